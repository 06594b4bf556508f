### What each sentence is for, and every variable: locales/en/hazard.ftl.

hazard-flood-watch = Mungkin akan terjadi banjir di { $place }.
hazard-flood-act-now = Banjir berbahaya di { $place }. Bertindaklah sekarang.
hazard-flood-cancel = Sekarang tidak ada peringatan banjir untuk { $place }.
hazard-flood-all-clear = Bahaya banjir di { $place } sudah berlalu.

hazard-flash-flood-watch = Air mungkin naik tiba-tiba di { $place }.
hazard-flash-flood-act-now = Banjir bandang di { $place }. Air naik sangat cepat.
hazard-flash-flood-cancel = Sekarang tidak ada peringatan banjir bandang untuk { $place }.
hazard-flash-flood-all-clear = Bahaya banjir bandang di { $place } sudah berlalu.

hazard-tsunami-watch = Tsunami (gelombang laut besar) mungkin datang ke { $place }.
hazard-tsunami-act-now = Peringatan tsunami untuk { $place }. Gelombang laut besar akan datang.
hazard-tsunami-cancel = Sekarang tidak ada peringatan tsunami untuk { $place }.
hazard-tsunami-all-clear = Bahaya tsunami di { $place } sudah berlalu.

hazard-earthquake-watch = Mungkin akan terjadi gempa kuat di { $place }.
hazard-earthquake-act-now = Gempa kuat di { $place }.
hazard-earthquake-cancel = Sekarang tidak ada peringatan gempa untuk { $place }.
hazard-earthquake-all-clear = Peringatan gempa untuk { $place } sudah berakhir.

hazard-cyclone-watch = Badai sangat kuat mungkin datang ke { $place }.
hazard-cyclone-act-now = Badai sangat kuat sedang menuju { $place }. Bertindaklah sekarang.
hazard-cyclone-cancel = Sekarang tidak ada peringatan badai untuk { $place }.
hazard-cyclone-all-clear = Bahaya badai di { $place } sudah berlalu.

hazard-wildfire-watch = Kebakaran hutan mungkin mendekati { $place }.
hazard-wildfire-act-now = Kebakaran hutan di dekat { $place }. Pergilah sekarang.
hazard-wildfire-cancel = Sekarang tidak ada peringatan kebakaran untuk { $place }.
hazard-wildfire-all-clear = Bahaya kebakaran di dekat { $place } sudah berlalu.

hazard-heat-watch = Cuaca akan sangat panas di { $place }.
hazard-heat-act-now = Panas berbahaya di { $place }. Lindungi diri Anda sekarang.
hazard-heat-cancel = Sekarang tidak ada peringatan panas untuk { $place }.
hazard-heat-all-clear = Panas berbahaya di { $place } sudah berlalu.

hazard-unsafe-water-watch = Air di { $place } mungkin menjadi tidak aman untuk diminum.
hazard-unsafe-water-act-now = Air di { $place } tidak aman untuk diminum.
hazard-unsafe-water-cancel = Sekarang tidak ada peringatan air untuk { $place }.
hazard-unsafe-water-all-clear = Air di { $place } sudah aman lagi untuk diminum.

hazard-evacuate-watch = Sebentar lagi Anda mungkin harus meninggalkan { $place }.
hazard-evacuate-act-now = Semua orang harus meninggalkan { $place } sekarang.
hazard-evacuate-cancel = Anda tidak harus meninggalkan { $place } sekarang.
hazard-evacuate-all-clear = Sudah aman untuk kembali ke { $place }.

hazard-shelter-watch = Sebentar lagi mungkin berbahaya berada di luar di { $place }.
hazard-shelter-act-now = Berbahaya berada di luar di { $place }. Masuklah ke dalam sekarang.
hazard-shelter-cancel = Anda tidak harus tetap di dalam di { $place } sekarang.
hazard-shelter-all-clear = Sudah aman lagi untuk keluar di { $place }.

hazard-storm-surge-watch = Mungkin akan terjadi banjir dari laut di { $place }.
hazard-storm-surge-act-now = Banjir berbahaya dari laut di { $place }. Bertindaklah sekarang.
hazard-storm-surge-cancel = Sekarang tidak ada peringatan banjir dari laut untuk { $place }.
hazard-storm-surge-all-clear = Bahaya banjir dari laut di { $place } sudah berlalu.

hazard-tornado-watch = Angin puting beliung mungkin datang ke { $place }.
hazard-tornado-act-now = Peringatan angin puting beliung untuk { $place }. Lindungi diri Anda sekarang.
hazard-tornado-cancel = Sekarang tidak ada peringatan angin puting beliung untuk { $place }.
hazard-tornado-all-clear = Bahaya angin puting beliung di { $place } sudah berlalu.

hazard-thunderstorm-watch = Mungkin akan terjadi badai petir berbahaya di { $place }.
hazard-thunderstorm-act-now = Badai petir berbahaya di { $place }. Masuklah ke dalam sekarang.
hazard-thunderstorm-cancel = Sekarang tidak ada peringatan badai petir untuk { $place }.
hazard-thunderstorm-all-clear = Bahaya badai petir di { $place } sudah berlalu.

hazard-wind-watch = Angin sangat kencang mungkin datang ke { $place }.
hazard-wind-act-now = Angin berbahaya di { $place }. Masuklah ke dalam sekarang.
hazard-wind-cancel = Sekarang tidak ada peringatan angin untuk { $place }.
hazard-wind-all-clear = Angin berbahaya di { $place } sudah berlalu.

hazard-winter-storm-watch = Badai berbahaya dengan salju dan es mungkin datang ke { $place }.
hazard-winter-storm-act-now = Badai berbahaya dengan salju dan es di { $place }. Tetaplah di dalam.
hazard-winter-storm-cancel = Sekarang tidak ada peringatan badai salju untuk { $place }.
hazard-winter-storm-all-clear = Bahaya badai salju di { $place } sudah berlalu.

hazard-dust-storm-watch = Badai debu mungkin datang ke { $place }.
hazard-dust-storm-act-now = Badai debu berbahaya di { $place }. Masuklah ke dalam sekarang.
hazard-dust-storm-cancel = Sekarang tidak ada peringatan badai debu untuk { $place }.
hazard-dust-storm-all-clear = Bahaya badai debu di { $place } sudah berlalu.

hazard-avalanche-watch = Mungkin akan terjadi longsor salju di dekat { $place }.
hazard-avalanche-act-now = Peringatan longsor salju untuk { $place }. Bertindaklah sekarang.
hazard-avalanche-cancel = Sekarang tidak ada peringatan longsor salju untuk { $place }.
hazard-avalanche-all-clear = Bahaya longsor salju di dekat { $place } sudah berlalu.

hazard-landslide-watch = Mungkin akan terjadi tanah longsor di { $place }.
hazard-landslide-act-now = Peringatan tanah longsor untuk { $place }. Bertindaklah sekarang.
hazard-landslide-cancel = Sekarang tidak ada peringatan tanah longsor untuk { $place }.
hazard-landslide-all-clear = Bahaya tanah longsor di { $place } sudah berlalu.

hazard-volcano-watch = Gunung api di dekat { $place } mungkin meletus.
hazard-volcano-act-now = Gunung api di dekat { $place } sedang meletus. Bertindaklah sekarang.
hazard-volcano-cancel = Sekarang tidak ada peringatan gunung api untuk { $place }.
hazard-volcano-all-clear = Bahaya gunung api di dekat { $place } sudah berlalu.

hazard-cold-watch = Cuaca akan sangat dingin di { $place }.
hazard-cold-act-now = Dingin berbahaya di { $place }. Lindungi diri Anda sekarang.
hazard-cold-cancel = Sekarang tidak ada peringatan dingin untuk { $place }.
hazard-cold-all-clear = Dingin berbahaya di { $place } sudah berlalu.

hazard-smoke-watch = Udara di { $place } mungkin menjadi berbahaya untuk dihirup.
hazard-smoke-act-now = Udara di { $place } berbahaya untuk dihirup.
hazard-smoke-cancel = Sekarang tidak ada peringatan udara untuk { $place }.
hazard-smoke-all-clear = Udara di { $place } sudah aman lagi untuk dihirup.

hazard-water-shortage-watch = Sebentar lagi air di { $place } mungkin tidak cukup.
hazard-water-shortage-act-now = Air di { $place } tidak cukup. Hematlah air sekarang.
hazard-water-shortage-cancel = Sekarang tidak ada peringatan kekurangan air untuk { $place }.
hazard-water-shortage-all-clear = Air di { $place } sudah cukup lagi.

hazard-dam-failure-watch = Bendungan di dekat { $place } mungkin jebol.
hazard-dam-failure-act-now = Bendungan di dekat { $place } sedang jebol. Banjir besar akan datang.
hazard-dam-failure-cancel = Sekarang tidak ada peringatan bendungan untuk { $place }.
hazard-dam-failure-all-clear = Bahaya dari bendungan di dekat { $place } sudah berlalu.

hazard-hazmat-watch = Bahan kimia berbahaya mungkin bocor di { $place }.
hazard-hazmat-act-now = Bahan kimia berbahaya sedang bocor di { $place }. Bertindaklah sekarang.
hazard-hazmat-cancel = Sekarang tidak ada peringatan bahan kimia untuk { $place }.
hazard-hazmat-all-clear = Bahaya dari bahan kimia di { $place } sudah berlalu.

hazard-radiation-watch = Mungkin ada radiasi berbahaya di { $place }.
hazard-radiation-act-now = Radiasi berbahaya di { $place }. Masuklah ke dalam sekarang.
hazard-radiation-cancel = Sekarang tidak ada peringatan radiasi untuk { $place }.
hazard-radiation-all-clear = Bahaya radiasi di { $place } sudah berlalu.

hazard-power-outage-watch = Sebentar lagi listrik di { $place } mungkin padam.
hazard-power-outage-act-now = Sekarang tidak ada listrik di { $place }.
hazard-power-outage-cancel = Sekarang tidak ada peringatan listrik untuk { $place }.
hazard-power-outage-all-clear = Listrik di { $place } sudah menyala lagi.

hazard-emergency-number-outage-watch = Nomor darurat mungkin tidak berfungsi di { $place }.
hazard-emergency-number-outage-act-now = Nomor darurat sekarang tidak berfungsi di { $place }.
hazard-emergency-number-outage-cancel = Sekarang tidak ada peringatan nomor darurat untuk { $place }.
hazard-emergency-number-outage-all-clear = Nomor darurat sudah berfungsi lagi di { $place }.

hazard-communications-outage-watch = Telepon dan internet mungkin tidak berfungsi di { $place }.
hazard-communications-outage-act-now = Telepon dan internet sekarang tidak berfungsi baik di { $place }.
hazard-communications-outage-cancel = Sekarang tidak ada peringatan telepon dan internet untuk { $place }.
hazard-communications-outage-all-clear = Telepon dan internet sudah berfungsi lagi di { $place }.

hazard-disease-watch = Penyakit berbahaya mungkin menyebar di { $place }.
hazard-disease-act-now = Penyakit berbahaya sedang menyebar di { $place }. Lindungi diri Anda sekarang.
hazard-disease-cancel = Sekarang tidak ada peringatan penyakit untuk { $place }.
hazard-disease-all-clear = Bahaya dari penyakit di { $place } sudah berlalu.

hazard-food-safety-watch = Sebagian makanan di { $place } mungkin tidak aman untuk dimakan.
hazard-food-safety-act-now = Sebagian makanan di { $place } tidak aman untuk dimakan.
hazard-food-safety-cancel = Sekarang tidak ada peringatan makanan untuk { $place }.
hazard-food-safety-all-clear = Bahaya dari makanan yang tidak aman di { $place } sudah berlalu.

hazard-structure-fire-watch = Kebakaran di { $place } mungkin menjadi berbahaya.
hazard-structure-fire-act-now = Kebakaran berbahaya di { $place }. Bertindaklah sekarang.
hazard-structure-fire-cancel = Sekarang tidak ada peringatan kebakaran di { $place }.
hazard-structure-fire-all-clear = Bahaya kebakaran di { $place } sudah berlalu.

hazard-building-collapse-watch = Sebuah bangunan di { $place } mungkin runtuh.
hazard-building-collapse-act-now = Sebuah bangunan di { $place } sudah runtuh. Menjauhlah.
hazard-building-collapse-cancel = Sekarang tidak ada peringatan tentang bangunan di { $place }.
hazard-building-collapse-all-clear = Bahaya dari bangunan di { $place } sudah berlalu.

hazard-transport-shutdown-watch = Sebentar lagi bus dan kereta di { $place } mungkin berhenti.
hazard-transport-shutdown-act-now = Sekarang tidak ada bus dan kereta di { $place }.
hazard-transport-shutdown-cancel = Sekarang tidak ada peringatan angkutan untuk { $place }.
hazard-transport-shutdown-all-clear = Bus dan kereta di { $place } sudah berjalan lagi.

hazard-unrest-watch = Mungkin akan terjadi kekerasan di jalan-jalan di { $place }.
hazard-unrest-act-now = Ada kekerasan di jalan-jalan di { $place }. Tetaplah di dalam.
hazard-unrest-cancel = Sekarang tidak ada peringatan kekerasan untuk { $place }.
hazard-unrest-all-clear = Bahaya kekerasan di { $place } sudah berlalu.

hazard-air-attack-watch = Mungkin akan ada serangan udara ke { $place }.
hazard-air-attack-act-now = Peringatan serangan udara untuk { $place }. Pergilah ke tempat aman sekarang.
hazard-air-attack-cancel = Sekarang tidak ada peringatan serangan udara untuk { $place }.
hazard-air-attack-all-clear = Bahaya serangan udara di { $place } sudah berlalu.

hazard-armed-attack-watch = Mungkin akan ada serangan dengan senjata di { $place }.
hazard-armed-attack-act-now = Serangan dengan senjata di { $place }. Lindungi diri Anda sekarang.
hazard-armed-attack-cancel = Sekarang tidak ada peringatan serangan untuk { $place }.
hazard-armed-attack-all-clear = Bahaya serangan di { $place } sudah berlalu.

hazard-mines-watch = Mungkin ada ranjau atau bom yang belum meledak di { $place }.
hazard-mines-act-now = Ada ranjau atau bom yang belum meledak di { $place }. Anda harus sangat berhati-hati.
hazard-mines-cancel = Sekarang tidak ada peringatan ranjau untuk { $place }.
hazard-mines-all-clear = Bahaya ranjau di { $place } sudah berlalu.

hazard-route-closed-watch = Sebentar lagi Anda mungkin tidak bisa melewati { $place }.
hazard-route-closed-act-now = Anda tidak bisa melewati { $place } sekarang. Jalannya ditutup.
hazard-route-closed-cancel = Sekarang tidak ada peringatan tentang jalan lewat { $place }.
hazard-route-closed-all-clear = Anda bisa melewati { $place } lagi.

hazard-camp-fire-watch = Api mungkin menjalar di antara rumah-rumah di { $place }.
hazard-camp-fire-act-now = Api sedang menjalar di antara rumah-rumah di { $place }. Bertindaklah sekarang.
hazard-camp-fire-cancel = Sekarang tidak ada peringatan kebakaran untuk rumah-rumah di { $place }.
hazard-camp-fire-all-clear = Bahaya kebakaran bagi rumah-rumah di { $place } sudah berlalu.

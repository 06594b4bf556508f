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

hazard-evacuate-watch = Anda mungkin harus segera meninggalkan { $place }.
hazard-evacuate-act-now = Semua orang harus meninggalkan { $place } sekarang.
hazard-evacuate-cancel = Anda tidak harus meninggalkan { $place } sekarang.
hazard-evacuate-all-clear = Sudah aman untuk kembali ke { $place }.

hazard-shelter-watch = Sebentar lagi mungkin berbahaya berada di luar di { $place }.
hazard-shelter-act-now = Berbahaya berada di luar di { $place }. Masuklah ke dalam sekarang.
hazard-shelter-cancel = Anda tidak harus tetap di dalam di { $place } sekarang.
hazard-shelter-all-clear = Sudah aman lagi untuk keluar di { $place }.

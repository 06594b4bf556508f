### What each sentence is for, and every variable: locales/en/action.ftl.

action-be-ready = Bersiaplah untuk pergi dengan cepat.
action-follow-news = Dengarkan pesan-pesan baru.
action-charge-phone = Isi daya telepon Anda sekarang.
action-tell-others = Beri tahu orang di dekat Anda.
    .social = Beri tahu orang di dekat Anda dan bagikan pesan ini.
action-help-others = Bantu anak-anak, orang lanjut usia, dan orang yang sulit berjalan.
    .sms = Bantu anak-anak dan orang lanjut usia.
action-follow-instructions = Ikuti petunjuk tim penyelamat.
action-pack-needs = Siapkan air, makanan, obat, dan lampu.
action-store-water = Simpan air minum bersih sekarang.
action-do-not-return = Jangan kembali sampai ada kabar bahwa sudah aman.
action-return-carefully = Kembalilah dengan hati-hati dan lihat apakah ada kerusakan.
action-stay-careful = Mohon tetap berhati-hati.
action-fallen-wires = Jauhi kabel listrik yang jatuh.
action-damaged-buildings = Jangan masuk ke bangunan yang rusak.
action-gas-leak = Jika tercium bau gas, keluarlah. Jangan menyalakan api.

action-higher-ground = Pergilah ke tempat yang lebih tinggi sekarang.
action-upper-floor = Jika tidak bisa pergi, naiklah ke lantai atas.
action-no-flood-water = Jangan berjalan atau mengemudi melewati air banjir.
action-away-from-rivers = Jauhi sungai dan tempat rendah.
action-climb-at-once = Segera tinggalkan sungai dan tempat rendah, lalu naik ke tempat lebih tinggi.
action-leave-car = Jika air mengelilingi mobil, tinggalkan mobil dan naik ke tempat lebih tinggi.
action-flood-water-dirty = Air banjir kotor. Jangan diminum.

action-leave-coast = Tinggalkan pantai sekarang. Pergilah ke tempat tinggi atau jauh dari laut.
action-shaking-near-sea = Jika tanah berguncang kuat di dekat laut, segera pergi ke tempat tinggi. Jangan menunggu pesan.
    .sms = Jika tanah berguncang kuat di dekat laut, segera pergi ke tempat tinggi.
action-tall-building = Jika tidak bisa mencapai tempat tinggi, naiklah di gedung yang tinggi dan kuat.
action-no-sea-watching = Jangan pergi melihat laut.
action-leave-beach = Keluarlah dari laut dan tinggalkan pantai.
action-stay-high = Tetaplah di tempat tinggi.
action-more-waves = Gelombang lain mungkin datang. Gelombang itu bisa lebih besar.

action-drop-cover-hold = Saat tanah berguncang, merunduk, berlindung di bawah meja kuat, dan berpegangan.
action-away-from-falling = Jauhi jendela dan benda yang bisa jatuh.
action-more-shaking = Tanah mungkin berguncang lagi.
action-use-stairs = Gunakan tangga. Jangan gunakan lift.
action-heavy-things-low = Letakkan barang berat di dekat lantai.

action-strong-building = Masuklah ke bangunan yang kuat sekarang.
action-away-from-windows = Tetaplah di dalam, jauh dari jendela.
action-storm-eye = Jika angin tiba-tiba berhenti, tetaplah di dalam. Angin bisa datang lagi.
action-tie-down = Bawa masuk atau ikat barang yang bisa terbawa angin.

action-away-from-fire = Jauhi api dan asap.
action-do-not-wait = Jangan menunggu sampai api terlihat.
action-cover-mouth = Tutup hidung dan mulut dengan kain.
action-close-windows = Tutup pintu dan jendela agar asap tidak masuk.
action-hot-ground = Jauhi abu panas dan pohon yang terbakar.

action-drink-often = Sering-seringlah minum air.
action-cool-place = Tetaplah di tempat teduh atau sejuk.
action-rest-often = Sering-seringlah beristirahat. Jangan bekerja berat saat panas.
action-check-neighbours = Periksa keadaan orang lanjut usia, orang sakit, dan anak kecil.
action-children-in-cars = Jangan pernah meninggalkan anak sendirian di dalam mobil.
action-heat-illness = Jika seseorang pingsan atau bingung, dinginkan tubuhnya dengan air dan cari bantuan.

action-no-tap-water = Jangan minum air keran.
action-boil-water = Rebus air sampai mendidih sebelum diminum atau dipakai memasak.
action-bottled-water = Gunakan air kemasan jika ada.
action-water-for-babies = Berikan hanya air yang aman kepada bayi.
action-wash-hands = Cuci tangan dengan sabun dan air yang aman.
action-diarrhoea = Jika terkena diare, minum banyak air yang aman dan pergi ke klinik.
action-run-tap = Biarkan air keran mengalir beberapa menit sebelum dipakai.

action-leave-now = Pergilah sekarang. Jangan menunggu.
action-open-roads = Gunakan jalan yang menurut petugas setempat aman.
action-take-needs = Bawa air, obat, dan telepon Anda.
action-nothing-behind = Jangan kembali untuk mengambil barang.

action-near-building = Tetaplah di dekat bangunan yang aman.
action-go-inside = Masuklah ke dalam bangunan, lalu tutup pintu dan jendela.
action-inner-room = Merunduklah di ruangan dalam, jauh dari jendela.
action-stay-until-safe = Jangan keluar sampai ada kabar bahwa sudah aman.
action-avoid-fighting = Jauhi kerumunan dan pertempuran.
action-strange-objects = Jangan menyentuh benda yang tidak dikenal. Benda itu bisa meledak.

action-everyone-leave = Semua orang harus meninggalkan daerah ini sekarang.
action-everyone-inside = Semua orang harus masuk dan tetap di dalam sekarang.
action-may-stay = Anda tidak harus pergi sekarang.
action-may-return = Anda boleh pulang ke rumah.
action-may-go-out = Anda boleh keluar lagi.
action-ready-to-go-inside = Bersiaplah untuk cepat masuk ke dalam.
action-plan-way = Putuskan sekarang ke mana Anda akan pergi dan lewat mana.
action-leave-when-told = Jika diminta pergi, segera pergi.
action-keep-away = Jauhi daerah ini.
action-tell-family = Beri tahu keluarga di mana Anda berada.
action-no-travel = Jangan bepergian sekarang jika bisa menunggu.
action-get-medical-help = Jika merasa sangat sakit, carilah bantuan medis.

action-leave-weak-houses = Tinggalkan tenda, mobil, dan rumah yang lemah. Masuklah ke bangunan yang kuat.
action-lowest-floor = Pergilah ke lantai paling bawah, jauh dari jendela.
action-protect-head = Lindungi kepala dan leher dengan lengan Anda.
action-away-from-trees = Jauhi pohon, tembok, dan papan nama yang bisa roboh.
action-thunder-inside = Jika mendengar guntur, masuklah ke bangunan atau mobil yang tertutup.
action-thunder-open = Jauhi air, bukit, lapangan terbuka, dan pohon.

action-warm-clothes = Pakailah beberapa lapis pakaian yang kering dan hangat.
action-warm-building = Jika rumah Anda terlalu dingin, pergilah ke bangunan yang hangat.
action-no-coal-inside = Jangan pernah membakar arang atau memakai generator di dalam rumah. Gasnya bisa membunuh Anda.
    .sms = Jangan pernah membakar arang atau memakai generator di dalam rumah.
action-cold-illness = Jika seseorang sangat kedinginan dan bingung, hangatkan dia dan cari bantuan.

action-cool-building = Jika rumah Anda terlalu panas, pergilah ke bangunan yang sejuk.

action-away-from-slopes = Jauhi lereng curam dan tempat di bawahnya.
action-landslide-signs = Jika tanah retak atau terdengar batu bergerak, segera pergi.

action-away-from-volcano = Jauhi gunung api dan sungai yang berasal dari sana.
action-cover-water-food = Tutuplah selalu air minum dan makanan.
action-protect-eyes = Lindungi mata, hidung, dan mulut Anda.
action-stop-driving = Jika jalan tidak terlihat, menepilah ke luar jalan dan berhenti.
action-no-hard-work-outside = Jangan bekerja berat atau berolahraga di luar.
action-wear-mask = Jika harus keluar, pakailah masker yang pas.

action-save-water = Gunakan air hanya untuk minum, memasak, dan mencuci.

action-away-from-chemicals = Jauhi asap, cairan, dan bau yang kuat.
action-seal-room = Tutup pintu dan jendela. Matikan kipas dan pendingin udara.
    .sms = Tutup pintu dan jendela. Matikan kipas.
action-wash-body = Jika tadi berada di luar, ganti pakaian dan basuh tubuh Anda.
action-middle-of-building = Pergilah ke bagian tengah atau ruang bawah tanah bangunan.
action-packed-food = Makanlah makanan dari kemasan tertutup dan minum air kemasan.
action-iodine = Minum tablet iodin hanya jika petugas kesehatan memintanya.

action-battery-light = Gunakan lampu baterai, bukan lilin.
action-cold-food = Jangan makan makanan yang menjadi hangat di kulkas.
action-medical-machine = Jika Anda perlu listrik untuk alat medis, mintalah bantuan sekarang.
action-go-for-help = Jika perlu bantuan, pergilah ke pos pemadam kebakaran, rumah sakit, atau klinik.
action-short-messages = Kirim pesan teks singkat. Jangan menelepon lama.
action-listen-radio = Dengarkan radio untuk mendapat kabar.
action-stay-where = Tetaplah di tempat Anda jika di situ aman.

action-stay-home-ill = Jika merasa sakit, tetaplah di rumah dan jauhi orang lain.
action-health-advice = Lakukan apa yang dikatakan petugas kesehatan.
action-unsure-food = Jika tidak yakin makanan itu aman, jangan dimakan.
action-cook-well = Masak makanan sampai matang dan makan selagi panas.

action-stay-low = Jika ada asap, merunduklah di dekat lantai.
action-cooking-fires = Padamkan api untuk memasak.
action-free-roads = Kosongkan jalan untuk kendaraan penyelamat.
action-trapped = Jika tidak bisa keluar, ketuk pipa atau tembok.
action-leave-damaged = Tinggalkan bangunan yang rusak sekarang. Jauhi temboknya.

action-curfew = Saat tidak boleh keluar, tetaplah di dalam.
action-go-to-shelter = Pergilah ke tempat berlindung, ruang bawah tanah, atau ruangan dalam.
action-lie-down = Jika berada di luar, tiaraplah dan lindungi kepala.
action-run-away = Jika bisa pergi dengan aman, larilah dan tinggalkan barang Anda.
action-hide = Jika tidak bisa pergi, bersembunyilah, kunci pintu, dan jangan bersuara.
action-known-paths = Berjalanlah hanya di jalan yang dipakai orang setiap hari.
action-mine-stop = Jika Anda merasa ada ranjau di dekat Anda, jangan bergerak. Panggil bantuan.

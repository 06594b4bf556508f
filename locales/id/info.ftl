### What each sentence is for, and every variable: locales/en/info.ftl.

info-ends = Ini kabar tentang pesan sebelumnya.
info-cancel = Mohon jangan ikuti pesan sebelumnya untuk { $place }.
info-no-warning = Sekarang tidak ada peringatan untuk { $place }.
info-ended = Pesan sebelumnya untuk { $place } tidak diperlukan lagi.
info-help-cancel = Bantuan di { $place } dari pesan sebelumnya tidak tersedia.
info-help-ended = Bantuan di { $place } dari pesan sebelumnya sudah berakhir.

info-free = Bantuan ini gratis.
info-private = Apa yang Anda katakan dirahasiakan.
info-no-name = Anda tidak harus menyebutkan nama.
info-your-language = Anda bisa meminta orang yang berbicara bahasa Anda.
info-you-decide = Anda yang memutuskan langkah berikutnya.
info-where = Tempat: { $facility }.
info-read-more = Buka { $link } untuk membaca lebih lanjut.

info-avoid-watch = Sebentar lagi mungkin berbahaya di { $place }.
info-avoid-act-now = Jangan pergi ke { $place }. Sekarang berbahaya di sana.
info-avoid-all-clear = Anda bisa pergi ke { $place } lagi.
info-avoid-do-not-travel = Jangan pergi ke sana jika tidak harus.
info-avoid-leave = Jika Anda di sana, pergilah saat sudah aman untuk pergi.
info-avoid-other-way = Lewatlah jalan lain, atau tunggu di tempat aman.
info-avoid-rescue-roads = Jangan menghalangi jalan. Tim penyelamat memerlukannya.

info-reminder-act-now = Peringatan sebelumnya untuk { $place } masih berlaku.
info-reminder-all-clear = Peringatan sebelumnya untuk { $place } sudah berakhir.
info-reminder-not-over = Bahaya belum berlalu.
info-reminder-follow = Mohon tetap ikuti peringatan sebelumnya.
info-reminder-missed = Jika tidak tahu isi peringatan, tanyalah orang di dekat Anda.

info-rumour-watch = Orang di { $place } menyebarkan pesan yang mungkin tidak benar.
info-rumour-act-now = Orang di { $place } menyebarkan pesan palsu.
info-rumour-about =
    { $topic ->
        [water] Pesan itu tentang air minum.
        [dam] Pesan itu tentang bendungan.
        [attack] Pesan itu tentang serangan.
        [evacuation] Pesan itu mengatakan bahwa orang harus pergi.
        [disease] Pesan itu tentang penyakit.
        [aid] Pesan itu tentang bantuan.
       *[other] Pesan itu tentang keadaan darurat.
    }
info-rumour-do-not-share = Mohon jangan menyebarkannya.
info-rumour-do-not-follow = Jangan melakukan apa yang dikatakan pesan palsu itu.
info-rumour-tell = Beri tahu orang di dekat Anda bahwa pesan itu palsu.
info-rumour-check = Periksa ke sumber resmi sebelum mempercayai sebuah pesan.
info-rumour-true = Buka { $link } untuk membaca yang benar.

info-test-watch = Sebentar lagi akan ada uji coba sistem peringatan di { $place }.
info-test-act-now = Ini uji coba sistem peringatan di { $place }. Tidak ada bahaya.
info-test-cancel = Sekarang tidak ada uji coba sistem peringatan di { $place }.
info-test-all-clear = Uji coba sistem peringatan di { $place } sudah selesai.
info-test-nothing = Anda tidak harus melakukan apa pun.
info-real-danger = Jika ada bahaya nyata, pesan baru akan memberi tahu Anda.

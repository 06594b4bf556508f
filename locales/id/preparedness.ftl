### What each sentence is for, and every variable: locales/en/preparedness.ftl.

preparedness-alerts-watch = Sebentar lagi Anda bisa menerima peringatan bahaya untuk { $place } dalam bahasa Anda.
preparedness-alerts-act-now = Anda bisa menerima peringatan bahaya untuk { $place } dalam bahasa Anda.
preparedness-alerts-channels = Peringatan datang lewat telepon, radio, dan kelompok masyarakat.
preparedness-alerts-choose = Pilih bahasa yang paling Anda pahami.
preparedness-alerts-free = Peringatan ini gratis. Anda bisa menghentikannya kapan saja.
preparedness-alerts-call = Untuk memilih bahasa, hubungi { $contact }.
    .radio = Untuk memilih bahasa, hubungi nomor ini: { $contact }. Saya ulangi nomornya: { $contact }.

preparedness-drill-watch = Sebentar lagi orang di { $place } akan berlatih menghadapi keadaan darurat.
preparedness-drill-act-now = Orang di { $place } sedang berlatih menghadapi keadaan darurat. Tidak ada bahaya nyata.
preparedness-drill-cancel = Orang di { $place } sekarang tidak jadi berlatih menghadapi keadaan darurat.
preparedness-drill-all-clear = Latihan menghadapi keadaan darurat di { $place } sudah selesai.
preparedness-drill-sirens = Anda mungkin mendengar sirene dan melihat tim penyelamat.
preparedness-drill-take-part = Anda bisa ikut jika mau. Semua orang dipersilakan.

preparedness-risk-act-now = Cari tahu bahaya apa saja yang ada di { $place }.
preparedness-risk-ask = Tanyakan tempat mana yang berbahaya kepada orang yang mengenal baik daerah ini.
preparedness-risk-safe-place = Cari tempat aman terdekat dan dua jalan untuk ke sana.
preparedness-risk-signals = Pelajari arti bunyi dan tanda peringatan.

preparedness-plan-act-now = Bersiaplah untuk keadaan darurat di { $place } sebelum terjadi.
preparedness-plan-meet = Sepakati dengan keluarga di mana Anda akan bertemu.
preparedness-plan-numbers = Tulis nomor telepon penting di kertas.
preparedness-plan-bag = Siapkan tas berisi air, makanan, obat, lampu, dan pakaian hangat.
preparedness-plan-others = Rencanakan cara membantu bayi, orang lanjut usia, dan orang yang sulit berjalan.
    .sms = Rencanakan cara membantu bayi dan orang lanjut usia.

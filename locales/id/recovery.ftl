### What each sentence is for, and every variable: locales/en/recovery.ftl.

recovery-return-watch = Sebentar lagi orang mungkin bisa kembali ke { $place }.
recovery-return-act-now = Anda bisa kembali ke { $place } sekarang.
recovery-return-cancel = Sekarang tidak aman untuk kembali ke { $place }.
recovery-return-choice = Anda sendiri yang memutuskan apakah mau kembali.
recovery-return-daylight = Pergilah saat hari terang dan jangan pergi sendirian.
recovery-return-ask-first = Tanyakan jalan dan bangunan mana yang aman sebelum Anda pergi.

recovery-aid-watch = Sebentar lagi orang di { $place } bisa meminta bantuan.
recovery-aid-act-now = Orang di { $place } sekarang bisa meminta bantuan.
recovery-aid-who =
    { $group ->
        [home] Orang yang rumahnya rusak bisa memintanya.
        [income] Orang yang kehilangan pekerjaan atau penghasilan bisa memintanya.
        [children] Keluarga dengan anak kecil bisa memintanya.
        [care] Orang lanjut usia, orang sakit, dan penyandang disabilitas bisa memintanya.
       *[everyone] Semua orang yang membutuhkan bisa memintanya.
    }
recovery-aid-no-fee = Anda tidak harus membayar untuk meminta.
recovery-aid-answer = Setelah meminta, Anda akan diberi tahu apakah bisa mendapatkannya.

recovery-cash-act-now = Orang di { $place } sekarang bisa meminta bantuan uang tunai.
recovery-cash-yours = Uang itu untuk Anda. Jangan memberikan sebagian kepada siapa pun.
recovery-cash-send = Jika mengirim uang kepada keluarga, tanyakan dulu biayanya.

recovery-records-act-now = Anda bisa mendapat bantuan di { $place } jika kehilangan akta atau ijazah penting.
recovery-records-kinds = Anda bisa meminta akta kelahiran, akta nikah, dan ijazah sekolah yang baru.
recovery-records-office = Kantor perwakilan negara Anda bisa membantu Anda.
recovery-records-afraid = Jika Anda takut kepada pemerintah negara Anda, jangan pergi ke kantornya. Tanyalah kelompok bantuan.
    .sms = Jika Anda takut kepada pemerintah negara Anda, tanyalah kelompok bantuan.
recovery-records-no-middleman = Jangan membayar siapa pun yang berjanji menguruskan akta atau ijazah untuk Anda.

recovery-family-act-now = Anda bisa mendapat bantuan di { $place } untuk mencari keluarga Anda.
recovery-family-who = Palang Merah dan Bulan Sabit Merah membantu mencari orang hilang.
recovery-family-safe = Jika Anda selamat, beri tahu keluarga Anda.
recovery-family-no-pictures = Jangan memasang nama atau foto anak hilang di internet.

recovery-health-act-now = Jaga kesehatan Anda setelah bencana di { $place }.
recovery-health-wounds = Bersihkan setiap luka dengan air yang aman dan tutuplah.
recovery-health-clinic = Jika Anda demam atau lukanya dalam, pergilah ke klinik.
recovery-health-medicine = Jika kehilangan obat harian, mintalah obat di klinik.
recovery-health-pregnant = Jika Anda hamil, tanyakan di klinik di mana Anda bisa melahirkan dengan aman.
recovery-health-fumes = Jangan pernah memakai generator atau arang di dalam rumah. Gasnya bisa membunuh.

recovery-water-act-now = Setelah bencana, air di { $place } mungkin kotor.
recovery-water-containers = Simpan air yang aman di wadah bersih dan tertutup.
recovery-water-food = Buang makanan yang terkena air kotor.
recovery-water-toilet = Gunakan jamban yang jauh dari sumur dan sungai.

recovery-talk-act-now = Anda bisa mendapat bantuan di { $place } jika merasa sangat sedih atau takut.
recovery-talk-normal = Setelah bencana, perasaan seperti itu wajar.
recovery-talk-trust = Bicaralah dengan orang yang Anda percayai.
recovery-talk-children = Tetaplah dekat dengan anak-anak Anda dan dengarkan mereka.
recovery-talk-urgent = Jika Anda berpikir untuk melukai diri sendiri, mintalah bantuan sekarang.

recovery-fraud-act-now = Beberapa orang di { $place } meminta uang untuk bantuan. Jangan membayar. Bantuan itu gratis.
recovery-fraud-nobody = Tidak seorang pun boleh meminta uang atau hal lain dari Anda sebagai balasan atas bantuan.
recovery-fraud-codes = Rahasiakan kode bank dan telepon Anda.
recovery-fraud-strangers = Hati-hati dengan orang tak dikenal yang menawarkan kerja, perjalanan, atau tempat tidur.

recovery-work-act-now = Pekerja di { $place } punya hak, juga setelah bencana.
recovery-work-wages = Majikan Anda harus membayar semua pekerjaan yang sudah Anda lakukan.
recovery-work-danger = Anda boleh menghentikan pekerjaan yang membahayakan nyawa Anda.
recovery-work-protection = Untuk kerja pembersihan, mintalah sepatu bot, sarung tangan, dan masker.
recovery-work-hours = Catat hari dan jam kerja Anda.

recovery-force-act-now = Apakah ada yang memaksa Anda bekerja atau menahan Anda? Anda bisa mendapat bantuan di { $place }.
recovery-force-not-your-fault = Ini bukan salah Anda.
recovery-force-nobody-may = Tidak seorang pun boleh mengurung Anda, menyakiti Anda, atau menahan upah Anda.
recovery-force-safe-moment = Mintalah bantuan hanya saat aman bagi Anda.
recovery-force-delete = Jika orang lain membaca telepon Anda, hapus pesan ini.
    .radio = Pastikan tidak ada yang mendengar saat Anda menelepon.

recovery-protection-act-now = Apakah negara Anda sendiri berbahaya bagi Anda? Anda bisa meminta perlindungan di { $place }.
recovery-protection-everyone = Setiap orang berhak meminta perlindungan.
recovery-protection-advice = Mintalah nasihat hukum gratis sebelum memutuskan.
recovery-protection-agency = Badan PBB untuk Pengungsi bisa memberi Anda nasihat.

recovery-stateless-act-now = Apakah tidak ada negara yang mengakui Anda? Anda bisa mendapat bantuan di { $place }.
recovery-stateless-help = Bantuan darurat juga untuk Anda.
recovery-stateless-birth = Tanyakan cara mendaftarkan kelahiran anak Anda.

recovery-children-act-now = Ada bantuan di { $place } untuk anak yang terpisah dari keluarganya.
recovery-children-stay = Jika Anda menemukan anak yang sendirian, temani anak itu.
recovery-children-tell = Segera beri tahu petugas bantuan terdekat.
recovery-children-not-away = Jangan membawa anak itu jauh. Keluarganya mungkin ada di dekat situ.
recovery-children-strangers = Jangan menyerahkan anak itu kepada orang tak dikenal.
recovery-children-child = Jika kamu anak-anak dan sendirian, mintalah bantuan kepada petugas bantuan.

recovery-feedback-act-now = Anda bisa mengatakan apa yang baik atau buruk dari bantuan di { $place }.
recovery-feedback-report = Jika seseorang memperlakukan Anda dengan buruk atau meminta balasan atas bantuan, laporkan.
    .sms = Jika seseorang memperlakukan Anda dengan buruk, mohon laporkan.
recovery-feedback-separate = Keluhan Anda tidak disampaikan kepada orang yang Anda keluhkan.
recovery-feedback-no-loss = Anda tidak akan kehilangan bantuan karena mengeluh.

recovery-survey-act-now = Mohon beri tahu kami bantuan apa yang dibutuhkan orang di { $place }.
recovery-survey-choice = Anda tidak harus menjawab.
recovery-survey-no-effect = Jawaban Anda tidak mengubah bantuan yang Anda terima.
recovery-survey-link = Buka { $link } untuk menjawab.
recovery-survey-call = Untuk menjawab, hubungi { $contact }.
    .radio = Untuk menjawab, hubungi nomor ini: { $contact }. Saya ulangi nomornya: { $contact }.

### What each sentence is for, and every variable: locales/en/assurance.ftl.

assurance-watch = Bantuan untuk semua orang akan segera diberikan di { $place }.
assurance-act-now = Bantuan di { $place } adalah untuk semua orang.
assurance-cancel = Janji tentang bantuan di { $place } ditarik kembali.
assurance-all-clear = Bantuan darurat di { $place } sudah berakhir.
assurance-everyone = Tidak masalah dari mana Anda berasal.
assurance-no-papers = Anda tidak akan diminta menunjukkan surat-surat.
assurance-authority = { $issuer } berwenang menjanjikan hal ini.

assurance-clinic-act-now = Klinik di { $place } mengobati semua orang.
assurance-shelter-act-now = Tempat berlindung di { $place } terbuka untuk semua orang.
assurance-clinic-go = Jika Anda sakit atau terluka, silakan pergi ke sana.
assurance-shelter-families = Keluarga dapat tinggal bersama di sana.
assurance-not-told = Tidak ada orang di sana yang akan memberi tahu orang lain bahwa Anda datang.

### What each sentence is for, and every variable: locales/en/assurance.ftl.

assurance-watch = Bantuan untuk semua orang akan segera diberikan di { $place }.
assurance-act-now = Bantuan di { $place } adalah untuk semua orang.
assurance-cancel = Janji tentang bantuan di { $place } ditarik kembali.
assurance-all-clear = Bantuan darurat di { $place } sudah berakhir.
assurance-everyone = Tidak masalah dari mana Anda berasal.
assurance-no-papers = Anda tidak akan diminta menunjukkan surat-surat.
assurance-authority = { $issuer } berwenang menjanjikan hal ini.

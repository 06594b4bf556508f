### What each sentence is for, and every variable: locales/en/frame.ftl.

frame-exercise = Ini hanya latihan. Tidak ada bahaya yang nyata.
    .sms = Ini hanya latihan.
frame-update = Ini pembaruan dari pesan sebelumnya.
    .sms = Ini pembaruan.
frame-correction = Ini ralat. Ada kesalahan dalam pesan sebelumnya. Mohon ikuti pesan ini.
    .sms = Ralat: ada kesalahan dalam pesan sebelumnya.
frame-cancel = Pesan sebelumnya dibatalkan.
frame-all-clear = Ini pesan bahwa bahaya sudah berlalu.
frame-valid-until = Pesan ini berlaku sampai { $until }.
    .sms = Berlaku sampai { $until }.
frame-issued-by = Pesan ini dari { $issuer }.
    .sms = Dari { $issuer }.
frame-call = Untuk bantuan, hubungi { $contact }.
    .radio = Untuk bantuan, hubungi nomor ini: { $contact }. Saya ulangi nomornya: { $contact }.
frame-machine-draft = Teks ini diterjemahkan oleh mesin. Belum ada orang yang memeriksanya.

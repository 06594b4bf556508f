### What each sentence is for, and every variable: locales/en/service.ftl.

service-watch = Bantuan akan segera diberikan di { $place }. Tempat: { $facility }.
service-act-now = Bantuan sedang diberikan di { $place }. Tempat: { $facility }.
service-cancel = Bantuan tidak diberikan di { $place }. Tempat: { $facility }.
service-all-clear = Bantuan di { $place } sekarang sudah berakhir. Tempat: { $facility }.
service-offers =
    { $service ->
        [shelter] Anda bisa tidur di sana.
        [food] Anda bisa mendapat makanan di sana.
        [water] Anda bisa mendapat air minum di sana.
        [clinic] Anda bisa bertemu dokter atau perawat di sana.
        [charging] Anda bisa mengisi daya telepon di sana.
       *[all] Di sana ada tempat berlindung, makanan, air minum, dan perawatan medis.
    }
service-everyone = Semua orang boleh datang. Gratis.
service-bring-medicine = Jika bisa, bawa obat dan pakaian hangat.
service-do-not-go = Mohon jangan pergi ke sana sekarang.

service-transport-watch = Sebentar lagi bus akan membawa orang keluar dari { $place }.
service-transport-act-now = Bus sedang membawa orang keluar dari { $place } sekarang.
service-transport-cancel = Sekarang tidak ada bus yang keluar dari { $place }.
service-transport-from = Bus berangkat dari sini: { $facility }.
service-transport-bring = Bawa hanya barang yang bisa Anda angkat sendiri.
service-transport-together = Tetaplah bersama keluarga. Jaga anak-anak agar selalu dekat.
service-transport-cannot-walk = Jika tidak bisa sampai ke bus, mintalah bantuan.

service-hotline-watch = Layanan telepon untuk orang di { $place } akan segera dibuka.
service-hotline-act-now = Layanan telepon untuk orang di { $place } sudah dibuka.
service-hotline-cancel = Layanan telepon untuk orang di { $place } tidak dibuka.
service-hotline-ask = Anda bisa bertanya tentang keselamatan, bantuan, dan keluarga Anda.

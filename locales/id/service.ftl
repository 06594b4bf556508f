### What each sentence is for, and every variable: locales/en/service.ftl.

service-watch = Bantuan segera dibuka di { $place }. Tempat: { $facility }.
service-act-now = Bantuan sudah dibuka di { $place }. Tempat: { $facility }.
service-cancel = Bantuan di { $place } tidak dibuka. Tempat: { $facility }.
service-all-clear = Bantuan di { $place } sudah ditutup. Tempat: { $facility }.
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

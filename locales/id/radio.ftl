### What each sentence is for, and every variable: locales/en/radio.ftl.

radio-attention = Mohon perhatian. Ini pesan keselamatan yang penting.
radio-repeat = Saya ulangi.
radio-sign-off = Demikian pesan dari { $issuer }.
radio-next-update = Pesan ini berlaku sampai { $until }. Mohon dengarkan pesan berikutnya.
radio-machine-voice = Pesan ini dibacakan oleh mesin.

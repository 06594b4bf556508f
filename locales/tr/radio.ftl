### What each sentence is for, and every variable: locales/en/radio.ftl.

radio-attention = Lütfen dinleyin. Bu, güvenliğinizle ilgili önemli bir mesajdır.
radio-repeat = Tekrar ediyorum.
radio-sign-off = Dinlediğiniz mesajı gönderen: { $issuer }.
radio-next-update = Bu mesaj şu zamana kadar geçerlidir: { $until }. Lütfen bir sonraki mesajı dinleyin.
radio-machine-voice = Bu mesajı bir makine okuyor.

### What each sentence is for, and every variable: locales/en/frame.ftl.

frame-exercise = Bu yalnızca bir tatbikattır. Gerçek bir tehlike yoktur.
    .sms = Bu yalnızca bir tatbikattır.
frame-update = Bu, önceki bir mesajla ilgili yeni bilgidir.
    .sms = Bu yeni bir bilgidir.
frame-correction = Bu bir düzeltmedir. Önceki mesajda hata vardı. Lütfen bu mesaja uyun.
    .sms = Düzeltme: önceki mesajda hata vardı.
frame-cancel = Önceki mesaj iptal edildi.
frame-all-clear = Bu, tehlikenin geçtiğini bildiren mesajdır.
frame-valid-until = Bu mesaj şu zamana kadar geçerlidir: { $until }.
    .sms = Geçerlilik sonu: { $until }.
frame-issued-by = Bu mesajı gönderen: { $issuer }.
    .sms = Gönderen: { $issuer }.
frame-call = Yardım için { $contact } numarasını arayın.
    .radio = Yardım için şu numarayı arayın: { $contact }. Numarayı tekrar ediyorum: { $contact }.
frame-machine-draft = Bu metni bir makine çevirdi. Henüz hiç kimse kontrol etmedi.

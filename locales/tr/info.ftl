### What each sentence is for, and every variable: locales/en/info.ftl.

info-ends = Bu, önceki bir mesajla ilgili haberdir.
info-cancel = Lütfen { $place } için gönderilen önceki mesaja uymayın.
info-no-warning = Şu anda { $place } için uyarı yok.
info-ended = { $place } için gönderilen önceki mesaja artık gerek yok.
info-help-cancel = Önceki mesajda bildirilen { $place } bölgesindeki yardım verilmiyor.
info-help-ended = Önceki mesajda bildirilen { $place } bölgesindeki yardım sona erdi.

info-free = Yardım ücretsizdir.
info-private = Söyledikleriniz gizli kalır.
info-no-name = Adınızı söylemek zorunda değilsiniz.
info-your-language = Dilinizi konuşan birini isteyebilirsiniz.
info-you-decide = Bundan sonra ne olacağına siz karar verirsiniz.
info-where = Yer: { $facility }.
info-read-more = Daha fazlasını okumak için { $link } adresini açın.

info-avoid-watch = { $place } bölgesi yakında tehlikeli olabilir.
info-avoid-act-now = { $place } bölgesine gitmeyin. Orası şu anda tehlikeli.
info-avoid-all-clear = { $place } bölgesine yeniden gidebilirsiniz.
info-avoid-do-not-travel = Mecbur değilseniz oraya gitmeyin.
info-avoid-leave = Oradaysanız, ayrılmak güvenli olduğunda ayrılın.
info-avoid-other-way = Başka bir yoldan gidin ya da güvenli bir yerde bekleyin.
info-avoid-rescue-roads = Yolları kapatmayın. Kurtarma ekiplerinin bu yollara ihtiyacı var.

info-reminder-act-now = { $place } için verilen önceki uyarı hâlâ geçerlidir.
info-reminder-all-clear = { $place } için verilen önceki uyarı sona erdi.
info-reminder-not-over = Tehlike geçmedi.
info-reminder-follow = Lütfen önceki uyarıya uymaya devam edin.
info-reminder-missed = Uyarıyı bilmiyorsanız yakınınızdaki insanlara sorun.

info-rumour-watch = { $place } bölgesinde insanlar yanlış olabilecek bir mesaj paylaşıyor.
info-rumour-act-now = { $place } bölgesinde insanlar yanlış bir mesaj paylaşıyor.
info-rumour-about =
    { $topic ->
        [water] Mesaj içme suyuyla ilgili.
        [dam] Mesaj bir barajla ilgili.
        [attack] Mesaj bir saldırıyla ilgili.
        [evacuation] Mesaj insanların ayrılması gerektiğini söylüyor.
        [disease] Mesaj bir hastalıkla ilgili.
        [aid] Mesaj yardımla ilgili.
       *[other] Mesaj acil durumla ilgili.
    }
info-rumour-do-not-share = Lütfen bu mesajı paylaşmayın.
info-rumour-do-not-follow = Yanlış mesajın söylediklerini yapmayın.
info-rumour-tell = Yakınınızdaki insanlara mesajın yanlış olduğunu söyleyin.
info-rumour-check = Bir mesaja inanmadan önce resmî bir kaynaktan kontrol edin.
info-rumour-true = Doğru bilgiyi okumak için { $link } adresini açın.

info-test-watch = { $place } bölgesinde yakında uyarı sistemi denenecek.
info-test-act-now = Bu, { $place } bölgesindeki uyarı sisteminin denemesidir. Tehlike yok.
info-test-cancel = Şu anda { $place } bölgesinde uyarı sistemi denemesi yok.
info-test-all-clear = { $place } bölgesindeki uyarı sistemi denemesi bitti.
info-test-nothing = Hiçbir şey yapmanız gerekmiyor.
info-real-danger = Gerçek bir tehlike olursa yeni bir mesaj size bildirecek.

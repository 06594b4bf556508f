### What each sentence is for, and every variable: locales/en/preparedness.ftl.

preparedness-alerts-watch = Yakında { $place } için tehlike uyarılarını kendi dilinizde alabilirsiniz.
preparedness-alerts-act-now = { $place } için tehlike uyarılarını kendi dilinizde alabilirsiniz.
preparedness-alerts-channels = Uyarılar telefonla, radyoyla ve topluluk gruplarından gelir.
preparedness-alerts-choose = En iyi anladığınız dili seçin.
preparedness-alerts-free = Uyarılar ücretsizdir. İstediğiniz zaman durdurabilirsiniz.
preparedness-alerts-call = Dilinizi seçmek için { $contact } numarasını arayın.
    .radio = Dilinizi seçmek için şu numarayı arayın: { $contact }. Numarayı tekrar ediyorum: { $contact }.

preparedness-drill-watch = { $place } bölgesindeki insanlar yakında acil durum tatbikatı yapacak.
preparedness-drill-act-now = { $place } bölgesindeki insanlar acil durum tatbikatı yapıyor. Gerçek bir tehlike yok.
preparedness-drill-cancel = { $place } bölgesindeki insanlar şimdi acil durum tatbikatı yapmayacak.
preparedness-drill-all-clear = { $place } bölgesindeki acil durum tatbikatı bitti.
preparedness-drill-sirens = Siren sesleri duyabilir, kurtarma ekipleri görebilirsiniz.
preparedness-drill-take-part = İsterseniz katılabilirsiniz. Herkes gelebilir.

preparedness-risk-act-now = { $place } bölgesinde hangi tehlikeler olduğunu öğrenin.
preparedness-risk-ask = Hangi yerlerin tehlikeli olduğunu bölgeyi iyi bilenlere sorun.
preparedness-risk-safe-place = En yakın güvenli yeri ve oraya giden iki yol bulun.
preparedness-risk-signals = Uyarı seslerinin ve işaretlerinin anlamını öğrenin.

preparedness-plan-act-now = { $place } bölgesinde bir acil durum gelmeden önce hazırlanın.
preparedness-plan-meet = Nerede buluşacağınızı ailenizle kararlaştırın.
preparedness-plan-numbers = Önemli telefon numaralarını bir kâğıda yazın.
preparedness-plan-bag = Bir çantaya su, yiyecek, ilaç, fener ve sıcak tutan giysiler koyun.
preparedness-plan-others = Bebeklere, yaşlılara ve yürümekte zorlananlara nasıl yardım edeceğinizi planlayın.
    .sms = Bebeklere ve yaşlılara nasıl yardım edeceğinizi planlayın.

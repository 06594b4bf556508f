### What each sentence is for, and every variable: locales/en/recovery.ftl.

recovery-return-watch = Yakında insanlar { $place } bölgesine dönebilir.
recovery-return-act-now = { $place } bölgesine şimdi dönebilirsiniz.
recovery-return-cancel = { $place } bölgesine dönmek şu anda güvenli değil.
recovery-return-choice = Dönmek isteyip istemediğinize kendiniz karar verirsiniz.
recovery-return-daylight = Gündüz gidin ve yalnız gitmeyin.
recovery-return-ask-first = Gitmeden önce hangi yolların ve binaların güvenli olduğunu sorun.

recovery-aid-watch = { $place } bölgesindeki insanlar yakında yardım isteyebilecek.
recovery-aid-act-now = { $place } bölgesindeki insanlar artık yardım isteyebilir.
recovery-aid-who =
    { $group ->
        [home] Evi hasar gören insanlar bu yardımı isteyebilir.
        [income] İşini ya da gelirini kaybeden insanlar bu yardımı isteyebilir.
        [children] Küçük çocuğu olan aileler bu yardımı isteyebilir.
        [care] Yaşlılar, hastalar ve engelliler bu yardımı isteyebilir.
       *[everyone] İhtiyacı olan herkes bu yardımı isteyebilir.
    }
recovery-aid-no-fee = Yardım istemek için para ödemeniz gerekmez.
recovery-aid-answer = Yardım istedikten sonra, alıp alamayacağınız size söylenecek.

recovery-cash-act-now = { $place } bölgesindeki insanlar artık para yardımı isteyebilir.
recovery-cash-yours = Para sizindir. Bir kısmını kimseye vermeyin.
recovery-cash-send = Ailenize para gönderiyorsanız önce ne kadar tuttuğunu sorun.

recovery-records-act-now = Önemli kayıtlarınızı kaybettiyseniz { $place } bölgesinde yardım alabilirsiniz.
recovery-records-kinds = Yeni doğum, evlilik ve okul kayıtları isteyebilirsiniz.
recovery-records-office = Ülkenizin temsilciliği size yardım edebilir.
recovery-records-afraid = Ülkenizin hükûmetinden korkuyorsanız temsilciliğine gitmeyin. Bir yardım kuruluşuna sorun.
    .sms = Ülkenizin hükûmetinden korkuyorsanız bir yardım kuruluşuna sorun.
recovery-records-no-middleman = Sizin için kayıt alacağına söz veren kimseye para ödemeyin.

recovery-family-act-now = { $place } bölgesinde ailenizi bulmak için yardım alabilirsiniz.
recovery-family-who = Kızılhaç ve Kızılay kayıp insanları bulmaya yardım eder.
recovery-family-safe = Güvendeyseniz ailenize haber verin.
recovery-family-no-pictures = Kayıp çocukların adlarını ya da resimlerini internete koymayın.

recovery-health-act-now = { $place } bölgesindeki afetten sonra sağlığınızı koruyun.
recovery-health-wounds = Her yarayı güvenli suyla temizleyin ve üstünü kapatın.
recovery-health-clinic = Ateşiniz ya da derin bir yaranız varsa kliniğe gidin.
recovery-health-medicine = Her gün aldığınız ilacı kaybettiyseniz klinikten yenisini isteyin.
recovery-health-pregnant = Hamileyseniz nerede güvenle doğum yapabileceğinizi kliniğe sorun.
recovery-health-fumes = İçeride asla jeneratör ya da mangal kömürü kullanmayın. Gaz öldürebilir.

recovery-water-act-now = Afetten sonra { $place } bölgesindeki su kirli olabilir.
recovery-water-containers = Güvenli suyu temiz, kapaklı kaplarda saklayın.
recovery-water-food = Kirli suyun değdiği yiyecekleri atın.
recovery-water-toilet = Kuyulardan ve nehirlerden uzak tuvaletleri kullanın.

recovery-talk-act-now = Çok üzgünseniz ya da korkuyorsanız { $place } bölgesinde yardım alabilirsiniz.
recovery-talk-normal = Bir afetten sonra böyle duygular normaldir.
recovery-talk-trust = Güvendiğiniz insanlarla konuşun.
recovery-talk-children = Çocuklarınızın yanında olun ve onları dinleyin.
recovery-talk-urgent = Kendinize zarar vermeyi düşünüyorsanız şimdi yardım isteyin.

recovery-fraud-act-now = { $place } bölgesinde bazı kişiler yardım için para istiyor. Ödemeyin. Yardım ücretsizdir.
recovery-fraud-nobody = Hiç kimse yardım karşılığında sizden para ya da başka bir şey isteyemez.
recovery-fraud-codes = Bankanızın ve telefonunuzun şifrelerini kimseye söylemeyin.
recovery-fraud-strangers = İş, yolculuk ya da yatacak yer öneren yabancılara dikkat edin.

recovery-work-act-now = { $place } bölgesindeki çalışanların afetten sonra da hakları vardır.
recovery-work-wages = İşvereniniz yaptığınız her işin ücretini ödemek zorundadır.
recovery-work-danger = Hayatınızı tehlikeye atan işi bırakabilirsiniz.
recovery-work-protection = Temizlik işi için çizme, eldiven ve maske isteyin.
recovery-work-hours = Çalıştığınız günleri ve saatleri yazın.

recovery-force-act-now = Biri sizi zorla çalıştırıyor ya da tutuyor mu? { $place } bölgesinde yardım alabilirsiniz.
recovery-force-not-your-fault = Bu sizin suçunuz değil.
recovery-force-nobody-may = Hiç kimse sizi bir yere kilitleyemez, size zarar veremez ya da ücretinizi elinizden alamaz.
recovery-force-safe-moment = Yalnızca sizin için güvenli olduğunda yardım isteyin.
recovery-force-delete = Başkaları telefonunuzu okuyorsa bu mesajı silin.
    .radio = Ararken sizi kimsenin duymadığından emin olun.

recovery-protection-act-now = Kendi ülkeniz sizin için tehlikeli mi? { $place } bölgesinde koruma isteyebilirsiniz.
recovery-protection-everyone = Herkesin koruma isteme hakkı vardır.
recovery-protection-advice = Karar vermeden önce ücretsiz hukuki danışma isteyin.
recovery-protection-agency = Birleşmiş Milletler Mülteci Örgütü size danışmanlık verebilir.

recovery-stateless-act-now = Hiçbir ülke sizi kendi insanı saymıyor mu? { $place } bölgesinde yardım alabilirsiniz.
recovery-stateless-help = Acil yardım sizin için de vardır.
recovery-stateless-birth = Çocuklarınızın doğumunu nasıl kaydettireceğinizi sorun.

recovery-children-act-now = { $place } bölgesinde ailesi yanında olmayan çocuklar için yardım var.
recovery-children-stay = Yalnız bir çocuk bulursanız çocuğun yanında kalın.
recovery-children-tell = En yakındaki yardım görevlilerine hemen haber verin.
recovery-children-not-away = Çocuğu uzağa götürmeyin. Ailesi yakında olabilir.
recovery-children-strangers = Çocuğu yabancılara vermeyin.
recovery-children-child = Çocuksan ve yalnızsan bir yardım görevlisinden yardım iste.

recovery-feedback-act-now = { $place } bölgesindeki yardımın iyi ya da kötü yanlarını söyleyebilirsiniz.
recovery-feedback-report = Biri size kötü davranırsa ya da yardım karşılığında bir şey isterse bildirin.
    .sms = Biri size kötü davranırsa lütfen bildirin.
recovery-feedback-separate = Şikâyetiniz, şikâyet ettiğiniz kişilere gitmez.
recovery-feedback-no-loss = Şikâyet ettiğiniz için hiçbir yardımı kaybetmezsiniz.
recovery-survey-act-now = Lütfen bize { $place } bölgesindeki insanların hangi yardıma ihtiyacı olduğunu söyleyin.
recovery-survey-choice = Yanıt vermek zorunda değilsiniz.
recovery-survey-no-effect = Yanıtlarınız aldığınız yardımı değiştirmez.
recovery-survey-link = Yanıt vermek için { $link } adresini açın.
recovery-survey-call = Yanıt vermek için { $contact } numarasını arayın.
    .radio = Yanıt vermek için şu numarayı arayın: { $contact }. Numarayı tekrar ediyorum: { $contact }.

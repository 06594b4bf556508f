### What each sentence is for, and every variable: locales/en/action.ftl.

action-be-ready = Hızla ayrılmaya hazır olun.
action-follow-news = Yeni mesajları takip edin.
action-charge-phone = Telefonunuzu şimdi şarj edin.
action-tell-others = Yakınınızdaki insanlara haber verin.
    .social = Yakınınızdaki insanlara haber verin ve bu mesajı paylaşın.
action-help-others = Çocuklara, yaşlılara ve yürümekte zorlananlara yardım edin.
    .sms = Çocuklara ve yaşlılara yardım edin.
action-follow-instructions = Kurtarma ekiplerinin talimatlarına uyun.
action-pack-needs = Su, yiyecek, ilaç ve fener hazırlayın.
action-store-water = Şimdi temiz içme suyu depolayın.
action-do-not-return = Güvenli olduğunu duyana kadar geri dönmeyin.
action-return-carefully = Dikkatli bir şekilde dönün ve hasar olup olmadığına bakın.
action-stay-careful = Lütfen dikkatli olmaya devam edin.
action-fallen-wires = Düşmüş elektrik tellerinden uzak durun.
action-damaged-buildings = Hasarlı binalara girmeyin.
action-gas-leak = Gaz kokusu alırsanız dışarı çıkın. Ateş yakmayın.

action-higher-ground = Şimdi daha yüksek bir yere gidin.
action-upper-floor = Ayrılamıyorsanız üst kata çıkın.
action-no-flood-water = Sel suyunun içinde yürümeyin ve araç kullanmayın.
action-away-from-rivers = Nehirlerden ve alçak yerlerden uzak durun.
action-climb-at-once = Nehirlerden ve alçak yerlerden hemen ayrılın, daha yükseğe çıkın.
action-leave-car = Aracınızın çevresine su gelirse araçtan çıkın ve daha yükseğe gidin.
action-flood-water-dirty = Sel suyu kirlidir. İçmeyin.

action-leave-coast = Kıyıdan şimdi ayrılın. Yüksek bir yere ya da denizden uzağa gidin.
action-shaking-near-sea = Denize yakınken yer güçlü sallanırsa hemen yüksek bir yere gidin. Mesaj beklemeyin.
    .sms = Denize yakınken yer güçlü sallanırsa hemen yüksek bir yere gidin.
action-tall-building = Yüksek bir yere ulaşamıyorsanız yüksek ve sağlam bir binanın üst katlarına çıkın.
action-no-sea-watching = Denize bakmaya gitmeyin.
action-leave-beach = Denizden çıkın ve sahilden ayrılın.
action-stay-high = Yüksek yerde kalın.
action-more-waves = Daha fazla dalga gelebilir. Daha büyük olabilirler.

action-drop-cover-hold = Yer sallanınca çökün, sağlam bir masanın altına girin ve tutunun.
action-away-from-falling = Pencerelerden ve düşebilecek eşyalardan uzak durun.
action-more-shaking = Yer yeniden sallanabilir.
action-use-stairs = Merdiveni kullanın. Asansörü kullanmayın.
action-heavy-things-low = Ağır eşyaları yere yakın koyun.

action-strong-building = Şimdi sağlam bir binaya girin.
action-away-from-windows = İçeride kalın, pencerelerden uzak durun.
action-storm-eye = Rüzgâr birden durursa içeride kalın. Yeniden başlayabilir.
action-tie-down = Rüzgârın uçurabileceği eşyaları içeri alın ya da bağlayın.

action-away-from-fire = Ateşten ve dumandan uzaklaşın.
action-do-not-wait = Ateşi görene kadar beklemeyin.
action-cover-mouth = Burnunuzu ve ağzınızı bir bezle kapatın.
action-close-windows = Duman girmemesi için kapıları ve pencereleri kapatın.
action-hot-ground = Sıcak külden ve yanmış ağaçlardan uzak durun.

action-drink-often = Sık sık su için.
action-cool-place = Gölgede ya da serin bir yerde kalın.
action-rest-often = Sık sık dinlenin. Sıcakta ağır iş yapmayın.
action-check-neighbours = Yaşlıların, hastaların ve küçük çocukların iyi olup olmadığına bakın.
action-children-in-cars = Bir çocuğu araçta asla yalnız bırakmayın.
action-heat-illness = Biri bayılırsa ya da bilinci bulanıksa vücudunu suyla serinletin ve yardım isteyin.

action-no-tap-water = Musluk suyu içmeyin.
action-boil-water = Suyu içmeden ya da yemekte kullanmadan önce kaynatın.
action-bottled-water = Varsa şişe suyu kullanın.
action-water-for-babies = Bebeklere yalnızca güvenli su verin.
action-wash-hands = Ellerinizi sabunla ve güvenli suyla yıkayın.
action-diarrhoea = İshal olduysanız bol güvenli su için ve kliniğe gidin.
action-run-tap = Kullanmadan önce musluğu birkaç dakika akıtın.

action-leave-now = Şimdi ayrılın. Beklemeyin.
action-open-roads = Yerel yetkililerin güvenli dediği yolları kullanın.
action-take-needs = Yanınıza su, ilaç ve telefonunuzu alın.
action-nothing-behind = Eşya almak için geri dönmeyin.

action-near-building = Güvenli bir binanın yakınında kalın.
action-go-inside = İçeri girin, kapıları ve pencereleri kapatın.
action-inner-room = Pencerelerden uzak bir iç odada yere yakın durun.
action-stay-until-safe = Güvenli olduğunu duyana kadar dışarı çıkmayın.
action-avoid-fighting = Kalabalıktan ve çatışmadan uzak durun.
action-strange-objects = Tanımadığınız cisimlere dokunmayın. Patlayabilirler.

action-everyone-leave = Herkes bu bölgeden şimdi ayrılmalıdır.
action-everyone-inside = Herkes şimdi içeri girmeli ve içeride kalmalıdır.
action-may-stay = Şu anda ayrılmanız gerekmiyor.
action-may-return = Evinize dönebilirsiniz.
action-may-go-out = Yeniden dışarı çıkabilirsiniz.
action-ready-to-go-inside = Hızla içeri girmeye hazır olun.
action-plan-way = Nereye ve nasıl gideceğinize şimdi karar verin.
action-leave-when-told = Ayrılmanız söylenirse hemen ayrılın.
action-keep-away = Bu bölgeden uzak durun.
action-tell-family = Ailenize nerede olduğunuzu söyleyin.
action-no-travel = Bekleyebiliyorsanız şimdi yolculuk yapmayın.
action-get-medical-help = Kendinizi çok hasta hissediyorsanız tıbbi yardım alın.

action-leave-weak-houses = Çadırlardan, araçlardan ve dayanıksız evlerden çıkın. Sağlam bir binaya girin.
action-lowest-floor = En alt kata inin, pencerelerden uzak durun.
action-protect-head = Başınızı ve boynunuzu kollarınızla koruyun.
action-away-from-trees = Düşebilecek ağaçlardan, duvarlardan ve tabelalardan uzak durun.
action-thunder-inside = Gök gürültüsü duyarsanız bir binaya ya da kapalı bir araca girin.
action-thunder-open = Sudan, tepelerden, açık alanlardan ve ağaçlardan uzak durun.

action-warm-clothes = Kat kat kuru ve sıcak tutan giysiler giyin.
action-warm-building = Eviniz çok soğuksa sıcak bir binaya gidin.
action-no-coal-inside = İçeride asla kömür yakmayın, jeneratör kullanmayın. Gaz sizi öldürebilir.
    .sms = İçeride asla kömür yakmayın, jeneratör kullanmayın.
action-cold-illness = Biri çok üşümüş ve bilinci bulanıksa onu ısıtın ve yardım isteyin.

action-cool-building = Eviniz çok sıcaksa serin bir binaya gidin.

action-away-from-slopes = Dik yamaçlardan ve bunların altındaki yerlerden uzak durun.
action-landslide-signs = Yer çatlarsa ya da kayaların hareket ettiğini duyarsanız hemen ayrılın.

action-away-from-volcano = Yanardağdan ve oradan gelen nehirlerden uzak durun.
action-cover-water-food = İçme suyunun ve yiyeceklerin üstünü kapalı tutun.
action-protect-eyes = Gözlerinizi, burnunuzu ve ağzınızı koruyun.
action-stop-driving = Yolu göremiyorsanız yoldan çıkın ve durun.
action-no-hard-work-outside = Dışarıda ağır iş ya da spor yapmayın.
action-wear-mask = Dışarı çıkmanız gerekiyorsa yüzünüze iyi oturan bir maske takın.

action-save-water = Suyu yalnızca içmek, yemek pişirmek ve yıkanmak için kullanın.

action-away-from-chemicals = Dumandan, sıvılardan ve keskin kokulardan uzaklaşın.
action-seal-room = Kapıları ve pencereleri kapatın. Vantilatörleri ve klimaları kapatın.
    .sms = Kapıları ve pencereleri kapatın. Vantilatörleri kapatın.
action-wash-body = Dışarıdaydıysanız giysilerinizi değiştirin ve yıkanın.
action-middle-of-building = Binanın ortasına ya da bodrumuna gidin.
action-packed-food = Kapalı paketlerdeki yiyecekleri yiyin ve şişe suyu için.
action-iodine = İyot tabletlerini yalnızca sağlık yetkilileri söylediğinde alın.

action-battery-light = Mum değil, pilli ışık kullanın.
action-cold-food = Buzdolabında ısınmış yiyecekleri yemeyin.
action-medical-machine = Tıbbi bir cihaz için elektriğe ihtiyacınız varsa şimdi yardım isteyin.
action-go-for-help = Yardıma ihtiyacınız varsa itfaiyeye, hastaneye ya da kliniğe gidin.
action-short-messages = Kısa mesaj gönderin. Uzun telefon görüşmesi yapmayın.
action-listen-radio = Haberler için radyo dinleyin.
action-stay-where = Bulunduğunuz yer güvenliyse orada kalın.

action-stay-home-ill = Kendinizi hasta hissediyorsanız evde kalın ve başkalarından uzak durun.
action-health-advice = Sağlık çalışanlarının söylediklerini yapın.
action-unsure-food = Bir yiyeceğin güvenli olduğundan emin değilseniz yemeyin.
action-cook-well = Yemeği iyi pişirin ve sıcak yiyin.

action-stay-low = Dumanda yere yakın durun.
action-cooking-fires = Yemek ateşlerini söndürün.
action-free-roads = Yolları kurtarma araçları için açık tutun.
action-trapped = Dışarı çıkamıyorsanız bir boruya ya da duvara vurun.
action-leave-damaged = Hasarlı binalardan şimdi çıkın. Duvarlarından uzak durun.

action-curfew = Dışarı çıkmanın yasak olduğu zamanlarda içeride kalın.
action-go-to-shelter = Sığınağa, bodruma ya da bir iç odaya gidin.
action-lie-down = Dışarıdaysanız yere yatın ve başınızı koruyun.
action-run-away = Güvenle kaçabiliyorsanız koşun ve eşyanızı bırakın.
action-hide = Kaçamıyorsanız saklanın, kapıyı kilitleyin ve sessiz olun.
action-known-paths = Yalnızca insanların her gün kullandığı yollarda ve patikalarda yürüyün.
action-mine-stop = Yakında mayın olduğunu düşünüyorsanız kımıldamayın. Seslenip yardım isteyin.

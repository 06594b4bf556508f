### What each sentence is for, and every variable: locales/en/action.ftl.

action-be-ready = Fiți gata să plecați repede.
action-follow-news = Fiți atenți la mesajele noi.
action-charge-phone = Încărcați telefonul acum.
action-tell-others = Anunțați oamenii din apropiere.
    .social = Anunțați oamenii din apropiere și distribuiți acest mesaj.
action-help-others = Ajutați copiii, bătrânii și oamenii care merg greu.
    .sms = Ajutați copiii și bătrânii.
action-follow-instructions = Urmați instrucțiunile serviciilor de salvare.
action-pack-needs = Pregătiți apă, mâncare, medicamente și o lanternă.
action-store-water = Faceți acum rezerve de apă potabilă curată.
action-do-not-return = Nu vă întoarceți până nu auziți că este sigur.
action-return-carefully = Întoarceți-vă cu grijă și verificați dacă sunt stricăciuni.
action-stay-careful = Vă rugăm să fiți în continuare atenți.
action-fallen-wires = Stați departe de firele electrice căzute.
action-damaged-buildings = Nu intrați în clădiri avariate.
action-gas-leak = Dacă simțiți miros de gaz, ieșiți afară. Nu aprindeți foc.

action-higher-ground = Mergeți acum într-un loc mai înalt.
action-upper-floor = Dacă nu puteți pleca, urcați la un etaj mai înalt.
action-no-flood-water = Nu mergeți pe jos și nu conduceți prin apa inundației.
action-away-from-rivers = Stați departe de râuri și de locuri joase.
action-climb-at-once = Plecați imediat de lângă râuri și din locuri joase și urcați mai sus.
action-leave-car = Dacă apa vă înconjoară mașina, ieșiți din ea și urcați mai sus.
action-flood-water-dirty = Apa inundației este murdară. Nu o beți.

action-leave-coast = Plecați de pe malul mării acum. Mergeți într-un loc înalt sau departe de mare.
action-shaking-near-sea = Dacă pământul se mișcă puternic lângă mare, mergeți imediat într-un loc înalt. Nu așteptați un mesaj.
    .sms = Dacă pământul se mișcă puternic lângă mare, mergeți imediat într-un loc înalt.
action-tall-building = Dacă nu puteți ajunge într-un loc înalt, urcați într-o clădire înaltă și solidă.
action-no-sea-watching = Nu mergeți să priviți marea.
action-leave-beach = Ieșiți din mare și plecați de pe plajă.
action-stay-high = Rămâneți într-un loc înalt.
action-more-waves = Pot veni și alte valuri. Pot fi mai mari.

action-drop-cover-hold = Când pământul se mișcă, lăsați-vă jos, intrați sub o masă solidă și țineți-vă de ea.
action-away-from-falling = Stați departe de ferestre și de lucruri care pot cădea.
action-more-shaking = Pământul se poate mișca din nou.
action-use-stairs = Folosiți scările. Nu folosiți liftul.
action-heavy-things-low = Puneți lucrurile grele aproape de podea.

action-strong-building = Intrați acum într-o clădire solidă.
action-away-from-windows = Rămâneți înăuntru, departe de ferestre.
action-storm-eye = Dacă vântul se oprește brusc, rămâneți înăuntru. Poate reveni.
action-tie-down = Aduceți înăuntru sau legați lucrurile pe care le poate lua vântul.

action-away-from-fire = Îndepărtați-vă de foc și de fum.
action-do-not-wait = Nu așteptați până vedeți focul.
action-cover-mouth = Acoperiți-vă nasul și gura cu o bucată de pânză.
action-close-windows = Închideți ușile și ferestrele ca să nu intre fumul.
action-hot-ground = Stați departe de cenușa fierbinte și de copacii arși.

action-drink-often = Beți apă des.
action-cool-place = Stați la umbră sau într-un loc răcoros.
action-rest-often = Odihniți-vă des. Nu faceți muncă grea pe căldură.
action-check-neighbours = Verificați dacă bătrânii, bolnavii și copiii mici sunt bine.
action-children-in-cars = Nu lăsați niciodată un copil singur în mașină.
action-heat-illness = Dacă cineva leșină sau este confuz, răciți-i corpul cu apă și cereți ajutor.

action-no-tap-water = Nu beți apă de la robinet.
action-boil-water = Fierbeți apa înainte de a o bea sau de a găti cu ea.
action-bottled-water = Folosiți apă îmbuteliată dacă aveți.
action-water-for-babies = Dați bebelușilor numai apă sigură.
action-wash-hands = Spălați-vă pe mâini cu săpun și apă sigură.
action-diarrhoea = Dacă aveți diaree, beți multă apă sigură și mergeți la un centru medical.
action-run-tap = Lăsați apa de la robinet să curgă câteva minute înainte de a o folosi.

action-leave-now = Plecați acum. Nu așteptați.
action-open-roads = Mergeți pe drumurile despre care autoritățile locale spun că sunt sigure.
action-take-needs = Luați apă, medicamente și telefonul.
action-nothing-behind = Nu vă întoarceți după lucruri.

action-near-building = Stați aproape de o clădire sigură.
action-go-inside = Intrați înăuntru și închideți ușile și ferestrele.
action-inner-room = Stați aproape de podea, într-o cameră interioară, departe de ferestre.
action-stay-until-safe = Nu ieșiți până nu auziți că este sigur.
action-avoid-fighting = Stați departe de mulțimi și de lupte.
action-strange-objects = Nu atingeți obiecte ciudate. Pot exploda.

action-everyone-leave = Toată lumea trebuie să plece din această zonă acum.
action-everyone-inside = Toată lumea trebuie să intre înăuntru acum și să rămână acolo.
action-may-stay = Nu este nevoie să plecați acum.
action-may-return = Vă puteți întoarce acasă.
action-may-go-out = Puteți ieși din nou afară.
action-ready-to-go-inside = Fiți gata să intrați repede înăuntru.
action-plan-way = Hotărâți acum unde veți merge și cum.
action-leave-when-told = Dacă vi se spune să plecați, plecați imediat.
action-keep-away = Stați departe de această zonă.
action-tell-family = Spuneți familiei unde sunteți.
action-no-travel = Nu călătoriți acum dacă puteți aștepta.
action-get-medical-help = Dacă vă simțiți foarte rău, cereți ajutor medical.

action-leave-weak-houses = Ieșiți din corturi, mașini și case slabe. Intrați într-o clădire solidă.
action-lowest-floor = Mergeți la etajul cel mai de jos, departe de ferestre.
action-protect-head = Protejați-vă capul și gâtul cu brațele.
action-away-from-trees = Stați departe de copaci, ziduri și panouri care pot cădea.
action-thunder-inside = Dacă auziți tunete, intrați într-o clădire sau într-o mașină închisă.
action-thunder-open = Stați departe de apă, dealuri, câmpuri deschise și copaci.

action-warm-clothes = Purtați mai multe straturi de haine uscate și călduroase.
action-warm-building = Dacă acasă este prea frig, mergeți într-o clădire încălzită.
action-no-coal-inside = Nu folosiți niciodată cărbuni sau un generator înăuntru. Gazul vă poate omorî.
    .sms = Nu folosiți niciodată cărbuni sau un generator înăuntru.
action-cold-illness = Dacă cuiva îi este foarte frig și este confuz, încălziți-i corpul și cereți ajutor.

action-cool-building = Dacă acasă este prea cald, mergeți într-o clădire răcoroasă.

action-away-from-slopes = Stați departe de pante abrupte și de locurile de sub ele.
action-landslide-signs = Dacă pământul crapă sau auziți pietre care se mișcă, plecați imediat.

action-away-from-volcano = Stați departe de vulcan și de râurile care vin din el.
action-cover-water-food = Țineți apa potabilă și mâncarea acoperite.
action-protect-eyes = Protejați-vă ochii, nasul și gura.
action-stop-driving = Dacă nu vedeți drumul, ieșiți de pe drum și opriți.
action-no-hard-work-outside = Nu faceți muncă grea sau sport afară.
action-wear-mask = Dacă trebuie să ieșiți, purtați o mască bine fixată pe față.

action-save-water = Folosiți apa numai pentru băut, gătit și spălat.

action-away-from-chemicals = Îndepărtați-vă de fum, lichide și mirosuri puternice.
action-seal-room = Închideți ușile și ferestrele. Opriți ventilatoarele și aerul condiționat.
    .sms = Închideți ușile și ferestrele. Opriți ventilatoarele.
action-wash-body = Dacă ați fost afară, schimbați hainele și spălați-vă pe corp.
action-middle-of-building = Mergeți în mijlocul sau în pivnița unei clădiri.
action-packed-food = Mâncați alimente din pachete închise și beți apă îmbuteliată.
action-iodine = Luați tablete de iod numai când vă spun autoritățile de sănătate.

action-battery-light = Folosiți o lanternă cu baterii, nu lumânări.
action-cold-food = Nu mâncați alimente care s-au încălzit în frigider.
action-medical-machine = Dacă aveți nevoie de curent electric pentru un aparat medical, cereți ajutor acum.
action-go-for-help = Dacă aveți nevoie de ajutor, mergeți la pompieri, la un spital sau la un centru medical.
action-short-messages = Trimiteți mesaje scrise scurte. Nu vorbiți mult la telefon.
action-listen-radio = Ascultați știrile la radio.
action-stay-where = Rămâneți unde sunteți dacă acolo este sigur.

action-stay-home-ill = Dacă vă simțiți bolnavi, stați acasă și departe de alți oameni.
action-health-advice = Faceți ce vă spune personalul medical.
action-unsure-food = Dacă nu știți dacă un aliment este sigur, nu îl mâncați.
action-cook-well = Gătiți bine mâncarea și mâncați-o fierbinte.

action-stay-low = În fum, stați aplecați aproape de podea.
action-cooking-fires = Stingeți focul la care gătiți.
action-free-roads = Lăsați drumurile libere pentru mașinile de salvare.
action-trapped = Dacă nu puteți ieși, bateți într-o țeavă sau într-un zid.
action-leave-damaged = Ieșiți acum din clădirile avariate. Stați departe de zidurile lor.

action-curfew = Când este interzis să ieșiți, rămâneți înăuntru.
action-go-to-shelter = Mergeți într-un adăpost, într-o pivniță sau într-o cameră interioară.
action-lie-down = Dacă sunteți afară, culcați-vă la pământ și acoperiți-vă capul.
action-run-away = Dacă puteți scăpa fără pericol, fugiți și lăsați lucrurile.
action-hide = Dacă nu puteți scăpa, ascundeți-vă, încuiați ușa și nu faceți zgomot.
action-known-paths = Mergeți numai pe drumuri și poteci pe care oamenii le folosesc zilnic.
action-mine-stop = Dacă credeți că sunt mine aproape, nu vă mișcați. Strigați după ajutor.

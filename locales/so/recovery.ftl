### What each sentence is for, and every variable: locales/en/recovery.ftl.

recovery-return-watch = Dhowaan dadku waxaa laga yaabaa inay ku noqon karaan { $place }.
recovery-return-act-now = Hadda waad ku noqon kartaan { $place }.
recovery-return-cancel = Hadda ammaan ma aha in lagu noqdo { $place }.
recovery-return-choice = Idinka ayaa go'aansanaya inaad noqotaan iyo in kale.
recovery-return-daylight = Taga maalinnimo, keligiinna ha tagina.
recovery-return-ask-first = Ka hor inta aydaan tegin, weydiiya waddooyinka iyo dhismayaasha ammaanka ah.

recovery-aid-watch = Dadka jooga { $place } ayaa dhowaan gargaar codsan kara.
recovery-aid-act-now = Dadka jooga { $place } hadda gargaar way codsan karaan.
recovery-aid-who =
    { $group ->
        [home] Dadka guryahooda waxyeello gaartay way codsan karaan.
        [income] Dadka shaqadoodii ama dakhligoodii waayey way codsan karaan.
        [children] Qoysaska carruurta yaryar leh way codsan karaan.
        [care] Dadka da'da ah, dadka buka iyo dadka naafada ah way codsan karaan.
       *[everyone] Qof kasta oo u baahan wuu codsan karaa.
    }
recovery-aid-no-fee = Lacag kama bixinaysaan codsiga.
recovery-aid-answer = Codsiga ka dib, waxaa laydiin sheegi doonaa inaad heli kartaan iyo in kale.

recovery-cash-act-now = Dadka jooga { $place } hadda gargaar lacageed way codsan karaan.
recovery-cash-yours = Lacagtu waa tiinna. Cidna qayb ha ka siinina.
recovery-cash-send = Haddii aad qoyskiinna lacag u dirtaan, marka hore weydiiya inta ay ku kacayso.

recovery-records-act-now = Waxaad caawimo ka heli kartaan { $place } haddii ay idinka lumeen diiwaanno muhiim ah.
recovery-records-kinds = Waxaad codsan kartaan shahaadooyin cusub oo dhalasho, guur iyo dugsi.
recovery-records-office = Xafiiska dalkiinna ayaa idin caawin kara.
recovery-records-afraid = Haddii aad ka baqaysaan dawladda dalkiinna, xafiiskeeda ha tagina. Weydiiya koox gargaar.
    .sms = Haddii aad ka baqaysaan dawladda dalkiinna, weydiiya koox gargaar.
recovery-records-no-middleman = Ha siinina lacag qof ballan qaada inuu diiwaanno idiin keenayo.

recovery-family-act-now = Waxaad caawimo ka heli kartaan { $place } si aad qoyskiinna u heshaan.
recovery-family-who = Laanqayrta Cas iyo Bisha Cas waxay caawiyaan helidda dadka la la'yahay.
recovery-family-safe = Haddii aad nabad tihiin, u sheega qoyskiinna.
recovery-family-no-pictures = Ha gelinina internetka magacyada ama sawirrada carruurta la la'yahay.

recovery-health-act-now = Ilaaliya caafimaadkiinna musiibada ka dib gudaha { $place }.
recovery-health-wounds = Nabar kasta ku nadiifiya biyo ammaan ah oo daboola.
recovery-health-clinic = Haddii aad qandho ama nabar qoto dheer qabtaan, taga rug caafimaad.
recovery-health-medicine = Haddii ay idinka luntay daawada maalin walba, mid kale ka weydiista rug caafimaad.
recovery-health-pregnant = Haddii aad uur leedahay, weydii rug caafimaad meesha aad si ammaan ah ugu dhali karto.
recovery-health-fumes = Weligiin gudaha ha ku isticmaalina matoor ama dhuxul. Gaasku wuu dili karaa.

recovery-water-act-now = Musiibada ka dib, biyaha { $place } waxay noqon karaan wasakh.
recovery-water-containers = Biyaha ammaanka ah ku hay weelal nadiif ah oo dabool leh.
recovery-water-food = Tuura cuntada ay biyo wasakh ahi taabteen.
recovery-water-toilet = Isticmaala musqulo ka fog ceelasha iyo webiyada.

recovery-talk-act-now = Waxaad caawimo ka heli kartaan { $place } haddii aad dareemaysaan murugo ama cabsi badan.
recovery-talk-normal = Musiibo ka dib, dareenkaas waa caadi.
recovery-talk-trust = La hadla dadka aad ku kalsoon tihiin.
recovery-talk-children = U dhowaada carruurtiinna oo dhegeysta.
recovery-talk-urgent = Haddii aad ka fikiraysaan inaad naftiinna waxyeelaysaan, hadda caawimo weydiista.

recovery-fraud-act-now = Dad jooga { $place } ayaa gargaarka lacag ku weydiiya. Ha bixinina. Gargaarku waa bilaash.
recovery-fraud-nobody = Cidna uma bannaana inay lacag ama wax kale idin weydiiso si ay idiin caawiso.
recovery-fraud-codes = Sir ka dhiga lambarrada sirta ah ee bangiga iyo taleefankiinna.
recovery-fraud-strangers = Ka digtoonaada dad aydaan garanayn oo idiin ballan qaada shaqo, safar ama meel lagu seexdo.

recovery-work-act-now = Shaqaalaha jooga { $place } xuquuq ayay leeyihiin, xitaa musiibo ka dib.
recovery-work-wages = Qofka aad u shaqaysaan waa inuu idin siiyo mushaharka dhammaan shaqadii aad qabateen.
recovery-work-danger = Waad joojin kartaan shaqo naftiinna khatar gelisa.
recovery-work-protection = Shaqada nadiifinta, weydiista kabo buud ah, gacmo-gashi iyo maaskaro.
recovery-work-hours = Qora maalmaha iyo saacadaha aad shaqaysaan.

recovery-force-act-now = Ma jiraa qof shaqo idinku qasbaya ama idin haysta? Waxaad caawimo ka heli kartaan { $place }.
recovery-force-not-your-fault = Khaladkiinna ma aha.
recovery-force-nobody-may = Cidna uma bannaana inay idin xirto, idin dhaawacdo ama mushaharkiinna haysato.
recovery-force-safe-moment = Caawimo weydiista keliya marka ay ammaan idiin tahay.
recovery-force-delete = Haddii dad kale taleefankiinna akhriyaan, fariintan tirtira.
    .radio = Hubiya inaan cidna idin maqlin marka aad wacaysaan.

recovery-protection-act-now = Dalkiinnu ma khatar buu idiin yahay? Waxaad magangalyo ka codsan kartaan { $place }.
recovery-protection-everyone = Qof kastaa wuxuu xaq u leeyahay inuu magangalyo codsado.
recovery-protection-advice = Weydiista talo sharci oo bilaash ah ka hor inta aydaan go'aansan.
recovery-protection-agency = Hay'adda Qaxootiga ee Qaramada Midoobay ayaa talo idin siin karta.

recovery-stateless-act-now = Miyaanu jirin dal idiin aqbala inaad dadkiisa tihiin? Waxaad caawimo ka heli kartaan { $place }.
recovery-stateless-help = Caawimada degdegga ah idinkana waa idiin furan tahay.
recovery-stateless-birth = Weydiiya sida loo diiwaan geliyo dhalashada carruurtiinna.

recovery-children-act-now = Caawimo u gaar ah carruurta aan qoyskooda la joogin ayaa ka jirta { $place }.
recovery-children-stay = Haddii aad heshaan ilmo keligiis ah, la jooga ilmaha.
recovery-children-tell = Isla markiiba u sheega shaqaalaha gargaarka ee ugu dhow.
recovery-children-not-away = Ilmaha meel fog ha u qaadina. Waxaa laga yaabaa in qoyskiisu dhow yahay.
recovery-children-strangers = Ilmaha ha siinina dad aydaan garanayn.
recovery-children-child = Haddii aad ilmo tahay oo aad keligaa tahay, caawimo weydii shaqaale gargaar.

recovery-feedback-act-now = Waxaad sheegi kartaan waxa ku fiican ama ku xun caawimada { $place }.
recovery-feedback-report = Haddii qof si xun idiinla dhaqmo ama wax idin weydiiyo si uu idiin caawiyo, soo sheega.
    .sms = Haddii qof si xun idiinla dhaqmo, fadlan soo sheega.
recovery-feedback-separate = Cabashadiinnu uma tagto dadka aad ka cabanaysaan.
recovery-feedback-no-loss = Caawimo ma waayi doontaan cabashada awgeed.
recovery-survey-act-now = Fadlan noo sheega caawimada dadka jooga { $place } u baahan yihiin.
recovery-survey-choice = Khasab ma aha inaad ka jawaabtaan.
recovery-survey-no-effect = Jawaabihiinnu ma beddelaan caawimada aad heshaan.
recovery-survey-link = Fura { $link } si aad uga jawaabtaan.
recovery-survey-call = Si aad uga jawaabtaan, waca { $contact }.
    .radio = Si aad uga jawaabtaan, waca lambarkan: { $contact }. Waan ku celinayaa lambarka: { $contact }.

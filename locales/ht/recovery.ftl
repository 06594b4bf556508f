### What each sentence is for, and every variable: locales/en/recovery.ftl.

recovery-return-watch = Talè moun ka gen posiblite tounen nan { $place }.
recovery-return-act-now = Ou ka tounen nan { $place } kounye a.
recovery-return-cancel = Ou pa ka tounen nan { $place } san danje kounye a.
recovery-return-choice = Se ou menm ki deside si w vle tounen.
recovery-return-daylight = Ale lajounen epi pa ale pou kont ou.
recovery-return-ask-first = Anvan w ale, mande ki wout ak ki bilding ki san danje.

recovery-aid-watch = Talè moun nan { $place } ap ka mande èd.
recovery-aid-act-now = Moun nan { $place } ka mande èd kounye a.
recovery-aid-who =
    { $group ->
        [home] Moun ki gen kay domaje ka mande l.
        [income] Moun ki pèdi travay oswa revni yo ka mande l.
        [children] Fanmi ki gen timoun piti ka mande l.
        [care] Granmoun aje, moun malad ak moun andikape ka mande l.
       *[everyone] Tout moun ki bezwen l ka mande l.
    }
recovery-aid-no-fee = Ou pa bezwen peye pou mande l.
recovery-aid-answer = Apre w mande, y ap di w si w ka jwenn li.

recovery-cash-act-now = Moun nan { $place } ka mande èd an lajan kounye a.
recovery-cash-yours = Lajan an se pou ou. Pa bay pèsonn yon pati ladan l.
recovery-cash-send = Si w ap voye lajan bay fanmi w, mande anvan konbyen sa koute.

recovery-records-act-now = Ou ka jwenn èd nan { $place } si w pèdi sètifika enpòtan.
recovery-records-kinds = Ou ka mande nouvo batistè, ak maryaj ak sètifika lekòl.
recovery-records-office = Biwo peyi w la ka ede w.
recovery-records-afraid = Si w pè gouvènman peyi w, pa ale nan biwo li. Mande yon gwoup èd.
    .sms = Si w pè gouvènman peyi w, mande yon gwoup èd.
recovery-records-no-middleman = Pa peye moun ki pwomèt l ap jwenn sètifika pou ou.

recovery-family-act-now = Ou ka jwenn èd nan { $place } pou w jwenn fanmi w.
recovery-family-who = Lakwa Wouj ak Kwasan Wouj ede jwenn moun ki disparèt.
recovery-family-safe = Si w an sekirite, di fanmi w sa.
recovery-family-no-pictures = Pa mete non oswa foto timoun ki disparèt sou entènèt.

recovery-health-act-now = Pwoteje sante w apre katastwòf la nan { $place }.
recovery-health-wounds = Netwaye chak blesi ak dlo ki san danje epi kouvri l.
recovery-health-clinic = Si w gen lafyèv oswa yon blesi fon, ale nan yon klinik.
recovery-health-medicine = Si w pèdi medikaman ou pran chak jou, mande yon klinik lòt.
recovery-health-pregnant = Si w ansent, mande yon klinik ki kote w ka akouche san danje.
recovery-health-fumes = Pa janm sèvi ak dèlko oswa chabon anndan kay. Gaz la ka touye moun.

recovery-water-act-now = Apre katastwòf la, dlo nan { $place } ka sal.
recovery-water-containers = Sere dlo ki san danje nan veso ki pwòp epi ki kouvri.
recovery-water-food = Jete manje dlo sal te touche.
recovery-water-toilet = Sèvi ak twalèt ki lwen pi ak rivyè.

recovery-talk-act-now = Ou ka jwenn èd nan { $place } si w tris anpil oswa si w pè anpil.
recovery-talk-normal = Apre yon katastwòf, santiman sa yo nòmal.
recovery-talk-trust = Pale ak moun ou fè konfyans.
recovery-talk-children = Rete toupre pitit ou yo epi koute yo.
recovery-talk-urgent = Si w ap panse pou fè tèt ou mal, mande èd kounye a.

recovery-fraud-act-now = Gen moun nan { $place } ki mande lajan pou èd. Pa peye. Yo bay èd gratis.
recovery-fraud-nobody = Pèsonn pa gen dwa mande w lajan oswa lòt bagay an echanj pou èd.
recovery-fraud-codes = Kenbe kòd bank ou ak kòd telefòn ou sekrè.
recovery-fraud-strangers = Fè atansyon ak moun ou pa konnen ki ofri travay, vwayaj oswa kote pou dòmi.

recovery-work-act-now = Travayè yo nan { $place } gen dwa, menm apre yon katastwòf.
recovery-work-wages = Patwon w dwe peye w pou tout travay ou te fè.
recovery-work-danger = Ou gen dwa sispann yon travay ki mete lavi w an danje.
recovery-work-protection = Pou travay netwayaj, mande bòt, gan ak yon mask.
recovery-work-hours = Ekri jou ak lè ou travay yo.

recovery-force-act-now = Yon moun ap fòse w travay oswa kenbe w? Ou ka jwenn èd nan { $place }.
recovery-force-not-your-fault = Se pa fòt ou.
recovery-force-nobody-may = Pèsonn pa gen dwa fèmen w, fè w mal oswa kenbe salè w.
recovery-force-safe-moment = Mande èd sèlman lè sa san danje pou ou.
recovery-force-delete = Si lòt moun li telefòn ou, efase mesaj sa a.
    .radio = Fè si pèsonn pa tande w lè w ap rele.

recovery-protection-act-now = Pwòp peyi w danjere pou ou? Ou ka mande pwoteksyon nan { $place }.
recovery-protection-everyone = Tout moun gen dwa mande pwoteksyon.
recovery-protection-advice = Mande konsèy legal gratis anvan w deside.
recovery-protection-agency = Ajans Nasyonzini pou Refijye ka ba w konsèy.

recovery-stateless-act-now = Pa gen okenn peyi ki rekonèt ou kòm moun li? Ou ka jwenn èd nan { $place }.
recovery-stateless-help = Gen èd ijans pou ou tou.
recovery-stateless-birth = Mande kijan pou w anrejistre nesans pitit ou yo.

recovery-children-act-now = Gen èd nan { $place } pou timoun ki san fanmi yo.
recovery-children-stay = Si w jwenn yon timoun pou kont li, rete avè l.
recovery-children-tell = Avèti travayè èd ki pi pre yo touswit.
recovery-children-not-away = Pa mennen timoun nan lwen. Fanmi an ka toupre.
recovery-children-strangers = Pa remèt timoun nan bay moun ou pa konnen.
recovery-children-child = Si w se yon timoun epi ou pou kont ou, mande yon travayè èd ede w.

recovery-feedback-act-now = Ou ka di sa ki bon oswa sa ki pa bon nan èd nan { $place }.
recovery-feedback-report = Si yon moun maltrete w oswa mande yon bagay an echanj pou èd, rapòte sa.
    .sms = Si yon moun maltrete w, tanpri rapòte sa.
recovery-feedback-separate = Plent ou pa ale jwenn moun w ap plenyen sou yo.
recovery-feedback-no-loss = Ou p ap pèdi okenn èd paske w plenyen.
recovery-survey-act-now = Tanpri di nou ki èd moun nan { $place } bezwen.
recovery-survey-choice = Ou pa oblije reponn.
recovery-survey-no-effect = Repons ou yo pa chanje èd ou jwenn nan.
recovery-survey-link = Louvri { $link } pou reponn.
recovery-survey-call = Pou reponn, rele { $contact }.
    .radio = Pou reponn, rele nimewo sa a: { $contact }. M ap repete nimewo a: { $contact }.

### What each sentence is for, and every variable: locales/en/recovery.ftl.

recovery-return-watch = Poate că în curând oamenii se vor putea întoarce în { $place }.
recovery-return-act-now = Acum vă puteți întoarce în { $place }.
recovery-return-cancel = Acum nu este sigur să vă întoarceți în { $place }.
recovery-return-choice = Dumneavoastră hotărâți dacă vreți să vă întoarceți.
recovery-return-daylight = Mergeți pe lumină și nu mergeți singuri.
recovery-return-ask-first = Înainte să mergeți, întrebați ce drumuri și clădiri sunt sigure.

recovery-aid-watch = Oamenii din { $place } vor putea cere ajutor în curând.
recovery-aid-act-now = Oamenii din { $place } pot cere ajutor acum.
recovery-aid-who =
    { $group ->
        [home] Îl pot cere oamenii cu locuința avariată.
        [income] Îl pot cere oamenii care și-au pierdut munca sau venitul.
        [children] Îl pot cere familiile cu copii mici.
        [care] Îl pot cere bătrânii, bolnavii și persoanele cu dizabilități.
       *[everyone] Îl pot cere toți cei care au nevoie de el.
    }
recovery-aid-no-fee = Puteți să îl cereți fără să plătiți.
recovery-aid-answer = După ce îl cereți, vi se va spune dacă îl puteți primi.

recovery-cash-act-now = Oamenii din { $place } pot cere acum ajutor în bani.
recovery-cash-yours = Banii sunt pentru dumneavoastră. Nu dați nimănui o parte din ei.
recovery-cash-send = Dacă trimiteți bani familiei, întrebați mai întâi cât costă.

recovery-records-act-now = Puteți primi ajutor în { $place } dacă ați pierdut certificate importante.
recovery-records-kinds = Puteți cere certificate noi de naștere, de căsătorie și de școală.
recovery-records-office = Biroul țării dumneavoastră vă poate ajuta.
recovery-records-afraid = Dacă vă temeți de guvernul țării dumneavoastră, nu mergeți la biroul lui. Întrebați o organizație de ajutor.
    .sms = Dacă vă temeți de guvernul țării dumneavoastră, întrebați o organizație de ajutor.
recovery-records-no-middleman = Nu plătiți pe nimeni care promite să obțină certificate pentru dumneavoastră.

recovery-family-act-now = Puteți primi ajutor în { $place } ca să vă găsiți familia.
recovery-family-who = Crucea Roșie și Semiluna Roșie ajută la găsirea oamenilor dispăruți.
recovery-family-safe = Dacă sunteți în siguranță, spuneți familiei.
recovery-family-no-pictures = Nu puneți pe internet numele sau pozele copiilor dispăruți.

recovery-health-act-now = Protejați-vă sănătatea după dezastrul din { $place }.
recovery-health-wounds = Curățați fiecare rană cu apă sigură și acoperiți-o.
recovery-health-clinic = Dacă aveți febră sau o rană adâncă, mergeți la un centru medical.
recovery-health-medicine = Dacă ați pierdut medicamentele zilnice, cereți altele la un centru medical.
recovery-health-pregnant = Dacă sunteți gravidă, întrebați la un centru medical unde puteți naște în siguranță.
recovery-health-fumes = Nu folosiți niciodată un generator sau cărbuni înăuntru. Gazul poate omorî.

recovery-water-act-now = După dezastru, apa din { $place } poate fi murdară.
recovery-water-containers = Păstrați apa sigură în vase curate și acoperite.
recovery-water-food = Aruncați mâncarea atinsă de apă murdară.
recovery-water-toilet = Folosiți toalete care sunt departe de fântâni și râuri.

recovery-talk-act-now = Puteți primi ajutor în { $place } dacă sunteți foarte triști sau speriați.
recovery-talk-normal = După un dezastru, asemenea sentimente sunt normale.
recovery-talk-trust = Vorbiți cu oameni în care aveți încredere.
recovery-talk-children = Stați aproape de copiii dumneavoastră și ascultați-i.
recovery-talk-urgent = Dacă vă gândiți să vă faceți rău, cereți ajutor acum.

recovery-fraud-act-now = Unii oameni din { $place } cer bani pentru ajutor. Nu plătiți. Ajutorul este gratuit.
recovery-fraud-nobody = Nimeni nu are voie să vă ceară bani sau altceva în schimbul ajutorului.
recovery-fraud-codes = Țineți secrete codurile de la bancă și de la telefon.
recovery-fraud-strangers = Fiți atenți la necunoscuții care oferă muncă, călătorii sau un loc de dormit.

recovery-work-act-now = Lucrătorii din { $place } au drepturi și după un dezastru.
recovery-work-wages = Angajatorul trebuie să vă plătească toată munca pe care ați făcut-o.
recovery-work-danger = Aveți voie să opriți o muncă ce vă pune viața în pericol.
recovery-work-protection = Pentru munca de curățenie, cereți cizme, mănuși și mască.
recovery-work-hours = Scrieți zilele și orele în care lucrați.

recovery-force-act-now = Vă obligă cineva să munciți sau vă ține cu forța? Puteți primi ajutor în { $place }.
recovery-force-not-your-fault = Nu este vina dumneavoastră.
recovery-force-nobody-may = Nimeni nu are voie să vă încuie, să vă facă rău sau să vă rețină salariul.
recovery-force-safe-moment = Cereți ajutor numai când este sigur pentru dumneavoastră.
recovery-force-delete = Dacă alții vă citesc telefonul, ștergeți acest mesaj.
    .radio = Aveți grijă să nu vă audă nimeni când sunați.

recovery-protection-act-now = Este periculos pentru dumneavoastră în propria țară? Puteți cere protecție în { $place }.
recovery-protection-everyone = Oricine are dreptul să ceară protecție.
recovery-protection-advice = Cereți sfat juridic gratuit înainte să hotărâți.
recovery-protection-agency = Agenția ONU pentru Refugiați vă poate da sfaturi.

recovery-stateless-act-now = Nicio țară nu vă consideră de-ai ei? Puteți primi ajutor în { $place }.
recovery-stateless-help = Ajutorul de urgență este și pentru dumneavoastră.
recovery-stateless-birth = Întrebați cum înregistrați nașterea copiilor dumneavoastră.

recovery-children-act-now = Există ajutor în { $place } pentru copiii fără familia lor.
recovery-children-stay = Dacă găsiți un copil singur, rămâneți cu el.
recovery-children-tell = Anunțați imediat cei mai apropiați lucrători umanitari.
recovery-children-not-away = Nu duceți copilul departe. Familia poate fi aproape.
recovery-children-strangers = Nu dați copilul unor necunoscuți.
recovery-children-child = Dacă sunteți copii și sunteți singuri, cereți ajutor unui lucrător umanitar.

recovery-feedback-act-now = Puteți spune ce este bun sau rău la ajutorul din { $place }.
recovery-feedback-report = Raportați dacă cineva vă tratează rău sau cere ceva în schimbul ajutorului.
    .sms = Dacă cineva vă tratează rău, vă rugăm să raportați acest lucru.
recovery-feedback-separate = Plângerea dumneavoastră nu ajunge la oamenii de care vă plângeți.
recovery-feedback-no-loss = Nu veți pierde niciun ajutor pentru că vă plângeți.
recovery-survey-act-now = Vă rugăm să ne spuneți de ce ajutor au nevoie oamenii din { $place }.
recovery-survey-choice = Nu este obligatoriu să răspundeți.
recovery-survey-no-effect = Răspunsurile dumneavoastră nu schimbă ajutorul pe care îl primiți.
recovery-survey-link = Deschideți { $link } ca să răspundeți.
recovery-survey-call = Ca să răspundeți, sunați la { $contact }.
    .radio = Ca să răspundeți, sunați la acest număr: { $contact }. Repet numărul: { $contact }.

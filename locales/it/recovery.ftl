### What each sentence is for, and every variable: locales/en/recovery.ftl.

recovery-return-watch = Presto potrebbe essere possibile tornare nella zona di { $place }.
recovery-return-act-now = Adesso potete tornare nella zona di { $place }.
recovery-return-cancel = Adesso non è sicuro tornare nella zona di { $place }.
recovery-return-choice = Siete voi a decidere se volete tornare.
recovery-return-daylight = Andate di giorno e non andate da soli.
recovery-return-ask-first = Prima di andare, chiedete quali strade ed edifici sono sicuri.

recovery-aid-watch = Presto le persone nella zona di { $place } potranno chiedere aiuto.
recovery-aid-act-now = Le persone nella zona di { $place } adesso possono chiedere aiuto.
recovery-aid-who =
    { $group ->
        [home] Può chiederlo chi ha la casa danneggiata.
        [income] Può chiederlo chi ha perso il lavoro o il reddito.
        [children] Possono chiederlo le famiglie con bambini piccoli.
        [care] Possono chiederlo gli anziani, i malati e le persone con disabilità.
       *[everyone] Possono chiederlo tutti quelli che ne hanno bisogno.
    }
recovery-aid-no-fee = Chiederlo non costa niente.
recovery-aid-answer = Dopo la richiesta, vi diranno se potete riceverlo.

recovery-cash-act-now = Le persone nella zona di { $place } adesso possono chiedere un aiuto in denaro.
recovery-cash-yours = Il denaro è per voi. Non datene una parte a nessuno.
recovery-cash-send = Se mandate denaro alla famiglia, chiedete prima quanto costa.

recovery-records-act-now = Potete ricevere aiuto nella zona di { $place } se avete perso certificati importanti.
recovery-records-kinds = Potete chiedere nuovi certificati di nascita, matrimonio e scuola.
recovery-records-office = L'ufficio del vostro paese può aiutarvi.
recovery-records-afraid = Se avete paura del governo del vostro paese, non andate al suo ufficio. Chiedete a un'organizzazione umanitaria.
    .sms = Se avete paura del governo del vostro paese, chiedete a un'organizzazione umanitaria.
recovery-records-no-middleman = Non pagate chi promette di ottenere certificati per voi.

recovery-family-act-now = Potete ricevere aiuto nella zona di { $place } per trovare la famiglia.
recovery-family-who = La Croce Rossa e la Mezzaluna Rossa aiutano a trovare le persone scomparse.
recovery-family-safe = Se siete al sicuro, ditelo alla vostra famiglia.
recovery-family-no-pictures = Non mettete su internet nomi o foto di bambini scomparsi.

recovery-health-act-now = Proteggete la vostra salute dopo il disastro nella zona di { $place }.
recovery-health-wounds = Pulite ogni ferita con acqua sicura e copritela.
recovery-health-clinic = Se avete febbre o una ferita profonda, andate in ambulatorio.
recovery-health-medicine = Se avete perso le medicine di ogni giorno, chiedetele in ambulatorio.
recovery-health-pregnant = Se siete incinte, chiedete in ambulatorio dove partorire in sicurezza.
recovery-health-fumes = Non usate mai un generatore o carbone al chiuso. Il gas può uccidere.

recovery-water-act-now = Dopo il disastro, l'acqua nella zona di { $place } può essere sporca.
recovery-water-containers = Tenete l'acqua sicura in contenitori puliti e coperti.
recovery-water-food = Buttate il cibo che ha toccato acqua sporca.
recovery-water-toilet = Usate bagni lontani da pozzi e fiumi.

recovery-talk-act-now = Potete ricevere aiuto nella zona di { $place } se vi sentite molto tristi o spaventati.
recovery-talk-normal = Dopo un disastro, questi sentimenti sono normali.
recovery-talk-trust = Parlate con persone di cui vi fidate.
recovery-talk-children = State vicino ai vostri figli e ascoltateli.
recovery-talk-urgent = Se pensate di farvi del male, chiedete aiuto adesso.

recovery-fraud-act-now = Nella zona di { $place } alcune persone chiedono denaro per gli aiuti. Non pagate. Gli aiuti sono gratuiti.
recovery-fraud-nobody = Nessuno può chiedervi denaro o altro in cambio di aiuto.
recovery-fraud-codes = Tenete segreti i codici della banca e del telefono.
recovery-fraud-strangers = Attenzione agli estranei che offrono lavoro, viaggi o un posto per dormire.

recovery-work-act-now = Chi lavora nella zona di { $place } ha diritti, anche dopo un disastro.
recovery-work-wages = Chi vi dà lavoro deve pagarvi per tutto il lavoro che avete fatto.
recovery-work-danger = Potete smettere un lavoro che mette in pericolo la vostra vita.
recovery-work-protection = Per i lavori di pulizia, chiedete stivali, guanti e una mascherina.
recovery-work-hours = Scrivete i giorni e le ore in cui lavorate.

recovery-force-act-now = Qualcuno vi obbliga a lavorare o vi trattiene? Potete ricevere aiuto nella zona di { $place }.
recovery-force-not-your-fault = Non è colpa vostra.
recovery-force-nobody-may = Nessuno può chiudervi a chiave, farvi del male o tenersi la vostra paga.
recovery-force-safe-moment = Chiedete aiuto solo quando è sicuro per voi.
recovery-force-delete = Se altri guardano il vostro telefono, cancellate questo messaggio.
    .radio = Fate attenzione che nessuno vi senta quando chiamate.

recovery-protection-act-now = Il vostro paese è pericoloso per voi? Potete chiedere protezione nella zona di { $place }.
recovery-protection-everyone = Tutti hanno il diritto di chiedere protezione.
recovery-protection-advice = Chiedete un consiglio legale gratuito prima di decidere.
recovery-protection-agency = L'Agenzia delle Nazioni Unite per i Rifugiati può darvi consigli.

recovery-stateless-act-now = Nessun paese vi riconosce? Potete ricevere aiuto nella zona di { $place }.
recovery-stateless-help = L'aiuto di emergenza è anche per voi.
recovery-stateless-birth = Chiedete come registrare la nascita dei vostri figli.

recovery-children-act-now = C'è aiuto nella zona di { $place } per i bambini senza la loro famiglia.
recovery-children-stay = Se trovate un bambino solo, restate con lui.
recovery-children-tell = Avvisate subito gli operatori umanitari più vicini.
recovery-children-not-away = Non portate il bambino lontano. La famiglia può essere vicina.
recovery-children-strangers = Non date il bambino a estranei.
recovery-children-child = Se sei un bambino e non hai nessuno con te, chiedi aiuto a un operatore umanitario.

recovery-feedback-act-now = Potete dire che cosa va bene o male nell'aiuto nella zona di { $place }.
recovery-feedback-report = Se qualcuno vi tratta male o chiede qualcosa in cambio di aiuto, segnalatelo.
    .sms = Se qualcuno vi tratta male, per favore segnalatelo.
recovery-feedback-separate = Il vostro reclamo non va alle persone di cui vi lamentate.
recovery-feedback-no-loss = Non perderete nessun aiuto per il vostro reclamo.
recovery-survey-act-now = Per favore, diteci di quale aiuto hanno bisogno le persone nella zona di { $place }.
recovery-survey-choice = Non siete obbligati a rispondere.
recovery-survey-no-effect = Le vostre risposte non cambiano l'aiuto che ricevete.
recovery-survey-link = Aprite { $link } per rispondere.
recovery-survey-call = Per rispondere, chiamate il { $contact }.
    .radio = Per rispondere, chiamate questo numero: { $contact }. Ripeto il numero: { $contact }.

### What each sentence is for, and every variable: locales/en/info.ftl.

info-ends = Questa è una notizia su un messaggio precedente.
info-cancel = Per favore, non seguite il messaggio precedente per la zona di { $place }.
info-no-warning = Adesso non c'è nessuna allerta per la zona di { $place }.
info-ended = Il messaggio precedente per la zona di { $place } non è più necessario.
info-help-cancel = L'aiuto annunciato prima nella zona di { $place } non è disponibile.
info-help-ended = L'aiuto annunciato prima nella zona di { $place } è finito.

info-free = L'aiuto è gratuito.
info-private = Quello che dite resta riservato.
info-no-name = Non è necessario dire il vostro nome.
info-your-language = Potete chiedere una persona che parla la vostra lingua.
info-you-decide = Siete voi a decidere che cosa succede dopo.
info-where = Luogo: { $facility }.
info-read-more = Aprite { $link } per leggere di più.

info-avoid-watch = Presto può esserci pericolo nella zona di { $place }.
info-avoid-act-now = Non andate nella zona di { $place }. Adesso lì è pericoloso.
info-avoid-all-clear = Potete andare di nuovo nella zona di { $place }.
info-avoid-do-not-travel = Non viaggiate verso quella zona se non è necessario.
info-avoid-leave = Se siete lì, andate via quando è sicuro partire.
info-avoid-other-way = Prendete un'altra strada o aspettate in un luogo sicuro.
info-avoid-rescue-roads = Non bloccate le strade. Servono ai soccorritori.

info-reminder-act-now = L'allerta precedente per la zona di { $place } è ancora valida.
info-reminder-all-clear = L'allerta precedente per la zona di { $place } è finita.
info-reminder-not-over = Il pericolo non è finito.
info-reminder-follow = Per favore, continuate a seguire l'allerta precedente.
info-reminder-missed = Se non conoscete l'allerta, chiedete alle persone vicine.

info-rumour-watch = Nella zona di { $place } si condivide un messaggio che può essere falso.
info-rumour-act-now = Nella zona di { $place } si condivide un messaggio falso.
info-rumour-about =
    { $topic ->
        [water] Parla dell'acqua da bere.
        [dam] Parla di una diga.
        [attack] Parla di un attacco.
        [evacuation] Dice che la gente deve andare via.
        [disease] Parla di una malattia.
        [aid] Parla degli aiuti.
       *[other] Parla dell'emergenza.
    }
info-rumour-do-not-share = Per favore, non condividetelo.
info-rumour-do-not-follow = Non fate quello che dice il messaggio falso.
info-rumour-tell = Dite alle persone vicine che è falso.
info-rumour-check = Prima di credere a un messaggio, controllate con una fonte ufficiale.
info-rumour-true = Aprite { $link } per leggere che cosa è vero.

info-test-watch = Presto ci sarà una prova del sistema di allarme nella zona di { $place }.
info-test-act-now = Questa è una prova del sistema di allarme nella zona di { $place }. Non c'è pericolo.
info-test-cancel = Adesso non c'è nessuna prova del sistema di allarme nella zona di { $place }.
info-test-all-clear = La prova del sistema di allarme nella zona di { $place } è finita.
info-test-nothing = Non è necessario fare niente.
info-real-danger = Se c'è un pericolo reale, un nuovo messaggio vi avviserà.

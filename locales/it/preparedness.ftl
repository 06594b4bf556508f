### What each sentence is for, and every variable: locales/en/preparedness.ftl.

preparedness-alerts-watch = Presto potrete ricevere avvisi di pericolo per la zona di { $place } nella vostra lingua.
preparedness-alerts-act-now = Potete ricevere avvisi di pericolo per la zona di { $place } nella vostra lingua.
preparedness-alerts-channels = Gli avvisi arrivano per telefono, per radio e dai gruppi della comunità.
preparedness-alerts-choose = Scegliete la lingua che capite meglio.
preparedness-alerts-free = Gli avvisi sono gratuiti. Potete fermarli in ogni momento.
preparedness-alerts-call = Per scegliere la vostra lingua, chiamate il { $contact }.
    .radio = Per scegliere la vostra lingua, chiamate questo numero: { $contact }. Ripeto il numero: { $contact }.

preparedness-drill-watch = Presto la gente nella zona di { $place } farà un'esercitazione di emergenza.
preparedness-drill-act-now = La gente nella zona di { $place } sta facendo un'esercitazione di emergenza. Non c'è nessun pericolo reale.
preparedness-drill-cancel = La gente nella zona di { $place } adesso non farà un'esercitazione di emergenza.
preparedness-drill-all-clear = L'esercitazione di emergenza nella zona di { $place } è finita.
preparedness-drill-sirens = Forse sentirete sirene e vedrete soccorritori.
preparedness-drill-take-part = Potete partecipare se volete. Tutti sono benvenuti.

preparedness-risk-act-now = Informatevi sui pericoli che ci sono nella zona di { $place }.
preparedness-risk-ask = Chiedete a chi conosce bene la zona quali luoghi sono pericolosi.
preparedness-risk-safe-place = Trovate il luogo sicuro più vicino e due strade per arrivarci.
preparedness-risk-signals = Imparate che cosa significano i suoni e i segnali di allerta.

preparedness-plan-act-now = Preparatevi a un'emergenza nella zona di { $place } prima che arrivi.
preparedness-plan-meet = Decidete con la famiglia dove vi incontrerete.
preparedness-plan-numbers = Scrivete su un foglio i numeri di telefono importanti.
preparedness-plan-bag = Preparate una borsa con acqua, cibo, medicine, torcia e vestiti caldi.
preparedness-plan-others = Pensate a come aiutare i neonati, gli anziani e chi non cammina bene.
    .sms = Pensate a come aiutare i neonati e gli anziani.

### What each sentence is for, and every variable: locales/en/preparedness.ftl.

preparedness-alerts-watch = Bald können Sie Warnungen für { $place } in Ihrer Sprache bekommen.
preparedness-alerts-act-now = Sie können Warnungen für { $place } in Ihrer Sprache bekommen.
preparedness-alerts-channels = Warnungen kommen per Telefon, im Radio und von Gruppen vor Ort.
preparedness-alerts-choose = Wählen Sie die Sprache, die Sie am besten verstehen.
preparedness-alerts-free = Warnungen kosten nichts. Sie können sie jederzeit abbestellen.
preparedness-alerts-call = Um Ihre Sprache zu wählen, rufen Sie { $contact } an.
    .radio = Um Ihre Sprache zu wählen, rufen Sie diese Nummer an: { $contact }. Ich wiederhole die Nummer: { $contact }.

preparedness-drill-watch = In { $place } üben die Menschen bald für einen Notfall.
preparedness-drill-act-now = In { $place } üben die Menschen für einen Notfall. Es gibt keine echte Gefahr.
preparedness-drill-cancel = In { $place } üben die Menschen jetzt nicht für einen Notfall.
preparedness-drill-all-clear = Die Übung für einen Notfall in { $place } ist vorbei.
preparedness-drill-sirens = Vielleicht hören Sie Sirenen und sehen Rettungskräfte.
preparedness-drill-take-part = Sie können mitmachen, wenn Sie wollen. Alle sind willkommen.

preparedness-risk-act-now = Informieren Sie sich, welche Gefahren es in { $place } gibt.
preparedness-risk-ask = Fragen Sie Menschen, die die Gegend gut kennen, welche Orte gefährlich sind.
preparedness-risk-safe-place = Finden Sie den nächsten sicheren Ort und zwei Wege dorthin.
preparedness-risk-signals = Lernen Sie, was die Warntöne und Warnzeichen bedeuten.

preparedness-plan-act-now = Bereiten Sie sich auf einen Notfall in { $place } vor, bevor er kommt.
preparedness-plan-meet = Machen Sie mit Ihrer Familie aus, wo Sie sich treffen.
preparedness-plan-numbers = Schreiben Sie wichtige Telefonnummern auf Papier.
preparedness-plan-bag = Packen Sie eine Tasche mit Wasser, Essen, Medikamenten, einer Lampe und warmer Kleidung.
preparedness-plan-others = Planen Sie, wie Sie Babys, älteren Menschen und Menschen helfen, die nicht gut gehen können.
    .sms = Planen Sie, wie Sie Babys und älteren Menschen helfen.

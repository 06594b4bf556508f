### What each sentence is for, and every variable: locales/en/preparedness.ftl.

preparedness-alerts-watch = Bald können Sie Warnungen für { $place } in Ihrer Sprache bekommen.
preparedness-alerts-act-now = Sie können Warnungen für { $place } in Ihrer Sprache bekommen.
preparedness-alerts-channels = Die Warnungen kommen über das Telefon, im Radio und von Gruppen vor Ort.
preparedness-alerts-choose = Welche Sprache verstehen Sie am besten? Wählen Sie diese Sprache.
preparedness-alerts-free = Sie müssen für die Warnungen nichts bezahlen. Sie können sie jederzeit abbestellen.
preparedness-alerts-call = Möchten Sie Ihre Sprache wählen? Rufen Sie an: { $contact }.
    .radio = Möchten Sie Ihre Sprache wählen? Rufen Sie diese Nummer an: { $contact }. Hier noch einmal die Nummer: { $contact }.

preparedness-drill-watch = In { $place } üben die Menschen bald für einen Notfall.
preparedness-drill-act-now = In { $place } üben die Menschen jetzt für einen Notfall. Es ist keine echte Gefahr da.
preparedness-drill-cancel = In { $place } üben die Menschen jetzt nicht für einen Notfall.
preparedness-drill-all-clear = Die Übung für einen Notfall in { $place } ist zu Ende.
preparedness-drill-sirens = Vielleicht hören Sie Sirenen. Vielleicht sehen Sie Rettungs-Kräfte.
preparedness-drill-take-part = Möchten Sie mitmachen? Das können Sie. Alle sind willkommen.

preparedness-risk-act-now = Lernen Sie: Welche Gefahren gibt es in { $place }?
preparedness-risk-ask = Manche Menschen kennen die Gegend gut. Fragen Sie sie: Wo ist es gefährlich?
preparedness-risk-safe-place = Suchen Sie den nächsten sicheren Ort. Suchen Sie zwei Wege zu diesem Ort.
preparedness-risk-signals = Lernen Sie: Was bedeuten die Warn-Töne und die Warn-Zeichen?

preparedness-plan-act-now = Vielleicht kommt ein Notfall in { $place }. Machen Sie sich vorher bereit.
preparedness-plan-meet = Sprechen Sie mit Ihrer Familie: Wo treffen wir uns?
preparedness-plan-numbers = Schreiben Sie wichtige Telefon-Nummern auf Papier.
preparedness-plan-bag = Packen Sie eine Tasche. In die Tasche kommen: Wasser, Essen, Medikamente, eine Lampe und warme Kleidung.
preparedness-plan-others = Überlegen Sie: Wie helfen Sie Babys, alten Menschen und Menschen, die nicht gut laufen können?
    .sms = Überlegen Sie: Wie helfen Sie Babys und alten Menschen?

### What each sentence is for, and every variable: locales/en/preparedness.ftl.

preparedness-alerts-watch = Bald bekommen Sie Warnungen für { $place } in Ihrer Sprache, wenn Sie das möchten.
preparedness-alerts-act-now = Möchten Sie Warnungen für { $place } in Ihrer Sprache? Die können Sie bekommen.
preparedness-alerts-channels = Die Warnungen kommen mit dem Telefon, im Radio und von Gruppen vor Ort.
preparedness-alerts-choose = Welche Sprache verstehen Sie am besten? Wählen Sie diese Sprache.
preparedness-alerts-free = Sie müssen für die Warnungen nichts bezahlen. Sie können immer damit aufhören.
preparedness-alerts-call = Möchten Sie Ihre Sprache wählen? Rufen Sie an: { $contact }.
    .radio = Möchten Sie Ihre Sprache wählen? Rufen Sie diese Nummer an: { $contact }. Hier noch einmal die Nummer: { $contact }.

preparedness-drill-watch = In { $place } üben die Menschen bald für einen Not-Fall.
preparedness-drill-act-now = In { $place } üben die Menschen jetzt für einen Not-Fall. Es ist keine echte Gefahr da.
preparedness-drill-cancel = In { $place } üben die Menschen jetzt nicht für einen Not-Fall.
preparedness-drill-all-clear = Die Übung für einen Not-Fall in { $place } ist zu Ende.
preparedness-drill-sirens = Vielleicht hören Sie laute Sirenen. Vielleicht sehen Sie Rettungs-Kräfte.
preparedness-drill-take-part = Möchten Sie mitmachen? Das können Sie. Alle dürfen kommen.

preparedness-risk-act-now = Lernen Sie: Welche Gefahren gibt es in { $place }?
preparedness-risk-ask = Manche Menschen kennen die Gegend gut. Fragen Sie sie: Wo ist es gefährlich?
preparedness-risk-safe-place = Suchen Sie den nächsten sicheren Ort. Suchen Sie zwei Wege zu diesem Ort.
preparedness-risk-signals = Lernen Sie: Was bedeuten die Warn-Töne und die Warn-Zeichen?

preparedness-plan-act-now = Vielleicht kommt ein Not-Fall in { $place }. Machen Sie sich vorher bereit.
preparedness-plan-meet = Sprechen Sie mit Ihrer Familie: Wo treffen wir uns?
preparedness-plan-numbers = Schreiben Sie wichtige Telefon-Nummern auf Papier.
preparedness-plan-bag = Packen Sie eine Tasche: mit Wasser, Essen, Medikamenten, einer Lampe und warmer Kleidung.
preparedness-plan-others = Überlegen Sie: Wie helfen Sie Babys, alten Menschen und Menschen, die nicht gut laufen können?
    .sms = Überlegen Sie: Wie helfen Sie Babys und alten Menschen?

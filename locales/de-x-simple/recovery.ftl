### What each sentence is for, and every variable: locales/en/recovery.ftl.

recovery-return-watch = Vielleicht können die Menschen bald zurück nach { $place }.
recovery-return-act-now = Sie können jetzt zurück nach { $place }.
recovery-return-cancel = Gehen Sie jetzt nicht zurück nach { $place }. Es ist nicht sicher.
recovery-return-choice = Möchten Sie zurück? Das bestimmen Sie selbst.
recovery-return-daylight = Gehen Sie, wenn es hell ist. Gehen Sie nicht allein.
recovery-return-ask-first = Fragen Sie zuerst: Welche Straßen und Häuser sind sicher? Gehen Sie erst dann.

recovery-aid-watch = Menschen in { $place } können bald nach Hilfe fragen.
recovery-aid-act-now = Menschen in { $place } können jetzt nach Hilfe fragen.
recovery-aid-who =
    { $group ->
        [home] Ist Ihre Wohnung kaputt? Dann können Sie nach der Hilfe fragen.
        [income] Haben Sie Ihre Arbeit oder Ihr Einkommen verloren? Dann können Sie nach der Hilfe fragen.
        [children] Haben Sie kleine Kinder? Dann kann Ihre Familie nach der Hilfe fragen.
        [care] Sind Sie alt, krank oder haben Sie eine Behinderung? Dann können Sie nach der Hilfe fragen.
       *[everyone] Brauchen Sie die Hilfe? Dann können Sie danach fragen. Das gilt für alle.
    }
recovery-aid-no-fee = Das Fragen kostet kein Geld.
recovery-aid-answer = Haben Sie gefragt? Dann sagt man Ihnen, ob Sie die Hilfe bekommen.

recovery-cash-act-now = Menschen in { $place } können jetzt nach Geld-Hilfe fragen.
recovery-cash-yours = Das Geld gehört Ihnen. Geben Sie niemandem etwas davon.
recovery-cash-send = Schicken Sie Ihrer Familie Geld? Fragen Sie zuerst: Wie viel kostet das?

recovery-records-act-now = Haben Sie wichtige Urkunden verloren? In { $place } bekommen Sie Hilfe.
recovery-records-kinds = Sie können nach neuen Urkunden fragen: für Geburt, Heirat und Schule.
recovery-records-office = Die Botschaft oder das Konsulat von Ihrem Land kann Ihnen helfen.
recovery-records-afraid = Haben Sie Angst vor der Regierung von Ihrem Land? Gehen Sie nicht zur Botschaft. Gehen Sie nicht zum Konsulat. Fragen Sie eine Hilfs-Organisation.
    .sms = Haben Sie Angst vor der Regierung von Ihrem Land? Fragen Sie eine Hilfs-Organisation.
recovery-records-no-middleman = Jemand sagt: Ich hole Ihre Urkunden. Geben Sie dieser Person kein Geld.

recovery-family-act-now = Suchen Sie Ihre Familie? In { $place } bekommen Sie Hilfe.
recovery-family-who = Suchen Sie vermisste Menschen? Das Rote Kreuz und der Rote Halbmond helfen Ihnen.
recovery-family-safe = Sind Sie in Sicherheit? Sagen Sie es Ihrer Familie.
recovery-family-no-pictures = Zeigen Sie im Internet keine Namen von vermissten Kindern. Zeigen Sie auch keine Bilder.

recovery-health-act-now = In { $place } war eine Katastrophe. Schützen Sie jetzt Ihre Gesundheit.
recovery-health-wounds = Waschen Sie jede Wunde mit sicherem Wasser. Decken Sie die Wunde zu.
recovery-health-clinic = Haben Sie Fieber oder eine tiefe Wunde? Gehen Sie in eine Klinik.
recovery-health-medicine = Haben Sie Ihre Medikamente für jeden Tag verloren? Fragen Sie in einer Klinik nach neuen.
recovery-health-pregnant = Sind Sie schwanger? Fragen Sie in einer Klinik: Wo kann ich mein Kind sicher bekommen?
recovery-health-fumes = Benutzen Sie im Haus nie einen Generator. Benutzen Sie im Haus nie Holz-Kohle. Menschen können am Gas sterben.

recovery-water-act-now = In { $place } war eine Katastrophe. Vielleicht ist das Wasser schmutzig.
recovery-water-containers = Füllen Sie sicheres Wasser in saubere Behälter. Machen Sie einen Deckel darauf.
recovery-water-food = War schmutziges Wasser am Essen? Werfen Sie das Essen weg.
recovery-water-toilet = Nehmen Sie Toiletten, die weit weg sind von Brunnen und Flüssen.

recovery-talk-act-now = Sind Sie sehr traurig? Oder haben Sie Angst? In { $place } bekommen Sie Hilfe.
recovery-talk-normal = Nach einer Katastrophe ist das normal. Viele Menschen fühlen so.
recovery-talk-trust = Vertrauen Sie einem Menschen? Sprechen Sie mit diesem Menschen.
recovery-talk-children = Bleiben Sie nah bei Ihren Kindern. Hören Sie den Kindern zu.
recovery-talk-urgent = Denken Sie daran, sich selbst zu verletzen? Bitten Sie jetzt um Hilfe.

recovery-fraud-act-now = In { $place } sagen manche Leute: Hilfe kostet Geld. Bezahlen Sie nichts. Hilfe kostet nichts.
recovery-fraud-nobody = Niemand darf für Hilfe Geld von Ihnen wollen. Niemand darf etwas anderes dafür wollen.
recovery-fraud-codes = Sagen Sie niemandem die Codes von Ihrer Bank und von Ihrem Handy.
recovery-fraud-strangers = Fremde sagen: Wir haben Arbeit, eine Reise oder einen Platz zum Schlafen für Sie. Passen Sie gut auf.

recovery-work-act-now = Arbeiten Sie in { $place }? Sie haben Rechte, auch nach einer Katastrophe.
recovery-work-wages = Sie haben gearbeitet? Ihr Chef oder Ihre Chefin muss Ihnen die ganze Arbeit bezahlen.
recovery-work-danger = Ist die Arbeit gefährlich für Ihr Leben? Sie dürfen aufhören.
recovery-work-protection = Müssen Sie aufräumen? Fragen Sie nach Stiefeln, Handschuhen und einer Maske.
recovery-work-hours = Schreiben Sie auf: An welchen Tagen arbeiten Sie? Wie viele Stunden?

recovery-force-act-now = Müssen Sie arbeiten, weil jemand Sie zwingt? Hält jemand Sie fest? In { $place } bekommen Sie Hilfe.
recovery-force-not-your-fault = Sie sind nicht schuld.
recovery-force-nobody-may = Niemand darf Sie einsperren. Niemand darf Sie verletzen. Niemand darf Ihren Lohn behalten.
recovery-force-safe-moment = Bitten Sie um Hilfe. Aber nur, wenn es für Sie sicher ist.
recovery-force-delete = Lesen andere Menschen in Ihrem Handy? Löschen Sie diese Nachricht.
    .radio = Rufen Sie nur an, wenn niemand Sie hört.

recovery-protection-act-now = Ist es in Ihrem eigenen Land gefährlich für Sie? In { $place } können Sie um Schutz bitten.
recovery-protection-everyone = Jeder Mensch darf um Schutz bitten. Das ist ein Recht.
recovery-protection-advice = Es gibt Rechts-Beratung, die nichts kostet. Fragen Sie dort. Entscheiden Sie erst dann.
recovery-protection-agency = Das UN-Flüchtlings-Hilfswerk kann Ihnen Rat geben.

recovery-stateless-act-now = Sagt kein Land, dass Sie zu ihm gehören? In { $place } bekommen Sie Hilfe.
recovery-stateless-help = Not-Hilfe ist auch für Sie da.
recovery-stateless-birth = Fragen Sie: Wie lasse ich die Geburt von meinen Kindern eintragen?

recovery-children-act-now = Sind Kinder ohne ihre Familie da? In { $place } gibt es Hilfe für diese Kinder.
recovery-children-stay = Finden Sie ein Kind, das allein ist? Bleiben Sie bei dem Kind.
recovery-children-tell = Sagen Sie es sofort den Hilfs-Kräften in der Nähe.
recovery-children-not-away = Bringen Sie das Kind nicht weit weg. Vielleicht ist die Familie in der Nähe.
recovery-children-strangers = Geben Sie das Kind keinen fremden Menschen.
recovery-children-child = Bist du ein Kind? Bist du allein? Bitte eine Helferin oder einen Helfer um Hilfe.

recovery-feedback-act-now = Wie ist die Hilfe in { $place }? Sie können sagen, was gut und was schlecht ist.
recovery-feedback-report = Ist jemand schlecht zu Ihnen? Oder will jemand etwas für die Hilfe? Melden Sie das.
    .sms = Ist jemand schlecht zu Ihnen? Bitte melden Sie das.
recovery-feedback-separate = Sie beschweren sich über Personen. Diese Personen bekommen Ihre Beschwerde nicht.
recovery-feedback-no-loss = Sie dürfen sich beschweren. Sie verlieren deshalb keine Hilfe.
recovery-survey-act-now = Welche Hilfe brauchen die Menschen in { $place }? Bitte sagen Sie es uns.
recovery-survey-choice = Sie müssen die Fragen nicht beantworten.
recovery-survey-no-effect = Sie bekommen die gleiche Hilfe, egal was Sie antworten.
recovery-survey-link = Möchten Sie antworten? Öffnen Sie { $link } im Internet.
recovery-survey-call = Möchten Sie antworten? Rufen Sie an: { $contact }.
    .radio = Möchten Sie antworten? Rufen Sie diese Nummer an: { $contact }. Hier noch einmal die Nummer: { $contact }.

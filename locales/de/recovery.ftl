### What each sentence is for, and every variable: locales/en/recovery.ftl.

recovery-return-watch = Vielleicht können die Menschen bald nach { $place } zurückgehen.
recovery-return-act-now = Sie können jetzt nach { $place } zurückgehen.
recovery-return-cancel = Es ist jetzt nicht sicher, nach { $place } zurückzugehen.
recovery-return-choice = Sie entscheiden selbst, ob Sie zurückgehen wollen.
recovery-return-daylight = Gehen Sie bei Tageslicht und gehen Sie nicht allein.
recovery-return-ask-first = Fragen Sie vorher, welche Straßen und Gebäude sicher sind.

recovery-aid-watch = Menschen in { $place } können bald um Hilfe bitten.
recovery-aid-act-now = Menschen in { $place } können jetzt um Hilfe bitten.
recovery-aid-who =
    { $group ->
        [home] Menschen mit einer beschädigten Wohnung können darum bitten.
        [income] Menschen, die ihre Arbeit oder ihr Einkommen verloren haben, können darum bitten.
        [children] Familien mit kleinen Kindern können darum bitten.
        [care] Ältere Menschen, Kranke und Menschen mit Behinderung können darum bitten.
       *[everyone] Alle, die sie brauchen, können darum bitten.
    }
recovery-aid-no-fee = Sie müssen für die Anfrage nichts bezahlen.
recovery-aid-answer = Nach Ihrer Anfrage sagt man Ihnen, ob Sie die Hilfe bekommen.

recovery-cash-act-now = Menschen in { $place } können jetzt um Geldhilfe bitten.
recovery-cash-yours = Das Geld ist für Sie. Geben Sie niemandem einen Teil davon.
recovery-cash-send = Wenn Sie Ihrer Familie Geld schicken, fragen Sie zuerst, wie viel das kostet.

recovery-records-act-now = In { $place } bekommen Sie Hilfe, wenn Sie wichtige Urkunden verloren haben.
recovery-records-kinds = Sie können neue Geburtsurkunden, Heiratsurkunden und Schulzeugnisse beantragen.
recovery-records-office = Die Botschaft oder das Konsulat Ihres Landes kann Ihnen helfen.
recovery-records-afraid = Haben Sie Angst vor der Regierung Ihres Landes? Dann gehen Sie nicht zur Botschaft und nicht zum Konsulat. Fragen Sie eine Hilfsorganisation.
    .sms = Wenn Sie Angst vor der Regierung Ihres Landes haben, fragen Sie eine Hilfsorganisation.
recovery-records-no-middleman = Bezahlen Sie niemanden, der verspricht, Ihnen Urkunden zu besorgen.

recovery-family-act-now = In { $place } bekommen Sie Hilfe, um Ihre Familie zu finden.
recovery-family-who = Das Rote Kreuz und der Rote Halbmond helfen, vermisste Menschen zu finden.
recovery-family-safe = Wenn Sie in Sicherheit sind, sagen Sie es Ihrer Familie.
recovery-family-no-pictures = Stellen Sie keine Namen oder Bilder von vermissten Kindern ins Internet.

recovery-health-act-now = Schützen Sie nach der Katastrophe in { $place } Ihre Gesundheit.
recovery-health-wounds = Reinigen Sie jede Wunde mit sicherem Wasser und decken Sie sie ab.
recovery-health-clinic = Wenn Sie Fieber oder eine tiefe Wunde haben, gehen Sie in eine Klinik.
recovery-health-medicine = Wenn Sie Ihre täglichen Medikamente verloren haben, bitten Sie eine Klinik um neue.
recovery-health-pregnant = Wenn Sie schwanger sind, fragen Sie eine Klinik, wo Sie Ihr Kind sicher bekommen können.
recovery-health-fumes = Benutzen Sie drinnen nie einen Generator oder Holzkohle. Das Gas kann töten.

recovery-water-act-now = Nach der Katastrophe kann das Wasser in { $place } schmutzig sein.
recovery-water-containers = Bewahren Sie sicheres Wasser in sauberen Behältern mit Deckel auf.
recovery-water-food = Werfen Sie Essen weg, an das schmutziges Wasser gekommen ist.
recovery-water-toilet = Benutzen Sie Toiletten, die weit weg von Brunnen und Flüssen sind.

recovery-talk-act-now = In { $place } bekommen Sie Hilfe, wenn Sie sehr traurig sind oder Angst haben.
recovery-talk-normal = Nach einer Katastrophe sind solche Gefühle normal.
recovery-talk-trust = Sprechen Sie mit Menschen, denen Sie vertrauen.
recovery-talk-children = Bleiben Sie nah bei Ihren Kindern und hören Sie ihnen zu.
recovery-talk-urgent = Wenn Sie daran denken, sich selbst zu verletzen, bitten Sie jetzt um Hilfe.

recovery-fraud-act-now = In { $place } verlangen einige Leute Geld für Hilfe. Zahlen Sie nicht. Hilfe kostet nichts.
recovery-fraud-nobody = Niemand darf für Hilfe Geld oder etwas anderes von Ihnen verlangen.
recovery-fraud-codes = Halten Sie die Codes für Ihre Bank und Ihr Telefon geheim.
recovery-fraud-strangers = Seien Sie vorsichtig bei Fremden, die Arbeit, eine Reise oder einen Schlafplatz anbieten.

recovery-work-act-now = Wer in { $place } arbeitet, hat Rechte, auch nach einer Katastrophe.
recovery-work-wages = Wer Sie beschäftigt, muss Ihnen die ganze Arbeit bezahlen, die Sie gemacht haben.
recovery-work-danger = Sie dürfen mit einer Arbeit aufhören, die Ihr Leben in Gefahr bringt.
recovery-work-protection = Fragen Sie bei Aufräumarbeiten nach Stiefeln, Handschuhen und einer Maske.
recovery-work-hours = Schreiben Sie die Tage und Stunden auf, die Sie arbeiten.

recovery-force-act-now = Zwingt Sie jemand zur Arbeit oder hält Sie jemand fest? In { $place } bekommen Sie Hilfe.
recovery-force-not-your-fault = Es ist nicht Ihre Schuld.
recovery-force-nobody-may = Niemand darf Sie einsperren, verletzen oder Ihren Lohn behalten.
recovery-force-safe-moment = Bitten Sie nur um Hilfe, wenn es für Sie sicher ist.
recovery-force-delete = Wenn andere Ihr Telefon lesen, löschen Sie diese Nachricht.
    .radio = Achten Sie darauf, dass niemand Sie hört, wenn Sie anrufen.

recovery-protection-act-now = Ist Ihr eigenes Land gefährlich für Sie? In { $place } können Sie um Schutz bitten.
recovery-protection-everyone = Alle haben das Recht, um Schutz zu bitten.
recovery-protection-advice = Bitten Sie um kostenlose Rechtsberatung, bevor Sie entscheiden.
recovery-protection-agency = Das Flüchtlingshilfswerk der Vereinten Nationen kann Sie beraten.

recovery-stateless-act-now = Gehören Sie offiziell zu keinem Land? In { $place } bekommen Sie Hilfe.
recovery-stateless-help = Die Nothilfe ist auch für Sie.
recovery-stateless-birth = Fragen Sie, wie Sie die Geburt Ihrer Kinder eintragen lassen.

recovery-children-act-now = In { $place } gibt es Hilfe für Kinder ohne ihre Familie.
recovery-children-stay = Wenn Sie ein Kind finden, das allein ist, bleiben Sie bei dem Kind.
recovery-children-tell = Sagen Sie es sofort den Hilfskräften in der Nähe.
recovery-children-not-away = Bringen Sie das Kind nicht weit weg. Die Familie kann in der Nähe sein.
recovery-children-strangers = Geben Sie das Kind nicht fremden Personen.
recovery-children-child = Wenn du ein Kind und allein bist, bitte eine Helferin oder einen Helfer um Hilfe.

recovery-feedback-act-now = Sie können sagen, was an der Hilfe in { $place } gut oder schlecht ist.
recovery-feedback-report = Wenn jemand Sie schlecht behandelt oder etwas für Hilfe verlangt, melden Sie es.
    .sms = Wenn jemand Sie schlecht behandelt, melden Sie es bitte.
recovery-feedback-separate = Ihre Beschwerde geht nicht an die Personen, über die Sie sich beschweren.
recovery-feedback-no-loss = Wenn Sie sich beschweren, verlieren Sie deshalb keine Hilfe.
recovery-survey-act-now = Bitte sagen Sie uns, welche Hilfe die Menschen in { $place } brauchen.
recovery-survey-choice = Sie müssen nicht antworten.
recovery-survey-no-effect = Ihre Antworten ändern nichts an der Hilfe, die Sie bekommen.
recovery-survey-link = Öffnen Sie { $link }, um zu antworten.
recovery-survey-call = Um zu antworten, rufen Sie { $contact } an.
    .radio = Um zu antworten, rufen Sie diese Nummer an: { $contact }. Ich wiederhole die Nummer: { $contact }.

### What each sentence is for, and every variable: locales/en/service.ftl.

service-watch = In { $place } gibt es bald Hilfe. Die Hilfe ist hier: { $facility }.
service-act-now = In { $place } gibt es jetzt Hilfe. Die Hilfe ist hier: { $facility }.
service-cancel = An diesem Ort in { $place } gibt es keine Hilfe: { $facility }.
service-all-clear = An diesem Ort in { $place } gibt es jetzt keine Hilfe mehr: { $facility }.
service-offers =
    { $service ->
        [shelter] Dort können Sie schlafen.
        [food] Dort bekommen Sie etwas zu essen.
        [water] Dort bekommen Sie Trink-Wasser.
        [clinic] Dort ist ein Arzt, eine Ärztin oder eine Pflege-Kraft.
        [charging] Dort können Sie Ihr Handy aufladen.
       *[all] Dort bekommen Sie einen Platz zum Schlafen, Essen und Trink-Wasser. Sie bekommen auch Hilfe vom Arzt oder von der Ärztin.
    }
service-everyone = Alle dürfen kommen. Sie müssen nichts bezahlen.
service-bring-medicine = Können Sie etwas mitbringen? Dann bringen Sie Ihre Medikamente und warme Kleidung mit.
service-do-not-go = Bitte gehen Sie jetzt nicht zu diesem Ort.

service-transport-watch = Bald bringen Busse Menschen aus { $place } weg.
service-transport-act-now = Jetzt bringen Busse Menschen aus { $place } weg.
service-transport-cancel = Jetzt fahren keine Busse aus { $place } weg.
service-transport-from = Hier fahren die Busse los: { $facility }.
service-transport-bring = Bringen Sie nur Sachen mit, die Sie tragen können.
service-transport-together = Bleiben Sie bei Ihrer Familie. Behalten Sie Kinder nah bei sich.
service-transport-cannot-walk = Können Sie nicht zum Bus kommen? Bitten Sie um Hilfe.

service-hotline-watch = Menschen in { $place } können bald bei einem Hilfe-Telefon anrufen.
service-hotline-act-now = Menschen in { $place } können jetzt bei einem Hilfe-Telefon anrufen.
service-hotline-cancel = Das Hilfe-Telefon für Menschen in { $place } gibt es jetzt nicht.
service-hotline-ask = Sie können Fragen stellen: zu Ihrer Sicherheit, zu Hilfe und zu Ihrer Familie.

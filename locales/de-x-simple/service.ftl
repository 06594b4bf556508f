### What each sentence is for, and every variable: locales/en/service.ftl.

service-watch = In { $place } gibt es bald Hilfe. Die Hilfe ist hier: { $facility }.
service-act-now = In { $place } gibt es jetzt Hilfe. Die Hilfe ist hier: { $facility }.
service-cancel = In { $place } gibt es jetzt keine Hilfe. Es geht um diesen Ort: { $facility }.
service-all-clear = In { $place } ist die Hilfe jetzt zu Ende. Es geht um diesen Ort: { $facility }.
service-offers =
    { $service ->
        [shelter] Dort können Sie schlafen.
        [food] Dort bekommen Sie etwas zu essen.
        [water] Dort bekommen Sie Trink-Wasser.
        [clinic] Dort ist ein Arzt, eine Ärztin oder eine Pflege-Kraft.
        [charging] Dort können Sie Ihr Handy aufladen.
       *[all] Dort bekommen Sie: einen Platz zum Schlafen, Essen, Trink-Wasser und Hilfe vom Arzt oder von der Ärztin.
    }
service-everyone = Alle dürfen kommen. Sie müssen nichts bezahlen.
service-bring-medicine = Können Sie etwas mitbringen? Dann bringen Sie Ihre Medikamente und warme Kleidung mit.
service-do-not-go = Bitte gehen Sie jetzt nicht zu diesem Ort.

service-transport-watch = Bald fahren Busse Menschen weg aus { $place }.
service-transport-act-now = Jetzt fahren Busse Menschen weg aus { $place }.
service-transport-cancel = Jetzt fahren keine Busse weg aus { $place }.
service-transport-from = Hier fahren die Busse los: { $facility }.
service-transport-bring = Bringen Sie nur Sachen mit, die Sie tragen können.
service-transport-together = Bleiben Sie bei Ihrer Familie. Die Kinder müssen nah bei Ihnen sein.
service-transport-cannot-walk = Können Sie nicht zum Bus kommen? Bitten Sie um Hilfe.

service-hotline-watch = Menschen in { $place } können bald mit einem Hilfe-Telefon sprechen.
service-hotline-act-now = Menschen in { $place } können jetzt mit einem Hilfe-Telefon sprechen.
service-hotline-cancel = Das Hilfe-Telefon für Menschen in { $place } ist nicht offen.
service-hotline-ask = Sie können Fragen stellen: zu Ihrer Sicherheit, zu Hilfe und zu Ihrer Familie.

### What each sentence is for, and every variable: locales/en/service.ftl.

service-watch = In { $place } gibt es bald Hilfe. Ort: { $facility }.
service-act-now = In { $place } gibt es jetzt Hilfe. Ort: { $facility }.
service-cancel = Die Hilfsstelle in { $place } ist nicht geöffnet. Ort: { $facility }.
service-all-clear = Die Hilfsstelle in { $place } ist jetzt geschlossen. Ort: { $facility }.
service-offers =
    { $service ->
        [shelter] Sie können dort schlafen.
        [food] Sie bekommen dort Essen.
        [water] Sie bekommen dort Trinkwasser.
        [clinic] Dort hilft Ihnen eine Ärztin, ein Arzt oder eine Pflegekraft.
        [charging] Sie können dort Ihr Telefon aufladen.
       *[all] Sie bekommen dort Unterkunft, Essen, Trinkwasser und medizinische Hilfe.
    }
service-everyone = Alle können kommen. Es kostet nichts.
service-bring-medicine = Bringen Sie Ihre Medikamente und warme Kleidung mit, wenn Sie können.
service-do-not-go = Bitte gehen Sie jetzt nicht dorthin.

service-transport-watch = Bald bringen Busse Menschen aus { $place } weg.
service-transport-act-now = Busse bringen jetzt Menschen aus { $place } weg.
service-transport-cancel = Es gibt jetzt keine Busse aus { $place }.
service-transport-from = Die Busse fahren hier ab: { $facility }.
service-transport-bring = Bringen Sie nur mit, was Sie tragen können.
service-transport-together = Bleiben Sie bei Ihrer Familie. Behalten Sie Kinder nah bei sich.
service-transport-cannot-walk = Wenn Sie nicht zum Bus kommen können, bitten Sie um Hilfe.

service-hotline-watch = Bald gibt es ein Hilfetelefon für Menschen in { $place }.
service-hotline-act-now = Es gibt jetzt ein Hilfetelefon für Menschen in { $place }.
service-hotline-cancel = Das Hilfetelefon für Menschen in { $place } ist nicht erreichbar.
service-hotline-ask = Sie können Fragen zu Sicherheit, Hilfe und Ihrer Familie stellen.

### What each sentence is for, and every variable: locales/en/info.ftl.

info-ends = Das ist eine Information zu einer früheren Nachricht.
info-cancel = Bitte richten Sie sich nicht nach der früheren Nachricht für { $place }.
info-no-warning = Es gibt jetzt keine Warnung für { $place }.
info-ended = Die frühere Nachricht für { $place } wird nicht mehr gebraucht.
info-help-cancel = Die Hilfe in { $place } aus der früheren Nachricht gibt es nicht.
info-help-ended = Die Hilfe in { $place } aus der früheren Nachricht ist beendet.

info-free = Die Hilfe kostet nichts.
info-private = Niemand sagt weiter, was Sie sagen.
info-no-name = Sie müssen Ihren Namen nicht sagen.
info-your-language = Sie können nach jemandem fragen, der Ihre Sprache spricht.
info-you-decide = Sie entscheiden, was als Nächstes geschieht.
info-where = Ort: { $facility }.
info-read-more = Öffnen Sie { $link }, um mehr zu lesen.

info-avoid-watch = In { $place } kann es bald gefährlich sein.
info-avoid-act-now = Gehen Sie nicht nach { $place }. Es ist dort jetzt gefährlich.
info-avoid-all-clear = Sie können wieder nach { $place } gehen.
info-avoid-do-not-travel = Fahren Sie nicht dorthin, wenn Sie nicht müssen.
info-avoid-leave = Wenn Sie dort sind, gehen Sie weg, sobald das sicher ist.
info-avoid-other-way = Nehmen Sie eine andere Straße oder warten Sie an einem sicheren Ort.
info-avoid-rescue-roads = Versperren Sie nicht die Straßen. Die Rettungskräfte brauchen sie.

info-reminder-act-now = Die frühere Warnung für { $place } gilt noch.
info-reminder-all-clear = Die frühere Warnung für { $place } ist beendet.
info-reminder-not-over = Die Gefahr ist nicht vorbei.
info-reminder-follow = Bitte richten Sie sich weiter nach der früheren Warnung.
info-reminder-missed = Wenn Sie die Warnung nicht kennen, fragen Sie Menschen in Ihrer Nähe.

info-rumour-watch = In { $place } wird eine Nachricht geteilt, die vielleicht falsch ist.
info-rumour-act-now = In { $place } wird eine falsche Nachricht geteilt.
info-rumour-about =
    { $topic ->
        [water] Es geht um Trinkwasser.
        [dam] Es geht um einen Staudamm.
        [attack] Es geht um einen Angriff.
        [evacuation] Darin steht, dass die Menschen weggehen müssen.
        [disease] Es geht um eine Krankheit.
        [aid] Es geht um Hilfe.
       *[other] Es geht um den Notfall.
    }
info-rumour-do-not-share = Bitte teilen Sie sie nicht.
info-rumour-do-not-follow = Tun Sie nicht, was die falsche Nachricht sagt.
info-rumour-tell = Sagen Sie den Menschen in Ihrer Nähe, dass sie falsch ist.
info-rumour-check = Fragen Sie bei einer amtlichen Stelle nach, bevor Sie eine Nachricht glauben.
info-rumour-true = Öffnen Sie { $link }, um zu lesen, was wahr ist.

info-test-watch = In { $place } wird bald das Warnsystem getestet.
info-test-act-now = Das ist ein Test des Warnsystems in { $place }. Es gibt keine Gefahr.
info-test-cancel = In { $place } wird das Warnsystem jetzt nicht getestet.
info-test-all-clear = Der Test des Warnsystems in { $place } ist vorbei.
info-test-nothing = Sie müssen nichts tun.
info-real-danger = Wenn es eine echte Gefahr gibt, bekommen Sie eine neue Nachricht.

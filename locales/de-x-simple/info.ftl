### What each sentence is for, and every variable: locales/en/info.ftl.

info-ends = Das ist etwas Neues zu einer alten Nachricht.
info-cancel = Bitte machen Sie nicht mehr, was in der alten Nachricht für { $place } steht.
info-no-warning = Jetzt gibt es keine Warnung für { $place }.
info-ended = Die alte Nachricht für { $place } brauchen Sie nicht mehr.
info-help-cancel = In der alten Nachricht ging es um Hilfe in { $place }. Diese Hilfe gibt es nicht.
info-help-ended = In der alten Nachricht ging es um Hilfe in { $place }. Diese Hilfe ist zu Ende.

info-free = Sie müssen für die Hilfe nichts bezahlen.
info-private = Niemand sagt weiter, was Sie sagen.
info-no-name = Sie müssen nicht sagen, wie Sie heißen.
info-your-language = Möchten Sie mit jemandem in Ihrer Sprache sprechen? Fragen Sie danach.
info-you-decide = Sie bestimmen, wie es weitergeht.
info-where = Der Ort ist: { $facility }.
info-read-more = Möchten Sie mehr lesen? Öffnen Sie { $link } im Internet.

info-avoid-watch = Vielleicht ist es in { $place } bald gefährlich.
info-avoid-act-now = Gehen Sie nicht nach { $place }. Dort ist es jetzt gefährlich.
info-avoid-all-clear = Sie dürfen wieder nach { $place } gehen.
info-avoid-do-not-travel = Fahren Sie nur dorthin, wenn Sie müssen.
info-avoid-leave = Sind Sie dort? Gehen Sie weg, wenn der Weg sicher ist.
info-avoid-other-way = Nehmen Sie eine andere Straße. Oder warten Sie an einem sicheren Ort.
info-avoid-rescue-roads = Halten Sie die Straßen frei. Die Rettungs-Kräfte brauchen die Straßen.

info-reminder-act-now = Die alte Warnung für { $place } gilt immer noch.
info-reminder-all-clear = Die alte Warnung für { $place } ist zu Ende.
info-reminder-not-over = Die Gefahr ist noch da.
info-reminder-follow = Bitte machen Sie weiter, was in der alten Warnung steht.
info-reminder-missed = Kennen Sie die Warnung nicht? Fragen Sie andere Menschen in der Nähe.

info-rumour-watch = Menschen in { $place } schicken eine Nachricht weiter. Vielleicht ist sie falsch.
info-rumour-act-now = Menschen in { $place } schicken eine falsche Nachricht weiter.
info-rumour-about =
    { $topic ->
        [water] In der Nachricht geht es um Trink-Wasser.
        [dam] In der Nachricht geht es um einen Stau-Damm.
        [attack] In der Nachricht geht es um einen Angriff.
        [evacuation] In der Nachricht steht: Die Menschen müssen weg.
        [disease] In der Nachricht geht es um eine Krankheit.
        [aid] In der Nachricht geht es um Hilfe.
       *[other] In der Nachricht geht es um den Notfall.
    }
info-rumour-do-not-share = Bitte schicken Sie die Nachricht nicht weiter.
info-rumour-do-not-follow = Machen Sie nicht, was in der falschen Nachricht steht.
info-rumour-tell = Sagen Sie anderen Menschen in der Nähe: Die Nachricht ist falsch.
info-rumour-check = Glauben Sie nicht jeder Nachricht. Fragen Sie zuerst bei einer Behörde.
info-rumour-true = Hier lesen Sie, was wahr ist: { $link }.

info-test-watch = In { $place } testen wir bald das Warn-System.
info-test-act-now = Wir testen gerade das Warn-System in { $place }. Es gibt keine Gefahr.
info-test-cancel = Jetzt gibt es keinen Test vom Warn-System in { $place }.
info-test-all-clear = Der Test vom Warn-System in { $place } ist zu Ende.
info-test-nothing = Sie müssen jetzt nichts machen.
info-real-danger = Gibt es eine echte Gefahr? Dann bekommen Sie eine neue Nachricht.

### What each sentence is for, and every variable: locales/en/action.ftl.

action-be-ready = Sie müssen vielleicht schnell weg. Machen Sie sich bereit.
action-follow-news = Hören Sie auf neue Nachrichten.
action-charge-phone = Laden Sie jetzt Ihr Handy auf.
action-tell-others = Sagen Sie es anderen Menschen in der Nähe.
    .social = Sagen Sie es anderen Menschen in der Nähe. Schicken Sie die Nachricht weiter.
action-help-others = Helfen Sie Kindern und alten Menschen. Helfen Sie auch Menschen, die nicht gut laufen können.
    .sms = Helfen Sie Kindern und alten Menschen.
action-follow-instructions = Machen Sie, was die Rettungs-Kräfte sagen.
action-pack-needs = Packen Sie ein: Wasser, Essen, Medikamente und eine Lampe.
action-store-water = Füllen Sie jetzt sauberes Trink-Wasser in Flaschen.
action-do-not-return = Gehen Sie noch nicht zurück. Warten Sie auf die Nachricht: Es ist sicher.
action-return-carefully = Gehen Sie vorsichtig zurück. Schauen Sie, was kaputt ist.
action-stay-careful = Bitte passen Sie weiter auf.
action-fallen-wires = Strom-Kabel liegen am Boden? Bleiben Sie weg davon.
action-damaged-buildings = Gehen Sie nicht in kaputte Häuser.
action-gas-leak = Riecht es nach Gas? Gehen Sie nach draußen. Machen Sie kein Feuer.

action-higher-ground = Gehen Sie jetzt nach oben, an einen höheren Ort.
action-upper-floor = Sie können nicht weg? Gehen Sie im Haus nach oben.
action-no-flood-water = Gehen Sie nicht durch das Hoch-Wasser. Fahren Sie nicht durch das Hoch-Wasser.
action-away-from-rivers = Bleiben Sie weg von Flüssen. Bleiben Sie weg von Orten, die tief liegen.
action-climb-at-once = Gehen Sie sofort weg von Flüssen und von Orten, die tief liegen. Gehen Sie nach oben.
action-leave-car = Kommt Wasser um Ihr Auto? Steigen Sie aus. Gehen Sie nach oben.
action-flood-water-dirty = Hoch-Wasser ist schmutzig. Trinken Sie es nicht.

action-leave-coast = Gehen Sie jetzt weg vom Meer. Gehen Sie weit weg oder an einen hohen Ort.
action-shaking-near-sea = Sie sind am Meer und die Erde bebt stark? Gehen Sie sofort an einen hohen Ort. Warten Sie nicht auf eine Nachricht.
    .sms = Sie sind am Meer und die Erde bebt stark? Gehen Sie sofort an einen hohen Ort.
action-tall-building = Sie kommen nicht zu einem hohen Ort? Gehen Sie in ein hohes, festes Haus. Gehen Sie dort nach oben.
action-no-sea-watching = Gehen Sie nicht zum Meer. Auch nicht zum Schauen.
action-leave-beach = Kommen Sie aus dem Meer heraus. Gehen Sie weg vom Strand.
action-stay-high = Bleiben Sie an dem hohen Ort.
action-more-waves = Vielleicht kommen noch mehr Wellen. Vielleicht sind sie größer.

action-drop-cover-hold = Bebt die Erde? Gehen Sie auf die Knie. Gehen Sie unter einen festen Tisch. Halten Sie sich fest.
action-away-from-falling = Bleiben Sie weg von Fenstern. Bleiben Sie weg von Sachen, die fallen können.
action-more-shaking = Vielleicht bebt die Erde wieder.
action-use-stairs = Nehmen Sie die Treppe. Nehmen Sie nicht den Aufzug.
action-heavy-things-low = Stellen Sie schwere Sachen nach unten, nah an den Boden.

action-strong-building = Gehen Sie jetzt in ein festes Haus.
action-away-from-windows = Bleiben Sie im Haus. Bleiben Sie weg von den Fenstern.
action-storm-eye = Hört der Wind plötzlich auf? Bleiben Sie im Haus. Der Wind kommt vielleicht wieder.
action-tie-down = Der Wind kann Sachen wegtragen. Bringen Sie die Sachen ins Haus. Oder binden Sie die Sachen fest.

action-away-from-fire = Gehen Sie weg von Feuer und Rauch.
action-do-not-wait = Warten Sie nicht auf das Feuer. Gehen Sie, auch wenn Sie noch kein Feuer sehen.
action-cover-mouth = Halten Sie ein Tuch vor Nase und Mund.
action-close-windows = Machen Sie Türen und Fenster zu. Dann kommt kein Rauch ins Haus.
action-hot-ground = Bleiben Sie weg von heißer Asche. Bleiben Sie weg von verbrannten Bäumen.

action-drink-often = Trinken Sie oft Wasser.
action-cool-place = Bleiben Sie im Schatten. Oder bleiben Sie an einem kühlen Ort.
action-rest-often = Machen Sie viele Pausen. Machen Sie bei Hitze keine schwere Arbeit.
action-check-neighbours = Schauen Sie nach alten Menschen, kranken Menschen und kleinen Kindern.
action-children-in-cars = Lassen Sie nie ein Kind allein im Auto.
action-heat-illness = Ein Mensch fällt um oder ist verwirrt? Kühlen Sie den Körper mit Wasser. Holen Sie Hilfe.

action-no-tap-water = Trinken Sie kein Wasser aus dem Wasser-Hahn.
action-boil-water = Kochen Sie das Wasser zuerst. Erst dann können Sie es trinken oder damit Essen machen.
action-bottled-water = Haben Sie Wasser in Flaschen? Nehmen Sie dieses Wasser.
action-water-for-babies = Babys brauchen sicheres Wasser. Geben Sie Babys kein anderes Wasser.
action-wash-hands = Waschen Sie Ihre Hände. Nehmen Sie Seife und sicheres Wasser.
action-diarrhoea = Haben Sie Durchfall? Trinken Sie viel sicheres Wasser. Gehen Sie in eine Klinik.
action-run-tap = Öffnen Sie den Wasser-Hahn. Lassen Sie das Wasser einige Minuten laufen. Erst dann können Sie das Wasser nehmen.

action-leave-now = Gehen Sie jetzt weg. Warten Sie nicht.
action-open-roads = Welche Straßen sind sicher? Das sagen die Behörden vor Ort. Nehmen Sie diese Straßen.
action-take-needs = Nehmen Sie mit: Wasser, Medikamente und Ihr Handy.
action-nothing-behind = Gehen Sie nicht zurück. Holen Sie keine Sachen mehr.

action-near-building = Bleiben Sie nah bei einem sicheren Haus.
action-go-inside = Gehen Sie ins Haus. Machen Sie Türen und Fenster zu.
action-inner-room = Gehen Sie in ein Zimmer in der Mitte vom Haus. Bleiben Sie unten am Boden, weg von den Fenstern.
action-stay-until-safe = Gehen Sie noch nicht nach draußen. Warten Sie auf die Nachricht: Es ist sicher.
action-avoid-fighting = Bleiben Sie weg von Orten mit vielen Menschen. Bleiben Sie weg von Kämpfen.
action-strange-objects = Fassen Sie keine Sachen an, die Sie nicht kennen. Sie können explodieren.

action-everyone-leave = Alle Menschen müssen jetzt von hier weg.
action-everyone-inside = Alle Menschen müssen jetzt ins Haus. Alle müssen im Haus bleiben.
action-may-stay = Sie müssen jetzt nicht weg.
action-may-return = Sie dürfen wieder nach Hause.
action-may-go-out = Sie dürfen wieder nach draußen.
action-ready-to-go-inside = Sie müssen vielleicht schnell ins Haus. Machen Sie sich bereit.
action-plan-way = Überlegen Sie jetzt: Wohin gehen Sie? Und wie kommen Sie dorthin?
action-leave-when-told = Sagt man Ihnen, dass Sie weg müssen? Gehen Sie sofort.
action-keep-away = Bleiben Sie weg von diesem Gebiet.
action-tell-family = Sagen Sie Ihrer Familie, wo Sie sind.
action-no-travel = Können Sie warten? Reisen Sie jetzt nicht.
action-get-medical-help = Fühlen Sie sich sehr krank? Holen Sie Hilfe vom Arzt oder von der Ärztin.

action-leave-weak-houses = Verlassen Sie Zelte, Autos und schwache Häuser. Gehen Sie in ein festes Haus.
action-lowest-floor = Gehen Sie im Haus ganz nach unten. Bleiben Sie weg von den Fenstern.
action-protect-head = Halten Sie die Arme über Kopf und Hals.
action-away-from-trees = Bäume, Mauern und Schilder können umfallen. Bleiben Sie weg davon.
action-thunder-inside = Hören Sie Donner? Gehen Sie in ein Haus oder in ein Auto. Machen Sie das Auto zu.
action-thunder-open = Bleiben Sie weg von Wasser, Hügeln, offenen Feldern und Bäumen.

action-warm-clothes = Ziehen Sie trockene, warme Kleidung an. Ziehen Sie mehrere Sachen übereinander an.
action-warm-building = Ist es bei Ihnen zu Hause zu kalt? Gehen Sie in ein warmes Haus.
action-no-coal-inside = Machen Sie im Haus nie Feuer mit Kohle. Machen Sie im Haus nie einen Generator an. Sie können am Gas sterben.
    .sms = Machen Sie im Haus nie Feuer mit Kohle. Machen Sie im Haus nie einen Generator an.
action-cold-illness = Ein Mensch ist sehr kalt und verwirrt? Machen Sie den Menschen warm. Holen Sie Hilfe.

action-cool-building = Ist es bei Ihnen zu Hause zu heiß? Gehen Sie in ein kühles Haus.

action-away-from-slopes = Bleiben Sie weg von steilen Bergen. Bleiben Sie auch weg von den Orten darunter.
action-landslide-signs = Bekommt der Boden Risse? Oder hören Sie, dass Steine sich bewegen? Gehen Sie sofort weg.

action-away-from-volcano = Bleiben Sie weg vom Vulkan. Bleiben Sie weg von Flüssen, die vom Vulkan kommen.
action-cover-water-food = Decken Sie Trink-Wasser und Essen immer zu.
action-protect-eyes = Schützen Sie Ihre Augen, Ihre Nase und Ihren Mund.
action-stop-driving = Sehen Sie beim Fahren die Straße nicht? Fahren Sie von der Straße. Halten Sie dann an.
action-no-hard-work-outside = Machen Sie draußen keinen Sport. Machen Sie draußen keine schwere Arbeit.
action-wear-mask = Müssen Sie nach draußen? Tragen Sie eine Maske, die gut passt.

action-save-water = Nehmen Sie Wasser nur für: Trinken, Kochen und Waschen.

action-away-from-chemicals = Gehen Sie weg von Rauch. Gehen Sie weg von Flüssigkeiten. Gehen Sie weg von starkem Geruch.
action-seal-room = Machen Sie Türen und Fenster zu. Machen Sie Lüftung und Klima-Anlage aus.
    .sms = Machen Sie Türen und Fenster zu. Machen Sie die Lüftung aus.
action-wash-body = Waren Sie draußen? Ziehen Sie andere Kleidung an. Waschen Sie Ihren Körper.
action-middle-of-building = Gehen Sie in die Mitte vom Haus. Oder gehen Sie in den Keller.
action-packed-food = Nehmen Sie Essen aus geschlossenen Packungen. Trinken Sie Wasser aus Flaschen.
action-iodine = Nehmen Sie Jod-Tabletten nur, wenn die Gesundheits-Behörde das sagt.

action-battery-light = Nehmen Sie eine Lampe mit Batterie. Nehmen Sie keine Kerzen.
action-cold-food = Ist Essen im Kühl-Schrank warm geworden? Essen Sie es nicht.
action-medical-machine = Brauchen Sie Strom für ein medizinisches Gerät? Bitten Sie jetzt um Hilfe.
action-go-for-help = Brauchen Sie Hilfe? Gehen Sie zur Feuer-Wache, ins Kranken-Haus oder in eine Klinik.
action-short-messages = Schreiben Sie kurze Nachrichten. Telefonieren Sie nicht lange.
action-listen-radio = Hören Sie im Radio die Nachrichten.
action-stay-where = Ist es bei Ihnen sicher? Bleiben Sie dort.

action-stay-home-ill = Fühlen Sie sich krank? Bleiben Sie zu Hause. Bleiben Sie weg von anderen Menschen.
action-health-advice = Machen Sie, was Ärzte, Ärztinnen und Pflege-Kräfte sagen.
action-unsure-food = Ist das Essen sicher? Wenn Sie es nicht wissen: Essen Sie es nicht.
action-cook-well = Kochen Sie das Essen lange genug. Essen Sie es heiß.

action-stay-low = Ist Rauch da? Bleiben Sie unten am Boden.
action-cooking-fires = Machen Sie Koch-Feuer aus.
action-free-roads = Die Rettungs-Autos brauchen Platz. Halten Sie die Straßen frei.
action-trapped = Kommen Sie nicht hinaus? Klopfen Sie an ein Rohr oder an eine Wand.
action-leave-damaged = Verlassen Sie jetzt kaputte Häuser. Bleiben Sie weg von den Mauern.

action-curfew = Darf man gerade nicht nach draußen? Bleiben Sie im Haus.
action-go-to-shelter = Gehen Sie in einen Schutz-Raum oder in den Keller. Oder gehen Sie in ein Zimmer in der Mitte vom Haus.
action-lie-down = Sind Sie draußen? Legen Sie sich auf den Boden. Schützen Sie Ihren Kopf.
action-run-away = Kommen Sie sicher weg? Laufen Sie weg. Lassen Sie Ihre Sachen da.
action-hide = Kommen Sie nicht weg? Verstecken Sie sich. Schließen Sie die Tür ab. Seien Sie leise.
action-known-paths = Gehen Sie nur auf Straßen und Wegen, auf denen jeden Tag Menschen gehen.
action-mine-stop = Denken Sie, dass Minen in der Nähe sind? Bewegen Sie sich nicht. Rufen Sie um Hilfe.

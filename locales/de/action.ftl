### What each sentence is for, and every variable: locales/en/action.ftl.

action-be-ready = Seien Sie bereit, schnell wegzugehen.
action-follow-news = Achten Sie auf neue Nachrichten.
action-charge-phone = Laden Sie jetzt Ihr Telefon auf.
action-tell-others = Sagen Sie es den Menschen in Ihrer Nähe.
    .social = Sagen Sie es den Menschen in Ihrer Nähe und teilen Sie diese Nachricht.
action-help-others = Helfen Sie Kindern, älteren Menschen und Menschen, die nicht gut gehen können.
    .sms = Helfen Sie Kindern und älteren Menschen.
action-follow-instructions = Folgen Sie den Anweisungen der Rettungskräfte.
action-pack-needs = Packen Sie Wasser, Essen, Medikamente und eine Lampe ein.
action-store-water = Legen Sie jetzt einen Vorrat an sauberem Trinkwasser an.
action-do-not-return = Gehen Sie nicht zurück, bis Sie hören, dass es sicher ist.
action-return-carefully = Gehen Sie vorsichtig zurück und achten Sie auf Schäden.
action-stay-careful = Bitte bleiben Sie vorsichtig.
action-fallen-wires = Halten Sie Abstand von Stromleitungen am Boden.
action-damaged-buildings = Gehen Sie nicht in beschädigte Gebäude.
action-gas-leak = Wenn Sie Gas riechen, gehen Sie nach draußen. Machen Sie kein Feuer.

action-higher-ground = Gehen Sie jetzt an einen höheren Ort.
action-upper-floor = Wenn Sie nicht wegkönnen, gehen Sie in ein oberes Stockwerk.
action-no-flood-water = Gehen oder fahren Sie nicht durch Hochwasser.
action-away-from-rivers = Halten Sie Abstand von Flüssen und von Orten, die tief liegen.
action-climb-at-once = Gehen Sie sofort weg von Flüssen und von Orten, die tief liegen. Gehen Sie höher hinauf.
action-leave-car = Wenn Wasser um Ihr Auto steigt, steigen Sie aus und gehen Sie höher hinauf.
action-flood-water-dirty = Hochwasser ist schmutzig. Trinken Sie es nicht.

action-leave-coast = Verlassen Sie jetzt die Küste. Gehen Sie an einen hohen Ort oder weit weg vom Meer.
action-shaking-near-sea = Wenn am Meer die Erde stark bebt, gehen Sie sofort an einen hohen Ort. Warten Sie nicht auf eine Nachricht.
    .sms = Wenn am Meer die Erde stark bebt, gehen Sie sofort an einen hohen Ort.
action-tall-building = Wenn Sie keinen hohen Ort erreichen, gehen Sie in einem hohen, festen Gebäude nach oben.
action-no-sea-watching = Gehen Sie nicht zum Meer, um es anzusehen.
action-leave-beach = Gehen Sie aus dem Meer und verlassen Sie den Strand.
action-stay-high = Bleiben Sie an einem hohen Ort.
action-more-waves = Es können weitere Wellen kommen. Sie können größer sein.

action-drop-cover-hold = Wenn die Erde bebt, gehen Sie auf die Knie und unter einen festen Tisch. Halten Sie sich fest.
action-away-from-falling = Halten Sie Abstand von Fenstern und Dingen, die fallen können.
action-more-shaking = Die Erde kann wieder beben.
action-use-stairs = Benutzen Sie die Treppe. Benutzen Sie keinen Aufzug.
action-heavy-things-low = Stellen Sie schwere Dinge nahe an den Boden.

action-strong-building = Gehen Sie jetzt in ein festes Gebäude.
action-away-from-windows = Bleiben Sie drinnen, weg von den Fenstern.
action-storm-eye = Wenn der Wind plötzlich aufhört, bleiben Sie drinnen. Er kann wiederkommen.
action-tie-down = Holen Sie Dinge hinein, die der Wind wegtragen kann, oder binden Sie sie fest.

action-away-from-fire = Gehen Sie weg vom Feuer und vom Rauch.
action-do-not-wait = Warten Sie nicht, bis Sie das Feuer sehen.
action-cover-mouth = Bedecken Sie Nase und Mund mit einem Tuch.
action-close-windows = Schließen Sie Türen und Fenster, damit kein Rauch hineinkommt.
action-hot-ground = Halten Sie Abstand von heißer Asche und verbrannten Bäumen.

action-drink-often = Trinken Sie oft Wasser.
action-cool-place = Bleiben Sie im Schatten oder an einem kühlen Ort.
action-rest-often = Ruhen Sie sich oft aus. Machen Sie keine schwere Arbeit in der Hitze.
action-check-neighbours = Sehen Sie nach älteren Menschen, Kranken und kleinen Kindern.
action-children-in-cars = Lassen Sie nie ein Kind allein im Auto.
action-heat-illness = Wenn jemand ohnmächtig wird oder verwirrt ist, kühlen Sie den Körper mit Wasser. Holen Sie Hilfe.

action-no-tap-water = Trinken Sie kein Leitungswasser.
action-boil-water = Kochen Sie Wasser ab, bevor Sie es trinken oder damit kochen.
action-bottled-water = Nehmen Sie Wasser aus Flaschen, wenn Sie welches haben.
action-water-for-babies = Geben Sie Babys nur sicheres Wasser.
action-wash-hands = Waschen Sie die Hände mit Seife und sicherem Wasser.
action-diarrhoea = Wenn Sie Durchfall haben, trinken Sie viel sicheres Wasser und gehen Sie in eine Klinik.
action-run-tap = Lassen Sie das Leitungswasser einige Minuten laufen, bevor Sie es benutzen.

action-leave-now = Gehen Sie jetzt weg. Warten Sie nicht.
action-open-roads = Nehmen Sie die Straßen, die nach Angaben der örtlichen Behörden sicher sind.
action-take-needs = Nehmen Sie Wasser, Medikamente und Ihr Telefon mit.
action-nothing-behind = Gehen Sie nicht zurück, um Sachen zu holen.

action-near-building = Bleiben Sie in der Nähe von einem sicheren Gebäude.
action-go-inside = Gehen Sie hinein und schließen Sie Türen und Fenster.
action-inner-room = Gehen Sie in einen Raum mitten im Gebäude. Bleiben Sie nah am Boden, weg von den Fenstern.
action-stay-until-safe = Gehen Sie nicht hinaus, bis Sie hören, dass es sicher ist.
action-avoid-fighting = Halten Sie Abstand von Menschenmengen und Kämpfen.
action-strange-objects = Fassen Sie keine unbekannten Gegenstände an. Sie können explodieren.

action-everyone-leave = Alle müssen dieses Gebiet jetzt verlassen.
action-everyone-inside = Alle müssen jetzt hineingehen und drinnen bleiben.
action-may-stay = Sie müssen jetzt nicht weggehen.
action-may-return = Sie können wieder nach Hause gehen.
action-may-go-out = Sie können wieder hinausgehen.
action-ready-to-go-inside = Seien Sie bereit, schnell hineinzugehen.
action-plan-way = Entscheiden Sie jetzt, wohin und wie Sie gehen.
action-leave-when-told = Wenn man Ihnen sagt, dass Sie weggehen sollen, gehen Sie sofort.
action-keep-away = Bleiben Sie weg von diesem Gebiet.
action-tell-family = Sagen Sie Ihrer Familie, wo Sie sind.
action-no-travel = Reisen Sie jetzt nicht, wenn Sie warten können.
action-get-medical-help = Wenn Sie sich sehr krank fühlen, holen Sie medizinische Hilfe.

action-leave-weak-houses = Verlassen Sie Zelte, Autos und schwache Häuser. Gehen Sie in ein festes Gebäude.
action-lowest-floor = Gehen Sie ins unterste Stockwerk, weg von den Fenstern.
action-protect-head = Schützen Sie Kopf und Nacken mit den Armen.
action-away-from-trees = Halten Sie Abstand von Bäumen, Mauern und Schildern, die umfallen können.
action-thunder-inside = Wenn Sie Donner hören, gehen Sie in ein Gebäude oder in ein geschlossenes Auto.
action-thunder-open = Halten Sie Abstand von Wasser, Hügeln, offenen Feldern und Bäumen.

action-warm-clothes = Ziehen Sie mehrere Schichten trockene, warme Kleidung an.
action-warm-building = Wenn es bei Ihnen zu Hause zu kalt ist, gehen Sie in ein warmes Gebäude.
action-no-coal-inside = Verbrennen Sie drinnen nie Kohle und benutzen Sie drinnen nie einen Generator. Das Gas kann Sie töten.
    .sms = Benutzen Sie drinnen nie Kohle und nie einen Generator.
action-cold-illness = Wenn jemand sehr kalt und verwirrt ist, wärmen Sie die Person und holen Sie Hilfe.

action-cool-building = Wenn es bei Ihnen zu Hause zu heiß ist, gehen Sie in ein kühles Gebäude.

action-away-from-slopes = Halten Sie Abstand von steilen Hängen und von den Orten darunter.
action-landslide-signs = Wenn der Boden Risse bekommt oder Sie Felsen rollen hören, gehen Sie sofort weg.

action-away-from-volcano = Halten Sie Abstand vom Vulkan und von Flüssen, die von ihm kommen.
action-cover-water-food = Decken Sie Trinkwasser und Essen immer zu.
action-protect-eyes = Schützen Sie Augen, Nase und Mund.
action-stop-driving = Wenn Sie die Straße nicht sehen können, fahren Sie von der Straße. Halten Sie an.
action-no-hard-work-outside = Machen Sie draußen keine schwere Arbeit und keinen Sport.
action-wear-mask = Wenn Sie hinausgehen müssen, tragen Sie eine Maske, die gut sitzt.

action-save-water = Nehmen Sie Wasser nur zum Trinken, Kochen und Waschen.

action-away-from-chemicals = Gehen Sie weg von Rauch, Flüssigkeiten und starkem Geruch.
action-seal-room = Schließen Sie Türen und Fenster. Schalten Sie Ventilatoren und Klimaanlagen aus.
    .sms = Schließen Sie Türen und Fenster. Schalten Sie Ventilatoren aus.
action-wash-body = Wenn Sie draußen waren, ziehen Sie andere Kleidung an und waschen Sie sich.
action-middle-of-building = Gehen Sie in die Mitte oder in den Keller von einem Gebäude.
action-packed-food = Essen Sie Lebensmittel aus geschlossenen Packungen und trinken Sie Wasser aus Flaschen.
action-iodine = Nehmen Sie Jodtabletten nur, wenn die Gesundheitsbehörde es sagt.

action-battery-light = Nehmen Sie eine Lampe mit Batterie, keine Kerzen.
action-cold-food = Essen Sie nichts, was im Kühlschrank warm geworden ist.
action-medical-machine = Wenn Sie Strom für ein medizinisches Gerät brauchen, bitten Sie jetzt um Hilfe.
action-go-for-help = Wenn Sie Hilfe brauchen, gehen Sie zur Feuerwache, ins Krankenhaus oder in eine Klinik.
action-short-messages = Schicken Sie kurze Textnachrichten. Telefonieren Sie nicht lange.
action-listen-radio = Hören Sie Nachrichten im Radio.
action-stay-where = Bleiben Sie, wo Sie sind, wenn es dort sicher ist.

action-stay-home-ill = Wenn Sie sich krank fühlen, bleiben Sie zu Hause und weg von anderen Menschen.
action-health-advice = Tun Sie, was das Gesundheitspersonal Ihnen sagt.
action-unsure-food = Wenn Sie nicht sicher sind, ob Essen gut ist, essen Sie es nicht.
action-cook-well = Kochen Sie das Essen gut durch und essen Sie es heiß.

action-stay-low = Bleiben Sie im Rauch nah am Boden.
action-cooking-fires = Löschen Sie Kochfeuer.
action-free-roads = Halten Sie die Straßen für Rettungsfahrzeuge frei.
action-trapped = Wenn Sie nicht hinauskommen, klopfen Sie an ein Rohr oder eine Wand.
action-leave-damaged = Verlassen Sie jetzt beschädigte Gebäude. Halten Sie Abstand von ihren Mauern.

action-curfew = Wenn es verboten ist hinauszugehen, bleiben Sie drinnen.
action-go-to-shelter = Gehen Sie in einen Schutzraum, einen Keller oder einen Raum mitten im Gebäude.
action-lie-down = Wenn Sie draußen sind, legen Sie sich hin und schützen Sie den Kopf.
action-run-away = Wenn Sie sicher wegkommen, laufen Sie weg und lassen Sie Ihre Sachen liegen.
action-hide = Wenn Sie nicht wegkommen, verstecken Sie sich. Schließen Sie die Tür ab und seien Sie leise.
action-known-paths = Gehen Sie nur auf Straßen und Wegen, die jeden Tag benutzt werden.
action-mine-stop = Wenn Sie glauben, dass Minen in der Nähe sind, bewegen Sie sich nicht. Rufen Sie um Hilfe.

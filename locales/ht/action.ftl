### What each sentence is for, and every variable: locales/en/action.ftl.

action-be-ready = Pare pou w kite kote a vit.
action-follow-news = Koute nouvo mesaj yo.
action-charge-phone = Chaje telefòn ou kounye a.
action-tell-others = Avèti moun ki toupre w.
    .social = Avèti moun ki toupre w epi pataje mesaj sa a.
action-help-others = Ede timoun, granmoun aje ak moun ki pa ka mache byen.
    .sms = Ede timoun ak granmoun aje.
action-follow-instructions = Swiv enstriksyon sèvis sekou yo.
action-pack-needs = Prepare dlo, manje, medikaman ak yon limyè.
action-store-water = Sere dlo pwòp pou bwè kounye a.
action-do-not-return = Pa tounen toutotan yo pa di w pa gen danje.
action-return-carefully = Tounen ak prekosyon epi gade si gen domaj.
action-stay-careful = Tanpri rete pridan.
action-fallen-wires = Rete lwen fil kouran ki tonbe.
action-damaged-buildings = Pa antre nan bilding ki domaje.
action-gas-leak = Si w pran sant gaz, soti deyò. Pa limen dife.

action-higher-ground = Ale kote ki pi wo kounye a.
action-upper-floor = Si w pa ka kite kote a, monte nan yon etaj ki pi wo.
action-no-flood-water = Pa mache ni kondui nan dlo inondasyon.
action-away-from-rivers = Rete lwen rivyè ak kote ki ba.
action-climb-at-once = Kite rivyè ak kote ki ba touswit epi monte pi wo.
action-leave-car = Si dlo antoure machin ou, kite machin nan epi monte pi wo.
action-flood-water-dirty = Dlo inondasyon sal. Pa bwè l.

action-leave-coast = Kite bò lanmè a kounye a. Ale kote ki wo oswa lwen lanmè.
action-shaking-near-sea = Si tè a souke fò toupre lanmè, ale kote ki wo touswit. Pa tann mesaj.
    .sms = Si tè a souke fò toupre lanmè, ale kote ki wo touswit.
action-tall-building = Si w pa ka rive kote ki wo, monte nan yon bilding ki wo epi ki solid.
action-no-sea-watching = Pa al gade lanmè a.
action-leave-beach = Soti nan lanmè a epi kite plaj la.
action-stay-high = Rete kote ki wo.
action-more-waves = Lòt vag ka vini. Yo ka pi gwo.

action-drop-cover-hold = Lè tè a ap souke, bese, ale anba yon tab solid epi kenbe l.
action-away-from-falling = Rete lwen fenèt ak bagay ki ka tonbe.
action-more-shaking = Tè a ka souke ankò.
action-use-stairs = Pran eskalye. Pa pran asansè.
action-heavy-things-low = Mete bagay lou toupre atè.

action-strong-building = Antre nan yon bilding solid kounye a.
action-away-from-windows = Rete anndan, lwen fenèt yo.
action-storm-eye = Si van an sispann toudenkou, rete anndan. Li ka tounen.
action-tie-down = Rantre oswa mare bagay van ka pote ale.

action-away-from-fire = Ale lwen dife a ak lafimen an.
action-do-not-wait = Pa tann ou wè dife a.
action-cover-mouth = Kouvri nen w ak bouch ou ak yon twal.
action-close-windows = Fèmen pòt ak fenèt pou lafimen pa antre.
action-hot-ground = Rete lwen sann cho ak pyebwa boule.

action-drink-often = Bwè dlo souvan.
action-cool-place = Rete nan lonbraj oswa yon kote ki fre.
action-rest-often = Repoze w souvan. Pa fè travay di nan chalè a.
action-check-neighbours = Pran nouvèl granmoun aje, moun malad ak timoun piti.
action-children-in-cars = Pa janm kite yon timoun pou kont li nan machin.
action-heat-illness = Si yon moun endispoze oswa li pèdi lòlòj, rafrechi kò l ak dlo epi chèche èd.

action-no-tap-water = Pa bwè dlo tiyo.
action-boil-water = Bouyi dlo anvan w bwè l oswa kwit manje ak li.
action-bottled-water = Sèvi ak dlo nan boutèy si w genyen.
action-water-for-babies = Bay tibebe dlo ki san danje sèlman.
action-wash-hands = Lave men w ak savon ak dlo ki san danje.
action-diarrhoea = Si w gen dyare, bwè anpil dlo ki san danje epi ale nan yon klinik.
action-run-tap = Kite dlo tiyo a koule kèk minit anvan w sèvi ak li.

action-leave-now = Kite kote a kounye a. Pa tann.
action-open-roads = Pran wout otorite lokal yo di ki san danje.
action-take-needs = Pran dlo, medikaman ak telefòn ou.
action-nothing-behind = Pa tounen al chèche afè w.

action-near-building = Rete toupre yon bilding ki an sekirite.
action-go-inside = Antre anndan epi fèmen pòt ak fenèt yo.
action-inner-room = Rete bese nan yon chanm ki nan mitan kay la, lwen fenèt yo.
action-stay-until-safe = Pa soti toutotan yo pa di w pa gen danje.
action-avoid-fighting = Rete lwen foul moun ak batay.
action-strange-objects = Pa manyen bagay ou pa konnen. Yo ka eksploze.

action-everyone-leave = Tout moun dwe kite zòn sa a kounye a.
action-everyone-inside = Tout moun dwe antre anndan epi rete anndan kounye a.
action-may-stay = Ou pa bezwen kite kote a kounye a.
action-may-return = Ou gen dwa tounen lakay ou.
action-may-go-out = Ou gen dwa soti deyò ankò.
action-ready-to-go-inside = Pare pou w antre anndan vit.
action-plan-way = Deside kounye a ki kote w ap ale ak kijan w ap ale.
action-leave-when-told = Si yo di w kite kote a, kite l touswit.
action-keep-away = Rete lwen zòn sa a.
action-tell-family = Di fanmi w ki kote w ye.
action-no-travel = Pa vwayaje kounye a si w ka tann.
action-get-medical-help = Si w santi w malad anpil, chèche swen medikal.

action-leave-weak-houses = Kite tant, machin ak kay ki pa solid. Antre nan yon bilding solid.
action-lowest-floor = Ale nan etaj ki pi ba a, lwen fenèt yo.
action-protect-head = Pwoteje tèt ou ak kou w ak bra w.
action-away-from-trees = Rete lwen pyebwa, mi ak pankad ki ka tonbe.
action-thunder-inside = Si w tande loraj, antre nan yon bilding oswa yon machin fèmen.
action-thunder-open = Rete lwen dlo, mòn, teren vid ak pyebwa.

action-warm-clothes = Mete plizyè kouch rad ki sèk epi ki cho.
action-warm-building = Si lakay ou twò frèt, ale nan yon bilding ki cho.
action-no-coal-inside = Pa janm boule chabon ni sèvi ak dèlko anndan kay. Gaz la ka touye w.
    .sms = Pa janm boule chabon ni sèvi ak dèlko anndan kay.
action-cold-illness = Si yon moun frèt anpil epi li pèdi lòlòj, chofe l epi chèche èd.

action-cool-building = Si lakay ou twò cho, ale nan yon bilding ki fre.

action-away-from-slopes = Rete lwen pant rèd ak kote ki anba yo.
action-landslide-signs = Si tè a fann oswa si w tande wòch ap deplase, kite kote a touswit.

action-away-from-volcano = Rete lwen vòlkan an ak rivyè ki soti ladan l.
action-cover-water-food = Kite dlo pou bwè ak manje kouvri.
action-protect-eyes = Pwoteje je w, nen w ak bouch ou.
action-stop-driving = Si w pa ka wè wout la, soti sou wout la epi rete.
action-no-hard-work-outside = Pa fè travay di ni espò deyò.
action-wear-mask = Si w oblije soti deyò, mete yon mask ki byen kole sou figi w.

action-save-water = Sèvi ak dlo sèlman pou bwè, kwit manje ak lave.

action-away-from-chemicals = Ale lwen lafimen, likid ak odè fò.
action-seal-room = Fèmen pòt ak fenèt. Etenn vantilatè ak èkondisyone.
    .sms = Fèmen pòt ak fenèt. Etenn vantilatè.
action-wash-body = Si w te deyò, chanje rad ou epi lave kò w.
action-middle-of-building = Ale nan mitan yon bilding oswa nan sousòl la.
action-packed-food = Manje manje ki nan pakè fèmen epi bwè dlo nan boutèy.
action-iodine = Pran grenn yòd sèlman lè otorite sante yo di sa.

action-battery-light = Sèvi ak limyè ki mache ak batri, pa sèvi ak chandèl.
action-cold-food = Pa manje manje ki vin cho nan frijidè a.
action-medical-machine = Si w bezwen kouran pou yon aparèy medikal, mande èd kounye a.
action-go-for-help = Si w bezwen èd, ale kay ponpye, lopital oswa nan yon klinik.
action-short-messages = Voye mesaj tèks kout. Pa pale lontan nan telefòn.
action-listen-radio = Koute radyo pou nouvèl.
action-stay-where = Rete kote w ye a si pa gen danje la.

action-stay-home-ill = Si w santi w malad, rete lakay ou, lwen lòt moun.
action-health-advice = Fè sa ajan sante yo di w.
action-unsure-food = Si w pa sèten yon manje bon, pa manje l.
action-cook-well = Kwit manje byen kwit epi manje l cho.

action-stay-low = Nan lafimen, rete bese toupre atè.
action-cooking-fires = Tenyen dife k ap kwit manje.
action-free-roads = Kite wout yo lib pou machin sekou yo.
action-trapped = Si w pa ka soti, frape sou yon tiyo oswa yon mi.
action-leave-damaged = Kite bilding ki domaje kounye a. Rete lwen mi yo.

action-curfew = Lè yo entèdi moun soti, rete anndan.
action-go-to-shelter = Ale nan yon abri, yon sousòl oswa yon chanm ki nan mitan kay la.
action-lie-down = Si w deyò, kouche atè epi kouvri tèt ou.
action-run-away = Si w ka chape san danje, kouri epi kite afè w.
action-hide = Si w pa ka chape, kache, fèmen pòt la a kle epi pa fè bri.
action-known-paths = Mache sèlman sou wout ak chemen moun pran chak jou.
action-mine-stop = Si w panse gen min toupre, pa deplase. Rele pou mande èd.

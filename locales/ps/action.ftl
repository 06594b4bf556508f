### What each sentence is for, and every variable: locales/en/action.ftl.

## For any danger

action-be-ready = تیار اوسئ چې ژر له دې ځایه ووځئ.
action-follow-news = نویو پیغامونو ته غوږ ونیسئ.
action-charge-phone = همدا اوس خپل ټیلیفون چارج کړئ.
action-tell-others = نږدې خلکو ته ووایاست.
    .social = نږدې خلکو ته ووایاست او دا پیغام خپور کړئ.
action-help-others = له ماشومانو، بوډاګانو او هغو خلکو سره مرسته وکړئ چې سم نه شي تلای.
    .sms = له ماشومانو او بوډاګانو سره مرسته وکړئ.
action-follow-instructions = د ژغورنې د خدمتونو لارښوونې ومنئ.
action-pack-needs = اوبه، خواړه، درمل او څراغ واخلئ.
action-store-water = همدا اوس د څښاک پاکې اوبه زېرمه کړئ.
action-do-not-return = تر هغه بېرته مه ځئ چې واورئ خطر نشته.
action-return-carefully = په احتیاط بېرته ولاړ شئ او وګورئ چې څه ویجاړ شوي دي.
action-stay-careful = مهرباني وکړئ احتیاط ته دوام ورکړئ.
action-fallen-wires = د برېښنا له لوېدلو تارونو لرې پاتې شئ.
action-damaged-buildings = ویجاړو ودانیو ته مه ننوځئ.
action-gas-leak = که د ګاز بوی مو احساس کړ، بهر ووځئ. اور مه بلوئ.

## Flood

action-higher-ground = همدا اوس لوړ ځای ته ولاړ شئ.
action-upper-floor = که نه شئ وتلای، پورتني پوړ ته وخېژئ.
action-no-flood-water = د سېلاب په اوبو کې مه پلي ځئ او مه موټر چلوئ.
action-away-from-rivers = له سیندونو او ټیټو ځایونو لرې پاتې شئ.
action-climb-at-once = سمدستي له سیندونو او ټیټو ځایونو ووځئ او لوړ وخېژئ.
action-leave-car = که اوبه ستاسو له موټره راتاو شوې، موټر پرېږدئ او لوړ وخېژئ.
action-flood-water-dirty = د سېلاب اوبه ناپاکې دي. مه یې څښئ.

## Tsunami

action-leave-coast = همدا اوس له ساحله ووځئ. لوړ ځای ته یا له سمندره لرې ولاړ شئ.
action-shaking-near-sea = که سمندر ته نږدې ځمکه سخته ولړزېږي، سمدستي لوړ ځای ته ولاړ شئ. پیغام ته انتظار مه کوئ.
    .sms = که سمندر ته نږدې ځمکه سخته ولړزېږي، سمدستي لوړ ځای ته ولاړ شئ.
action-tall-building = که لوړ ځای ته نه شئ رسېدای، په یوې لوړې او ټینګې ودانۍ کې پورته وخېژئ.
action-no-sea-watching = د سمندر ننداره کولو ته مه ځئ.
action-leave-beach = له سمندره راووځئ او ساحل پرېږدئ.
action-stay-high = په لوړ ځای کې پاتې شئ.
action-more-waves = ښايي نورې څپې هم راشي. ښايي لا لویې وي.

## Earthquake

action-drop-cover-hold = کله چې ځمکه لړزېږي، ټیټ شئ، تر ټینګ مېز لاندې شئ او هغه ټینګ ونیسئ.
action-away-from-falling = له کړکیو او هغو شیانو لرې پاتې شئ چې ښايي ولوېږي.
action-more-shaking = ښايي ځمکه بیا ولړزېږي.
action-use-stairs = زینې وکاروئ. لفټ مه کاروئ.
action-heavy-things-low = درانه شیان ځمکې ته نږدې کېږدئ.

## Storm

action-strong-building = همدا اوس یوې ټینګې ودانۍ ته ننوځئ.
action-away-from-windows = دننه او له کړکیو لرې پاتې شئ.
action-storm-eye = که باد ناڅاپه ودرېږي، دننه پاتې شئ. ښايي بېرته راشي.
action-tie-down = هغه شیان چې باد یې وړلای شي، دننه راوړئ یا یې وتړئ.

## Fire

action-away-from-fire = له اور او لوګي لرې شئ.
action-do-not-wait = د اور تر لیدلو انتظار مه کوئ.
action-cover-mouth = پوزه او خوله مو په ټوکر پټه کړئ.
action-close-windows = دروازې او کړکۍ وتړئ چې لوګی دننه رانشي.
action-hot-ground = له ګرمو ایرو او سوځېدلو ونو لرې پاتې شئ.

## Heat

action-drink-often = بیا بیا اوبه وڅښئ.
action-cool-place = په سیوري یا یخ ځای کې پاتې شئ.
action-rest-often = بیا بیا دمه وکړئ. په ګرمۍ کې سخت کار مه کوئ.
action-check-neighbours = د بوډاګانو، ناروغانو او وړو ماشومانو پوښتنه کوئ.
action-children-in-cars = هېڅکله ماشوم په موټر کې یوازې مه پرېږدئ.
action-heat-illness = که څوک بې‌هوښه یا ګنګس شي، بدن یې په اوبو سوړ کړئ او مرسته وغواړئ.

## Unsafe water

action-no-tap-water = د نل اوبه مه څښئ.
action-boil-water = تر څښلو یا پخلي مخکې اوبه وېشوئ.
action-bottled-water = که د بوتل اوبه لرئ، هغه وکاروئ.
action-water-for-babies = تي رودونکو ماشومانو ته یوازې پاکې اوبه ورکړئ.
action-wash-hands = خپل لاسونه په صابون او پاکو اوبو ووینځئ.
action-diarrhoea = که اسهال لرئ، ډېرې پاکې اوبه وڅښئ او کلینیک ته ولاړ شئ.
action-run-tap = د اوبو تر کارولو مخکې نل څو دقیقې خلاص پرېږدئ.

## Evacuate

action-leave-now = همدا اوس له دې ځایه ووځئ. انتظار مه کوئ.
action-open-roads = پر هغو لارو ځئ چې سیمه‌ییز چارواکي یې بې‌خطره بولي.
action-take-needs = اوبه، درمل او خپل ټیلیفون واخلئ.
action-nothing-behind = د شیانو راوړلو ته بېرته مه ځئ.

## Shelter in place

action-near-building = یوې خوندي ودانۍ ته نږدې پاتې شئ.
action-go-inside = دننه شئ او دروازې او کړکۍ وتړئ.
action-inner-room = د ودانۍ په منځنۍ کوټه کې، له کړکیو لرې، ټیټ کښېنئ.
action-stay-until-safe = تر هغه بهر مه وځئ چې واورئ خطر نشته.
action-avoid-fighting = له ګڼې ګوڼې او جنګ لرې پاتې شئ.
action-strange-objects = ناپېژندلو شیانو ته لاس مه وروړئ. ښايي وچوي.

## Leave or stay inside, for any danger

action-everyone-leave = ټول باید همدا اوس له دې سیمې ووځي.
action-everyone-inside = ټول باید همدا اوس دننه شي او دننه پاتې شي.
action-may-stay = اوس له دې ځایه وتلو ته اړتیا نشته.
action-may-return = بېرته کور ته تلای شئ.
action-may-go-out = بیا بهر وتلای شئ.
action-ready-to-go-inside = تیار اوسئ چې ژر دننه شئ.
action-plan-way = همدا اوس پرېکړه وکړئ چې چېرته او څنګه ځئ.
action-leave-when-told = که درته وویل شي چې له دې ځایه ووځئ، سمدستي ووځئ.
action-keep-away = له دې سیمې لرې پاتې شئ.
action-tell-family = خپلې کورنۍ ته ووایاست چې چېرته یاست.
action-no-travel = که انتظار کولای شئ، اوس سفر مه کوئ.
action-get-medical-help = که ډېر ناروغ یاست، طبي مرسته واخلئ.

## Wind, tornado, thunderstorm

action-leave-weak-houses = له خیمو، موټرو او کمزورو کورونو ووځئ. ټینګې ودانۍ ته ننوځئ.
action-lowest-floor = تر ټولو ښکتني پوړ ته، له کړکیو لرې ولاړ شئ.
action-protect-head = خپل سر او غاړه په لاسونو وساتئ.
action-away-from-trees = له ونو، دېوالونو او لوحو لرې پاتې شئ چې ښايي ولوېږي.
action-thunder-inside = که د تندر غږ واورئ، ودانۍ یا تړلي موټر ته ننوځئ.
action-thunder-open = له اوبو، غونډیو، خلاص ډاګ او ونو لرې پاتې شئ.

## Snow and cold

action-warm-clothes = څو پوړه وچې او تودې جامې واغوندئ.
action-warm-building = که کور مو ډېر سوړ وي، تودې ودانۍ ته ولاړ شئ.
action-no-coal-inside = هېڅکله دننه سکاره مه سوځوئ او جنراتور مه چالانوئ. ګاز یې تاسو وژلای شي.
    .sms = هېڅکله دننه سکاره مه سوځوئ او جنراتور مه چالانوئ.
action-cold-illness = که څوک ډېر یخ شوی او ګنګس وي، هغه تود کړئ او مرسته وغواړئ.

## Heat: where to go

action-cool-building = که کور مو ډېر ګرم وي، یخې ودانۍ ته ولاړ شئ.

## Avalanche and landslide

action-away-from-slopes = له ځوړو غرونو او د هغو له لاندې ځایونو لرې پاتې شئ.
action-landslide-signs = که ځمکه درز وکړي یا د ډبرو د ښویېدو غږ واورئ، سمدستي له هغه ځایه ووځئ.

## Volcano, dust and smoke

action-away-from-volcano = له اورشیندونکي غره او له هغو سیندونو لرې پاتې شئ چې ترې راځي.
action-cover-water-food = د څښاک اوبه او خواړه پټ وساتئ.
action-protect-eyes = خپلې سترګې، پوزه او خوله وساتئ.
action-stop-driving = که سړک نه وینئ، له سړکه ووځئ او ودرېږئ.
action-no-hard-work-outside = بهر سخت کار یا سپورت مه کوئ.
action-wear-mask = که بهر تلو ته اړ یاست، داسې ماسک واغوندئ چې سم درباندې برابر وي.

## Water shortage

action-save-water = اوبه یوازې د څښلو، پخلي او وینځلو لپاره وکاروئ.

## Chemicals and radiation

action-away-from-chemicals = له لوګي، مایع موادو او تېز بوی لرې شئ.
action-seal-room = دروازې او کړکۍ وتړئ. پکې او ایرکنډېشن بند کړئ.
    .sms = دروازې او کړکۍ وتړئ. پکې بندې کړئ.
action-wash-body = که بهر وئ، جامې بدلې کړئ او ځان ووینځئ.
action-middle-of-building = د ودانۍ منځ یا زېرخانې ته ولاړ شئ.
action-packed-food = د تړلو پاکټونو خواړه وخورئ او د بوتل اوبه وڅښئ.
action-iodine = د ایوډین ګولۍ یوازې هغه وخت وخورئ چې د روغتیا چارواکي یې ووایي.

## Electricity, telephones, transport, roads

action-battery-light = د بټرۍ څراغ وکاروئ، شمع مه کاروئ.
action-cold-food = هغه خواړه مه خورئ چې په یخچال کې ګرم شوي وي.
action-medical-machine = که د طبي ماشین لپاره برېښنا غواړئ، همدا اوس مرسته وغواړئ.
action-go-for-help = که مرسته غواړئ، اطفایې، روغتون یا کلینیک ته ولاړ شئ.
action-short-messages = لنډ لیکلي پیغامونه واستوئ. اوږده زنګونه مه وهئ.
action-listen-radio = د خبرونو لپاره راډیو ته غوږ ونیسئ.
action-stay-where = که ستاسو ځای خوندي وي، هلته پاتې شئ.

## Disease and food

action-stay-home-ill = که ناروغ یاست، په کور کې او له نورو لرې پاتې شئ.
action-health-advice = هغه څه وکړئ چې د روغتیا کارکوونکي یې وایي.
action-unsure-food = که ډاډه نه یاست چې خواړه سم دي، مه یې خورئ.
action-cook-well = خواړه ښه پاخه کړئ او تاوده یې وخورئ.

## Fire and fallen buildings

action-stay-low = په لوګي کې ټیټ او ځمکې ته نږدې پاتې شئ.
action-cooking-fires = د پخلي اورونه مړه کړئ.
action-free-roads = لارې د ژغورنې موټرو ته خلاصې پرېږدئ.
action-trapped = که نه شئ وتلای، نل یا دېوال وټکوئ.
action-leave-damaged = همدا اوس له ویجاړو ودانیو ووځئ. له دېوالونو یې لرې پاتې شئ.

## Attacks, violence, mines

action-curfew = کله چې د بهر وتلو اجازه نه وي، دننه پاتې شئ.
action-go-to-shelter = پناه‌ځای، زېرخانې یا د ودانۍ منځنۍ کوټې ته ولاړ شئ.
action-lie-down = که بهر یاست، پر ځمکه وغځېږئ او خپل سر پټ کړئ.
action-run-away = که بې له خطره تښتېدای شئ، وځغلئ او خپل شیان پرېږدئ.
action-hide = که نه شئ تښتېدای، پټ شئ، دروازه قلف کړئ او چوپ اوسئ.
action-known-paths = یوازې پر هغو سړکونو او لارو ځئ چې خلک هره ورځ پرې ځي.
action-mine-stop = که فکر کوئ چې ماینونه نږدې دي، مه ښورېږئ. د مرستې لپاره غږ وکړئ.

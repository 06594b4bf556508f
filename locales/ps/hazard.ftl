### What each sentence is for, and every variable: locales/en/hazard.ftl.

## Flood

hazard-flood-watch = ښايي په { $place } کې سېلاب راشي.
hazard-flood-act-now = په { $place } کې خطرناک سېلاب دی. همدا اوس عمل وکړئ.
hazard-flood-cancel = اوس د { $place } لپاره د سېلاب خبرداری نشته.
hazard-flood-all-clear = په { $place } کې د سېلاب خطر ختم شو.

## Flash flood: water that rises within minutes

hazard-flash-flood-watch = ښايي په { $place } کې اوبه ناڅاپه لوړې شي.
hazard-flash-flood-act-now = په { $place } کې ناڅاپي سېلاب دی. اوبه ډېر ژر لوړېږي.
hazard-flash-flood-cancel = اوس د { $place } لپاره د ناڅاپي سېلاب خبرداری نشته.
hazard-flash-flood-all-clear = په { $place } کې د ناڅاپي سېلابونو خطر ختم شو.

## Tsunami: in languages where the word is not known, "big sea waves" is said with it

hazard-tsunami-watch = ښايي { $place } ته سونامي (د سمندر لویې څپې) راشي.
hazard-tsunami-act-now = د { $place } لپاره د سونامي خبرداری. د سمندر لویې څپې راځي.
hazard-tsunami-cancel = اوس د { $place } لپاره د سونامي خبرداری نشته.
hazard-tsunami-all-clear = په { $place } کې د سونامي خطر ختم شو.

## Earthquake

hazard-earthquake-watch = ښايي په { $place } کې سخته زلزله وشي.
hazard-earthquake-act-now = په { $place } کې سخته زلزله ده.
hazard-earthquake-cancel = اوس د { $place } لپاره د زلزلې خبرداری نشته.
hazard-earthquake-all-clear = د { $place } لپاره د زلزلې خبرداری ختم شو.

## Cyclone: also called hurricane or typhoon; use the word that readers know

hazard-cyclone-watch = ښايي { $place } ته ډېر سخت توپان راشي.
hazard-cyclone-act-now = { $place } ته ډېر سخت توپان راځي. همدا اوس عمل وکړئ.
hazard-cyclone-cancel = اوس د { $place } لپاره د توپان خبرداری نشته.
hazard-cyclone-all-clear = په { $place } کې د توپان خطر ختم شو.

## Wildfire

hazard-wildfire-watch = ښايي د ځنګل اور { $place } ته نږدې شي.
hazard-wildfire-act-now = { $place } ته نږدې د ځنګل اور دی. همدا اوس له سیمې ووځئ.
hazard-wildfire-cancel = اوس د { $place } لپاره د اور خبرداری نشته.
hazard-wildfire-all-clear = { $place } ته نږدې د اور خطر ختم شو.

## Heat

hazard-heat-watch = په { $place } کې به هوا ډېره ګرمه شي.
hazard-heat-act-now = په { $place } کې خطرناکه ګرمي ده. همدا اوس خپل ځان وساتئ.
hazard-heat-cancel = اوس د { $place } لپاره د ګرمۍ خبرداری نشته.
hazard-heat-all-clear = په { $place } کې خطرناکه ګرمي ختمه شوه.

## Unsafe water: the water from the tap or the usual source

hazard-unsafe-water-watch = ښايي په { $place } کې اوبه د څښلو لپاره ناپاکې شي.
hazard-unsafe-water-act-now = په { $place } کې اوبه د څښلو لپاره پاکې نه دي.
hazard-unsafe-water-cancel = اوس د { $place } لپاره د اوبو خبرداری نشته.
hazard-unsafe-water-all-clear = په { $place } کې اوبه بیا د څښلو لپاره پاکې دي.

## Evacuate: everyone has to leave a place, whatever the danger

hazard-evacuate-watch = ښايي ډېر ژر له { $place } څخه وتلو ته اړ شئ.
hazard-evacuate-act-now = ټول باید همدا اوس له { $place } څخه ووځي.
hazard-evacuate-cancel = اوس اړتیا نشته چې له { $place } څخه ووځئ.
hazard-evacuate-all-clear = { $place } ته بېرته تلل بې‌خطره دي.

## Shelter in place: everyone has to stay indoors, whatever the danger

hazard-shelter-watch = ښايي ډېر ژر په { $place } کې بهر پاتې کېدل خطرناک شي.
hazard-shelter-act-now = په { $place } کې بهر پاتې کېدل خطرناک دي. همدا اوس دننه شئ.
hazard-shelter-cancel = اوس په { $place } کې دننه پاتې کېدو ته اړتیا نشته.
hazard-shelter-all-clear = په { $place } کې بهر وتل بیا بې‌خطره دي.

## Storm surge: a storm pushes the sea over the land

hazard-storm-surge-watch = ښايي په { $place } کې له سمندر څخه سېلاب راشي.
hazard-storm-surge-act-now = په { $place } کې له سمندر څخه خطرناک سېلاب دی. همدا اوس عمل وکړئ.
hazard-storm-surge-cancel = اوس د { $place } لپاره له سمندر څخه د سېلاب خبرداری نشته.
hazard-storm-surge-all-clear = په { $place } کې له سمندر څخه د سېلاب خطر ختم شو.

## Tornado: in languages where the word is not known, "strong spinning wind" is said with it

hazard-tornado-watch = ښايي { $place } ته ګردباد (تېز تاوېدونکی باد) راشي.
hazard-tornado-act-now = د { $place } لپاره د ګردباد خبرداری. همدا اوس خپل ځان وساتئ.
hazard-tornado-cancel = اوس د { $place } لپاره د ګردباد خبرداری نشته.
hazard-tornado-all-clear = په { $place } کې د ګردباد خطر ختم شو.

## Thunderstorm: with lightning, hail or much rain

hazard-thunderstorm-watch = ښايي په { $place } کې د تندر خطرناک توپان راشي.
hazard-thunderstorm-act-now = په { $place } کې د تندر خطرناک توپان دی. همدا اوس دننه شئ.
hazard-thunderstorm-cancel = اوس د { $place } لپاره د تندر د توپان خبرداری نشته.
hazard-thunderstorm-all-clear = په { $place } کې د تندر د توپان خطر ختم شو.

## Wind: strong enough to throw down trees and roofs

hazard-wind-watch = ښايي { $place } ته ډېر سخت باد راشي.
hazard-wind-act-now = په { $place } کې خطرناک باد دی. همدا اوس دننه شئ.
hazard-wind-cancel = اوس د { $place } لپاره د باد خبرداری نشته.
hazard-wind-all-clear = په { $place } کې خطرناک باد ختم شو.

## Winter storm: much snow or ice with strong wind

hazard-winter-storm-watch = ښايي { $place } ته د واورې او کنګل خطرناک توپان راشي.
hazard-winter-storm-act-now = په { $place } کې د واورې او کنګل خطرناک توپان دی. دننه پاتې شئ.
hazard-winter-storm-cancel = اوس د { $place } لپاره د واورې د توپان خبرداری نشته.
hazard-winter-storm-all-clear = په { $place } کې د واورې د توپان خطر ختم شو.

## Dust storm: wind with much dust or sand

hazard-dust-storm-watch = ښايي { $place } ته د دوړو توپان راشي.
hazard-dust-storm-act-now = په { $place } کې د دوړو خطرناک توپان دی. همدا اوس دننه شئ.
hazard-dust-storm-cancel = اوس د { $place } لپاره د دوړو د توپان خبرداری نشته.
hazard-dust-storm-all-clear = په { $place } کې د دوړو د توپان خطر ختم شو.

## Avalanche: in languages where the word is not known, "sliding snow" is said with it

hazard-avalanche-watch = ښايي { $place } ته نږدې له غره واوره راوښویېږي.
hazard-avalanche-act-now = د { $place } لپاره د واورې د ښویېدو خبرداری. همدا اوس عمل وکړئ.
hazard-avalanche-cancel = اوس د { $place } لپاره د واورې د ښویېدو خبرداری نشته.
hazard-avalanche-all-clear = { $place } ته نږدې د واورې د ښویېدو خطر ختم شو.

## Landslide: earth, mud or rocks that slide down

hazard-landslide-watch = ښايي په { $place } کې ځمکه (خاوره یا خټې) وښویېږي.
hazard-landslide-act-now = د { $place } لپاره د ځمکې د ښویېدو خبرداری. همدا اوس عمل وکړئ.
hazard-landslide-cancel = اوس د { $place } لپاره د ځمکې د ښویېدو خبرداری نشته.
hazard-landslide-all-clear = په { $place } کې د ځمکې د ښویېدو خطر ختم شو.

## Volcano: eruption, ash, hot mud

hazard-volcano-watch = ښايي { $place } ته نږدې اورشیندونکی غر وچوي.
hazard-volcano-act-now = { $place } ته نږدې اورشیندونکی غر چوي. همدا اوس عمل وکړئ.
hazard-volcano-cancel = اوس د { $place } لپاره د اورشیندونکي غره خبرداری نشته.
hazard-volcano-all-clear = { $place } ته نږدې د اورشیندونکي غره خطر ختم شو.

## Cold

hazard-cold-watch = په { $place } کې به هوا ډېره سړه شي.
hazard-cold-act-now = په { $place } کې خطرناکه یخني ده. همدا اوس خپل ځان وساتئ.
hazard-cold-cancel = اوس د { $place } لپاره د یخنۍ خبرداری نشته.
hazard-cold-all-clear = په { $place } کې خطرناکه یخني ختمه شوه.

## Smoke: smoke, haze or other dirty air that makes people ill

hazard-smoke-watch = ښايي په { $place } کې هوا د ساه اخیستو لپاره خطرناکه شي.
hazard-smoke-act-now = په { $place } کې هوا د ساه اخیستو لپاره خطرناکه ده.
hazard-smoke-cancel = اوس د { $place } لپاره د هوا خبرداری نشته.
hazard-smoke-all-clear = په { $place } کې هوا بیا د ساه اخیستو لپاره پاکه ده.

## Water shortage: too little water for everyone

hazard-water-shortage-watch = ښايي ډېر ژر په { $place } کې کافي اوبه نه وي.
hazard-water-shortage-act-now = په { $place } کې کافي اوبه نشته. همدا اوس اوبه سپما کړئ.
hazard-water-shortage-cancel = اوس د { $place } لپاره د اوبو د کمښت خبرداری نشته.
hazard-water-shortage-all-clear = په { $place } کې بیا کافي اوبه شته.

## Dam failure: a dam that holds back water breaks, or may break

hazard-dam-failure-watch = ښايي { $place } ته نږدې د اوبو بند مات شي.
hazard-dam-failure-act-now = { $place } ته نږدې د اوبو بند ماتېږي. لوی سېلاب راځي.
hazard-dam-failure-cancel = اوس د { $place } لپاره د اوبو د بند خبرداری نشته.
hazard-dam-failure-all-clear = { $place } ته نږدې د اوبو د بند خطر ختم شو.

## Hazmat: dangerous chemicals in the air, in water or on the ground

hazard-hazmat-watch = ښايي په { $place } کې خطرناک کیمیاوي مواد خپاره شي.
hazard-hazmat-act-now = په { $place } کې خطرناک کیمیاوي مواد خپرېږي. همدا اوس عمل وکړئ.
hazard-hazmat-cancel = اوس د { $place } لپاره د کیمیاوي موادو خبرداری نشته.
hazard-hazmat-all-clear = په { $place } کې د کیمیاوي موادو خطر ختم شو.

## Radiation: from a nuclear power plant or other radioactive things

hazard-radiation-watch = ښايي په { $place } کې خطرناکې اټومي وړانګې وي.
hazard-radiation-act-now = په { $place } کې خطرناکې اټومي وړانګې دي. همدا اوس دننه شئ.
hazard-radiation-cancel = اوس د { $place } لپاره د اټومي وړانګو خبرداری نشته.
hazard-radiation-all-clear = په { $place } کې د اټومي وړانګو خطر ختم شو.

## Power outage

hazard-power-outage-watch = ښايي ډېر ژر په { $place } کې برېښنا نه وي.
hazard-power-outage-act-now = اوس په { $place } کې برېښنا نشته.
hazard-power-outage-cancel = اوس د { $place } لپاره د برېښنا خبرداری نشته.
hazard-power-outage-all-clear = په { $place } کې برېښنا بیا شته.

## Emergency number outage: the number that people call for fire, ambulance and rescue

hazard-emergency-number-outage-watch = ښايي په { $place } کې بیړنۍ شمېره له کاره ولوېږي.
hazard-emergency-number-outage-act-now = اوس په { $place } کې بیړنۍ شمېره کار نه کوي.
hazard-emergency-number-outage-cancel = اوس د { $place } لپاره د بیړنۍ شمېرې خبرداری نشته.
hazard-emergency-number-outage-all-clear = په { $place } کې بیړنۍ شمېره بیا کار کوي.

## Communications outage: telephones and internet

hazard-communications-outage-watch = ښايي په { $place } کې ټیلیفون او انټرنېټ له کاره ولوېږي.
hazard-communications-outage-act-now = اوس په { $place } کې ټیلیفون او انټرنېټ سم کار نه کوي.
hazard-communications-outage-cancel = اوس د { $place } لپاره د ټیلیفون او انټرنېټ خبرداری نشته.
hazard-communications-outage-all-clear = په { $place } کې ټیلیفون او انټرنېټ بیا کار کوي.

## Disease: an outbreak

hazard-disease-watch = ښايي په { $place } کې خطرناکه ناروغي خپره شي.
hazard-disease-act-now = په { $place } کې خطرناکه ناروغي خپرېږي. همدا اوس خپل ځان وساتئ.
hazard-disease-cancel = اوس د { $place } لپاره د ناروغۍ خبرداری نشته.
hazard-disease-all-clear = په { $place } کې د دې ناروغۍ خطر ختم شو.

## Food safety

hazard-food-safety-watch = ښايي په { $place } کې ځینې خواړه د خوړلو لپاره سم نه وي.
hazard-food-safety-act-now = په { $place } کې ځینې خواړه د خوړلو لپاره سم نه دي.
hazard-food-safety-cancel = اوس د { $place } لپاره د خوړو خبرداری نشته.
hazard-food-safety-all-clear = په { $place } کې د ناسمو خوړو خطر ختم شو.

## Structure fire: in a building, a factory or a store of goods

hazard-structure-fire-watch = ښايي په { $place } کې اور خطرناک شي.
hazard-structure-fire-act-now = په { $place } کې خطرناک اور دی. همدا اوس عمل وکړئ.
hazard-structure-fire-cancel = اوس په { $place } کې د اور خبرداری نشته.
hazard-structure-fire-all-clear = په { $place } کې د اور خطر ختم شو.

## Building collapse

hazard-building-collapse-watch = ښايي په { $place } کې یوه ودانۍ ونړېږي.
hazard-building-collapse-act-now = په { $place } کې یوه ودانۍ نړېدلې ده. لرې پاتې شئ.
hazard-building-collapse-cancel = اوس په { $place } کې د کومې ودانۍ خبرداری نشته.
hazard-building-collapse-all-clear = په { $place } کې د هغې ودانۍ خطر ختم شو.

## Transport shutdown: buses and trains; name ships or planes too where people need them most

hazard-transport-shutdown-watch = ښايي ډېر ژر په { $place } کې بسونه او اورګاډي ودرېږي.
hazard-transport-shutdown-act-now = اوس په { $place } کې بسونه او اورګاډي نشته.
hazard-transport-shutdown-cancel = اوس د { $place } لپاره د تګ راتګ خبرداری نشته.
hazard-transport-shutdown-all-clear = په { $place } کې بسونه او اورګاډي بیا ځي.

## Unrest: violent crowds, or hours when nobody may go out

hazard-unrest-watch = ښايي د { $place } په سړکونو کې تاوتریخوالی وشي.
hazard-unrest-act-now = د { $place } په سړکونو کې تاوتریخوالی دی. دننه پاتې شئ.
hazard-unrest-cancel = اوس د { $place } لپاره د تاوتریخوالي خبرداری نشته.
hazard-unrest-all-clear = په { $place } کې د تاوتریخوالي خطر ختم شو.

## Air attack: missiles, drones or bombs

hazard-air-attack-watch = ښايي پر { $place } هوايي برید وشي.
hazard-air-attack-act-now = د { $place } لپاره د هوايي برید خبرداری. همدا اوس خوندي ځای ته ولاړ شئ.
hazard-air-attack-cancel = اوس د { $place } لپاره د هوايي برید خبرداری نشته.
hazard-air-attack-all-clear = په { $place } کې د هوايي برید خطر ختم شو.

## Armed attack: one or more people attack others with weapons

hazard-armed-attack-watch = ښايي په { $place } کې وسله‌وال برید وشي.
hazard-armed-attack-act-now = په { $place } کې وسله‌وال برید دی. همدا اوس خپل ځان وساتئ.
hazard-armed-attack-cancel = اوس د { $place } لپاره د برید خبرداری نشته.
hazard-armed-attack-all-clear = په { $place } کې د برید خطر ختم شو.

## Mines: mines and bombs that did not explode

hazard-mines-watch = ښايي په { $place } کې ماینونه یا ناچاودلي بمونه وي.
hazard-mines-act-now = په { $place } کې ماینونه یا ناچاودلي بمونه شته. ډېر احتیاط وکړئ.
hazard-mines-cancel = اوس د { $place } لپاره د ماینونو خبرداری نشته.
hazard-mines-all-clear = په { $place } کې د ماینونو خطر ختم شو.

## Route closed: a border, a road, a bridge or a crossing

hazard-route-closed-watch = ښايي ډېر ژر په { $place } تېرېدای نه شئ.
hazard-route-closed-act-now = اوس په { $place } نه شئ تېرېدای. لار بنده ده.
hazard-route-closed-cancel = اوس د { $place } د لارې خبرداری نشته.
hazard-route-closed-all-clear = بیا په { $place } تېرېدای شئ.

## Camp fire: in a camp or another place where many homes stand close together

hazard-camp-fire-watch = ښايي په { $place } کې د کورونو ترمنځ اور خپور شي.
hazard-camp-fire-act-now = په { $place } کې د کورونو ترمنځ اور خپرېږي. همدا اوس عمل وکړئ.
hazard-camp-fire-cancel = اوس په { $place } کې د کورونو لپاره د اور خبرداری نشته.
hazard-camp-fire-all-clear = په { $place } کې د کورونو لپاره د اور خطر ختم شو.

### What each sentence is for, and every variable: locales/en/hazard.ftl.

## Flood

hazard-flood-watch = لەوانەیە لە { $place } لافاو هەبێت.
hazard-flood-act-now = لافاوی مەترسیدار لە { $place }. هەر ئێستا خۆتان بپارێزن.
hazard-flood-cancel = ئێستا ئاگاداریی لافاو بۆ { $place } نییە.
hazard-flood-all-clear = مەترسیی لافاو لە { $place } کۆتایی هات.

## Flash flood: water that rises within minutes

hazard-flash-flood-watch = لەوانەیە لە { $place } ئاو لەپڕ بەرز ببێتەوە.
hazard-flash-flood-act-now = لافاوی لەپڕ لە { $place }. ئاو زۆر خێرا بەرز دەبێتەوە.
hazard-flash-flood-cancel = ئێستا ئاگاداریی لافاوی لەپڕ بۆ { $place } نییە.
hazard-flash-flood-all-clear = مەترسیی لافاوی لەپڕ لە { $place } کۆتایی هات.

## Tsunami: in languages where the word is not known, "big sea waves" is said with it

hazard-tsunami-watch = لەوانەیە تسۆنامی (شەپۆلی گەورەی دەریا) بگاتە { $place }.
hazard-tsunami-act-now = ئاگاداریی تسۆنامی بۆ { $place }. شەپۆلی گەورەی دەریا دێن.
hazard-tsunami-cancel = ئێستا ئاگاداریی تسۆنامی بۆ { $place } نییە.
hazard-tsunami-all-clear = مەترسیی تسۆنامی لە { $place } کۆتایی هات.

## Earthquake

hazard-earthquake-watch = لەوانەیە لە { $place } بوومەلەرزەی بەهێز ڕوو بدات.
hazard-earthquake-act-now = بوومەلەرزەی بەهێز لە { $place }.
hazard-earthquake-cancel = ئێستا ئاگاداریی بوومەلەرزە بۆ { $place } نییە.
hazard-earthquake-all-clear = ئاگاداریی بوومەلەرزە بۆ { $place } کۆتایی هات.

## Cyclone: also called hurricane or typhoon; use the word that readers know

hazard-cyclone-watch = لەوانەیە زریانێکی زۆر بەهێز بگاتە { $place }.
hazard-cyclone-act-now = زریانێکی زۆر بەهێز بەرەو { $place } دێت. هەر ئێستا خۆتان بپارێزن.
hazard-cyclone-cancel = ئێستا ئاگاداریی زریان بۆ { $place } نییە.
hazard-cyclone-all-clear = مەترسیی زریان لە { $place } کۆتایی هات.

## Wildfire

hazard-wildfire-watch = لەوانەیە ئاگری دارستان نزیک ببێتەوە لە { $place }.
hazard-wildfire-act-now = ئاگری دارستان لە نزیک { $place }. هەر ئێستا لێرە بڕۆن.
hazard-wildfire-cancel = ئێستا ئاگاداریی ئاگر بۆ { $place } نییە.
hazard-wildfire-all-clear = مەترسیی ئاگر لە نزیک { $place } کۆتایی هات.

## Heat

hazard-heat-watch = کەشوهەوا لە { $place } زۆر گەرم دەبێت.
hazard-heat-act-now = گەرمای مەترسیدار لە { $place }. هەر ئێستا خۆتان بپارێزن.
hazard-heat-cancel = ئێستا ئاگاداریی گەرما بۆ { $place } نییە.
hazard-heat-all-clear = گەرمای مەترسیدار لە { $place } کۆتایی هات.

## Unsafe water: the water from the tap or the usual source

hazard-unsafe-water-watch = لەوانەیە خواردنەوەی ئاوی { $place } بێ مەترسی نەمێنێت.
hazard-unsafe-water-act-now = خواردنەوەی ئاوی { $place } بێ مەترسی نییە.
hazard-unsafe-water-cancel = ئێستا ئاگاداریی ئاو بۆ { $place } نییە.
hazard-unsafe-water-all-clear = خواردنەوەی ئاوی { $place } دیسان بێ مەترسییە.

## Evacuate: everyone has to leave a place, whatever the danger

hazard-evacuate-watch = لەوانەیە بەم زووانە ناچار بن { $place } جێ بهێڵن.
hazard-evacuate-act-now = دەبێت هەمووان هەر ئێستا { $place } جێ بهێڵن.
hazard-evacuate-cancel = ئێستا پێویست ناکات { $place } جێ بهێڵن.
hazard-evacuate-all-clear = گەڕانەوە بۆ { $place } بێ مەترسییە.

## Shelter in place: everyone has to stay indoors, whatever the danger

hazard-shelter-watch = لەوانەیە بەم زووانە مانەوە لە دەرەوە لە { $place } مەترسیدار بێت.
hazard-shelter-act-now = مانەوە لە دەرەوە لە { $place } مەترسیدارە. هەر ئێستا بچنە ژوورەوە.
hazard-shelter-cancel = ئێستا پێویست ناکات لە { $place } لە ژوورەوە بمێننەوە.
hazard-shelter-all-clear = چوونە دەرەوە لە { $place } دیسان بێ مەترسییە.

## Storm surge: a storm pushes the sea over the land

hazard-storm-surge-watch = لەوانەیە لە { $place } لافاو لە دەریاوە بێت.
hazard-storm-surge-act-now = لافاوی مەترسیدار لە دەریاوە لە { $place }. هەر ئێستا خۆتان بپارێزن.
hazard-storm-surge-cancel = ئێستا ئاگاداریی لافاوی دەریا بۆ { $place } نییە.
hazard-storm-surge-all-clear = مەترسیی لافاوی دەریا لە { $place } کۆتایی هات.

## Tornado: in languages where the word is not known, "strong spinning wind" is said with it

hazard-tornado-watch = لەوانەیە گێژەڵووکە (بای بەهێزی خولاوە) بگاتە { $place }.
hazard-tornado-act-now = ئاگاداریی گێژەڵووکە بۆ { $place }. هەر ئێستا خۆتان بپارێزن.
hazard-tornado-cancel = ئێستا ئاگاداریی گێژەڵووکە بۆ { $place } نییە.
hazard-tornado-all-clear = مەترسیی گێژەڵووکە لە { $place } کۆتایی هات.

## Thunderstorm: with lightning, hail or much rain

hazard-thunderstorm-watch = لەوانەیە لە { $place } زریانی مەترسیداری هەورەتریشقە هەبێت.
hazard-thunderstorm-act-now = زریانی مەترسیداری هەورەتریشقە لە { $place }. هەر ئێستا بچنە ژوورەوە.
hazard-thunderstorm-cancel = ئێستا ئاگاداریی هەورەتریشقە بۆ { $place } نییە.
hazard-thunderstorm-all-clear = مەترسیی هەورەتریشقە لە { $place } کۆتایی هات.

## Wind: strong enough to throw down trees and roofs

hazard-wind-watch = لەوانەیە بای زۆر بەهێز بگاتە { $place }.
hazard-wind-act-now = بای مەترسیدار لە { $place }. هەر ئێستا بچنە ژوورەوە.
hazard-wind-cancel = ئێستا ئاگاداریی با بۆ { $place } نییە.
hazard-wind-all-clear = بای مەترسیدار لە { $place } کۆتایی هات.

## Winter storm: much snow or ice with strong wind

hazard-winter-storm-watch = لەوانەیە زریانی مەترسیداری بەفر و سەهۆڵ بگاتە { $place }.
hazard-winter-storm-act-now = زریانی مەترسیداری بەفر و سەهۆڵ لە { $place }. لە ژوورەوە بمێننەوە.
hazard-winter-storm-cancel = ئێستا ئاگاداریی زریانی بەفر بۆ { $place } نییە.
hazard-winter-storm-all-clear = مەترسیی زریانی بەفر لە { $place } کۆتایی هات.

## Dust storm: wind with much dust or sand

hazard-dust-storm-watch = لەوانەیە زریانی تۆز بگاتە { $place }.
hazard-dust-storm-act-now = زریانی مەترسیداری تۆز لە { $place }. هەر ئێستا بچنە ژوورەوە.
hazard-dust-storm-cancel = ئێستا ئاگاداریی زریانی تۆز بۆ { $place } نییە.
hazard-dust-storm-all-clear = مەترسیی زریانی تۆز لە { $place } کۆتایی هات.

## Avalanche: in languages where the word is not known, "sliding snow" is said with it

hazard-avalanche-watch = لەوانەیە لە نزیک { $place } هەرەسی بەفر ڕوو بدات.
hazard-avalanche-act-now = ئاگاداریی هەرەسی بەفر بۆ { $place }. هەر ئێستا خۆتان بپارێزن.
hazard-avalanche-cancel = ئێستا ئاگاداریی هەرەسی بەفر بۆ { $place } نییە.
hazard-avalanche-all-clear = مەترسیی هەرەسی بەفر لە نزیک { $place } کۆتایی هات.

## Landslide: earth, mud or rocks that slide down

hazard-landslide-watch = لەوانەیە لە { $place } زەوی دابڕمێت (خاک یان قوڕ دابخزێت).
hazard-landslide-act-now = ئاگاداریی داڕمانی زەوی بۆ { $place }. هەر ئێستا خۆتان بپارێزن.
hazard-landslide-cancel = ئێستا ئاگاداریی داڕمانی زەوی بۆ { $place } نییە.
hazard-landslide-all-clear = مەترسیی داڕمانی زەوی لە { $place } کۆتایی هات.

## Volcano: eruption, ash, hot mud

hazard-volcano-watch = لەوانەیە گڕکانی نزیک { $place } بتەقێتەوە.
hazard-volcano-act-now = گڕکانی نزیک { $place } دەتەقێتەوە. هەر ئێستا خۆتان بپارێزن.
hazard-volcano-cancel = ئێستا ئاگاداریی گڕکان بۆ { $place } نییە.
hazard-volcano-all-clear = مەترسیی گڕکان لە نزیک { $place } کۆتایی هات.

## Cold

hazard-cold-watch = کەشوهەوا لە { $place } زۆر سارد دەبێت.
hazard-cold-act-now = سەرمای مەترسیدار لە { $place }. هەر ئێستا خۆتان بپارێزن.
hazard-cold-cancel = ئێستا ئاگاداریی سەرما بۆ { $place } نییە.
hazard-cold-all-clear = سەرمای مەترسیدار لە { $place } کۆتایی هات.

## Smoke: smoke, haze or other dirty air that makes people ill

hazard-smoke-watch = لەوانەیە هەوای { $place } بۆ هەناسەدان مەترسیدار ببێت.
hazard-smoke-act-now = هەوای { $place } بۆ هەناسەدان مەترسیدارە.
hazard-smoke-cancel = ئێستا ئاگاداریی هەوا بۆ { $place } نییە.
hazard-smoke-all-clear = هەوای { $place } دیسان بۆ هەناسەدان بێ مەترسییە.

## Water shortage: too little water for everyone

hazard-water-shortage-watch = لەوانەیە بەم زووانە لە { $place } ئاوی پێویست نەبێت.
hazard-water-shortage-act-now = لە { $place } ئاوی پێویست نییە. هەر ئێستا ئاو بە کەمی بەکار بهێنن.
hazard-water-shortage-cancel = ئێستا ئاگاداریی کەمیی ئاو بۆ { $place } نییە.
hazard-water-shortage-all-clear = لە { $place } دیسان ئاوی پێویست هەیە.

## Dam failure: a dam that holds back water breaks, or may break

hazard-dam-failure-watch = لەوانەیە بەنداوێک لە نزیک { $place } بشکێت.
hazard-dam-failure-act-now = بەنداوێک لە نزیک { $place } دەشکێت. لافاوێکی گەورە دێت.
hazard-dam-failure-cancel = ئێستا ئاگاداریی بەنداو بۆ { $place } نییە.
hazard-dam-failure-all-clear = مەترسیی بەنداو لە نزیک { $place } کۆتایی هات.

## Hazmat: dangerous chemicals in the air, in water or on the ground

hazard-hazmat-watch = لەوانەیە لە { $place } ماددەی کیمیایی مەترسیدار دەربچێت.
hazard-hazmat-act-now = لە { $place } ماددەی کیمیایی مەترسیدار دەردەچێت. هەر ئێستا خۆتان بپارێزن.
hazard-hazmat-cancel = ئێستا ئاگاداریی ماددەی کیمیایی بۆ { $place } نییە.
hazard-hazmat-all-clear = مەترسیی ماددەی کیمیایی لە { $place } کۆتایی هات.

## Radiation: from a nuclear power plant or other radioactive things

hazard-radiation-watch = لەوانەیە لە { $place } تیشکی ئەتۆمیی مەترسیدار هەبێت.
hazard-radiation-act-now = تیشکی ئەتۆمیی مەترسیدار لە { $place }. هەر ئێستا بچنە ژوورەوە.
hazard-radiation-cancel = ئێستا ئاگاداریی تیشکی ئەتۆمی بۆ { $place } نییە.
hazard-radiation-all-clear = مەترسیی تیشکی ئەتۆمی لە { $place } کۆتایی هات.

## Power outage

hazard-power-outage-watch = لەوانەیە بەم زووانە لە { $place } کارەبا نەبێت.
hazard-power-outage-act-now = ئێستا لە { $place } کارەبا نییە.
hazard-power-outage-cancel = ئێستا ئاگاداریی کارەبا بۆ { $place } نییە.
hazard-power-outage-all-clear = لە { $place } دیسان کارەبا هەیە.

## Emergency number outage: the number that people call for fire, ambulance and rescue

hazard-emergency-number-outage-watch = لەوانەیە ژمارەی فریاکەوتن لە { $place } لە کار بکەوێت.
hazard-emergency-number-outage-act-now = ئێستا ژمارەی فریاکەوتن لە { $place } کار ناکات.
hazard-emergency-number-outage-cancel = ئێستا ئاگاداریی ژمارەی فریاکەوتن بۆ { $place } نییە.
hazard-emergency-number-outage-all-clear = ژمارەی فریاکەوتن لە { $place } دیسان کار دەکات.

## Communications outage: telephones and internet

hazard-communications-outage-watch = لەوانەیە تەلەفۆن و ئینتەرنێت لە { $place } لە کار بکەون.
hazard-communications-outage-act-now = ئێستا تەلەفۆن و ئینتەرنێت لە { $place } باش کار ناکەن.
hazard-communications-outage-cancel = ئێستا ئاگاداریی تەلەفۆن و ئینتەرنێت بۆ { $place } نییە.
hazard-communications-outage-all-clear = تەلەفۆن و ئینتەرنێت لە { $place } دیسان کار دەکەن.

## Disease: an outbreak

hazard-disease-watch = لەوانەیە نەخۆشییەکی مەترسیدار لە { $place } بڵاو ببێتەوە.
hazard-disease-act-now = نەخۆشییەکی مەترسیدار لە { $place } بڵاو دەبێتەوە. هەر ئێستا خۆتان بپارێزن.
hazard-disease-cancel = ئێستا ئاگاداریی نەخۆشی بۆ { $place } نییە.
hazard-disease-all-clear = مەترسیی ئەو نەخۆشییە لە { $place } کۆتایی هات.

## Food safety

hazard-food-safety-watch = لەوانەیە خواردنی هەندێک خۆراک لە { $place } بێ مەترسی نەبێت.
hazard-food-safety-act-now = خواردنی هەندێک خۆراک لە { $place } بێ مەترسی نییە.
hazard-food-safety-cancel = ئێستا ئاگاداریی خۆراک بۆ { $place } نییە.
hazard-food-safety-all-clear = مەترسیی ئەو خۆراکە لە { $place } کۆتایی هات.

## Structure fire: in a building, a factory or a store of goods

hazard-structure-fire-watch = لەوانەیە ئاگرێک لە { $place } مەترسیدار ببێت.
hazard-structure-fire-act-now = ئاگری مەترسیدار لە { $place }. هەر ئێستا خۆتان بپارێزن.
hazard-structure-fire-cancel = ئێستا ئاگاداریی ئاگر بۆ { $place } نییە.
hazard-structure-fire-all-clear = مەترسیی ئاگر لە { $place } کۆتایی هات.

## Building collapse

hazard-building-collapse-watch = لەوانەیە بینایەک لە { $place } بڕووخێت.
hazard-building-collapse-act-now = بینایەک لە { $place } ڕووخاوە. لێی دوور بن.
hazard-building-collapse-cancel = ئێستا ئاگاداریی ڕووخانی بینا بۆ { $place } نییە.
hazard-building-collapse-all-clear = مەترسیی ئەو بینایە لە { $place } کۆتایی هات.

## Transport shutdown: buses and trains; name ships or planes too where people need them most

hazard-transport-shutdown-watch = لەوانەیە بەم زووانە پاس و شەمەندەفەر لە { $place } بوەستن.
hazard-transport-shutdown-act-now = ئێستا لە { $place } پاس و شەمەندەفەر نییە.
hazard-transport-shutdown-cancel = ئێستا ئاگاداریی هاتوچۆ بۆ { $place } نییە.
hazard-transport-shutdown-all-clear = پاس و شەمەندەفەر لە { $place } دیسان کار دەکەن.

## Unrest: violent crowds, or hours when nobody may go out

hazard-unrest-watch = لەوانەیە لە شەقامەکانی { $place } توندوتیژی ڕوو بدات.
hazard-unrest-act-now = لە شەقامەکانی { $place } توندوتیژی هەیە. لە ژوورەوە بمێننەوە.
hazard-unrest-cancel = ئێستا ئاگاداریی توندوتیژی بۆ { $place } نییە.
hazard-unrest-all-clear = مەترسیی توندوتیژی لە { $place } کۆتایی هات.

## Air attack: missiles, drones or bombs

hazard-air-attack-watch = لەوانەیە هێرشی ئاسمانی بکرێتە سەر { $place }.
hazard-air-attack-act-now = ئاگاداریی هێرشی ئاسمانی بۆ { $place }. هەر ئێستا بچنە شوێنێکی پارێزراو.
hazard-air-attack-cancel = ئێستا ئاگاداریی هێرشی ئاسمانی بۆ { $place } نییە.
hazard-air-attack-all-clear = مەترسیی هێرشی ئاسمانی لە { $place } کۆتایی هات.

## Armed attack: one or more people attack others with weapons

hazard-armed-attack-watch = لەوانەیە لە { $place } هێرشی چەکداری بکرێت.
hazard-armed-attack-act-now = هێرشی چەکداری لە { $place }. هەر ئێستا خۆتان بپارێزن.
hazard-armed-attack-cancel = ئێستا ئاگاداریی هێرش بۆ { $place } نییە.
hazard-armed-attack-all-clear = مەترسیی هێرش لە { $place } کۆتایی هات.

## Mines: mines and bombs that did not explode

hazard-mines-watch = لەوانەیە لە { $place } مین یان بۆمبی نەتەقیوە هەبێت.
hazard-mines-act-now = لە { $place } مین یان بۆمبی نەتەقیوە هەیە. زۆر وریا بن.
hazard-mines-cancel = ئێستا ئاگاداریی مین بۆ { $place } نییە.
hazard-mines-all-clear = مەترسیی مین لە { $place } کۆتایی هات.

## Route closed: a border, a road, a bridge or a crossing

hazard-route-closed-watch = لەوانەیە بەم زووانە نەتوانن لە { $place } تێبپەڕن.
hazard-route-closed-act-now = ئێستا ناتوانن لە { $place } تێبپەڕن. ڕێگاکە داخراوە.
hazard-route-closed-cancel = ئێستا هیچ ئاگادارییەک بۆ تێپەڕین لە { $place } نییە.
hazard-route-closed-all-clear = دیسان دەتوانن لە { $place } تێبپەڕن.

## Camp fire: in a camp or another place where many homes stand close together

hazard-camp-fire-watch = لەوانەیە ئاگر لەنێو ماڵەکانی { $place } بڵاو ببێتەوە.
hazard-camp-fire-act-now = ئاگر لەنێو ماڵەکانی { $place } بڵاو دەبێتەوە. هەر ئێستا خۆتان بپارێزن.
hazard-camp-fire-cancel = ئێستا ئاگاداریی ئاگر بۆ ماڵەکانی { $place } نییە.
hazard-camp-fire-all-clear = مەترسیی ئاگر بۆ ماڵەکانی { $place } کۆتایی هات.

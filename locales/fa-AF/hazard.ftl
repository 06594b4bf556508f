### What each sentence is for, and every variable: locales/en/hazard.ftl.

## Flood

hazard-flood-watch = شاید در { $place } سیلاب بیاید.
hazard-flood-act-now = سیلاب خطرناک در { $place }. همین حالا دست به کار شوید.
hazard-flood-cancel = فعلاً هشدار سیلاب برای { $place } نیست.
hazard-flood-all-clear = خطر سیلاب در { $place } ختم شد.

## Flash flood: water that rises within minutes

hazard-flash-flood-watch = شاید در { $place } آب ناگهان بالا بیاید.
hazard-flash-flood-act-now = سیلاب ناگهانی در { $place }. آب بسیار تیز بالا می‌آید.
hazard-flash-flood-cancel = فعلاً هشدار سیلاب ناگهانی برای { $place } نیست.
hazard-flash-flood-all-clear = خطر سیلاب‌های ناگهانی در { $place } ختم شد.

## Tsunami: in languages where the word is not known, "big sea waves" is said with it

hazard-tsunami-watch = شاید سونامی (موج‌های بزرگ بحر) به { $place } برسد.
hazard-tsunami-act-now = هشدار سونامی برای { $place }. موج‌های بزرگ بحر می‌آید.
hazard-tsunami-cancel = فعلاً هشدار سونامی برای { $place } نیست.
hazard-tsunami-all-clear = خطر سونامی در { $place } ختم شد.

## Earthquake

hazard-earthquake-watch = شاید در { $place } زلزله شدید شود.
hazard-earthquake-act-now = زلزله شدید در { $place }.
hazard-earthquake-cancel = فعلاً هشدار زلزله برای { $place } نیست.
hazard-earthquake-all-clear = هشدار زلزله برای { $place } ختم شد.

## Cyclone: also called hurricane or typhoon; use the word that readers know

hazard-cyclone-watch = شاید طوفان بسیار شدید به { $place } برسد.
hazard-cyclone-act-now = طوفان بسیار شدید به { $place } می‌رسد. همین حالا دست به کار شوید.
hazard-cyclone-cancel = فعلاً هشدار طوفان برای { $place } نیست.
hazard-cyclone-all-clear = خطر طوفان در { $place } ختم شد.

## Wildfire

hazard-wildfire-watch = شاید آتش‌سوزی جنگل نزدیک { $place } برسد.
hazard-wildfire-act-now = آتش‌سوزی جنگل نزدیک { $place }. همین حالا از آنجا بروید.
hazard-wildfire-cancel = فعلاً هشدار آتش‌سوزی برای { $place } نیست.
hazard-wildfire-all-clear = خطر آتش‌سوزی نزدیک { $place } ختم شد.

## Heat

hazard-heat-watch = هوا در { $place } بسیار گرم می‌شود.
hazard-heat-act-now = گرمی خطرناک در { $place }. همین حالا خود را حفظ کنید.
hazard-heat-cancel = فعلاً هشدار گرمی برای { $place } نیست.
hazard-heat-all-clear = گرمی خطرناک در { $place } ختم شد.

## Unsafe water: the water from the tap or the usual source

hazard-unsafe-water-watch = شاید آب { $place } برای نوشیدن ناپاک شود.
hazard-unsafe-water-act-now = آب { $place } برای نوشیدن پاک نیست.
hazard-unsafe-water-cancel = فعلاً هشدار آب برای { $place } نیست.
hazard-unsafe-water-all-clear = آب { $place } دوباره برای نوشیدن پاک است.

## Evacuate: everyone has to leave a place, whatever the danger

hazard-evacuate-watch = شاید مجبور شوید به زودی از { $place } بیرون شوید.
hazard-evacuate-act-now = همه باید همین حالا از { $place } بیرون شوند.
hazard-evacuate-cancel = فعلاً لازم نیست از { $place } بیرون شوید.
hazard-evacuate-all-clear = برگشتن به { $place } بی‌خطر است.

## Shelter in place: everyone has to stay indoors, whatever the danger

hazard-shelter-watch = شاید به زودی بیرون بودن در { $place } خطرناک شود.
hazard-shelter-act-now = بیرون بودن در { $place } خطرناک است. همین حالا داخل بروید.
hazard-shelter-cancel = فعلاً لازم نیست در { $place } داخل خانه بمانید.
hazard-shelter-all-clear = بیرون رفتن در { $place } دوباره بی‌خطر است.

## Storm surge: a storm pushes the sea over the land

hazard-storm-surge-watch = شاید آب بحر در { $place } سیلاب بیاورد.
hazard-storm-surge-act-now = سیلاب خطرناک از بحر در { $place }. همین حالا دست به کار شوید.
hazard-storm-surge-cancel = فعلاً هشدار سیلاب از بحر برای { $place } نیست.
hazard-storm-surge-all-clear = خطر سیلاب از بحر در { $place } ختم شد.

## Tornado: in languages where the word is not known, "strong spinning wind" is said with it

hazard-tornado-watch = شاید گردباد (باد تند چرخنده) به { $place } برسد.
hazard-tornado-act-now = هشدار گردباد برای { $place }. همین حالا خود را حفظ کنید.
hazard-tornado-cancel = فعلاً هشدار گردباد برای { $place } نیست.
hazard-tornado-all-clear = خطر گردباد در { $place } ختم شد.

## Thunderstorm: with lightning, hail or much rain

hazard-thunderstorm-watch = شاید در { $place } رعد و برق خطرناک و طوفان باشد.
hazard-thunderstorm-act-now = رعد و برق خطرناک و طوفان در { $place }. همین حالا داخل بروید.
hazard-thunderstorm-cancel = فعلاً هشدار رعد و برق برای { $place } نیست.
hazard-thunderstorm-all-clear = خطر رعد و برق در { $place } ختم شد.

## Wind: strong enough to throw down trees and roofs

hazard-wind-watch = شاید باد بسیار تند به { $place } برسد.
hazard-wind-act-now = باد خطرناک در { $place }. همین حالا داخل بروید.
hazard-wind-cancel = فعلاً هشدار باد برای { $place } نیست.
hazard-wind-all-clear = باد خطرناک در { $place } ختم شد.

## Winter storm: much snow or ice with strong wind

hazard-winter-storm-watch = شاید طوفان خطرناک برف و یخ به { $place } برسد.
hazard-winter-storm-act-now = طوفان خطرناک برف و یخ در { $place }. داخل بمانید.
hazard-winter-storm-cancel = فعلاً هشدار طوفان برف برای { $place } نیست.
hazard-winter-storm-all-clear = خطر طوفان برف در { $place } ختم شد.

## Dust storm: wind with much dust or sand

hazard-dust-storm-watch = شاید خاک‌باد به { $place } برسد.
hazard-dust-storm-act-now = خاک‌باد خطرناک در { $place }. همین حالا داخل بروید.
hazard-dust-storm-cancel = فعلاً هشدار خاک‌باد برای { $place } نیست.
hazard-dust-storm-all-clear = خطر خاک‌باد در { $place } ختم شد.

## Avalanche: in languages where the word is not known, "sliding snow" is said with it

hazard-avalanche-watch = شاید نزدیک { $place } برف‌کوچ بیاید.
hazard-avalanche-act-now = هشدار برف‌کوچ برای { $place }. همین حالا دست به کار شوید.
hazard-avalanche-cancel = فعلاً هشدار برف‌کوچ برای { $place } نیست.
hazard-avalanche-all-clear = خطر برف‌کوچ نزدیک { $place } ختم شد.

## Landslide: earth, mud or rocks that slide down

hazard-landslide-watch = شاید در { $place } لغزش زمین (لغزیدن خاک یا گِل) شود.
hazard-landslide-act-now = هشدار لغزش زمین برای { $place }. همین حالا دست به کار شوید.
hazard-landslide-cancel = فعلاً هشدار لغزش زمین برای { $place } نیست.
hazard-landslide-all-clear = خطر لغزش زمین در { $place } ختم شد.

## Volcano: eruption, ash, hot mud

hazard-volcano-watch = شاید آتشفشان نزدیک { $place } فوران کند.
hazard-volcano-act-now = آتشفشان نزدیک { $place } فوران می‌کند. همین حالا دست به کار شوید.
hazard-volcano-cancel = فعلاً هشدار آتشفشان برای { $place } نیست.
hazard-volcano-all-clear = خطر آتشفشان نزدیک { $place } ختم شد.

## Cold

hazard-cold-watch = هوا در { $place } بسیار سرد می‌شود.
hazard-cold-act-now = سردی خطرناک در { $place }. همین حالا خود را حفظ کنید.
hazard-cold-cancel = فعلاً هشدار سردی برای { $place } نیست.
hazard-cold-all-clear = سردی خطرناک در { $place } ختم شد.

## Smoke: smoke, haze or other dirty air that makes people ill

hazard-smoke-watch = شاید هوای { $place } برای نفس کشیدن خطرناک شود.
hazard-smoke-act-now = هوای { $place } برای نفس کشیدن خطرناک است.
hazard-smoke-cancel = فعلاً هشدار هوا برای { $place } نیست.
hazard-smoke-all-clear = هوای { $place } دوباره برای نفس کشیدن پاک است.

## Water shortage: too little water for everyone

hazard-water-shortage-watch = شاید به زودی در { $place } آب کافی نباشد.
hazard-water-shortage-act-now = در { $place } آب کافی نیست. همین حالا آب را صرفه کنید.
hazard-water-shortage-cancel = فعلاً هشدار کمبود آب برای { $place } نیست.
hazard-water-shortage-all-clear = در { $place } دوباره آب کافی است.

## Dam failure: a dam that holds back water breaks, or may break

hazard-dam-failure-watch = شاید یک بند آب نزدیک { $place } بشکند.
hazard-dam-failure-act-now = یک بند آب نزدیک { $place } می‌شکند. سیلاب بزرگ می‌آید.
hazard-dam-failure-cancel = فعلاً هشدار بند آب برای { $place } نیست.
hazard-dam-failure-all-clear = خطر بند آب نزدیک { $place } ختم شد.

## Hazmat: dangerous chemicals in the air, in water or on the ground

hazard-hazmat-watch = شاید مواد کیمیاوی خطرناک در { $place } نشت کند.
hazard-hazmat-act-now = مواد کیمیاوی خطرناک در { $place } نشت می‌کند. همین حالا دست به کار شوید.
hazard-hazmat-cancel = فعلاً هشدار مواد کیمیاوی برای { $place } نیست.
hazard-hazmat-all-clear = خطر مواد کیمیاوی در { $place } ختم شد.

## Radiation: from a nuclear power plant or other radioactive things

hazard-radiation-watch = شاید در { $place } شعاع خطرناک اتمی باشد.
hazard-radiation-act-now = شعاع خطرناک اتمی در { $place }. همین حالا داخل بروید.
hazard-radiation-cancel = فعلاً هشدار شعاع اتمی برای { $place } نیست.
hazard-radiation-all-clear = خطر شعاع اتمی در { $place } ختم شد.

## Power outage

hazard-power-outage-watch = شاید به زودی در { $place } برق نباشد.
hazard-power-outage-act-now = حالا در { $place } برق نیست.
hazard-power-outage-cancel = فعلاً هشدار برق برای { $place } نیست.
hazard-power-outage-all-clear = در { $place } دوباره برق است.

## Emergency number outage: the number that people call for fire, ambulance and rescue

hazard-emergency-number-outage-watch = شاید نمبر عاجل در { $place } از کار بماند.
hazard-emergency-number-outage-act-now = نمبر عاجل حالا در { $place } کار نمی‌کند.
hazard-emergency-number-outage-cancel = فعلاً هشداری در باره نمبر عاجل برای { $place } نیست.
hazard-emergency-number-outage-all-clear = نمبر عاجل در { $place } دوباره کار می‌کند.

## Communications outage: telephones and internet

hazard-communications-outage-watch = شاید تلفون و انترنت در { $place } از کار بماند.
hazard-communications-outage-act-now = تلفون و انترنت حالا در { $place } خوب کار نمی‌کند.
hazard-communications-outage-cancel = فعلاً هشداری در باره تلفون و انترنت برای { $place } نیست.
hazard-communications-outage-all-clear = تلفون و انترنت در { $place } دوباره کار می‌کند.

## Disease: an outbreak

hazard-disease-watch = شاید یک مرض خطرناک در { $place } پخش شود.
hazard-disease-act-now = یک مرض خطرناک در { $place } پخش می‌شود. همین حالا خود را حفظ کنید.
hazard-disease-cancel = فعلاً هشدار مرض برای { $place } نیست.
hazard-disease-all-clear = خطر این مرض در { $place } ختم شد.

## Food safety

hazard-food-safety-watch = شاید بعضی غذاها در { $place } برای خوردن صحی نباشد.
hazard-food-safety-act-now = بعضی غذاها در { $place } برای خوردن صحی نیست.
hazard-food-safety-cancel = فعلاً هشدار غذا برای { $place } نیست.
hazard-food-safety-all-clear = خطر غذای غیرصحی در { $place } ختم شد.

## Structure fire: in a building, a factory or a store of goods

hazard-structure-fire-watch = شاید آتش‌سوزی در { $place } خطرناک شود.
hazard-structure-fire-act-now = آتش‌سوزی خطرناک در { $place }. همین حالا دست به کار شوید.
hazard-structure-fire-cancel = فعلاً هشدار آتش‌سوزی در { $place } نیست.
hazard-structure-fire-all-clear = خطر آتش‌سوزی در { $place } ختم شد.

## Building collapse

hazard-building-collapse-watch = شاید یک ساختمان در { $place } چپه شود.
hazard-building-collapse-act-now = یک ساختمان در { $place } چپه شده است. دور بمانید.
hazard-building-collapse-cancel = فعلاً هشداری در باره ساختمان در { $place } نیست.
hazard-building-collapse-all-clear = خطر آن ساختمان در { $place } ختم شد.

## Transport shutdown: buses and trains; name ships or planes too where people need them most

hazard-transport-shutdown-watch = شاید به زودی بس‌ها و قطارها در { $place } ایستاد شوند.
hazard-transport-shutdown-act-now = حالا در { $place } بس و قطار نیست.
hazard-transport-shutdown-cancel = فعلاً هشداری در باره رفت و آمد برای { $place } نیست.
hazard-transport-shutdown-all-clear = بس‌ها و قطارها در { $place } دوباره حرکت می‌کنند.

## Unrest: violent crowds, or hours when nobody may go out

hazard-unrest-watch = شاید در سرک‌های { $place } خشونت شود.
hazard-unrest-act-now = در سرک‌های { $place } خشونت است. داخل بمانید.
hazard-unrest-cancel = فعلاً هشدار خشونت برای { $place } نیست.
hazard-unrest-all-clear = خطر خشونت در { $place } ختم شد.

## Air attack: missiles, drones or bombs

hazard-air-attack-watch = شاید بالای { $place } حمله هوایی شود.
hazard-air-attack-act-now = هشدار حمله هوایی برای { $place }. همین حالا به جای امن بروید.
hazard-air-attack-cancel = فعلاً هشدار حمله هوایی برای { $place } نیست.
hazard-air-attack-all-clear = خطر حمله هوایی در { $place } ختم شد.

## Armed attack: one or more people attack others with weapons

hazard-armed-attack-watch = شاید در { $place } حمله مسلحانه شود.
hazard-armed-attack-act-now = حمله مسلحانه در { $place }. همین حالا خود را حفظ کنید.
hazard-armed-attack-cancel = فعلاً هشدار حمله برای { $place } نیست.
hazard-armed-attack-all-clear = خطر حمله در { $place } ختم شد.

## Mines: mines and bombs that did not explode

hazard-mines-watch = شاید در { $place } ماین یا بم منفجرنشده باشد.
hazard-mines-act-now = در { $place } ماین یا بم منفجرنشده است. بسیار احتیاط کنید.
hazard-mines-cancel = فعلاً هشدار ماین برای { $place } نیست.
hazard-mines-all-clear = خطر ماین در { $place } ختم شد.

## Route closed: a border, a road, a bridge or a crossing

hazard-route-closed-watch = شاید به زودی نتوانید از { $place } تیر شوید.
hazard-route-closed-act-now = حالا نمی‌توانید از { $place } تیر شوید. راه بند است.
hazard-route-closed-cancel = فعلاً هشداری در باره راه { $place } نیست.
hazard-route-closed-all-clear = دوباره می‌توانید از { $place } تیر شوید.

## Camp fire: in a camp or another place where many homes stand close together

hazard-camp-fire-watch = شاید آتش بین خانه‌ها در { $place } پخش شود.
hazard-camp-fire-act-now = آتش بین خانه‌ها در { $place } پخش می‌شود. همین حالا دست به کار شوید.
hazard-camp-fire-cancel = فعلاً هشدار آتش‌سوزی برای خانه‌ها در { $place } نیست.
hazard-camp-fire-all-clear = خطر آتش‌سوزی برای خانه‌ها در { $place } ختم شد.

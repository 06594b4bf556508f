### What each sentence is for, and every variable: locales/en/hazard.ftl.

## Flood

hazard-flood-watch = ممکن است در { $place } سیل بیاید.
hazard-flood-act-now = سیل خطرناک در { $place }. همین حالا اقدام کنید.
hazard-flood-cancel = اکنون هشدار سیل برای { $place } وجود ندارد.
hazard-flood-all-clear = خطر سیل در { $place } تمام شد.

## Flash flood: water that rises within minutes

hazard-flash-flood-watch = ممکن است در { $place } آب ناگهان بالا بیاید.
hazard-flash-flood-act-now = سیل ناگهانی در { $place }. آب خیلی سریع بالا می‌آید.
hazard-flash-flood-cancel = اکنون هشدار سیل ناگهانی برای { $place } وجود ندارد.
hazard-flash-flood-all-clear = خطر سیل‌های ناگهانی در { $place } تمام شد.

## Tsunami: in languages where the word is not known, "big sea waves" is said with it

hazard-tsunami-watch = ممکن است سونامی (موج‌های بزرگ دریا) به { $place } برسد.
hazard-tsunami-act-now = هشدار سونامی برای { $place }. موج‌های بزرگ دریا در راه است.
hazard-tsunami-cancel = اکنون هشدار سونامی برای { $place } وجود ندارد.
hazard-tsunami-all-clear = خطر سونامی در { $place } تمام شد.

## Earthquake

hazard-earthquake-watch = ممکن است در { $place } زلزله شدیدی بیاید.
hazard-earthquake-act-now = زلزله شدید در { $place }.
hazard-earthquake-cancel = اکنون هشدار زلزله برای { $place } وجود ندارد.
hazard-earthquake-all-clear = هشدار زلزله برای { $place } پایان یافت.

## Cyclone: also called hurricane or typhoon; use the word that readers know

hazard-cyclone-watch = ممکن است توفان بسیار شدیدی به { $place } برسد.
hazard-cyclone-act-now = توفان بسیار شدیدی به { $place } می‌رسد. همین حالا اقدام کنید.
hazard-cyclone-cancel = اکنون هشدار توفان برای { $place } وجود ندارد.
hazard-cyclone-all-clear = خطر توفان در { $place } تمام شد.

## Wildfire

hazard-wildfire-watch = ممکن است آتش‌سوزی جنگل به نزدیکی { $place } برسد.
hazard-wildfire-act-now = آتش‌سوزی جنگل در نزدیکی { $place }. همین حالا آنجا را ترک کنید.
hazard-wildfire-cancel = اکنون هشدار آتش‌سوزی برای { $place } وجود ندارد.
hazard-wildfire-all-clear = خطر آتش‌سوزی در نزدیکی { $place } تمام شد.

## Heat

hazard-heat-watch = هوا در { $place } خیلی گرم خواهد شد.
hazard-heat-act-now = گرمای خطرناک در { $place }. همین حالا از خود محافظت کنید.
hazard-heat-cancel = اکنون هشدار گرما برای { $place } وجود ندارد.
hazard-heat-all-clear = گرمای خطرناک در { $place } تمام شد.

## Unsafe water: the water from the tap or the usual source

hazard-unsafe-water-watch = ممکن است آب { $place } برای نوشیدن ناسالم شود.
hazard-unsafe-water-act-now = آب { $place } برای نوشیدن سالم نیست.
hazard-unsafe-water-cancel = اکنون هشدار آب برای { $place } وجود ندارد.
hazard-unsafe-water-all-clear = آب { $place } دوباره برای نوشیدن سالم است.

## Evacuate: everyone has to leave a place, whatever the danger

hazard-evacuate-watch = ممکن است مجبور شوید به‌زودی { $place } را ترک کنید.
hazard-evacuate-act-now = همه باید همین حالا { $place } را ترک کنند.
hazard-evacuate-cancel = اکنون لازم نیست { $place } را ترک کنید.
hazard-evacuate-all-clear = برگشتن به { $place } امن است.

## Shelter in place: everyone has to stay indoors, whatever the danger

hazard-shelter-watch = ممکن است به‌زودی بیرون بودن در { $place } خطرناک شود.
hazard-shelter-act-now = بیرون بودن در { $place } خطرناک است. همین حالا به داخل بروید.
hazard-shelter-cancel = اکنون لازم نیست در { $place } داخل ساختمان بمانید.
hazard-shelter-all-clear = بیرون رفتن در { $place } دوباره امن است.

## Storm surge: a storm pushes the sea over the land

hazard-storm-surge-watch = ممکن است آب دریا در { $place } سیل ایجاد کند.
hazard-storm-surge-act-now = سیل خطرناک از دریا در { $place }. همین حالا اقدام کنید.
hazard-storm-surge-cancel = اکنون هشدار سیل از دریا برای { $place } وجود ندارد.
hazard-storm-surge-all-clear = خطر سیل از دریا در { $place } تمام شد.

## Tornado: in languages where the word is not known, "strong spinning wind" is said with it

hazard-tornado-watch = ممکن است گردباد به { $place } برسد.
hazard-tornado-act-now = هشدار گردباد برای { $place }. همین حالا از خود محافظت کنید.
hazard-tornado-cancel = اکنون هشدار گردباد برای { $place } وجود ندارد.
hazard-tornado-all-clear = خطر گردباد در { $place } تمام شد.

## Thunderstorm: with lightning, hail or much rain

hazard-thunderstorm-watch = ممکن است در { $place } رعد و برق خطرناک و توفان باشد.
hazard-thunderstorm-act-now = رعد و برق خطرناک و توفان در { $place }. همین حالا به داخل بروید.
hazard-thunderstorm-cancel = اکنون هشدار رعد و برق برای { $place } وجود ندارد.
hazard-thunderstorm-all-clear = خطر رعد و برق در { $place } تمام شد.

## Wind: strong enough to throw down trees and roofs

hazard-wind-watch = ممکن است باد بسیار شدیدی به { $place } برسد.
hazard-wind-act-now = باد خطرناک در { $place }. همین حالا به داخل بروید.
hazard-wind-cancel = اکنون هشدار باد برای { $place } وجود ندارد.
hazard-wind-all-clear = باد خطرناک در { $place } تمام شد.

## Winter storm: much snow or ice with strong wind

hazard-winter-storm-watch = ممکن است توفان خطرناک برف و یخ به { $place } برسد.
hazard-winter-storm-act-now = توفان خطرناک برف و یخ در { $place }. داخل بمانید.
hazard-winter-storm-cancel = اکنون هشدار توفان برف برای { $place } وجود ندارد.
hazard-winter-storm-all-clear = خطر توفان برف در { $place } تمام شد.

## Dust storm: wind with much dust or sand

hazard-dust-storm-watch = ممکن است توفان گرد و خاک به { $place } برسد.
hazard-dust-storm-act-now = توفان خطرناک گرد و خاک در { $place }. همین حالا به داخل بروید.
hazard-dust-storm-cancel = اکنون هشدار توفان گرد و خاک برای { $place } وجود ندارد.
hazard-dust-storm-all-clear = خطر توفان گرد و خاک در { $place } تمام شد.

## Avalanche: in languages where the word is not known, "sliding snow" is said with it

hazard-avalanche-watch = ممکن است در نزدیکی { $place } بهمن (ریزش برف از کوه) بیاید.
hazard-avalanche-act-now = هشدار بهمن برای { $place }. همین حالا اقدام کنید.
hazard-avalanche-cancel = اکنون هشدار بهمن برای { $place } وجود ندارد.
hazard-avalanche-all-clear = خطر بهمن در نزدیکی { $place } تمام شد.

## Landslide: earth, mud or rocks that slide down

hazard-landslide-watch = ممکن است در { $place } رانش زمین (ریزش خاک یا گل) رخ دهد.
hazard-landslide-act-now = هشدار رانش زمین برای { $place }. همین حالا اقدام کنید.
hazard-landslide-cancel = اکنون هشدار رانش زمین برای { $place } وجود ندارد.
hazard-landslide-all-clear = خطر رانش زمین در { $place } تمام شد.

## Volcano: eruption, ash, hot mud

hazard-volcano-watch = ممکن است آتشفشان نزدیک { $place } فوران کند.
hazard-volcano-act-now = آتشفشان نزدیک { $place } در حال فوران است. همین حالا اقدام کنید.
hazard-volcano-cancel = اکنون هشدار آتشفشان برای { $place } وجود ندارد.
hazard-volcano-all-clear = خطر آتشفشان در نزدیکی { $place } تمام شد.

## Cold

hazard-cold-watch = هوا در { $place } خیلی سرد خواهد شد.
hazard-cold-act-now = سرمای خطرناک در { $place }. همین حالا از خود محافظت کنید.
hazard-cold-cancel = اکنون هشدار سرما برای { $place } وجود ندارد.
hazard-cold-all-clear = سرمای خطرناک در { $place } تمام شد.

## Smoke: smoke, haze or other dirty air that makes people ill

hazard-smoke-watch = ممکن است هوای { $place } برای نفس کشیدن خطرناک شود.
hazard-smoke-act-now = هوای { $place } برای نفس کشیدن خطرناک است.
hazard-smoke-cancel = اکنون هشدار هوا برای { $place } وجود ندارد.
hazard-smoke-all-clear = هوای { $place } دوباره برای نفس کشیدن سالم است.

## Water shortage: too little water for everyone

hazard-water-shortage-watch = ممکن است به‌زودی در { $place } آب کافی نباشد.
hazard-water-shortage-act-now = در { $place } آب کافی نیست. همین حالا در مصرف آب صرفه‌جویی کنید.
hazard-water-shortage-cancel = اکنون هشدار کمبود آب برای { $place } وجود ندارد.
hazard-water-shortage-all-clear = در { $place } دوباره آب کافی هست.

## Dam failure: a dam that holds back water breaks, or may break

hazard-dam-failure-watch = ممکن است سدی در نزدیکی { $place } بشکند.
hazard-dam-failure-act-now = سدی در نزدیکی { $place } در حال شکستن است. سیل بزرگی در راه است.
hazard-dam-failure-cancel = اکنون هشدار سد برای { $place } وجود ندارد.
hazard-dam-failure-all-clear = خطر سد در نزدیکی { $place } تمام شد.

## Hazmat: dangerous chemicals in the air, in water or on the ground

hazard-hazmat-watch = ممکن است مواد شیمیایی خطرناک در { $place } نشت کند.
hazard-hazmat-act-now = مواد شیمیایی خطرناک در { $place } در حال نشت است. همین حالا اقدام کنید.
hazard-hazmat-cancel = اکنون هشدار مواد شیمیایی برای { $place } وجود ندارد.
hazard-hazmat-all-clear = خطر مواد شیمیایی در { $place } تمام شد.

## Radiation: from a nuclear power plant or other radioactive things

hazard-radiation-watch = ممکن است در { $place } تشعشعات خطرناک اتمی باشد.
hazard-radiation-act-now = تشعشعات خطرناک اتمی در { $place }. همین حالا به داخل بروید.
hazard-radiation-cancel = اکنون هشدار تشعشعات اتمی برای { $place } وجود ندارد.
hazard-radiation-all-clear = خطر تشعشعات اتمی در { $place } تمام شد.

## Power outage

hazard-power-outage-watch = ممکن است به‌زودی در { $place } برق نباشد.
hazard-power-outage-act-now = اکنون در { $place } برق نیست.
hazard-power-outage-cancel = اکنون هشدار برق برای { $place } وجود ندارد.
hazard-power-outage-all-clear = در { $place } دوباره برق هست.

## Emergency number outage: the number that people call for fire, ambulance and rescue

hazard-emergency-number-outage-watch = ممکن است شماره اضطراری در { $place } از کار بیفتد.
hazard-emergency-number-outage-act-now = شماره اضطراری اکنون در { $place } کار نمی‌کند.
hazard-emergency-number-outage-cancel = اکنون هشداری درباره شماره اضطراری برای { $place } وجود ندارد.
hazard-emergency-number-outage-all-clear = شماره اضطراری در { $place } دوباره کار می‌کند.

## Communications outage: telephones and internet

hazard-communications-outage-watch = ممکن است تلفن و اینترنت در { $place } از کار بیفتد.
hazard-communications-outage-act-now = تلفن و اینترنت اکنون در { $place } خوب کار نمی‌کند.
hazard-communications-outage-cancel = اکنون هشداری درباره تلفن و اینترنت برای { $place } وجود ندارد.
hazard-communications-outage-all-clear = تلفن و اینترنت در { $place } دوباره کار می‌کند.

## Disease: an outbreak

hazard-disease-watch = ممکن است بیماری خطرناکی در { $place } پخش شود.
hazard-disease-act-now = بیماری خطرناکی در { $place } در حال پخش شدن است. همین حالا از خود محافظت کنید.
hazard-disease-cancel = اکنون هشدار بیماری برای { $place } وجود ندارد.
hazard-disease-all-clear = خطر این بیماری در { $place } تمام شد.

## Food safety

hazard-food-safety-watch = ممکن است بعضی غذاها در { $place } برای خوردن سالم نباشد.
hazard-food-safety-act-now = بعضی غذاها در { $place } برای خوردن سالم نیست.
hazard-food-safety-cancel = اکنون هشدار غذا برای { $place } وجود ندارد.
hazard-food-safety-all-clear = خطر غذای ناسالم در { $place } تمام شد.

## Structure fire: in a building, a factory or a store of goods

hazard-structure-fire-watch = ممکن است آتش‌سوزی در { $place } خطرناک شود.
hazard-structure-fire-act-now = آتش‌سوزی خطرناک در { $place }. همین حالا اقدام کنید.
hazard-structure-fire-cancel = اکنون هشدار آتش‌سوزی در { $place } وجود ندارد.
hazard-structure-fire-all-clear = خطر آتش‌سوزی در { $place } تمام شد.

## Building collapse

hazard-building-collapse-watch = ممکن است ساختمانی در { $place } فرو بریزد.
hazard-building-collapse-act-now = ساختمانی در { $place } فرو ریخته است. دور بمانید.
hazard-building-collapse-cancel = اکنون هشداری درباره ساختمانی در { $place } وجود ندارد.
hazard-building-collapse-all-clear = خطر آن ساختمان در { $place } تمام شد.

## Transport shutdown: buses and trains; name ships or planes too where people need them most

hazard-transport-shutdown-watch = ممکن است به‌زودی اتوبوس‌ها و قطارها در { $place } متوقف شوند.
hazard-transport-shutdown-act-now = اکنون در { $place } اتوبوس و قطار نیست.
hazard-transport-shutdown-cancel = اکنون هشداری درباره رفت و آمد برای { $place } وجود ندارد.
hazard-transport-shutdown-all-clear = اتوبوس‌ها و قطارها در { $place } دوباره حرکت می‌کنند.

## Unrest: violent crowds, or hours when nobody may go out

hazard-unrest-watch = ممکن است در خیابان‌های { $place } خشونت رخ دهد.
hazard-unrest-act-now = در خیابان‌های { $place } خشونت هست. داخل بمانید.
hazard-unrest-cancel = اکنون هشدار خشونت برای { $place } وجود ندارد.
hazard-unrest-all-clear = خطر خشونت در { $place } تمام شد.

## Air attack: missiles, drones or bombs

hazard-air-attack-watch = ممکن است به { $place } حمله هوایی شود.
hazard-air-attack-act-now = هشدار حمله هوایی برای { $place }. همین حالا به جای امن بروید.
hazard-air-attack-cancel = اکنون هشدار حمله هوایی برای { $place } وجود ندارد.
hazard-air-attack-all-clear = خطر حمله هوایی در { $place } تمام شد.

## Armed attack: one or more people attack others with weapons

hazard-armed-attack-watch = ممکن است در { $place } حمله مسلحانه رخ دهد.
hazard-armed-attack-act-now = حمله مسلحانه در { $place }. همین حالا از خود محافظت کنید.
hazard-armed-attack-cancel = اکنون هشدار حمله برای { $place } وجود ندارد.
hazard-armed-attack-all-clear = خطر حمله در { $place } تمام شد.

## Mines: mines and bombs that did not explode

hazard-mines-watch = ممکن است در { $place } مین یا بمب منفجرنشده باشد.
hazard-mines-act-now = در { $place } مین یا بمب منفجرنشده هست. خیلی مراقب باشید.
hazard-mines-cancel = اکنون هشدار مین برای { $place } وجود ندارد.
hazard-mines-all-clear = خطر مین در { $place } تمام شد.

## Route closed: a border, a road, a bridge or a crossing

hazard-route-closed-watch = ممکن است به‌زودی نتوانید از { $place } عبور کنید.
hazard-route-closed-act-now = اکنون نمی‌توانید از { $place } عبور کنید. راه بسته است.
hazard-route-closed-cancel = اکنون هشداری درباره راه { $place } وجود ندارد.
hazard-route-closed-all-clear = دوباره می‌توانید از { $place } عبور کنید.

## Camp fire: in a camp or another place where many homes stand close together

hazard-camp-fire-watch = ممکن است آتش میان خانه‌ها در { $place } پخش شود.
hazard-camp-fire-act-now = آتش میان خانه‌ها در { $place } در حال پخش شدن است. همین حالا اقدام کنید.
hazard-camp-fire-cancel = اکنون هشدار آتش‌سوزی برای خانه‌ها در { $place } وجود ندارد.
hazard-camp-fire-all-clear = خطر آتش‌سوزی برای خانه‌ها در { $place } تمام شد.

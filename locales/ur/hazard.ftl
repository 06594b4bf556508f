### What each sentence is for, and every variable: locales/en/hazard.ftl.

## Flood

hazard-flood-watch = { $place } میں سیلاب آ سکتا ہے۔
hazard-flood-act-now = { $place } میں خطرناک سیلاب۔ ابھی قدم اٹھائیں۔
hazard-flood-cancel = { $place } کے لیے اب سیلاب کی کوئی وارننگ نہیں ہے۔
hazard-flood-all-clear = { $place } میں سیلاب کا خطرہ ختم ہو گیا ہے۔

## Flash flood: water that rises within minutes

hazard-flash-flood-watch = { $place } میں پانی اچانک چڑھ سکتا ہے۔
hazard-flash-flood-act-now = { $place } میں اچانک سیلاب۔ پانی بہت تیزی سے چڑھ رہا ہے۔
hazard-flash-flood-cancel = { $place } کے لیے اب اچانک سیلاب کی کوئی وارننگ نہیں ہے۔
hazard-flash-flood-all-clear = { $place } میں اچانک سیلاب کا خطرہ ختم ہو گیا ہے۔

## Tsunami: in languages where the word is not known, "big sea waves" is said with it

hazard-tsunami-watch = { $place } میں سونامی (سمندر کی بڑی لہریں) آ سکتا ہے۔
hazard-tsunami-act-now = { $place } کے لیے سونامی کی وارننگ۔ سمندر کی بڑی لہریں آ رہی ہیں۔
hazard-tsunami-cancel = { $place } کے لیے اب سونامی کی کوئی وارننگ نہیں ہے۔
hazard-tsunami-all-clear = { $place } میں سونامی کا خطرہ ختم ہو گیا ہے۔

## Earthquake

hazard-earthquake-watch = { $place } میں زور کا زلزلہ آ سکتا ہے۔
hazard-earthquake-act-now = { $place } میں زور کا زلزلہ۔
hazard-earthquake-cancel = { $place } کے لیے اب زلزلے کی کوئی وارننگ نہیں ہے۔
hazard-earthquake-all-clear = { $place } کے لیے زلزلے کی وارننگ ختم ہو گئی ہے۔

## Cyclone: also called hurricane or typhoon; use the word that readers know

hazard-cyclone-watch = { $place } میں بہت تیز طوفان آ سکتا ہے۔
hazard-cyclone-act-now = { $place } میں بہت تیز طوفان آ رہا ہے۔ ابھی قدم اٹھائیں۔
hazard-cyclone-cancel = { $place } کے لیے اب طوفان کی کوئی وارننگ نہیں ہے۔
hazard-cyclone-all-clear = { $place } میں طوفان کا خطرہ ختم ہو گیا ہے۔

## Wildfire

hazard-wildfire-watch = جنگل کی آگ { $place } کے قریب آ سکتی ہے۔
hazard-wildfire-act-now = { $place } کے قریب جنگل کی آگ۔ ابھی نکل جائیں۔
hazard-wildfire-cancel = { $place } کے لیے اب آگ کی کوئی وارننگ نہیں ہے۔
hazard-wildfire-all-clear = { $place } کے قریب آگ کا خطرہ ختم ہو گیا ہے۔

## Heat

hazard-heat-watch = { $place } میں بہت گرمی ہو گی۔
hazard-heat-act-now = { $place } میں خطرناک گرمی۔ ابھی اپنا بچاؤ کریں۔
hazard-heat-cancel = { $place } کے لیے اب گرمی کی کوئی وارننگ نہیں ہے۔
hazard-heat-all-clear = { $place } میں خطرناک گرمی ختم ہو گئی ہے۔

## Unsafe water: the water from the tap or the usual source

hazard-unsafe-water-watch = { $place } کا پانی پینے کے لیے غیر محفوظ ہو سکتا ہے۔
hazard-unsafe-water-act-now = { $place } کا پانی پینے کے لیے محفوظ نہیں ہے۔
hazard-unsafe-water-cancel = { $place } کے لیے اب پانی کی کوئی وارننگ نہیں ہے۔
hazard-unsafe-water-all-clear = { $place } کا پانی پھر سے پینے کے لیے محفوظ ہے۔

## Evacuate: everyone has to leave a place, whatever the danger

hazard-evacuate-watch = آپ کو جلد { $place } چھوڑنا پڑ سکتا ہے۔
hazard-evacuate-act-now = سب لوگ ابھی { $place } چھوڑ دیں۔
hazard-evacuate-cancel = اب آپ کو { $place } چھوڑنے کی ضرورت نہیں ہے۔
hazard-evacuate-all-clear = { $place } واپس جانا محفوظ ہے۔

## Shelter in place: everyone has to stay indoors, whatever the danger

hazard-shelter-watch = { $place } میں باہر رہنا جلد خطرناک ہو سکتا ہے۔
hazard-shelter-act-now = { $place } میں باہر رہنا خطرناک ہے۔ ابھی اندر جائیں۔
hazard-shelter-cancel = اب آپ کو { $place } میں اندر رہنے کی ضرورت نہیں ہے۔
hazard-shelter-all-clear = { $place } میں باہر جانا پھر سے محفوظ ہے۔

## Storm surge: a storm pushes the sea over the land

hazard-storm-surge-watch = { $place } میں سمندر کے پانی سے سیلاب آ سکتا ہے۔
hazard-storm-surge-act-now = { $place } میں سمندر سے خطرناک سیلاب۔ ابھی قدم اٹھائیں۔
hazard-storm-surge-cancel = { $place } کے لیے اب سمندر سے سیلاب کی کوئی وارننگ نہیں ہے۔
hazard-storm-surge-all-clear = { $place } میں سمندر سے سیلاب کا خطرہ ختم ہو گیا ہے۔

## Tornado: in languages where the word is not known, "strong spinning wind" is said with it

hazard-tornado-watch = { $place } میں بگولا (تیز گھومتی ہوا) آ سکتا ہے۔
hazard-tornado-act-now = { $place } کے لیے بگولے کی وارننگ۔ ابھی اپنا بچاؤ کریں۔
hazard-tornado-cancel = { $place } کے لیے اب بگولے کی کوئی وارننگ نہیں ہے۔
hazard-tornado-all-clear = { $place } میں بگولے کا خطرہ ختم ہو گیا ہے۔

## Thunderstorm: with lightning, hail or much rain

hazard-thunderstorm-watch = { $place } میں گرج چمک والا خطرناک طوفان آ سکتا ہے۔
hazard-thunderstorm-act-now = { $place } میں گرج چمک والا خطرناک طوفان۔ ابھی اندر جائیں۔
hazard-thunderstorm-cancel = { $place } کے لیے اب گرج چمک کی کوئی وارننگ نہیں ہے۔
hazard-thunderstorm-all-clear = { $place } میں گرج چمک کا خطرہ ختم ہو گیا ہے۔

## Wind: strong enough to throw down trees and roofs

hazard-wind-watch = { $place } میں بہت تیز ہوا چل سکتی ہے۔
hazard-wind-act-now = { $place } میں خطرناک ہوا۔ ابھی اندر جائیں۔
hazard-wind-cancel = { $place } کے لیے اب تیز ہوا کی کوئی وارننگ نہیں ہے۔
hazard-wind-all-clear = { $place } میں خطرناک ہوا ختم ہو گئی ہے۔

## Winter storm: much snow or ice with strong wind

hazard-winter-storm-watch = { $place } میں برف کا خطرناک طوفان آ سکتا ہے۔
hazard-winter-storm-act-now = { $place } میں برف کا خطرناک طوفان۔ اندر رہیں۔
hazard-winter-storm-cancel = { $place } کے لیے اب برف کے طوفان کی کوئی وارننگ نہیں ہے۔
hazard-winter-storm-all-clear = { $place } میں برف کے طوفان کا خطرہ ختم ہو گیا ہے۔

## Dust storm: wind with much dust or sand

hazard-dust-storm-watch = { $place } میں گرد کا طوفان آ سکتا ہے۔
hazard-dust-storm-act-now = { $place } میں گرد کا خطرناک طوفان۔ ابھی اندر جائیں۔
hazard-dust-storm-cancel = { $place } کے لیے اب گرد کے طوفان کی کوئی وارننگ نہیں ہے۔
hazard-dust-storm-all-clear = { $place } میں گرد کے طوفان کا خطرہ ختم ہو گیا ہے۔

## Avalanche: in languages where the word is not known, "sliding snow" is said with it

hazard-avalanche-watch = { $place } کے قریب برف کا تودہ گر سکتا ہے۔
hazard-avalanche-act-now = { $place } کے لیے برف کا تودہ گرنے کی وارننگ۔ ابھی قدم اٹھائیں۔
hazard-avalanche-cancel = { $place } کے لیے اب برف کا تودہ گرنے کی کوئی وارننگ نہیں ہے۔
hazard-avalanche-all-clear = { $place } کے قریب برف کا تودہ گرنے کا خطرہ ختم ہو گیا ہے۔

## Landslide: earth, mud or rocks that slide down

hazard-landslide-watch = { $place } میں زمین کھسک سکتی ہے (مٹی یا کیچڑ گر سکتا ہے)۔
hazard-landslide-act-now = { $place } کے لیے زمین کھسکنے کی وارننگ۔ ابھی قدم اٹھائیں۔
hazard-landslide-cancel = { $place } کے لیے اب زمین کھسکنے کی کوئی وارننگ نہیں ہے۔
hazard-landslide-all-clear = { $place } میں زمین کھسکنے کا خطرہ ختم ہو گیا ہے۔

## Volcano: eruption, ash, hot mud

hazard-volcano-watch = { $place } کے قریب آتش فشاں پہاڑ پھٹ سکتا ہے۔
hazard-volcano-act-now = { $place } کے قریب آتش فشاں پہاڑ پھٹ رہا ہے۔ ابھی قدم اٹھائیں۔
hazard-volcano-cancel = { $place } کے لیے اب آتش فشاں کی کوئی وارننگ نہیں ہے۔
hazard-volcano-all-clear = { $place } کے قریب آتش فشاں کا خطرہ ختم ہو گیا ہے۔

## Cold

hazard-cold-watch = { $place } میں بہت سردی ہو گی۔
hazard-cold-act-now = { $place } میں خطرناک سردی۔ ابھی اپنا بچاؤ کریں۔
hazard-cold-cancel = { $place } کے لیے اب سردی کی کوئی وارننگ نہیں ہے۔
hazard-cold-all-clear = { $place } میں خطرناک سردی ختم ہو گئی ہے۔

## Smoke: smoke, haze or other dirty air that makes people ill

hazard-smoke-watch = { $place } کی ہوا سانس لینے کے لیے خطرناک ہو سکتی ہے۔
hazard-smoke-act-now = { $place } کی ہوا سانس لینے کے لیے خطرناک ہے۔
hazard-smoke-cancel = { $place } کے لیے اب خراب ہوا کی کوئی وارننگ نہیں ہے۔
hazard-smoke-all-clear = { $place } کی ہوا پھر سے سانس لینے کے لیے محفوظ ہے۔

## Water shortage: too little water for everyone

hazard-water-shortage-watch = { $place } میں جلد پانی کم پڑ سکتا ہے۔
hazard-water-shortage-act-now = { $place } میں پانی کافی نہیں ہے۔ ابھی پانی بچائیں۔
hazard-water-shortage-cancel = { $place } کے لیے اب پانی کی کمی کی کوئی وارننگ نہیں ہے۔
hazard-water-shortage-all-clear = { $place } میں پھر سے کافی پانی ہے۔

## Dam failure: a dam that holds back water breaks, or may break

hazard-dam-failure-watch = { $place } کے قریب ڈیم ٹوٹ سکتا ہے۔
hazard-dam-failure-act-now = { $place } کے قریب ڈیم ٹوٹ رہا ہے۔ بڑا سیلاب آ رہا ہے۔
hazard-dam-failure-cancel = { $place } کے لیے اب ڈیم کی کوئی وارننگ نہیں ہے۔
hazard-dam-failure-all-clear = { $place } کے قریب ڈیم کا خطرہ ختم ہو گیا ہے۔

## Hazmat: dangerous chemicals in the air, in water or on the ground

hazard-hazmat-watch = { $place } میں خطرناک کیمیکل پھیل سکتے ہیں۔
hazard-hazmat-act-now = { $place } میں خطرناک کیمیکل پھیل رہے ہیں۔ ابھی قدم اٹھائیں۔
hazard-hazmat-cancel = { $place } کے لیے اب کیمیکل کی کوئی وارننگ نہیں ہے۔
hazard-hazmat-all-clear = { $place } میں کیمیکل کا خطرہ ختم ہو گیا ہے۔

## Radiation: from a nuclear power plant or other radioactive things

hazard-radiation-watch = { $place } میں خطرناک ایٹمی تابکاری ہو سکتی ہے۔
hazard-radiation-act-now = { $place } میں خطرناک ایٹمی تابکاری۔ ابھی اندر جائیں۔
hazard-radiation-cancel = { $place } کے لیے اب تابکاری کی کوئی وارننگ نہیں ہے۔
hazard-radiation-all-clear = { $place } میں تابکاری کا خطرہ ختم ہو گیا ہے۔

## Power outage

hazard-power-outage-watch = { $place } میں جلد بجلی جا سکتی ہے۔
hazard-power-outage-act-now = { $place } میں اس وقت بجلی نہیں ہے۔
hazard-power-outage-cancel = { $place } کے لیے اب بجلی کے بارے میں کوئی وارننگ نہیں ہے۔
hazard-power-outage-all-clear = { $place } میں بجلی واپس آ گئی ہے۔

## Emergency number outage: the number that people call for fire, ambulance and rescue

hazard-emergency-number-outage-watch = { $place } میں ایمرجنسی نمبر بند ہو سکتا ہے۔
hazard-emergency-number-outage-act-now = { $place } میں اس وقت ایمرجنسی نمبر کام نہیں کر رہا۔
hazard-emergency-number-outage-cancel = { $place } کے لیے اب ایمرجنسی نمبر کے بارے میں کوئی وارننگ نہیں ہے۔
hazard-emergency-number-outage-all-clear = { $place } میں ایمرجنسی نمبر پھر سے کام کر رہا ہے۔

## Communications outage: telephones and internet

hazard-communications-outage-watch = { $place } میں فون اور انٹرنیٹ بند ہو سکتے ہیں۔
hazard-communications-outage-act-now = { $place } میں اس وقت فون اور انٹرنیٹ ٹھیک کام نہیں کر رہے۔
hazard-communications-outage-cancel = { $place } کے لیے اب فون اور انٹرنیٹ کے بارے میں کوئی وارننگ نہیں ہے۔
hazard-communications-outage-all-clear = { $place } میں فون اور انٹرنیٹ پھر سے کام کر رہے ہیں۔

## Disease: an outbreak

hazard-disease-watch = { $place } میں خطرناک بیماری پھیل سکتی ہے۔
hazard-disease-act-now = { $place } میں خطرناک بیماری پھیل رہی ہے۔ ابھی اپنا بچاؤ کریں۔
hazard-disease-cancel = { $place } کے لیے اب بیماری کی کوئی وارننگ نہیں ہے۔
hazard-disease-all-clear = { $place } میں اس بیماری کا خطرہ ختم ہو گیا ہے۔

## Food safety

hazard-food-safety-watch = { $place } میں کھانے کی کچھ چیزیں غیر محفوظ ہو سکتی ہیں۔
hazard-food-safety-act-now = { $place } میں کھانے کی کچھ چیزیں محفوظ نہیں ہیں۔
hazard-food-safety-cancel = { $place } کے لیے اب کھانے کی چیزوں کی کوئی وارننگ نہیں ہے۔
hazard-food-safety-all-clear = { $place } میں غیر محفوظ کھانے کا خطرہ ختم ہو گیا ہے۔

## Structure fire: in a building, a factory or a store of goods

hazard-structure-fire-watch = { $place } میں لگی آگ خطرناک ہو سکتی ہے۔
hazard-structure-fire-act-now = { $place } میں خطرناک آگ لگی ہے۔ ابھی قدم اٹھائیں۔
hazard-structure-fire-cancel = { $place } میں اب آگ کی کوئی وارننگ نہیں ہے۔
hazard-structure-fire-all-clear = { $place } میں آگ کا خطرہ ختم ہو گیا ہے۔

## Building collapse

hazard-building-collapse-watch = { $place } میں ایک عمارت گر سکتی ہے۔
hazard-building-collapse-act-now = { $place } میں ایک عمارت گر گئی ہے۔ دور رہیں۔
hazard-building-collapse-cancel = { $place } میں اب کسی عمارت کے بارے میں کوئی وارننگ نہیں ہے۔
hazard-building-collapse-all-clear = { $place } میں اس عمارت سے خطرہ ختم ہو گیا ہے۔

## Transport shutdown: buses and trains; name ships or planes too where people need them most

hazard-transport-shutdown-watch = { $place } میں بسیں اور ٹرینیں جلد بند ہو سکتی ہیں۔
hazard-transport-shutdown-act-now = { $place } میں اس وقت بسیں اور ٹرینیں نہیں چل رہیں۔
hazard-transport-shutdown-cancel = { $place } کے لیے اب آمد و رفت کے بارے میں کوئی وارننگ نہیں ہے۔
hazard-transport-shutdown-all-clear = { $place } میں بسیں اور ٹرینیں پھر سے چل رہی ہیں۔

## Unrest: violent crowds, or hours when nobody may go out

hazard-unrest-watch = { $place } کی سڑکوں پر تشدد ہو سکتا ہے۔
hazard-unrest-act-now = { $place } کی سڑکوں پر تشدد ہو رہا ہے۔ اندر رہیں۔
hazard-unrest-cancel = { $place } کے لیے اب تشدد کی کوئی وارننگ نہیں ہے۔
hazard-unrest-all-clear = { $place } میں تشدد کا خطرہ ختم ہو گیا ہے۔

## Air attack: missiles, drones or bombs

hazard-air-attack-watch = { $place } پر ہوائی حملہ ہو سکتا ہے۔
hazard-air-attack-act-now = { $place } کے لیے ہوائی حملے کی وارننگ۔ ابھی محفوظ جگہ جائیں۔
hazard-air-attack-cancel = { $place } کے لیے اب ہوائی حملے کی کوئی وارننگ نہیں ہے۔
hazard-air-attack-all-clear = { $place } میں ہوائی حملے کا خطرہ ختم ہو گیا ہے۔

## Armed attack: one or more people attack others with weapons

hazard-armed-attack-watch = { $place } میں ہتھیاروں سے حملہ ہو سکتا ہے۔
hazard-armed-attack-act-now = { $place } میں ہتھیاروں سے حملہ۔ ابھی اپنا بچاؤ کریں۔
hazard-armed-attack-cancel = { $place } کے لیے اب حملے کی کوئی وارننگ نہیں ہے۔
hazard-armed-attack-all-clear = { $place } میں حملے کا خطرہ ختم ہو گیا ہے۔

## Mines: mines and bombs that did not explode

hazard-mines-watch = { $place } میں بارودی سرنگیں یا بغیر پھٹے بم ہو سکتے ہیں۔
hazard-mines-act-now = { $place } میں بارودی سرنگیں یا بغیر پھٹے بم ہیں۔ بہت احتیاط کریں۔
hazard-mines-cancel = { $place } کے لیے اب بارودی سرنگوں کی کوئی وارننگ نہیں ہے۔
hazard-mines-all-clear = { $place } میں بارودی سرنگوں کا خطرہ ختم ہو گیا ہے۔

## Route closed: a border, a road, a bridge or a crossing

hazard-route-closed-watch = ہو سکتا ہے جلد { $place } سے گزرنا ممکن نہ رہے۔
hazard-route-closed-act-now = آپ اس وقت { $place } سے نہیں گزر سکتے۔ راستہ بند ہے۔
hazard-route-closed-cancel = اب { $place } کے راستے کے بارے میں کوئی وارننگ نہیں ہے۔
hazard-route-closed-all-clear = آپ پھر سے { $place } سے گزر سکتے ہیں۔

## Camp fire: in a camp or another place where many homes stand close together

hazard-camp-fire-watch = { $place } میں گھروں کے بیچ آگ پھیل سکتی ہے۔
hazard-camp-fire-act-now = { $place } میں گھروں کے بیچ آگ پھیل رہی ہے۔ ابھی قدم اٹھائیں۔
hazard-camp-fire-cancel = { $place } میں گھروں کے لیے اب آگ کی کوئی وارننگ نہیں ہے۔
hazard-camp-fire-all-clear = { $place } میں گھروں کے لیے آگ کا خطرہ ختم ہو گیا ہے۔

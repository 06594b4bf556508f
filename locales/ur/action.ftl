### What each sentence is for, and every variable: locales/en/action.ftl.

## For any danger

action-be-ready = جلدی نکلنے کے لیے تیار رہیں۔
action-follow-news = نئے پیغام سنتے رہیں۔
action-charge-phone = اپنا فون ابھی چارج کریں۔
action-tell-others = اپنے آس پاس کے لوگوں کو بتائیں۔
    .social = اپنے آس پاس کے لوگوں کو بتائیں اور یہ پیغام آگے بھیجیں۔
action-help-others = بچوں، بوڑھوں اور ان لوگوں کی مدد کریں جو ٹھیک سے چل نہیں سکتے۔
    .sms = بچوں اور بوڑھوں کی مدد کریں۔
action-follow-instructions = بچاؤ کے عملے کی ہدایات پر عمل کریں۔
action-pack-needs = پانی، کھانا، دوا اور ٹارچ ساتھ رکھ لیں۔
action-store-water = پینے کا صاف پانی ابھی جمع کر لیں۔
action-do-not-return = جب تک محفوظ ہونے کی خبر نہ سنیں، واپس نہ جائیں۔
action-return-carefully = احتیاط سے واپس جائیں اور دیکھیں کہ کیا نقصان ہوا ہے۔
action-stay-careful = براہ کرم احتیاط کرتے رہیں۔
action-fallen-wires = بجلی کے گرے ہوئے تاروں سے دور رہیں۔
action-damaged-buildings = ٹوٹی ہوئی عمارتوں کے اندر نہ جائیں۔
action-gas-leak = اگر گیس کی بو آئے تو باہر جائیں۔ آگ نہ جلائیں۔

## Flood

action-higher-ground = ابھی اونچی جگہ پر جائیں۔
action-upper-floor = اگر باہر نہیں نکل سکتے تو اوپر کی منزل پر جائیں۔
action-no-flood-water = سیلاب کے پانی میں نہ چلیں، نہ گاڑی چلائیں۔
action-away-from-rivers = دریاؤں اور نیچی جگہوں سے دور رہیں۔
action-climb-at-once = دریاؤں اور نیچی جگہوں سے فوراً نکلیں اور اونچی جگہ پر چڑھیں۔
action-leave-car = اگر گاڑی کے گرد پانی آ جائے تو گاڑی چھوڑ کر اونچی جگہ پر چڑھیں۔
action-flood-water-dirty = سیلاب کا پانی گندا ہے۔ اسے نہ پئیں۔

## Tsunami

action-leave-coast = ابھی ساحل چھوڑ دیں۔ اونچی جگہ پر یا سمندر سے دور جائیں۔
action-shaking-near-sea = اگر سمندر کے قریب زمین زور سے ہلے تو فوراً اونچی جگہ پر جائیں۔ پیغام کا انتظار نہ کریں۔
    .sms = اگر سمندر کے قریب زمین زور سے ہلے تو فوراً اونچی جگہ پر جائیں۔
action-tall-building = اگر اونچی جگہ تک نہیں پہنچ سکتے تو کسی اونچی مضبوط عمارت میں اوپر جائیں۔
action-no-sea-watching = سمندر دیکھنے نہ جائیں۔
action-leave-beach = سمندر سے باہر نکلیں اور ساحل چھوڑ دیں۔
action-stay-high = اونچی جگہ پر رہیں۔
action-more-waves = اور لہریں آ سکتی ہیں۔ وہ اور بھی بڑی ہو سکتی ہیں۔

## Earthquake

action-drop-cover-hold = جب زمین ہلے تو نیچے جھکیں، مضبوط میز کے نیچے جائیں اور اسے پکڑے رکھیں۔
action-away-from-falling = کھڑکیوں اور گر سکنے والی چیزوں سے دور رہیں۔
action-more-shaking = زمین دوبارہ ہل سکتی ہے۔
action-use-stairs = سیڑھیاں استعمال کریں۔ لفٹ استعمال نہ کریں۔
action-heavy-things-low = بھاری چیزیں فرش کے قریب رکھیں۔

## Storm

action-strong-building = ابھی کسی مضبوط عمارت میں جائیں۔
action-away-from-windows = اندر رہیں اور کھڑکیوں سے دور رہیں۔
action-storm-eye = اگر ہوا اچانک رک جائے تو اندر رہیں۔ وہ دوبارہ آ سکتی ہے۔
action-tie-down = جو چیزیں ہوا سے اڑ سکتی ہیں انہیں اندر لائیں یا باندھ دیں۔

## Fire

action-away-from-fire = آگ اور دھوئیں سے دور جائیں۔
action-do-not-wait = آگ نظر آنے کا انتظار نہ کریں۔
action-cover-mouth = اپنی ناک اور منہ کپڑے سے ڈھانپیں۔
action-close-windows = دروازے اور کھڑکیاں بند کریں تاکہ دھواں اندر نہ آئے۔
action-hot-ground = گرم راکھ اور جلے ہوئے درختوں سے دور رہیں۔

## Heat

action-drink-often = بار بار پانی پئیں۔
action-cool-place = سائے میں یا ٹھنڈی جگہ پر رہیں۔
action-rest-often = بار بار آرام کریں۔ گرمی میں سخت کام نہ کریں۔
action-check-neighbours = بوڑھوں، بیماروں اور چھوٹے بچوں کی خبر لیتے رہیں۔
action-children-in-cars = بچے کو گاڑی میں کبھی اکیلا نہ چھوڑیں۔
action-heat-illness = اگر کوئی بے ہوش ہو جائے یا اس کے ہوش ٹھیک نہ ہوں تو اس کا جسم پانی سے ٹھنڈا کریں اور مدد لیں۔

## Unsafe water

action-no-tap-water = نلکے کا پانی نہ پئیں۔
action-boil-water = پینے یا پکانے سے پہلے پانی ابالیں۔
action-bottled-water = اگر بوتل کا پانی ہو تو وہ استعمال کریں۔
action-water-for-babies = ننھے بچوں کو صرف محفوظ پانی دیں۔
action-wash-hands = صابن اور محفوظ پانی سے ہاتھ دھوئیں۔
action-diarrhoea = اگر دست لگ جائیں تو بہت سا محفوظ پانی پئیں اور کلینک جائیں۔
action-run-tap = پانی استعمال کرنے سے پہلے نلکا کچھ منٹ کھلا چھوڑیں۔

## Evacuate

action-leave-now = ابھی یہاں سے نکل جائیں۔ انتظار نہ کریں۔
action-open-roads = وہ سڑکیں لیں جنہیں مقامی حکام محفوظ بتائیں۔
action-take-needs = پانی، دوا اور اپنا فون ساتھ لیں۔
action-nothing-behind = چیزیں لینے واپس نہ جائیں۔

## Shelter in place

action-near-building = کسی محفوظ عمارت کے قریب رہیں۔
action-go-inside = اندر جائیں اور دروازے اور کھڑکیاں بند کریں۔
action-inner-room = کھڑکیوں سے دور، عمارت کے بیچ کے کمرے میں نیچے ہو کر رہیں۔
action-stay-until-safe = جب تک محفوظ ہونے کی خبر نہ سنیں، باہر نہ جائیں۔
action-avoid-fighting = ہجوم اور لڑائی سے دور رہیں۔
action-strange-objects = انجان چیزوں کو نہ چھوئیں۔ وہ پھٹ سکتی ہیں۔

## Leave or stay inside, for any danger

action-everyone-leave = سب لوگ ابھی یہ علاقہ چھوڑ دیں۔
action-everyone-inside = سب لوگ ابھی اندر جائیں اور اندر رہیں۔
action-may-stay = اب آپ کو یہاں سے جانے کی ضرورت نہیں ہے۔
action-may-return = آپ گھر واپس جا سکتے ہیں۔
action-may-go-out = آپ پھر سے باہر جا سکتے ہیں۔
action-ready-to-go-inside = جلدی اندر جانے کے لیے تیار رہیں۔
action-plan-way = ابھی طے کریں کہ آپ کہاں اور کیسے جائیں گے۔
action-leave-when-told = اگر آپ کو نکلنے کو کہا جائے تو فوراً نکل جائیں۔
action-keep-away = اس علاقے سے دور رہیں۔
action-tell-family = اپنے گھر والوں کو بتائیں کہ آپ کہاں ہیں۔
action-no-travel = اگر آپ رک سکتے ہیں تو ابھی سفر نہ کریں۔
action-get-medical-help = اگر طبیعت بہت خراب ہو تو علاج کے لیے مدد لیں۔

## Wind, tornado, thunderstorm

action-leave-weak-houses = خیمے، گاڑیاں اور کمزور گھر چھوڑ دیں۔ کسی مضبوط عمارت میں جائیں۔
action-lowest-floor = سب سے نچلی منزل پر جائیں، کھڑکیوں سے دور۔
action-protect-head = اپنے سر اور گردن کو بازوؤں سے بچائیں۔
action-away-from-trees = درختوں، دیواروں اور بورڈوں سے دور رہیں جو گر سکتے ہیں۔
action-thunder-inside = اگر بادل گرجنے کی آواز آئے تو عمارت یا بند گاڑی میں جائیں۔
action-thunder-open = پانی، پہاڑیوں، کھلے میدانوں اور درختوں سے دور رہیں۔

## Snow and cold

action-warm-clothes = سوکھے گرم کپڑوں کی کئی تہیں پہنیں۔
action-warm-building = اگر آپ کا گھر بہت ٹھنڈا ہو تو کسی گرم عمارت میں جائیں۔
action-no-coal-inside = اندر کبھی کوئلہ نہ جلائیں اور نہ جنریٹر چلائیں۔ ان کی گیس آپ کی جان لے سکتی ہے۔
    .sms = اندر کبھی کوئلہ نہ جلائیں اور نہ جنریٹر چلائیں۔
action-cold-illness = اگر کسی کا جسم بہت ٹھنڈا ہو اور اس کے ہوش ٹھیک نہ ہوں تو اسے گرم کریں اور مدد لیں۔

## Heat: where to go

action-cool-building = اگر آپ کا گھر بہت گرم ہو تو کسی ٹھنڈی عمارت میں جائیں۔

## Avalanche and landslide

action-away-from-slopes = کھڑی ڈھلوانوں اور ان کے نیچے کی جگہوں سے دور رہیں۔
action-landslide-signs = اگر زمین پھٹے یا پتھر کھسکنے کی آواز آئے تو فوراً وہاں سے نکلیں۔

## Volcano, dust and smoke

action-away-from-volcano = آتش فشاں پہاڑ اور اس سے آنے والے دریاؤں سے دور رہیں۔
action-cover-water-food = پینے کا پانی اور کھانا ڈھانپ کر رکھیں۔
action-protect-eyes = اپنی آنکھیں، ناک اور منہ بچائیں۔
action-stop-driving = اگر سڑک نظر نہ آئے تو سڑک سے ہٹ کر رک جائیں۔
action-no-hard-work-outside = باہر سخت کام یا کھیل کود نہ کریں۔
action-wear-mask = اگر باہر جانا پڑے تو ایسا ماسک پہنیں جو ٹھیک سے بیٹھے۔

## Water shortage

action-save-water = پانی صرف پینے، پکانے اور دھونے کے لیے استعمال کریں۔

## Chemicals and radiation

action-away-from-chemicals = دھوئیں، مائع چیزوں اور تیز بو سے دور جائیں۔
action-seal-room = دروازے اور کھڑکیاں بند کریں۔ پنکھے اور اے سی بند کریں۔
    .sms = دروازے اور کھڑکیاں بند کریں۔ پنکھے بند کریں۔
action-wash-body = اگر آپ باہر تھے تو کپڑے بدلیں اور جسم دھوئیں۔
action-middle-of-building = عمارت کے بیچ میں یا تہہ خانے میں جائیں۔
action-packed-food = بند پیکٹ کا کھانا کھائیں اور بوتل کا پانی پئیں۔
action-iodine = آیوڈین کی گولیاں صرف تب لیں جب صحت کے حکام کہیں۔

## Electricity, telephones, transport, roads

action-battery-light = موم بتی نہیں، بیٹری والی لائٹ استعمال کریں۔
action-cold-food = فریج کا وہ کھانا نہ کھائیں جو گرم ہو چکا ہو۔
action-medical-machine = اگر علاج کی مشین کے لیے بجلی چاہیے تو ابھی مدد مانگیں۔
action-go-for-help = اگر مدد چاہیے تو فائر اسٹیشن، ہسپتال یا کلینک جائیں۔
action-short-messages = چھوٹے ٹیکسٹ پیغام بھیجیں۔ لمبی کال نہ کریں۔
action-listen-radio = خبروں کے لیے ریڈیو سنیں۔
action-stay-where = اگر آپ کی جگہ محفوظ ہے تو وہیں رہیں۔

## Disease and food

action-stay-home-ill = اگر طبیعت خراب ہو تو گھر پر اور دوسروں سے دور رہیں۔
action-health-advice = صحت کے کارکن جو کہیں وہ کریں۔
action-unsure-food = اگر یقین نہ ہو کہ کھانا محفوظ ہے تو اسے نہ کھائیں۔
action-cook-well = کھانا اچھی طرح پکائیں اور گرم کھائیں۔

## Fire and fallen buildings

action-stay-low = دھوئیں میں نیچے، فرش کے قریب رہیں۔
action-cooking-fires = چولہوں کی آگ بجھا دیں۔
action-free-roads = بچاؤ کی گاڑیوں کے لیے سڑکیں خالی رکھیں۔
action-trapped = اگر باہر نہ نکل سکیں تو پائپ یا دیوار پر کھٹکھٹائیں۔
action-leave-damaged = ٹوٹی ہوئی عمارتوں سے ابھی نکلیں۔ ان کی دیواروں سے دور رہیں۔

## Attacks, violence, mines

action-curfew = جب باہر جانے کی اجازت نہ ہو تو اندر رہیں۔
action-go-to-shelter = پناہ گاہ، تہہ خانے یا عمارت کے بیچ کے کمرے میں جائیں۔
action-lie-down = اگر آپ باہر ہیں تو زمین پر لیٹ جائیں اور سر ڈھانپیں۔
action-run-away = اگر حفاظت سے نکل سکیں تو بھاگیں اور اپنی چیزیں چھوڑ دیں۔
action-hide = اگر نکل نہ سکیں تو چھپ جائیں، دروازے کو تالا لگائیں اور خاموش رہیں۔
action-known-paths = صرف ان سڑکوں اور راستوں پر چلیں جن پر لوگ روز چلتے ہیں۔
action-mine-stop = اگر لگے کہ قریب بارودی سرنگ ہے تو نہ ہلیں۔ مدد کے لیے پکاریں۔

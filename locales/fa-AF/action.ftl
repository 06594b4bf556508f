### What each sentence is for, and every variable: locales/en/action.ftl.

## For any danger

action-be-ready = آماده باشید که زود از اینجا بروید.
action-follow-news = به پیام‌های نو گوش کنید.
action-charge-phone = همین حالا تلفون خود را چارج کنید.
action-tell-others = به مردم نزدیک خود بگویید.
    .social = به مردم نزدیک خود بگویید و این پیام را پخش کنید.
action-help-others = به اطفال، کهن‌سالان و کسانی که درست راه رفته نمی‌توانند کمک کنید.
    .sms = به اطفال و کهن‌سالان کمک کنید.
action-follow-instructions = هدایت خدمات نجات را اجرا کنید.
action-pack-needs = آب، غذا، دوا و چراغ بگیرید.
action-store-water = همین حالا آب نوشیدنی پاک ذخیره کنید.
action-do-not-return = تا نشنوید که خطر نیست، پس نروید.
action-return-carefully = با احتیاط پس بروید و ببینید چه خراب شده است.
action-stay-careful = لطفاً همچنان احتیاط کنید.
action-fallen-wires = از سیم‌های برق که افتاده است دور بمانید.
action-damaged-buildings = داخل ساختمان‌های خراب‌شده نروید.
action-gas-leak = اگر بوی گاز می‌آید، بیرون بروید. آتش نکنید.

## Flood

action-higher-ground = همین حالا به جای بلند بروید.
action-upper-floor = اگر بیرون شده نمی‌توانید، به منزل بالا بروید.
action-no-flood-water = در آب سیلاب پیاده نروید و موتر نرانید.
action-away-from-rivers = از رودخانه‌ها و جاهای پست دور بمانید.
action-climb-at-once = فوراً از رودخانه‌ها و جاهای پست دور شوید و بالاتر بروید.
action-leave-car = اگر آب دور موتر شما را گرفت، موتر را رها کنید و بالاتر بروید.
action-flood-water-dirty = آب سیلاب کثیف است. آن را ننوشید.

## Tsunami

action-leave-coast = همین حالا از ساحل بروید. به جای بلند یا دور از بحر بروید.
action-shaking-near-sea = اگر نزدیک بحر زمین سخت لرزید، فوراً به جای بلند بروید. منتظر پیام نمانید.
    .sms = اگر نزدیک بحر زمین سخت لرزید، فوراً به جای بلند بروید.
action-tall-building = اگر به جای بلند رسیده نمی‌توانید، در یک ساختمان بلند و محکم بالا بروید.
action-no-sea-watching = برای تماشای بحر نروید.
action-leave-beach = از بحر بیرون شوید و از ساحل بروید.
action-stay-high = در جای بلند بمانید.
action-more-waves = شاید موج‌های دیگر هم بیاید. شاید بزرگ‌تر باشد.

## Earthquake

action-drop-cover-hold = وقتی زمین می‌لرزد، خم شوید، زیر یک میز محکم بروید و آن را محکم بگیرید.
action-away-from-falling = از کلکین‌ها و چیزهایی که شاید بیفتد دور بمانید.
action-more-shaking = شاید زمین دوباره بلرزد.
action-use-stairs = از زینه استفاده کنید. از لفت استفاده نکنید.
action-heavy-things-low = چیزهای سنگین را نزدیک زمین بگذارید.

## Storm

action-strong-building = همین حالا به یک ساختمان محکم بروید.
action-away-from-windows = داخل بمانید و از کلکین‌ها دور باشید.
action-storm-eye = اگر باد ناگهان ایستاد، داخل بمانید. شاید دوباره شروع شود.
action-tie-down = چیزهایی را که باد برده می‌تواند داخل بیاورید یا محکم بسته کنید.

## Fire

action-away-from-fire = از آتش و دود دور شوید.
action-do-not-wait = منتظر نمانید تا آتش را ببینید.
action-cover-mouth = بینی و دهن خود را با تکه بپوشانید.
action-close-windows = دروازه‌ها و کلکین‌ها را بسته کنید تا دود داخل نشود.
action-hot-ground = از خاکستر داغ و درختان سوخته دور بمانید.

## Heat

action-drink-often = زود زود آب بنوشید.
action-cool-place = در سایه یا در جای سرد بمانید.
action-rest-often = زود زود دم بگیرید. در گرمی کار سخت نکنید.
action-check-neighbours = از کهن‌سالان، مریضان و اطفال خرد خبر بگیرید.
action-children-in-cars = هیچ وقت طفل را در موتر تنها نگذارید.
action-heat-illness = اگر کسی ضعف کرد یا گنگس شد، بدن او را با آب سرد کنید و کمک بخواهید.

## Unsafe water

action-no-tap-water = آب نل را ننوشید.
action-boil-water = پیش از نوشیدن یا پخت و پز، آب را جوش بدهید.
action-bottled-water = اگر آب بوتل دارید، از آن استفاده کنید.
action-water-for-babies = به نوزادان تنها آب پاک بدهید.
action-wash-hands = دست‌های خود را با صابون و آب پاک بشویید.
action-diarrhoea = اگر اسهال دارید، آب پاک زیاد بنوشید و به کلینیک بروید.
action-run-tap = پیش از استفاده از آب، نل را چند دقیقه باز بگذارید.

## Evacuate

action-leave-now = همین حالا بروید. منتظر نمانید.
action-open-roads = از سرک‌هایی بروید که مسئولین محلی می‌گویند بی‌خطر است.
action-take-needs = آب، دوا و تلفون خود را بگیرید.
action-nothing-behind = برای آوردن چیزها پس نروید.

## Shelter in place

action-near-building = نزدیک یک ساختمان امن بمانید.
action-go-inside = داخل بروید و دروازه‌ها و کلکین‌ها را بسته کنید.
action-inner-room = در یک اتاق در بین ساختمان و دور از کلکین‌ها، پایین بنشینید.
action-stay-until-safe = تا نشنوید که خطر نیست، بیرون نروید.
action-avoid-fighting = از ازدحام و جنگ دور بمانید.
action-strange-objects = به چیزهای ناشناخته دست نزنید. شاید انفجار کنند.

## Leave or stay inside, for any danger

action-everyone-leave = همه باید همین حالا از این منطقه بیرون شوند.
action-everyone-inside = همه باید همین حالا داخل بروند و داخل بمانند.
action-may-stay = فعلاً لازم نیست از اینجا بیرون شوید.
action-may-return = می‌توانید به خانه برگردید.
action-may-go-out = دوباره می‌توانید بیرون بروید.
action-ready-to-go-inside = آماده باشید که زود داخل بروید.
action-plan-way = همین حالا تصمیم بگیرید که کجا و چطور می‌روید.
action-leave-when-told = اگر به شما گفتند بروید، فوراً بروید.
action-keep-away = از این منطقه دور بمانید.
action-tell-family = به فامیل خود بگویید که کجا هستید.
action-no-travel = اگر صبر کرده می‌توانید، حالا سفر نکنید.
action-get-medical-help = اگر حال شما بسیار خراب است، کمک صحی بخواهید.

## Wind, tornado, thunderstorm

action-leave-weak-houses = از خیمه، موتر و خانه سست بیرون شوید. به یک ساختمان محکم بروید.
action-lowest-floor = به پایین‌ترین منزل و دور از کلکین‌ها بروید.
action-protect-head = با دست‌های خود سر و گردن خود را حفظ کنید.
action-away-from-trees = از درختان، دیوارها و لوحه‌هایی که شاید بیفتد دور بمانید.
action-thunder-inside = اگر صدای رعد را شنیدید، به ساختمان یا موتر بسته بروید.
action-thunder-open = از آب، تپه‌ها، میدان باز و درختان دور بمانید.

## Snow and cold

action-warm-clothes = چند لایه کالای خشک و گرم بپوشید.
action-warm-building = اگر خانه شما بسیار سرد است، به یک ساختمان گرم بروید.
action-no-coal-inside = هیچ وقت داخل خانه زغال یا جنراتور روشن نکنید. گاز آن شما را کشته می‌تواند.
    .sms = هیچ وقت داخل خانه زغال یا جنراتور روشن نکنید.
action-cold-illness = اگر کسی را بسیار خنک زده و گنگس است، او را گرم کنید و کمک بخواهید.

## Heat: where to go

action-cool-building = اگر خانه شما بسیار گرم است، به یک ساختمان سرد بروید.

## Avalanche and landslide

action-away-from-slopes = از سراشیبی‌های تند و از پایین آن‌ها دور بمانید.
action-landslide-signs = اگر زمین درز کرد یا صدای حرکت سنگ‌ها را شنیدید، فوراً از آنجا بروید.

## Volcano, dust and smoke

action-away-from-volcano = از آتشفشان و رودخانه‌هایی که از آن می‌آید دور بمانید.
action-cover-water-food = روی آب نوشیدنی و غذا را پوشیده نگه دارید.
action-protect-eyes = چشم، بینی و دهن خود را حفظ کنید.
action-stop-driving = اگر سرک را دیده نمی‌توانید، از سرک بیرون شوید و ایستاد شوید.
action-no-hard-work-outside = بیرون از خانه کار سخت یا سپورت نکنید.
action-wear-mask = اگر مجبور هستید بیرون بروید، ماسکی بزنید که به روی شما خوب بچسبد.

## Water shortage

action-save-water = آب را تنها برای نوشیدن، پخت و پز و شستن مصرف کنید.

## Chemicals and radiation

action-away-from-chemicals = از دود، مایعات و بوی تیز دور شوید.
action-seal-room = دروازه‌ها و کلکین‌ها را بسته کنید. پکه و ایرکندیشن را خاموش کنید.
    .sms = دروازه‌ها و کلکین‌ها را بسته کنید. پکه را خاموش کنید.
action-wash-body = اگر بیرون بودید، کالای خود را تبدیل کنید و جان خود را بشویید.
action-middle-of-building = به وسط یا تهکوی یک ساختمان بروید.
action-packed-food = غذای بسته‌بندی بخورید و آب بوتل بنوشید.
action-iodine = تابلیت آیودین را تنها وقتی بخورید که مسئولین صحت بگویند.

## Electricity, telephones, transport, roads

action-battery-light = از چراغ بتری‌دار استفاده کنید، نه از شمع.
action-cold-food = غذایی را که در یخچال گرم شده است نخورید.
action-medical-machine = اگر برای ماشین طبی برق ضرورت دارید، همین حالا کمک بخواهید.
action-go-for-help = اگر کمک ضرورت دارید، به اطفائیه، شفاخانه یا کلینیک بروید.
action-short-messages = پیام‌های کوتاه روان کنید. تلفون دراز نکنید.
action-listen-radio = برای خبر به رادیو گوش کنید.
action-stay-where = اگر جایی که هستید بی‌خطر است، همان‌جا بمانید.

## Disease and food

action-stay-home-ill = اگر مریض هستید، در خانه و دور از مردم دیگر بمانید.
action-health-advice = هر چه کارمندان صحی می‌گویند همان کار را کنید.
action-unsure-food = اگر مطمئن نیستید که غذا صحی است، آن را نخورید.
action-cook-well = غذا را خوب پخته کنید و داغ بخورید.

## Fire and fallen buildings

action-stay-low = در دود، پایین و نزدیک زمین بمانید.
action-cooking-fires = آتش‌های پخت و پز را گُل کنید.
action-free-roads = سرک‌ها را برای موترهای نجات باز بگذارید.
action-trapped = اگر بیرون شده نمی‌توانید، به نل یا دیوار بزنید.
action-leave-damaged = همین حالا از ساختمان‌های خراب‌شده بیرون شوید. از دیوارهای آن‌ها دور بمانید.

## Attacks, violence, mines

action-curfew = وقتی بیرون رفتن اجازه نیست، داخل بمانید.
action-go-to-shelter = به پناهگاه، تهکوی یا یک اتاق در بین ساختمان بروید.
action-lie-down = اگر بیرون هستید، روی زمین دراز بکشید و سر خود را بپوشانید.
action-run-away = اگر بی‌خطر گریخته می‌توانید، بدوید و چیزهای خود را رها کنید.
action-hide = اگر گریخته نمی‌توانید، پُت شوید، دروازه را قفل کنید و آرام باشید.
action-known-paths = تنها از راه‌هایی بروید که مردم هر روز می‌روند.
action-mine-stop = اگر فکر می‌کنید که ماین نزدیک است، حرکت نکنید. کمک بخواهید.

### What each sentence is for, and every variable: locales/en/action.ftl.

## For any danger

action-be-ready = آماده باشید که به‌سرعت این‌جا را ترک کنید.
action-follow-news = به پیام‌های تازه گوش کنید.
action-charge-phone = همین حالا تلفن خود را شارژ کنید.
action-tell-others = به مردم نزدیک خود خبر بدهید.
    .social = به مردم نزدیک خود خبر بدهید و این پیام را پخش کنید.
action-help-others = به کودکان، سالمندان و کسانی که خوب نمی‌توانند راه بروند کمک کنید.
    .sms = به کودکان و سالمندان کمک کنید.
action-follow-instructions = به دستورهای نیروهای امداد عمل کنید.
action-pack-needs = آب، غذا، دارو و چراغ بردارید.
action-store-water = همین حالا آب آشامیدنی تمیز ذخیره کنید.
action-do-not-return = تا نشنیده‌اید که امن است، برنگردید.
action-return-carefully = با احتیاط برگردید و ببینید چه چیزی خراب شده است.
action-stay-careful = لطفاً همچنان مراقب باشید.
action-fallen-wires = از سیم‌های برق افتاده دور بمانید.
action-damaged-buildings = وارد ساختمان‌های آسیب‌دیده نشوید.
action-gas-leak = اگر بوی گاز می‌آید، بیرون بروید. آتش روشن نکنید.

## Flood

action-higher-ground = همین حالا به جای بلندتر بروید.
action-upper-floor = اگر نمی‌توانید بیرون بروید، به طبقه بالا بروید.
action-no-flood-water = در آب سیل راه نروید و رانندگی نکنید.
action-away-from-rivers = از رودخانه‌ها و زمین‌های پست دور بمانید.
action-climb-at-once = فوراً از رودخانه‌ها و زمین‌های پست دور شوید و بالاتر بروید.
action-leave-car = اگر آب دور خودروی شما را گرفت، خودرو را رها کنید و بالاتر بروید.
action-flood-water-dirty = آب سیل آلوده است. آن را ننوشید.

## Tsunami

action-leave-coast = همین حالا ساحل را ترک کنید. به جای بلند یا دور از دریا بروید.
action-shaking-near-sea = اگر نزدیک دریا زمین به‌شدت لرزید، فوراً به جای بلند بروید. منتظر پیام نمانید.
    .sms = اگر نزدیک دریا زمین به‌شدت لرزید، فوراً به جای بلند بروید.
action-tall-building = اگر نمی‌توانید به جای بلند برسید، در یک ساختمان بلند و محکم بالا بروید.
action-no-sea-watching = برای تماشای دریا نروید.
action-leave-beach = از دریا بیرون بیایید و ساحل را ترک کنید.
action-stay-high = در جای بلند بمانید.
action-more-waves = ممکن است موج‌های دیگری بیاید. شاید بزرگ‌تر باشند.

## Earthquake

action-drop-cover-hold = وقتی زمین می‌لرزد، پایین بروید، زیر یک میز محکم پناه بگیرید و آن را نگه دارید.
action-away-from-falling = از پنجره‌ها و چیزهایی که ممکن است بیفتد دور بمانید.
action-more-shaking = ممکن است زمین دوباره بلرزد.
action-use-stairs = از پله‌ها استفاده کنید. از آسانسور استفاده نکنید.
action-heavy-things-low = وسایل سنگین را نزدیک زمین بگذارید.

## Storm

action-strong-building = همین حالا به یک ساختمان محکم بروید.
action-away-from-windows = داخل بمانید و از پنجره‌ها دور باشید.
action-storm-eye = اگر باد ناگهان ایستاد، داخل بمانید. ممکن است دوباره شروع شود.
action-tie-down = چیزهایی را که باد می‌تواند ببرد به داخل بیاورید یا محکم ببندید.

## Fire

action-away-from-fire = از آتش و دود دور شوید.
action-do-not-wait = منتظر نمانید تا آتش را ببینید.
action-cover-mouth = بینی و دهان خود را با پارچه بپوشانید.
action-close-windows = درها و پنجره‌ها را ببندید تا دود وارد نشود.
action-hot-ground = از خاکستر داغ و درختان سوخته دور بمانید.

## Heat

action-drink-often = زود به زود آب بنوشید.
action-cool-place = در سایه یا در جای خنک بمانید.
action-rest-often = زود به زود استراحت کنید. در گرما کار سنگین نکنید.
action-check-neighbours = به سالمندان، بیماران و کودکان کوچک سر بزنید.
action-children-in-cars = هرگز کودک را در خودرو تنها نگذارید.
action-heat-illness = اگر کسی بیهوش یا گیج شد، بدن او را با آب خنک کنید و کمک بگیرید.

## Unsafe water

action-no-tap-water = آب شیر را ننوشید.
action-boil-water = پیش از نوشیدن یا آشپزی، آب را بجوشانید.
action-bottled-water = اگر آب بطری دارید، از آن استفاده کنید.
action-water-for-babies = به نوزادان فقط آب سالم بدهید.
action-wash-hands = دست‌های خود را با صابون و آب سالم بشویید.
action-diarrhoea = اگر اسهال دارید، آب سالم زیاد بنوشید و به درمانگاه بروید.
action-run-tap = پیش از استفاده از آب، شیر را چند دقیقه باز بگذارید.

## Evacuate

action-leave-now = همین حالا بروید. منتظر نمانید.
action-open-roads = از راه‌هایی بروید که مسئولان محلی می‌گویند امن است.
action-take-needs = آب، دارو و تلفن خود را بردارید.
action-nothing-behind = برای آوردن وسایل برنگردید.

## Shelter in place

action-near-building = نزدیک یک ساختمان امن بمانید.
action-go-inside = به داخل بروید و درها و پنجره‌ها را ببندید.
action-inner-room = در اتاقی در وسط ساختمان و دور از پنجره‌ها، پایین بنشینید.
action-stay-until-safe = تا نشنیده‌اید که امن است، بیرون نروید.
action-avoid-fighting = از جمعیت و درگیری دور بمانید.
action-strange-objects = به چیزهای ناآشنا دست نزنید. ممکن است منفجر شوند.

## Leave or stay inside, for any danger

action-everyone-leave = همه باید همین حالا این منطقه را ترک کنند.
action-everyone-inside = همه باید همین حالا به داخل بروند و داخل بمانند.
action-may-stay = اکنون لازم نیست این‌جا را ترک کنید.
action-may-return = می‌توانید به خانه برگردید.
action-may-go-out = دوباره می‌توانید بیرون بروید.
action-ready-to-go-inside = آماده باشید که به‌سرعت به داخل بروید.
action-plan-way = همین حالا تصمیم بگیرید کجا و چگونه می‌روید.
action-leave-when-told = اگر به شما گفتند بروید، فوراً بروید.
action-keep-away = از این منطقه دور بمانید.
action-tell-family = به خانواده خود بگویید کجا هستید.
action-no-travel = اگر می‌توانید صبر کنید، اکنون سفر نکنید.
action-get-medical-help = اگر حال شما خیلی بد است، کمک پزشکی بگیرید.

## Wind, tornado, thunderstorm

action-leave-weak-houses = چادر، خودرو و خانه سست را ترک کنید. به یک ساختمان محکم بروید.
action-lowest-floor = به پایین‌ترین طبقه و دور از پنجره‌ها بروید.
action-protect-head = با دست‌های خود از سر و گردنتان محافظت کنید.
action-away-from-trees = از درخت‌ها، دیوارها و تابلوهایی که ممکن است بیفتد دور بمانید.
action-thunder-inside = اگر صدای رعد شنیدید، به ساختمان یا خودروی بسته بروید.
action-thunder-open = از آب، تپه‌ها، دشت باز و درخت‌ها دور بمانید.

## Snow and cold

action-warm-clothes = چند لایه لباس خشک و گرم بپوشید.
action-warm-building = اگر خانه شما خیلی سرد است، به یک ساختمان گرم بروید.
action-no-coal-inside = هرگز در داخل خانه زغال یا موتور برق روشن نکنید. گاز آن می‌تواند شما را بکشد.
    .sms = هرگز در داخل خانه زغال یا موتور برق روشن نکنید.
action-cold-illness = اگر کسی خیلی سردش است و گیج شده، او را گرم کنید و کمک بگیرید.

## Heat: where to go

action-cool-building = اگر خانه شما خیلی گرم است، به یک ساختمان خنک بروید.

## Avalanche and landslide

action-away-from-slopes = از دامنه‌های تند و از پایین آن‌ها دور بمانید.
action-landslide-signs = اگر زمین ترک خورد یا صدای حرکت سنگ‌ها را شنیدید، فوراً آنجا را ترک کنید.

## Volcano, dust and smoke

action-away-from-volcano = از آتشفشان و رودخانه‌هایی که از آن می‌آید دور بمانید.
action-cover-water-food = روی آب آشامیدنی و غذا را بپوشانید.
action-protect-eyes = از چشم، بینی و دهان خود محافظت کنید.
action-stop-driving = اگر راه را نمی‌بینید، از جاده خارج شوید و بایستید.
action-no-hard-work-outside = بیرون از خانه کار سنگین یا ورزش نکنید.
action-wear-mask = اگر مجبورید بیرون بروید، ماسکی بزنید که خوب به صورت بچسبد.

## Water shortage

action-save-water = آب را فقط برای نوشیدن، آشپزی و شستن مصرف کنید.

## Chemicals and radiation

action-away-from-chemicals = از دود، مایعات و بوهای تند دور شوید.
action-seal-room = درها و پنجره‌ها را ببندید. پنکه و کولر را خاموش کنید.
    .sms = درها و پنجره‌ها را ببندید. پنکه را خاموش کنید.
action-wash-body = اگر بیرون بودید، لباس خود را عوض کنید و بدن خود را بشویید.
action-middle-of-building = به وسط یا زیرزمین یک ساختمان بروید.
action-packed-food = غذای بسته‌بندی‌شده بخورید و آب بطری بنوشید.
action-iodine = قرص ید را فقط وقتی بخورید که مسئولان بهداشت بگویند.

## Electricity, telephones, transport, roads

action-battery-light = از چراغ باتری‌دار استفاده کنید، نه از شمع.
action-cold-food = غذایی را که در یخچال گرم شده است نخورید.
action-medical-machine = اگر برای دستگاه پزشکی برق لازم دارید، همین حالا کمک بخواهید.
action-go-for-help = اگر کمک لازم دارید، به آتش‌نشانی، بیمارستان یا درمانگاه بروید.
action-short-messages = پیامک‌های کوتاه بفرستید. تماس طولانی نگیرید.
action-listen-radio = برای شنیدن خبرها به رادیو گوش کنید.
action-stay-where = اگر جایی که هستید امن است، همان‌جا بمانید.

## Disease and food

action-stay-home-ill = اگر حال شما خوب نیست، در خانه و دور از دیگران بمانید.
action-health-advice = کاری را که کارکنان بهداشت می‌گویند انجام دهید.
action-unsure-food = اگر مطمئن نیستید غذایی سالم است، آن را نخورید.
action-cook-well = غذا را خوب بپزید و داغ بخورید.

## Fire and fallen buildings

action-stay-low = در دود، پایین و نزدیک زمین بمانید.
action-cooking-fires = آتش‌های آشپزی را خاموش کنید.
action-free-roads = راه‌ها را برای خودروهای امداد باز بگذارید.
action-trapped = اگر نمی‌توانید بیرون بیایید، به لوله یا دیوار بکوبید.
action-leave-damaged = همین حالا ساختمان‌های آسیب‌دیده را ترک کنید. از دیوارهای آن‌ها دور بمانید.

## Attacks, violence, mines

action-curfew = وقتی بیرون رفتن اجازه نیست، داخل بمانید.
action-go-to-shelter = به پناهگاه، زیرزمین یا اتاقی در وسط ساختمان بروید.
action-lie-down = اگر بیرون هستید، روی زمین دراز بکشید و سر خود را بپوشانید.
action-run-away = اگر می‌توانید بدون خطر فرار کنید، بدوید و وسایل خود را رها کنید.
action-hide = اگر نمی‌توانید فرار کنید، پنهان شوید، در را قفل کنید و ساکت باشید.
action-known-paths = فقط از راه‌هایی بروید که مردم هر روز از آن‌ها رفت و آمد می‌کنند.
action-mine-stop = اگر فکر می‌کنید مین نزدیک است، حرکت نکنید. کمک بخواهید.

### What each sentence is for, and every variable: locales/en/action.ftl.

action-be-ready = استعدوا للمغادرة بسرعة.
action-follow-news = انتبهوا إلى الرسائل الجديدة.
action-charge-phone = اشحنوا هواتفكم الآن.
action-tell-others = أخبروا الناس القريبين منكم.
    .social = أخبروا الناس القريبين منكم وشاركوا هذه الرسالة.
action-help-others = ساعدوا الأطفال وكبار السن ومن يصعب عليهم المشي.
    .sms = ساعدوا الأطفال وكبار السن.
action-follow-instructions = اتبعوا تعليمات فرق الإنقاذ.
action-pack-needs = جهزوا الماء والطعام والدواء ومصباحا.
action-store-water = خزنوا ماء نظيفا للشرب الآن.
action-do-not-return = لا تعودوا حتى تسمعوا أن المكان آمن.
action-return-carefully = عودوا بحذر وانتبهوا إلى الأضرار.
action-stay-careful = ابقوا حذرين.
action-fallen-wires = ابتعدوا عن أسلاك الكهرباء الساقطة.
action-damaged-buildings = لا تدخلوا المباني المتضررة.
action-gas-leak = إذا شممتم رائحة الغاز فاخرجوا. لا تشعلوا نارا.

action-higher-ground = اذهبوا إلى مكان أعلى الآن.
action-upper-floor = إذا لم تستطيعوا المغادرة فاصعدوا إلى طابق أعلى.
action-no-flood-water = لا تمشوا ولا تقودوا السيارة في مياه الفيضان.
action-away-from-rivers = ابتعدوا عن الأنهار والأودية والأراضي المنخفضة.
action-climb-at-once = اتركوا الأنهار والأودية والأراضي المنخفضة فورا واصعدوا إلى مكان أعلى.
action-leave-car = إذا أحاط الماء بسيارتكم فاتركوها واصعدوا إلى مكان أعلى.
action-flood-water-dirty = مياه الفيضان قذرة. لا تشربوها.

action-leave-coast = اتركوا الساحل الآن. اذهبوا إلى مكان مرتفع أو بعيد عن البحر.
action-shaking-near-sea = إذا اهتزت الأرض بقوة قرب البحر فاذهبوا فورا إلى مكان مرتفع. لا تنتظروا رسالة.
    .sms = إذا اهتزت الأرض بقوة قرب البحر فاذهبوا فورا إلى مكان مرتفع.
action-tall-building = إذا لم تصلوا إلى مكان مرتفع فاصعدوا في مبنى عال ومتين.
action-no-sea-watching = لا تذهبوا لمشاهدة البحر.
action-leave-beach = اخرجوا من البحر وغادروا الشاطئ.
action-stay-high = ابقوا في مكان مرتفع.
action-more-waves = قد تأتي أمواج أخرى. وقد تكون أكبر.

action-drop-cover-hold = عندما تهتز الأرض انخفضوا واحتموا تحت طاولة متينة وتمسكوا بها.
action-away-from-falling = ابتعدوا عن النوافذ والأشياء التي قد تسقط.
action-more-shaking = قد تهتز الأرض مرة أخرى.
action-use-stairs = استخدموا الدرج. لا تستخدموا المصعد.
action-heavy-things-low = ضعوا الأشياء الثقيلة قرب الأرض.

action-strong-building = ادخلوا مبنى متينا الآن.
action-away-from-windows = ابقوا في الداخل بعيدا عن النوافذ.
action-storm-eye = إذا توقفت الريح فجأة فابقوا في الداخل. قد تعود.
action-tie-down = أدخلوا أو اربطوا الأشياء التي قد تحملها الريح.

action-away-from-fire = ابتعدوا عن النار والدخان.
action-do-not-wait = لا تنتظروا حتى تروا النار.
action-cover-mouth = غطوا الأنف والفم بقطعة قماش.
action-close-windows = أغلقوا الأبواب والنوافذ كي لا يدخل الدخان.
action-hot-ground = ابتعدوا عن الرماد الساخن والأشجار المحترقة.

action-drink-often = اشربوا الماء كثيرا.
action-cool-place = ابقوا في الظل أو في مكان بارد.
action-rest-often = استريحوا كثيرا. لا تعملوا عملا شاقا في الحر.
action-check-neighbours = اطمئنوا على كبار السن والمرضى والأطفال الصغار.
action-children-in-cars = لا تتركوا طفلا وحده في سيارة أبدا.
action-heat-illness = إذا أغمي على شخص أو بدا مشوشا فبردوا جسمه بالماء واطلبوا المساعدة.

action-no-tap-water = لا تشربوا ماء الصنبور.
action-boil-water = اغلوا الماء قبل شربه أو الطبخ به.
action-bottled-water = استخدموا الماء المعبأ إن وجد.
action-water-for-babies = أعطوا الرضع ماء آمنا فقط.
action-wash-hands = اغسلوا أيديكم بالصابون والماء الآمن.
action-diarrhoea = عند الإصابة بالإسهال اشربوا ماء آمنا كثيرا واذهبوا إلى مركز صحي.
action-run-tap = اتركوا ماء الصنبور يجري بضع دقائق قبل استخدامه.

action-leave-now = غادروا الآن. لا تنتظروا.
action-open-roads = اسلكوا الطرق التي تقول السلطات المحلية إنها آمنة.
action-take-needs = خذوا الماء والدواء والهاتف.
action-nothing-behind = لا تعودوا لأخذ أشياء.

action-near-building = ابقوا قرب مبنى آمن.
action-go-inside = ادخلوا مبنى وأغلقوا الأبواب والنوافذ.
action-inner-room = ابقوا منخفضين في غرفة داخلية بعيدا عن النوافذ.
action-stay-until-safe = لا تخرجوا حتى تسمعوا أن الخروج آمن.
action-avoid-fighting = ابتعدوا عن التجمعات والقتال.
action-strange-objects = لا تلمسوا الأجسام الغريبة. قد تنفجر.

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

action-drink-often = اشربوا الماء مرات كثيرة.
action-cool-place = ابقوا في الظل أو في مكان بارد.
action-rest-often = استريحوا مرات كثيرة. لا تعملوا عملا شاقا في الحر.
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
action-inner-room = ابقوا قريبين من الأرض في غرفة داخلية بعيدا عن النوافذ.
action-stay-until-safe = لا تخرجوا حتى تسمعوا أن الخروج آمن.
action-avoid-fighting = ابتعدوا عن التجمعات والقتال.
action-strange-objects = لا تلمسوا الأجسام الغريبة. قد تنفجر.

action-everyone-leave = على الجميع مغادرة هذه المنطقة الآن.
action-everyone-inside = على الجميع الدخول إلى مبنى والبقاء فيه الآن.
action-may-stay = لا يلزمكم أن تغادروا الآن.
action-may-return = يمكنكم العودة إلى بيوتكم.
action-may-go-out = يمكنكم الخروج من جديد.
action-ready-to-go-inside = استعدوا لدخول مبنى بسرعة.
action-plan-way = قرروا الآن إلى أين ستذهبون وكيف.
action-leave-when-told = إذا طلب منكم أن تغادروا فغادروا فورا.
action-keep-away = ابتعدوا عن هذه المنطقة.
action-tell-family = أخبروا عائلتكم أين أنتم.
action-no-travel = لا تسافروا الآن إذا كان يمكنكم الانتظار.
action-get-medical-help = إذا شعرتم بمرض شديد فاطلبوا مساعدة طبية.

action-leave-weak-houses = اتركوا الخيام والسيارات والبيوت الضعيفة. ادخلوا مبنى متينا.
action-lowest-floor = انزلوا إلى أسفل طابق بعيدا عن النوافذ.
action-protect-head = احموا الرأس والرقبة بالذراعين.
action-away-from-trees = ابتعدوا عن الأشجار والجدران واللوحات التي قد تسقط.
action-thunder-inside = إذا سمعتم الرعد فادخلوا مبنى أو سيارة مغلقة.
action-thunder-open = ابتعدوا عن الماء والتلال والحقول المفتوحة والأشجار.

action-warm-clothes = البسوا عدة طبقات من الملابس الجافة والدافئة.
action-warm-building = إذا كان بيتكم باردا جدا فاذهبوا إلى مبنى دافئ.
action-no-coal-inside = لا تشعلوا الفحم ولا تستخدموا مولد كهرباء في الداخل أبدا. الغاز قد يقتلكم.
    .sms = لا تشعلوا الفحم ولا تستخدموا مولد كهرباء في الداخل أبدا.
action-cold-illness = إذا برد شخص جدا وبدا مشوشا فدفئوه واطلبوا المساعدة.

action-cool-building = إذا كان بيتكم حارا جدا فاذهبوا إلى مبنى بارد.

action-away-from-slopes = ابتعدوا عن المنحدرات الشديدة وعن الأماكن التي تحتها.
action-landslide-signs = إذا تشققت الأرض أو سمعتم صخورا تتحرك فغادروا فورا.

action-away-from-volcano = ابتعدوا عن البركان وعن الأنهار التي تأتي منه.
action-cover-water-food = أبقوا ماء الشرب والطعام مغطى.
action-protect-eyes = احموا العينين والأنف والفم.
action-stop-driving = إذا لم تروا الطريق فاخرجوا منه وتوقفوا.
action-no-hard-work-outside = لا تعملوا عملا شاقا ولا تمارسوا الرياضة في الخارج.
action-wear-mask = إذا اضطررتم إلى الخروج فضعوا كمامة محكمة.

action-save-water = استخدموا الماء للشرب والطبخ والغسل فقط.

action-away-from-chemicals = ابتعدوا عن الدخان والسوائل والروائح القوية.
action-seal-room = أغلقوا الأبواب والنوافذ. أطفئوا المراوح ومكيفات الهواء.
    .sms = أغلقوا الأبواب والنوافذ. أطفئوا المراوح.
action-wash-body = إذا عدتم من الخارج فغيروا ملابسكم واغسلوا أجسامكم.
action-middle-of-building = اذهبوا إلى وسط مبنى أو إلى القبو.
action-packed-food = كلوا طعاما من علب مغلقة واشربوا الماء المعبأ.
action-iodine = لا تأخذوا أقراص اليود إلا إذا قال مسؤولو الصحة ذلك.

action-battery-light = استخدموا مصباحا يعمل بالبطارية ولا تستخدموا الشموع.
action-cold-food = لا تأكلوا طعاما لم يعد باردا في الثلاجة.
action-medical-machine = إذا كنتم تحتاجون إلى الكهرباء لجهاز طبي فاطلبوا المساعدة الآن.
action-go-for-help = إذا احتجتم إلى مساعدة فاذهبوا إلى مركز إطفاء أو مستشفى أو مركز صحي.
action-short-messages = أرسلوا رسائل نصية قصيرة. لا تجروا مكالمات طويلة.
action-listen-radio = استمعوا إلى الأخبار في الراديو.
action-stay-where = ابقوا حيث أنتم إذا كان المكان آمنا.

action-stay-home-ill = إذا شعرتم بالمرض فابقوا في البيت بعيدا عن الآخرين.
action-health-advice = افعلوا ما يقوله لكم العاملون في الصحة.
action-unsure-food = إذا لم تكونوا متأكدين أن الطعام آمن فلا تأكلوه.
action-cook-well = اطبخوا الطعام جيدا وكلوه ساخنا.

action-stay-low = في الدخان ابقوا قريبين من الأرض.
action-cooking-fires = أطفئوا نار الطبخ.
action-free-roads = اتركوا الطرق خالية لسيارات الإنقاذ.
action-trapped = إذا لم تستطيعوا الخروج فاطرقوا على أنبوب أو جدار.
action-leave-damaged = غادروا المباني المتضررة الآن. ابتعدوا عن جدرانها.

action-curfew = عندما يكون الخروج ممنوعا ابقوا في الداخل.
action-go-to-shelter = اذهبوا إلى ملجأ أو قبو أو غرفة داخلية.
action-lie-down = إذا كنتم في الخارج فاستلقوا على الأرض وغطوا الرأس.
action-run-away = إذا استطعتم الهرب بأمان فاهربوا واتركوا أغراضكم.
action-hide = إذا لم تستطيعوا الهرب فاختبئوا وأقفلوا الباب والزموا الهدوء.
action-known-paths = امشوا فقط على الطرق والممرات التي يستخدمها الناس كل يوم.
action-mine-stop = إذا ظننتم أن هناك ألغاما قريبة فلا تتحركوا. نادوا طلبا للمساعدة.

### What each sentence is for, and every variable: locales/en/recovery.ftl.

recovery-return-watch = قد يتمكن الناس قريبا من العودة إلى { $place }.
recovery-return-act-now = يمكنكم العودة إلى { $place } الآن.
recovery-return-cancel = العودة إلى { $place } غير آمنة الآن.
recovery-return-choice = أنتم تقررون بأنفسكم هل تريدون العودة.
recovery-return-daylight = اذهبوا في النهار ولا تذهبوا وحدكم.
recovery-return-ask-first = قبل الذهاب اسألوا عن الطرق والمباني الآمنة.

recovery-aid-watch = يمكن للناس في { $place } قريبا طلب المساعدة.
recovery-aid-act-now = يمكن للناس في { $place } الآن طلب المساعدة.
recovery-aid-who =
    { $group ->
        [home] يمكن لمن تضرر بيته أن يطلبها.
        [income] يمكن لمن فقد عمله أو دخله أن يطلبها.
        [children] يمكن للعائلات التي لديها أطفال صغار أن تطلبها.
        [care] يمكن لكبار السن والمرضى وذوي الإعاقة أن يطلبوها.
       *[everyone] يمكن لكل من يحتاج إليها أن يطلبها.
    }
recovery-aid-no-fee = لا يلزمكم دفع مال لطلبها.
recovery-aid-answer = بعد الطلب سيخبرونكم هل يمكنكم الحصول عليها.

recovery-cash-act-now = يمكن للناس في { $place } الآن طلب مساعدة مالية.
recovery-cash-yours = هذا المال لكم. لا تعطوا أحدا جزءا منه.
recovery-cash-send = إذا أرسلتم مالا إلى عائلتكم فاسألوا أولا عن كلفة الإرسال.

recovery-records-act-now = يمكنكم الحصول على مساعدة في { $place } إذا فقدتم شهادات مهمة.
recovery-records-kinds = يمكنكم طلب شهادات جديدة للميلاد والزواج والدراسة.
recovery-records-office = يمكن لمكتب بلدكم أن يساعدكم.
recovery-records-afraid = إذا كنتم تخافون من حكومة بلدكم فلا تذهبوا إلى مكتبها. اسألوا منظمة إغاثة.
    .sms = إذا كنتم تخافون من حكومة بلدكم فاسألوا منظمة إغاثة.
recovery-records-no-middleman = لا تدفعوا لأي شخص يعدكم بالحصول على الشهادات لكم.

recovery-family-act-now = يمكنكم الحصول على مساعدة في { $place } للعثور على عائلتكم.
recovery-family-who = الصليب الأحمر والهلال الأحمر يساعدان في البحث عن المفقودين.
recovery-family-safe = إذا كنتم بأمان فأخبروا عائلتكم.
recovery-family-no-pictures = لا تنشروا على الإنترنت أسماء الأطفال المفقودين أو صورهم.

recovery-health-act-now = احموا صحتكم بعد الكارثة في { $place }.
recovery-health-wounds = نظفوا كل جرح بماء آمن وغطوه.
recovery-health-clinic = إذا أصبتم بحمى أو بجرح عميق فاذهبوا إلى مركز صحي.
recovery-health-medicine = إذا فقدتم دواءكم اليومي فاطلبوا غيره من مركز صحي.
recovery-health-pregnant = إذا كنت حاملا فاسألي مركزا صحيا أين تلدين بأمان.
recovery-health-fumes = لا تستخدموا أبدا مولد كهرباء أو فحما في الداخل. الغاز قد يقتل.

recovery-water-act-now = بعد الكارثة قد يكون الماء في { $place } ملوثا.
recovery-water-containers = احفظوا الماء الآمن في أوعية نظيفة ومغطاة.
recovery-water-food = ارموا الطعام الذي لمسه ماء ملوث.
recovery-water-toilet = استخدموا مراحيض بعيدة عن الآبار والأنهار.

recovery-talk-act-now = يمكنكم الحصول على مساعدة في { $place } إذا شعرتم بحزن شديد أو خوف شديد.
recovery-talk-normal = هذه المشاعر طبيعية بعد الكارثة.
recovery-talk-trust = تحدثوا مع أشخاص تثقون بهم.
recovery-talk-children = ابقوا قريبين من أطفالكم واستمعوا إليهم.
recovery-talk-urgent = إذا كنتم تفكرون في إيذاء أنفسكم فاطلبوا المساعدة الآن.

recovery-fraud-act-now = بعض الناس في { $place } يطلبون مالا مقابل المساعدة. لا تدفعوا. المساعدة مجانية.
recovery-fraud-nobody = لا يحق لأحد أن يطلب منكم مالا أو أي شيء آخر مقابل المساعدة.
recovery-fraud-codes = لا تكشفوا لأحد الأرقام السرية للبنك والهاتف.
recovery-fraud-strangers = احذروا ممن لا تعرفونهم إذا عرضوا عملا أو سفرا أو مكانا للنوم.

recovery-work-act-now = للعمال في { $place } حقوق، حتى بعد الكارثة.
recovery-work-wages = على صاحب العمل أن يدفع لكم أجر كل العمل الذي قمتم به.
recovery-work-danger = يمكنكم التوقف عن عمل يعرض حياتكم للخطر.
recovery-work-protection = عند العمل في التنظيف اطلبوا حذاء عاليا وقفازات وكمامة.
recovery-work-hours = اكتبوا الأيام والساعات التي تعملون فيها.

recovery-force-act-now = هل يجبركم أحد على العمل أو يحتجزكم؟ يمكنكم الحصول على مساعدة في { $place }.
recovery-force-not-your-fault = هذا ليس ذنبكم.
recovery-force-nobody-may = لا يحق لأحد أن يحبسكم أو يؤذيكم أو يأخذ أجركم.
recovery-force-safe-moment = اطلبوا المساعدة فقط عندما يكون ذلك آمنا لكم.
recovery-force-delete = إذا كان غيركم يقرأ هاتفكم فاحذفوا هذه الرسالة.
    .radio = تأكدوا أن لا أحد يسمعكم عندما تتصلون.

recovery-protection-act-now = هل بلدكم خطر عليكم؟ يمكنكم طلب الحماية في { $place }.
recovery-protection-everyone = لكل إنسان الحق في طلب الحماية.
recovery-protection-advice = اطلبوا استشارة قانونية مجانية قبل أن تقرروا.
recovery-protection-agency = يمكن لمفوضية الأمم المتحدة لشؤون اللاجئين أن تقدم لكم المشورة.

recovery-stateless-act-now = ألا يعتبركم أي بلد من أهله؟ يمكنكم الحصول على مساعدة في { $place }.
recovery-stateless-help = مساعدات الطوارئ لكم أيضا.
recovery-stateless-birth = اسألوا كيف تسجلون ولادة أطفالكم.

recovery-children-act-now = توجد مساعدة في { $place } للأطفال الذين ليسوا مع عائلاتهم.
recovery-children-stay = إذا وجدتم طفلا وحده فابقوا معه.
recovery-children-tell = أخبروا فورا أقرب عاملي الإغاثة.
recovery-children-not-away = لا تأخذوا الطفل بعيدا. قد تكون عائلته قريبة.
recovery-children-strangers = لا تسلموا الطفل إلى أشخاص لا تعرفونهم.
recovery-children-child = إذا كنت طفلا وأنت وحدك فاطلب المساعدة من عامل إغاثة.

recovery-feedback-act-now = يمكنكم أن تقولوا ما هو جيد وما هو سيئ في المساعدة في { $place }.
recovery-feedback-report = إذا أساء أحد معاملتكم أو طلب شيئا مقابل المساعدة فأبلغوا عن ذلك.
    .sms = إذا أساء أحد معاملتكم فيرجى الإبلاغ عن ذلك.
recovery-feedback-separate = شكواكم لا تصل إلى من تشتكون منهم.
recovery-feedback-no-loss = لن تخسروا أي مساعدة بسبب شكواكم.
recovery-survey-act-now = يرجى أن تخبرونا ما المساعدة التي يحتاج إليها الناس في { $place }.
recovery-survey-choice = لا يلزمكم أن تجيبوا.
recovery-survey-no-effect = أجوبتكم لا تغير المساعدة التي تحصلون عليها.
recovery-survey-link = للإجابة افتحوا { $link }.
recovery-survey-call = للإجابة، اتصلوا بالرقم { $contact }.
    .radio = للإجابة، اتصلوا بهذا الرقم: { $contact }. أكرر الرقم: { $contact }.

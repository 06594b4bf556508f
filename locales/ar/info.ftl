### What each sentence is for, and every variable: locales/en/info.ftl.

info-ends = هذا خبر عن رسالة سابقة.
info-cancel = يرجى عدم العمل بالرسالة السابقة عن { $place }.
info-no-warning = لا يوجد الآن تحذير في { $place }.
info-ended = لم تعد الرسالة السابقة عن { $place } ضرورية.
info-help-cancel = المساعدة في { $place } التي ذكرتها الرسالة السابقة غير متوفرة.
info-help-ended = انتهت المساعدة في { $place } التي ذكرتها الرسالة السابقة.

info-free = المساعدة مجانية.
info-private = ما تقولونه يبقى سرا.
info-no-name = لا يلزمكم ذكر أسمائكم.
info-your-language = يمكنكم أن تطلبوا شخصا يتكلم لغتكم.
info-you-decide = أنتم تقررون ما يحدث بعد ذلك.
info-where = المكان: { $facility }.
info-read-more = لقراءة المزيد افتحوا { $link }.

info-avoid-watch = قد يصبح الوضع خطيرا قريبا في { $place }.
info-avoid-act-now = لا تذهبوا إلى { $place }. الوضع هناك خطير الآن.
info-avoid-all-clear = يمكنكم الذهاب إلى { $place } من جديد.
info-avoid-do-not-travel = لا تسافروا إلى هناك إلا عند الضرورة.
info-avoid-leave = إذا كنتم هناك فغادروا عندما تكون المغادرة آمنة.
info-avoid-other-way = اسلكوا طريقا آخر أو انتظروا في مكان آمن.
info-avoid-rescue-roads = لا تسدوا الطرق. فرق الإنقاذ تحتاج إليها.

info-reminder-act-now = التحذير السابق في { $place } ما زال ساريا.
info-reminder-all-clear = انتهى التحذير السابق في { $place }.
info-reminder-not-over = الخطر لم ينته.
info-reminder-follow = يرجى الاستمرار في اتباع التحذير السابق.
info-reminder-missed = إذا كنتم لا تعرفون التحذير فاسألوا الناس القريبين منكم.

info-rumour-watch = يتناقل الناس في { $place } رسالة قد تكون كاذبة.
info-rumour-act-now = يتناقل الناس في { $place } رسالة كاذبة.
info-rumour-about =
    { $topic ->
        [water] تتحدث الرسالة عن ماء الشرب.
        [dam] تتحدث الرسالة عن سد.
        [attack] تتحدث الرسالة عن هجوم.
        [evacuation] تقول الرسالة إن على الناس المغادرة.
        [disease] تتحدث الرسالة عن مرض.
        [aid] تتحدث الرسالة عن المساعدات.
       *[other] تتحدث الرسالة عن حالة الطوارئ.
    }
info-rumour-do-not-share = يرجى عدم مشاركتها.
info-rumour-do-not-follow = لا تفعلوا ما تقوله الرسالة الكاذبة.
info-rumour-tell = أخبروا الناس القريبين منكم أنها كاذبة.
info-rumour-check = تحققوا من مصدر رسمي قبل أن تصدقوا أي رسالة.
info-rumour-true = لقراءة الحقيقة افتحوا { $link }.

info-test-watch = سيجري قريبا اختبار لنظام التنبيه في { $place }.
info-test-act-now = هذا اختبار لنظام التنبيه في { $place }. لا يوجد خطر.
info-test-cancel = لا يوجد الآن اختبار لنظام التنبيه في { $place }.
info-test-all-clear = انتهى اختبار نظام التنبيه في { $place }.
info-test-nothing = لا يلزمكم فعل أي شيء.
info-real-danger = إذا وجد خطر حقيقي فستخبركم رسالة جديدة.

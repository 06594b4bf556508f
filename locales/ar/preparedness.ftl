### What each sentence is for, and every variable: locales/en/preparedness.ftl.

preparedness-alerts-watch = يمكنكم قريبا تلقي تنبيهات الخطر في { $place } بلغتكم.
preparedness-alerts-act-now = يمكنكم تلقي تنبيهات الخطر في { $place } بلغتكم.
preparedness-alerts-channels = تصل التنبيهات عبر الهاتف والراديو والمجموعات المحلية.
preparedness-alerts-choose = اختاروا اللغة التي تفهمونها أكثر.
preparedness-alerts-free = التنبيهات مجانية. يمكنكم إيقافها في أي وقت.
preparedness-alerts-call = لاختيار لغتكم، اتصلوا بالرقم { $contact }.
    .radio = لاختيار لغتكم، اتصلوا بهذا الرقم: { $contact }. أكرر الرقم: { $contact }.

preparedness-drill-watch = سيتدرب الناس في { $place } قريبا على حالة طوارئ.
preparedness-drill-act-now = يتدرب الناس في { $place } على حالة طوارئ. لا يوجد خطر حقيقي.
preparedness-drill-cancel = لن يتدرب الناس في { $place } الآن على حالة طوارئ.
preparedness-drill-all-clear = انتهى التدريب على حالة طوارئ في { $place }.
preparedness-drill-sirens = قد تسمعون صفارات الإنذار وترون فرق الإنقاذ.
preparedness-drill-take-part = يمكنكم المشاركة إذا أردتم. نرحب بالجميع.

preparedness-risk-act-now = تعرفوا على الأخطار الموجودة في { $place }.
preparedness-risk-ask = اسألوا من يعرف المنطقة جيدا عن الأماكن الخطرة.
preparedness-risk-safe-place = اعرفوا أقرب مكان آمن وطريقين للوصول إليه.
preparedness-risk-signals = تعلموا معنى أصوات التحذير وعلاماته.

preparedness-plan-act-now = استعدوا لحالة طوارئ في { $place } قبل أن تأتي.
preparedness-plan-meet = اتفقوا مع عائلتكم على مكان تلتقون فيه.
preparedness-plan-numbers = اكتبوا أرقام الهاتف المهمة على ورقة.
preparedness-plan-bag = جهزوا حقيبة فيها ماء وطعام ودواء ومصباح وملابس دافئة.
preparedness-plan-others = خططوا كيف تساعدون الرضع وكبار السن ومن يصعب عليهم المشي.
    .sms = خططوا كيف تساعدون الرضع وكبار السن.

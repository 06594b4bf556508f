### What each sentence is for, and every variable: locales/en/service.ftl.

service-watch = ستتوفر المساعدة قريبا في { $place }. المكان: { $facility }.
service-act-now = المساعدة متوفرة في { $place }. المكان: { $facility }.
service-cancel = المساعدة غير متوفرة في { $place }. المكان: { $facility }.
service-all-clear = انتهت المساعدة في { $place }. المكان: { $facility }.
service-offers =
    { $service ->
        [shelter] يمكنكم النوم هناك.
        [food] يمكنكم الحصول على الطعام هناك.
        [water] يمكنكم الحصول على ماء الشرب هناك.
        [clinic] يمكنكم رؤية طبيب أو ممرض هناك.
        [charging] يمكنكم شحن هواتفكم هناك.
       *[all] يمكنكم الحصول هناك على المأوى والطعام وماء الشرب والرعاية الطبية.
    }
service-everyone = يمكن للجميع الحضور. المساعدة مجانية.
service-bring-medicine = أحضروا أدويتكم وملابس دافئة إن أمكن.
service-do-not-go = يرجى عدم الذهاب إلى هناك الآن.

service-transport-watch = ستنقل الحافلات الناس قريبا إلى خارج { $place }.
service-transport-act-now = الحافلات تنقل الناس الآن إلى خارج { $place }.
service-transport-cancel = لا توجد الآن حافلات تغادر { $place }.
service-transport-from = تنطلق الحافلات من هنا: { $facility }.
service-transport-bring = أحضروا فقط ما تستطيعون حمله.
service-transport-together = ابقوا مع عائلتكم. أبقوا الأطفال قريبين منكم.
service-transport-cannot-walk = إذا لم تستطيعوا الوصول إلى الحافلة فاطلبوا المساعدة.

service-hotline-watch = سيفتح قريبا خط هاتف للناس في { $place }.
service-hotline-act-now = خط هاتف للناس في { $place } مفتوح.
service-hotline-cancel = خط الهاتف للناس في { $place } غير مفتوح.
service-hotline-ask = يمكنكم السؤال عن السلامة والمساعدة وعائلتكم.

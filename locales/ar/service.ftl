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

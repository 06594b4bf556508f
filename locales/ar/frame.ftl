### What each sentence is for, and every variable: locales/en/frame.ftl.

frame-exercise = هذا تدريب فقط. لا يوجد خطر حقيقي.
    .sms = هذا تدريب فقط.
frame-update = هذا تحديث لرسالة سابقة.
    .sms = هذا تحديث.
frame-correction = هذا تصحيح. في الرسالة السابقة خطأ. يرجى العمل بهذه الرسالة.
    .sms = تصحيح: في الرسالة السابقة خطأ.
frame-cancel = تم إلغاء الرسالة السابقة.
frame-all-clear = هذه رسالة زوال الخطر.
frame-valid-until = هذه الرسالة صالحة حتى: { $until }.
    .sms = صالحة حتى: { $until }.
frame-issued-by = هذه الرسالة من { $issuer }.
    .sms = من { $issuer }.
frame-call = لطلب المساعدة، اتصلوا بالرقم { $contact }.
    .radio = لطلب المساعدة، اتصلوا بهذا الرقم: { $contact }. أكرر الرقم: { $contact }.
frame-machine-draft = ترجمت آلة هذا النص. لم يراجعه أي إنسان بعد.

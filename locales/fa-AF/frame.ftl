### What each sentence is for, and every variable: locales/en/frame.ftl.

frame-exercise = این تنها یک تمرین است. هیچ خطر واقعی نیست.
    .sms = این تنها یک تمرین است.

frame-update = این پیام، خبر تازه در باره پیام قبلی است.
    .sms = این خبر تازه است.

frame-correction = این یک اصلاح است. پیام قبلی غلطی داشت. لطفاً از این پیام استفاده کنید.
    .sms = اصلاح: پیام قبلی غلطی داشت.

frame-cancel = پیام قبلی لغو شد.

frame-all-clear = این پیامِ ختم خطر است.

frame-valid-until = این پیام تا { $until } اعتبار دارد.
    .sms = تا { $until } اعتبار دارد.

frame-issued-by = این پیام از طرف { $issuer } است.
    .sms = از طرف { $issuer }.

frame-call = برای کمک به { $contact } زنگ بزنید.
    .radio = برای کمک به این نمبر زنگ بزنید: { $contact }. نمبر را تکرار می‌کنم: { $contact }.

frame-machine-draft = این متن را ماشین ترجمه کرده است. تا حال هیچ کس آن را بررسی نکرده است.

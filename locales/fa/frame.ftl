### What each sentence is for, and every variable: locales/en/frame.ftl.

frame-exercise = این فقط یک تمرین است. هیچ خطر واقعی وجود ندارد.
    .sms = این فقط یک تمرین است.

frame-update = این پیام، خبر تازه‌ای درباره پیام قبلی است.
    .sms = این خبر تازه است.

frame-correction = این یک اصلاحیه است. پیام قبلی اشتباه داشت. لطفاً از این پیام استفاده کنید.
    .sms = اصلاحیه: پیام قبلی اشتباه داشت.

frame-cancel = پیام قبلی لغو شد.

frame-all-clear = این پیامِ پایان خطر است.

frame-valid-until = این پیام تا { $until } معتبر است.
    .sms = معتبر تا { $until }.

frame-issued-by = این پیام از طرف { $issuer } است.
    .sms = از طرف { $issuer }.

frame-call = برای کمک به { $contact } زنگ بزنید.
    .radio = برای کمک به این شماره زنگ بزنید: { $contact }. شماره را تکرار می‌کنم: { $contact }.

frame-machine-draft = این متن را ماشین ترجمه کرده است. هنوز هیچ کسی آن را بررسی نکرده است.

### What each sentence is for, and every variable: locales/en/frame.ftl.

frame-exercise = یہ صرف ایک مشق ہے۔ کوئی حقیقی خطرہ نہیں ہے۔
    .sms = یہ صرف ایک مشق ہے۔

frame-update = یہ پچھلے پیغام کے بارے میں تازہ خبر ہے۔
    .sms = یہ تازہ خبر ہے۔

frame-correction = یہ تصحیح ہے۔ پچھلے پیغام میں غلطی تھی۔ براہ کرم یہ پیغام استعمال کریں۔
    .sms = تصحیح: پچھلے پیغام میں غلطی تھی۔

frame-cancel = پچھلا پیغام منسوخ کر دیا گیا ہے۔

frame-all-clear = یہ خطرہ ختم ہونے کا پیغام ہے۔

frame-valid-until = یہ پیغام { $until } تک لاگو ہے۔
    .sms = { $until } تک لاگو ہے۔

frame-issued-by = یہ پیغام { $issuer } کی طرف سے ہے۔
    .sms = { $issuer } کی طرف سے۔

frame-call = مدد کے لیے { $contact } پر فون کریں۔
    .radio = مدد کے لیے اس نمبر پر فون کریں: { $contact }۔ نمبر دوبارہ سنیں: { $contact }۔

frame-machine-draft = یہ ترجمہ مشین نے کیا ہے۔ ابھی کسی انسان نے اسے نہیں جانچا۔

### What each sentence is for, and every variable: locales/en/preparedness.ftl.

## How alerts reach people, and how to choose a language

preparedness-alerts-watch = جلد آپ کو { $place } کے لیے خطرے کی اطلاع اپنی زبان میں مل سکے گی۔
preparedness-alerts-act-now = آپ کو { $place } کے لیے خطرے کی اطلاع اپنی زبان میں مل سکتی ہے۔

preparedness-alerts-channels = خطرے کی اطلاع فون، ریڈیو اور مقامی گروپوں سے ملتی ہے۔
preparedness-alerts-choose = وہ زبان چنیں جو آپ سب سے اچھی سمجھتے ہیں۔
preparedness-alerts-free = یہ اطلاعات مفت ہیں۔ آپ انہیں کسی بھی وقت بند کر سکتے ہیں۔
preparedness-alerts-call = اپنی زبان چننے کے لیے { $contact } پر فون کریں۔
    .radio = اپنی زبان چننے کے لیے اس نمبر پر فون کریں: { $contact }۔ نمبر دوبارہ سنیں: { $contact }۔

## A drill: people practice for an emergency, and nothing has happened

preparedness-drill-watch = { $place } میں لوگ جلد ہنگامی حالت کی مشق کریں گے۔
preparedness-drill-act-now = { $place } میں لوگ ہنگامی حالت کی مشق کر رہے ہیں۔ کوئی حقیقی خطرہ نہیں ہے۔
preparedness-drill-cancel = { $place } میں لوگ اب ہنگامی حالت کی مشق نہیں کریں گے۔
preparedness-drill-all-clear = { $place } میں ہنگامی حالت کی مشق ختم ہو گئی ہے۔

preparedness-drill-sirens = ہو سکتا ہے آپ سائرن سنیں اور بچاؤ کا عملہ دیکھیں۔
preparedness-drill-take-part = اگر آپ چاہیں تو حصہ لے سکتے ہیں۔ سب کو خوش آمدید۔

## Know the dangers of the place where one lives

preparedness-risk-act-now = جانیں کہ { $place } میں کون سے خطرے ہیں۔

preparedness-risk-ask = علاقے کو اچھی طرح جاننے والوں سے پوچھیں کہ کون سی جگہیں خطرناک ہیں۔
preparedness-risk-safe-place = سب سے قریب محفوظ جگہ اور وہاں پہنچنے کے دو راستے معلوم کریں۔
preparedness-risk-signals = جانیں کہ خطرے کی آوازوں اور نشانوں کا کیا مطلب ہے۔

## Make a plan and pack a bag

preparedness-plan-act-now = { $place } میں ہنگامی حالت آنے سے پہلے اس کے لیے تیار ہو جائیں۔

preparedness-plan-meet = گھر والوں کے ساتھ طے کریں کہ آپ کہاں ملیں گے۔
preparedness-plan-numbers = ضروری فون نمبر کاغذ پر لکھ لیں۔
preparedness-plan-bag = ایک بیگ میں پانی، کھانا، دوا، ٹارچ اور گرم کپڑے رکھیں۔
preparedness-plan-others = سوچیں کہ ننھے بچوں، بوڑھوں اور ٹھیک سے نہ چل سکنے والوں کی مدد کیسے کریں گے۔
    .sms = سوچیں کہ ننھے بچوں اور بوڑھوں کی مدد کیسے کریں گے۔

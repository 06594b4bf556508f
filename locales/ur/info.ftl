### What each sentence is for, and every variable: locales/en/info.ftl.

## How a warning, advice or an offer of help ends, when there are no better words for it

info-ends = یہ پچھلے پیغام کے بارے میں خبر ہے۔

info-cancel = براہ کرم { $place } کے لیے پچھلے پیغام پر عمل نہ کریں۔
info-no-warning = { $place } کے لیے اب کوئی وارننگ نہیں ہے۔
info-ended = { $place } کے لیے پچھلے پیغام کی اب ضرورت نہیں رہی۔
info-help-cancel = { $place } میں جس مدد کا پچھلے پیغام میں ذکر تھا وہ دستیاب نہیں ہے۔
info-help-ended = { $place } میں جس مدد کا پچھلے پیغام میں ذکر تھا وہ ختم ہو گئی ہے۔

## What people who ask for help want to know

info-free = مدد مفت ہے۔
info-private = آپ کی بات راز میں رہے گی۔
info-no-name = آپ کو اپنا نام بتانے کی ضرورت نہیں ہے۔
info-your-language = آپ اپنی زبان بولنے والے کسی شخص کے لیے کہہ سکتے ہیں۔
info-you-decide = آگے کیا ہو، یہ فیصلہ آپ کا ہے۔
info-where = جگہ: { $facility }۔
info-read-more = مزید پڑھنے کے لیے { $link } کھولیں۔

## Keep away from an area

info-avoid-watch = { $place } میں جلد خطرہ ہو سکتا ہے۔
info-avoid-act-now = { $place } نہ جائیں۔ وہاں اس وقت خطرہ ہے۔
info-avoid-all-clear = آپ پھر سے { $place } جا سکتے ہیں۔

info-avoid-do-not-travel = اگر ضروری نہ ہو تو وہاں کا سفر نہ کریں۔
info-avoid-leave = اگر آپ وہاں ہیں تو جب نکلنا محفوظ ہو، نکل جائیں۔
info-avoid-other-way = دوسری سڑک لیں یا کسی محفوظ جگہ پر انتظار کریں۔
info-avoid-rescue-roads = سڑکیں بند نہ کریں۔ بچاؤ کے عملے کو ان کی ضرورت ہے۔

## Reminder: an earlier warning still holds

info-reminder-act-now = { $place } کے لیے پچھلی وارننگ اب بھی لاگو ہے۔
info-reminder-all-clear = { $place } کے لیے پچھلی وارننگ ختم ہو گئی ہے۔

info-reminder-not-over = خطرہ ختم نہیں ہوا ہے۔
info-reminder-follow = براہ کرم پچھلی وارننگ پر عمل کرتے رہیں۔
info-reminder-missed = اگر آپ کو وارننگ کا پتا نہیں تو آس پاس کے لوگوں سے پوچھیں۔

## A false message is being shared; watch: nobody knows yet whether it is true

info-rumour-watch = { $place } میں لوگ ایک پیغام پھیلا رہے ہیں جو جھوٹا ہو سکتا ہے۔
info-rumour-act-now = { $place } میں لوگ ایک جھوٹا پیغام پھیلا رہے ہیں۔

info-rumour-about =
    { $topic ->
        [water] یہ پینے کے پانی کے بارے میں ہے۔
        [dam] یہ ایک ڈیم کے بارے میں ہے۔
        [attack] یہ ایک حملے کے بارے میں ہے۔
        [evacuation] اس میں کہا گیا ہے کہ لوگ نکل جائیں۔
        [disease] یہ ایک بیماری کے بارے میں ہے۔
        [aid] یہ امداد کے بارے میں ہے۔
       *[other] یہ ہنگامی حالت کے بارے میں ہے۔
    }
info-rumour-do-not-share = براہ کرم اسے آگے نہ بھیجیں۔
info-rumour-do-not-follow = جھوٹا پیغام جو کہتا ہے وہ نہ کریں۔
info-rumour-tell = آس پاس کے لوگوں کو بتائیں کہ یہ جھوٹ ہے۔
info-rumour-check = کسی پیغام پر یقین کرنے سے پہلے سرکاری ذریعے سے پتا کریں۔
info-rumour-true = سچ پڑھنے کے لیے { $link } کھولیں۔

## A test of the alert system

info-test-watch = { $place } میں جلد خطرے کی اطلاع دینے والے نظام کا ٹیسٹ ہو گا۔
info-test-act-now = یہ { $place } میں خطرے کی اطلاع دینے والے نظام کا ٹیسٹ ہے۔ کوئی خطرہ نہیں ہے۔
info-test-cancel = { $place } میں اب خطرے کی اطلاع دینے والے نظام کا ٹیسٹ نہیں ہے۔
info-test-all-clear = { $place } میں خطرے کی اطلاع دینے والے نظام کا ٹیسٹ ختم ہو گیا ہے۔

info-test-nothing = آپ کو کچھ کرنے کی ضرورت نہیں ہے۔
info-real-danger = اگر حقیقی خطرہ ہوا تو نیا پیغام آپ کو بتائے گا۔

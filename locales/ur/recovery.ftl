### What each sentence is for, and every variable: locales/en/recovery.ftl.

## Going back

recovery-return-watch = ہو سکتا ہے لوگ جلد { $place } واپس جا سکیں۔
recovery-return-act-now = آپ اب { $place } واپس جا سکتے ہیں۔
recovery-return-cancel = اب { $place } واپس جانا محفوظ نہیں ہے۔

recovery-return-choice = واپس جانا ہے یا نہیں، یہ فیصلہ آپ خود کریں۔
recovery-return-daylight = دن کی روشنی میں جائیں اور اکیلے نہ جائیں۔
recovery-return-ask-first = جانے سے پہلے پوچھیں کہ کون سی سڑکیں اور عمارتیں محفوظ ہیں۔

## Aid, and who can get it

recovery-aid-watch = { $place } میں لوگ جلد امداد مانگ سکیں گے۔
recovery-aid-act-now = { $place } میں لوگ اب امداد مانگ سکتے ہیں۔

recovery-aid-who =
    { $group ->
        [home] جن کے گھر کو نقصان ہوا وہ امداد مانگ سکتے ہیں۔
        [income] جن کا کام یا آمدنی چلی گئی وہ امداد مانگ سکتے ہیں۔
        [children] چھوٹے بچوں والے خاندان امداد مانگ سکتے ہیں۔
        [care] بوڑھے، بیمار اور معذور افراد امداد مانگ سکتے ہیں۔
       *[everyone] جنہیں ضرورت ہو وہ سب امداد مانگ سکتے ہیں۔
    }
recovery-aid-no-fee = امداد مانگنے کے لیے پیسے دینے کی ضرورت نہیں ہے۔
recovery-aid-answer = مانگنے کے بعد آپ کو بتایا جائے گا کہ آپ کو امداد مل سکتی ہے یا نہیں۔

## Cash aid, and sending money

recovery-cash-act-now = { $place } میں لوگ اب نقد امداد مانگ سکتے ہیں۔

recovery-cash-yours = یہ پیسے آپ کے لیے ہیں۔ ان کا کوئی حصہ کسی کو نہ دیں۔
recovery-cash-send = اگر گھر والوں کو پیسے بھیجیں تو پہلے پوچھیں کہ خرچ کتنا ہو گا۔

## Lost records, and the office of one's country. Do not name any kind of identity paper.

recovery-records-act-now = اگر آپ کے ضروری ریکارڈ کھو گئے ہیں تو آپ کو { $place } میں مدد مل سکتی ہے۔

recovery-records-kinds = آپ پیدائش، شادی اور اسکول کے نئے ریکارڈ مانگ سکتے ہیں۔
recovery-records-office = آپ کے ملک کا دفتر آپ کی مدد کر سکتا ہے۔
recovery-records-afraid = اگر آپ کو اپنے ملک کی حکومت سے ڈر ہے تو اس کے دفتر نہ جائیں۔ کسی امدادی گروپ سے پوچھیں۔
    .sms = اگر آپ کو اپنے ملک کی حکومت سے ڈر ہے تو کسی امدادی گروپ سے پوچھیں۔
recovery-records-no-middleman = جو آپ کو ریکارڈ دلانے کا وعدہ کرے اسے پیسے نہ دیں۔

## Finding family members

recovery-family-act-now = اپنے خاندان کو ڈھونڈنے کے لیے آپ کو { $place } میں مدد مل سکتی ہے۔

recovery-family-who = ریڈ کراس اور ہلال احمر لاپتا لوگوں کو ڈھونڈنے میں مدد کرتے ہیں۔
recovery-family-safe = اگر آپ محفوظ ہیں تو گھر والوں کو بتائیں۔
recovery-family-no-pictures = لاپتا بچوں کے نام یا تصویریں انٹرنیٹ پر نہ ڈالیں۔

## Health

recovery-health-act-now = { $place } میں آفت کے بعد اپنی صحت کا خیال رکھیں۔

recovery-health-wounds = ہر زخم کو محفوظ پانی سے صاف کریں اور ڈھانپیں۔
recovery-health-clinic = اگر بخار یا گہرا زخم ہو تو کلینک جائیں۔
recovery-health-medicine = اگر آپ کی روز کی دوا کھو گئی ہے تو کلینک سے اور مانگیں۔
recovery-health-pregnant = اگر آپ حاملہ ہیں تو کلینک سے پوچھیں کہ محفوظ زچگی کہاں ہو سکتی ہے۔
recovery-health-fumes = اندر کبھی جنریٹر یا کوئلہ استعمال نہ کریں۔ گیس جان لے سکتی ہے۔

## Clean water, food and toilets

recovery-water-act-now = آفت کے بعد { $place } کا پانی گندا ہو سکتا ہے۔

recovery-water-containers = محفوظ پانی صاف اور ڈھکے ہوئے برتنوں میں رکھیں۔
recovery-water-food = جس کھانے کو گندا پانی لگا ہو اسے پھینک دیں۔
recovery-water-toilet = وہ بیت الخلا استعمال کریں جو کنوؤں اور دریاؤں سے دور ہو۔

## Help for the mind

recovery-talk-act-now = اگر آپ بہت اداس یا خوف زدہ ہیں تو آپ کو { $place } میں مدد مل سکتی ہے۔

recovery-talk-normal = آفت کے بعد ایسا محسوس ہونا عام بات ہے۔
recovery-talk-trust = ان لوگوں سے بات کریں جن پر آپ کو بھروسا ہے۔
recovery-talk-children = اپنے بچوں کے قریب رہیں اور ان کی بات سنیں۔
recovery-talk-urgent = اگر خود کو نقصان پہنچانے کا خیال آئے تو ابھی مدد مانگیں۔

## Fraud

recovery-fraud-act-now = { $place } میں کچھ لوگ امداد کے بدلے پیسے مانگ رہے ہیں۔ پیسے نہ دیں۔ امداد مفت ہے۔

recovery-fraud-nobody = مدد کے بدلے کسی کو آپ سے پیسے یا کچھ اور مانگنے کی اجازت نہیں ہے۔
recovery-fraud-codes = اپنے بینک اور فون کے کوڈ کسی کو نہ بتائیں۔
recovery-fraud-strangers = ان اجنبیوں سے محتاط رہیں جو کام، سفر یا سونے کی جگہ کی پیشکش کریں۔

## Work and wages

recovery-work-act-now = { $place } میں کام کرنے والوں کے حقوق ہیں، آفت کے بعد بھی۔

recovery-work-wages = آپ کے مالک پر آپ کے سارے کام کی تنخواہ دینا لازم ہے۔
recovery-work-danger = جس کام سے آپ کی جان کو خطرہ ہو آپ وہ روک سکتے ہیں۔
recovery-work-protection = صفائی کے کام کے لیے بوٹ، دستانے اور ماسک مانگیں۔
recovery-work-hours = اپنے کام کے دن اور گھنٹے لکھ کر رکھیں۔

## Forced work: said to people who are held or forced. Their life may depend on who else reads it.

recovery-force-act-now = کیا کوئی آپ سے زبردستی کام کراتا ہے یا آپ کو روک کر رکھتا ہے؟ آپ کو { $place } میں مدد مل سکتی ہے۔

recovery-force-not-your-fault = اس میں آپ کا قصور نہیں ہے۔
recovery-force-nobody-may = کسی کو آپ کو بند کرنے، تکلیف دینے یا تنخواہ روکنے کی اجازت نہیں ہے۔
recovery-force-safe-moment = مدد تب ہی مانگیں جب یہ آپ کے لیے محفوظ ہو۔
recovery-force-delete = اگر دوسرے آپ کا فون پڑھتے ہیں تو یہ پیغام مٹا دیں۔
    .radio = خیال رکھیں کہ فون کرتے وقت کوئی آپ کی بات نہ سنے۔

## Protection from danger in one's own country

recovery-protection-act-now = کیا آپ کا اپنا ملک آپ کے لیے خطرناک ہے؟ آپ { $place } میں تحفظ مانگ سکتے ہیں۔

recovery-protection-everyone = تحفظ مانگنا ہر ایک کا حق ہے۔
recovery-protection-advice = فیصلہ کرنے سے پہلے مفت قانونی مشورہ لیں۔
recovery-protection-agency = اقوام متحدہ کا ادارہ برائے پناہ گزین آپ کو مشورہ دے سکتا ہے۔

## People whom no country counts as its own

recovery-stateless-act-now = کیا کوئی ملک آپ کو اپنا نہیں مانتا؟ آپ کو { $place } میں مدد مل سکتی ہے۔

recovery-stateless-help = ہنگامی مدد آپ کے لیے بھی ہے۔
recovery-stateless-birth = پوچھیں کہ اپنے بچوں کی پیدائش کیسے درج کرائیں۔

## Children without their family

recovery-children-act-now = { $place } میں ان بچوں کے لیے مدد ہے جن کا خاندان ساتھ نہیں ہے۔

recovery-children-stay = اگر کوئی بچہ اکیلا ملے تو اس کے ساتھ رہیں۔
recovery-children-tell = فوراً سب سے قریب امدادی کارکنوں کو بتائیں۔
recovery-children-not-away = بچے کو دور نہ لے جائیں۔ خاندان قریب ہو سکتا ہے۔
recovery-children-strangers = بچہ اجنبی لوگوں کو نہ دیں۔
recovery-children-child = اگر آپ بچے ہیں اور اکیلے ہیں تو کسی امدادی کارکن سے مدد مانگیں۔

## Feedback, complaints and questions to the people

recovery-feedback-act-now = آپ بتا سکتے ہیں کہ { $place } میں مدد کے بارے میں کیا اچھا یا برا ہے۔

recovery-feedback-report = اگر کوئی آپ سے برا سلوک کرے یا مدد کے بدلے کچھ مانگے تو شکایت کریں۔
    .sms = اگر کوئی آپ سے برا سلوک کرے تو براہ کرم شکایت کریں۔
recovery-feedback-separate = آپ کی شکایت ان لوگوں کے پاس نہیں جاتی جن کی آپ شکایت کرتے ہیں۔
recovery-feedback-no-loss = شکایت کرنے سے آپ کی کوئی مدد بند نہیں ہو گی۔

recovery-survey-act-now = براہ کرم ہمیں بتائیں کہ { $place } میں لوگوں کو کیسی مدد چاہیے۔

recovery-survey-choice = جواب دینا ضروری نہیں ہے۔
recovery-survey-no-effect = آپ کے جوابوں سے آپ کو ملنے والی مدد نہیں بدلے گی۔
recovery-survey-link = جواب دینے کے لیے { $link } کھولیں۔
recovery-survey-call = جواب دینے کے لیے { $contact } پر فون کریں۔
    .radio = جواب دینے کے لیے اس نمبر پر فون کریں: { $contact }۔ نمبر دوبارہ سنیں: { $contact }۔

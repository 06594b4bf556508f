### What each sentence is for, and every variable: locales/en/preparedness.ftl.

## How alerts reach people, and how to choose a language

preparedness-alerts-watch = به زودی می‌توانید هشدارهای خطر برای { $place } را به زبان خود بگیرید.
preparedness-alerts-act-now = می‌توانید به زبان خود هشدارهای خطر برای { $place } را بگیرید.

preparedness-alerts-channels = هشدارها از راه تلفون، رادیو و گروه‌های مردمی می‌رسد.
preparedness-alerts-choose = زبانی را انتخاب کنید که خوب‌تر می‌فهمید.
preparedness-alerts-free = هشدارها رایگان است. هر وقت خواستید آن را بند کرده می‌توانید.
preparedness-alerts-call = برای انتخاب زبان خود به { $contact } زنگ بزنید.
    .radio = برای انتخاب زبان خود به این نمبر زنگ بزنید: { $contact }. نمبر را تکرار می‌کنم: { $contact }.

## A drill: people practice for an emergency, and nothing has happened

preparedness-drill-watch = مردم { $place } به زودی برای حالت عاجل تمرین می‌کنند.
preparedness-drill-act-now = مردم { $place } حالا برای حالت عاجل تمرین می‌کنند. هیچ خطر واقعی نیست.
preparedness-drill-cancel = مردم { $place } فعلاً برای حالت عاجل تمرین نمی‌کنند.
preparedness-drill-all-clear = تمرین برای حالت عاجل در { $place } ختم شد.

preparedness-drill-sirens = شاید صدای آژیر را بشنوید و نجات‌دهندگان را ببینید.
preparedness-drill-take-part = اگر خواسته باشید می‌توانید اشتراک کنید. همه خوش آمدید.

## Know the dangers of the place where one lives

preparedness-risk-act-now = بدانید که در { $place } چه خطرها است.

preparedness-risk-ask = از کسانی که منطقه را خوب بلد هستند پرسان کنید کدام جاها خطرناک است.
preparedness-risk-safe-place = نزدیک‌ترین جای امن و دو راه رسیدن به آن را پیدا کنید.
preparedness-risk-signals = یاد بگیرید که صداها و نشانه‌های هشدار چه معنا دارد.

## Make a plan and pack a bag

preparedness-plan-act-now = پیش از حالت عاجل در { $place }، برای آن آماده شوید.

preparedness-plan-meet = با فامیل خود فیصله کنید که کجا با هم می‌بینید.
preparedness-plan-numbers = نمبرهای مهم تلفون را روی کاغذ بنویسید.
preparedness-plan-bag = آب، غذا، دوا، چراغ و کالای گرم در یک بکس بگذارید.
preparedness-plan-others = فکر کنید چطور به نوزادان، کهن‌سالان و کسانی که درست راه رفته نمی‌توانند کمک می‌کنید.
    .sms = فکر کنید چطور به نوزادان و کهن‌سالان کمک می‌کنید.

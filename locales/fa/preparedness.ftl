### What each sentence is for, and every variable: locales/en/preparedness.ftl.

## How alerts reach people, and how to choose a language

preparedness-alerts-watch = به‌زودی می‌توانید هشدارهای خطر برای { $place } را به زبان خود بگیرید.
preparedness-alerts-act-now = می‌توانید هشدارهای خطر برای { $place } را به زبان خود بگیرید.

preparedness-alerts-channels = هشدارها از راه تلفن، رادیو و گروه‌های مردمی می‌رسد.
preparedness-alerts-choose = زبانی را انتخاب کنید که بهتر می‌فهمید.
preparedness-alerts-free = هشدارها رایگان است. هر وقت بخواهید می‌توانید آن‌ها را قطع کنید.
preparedness-alerts-call = برای انتخاب زبان خود به { $contact } زنگ بزنید.
    .radio = برای انتخاب زبان خود به این شماره زنگ بزنید: { $contact }. شماره را تکرار می‌کنم: { $contact }.

## A drill: people practice for an emergency, and nothing has happened

preparedness-drill-watch = مردم { $place } به‌زودی برای وضع اضطراری تمرین می‌کنند.
preparedness-drill-act-now = مردم { $place } در حال تمرین برای وضع اضطراری هستند. هیچ خطر واقعی وجود ندارد.
preparedness-drill-cancel = مردم { $place } اکنون برای وضع اضطراری تمرین نمی‌کنند.
preparedness-drill-all-clear = تمرین برای وضع اضطراری در { $place } تمام شد.

preparedness-drill-sirens = ممکن است صدای آژیر بشنوید و امدادگران را ببینید.
preparedness-drill-take-part = اگر بخواهید می‌توانید شرکت کنید. همه خوش آمدید.

## Know the dangers of the place where one lives

preparedness-risk-act-now = بدانید که در { $place } چه خطرهایی هست.

preparedness-risk-ask = از کسانی که منطقه را خوب می‌شناسند بپرسید کدام جاها خطرناک است.
preparedness-risk-safe-place = نزدیک‌ترین جای امن و دو راه برای رسیدن به آن را پیدا کنید.
preparedness-risk-signals = یاد بگیرید که صداها و نشانه‌های هشدار چه معنایی دارد.

## Make a plan and pack a bag

preparedness-plan-act-now = پیش از وضع اضطراری در { $place }، برای آن آماده شوید.

preparedness-plan-meet = با خانواده خود قرار بگذارید که کجا همدیگر را می‌بینید.
preparedness-plan-numbers = شماره‌های تلفن مهم را روی کاغذ بنویسید.
preparedness-plan-bag = آب، غذا، دارو، چراغ و لباس گرم در یک کیف بگذارید.
preparedness-plan-others = فکر کنید چگونه به نوزادان، سالمندان و کسانی که خوب نمی‌توانند راه بروند کمک می‌کنید.
    .sms = فکر کنید چگونه به نوزادان و سالمندان کمک می‌کنید.

### What each sentence is for, and every variable: locales/en/info.ftl.

## How a warning, advice or an offer of help ends, when there are no better words for it

info-ends = این خبری درباره پیام قبلی است.

info-cancel = لطفاً به پیام قبلی برای { $place } عمل نکنید.
info-no-warning = اکنون هیچ هشداری برای { $place } وجود ندارد.
info-ended = پیام قبلی برای { $place } دیگر لازم نیست.
info-help-cancel = کمکی که پیام قبلی برای { $place } گفته بود، در دسترس نیست.
info-help-ended = کمکی که پیام قبلی برای { $place } گفته بود، پایان یافت.

## What people who ask for help want to know

info-free = کمک رایگان است.
info-private = حرف‌های شما محرمانه می‌ماند.
info-no-name = لازم نیست نام خود را بگویید.
info-your-language = می‌توانید کسی را بخواهید که به زبان شما حرف می‌زند.
info-you-decide = شما تصمیم می‌گیرید که بعد چه شود.
info-where = محل: { $facility }.
info-read-more = برای خواندن بیشتر { $link } را باز کنید.

## Keep away from an area

info-avoid-watch = ممکن است به‌زودی { $place } خطرناک شود.
info-avoid-act-now = به { $place } نروید. آنجا اکنون خطرناک است.
info-avoid-all-clear = دوباره می‌توانید به { $place } بروید.

info-avoid-do-not-travel = اگر مجبور نیستید، به آنجا سفر نکنید.
info-avoid-leave = اگر آنجا هستید، وقتی رفتن امن است آنجا را ترک کنید.
info-avoid-other-way = از راه دیگری بروید یا در جای امن صبر کنید.
info-avoid-rescue-roads = راه‌ها را نبندید. امدادگران به آن‌ها نیاز دارند.

## Reminder: an earlier warning still holds

info-reminder-act-now = هشدار قبلی برای { $place } هنوز معتبر است.
info-reminder-all-clear = هشدار قبلی برای { $place } پایان یافت.

info-reminder-not-over = خطر تمام نشده است.
info-reminder-follow = لطفاً همچنان به هشدار قبلی عمل کنید.
info-reminder-missed = اگر از هشدار خبر ندارید، از مردم نزدیک خود بپرسید.

## A false message is being shared; watch: nobody knows yet whether it is true

info-rumour-watch = مردم در { $place } پیامی را پخش می‌کنند که ممکن است دروغ باشد.
info-rumour-act-now = مردم در { $place } پیام دروغی را پخش می‌کنند.

info-rumour-about =
    { $topic ->
        [water] این پیام درباره آب آشامیدنی است.
        [dam] این پیام درباره یک سد است.
        [attack] این پیام درباره یک حمله است.
        [evacuation] این پیام می‌گوید که مردم باید بروند.
        [disease] این پیام درباره یک بیماری است.
        [aid] این پیام درباره کمک‌ها است.
       *[other] این پیام درباره وضع اضطراری است.
    }
info-rumour-do-not-share = لطفاً آن را پخش نکنید.
info-rumour-do-not-follow = کاری را که پیام دروغ می‌گوید انجام ندهید.
info-rumour-tell = به مردم نزدیک خود بگویید که دروغ است.
info-rumour-check = پیش از باور کردن یک پیام، از یک منبع رسمی بپرسید.
info-rumour-true = برای خواندن خبر درست { $link } را باز کنید.

## A test of the alert system

info-test-watch = به‌زودی سیستم هشدار در { $place } آزمایش می‌شود.
info-test-act-now = این آزمایش سیستم هشدار در { $place } است. هیچ خطری وجود ندارد.
info-test-cancel = اکنون آزمایش سیستم هشدار در { $place } انجام نمی‌شود.
info-test-all-clear = آزمایش سیستم هشدار در { $place } تمام شد.

info-test-nothing = لازم نیست کاری بکنید.
info-real-danger = اگر خطر واقعی باشد، پیام تازه‌ای به شما خبر می‌دهد.

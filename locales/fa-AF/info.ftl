### What each sentence is for, and every variable: locales/en/info.ftl.

## How a warning, advice or an offer of help ends, when there are no better words for it

info-ends = این خبر در باره پیام قبلی است.

info-cancel = لطفاً پیام قبلی برای { $place } را عملی نکنید.
info-no-warning = فعلاً هیچ هشداری برای { $place } نیست.
info-ended = پیام قبلی برای { $place } دیگر ضرورت نیست.
info-help-cancel = کمکی که پیام قبلی برای { $place } گفته بود، موجود نیست.
info-help-ended = کمکی که پیام قبلی برای { $place } گفته بود، ختم شد.

## What people who ask for help want to know

info-free = کمک رایگان است.
info-private = گپ‌های شما محرم می‌ماند.
info-no-name = لازم نیست نام خود را بگویید.
info-your-language = می‌توانید کسی را بخواهید که به زبان شما گپ می‌زند.
info-you-decide = شما تصمیم می‌گیرید که بعد از آن چه شود.
info-where = جای: { $facility }.
info-read-more = برای خواندن بیشتر { $link } را باز کنید.

## Keep away from an area

info-avoid-watch = شاید به زودی { $place } خطرناک شود.
info-avoid-act-now = به { $place } نروید. آنجا حالا خطرناک است.
info-avoid-all-clear = دوباره می‌توانید به { $place } بروید.

info-avoid-do-not-travel = اگر مجبور نیستید، به آنجا سفر نکنید.
info-avoid-leave = اگر آنجا هستید، وقتی رفتن بی‌خطر است از آنجا بروید.
info-avoid-other-way = از راه دیگر بروید یا در یک جای امن صبر کنید.
info-avoid-rescue-roads = سرک‌ها را بند نکنید. نجات‌دهندگان به آن ضرورت دارند.

## Reminder: an earlier warning still holds

info-reminder-act-now = هشدار قبلی برای { $place } هنوز اعتبار دارد.
info-reminder-all-clear = هشدار قبلی برای { $place } ختم شد.

info-reminder-not-over = خطر ختم نشده است.
info-reminder-follow = لطفاً هشدار قبلی را همچنان عملی کنید.
info-reminder-missed = اگر از هشدار خبر ندارید، از مردم نزدیک خود پرسان کنید.

## A false message is being shared; watch: nobody knows yet whether it is true

info-rumour-watch = مردم در { $place } پیامی را پخش می‌کنند که شاید دروغ باشد.
info-rumour-act-now = مردم در { $place } یک پیام دروغ را پخش می‌کنند.

info-rumour-about =
    { $topic ->
        [water] این پیام در باره آب نوشیدنی است.
        [dam] این پیام در باره یک بند آب است.
        [attack] این پیام در باره یک حمله است.
        [evacuation] این پیام می‌گوید که مردم باید بیرون شوند.
        [disease] این پیام در باره یک مرض است.
        [aid] این پیام در باره کمک‌ها است.
       *[other] این پیام در باره حالت عاجل است.
    }
info-rumour-do-not-share = لطفاً آن را پخش نکنید.
info-rumour-do-not-follow = کاری را که پیام دروغ می‌گوید نکنید.
info-rumour-tell = به مردم نزدیک خود بگویید که دروغ است.
info-rumour-check = پیش از باور کردن یک پیام، از یک منبع رسمی پرسان کنید.
info-rumour-true = برای خواندن خبر راست { $link } را باز کنید.

## A test of the alert system

info-test-watch = به زودی سیستم هشدار در { $place } امتحان می‌شود.
info-test-act-now = این امتحان سیستم هشدار در { $place } است. هیچ خطری نیست.
info-test-cancel = فعلاً امتحان سیستم هشدار در { $place } نیست.
info-test-all-clear = امتحان سیستم هشدار در { $place } ختم شد.

info-test-nothing = لازم نیست کاری کنید.
info-real-danger = اگر خطر واقعی باشد، یک پیام نو به شما خبر می‌دهد.

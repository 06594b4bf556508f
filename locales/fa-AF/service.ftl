### What each sentence is for, and every variable: locales/en/service.ftl.

service-watch = به زودی مرکز کمک در { $place } باز می‌شود. جای: { $facility }.
service-act-now = مرکز کمک در { $place } باز است. جای: { $facility }.
service-cancel = مرکز کمک در { $place } باز نیست. جای: { $facility }.
service-all-clear = مرکز کمک در { $place } حالا بسته شده است. جای: { $facility }.

service-offers =
    { $service ->
        [shelter] می‌توانید آنجا بخوابید.
        [food] می‌توانید آنجا غذا بگیرید.
        [water] می‌توانید آنجا آب نوشیدنی بگیرید.
        [clinic] می‌توانید آنجا پیش داکتر یا نرس بروید.
        [charging] می‌توانید آنجا تلفون خود را چارج کنید.
       *[all] می‌توانید آنجا سرپناه، غذا، آب نوشیدنی و تداوی بگیرید.
    }
service-everyone = همه آمده می‌توانند. رایگان است.
service-bring-medicine = اگر می‌توانید، دوا و کالای گرم خود را بیاورید.
service-do-not-go = لطفاً حالا به آنجا نروید.

## Buses that take people out of a place in danger

service-transport-watch = به زودی بس‌ها مردم را از { $place } بیرون می‌برند.
service-transport-act-now = بس‌ها حالا مردم را از { $place } بیرون می‌برند.
service-transport-cancel = حالا بسی برای بیرون رفتن از { $place } نیست.

service-transport-from = بس‌ها از اینجا حرکت می‌کنند: { $facility }.
service-transport-bring = تنها چیزهایی را بیاورید که خودتان برده می‌توانید.
service-transport-together = با فامیل خود بمانید. اطفال را نزدیک خود نگه دارید.
service-transport-cannot-walk = اگر به بس رسیده نمی‌توانید، کمک بخواهید.

## A telephone line that answers in the languages of the people

service-hotline-watch = به زودی یک خط تلفون برای مردم { $place } باز می‌شود.
service-hotline-act-now = یک خط تلفون برای مردم { $place } باز است.
service-hotline-cancel = خط تلفون برای مردم { $place } باز نیست.

service-hotline-ask = می‌توانید در باره امنیت، کمک و فامیل خود پرسان کنید.

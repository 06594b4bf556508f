### What each sentence is for, and every variable: locales/en/service.ftl.

service-watch = به‌زودی مرکز کمک در { $place } باز می‌شود. محل: { $facility }.
service-act-now = مرکز کمک در { $place } باز است. محل: { $facility }.
service-cancel = مرکز کمک در { $place } باز نیست. محل: { $facility }.
service-all-clear = مرکز کمک در { $place } اکنون بسته شده است. محل: { $facility }.

service-offers =
    { $service ->
        [shelter] می‌توانید آنجا بخوابید.
        [food] می‌توانید آنجا غذا بگیرید.
        [water] می‌توانید آنجا آب آشامیدنی بگیرید.
        [clinic] می‌توانید آنجا پیش پزشک یا پرستار بروید.
        [charging] می‌توانید آنجا تلفن خود را شارژ کنید.
       *[all] می‌توانید آنجا جای خواب، غذا، آب آشامیدنی و درمان بگیرید.
    }
service-everyone = همه می‌توانند بیایند. رایگان است.
service-bring-medicine = اگر می‌توانید، دارو و لباس گرم خود را بیاورید.
service-do-not-go = لطفاً اکنون به آنجا نروید.

## Buses that take people out of a place in danger

service-transport-watch = به‌زودی اتوبوس‌ها مردم را از { $place } بیرون می‌برند.
service-transport-act-now = اتوبوس‌ها اکنون مردم را از { $place } بیرون می‌برند.
service-transport-cancel = اکنون اتوبوسی برای بیرون رفتن از { $place } نیست.

service-transport-from = اتوبوس‌ها از این‌جا حرکت می‌کنند: { $facility }.
service-transport-bring = فقط چیزهایی را بیاورید که می‌توانید خودتان ببرید.
service-transport-together = با خانواده خود بمانید. کودکان را نزدیک خود نگه دارید.
service-transport-cannot-walk = اگر نمی‌توانید به اتوبوس برسید، کمک بخواهید.

## A telephone line that answers in the languages of the people

service-hotline-watch = به‌زودی یک خط تلفن برای مردم { $place } باز می‌شود.
service-hotline-act-now = یک خط تلفن برای مردم { $place } باز است.
service-hotline-cancel = خط تلفن برای مردم { $place } باز نیست.

service-hotline-ask = می‌توانید درباره ایمنی، کمک و خانواده خود بپرسید.

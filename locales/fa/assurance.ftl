### What each sentence is for, and every variable: locales/en/assurance.ftl.

assurance-watch = به‌زودی در { $place } به همه کمک داده می‌شود.
assurance-act-now = در { $place } کمک برای همه است.
assurance-cancel = قول کمک در { $place } پس گرفته شد.
assurance-all-clear = کمک اضطراری در { $place } پایان یافت.

assurance-everyone = مهم نیست که از کجا آمده‌اید.
assurance-no-papers = از شما مدرک نمی‌خواهند.
assurance-authority = { $issuer } اختیار دارد که این قول را بدهد.

## The same promise for clinics and for shelters

assurance-clinic-act-now = درمانگاه‌های { $place } همه را درمان می‌کنند.
assurance-shelter-act-now = پناهگاه‌های { $place } برای همه باز است.

assurance-clinic-go = اگر بیمار یا زخمی هستید، لطفاً به آنجا بروید.
assurance-shelter-families = خانواده‌ها می‌توانند آنجا با هم بمانند.
assurance-not-told = هیچ کس در آنجا به دیگران نمی‌گوید که شما آمده‌اید.

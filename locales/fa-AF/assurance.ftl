### What each sentence is for, and every variable: locales/en/assurance.ftl.

assurance-watch = به زودی در { $place } به همه کمک داده می‌شود.
assurance-act-now = در { $place } کمک برای همه است.
assurance-cancel = وعده کمک در { $place } پس گرفته شد.
assurance-all-clear = کمک عاجل در { $place } ختم شد.

assurance-everyone = مهم نیست که از کجا آمده‌اید.
assurance-no-papers = از شما اسناد خواسته نمی‌شود.
assurance-authority = { $issuer } صلاحیت دارد که این وعده را بدهد.

## The same promise for clinics and for shelters

assurance-clinic-act-now = کلینیک‌های { $place } همه را تداوی می‌کنند.
assurance-shelter-act-now = سرپناه‌های { $place } برای همه باز است.

assurance-clinic-go = اگر مریض یا زخمی هستید، لطفاً به آنجا بروید.
assurance-shelter-families = فامیل‌ها آنجا یکجا مانده می‌توانند.
assurance-not-told = هیچ کس در آنجا به دیگران نمی‌گوید که شما آمده‌اید.

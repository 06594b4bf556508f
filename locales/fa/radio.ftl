### What each sentence is for, and every variable: locales/en/radio.ftl.

radio-attention = لطفاً توجه کنید. این یک پیام مهم ایمنی است.
radio-repeat = تکرار می‌کنم.
radio-sign-off = این پیامی از طرف { $issuer } بود.
radio-next-update = این پیام تا { $until } معتبر است. لطفاً به پیام بعدی گوش کنید.
radio-machine-voice = این پیام را ماشین می‌خواند.

### What each sentence is for, and every variable: locales/en/radio.ftl.

radio-attention = لطفاً توجه کنید. این یک پیام مهم برای امنیت شما است.
radio-repeat = تکرار می‌کنم.
radio-sign-off = این پیام از طرف { $issuer } بود.
radio-next-update = این پیام تا { $until } اعتبار دارد. لطفاً به پیام بعدی گوش کنید.
radio-machine-voice = این پیام را یک ماشین می‌خواند.

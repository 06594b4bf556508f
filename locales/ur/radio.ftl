### What each sentence is for, and every variable: locales/en/radio.ftl.

radio-attention = براہ کرم توجہ دیں۔ یہ حفاظت کا ایک اہم پیغام ہے۔
radio-repeat = پیغام دوبارہ سنیں۔
radio-sign-off = یہ پیغام { $issuer } کی طرف سے تھا۔
radio-next-update = یہ پیغام { $until } تک لاگو ہے۔ براہ کرم اگلا پیغام بھی سنیں۔
radio-machine-voice = یہ پیغام مشین پڑھ رہی ہے۔

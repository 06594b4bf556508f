### What each sentence is for, and every variable: locales/en/radio.ftl.

radio-attention = お聞きください。安全についての大切なお知らせです。
radio-repeat = くり返します。
radio-sign-off = { $issuer }からのお知らせでした。
radio-next-update = このお知らせは{ $until }まで有効です。次のお知らせをお聞きください。
radio-machine-voice = このお知らせは機械の声が読みます。

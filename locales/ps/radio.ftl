### What each sentence is for, and every variable: locales/en/radio.ftl.

radio-attention = مهرباني وکړئ پام وکړئ. دا د خوندیتوب مهم پیغام دی.
radio-repeat = بیا یې وایم.
radio-sign-off = دا د { $issuer } له خوا پیغام و.
radio-next-update = دا پیغام تر { $until } پورې اعتبار لري. مهرباني وکړئ راتلونکي پیغام ته غوږ ونیسئ.
radio-machine-voice = دا پیغام ماشین لولي.

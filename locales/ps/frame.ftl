### What each sentence is for, and every variable: locales/en/frame.ftl.

frame-exercise = دا یوازې تمرین دی. هېڅ رښتینی خطر نشته.
    .sms = دا یوازې تمرین دی.

frame-update = دا د مخکیني پیغام په اړه نوی خبر دی.
    .sms = دا نوی خبر دی.

frame-correction = دا سمون دی. په مخکیني پیغام کې غلطي وه. مهرباني وکړئ دا پیغام وکاروئ.
    .sms = سمون: په مخکیني پیغام کې غلطي وه.

frame-cancel = مخکینی پیغام لغوه شو.

frame-all-clear = دا د خطر د ختمېدو پیغام دی.

frame-valid-until = دا پیغام تر { $until } پورې اعتبار لري.
    .sms = تر { $until } پورې اعتبار لري.

frame-issued-by = دا پیغام د { $issuer } له خوا دی.
    .sms = د { $issuer } له خوا.

frame-call = د مرستې لپاره { $contact } ته زنګ ووهئ.
    .radio = د مرستې لپاره دې شمېرې ته زنګ ووهئ: { $contact }. شمېره بیا وایم: { $contact }.

frame-machine-draft = دا متن ماشین ژباړلی دی. تر اوسه هېچا نه دی کتلی.

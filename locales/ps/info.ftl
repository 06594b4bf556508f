### What each sentence is for, and every variable: locales/en/info.ftl.

## How a warning, advice or an offer of help ends, when there are no better words for it

info-ends = دا د مخکیني پیغام په اړه خبر دی.

info-cancel = مهرباني وکړئ د { $place } لپاره پر مخکیني پیغام عمل مه کوئ.
info-no-warning = اوس د { $place } لپاره خبرداری نشته.
info-ended = د { $place } لپاره مخکیني پیغام ته نوره اړتیا نشته.
info-help-cancel = په { $place } کې هغه مرسته نشته چې مخکیني پیغام ویلې وه.
info-help-ended = په { $place } کې هغه مرسته پای ته ورسېده چې مخکیني پیغام ویلې وه.

## What people who ask for help want to know

info-free = مرسته وړیا ده.
info-private = ستاسو خبرې پټې پاتې کېږي.
info-no-name = اړتیا نشته چې خپل نوم ووایاست.
info-your-language = داسې څوک غوښتلای شئ چې ستاسو په ژبه خبرې کوي.
info-you-decide = تاسو پرېکړه کوئ چې ورپسې څه وشي.
info-where = ځای: { $facility }.
info-read-more = د نورو معلوماتو لپاره { $link } خلاص کړئ.

## Keep away from an area

info-avoid-watch = ښايي ډېر ژر په { $place } کې خطر وي.
info-avoid-act-now = { $place } ته مه ځئ. هلته اوس خطر دی.
info-avoid-all-clear = بیا { $place } ته تلای شئ.

info-avoid-do-not-travel = که اړ نه یاست، هلته سفر مه کوئ.
info-avoid-leave = که هلته یاست، هغه وخت ووځئ چې وتل بې‌خطره وي.
info-avoid-other-way = پر بله لار ولاړ شئ، یا په خوندي ځای کې انتظار وکړئ.
info-avoid-rescue-roads = لارې مه بندوئ. د ژغورنې کارکوونکي ورته اړتیا لري.

## Reminder: an earlier warning still holds

info-reminder-act-now = د { $place } لپاره مخکینی خبرداری لا هم اعتبار لري.
info-reminder-all-clear = د { $place } لپاره مخکینی خبرداری ختم شو.

info-reminder-not-over = خطر نه دی ختم شوی.
info-reminder-follow = مهرباني وکړئ پر مخکیني خبرداري عمل کولو ته دوام ورکړئ.
info-reminder-missed = که له خبرداري خبر نه یاست، له نږدې خلکو وپوښتئ.

## A false message is being shared; watch: nobody knows yet whether it is true

info-rumour-watch = په { $place } کې خلک یو پیغام خپروي چې ښايي دروغ وي.
info-rumour-act-now = په { $place } کې خلک یو دروغ پیغام خپروي.

info-rumour-about =
    { $topic ->
        [water] دا د څښاک د اوبو په اړه دی.
        [dam] دا د اوبو د بند په اړه دی.
        [attack] دا د یوه برید په اړه دی.
        [evacuation] دا وایي چې خلک باید له سیمې ووځي.
        [disease] دا د یوې ناروغۍ په اړه دی.
        [aid] دا د مرستو په اړه دی.
       *[other] دا د بیړني حالت په اړه دی.
    }
info-rumour-do-not-share = مهرباني وکړئ مه یې خپروئ.
info-rumour-do-not-follow = هغه کار مه کوئ چې دروغ پیغام یې وایي.
info-rumour-tell = نږدې خلکو ته ووایاست چې دا دروغ دي.
info-rumour-check = پر پیغام تر باور مخکې له رسمي سرچینې وپوښتئ.
info-rumour-true = د رښتیا لوستلو لپاره { $link } خلاص کړئ.

## A test of the alert system

info-test-watch = ډېر ژر به په { $place } کې د خبرداري سیستم وازمویل شي.
info-test-act-now = دا په { $place } کې د خبرداري د سیستم ازموینه ده. هېڅ خطر نشته.
info-test-cancel = اوس په { $place } کې د خبرداري د سیستم ازموینه نشته.
info-test-all-clear = په { $place } کې د خبرداري د سیستم ازموینه ختمه شوه.

info-test-nothing = اړتیا نشته چې کوم کار وکړئ.
info-real-danger = که رښتینی خطر وي، نوی پیغام به یې درته ووایي.

### What each sentence is for, and every variable: locales/en/preparedness.ftl.

## How alerts reach people, and how to choose a language

preparedness-alerts-watch = ډېر ژر به د { $place } لپاره د خطر خبرداري په خپله ژبه ترلاسه کولای شئ.
preparedness-alerts-act-now = د { $place } لپاره د خطر خبرداري په خپله ژبه ترلاسه کولای شئ.

preparedness-alerts-channels = خبرداري د ټیلیفون، راډیو او خلکو د ډلو له لارې رارسېږي.
preparedness-alerts-choose = هغه ژبه وټاکئ چې تر ټولو ښه پرې پوهېږئ.
preparedness-alerts-free = خبرداري وړیا دي. هر وخت یې بندولای شئ.
preparedness-alerts-call = د خپلې ژبې د ټاکلو لپاره { $contact } ته زنګ ووهئ.
    .radio = د خپلې ژبې د ټاکلو لپاره دې شمېرې ته زنګ ووهئ: { $contact }. شمېره بیا وایم: { $contact }.

## A drill: people practice for an emergency, and nothing has happened

preparedness-drill-watch = په { $place } کې به خلک ډېر ژر د بیړني حالت لپاره تمرین وکړي.
preparedness-drill-act-now = په { $place } کې خلک د بیړني حالت لپاره تمرین کوي. هېڅ رښتینی خطر نشته.
preparedness-drill-cancel = په { $place } کې به خلک اوس د بیړني حالت لپاره تمرین نه کوي.
preparedness-drill-all-clear = په { $place } کې د بیړني حالت تمرین ختم شو.

preparedness-drill-sirens = ښايي د سایرن غږ واورئ او د ژغورنې کارکوونکي وګورئ.
preparedness-drill-take-part = که غواړئ، برخه اخیستلای شئ. ټول ښه راغلاست.

## Know the dangers of the place where one lives

preparedness-risk-act-now = پوه شئ چې په { $place } کې کوم خطرونه شته.

preparedness-risk-ask = له هغو خلکو وپوښتئ چې سیمه ښه پېژني، کوم ځایونه خطرناک دي.
preparedness-risk-safe-place = تر ټولو نږدې خوندي ځای او هغه ته د رسېدو دوې لارې پیدا کړئ.
preparedness-risk-signals = زده کړئ چې د خبرداري غږونه او نښې څه معنا لري.

## Make a plan and pack a bag

preparedness-plan-act-now = په { $place } کې د بیړني حالت تر راتلو مخکې ورته تیار شئ.

preparedness-plan-meet = له خپلې کورنۍ سره پرېکړه وکړئ چې چېرته به سره وینئ.
preparedness-plan-numbers = د ټیلیفون مهمې شمېرې پر کاغذ ولیکئ.
preparedness-plan-bag = په یوه بکس کې اوبه، خواړه، درمل، څراغ او تودې جامې کېږدئ.
preparedness-plan-others = فکر وکړئ چې له وړو ماشومانو، بوډاګانو او هغو خلکو سره څنګه مرسته کوئ چې سم نه شي تلای.
    .sms = فکر وکړئ چې له وړو ماشومانو او بوډاګانو سره څنګه مرسته کوئ.

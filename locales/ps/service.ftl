### What each sentence is for, and every variable: locales/en/service.ftl.

service-watch = ډېر ژر به په { $place } کې مرسته پیل شي. ځای: { $facility }.
service-act-now = په { $place } کې مرسته ورکول کېږي. ځای: { $facility }.
service-cancel = په { $place } کې مرسته نه ورکول کېږي. ځای: { $facility }.
service-all-clear = په { $place } کې مرسته اوس بنده شوه. ځای: { $facility }.

service-offers =
    { $service ->
        [shelter] هلته خوب کولای شئ.
        [food] هلته خواړه اخیستلای شئ.
        [water] هلته د څښاک اوبه اخیستلای شئ.
        [clinic] هلته ډاکټر یا نرس ته ورتلای شئ.
        [charging] هلته خپل ټیلیفون چارج کولای شئ.
       *[all] هلته سرپناه، خواړه، د څښاک اوبه او درملنه موندلای شئ.
    }
service-everyone = ټول راتلای شي. وړیا ده.
service-bring-medicine = که کولای شئ، خپل درمل او تودې جامې راوړئ.
service-do-not-go = مهرباني وکړئ اوس هلته مه ځئ.

## Buses that take people out of a place in danger

service-transport-watch = بسونه به ډېر ژر خلک له { $place } څخه وباسي.
service-transport-act-now = بسونه اوس خلک له { $place } څخه باسي.
service-transport-cancel = اوس له { $place } څخه د وتلو بسونه نشته.

service-transport-from = بسونه له دې ځایه ځي: { $facility }.
service-transport-bring = یوازې هغه شیان راوړئ چې پخپله یې وړلای شئ.
service-transport-together = له خپلې کورنۍ سره پاتې شئ. ماشومان ځان ته نږدې وساتئ.
service-transport-cannot-walk = که بس ته نه شئ رسېدای، مرسته وغواړئ.

## A telephone line that answers in the languages of the people

service-hotline-watch = ډېر ژر به په { $place } کې د خلکو لپاره د ټیلیفون کرښه فعاله شي.
service-hotline-act-now = په { $place } کې د خلکو لپاره د ټیلیفون کرښه فعاله ده.
service-hotline-cancel = په { $place } کې د خلکو لپاره د ټیلیفون کرښه فعاله نه ده.

service-hotline-ask = د خوندیتوب، مرستې او خپلې کورنۍ په اړه پوښتلای شئ.

### What each sentence is for, and every variable: locales/en/info.ftl.

info-ends = 這是關於之前訊息的新情況。
info-cancel = 請不要按照之前關於{ $place }的訊息去做。
info-no-warning = 目前沒有針對{ $place }的警報。
info-ended = 之前關於{ $place }的訊息已不再需要。
info-help-cancel = 之前訊息所說的{ $place }的幫助無法提供。
info-help-ended = 之前訊息所說的{ $place }的幫助已經結束。

info-free = 幫助是免費的。
info-private = 您說的話會保密。
info-no-name = 您不必說出姓名。
info-your-language = 您可以要求找會說您的語言的人。
info-you-decide = 接下來怎麼做由您決定。
info-where = 地點：{ $facility }。
info-read-more = 請打開 { $link } 了解更多。

info-avoid-watch = { $place }可能很快有危險。
info-avoid-act-now = 請不要去{ $place }。那裡現在有危險。
info-avoid-all-clear = 您又可以去{ $place }了。
info-avoid-do-not-travel = 如果不是必須，請不要前往那裡。
info-avoid-leave = 如果您在那裡，請在可以安全離開時離開。
info-avoid-other-way = 請走別的路，或在安全的地方等待。
info-avoid-rescue-roads = 請不要堵住道路。救援人員需要通行。

info-reminder-act-now = 之前針對{ $place }的警報仍然有效。
info-reminder-all-clear = 之前針對{ $place }的警報已經結束。
info-reminder-not-over = 危險還沒有過去。
info-reminder-follow = 請繼續按照之前的警報去做。
info-reminder-missed = 如果您不知道警報的內容，請問附近的人。

info-rumour-watch = { $place }有人在傳播一則可能是假的訊息。
info-rumour-act-now = { $place }有人在傳播一則假訊息。
info-rumour-about =
    { $topic ->
        [water] 那則訊息說的是飲用水。
        [dam] 那則訊息說的是水壩。
        [attack] 那則訊息說的是襲擊。
        [evacuation] 那則訊息說人們必須離開。
        [disease] 那則訊息說的是疾病。
        [aid] 那則訊息說的是援助。
       *[other] 那則訊息說的是這次緊急情況。
    }
info-rumour-do-not-share = 請不要轉發那則訊息。
info-rumour-do-not-follow = 不要按照假訊息去做。
info-rumour-tell = 請告訴附近的人那則訊息是假的。
info-rumour-check = 相信一則訊息之前，請先向官方管道查證。
info-rumour-true = 請打開 { $link } 查看真實情況。

info-test-watch = { $place }很快將測試警報系統。
info-test-act-now = 這是{ $place }警報系統的測試。沒有危險。
info-test-cancel = 現在{ $place }沒有警報系統測試。
info-test-all-clear = { $place }的警報系統測試已經結束。
info-test-nothing = 您不需要做任何事。
info-real-danger = 如果有真正的危險，會有新的訊息通知您。

### What each sentence is for, and every variable: locales/en/info.ftl.

info-ends = 这是关于之前消息的新情况。
info-cancel = 请不要按照之前关于{ $place }的消息去做。
info-no-warning = 目前没有针对{ $place }的警报。
info-ended = 之前关于{ $place }的消息已不再需要。
info-help-cancel = 之前消息所说的{ $place }的帮助无法提供。
info-help-ended = 之前消息所说的{ $place }的帮助已经结束。

info-free = 帮助是免费的。
info-private = 您说的话会保密。
info-no-name = 您不必说出姓名。
info-your-language = 您可以要求找会说您的语言的人。
info-you-decide = 接下来怎么做由您决定。
info-where = 地点：{ $facility }。
info-read-more = 请打开 { $link } 了解更多。

info-avoid-watch = { $place }可能很快有危险。
info-avoid-act-now = 请不要去{ $place }。那里现在有危险。
info-avoid-all-clear = 您又可以去{ $place }了。
info-avoid-do-not-travel = 如果不是必须，请不要前往那里。
info-avoid-leave = 如果您在那里，请在可以安全离开时离开。
info-avoid-other-way = 请走别的路，或在安全的地方等待。
info-avoid-rescue-roads = 请不要堵住道路。救援人员需要通行。

info-reminder-act-now = 之前针对{ $place }的警报仍然有效。
info-reminder-all-clear = 之前针对{ $place }的警报已经结束。
info-reminder-not-over = 危险还没有过去。
info-reminder-follow = 请继续按照之前的警报去做。
info-reminder-missed = 如果您不知道警报的内容，请问附近的人。

info-rumour-watch = { $place }有人在传播一条可能是假的消息。
info-rumour-act-now = { $place }有人在传播一条假消息。
info-rumour-about =
    { $topic ->
        [water] 那条消息说的是饮用水。
        [dam] 那条消息说的是水坝。
        [attack] 那条消息说的是袭击。
        [evacuation] 那条消息说人们必须离开。
        [disease] 那条消息说的是疾病。
        [aid] 那条消息说的是援助。
       *[other] 那条消息说的是这次紧急情况。
    }
info-rumour-do-not-share = 请不要转发那条消息。
info-rumour-do-not-follow = 不要按照假消息去做。
info-rumour-tell = 请告诉附近的人那条消息是假的。
info-rumour-check = 相信一条消息之前，请先向官方渠道核实。
info-rumour-true = 请打开 { $link } 查看真实情况。

info-test-watch = { $place }很快将测试警报系统。
info-test-act-now = 这是{ $place }警报系统的测试。没有危险。
info-test-cancel = 现在{ $place }没有警报系统测试。
info-test-all-clear = { $place }的警报系统测试已经结束。
info-test-nothing = 您不需要做任何事。
info-real-danger = 如果有真正的危险，会有新的消息通知您。

### What each sentence is for, and every variable: locales/en/info.ftl.

info-ends = Это новость о прежнем сообщении.
info-cancel = Пожалуйста, не следуйте прежнему сообщению для района { $place }.
info-no-warning = Сейчас нет предупреждения для района { $place }.
info-ended = Прежнее сообщение для района { $place } больше не нужно.
info-help-cancel = Помощи в районе { $place } из прежнего сообщения сейчас нет.
info-help-ended = Помощь в районе { $place } из прежнего сообщения закончилась.

info-free = Помощь бесплатная.
info-private = То, что вы скажете, останется в тайне.
info-no-name = Вам не обязательно называть своё имя.
info-your-language = Вы можете попросить человека, который говорит на вашем языке.
info-you-decide = Вы решаете, что будет дальше.
info-where = Место: { $facility }.
info-read-more = Откройте { $link }, чтобы прочитать больше.

info-avoid-watch = Скоро может быть опасно в районе { $place }.
info-avoid-act-now = Не ходите в район { $place }. Там сейчас опасно.
info-avoid-all-clear = В район { $place } снова можно ходить.
info-avoid-do-not-travel = Не ездите туда без необходимости.
info-avoid-leave = Если вы там, уходите, когда это будет безопасно.
info-avoid-other-way = Выберите другую дорогу или подождите в безопасном месте.
info-avoid-rescue-roads = Не перекрывайте дороги. Они нужны спасателям.

info-reminder-act-now = Прежнее предупреждение для района { $place } ещё действует.
info-reminder-all-clear = Прежнее предупреждение для района { $place } закончилось.
info-reminder-not-over = Опасность не прошла.
info-reminder-follow = Пожалуйста, продолжайте следовать прежнему предупреждению.
info-reminder-missed = Если вы не знаете, о чём предупреждение, спросите людей рядом с вами.

info-rumour-watch = Люди в районе { $place } пересылают сообщение, которое может быть ложным.
info-rumour-act-now = Люди в районе { $place } пересылают ложное сообщение.
info-rumour-about =
    { $topic ->
        [water] Оно о питьевой воде.
        [dam] Оно о плотине.
        [attack] Оно о нападении.
        [evacuation] В нём сказано, что люди должны уйти.
        [disease] Оно о болезни.
        [aid] Оно о помощи.
       *[other] Оно о чрезвычайной ситуации.
    }
info-rumour-do-not-share = Пожалуйста, не пересылайте его.
info-rumour-do-not-follow = Не делайте того, что сказано в ложном сообщении.
info-rumour-tell = Скажите людям рядом с вами, что оно ложное.
info-rumour-check = Прежде чем верить сообщению, проверьте его в официальном источнике.
info-rumour-true = Откройте { $link }, чтобы прочитать правду.

info-test-watch = Скоро будет проверка системы оповещения в районе { $place }.
info-test-act-now = Это проверка системы оповещения в районе { $place }. Опасности нет.
info-test-cancel = Сейчас нет проверки системы оповещения в районе { $place }.
info-test-all-clear = Проверка системы оповещения в районе { $place } закончилась.
info-test-nothing = Вам ничего не нужно делать.
info-real-danger = Если будет настоящая опасность, вы получите новое сообщение.

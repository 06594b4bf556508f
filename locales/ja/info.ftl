### What each sentence is for, and every variable: locales/en/info.ftl.

info-ends = これは前のお知らせについての連絡です。
info-cancel = { $place }についての前のお知らせには従わないでください。
info-no-warning = 現在、{ $place }に警報は出ていません。
info-ended = { $place }についての前のお知らせは、もう必要ありません。
info-help-cancel = 前のお知らせにあった{ $place }の支援は利用できません。
info-help-ended = 前のお知らせにあった{ $place }の支援は終わりました。

info-free = 支援は無料です。
info-private = あなたが話したことは秘密にされます。
info-no-name = 名前を言う必要はありません。
info-your-language = あなたの言葉を話す人を頼むことができます。
info-you-decide = 次にどうするかは、あなたが決めます。
info-where = 場所は{ $facility }です。
info-read-more = 詳しく読むには{ $link }を開いてください。

info-avoid-watch = まもなく{ $place }は危険になるかもしれません。
info-avoid-act-now = { $place }へ行かないでください。今、そこは危険です。
info-avoid-all-clear = また{ $place }へ行くことができます。
info-avoid-do-not-travel = 必要がなければ、そこへ行かないでください。
info-avoid-leave = そこにいる人は、安全に出られるようになったら離れてください。
info-avoid-other-way = 別の道を通るか、安全な所で待ってください。
info-avoid-rescue-roads = 道をふさがないでください。救助の人が使います。

info-reminder-act-now = { $place }に出た前の警報は、まだ続いています。
info-reminder-all-clear = { $place }に出た前の警報は終わりました。
info-reminder-not-over = 危険はまだなくなっていません。
info-reminder-follow = 引き続き、前の警報に従ってください。
info-reminder-missed = 警報の内容を知らない人は、近くの人に聞いてください。

info-rumour-watch = { $place }で、うそかもしれない情報が広まっています。
info-rumour-act-now = { $place }で、うその情報が広まっています。
info-rumour-about =
    { $topic ->
        [water] 飲み水についての情報です。
        [dam] ダムについての情報です。
        [attack] 攻撃についての情報です。
        [evacuation] 避難しなければならないという情報です。
        [disease] 病気についての情報です。
        [aid] 支援についての情報です。
       *[other] 今回の緊急事態についての情報です。
    }
info-rumour-do-not-share = その情報を広めないでください。
info-rumour-do-not-follow = うその情報のとおりにしないでください。
info-rumour-tell = うそであることを近くの人に知らせてください。
info-rumour-check = 情報を信じる前に、役所などの公式の情報で確かめてください。
info-rumour-true = 本当のことを読むには{ $link }を開いてください。

info-test-watch = まもなく{ $place }で警報システムのテストがあります。
info-test-act-now = これは{ $place }の警報システムのテストです。危険はありません。
info-test-cancel = 現在、{ $place }で警報システムのテストはありません。
info-test-all-clear = { $place }の警報システムのテストは終わりました。
info-test-nothing = 何もする必要はありません。
info-real-danger = 本当の危険があるときは、新しいお知らせが出ます。

### What each sentence is for, and every variable: locales/en/info.ftl.

info-ends = これは まえの おしらせに ついての おしらせです。
info-cancel = { $place } の まえの おしらせの とおりに しないでください。
info-no-warning = いま { $place } に けいほうは ありません。
info-ended = { $place } の まえの おしらせは もう いりません。
info-help-cancel = まえの おしらせの { $place } の たすけは ありません。
info-help-ended = まえの おしらせの { $place } の たすけは おわりました。

info-free = たすけに お金は いりません。
info-private = あなたが 話したことを ほかの 人に 言いません。
info-no-name = 名まえを 言わなくて いいです。
info-your-language = あなたの ことばを 話す 人を よんで もらうことが できます。
info-you-decide = つぎに どうするか、 あなたが きめます。
info-where = ばしょは { $facility } です。
info-read-more = もっと 読みたい 人は { $link } を ひらいてください。

info-avoid-watch = もうすぐ { $place } は あぶなくなるかもしれません。
info-avoid-act-now = { $place } に 行かないでください。 いま そこは あぶないです。
info-avoid-all-clear = また { $place } に 行くことが できます。
info-avoid-do-not-travel = 行かなくて いい 人は、 そこに 行かないでください。
info-avoid-leave = そこに いる 人は、 あんぜんな ときに 出てください。
info-avoid-other-way = ほかの 道を 行ってください。 または あんぜんな ところで 待ってください。
info-avoid-rescue-roads = 道を ふさがないでください。 たすける 人が つかいます。

info-reminder-act-now = { $place } の まえの けいほうは まだ つづいています。
info-reminder-all-clear = { $place } の まえの けいほうは おわりました。
info-reminder-not-over = きけんは まだ おわっていません。
info-reminder-follow = これからも まえの けいほうの とおりに してください。
info-reminder-missed = けいほうを しらない 人は、 近くの 人に 聞いてください。

info-rumour-watch = { $place } で うそかもしれない 話が ひろがっています。
info-rumour-act-now = { $place } で うその 話が ひろがっています。
info-rumour-about =
    { $topic ->
        [water] 飲み水の 話です。
        [dam] ダムの 話です。
        [attack] こうげきの 話です。
        [evacuation] 「にげなければ なりません」と 言っています。
        [disease] びょうきの 話です。
        [aid] たすけの 話です。
       *[other] いまの きけんの 話です。
    }
info-rumour-do-not-share = その 話を ほかの 人に 話したり 送ったり しないでください。
info-rumour-do-not-follow = うその 話の とおりに しないでください。
info-rumour-tell = 近くの 人に 「それは うそです」と 話してください。
info-rumour-check = 話を しんじる まえに、 やくしょの おしらせを 見てください。
info-rumour-true = ほんとうの ことを 読みたい 人は { $link } を ひらいてください。

info-test-watch = もうすぐ { $place } で けいほうの テストが あります。
info-test-act-now = これは { $place } の けいほうの テストです。 きけんは ありません。
info-test-cancel = いま { $place } で けいほうの テストは ありません。
info-test-all-clear = { $place } の けいほうの テストは おわりました。
info-test-nothing = 何も しなくて いいです。
info-real-danger = ほんとうの きけんが あれば、 あたらしい おしらせが 来ます。

### What each sentence is for, and every variable: locales/en/action.ftl.

action-be-ready = すぐに にげる じゅんびを してください。
action-follow-news = あたらしい おしらせを 聞いてください。
action-charge-phone = いま でんわを じゅうでんしてください。
action-tell-others = 近くの 人に 話してください。
    .social = 近くの 人に 話してください。 この おしらせを みんなに 送ってください。
action-help-others = 子ども、 お年よりの 人、 あるくことが むずかしい 人を たすけてください。
    .sms = 子どもと お年よりの 人を たすけてください。
action-follow-instructions = たすける 人が 言うことを 聞いてください。
action-pack-needs = 水、 食べもの、 くすり、 ライトを じゅんびしてください。
action-store-water = いま きれいな 飲み水を ためてください。
action-do-not-return = 「あんぜんです」と 聞くまで もどらないでください。
action-return-carefully = 気をつけて 帰ってください。 こわれた ところを 見てください。
action-stay-careful = まだ 気をつけてください。
action-fallen-wires = おちた 電気の 線に 近づかないでください。
action-damaged-buildings = こわれた たてものに 入らないでください。
action-gas-leak = ガスの においが したら 外に 出てください。 火を つかわないでください。

action-higher-ground = すぐに 高い ところに 行ってください。
action-upper-floor = にげることが できない 人は 上の かいに 行ってください。
action-no-flood-water = あふれた 水の 中を あるかないでください。 車で 走らないでください。
action-away-from-rivers = 川や ひくい ところに 近づかないでください。
action-climb-at-once = すぐに 川や ひくい ところから はなれて、 高い ところに 行ってください。
action-leave-car = 車の まわりに 水が 来たら、 車から 出て 高い ところに 行ってください。
action-flood-water-dirty = あふれた 水は きたないです。 飲まないでください。

action-leave-coast = すぐに 海から はなれてください。 高い ところか、 海から 遠い ところに 行ってください。
action-shaking-near-sea = 海の 近くで 強く ゆれたら、 すぐに 高い ところに 行ってください。 おしらせを 待たないでください。
    .sms = 海の 近くで 強く ゆれたら、 すぐに 高い ところに 行ってください。
action-tall-building = 高い ところに 行くことが できない 人は、 高くて 強い たてものの 上に 行ってください。
action-no-sea-watching = 海を 見に 行かないでください。
action-leave-beach = 海から 出てください。 海の 近くから はなれてください。
action-stay-high = 高い ところに いてください。
action-more-waves = つなみは 何回も 来るかもしれません。 つぎは もっと 大きいかもしれません。

action-drop-cover-hold = ゆれたら しゃがんでください。 強い つくえの 下に 入って、 つかまってください。
action-away-from-falling = まどや おちる ものから はなれてください。
action-more-shaking = また ゆれるかもしれません。
action-use-stairs = かいだんを つかってください。 エレベーターに のらないでください。
action-heavy-things-low = おもい ものを ひくい ところに おいてください。

action-strong-building = すぐに 強い たてものに 入ってください。
action-away-from-windows = たてものの 中に いてください。 まどから はなれてください。
action-storm-eye = きゅうに 風が とまっても 外に 出ないでください。 また 強い 風が ふくかもしれません。
action-tie-down = 風で とぶ ものを 中に 入れるか、 しばってください。

action-away-from-fire = 火と けむりから はなれてください。
action-do-not-wait = 火が 見えるまで 待たないでください。
action-cover-mouth = ぬので はなと 口を かくしてください。
action-close-windows = けむりが 入らないように ドアと まどを しめてください。
action-hot-ground = あつい はいや やけた 木に 近づかないでください。

action-drink-often = 水を 何回も 飲んでください。
action-cool-place = 日かげか すずしい ところに いてください。
action-rest-often = 何回も 休んでください。 あつい ところで たいへんな しごとを しないでください。
action-check-neighbours = お年よりの 人、 びょうきの 人、 小さい 子どもが だいじょうぶか 見てください。
action-children-in-cars = 子どもだけを 車の 中に おいて 行かないでください。
action-heat-illness = 人が たおれたり、 ようすが へんな ときは、 水で 体を ひやして、 たすけを よんでください。

action-no-tap-water = すいどうの 水を 飲まないでください。
action-boil-water = 飲む 水と りょうりの 水は、 火で わかしてください。
action-bottled-water = ペットボトルの 水が あれば つかってください。
action-water-for-babies = 赤ちゃんには あんぜんな 水だけを つかってください。
action-wash-hands = せっけんと あんぜんな 水で 手を あらってください。
action-diarrhoea = おなかを こわしたら、 あんぜんな 水を たくさん 飲んで、 びょういんに 行ってください。
action-run-tap = つかう まえに すいどうの 水を 何分か 出してください。

action-leave-now = すぐに にげてください。 待たないでください。
action-open-roads = 町の 人が 「あんぜんです」と 言った 道を つかってください。
action-take-needs = 水と くすりと でんわを もって 行ってください。
action-nothing-behind = ものを とりに もどらないでください。

action-near-building = あんぜんな たてものの 近くに いてください。
action-go-inside = たてものに 入って、 ドアと まどを しめてください。
action-inner-room = まどから 遠い へやで、 ひくく しゃがんで いてください。
action-stay-until-safe = 「あんぜんです」と 聞くまで 外に 出ないでください。
action-avoid-fighting = 人が おおい ところや たたかいから はなれてください。
action-strange-objects = しらない ものに さわらないでください。 ばくはつするかもしれません。

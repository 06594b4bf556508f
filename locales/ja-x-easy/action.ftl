### What each sentence is for, and every variable: locales/en/action.ftl.

action-be-ready = すぐに にげることが できるように、 じゅんびを してください。
action-follow-news = あたらしい おしらせを 聞いてください。
action-charge-phone = いま でんわを じゅうでんしてください。
action-tell-others = 近くの 人に 話してください。
    .social = 近くの 人に 話してください。 この おしらせを みんなに 送ってください。
action-help-others = 子ども、 お年よりの 人、 あるくことが むずかしい 人を たすけてください。
    .sms = 子どもと お年よりの 人を たすけてください。
action-follow-instructions = たすける 人が 言う とおりに してください。
action-pack-needs = バッグに 水、 食べもの、 くすり、 ライトを 入れてください。
action-store-water = いま きれいな 飲み水を ためてください。
action-do-not-return = 「あんぜんです」と 聞くまで もどらないでください。
action-return-carefully = もどる ときは、 気をつけてください。 こわれた ところが ないか 見てください。
action-stay-careful = これからも 気をつけてください。
action-fallen-wires = おちた 電気の 線に 近づかないでください。
action-damaged-buildings = こわれた たてものに 入らないでください。
action-gas-leak = ガスの においが したら 外に 出てください。 火を つかわないでください。

action-higher-ground = すぐに 高い ところに 行ってください。
action-upper-floor = にげることが できない 人は 上の かいに 行ってください。
action-no-flood-water = あふれた 水の 中を あるかないでください。 水の 中を 車で 走らないでください。
action-away-from-rivers = 川や ひくい ところに 近づかないでください。
action-climb-at-once = すぐに 川や ひくい ところから はなれて、 高い ところに 行ってください。
action-leave-car = 車の まわりに 水が 来たら、 車から 出て 高い ところに 行ってください。
action-flood-water-dirty = あふれた 水は きたないです。 飲まないでください。

action-leave-coast = すぐに 海から はなれてください。 高い ところか、 海から 遠い ところに 行ってください。
action-shaking-near-sea = 海の 近くで 強く ゆれたら、 すぐに 高い ところに 行ってください。 おしらせを 待たないでください。
    .sms = 海の 近くで 強く ゆれたら、 すぐに 高い ところに 行ってください。
action-tall-building = 高い ところに 行くことが できない 人は、 高くて 強い たてものの 上の かいに 行ってください。
action-no-sea-watching = 海を 見に 行かないでください。
action-leave-beach = 海から 出てください。 海の 近くから はなれてください。
action-stay-high = 高い ところに いてください。
action-more-waves = また 波が 来るかもしれません。 つぎの 波は もっと 大きいかもしれません。

action-drop-cover-hold = ゆれたら しゃがんでください。 強い つくえの 下に 入って、 つかまってください。
action-away-from-falling = まどや おちるかもしれない ものに 近づかないでください。
action-more-shaking = また ゆれるかもしれません。
action-use-stairs = かいだんを つかってください。 エレベーターに のらないでください。
action-heavy-things-low = おもい ものを ひくい ところに おいてください。

action-strong-building = すぐに 強い たてものに 入ってください。
action-away-from-windows = たてものの 中の、 まどから 遠い ところに いてください。
action-storm-eye = きゅうに 風が とまっても 外に 出ないでください。 また 強い 風が ふくかもしれません。
action-tie-down = 風で とぶかもしれない ものを 中に 入れるか、 しばってください。

action-away-from-fire = 火と けむりから はなれてください。
action-do-not-wait = 火が 見えるまで 待たないでください。
action-cover-mouth = ぬので はなと 口を かくしてください。
action-close-windows = けむりが 入らないように ドアと まどを しめてください。
action-hot-ground = あつい はいや やけた 木に 近づかないでください。

action-drink-often = 水を 何回も 飲んでください。
action-cool-place = 日かげか すずしい ところに いてください。
action-rest-often = 何回も 休んでください。 あつい ところで たいへんな しごとを しないでください。
action-check-neighbours = お年よりの 人、 びょうきの 人、 小さい 子どもが だいじょうぶか 見てください。
action-children-in-cars = 子どもだけを ぜったいに 車の 中に おいて 行かないでください。
action-heat-illness = 人が たおれたり、 ようすが へんに なったり したら、 水で 体を ひやして、 たすけを よんでください。

action-no-tap-water = すいどうの 水を 飲まないでください。
action-boil-water = 飲む 水と りょうりの 水は、 わかしてから つかってください。
action-bottled-water = ペットボトルの 水が あれば つかってください。
action-water-for-babies = 赤ちゃんには あんぜんな 水だけを つかってください。
action-wash-hands = せっけんと あんぜんな 水で 手を あらってください。
action-diarrhoea = おなかを こわして げりを したら、 あんぜんな 水を たくさん 飲んでください。 びょういんに 行ってください。
action-run-tap = つかう まえに すいどうの 水を 何分か 出してください。

action-leave-now = すぐに にげてください。 待たないでください。
action-open-roads = 町の やくしょが 「あんぜんです」と 言った 道を つかってください。
action-take-needs = 水と くすりと でんわを もって 行ってください。
action-nothing-behind = ものを とりに もどらないでください。

action-near-building = あんぜんな たてものの 近くに いてください。
action-go-inside = たてものに 入って、 ドアと まどを しめてください。
action-inner-room = たてものの まんなかの へやに いてください。 まどから はなれて、 ひくく しゃがんでください。
action-stay-until-safe = 「あんぜんです」と 聞くまで 外に 出ないでください。
action-avoid-fighting = 人が おおい ところや、 たたかいに 近づかないでください。
action-strange-objects = しらない ものに さわらないでください。 ばくはつするかもしれません。

action-everyone-leave = ここに いる 人は みんな すぐに にげてください。
action-everyone-inside = みんな すぐに たてものの 中に 入ってください。 中に いてください。
action-may-stay = いまは にげなくて いいです。
action-may-return = 家に 帰ることが できます。
action-may-go-out = また 外に 出ることが できます。
action-ready-to-go-inside = すぐに たてものに 入ることが できるように、 じゅんびを してください。
action-plan-way = どこに どうやって にげるか、 いま きめてください。
action-leave-when-told = 「にげてください」と 言われたら、 すぐに にげてください。
action-keep-away = この ばしょに 近づかないでください。
action-tell-family = 自分が どこに いるか、 家族に 話してください。
action-no-travel = 待つことが できる 人は、 いま ほかの ところに 行かないでください。
action-get-medical-help = とても ぐあいが わるい 人は、 いしゃに みて もらってください。

action-leave-weak-houses = テント、 車、 よわい 家から 出てください。 強い たてものに 入ってください。
action-lowest-floor = いちばん 下の かいに 行ってください。 まどから はなれて いてください。
action-protect-head = うでで あたまと くびを まもってください。
action-away-from-trees = たおれるかもしれない 木、 かべ、 かんばんに 近づかないでください。
action-thunder-inside = かみなりの 音が 聞こえたら、 たてものか 車の 中に 入ってください。 車の まどを しめてください。
action-thunder-open = 水、 木、 山、 外の ひろい ところに 近づかないでください。

action-warm-clothes = かわいた あたたかい ふくを 何まいも きてください。
action-warm-building = 家が とても さむい 人は、 あたたかい たてものに 行ってください。
action-no-coal-inside = たてものの 中で ぜったいに せきたんや すみを もやさないでください。 はつでんきも つかわないでください。 ガスで 死ぬかもしれません。
    .sms = たてものの 中で ぜったいに せきたんや すみを もやさないでください。 はつでんきも つかわないでください。
action-cold-illness = 体が とても つめたくて ようすが へんな 人が いたら、 あたためて、 たすけを よんでください。

action-cool-building = 家が とても あつい 人は、 すずしい たてものに 行ってください。

action-away-from-slopes = きゅうな さかと その 下に 近づかないでください。
action-landslide-signs = じめんが われたら、 または いしが うごく 音が 聞こえたら、 すぐに にげてください。

action-away-from-volcano = 火山と 火山から ながれる 川に 近づかないでください。
action-cover-water-food = 飲み水と 食べものに ふたを してください。
action-protect-eyes = 目、 はな、 口を まもってください。
action-stop-driving = 道が 見えないときは、 道から 出て 車を とめてください。
action-no-hard-work-outside = 外で たいへんな しごとや スポーツを しないでください。
action-wear-mask = 外に 出る ときは、 かおに あう マスクを つけてください。

action-save-water = 水は 飲む、 りょうりする、 あらう ときだけ つかってください。

action-away-from-chemicals = けむり、 えきたい（水のような もの）、 強い においから はなれてください。
action-seal-room = ドアと まどを しめてください。 かんきせんと エアコンを とめてください。
    .sms = ドアと まどを しめてください。 かんきせんを とめてください。
action-wash-body = 外に いた 人は、 ふくを かえて、 体を あらってください。
action-middle-of-building = たてものの まんなかか、 ちかの へやに 行ってください。
action-packed-food = まだ あけて いない ふくろや はこの 食べものを 食べてください。 ペットボトルの 水を 飲んでください。
action-iodine = ヨウそざい（くすり）は、 けんこうの やくしょが 言った ときだけ 飲んでください。

action-battery-light = でんちの ライトを つかってください。 ろうそくを つかわないでください。
action-cold-food = れいぞうこの 中で あたたかく なった ものを 食べないでください。
action-medical-machine = びょうきの ために つかう きかいに 電気が いる 人は、 いま たすけを よんでください。
action-go-for-help = たすけが ほしい 人は、 しょうぼうしょか びょういんに 行ってください。
action-short-messages = みじかい メッセージを 送ってください。 ながい でんわを しないでください。
action-listen-radio = ラジオで ニュースを 聞いてください。
action-stay-where = いま いる ところが あんぜんなら、 そこに いてください。

action-stay-home-ill = ぐあいが わるい 人は、 家に いてください。 ほかの 人から はなれてください。
action-health-advice = いしゃや かんごしが 言う とおりに してください。
action-unsure-food = あんぜんか わからない ものを 食べないでください。
action-cook-well = 食べものは よく やいたり にたりして、 あつい うちに 食べてください。

action-stay-low = けむりの 中では ゆかの 近くで ひくく してください。
action-cooking-fires = りょうりの 火を けしてください。
action-free-roads = たすける 車が 通る 道を あけてください。
action-trapped = 出ることが できない ときは、 パイプや かべを たたいてください。
action-leave-damaged = こわれた たてものから すぐに 出てください。 その たてものの かべに 近づかないでください。

action-curfew = 外に 出ては いけない ときは、 たてものの 中に いてください。
action-go-to-shelter = ひなんじょか、 ちかの へやか、 たてものの まんなかの へやに 行ってください。
action-lie-down = 外に いる 人は、 じめんに ふせて あたまを まもってください。
action-run-away = あんぜんに にげることが できる 人は、 ものを おいて 走ってください。
action-hide = にげることが できない 人は、 かくれてください。 ドアに かぎを かけてください。 しずかに してください。
action-known-paths = みんなが まいにち つかう 道だけ あるいてください。
action-mine-stop = 近くに じらいが あると 思ったら、 うごかないでください。 たすけを よんでください。

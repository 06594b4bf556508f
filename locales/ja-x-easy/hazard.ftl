### What each sentence is for, and every variable: locales/en/hazard.ftl.

hazard-flood-watch = { $place } で 川などの 水が あふれるかもしれません。
hazard-flood-act-now = { $place } で 水が あふれて あぶないです。 すぐに 自分を まもってください。
hazard-flood-cancel = いま { $place } に 水が あふれる けいほうは ありません。
hazard-flood-all-clear = { $place } は もう 水が あふれる きけんが ありません。

hazard-flash-flood-watch = { $place } で きゅうに 水が ふえるかもしれません。
hazard-flash-flood-act-now = { $place } で きゅうに 水が ふえています。 とても はやいです。
hazard-flash-flood-cancel = いま { $place } に きゅうに 水が ふえる けいほうは ありません。
hazard-flash-flood-all-clear = { $place } は もう きゅうに 水が ふえる きけんが ありません。

hazard-tsunami-watch = { $place } に つなみ（とても 大きい 波）が 来るかもしれません。
hazard-tsunami-act-now = { $place } に つなみの けいほうが 出ています。 とても 大きい 波が 来ます。
hazard-tsunami-cancel = いま { $place } に つなみの けいほうは ありません。
hazard-tsunami-all-clear = { $place } は もう つなみの きけんが ありません。

hazard-earthquake-watch = { $place } で 大きい じしんが あるかもしれません。
hazard-earthquake-act-now = { $place } で 大きい じしんです。
hazard-earthquake-cancel = いま { $place } に じしんの けいほうは ありません。
hazard-earthquake-all-clear = { $place } の じしんの けいほうは おわりました。

hazard-cyclone-watch = { $place } に とても 強い あらし（たいふう）が 来るかもしれません。
hazard-cyclone-act-now = { $place } に とても 強い あらしが 来ます。 すぐに 自分を まもってください。
hazard-cyclone-cancel = いま { $place } に あらしの けいほうは ありません。
hazard-cyclone-all-clear = { $place } は もう あらしの きけんが ありません。

hazard-wildfire-watch = { $place } の 近くに 山の 火事が 来るかもしれません。
hazard-wildfire-act-now = { $place } の 近くで 山の 火事です。 すぐに にげてください。
hazard-wildfire-cancel = いま { $place } に 火事の けいほうは ありません。
hazard-wildfire-all-clear = { $place } の 近くは もう 火事の きけんが ありません。

hazard-heat-watch = { $place } は とても あつく なります。
hazard-heat-act-now = { $place } は とても あつくて あぶないです。 すぐに 体を まもってください。
hazard-heat-cancel = いま { $place } に あつさの けいほうは ありません。
hazard-heat-all-clear = { $place } の あぶない あつさは おわりました。

hazard-unsafe-water-watch = { $place } の 水は 飲むと あぶなくなるかもしれません。
hazard-unsafe-water-act-now = { $place } の 水は 飲むと あぶないです。
hazard-unsafe-water-cancel = いま { $place } に 水の けいほうは ありません。
hazard-unsafe-water-all-clear = { $place } の 水を、 また あんぜんに 飲むことが できます。

hazard-evacuate-watch = もうすぐ { $place } から にげなければ ならないかもしれません。
hazard-evacuate-act-now = みんな すぐに { $place } から にげてください。
hazard-evacuate-cancel = いま { $place } から にげなくて いいです。
hazard-evacuate-all-clear = もう あんぜんに { $place } に 帰ることが できます。

hazard-shelter-watch = { $place } では、 もうすぐ 外が あぶなくなるかもしれません。
hazard-shelter-act-now = { $place } では、 外は あぶないです。 すぐに たてものの 中に 入ってください。
hazard-shelter-cancel = { $place } では、 いま たてものの 中に いなくて いいです。
hazard-shelter-all-clear = { $place } では、 また あんぜんに 外に 出ることが できます。

hazard-storm-surge-watch = { $place } で 海の 水が あふれるかもしれません。
hazard-storm-surge-act-now = { $place } で 海の 水が あふれて あぶないです。 すぐに 自分を まもってください。
hazard-storm-surge-cancel = いま { $place } に 海の 水が あふれる けいほうは ありません。
hazard-storm-surge-all-clear = { $place } は もう 海の 水が あふれる きけんが ありません。

hazard-tornado-watch = { $place } に たつまき（とても 強く まわる 風）が 来るかもしれません。
hazard-tornado-act-now = { $place } に たつまきの けいほうが 出ています。 すぐに 自分を まもってください。
hazard-tornado-cancel = いま { $place } に たつまきの けいほうは ありません。
hazard-tornado-all-clear = { $place } は もう たつまきの きけんが ありません。

hazard-thunderstorm-watch = { $place } で かみなりと 強い 雨が あるかもしれません。 あぶないです。
hazard-thunderstorm-act-now = { $place } で かみなりと 強い 雨が あぶないです。 すぐに たてものの 中に 入ってください。
hazard-thunderstorm-cancel = いま { $place } に かみなりと 強い 雨の けいほうは ありません。
hazard-thunderstorm-all-clear = { $place } は もう かみなりと 強い 雨の きけんが ありません。

hazard-wind-watch = { $place } に とても 強い 風が 来るかもしれません。
hazard-wind-act-now = { $place } では、 とても 強い 風で あぶないです。 すぐに たてものの 中に 入ってください。
hazard-wind-cancel = いま { $place } に 風の けいほうは ありません。
hazard-wind-all-clear = { $place } の あぶない 風は おわりました。

hazard-winter-storm-watch = { $place } に あぶない 雪と こおりの あらしが 来るかもしれません。
hazard-winter-storm-act-now = { $place } で あぶない 雪と こおりの あらしです。 たてものの 中に いてください。
hazard-winter-storm-cancel = いま { $place } に 雪の あらしの けいほうは ありません。
hazard-winter-storm-all-clear = { $place } は もう 雪の あらしの きけんが ありません。

hazard-dust-storm-watch = { $place } に すなの あらしが 来るかもしれません。
hazard-dust-storm-act-now = { $place } で あぶない すなの あらしです。 すぐに たてものの 中に 入ってください。
hazard-dust-storm-cancel = いま { $place } に すなの あらしの けいほうは ありません。
hazard-dust-storm-all-clear = { $place } は もう すなの あらしの きけんが ありません。

hazard-avalanche-watch = { $place } の 近くで なだれ（山から おちる 雪）が あるかもしれません。
hazard-avalanche-act-now = { $place } に なだれの けいほうが 出ています。 すぐに 自分を まもってください。
hazard-avalanche-cancel = いま { $place } に なだれの けいほうは ありません。
hazard-avalanche-all-clear = { $place } の 近くは もう なだれの きけんが ありません。

hazard-landslide-watch = { $place } で 山の 土が くずれるかもしれません。
hazard-landslide-act-now = { $place } に 山の 土が くずれる けいほうが 出ています。 すぐに 自分を まもってください。
hazard-landslide-cancel = いま { $place } に 山の 土が くずれる けいほうは ありません。
hazard-landslide-all-clear = { $place } は もう 山の 土が くずれる きけんが ありません。

hazard-volcano-watch = { $place } の 近くの 火山が ふんかして、 火や はいが 出るかもしれません。
hazard-volcano-act-now = { $place } の 近くの 火山が ふんかして、 火や はいが 出ています。 すぐに 自分を まもってください。
hazard-volcano-cancel = いま { $place } に 火山の けいほうは ありません。
hazard-volcano-all-clear = { $place } の 近くは もう 火山の きけんが ありません。

hazard-cold-watch = { $place } は とても さむく なります。
hazard-cold-act-now = { $place } は とても さむくて あぶないです。 すぐに 体を まもってください。
hazard-cold-cancel = いま { $place } に さむさの けいほうは ありません。
hazard-cold-all-clear = { $place } の あぶない さむさは おわりました。

hazard-smoke-watch = { $place } の 空気は すうと あぶなくなるかもしれません。
hazard-smoke-act-now = { $place } の 空気は すうと あぶないです。
hazard-smoke-cancel = いま { $place } に 空気の けいほうは ありません。
hazard-smoke-all-clear = { $place } の 空気は もう すっても だいじょうぶです。

hazard-water-shortage-watch = もうすぐ { $place } の 水が たりなくなるかもしれません。
hazard-water-shortage-act-now = { $place } の 水が たりません。 いま 水を たいせつに つかってください。
hazard-water-shortage-cancel = いま { $place } に 水が たりない けいほうは ありません。
hazard-water-shortage-all-clear = { $place } の 水は もう たりています。

hazard-dam-failure-watch = { $place } の 近くの ダムが こわれるかもしれません。
hazard-dam-failure-act-now = { $place } の 近くの ダムが こわれています。 水が たくさん 来ます。
hazard-dam-failure-cancel = いま { $place } に ダムの けいほうは ありません。
hazard-dam-failure-all-clear = { $place } の 近くは もう ダムの きけんが ありません。

hazard-hazmat-watch = { $place } で あぶない かがくぶっしつが 出るかもしれません。
hazard-hazmat-act-now = { $place } で あぶない かがくぶっしつが 出ています。 すぐに 自分を まもってください。
hazard-hazmat-cancel = いま { $place } に かがくぶっしつの けいほうは ありません。
hazard-hazmat-all-clear = { $place } は もう かがくぶっしつの きけんが ありません。

hazard-radiation-watch = { $place } に あぶない ほうしゃせんが あるかもしれません。
hazard-radiation-act-now = { $place } に あぶない ほうしゃせんが あります。 すぐに たてものの 中に 入ってください。
hazard-radiation-cancel = いま { $place } に ほうしゃせんの けいほうは ありません。
hazard-radiation-all-clear = { $place } は もう ほうしゃせんの きけんが ありません。

hazard-power-outage-watch = もうすぐ { $place } の 電気が とまるかもしれません。
hazard-power-outage-act-now = いま { $place } に 電気が ありません。
hazard-power-outage-cancel = いま { $place } に 電気の けいほうは ありません。
hazard-power-outage-all-clear = { $place } で、 また 電気を つかうことが できます。

hazard-emergency-number-outage-watch = { $place } で たすけを よぶ でんわばんごうが つかえなくなるかもしれません。
hazard-emergency-number-outage-act-now = いま { $place } で たすけを よぶ でんわばんごうが つかえません。
hazard-emergency-number-outage-cancel = いま { $place } に たすけを よぶ でんわばんごうの けいほうは ありません。
hazard-emergency-number-outage-all-clear = { $place } で、 また たすけを よぶ でんわばんごうを つかうことが できます。

hazard-communications-outage-watch = { $place } で でんわと インターネットが つかえなくなるかもしれません。
hazard-communications-outage-act-now = いま { $place } で でんわと インターネットが よく つかえません。
hazard-communications-outage-cancel = いま { $place } に でんわと インターネットの けいほうは ありません。
hazard-communications-outage-all-clear = { $place } で、 また でんわと インターネットを つかうことが できます。

hazard-disease-watch = { $place } で あぶない びょうきが ひろがるかもしれません。
hazard-disease-act-now = { $place } で あぶない びょうきが ひろがっています。 すぐに 自分を まもってください。
hazard-disease-cancel = いま { $place } に びょうきの けいほうは ありません。
hazard-disease-all-clear = { $place } は もう びょうきの きけんが ありません。

hazard-food-safety-watch = { $place } に 食べると あぶない ものが あるかもしれません。
hazard-food-safety-act-now = { $place } に 食べると あぶない ものが あります。
hazard-food-safety-cancel = いま { $place } に 食べものの けいほうは ありません。
hazard-food-safety-all-clear = { $place } は もう あぶない 食べものの きけんが ありません。

hazard-structure-fire-watch = { $place } の 火事が あぶなくなるかもしれません。
hazard-structure-fire-act-now = { $place } で あぶない 火事です。 すぐに 自分を まもってください。
hazard-structure-fire-cancel = いま { $place } に 火事の けいほうは ありません。
hazard-structure-fire-all-clear = { $place } は もう 火事の きけんが ありません。

hazard-building-collapse-watch = { $place } の たてものが くずれるかもしれません。
hazard-building-collapse-act-now = { $place } で たてものが くずれました。 近づかないでください。
hazard-building-collapse-cancel = いま { $place } の たてものの けいほうは ありません。
hazard-building-collapse-all-clear = { $place } の たてものが くずれる きけんは、 もう ありません。

hazard-transport-shutdown-watch = もうすぐ { $place } の バスと 電車が とまるかもしれません。
hazard-transport-shutdown-act-now = いま { $place } の バスと 電車は とまっています。
hazard-transport-shutdown-cancel = いま { $place } に バスや 電車の けいほうは ありません。
hazard-transport-shutdown-all-clear = { $place } の バスと 電車は、 また うごいています。

hazard-unrest-watch = { $place } の 道で ぼうりょく（人を きずつけること）が あるかもしれません。
hazard-unrest-act-now = { $place } の 道で ぼうりょく（人を きずつけること）が あります。 たてものの 中に いてください。
hazard-unrest-cancel = いま { $place } に ぼうりょくの けいほうは ありません。
hazard-unrest-all-clear = { $place } は もう ぼうりょくの きけんが ありません。

hazard-air-attack-watch = { $place } に 空から こうげきが あるかもしれません。
hazard-air-attack-act-now = { $place } に 空からの こうげきの けいほうが 出ています。 すぐに あんぜんな ところに 行ってください。
hazard-air-attack-cancel = いま { $place } に 空からの こうげきの けいほうは ありません。
hazard-air-attack-all-clear = { $place } は もう 空からの こうげきの きけんが ありません。

hazard-armed-attack-watch = { $place } で ぶきを つかう こうげきが あるかもしれません。
hazard-armed-attack-act-now = { $place } で ぶきを つかう こうげきです。 すぐに 自分を まもってください。
hazard-armed-attack-cancel = いま { $place } に こうげきの けいほうは ありません。
hazard-armed-attack-all-clear = { $place } は もう こうげきの きけんが ありません。

hazard-mines-watch = { $place } に じらい（土の 中の ばくだん）や、 ばくはつしていない ばくだんが あるかもしれません。
hazard-mines-act-now = { $place } に じらい（土の 中の ばくだん）や、 ばくはつしていない ばくだんが あります。 よく 気をつけてください。
hazard-mines-cancel = いま { $place } に じらいの けいほうは ありません。
hazard-mines-all-clear = { $place } は もう じらいの きけんが ありません。

hazard-route-closed-watch = もうすぐ { $place } を 通ることが できなくなるかもしれません。
hazard-route-closed-act-now = いま { $place } を 通ることが できません。 道は しまっています。
hazard-route-closed-cancel = いま { $place } の 道の けいほうは ありません。
hazard-route-closed-all-clear = また { $place } を 通ることが できます。

hazard-camp-fire-watch = { $place } で 家から 家に 火事が ひろがるかもしれません。
hazard-camp-fire-act-now = { $place } で 家から 家に 火事が ひろがっています。 すぐに 自分を まもってください。
hazard-camp-fire-cancel = いま { $place } の 家に 火事の けいほうは ありません。
hazard-camp-fire-all-clear = { $place } の 家は もう 火事の きけんが ありません。

### What each sentence is for, and every variable: locales/en/hazard.ftl.

hazard-flood-watch = { $place } で 川や 海の 水が あふれるかもしれません。
hazard-flood-act-now = { $place } で 水が あふれて あぶないです。 すぐに 自分を まもってください。
hazard-flood-cancel = いま { $place } に 水が あふれる けいほうは ありません。
hazard-flood-all-clear = { $place } は もう 水が あふれる きけんが ありません。

hazard-flash-flood-watch = { $place } で きゅうに 水が ふえるかもしれません。
hazard-flash-flood-act-now = { $place } で きゅうに 水が ふえています。 とても はやいです。
hazard-flash-flood-cancel = いま { $place } に きゅうに 水が ふえる けいほうは ありません。
hazard-flash-flood-all-clear = { $place } は もう きゅうに 水が ふえる きけんが ありません。

hazard-tsunami-watch = { $place } に つなみ（とても 大きい 波）が 来るかもしれません。
hazard-tsunami-act-now = { $place } に つなみの けいほうです。 とても 大きい 波が 来ます。
hazard-tsunami-cancel = いま { $place } に つなみの けいほうは ありません。
hazard-tsunami-all-clear = { $place } は もう つなみの きけんが ありません。

hazard-earthquake-watch = { $place } で 大きい じしんが あるかもしれません。
hazard-earthquake-act-now = { $place } で 大きい じしんです。
hazard-earthquake-cancel = いま { $place } に じしんの けいほうは ありません。
hazard-earthquake-all-clear = { $place } の じしんの けいほうは おわりました。

hazard-cyclone-watch = { $place } に とても 強い あらしが 来るかもしれません。
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

hazard-unsafe-water-watch = { $place } の 水が 飲めなくなるかもしれません。
hazard-unsafe-water-act-now = { $place } の 水は あぶないです。 飲めません。
hazard-unsafe-water-cancel = いま { $place } に 水の けいほうは ありません。
hazard-unsafe-water-all-clear = { $place } の 水は もう 飲むことが できます。

hazard-evacuate-watch = もうすぐ { $place } から にげるかもしれません。
hazard-evacuate-act-now = みんな すぐに { $place } から にげてください。
hazard-evacuate-cancel = いま { $place } から にげなくて いいです。
hazard-evacuate-all-clear = もう { $place } に 帰ることが できます。

hazard-shelter-watch = もうすぐ { $place } の 外は あぶなくなるかもしれません。
hazard-shelter-act-now = { $place } の 外は あぶないです。 すぐに たてものの 中に 入ってください。
hazard-shelter-cancel = いま { $place } で たてものの 中に いなくて いいです。
hazard-shelter-all-clear = { $place } で もう 外に 出ることが できます。

### What each sentence is for, and every variable: locales/en/preparedness.ftl.

preparedness-alerts-watch = もうすぐ { $place } の きけんの おしらせを あなたの ことばで もらうことが できます。
preparedness-alerts-act-now = { $place } の きけんの おしらせを あなたの ことばで もらうことが できます。
preparedness-alerts-channels = おしらせは でんわと ラジオと 町の グループから 来ます。
preparedness-alerts-choose = いちばん よく わかる ことばを えらんでください。
preparedness-alerts-free = おしらせに お金は いりません。 いつでも やめることが できます。
preparedness-alerts-call = ことばを えらぶ 人は { $contact } に でんわを してください。
    .radio = ことばを えらぶ 人は この ばんごうに でんわを してください。 { $contact }。 もういちど 言います。 { $contact }。

preparedness-drill-watch = もうすぐ { $place } で きけんの ときの れんしゅうを します。
preparedness-drill-act-now = いま { $place } で きけんの ときの れんしゅうを しています。 ほんとうの きけんは ありません。
preparedness-drill-cancel = いまは { $place } で きけんの ときの れんしゅうを しません。
preparedness-drill-all-clear = { $place } の きけんの ときの れんしゅうは おわりました。
preparedness-drill-sirens = サイレンの 音が 聞こえるかもしれません。 たすける 人が 見えるかもしれません。
preparedness-drill-take-part = したい 人は いっしょに れんしゅうできます。 だれでも 来てください。

preparedness-risk-act-now = { $place } に どんな きけんが あるか、 しらべてください。
preparedness-risk-ask = どこが あぶないか、 その 町を よく しっている 人に 聞いてください。
preparedness-risk-safe-place = いちばん 近い あんぜんな ところを さがしてください。 行く 道を ふたつ さがしてください。
preparedness-risk-signals = けいほうの 音や しるしの いみを おぼえてください。

preparedness-plan-act-now = { $place } で きけんが 来る まえに じゅんびしてください。
preparedness-plan-meet = どこで 会うか、 家族と きめてください。
preparedness-plan-numbers = たいせつな でんわばんごうを 紙に 書いてください。
preparedness-plan-bag = バッグに 水、 食べもの、 くすり、 ライト、 あたたかい ふくを 入れてください。
preparedness-plan-others = 赤ちゃん、 お年よりの 人、 あるくことが むずかしい 人を どう たすけるか、 考えてください。
    .sms = 赤ちゃんと お年よりの 人を どう たすけるか、 考えてください。

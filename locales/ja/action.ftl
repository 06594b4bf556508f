### What each sentence is for, and every variable: locales/en/action.ftl.

action-be-ready = すぐに避難できるように準備してください。
action-follow-news = 新しいお知らせに注意してください。
action-charge-phone = 今、電話を充電してください。
action-tell-others = 近くの人に知らせてください。
    .social = 近くの人に知らせ、このお知らせを広めてください。
action-help-others = 子ども、高齢者、歩くのが難しい人を助けてください。
    .sms = 子どもと高齢者を助けてください。
action-follow-instructions = 救助隊の指示に従ってください。
action-pack-needs = 水、食べ物、薬、明かりを用意してください。
action-store-water = 今、きれいな飲み水をためてください。
action-do-not-return = 安全だという知らせがあるまで戻らないでください。
action-return-carefully = 気をつけて戻り、壊れた所がないか見てください。
action-stay-careful = 引き続き気をつけてください。
action-fallen-wires = 落ちた電線に近づかないでください。
action-damaged-buildings = 壊れた建物に入らないでください。
action-gas-leak = ガスのにおいがしたら外に出てください。火を使わないでください。

action-higher-ground = 今すぐ高い所へ行ってください。
action-upper-floor = 避難できないときは、上の階へ行ってください。
action-no-flood-water = 水があふれた所を歩いたり、車で走ったりしないでください。
action-away-from-rivers = 川や低い土地に近づかないでください。
action-climb-at-once = 今すぐ川や低い土地から離れ、高い所へ登ってください。
action-leave-car = 車が水に囲まれたら、車を降りて高い所へ登ってください。
action-flood-water-dirty = 洪水の水は汚れています。飲まないでください。

action-leave-coast = 今すぐ海岸を離れてください。高い所か、海から遠い所へ行ってください。
action-shaking-near-sea = 海の近くで強い揺れを感じたら、すぐに高い所へ行ってください。知らせを待たないでください。
    .sms = 海の近くで強い揺れを感じたら、すぐに高い所へ行ってください。
action-tall-building = 高い所へ行けないときは、高くて丈夫な建物の上の階へ行ってください。
action-no-sea-watching = 海を見に行かないでください。
action-leave-beach = 海から上がり、海岸を離れてください。
action-stay-high = 高い所にとどまってください。
action-more-waves = 津波はくり返し来ることがあります。次の波はもっと大きいかもしれません。

action-drop-cover-hold = 揺れたら、低い姿勢になり、丈夫な机の下に入って、つかまってください。
action-away-from-falling = 窓や、落ちてくる物から離れてください。
action-more-shaking = また揺れるかもしれません。
action-use-stairs = 階段を使ってください。エレベーターは使わないでください。
action-heavy-things-low = 重い物は床の近くに置いてください。

action-strong-building = 今すぐ丈夫な建物に入ってください。
action-away-from-windows = 建物の中にいて、窓から離れてください。
action-storm-eye = 急に風がやんでも、外に出ないでください。また強い風が吹くことがあります。
action-tie-down = 風で飛びそうな物は中に入れるか、しばってください。

action-away-from-fire = 火と煙から離れてください。
action-do-not-wait = 火が見えるまで待たないでください。
action-cover-mouth = 布で鼻と口をおおってください。
action-close-windows = 煙が入らないように、ドアと窓を閉めてください。
action-hot-ground = 熱い灰や焼けた木に近づかないでください。

action-drink-often = こまめに水を飲んでください。
action-cool-place = 日陰や涼しい所にいてください。
action-rest-often = こまめに休んでください。暑い所できつい仕事をしないでください。
action-check-neighbours = 高齢者、病気の人、小さい子どもの様子を見てください。
action-children-in-cars = 子どもだけを車の中に残さないでください。
action-heat-illness = 気を失った人や様子がおかしい人がいたら、水で体を冷やし、助けを呼んでください。

action-no-tap-water = 水道の水を飲まないでください。
action-boil-water = 飲み水や料理に使う水は、必ず沸かしてください。
action-bottled-water = ペットボトルの水があれば使ってください。
action-water-for-babies = 赤ちゃんには安全な水だけを使ってください。
action-wash-hands = 石けんと安全な水で手を洗ってください。
action-diarrhoea = 下痢をしたら、安全な水をたくさん飲み、病院へ行ってください。
action-run-tap = 使う前に、水道の水を数分間流してください。

action-leave-now = 今すぐ避難してください。待たないでください。
action-open-roads = 地元の役所が安全だと知らせた道を使ってください。
action-take-needs = 水、薬、電話を持って行ってください。
action-nothing-behind = 物を取りに戻らないでください。

action-near-building = 安全な建物の近くにいてください。
action-go-inside = 建物の中に入り、ドアと窓を閉めてください。
action-inner-room = 窓から離れた内側の部屋で、低い姿勢でいてください。
action-stay-until-safe = 安全だという知らせがあるまで外に出ないでください。
action-avoid-fighting = 人が集まる所や戦闘に近づかないでください。
action-strange-objects = 見慣れない物に触らないでください。爆発することがあります。

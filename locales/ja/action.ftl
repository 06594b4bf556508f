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
action-more-waves = また波が来ることがあります。次の波はもっと大きいかもしれません。

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
action-children-in-cars = 子どもだけを絶対に車の中に残さないでください。
action-heat-illness = 気を失った人や様子がおかしい人がいたら、水で体を冷やし、助けを呼んでください。

action-no-tap-water = 水道の水を飲まないでください。
action-boil-water = 飲み水や料理に使う水は、沸かしてください。
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

action-everyone-leave = この地域にいる人は全員、今すぐ避難してください。
action-everyone-inside = 全員、今すぐ建物の中に入り、中にいてください。
action-may-stay = 現在、避難する必要はありません。
action-may-return = 家に戻ることができます。
action-may-go-out = また外に出ることができます。
action-ready-to-go-inside = すぐに建物の中に入れるように準備してください。
action-plan-way = どこへどうやって避難するか、今決めてください。
action-leave-when-told = 避難するように言われたら、すぐに避難してください。
action-keep-away = この地域に近づかないでください。
action-tell-family = 自分がどこにいるか、家族に知らせてください。
action-no-travel = 待てるなら、今は移動しないでください。
action-get-medical-help = とても具合が悪いときは、病院などで診てもらってください。

action-leave-weak-houses = テント、車、弱い家から出てください。丈夫な建物に入ってください。
action-lowest-floor = 窓から離れ、いちばん下の階へ行ってください。
action-protect-head = 腕で頭と首を守ってください。
action-away-from-trees = 倒れそうな木、壁、看板に近づかないでください。
action-thunder-inside = 雷の音が聞こえたら、建物か、窓を閉めた車の中に入ってください。
action-thunder-open = 水、丘、広い野原、木から離れてください。

action-warm-clothes = 乾いた暖かい服を重ねて着てください。
action-warm-building = 家が寒すぎるときは、暖かい建物へ行ってください。
action-no-coal-inside = 建物の中で絶対に石炭や炭を燃やしたり、発電機を使ったりしないでください。ガスで死ぬことがあります。
    .sms = 建物の中で絶対に石炭や炭を燃やしたり、発電機を使ったりしないでください。
action-cold-illness = 体がとても冷えて様子がおかしい人がいたら、体を温め、助けを呼んでください。

action-cool-building = 家が暑すぎるときは、涼しい建物へ行ってください。

action-away-from-slopes = 急な斜面と、その下の場所に近づかないでください。
action-landslide-signs = 地面がひび割れたり、岩の動く音が聞こえたりしたら、すぐに逃げてください。

action-away-from-volcano = 火山と、火山から流れてくる川に近づかないでください。
action-cover-water-food = 飲み水と食べ物にふたをしてください。
action-protect-eyes = 目、鼻、口を守ってください。
action-stop-driving = 道が見えないときは、道路から外れて車を止めてください。
action-no-hard-work-outside = 外できつい仕事や運動をしないでください。
action-wear-mask = 外に出なければならないときは、顔に合うマスクをつけてください。

action-save-water = 水は、飲むこと、料理、洗うことだけに使ってください。

action-away-from-chemicals = 煙、液体、強いにおいから離れてください。
action-seal-room = ドアと窓を閉めてください。換気扇とエアコンを止めてください。
    .sms = ドアと窓を閉めてください。換気扇を止めてください。
action-wash-body = 外にいた人は、服を着替え、体を洗ってください。
action-middle-of-building = 建物の中央か地下へ行ってください。
action-packed-food = 包装された食べ物を食べ、ペットボトルの水を飲んでください。
action-iodine = ヨウ素剤は、保健当局の指示があったときだけ飲んでください。

action-battery-light = ろうそくではなく、電池の明かりを使ってください。
action-cold-food = 冷蔵庫の中で温まってしまった食べ物は食べないでください。
action-medical-machine = 医療機器に電気が必要な人は、今助けを求めてください。
action-go-for-help = 助けが必要なときは、消防署、病院、診療所へ行ってください。
action-short-messages = 短いメッセージを送ってください。長電話をしないでください。
action-listen-radio = ラジオでニュースを聞いてください。
action-stay-where = 今いる所が安全なら、そこにいてください。

action-stay-home-ill = 具合が悪いときは、家にいて、ほかの人から離れてください。
action-health-advice = 保健や医療の職員の指示に従ってください。
action-unsure-food = 安全かどうか分からない食べ物は、食べないでください。
action-cook-well = 食べ物はよく火を通し、熱いうちに食べてください。

action-stay-low = 煙の中では、床の近くで低い姿勢でいてください。
action-cooking-fires = 料理の火を消してください。
action-free-roads = 救助の車が通れるように、道を空けてください。
action-trapped = 外に出られないときは、管や壁をたたいてください。
action-leave-damaged = 今すぐ壊れた建物から出てください。その壁に近づかないでください。

action-curfew = 外出が禁止されている時間は、建物の中にいてください。
action-go-to-shelter = 避難所、地下、または内側の部屋へ行ってください。
action-lie-down = 外にいるときは、伏せて頭を守ってください。
action-run-away = 安全に逃げられるなら、物を置いて走ってください。
action-hide = 逃げられないときは、隠れ、ドアに鍵をかけ、静かにしてください。
action-known-paths = 人が毎日使っている道だけを歩いてください。
action-mine-stop = 近くに地雷があると思ったら、動かないでください。声を出して助けを呼んでください。

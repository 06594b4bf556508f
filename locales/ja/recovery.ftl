### What each sentence is for, and every variable: locales/en/recovery.ftl.

recovery-return-watch = まもなく{ $place }に戻れるようになるかもしれません。
recovery-return-act-now = 今、{ $place }に戻ることができます。
recovery-return-cancel = 現在、{ $place }に戻るのは安全ではありません。
recovery-return-choice = 戻りたいかどうかは、あなたが自分で決めます。
recovery-return-daylight = 明るい時間に行き、一人で行かないでください。
recovery-return-ask-first = 行く前に、どの道や建物が安全か聞いてください。

recovery-aid-watch = { $place }の人は、まもなく支援を申し込めます。
recovery-aid-act-now = { $place }の人は、今、支援を申し込めます。
recovery-aid-who =
    { $group ->
        [home] 家が壊れた人が申し込めます。
        [income] 仕事や収入を失った人が申し込めます。
        [children] 小さい子どもがいる家族が申し込めます。
        [care] 高齢者、病気の人、障害のある人が申し込めます。
       *[everyone] 必要な人はだれでも申し込めます。
    }
recovery-aid-no-fee = 申し込みにお金はかかりません。
recovery-aid-answer = 申し込んだ後、受けられるかどうかの知らせがあります。

recovery-cash-act-now = { $place }の人は、今、現金の支援を申し込めます。
recovery-cash-yours = お金はあなたのものです。一部でもだれにも渡さないでください。
recovery-cash-send = 家族にお金を送るときは、まず料金を聞いてください。

recovery-records-act-now = 大切な証明書をなくした人は、{ $place }で助けを受けられます。
recovery-records-kinds = 出生、結婚、学校の新しい証明書を頼むことができます。
recovery-records-office = あなたの国の役所が助けることができます。
recovery-records-afraid = 自分の国の政府が怖い人は、その役所へ行かないでください。支援団体に聞いてください。
    .sms = 自分の国の政府が怖い人は、支援団体に聞いてください。
recovery-records-no-middleman = 証明書を代わりに取ると約束する人に、お金を払わないでください。

recovery-family-act-now = { $place }で、家族を捜すための助けを受けられます。
recovery-family-who = 赤十字と赤新月が、行方の分からない人を捜すのを助けます。
recovery-family-safe = 無事なら、家族に知らせてください。
recovery-family-no-pictures = 行方の分からない子どもの名前や写真をインターネットに載せないでください。

recovery-health-act-now = { $place }の災害の後は、健康を守ってください。
recovery-health-wounds = どんな傷も安全な水で洗い、覆ってください。
recovery-health-clinic = 熱がある人や深い傷がある人は、診療所へ行ってください。
recovery-health-medicine = 毎日飲む薬をなくした人は、診療所でもらってください。
recovery-health-pregnant = 妊娠している人は、どこで安全に出産できるか診療所に聞いてください。
recovery-health-fumes = 建物の中で絶対に発電機や炭を使わないでください。ガスで死ぬことがあります。

recovery-water-act-now = 災害の後、{ $place }の水は汚れているかもしれません。
recovery-water-containers = 安全な水は、きれいでふたのある入れ物に入れてください。
recovery-water-food = 汚れた水がついた食べ物は捨ててください。
recovery-water-toilet = 井戸や川から遠いトイレを使ってください。

recovery-talk-act-now = とても悲しい人や怖い人は、{ $place }で助けを受けられます。
recovery-talk-normal = 災害の後、そのような気持ちになるのは普通のことです。
recovery-talk-trust = 信頼できる人と話してください。
recovery-talk-children = 子どものそばにいて、話を聞いてください。
recovery-talk-urgent = 自分を傷つけることを考えている人は、今すぐ助けを求めてください。

recovery-fraud-act-now = { $place }で、支援と引きかえにお金を求める人がいます。払わないでください。支援は無料です。
recovery-fraud-nobody = 支援の代わりに、お金やほかの何かを求めることは、だれにも許されません。
recovery-fraud-codes = 銀行や電話の暗証番号を秘密にしてください。
recovery-fraud-strangers = 仕事、旅行、寝る所を勧める知らない人に気をつけてください。

recovery-work-act-now = { $place }で働く人には、災害の後も権利があります。
recovery-work-wages = 雇い主は、あなたがしたすべての仕事の給料を払わなければなりません。
recovery-work-danger = 命が危険になる仕事はやめることができます。
recovery-work-protection = 片付けの仕事では、長靴、手袋、マスクを求めてください。
recovery-work-hours = 働いた日と時間を書いておいてください。

recovery-force-act-now = だれかに無理に働かされたり、閉じ込められたりしていますか。{ $place }で助けを受けられます。
recovery-force-not-your-fault = あなたは悪くありません。
recovery-force-nobody-may = あなたを閉じ込めたり、傷つけたり、給料を取り上げたりすることは、だれにも許されません。
recovery-force-safe-moment = あなたにとって安全なときだけ、助けを求めてください。
recovery-force-delete = ほかの人があなたの電話を見るなら、このメッセージを消してください。
    .radio = 電話するときは、だれにも聞かれないようにしてください。

recovery-protection-act-now = 自分の国にいると危険ですか。{ $place }で保護を求めることができます。
recovery-protection-everyone = 保護を求める権利は、だれにでもあります。
recovery-protection-advice = 決める前に、無料の法律相談を受けてください。
recovery-protection-agency = 国連の難民機関が相談に乗ることができます。

recovery-stateless-act-now = どの国にも自国の人と認められていませんか。{ $place }で助けを受けられます。
recovery-stateless-help = 緊急の支援は、あなたのためのものでもあります。
recovery-stateless-birth = 子どもの出生を届ける方法を聞いてください。

recovery-children-act-now = 家族と離れた子どものための支援が{ $place }にあります。
recovery-children-stay = 一人でいる子どもを見つけたら、一緒にいてください。
recovery-children-tell = すぐに、いちばん近い支援の職員に知らせてください。
recovery-children-not-away = 子どもを遠くへ連れて行かないでください。家族が近くにいるかもしれません。
recovery-children-strangers = 子どもを知らない人に渡さないでください。
recovery-children-child = あなたが子どもで、一人なら、支援の職員に助けを求めてください。

recovery-feedback-act-now = { $place }の支援の良い所や悪い所を伝えることができます。
recovery-feedback-report = ひどい扱いをされたり、支援の代わりに何かを求められたりしたら、知らせてください。
    .sms = ひどい扱いをされたら、知らせてください。
recovery-feedback-separate = あなたの苦情は、苦情の相手には届きません。
recovery-feedback-no-loss = 苦情を言っても、支援がなくなることはありません。
recovery-survey-act-now = { $place }の人にどんな支援が必要か、教えてください。
recovery-survey-choice = 答えなくてもかまいません。
recovery-survey-no-effect = 答えによって、あなたが受ける支援は変わりません。
recovery-survey-link = 答えるには{ $link }を開いてください。
recovery-survey-call = 答えるには{ $contact }に電話してください。
    .radio = 答えるには、次の番号に電話してください。{ $contact }。番号をくり返します。{ $contact }。

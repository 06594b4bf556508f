### What each sentence is for, and every variable: locales/en/preparedness.ftl.

preparedness-alerts-watch = まもなく、{ $place }の危険についての警報をあなたの言葉で受け取れます。
preparedness-alerts-act-now = { $place }の危険についての警報をあなたの言葉で受け取れます。
preparedness-alerts-channels = 警報は、電話、ラジオ、地域の団体から届きます。
preparedness-alerts-choose = いちばんよく分かる言葉を選んでください。
preparedness-alerts-free = 警報は無料です。いつでもやめることができます。
preparedness-alerts-call = 言葉を選ぶには{ $contact }に電話してください。
    .radio = 言葉を選ぶには、次の番号に電話してください。{ $contact }。番号をくり返します。{ $contact }。

preparedness-drill-watch = まもなく{ $place }で防災訓練があります。
preparedness-drill-act-now = { $place }で防災訓練を行っています。本当の危険はありません。
preparedness-drill-cancel = 現在、{ $place }で防災訓練は行いません。
preparedness-drill-all-clear = { $place }の防災訓練は終わりました。
preparedness-drill-sirens = サイレンが聞こえたり、救助の人が見えたりするかもしれません。
preparedness-drill-take-part = 希望する人は参加できます。だれでも歓迎します。

preparedness-risk-act-now = { $place }にどんな危険があるか知っておいてください。
preparedness-risk-ask = どこが危険か、地域をよく知る人に聞いてください。
preparedness-risk-safe-place = いちばん近い安全な場所と、そこへ行く二つの道を調べてください。
preparedness-risk-signals = 警報の音や標識の意味を覚えてください。

preparedness-plan-act-now = { $place }で緊急事態が起きる前に準備してください。
preparedness-plan-meet = どこで会うか、家族で決めてください。
preparedness-plan-numbers = 大切な電話番号を紙に書いてください。
preparedness-plan-bag = 水、食べ物、薬、明かり、暖かい服を袋に入れて用意してください。
preparedness-plan-others = 赤ちゃん、高齢者、歩くのが難しい人をどう助けるか考えてください。
    .sms = 赤ちゃんと高齢者をどう助けるか考えてください。

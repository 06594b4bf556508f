### What each sentence is for, and every variable: locales/en/preparedness.ftl.

preparedness-alerts-watch = 很快您可以用自己的语言收到{ $place }的危险警报。
preparedness-alerts-act-now = 您可以用自己的语言收到{ $place }的危险警报。
preparedness-alerts-channels = 警报通过手机、广播和社区团体发出。
preparedness-alerts-choose = 请选择您最懂的语言。
preparedness-alerts-free = 警报是免费的。您可以随时停止接收。
preparedness-alerts-call = 选择语言，请拨打{ $contact }。
    .radio = 选择语言，请拨打这个号码：{ $contact }。重复一遍号码：{ $contact }。

preparedness-drill-watch = { $place }的人们很快将进行应急演练。
preparedness-drill-act-now = { $place }的人们正在进行应急演练。没有真正的危险。
preparedness-drill-cancel = { $place }的人们现在不进行应急演练。
preparedness-drill-all-clear = { $place }的应急演练已经结束。
preparedness-drill-sirens = 您可能会听到警报声，看到救援人员。
preparedness-drill-take-part = 如果愿意，您可以参加。欢迎所有人。

preparedness-risk-act-now = 请了解{ $place }有哪些危险。
preparedness-risk-ask = 请向熟悉当地的人打听哪些地方危险。
preparedness-risk-safe-place = 请找好最近的安全地点，以及到那里的两条路。
preparedness-risk-signals = 请了解各种警报声和标志的意思。

preparedness-plan-act-now = 请在紧急情况到来之前，在{ $place }做好准备。
preparedness-plan-meet = 请和家人商定在哪里会合。
preparedness-plan-numbers = 请把重要的电话号码写在纸上。
preparedness-plan-bag = 请准备一个包，装上水、食物、药品、手电筒和保暖衣物。
preparedness-plan-others = 请想好怎样帮助婴儿、老人和行动不便的人。
    .sms = 请想好怎样帮助婴儿和老人。

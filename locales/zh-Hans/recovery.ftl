### What each sentence is for, and every variable: locales/en/recovery.ftl.

recovery-return-watch = 人们可能很快就能返回{ $place }。
recovery-return-act-now = 您现在可以返回{ $place }。
recovery-return-cancel = 现在返回{ $place }不安全。
recovery-return-choice = 要不要返回，由您自己决定。
recovery-return-daylight = 请在白天去，不要一个人去。
recovery-return-ask-first = 去之前，请先问清哪些道路和房屋是安全的。

recovery-aid-watch = { $place }的人们很快可以申请援助。
recovery-aid-act-now = { $place }的人们现在可以申请援助。
recovery-aid-who =
    { $group ->
        [home] 房屋受损的人可以申请。
        [income] 失去工作或收入的人可以申请。
        [children] 有幼儿的家庭可以申请。
        [care] 老人、病人和残疾人可以申请。
       *[everyone] 所有需要的人都可以申请。
    }
recovery-aid-no-fee = 申请不用付钱。
recovery-aid-answer = 申请之后，会告诉您能不能得到援助。

recovery-cash-act-now = { $place }的人们现在可以申请现金援助。
recovery-cash-yours = 这笔钱是给您的。不要分给任何人。
recovery-cash-send = 如果您要寄钱给家人，请先问清费用。

recovery-records-act-now = 如果您丢失了重要的证明，可以在{ $place }得到帮助。
recovery-records-kinds = 您可以申请新的出生、结婚和学历证明。
recovery-records-office = 您本国的驻外机构可以帮助您。
recovery-records-afraid = 如果您害怕本国政府，不要去它的驻外机构。请向援助组织求助。
    .sms = 如果您害怕本国政府，请向援助组织求助。
recovery-records-no-middleman = 如果有人答应帮您弄到证明，不要付钱给他们。

recovery-family-act-now = 如果您要寻找家人，可以在{ $place }得到帮助。
recovery-family-who = 红十字会和红新月会帮助寻找失踪的人。
recovery-family-safe = 如果您平安，请告诉家人。
recovery-family-no-pictures = 不要把失踪儿童的姓名或照片放到网上。

recovery-health-act-now = { $place }发生灾害后，请保护您的健康。
recovery-health-wounds = 请用安全的水清洗每一处伤口，并包好。
recovery-health-clinic = 如果发烧或伤口很深，请去诊所。
recovery-health-medicine = 如果每天吃的药丢了，请向诊所要药。
recovery-health-pregnant = 如果您怀孕了，请到诊所询问哪里可以安全分娩。
recovery-health-fumes = 千万不要在室内使用发电机或木炭。产生的气体会致命。

recovery-water-act-now = 灾害过后，{ $place }的水可能不干净。
recovery-water-containers = 请把安全的水放在干净、有盖的容器里。
recovery-water-food = 请扔掉沾过脏水的食物。
recovery-water-toilet = 请使用远离水井和河流的厕所。

recovery-talk-act-now = 如果您非常难过或害怕，可以在{ $place }得到帮助。
recovery-talk-normal = 灾害过后，有这样的感受是正常的。
recovery-talk-trust = 请和您信任的人谈谈。
recovery-talk-children = 请陪在孩子身边，听他们说话。
recovery-talk-urgent = 如果您想伤害自己，请马上寻求帮助。

recovery-fraud-act-now = { $place }有人以援助为名要钱。不要付钱。援助是免费的。
recovery-fraud-nobody = 谁都不可以用帮助向您换取金钱或任何其他东西。
recovery-fraud-codes = 银行和手机的密码请保密。
recovery-fraud-strangers = 如果陌生人说可以提供工作、旅行或住处，请小心。

recovery-work-act-now = 灾害过后，{ $place }的劳动者同样有权利。
recovery-work-wages = 您做过的所有工作，雇主都必须付工资。
recovery-work-danger = 如果工作危及生命，您可以停止。
recovery-work-protection = 做清理工作时，请要求发给靴子、手套和口罩。
recovery-work-hours = 请记下您工作的日期和小时数。

recovery-force-act-now = 有人强迫您工作或不让您离开吗？您可以在{ $place }得到帮助。
recovery-force-not-your-fault = 这不是您的错。
recovery-force-nobody-may = 谁都不可以把您关起来、伤害您或扣下您的工资。
recovery-force-safe-moment = 请只在对您安全的时候求助。
recovery-force-delete = 如果别人会看您的手机，请删除这条消息。
    .radio = 打电话时，请确保没有人听到。

recovery-protection-act-now = 您的国家对您来说有危险吗？您可以在{ $place }请求保护。
recovery-protection-everyone = 每个人都有权请求保护。
recovery-protection-advice = 做决定之前，请先咨询免费的法律意见。
recovery-protection-agency = 联合国难民署可以为您提供建议。

recovery-stateless-act-now = 没有一个国家承认您是本国人吗？您可以在{ $place }得到帮助。
recovery-stateless-help = 紧急援助也是给您的。
recovery-stateless-birth = 请询问怎样给孩子办理出生登记。

recovery-children-act-now = { $place }有为没有家人陪伴的儿童提供的帮助。
recovery-children-stay = 如果您发现独自一人的孩子，请陪着孩子。
recovery-children-tell = 请马上告诉最近的援助人员。
recovery-children-not-away = 不要把孩子带到远处。家人可能就在附近。
recovery-children-strangers = 不要把孩子交给陌生人。
recovery-children-child = 如果你是孩子，而且独自一人，请向援助人员求助。

recovery-feedback-act-now = 您可以说出{ $place }的帮助好在哪里、不好在哪里。
recovery-feedback-report = 如果有人对您不好，或用帮助向您换取东西，请投诉。
    .sms = 如果有人对您不好，请投诉。
recovery-feedback-separate = 您的投诉不会转给被投诉的人。
recovery-feedback-no-loss = 您不会因为投诉而失去任何帮助。

recovery-survey-act-now = 请告诉我们{ $place }的人们需要什么帮助。
recovery-survey-choice = 您可以不回答。
recovery-survey-no-effect = 您的回答不会影响您得到的帮助。
recovery-survey-link = 请打开 { $link } 回答。
recovery-survey-call = 要回答，请拨打{ $contact }。
    .radio = 要回答，请拨打这个号码：{ $contact }。重复一遍号码：{ $contact }。

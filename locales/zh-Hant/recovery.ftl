### What each sentence is for, and every variable: locales/en/recovery.ftl.

recovery-return-watch = 人們可能很快就能返回{ $place }。
recovery-return-act-now = 您現在可以返回{ $place }。
recovery-return-cancel = 現在返回{ $place }不安全。
recovery-return-choice = 要不要返回，由您自己決定。
recovery-return-daylight = 請在白天去，不要一個人去。
recovery-return-ask-first = 去之前，請先問清哪些道路和房屋是安全的。

recovery-aid-watch = { $place }的人們很快可以申請援助。
recovery-aid-act-now = { $place }的人們現在可以申請援助。
recovery-aid-who =
    { $group ->
        [home] 房屋受損的人可以申請。
        [income] 失去工作或收入的人可以申請。
        [children] 有幼兒的家庭可以申請。
        [care] 老人、病人和身心障礙者可以申請。
       *[everyone] 所有需要的人都可以申請。
    }
recovery-aid-no-fee = 申請不用付錢。
recovery-aid-answer = 申請之後，會告訴您能不能得到援助。

recovery-cash-act-now = { $place }的人們現在可以申請現金援助。
recovery-cash-yours = 這筆錢是給您的。不要分給任何人。
recovery-cash-send = 如果您要寄錢給家人，請先問清費用。

recovery-records-act-now = 如果您遺失了重要的證明，可以在{ $place }得到幫助。
recovery-records-kinds = 您可以申請新的出生、結婚和學歷證明。
recovery-records-office = 您本國的駐外機構可以幫助您。
recovery-records-afraid = 如果您害怕本國政府，不要去它的駐外機構。請向援助組織求助。
    .sms = 如果您害怕本國政府，請向援助組織求助。
recovery-records-no-middleman = 如果有人答應幫您弄到證明，不要付錢給他們。

recovery-family-act-now = 如果您要尋找家人，可以在{ $place }得到幫助。
recovery-family-who = 紅十字會和紅新月會幫助尋找失蹤的人。
recovery-family-safe = 如果您平安，請告訴家人。
recovery-family-no-pictures = 不要把失蹤兒童的姓名或照片放到網路上。

recovery-health-act-now = { $place }發生災害後，請保護您的健康。
recovery-health-wounds = 請用安全的水清洗每一處傷口，並包好。
recovery-health-clinic = 如果發燒或傷口很深，請去診所。
recovery-health-medicine = 如果每天吃的藥丟了，請向診所要藥。
recovery-health-pregnant = 如果您懷孕了，請到診所詢問哪裡可以安全生產。
recovery-health-fumes = 千萬不要在室內使用發電機或木炭。產生的氣體會致命。

recovery-water-act-now = 災害過後，{ $place }的水可能不乾淨。
recovery-water-containers = 請把安全的水放在乾淨、有蓋的容器裡。
recovery-water-food = 請丟掉沾過髒水的食物。
recovery-water-toilet = 請使用遠離水井和河流的廁所。

recovery-talk-act-now = 如果您非常難過或害怕，可以在{ $place }得到幫助。
recovery-talk-normal = 災害過後，有這樣的感受是正常的。
recovery-talk-trust = 請和您信任的人談談。
recovery-talk-children = 請陪在孩子身邊，聽他們說話。
recovery-talk-urgent = 如果您想傷害自己，請馬上尋求幫助。

recovery-fraud-act-now = { $place }有人以援助為名要錢。不要付錢。援助是免費的。
recovery-fraud-nobody = 誰都不可以用幫助向您換取金錢或任何其他東西。
recovery-fraud-codes = 銀行和手機的密碼請保密。
recovery-fraud-strangers = 如果陌生人說可以提供工作、旅行或住處，請小心。

recovery-work-act-now = 災害過後，{ $place }的勞動者同樣有權利。
recovery-work-wages = 您做過的所有工作，雇主都必須付工資。
recovery-work-danger = 如果工作危及生命，您可以停止。
recovery-work-protection = 做清理工作時，請要求發給靴子、手套和口罩。
recovery-work-hours = 請記下您工作的日期和小時數。

recovery-force-act-now = 有人強迫您工作或不讓您離開嗎？您可以在{ $place }得到幫助。
recovery-force-not-your-fault = 這不是您的錯。
recovery-force-nobody-may = 誰都不可以把您關起來、傷害您或扣下您的工資。
recovery-force-safe-moment = 請只在對您安全的時候求助。
recovery-force-delete = 如果別人會看您的手機，請刪除這則訊息。
    .radio = 打電話時，請確保沒有人聽到。

recovery-protection-act-now = 您的國家對您來說有危險嗎？您可以在{ $place }請求保護。
recovery-protection-everyone = 每個人都有權請求保護。
recovery-protection-advice = 做決定之前，請先諮詢免費的法律意見。
recovery-protection-agency = 聯合國難民署可以為您提供建議。

recovery-stateless-act-now = 沒有一個國家承認您是本國人嗎？您可以在{ $place }得到幫助。
recovery-stateless-help = 緊急援助也是給您的。
recovery-stateless-birth = 請詢問怎樣給孩子辦理出生登記。

recovery-children-act-now = { $place }有為沒有家人陪伴的兒童提供的幫助。
recovery-children-stay = 如果您發現獨自一人的孩子，請陪著孩子。
recovery-children-tell = 請馬上告訴最近的援助人員。
recovery-children-not-away = 不要把孩子帶到遠處。家人可能就在附近。
recovery-children-strangers = 不要把孩子交給陌生人。
recovery-children-child = 如果你是孩子，而且獨自一人，請向援助人員求助。

recovery-feedback-act-now = 您可以說出{ $place }的幫助好在哪裡、不好在哪裡。
recovery-feedback-report = 如果有人對您不好，或用幫助向您換取東西，請申訴。
    .sms = 如果有人對您不好，請申訴。
recovery-feedback-separate = 您的申訴不會轉給被申訴的人。
recovery-feedback-no-loss = 您不會因為申訴而失去任何幫助。

recovery-survey-act-now = 請告訴我們{ $place }的人們需要什麼幫助。
recovery-survey-choice = 您可以不回答。
recovery-survey-no-effect = 您的回答不會影響您得到的幫助。
recovery-survey-link = 請打開 { $link } 回答。
recovery-survey-call = 要回答，請撥打{ $contact }。
    .radio = 要回答，請撥打這個號碼：{ $contact }。重複一遍號碼：{ $contact }。

### What each sentence is for, and every variable: locales/en/recovery.ftl.

recovery-return-watch = Возможно, скоро люди смогут вернуться в район { $place }.
recovery-return-act-now = Сейчас вы можете вернуться в район { $place }.
recovery-return-cancel = Сейчас возвращаться в район { $place } опасно.
recovery-return-choice = Вы сами решаете, хотите ли вы вернуться.
recovery-return-daylight = Идите днём и не ходите в одиночку.
recovery-return-ask-first = Прежде чем идти, спросите, какие дороги и здания безопасны.

recovery-aid-watch = Скоро люди в районе { $place } смогут просить помощь.
recovery-aid-act-now = Сейчас люди в районе { $place } могут просить помощь.
recovery-aid-who =
    { $group ->
        [home] Её могут просить люди, у которых повреждён дом.
        [income] Её могут просить люди, которые потеряли работу или доход.
        [children] Её могут просить семьи с маленькими детьми.
        [care] Её могут просить пожилые люди, больные и люди с инвалидностью.
       *[everyone] Её могут просить все, кому она нужна.
    }
recovery-aid-no-fee = Платить за просьбу не нужно.
recovery-aid-answer = После просьбы вам скажут, можете ли вы её получить.

recovery-cash-act-now = Сейчас люди в районе { $place } могут просить помощь деньгами.
recovery-cash-yours = Эти деньги для вас. Никому не отдавайте их часть.
recovery-cash-send = Если вы посылаете деньги семье, сначала спросите, сколько это стоит.

recovery-records-act-now = Если вы потеряли важные свидетельства, вам помогут в районе { $place }.
recovery-records-kinds = Вы можете попросить новые свидетельства о рождении, о браке и об учёбе.
recovery-records-office = Вам может помочь представительство вашей страны.
recovery-records-afraid = Если вы боитесь властей своей страны, не ходите в её представительство. Спросите группу помощи.
    .sms = Если вы боитесь властей своей страны, спросите группу помощи.
recovery-records-no-middleman = Не платите тем, кто обещает достать для вас свидетельства.

recovery-family-act-now = В районе { $place } вам могут помочь найти семью.
recovery-family-who = Красный Крест и Красный Полумесяц помогают искать пропавших людей.
recovery-family-safe = Если вы в безопасности, сообщите семье.
recovery-family-no-pictures = Не публикуйте в интернете имена и фотографии пропавших детей.

recovery-health-act-now = Берегите здоровье после бедствия в районе { $place }.
recovery-health-wounds = Промойте каждую рану безопасной водой и закройте её.
recovery-health-clinic = Если у вас жар или глубокая рана, идите в клинику.
recovery-health-medicine = Если вы потеряли ежедневные лекарства, попросите их в клинике.
recovery-health-pregnant = Если вы беременны, спросите в клинике, где можно безопасно родить.
recovery-health-fumes = Никогда не используйте генератор или уголь в помещении. Газ может убить.

recovery-water-act-now = После бедствия вода в районе { $place } может быть грязной.
recovery-water-containers = Храните безопасную воду в чистой закрытой посуде.
recovery-water-food = Выбросьте еду, на которую попала грязная вода.
recovery-water-toilet = Пользуйтесь туалетами, которые далеко от колодцев и рек.

recovery-talk-act-now = Если вам очень грустно или страшно, вам помогут в районе { $place }.
recovery-talk-normal = После бедствия такие чувства нормальны.
recovery-talk-trust = Говорите с людьми, которым вы доверяете.
recovery-talk-children = Будьте рядом со своими детьми и слушайте их.
recovery-talk-urgent = Если вы думаете причинить себе вред, просите помощи сейчас.

recovery-fraud-act-now = Некоторые люди в районе { $place } требуют деньги за помощь. Не платите. Помощь бесплатная.
recovery-fraud-nobody = Никто не имеет права требовать у вас деньги или что-то другое за помощь.
recovery-fraud-codes = Никому не говорите коды от банка и телефона.
recovery-fraud-strangers = Будьте осторожны с чужими людьми, которые предлагают работу, поездку или ночлег.

recovery-work-act-now = У работников в районе { $place } есть права, и после бедствия тоже.
recovery-work-wages = Работодатель должен заплатить вам за всю работу, которую вы сделали.
recovery-work-danger = Вы можете прекратить работу, которая опасна для вашей жизни.
recovery-work-protection = Для работы по уборке просите сапоги, перчатки и маску.
recovery-work-hours = Записывайте дни и часы, когда вы работаете.

recovery-force-act-now = Вас заставляют работать или удерживают? Вам помогут в районе { $place }.
recovery-force-not-your-fault = Вы не виноваты.
recovery-force-nobody-may = Никто не имеет права запирать вас, бить вас или забирать вашу зарплату.
recovery-force-safe-moment = Просите помощи только тогда, когда это безопасно для вас.
recovery-force-delete = Если другие читают ваш телефон, удалите это сообщение.
    .radio = Проследите, чтобы вас никто не слышал, когда вы звоните.

recovery-protection-act-now = Ваша страна опасна для вас? Вы можете просить защиты в районе { $place }.
recovery-protection-everyone = Каждый имеет право просить защиты.
recovery-protection-advice = Прежде чем решить, попросите бесплатный совет юриста.
recovery-protection-agency = Агентство ООН по делам беженцев может дать вам совет.

recovery-stateless-act-now = Вас не признаёт ни одна страна? Вам помогут в районе { $place }.
recovery-stateless-help = Экстренная помощь и для вас тоже.
recovery-stateless-birth = Спросите, как записать рождение ваших детей.

recovery-children-act-now = В районе { $place } есть помощь для детей без семьи.
recovery-children-stay = Если вы нашли ребёнка, который один, останьтесь с ним.
recovery-children-tell = Сразу сообщите ближайшим сотрудникам помощи.
recovery-children-not-away = Не уводите ребёнка далеко. Его семья может быть рядом.
recovery-children-strangers = Не отдавайте ребёнка чужим людям.
recovery-children-child = Если ты ребёнок и рядом нет твоей семьи, попроси помощи у сотрудника помощи.

recovery-feedback-act-now = Вы можете сказать, что хорошо или плохо в помощи в районе { $place }.
recovery-feedback-report = Если с вами плохо обращаются или требуют что-то за помощь, сообщите об этом.
    .sms = Если с вами плохо обращаются, пожалуйста, сообщите об этом.
recovery-feedback-separate = Ваша жалоба не попадёт к тем, на кого вы жалуетесь.
recovery-feedback-no-loss = Вы не потеряете помощь из-за жалобы.
recovery-survey-act-now = Пожалуйста, скажите нам, какая помощь нужна людям в районе { $place }.
recovery-survey-choice = Отвечать не обязательно.
recovery-survey-no-effect = Ваши ответы не изменят помощь, которую вы получаете.
recovery-survey-link = Откройте { $link }, чтобы ответить.
recovery-survey-call = Чтобы ответить, звоните: { $contact }.
    .radio = Чтобы ответить, звоните по этому номеру: { $contact }. Повторяю номер: { $contact }.

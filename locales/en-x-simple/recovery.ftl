### What each sentence is for, and every variable: locales/en/recovery.ftl.

recovery-return-watch = People may be able to go back to { $place } soon.
recovery-return-act-now = Now you can go back to { $place }.
recovery-return-cancel = Do not go back to { $place } now. It is not safe.
recovery-return-choice = Do you want to go back? You decide for yourself.
recovery-return-daylight = Go when it is light. Do not go alone.
recovery-return-ask-first = Before you go, ask: which roads and buildings are safe?

recovery-aid-watch = Soon people in { $place } can ask for aid.
recovery-aid-act-now = Now people in { $place } can ask for aid.
recovery-aid-who =
    { $group ->
        [home] Is your home broken? Then you can ask for it.
        [income] Did you lose your work or income? Then you can ask for it.
        [children] Does your family have small children? Then you can ask for it.
        [care] Are you old or sick, or do you have a disability? Then you can ask for it.
       *[everyone] Do you need it? Then you can ask for it. This is for everyone.
    }
recovery-aid-no-fee = You can ask for it and pay nothing.
recovery-aid-answer = First you ask. Then someone tells you if you can get it.

recovery-cash-act-now = Now people in { $place } can ask for cash aid.
recovery-cash-yours = The money is yours. Do not give a part of it to anyone.
recovery-cash-send = Do you send money to your family? Ask first what it costs.

recovery-records-act-now = Did you lose important records? You can get help in { $place }.
recovery-records-kinds = You can ask for new records of birth, marriage and school.
recovery-records-office = The office of your country can help you.
recovery-records-afraid = Are you afraid of the government of your country? Do not go to its office. Ask an aid group.
    .sms = Are you afraid of the government of your country? Ask an aid group.
recovery-records-no-middleman = Does someone promise to get records for you? Do not pay them.

recovery-family-act-now = Do you want to find your family? You can get help in { $place }.
recovery-family-who = The Red Cross and Red Crescent help. They look for missing people.
recovery-family-safe = Are you safe? Tell your family.
recovery-family-no-pictures = Are children missing? Do not put their names or pictures on the internet.

recovery-health-act-now = There was a disaster in { $place }. Protect your health.
recovery-health-wounds = Wash every wound with safe water. Cover the wound.
recovery-health-clinic = Do you have a fever or a deep wound? Go to a clinic.
recovery-health-medicine = Did you lose the medicine you take every day? Ask a clinic for more.
recovery-health-pregnant = Are you pregnant? Ask a clinic where you can give birth safely.
recovery-health-fumes = Never use a generator inside. Never use charcoal inside. The gas can kill.

recovery-water-act-now = There was a disaster in { $place }. The water there may be dirty.
recovery-water-containers = Put safe water in clean pots or bottles. Keep them covered.
recovery-water-food = Did dirty water touch food? Throw the food away.
recovery-water-toilet = Use toilets far from wells. Use toilets far from rivers.

recovery-talk-act-now = Are you very sad or afraid? You can get help in { $place }.
recovery-talk-normal = Many people feel like this after a disaster. It is normal.
recovery-talk-trust = Talk with people you trust.
recovery-talk-children = Stay near your children. Listen to them.
recovery-talk-urgent = Do you think about hurting yourself? Ask for help now.

recovery-fraud-act-now = Some people in { $place } ask for money for aid. Do not pay. You pay nothing for aid.
recovery-fraud-nobody = You get help. No one may ask you for money or other things for it.
recovery-fraud-codes = Do not tell anyone the codes for your bank and phone.
recovery-fraud-strangers = Do people you do not know offer work, travel or a place to sleep? Be careful.

recovery-work-act-now = Do you work in { $place }? You have rights, also after a disaster.
recovery-work-wages = Your employer must pay you for all the work you did.
recovery-work-danger = Can the work kill you? You are allowed to stop.
recovery-work-protection = Do you do cleaning work? Ask for boots, gloves and a mask.
recovery-work-hours = Write down which days and hours you work.

recovery-force-act-now = Does someone make you work or not let you go? You can get help in { $place }.
recovery-force-not-your-fault = You did nothing wrong.
recovery-force-nobody-may = No one may lock you in. No one may hurt you. No one may keep your pay.
recovery-force-safe-moment = Ask for help, but only when it is safe for you.
recovery-force-delete = Do other people read your phone? Delete this message.
    .radio = When you call, make sure that no one hears you.

recovery-protection-act-now = Is there danger for you in your own country? You can ask for protection in { $place }.
recovery-protection-everyone = Everyone has the right to ask for protection.
recovery-protection-advice = Ask for free legal advice first. Then decide.
recovery-protection-agency = The UN Refugee Agency can tell you what you can do.

recovery-stateless-act-now = Does no country say that you belong to it? You can get help in { $place }.
recovery-stateless-help = You can get emergency help too.
recovery-stateless-birth = Ask how to register the birth of your children.

recovery-children-act-now = Are children without their family? There is help for them in { $place }.
recovery-children-stay = Did you find a child who is alone? Stay with the child.
recovery-children-tell = Tell the nearest aid workers right away.
recovery-children-not-away = Do not take the child far. The family may be near.
recovery-children-strangers = Do not give the child to people you do not know.
recovery-children-child = Are you a child? Are you alone? Ask an aid worker for help.

recovery-feedback-act-now = How is the help in { $place }? You can say what is good or bad.
recovery-feedback-report = Does someone treat you badly? Does someone want something for help? Report it.
    .sms = Does someone treat you badly? Please report it.
recovery-feedback-separate = You complain about people. Your complaint does not go to them.
recovery-feedback-no-loss = You can complain. You will not lose any help.
recovery-survey-act-now = What help do people in { $place } need? Please tell us.
recovery-survey-choice = You can say no. You do not have to answer.
recovery-survey-no-effect = You get the same help, whatever you answer.
recovery-survey-link = To answer, open { $link } now.
recovery-survey-call = Do you want to answer? Call { $contact }.
    .radio = Do you want to answer? Call this number: { $contact }. I say the number again: { $contact }.

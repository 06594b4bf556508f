### What people need after the danger: to go back, to get aid, to find each other, to be treated rightly.
### Nobody is asked who they are. Help is free, and it is said plainly that nobody may ask for anything in return.

## Going back

# $place: the name of the place.
recovery-return-watch = Soon people may be able to go back to { $place }.
# $place: the name of the place.
recovery-return-act-now = You can go back to { $place } now.
# $place: the name of the place.
recovery-return-cancel = It is not safe to go back to { $place } now.

recovery-return-choice = You decide for yourself if you want to go back.
recovery-return-daylight = Go in daylight and do not go alone.
recovery-return-ask-first = Ask which roads and buildings are safe before you go.

## Aid, and who can get it

# $place: the name of the place.
recovery-aid-watch = People in { $place } can soon ask for aid.
# $place: the name of the place.
recovery-aid-act-now = People in { $place } can now ask for aid.

# $group: who can get the aid, one of everyone, home, income, children, care.
recovery-aid-who =
    { $group ->
        [home] People with a damaged home can ask for it.
        [income] People who lost their work or income can ask for it.
        [children] Families with small children can ask for it.
        [care] Older people, sick people and people with a disability can ask for it.
       *[everyone] Everyone who needs it can ask for it.
    }
recovery-aid-no-fee = You do not have to pay to ask.
recovery-aid-answer = After you ask, you will be told if you can get it.

## Cash aid, and sending money

# $place: the name of the place.
recovery-cash-act-now = People in { $place } can now ask for cash aid.

recovery-cash-yours = The money is for you. Do not give anyone a part of it.
recovery-cash-send = If you send money to your family, ask first how much it costs.

## Lost records, and the office of one's country. Do not name any kind of identity paper.

# $place: the name of the place.
recovery-records-act-now = You can get help in { $place } if you lost important records.

recovery-records-kinds = You can ask for new birth, marriage and school records.
recovery-records-office = The office of your country can help you.
recovery-records-afraid = If you fear the government of your country, do not go to its office. Ask an aid group.
    .sms = If you fear the government of your country, ask an aid group.
recovery-records-no-middleman = Do not pay anyone who promises to get records for you.

## Finding family members

# $place: the name of the place.
recovery-family-act-now = You can get help in { $place } to find your family.

recovery-family-who = The Red Cross and Red Crescent help to find missing people.
recovery-family-safe = If you are safe, tell your family.
recovery-family-no-pictures = Do not put names or pictures of missing children on the internet.

## Health

# $place: the name of the place.
recovery-health-act-now = Protect your health after the disaster in { $place }.

recovery-health-wounds = Clean every wound with safe water and cover it.
recovery-health-clinic = If you have a fever or a deep wound, go to a clinic.
recovery-health-medicine = If you lost your daily medicine, ask a clinic for more.
recovery-health-pregnant = If you are pregnant, ask a clinic where you can give birth safely.
recovery-health-fumes = Never use a generator or charcoal inside. The gas can kill.

## Clean water, food and toilets

# $place: the name of the place.
recovery-water-act-now = After the disaster, the water in { $place } may be dirty.

recovery-water-containers = Keep safe water in clean, covered containers.
recovery-water-food = Throw away food that dirty water has touched.
recovery-water-toilet = Use toilets that are far from wells and rivers.

## Help for the mind

# $place: the name of the place.
recovery-talk-act-now = You can get help in { $place } if you feel very sad or afraid.

recovery-talk-normal = After a disaster, such feelings are normal.
recovery-talk-trust = Talk with people whom you trust.
recovery-talk-children = Stay close to your children and listen to them.
recovery-talk-urgent = If you think about hurting yourself, ask for help now.

## Fraud

# $place: the name of the place.
recovery-fraud-act-now = Some people in { $place } ask for money for aid. Do not pay. Aid is free.

recovery-fraud-nobody = Nobody may ask you for money or for anything else in return for help.
recovery-fraud-codes = Keep the codes for your bank and phone secret.
recovery-fraud-strangers = Be careful with strangers who offer work, travel or a place to sleep.

## Work and wages

# $place: the name of the place.
recovery-work-act-now = Workers in { $place } have rights, also after a disaster.

recovery-work-wages = Your employer must pay you for all the work that you did.
recovery-work-danger = You may stop work that puts your life in danger.
recovery-work-protection = For cleaning work, ask for boots, gloves and a mask.
recovery-work-hours = Write down the days and hours that you work.

## Forced work: said to people who are held or forced. Their life may depend on who else reads it.

# $place: the name of the place.
recovery-force-act-now = Does someone force you to work or hold you? You can get help in { $place }.

recovery-force-not-your-fault = It is not your fault.
recovery-force-nobody-may = Nobody may lock you in, hurt you or keep your wages.
recovery-force-safe-moment = Ask for help only when it is safe for you.
recovery-force-delete = If others read your phone, delete this message.
    .radio = Make sure that nobody hears you when you call.

## Protection from danger in one's own country

# $place: the name of the place.
recovery-protection-act-now = Is your own country dangerous for you? You can ask for protection in { $place }.

recovery-protection-everyone = Everyone has the right to ask for protection.
recovery-protection-advice = Ask for free legal advice before you decide.
recovery-protection-agency = The UN Refugee Agency can give you advice.

## People whom no country counts as its own

# $place: the name of the place.
recovery-stateless-act-now = Does no country accept you as its own? You can get help in { $place }.

recovery-stateless-help = Emergency help is for you too.
recovery-stateless-birth = Ask how to register the birth of your children.

## Children without their family

# $place: the name of the place.
recovery-children-act-now = There is help in { $place } for children without their family.

recovery-children-stay = If you find a child who is alone, stay with the child.
recovery-children-tell = Tell the nearest aid workers at once.
recovery-children-not-away = Do not take the child far away. The family may be near.
recovery-children-strangers = Do not give the child to strangers.
recovery-children-child = If you are a child and alone, ask an aid worker for help.

## Feedback, complaints and questions to the people

# $place: the name of the place.
recovery-feedback-act-now = You can say what is good or bad about the help in { $place }.

recovery-feedback-report = If someone treats you badly or asks for something in return for help, report it.
    .sms = If someone treats you badly, please report it.
recovery-feedback-separate = Your complaint does not go to the people you complain about.
recovery-feedback-no-loss = You will not lose any help because you complain.

# $place: the name of the place.
recovery-survey-act-now = Please tell us what help people in { $place } need.

recovery-survey-choice = You do not have to answer.
recovery-survey-no-effect = Your answers do not change the help that you get.
# $link: the address of a page on the internet, never translated.
recovery-survey-link = Open { $link } to answer.
# $contact: a checked phone number.
recovery-survey-call = To answer, call { $contact }.
    .radio = To answer, call this number: { $contact }. I repeat the number: { $contact }.

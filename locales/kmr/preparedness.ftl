### What each sentence is for, and every variable: locales/en/preparedness.ftl.

## How alerts reach people, and how to choose a language

preparedness-alerts-watch = Zû hûn dikarin hişyariyên xetereyê yên ji bo { $place } bi zimanê xwe bistînin.
preparedness-alerts-act-now = Hûn dikarin hişyariyên xetereyê yên ji bo { $place } bi zimanê xwe bistînin.

preparedness-alerts-channels = Hişyarî bi telefon, radyo û komên civakê tên.
preparedness-alerts-choose = Zimanê ku hûn herî baş fêm dikin hilbijêrin.
preparedness-alerts-free = Hişyarî belaş in. Hûn dikarin her dem wan rawestînin.
preparedness-alerts-call = Ji bo hilbijartina zimanê xwe telefonî { $contact } bikin.
    .radio = Ji bo hilbijartina zimanê xwe telefonî vê hejmarê bikin: { $contact }. Ez hejmarê dubare dikim: { $contact }.

## A drill: people practice for an emergency, and nothing has happened

preparedness-drill-watch = Kesên li { $place } zû dê ji bo rewşeke awarte temrînê bikin.
preparedness-drill-act-now = Kesên li { $place } ji bo rewşeke awarte temrînê dikin. Tu xetereya rast tune.
preparedness-drill-cancel = Kesên li { $place } niha dê ji bo rewşeke awarte temrînê nekin.
preparedness-drill-all-clear = Temrîna ji bo rewşa awarte li { $place } qediya.

preparedness-drill-sirens = Dibe ku hûn dengê sîrenan bibihîzin û xebatkarên rizgariyê bibînin.
preparedness-drill-take-part = Heke hûn bixwazin, hûn dikarin beşdar bibin. Her kes bi xêr were.

## Know the dangers of the place where one lives

preparedness-risk-act-now = Fêr bibin ku li { $place } çi xetere hene.

preparedness-risk-ask = Ji kesên ku herêmê baş nas dikin bipirsin kîjan cih xeternak in.
preparedness-risk-safe-place = Cihê ewle yê herî nêzîk û du rêyên gihîştina wir bibînin.
preparedness-risk-signals = Fêr bibin ku deng û nîşanên hişyariyê tên çi wateyê.

## Make a plan and pack a bag

preparedness-plan-act-now = Berî ku rewşeke awarte li { $place } çêbe, ji bo wê amade bibin.

preparedness-plan-meet = Bi malbata xwe re li hev bikin ku hûn ê li ku hev bibînin.
preparedness-plan-numbers = Hejmarên telefonê yên girîng li ser kaxezê binivîsin.
preparedness-plan-bag = Av, xwarin, derman, ronahî û cilên germ têxin çenteyekî.
preparedness-plan-others = Plan bikin ku hûn ê çawa alîkariya pitikan, kal û pîran û kesên ku baş nikarin bimeşin bikin.
    .sms = Plan bikin ku hûn ê çawa alîkariya pitikan û kal û pîran bikin.

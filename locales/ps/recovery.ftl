### What each sentence is for, and every variable: locales/en/recovery.ftl.

## Going back

recovery-return-watch = ښايي ډېر ژر خلک { $place } ته بېرته تلای شي.
recovery-return-act-now = اوس { $place } ته بېرته تلای شئ.
recovery-return-cancel = اوس { $place } ته بېرته تلل بې‌خطره نه دي.

recovery-return-choice = تاسو پخپله پرېکړه کوئ چې بېرته ځئ که نه.
recovery-return-daylight = د ورځې په رڼا کې ولاړ شئ او یوازې مه ځئ.
recovery-return-ask-first = تر تلو مخکې وپوښتئ چې کومې لارې او ودانۍ بې‌خطره دي.

## Aid, and who can get it

recovery-aid-watch = په { $place } کې خلک ډېر ژر مرسته غوښتلای شي.
recovery-aid-act-now = په { $place } کې خلک اوس مرسته غوښتلای شي.

recovery-aid-who =
    { $group ->
        [home] هغه خلک چې کور یې ویجاړ شوی، مرسته غوښتلای شي.
        [income] هغه خلک چې کار یا عاید یې له لاسه ورکړی، مرسته غوښتلای شي.
        [children] هغه کورنۍ چې واړه ماشومان لري، مرسته غوښتلای شي.
        [care] بوډاګان، ناروغان او معلولیت لرونکي کسان مرسته غوښتلای شي.
       *[everyone] هر څوک چې اړتیا لري، مرسته غوښتلای شي.
    }
recovery-aid-no-fee = د مرستې غوښتلو لپاره پیسې ورکولو ته اړتیا نشته.
recovery-aid-answer = تر غوښتنې وروسته به درته وویل شي چې مرسته درکول کېږي که نه.

## Cash aid, and sending money

recovery-cash-act-now = په { $place } کې خلک اوس نغدې مرسته غوښتلای شي.

recovery-cash-yours = دا پیسې ستاسو دي. هېڅ برخه یې چا ته مه ورکوئ.
recovery-cash-send = که خپلې کورنۍ ته پیسې لېږئ، لومړی وپوښتئ چې لګښت یې څومره دی.

## Lost records, and the office of one's country. Do not name any kind of identity paper.

recovery-records-act-now = که مهم ریکارډونه مو ورک شوي وي، په { $place } کې مرسته موندلای شئ.

recovery-records-kinds = د زېږېدو، واده او ښوونځي نوي ریکارډونه غوښتلای شئ.
recovery-records-office = ستاسو د هېواد دفتر درسره مرسته کولای شي.
recovery-records-afraid = که د خپل هېواد له حکومته وېرېږئ، دفتر ته یې مه ځئ. د مرستې له یوې ډلې وپوښتئ.
    .sms = که د خپل هېواد له حکومته وېرېږئ، د مرستې له یوې ډلې وپوښتئ.
recovery-records-no-middleman = هغه چا ته پیسې مه ورکوئ چې د ریکارډونو راوړلو ژمنه کوي.

## Finding family members

recovery-family-act-now = په { $place } کې د خپلې کورنۍ د پیدا کولو لپاره مرسته موندلای شئ.

recovery-family-who = سور صلیب او سره میاشت د ورکو خلکو په موندلو کې مرسته کوي.
recovery-family-safe = که خوندي یاست، خپلې کورنۍ ته ووایاست.
recovery-family-no-pictures = د ورکو ماشومانو نومونه یا عکسونه په انټرنېټ کې مه خپروئ.

## Health

recovery-health-act-now = په { $place } کې تر ناورین وروسته خپله روغتیا وساتئ.

recovery-health-wounds = هر ټپ په پاکو اوبو ووینځئ او پټ یې کړئ.
recovery-health-clinic = که تبه یا ژور ټپ لرئ، کلینیک ته ولاړ شئ.
recovery-health-medicine = که د هرې ورځې درمل مو ورک شوي وي، له کلینیکه نور وغواړئ.
recovery-health-pregnant = که حامله یاست، له کلینیکه وپوښتئ چې چېرته بې‌خطره زېږون کولای شئ.
recovery-health-fumes = هېڅکله دننه جنراتور یا سکاره مه کاروئ. ګاز یې وژل کولای شي.

## Clean water, food and toilets

recovery-water-act-now = تر ناورین وروسته ښايي په { $place } کې اوبه ناپاکې وي.

recovery-water-containers = پاکې اوبه په پاکو او پټو لوښو کې وساتئ.
recovery-water-food = هغه خواړه وغورځوئ چې ناپاکې اوبه ورباندې لګېدلې وي.
recovery-water-toilet = هغه تشنابونه وکاروئ چې له څاګانو او سیندونو لرې وي.

## Help for the mind

recovery-talk-act-now = که ډېر خپه یا وېرېدلي یاست، په { $place } کې مرسته موندلای شئ.

recovery-talk-normal = تر ناورین وروسته داسې احساس عادي دی.
recovery-talk-trust = له هغو خلکو سره خبرې وکړئ چې باور پرې لرئ.
recovery-talk-children = خپلو ماشومانو ته نږدې اوسئ او خبرې یې واورئ.
recovery-talk-urgent = که خپل ځان ته د زیان رسولو فکر کوئ، همدا اوس مرسته وغواړئ.

## Fraud

recovery-fraud-act-now = په { $place } کې ځینې خلک د مرستې لپاره پیسې غواړي. پیسې مه ورکوئ. مرسته وړیا ده.

recovery-fraud-nobody = هېڅوک حق نه لري چې د مرستې په بدل کې له تاسو پیسې یا بل څه وغواړي.
recovery-fraud-codes = د خپل بانک او ټیلیفون کوډونه پټ وساتئ.
recovery-fraud-strangers = له هغو پردیو پام کوئ چې کار، سفر یا د خوب ځای وړاندې کوي.

## Work and wages

recovery-work-act-now = په { $place } کې کارګران حقونه لري، تر ناورین وروسته هم.

recovery-work-wages = ستاسو کارفرما باید د ټول هغه کار مزد درکړي چې کړی مو دی.
recovery-work-danger = هغه کار بندولای شئ چې ستاسو ژوند په خطر کې اچوي.
recovery-work-protection = د پاکولو د کار لپاره بوټونه، دستکشې او ماسک وغواړئ.
recovery-work-hours = هغه ورځې او ساعتونه ولیکئ چې کار پکې کوئ.

## Forced work: said to people who are held or forced. Their life may depend on who else reads it.

recovery-force-act-now = ایا څوک مو په زوره کار ته اړ باسي یا مو بندي ساتي؟ په { $place } کې مرسته موندلای شئ.

recovery-force-not-your-fault = دا ستاسو ګناه نه ده.
recovery-force-nobody-may = هېڅوک حق نه لري چې تاسو بندي کړي، وځوروي یا مو مزد درنه کړي.
recovery-force-safe-moment = یوازې هغه وخت مرسته وغواړئ چې درته خطر نه وي.
recovery-force-delete = که نور خلک ستاسو ټیلیفون لولي، دا پیغام پاک کړئ.
    .radio = ډاډ ترلاسه کړئ چې د زنګ وهلو پر وخت مو هېڅوک غږ نه اوري.

## Protection from danger in one's own country

recovery-protection-act-now = ایا خپل هېواد مو درته خطرناک دی؟ په { $place } کې د ساتنې غوښتنه کولای شئ.

recovery-protection-everyone = هر څوک حق لري چې د ساتنې غوښتنه وکړي.
recovery-protection-advice = تر پرېکړې مخکې وړیا حقوقي مشوره وغواړئ.
recovery-protection-agency = د ملګرو ملتونو د کډوالو اداره مشوره درکولای شي.

## People whom no country counts as its own

recovery-stateless-act-now = ایا هېڅ هېواد مو خپل نه ګڼي؟ په { $place } کې مرسته موندلای شئ.

recovery-stateless-help = بیړنۍ مرسته ستاسو لپاره هم ده.
recovery-stateless-birth = وپوښتئ چې د خپلو ماشومانو زېږېدل څنګه ثبت کړئ.

## Children without their family

recovery-children-act-now = په { $place } کې له کورنۍ پرته ماشومانو ته مرسته شته.

recovery-children-stay = که داسې ماشوم ووینئ چې یوازې وي، ورسره پاتې شئ.
recovery-children-tell = سمدستي تر ټولو نږدې د مرستې کارکوونکو ته ووایاست.
recovery-children-not-away = ماشوم لرې مه بیایئ. ښايي کورنۍ یې نږدې وي.
recovery-children-strangers = ماشوم پردیو ته مه ورکوئ.
recovery-children-child = که تاسو ماشوم یاست او یوازې یاست، د مرستې له کارکوونکي مرسته وغواړئ.

## Feedback, complaints and questions to the people

recovery-feedback-act-now = ویلای شئ چې په { $place } کې مرسته څه ښه یا بد لري.

recovery-feedback-report = که څوک درسره بد چلند کوي یا د مرستې په بدل کې څه غواړي، خبر ورکړئ.
    .sms = که څوک درسره بد چلند کوي، مهرباني وکړئ خبر ورکړئ.
recovery-feedback-separate = ستاسو شکایت هغو خلکو ته نه ورځي چې شکایت ترې کوئ.
recovery-feedback-no-loss = د شکایت له امله به هېڅ مرسته له لاسه ورنه کړئ.

recovery-survey-act-now = مهرباني وکړئ راته ووایاست چې په { $place } کې خلک کومې مرستې ته اړتیا لري.

recovery-survey-choice = اړتیا نشته چې ځواب ورکړئ.
recovery-survey-no-effect = ستاسو ځوابونه هغه مرسته نه بدلوي چې ترلاسه کوئ یې.
recovery-survey-link = د ځواب لپاره { $link } خلاص کړئ.
recovery-survey-call = د ځواب لپاره { $contact } ته زنګ ووهئ.
    .radio = د ځواب لپاره دې شمېرې ته زنګ ووهئ: { $contact }. شمېره بیا وایم: { $contact }.

### What each sentence is for, and every variable: locales/en/recovery.ftl.

## Going back

recovery-return-watch = شاید به زودی مردم به { $place } برگشته بتوانند.
recovery-return-act-now = حالا می‌توانید به { $place } برگردید.
recovery-return-cancel = حالا برگشتن به { $place } بی‌خطر نیست.

recovery-return-choice = خودتان تصمیم می‌گیرید که برگردید یا نه.
recovery-return-daylight = در روشنی روز بروید و تنها نروید.
recovery-return-ask-first = پیش از رفتن پرسان کنید کدام سرک‌ها و ساختمان‌ها بی‌خطر است.

## Aid, and who can get it

recovery-aid-watch = مردم { $place } به زودی درخواست کمک کرده می‌توانند.
recovery-aid-act-now = مردم { $place } حالا درخواست کمک کرده می‌توانند.

recovery-aid-who =
    { $group ->
        [home] کسانی که خانه‌شان خراب شده است درخواست کرده می‌توانند.
        [income] کسانی که کار یا عاید خود را از دست داده‌اند درخواست کرده می‌توانند.
        [children] فامیل‌هایی که اطفال خرد دارند درخواست کرده می‌توانند.
        [care] کهن‌سالان، مریضان و اشخاص دارای معلولیت درخواست کرده می‌توانند.
       *[everyone] هر کس که ضرورت دارد درخواست کرده می‌تواند.
    }
recovery-aid-no-fee = برای درخواست لازم نیست پیسه بدهید.
recovery-aid-answer = بعد از درخواست، به شما گفته می‌شود که آیا کمک می‌گیرید.

## Cash aid, and sending money

recovery-cash-act-now = مردم { $place } حالا درخواست کمک نقدی کرده می‌توانند.

recovery-cash-yours = این پیسه از شما است. هیچ بخش آن را به کسی ندهید.
recovery-cash-send = اگر به فامیل خود پیسه روان می‌کنید، اول پرسان کنید مصرفش چند است.

## Lost records, and the office of one's country. Do not name any kind of identity paper.

recovery-records-act-now = اگر سندهای مهم خود را گم کرده‌اید، می‌توانید در { $place } کمک بگیرید.

recovery-records-kinds = می‌توانید سند نو تولد، نکاح و مکتب بخواهید.
recovery-records-office = نمایندگی کشور شما به شما کمک کرده می‌تواند.
recovery-records-afraid = اگر از حکومت کشور خود می‌ترسید، به نمایندگی آن نروید. از یک موسسه کمک‌رسان پرسان کنید.
    .sms = اگر از حکومت کشور خود می‌ترسید، از یک موسسه کمک‌رسان پرسان کنید.
recovery-records-no-middleman = به کسی که وعده می‌دهد برای شما سند می‌گیرد پیسه ندهید.

## Finding family members

recovery-family-act-now = می‌توانید در { $place } برای پیدا کردن فامیل خود کمک بگیرید.

recovery-family-who = صلیب سرخ و هلال احمر در پیدا کردن گم‌شدگان کمک می‌کنند.
recovery-family-safe = اگر در امان هستید، به فامیل خود خبر بدهید.
recovery-family-no-pictures = نام یا عکس اطفال گم‌شده را در انترنت نشر نکنید.

## Health

recovery-health-act-now = بعد از حادثه در { $place } صحت خود را حفظ کنید.

recovery-health-wounds = هر زخم را با آب پاک بشویید و بسته کنید.
recovery-health-clinic = اگر تب یا زخم چقُر دارید، به کلینیک بروید.
recovery-health-medicine = اگر دوای هرروزه خود را گم کرده‌اید، از کلینیک دوای دیگر بخواهید.
recovery-health-pregnant = اگر حامله هستید، از کلینیک پرسان کنید کجا بی‌خطر ولادت کرده می‌توانید.
recovery-health-fumes = هیچ وقت داخل خانه جنراتور یا زغال روشن نکنید. گاز آن کشته می‌تواند.

## Clean water, food and toilets

recovery-water-act-now = بعد از حادثه، شاید آب { $place } کثیف باشد.

recovery-water-containers = آب پاک را در ظرف‌های پاک و سرپوش‌دار نگه دارید.
recovery-water-food = غذایی را که آب کثیف به آن رسیده است دور بیندازید.
recovery-water-toilet = از تشناب‌هایی استفاده کنید که از چاه و رودخانه دور است.

## Help for the mind

recovery-talk-act-now = اگر بسیار غمگین هستید یا می‌ترسید، می‌توانید در { $place } کمک بگیرید.

recovery-talk-normal = بعد از حادثه، این احساس‌ها عادی است.
recovery-talk-trust = با کسانی که بالای‌شان اعتماد دارید گپ بزنید.
recovery-talk-children = نزدیک اطفال خود بمانید و به گپ‌شان گوش کنید.
recovery-talk-urgent = اگر فکر می‌کنید که به خود ضرر برسانید، همین حالا کمک بخواهید.

## Fraud

recovery-fraud-act-now = بعضی کسان در { $place } برای کمک پیسه می‌خواهند. پیسه ندهید. کمک رایگان است.

recovery-fraud-nobody = هیچ کس حق ندارد در بدل کمک از شما پیسه یا چیز دیگر بخواهد.
recovery-fraud-codes = رمزهای بانک و تلفون خود را به کسی نگویید.
recovery-fraud-strangers = از بیگانه‌هایی که کار، سفر یا جای خواب می‌دهند احتیاط کنید.

## Work and wages

recovery-work-act-now = کارگران در { $place } حق دارند، بعد از حادثه هم.

recovery-work-wages = صاحب کار باید مزد تمام کاری را که کرده‌اید بدهد.
recovery-work-danger = می‌توانید کاری را که جان شما را به خطر می‌اندازد بس کنید.
recovery-work-protection = برای کار صفاکاری، موزه، دستکش و ماسک بخواهید.
recovery-work-hours = روزها و ساعت‌های کار خود را نوشته کنید.

## Forced work: said to people who are held or forced. Their life may depend on who else reads it.

recovery-force-act-now = آیا کسی شما را به زور به کار می‌گیرد یا بند کرده است؟ می‌توانید در { $place } کمک بگیرید.

recovery-force-not-your-fault = گناه شما نیست.
recovery-force-nobody-may = هیچ کس حق ندارد شما را قید کند، آزار بدهد یا مزد شما را ندهد.
recovery-force-safe-moment = تنها وقتی کمک بخواهید که برای شما خطر نباشد.
recovery-force-delete = اگر دیگران تلفون شما را می‌خوانند، این پیام را پاک کنید.
    .radio = وقتی زنگ می‌زنید، مطمئن باشید که کسی صدای شما را نمی‌شنود.

## Protection from danger in one's own country

recovery-protection-act-now = آیا کشور خودتان برای شما خطرناک است؟ می‌توانید در { $place } درخواست پناه کنید.

recovery-protection-everyone = هر کس حق دارد که درخواست پناه کند.
recovery-protection-advice = پیش از تصمیم گرفتن، مشوره حقوقی رایگان بخواهید.
recovery-protection-agency = اداره پناهندگان ملل متحد به شما مشوره داده می‌تواند.

## People whom no country counts as its own

recovery-stateless-act-now = آیا هیچ کشور شما را از خود نمی‌داند؟ می‌توانید در { $place } کمک بگیرید.

recovery-stateless-help = کمک عاجل برای شما هم است.
recovery-stateless-birth = پرسان کنید که تولد اطفال خود را چطور ثبت کنید.

## Children without their family

recovery-children-act-now = در { $place } برای اطفال بی‌فامیل کمک است.

recovery-children-stay = اگر طفلی را تنها یافتید، پیش او بمانید.
recovery-children-tell = فوراً به نزدیک‌ترین کارمندان کمک‌رسانی خبر بدهید.
recovery-children-not-away = طفل را جای دور نبرید. شاید فامیلش نزدیک باشد.
recovery-children-strangers = طفل را به بیگانه‌ها ندهید.
recovery-children-child = اگر طفل هستید و تنها هستید، از یک کارمند کمک‌رسانی کمک بخواهید.

## Feedback, complaints and questions to the people

recovery-feedback-act-now = می‌توانید بگویید که کمک‌ها در { $place } چه خوبی یا بدی دارد.

recovery-feedback-report = اگر کسی با شما رفتار بد می‌کند یا در بدل کمک چیزی می‌خواهد، خبر بدهید.
    .sms = اگر کسی با شما رفتار بد می‌کند، لطفاً خبر بدهید.
recovery-feedback-separate = شکایت شما به کسانی که از آن‌ها شکایت می‌کنید نمی‌رسد.
recovery-feedback-no-loss = به خاطر شکایت، هیچ کمکی از شما گرفته نمی‌شود.

recovery-survey-act-now = لطفاً به ما بگویید که مردم { $place } چه کمک ضرورت دارند.

recovery-survey-choice = لازم نیست جواب بدهید.
recovery-survey-no-effect = جواب‌های شما کمکی را که می‌گیرید تغییر نمی‌دهد.
recovery-survey-link = برای جواب دادن { $link } را باز کنید.
recovery-survey-call = برای جواب دادن به { $contact } زنگ بزنید.
    .radio = برای جواب دادن به این نمبر زنگ بزنید: { $contact }. نمبر را تکرار می‌کنم: { $contact }.

### What each sentence is for, and every variable: locales/en/recovery.ftl.

## Going back

recovery-return-watch = شاید به‌زودی مردم بتوانند به { $place } برگردند.
recovery-return-act-now = اکنون می‌توانید به { $place } برگردید.
recovery-return-cancel = اکنون برگشتن به { $place } امن نیست.

recovery-return-choice = خودتان تصمیم می‌گیرید که می‌خواهید برگردید یا نه.
recovery-return-daylight = در روشنایی روز بروید و تنها نروید.
recovery-return-ask-first = پیش از رفتن بپرسید کدام راه‌ها و ساختمان‌ها امن است.

## Aid, and who can get it

recovery-aid-watch = مردم { $place } به‌زودی می‌توانند درخواست کمک کنند.
recovery-aid-act-now = مردم { $place } اکنون می‌توانند درخواست کمک کنند.

recovery-aid-who =
    { $group ->
        [home] کسانی که خانه‌شان آسیب دیده است می‌توانند درخواست کنند.
        [income] کسانی که کار یا درآمد خود را از دست داده‌اند می‌توانند درخواست کنند.
        [children] خانواده‌هایی که کودک کوچک دارند می‌توانند درخواست کنند.
        [care] سالمندان، بیماران و افراد دارای معلولیت می‌توانند درخواست کنند.
       *[everyone] هر کس که نیاز دارد می‌تواند درخواست کند.
    }
recovery-aid-no-fee = برای درخواست لازم نیست پول بدهید.
recovery-aid-answer = بعد از درخواست، به شما می‌گویند که آیا کمک می‌گیرید.

## Cash aid, and sending money

recovery-cash-act-now = مردم { $place } اکنون می‌توانند درخواست کمک نقدی کنند.

recovery-cash-yours = این پول برای شماست. هیچ بخشی از آن را به کسی ندهید.
recovery-cash-send = اگر برای خانواده خود پول می‌فرستید، اول بپرسید هزینه آن چقدر است.

## Lost records, and the office of one's country. Do not name any kind of identity paper.

recovery-records-act-now = اگر سندهای مهم خود را گم کرده‌اید، می‌توانید در { $place } کمک بگیرید.

recovery-records-kinds = می‌توانید سند تازه تولد، ازدواج و تحصیل بخواهید.
recovery-records-office = نمایندگی کشور شما می‌تواند به شما کمک کند.
recovery-records-afraid = اگر از حکومت کشور خود می‌ترسید، به نمایندگی آن نروید. از یک گروه امدادی بپرسید.
    .sms = اگر از حکومت کشور خود می‌ترسید، از یک گروه امدادی بپرسید.
recovery-records-no-middleman = به کسی که قول می‌دهد برای شما سند بگیرد پول ندهید.

## Finding family members

recovery-family-act-now = می‌توانید در { $place } برای پیدا کردن خانواده خود کمک بگیرید.

recovery-family-who = صلیب سرخ و هلال احمر به پیدا کردن گم‌شدگان کمک می‌کنند.
recovery-family-safe = اگر در امان هستید، به خانواده خود خبر بدهید.
recovery-family-no-pictures = نام یا عکس کودکان گم‌شده را در اینترنت نگذارید.

## Health

recovery-health-act-now = پس از حادثه در { $place } مراقب سلامت خود باشید.

recovery-health-wounds = هر زخم را با آب سالم بشویید و روی آن را بپوشانید.
recovery-health-clinic = اگر تب یا زخم عمیق دارید، به درمانگاه بروید.
recovery-health-medicine = اگر داروی هر روز خود را گم کرده‌اید، از درمانگاه داروی تازه بخواهید.
recovery-health-pregnant = اگر باردار هستید، از درمانگاه بپرسید کجا می‌توانید بدون خطر زایمان کنید.
recovery-health-fumes = هرگز در داخل خانه موتور برق یا زغال روشن نکنید. گاز آن می‌تواند بکشد.

## Clean water, food and toilets

recovery-water-act-now = پس از حادثه، ممکن است آب { $place } آلوده باشد.

recovery-water-containers = آب سالم را در ظرف‌های تمیز و دردار نگه دارید.
recovery-water-food = غذایی را که آب آلوده به آن رسیده است دور بریزید.
recovery-water-toilet = از توالت‌هایی استفاده کنید که از چاه و رودخانه دور است.

## Help for the mind

recovery-talk-act-now = اگر خیلی غمگین هستید یا می‌ترسید، می‌توانید در { $place } کمک بگیرید.

recovery-talk-normal = پس از حادثه، چنین احساسی طبیعی است.
recovery-talk-trust = با کسانی که به آن‌ها اعتماد دارید حرف بزنید.
recovery-talk-children = نزدیک کودکان خود بمانید و به حرف آن‌ها گوش کنید.
recovery-talk-urgent = اگر به آسیب زدن به خودتان فکر می‌کنید، همین حالا کمک بخواهید.

## Fraud

recovery-fraud-act-now = بعضی افراد در { $place } برای کمک پول می‌خواهند. پول ندهید. کمک رایگان است.

recovery-fraud-nobody = هیچ کس حق ندارد در برابر کمک از شما پول یا چیز دیگری بخواهد.
recovery-fraud-codes = رمزهای بانک و تلفن خود را به کسی نگویید.
recovery-fraud-strangers = مراقب غریبه‌هایی باشید که کار، سفر یا جای خواب پیشنهاد می‌کنند.

## Work and wages

recovery-work-act-now = کارگران در { $place } حق دارند، پس از حادثه هم.

recovery-work-wages = کارفرما باید مزد همه کارهایی را که کرده‌اید بدهد.
recovery-work-danger = می‌توانید کاری را که جان شما را به خطر می‌اندازد متوقف کنید.
recovery-work-protection = برای کار پاک‌سازی، چکمه، دستکش و ماسک بخواهید.
recovery-work-hours = روزها و ساعت‌های کار خود را بنویسید.

## Forced work: said to people who are held or forced. Their life may depend on who else reads it.

recovery-force-act-now = آیا کسی شما را به کار مجبور می‌کند یا شما را به‌زور نگه می‌دارد؟ می‌توانید در { $place } کمک بگیرید.

recovery-force-not-your-fault = تقصیر شما نیست.
recovery-force-nobody-may = هیچ کس حق ندارد شما را زندانی کند، آزار دهد یا مزد شما را ندهد.
recovery-force-safe-moment = فقط وقتی کمک بخواهید که برای شما امن باشد.
recovery-force-delete = اگر دیگران تلفن شما را می‌خوانند، این پیام را پاک کنید.
    .radio = مطمئن شوید که هنگام تماس، کسی صدای شما را نمی‌شنود.

## Protection from danger in one's own country

recovery-protection-act-now = آیا کشور خودتان برای شما خطرناک است؟ می‌توانید در { $place } درخواست پناه کنید.

recovery-protection-everyone = هر کس حق دارد درخواست پناه کند.
recovery-protection-advice = پیش از تصمیم گرفتن، مشاوره حقوقی رایگان بخواهید.
recovery-protection-agency = آژانس پناهندگان سازمان ملل می‌تواند شما را راهنمایی کند.

## People whom no country counts as its own

recovery-stateless-act-now = آیا هیچ کشوری شما را از خود نمی‌داند؟ می‌توانید در { $place } کمک بگیرید.

recovery-stateless-help = کمک اضطراری برای شما هم هست.
recovery-stateless-birth = بپرسید چگونه تولد کودکان خود را ثبت کنید.

## Children without their family

recovery-children-act-now = در { $place } برای کودکان بدون خانواده کمک هست.

recovery-children-stay = اگر کودکی را تنها پیدا کردید، پیش او بمانید.
recovery-children-tell = فوراً به نزدیک‌ترین امدادگران خبر بدهید.
recovery-children-not-away = کودک را به جای دور نبرید. ممکن است خانواده نزدیک باشد.
recovery-children-strangers = کودک را به غریبه‌ها ندهید.
recovery-children-child = اگر کودک هستید و تنهایید، از یک امدادگر کمک بخواهید.

## Feedback, complaints and questions to the people

recovery-feedback-act-now = می‌توانید بگویید کمک‌ها در { $place } چه خوبی یا بدی دارد.

recovery-feedback-report = اگر کسی با شما بدرفتاری می‌کند یا در برابر کمک چیزی می‌خواهد، گزارش دهید.
    .sms = اگر کسی با شما بدرفتاری می‌کند، لطفاً گزارش دهید.
recovery-feedback-separate = شکایت شما به دست کسانی که از آن‌ها شکایت می‌کنید نمی‌رسد.
recovery-feedback-no-loss = به خاطر شکایت، هیچ کمکی از شما گرفته نمی‌شود.

recovery-survey-act-now = لطفاً به ما بگویید مردم { $place } به چه کمکی نیاز دارند.

recovery-survey-choice = لازم نیست جواب بدهید.
recovery-survey-no-effect = جواب‌های شما کمکی را که می‌گیرید تغییر نمی‌دهد.
recovery-survey-link = برای جواب دادن { $link } را باز کنید.
recovery-survey-call = برای جواب دادن به { $contact } زنگ بزنید.
    .radio = برای جواب دادن به این شماره زنگ بزنید: { $contact }. شماره را تکرار می‌کنم: { $contact }.

### What each sentence is for, and every variable: locales/en/recovery.ftl.

## Going back

recovery-return-watch = لەوانەیە بەم زووانە خەڵک بتوانن بگەڕێنەوە بۆ { $place }.
recovery-return-act-now = ئێستا دەتوانن بگەڕێنەوە بۆ { $place }.
recovery-return-cancel = ئێستا گەڕانەوە بۆ { $place } بێ مەترسی نییە.

recovery-return-choice = خۆتان بڕیار دەدەن ئایا دەتانەوێت بگەڕێنەوە.
recovery-return-daylight = بە ڕۆژ بچن و بە تەنیا مەچن.
recovery-return-ask-first = پێش چوون بپرسن کام ڕێگا و بینایانە بێ مەترسین.

## Aid, and who can get it

recovery-aid-watch = بەم زووانە خەڵک لە { $place } دەتوانن داوای یارمەتی بکەن.
recovery-aid-act-now = ئێستا خەڵک لە { $place } دەتوانن داوای یارمەتی بکەن.

recovery-aid-who =
    { $group ->
        [home] ئەوانەی ماڵیان زیانی لێ کەوتووە دەتوانن داوای بکەن.
        [income] ئەوانەی کار یان داهاتیان لەدەست داوە دەتوانن داوای بکەن.
        [children] خێزانەکانی خاوەن منداڵی بچووک دەتوانن داوای بکەن.
        [care] بەتەمەن، نەخۆش و کەسانی خاوەن پێداویستیی تایبەت دەتوانن داوای بکەن.
       *[everyone] هەر کەسێک پێویستی پێیەتی دەتوانێت داوای بکات.
    }
recovery-aid-no-fee = بۆ داواکردن پێویست ناکات پارە بدەن.
recovery-aid-answer = دوای داواکردن، پێتان دەڵێن ئایا دەتوانن وەریبگرن.

## Cash aid, and sending money

recovery-cash-act-now = ئێستا خەڵک لە { $place } دەتوانن داوای یارمەتیی پارە بکەن.

recovery-cash-yours = پارەکە بۆ ئێوەیە. هیچ بەشێکی مەدەن بە کەس.
recovery-cash-send = ئەگەر پارە بۆ خێزانەکەتان دەنێرن، سەرەتا بپرسن تێچووی چەندە.

## Lost records, and the office of one's country. Do not name any kind of identity paper.

recovery-records-act-now = ئەگەر تۆماری گرنگتان ون بووە، دەتوانن لە { $place } یارمەتی وەربگرن.

recovery-records-kinds = دەتوانن داوای تۆماری نوێی لەدایکبوون، هاوسەرگیری و قوتابخانە بکەن.
recovery-records-office = نووسینگەی وڵاتەکەتان دەتوانێت یارمەتیتان بدات.
recovery-records-afraid = ئەگەر لە حکوومەتی وڵاتەکەتان دەترسن، مەچنە نووسینگەکەی. لە گرووپێکی یارمەتیدەر بپرسن.
    .sms = ئەگەر لە حکوومەتی وڵاتەکەتان دەترسن، لە گرووپێکی یارمەتیدەر بپرسن.
recovery-records-no-middleman = پارە مەدەن بە هیچ کەسێک کە بەڵێن دەدات تۆمارتان بۆ وەربگرێت.

## Finding family members

recovery-family-act-now = دەتوانن لە { $place } یارمەتی وەربگرن بۆ دۆزینەوەی خێزانتان.

recovery-family-who = خاچی سوور و مانگی سوور یارمەتی دەدەن بۆ دۆزینەوەی کەسانی ونبوو.
recovery-family-safe = ئەگەر سەلامەتن، بە خێزانەکەتان بڵێن.
recovery-family-no-pictures = ناو یان وێنەی منداڵی ونبوو لە ئینتەرنێت دامەنێن.

## Health

recovery-health-act-now = دوای کارەساتەکەی { $place }، تەندروستیتان بپارێزن.

recovery-health-wounds = هەموو برینێک بە ئاوی پاک بشۆن و دایپۆشن.
recovery-health-clinic = ئەگەر تاتان هەیە یان برینتان قووڵە، بچنە بنکەی تەندروستی.
recovery-health-medicine = ئەگەر دەرمانی ڕۆژانەتان ون بووە، لە بنکەی تەندروستی داوای بڕێکی تر بکەن.
recovery-health-pregnant = ئەگەر دووگیانن، لە بنکەی تەندروستی بپرسن لە کوێ دەتوانن بێ مەترسی منداڵتان ببێت.
recovery-health-fumes = هەرگیز لە ژوورەوە مۆلیدە یان خەڵووز بەکار مەهێنن. غازەکەی دەتوانێت بکوژێت.

## Clean water, food and toilets

recovery-water-act-now = دوای کارەسات، لەوانەیە ئاوی { $place } پیس بێت.

recovery-water-containers = ئاوی پاک لە دەفری پاک و داپۆشراودا هەڵبگرن.
recovery-water-food = ئەو خواردنە فڕێ بدەن کە ئاوی پیسی بەرکەوتووە.
recovery-water-toilet = ئەو ئاودەستانە بەکار بهێنن کە لە بیر و ڕووبار دوورن.

## Help for the mind

recovery-talk-act-now = ئەگەر زۆر خەمبارن یان دەترسن، دەتوانن لە { $place } یارمەتی وەربگرن.

recovery-talk-normal = دوای کارەسات، هەستی وا ئاساییە.
recovery-talk-trust = لەگەڵ ئەو کەسانە قسە بکەن کە متمانەتان پێیان هەیە.
recovery-talk-children = لە نزیک منداڵەکانتان بن و گوێیان لێ بگرن.
recovery-talk-urgent = ئەگەر بیر لە ئازاردانی خۆتان دەکەنەوە، هەر ئێستا داوای یارمەتی بکەن.

## Fraud

recovery-fraud-act-now = هەندێک کەس لە { $place } لە بەرامبەر یارمەتیدا داوای پارە دەکەن. پارە مەدەن. یارمەتی بەخۆڕاییە.

recovery-fraud-nobody = کەس بۆی نییە لە بەرامبەر یارمەتی داوای پارە یان شتێکی تر لە ئێوە بکات.
recovery-fraud-codes = کۆدی بانک و تەلەفۆنتان بە نهێنی بهێڵنەوە.
recovery-fraud-strangers = لەو نامۆیانە وریا بن کە کار، گەشت یان شوێنی خەوتن پێشکەش دەکەن.

## Work and wages

recovery-work-act-now = کرێکاران لە { $place } مافیان هەیە، دوای کارەساتیش.

recovery-work-wages = دەبێت خاوەن کارەکەتان کرێی هەموو ئەو کارەتان بداتێ کە کردووتانە.
recovery-work-danger = دەتوانن ئەو کارە بوەستێنن کە ژیانتان دەخاتە مەترسییەوە.
recovery-work-protection = بۆ کاری پاککردنەوە، داوای جەزمە، دەستکێش و ماسک بکەن.
recovery-work-hours = ڕۆژ و کاتژمێرەکانی کارتان بنووسن.

## Forced work: said to people who are held or forced. Their life may depend on who else reads it.

recovery-force-act-now = ئایا کەسێک بە زۆر کارتان پێ دەکات یان ڕاتان دەگرێت؟ دەتوانن لە { $place } یارمەتی وەربگرن.

recovery-force-not-your-fault = خەتای ئێوە نییە.
recovery-force-nobody-may = کەس بۆی نییە دەرگاتان لەسەر دابخات، ئازارتان بدات یان کرێتان نەدات.
recovery-force-safe-moment = تەنیا کاتێک داوای یارمەتی بکەن کە بۆتان بێ مەترسی بێت.
recovery-force-delete = ئەگەر کەسانی تر تەلەفۆنەکەتان دەخوێننەوە، ئەم پەیامە بسڕنەوە.
    .radio = دڵنیا بن کە لە کاتی پەیوەندیدا کەس گوێی لێتان نییە.

## Protection from danger in one's own country

recovery-protection-act-now = ئایا وڵاتی خۆتان بۆتان مەترسیدارە؟ دەتوانن لە { $place } داوای پاراستن بکەن.

recovery-protection-everyone = هەموو کەسێک مافی هەیە داوای پاراستن بکات.
recovery-protection-advice = پێش بڕیاردان، داوای ڕاوێژی یاسایی بەخۆڕایی بکەن.
recovery-protection-agency = ئاژانسی پەنابەرانی نەتەوە یەکگرتووەکان دەتوانێت ڕاوێژتان بداتێ.

## People whom no country counts as its own

recovery-stateless-act-now = ئایا هیچ وڵاتێک ئێوە بە هی خۆی نازانێت؟ دەتوانن لە { $place } یارمەتی وەربگرن.

recovery-stateless-help = یارمەتیی فریاگوزاری بۆ ئێوەشە.
recovery-stateless-birth = بپرسن چۆن لەدایکبوونی منداڵەکانتان تۆمار بکەن.

## Children without their family

recovery-children-act-now = لە { $place } یارمەتی هەیە بۆ ئەو منداڵانەی خێزانیان لەگەڵ نییە.

recovery-children-stay = ئەگەر منداڵێکی تەنیاتان دۆزییەوە، لەگەڵی بمێننەوە.
recovery-children-tell = دەستبەجێ بە نزیکترین کارمەندانی یارمەتیدان بڵێن.
recovery-children-not-away = منداڵەکە مەبەنە شوێنی دوور. لەوانەیە خێزانەکەی نزیک بێت.
recovery-children-strangers = منداڵەکە مەدەن بە کەسی نامۆ.
recovery-children-child = ئەگەر ئێوە منداڵن و تەنیان، داوای یارمەتی لە کارمەندێکی یارمەتیدان بکەن.

## Feedback, complaints and questions to the people

recovery-feedback-act-now = دەتوانن بڵێن چ شتێکی یارمەتییەکە لە { $place } باشە یان خراپە.

recovery-feedback-report = ئەگەر کەسێک خراپ مامەڵەتان لەگەڵ دەکات یان لە بەرامبەر یارمەتی داوای شتێک دەکات، ڕایبگەیەنن.
    .sms = ئەگەر کەسێک خراپ مامەڵەتان لەگەڵ دەکات، تکایە ڕایبگەیەنن.
recovery-feedback-separate = سکاڵاکەتان ناچێتە لای ئەو کەسانەی سکاڵایان لێ دەکەن.
recovery-feedback-no-loss = لەبەر سکاڵاکردن هیچ یارمەتییەک لەدەست نادەن.

recovery-survey-act-now = تکایە پێمان بڵێن خەڵک لە { $place } پێویستیان بە چ یارمەتییەک هەیە.

recovery-survey-choice = پێویست ناکات وەڵام بدەنەوە.
recovery-survey-no-effect = وەڵامەکانتان ئەو یارمەتییە ناگۆڕن کە وەری دەگرن.
recovery-survey-link = بۆ وەڵامدانەوە { $link } بکەنەوە.
recovery-survey-call = بۆ وەڵامدانەوە پەیوەندی بکەن بە { $contact }.
    .radio = بۆ وەڵامدانەوە پەیوەندی بەم ژمارەیەوە بکەن: { $contact }. ژمارەکە دووبارە دەکەمەوە: { $contact }.

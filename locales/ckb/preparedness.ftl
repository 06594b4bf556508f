### What each sentence is for, and every variable: locales/en/preparedness.ftl.

## How alerts reach people, and how to choose a language

preparedness-alerts-watch = بەم زووانە دەتوانن ئاگاداریی مەترسی بۆ { $place } بە زمانی خۆتان وەربگرن.
preparedness-alerts-act-now = دەتوانن ئاگاداریی مەترسی بۆ { $place } بە زمانی خۆتان وەربگرن.

preparedness-alerts-channels = ئاگادارییەکان بە تەلەفۆن، ڕادیۆ و لە گرووپەکانی خەڵکەوە دەگەن.
preparedness-alerts-choose = ئەو زمانە هەڵبژێرن کە لە هەمووی باشتر تێی دەگەن.
preparedness-alerts-free = ئاگادارییەکان بەخۆڕایین. هەر کاتێک بتانەوێت دەتوانن ڕایانبگرن.
preparedness-alerts-call = بۆ هەڵبژاردنی زمان پەیوەندی بکەن بە { $contact }.
    .radio = بۆ هەڵبژاردنی زمان پەیوەندی بەم ژمارەیەوە بکەن: { $contact }. ژمارەکە دووبارە دەکەمەوە: { $contact }.

## A drill: people practice for an emergency, and nothing has happened

preparedness-drill-watch = بەم زووانە خەڵک لە { $place } مەشقی فریاگوزاری دەکەن.
preparedness-drill-act-now = ئێستا خەڵک لە { $place } مەشقی فریاگوزاری دەکەن. هیچ مەترسییەکی ڕاستەقینە نییە.
preparedness-drill-cancel = ئێستا خەڵک لە { $place } مەشقی فریاگوزاری ناکەن.
preparedness-drill-all-clear = مەشقی فریاگوزاری لە { $place } کۆتایی هات.

preparedness-drill-sirens = لەوانەیە دەنگی ئاژێر ببیستن و کارمەندانی فریاکەوتن ببینن.
preparedness-drill-take-part = ئەگەر بتانەوێت دەتوانن بەشداری بکەن. هەمووان بەخێربێن.

## Know the dangers of the place where one lives

preparedness-risk-act-now = بزانن لە { $place } چ مەترسییەک هەیە.

preparedness-risk-ask = لەو کەسانە بپرسن کە ناوچەکە باش دەناسن، کام شوێنانە مەترسیدارن.
preparedness-risk-safe-place = نزیکترین شوێنی پارێزراو و دوو ڕێگا بۆ گەیشتنی بدۆزنەوە.
preparedness-risk-signals = فێر بن دەنگ و نیشانەکانی ئاگاداری مانایان چییە.

## Make a plan and pack a bag

preparedness-plan-act-now = پێش هاتنی دۆخی فریاگوزاری لە { $place }، خۆتان ئامادە بکەن.

preparedness-plan-meet = لەگەڵ خێزانەکەتان ڕێک بکەون لە کوێ یەکتر دەبینن.
preparedness-plan-numbers = ژمارە تەلەفۆنە گرنگەکان لەسەر کاغەز بنووسن.
preparedness-plan-bag = جانتایەک ئامادە بکەن بە ئاو، خواردن، دەرمان، چرا و جلی گەرم.
preparedness-plan-others = پلان دابنێن چۆن یارمەتیی کۆرپە، بەتەمەن و ئەوانە بدەن کە باش ناتوانن بە پێ بڕۆن.
    .sms = پلان دابنێن چۆن یارمەتیی کۆرپە و بەتەمەنەکان بدەن.

### What each sentence is for, and every variable: locales/en/info.ftl.

## How a warning, advice or an offer of help ends, when there are no better words for it

info-ends = ئەمە هەواڵێکە لەسەر پەیامی پێشوو.

info-cancel = تکایە کار بە پەیامی پێشوو بۆ { $place } مەکەن.
info-no-warning = ئێستا هیچ ئاگادارییەک بۆ { $place } نییە.
info-ended = پەیامی پێشوو بۆ { $place } چیتر پێویست نییە.
info-help-cancel = ئەو یارمەتییەی پەیامی پێشوو باسی کرد، لە { $place } نادرێت.
info-help-ended = ئەو یارمەتییەی پەیامی پێشوو باسی کرد، لە { $place } کۆتایی هات.

## What people who ask for help want to know

info-free = یارمەتییەکە بەخۆڕاییە.
info-private = قسەکانتان نهێنی دەمێنێتەوە.
info-no-name = پێویست ناکات ناوتان بڵێن.
info-your-language = دەتوانن داوای کەسێک بکەن کە بە زمانی ئێوە قسە دەکات.
info-you-decide = ئێوە بڕیار دەدەن دواتر چی بکرێت.
info-where = شوێن: { $facility }.
info-read-more = بۆ زانیاریی زیاتر { $link } بکەنەوە.

## Keep away from an area

info-avoid-watch = لەوانەیە بەم زووانە { $place } مەترسیدار بێت.
info-avoid-act-now = مەچنە { $place }. ئێستا ئەوێ مەترسیدارە.
info-avoid-all-clear = دیسان دەتوانن بچنە { $place }.

info-avoid-do-not-travel = ئەگەر ناچار نین، گەشت بۆ ئەوێ مەکەن.
info-avoid-leave = ئەگەر لەوێن، کاتێک ئەوێ جێ بهێڵن کە دەرچوون بێ مەترسی بێت.
info-avoid-other-way = ڕێگایەکی تر بگرن یان لە شوێنێکی پارێزراو چاوەڕێ بکەن.
info-avoid-rescue-roads = ڕێگاکان مەگرن. کارمەندانی فریاکەوتن پێویستیان پێیەتی.

## Reminder: an earlier warning still holds

info-reminder-act-now = ئاگاداریی پێشوو بۆ { $place } هێشتا کاری پێ دەکرێت.
info-reminder-all-clear = ئاگاداریی پێشوو بۆ { $place } کۆتایی هات.

info-reminder-not-over = مەترسییەکە کۆتایی نەهاتووە.
info-reminder-follow = تکایە هێشتا کار بە ئاگاداریی پێشوو بکەن.
info-reminder-missed = ئەگەر ئاگادارییەکە نازانن، لە خەڵکی نزیکتان بپرسن.

## A false message is being shared; watch: nobody knows yet whether it is true

info-rumour-watch = خەڵک لە { $place } پەیامێک بڵاو دەکەنەوە کە لەوانەیە ڕاست نەبێت.
info-rumour-act-now = خەڵک لە { $place } پەیامێکی ناڕاست بڵاو دەکەنەوە.

info-rumour-about =
    { $topic ->
        [water] باسی ئاوی خواردنەوە دەکات.
        [dam] باسی بەنداوێک دەکات.
        [attack] باسی هێرشێک دەکات.
        [evacuation] دەڵێت دەبێت خەڵک ناوچەکە جێ بهێڵن.
        [disease] باسی نەخۆشییەک دەکات.
        [aid] باسی یارمەتی دەکات.
       *[other] باسی ئەم دۆخی فریاگوزارییە دەکات.
    }
info-rumour-do-not-share = تکایە بڵاوی مەکەنەوە.
info-rumour-do-not-follow = ئەوە مەکەن کە پەیامە ناڕاستەکە دەیڵێت.
info-rumour-tell = بە خەڵکی نزیکتان بڵێن کە ڕاست نییە.
info-rumour-check = پێش باوەڕکردن بە پەیامێک، لە سەرچاوەیەکی فەرمی بپرسن.
info-rumour-true = بۆ خوێندنەوەی ڕاستی { $link } بکەنەوە.

## A test of the alert system

info-test-watch = بەم زووانە سیستەمی ئاگادارکردنەوە لە { $place } تاقی دەکرێتەوە.
info-test-act-now = ئەمە تاقیکردنەوەی سیستەمی ئاگادارکردنەوەیە لە { $place }. هیچ مەترسییەک نییە.
info-test-cancel = ئێستا تاقیکردنەوەی سیستەمی ئاگادارکردنەوە لە { $place } نییە.
info-test-all-clear = تاقیکردنەوەی سیستەمی ئاگادارکردنەوە لە { $place } کۆتایی هات.

info-test-nothing = پێویست ناکات هیچ بکەن.
info-real-danger = ئەگەر مەترسیی ڕاستەقینە هەبێت، پەیامێکی نوێ پێتان دەڵێت.

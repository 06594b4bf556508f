### What each sentence is for, and every variable: locales/en/service.ftl.

service-watch = بەم زووانە دەتوانن لە { $place } یارمەتی وەربگرن. شوێن: { $facility }.
service-act-now = ئێستا دەتوانن لە { $place } یارمەتی وەربگرن. شوێن: { $facility }.
service-cancel = ئێستا لە { $place } یارمەتی نادرێت. شوێن: { $facility }.
service-all-clear = یارمەتیدان لە { $place } ئێستا کۆتایی هات. شوێن: { $facility }.

service-offers =
    { $service ->
        [shelter] دەتوانن لەوێ بخەون.
        [food] دەتوانن لەوێ خواردن وەربگرن.
        [water] دەتوانن لەوێ ئاوی خواردنەوە وەربگرن.
        [clinic] دەتوانن لەوێ پزیشک یان پەرستار ببینن.
        [charging] دەتوانن لەوێ تەلەفۆنەکەتان بارگاوی بکەن.
       *[all] دەتوانن لەوێ پەناگە، خواردن، ئاوی خواردنەوە و چارەسەر وەربگرن.
    }
service-everyone = هەمووان دەتوانن بێن. بەخۆڕاییە.
service-bring-medicine = ئەگەر دەتوانن، دەرمان و جلی گەرمتان بهێنن.
service-do-not-go = تکایە ئێستا مەچنە ئەوێ.

## Buses that take people out of a place in danger

service-transport-watch = بەم زووانە پاس خەڵک لە { $place } دەباتە دەرەوە.
service-transport-act-now = پاس ئێستا خەڵک لە { $place } دەباتە دەرەوە.
service-transport-cancel = ئێستا هیچ پاسێک بۆ دەرچوون لە { $place } نییە.

service-transport-from = پاسەکان لێرەوە دەڕۆن: { $facility }.
service-transport-bring = تەنیا ئەوە بهێنن کە دەتوانن هەڵیبگرن.
service-transport-together = لەگەڵ خێزانەکەتان بمێننەوە. منداڵان لە نزیک خۆتان ڕابگرن.
service-transport-cannot-walk = ئەگەر ناتوانن بگەنە پاسەکە، داوای یارمەتی بکەن.

## A telephone line that answers in the languages of the people

service-hotline-watch = بەم زووانە هێڵێکی تەلەفۆن بۆ خەڵک لە { $place } دەست بە کار دەکات.
service-hotline-act-now = ئێستا هێڵێکی تەلەفۆن بۆ خەڵک لە { $place } کار دەکات.
service-hotline-cancel = ئێستا هێڵی تەلەفۆن بۆ خەڵک لە { $place } کار ناکات.

service-hotline-ask = دەتوانن دەربارەی سەلامەتی، یارمەتی و خێزانتان بپرسن.

### What each sentence is for, and every variable: locales/en/assurance.ftl.

assurance-watch = بەم زووانە لە { $place } یارمەتی بە هەمووان دەدرێت.
assurance-act-now = لە { $place } یارمەتی بۆ هەمووانە.
assurance-cancel = بەڵێنی یارمەتی لە { $place } کشێنرایەوە.
assurance-all-clear = یارمەتیی فریاگوزاری لە { $place } کۆتایی هات.

assurance-everyone = گرنگ نییە لە کوێوە هاتوون.
assurance-no-papers = داوای بەڵگەنامەتان لێ ناکرێت.
assurance-authority = { $issuer } دەسەڵاتی هەیە ئەم بەڵێنە بدات.

## The same promise for clinics and for shelters

assurance-clinic-act-now = بنکە تەندروستییەکانی { $place } چارەسەری هەمووان دەکەن.
assurance-shelter-act-now = پەناگەکانی { $place } بۆ هەمووان کراوەن.

assurance-clinic-go = ئەگەر نەخۆش یان بریندارن، تکایە بچنە ئەوێ.
assurance-shelter-families = خێزانەکان دەتوانن لەوێ پێکەوە بمێننەوە.
assurance-not-told = لەوێ کەس بە خەڵکی تر ناڵێت کە ئێوە هاتوون.

### What each sentence is for, and every variable: locales/en/frame.ftl.

frame-exercise = ئەمە تەنیا مەشقە. هیچ مەترسییەکی ڕاستەقینە نییە.
    .sms = ئەمە تەنیا مەشقە.

frame-update = ئەمە هەواڵی نوێیە لەسەر پەیامی پێشوو.
    .sms = ئەمە هەواڵی نوێیە.

frame-correction = ئەمە ڕاستکردنەوەیە. پەیامی پێشوو هەڵەی تێدا بوو. تکایە ئەم پەیامە بەکار بهێنن.
    .sms = ڕاستکردنەوە: پەیامی پێشوو هەڵەی تێدا بوو.

frame-cancel = پەیامی پێشوو هەڵوەشێنرایەوە.

frame-all-clear = ئەمە پەیامی کۆتاییهاتنی مەترسییە.

frame-valid-until = ئەم پەیامە تا { $until } کاری پێ دەکرێت.
    .sms = تا { $until } کاری پێ دەکرێت.

frame-issued-by = ئەم پەیامە لە { $issuer } هاتووە.
    .sms = لە { $issuer }.

frame-call = بۆ یارمەتی پەیوەندی بکەن بە { $contact }.
    .radio = بۆ یارمەتی پەیوەندی بەم ژمارەیەوە بکەن: { $contact }. ژمارەکە دووبارە دەکەمەوە: { $contact }.

frame-machine-draft = ئەم دەقە ئامێر وەریگێڕاوە. هێشتا هیچ کەسێک نەیپشکنیوە.

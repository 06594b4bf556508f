### What each sentence is for, and every variable: locales/en/frame.ftl.

frame-exercise = ਇਹ ਸਿਰਫ਼ ਅਭਿਆਸ ਹੈ। ਕੋਈ ਅਸਲੀ ਖ਼ਤਰਾ ਨਹੀਂ ਹੈ।
    .sms = ਇਹ ਸਿਰਫ਼ ਅਭਿਆਸ ਹੈ।

frame-update = ਇਹ ਪਹਿਲੇ ਸੁਨੇਹੇ ਬਾਰੇ ਤਾਜ਼ੀ ਖ਼ਬਰ ਹੈ।
    .sms = ਇਹ ਤਾਜ਼ੀ ਖ਼ਬਰ ਹੈ।

frame-correction = ਇਹ ਸੁਧਾਰ ਹੈ। ਪਹਿਲੇ ਸੁਨੇਹੇ ਵਿੱਚ ਗ਼ਲਤੀ ਸੀ। ਕਿਰਪਾ ਕਰਕੇ ਇਹ ਸੁਨੇਹਾ ਵਰਤੋ।
    .sms = ਸੁਧਾਰ: ਪਹਿਲੇ ਸੁਨੇਹੇ ਵਿੱਚ ਗ਼ਲਤੀ ਸੀ।

frame-cancel = ਪਹਿਲਾ ਸੁਨੇਹਾ ਰੱਦ ਕਰ ਦਿੱਤਾ ਗਿਆ ਹੈ।

frame-all-clear = ਇਹ ਖ਼ਤਰਾ ਖ਼ਤਮ ਹੋਣ ਦਾ ਸੁਨੇਹਾ ਹੈ।

frame-valid-until = ਇਹ ਸੁਨੇਹਾ { $until } ਤੱਕ ਲਾਗੂ ਹੈ।
    .sms = { $until } ਤੱਕ ਲਾਗੂ।

frame-issued-by = ਇਹ ਸੁਨੇਹਾ { $issuer } ਵੱਲੋਂ ਹੈ।
    .sms = { $issuer } ਵੱਲੋਂ।

frame-call = ਮਦਦ ਲਈ { $contact } 'ਤੇ ਫ਼ੋਨ ਕਰੋ।
    .radio = ਮਦਦ ਲਈ ਇਸ ਨੰਬਰ 'ਤੇ ਫ਼ੋਨ ਕਰੋ: { $contact }। ਨੰਬਰ ਦੁਬਾਰਾ ਸੁਣੋ: { $contact }।

frame-machine-draft = ਇਹ ਅਨੁਵਾਦ ਮਸ਼ੀਨ ਨੇ ਕੀਤਾ ਹੈ। ਹਾਲੇ ਕਿਸੇ ਵਿਅਕਤੀ ਨੇ ਇਸ ਨੂੰ ਨਹੀਂ ਜਾਂਚਿਆ।

### What each sentence is for, and every variable: locales/en/preparedness.ftl.

## How alerts reach people, and how to choose a language

preparedness-alerts-watch = ਛੇਤੀ ਤੁਹਾਨੂੰ { $place } ਲਈ ਖ਼ਤਰੇ ਦੀਆਂ ਚੇਤਾਵਨੀਆਂ ਆਪਣੀ ਬੋਲੀ ਵਿੱਚ ਮਿਲ ਸਕਣਗੀਆਂ।
preparedness-alerts-act-now = ਤੁਹਾਨੂੰ { $place } ਲਈ ਖ਼ਤਰੇ ਦੀਆਂ ਚੇਤਾਵਨੀਆਂ ਆਪਣੀ ਬੋਲੀ ਵਿੱਚ ਮਿਲ ਸਕਦੀਆਂ ਹਨ।

preparedness-alerts-channels = ਚੇਤਾਵਨੀਆਂ ਫ਼ੋਨ, ਰੇਡੀਓ ਅਤੇ ਲੋਕ ਸਮੂਹਾਂ ਤੋਂ ਆਉਂਦੀਆਂ ਹਨ।
preparedness-alerts-choose = ਉਹ ਬੋਲੀ ਚੁਣੋ ਜੋ ਤੁਸੀਂ ਸਭ ਤੋਂ ਵਧੀਆ ਸਮਝਦੇ ਹੋ।
preparedness-alerts-free = ਚੇਤਾਵਨੀਆਂ ਮੁਫ਼ਤ ਹਨ। ਤੁਸੀਂ ਇਨ੍ਹਾਂ ਨੂੰ ਕਦੇ ਵੀ ਬੰਦ ਕਰ ਸਕਦੇ ਹੋ।
preparedness-alerts-call = ਆਪਣੀ ਬੋਲੀ ਚੁਣਨ ਲਈ { $contact } 'ਤੇ ਫ਼ੋਨ ਕਰੋ।
    .radio = ਆਪਣੀ ਬੋਲੀ ਚੁਣਨ ਲਈ ਇਸ ਨੰਬਰ 'ਤੇ ਫ਼ੋਨ ਕਰੋ: { $contact }। ਨੰਬਰ ਦੁਬਾਰਾ ਸੁਣੋ: { $contact }।

## A drill: people practice for an emergency, and nothing has happened

preparedness-drill-watch = { $place } ਵਿੱਚ ਲੋਕ ਛੇਤੀ ਐਮਰਜੈਂਸੀ ਦਾ ਅਭਿਆਸ ਕਰਨਗੇ।
preparedness-drill-act-now = { $place } ਵਿੱਚ ਲੋਕ ਐਮਰਜੈਂਸੀ ਦਾ ਅਭਿਆਸ ਕਰ ਰਹੇ ਹਨ। ਕੋਈ ਅਸਲੀ ਖ਼ਤਰਾ ਨਹੀਂ ਹੈ।
preparedness-drill-cancel = { $place } ਵਿੱਚ ਲੋਕ ਹੁਣ ਐਮਰਜੈਂਸੀ ਦਾ ਅਭਿਆਸ ਨਹੀਂ ਕਰਨਗੇ।
preparedness-drill-all-clear = { $place } ਵਿੱਚ ਐਮਰਜੈਂਸੀ ਦਾ ਅਭਿਆਸ ਖ਼ਤਮ ਹੋ ਗਿਆ ਹੈ।

preparedness-drill-sirens = ਤੁਸੀਂ ਸਾਇਰਨ ਸੁਣ ਸਕਦੇ ਹੋ ਅਤੇ ਬਚਾਅ ਕਰਮਚਾਰੀ ਵੇਖ ਸਕਦੇ ਹੋ।
preparedness-drill-take-part = ਜੇ ਚਾਹੋ ਤਾਂ ਤੁਸੀਂ ਹਿੱਸਾ ਲੈ ਸਕਦੇ ਹੋ। ਸਾਰਿਆਂ ਦਾ ਸੁਆਗਤ ਹੈ।

## Know the dangers of the place where one lives

preparedness-risk-act-now = ਜਾਣੋ ਕਿ { $place } ਵਿੱਚ ਕਿਹੜੇ ਖ਼ਤਰੇ ਹਨ।

preparedness-risk-ask = ਇਲਾਕੇ ਨੂੰ ਚੰਗੀ ਤਰ੍ਹਾਂ ਜਾਣਨ ਵਾਲਿਆਂ ਨੂੰ ਪੁੱਛੋ ਕਿ ਕਿਹੜੀਆਂ ਥਾਵਾਂ ਖ਼ਤਰਨਾਕ ਹਨ।
preparedness-risk-safe-place = ਸਭ ਤੋਂ ਨੇੜਲੀ ਸੁਰੱਖਿਅਤ ਥਾਂ ਅਤੇ ਉੱਥੇ ਪਹੁੰਚਣ ਦੇ ਦੋ ਰਾਹ ਲੱਭੋ।
preparedness-risk-signals = ਜਾਣੋ ਕਿ ਚੇਤਾਵਨੀ ਦੀਆਂ ਆਵਾਜ਼ਾਂ ਅਤੇ ਨਿਸ਼ਾਨਾਂ ਦਾ ਕੀ ਅਰਥ ਹੈ।

## Make a plan and pack a bag

preparedness-plan-act-now = { $place } ਵਿੱਚ ਐਮਰਜੈਂਸੀ ਆਉਣ ਤੋਂ ਪਹਿਲਾਂ ਤਿਆਰ ਹੋ ਜਾਓ।

preparedness-plan-meet = ਪਰਿਵਾਰ ਨਾਲ ਤੈਅ ਕਰੋ ਕਿ ਕਿੱਥੇ ਮਿਲੋਗੇ।
preparedness-plan-numbers = ਜ਼ਰੂਰੀ ਫ਼ੋਨ ਨੰਬਰ ਕਾਗਜ਼ 'ਤੇ ਲਿਖੋ।
preparedness-plan-bag = ਬੈਗ ਵਿੱਚ ਪਾਣੀ, ਖਾਣਾ, ਦਵਾਈ, ਬੱਤੀ ਅਤੇ ਗਰਮ ਕੱਪੜੇ ਰੱਖੋ।
preparedness-plan-others = ਸੋਚੋ ਕਿ ਨਿੱਕੇ ਬੱਚਿਆਂ, ਬਜ਼ੁਰਗਾਂ ਅਤੇ ਚੰਗੀ ਤਰ੍ਹਾਂ ਨਾ ਤੁਰ ਸਕਣ ਵਾਲਿਆਂ ਦੀ ਮਦਦ ਕਿਵੇਂ ਕਰੋਗੇ।
    .sms = ਸੋਚੋ ਕਿ ਨਿੱਕੇ ਬੱਚਿਆਂ ਅਤੇ ਬਜ਼ੁਰਗਾਂ ਦੀ ਮਦਦ ਕਿਵੇਂ ਕਰੋਗੇ।

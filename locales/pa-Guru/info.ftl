### What each sentence is for, and every variable: locales/en/info.ftl.

## How a warning, advice or an offer of help ends, when there are no better words for it

info-ends = ਇਹ ਪਹਿਲੇ ਸੁਨੇਹੇ ਬਾਰੇ ਖ਼ਬਰ ਹੈ।

info-cancel = ਕਿਰਪਾ ਕਰਕੇ { $place } ਲਈ ਪਹਿਲੇ ਸੁਨੇਹੇ ਨੂੰ ਨਾ ਮੰਨੋ।
info-no-warning = { $place } ਲਈ ਹੁਣ ਕੋਈ ਚੇਤਾਵਨੀ ਨਹੀਂ ਹੈ।
info-ended = { $place } ਲਈ ਪਹਿਲੇ ਸੁਨੇਹੇ ਦੀ ਹੁਣ ਲੋੜ ਨਹੀਂ ਹੈ।
info-help-cancel = ਪਹਿਲੇ ਸੁਨੇਹੇ ਵਾਲੀ ਮਦਦ { $place } ਵਿੱਚ ਨਹੀਂ ਮਿਲਦੀ।
info-help-ended = ਪਹਿਲੇ ਸੁਨੇਹੇ ਵਾਲੀ ਮਦਦ { $place } ਵਿੱਚ ਖ਼ਤਮ ਹੋ ਗਈ ਹੈ।

## What people who ask for help want to know

info-free = ਮਦਦ ਮੁਫ਼ਤ ਹੈ।
info-private = ਤੁਹਾਡੀ ਗੱਲ ਗੁਪਤ ਰਹੇਗੀ।
info-no-name = ਤੁਹਾਨੂੰ ਆਪਣਾ ਨਾਂ ਦੱਸਣ ਦੀ ਲੋੜ ਨਹੀਂ ਹੈ।
info-your-language = ਤੁਸੀਂ ਆਪਣੀ ਬੋਲੀ ਬੋਲਣ ਵਾਲਾ ਵਿਅਕਤੀ ਮੰਗ ਸਕਦੇ ਹੋ।
info-you-decide = ਅੱਗੇ ਕੀ ਹੋਵੇ, ਇਹ ਫ਼ੈਸਲਾ ਤੁਹਾਡਾ ਹੈ।
info-where = ਥਾਂ: { $facility }।
info-read-more = ਹੋਰ ਪੜ੍ਹਨ ਲਈ { $link } ਖੋਲ੍ਹੋ।

## Keep away from an area

info-avoid-watch = { $place } ਵਿੱਚ ਛੇਤੀ ਖ਼ਤਰਾ ਹੋ ਸਕਦਾ ਹੈ।
info-avoid-act-now = { $place } ਨਾ ਜਾਓ। ਉੱਥੇ ਹੁਣ ਖ਼ਤਰਾ ਹੈ।
info-avoid-all-clear = ਤੁਸੀਂ ਫਿਰ ਤੋਂ { $place } ਜਾ ਸਕਦੇ ਹੋ।

info-avoid-do-not-travel = ਜੇ ਜ਼ਰੂਰੀ ਨਹੀਂ ਤਾਂ ਉੱਥੇ ਨਾ ਜਾਓ।
info-avoid-leave = ਜੇ ਤੁਸੀਂ ਉੱਥੇ ਹੋ ਤਾਂ ਜਦੋਂ ਨਿਕਲਣਾ ਸੁਰੱਖਿਅਤ ਹੋਵੇ, ਨਿਕਲੋ।
info-avoid-other-way = ਹੋਰ ਸੜਕ ਲਓ, ਜਾਂ ਸੁਰੱਖਿਅਤ ਥਾਂ 'ਤੇ ਉਡੀਕ ਕਰੋ।
info-avoid-rescue-roads = ਸੜਕਾਂ ਨਾ ਰੋਕੋ। ਬਚਾਅ ਕਰਮਚਾਰੀਆਂ ਨੂੰ ਇਨ੍ਹਾਂ ਦੀ ਲੋੜ ਹੈ।

## Reminder: an earlier warning still holds

info-reminder-act-now = { $place } ਲਈ ਪਹਿਲੀ ਚੇਤਾਵਨੀ ਹਾਲੇ ਵੀ ਲਾਗੂ ਹੈ।
info-reminder-all-clear = { $place } ਲਈ ਪਹਿਲੀ ਚੇਤਾਵਨੀ ਖ਼ਤਮ ਹੋ ਗਈ ਹੈ।

info-reminder-not-over = ਖ਼ਤਰਾ ਖ਼ਤਮ ਨਹੀਂ ਹੋਇਆ।
info-reminder-follow = ਕਿਰਪਾ ਕਰਕੇ ਪਹਿਲੀ ਚੇਤਾਵਨੀ ਮੰਨਦੇ ਰਹੋ।
info-reminder-missed = ਜੇ ਚੇਤਾਵਨੀ ਦਾ ਪਤਾ ਨਹੀਂ ਤਾਂ ਨੇੜੇ ਦੇ ਲੋਕਾਂ ਨੂੰ ਪੁੱਛੋ।

## A false message is being shared; watch: nobody knows yet whether it is true

info-rumour-watch = { $place } ਵਿੱਚ ਲੋਕ ਇੱਕ ਸੁਨੇਹਾ ਫੈਲਾ ਰਹੇ ਹਨ ਜੋ ਝੂਠਾ ਹੋ ਸਕਦਾ ਹੈ।
info-rumour-act-now = { $place } ਵਿੱਚ ਲੋਕ ਇੱਕ ਝੂਠਾ ਸੁਨੇਹਾ ਫੈਲਾ ਰਹੇ ਹਨ।

info-rumour-about =
    { $topic ->
        [water] ਇਹ ਪੀਣ ਦੇ ਪਾਣੀ ਬਾਰੇ ਹੈ।
        [dam] ਇਹ ਇੱਕ ਡੈਮ ਬਾਰੇ ਹੈ।
        [attack] ਇਹ ਇੱਕ ਹਮਲੇ ਬਾਰੇ ਹੈ।
        [evacuation] ਇਹ ਕਹਿੰਦਾ ਹੈ ਕਿ ਲੋਕਾਂ ਨੂੰ ਨਿਕਲਣਾ ਪਵੇਗਾ।
        [disease] ਇਹ ਇੱਕ ਬਿਮਾਰੀ ਬਾਰੇ ਹੈ।
        [aid] ਇਹ ਸਹਾਇਤਾ ਬਾਰੇ ਹੈ।
       *[other] ਇਹ ਐਮਰਜੈਂਸੀ ਬਾਰੇ ਹੈ।
    }
info-rumour-do-not-share = ਕਿਰਪਾ ਕਰਕੇ ਇਸ ਨੂੰ ਅੱਗੇ ਨਾ ਭੇਜੋ।
info-rumour-do-not-follow = ਝੂਠਾ ਸੁਨੇਹਾ ਜੋ ਕਹਿੰਦਾ ਹੈ ਉਹ ਨਾ ਕਰੋ।
info-rumour-tell = ਨੇੜੇ ਦੇ ਲੋਕਾਂ ਨੂੰ ਦੱਸੋ ਕਿ ਇਹ ਝੂਠ ਹੈ।
info-rumour-check = ਸੁਨੇਹੇ 'ਤੇ ਯਕੀਨ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਅਧਿਕਾਰਤ ਸਰੋਤ ਤੋਂ ਪਤਾ ਕਰੋ।
info-rumour-true = ਸੱਚ ਪੜ੍ਹਨ ਲਈ { $link } ਖੋਲ੍ਹੋ।

## A test of the alert system

info-test-watch = { $place } ਵਿੱਚ ਛੇਤੀ ਚੇਤਾਵਨੀ ਸਿਸਟਮ ਦੀ ਪਰਖ ਹੋਵੇਗੀ।
info-test-act-now = ਇਹ { $place } ਵਿੱਚ ਚੇਤਾਵਨੀ ਸਿਸਟਮ ਦੀ ਪਰਖ ਹੈ। ਕੋਈ ਖ਼ਤਰਾ ਨਹੀਂ ਹੈ।
info-test-cancel = { $place } ਵਿੱਚ ਹੁਣ ਚੇਤਾਵਨੀ ਸਿਸਟਮ ਦੀ ਪਰਖ ਨਹੀਂ ਹੈ।
info-test-all-clear = { $place } ਵਿੱਚ ਚੇਤਾਵਨੀ ਸਿਸਟਮ ਦੀ ਪਰਖ ਖ਼ਤਮ ਹੋ ਗਈ ਹੈ।

info-test-nothing = ਤੁਹਾਨੂੰ ਕੁਝ ਕਰਨ ਦੀ ਲੋੜ ਨਹੀਂ ਹੈ।
info-real-danger = ਜੇ ਅਸਲੀ ਖ਼ਤਰਾ ਹੋਇਆ ਤਾਂ ਨਵਾਂ ਸੁਨੇਹਾ ਤੁਹਾਨੂੰ ਦੱਸੇਗਾ।

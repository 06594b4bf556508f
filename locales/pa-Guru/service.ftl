### What each sentence is for, and every variable: locales/en/service.ftl.

service-watch = { $place } ਵਿੱਚ ਛੇਤੀ ਮਦਦ ਮਿਲੇਗੀ। ਥਾਂ: { $facility }।
service-act-now = { $place } ਵਿੱਚ ਮਦਦ ਮਿਲ ਰਹੀ ਹੈ। ਥਾਂ: { $facility }।
service-cancel = { $place } ਵਿੱਚ ਮਦਦ ਨਹੀਂ ਮਿਲ ਰਹੀ ਹੈ। ਥਾਂ: { $facility }।
service-all-clear = { $place } ਵਿੱਚ ਮਦਦ ਹੁਣ ਬੰਦ ਹੋ ਗਈ ਹੈ। ਥਾਂ: { $facility }।

service-offers =
    { $service ->
        [shelter] ਤੁਸੀਂ ਉੱਥੇ ਸੌਂ ਸਕਦੇ ਹੋ।
        [food] ਤੁਹਾਨੂੰ ਉੱਥੇ ਖਾਣਾ ਮਿਲ ਸਕਦਾ ਹੈ।
        [water] ਤੁਹਾਨੂੰ ਉੱਥੇ ਪੀਣ ਦਾ ਪਾਣੀ ਮਿਲ ਸਕਦਾ ਹੈ।
        [clinic] ਤੁਸੀਂ ਉੱਥੇ ਡਾਕਟਰ ਜਾਂ ਨਰਸ ਨੂੰ ਮਿਲ ਸਕਦੇ ਹੋ।
        [charging] ਤੁਸੀਂ ਉੱਥੇ ਆਪਣਾ ਫ਼ੋਨ ਚਾਰਜ ਕਰ ਸਕਦੇ ਹੋ।
       *[all] ਤੁਹਾਨੂੰ ਉੱਥੇ ਪਨਾਹ, ਖਾਣਾ, ਪੀਣ ਦਾ ਪਾਣੀ ਅਤੇ ਇਲਾਜ ਮਿਲ ਸਕਦਾ ਹੈ।
    }
service-everyone = ਸਾਰੇ ਆ ਸਕਦੇ ਹਨ। ਇਹ ਮੁਫ਼ਤ ਹੈ।
service-bring-medicine = ਜੇ ਹੋ ਸਕੇ ਤਾਂ ਆਪਣੀ ਦਵਾਈ ਅਤੇ ਗਰਮ ਕੱਪੜੇ ਲਿਆਓ।
service-do-not-go = ਕਿਰਪਾ ਕਰਕੇ ਹੁਣ ਉੱਥੇ ਨਾ ਜਾਓ।

## Buses that take people out of a place in danger

service-transport-watch = ਬੱਸਾਂ ਛੇਤੀ ਲੋਕਾਂ ਨੂੰ { $place } ਤੋਂ ਬਾਹਰ ਲੈ ਜਾਣਗੀਆਂ।
service-transport-act-now = ਬੱਸਾਂ ਹੁਣ ਲੋਕਾਂ ਨੂੰ { $place } ਤੋਂ ਬਾਹਰ ਲੈ ਜਾ ਰਹੀਆਂ ਹਨ।
service-transport-cancel = ਹੁਣ { $place } ਤੋਂ ਬਾਹਰ ਜਾਣ ਲਈ ਬੱਸਾਂ ਨਹੀਂ ਹਨ।

service-transport-from = ਬੱਸਾਂ ਇੱਥੋਂ ਚੱਲਦੀਆਂ ਹਨ: { $facility }।
service-transport-bring = ਸਿਰਫ਼ ਉਹ ਲਿਆਓ ਜੋ ਤੁਸੀਂ ਚੁੱਕ ਸਕੋ।
service-transport-together = ਪਰਿਵਾਰ ਨਾਲ ਰਹੋ। ਬੱਚਿਆਂ ਨੂੰ ਨੇੜੇ ਰੱਖੋ।
service-transport-cannot-walk = ਜੇ ਬੱਸ ਤੱਕ ਨਹੀਂ ਪਹੁੰਚ ਸਕਦੇ ਤਾਂ ਮਦਦ ਮੰਗੋ।

## A telephone line that answers in the languages of the people

service-hotline-watch = { $place } ਵਿੱਚ ਲੋਕਾਂ ਲਈ ਛੇਤੀ ਇੱਕ ਫ਼ੋਨ ਲਾਈਨ ਖੁੱਲ੍ਹੇਗੀ।
service-hotline-act-now = { $place } ਵਿੱਚ ਲੋਕਾਂ ਲਈ ਇੱਕ ਫ਼ੋਨ ਲਾਈਨ ਖੁੱਲ੍ਹੀ ਹੈ।
service-hotline-cancel = { $place } ਵਿੱਚ ਲੋਕਾਂ ਲਈ ਫ਼ੋਨ ਲਾਈਨ ਖੁੱਲ੍ਹੀ ਨਹੀਂ ਹੈ।

service-hotline-ask = ਤੁਸੀਂ ਸੁਰੱਖਿਆ, ਮਦਦ ਅਤੇ ਪਰਿਵਾਰ ਬਾਰੇ ਪੁੱਛ ਸਕਦੇ ਹੋ।

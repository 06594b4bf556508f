### What each sentence is for, and every variable: locales/en/public.ftl.

public-current = ਇਹ ਸੁਨੇਹੇ ਹੁਣ ਲਾਗੂ ਹਨ।
public-none = ਹੁਣ ਕੋਈ ਸੁਨੇਹਾ ਨਹੀਂ ਹੈ।
public-language = ਆਪਣੀ ਬੋਲੀ ਚੁਣੋ।
public-no-language = ਇਹ ਸੁਨੇਹਾ ਇਸ ਬੋਲੀ ਵਿੱਚ ਨਹੀਂ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਕੋਈ ਹੋਰ ਬੋਲੀ ਚੁਣੋ।
public-changed = ਇਸ ਪੰਨੇ ਦੀ ਲਿਖਤ ਬਦਲ ਗਈ ਹੈ: { $time }।
public-newest = ਸਭ ਤੋਂ ਨਵਾਂ ਸੁਨੇਹਾ ਪੜ੍ਹੋ।
public-withdrawn = ਇਹ ਸੁਨੇਹਾ ਵਾਪਸ ਲੈ ਲਿਆ ਗਿਆ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਇਸ ਨੂੰ ਨਾ ਮੰਨੋ।
public-expired = ਇਹ ਸੁਨੇਹਾ ਹੁਣ ਲਾਗੂ ਨਹੀਂ ਹੈ।
public-check = ਇਸ ਲਿਖਤ ਦਾ ਜਾਂਚ ਕੋਡ { $code } ਹੈ।
public-check-how = ਇੱਕੋ ਲਿਖਤ ਦਾ ਕੋਡ ਹਮੇਸ਼ਾ ਇੱਕੋ ਹੁੰਦਾ ਹੈ। ਜੇ ਕੋਈ ਤੁਹਾਨੂੰ ਇਹ ਲਿਖਤ ਵੱਖਰੇ ਕੋਡ ਨਾਲ ਦੇਵੇ, ਤਾਂ ਉਸ 'ਤੇ ਯਕੀਨ ਨਾ ਕਰੋ।
public-copy = ਤੁਸੀਂ ਇਹ ਲਿਖਤ ਕਾਪੀ ਕਰਕੇ ਹੋਰਾਂ ਨਾਲ ਸਾਂਝਾ ਕਰ ਸਕਦੇ ਹੋ।
public-not-here = ਇੱਥੇ ਅਜਿਹਾ ਕੋਈ ਪੰਨਾ ਨਹੀਂ ਹੈ।
public-busy = ਹੁਣ ਬਹੁਤ ਲੋਕ ਪੜ੍ਹ ਰਹੇ ਹਨ। ਕਿਰਪਾ ਕਰਕੇ ਥੋੜ੍ਹੀ ਦੇਰ ਬਾਅਦ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।

### What each sentence is for, and every variable: locales/en/assurance.ftl.

assurance-watch = { $place } ਵਿੱਚ ਛੇਤੀ ਸਾਰਿਆਂ ਨੂੰ ਮਦਦ ਦਿੱਤੀ ਜਾਵੇਗੀ।
assurance-act-now = { $place } ਵਿੱਚ ਮਦਦ ਸਾਰਿਆਂ ਲਈ ਹੈ।
assurance-cancel = { $place } ਵਿੱਚ ਮਦਦ ਦਾ ਵਾਅਦਾ ਵਾਪਸ ਲੈ ਲਿਆ ਗਿਆ ਹੈ।
assurance-all-clear = { $place } ਵਿੱਚ ਐਮਰਜੈਂਸੀ ਮਦਦ ਖ਼ਤਮ ਹੋ ਗਈ ਹੈ।

assurance-everyone = ਤੁਸੀਂ ਕਿੱਥੋਂ ਆਏ ਹੋ, ਇਸ ਨਾਲ ਫ਼ਰਕ ਨਹੀਂ ਪੈਂਦਾ।
assurance-no-papers = ਤੁਹਾਡੇ ਤੋਂ ਕਾਗਜ਼ ਪੱਤਰ ਨਹੀਂ ਮੰਗੇ ਜਾਣਗੇ।
assurance-authority = { $issuer } ਕੋਲ ਇਹ ਵਾਅਦਾ ਕਰਨ ਦਾ ਅਧਿਕਾਰ ਹੈ।

## The same promise for clinics and for shelters

assurance-clinic-act-now = { $place } ਦੇ ਕਲੀਨਿਕ ਸਾਰਿਆਂ ਦਾ ਇਲਾਜ ਕਰਦੇ ਹਨ।
assurance-shelter-act-now = { $place } ਦੀਆਂ ਪਨਾਹਗਾਹਾਂ ਸਾਰਿਆਂ ਲਈ ਖੁੱਲ੍ਹੀਆਂ ਹਨ।

assurance-clinic-go = ਜੇ ਤੁਸੀਂ ਬਿਮਾਰ ਜਾਂ ਜ਼ਖ਼ਮੀ ਹੋ ਤਾਂ ਕਿਰਪਾ ਕਰਕੇ ਉੱਥੇ ਜਾਓ।
assurance-shelter-families = ਪਰਿਵਾਰ ਉੱਥੇ ਇਕੱਠੇ ਰਹਿ ਸਕਦੇ ਹਨ।
assurance-not-told = ਉੱਥੇ ਕੋਈ ਦੂਜਿਆਂ ਨੂੰ ਨਹੀਂ ਦੱਸੇਗਾ ਕਿ ਤੁਸੀਂ ਆਏ ਸੀ।

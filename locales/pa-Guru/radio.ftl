### What each sentence is for, and every variable: locales/en/radio.ftl.

radio-attention = ਕਿਰਪਾ ਕਰਕੇ ਧਿਆਨ ਦਿਓ। ਇਹ ਸੁਰੱਖਿਆ ਦਾ ਜ਼ਰੂਰੀ ਸੁਨੇਹਾ ਹੈ।
radio-repeat = ਸੁਨੇਹਾ ਦੁਬਾਰਾ ਸੁਣੋ।
radio-sign-off = ਇਹ ਸੁਨੇਹਾ { $issuer } ਵੱਲੋਂ ਸੀ।
radio-next-update = ਇਹ ਸੁਨੇਹਾ { $until } ਤੱਕ ਲਾਗੂ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਅਗਲਾ ਸੁਨੇਹਾ ਸੁਣੋ।
radio-machine-voice = ਇਹ ਸੁਨੇਹਾ ਮਸ਼ੀਨ ਪੜ੍ਹ ਰਹੀ ਹੈ।

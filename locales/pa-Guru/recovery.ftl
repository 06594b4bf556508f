### What each sentence is for, and every variable: locales/en/recovery.ftl.

## Going back

recovery-return-watch = ਹੋ ਸਕਦਾ ਹੈ ਲੋਕ ਛੇਤੀ { $place } ਵਾਪਸ ਜਾ ਸਕਣ।
recovery-return-act-now = ਤੁਸੀਂ ਹੁਣ { $place } ਵਾਪਸ ਜਾ ਸਕਦੇ ਹੋ।
recovery-return-cancel = ਹੁਣ { $place } ਵਾਪਸ ਜਾਣਾ ਸੁਰੱਖਿਅਤ ਨਹੀਂ ਹੈ।

recovery-return-choice = ਵਾਪਸ ਜਾਣਾ ਹੈ ਜਾਂ ਨਹੀਂ, ਇਹ ਤੁਸੀਂ ਆਪ ਤੈਅ ਕਰੋ।
recovery-return-daylight = ਦਿਨ ਦੇ ਚਾਨਣ ਵਿੱਚ ਜਾਓ ਅਤੇ ਇਕੱਲੇ ਨਾ ਜਾਓ।
recovery-return-ask-first = ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਪੁੱਛੋ ਕਿ ਕਿਹੜੀਆਂ ਸੜਕਾਂ ਅਤੇ ਇਮਾਰਤਾਂ ਸੁਰੱਖਿਅਤ ਹਨ।

## Aid, and who can get it

recovery-aid-watch = { $place } ਵਿੱਚ ਲੋਕ ਛੇਤੀ ਸਹਾਇਤਾ ਮੰਗ ਸਕਣਗੇ।
recovery-aid-act-now = { $place } ਵਿੱਚ ਲੋਕ ਹੁਣ ਸਹਾਇਤਾ ਮੰਗ ਸਕਦੇ ਹਨ।

recovery-aid-who =
    { $group ->
        [home] ਜਿਨ੍ਹਾਂ ਦੇ ਘਰ ਦਾ ਨੁਕਸਾਨ ਹੋਇਆ ਉਹ ਮੰਗ ਸਕਦੇ ਹਨ।
        [income] ਜਿਨ੍ਹਾਂ ਦਾ ਕੰਮ ਜਾਂ ਕਮਾਈ ਚਲੀ ਗਈ ਉਹ ਮੰਗ ਸਕਦੇ ਹਨ।
        [children] ਛੋਟੇ ਬੱਚਿਆਂ ਵਾਲੇ ਪਰਿਵਾਰ ਮੰਗ ਸਕਦੇ ਹਨ।
        [care] ਬਜ਼ੁਰਗ, ਬਿਮਾਰ ਅਤੇ ਅਪੰਗਤਾ ਵਾਲੇ ਲੋਕ ਮੰਗ ਸਕਦੇ ਹਨ।
       *[everyone] ਲੋੜ ਵਾਲੇ ਸਾਰੇ ਲੋਕ ਮੰਗ ਸਕਦੇ ਹਨ।
    }
recovery-aid-no-fee = ਮੰਗਣ ਲਈ ਪੈਸੇ ਦੇਣ ਦੀ ਲੋੜ ਨਹੀਂ ਹੈ।
recovery-aid-answer = ਮੰਗਣ ਤੋਂ ਬਾਅਦ ਤੁਹਾਨੂੰ ਦੱਸਿਆ ਜਾਵੇਗਾ ਕਿ ਸਹਾਇਤਾ ਮਿਲ ਸਕਦੀ ਹੈ ਜਾਂ ਨਹੀਂ।

## Cash aid, and sending money

recovery-cash-act-now = { $place } ਵਿੱਚ ਲੋਕ ਹੁਣ ਨਕਦ ਸਹਾਇਤਾ ਮੰਗ ਸਕਦੇ ਹਨ।

recovery-cash-yours = ਪੈਸੇ ਤੁਹਾਡੇ ਲਈ ਹਨ। ਇਨ੍ਹਾਂ ਦਾ ਕੋਈ ਹਿੱਸਾ ਕਿਸੇ ਨੂੰ ਨਾ ਦਿਓ।
recovery-cash-send = ਜੇ ਪਰਿਵਾਰ ਨੂੰ ਪੈਸੇ ਭੇਜਦੇ ਹੋ ਤਾਂ ਪਹਿਲਾਂ ਪੁੱਛੋ ਕਿ ਕਿੰਨਾ ਖ਼ਰਚ ਹੈ।

## Lost records, and the office of one's country. Do not name any kind of identity paper.

recovery-records-act-now = ਜੇ ਤੁਹਾਡੇ ਜ਼ਰੂਰੀ ਰਿਕਾਰਡ ਗੁਆਚ ਗਏ ਤਾਂ { $place } ਵਿੱਚ ਮਦਦ ਮਿਲ ਸਕਦੀ ਹੈ।

recovery-records-kinds = ਤੁਸੀਂ ਜਨਮ, ਵਿਆਹ ਅਤੇ ਸਕੂਲ ਦੇ ਨਵੇਂ ਰਿਕਾਰਡ ਮੰਗ ਸਕਦੇ ਹੋ।
recovery-records-office = ਤੁਹਾਡੇ ਦੇਸ਼ ਦਾ ਦਫ਼ਤਰ ਤੁਹਾਡੀ ਮਦਦ ਕਰ ਸਕਦਾ ਹੈ।
recovery-records-afraid = ਜੇ ਤੁਹਾਨੂੰ ਆਪਣੇ ਦੇਸ਼ ਦੀ ਸਰਕਾਰ ਤੋਂ ਡਰ ਹੈ ਤਾਂ ਉਸ ਦੇ ਦਫ਼ਤਰ ਨਾ ਜਾਓ। ਸਹਾਇਤਾ ਸਮੂਹ ਨੂੰ ਪੁੱਛੋ।
    .sms = ਜੇ ਆਪਣੇ ਦੇਸ਼ ਦੀ ਸਰਕਾਰ ਤੋਂ ਡਰ ਹੈ ਤਾਂ ਸਹਾਇਤਾ ਸਮੂਹ ਨੂੰ ਪੁੱਛੋ।
recovery-records-no-middleman = ਜੋ ਰਿਕਾਰਡ ਲਿਆਉਣ ਦਾ ਵਾਅਦਾ ਕਰੇ ਉਸ ਨੂੰ ਪੈਸੇ ਨਾ ਦਿਓ।

## Finding family members

recovery-family-act-now = ਪਰਿਵਾਰ ਲੱਭਣ ਲਈ ਤੁਹਾਨੂੰ { $place } ਵਿੱਚ ਮਦਦ ਮਿਲ ਸਕਦੀ ਹੈ।

recovery-family-who = ਰੈੱਡ ਕਰਾਸ ਅਤੇ ਰੈੱਡ ਕ੍ਰੀਸੈਂਟ ਗੁੰਮ ਲੋਕਾਂ ਨੂੰ ਲੱਭਣ ਵਿੱਚ ਮਦਦ ਕਰਦੇ ਹਨ।
recovery-family-safe = ਜੇ ਤੁਸੀਂ ਸੁਰੱਖਿਅਤ ਹੋ ਤਾਂ ਪਰਿਵਾਰ ਨੂੰ ਦੱਸੋ।
recovery-family-no-pictures = ਗੁੰਮ ਬੱਚਿਆਂ ਦੇ ਨਾਂ ਜਾਂ ਤਸਵੀਰਾਂ ਇੰਟਰਨੈੱਟ 'ਤੇ ਨਾ ਪਾਓ।

## Health

recovery-health-act-now = { $place } ਵਿੱਚ ਆਫ਼ਤ ਤੋਂ ਬਾਅਦ ਆਪਣੀ ਸਿਹਤ ਬਚਾਓ।

recovery-health-wounds = ਹਰ ਜ਼ਖ਼ਮ ਸੁਰੱਖਿਅਤ ਪਾਣੀ ਨਾਲ ਸਾਫ਼ ਕਰੋ ਅਤੇ ਢਕੋ।
recovery-health-clinic = ਜੇ ਬੁਖ਼ਾਰ ਜਾਂ ਡੂੰਘਾ ਜ਼ਖ਼ਮ ਹੈ ਤਾਂ ਕਲੀਨਿਕ ਜਾਓ।
recovery-health-medicine = ਜੇ ਰੋਜ਼ ਦੀ ਦਵਾਈ ਗੁਆਚ ਗਈ ਤਾਂ ਕਲੀਨਿਕ ਤੋਂ ਹੋਰ ਮੰਗੋ।
recovery-health-pregnant = ਜੇ ਤੁਸੀਂ ਗਰਭਵਤੀ ਹੋ ਤਾਂ ਕਲੀਨਿਕ ਨੂੰ ਪੁੱਛੋ ਕਿ ਸੁਰੱਖਿਅਤ ਜਣੇਪਾ ਕਿੱਥੇ ਹੋ ਸਕਦਾ ਹੈ।
recovery-health-fumes = ਅੰਦਰ ਕਦੇ ਜਨਰੇਟਰ ਜਾਂ ਕੋਲਾ ਨਾ ਵਰਤੋ। ਗੈਸ ਜਾਨ ਲੈ ਸਕਦੀ ਹੈ।

## Clean water, food and toilets

recovery-water-act-now = ਆਫ਼ਤ ਤੋਂ ਬਾਅਦ { $place } ਦਾ ਪਾਣੀ ਗੰਦਾ ਹੋ ਸਕਦਾ ਹੈ।

recovery-water-containers = ਸੁਰੱਖਿਅਤ ਪਾਣੀ ਸਾਫ਼, ਢਕੇ ਭਾਂਡਿਆਂ ਵਿੱਚ ਰੱਖੋ।
recovery-water-food = ਜਿਸ ਖਾਣੇ ਨੂੰ ਗੰਦਾ ਪਾਣੀ ਲੱਗਾ ਉਹ ਸੁੱਟ ਦਿਓ।
recovery-water-toilet = ਖੂਹਾਂ ਅਤੇ ਦਰਿਆਵਾਂ ਤੋਂ ਦੂਰ ਵਾਲੇ ਪਖ਼ਾਨੇ ਵਰਤੋ।

## Help for the mind

recovery-talk-act-now = ਜੇ ਤੁਸੀਂ ਬਹੁਤ ਉਦਾਸ ਜਾਂ ਡਰੇ ਹੋਏ ਹੋ ਤਾਂ { $place } ਵਿੱਚ ਮਦਦ ਮਿਲ ਸਕਦੀ ਹੈ।

recovery-talk-normal = ਆਫ਼ਤ ਤੋਂ ਬਾਅਦ ਅਜਿਹਾ ਮਹਿਸੂਸ ਹੋਣਾ ਆਮ ਹੈ।
recovery-talk-trust = ਭਰੋਸੇ ਵਾਲੇ ਲੋਕਾਂ ਨਾਲ ਗੱਲ ਕਰੋ।
recovery-talk-children = ਬੱਚਿਆਂ ਦੇ ਨੇੜੇ ਰਹੋ ਅਤੇ ਉਨ੍ਹਾਂ ਦੀ ਗੱਲ ਸੁਣੋ।
recovery-talk-urgent = ਜੇ ਆਪਣੇ ਆਪ ਨੂੰ ਨੁਕਸਾਨ ਪਹੁੰਚਾਉਣ ਦਾ ਖ਼ਿਆਲ ਆਵੇ ਤਾਂ ਹੁਣੇ ਮਦਦ ਮੰਗੋ।

## Fraud

recovery-fraud-act-now = { $place } ਵਿੱਚ ਕੁਝ ਲੋਕ ਸਹਾਇਤਾ ਲਈ ਪੈਸੇ ਮੰਗਦੇ ਹਨ। ਪੈਸੇ ਨਾ ਦਿਓ। ਸਹਾਇਤਾ ਮੁਫ਼ਤ ਹੈ।

recovery-fraud-nobody = ਮਦਦ ਬਦਲੇ ਕਿਸੇ ਨੂੰ ਤੁਹਾਡੇ ਤੋਂ ਪੈਸੇ ਜਾਂ ਕੁਝ ਹੋਰ ਮੰਗਣ ਦਾ ਹੱਕ ਨਹੀਂ ਹੈ।
recovery-fraud-codes = ਆਪਣੇ ਬੈਂਕ ਅਤੇ ਫ਼ੋਨ ਦੇ ਕੋਡ ਗੁਪਤ ਰੱਖੋ।
recovery-fraud-strangers = ਕੰਮ, ਸਫ਼ਰ ਜਾਂ ਸੌਣ ਦੀ ਥਾਂ ਦੇਣ ਵਾਲੇ ਅਜਨਬੀਆਂ ਤੋਂ ਸਾਵਧਾਨ ਰਹੋ।

## Work and wages

recovery-work-act-now = { $place } ਵਿੱਚ ਕਾਮਿਆਂ ਦੇ ਹੱਕ ਹਨ, ਆਫ਼ਤ ਤੋਂ ਬਾਅਦ ਵੀ।

recovery-work-wages = ਤੁਹਾਡੇ ਮਾਲਕ ਨੂੰ ਤੁਹਾਡੇ ਸਾਰੇ ਕੰਮ ਦੀ ਤਨਖ਼ਾਹ ਦੇਣੀ ਪਵੇਗੀ।
recovery-work-danger = ਜਿਸ ਕੰਮ ਵਿੱਚ ਜਾਨ ਦਾ ਖ਼ਤਰਾ ਹੈ ਤੁਸੀਂ ਉਹ ਰੋਕ ਸਕਦੇ ਹੋ।
recovery-work-protection = ਸਫ਼ਾਈ ਦੇ ਕੰਮ ਲਈ ਬੂਟ, ਦਸਤਾਨੇ ਅਤੇ ਮਾਸਕ ਮੰਗੋ।
recovery-work-hours = ਆਪਣੇ ਕੰਮ ਦੇ ਦਿਨ ਅਤੇ ਘੰਟੇ ਲਿਖੋ।

## Forced work: said to people who are held or forced. Their life may depend on who else reads it.

recovery-force-act-now = ਕੀ ਕੋਈ ਤੁਹਾਡੇ ਤੋਂ ਜ਼ਬਰਦਸਤੀ ਕੰਮ ਕਰਾਉਂਦਾ ਜਾਂ ਤੁਹਾਨੂੰ ਕੈਦ ਰੱਖਦਾ ਹੈ? { $place } ਵਿੱਚ ਮਦਦ ਮਿਲ ਸਕਦੀ ਹੈ।

recovery-force-not-your-fault = ਇਹ ਤੁਹਾਡਾ ਕਸੂਰ ਨਹੀਂ ਹੈ।
recovery-force-nobody-may = ਕਿਸੇ ਨੂੰ ਤੁਹਾਨੂੰ ਬੰਦ ਕਰਨ, ਸੱਟ ਮਾਰਨ ਜਾਂ ਤਨਖ਼ਾਹ ਰੱਖਣ ਦਾ ਹੱਕ ਨਹੀਂ ਹੈ।
recovery-force-safe-moment = ਮਦਦ ਉਦੋਂ ਹੀ ਮੰਗੋ ਜਦੋਂ ਤੁਹਾਡੇ ਲਈ ਸੁਰੱਖਿਅਤ ਹੋਵੇ।
recovery-force-delete = ਜੇ ਦੂਜੇ ਤੁਹਾਡਾ ਫ਼ੋਨ ਪੜ੍ਹਦੇ ਹਨ ਤਾਂ ਇਹ ਸੁਨੇਹਾ ਮਿਟਾ ਦਿਓ।
    .radio = ਧਿਆਨ ਰੱਖੋ ਕਿ ਫ਼ੋਨ ਕਰਨ ਵੇਲੇ ਕੋਈ ਤੁਹਾਡੀ ਗੱਲ ਨਾ ਸੁਣੇ।

## Protection from danger in one's own country

recovery-protection-act-now = ਕੀ ਤੁਹਾਡਾ ਆਪਣਾ ਦੇਸ਼ ਤੁਹਾਡੇ ਲਈ ਖ਼ਤਰਨਾਕ ਹੈ? ਤੁਸੀਂ { $place } ਵਿੱਚ ਸੁਰੱਖਿਆ ਮੰਗ ਸਕਦੇ ਹੋ।

recovery-protection-everyone = ਹਰ ਕਿਸੇ ਨੂੰ ਸੁਰੱਖਿਆ ਮੰਗਣ ਦਾ ਹੱਕ ਹੈ।
recovery-protection-advice = ਫ਼ੈਸਲੇ ਤੋਂ ਪਹਿਲਾਂ ਮੁਫ਼ਤ ਕਾਨੂੰਨੀ ਸਲਾਹ ਮੰਗੋ।
recovery-protection-agency = ਸੰਯੁਕਤ ਰਾਸ਼ਟਰ ਦੀ ਸ਼ਰਨਾਰਥੀ ਏਜੰਸੀ ਤੁਹਾਨੂੰ ਸਲਾਹ ਦੇ ਸਕਦੀ ਹੈ।

## People whom no country counts as its own

recovery-stateless-act-now = ਕੀ ਕੋਈ ਦੇਸ਼ ਤੁਹਾਨੂੰ ਆਪਣਾ ਨਹੀਂ ਮੰਨਦਾ? { $place } ਵਿੱਚ ਮਦਦ ਮਿਲ ਸਕਦੀ ਹੈ।

recovery-stateless-help = ਐਮਰਜੈਂਸੀ ਮਦਦ ਤੁਹਾਡੇ ਲਈ ਵੀ ਹੈ।
recovery-stateless-birth = ਪੁੱਛੋ ਕਿ ਬੱਚਿਆਂ ਦਾ ਜਨਮ ਕਿਵੇਂ ਦਰਜ ਕਰਾਉਣਾ ਹੈ।

## Children without their family

recovery-children-act-now = { $place } ਵਿੱਚ ਪਰਿਵਾਰ ਤੋਂ ਵਿਛੜੇ ਬੱਚਿਆਂ ਲਈ ਮਦਦ ਹੈ।

recovery-children-stay = ਜੇ ਕੋਈ ਬੱਚਾ ਇਕੱਲਾ ਮਿਲੇ ਤਾਂ ਉਸ ਦੇ ਨਾਲ ਰਹੋ।
recovery-children-tell = ਤੁਰੰਤ ਨੇੜਲੇ ਸਹਾਇਤਾ ਕਰਮਚਾਰੀਆਂ ਨੂੰ ਦੱਸੋ।
recovery-children-not-away = ਬੱਚੇ ਨੂੰ ਦੂਰ ਨਾ ਲੈ ਜਾਓ। ਪਰਿਵਾਰ ਨੇੜੇ ਹੋ ਸਕਦਾ ਹੈ।
recovery-children-strangers = ਬੱਚਾ ਅਜਨਬੀਆਂ ਨੂੰ ਨਾ ਦਿਓ।
recovery-children-child = ਜੇ ਤੁਸੀਂ ਬੱਚੇ ਹੋ ਅਤੇ ਇਕੱਲੇ ਹੋ ਤਾਂ ਸਹਾਇਤਾ ਕਰਮਚਾਰੀ ਤੋਂ ਮਦਦ ਮੰਗੋ।

## Feedback, complaints and questions to the people

recovery-feedback-act-now = ਤੁਸੀਂ ਦੱਸ ਸਕਦੇ ਹੋ ਕਿ { $place } ਵਿੱਚ ਮਦਦ ਬਾਰੇ ਕੀ ਚੰਗਾ ਜਾਂ ਮਾੜਾ ਹੈ।

recovery-feedback-report = ਜੇ ਕੋਈ ਤੁਹਾਡੇ ਨਾਲ ਮਾੜਾ ਸਲੂਕ ਕਰੇ ਜਾਂ ਮਦਦ ਬਦਲੇ ਕੁਝ ਮੰਗੇ ਤਾਂ ਸ਼ਿਕਾਇਤ ਕਰੋ।
    .sms = ਜੇ ਕੋਈ ਮਾੜਾ ਸਲੂਕ ਕਰੇ ਤਾਂ ਕਿਰਪਾ ਕਰਕੇ ਸ਼ਿਕਾਇਤ ਕਰੋ।
recovery-feedback-separate = ਤੁਹਾਡੀ ਸ਼ਿਕਾਇਤ ਉਨ੍ਹਾਂ ਲੋਕਾਂ ਕੋਲ ਨਹੀਂ ਜਾਂਦੀ ਜਿਨ੍ਹਾਂ ਦੀ ਸ਼ਿਕਾਇਤ ਹੈ।
recovery-feedback-no-loss = ਸ਼ਿਕਾਇਤ ਕਰਨ ਨਾਲ ਤੁਹਾਡੀ ਕੋਈ ਮਦਦ ਬੰਦ ਨਹੀਂ ਹੋਵੇਗੀ।

recovery-survey-act-now = ਕਿਰਪਾ ਕਰਕੇ ਸਾਨੂੰ ਦੱਸੋ ਕਿ { $place } ਵਿੱਚ ਲੋਕਾਂ ਨੂੰ ਕਿਹੜੀ ਮਦਦ ਚਾਹੀਦੀ ਹੈ।

recovery-survey-choice = ਜਵਾਬ ਦੇਣਾ ਜ਼ਰੂਰੀ ਨਹੀਂ ਹੈ।
recovery-survey-no-effect = ਤੁਹਾਡੇ ਜਵਾਬਾਂ ਨਾਲ ਤੁਹਾਡੀ ਮਦਦ ਨਹੀਂ ਬਦਲੇਗੀ।
recovery-survey-link = ਜਵਾਬ ਦੇਣ ਲਈ { $link } ਖੋਲ੍ਹੋ।
recovery-survey-call = ਜਵਾਬ ਦੇਣ ਲਈ { $contact } 'ਤੇ ਫ਼ੋਨ ਕਰੋ।
    .radio = ਜਵਾਬ ਦੇਣ ਲਈ ਇਸ ਨੰਬਰ 'ਤੇ ਫ਼ੋਨ ਕਰੋ: { $contact }। ਨੰਬਰ ਦੁਬਾਰਾ ਸੁਣੋ: { $contact }।

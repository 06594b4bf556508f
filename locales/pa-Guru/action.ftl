### What each sentence is for, and every variable: locales/en/action.ftl.

## For any danger

action-be-ready = ਛੇਤੀ ਨਿਕਲਣ ਲਈ ਤਿਆਰ ਰਹੋ।
action-follow-news = ਨਵੇਂ ਸੁਨੇਹੇ ਸੁਣਦੇ ਰਹੋ।
action-charge-phone = ਆਪਣਾ ਫ਼ੋਨ ਹੁਣੇ ਚਾਰਜ ਕਰੋ।
action-tell-others = ਨੇੜੇ ਦੇ ਲੋਕਾਂ ਨੂੰ ਦੱਸੋ।
    .social = ਨੇੜੇ ਦੇ ਲੋਕਾਂ ਨੂੰ ਦੱਸੋ ਅਤੇ ਇਹ ਸੁਨੇਹਾ ਅੱਗੇ ਭੇਜੋ।
action-help-others = ਬੱਚਿਆਂ, ਬਜ਼ੁਰਗਾਂ ਅਤੇ ਚੰਗੀ ਤਰ੍ਹਾਂ ਨਾ ਤੁਰ ਸਕਣ ਵਾਲਿਆਂ ਦੀ ਮਦਦ ਕਰੋ।
    .sms = ਬੱਚਿਆਂ ਅਤੇ ਬਜ਼ੁਰਗਾਂ ਦੀ ਮਦਦ ਕਰੋ।
action-follow-instructions = ਬਚਾਅ ਸੇਵਾਵਾਂ ਦੀਆਂ ਹਦਾਇਤਾਂ ਮੰਨੋ।
action-pack-needs = ਪਾਣੀ, ਖਾਣਾ, ਦਵਾਈ ਅਤੇ ਬੱਤੀ ਨਾਲ ਰੱਖੋ।
action-store-water = ਪੀਣ ਦਾ ਸਾਫ਼ ਪਾਣੀ ਹੁਣੇ ਜਮ੍ਹਾਂ ਕਰੋ।
action-do-not-return = ਜਦੋਂ ਤੱਕ ਸੁਰੱਖਿਅਤ ਹੋਣ ਦੀ ਖ਼ਬਰ ਨਾ ਸੁਣੋ, ਵਾਪਸ ਨਾ ਜਾਓ।
action-return-carefully = ਧਿਆਨ ਨਾਲ ਵਾਪਸ ਜਾਓ ਅਤੇ ਨੁਕਸਾਨ ਵੇਖੋ।
action-stay-careful = ਕਿਰਪਾ ਕਰਕੇ ਸਾਵਧਾਨ ਰਹੋ।
action-fallen-wires = ਬਿਜਲੀ ਦੀਆਂ ਡਿੱਗੀਆਂ ਤਾਰਾਂ ਤੋਂ ਦੂਰ ਰਹੋ।
action-damaged-buildings = ਨੁਕਸਾਨੀਆਂ ਇਮਾਰਤਾਂ ਵਿੱਚ ਨਾ ਜਾਓ।
action-gas-leak = ਜੇ ਗੈਸ ਦੀ ਬੋ ਆਵੇ ਤਾਂ ਬਾਹਰ ਜਾਓ। ਅੱਗ ਨਾ ਬਾਲੋ।

## Flood

action-higher-ground = ਹੁਣੇ ਉੱਚੀ ਥਾਂ ਜਾਓ।
action-upper-floor = ਜੇ ਬਾਹਰ ਨਹੀਂ ਨਿਕਲ ਸਕਦੇ ਤਾਂ ਉੱਪਰਲੀ ਮੰਜ਼ਲ 'ਤੇ ਜਾਓ।
action-no-flood-water = ਹੜ੍ਹ ਦੇ ਪਾਣੀ ਵਿੱਚ ਨਾ ਤੁਰੋ, ਨਾ ਗੱਡੀ ਚਲਾਓ।
action-away-from-rivers = ਦਰਿਆਵਾਂ ਅਤੇ ਨੀਵੀਆਂ ਥਾਵਾਂ ਤੋਂ ਦੂਰ ਰਹੋ।
action-climb-at-once = ਦਰਿਆਵਾਂ ਅਤੇ ਨੀਵੀਆਂ ਥਾਵਾਂ ਤੋਂ ਤੁਰੰਤ ਨਿਕਲੋ ਅਤੇ ਉੱਚੇ ਚੜ੍ਹੋ।
action-leave-car = ਜੇ ਗੱਡੀ ਦੁਆਲੇ ਪਾਣੀ ਆ ਜਾਵੇ ਤਾਂ ਗੱਡੀ ਛੱਡ ਕੇ ਉੱਚੇ ਚੜ੍ਹੋ।
action-flood-water-dirty = ਹੜ੍ਹ ਦਾ ਪਾਣੀ ਗੰਦਾ ਹੈ। ਇਹ ਨਾ ਪੀਓ।

## Tsunami

action-leave-coast = ਹੁਣੇ ਸਮੁੰਦਰ ਦਾ ਕੰਢਾ ਛੱਡੋ। ਉੱਚੀ ਥਾਂ ਜਾਂ ਸਮੁੰਦਰ ਤੋਂ ਦੂਰ ਜਾਓ।
action-shaking-near-sea = ਜੇ ਸਮੁੰਦਰ ਨੇੜੇ ਧਰਤੀ ਜ਼ੋਰ ਨਾਲ ਹਿੱਲੇ ਤਾਂ ਤੁਰੰਤ ਉੱਚੀ ਥਾਂ ਜਾਓ। ਸੁਨੇਹੇ ਦੀ ਉਡੀਕ ਨਾ ਕਰੋ।
    .sms = ਜੇ ਸਮੁੰਦਰ ਨੇੜੇ ਧਰਤੀ ਜ਼ੋਰ ਨਾਲ ਹਿੱਲੇ ਤਾਂ ਤੁਰੰਤ ਉੱਚੀ ਥਾਂ ਜਾਓ।
action-tall-building = ਜੇ ਉੱਚੀ ਥਾਂ ਨਹੀਂ ਪਹੁੰਚ ਸਕਦੇ ਤਾਂ ਉੱਚੀ ਮਜ਼ਬੂਤ ਇਮਾਰਤ ਵਿੱਚ ਉੱਪਰ ਜਾਓ।
action-no-sea-watching = ਸਮੁੰਦਰ ਵੇਖਣ ਨਾ ਜਾਓ।
action-leave-beach = ਸਮੁੰਦਰ ਵਿੱਚੋਂ ਬਾਹਰ ਆਓ ਅਤੇ ਕੰਢਾ ਛੱਡੋ।
action-stay-high = ਉੱਚੀ ਥਾਂ 'ਤੇ ਰਹੋ।
action-more-waves = ਹੋਰ ਲਹਿਰਾਂ ਆ ਸਕਦੀਆਂ ਹਨ। ਉਹ ਹੋਰ ਵੱਡੀਆਂ ਹੋ ਸਕਦੀਆਂ ਹਨ।

## Earthquake

action-drop-cover-hold = ਜਦੋਂ ਧਰਤੀ ਹਿੱਲੇ ਤਾਂ ਹੇਠਾਂ ਝੁਕੋ, ਮਜ਼ਬੂਤ ਮੇਜ਼ ਹੇਠਾਂ ਜਾਓ ਅਤੇ ਫੜੀ ਰੱਖੋ।
action-away-from-falling = ਖਿੜਕੀਆਂ ਅਤੇ ਡਿੱਗ ਸਕਣ ਵਾਲੀਆਂ ਚੀਜ਼ਾਂ ਤੋਂ ਦੂਰ ਰਹੋ।
action-more-shaking = ਧਰਤੀ ਫਿਰ ਹਿੱਲ ਸਕਦੀ ਹੈ।
action-use-stairs = ਪੌੜੀਆਂ ਵਰਤੋ। ਲਿਫ਼ਟ ਨਾ ਵਰਤੋ।
action-heavy-things-low = ਭਾਰੀ ਚੀਜ਼ਾਂ ਫ਼ਰਸ਼ ਦੇ ਨੇੜੇ ਰੱਖੋ।

## Storm

action-strong-building = ਹੁਣੇ ਮਜ਼ਬੂਤ ਇਮਾਰਤ ਵਿੱਚ ਜਾਓ।
action-away-from-windows = ਅੰਦਰ ਰਹੋ, ਖਿੜਕੀਆਂ ਤੋਂ ਦੂਰ।
action-storm-eye = ਜੇ ਹਵਾ ਅਚਾਨਕ ਰੁਕੇ ਤਾਂ ਅੰਦਰ ਰਹੋ। ਇਹ ਫਿਰ ਆ ਸਕਦੀ ਹੈ।
action-tie-down = ਹਵਾ ਨਾਲ ਉੱਡ ਸਕਣ ਵਾਲੀਆਂ ਚੀਜ਼ਾਂ ਅੰਦਰ ਲਿਆਓ ਜਾਂ ਬੰਨ੍ਹੋ।

## Fire

action-away-from-fire = ਅੱਗ ਅਤੇ ਧੂੰਏਂ ਤੋਂ ਦੂਰ ਜਾਓ।
action-do-not-wait = ਅੱਗ ਦਿਸਣ ਦੀ ਉਡੀਕ ਨਾ ਕਰੋ।
action-cover-mouth = ਨੱਕ ਅਤੇ ਮੂੰਹ ਕੱਪੜੇ ਨਾਲ ਢਕੋ।
action-close-windows = ਦਰਵਾਜ਼ੇ ਅਤੇ ਖਿੜਕੀਆਂ ਬੰਦ ਕਰੋ ਤਾਂ ਜੋ ਧੂੰਆਂ ਅੰਦਰ ਨਾ ਆਵੇ।
action-hot-ground = ਗਰਮ ਸੁਆਹ ਅਤੇ ਸੜੇ ਦਰੱਖ਼ਤਾਂ ਤੋਂ ਦੂਰ ਰਹੋ।

## Heat

action-drink-often = ਵਾਰ-ਵਾਰ ਪਾਣੀ ਪੀਓ।
action-cool-place = ਛਾਂ ਜਾਂ ਠੰਢੀ ਥਾਂ 'ਤੇ ਰਹੋ।
action-rest-often = ਵਾਰ-ਵਾਰ ਆਰਾਮ ਕਰੋ। ਗਰਮੀ ਵਿੱਚ ਭਾਰਾ ਕੰਮ ਨਾ ਕਰੋ।
action-check-neighbours = ਬਜ਼ੁਰਗਾਂ, ਬਿਮਾਰਾਂ ਅਤੇ ਛੋਟੇ ਬੱਚਿਆਂ ਦਾ ਹਾਲ ਪੁੱਛੋ।
action-children-in-cars = ਬੱਚੇ ਨੂੰ ਕਦੇ ਗੱਡੀ ਵਿੱਚ ਇਕੱਲਾ ਨਾ ਛੱਡੋ।
action-heat-illness = ਜੇ ਕੋਈ ਬੇਹੋਸ਼ ਹੋਵੇ ਜਾਂ ਸੁਰਤ ਠੀਕ ਨਾ ਹੋਵੇ ਤਾਂ ਸਰੀਰ ਪਾਣੀ ਨਾਲ ਠੰਢਾ ਕਰੋ ਅਤੇ ਮਦਦ ਲਓ।

## Unsafe water

action-no-tap-water = ਟੂਟੀ ਦਾ ਪਾਣੀ ਨਾ ਪੀਓ।
action-boil-water = ਪੀਣ ਜਾਂ ਪਕਾਉਣ ਤੋਂ ਪਹਿਲਾਂ ਪਾਣੀ ਉਬਾਲੋ।
action-bottled-water = ਜੇ ਬੋਤਲ ਦਾ ਪਾਣੀ ਹੈ ਤਾਂ ਉਹ ਵਰਤੋ।
action-water-for-babies = ਨਿੱਕੇ ਬੱਚਿਆਂ ਨੂੰ ਸਿਰਫ਼ ਸੁਰੱਖਿਅਤ ਪਾਣੀ ਦਿਓ।
action-wash-hands = ਸਾਬਣ ਅਤੇ ਸੁਰੱਖਿਅਤ ਪਾਣੀ ਨਾਲ ਹੱਥ ਧੋਵੋ।
action-diarrhoea = ਜੇ ਦਸਤ ਲੱਗਣ ਤਾਂ ਸੁਰੱਖਿਅਤ ਪਾਣੀ ਬਹੁਤ ਪੀਓ ਅਤੇ ਕਲੀਨਿਕ ਜਾਓ।
action-run-tap = ਪਾਣੀ ਵਰਤਣ ਤੋਂ ਪਹਿਲਾਂ ਟੂਟੀ ਕੁਝ ਮਿੰਟ ਚੱਲਣ ਦਿਓ।

## Evacuate

action-leave-now = ਹੁਣੇ ਨਿਕਲੋ। ਉਡੀਕ ਨਾ ਕਰੋ।
action-open-roads = ਉਹ ਸੜਕਾਂ ਵਰਤੋ ਜੋ ਸਥਾਨਕ ਅਧਿਕਾਰੀ ਸੁਰੱਖਿਅਤ ਦੱਸਣ।
action-take-needs = ਪਾਣੀ, ਦਵਾਈ ਅਤੇ ਆਪਣਾ ਫ਼ੋਨ ਨਾਲ ਲਓ।
action-nothing-behind = ਚੀਜ਼ਾਂ ਲੈਣ ਵਾਪਸ ਨਾ ਜਾਓ।

## Shelter in place

action-near-building = ਸੁਰੱਖਿਅਤ ਇਮਾਰਤ ਦੇ ਨੇੜੇ ਰਹੋ।
action-go-inside = ਅੰਦਰ ਜਾਓ ਅਤੇ ਦਰਵਾਜ਼ੇ ਤੇ ਖਿੜਕੀਆਂ ਬੰਦ ਕਰੋ।
action-inner-room = ਖਿੜਕੀਆਂ ਤੋਂ ਦੂਰ, ਅੰਦਰਲੇ ਕਮਰੇ ਵਿੱਚ ਨੀਵੇਂ ਹੋ ਕੇ ਰਹੋ।
action-stay-until-safe = ਜਦੋਂ ਤੱਕ ਸੁਰੱਖਿਅਤ ਹੋਣ ਦੀ ਖ਼ਬਰ ਨਾ ਸੁਣੋ, ਬਾਹਰ ਨਾ ਜਾਓ।
action-avoid-fighting = ਭੀੜ ਅਤੇ ਲੜਾਈ ਤੋਂ ਦੂਰ ਰਹੋ।
action-strange-objects = ਅਣਜਾਣ ਚੀਜ਼ਾਂ ਨੂੰ ਨਾ ਛੂਹੋ। ਉਹ ਫਟ ਸਕਦੀਆਂ ਹਨ।

## Leave or stay inside, for any danger

action-everyone-leave = ਸਾਰੇ ਲੋਕ ਹੁਣੇ ਇਹ ਇਲਾਕਾ ਛੱਡ ਦੇਣ।
action-everyone-inside = ਸਾਰੇ ਲੋਕ ਹੁਣੇ ਅੰਦਰ ਜਾਣ ਅਤੇ ਅੰਦਰ ਰਹਿਣ।
action-may-stay = ਹੁਣ ਤੁਹਾਨੂੰ ਜਾਣ ਦੀ ਲੋੜ ਨਹੀਂ ਹੈ।
action-may-return = ਤੁਸੀਂ ਘਰ ਵਾਪਸ ਜਾ ਸਕਦੇ ਹੋ।
action-may-go-out = ਤੁਸੀਂ ਫਿਰ ਤੋਂ ਬਾਹਰ ਜਾ ਸਕਦੇ ਹੋ।
action-ready-to-go-inside = ਛੇਤੀ ਅੰਦਰ ਜਾਣ ਲਈ ਤਿਆਰ ਰਹੋ।
action-plan-way = ਹੁਣੇ ਤੈਅ ਕਰੋ ਕਿ ਕਿੱਥੇ ਅਤੇ ਕਿਵੇਂ ਜਾਓਗੇ।
action-leave-when-told = ਜੇ ਨਿਕਲਣ ਲਈ ਕਿਹਾ ਜਾਵੇ ਤਾਂ ਤੁਰੰਤ ਨਿਕਲੋ।
action-keep-away = ਇਸ ਇਲਾਕੇ ਤੋਂ ਦੂਰ ਰਹੋ।
action-tell-family = ਪਰਿਵਾਰ ਨੂੰ ਦੱਸੋ ਕਿ ਤੁਸੀਂ ਕਿੱਥੇ ਹੋ।
action-no-travel = ਜੇ ਉਡੀਕ ਸਕਦੇ ਹੋ ਤਾਂ ਹੁਣ ਸਫ਼ਰ ਨਾ ਕਰੋ।
action-get-medical-help = ਜੇ ਬਹੁਤ ਬਿਮਾਰ ਹੋ ਤਾਂ ਡਾਕਟਰੀ ਮਦਦ ਲਓ।

## Wind, tornado, thunderstorm

action-leave-weak-houses = ਤੰਬੂ, ਗੱਡੀਆਂ ਅਤੇ ਕਮਜ਼ੋਰ ਘਰ ਛੱਡੋ। ਮਜ਼ਬੂਤ ਇਮਾਰਤ ਵਿੱਚ ਜਾਓ।
action-lowest-floor = ਸਭ ਤੋਂ ਹੇਠਲੀ ਮੰਜ਼ਲ 'ਤੇ ਜਾਓ, ਖਿੜਕੀਆਂ ਤੋਂ ਦੂਰ।
action-protect-head = ਸਿਰ ਅਤੇ ਗਰਦਨ ਨੂੰ ਬਾਹਾਂ ਨਾਲ ਬਚਾਓ।
action-away-from-trees = ਡਿੱਗ ਸਕਣ ਵਾਲੇ ਦਰੱਖ਼ਤਾਂ, ਕੰਧਾਂ ਅਤੇ ਬੋਰਡਾਂ ਤੋਂ ਦੂਰ ਰਹੋ।
action-thunder-inside = ਜੇ ਬੱਦਲ ਗਰਜਣ ਤਾਂ ਇਮਾਰਤ ਜਾਂ ਬੰਦ ਗੱਡੀ ਵਿੱਚ ਜਾਓ।
action-thunder-open = ਪਾਣੀ, ਟਿੱਲਿਆਂ, ਖੁੱਲ੍ਹੇ ਮੈਦਾਨਾਂ ਅਤੇ ਦਰੱਖ਼ਤਾਂ ਤੋਂ ਦੂਰ ਰਹੋ।

## Snow and cold

action-warm-clothes = ਸੁੱਕੇ ਗਰਮ ਕੱਪੜਿਆਂ ਦੀਆਂ ਕਈ ਤਹਿਆਂ ਪਾਓ।
action-warm-building = ਜੇ ਘਰ ਬਹੁਤ ਠੰਢਾ ਹੈ ਤਾਂ ਗਰਮ ਇਮਾਰਤ ਵਿੱਚ ਜਾਓ।
action-no-coal-inside = ਅੰਦਰ ਕਦੇ ਕੋਲਾ ਨਾ ਬਾਲੋ ਅਤੇ ਜਨਰੇਟਰ ਨਾ ਚਲਾਓ। ਗੈਸ ਤੁਹਾਡੀ ਜਾਨ ਲੈ ਸਕਦੀ ਹੈ।
    .sms = ਅੰਦਰ ਕਦੇ ਕੋਲਾ ਨਾ ਬਾਲੋ ਅਤੇ ਜਨਰੇਟਰ ਨਾ ਚਲਾਓ।
action-cold-illness = ਜੇ ਕਿਸੇ ਨੂੰ ਬਹੁਤ ਠੰਢ ਲੱਗੀ ਹੋਵੇ ਅਤੇ ਸੁਰਤ ਠੀਕ ਨਾ ਹੋਵੇ ਤਾਂ ਉਸ ਨੂੰ ਨਿੱਘਾ ਕਰੋ ਅਤੇ ਮਦਦ ਲਓ।

## Heat: where to go

action-cool-building = ਜੇ ਘਰ ਬਹੁਤ ਗਰਮ ਹੈ ਤਾਂ ਠੰਢੀ ਇਮਾਰਤ ਵਿੱਚ ਜਾਓ।

## Avalanche and landslide

action-away-from-slopes = ਤਿੱਖੀਆਂ ਢਲਾਣਾਂ ਅਤੇ ਉਨ੍ਹਾਂ ਹੇਠਲੀਆਂ ਥਾਵਾਂ ਤੋਂ ਦੂਰ ਰਹੋ।
action-landslide-signs = ਜੇ ਜ਼ਮੀਨ ਫਟੇ ਜਾਂ ਪੱਥਰ ਹਿੱਲਣ ਦੀ ਆਵਾਜ਼ ਆਵੇ ਤਾਂ ਤੁਰੰਤ ਨਿਕਲੋ।

## Volcano, dust and smoke

action-away-from-volcano = ਜਵਾਲਾਮੁਖੀ ਅਤੇ ਉਸ ਤੋਂ ਆਉਂਦੇ ਦਰਿਆਵਾਂ ਤੋਂ ਦੂਰ ਰਹੋ।
action-cover-water-food = ਪੀਣ ਦਾ ਪਾਣੀ ਅਤੇ ਖਾਣਾ ਢਕ ਕੇ ਰੱਖੋ।
action-protect-eyes = ਅੱਖਾਂ, ਨੱਕ ਅਤੇ ਮੂੰਹ ਬਚਾਓ।
action-stop-driving = ਜੇ ਸੜਕ ਨਾ ਦਿਸੇ ਤਾਂ ਸੜਕ ਤੋਂ ਹਟ ਕੇ ਰੁਕੋ।
action-no-hard-work-outside = ਬਾਹਰ ਭਾਰਾ ਕੰਮ ਜਾਂ ਖੇਡ ਨਾ ਕਰੋ।
action-wear-mask = ਜੇ ਬਾਹਰ ਜਾਣਾ ਪਵੇ ਤਾਂ ਚੰਗੀ ਤਰ੍ਹਾਂ ਫਿੱਟ ਮਾਸਕ ਪਾਓ।

## Water shortage

action-save-water = ਪਾਣੀ ਸਿਰਫ਼ ਪੀਣ, ਪਕਾਉਣ ਅਤੇ ਧੋਣ ਲਈ ਵਰਤੋ।

## Chemicals and radiation

action-away-from-chemicals = ਧੂੰਏਂ, ਤਰਲਾਂ ਅਤੇ ਤੇਜ਼ ਬੋ ਤੋਂ ਦੂਰ ਜਾਓ।
action-seal-room = ਦਰਵਾਜ਼ੇ ਅਤੇ ਖਿੜਕੀਆਂ ਬੰਦ ਕਰੋ। ਪੱਖੇ ਅਤੇ ਏਸੀ ਬੰਦ ਕਰੋ।
    .sms = ਦਰਵਾਜ਼ੇ ਅਤੇ ਖਿੜਕੀਆਂ ਬੰਦ ਕਰੋ। ਪੱਖੇ ਬੰਦ ਕਰੋ।
action-wash-body = ਜੇ ਤੁਸੀਂ ਬਾਹਰ ਸੀ ਤਾਂ ਕੱਪੜੇ ਬਦਲੋ ਅਤੇ ਸਰੀਰ ਧੋਵੋ।
action-middle-of-building = ਇਮਾਰਤ ਦੇ ਵਿਚਕਾਰ ਜਾਂ ਤਹਿਖ਼ਾਨੇ ਵਿੱਚ ਜਾਓ।
action-packed-food = ਬੰਦ ਪੈਕਟਾਂ ਦਾ ਖਾਣਾ ਖਾਓ ਅਤੇ ਬੋਤਲ ਦਾ ਪਾਣੀ ਪੀਓ।
action-iodine = ਆਇਓਡੀਨ ਦੀਆਂ ਗੋਲੀਆਂ ਸਿਰਫ਼ ਸਿਹਤ ਅਧਿਕਾਰੀਆਂ ਦੇ ਕਹਿਣ 'ਤੇ ਲਓ।

## Electricity, telephones, transport, roads

action-battery-light = ਬੈਟਰੀ ਵਾਲੀ ਬੱਤੀ ਵਰਤੋ, ਮੋਮਬੱਤੀ ਨਹੀਂ।
action-cold-food = ਫਰਿੱਜ ਵਿੱਚ ਗਰਮ ਹੋ ਗਿਆ ਖਾਣਾ ਨਾ ਖਾਓ।
action-medical-machine = ਜੇ ਇਲਾਜ ਵਾਲੀ ਮਸ਼ੀਨ ਲਈ ਬਿਜਲੀ ਚਾਹੀਦੀ ਹੈ ਤਾਂ ਹੁਣੇ ਮਦਦ ਮੰਗੋ।
action-go-for-help = ਜੇ ਮਦਦ ਚਾਹੀਦੀ ਹੈ ਤਾਂ ਫਾਇਰ ਸਟੇਸ਼ਨ, ਹਸਪਤਾਲ ਜਾਂ ਕਲੀਨਿਕ ਜਾਓ।
action-short-messages = ਛੋਟੇ ਲਿਖਤੀ ਸੁਨੇਹੇ ਭੇਜੋ। ਲੰਬੀਆਂ ਕਾਲਾਂ ਨਾ ਕਰੋ।
action-listen-radio = ਖ਼ਬਰਾਂ ਲਈ ਰੇਡੀਓ ਸੁਣੋ।
action-stay-where = ਜੇ ਤੁਹਾਡੀ ਥਾਂ ਸੁਰੱਖਿਅਤ ਹੈ ਤਾਂ ਉੱਥੇ ਹੀ ਰਹੋ।

## Disease and food

action-stay-home-ill = ਜੇ ਬਿਮਾਰ ਹੋ ਤਾਂ ਘਰ ਵਿੱਚ ਰਹੋ ਅਤੇ ਦੂਜਿਆਂ ਤੋਂ ਦੂਰ ਰਹੋ।
action-health-advice = ਸਿਹਤ ਕਰਮਚਾਰੀ ਜੋ ਕਹਿਣ ਉਹ ਕਰੋ।
action-unsure-food = ਜੇ ਯਕੀਨ ਨਹੀਂ ਕਿ ਖਾਣਾ ਸੁਰੱਖਿਅਤ ਹੈ ਤਾਂ ਨਾ ਖਾਓ।
action-cook-well = ਖਾਣਾ ਚੰਗੀ ਤਰ੍ਹਾਂ ਪਕਾਓ ਅਤੇ ਗਰਮ ਖਾਓ।

## Fire and fallen buildings

action-stay-low = ਧੂੰਏਂ ਵਿੱਚ ਨੀਵੇਂ, ਫ਼ਰਸ਼ ਦੇ ਨੇੜੇ ਰਹੋ।
action-cooking-fires = ਚੁੱਲ੍ਹਿਆਂ ਦੀ ਅੱਗ ਬੁਝਾਓ।
action-free-roads = ਬਚਾਅ ਗੱਡੀਆਂ ਲਈ ਸੜਕਾਂ ਖਾਲੀ ਰੱਖੋ।
action-trapped = ਜੇ ਬਾਹਰ ਨਾ ਨਿਕਲ ਸਕੋ ਤਾਂ ਪਾਈਪ ਜਾਂ ਕੰਧ ਖੜਕਾਓ।
action-leave-damaged = ਨੁਕਸਾਨੀਆਂ ਇਮਾਰਤਾਂ ਵਿੱਚੋਂ ਹੁਣੇ ਨਿਕਲੋ। ਉਨ੍ਹਾਂ ਦੀਆਂ ਕੰਧਾਂ ਤੋਂ ਦੂਰ ਰਹੋ।

## Attacks, violence, mines

action-curfew = ਜਦੋਂ ਬਾਹਰ ਜਾਣ ਦੀ ਇਜਾਜ਼ਤ ਨਾ ਹੋਵੇ ਤਾਂ ਅੰਦਰ ਰਹੋ।
action-go-to-shelter = ਪਨਾਹਗਾਹ, ਤਹਿਖ਼ਾਨੇ ਜਾਂ ਅੰਦਰਲੇ ਕਮਰੇ ਵਿੱਚ ਜਾਓ।
action-lie-down = ਜੇ ਬਾਹਰ ਹੋ ਤਾਂ ਲੇਟ ਜਾਓ ਅਤੇ ਸਿਰ ਢਕੋ।
action-run-away = ਜੇ ਸੁਰੱਖਿਅਤ ਨਿਕਲ ਸਕਦੇ ਹੋ ਤਾਂ ਭੱਜੋ ਅਤੇ ਚੀਜ਼ਾਂ ਛੱਡ ਦਿਓ।
action-hide = ਜੇ ਨਿਕਲ ਨਹੀਂ ਸਕਦੇ ਤਾਂ ਲੁਕੋ, ਦਰਵਾਜ਼ੇ ਨੂੰ ਜਿੰਦਾ ਲਾਓ ਅਤੇ ਚੁੱਪ ਰਹੋ।
action-known-paths = ਸਿਰਫ਼ ਉਨ੍ਹਾਂ ਸੜਕਾਂ ਅਤੇ ਰਾਹਾਂ 'ਤੇ ਤੁਰੋ ਜਿਨ੍ਹਾਂ 'ਤੇ ਲੋਕ ਰੋਜ਼ ਤੁਰਦੇ ਹਨ।
action-mine-stop = ਜੇ ਲੱਗੇ ਕਿ ਨੇੜੇ ਬਾਰੂਦੀ ਸੁਰੰਗਾਂ ਹਨ ਤਾਂ ਨਾ ਹਿੱਲੋ। ਮਦਦ ਲਈ ਪੁਕਾਰੋ।

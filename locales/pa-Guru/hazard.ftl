### What each sentence is for, and every variable: locales/en/hazard.ftl.

## Flood

hazard-flood-watch = { $place } ਵਿੱਚ ਹੜ੍ਹ ਆ ਸਕਦਾ ਹੈ।
hazard-flood-act-now = { $place } ਵਿੱਚ ਖ਼ਤਰਨਾਕ ਹੜ੍ਹ। ਹੁਣੇ ਬਚਾਅ ਕਰੋ।
hazard-flood-cancel = { $place } ਲਈ ਹੁਣ ਹੜ੍ਹ ਦੀ ਕੋਈ ਚੇਤਾਵਨੀ ਨਹੀਂ ਹੈ।
hazard-flood-all-clear = { $place } ਵਿੱਚ ਹੜ੍ਹ ਦਾ ਖ਼ਤਰਾ ਖ਼ਤਮ ਹੋ ਗਿਆ ਹੈ।

## Flash flood: water that rises within minutes

hazard-flash-flood-watch = { $place } ਵਿੱਚ ਪਾਣੀ ਅਚਾਨਕ ਚੜ੍ਹ ਸਕਦਾ ਹੈ।
hazard-flash-flood-act-now = { $place } ਵਿੱਚ ਅਚਾਨਕ ਹੜ੍ਹ। ਪਾਣੀ ਬਹੁਤ ਤੇਜ਼ੀ ਨਾਲ ਚੜ੍ਹ ਰਿਹਾ ਹੈ।
hazard-flash-flood-cancel = { $place } ਲਈ ਹੁਣ ਅਚਾਨਕ ਹੜ੍ਹ ਦੀ ਕੋਈ ਚੇਤਾਵਨੀ ਨਹੀਂ ਹੈ।
hazard-flash-flood-all-clear = { $place } ਵਿੱਚ ਅਚਾਨਕ ਹੜ੍ਹਾਂ ਦਾ ਖ਼ਤਰਾ ਖ਼ਤਮ ਹੋ ਗਿਆ ਹੈ।

## Tsunami: in languages where the word is not known, "big sea waves" is said with it

hazard-tsunami-watch = { $place } ਵਿੱਚ ਸੁਨਾਮੀ (ਸਮੁੰਦਰ ਦੀਆਂ ਵੱਡੀਆਂ ਲਹਿਰਾਂ) ਆ ਸਕਦੀ ਹੈ।
hazard-tsunami-act-now = { $place } ਲਈ ਸੁਨਾਮੀ ਦੀ ਚੇਤਾਵਨੀ। ਸਮੁੰਦਰ ਦੀਆਂ ਵੱਡੀਆਂ ਲਹਿਰਾਂ ਆ ਰਹੀਆਂ ਹਨ।
hazard-tsunami-cancel = { $place } ਲਈ ਹੁਣ ਸੁਨਾਮੀ ਦੀ ਕੋਈ ਚੇਤਾਵਨੀ ਨਹੀਂ ਹੈ।
hazard-tsunami-all-clear = { $place } ਵਿੱਚ ਸੁਨਾਮੀ ਦਾ ਖ਼ਤਰਾ ਖ਼ਤਮ ਹੋ ਗਿਆ ਹੈ।

## Earthquake

hazard-earthquake-watch = { $place } ਵਿੱਚ ਤੇਜ਼ ਭੁਚਾਲ ਆ ਸਕਦਾ ਹੈ।
hazard-earthquake-act-now = { $place } ਵਿੱਚ ਤੇਜ਼ ਭੁਚਾਲ।
hazard-earthquake-cancel = { $place } ਲਈ ਹੁਣ ਭੁਚਾਲ ਦੀ ਕੋਈ ਚੇਤਾਵਨੀ ਨਹੀਂ ਹੈ।
hazard-earthquake-all-clear = { $place } ਲਈ ਭੁਚਾਲ ਦੀ ਚੇਤਾਵਨੀ ਖ਼ਤਮ ਹੋ ਗਈ ਹੈ।

## Cyclone: also called hurricane or typhoon; use the word that readers know

hazard-cyclone-watch = { $place } ਵਿੱਚ ਬਹੁਤ ਤੇਜ਼ ਤੂਫ਼ਾਨ ਆ ਸਕਦਾ ਹੈ।
hazard-cyclone-act-now = { $place } ਵਿੱਚ ਬਹੁਤ ਤੇਜ਼ ਤੂਫ਼ਾਨ ਆ ਰਿਹਾ ਹੈ। ਹੁਣੇ ਬਚਾਅ ਕਰੋ।
hazard-cyclone-cancel = { $place } ਲਈ ਹੁਣ ਤੂਫ਼ਾਨ ਦੀ ਕੋਈ ਚੇਤਾਵਨੀ ਨਹੀਂ ਹੈ।
hazard-cyclone-all-clear = { $place } ਵਿੱਚ ਤੂਫ਼ਾਨ ਦਾ ਖ਼ਤਰਾ ਖ਼ਤਮ ਹੋ ਗਿਆ ਹੈ।

## Wildfire

hazard-wildfire-watch = ਜੰਗਲ ਦੀ ਅੱਗ { $place } ਦੇ ਨੇੜੇ ਆ ਸਕਦੀ ਹੈ।
hazard-wildfire-act-now = { $place } ਦੇ ਨੇੜੇ ਜੰਗਲ ਦੀ ਅੱਗ। ਹੁਣੇ ਨਿਕਲ ਜਾਓ।
hazard-wildfire-cancel = { $place } ਲਈ ਹੁਣ ਅੱਗ ਦੀ ਕੋਈ ਚੇਤਾਵਨੀ ਨਹੀਂ ਹੈ।
hazard-wildfire-all-clear = { $place } ਦੇ ਨੇੜੇ ਅੱਗ ਦਾ ਖ਼ਤਰਾ ਖ਼ਤਮ ਹੋ ਗਿਆ ਹੈ।

## Heat

hazard-heat-watch = { $place } ਵਿੱਚ ਬਹੁਤ ਗਰਮੀ ਹੋਵੇਗੀ।
hazard-heat-act-now = { $place } ਵਿੱਚ ਖ਼ਤਰਨਾਕ ਗਰਮੀ। ਹੁਣੇ ਆਪਣਾ ਬਚਾਅ ਕਰੋ।
hazard-heat-cancel = { $place } ਲਈ ਹੁਣ ਗਰਮੀ ਦੀ ਕੋਈ ਚੇਤਾਵਨੀ ਨਹੀਂ ਹੈ।
hazard-heat-all-clear = { $place } ਵਿੱਚ ਖ਼ਤਰਨਾਕ ਗਰਮੀ ਖ਼ਤਮ ਹੋ ਗਈ ਹੈ।

## Unsafe water: the water from the tap or the usual source

hazard-unsafe-water-watch = { $place } ਦਾ ਪਾਣੀ ਪੀਣ ਲਈ ਅਸੁਰੱਖਿਅਤ ਹੋ ਸਕਦਾ ਹੈ।
hazard-unsafe-water-act-now = { $place } ਦਾ ਪਾਣੀ ਪੀਣ ਲਈ ਸੁਰੱਖਿਅਤ ਨਹੀਂ ਹੈ।
hazard-unsafe-water-cancel = { $place } ਲਈ ਹੁਣ ਪਾਣੀ ਦੀ ਕੋਈ ਚੇਤਾਵਨੀ ਨਹੀਂ ਹੈ।
hazard-unsafe-water-all-clear = { $place } ਦਾ ਪਾਣੀ ਫਿਰ ਤੋਂ ਪੀਣ ਲਈ ਸੁਰੱਖਿਅਤ ਹੈ।

## Evacuate: everyone has to leave a place, whatever the danger

hazard-evacuate-watch = ਤੁਹਾਨੂੰ ਛੇਤੀ { $place } ਛੱਡਣਾ ਪੈ ਸਕਦਾ ਹੈ।
hazard-evacuate-act-now = ਸਾਰੇ ਲੋਕ ਹੁਣੇ { $place } ਛੱਡ ਦੇਣ।
hazard-evacuate-cancel = ਹੁਣ ਤੁਹਾਨੂੰ { $place } ਛੱਡਣ ਦੀ ਲੋੜ ਨਹੀਂ ਹੈ।
hazard-evacuate-all-clear = { $place } ਵਾਪਸ ਜਾਣਾ ਸੁਰੱਖਿਅਤ ਹੈ।

## Shelter in place: everyone has to stay indoors, whatever the danger

hazard-shelter-watch = { $place } ਵਿੱਚ ਬਾਹਰ ਰਹਿਣਾ ਛੇਤੀ ਖ਼ਤਰਨਾਕ ਹੋ ਸਕਦਾ ਹੈ।
hazard-shelter-act-now = { $place } ਵਿੱਚ ਬਾਹਰ ਰਹਿਣਾ ਖ਼ਤਰਨਾਕ ਹੈ। ਹੁਣੇ ਅੰਦਰ ਜਾਓ।
hazard-shelter-cancel = ਹੁਣ ਤੁਹਾਨੂੰ { $place } ਵਿੱਚ ਅੰਦਰ ਰਹਿਣ ਦੀ ਲੋੜ ਨਹੀਂ ਹੈ।
hazard-shelter-all-clear = { $place } ਵਿੱਚ ਬਾਹਰ ਜਾਣਾ ਫਿਰ ਤੋਂ ਸੁਰੱਖਿਅਤ ਹੈ।

## Storm surge: a storm pushes the sea over the land

hazard-storm-surge-watch = { $place } ਵਿੱਚ ਸਮੁੰਦਰ ਤੋਂ ਹੜ੍ਹ ਆ ਸਕਦਾ ਹੈ।
hazard-storm-surge-act-now = { $place } ਵਿੱਚ ਸਮੁੰਦਰ ਤੋਂ ਖ਼ਤਰਨਾਕ ਹੜ੍ਹ। ਹੁਣੇ ਬਚਾਅ ਕਰੋ।
hazard-storm-surge-cancel = { $place } ਲਈ ਹੁਣ ਸਮੁੰਦਰ ਤੋਂ ਹੜ੍ਹ ਦੀ ਕੋਈ ਚੇਤਾਵਨੀ ਨਹੀਂ ਹੈ।
hazard-storm-surge-all-clear = { $place } ਵਿੱਚ ਸਮੁੰਦਰ ਤੋਂ ਹੜ੍ਹ ਦਾ ਖ਼ਤਰਾ ਖ਼ਤਮ ਹੋ ਗਿਆ ਹੈ।

## Tornado: in languages where the word is not known, "strong spinning wind" is said with it

hazard-tornado-watch = { $place } ਵਿੱਚ ਵਾਵਰੋਲਾ (ਤੇਜ਼ ਘੁੰਮਦੀ ਹਵਾ) ਆ ਸਕਦਾ ਹੈ।
hazard-tornado-act-now = { $place } ਲਈ ਵਾਵਰੋਲੇ ਦੀ ਚੇਤਾਵਨੀ। ਹੁਣੇ ਆਪਣਾ ਬਚਾਅ ਕਰੋ।
hazard-tornado-cancel = { $place } ਲਈ ਹੁਣ ਵਾਵਰੋਲੇ ਦੀ ਕੋਈ ਚੇਤਾਵਨੀ ਨਹੀਂ ਹੈ।
hazard-tornado-all-clear = { $place } ਵਿੱਚ ਵਾਵਰੋਲੇ ਦਾ ਖ਼ਤਰਾ ਖ਼ਤਮ ਹੋ ਗਿਆ ਹੈ।

## Thunderstorm: with lightning, hail or much rain

hazard-thunderstorm-watch = { $place } ਵਿੱਚ ਗਰਜ ਅਤੇ ਬਿਜਲੀ ਵਾਲਾ ਖ਼ਤਰਨਾਕ ਤੂਫ਼ਾਨ ਆ ਸਕਦਾ ਹੈ।
hazard-thunderstorm-act-now = { $place } ਵਿੱਚ ਗਰਜ ਅਤੇ ਬਿਜਲੀ ਵਾਲਾ ਖ਼ਤਰਨਾਕ ਤੂਫ਼ਾਨ। ਹੁਣੇ ਅੰਦਰ ਜਾਓ।
hazard-thunderstorm-cancel = { $place } ਲਈ ਹੁਣ ਗਰਜ ਅਤੇ ਬਿਜਲੀ ਵਾਲੇ ਤੂਫ਼ਾਨ ਦੀ ਚੇਤਾਵਨੀ ਨਹੀਂ ਹੈ।
hazard-thunderstorm-all-clear = { $place } ਵਿੱਚ ਗਰਜ ਅਤੇ ਬਿਜਲੀ ਵਾਲੇ ਤੂਫ਼ਾਨ ਦਾ ਖ਼ਤਰਾ ਖ਼ਤਮ ਹੋ ਗਿਆ ਹੈ।

## Wind: strong enough to throw down trees and roofs

hazard-wind-watch = { $place } ਵਿੱਚ ਬਹੁਤ ਤੇਜ਼ ਹਵਾ ਚੱਲ ਸਕਦੀ ਹੈ।
hazard-wind-act-now = { $place } ਵਿੱਚ ਖ਼ਤਰਨਾਕ ਹਵਾ। ਹੁਣੇ ਅੰਦਰ ਜਾਓ।
hazard-wind-cancel = { $place } ਲਈ ਹੁਣ ਤੇਜ਼ ਹਵਾ ਦੀ ਕੋਈ ਚੇਤਾਵਨੀ ਨਹੀਂ ਹੈ।
hazard-wind-all-clear = { $place } ਵਿੱਚ ਖ਼ਤਰਨਾਕ ਹਵਾ ਖ਼ਤਮ ਹੋ ਗਈ ਹੈ।

## Winter storm: much snow or ice with strong wind

hazard-winter-storm-watch = { $place } ਵਿੱਚ ਬਰਫ਼ ਦਾ ਖ਼ਤਰਨਾਕ ਤੂਫ਼ਾਨ ਆ ਸਕਦਾ ਹੈ।
hazard-winter-storm-act-now = { $place } ਵਿੱਚ ਬਰਫ਼ ਦਾ ਖ਼ਤਰਨਾਕ ਤੂਫ਼ਾਨ। ਅੰਦਰ ਰਹੋ।
hazard-winter-storm-cancel = { $place } ਲਈ ਹੁਣ ਬਰਫ਼ ਦੇ ਤੂਫ਼ਾਨ ਦੀ ਕੋਈ ਚੇਤਾਵਨੀ ਨਹੀਂ ਹੈ।
hazard-winter-storm-all-clear = { $place } ਵਿੱਚ ਬਰਫ਼ ਦੇ ਤੂਫ਼ਾਨ ਦਾ ਖ਼ਤਰਾ ਖ਼ਤਮ ਹੋ ਗਿਆ ਹੈ।

## Dust storm: wind with much dust or sand

hazard-dust-storm-watch = { $place } ਵਿੱਚ ਧੂੜ ਦੀ ਹਨੇਰੀ ਆ ਸਕਦੀ ਹੈ।
hazard-dust-storm-act-now = { $place } ਵਿੱਚ ਧੂੜ ਦੀ ਖ਼ਤਰਨਾਕ ਹਨੇਰੀ। ਹੁਣੇ ਅੰਦਰ ਜਾਓ।
hazard-dust-storm-cancel = { $place } ਲਈ ਹੁਣ ਧੂੜ ਦੀ ਹਨੇਰੀ ਦੀ ਕੋਈ ਚੇਤਾਵਨੀ ਨਹੀਂ ਹੈ।
hazard-dust-storm-all-clear = { $place } ਵਿੱਚ ਧੂੜ ਦੀ ਹਨੇਰੀ ਦਾ ਖ਼ਤਰਾ ਖ਼ਤਮ ਹੋ ਗਿਆ ਹੈ।

## Avalanche: in languages where the word is not known, "sliding snow" is said with it

hazard-avalanche-watch = { $place } ਦੇ ਨੇੜੇ ਪਹਾੜ ਤੋਂ ਬਰਫ਼ ਖਿਸਕ ਸਕਦੀ ਹੈ।
hazard-avalanche-act-now = { $place } ਲਈ ਬਰਫ਼ ਖਿਸਕਣ ਦੀ ਚੇਤਾਵਨੀ। ਹੁਣੇ ਬਚਾਅ ਕਰੋ।
hazard-avalanche-cancel = { $place } ਲਈ ਹੁਣ ਬਰਫ਼ ਖਿਸਕਣ ਦੀ ਕੋਈ ਚੇਤਾਵਨੀ ਨਹੀਂ ਹੈ।
hazard-avalanche-all-clear = { $place } ਦੇ ਨੇੜੇ ਬਰਫ਼ ਖਿਸਕਣ ਦਾ ਖ਼ਤਰਾ ਖ਼ਤਮ ਹੋ ਗਿਆ ਹੈ।

## Landslide: earth, mud or rocks that slide down

hazard-landslide-watch = { $place } ਵਿੱਚ ਜ਼ਮੀਨ (ਮਿੱਟੀ ਜਾਂ ਚਿੱਕੜ) ਖਿਸਕ ਸਕਦੀ ਹੈ।
hazard-landslide-act-now = { $place } ਲਈ ਜ਼ਮੀਨ ਖਿਸਕਣ ਦੀ ਚੇਤਾਵਨੀ। ਹੁਣੇ ਬਚਾਅ ਕਰੋ।
hazard-landslide-cancel = { $place } ਲਈ ਹੁਣ ਜ਼ਮੀਨ ਖਿਸਕਣ ਦੀ ਕੋਈ ਚੇਤਾਵਨੀ ਨਹੀਂ ਹੈ।
hazard-landslide-all-clear = { $place } ਵਿੱਚ ਜ਼ਮੀਨ ਖਿਸਕਣ ਦਾ ਖ਼ਤਰਾ ਖ਼ਤਮ ਹੋ ਗਿਆ ਹੈ।

## Volcano: eruption, ash, hot mud

hazard-volcano-watch = { $place } ਦੇ ਨੇੜੇ ਜਵਾਲਾਮੁਖੀ ਫਟ ਸਕਦਾ ਹੈ।
hazard-volcano-act-now = { $place } ਦੇ ਨੇੜੇ ਜਵਾਲਾਮੁਖੀ ਫਟ ਰਿਹਾ ਹੈ। ਹੁਣੇ ਬਚਾਅ ਕਰੋ।
hazard-volcano-cancel = { $place } ਲਈ ਹੁਣ ਜਵਾਲਾਮੁਖੀ ਦੀ ਕੋਈ ਚੇਤਾਵਨੀ ਨਹੀਂ ਹੈ।
hazard-volcano-all-clear = { $place } ਦੇ ਨੇੜੇ ਜਵਾਲਾਮੁਖੀ ਦਾ ਖ਼ਤਰਾ ਖ਼ਤਮ ਹੋ ਗਿਆ ਹੈ।

## Cold

hazard-cold-watch = { $place } ਵਿੱਚ ਬਹੁਤ ਠੰਢ ਹੋਵੇਗੀ।
hazard-cold-act-now = { $place } ਵਿੱਚ ਖ਼ਤਰਨਾਕ ਠੰਢ। ਹੁਣੇ ਆਪਣਾ ਬਚਾਅ ਕਰੋ।
hazard-cold-cancel = { $place } ਲਈ ਹੁਣ ਠੰਢ ਦੀ ਕੋਈ ਚੇਤਾਵਨੀ ਨਹੀਂ ਹੈ।
hazard-cold-all-clear = { $place } ਵਿੱਚ ਖ਼ਤਰਨਾਕ ਠੰਢ ਖ਼ਤਮ ਹੋ ਗਈ ਹੈ।

## Smoke: smoke, haze or other dirty air that makes people ill

hazard-smoke-watch = { $place } ਦੀ ਹਵਾ ਸਾਹ ਲੈਣ ਲਈ ਖ਼ਤਰਨਾਕ ਹੋ ਸਕਦੀ ਹੈ।
hazard-smoke-act-now = { $place } ਦੀ ਹਵਾ ਸਾਹ ਲੈਣ ਲਈ ਖ਼ਤਰਨਾਕ ਹੈ।
hazard-smoke-cancel = { $place } ਲਈ ਹੁਣ ਮਾੜੀ ਹਵਾ ਦੀ ਕੋਈ ਚੇਤਾਵਨੀ ਨਹੀਂ ਹੈ।
hazard-smoke-all-clear = { $place } ਦੀ ਹਵਾ ਫਿਰ ਤੋਂ ਸਾਹ ਲੈਣ ਲਈ ਸੁਰੱਖਿਅਤ ਹੈ।

## Water shortage: too little water for everyone

hazard-water-shortage-watch = { $place } ਵਿੱਚ ਛੇਤੀ ਪਾਣੀ ਘੱਟ ਪੈ ਸਕਦਾ ਹੈ।
hazard-water-shortage-act-now = { $place } ਵਿੱਚ ਪਾਣੀ ਪੂਰਾ ਨਹੀਂ ਹੈ। ਹੁਣੇ ਪਾਣੀ ਬਚਾਓ।
hazard-water-shortage-cancel = { $place } ਲਈ ਹੁਣ ਪਾਣੀ ਦੀ ਕਮੀ ਦੀ ਕੋਈ ਚੇਤਾਵਨੀ ਨਹੀਂ ਹੈ।
hazard-water-shortage-all-clear = { $place } ਵਿੱਚ ਫਿਰ ਤੋਂ ਪਾਣੀ ਪੂਰਾ ਹੈ।

## Dam failure: a dam that holds back water breaks, or may break

hazard-dam-failure-watch = { $place } ਦੇ ਨੇੜੇ ਇੱਕ ਡੈਮ ਟੁੱਟ ਸਕਦਾ ਹੈ।
hazard-dam-failure-act-now = { $place } ਦੇ ਨੇੜੇ ਇੱਕ ਡੈਮ ਟੁੱਟ ਰਿਹਾ ਹੈ। ਵੱਡਾ ਹੜ੍ਹ ਆ ਰਿਹਾ ਹੈ।
hazard-dam-failure-cancel = { $place } ਲਈ ਹੁਣ ਡੈਮ ਦੀ ਕੋਈ ਚੇਤਾਵਨੀ ਨਹੀਂ ਹੈ।
hazard-dam-failure-all-clear = { $place } ਦੇ ਨੇੜੇ ਡੈਮ ਦਾ ਖ਼ਤਰਾ ਖ਼ਤਮ ਹੋ ਗਿਆ ਹੈ।

## Hazmat: dangerous chemicals in the air, in water or on the ground

hazard-hazmat-watch = { $place } ਵਿੱਚ ਖ਼ਤਰਨਾਕ ਰਸਾਇਣ ਲੀਕ ਹੋ ਸਕਦੇ ਹਨ।
hazard-hazmat-act-now = { $place } ਵਿੱਚ ਖ਼ਤਰਨਾਕ ਰਸਾਇਣ ਲੀਕ ਹੋ ਰਹੇ ਹਨ। ਹੁਣੇ ਬਚਾਅ ਕਰੋ।
hazard-hazmat-cancel = { $place } ਲਈ ਹੁਣ ਰਸਾਇਣਾਂ ਬਾਰੇ ਕੋਈ ਚੇਤਾਵਨੀ ਨਹੀਂ ਹੈ।
hazard-hazmat-all-clear = { $place } ਵਿੱਚ ਰਸਾਇਣਾਂ ਦਾ ਖ਼ਤਰਾ ਖ਼ਤਮ ਹੋ ਗਿਆ ਹੈ।

## Radiation: from a nuclear power plant or other radioactive things

hazard-radiation-watch = { $place } ਵਿੱਚ ਖ਼ਤਰਨਾਕ ਪ੍ਰਮਾਣੂ ਕਿਰਨਾਂ ਹੋ ਸਕਦੀਆਂ ਹਨ।
hazard-radiation-act-now = { $place } ਵਿੱਚ ਖ਼ਤਰਨਾਕ ਪ੍ਰਮਾਣੂ ਕਿਰਨਾਂ। ਹੁਣੇ ਅੰਦਰ ਜਾਓ।
hazard-radiation-cancel = { $place } ਲਈ ਹੁਣ ਪ੍ਰਮਾਣੂ ਕਿਰਨਾਂ ਦੀ ਕੋਈ ਚੇਤਾਵਨੀ ਨਹੀਂ ਹੈ।
hazard-radiation-all-clear = { $place } ਵਿੱਚ ਪ੍ਰਮਾਣੂ ਕਿਰਨਾਂ ਦਾ ਖ਼ਤਰਾ ਖ਼ਤਮ ਹੋ ਗਿਆ ਹੈ।

## Power outage

hazard-power-outage-watch = { $place } ਵਿੱਚ ਛੇਤੀ ਬਿਜਲੀ ਜਾ ਸਕਦੀ ਹੈ।
hazard-power-outage-act-now = { $place } ਵਿੱਚ ਹੁਣ ਬਿਜਲੀ ਨਹੀਂ ਹੈ।
hazard-power-outage-cancel = { $place } ਲਈ ਹੁਣ ਬਿਜਲੀ ਬਾਰੇ ਕੋਈ ਚੇਤਾਵਨੀ ਨਹੀਂ ਹੈ।
hazard-power-outage-all-clear = { $place } ਵਿੱਚ ਬਿਜਲੀ ਫਿਰ ਆ ਗਈ ਹੈ।

## Emergency number outage: the number that people call for fire, ambulance and rescue

hazard-emergency-number-outage-watch = { $place } ਵਿੱਚ ਐਮਰਜੈਂਸੀ ਨੰਬਰ ਬੰਦ ਹੋ ਸਕਦਾ ਹੈ।
hazard-emergency-number-outage-act-now = { $place } ਵਿੱਚ ਐਮਰਜੈਂਸੀ ਨੰਬਰ ਹੁਣ ਕੰਮ ਨਹੀਂ ਕਰਦਾ।
hazard-emergency-number-outage-cancel = { $place } ਲਈ ਹੁਣ ਐਮਰਜੈਂਸੀ ਨੰਬਰ ਬਾਰੇ ਕੋਈ ਚੇਤਾਵਨੀ ਨਹੀਂ ਹੈ।
hazard-emergency-number-outage-all-clear = { $place } ਵਿੱਚ ਐਮਰਜੈਂਸੀ ਨੰਬਰ ਫਿਰ ਤੋਂ ਕੰਮ ਕਰਦਾ ਹੈ।

## Communications outage: telephones and internet

hazard-communications-outage-watch = { $place } ਵਿੱਚ ਫ਼ੋਨ ਅਤੇ ਇੰਟਰਨੈੱਟ ਬੰਦ ਹੋ ਸਕਦੇ ਹਨ।
hazard-communications-outage-act-now = { $place } ਵਿੱਚ ਫ਼ੋਨ ਅਤੇ ਇੰਟਰਨੈੱਟ ਹੁਣ ਠੀਕ ਕੰਮ ਨਹੀਂ ਕਰਦੇ।
hazard-communications-outage-cancel = { $place } ਲਈ ਹੁਣ ਫ਼ੋਨ ਅਤੇ ਇੰਟਰਨੈੱਟ ਬਾਰੇ ਕੋਈ ਚੇਤਾਵਨੀ ਨਹੀਂ ਹੈ।
hazard-communications-outage-all-clear = { $place } ਵਿੱਚ ਫ਼ੋਨ ਅਤੇ ਇੰਟਰਨੈੱਟ ਫਿਰ ਤੋਂ ਕੰਮ ਕਰਦੇ ਹਨ।

## Disease: an outbreak

hazard-disease-watch = { $place } ਵਿੱਚ ਖ਼ਤਰਨਾਕ ਬਿਮਾਰੀ ਫੈਲ ਸਕਦੀ ਹੈ।
hazard-disease-act-now = { $place } ਵਿੱਚ ਖ਼ਤਰਨਾਕ ਬਿਮਾਰੀ ਫੈਲ ਰਹੀ ਹੈ। ਹੁਣੇ ਆਪਣਾ ਬਚਾਅ ਕਰੋ।
hazard-disease-cancel = { $place } ਲਈ ਹੁਣ ਬਿਮਾਰੀ ਦੀ ਕੋਈ ਚੇਤਾਵਨੀ ਨਹੀਂ ਹੈ।
hazard-disease-all-clear = { $place } ਵਿੱਚ ਇਸ ਬਿਮਾਰੀ ਦਾ ਖ਼ਤਰਾ ਖ਼ਤਮ ਹੋ ਗਿਆ ਹੈ।

## Food safety

hazard-food-safety-watch = { $place } ਵਿੱਚ ਕੁਝ ਖਾਣਾ ਖਾਣ ਲਈ ਅਸੁਰੱਖਿਅਤ ਹੋ ਸਕਦਾ ਹੈ।
hazard-food-safety-act-now = { $place } ਵਿੱਚ ਕੁਝ ਖਾਣਾ ਖਾਣ ਲਈ ਸੁਰੱਖਿਅਤ ਨਹੀਂ ਹੈ।
hazard-food-safety-cancel = { $place } ਲਈ ਹੁਣ ਖਾਣੇ ਦੀ ਕੋਈ ਚੇਤਾਵਨੀ ਨਹੀਂ ਹੈ।
hazard-food-safety-all-clear = { $place } ਵਿੱਚ ਅਸੁਰੱਖਿਅਤ ਖਾਣੇ ਦਾ ਖ਼ਤਰਾ ਖ਼ਤਮ ਹੋ ਗਿਆ ਹੈ।

## Structure fire: in a building, a factory or a store of goods

hazard-structure-fire-watch = { $place } ਵਿੱਚ ਲੱਗੀ ਅੱਗ ਖ਼ਤਰਨਾਕ ਹੋ ਸਕਦੀ ਹੈ।
hazard-structure-fire-act-now = { $place } ਵਿੱਚ ਖ਼ਤਰਨਾਕ ਅੱਗ। ਹੁਣੇ ਬਚਾਅ ਕਰੋ।
hazard-structure-fire-cancel = { $place } ਲਈ ਹੁਣ ਅੱਗ ਦੀ ਕੋਈ ਚੇਤਾਵਨੀ ਨਹੀਂ ਹੈ।
hazard-structure-fire-all-clear = { $place } ਵਿੱਚ ਅੱਗ ਦਾ ਖ਼ਤਰਾ ਖ਼ਤਮ ਹੋ ਗਿਆ ਹੈ।

## Building collapse

hazard-building-collapse-watch = { $place } ਵਿੱਚ ਇੱਕ ਇਮਾਰਤ ਡਿੱਗ ਸਕਦੀ ਹੈ।
hazard-building-collapse-act-now = { $place } ਵਿੱਚ ਇੱਕ ਇਮਾਰਤ ਡਿੱਗ ਗਈ ਹੈ। ਦੂਰ ਰਹੋ।
hazard-building-collapse-cancel = { $place } ਵਿੱਚ ਹੁਣ ਕਿਸੇ ਇਮਾਰਤ ਬਾਰੇ ਚੇਤਾਵਨੀ ਨਹੀਂ ਹੈ।
hazard-building-collapse-all-clear = { $place } ਵਿੱਚ ਉਸ ਇਮਾਰਤ ਦਾ ਖ਼ਤਰਾ ਖ਼ਤਮ ਹੋ ਗਿਆ ਹੈ।

## Transport shutdown: buses and trains; name ships or planes too where people need them most

hazard-transport-shutdown-watch = { $place } ਵਿੱਚ ਬੱਸਾਂ ਅਤੇ ਰੇਲਾਂ ਛੇਤੀ ਬੰਦ ਹੋ ਸਕਦੀਆਂ ਹਨ।
hazard-transport-shutdown-act-now = { $place } ਵਿੱਚ ਹੁਣ ਬੱਸਾਂ ਅਤੇ ਰੇਲਾਂ ਨਹੀਂ ਚੱਲ ਰਹੀਆਂ।
hazard-transport-shutdown-cancel = { $place } ਲਈ ਹੁਣ ਆਵਾਜਾਈ ਬਾਰੇ ਕੋਈ ਚੇਤਾਵਨੀ ਨਹੀਂ ਹੈ।
hazard-transport-shutdown-all-clear = { $place } ਵਿੱਚ ਬੱਸਾਂ ਅਤੇ ਰੇਲਾਂ ਫਿਰ ਤੋਂ ਚੱਲਦੀਆਂ ਹਨ।

## Unrest: violent crowds, or hours when nobody may go out

hazard-unrest-watch = { $place } ਦੀਆਂ ਸੜਕਾਂ 'ਤੇ ਹਿੰਸਾ ਹੋ ਸਕਦੀ ਹੈ।
hazard-unrest-act-now = { $place } ਦੀਆਂ ਸੜਕਾਂ 'ਤੇ ਹਿੰਸਾ ਹੋ ਰਹੀ ਹੈ। ਅੰਦਰ ਰਹੋ।
hazard-unrest-cancel = { $place } ਲਈ ਹੁਣ ਹਿੰਸਾ ਦੀ ਕੋਈ ਚੇਤਾਵਨੀ ਨਹੀਂ ਹੈ।
hazard-unrest-all-clear = { $place } ਵਿੱਚ ਹਿੰਸਾ ਦਾ ਖ਼ਤਰਾ ਖ਼ਤਮ ਹੋ ਗਿਆ ਹੈ।

## Air attack: missiles, drones or bombs

hazard-air-attack-watch = { $place } 'ਤੇ ਹਵਾਈ ਹਮਲਾ ਹੋ ਸਕਦਾ ਹੈ।
hazard-air-attack-act-now = { $place } ਲਈ ਹਵਾਈ ਹਮਲੇ ਦੀ ਚੇਤਾਵਨੀ। ਹੁਣੇ ਸੁਰੱਖਿਅਤ ਥਾਂ ਜਾਓ।
hazard-air-attack-cancel = { $place } ਲਈ ਹੁਣ ਹਵਾਈ ਹਮਲੇ ਦੀ ਕੋਈ ਚੇਤਾਵਨੀ ਨਹੀਂ ਹੈ।
hazard-air-attack-all-clear = { $place } ਵਿੱਚ ਹਵਾਈ ਹਮਲੇ ਦਾ ਖ਼ਤਰਾ ਖ਼ਤਮ ਹੋ ਗਿਆ ਹੈ।

## Armed attack: one or more people attack others with weapons

hazard-armed-attack-watch = { $place } ਵਿੱਚ ਹਥਿਆਰਾਂ ਨਾਲ ਹਮਲਾ ਹੋ ਸਕਦਾ ਹੈ।
hazard-armed-attack-act-now = { $place } ਵਿੱਚ ਹਥਿਆਰਾਂ ਨਾਲ ਹਮਲਾ। ਹੁਣੇ ਆਪਣਾ ਬਚਾਅ ਕਰੋ।
hazard-armed-attack-cancel = { $place } ਲਈ ਹੁਣ ਹਮਲੇ ਦੀ ਕੋਈ ਚੇਤਾਵਨੀ ਨਹੀਂ ਹੈ।
hazard-armed-attack-all-clear = { $place } ਵਿੱਚ ਹਮਲੇ ਦਾ ਖ਼ਤਰਾ ਖ਼ਤਮ ਹੋ ਗਿਆ ਹੈ।

## Mines: mines and bombs that did not explode

hazard-mines-watch = { $place } ਵਿੱਚ ਬਾਰੂਦੀ ਸੁਰੰਗਾਂ ਜਾਂ ਅਣਫਟੇ ਬੰਬ ਹੋ ਸਕਦੇ ਹਨ।
hazard-mines-act-now = { $place } ਵਿੱਚ ਬਾਰੂਦੀ ਸੁਰੰਗਾਂ ਜਾਂ ਅਣਫਟੇ ਬੰਬ ਹਨ। ਬਹੁਤ ਸਾਵਧਾਨ ਰਹੋ।
hazard-mines-cancel = { $place } ਲਈ ਹੁਣ ਬਾਰੂਦੀ ਸੁਰੰਗਾਂ ਦੀ ਕੋਈ ਚੇਤਾਵਨੀ ਨਹੀਂ ਹੈ।
hazard-mines-all-clear = { $place } ਵਿੱਚ ਬਾਰੂਦੀ ਸੁਰੰਗਾਂ ਦਾ ਖ਼ਤਰਾ ਖ਼ਤਮ ਹੋ ਗਿਆ ਹੈ।

## Route closed: a border, a road, a bridge or a crossing

hazard-route-closed-watch = ਹੋ ਸਕਦਾ ਹੈ ਤੁਸੀਂ ਛੇਤੀ { $place } ਤੋਂ ਲੰਘ ਨਾ ਸਕੋ।
hazard-route-closed-act-now = ਤੁਸੀਂ ਹੁਣ { $place } ਤੋਂ ਨਹੀਂ ਲੰਘ ਸਕਦੇ। ਰਾਹ ਬੰਦ ਹੈ।
hazard-route-closed-cancel = { $place } ਦੇ ਰਾਹ ਬਾਰੇ ਹੁਣ ਕੋਈ ਚੇਤਾਵਨੀ ਨਹੀਂ ਹੈ।
hazard-route-closed-all-clear = ਤੁਸੀਂ ਫਿਰ ਤੋਂ { $place } ਤੋਂ ਲੰਘ ਸਕਦੇ ਹੋ।

## Camp fire: in a camp or another place where many homes stand close together

hazard-camp-fire-watch = { $place } ਵਿੱਚ ਘਰਾਂ ਵਿਚਕਾਰ ਅੱਗ ਫੈਲ ਸਕਦੀ ਹੈ।
hazard-camp-fire-act-now = { $place } ਵਿੱਚ ਘਰਾਂ ਵਿਚਕਾਰ ਅੱਗ ਫੈਲ ਰਹੀ ਹੈ। ਹੁਣੇ ਬਚਾਅ ਕਰੋ।
hazard-camp-fire-cancel = { $place } ਵਿੱਚ ਘਰਾਂ ਲਈ ਹੁਣ ਅੱਗ ਦੀ ਕੋਈ ਚੇਤਾਵਨੀ ਨਹੀਂ ਹੈ।
hazard-camp-fire-all-clear = { $place } ਵਿੱਚ ਘਰਾਂ ਲਈ ਅੱਗ ਦਾ ਖ਼ਤਰਾ ਖ਼ਤਮ ਹੋ ਗਿਆ ਹੈ।

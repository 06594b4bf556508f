### What each sentence is for, and every variable: locales/en/hazard.ftl.

## Flood

hazard-flood-watch = { $place } பகுதியில் வெள்ளம் வரலாம்.
hazard-flood-act-now = { $place } பகுதியில் ஆபத்தான வெள்ளம். இப்போதே செயல்படுங்கள்.
hazard-flood-cancel = { $place } பகுதிக்கு இப்போது வெள்ள எச்சரிக்கை இல்லை.
hazard-flood-all-clear = { $place } பகுதியில் வெள்ள ஆபத்து நீங்கியது.

## Flash flood: water that rises within minutes

hazard-flash-flood-watch = { $place } பகுதியில் திடீரென நீர் உயரலாம்.
hazard-flash-flood-act-now = { $place } பகுதியில் திடீர் வெள்ளம். நீர் மிக வேகமாக உயர்கிறது.
hazard-flash-flood-cancel = { $place } பகுதிக்கு இப்போது திடீர் வெள்ள எச்சரிக்கை இல்லை.
hazard-flash-flood-all-clear = { $place } பகுதியில் திடீர் வெள்ள ஆபத்து நீங்கியது.

## Tsunami: in languages where the word is not known, "big sea waves" is said with it

hazard-tsunami-watch = { $place } பகுதிக்குச் சுனாமி (பெரிய கடல் அலைகள்) வரலாம்.
hazard-tsunami-act-now = { $place } பகுதிக்குச் சுனாமி எச்சரிக்கை. பெரிய கடல் அலைகள் வருகின்றன.
hazard-tsunami-cancel = { $place } பகுதிக்கு இப்போது சுனாமி எச்சரிக்கை இல்லை.
hazard-tsunami-all-clear = { $place } பகுதியில் சுனாமி ஆபத்து நீங்கியது.

## Earthquake

hazard-earthquake-watch = { $place } பகுதியில் பலத்த நிலநடுக்கம் வரலாம்.
hazard-earthquake-act-now = { $place } பகுதியில் பலத்த நிலநடுக்கம்.
hazard-earthquake-cancel = { $place } பகுதிக்கு இப்போது நிலநடுக்க எச்சரிக்கை இல்லை.
hazard-earthquake-all-clear = { $place } பகுதிக்கான நிலநடுக்க எச்சரிக்கை முடிந்தது.

## Cyclone: also called hurricane or typhoon; use the word that readers know

hazard-cyclone-watch = { $place } பகுதிக்கு மிக வலுவான புயல் வரலாம்.
hazard-cyclone-act-now = { $place } பகுதிக்கு மிக வலுவான புயல் வருகிறது. இப்போதே செயல்படுங்கள்.
hazard-cyclone-cancel = { $place } பகுதிக்கு இப்போது புயல் எச்சரிக்கை இல்லை.
hazard-cyclone-all-clear = { $place } பகுதியில் புயல் ஆபத்து நீங்கியது.

## Wildfire

hazard-wildfire-watch = { $place } அருகே காட்டுத்தீ வரலாம்.
hazard-wildfire-act-now = { $place } அருகே காட்டுத்தீ. இப்போதே வெளியேறுங்கள்.
hazard-wildfire-cancel = { $place } பகுதிக்கு இப்போது தீ எச்சரிக்கை இல்லை.
hazard-wildfire-all-clear = { $place } அருகே தீ ஆபத்து நீங்கியது.

## Heat

hazard-heat-watch = { $place } பகுதியில் மிகவும் வெப்பமாக இருக்கும்.
hazard-heat-act-now = { $place } பகுதியில் ஆபத்தான வெப்பம். இப்போதே உங்களைக் காத்துக்கொள்ளுங்கள்.
hazard-heat-cancel = { $place } பகுதிக்கு இப்போது வெப்ப எச்சரிக்கை இல்லை.
hazard-heat-all-clear = { $place } பகுதியில் ஆபத்தான வெப்பம் முடிந்தது.

## Unsafe water: the water from the tap or the usual source

hazard-unsafe-water-watch = { $place } பகுதியில் தண்ணீர் குடிக்கப் பாதுகாப்பற்றதாக மாறலாம்.
hazard-unsafe-water-act-now = { $place } பகுதியில் தண்ணீர் குடிக்கப் பாதுகாப்பானதல்ல.
hazard-unsafe-water-cancel = { $place } பகுதிக்கு இப்போது தண்ணீர் எச்சரிக்கை இல்லை.
hazard-unsafe-water-all-clear = { $place } பகுதியில் தண்ணீர் மீண்டும் குடிக்கப் பாதுகாப்பானது.

## Evacuate: everyone has to leave a place, whatever the danger

hazard-evacuate-watch = நீங்கள் விரைவில் { $place } பகுதியை விட்டு வெளியேற வேண்டியிருக்கலாம்.
hazard-evacuate-act-now = எல்லோரும் இப்போதே { $place } பகுதியை விட்டு வெளியேற வேண்டும்.
hazard-evacuate-cancel = இப்போது { $place } பகுதியை விட்டு வெளியேறத் தேவையில்லை.
hazard-evacuate-all-clear = { $place } பகுதிக்குத் திரும்புவது பாதுகாப்பானது.

## Shelter in place: everyone has to stay indoors, whatever the danger

hazard-shelter-watch = { $place } பகுதியில் வெளியே இருப்பது விரைவில் ஆபத்தாகலாம்.
hazard-shelter-act-now = { $place } பகுதியில் வெளியே இருப்பது ஆபத்து. இப்போதே உள்ளே செல்லுங்கள்.
hazard-shelter-cancel = { $place } பகுதியில் இப்போது உள்ளேயே இருக்கத் தேவையில்லை.
hazard-shelter-all-clear = { $place } பகுதியில் வெளியே செல்வது மீண்டும் பாதுகாப்பானது.

## Storm surge: a storm pushes the sea over the land

hazard-storm-surge-watch = { $place } பகுதியில் கடல் நீர் வெள்ளம் வரலாம்.
hazard-storm-surge-act-now = { $place } பகுதியில் ஆபத்தான கடல் நீர் வெள்ளம். இப்போதே செயல்படுங்கள்.
hazard-storm-surge-cancel = { $place } பகுதிக்கு இப்போது கடல் நீர் வெள்ள எச்சரிக்கை இல்லை.
hazard-storm-surge-all-clear = { $place } பகுதியில் கடல் நீர் வெள்ள ஆபத்து நீங்கியது.

## Tornado: in languages where the word is not known, "strong spinning wind" is said with it

hazard-tornado-watch = { $place } பகுதிக்குச் சூறாவளி (பலமாகச் சுழலும் காற்று) வரலாம்.
hazard-tornado-act-now = { $place } பகுதிக்குச் சூறாவளி (சுழல்காற்று) எச்சரிக்கை. இப்போதே உங்களைக் காத்துக்கொள்ளுங்கள்.
hazard-tornado-cancel = { $place } பகுதிக்கு இப்போது சூறாவளி (சுழல்காற்று) எச்சரிக்கை இல்லை.
hazard-tornado-all-clear = { $place } பகுதியில் சூறாவளி (சுழல்காற்று) ஆபத்து நீங்கியது.

## Thunderstorm: with lightning, hail or much rain

hazard-thunderstorm-watch = { $place } பகுதியில் ஆபத்தான இடி மின்னல் புயல் வரலாம்.
hazard-thunderstorm-act-now = { $place } பகுதியில் ஆபத்தான இடி மின்னல் புயல். இப்போதே உள்ளே செல்லுங்கள்.
hazard-thunderstorm-cancel = { $place } பகுதிக்கு இப்போது இடி மின்னல் எச்சரிக்கை இல்லை.
hazard-thunderstorm-all-clear = { $place } பகுதியில் இடி மின்னல் ஆபத்து நீங்கியது.

## Wind: strong enough to throw down trees and roofs

hazard-wind-watch = { $place } பகுதியில் மிகப் பலத்த காற்று வீசலாம்.
hazard-wind-act-now = { $place } பகுதியில் ஆபத்தான காற்று. இப்போதே உள்ளே செல்லுங்கள்.
hazard-wind-cancel = { $place } பகுதிக்கு இப்போது காற்று எச்சரிக்கை இல்லை.
hazard-wind-all-clear = { $place } பகுதியில் ஆபத்தான காற்று முடிந்தது.

## Winter storm: much snow or ice with strong wind

hazard-winter-storm-watch = { $place } பகுதிக்கு ஆபத்தான பனிப்புயல் வரலாம்.
hazard-winter-storm-act-now = { $place } பகுதியில் ஆபத்தான பனிப்புயல். உள்ளே இருங்கள்.
hazard-winter-storm-cancel = { $place } பகுதிக்கு இப்போது பனிப்புயல் எச்சரிக்கை இல்லை.
hazard-winter-storm-all-clear = { $place } பகுதியில் பனிப்புயல் ஆபத்து நீங்கியது.

## Dust storm: wind with much dust or sand

hazard-dust-storm-watch = { $place } பகுதிக்குப் புழுதிப்புயல் வரலாம்.
hazard-dust-storm-act-now = { $place } பகுதியில் ஆபத்தான புழுதிப்புயல். இப்போதே உள்ளே செல்லுங்கள்.
hazard-dust-storm-cancel = { $place } பகுதிக்கு இப்போது புழுதிப்புயல் எச்சரிக்கை இல்லை.
hazard-dust-storm-all-clear = { $place } பகுதியில் புழுதிப்புயல் ஆபத்து நீங்கியது.

## Avalanche: in languages where the word is not known, "sliding snow" is said with it

hazard-avalanche-watch = { $place } அருகே பனிச்சரிவு (சரியும் பனி) ஏற்படலாம்.
hazard-avalanche-act-now = { $place } பகுதிக்குப் பனிச்சரிவு எச்சரிக்கை. இப்போதே செயல்படுங்கள்.
hazard-avalanche-cancel = { $place } பகுதிக்கு இப்போது பனிச்சரிவு எச்சரிக்கை இல்லை.
hazard-avalanche-all-clear = { $place } அருகே பனிச்சரிவு ஆபத்து நீங்கியது.

## Landslide: earth, mud or rocks that slide down

hazard-landslide-watch = { $place } பகுதியில் நிலச்சரிவு (சரியும் மண் அல்லது சேறு) ஏற்படலாம்.
hazard-landslide-act-now = { $place } பகுதிக்கு நிலச்சரிவு எச்சரிக்கை. இப்போதே செயல்படுங்கள்.
hazard-landslide-cancel = { $place } பகுதிக்கு இப்போது நிலச்சரிவு எச்சரிக்கை இல்லை.
hazard-landslide-all-clear = { $place } பகுதியில் நிலச்சரிவு ஆபத்து நீங்கியது.

## Volcano: eruption, ash, hot mud

hazard-volcano-watch = { $place } அருகே உள்ள எரிமலை வெடிக்கலாம்.
hazard-volcano-act-now = { $place } அருகே உள்ள எரிமலை வெடிக்கிறது. இப்போதே செயல்படுங்கள்.
hazard-volcano-cancel = { $place } பகுதிக்கு இப்போது எரிமலை எச்சரிக்கை இல்லை.
hazard-volcano-all-clear = { $place } அருகே எரிமலை ஆபத்து நீங்கியது.

## Cold

hazard-cold-watch = { $place } பகுதியில் மிகவும் குளிராக இருக்கும்.
hazard-cold-act-now = { $place } பகுதியில் ஆபத்தான குளிர். இப்போதே உங்களைக் காத்துக்கொள்ளுங்கள்.
hazard-cold-cancel = { $place } பகுதிக்கு இப்போது குளிர் எச்சரிக்கை இல்லை.
hazard-cold-all-clear = { $place } பகுதியில் ஆபத்தான குளிர் முடிந்தது.

## Smoke: smoke, haze or other dirty air that makes people ill

hazard-smoke-watch = { $place } பகுதியில் காற்றைச் சுவாசிப்பது ஆபத்தாகலாம்.
hazard-smoke-act-now = { $place } பகுதியில் காற்றைச் சுவாசிப்பது ஆபத்து.
hazard-smoke-cancel = { $place } பகுதிக்கு இப்போது காற்று மாசு எச்சரிக்கை இல்லை.
hazard-smoke-all-clear = { $place } பகுதியில் காற்று மீண்டும் சுவாசிக்கப் பாதுகாப்பானது.

## Water shortage: too little water for everyone

hazard-water-shortage-watch = { $place } பகுதியில் விரைவில் போதுமான தண்ணீர் இல்லாமல் போகலாம்.
hazard-water-shortage-act-now = { $place } பகுதியில் போதுமான தண்ணீர் இல்லை. இப்போதே தண்ணீரைச் சிக்கனமாகப் பயன்படுத்துங்கள்.
hazard-water-shortage-cancel = { $place } பகுதிக்கு இப்போது தண்ணீர் பற்றாக்குறை எச்சரிக்கை இல்லை.
hazard-water-shortage-all-clear = { $place } பகுதியில் மீண்டும் போதுமான தண்ணீர் உள்ளது.

## Dam failure: a dam that holds back water breaks, or may break

hazard-dam-failure-watch = { $place } அருகே அணை உடையலாம்.
hazard-dam-failure-act-now = { $place } அருகே அணை உடைகிறது. பெரிய வெள்ளம் வருகிறது.
hazard-dam-failure-cancel = { $place } பகுதிக்கு இப்போது அணை எச்சரிக்கை இல்லை.
hazard-dam-failure-all-clear = { $place } அருகே உள்ள அணையின் ஆபத்து நீங்கியது.

## Hazmat: dangerous chemicals in the air, in water or on the ground

hazard-hazmat-watch = { $place } பகுதியில் ஆபத்தான இரசாயனங்கள் கசியலாம்.
hazard-hazmat-act-now = { $place } பகுதியில் ஆபத்தான இரசாயனங்கள் கசிகின்றன. இப்போதே செயல்படுங்கள்.
hazard-hazmat-cancel = { $place } பகுதிக்கு இப்போது இரசாயன எச்சரிக்கை இல்லை.
hazard-hazmat-all-clear = { $place } பகுதியில் இரசாயன ஆபத்து நீங்கியது.

## Radiation: from a nuclear power plant or other radioactive things

hazard-radiation-watch = { $place } பகுதியில் ஆபத்தான அணுக்கதிர்வீச்சு இருக்கலாம்.
hazard-radiation-act-now = { $place } பகுதியில் ஆபத்தான அணுக்கதிர்வீச்சு. இப்போதே உள்ளே செல்லுங்கள்.
hazard-radiation-cancel = { $place } பகுதிக்கு இப்போது கதிர்வீச்சு எச்சரிக்கை இல்லை.
hazard-radiation-all-clear = { $place } பகுதியில் கதிர்வீச்சு ஆபத்து நீங்கியது.

## Power outage

hazard-power-outage-watch = { $place } பகுதியில் விரைவில் மின்சாரம் இல்லாமல் போகலாம்.
hazard-power-outage-act-now = { $place } பகுதியில் இப்போது மின்சாரம் இல்லை.
hazard-power-outage-cancel = { $place } பகுதிக்கு இப்போது மின்சாரம் பற்றிய எச்சரிக்கை இல்லை.
hazard-power-outage-all-clear = { $place } பகுதியில் மீண்டும் மின்சாரம் உள்ளது.

## Emergency number outage: the number that people call for fire, ambulance and rescue

hazard-emergency-number-outage-watch = { $place } பகுதியில் அவசர எண் வேலை செய்யாமல் போகலாம்.
hazard-emergency-number-outage-act-now = { $place } பகுதியில் இப்போது அவசர எண் வேலை செய்யவில்லை.
hazard-emergency-number-outage-cancel = { $place } பகுதிக்கு இப்போது அவசர எண் பற்றிய எச்சரிக்கை இல்லை.
hazard-emergency-number-outage-all-clear = { $place } பகுதியில் அவசர எண் மீண்டும் வேலை செய்கிறது.

## Communications outage: telephones and internet

hazard-communications-outage-watch = { $place } பகுதியில் தொலைபேசியும் இணையமும் வேலை செய்யாமல் போகலாம்.
hazard-communications-outage-act-now = { $place } பகுதியில் இப்போது தொலைபேசியும் இணையமும் சரியாக வேலை செய்யவில்லை.
hazard-communications-outage-cancel = { $place } பகுதிக்கு இப்போது தொலைபேசி, இணையம் பற்றிய எச்சரிக்கை இல்லை.
hazard-communications-outage-all-clear = { $place } பகுதியில் தொலைபேசியும் இணையமும் மீண்டும் வேலை செய்கின்றன.

## Disease: an outbreak

hazard-disease-watch = { $place } பகுதியில் ஆபத்தான நோய் பரவலாம்.
hazard-disease-act-now = { $place } பகுதியில் ஆபத்தான நோய் பரவுகிறது. இப்போதே உங்களைக் காத்துக்கொள்ளுங்கள்.
hazard-disease-cancel = { $place } பகுதிக்கு இப்போது நோய் எச்சரிக்கை இல்லை.
hazard-disease-all-clear = { $place } பகுதியில் அந்த நோய் ஆபத்து நீங்கியது.

## Food safety

hazard-food-safety-watch = { $place } பகுதியில் சில உணவுகள் சாப்பிடப் பாதுகாப்பற்றவையாக இருக்கலாம்.
hazard-food-safety-act-now = { $place } பகுதியில் சில உணவுகள் சாப்பிடப் பாதுகாப்பானவையல்ல.
hazard-food-safety-cancel = { $place } பகுதிக்கு இப்போது உணவு எச்சரிக்கை இல்லை.
hazard-food-safety-all-clear = { $place } பகுதியில் பாதுகாப்பற்ற உணவின் ஆபத்து நீங்கியது.

## Structure fire: in a building, a factory or a store of goods

hazard-structure-fire-watch = { $place } பகுதியில் எரியும் தீ ஆபத்தானதாக மாறலாம்.
hazard-structure-fire-act-now = { $place } பகுதியில் ஆபத்தான தீ. இப்போதே செயல்படுங்கள்.
hazard-structure-fire-cancel = { $place } பகுதிக்கு இப்போது தீ எச்சரிக்கை இல்லை.
hazard-structure-fire-all-clear = { $place } பகுதியில் தீ ஆபத்து நீங்கியது.

## Building collapse

hazard-building-collapse-watch = { $place } பகுதியில் ஒரு கட்டிடம் இடிந்து விழலாம்.
hazard-building-collapse-act-now = { $place } பகுதியில் ஒரு கட்டிடம் இடிந்து விழுந்தது. விலகி இருங்கள்.
hazard-building-collapse-cancel = { $place } பகுதியில் இப்போது கட்டிடம் பற்றிய எச்சரிக்கை இல்லை.
hazard-building-collapse-all-clear = { $place } பகுதியில் அந்தக் கட்டிடத்தின் ஆபத்து நீங்கியது.

## Transport shutdown: buses and trains; name ships or planes too where people need them most

hazard-transport-shutdown-watch = { $place } பகுதியில் பேருந்துகளும் ரயில்களும் விரைவில் நிற்கலாம்.
hazard-transport-shutdown-act-now = { $place } பகுதியில் இப்போது பேருந்துகளும் ரயில்களும் இல்லை.
hazard-transport-shutdown-cancel = { $place } பகுதிக்கு இப்போது போக்குவரத்து எச்சரிக்கை இல்லை.
hazard-transport-shutdown-all-clear = { $place } பகுதியில் பேருந்துகளும் ரயில்களும் மீண்டும் ஓடுகின்றன.

## Unrest: violent crowds, or hours when nobody may go out

hazard-unrest-watch = { $place } பகுதியில் தெருக்களில் வன்முறை நடக்கலாம்.
hazard-unrest-act-now = { $place } பகுதியில் தெருக்களில் வன்முறை நடக்கிறது. உள்ளே இருங்கள்.
hazard-unrest-cancel = { $place } பகுதிக்கு இப்போது வன்முறை எச்சரிக்கை இல்லை.
hazard-unrest-all-clear = { $place } பகுதியில் வன்முறை ஆபத்து நீங்கியது.

## Air attack: missiles, drones or bombs

hazard-air-attack-watch = { $place } மீது வான் தாக்குதல் நடக்கலாம்.
hazard-air-attack-act-now = { $place } பகுதிக்கு வான் தாக்குதல் எச்சரிக்கை. இப்போதே பாதுகாப்பான இடத்திற்குச் செல்லுங்கள்.
hazard-air-attack-cancel = { $place } பகுதிக்கு இப்போது வான் தாக்குதல் எச்சரிக்கை இல்லை.
hazard-air-attack-all-clear = { $place } பகுதியில் வான் தாக்குதல் ஆபத்து நீங்கியது.

## Armed attack: one or more people attack others with weapons

hazard-armed-attack-watch = { $place } பகுதியில் ஆயுதத் தாக்குதல் நடக்கலாம்.
hazard-armed-attack-act-now = { $place } பகுதியில் ஆயுதத் தாக்குதல். இப்போதே உங்களைக் காத்துக்கொள்ளுங்கள்.
hazard-armed-attack-cancel = { $place } பகுதிக்கு இப்போது தாக்குதல் எச்சரிக்கை இல்லை.
hazard-armed-attack-all-clear = { $place } பகுதியில் தாக்குதல் ஆபத்து நீங்கியது.

## Mines: mines and bombs that did not explode

hazard-mines-watch = { $place } பகுதியில் கண்ணிவெடிகள் அல்லது வெடிக்காத குண்டுகள் இருக்கலாம்.
hazard-mines-act-now = { $place } பகுதியில் கண்ணிவெடிகள் அல்லது வெடிக்காத குண்டுகள் உள்ளன. மிகவும் கவனமாக இருங்கள்.
hazard-mines-cancel = { $place } பகுதிக்கு இப்போது கண்ணிவெடி எச்சரிக்கை இல்லை.
hazard-mines-all-clear = { $place } பகுதியில் கண்ணிவெடி ஆபத்து நீங்கியது.

## Route closed: a border, a road, a bridge or a crossing

hazard-route-closed-watch = விரைவில் { $place } வழியாகச் செல்ல முடியாமல் போகலாம்.
hazard-route-closed-act-now = இப்போது { $place } வழியாகச் செல்ல முடியாது. பாதை மூடப்பட்டுள்ளது.
hazard-route-closed-cancel = { $place } வழியாகச் செல்வது பற்றி இப்போது எச்சரிக்கை இல்லை.
hazard-route-closed-all-clear = மீண்டும் { $place } வழியாகச் செல்லலாம்.

## Camp fire: in a camp or another place where many homes stand close together

hazard-camp-fire-watch = { $place } பகுதியில் வீடுகளிடையே தீ பரவலாம்.
hazard-camp-fire-act-now = { $place } பகுதியில் வீடுகளிடையே தீ பரவுகிறது. இப்போதே செயல்படுங்கள்.
hazard-camp-fire-cancel = { $place } பகுதியில் வீடுகளுக்கு இப்போது தீ எச்சரிக்கை இல்லை.
hazard-camp-fire-all-clear = { $place } பகுதியில் வீடுகளுக்குத் தீ ஆபத்து நீங்கியது.

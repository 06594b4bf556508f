### What each sentence is for, and every variable: locales/en/preparedness.ftl.

## How alerts reach people, and how to choose a language

preparedness-alerts-watch = விரைவில் { $place } பகுதிக்கான ஆபத்து எச்சரிக்கைகளை உங்கள் மொழியில் பெறலாம்.
preparedness-alerts-act-now = { $place } பகுதிக்கான ஆபத்து எச்சரிக்கைகளை உங்கள் மொழியில் பெறலாம்.

preparedness-alerts-channels = எச்சரிக்கைகள் தொலைபேசி, வானொலி, சமூகக் குழுக்கள் வழியாக வரும்.
preparedness-alerts-choose = உங்களுக்கு மிக நன்றாகப் புரியும் மொழியைத் தேர்ந்தெடுங்கள்.
preparedness-alerts-free = எச்சரிக்கைகள் இலவசம். எப்போது வேண்டுமானாலும் நிறுத்தலாம்.
preparedness-alerts-call = மொழியைத் தேர்ந்தெடுக்க { $contact } எண்ணை அழையுங்கள்.
    .radio = மொழியைத் தேர்ந்தெடுக்க இந்த எண்ணை அழையுங்கள்: { $contact }. எண்ணை மீண்டும் சொல்கிறேன்: { $contact }.

## A drill: people practice for an emergency, and nothing has happened

preparedness-drill-watch = { $place } பகுதியில் உள்ளவர்கள் விரைவில் அவசர நிலைப் பயிற்சி செய்வார்கள்.
preparedness-drill-act-now = { $place } பகுதியில் உள்ளவர்கள் அவசர நிலைப் பயிற்சி செய்கிறார்கள். உண்மையான ஆபத்து இல்லை.
preparedness-drill-cancel = { $place } பகுதியில் உள்ளவர்கள் இப்போது அவசர நிலைப் பயிற்சி செய்ய மாட்டார்கள்.
preparedness-drill-all-clear = { $place } பகுதியில் அவசர நிலைப் பயிற்சி முடிந்தது.

preparedness-drill-sirens = சைரன் ஒலி கேட்கலாம், மீட்புப் பணியாளர்களைக் காணலாம்.
preparedness-drill-take-part = விரும்பினால் நீங்கள் பங்கேற்கலாம். எல்லோரையும் வரவேற்கிறோம்.

## Know the dangers of the place where one lives

preparedness-risk-act-now = { $place } பகுதியில் என்ன ஆபத்துகள் உள்ளன என அறியுங்கள்.

preparedness-risk-ask = ஆபத்தான இடங்கள் எவை எனப் பகுதியை நன்கு அறிந்தவர்களிடம் கேளுங்கள்.
preparedness-risk-safe-place = மிக அருகே உள்ள பாதுகாப்பான இடத்தையும் அங்கே செல்ல இரு வழிகளையும் கண்டறியுங்கள்.
preparedness-risk-signals = எச்சரிக்கை ஒலி, அடையாளங்களின் பொருளை அறியுங்கள்.

## Make a plan and pack a bag

preparedness-plan-act-now = { $place } பகுதியில் அவசர நிலை வரும் முன்பே தயாராகுங்கள்.

preparedness-plan-meet = எங்கே சந்திப்பது எனக் குடும்பத்துடன் முடிவு செய்யுங்கள்.
preparedness-plan-numbers = முக்கியமான தொலைபேசி எண்களைக் காகிதத்தில் எழுதுங்கள்.
preparedness-plan-bag = தண்ணீர், உணவு, மருந்து, விளக்கு, கதகதப்பான உடையைப் பையில் வையுங்கள்.
preparedness-plan-others = கைக்குழந்தைகள், முதியவர்கள், நன்றாக நடக்க முடியாதவர்களுக்கு எப்படி உதவுவது எனத் திட்டமிடுங்கள்.
    .sms = கைக்குழந்தைகளுக்கும் முதியவர்களுக்கும் எப்படி உதவுவது எனத் திட்டமிடுங்கள்.

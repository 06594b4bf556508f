### What each sentence is for, and every variable: locales/en/recovery.ftl.

## Going back

recovery-return-watch = விரைவில் மக்களால் { $place } பகுதிக்குத் திரும்ப முடியலாம்.
recovery-return-act-now = இப்போது { $place } பகுதிக்குத் திரும்பலாம்.
recovery-return-cancel = இப்போது { $place } பகுதிக்குத் திரும்புவது பாதுகாப்பானதல்ல.

recovery-return-choice = திரும்புவதா என்பதை நீங்களே முடிவு செய்யுங்கள்.
recovery-return-daylight = பகல் வெளிச்சத்தில் செல்லுங்கள். தனியே செல்லாதீர்கள்.
recovery-return-ask-first = செல்லும் முன், எந்தச் சாலைகளும் கட்டிடங்களும் பாதுகாப்பானவை எனக் கேளுங்கள்.

## Aid, and who can get it

recovery-aid-watch = { $place } பகுதியில் உள்ளவர்கள் விரைவில் நிவாரண உதவி கேட்கலாம்.
recovery-aid-act-now = { $place } பகுதியில் உள்ளவர்கள் இப்போது நிவாரண உதவி கேட்கலாம்.

recovery-aid-who =
    { $group ->
        [home] வீடு சேதமானவர்கள் கேட்கலாம்.
        [income] வேலை அல்லது வருமானம் இழந்தவர்கள் கேட்கலாம்.
        [children] சிறு குழந்தைகள் உள்ள குடும்பங்கள் கேட்கலாம்.
        [care] முதியவர்கள், நோயாளிகள், மாற்றுத்திறனாளிகள் கேட்கலாம்.
       *[everyone] தேவையுள்ள எல்லோரும் கேட்கலாம்.
    }
recovery-aid-no-fee = கேட்பதற்குப் பணம் தரத் தேவையில்லை.
recovery-aid-answer = கேட்ட பிறகு, கிடைக்குமா என உங்களிடம் சொல்வார்கள்.

## Cash aid, and sending money

recovery-cash-act-now = { $place } பகுதியில் உள்ளவர்கள் இப்போது பண உதவி கேட்கலாம்.

recovery-cash-yours = பணம் உங்களுக்கானது. அதில் ஒரு பகுதியைக்கூட யாருக்கும் தராதீர்கள்.
recovery-cash-send = குடும்பத்திற்குப் பணம் அனுப்பினால், கட்டணம் எவ்வளவு என முதலில் கேளுங்கள்.

## Lost records, and the office of one's country. Do not name any kind of identity paper.

recovery-records-act-now = முக்கியச் சான்றிதழ்களை இழந்தால், { $place } பகுதியில் உதவி பெறலாம்.

recovery-records-kinds = பிறப்பு, திருமண, பள்ளிச் சான்றிதழ்களைப் புதிதாகக் கேட்கலாம்.
recovery-records-office = உங்கள் நாட்டு அலுவலகத்தால் உங்களுக்கு உதவ முடியும்.
recovery-records-afraid = உங்கள் நாட்டு அரசுக்கு அஞ்சினால், அதன் அலுவலகத்திற்குச் செல்லாதீர்கள். ஓர் உதவிக் குழுவிடம் கேளுங்கள்.
    .sms = உங்கள் நாட்டு அரசுக்கு அஞ்சினால், ஓர் உதவிக் குழுவிடம் கேளுங்கள்.
recovery-records-no-middleman = சான்றிதழ்களை வாங்கித் தருவதாகச் சொல்லும் யாருக்கும் பணம் தராதீர்கள்.

## Finding family members

recovery-family-act-now = உங்கள் குடும்பத்தைக் கண்டுபிடிக்க { $place } பகுதியில் உதவி பெறலாம்.

recovery-family-who = காணாமல் போனவர்களைக் கண்டுபிடிக்கச் செஞ்சிலுவைச் சங்கமும் செம்பிறைச் சங்கமும் உதவுகின்றன.
recovery-family-safe = நீங்கள் பாதுகாப்பாக இருந்தால் குடும்பத்திடம் சொல்லுங்கள்.
recovery-family-no-pictures = காணாமல் போன குழந்தைகளின் பெயரையோ படத்தையோ இணையத்தில் போடாதீர்கள்.

## Health

recovery-health-act-now = { $place } பகுதியில் பேரிடருக்குப் பின் உடல்நலத்தைக் காத்துக்கொள்ளுங்கள்.

recovery-health-wounds = ஒவ்வொரு காயத்தையும் பாதுகாப்பான தண்ணீரால் கழுவி மூடுங்கள்.
recovery-health-clinic = காய்ச்சல் அல்லது ஆழமான காயம் இருந்தால் மருத்துவ மையத்திற்குச் செல்லுங்கள்.
recovery-health-medicine = தினசரி மருந்தை இழந்தால் மருத்துவ மையத்தில் கேளுங்கள்.
recovery-health-pregnant = கர்ப்பமாக இருந்தால், எங்கே பாதுகாப்பாகப் பிரசவிக்கலாம் என மருத்துவ மையத்தில் கேளுங்கள்.
recovery-health-fumes = உள்ளே ஒருபோதும் கரியோ ஜெனரேட்டரோ பயன்படுத்தாதீர்கள். வாயு கொல்லலாம்.

## Clean water, food and toilets

recovery-water-act-now = பேரிடருக்குப் பின் { $place } பகுதியில் தண்ணீர் அசுத்தமாக இருக்கலாம்.

recovery-water-containers = பாதுகாப்பான தண்ணீரைச் சுத்தமான, மூடிய பாத்திரங்களில் வையுங்கள்.
recovery-water-food = அசுத்த நீர் பட்ட உணவை எறிந்துவிடுங்கள்.
recovery-water-toilet = கிணறு, ஆறுகளிலிருந்து தூரமான கழிப்பறையைப் பயன்படுத்துங்கள்.

## Help for the mind

recovery-talk-act-now = மிகவும் சோகமாக அல்லது பயமாக இருந்தால், { $place } பகுதியில் உதவி பெறலாம்.

recovery-talk-normal = பேரிடருக்குப் பின் இப்படி உணர்வது இயல்பு.
recovery-talk-trust = நீங்கள் நம்புபவர்களிடம் பேசுங்கள்.
recovery-talk-children = உங்கள் குழந்தைகளின் அருகே இருந்து அவர்கள் பேசுவதைக் கேளுங்கள்.
recovery-talk-urgent = உங்களை நீங்களே காயப்படுத்த நினைத்தால், இப்போதே உதவி கேளுங்கள்.

## Fraud

recovery-fraud-act-now = { $place } பகுதியில் சிலர் நிவாரண உதவிக்குப் பணம் கேட்கிறார்கள். பணம் தராதீர்கள். உதவி இலவசம்.

recovery-fraud-nobody = உதவிக்குப் பதிலாக உங்களிடம் பணமோ வேறு எதுவோ கேட்க யாருக்கும் உரிமையில்லை.
recovery-fraud-codes = வங்கி, தொலைபேசி ரகசிய எண்களை யாரிடமும் சொல்லாதீர்கள்.
recovery-fraud-strangers = வேலை, பயணம், தங்குமிடம் தருவதாகச் சொல்லும் அந்நியர்களிடம் கவனமாக இருங்கள்.

## Work and wages

recovery-work-act-now = பேரிடருக்குப் பின்னும் { $place } பகுதியில் தொழிலாளர்களுக்கு உரிமைகள் உண்டு.

recovery-work-wages = நீங்கள் செய்த எல்லா வேலைக்கும் முதலாளி சம்பளம் தர வேண்டும்.
recovery-work-danger = உயிருக்கு ஆபத்தான வேலையை நீங்கள் நிறுத்தலாம்.
recovery-work-protection = சுத்தம் செய்யும் வேலைக்குப் பூட்ஸ், கையுறை, முகக்கவசம் கேளுங்கள்.
recovery-work-hours = நீங்கள் வேலை செய்யும் நாட்களையும் நேரத்தையும் எழுதி வையுங்கள்.

## Forced work: said to people who are held or forced. Their life may depend on who else reads it.

recovery-force-act-now = உங்களைக் கட்டாய வேலை வாங்குகிறார்களா, அடைத்து வைக்கிறார்களா? { $place } பகுதியில் உதவி பெறலாம்.

recovery-force-not-your-fault = இது உங்கள் தவறு அல்ல.
recovery-force-nobody-may = உங்களை அடைக்கவோ, காயப்படுத்தவோ, சம்பளத்தைப் பிடிக்கவோ யாருக்கும் உரிமையில்லை.
recovery-force-safe-moment = பாதுகாப்பாக இருக்கும்போது மட்டும் உதவி கேளுங்கள்.
recovery-force-delete = பிறர் உங்கள் தொலைபேசியைப் பார்த்தால், இந்தச் செய்தியை நீக்குங்கள்.
    .radio = நீங்கள் அழைக்கும்போது யாரும் கேட்காதபடி பார்த்துக்கொள்ளுங்கள்.

## Protection from danger in one's own country

recovery-protection-act-now = உங்கள் சொந்த நாடு உங்களுக்கு ஆபத்தா? { $place } பகுதியில் பாதுகாப்பு கேட்கலாம்.

recovery-protection-everyone = பாதுகாப்பு கேட்க எல்லோருக்கும் உரிமை உண்டு.
recovery-protection-advice = முடிவு செய்யும் முன் இலவசச் சட்ட ஆலோசனை கேளுங்கள்.
recovery-protection-agency = ஐநா அகதிகள் அமைப்பால் உங்களுக்கு ஆலோசனை தர முடியும்.

## People whom no country counts as its own

recovery-stateless-act-now = எந்த நாடும் உங்களைத் தன்னவராக ஏற்கவில்லையா? { $place } பகுதியில் உதவி பெறலாம்.

recovery-stateless-help = அவசர உதவி உங்களுக்கும் உண்டு.
recovery-stateless-birth = உங்கள் குழந்தைகளின் பிறப்பை எப்படிப் பதிவு செய்வது எனக் கேளுங்கள்.

## Children without their family

recovery-children-act-now = குடும்பத்தைப் பிரிந்த குழந்தைகளுக்கு { $place } பகுதியில் உதவி உள்ளது.

recovery-children-stay = தனியாக இருக்கும் குழந்தையைக் கண்டால், அந்தக் குழந்தையுடன் இருங்கள்.
recovery-children-tell = மிக அருகில் உள்ள உதவிப் பணியாளர்களிடம் உடனே சொல்லுங்கள்.
recovery-children-not-away = குழந்தையைத் தூரமாக அழைத்துச் செல்லாதீர்கள். குடும்பம் அருகே இருக்கலாம்.
recovery-children-strangers = குழந்தையை அந்நியர்களிடம் கொடுக்காதீர்கள்.
recovery-children-child = நீங்கள் தனியாக இருக்கும் குழந்தை என்றால், உதவிப் பணியாளரிடம் உதவி கேளுங்கள்.

## Feedback, complaints and questions to the people

recovery-feedback-act-now = { $place } பகுதியில் கிடைக்கும் உதவியில் எது நல்லது, எது கெட்டது எனச் சொல்லலாம்.

recovery-feedback-report = யாராவது உங்களை மோசமாக நடத்தினால் அல்லது உதவிக்குப் பதிலாக எதையாவது கேட்டால், புகார் செய்யுங்கள்.
    .sms = யாராவது உங்களை மோசமாக நடத்தினால், தயவுசெய்து புகார் செய்யுங்கள்.
recovery-feedback-separate = நீங்கள் யார் மீது புகார் செய்கிறீர்களோ, அவர்களிடம் உங்கள் புகார் செல்லாது.
recovery-feedback-no-loss = புகார் செய்வதால் உங்களுக்குக் கிடைக்கும் எந்த உதவியும் நிற்காது.

recovery-survey-act-now = { $place } பகுதியில் உள்ளவர்களுக்கு என்ன உதவி தேவை? தயவுசெய்து எங்களிடம் சொல்லுங்கள்.

recovery-survey-choice = பதில் சொல்லத் தேவையில்லை.
recovery-survey-no-effect = உங்கள் பதில்கள் உங்களுக்குக் கிடைக்கும் உதவியை மாற்றாது.
recovery-survey-link = பதில் சொல்ல { $link } பக்கத்தைத் திறந்து பாருங்கள்.
recovery-survey-call = பதில் சொல்ல { $contact } எண்ணை அழையுங்கள்.
    .radio = பதில் சொல்ல இந்த எண்ணை அழையுங்கள்: { $contact }. எண்ணை மீண்டும் சொல்கிறேன்: { $contact }.

### What each sentence is for, and every variable: locales/en/info.ftl.

## How a warning, advice or an offer of help ends, when there are no better words for it

info-ends = இது முந்தைய செய்தி பற்றிய தகவல்.

info-cancel = தயவுசெய்து { $place } பகுதிக்கான முந்தைய செய்தியைப் பின்பற்றாதீர்கள்.
info-no-warning = { $place } பகுதிக்கு இப்போது எச்சரிக்கை இல்லை.
info-ended = { $place } பகுதிக்கான முந்தைய செய்தி இனித் தேவையில்லை.
info-help-cancel = முந்தைய செய்தியில் சொன்ன உதவி { $place } பகுதியில் கிடைக்காது.
info-help-ended = முந்தைய செய்தியில் சொன்ன உதவி { $place } பகுதியில் முடிந்தது.

## What people who ask for help want to know

info-free = உதவி இலவசம்.
info-private = நீங்கள் சொல்வது ரகசியமாக இருக்கும்.
info-no-name = உங்கள் பெயரைச் சொல்லத் தேவையில்லை.
info-your-language = உங்கள் மொழி பேசுபவர் வேண்டும் எனக் கேட்கலாம்.
info-you-decide = அடுத்து என்ன செய்வது என்பதை நீங்களே முடிவு செய்யலாம்.
info-where = இடம்: { $facility }.
info-read-more = மேலும் படிக்க { $link } பக்கத்தைப் பாருங்கள்.

## Keep away from an area

info-avoid-watch = { $place } பகுதியில் விரைவில் ஆபத்து வரலாம்.
info-avoid-act-now = { $place } பகுதிக்குச் செல்லாதீர்கள். அங்கே இப்போது ஆபத்து.
info-avoid-all-clear = மீண்டும் { $place } பகுதிக்குச் செல்லலாம்.

info-avoid-do-not-travel = தேவையில்லை என்றால் அங்கே பயணம் செய்யாதீர்கள்.
info-avoid-leave = அங்கே இருந்தால், பாதுகாப்பாக வெளியேற முடியும்போது வெளியேறுங்கள்.
info-avoid-other-way = வேறு சாலையில் செல்லுங்கள், அல்லது பாதுகாப்பான இடத்தில் காத்திருங்கள்.
info-avoid-rescue-roads = சாலைகளை மறிக்காதீர்கள். மீட்புப் பணியாளர்களுக்கு அவை தேவை.

## Reminder: an earlier warning still holds

info-reminder-act-now = { $place } பகுதிக்கான முந்தைய எச்சரிக்கை இன்னும் நடைமுறையில் உள்ளது.
info-reminder-all-clear = { $place } பகுதிக்கான முந்தைய எச்சரிக்கை முடிந்தது.

info-reminder-not-over = ஆபத்து இன்னும் நீங்கவில்லை.
info-reminder-follow = தயவுசெய்து முந்தைய எச்சரிக்கையைத் தொடர்ந்து பின்பற்றுங்கள்.
info-reminder-missed = எச்சரிக்கை என்ன எனத் தெரியாவிட்டால், அருகில் உள்ளவர்களிடம் கேளுங்கள்.

## A false message is being shared; watch: nobody knows yet whether it is true

info-rumour-watch = { $place } பகுதியில் மக்கள் பகிரும் ஒரு செய்தி பொய்யாக இருக்கலாம்.
info-rumour-act-now = { $place } பகுதியில் மக்கள் ஒரு பொய்ச் செய்தியைப் பகிர்கிறார்கள்.

info-rumour-about =
    { $topic ->
        [water] அது குடிநீர் பற்றியது.
        [dam] அது ஒரு அணை பற்றியது.
        [attack] அது ஒரு தாக்குதல் பற்றியது.
        [evacuation] மக்கள் வெளியேற வேண்டும் என்று அது சொல்கிறது.
        [disease] அது ஒரு நோய் பற்றியது.
        [aid] அது நிவாரண உதவி பற்றியது.
       *[other] அது அவசர நிலை பற்றியது.
    }
info-rumour-do-not-share = தயவுசெய்து அதைப் பகிராதீர்கள்.
info-rumour-do-not-follow = பொய்ச் செய்தி சொல்வதைச் செய்யாதீர்கள்.
info-rumour-tell = அது பொய் என்று அருகில் உள்ளவர்களிடம் சொல்லுங்கள்.
info-rumour-check = செய்தியை நம்பும் முன், அதிகாரப்பூர்வத் தகவலுடன் சரிபாருங்கள்.
info-rumour-true = உண்மையைப் படிக்க { $link } பக்கத்தைப் பாருங்கள்.

## A test of the alert system

info-test-watch = { $place } பகுதியில் விரைவில் எச்சரிக்கை அமைப்பின் சோதனை நடக்கும்.
info-test-act-now = இது { $place } பகுதியில் எச்சரிக்கை அமைப்பின் சோதனை. ஆபத்து இல்லை.
info-test-cancel = { $place } பகுதியில் இப்போது எச்சரிக்கை அமைப்பின் சோதனை இல்லை.
info-test-all-clear = { $place } பகுதியில் எச்சரிக்கை அமைப்பின் சோதனை முடிந்தது.

info-test-nothing = நீங்கள் எதுவும் செய்யத் தேவையில்லை.
info-real-danger = உண்மையான ஆபத்து இருந்தால் புதிய செய்தி வரும்.

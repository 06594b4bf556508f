### What each sentence is for, and every variable: locales/en/service.ftl.

service-watch = { $place } பகுதியில் விரைவில் உதவி தொடங்கும். இடம்: { $facility }.
service-act-now = { $place } பகுதியில் உதவி மையம் திறந்துள்ளது. இடம்: { $facility }.
service-cancel = { $place } பகுதியில் உதவி மையம் திறக்கவில்லை. இடம்: { $facility }.
service-all-clear = { $place } பகுதியில் உதவி மையம் இப்போது மூடப்பட்டது. இடம்: { $facility }.

service-offers =
    { $service ->
        [shelter] நீங்கள் அங்கே தூங்கலாம்.
        [food] அங்கே உணவு கிடைக்கும்.
        [water] அங்கே குடிநீர் கிடைக்கும்.
        [clinic] அங்கே மருத்துவரை அல்லது செவிலியரைப் பார்க்கலாம்.
        [charging] அங்கே தொலைபேசியைச் சார்ஜ் செய்யலாம்.
       *[all] அங்கே தங்குமிடம், உணவு, குடிநீர், மருத்துவ உதவி கிடைக்கும்.
    }
service-everyone = எல்லோரும் வரலாம். இது இலவசம்.
service-bring-medicine = முடிந்தால் உங்கள் மருந்தையும் கதகதப்பான உடையையும் கொண்டு வாருங்கள்.
service-do-not-go = தயவுசெய்து இப்போது அங்கே செல்லாதீர்கள்.

## Buses that take people out of a place in danger

service-transport-watch = பேருந்துகள் விரைவில் மக்களை { $place } பகுதிக்கு வெளியே அழைத்துச் செல்லும்.
service-transport-act-now = பேருந்துகள் இப்போது மக்களை { $place } பகுதிக்கு வெளியே அழைத்துச் செல்கின்றன.
service-transport-cancel = இப்போது { $place } பகுதியிலிருந்து வெளியேறப் பேருந்துகள் இல்லை.

service-transport-from = பேருந்துகள் புறப்படும் இடம்: { $facility }.
service-transport-bring = உங்களால் தூக்கிச் செல்ல முடிந்ததை மட்டும் கொண்டு வாருங்கள்.
service-transport-together = குடும்பத்துடன் இருங்கள். குழந்தைகளை அருகே வைத்துக்கொள்ளுங்கள்.
service-transport-cannot-walk = பேருந்துக்கு வர முடியாவிட்டால் உதவி கேளுங்கள்.

## A telephone line that answers in the languages of the people

service-hotline-watch = { $place } பகுதியில் உள்ளவர்களுக்கு விரைவில் தொலைபேசிச் சேவை தொடங்கும்.
service-hotline-act-now = { $place } பகுதியில் உள்ளவர்களுக்குத் தொலைபேசிச் சேவை இயங்குகிறது.
service-hotline-cancel = { $place } பகுதியில் உள்ளவர்களுக்கான தொலைபேசிச் சேவை இயங்கவில்லை.

service-hotline-ask = பாதுகாப்பு, உதவி, குடும்பம் பற்றிக் கேட்கலாம்.

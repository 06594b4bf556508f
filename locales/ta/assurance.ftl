### What each sentence is for, and every variable: locales/en/assurance.ftl.

assurance-watch = { $place } பகுதியில் விரைவில் எல்லோருக்கும் உதவி வழங்கப்படும்.
assurance-act-now = { $place } பகுதியில் உதவி எல்லோருக்கும் உண்டு.
assurance-cancel = { $place } பகுதியில் உதவி பற்றிய வாக்குறுதி திரும்பப் பெறப்பட்டது.
assurance-all-clear = { $place } பகுதியில் அவசர உதவி முடிந்தது.

assurance-everyone = நீங்கள் எங்கிருந்து வந்தவர் என்பது முக்கியமில்லை.
assurance-no-papers = உங்களிடம் ஆவணங்கள் கேட்கப்படாது.
assurance-authority = இந்த வாக்குறுதியைத் தர { $issuer } அமைப்புக்கு அதிகாரம் உண்டு.

## The same promise for clinics and for shelters

assurance-clinic-act-now = { $place } பகுதியில் மருத்துவ மையங்கள் எல்லோருக்கும் சிகிச்சை தருகின்றன.
assurance-shelter-act-now = { $place } பகுதியில் புகலிடங்கள் எல்லோருக்கும் திறந்துள்ளன.

assurance-clinic-go = நோய் அல்லது காயம் இருந்தால், தயவுசெய்து அங்கே செல்லுங்கள்.
assurance-shelter-families = குடும்பங்கள் அங்கே ஒன்றாகத் தங்கலாம்.
assurance-not-told = நீங்கள் வந்ததை அங்கே யாரும் மற்றவர்களிடம் சொல்ல மாட்டார்கள்.

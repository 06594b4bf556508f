### What each sentence is for, and every variable: locales/en/frame.ftl.

frame-exercise = यह केवल अभ्यास है। कोई असली ख़तरा नहीं है।
    .sms = यह केवल अभ्यास है।
frame-update = यह पिछले संदेश के बारे में नई जानकारी है।
    .sms = यह नई जानकारी है।
frame-correction = यह सुधार है। पिछले संदेश में ग़लती थी। कृपया इसी संदेश को मानें।
    .sms = सुधार: पिछले संदेश में ग़लती थी।
frame-cancel = पिछला संदेश रद्द कर दिया गया है।
frame-all-clear = यह ख़तरा टल जाने का संदेश है।
frame-valid-until = यह संदेश { $until } तक मान्य है।
    .sms = { $until } तक मान्य।
frame-issued-by = यह संदेश { $issuer } की ओर से है।
    .sms = { $issuer } की ओर से।
frame-call = मदद के लिए { $contact } पर फ़ोन करें।
    .radio = मदद के लिए इस नंबर पर फ़ोन करें: { $contact }। नंबर फिर से बताते हैं: { $contact }।
frame-machine-draft = इस पाठ का अनुवाद मशीन ने किया है। अभी किसी व्यक्ति ने इसे नहीं जाँचा है।

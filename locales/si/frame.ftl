### What each sentence is for, and every variable: locales/en/frame.ftl.

frame-exercise = මෙය පුහුණුවක් පමණි. සැබෑ අනතුරක් නැත.
    .sms = මෙය පුහුණුවක් පමණි.
frame-update = මෙය කලින් පණිවිඩයක් ගැන අලුත් තොරතුරකි.
    .sms = මෙය අලුත් තොරතුරකි.
frame-correction = මෙය නිවැරදි කිරීමකි. කලින් පණිවිඩයේ වැරැද්දක් තිබුණි. කරුණාකර මේ පණිවිඩය භාවිත කරන්න.
    .sms = නිවැරදි කිරීම: කලින් පණිවිඩයේ වැරැද්දක් තිබුණි.
frame-cancel = කලින් පණිවිඩය අවලංගුයි.
frame-all-clear = මෙය අනතුර අවසන් බව කියන පණිවිඩයයි.
frame-valid-until = මේ පණිවිඩය වලංගු වන්නේ { $until } දක්වායි.
    .sms = { $until } දක්වා වලංගුයි.
frame-issued-by = මේ පණිවිඩය එවන්නේ { $issuer }.
    .sms = එවන්නේ { $issuer }.
frame-call = උදව් සඳහා { $contact } අමතන්න.
    .radio = උදව් සඳහා මේ අංකය අමතන්න: { $contact }. අංකය නැවත කියමි: { $contact }.
frame-machine-draft = මේ පාඨය පරිවර්තනය කළේ යන්ත්‍රයකි. තවම කිසිවෙක් එය පරීක්ෂා කර නැත.

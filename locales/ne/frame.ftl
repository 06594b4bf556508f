### What each sentence is for, and every variable: locales/en/frame.ftl.

frame-exercise = यो अभ्यास मात्र हो। वास्तविक खतरा छैन।
    .sms = यो अभ्यास मात्र हो।
frame-update = यो अघिल्लो सन्देशबारे नयाँ जानकारी हो।
    .sms = यो नयाँ जानकारी हो।
frame-correction = यो सच्याइएको सन्देश हो। अघिल्लो सन्देशमा गल्ती थियो। कृपया यही सन्देश मान्नुहोस्।
    .sms = सच्याइएको सन्देश: अघिल्लो सन्देशमा गल्ती थियो।
frame-cancel = अघिल्लो सन्देश रद्द गरिएको छ।
frame-all-clear = यो खतरा टरेको सन्देश हो।
frame-valid-until = यो सन्देश { $until } सम्म मान्य छ।
    .sms = { $until } सम्म मान्य।
frame-issued-by = यो सन्देश { $issuer } बाट आएको हो।
    .sms = { $issuer } बाट।
frame-call = मद्दत चाहिए { $contact } मा फोन गर्नुहोस्।
    .radio = मद्दत चाहिए यो नम्बरमा फोन गर्नुहोस्: { $contact }। नम्बर फेरि भन्छु: { $contact }।
frame-machine-draft = यो पाठ मेसिनले अनुवाद गरेको हो। अहिलेसम्म कुनै मानिसले जाँचेको छैन।

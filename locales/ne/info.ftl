### What each sentence is for, and every variable: locales/en/info.ftl.

info-ends = यो अघिल्लो सन्देशबारे खबर हो।
info-cancel = कृपया { $place } का लागि आएको अघिल्लो सन्देश नमान्नुहोस्।
info-no-warning = अहिले { $place } मा कुनै चेतावनी छैन।
info-ended = { $place } का लागि आएको अघिल्लो सन्देश अब आवश्यक छैन।
info-help-cancel = अघिल्लो सन्देशमा भनिएको { $place } को सहायता उपलब्ध छैन।
info-help-ended = अघिल्लो सन्देशमा भनिएको { $place } को सहायता सकियो।

info-free = सहायता निःशुल्क छ।
info-private = तपाईंले भनेको कुरा गोप्य रहन्छ।
info-no-name = तपाईंले नाम भन्नु पर्दैन।
info-your-language = तपाईं आफ्नो भाषा बोल्ने मानिस माग्न सक्नुहुन्छ।
info-you-decide = अब के गर्ने भन्ने निर्णय तपाईं आफैँ गर्नुहुन्छ।
info-where = स्थान: { $facility }।
info-read-more = थप पढ्न { $link } खोल्नुहोस्।

info-avoid-watch = चाँडै { $place } मा खतरा हुन सक्छ।
info-avoid-act-now = { $place } मा नजानुहोस्। अहिले त्यहाँ खतरा छ।
info-avoid-all-clear = तपाईं फेरि { $place } मा जान सक्नुहुन्छ।
info-avoid-do-not-travel = जानै नपर्ने भए त्यहाँ यात्रा नगर्नुहोस्।
info-avoid-leave = त्यहाँ हुनुहुन्छ भने निस्कन सुरक्षित भएपछि निस्कनुहोस्।
info-avoid-other-way = अर्को बाटो जानुहोस् वा सुरक्षित ठाउँमा पर्खनुहोस्।
info-avoid-rescue-roads = बाटो नछेक्नुहोस्। उद्धारकर्मीलाई बाटो चाहिन्छ।

info-reminder-act-now = { $place } को अघिल्लो चेतावनी अझै मान्य छ।
info-reminder-all-clear = { $place } को अघिल्लो चेतावनी सकियो।
info-reminder-not-over = खतरा अझै टरेको छैन।
info-reminder-follow = कृपया अघिल्लो चेतावनी मान्दै रहनुहोस्।
info-reminder-missed = चेतावनी थाहा छैन भने नजिकका मानिसलाई सोध्नुहोस्।

info-rumour-watch = { $place } का मानिसहरू झुटो हुन सक्ने सन्देश बाँड्दै छन्।
info-rumour-act-now = { $place } का मानिसहरू झुटो सन्देश बाँड्दै छन्।
info-rumour-about =
    { $topic ->
        [water] त्यो सन्देश पिउने पानीबारे छ।
        [dam] त्यो सन्देश बाँधबारे छ।
        [attack] त्यो सन्देश आक्रमणबारे छ।
        [evacuation] त्यो सन्देशले मानिसहरू निस्कनुपर्छ भन्छ।
        [disease] त्यो सन्देश रोगबारे छ।
        [aid] त्यो सन्देश राहतबारे छ।
       *[other] त्यो सन्देश आपतकालबारे छ।
    }
info-rumour-do-not-share = कृपया त्यो सन्देश नबाँड्नुहोस्।
info-rumour-do-not-follow = झुटो सन्देशले भनेको काम नगर्नुहोस्।
info-rumour-tell = त्यो झुटो हो भनी नजिकका मानिसलाई भन्नुहोस्।
info-rumour-check = सन्देश पत्याउनु अघि आधिकारिक स्रोतमा जाँच्नुहोस्।
info-rumour-true = साँचो कुरा पढ्न { $link } खोल्नुहोस्।

info-test-watch = चाँडै { $place } मा चेतावनी प्रणालीको परीक्षण हुनेछ।
info-test-act-now = यो { $place } को चेतावनी प्रणालीको परीक्षण हो। खतरा छैन।
info-test-cancel = अहिले { $place } मा चेतावनी प्रणालीको परीक्षण छैन।
info-test-all-clear = { $place } को चेतावनी प्रणालीको परीक्षण सकियो।
info-test-nothing = तपाईंले केही गर्नु पर्दैन।
info-real-danger = वास्तविक खतरा भए नयाँ सन्देशले जानकारी दिनेछ।

### What each sentence is for, and every variable: locales/en/preparedness.ftl.

preparedness-alerts-watch = चाँडै तपाईं { $place } को खतराको सूचना आफ्नै भाषामा पाउन सक्नुहुनेछ।
preparedness-alerts-act-now = तपाईं { $place } को खतराको सूचना आफ्नै भाषामा पाउन सक्नुहुन्छ।
preparedness-alerts-channels = सूचना फोन, रेडियो र सामुदायिक समूहबाट आउँछ।
preparedness-alerts-choose = तपाईंले सबैभन्दा राम्ररी बुझ्ने भाषा छान्नुहोस्।
preparedness-alerts-free = सूचना निःशुल्क छ। तपाईं जुनसुकै बेला बन्द गर्न सक्नुहुन्छ।
preparedness-alerts-call = भाषा छान्न { $contact } मा फोन गर्नुहोस्।
    .radio = भाषा छान्न यो नम्बरमा फोन गर्नुहोस्: { $contact }। नम्बर फेरि भन्छु: { $contact }।

preparedness-drill-watch = चाँडै { $place } का मानिसहरूले आपतकालको अभ्यास गर्नेछन्।
preparedness-drill-act-now = { $place } का मानिसहरू आपतकालको अभ्यास गर्दै छन्। वास्तविक खतरा छैन।
preparedness-drill-cancel = { $place } का मानिसहरूले अहिले आपतकालको अभ्यास गर्ने छैनन्।
preparedness-drill-all-clear = { $place } मा आपतकालको अभ्यास सकियो।
preparedness-drill-sirens = तपाईंले साइरन सुन्न र उद्धारकर्मी देख्न सक्नुहुन्छ।
preparedness-drill-take-part = मन लागे भाग लिन सक्नुहुन्छ। सबैलाई स्वागत छ।

preparedness-risk-act-now = { $place } मा के-के खतरा छन्, थाहा पाउनुहोस्।
preparedness-risk-ask = कुन ठाउँ खतरनाक छन् भनी यो ठाउँ राम्ररी चिन्नेलाई सोध्नुहोस्।
preparedness-risk-safe-place = सबैभन्दा नजिकको सुरक्षित ठाउँ र त्यहाँ पुग्ने दुई बाटा थाहा पाउनुहोस्।
preparedness-risk-signals = चेतावनीका आवाज र चिन्हको अर्थ सिक्नुहोस्।

preparedness-plan-act-now = { $place } मा आपतकाल आउनु अघि नै तयारी गर्नुहोस्।
preparedness-plan-meet = कहाँ भेट्ने भनी परिवारसँग सल्लाह गर्नुहोस्।
preparedness-plan-numbers = जरुरी फोन नम्बर कागजमा लेख्नुहोस्।
preparedness-plan-bag = पानी, खाना, औषधि, बत्ती र न्यानो लुगा झोलामा राख्नुहोस्।
preparedness-plan-others = शिशु, वृद्धवृद्धा र राम्ररी हिँड्न नसक्नेलाई कसरी मद्दत गर्ने, योजना बनाउनुहोस्।
    .sms = शिशु र वृद्धवृद्धालाई कसरी मद्दत गर्ने, योजना बनाउनुहोस्।

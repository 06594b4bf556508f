### What each sentence is for, and every variable: locales/en/assurance.ftl.

assurance-watch = चाँडै { $place } मा सबैलाई सहायता दिइनेछ।
assurance-act-now = { $place } मा सहायता सबैका लागि हो।
assurance-cancel = { $place } मा सहायताबारे दिइएको वचन फिर्ता लिइएको छ।
assurance-all-clear = { $place } मा आपतकालीन सहायता सकियो।
assurance-everyone = तपाईं जहाँबाट आए पनि फरक पर्दैन।
assurance-no-papers = तपाईंसँग कागजपत्र मागिने छैन।
assurance-authority = यो वचन दिने अधिकार { $issuer } सँग छ।

assurance-clinic-act-now = { $place } का स्वास्थ्य केन्द्रमा सबैको उपचार हुन्छ।
assurance-shelter-act-now = { $place } का आश्रयस्थल सबैका लागि खुला छन्।
assurance-clinic-go = बिरामी वा घाइते हुनुहुन्छ भने कृपया त्यहाँ जानुहोस्।
assurance-shelter-families = त्यहाँ परिवार सँगै बस्न सक्छन्।
assurance-not-told = तपाईं आउनुभएको कुरा त्यहाँ कसैले अरूलाई भन्दैन।

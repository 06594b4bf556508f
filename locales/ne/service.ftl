### What each sentence is for, and every variable: locales/en/service.ftl.

service-watch = चाँडै { $place } मा सहायता केन्द्र खुल्नेछ। स्थान: { $facility }।
service-act-now = { $place } मा सहायता केन्द्र खुला छ। स्थान: { $facility }।
service-cancel = { $place } मा सहायता केन्द्र खुला छैन। स्थान: { $facility }।
service-all-clear = { $place } मा सहायता केन्द्र बन्द भयो। स्थान: { $facility }।
service-offers =
    { $service ->
        [shelter] त्यहाँ सुत्न सकिन्छ।
        [food] त्यहाँ खाना पाइन्छ।
        [water] त्यहाँ पिउने पानी पाइन्छ।
        [clinic] त्यहाँ डाक्टर वा नर्सलाई भेट्न सकिन्छ।
        [charging] त्यहाँ फोन चार्ज गर्न सकिन्छ।
       *[all] त्यहाँ बास, खाना, पिउने पानी र उपचार पाइन्छ।
    }
service-everyone = सबै जना आउन सक्नुहुन्छ। पैसा लाग्दैन।
service-bring-medicine = सके औषधि र न्यानो लुगा ल्याउनुहोस्।
service-do-not-go = कृपया अहिले त्यहाँ नजानुहोस्।

service-transport-watch = चाँडै बसहरूले मानिसलाई { $place } बाट बाहिर लैजानेछन्।
service-transport-act-now = अहिले बसहरूले मानिसलाई { $place } बाट बाहिर लैजाँदै छन्।
service-transport-cancel = अहिले { $place } बाट बाहिर जाने बस छैनन्।
service-transport-from = बस छुट्ने स्थान: { $facility }।
service-transport-bring = आफूले बोक्न सक्ने सामान मात्र ल्याउनुहोस्।
service-transport-together = परिवारसँगै बस्नुहोस्। बालबालिकालाई आफ्नो नजिक राख्नुहोस्।
service-transport-cannot-walk = बससम्म पुग्न नसके मद्दत माग्नुहोस्।

service-hotline-watch = { $place } का मानिसका लागि फोन सेवा चाँडै खुल्नेछ।
service-hotline-act-now = { $place } का मानिसका लागि फोन सेवा खुला छ।
service-hotline-cancel = { $place } का मानिसका लागि फोन सेवा खुला छैन।
service-hotline-ask = तपाईं सुरक्षा, सहायता र आफ्नो परिवारबारे सोध्न सक्नुहुन्छ।

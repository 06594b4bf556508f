### What each sentence is for, and every variable: locales/en/service.ftl.

service-watch = चाँडै { $place } मा सहायता खुल्नेछ। स्थान: { $facility }।
service-act-now = { $place } मा सहायता खुला छ। स्थान: { $facility }।
service-cancel = { $place } मा सहायता खुला छैन। स्थान: { $facility }।
service-all-clear = { $place } मा सहायता बन्द भयो। स्थान: { $facility }।
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

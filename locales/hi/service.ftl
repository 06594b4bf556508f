### What each sentence is for, and every variable: locales/en/service.ftl.

service-watch = { $place } में जल्द ही मदद केंद्र खुलेगा। जगह: { $facility }।
service-act-now = { $place } में मदद केंद्र खुला है। जगह: { $facility }।
service-cancel = { $place } में मदद केंद्र नहीं खुला है। जगह: { $facility }।
service-all-clear = { $place } में मदद केंद्र अब बंद हो गया है। जगह: { $facility }।
service-offers =
    { $service ->
        [shelter] वहाँ आप सो सकते हैं।
        [food] वहाँ आपको खाना मिल सकता है।
        [water] वहाँ आपको पीने का पानी मिल सकता है।
        [clinic] वहाँ आप डॉक्टर या नर्स से मिल सकते हैं।
        [charging] वहाँ आप फ़ोन चार्ज कर सकते हैं।
       *[all] वहाँ आश्रय, खाना, पीने का पानी और इलाज मिल सकता है।
    }
service-everyone = सब आ सकते हैं। यह मुफ़्त है।
service-bring-medicine = हो सके तो दवाएँ और गरम कपड़े साथ लाएँ।
service-do-not-go = कृपया अभी वहाँ न जाएँ।

service-transport-watch = जल्द ही बसें लोगों को { $place } से बाहर ले जाएँगी।
service-transport-act-now = अभी बसें लोगों को { $place } से बाहर ले जा रही हैं।
service-transport-cancel = अभी { $place } से बाहर जाने वाली कोई बस नहीं है।
service-transport-from = बसें यहाँ से चलती हैं: { $facility }।
service-transport-bring = केवल उतना ही सामान लाएँ जितना उठा सकें।
service-transport-together = परिवार के साथ रहें। बच्चों को अपने पास रखें।
service-transport-cannot-walk = अगर बस तक नहीं पहुँच सकते, तो मदद माँगें।

service-hotline-watch = { $place } के लोगों के लिए फ़ोन सेवा जल्द ही खुलेगी।
service-hotline-act-now = { $place } के लोगों के लिए फ़ोन सेवा खुली है।
service-hotline-cancel = { $place } के लोगों के लिए फ़ोन सेवा नहीं खुली है।
service-hotline-ask = आप सुरक्षा, मदद और अपने परिवार के बारे में पूछ सकते हैं।

### What each sentence is for, and every variable: locales/en/preparedness.ftl.

preparedness-alerts-watch = जल्द ही आप { $place } के लिए ख़तरे की सूचनाएँ अपनी भाषा में पा सकेंगे।
preparedness-alerts-act-now = आप { $place } के लिए ख़तरे की सूचनाएँ अपनी भाषा में पा सकते हैं।
preparedness-alerts-channels = सूचनाएँ फ़ोन, रेडियो और सामुदायिक समूहों से आती हैं।
preparedness-alerts-choose = वह भाषा चुनें जो आप सबसे अच्छी तरह समझते हैं।
preparedness-alerts-free = सूचनाएँ मुफ़्त हैं। आप इन्हें कभी भी बंद कर सकते हैं।
preparedness-alerts-call = भाषा चुनने के लिए { $contact } पर फ़ोन करें।
    .radio = भाषा चुनने के लिए इस नंबर पर फ़ोन करें: { $contact }। नंबर फिर से बताते हैं: { $contact }।

preparedness-drill-watch = { $place } के लोग जल्द ही आपातकाल का अभ्यास करेंगे।
preparedness-drill-act-now = { $place } के लोग आपातकाल का अभ्यास कर रहे हैं। कोई असली ख़तरा नहीं है।
preparedness-drill-cancel = { $place } के लोग अभी आपातकाल का अभ्यास नहीं करेंगे।
preparedness-drill-all-clear = { $place } में आपातकाल का अभ्यास ख़त्म हो गया है।
preparedness-drill-sirens = आप सायरन सुन सकते हैं और बचावकर्मियों को देख सकते हैं।
preparedness-drill-take-part = आप चाहें तो भाग ले सकते हैं। सबका स्वागत है।

preparedness-risk-act-now = जानें कि { $place } में कौन-कौन से ख़तरे हैं।
preparedness-risk-ask = इलाक़े को अच्छी तरह जानने वालों से पूछें कि कौन सी जगहें ख़तरनाक हैं।
preparedness-risk-safe-place = सबसे पास की सुरक्षित जगह और वहाँ पहुँचने के दो रास्ते पता करें।
preparedness-risk-signals = जानें कि चेतावनी की आवाज़ों और निशानों का क्या मतलब है।

preparedness-plan-act-now = { $place } में आपातकाल आने से पहले ही तैयारी करें।
preparedness-plan-meet = परिवार के साथ तय करें कि आप कहाँ मिलेंगे।
preparedness-plan-numbers = ज़रूरी फ़ोन नंबर काग़ज़ पर लिख लें।
preparedness-plan-bag = एक थैले में पानी, खाना, दवाएँ, टॉर्च और गरम कपड़े रखें।
preparedness-plan-others = सोच लें कि शिशुओं, बुज़ुर्गों और ठीक से न चल पाने वालों की मदद कैसे करेंगे।
    .sms = सोच लें कि शिशुओं और बुज़ुर्गों की मदद कैसे करेंगे।

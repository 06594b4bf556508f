### What each sentence is for, and every variable: locales/en/recovery.ftl.

recovery-return-watch = हो सकता है कि लोग जल्द ही { $place } लौट सकें।
recovery-return-act-now = अब आप { $place } लौट सकते हैं।
recovery-return-cancel = अभी { $place } लौटना सुरक्षित नहीं है।
recovery-return-choice = लौटना है या नहीं, यह आप ख़ुद तय करें।
recovery-return-daylight = दिन के उजाले में जाएँ और अकेले न जाएँ।
recovery-return-ask-first = जाने से पहले पूछें कि कौन से रास्ते और इमारतें सुरक्षित हैं।

recovery-aid-watch = { $place } के लोग जल्द ही राहत माँग सकेंगे।
recovery-aid-act-now = { $place } के लोग अब राहत माँग सकते हैं।
recovery-aid-who =
    { $group ->
        [home] जिनके घर को नुक़सान हुआ है, वे इसे माँग सकते हैं।
        [income] जिनका काम या कमाई चली गई है, वे इसे माँग सकते हैं।
        [children] छोटे बच्चों वाले परिवार इसे माँग सकते हैं।
        [care] बुज़ुर्ग, बीमार और विकलांग लोग इसे माँग सकते हैं।
       *[everyone] जिन्हें भी ज़रूरत है, वे सब इसे माँग सकते हैं।
    }
recovery-aid-no-fee = माँगने के लिए पैसे नहीं देने पड़ते।
recovery-aid-answer = माँगने के बाद आपको बताया जाएगा कि यह मिल सकती है या नहीं।

recovery-cash-act-now = { $place } के लोग अब नक़द राहत माँग सकते हैं।
recovery-cash-yours = यह पैसा आपका है। इसका कोई हिस्सा किसी को न दें।
recovery-cash-send = परिवार को पैसे भेजने हों, तो पहले पूछें कि कितना ख़र्च लगेगा।

recovery-records-act-now = अगर आपके ज़रूरी प्रमाणपत्र खो गए हैं, तो { $place } में मदद मिल सकती है।
recovery-records-kinds = आप जन्म, शादी और स्कूल के नए प्रमाणपत्र माँग सकते हैं।
recovery-records-office = आपके देश का दफ़्तर आपकी मदद कर सकता है।
recovery-records-afraid = अगर आपको अपने देश की सरकार से डर है, तो उसके दफ़्तर न जाएँ। किसी राहत संस्था से पूछें।
    .sms = अगर आपको अपने देश की सरकार से डर है, तो किसी राहत संस्था से पूछें।
recovery-records-no-middleman = जो प्रमाणपत्र दिलाने का वादा करे, उसे पैसे न दें।

recovery-family-act-now = परिवार को ढूँढने के लिए { $place } में मदद मिल सकती है।
recovery-family-who = रेड क्रॉस और रेड क्रिसेंट लापता लोगों को ढूँढने में मदद करते हैं।
recovery-family-safe = अगर आप सुरक्षित हैं, तो परिवार को बताएँ।
recovery-family-no-pictures = लापता बच्चों के नाम या तस्वीरें इंटरनेट पर न डालें।

recovery-health-act-now = { $place } में आपदा के बाद अपनी सेहत का ध्यान रखें।
recovery-health-wounds = हर घाव को सुरक्षित पानी से साफ़ करें और ढक दें।
recovery-health-clinic = बुख़ार या गहरा घाव हो, तो क्लिनिक जाएँ।
recovery-health-medicine = अगर रोज़ की दवा खो गई है, तो क्लिनिक से माँगें।
recovery-health-pregnant = अगर आप गर्भवती हैं, तो क्लिनिक से पूछें कि सुरक्षित प्रसव कहाँ हो सकता है।
recovery-health-fumes = घर के अंदर जनरेटर कभी न चलाएँ और कोयला कभी न जलाएँ। गैस से जान जा सकती है।

recovery-water-act-now = आपदा के बाद { $place } का पानी गंदा हो सकता है।
recovery-water-containers = सुरक्षित पानी साफ़ और ढके बर्तनों में रखें।
recovery-water-food = गंदे पानी से छुआ हुआ खाना फेंक दें।
recovery-water-toilet = कुओं और नदियों से दूर के शौचालय का उपयोग करें।

recovery-talk-act-now = अगर आप बहुत दुखी या डरे हुए हैं, तो { $place } में मदद मिल सकती है।
recovery-talk-normal = आपदा के बाद ऐसा महसूस होना आम बात है।
recovery-talk-trust = जिन पर भरोसा हो, उनसे बात करें।
recovery-talk-children = बच्चों के पास रहें और उनकी बात सुनें।
recovery-talk-urgent = अगर ख़ुद को चोट पहुँचाने का विचार आए, तो अभी मदद माँगें।

recovery-fraud-act-now = { $place } में कुछ लोग राहत के लिए पैसे माँगते हैं। पैसे न दें। राहत मुफ़्त है।
recovery-fraud-nobody = मदद के बदले आपसे पैसे या कुछ और माँगने का हक़ किसी को नहीं है।
recovery-fraud-codes = बैंक और फ़ोन के कोड गुप्त रखें।
recovery-fraud-strangers = काम, यात्रा या सोने की जगह देने वाले अजनबियों से सावधान रहें।

recovery-work-act-now = आपदा के बाद भी { $place } के मज़दूरों के अधिकार हैं।
recovery-work-wages = आपने जितना काम किया है, मालिक को उस सबकी मज़दूरी देनी होगी।
recovery-work-danger = जान को ख़तरे में डालने वाला काम आप रोक सकते हैं।
recovery-work-protection = सफ़ाई के काम के लिए बूट, दस्ताने और मास्क माँगें।
recovery-work-hours = काम के दिन और घंटे लिखकर रखें।

recovery-force-act-now = क्या कोई आपसे ज़बरदस्ती काम कराता है या आपको बंद रखता है? { $place } में मदद मिल सकती है।
recovery-force-not-your-fault = इसमें आपकी कोई ग़लती नहीं है।
recovery-force-nobody-may = आपको बंद करने, चोट पहुँचाने या मज़दूरी रोकने का हक़ किसी को नहीं है।
recovery-force-safe-moment = तभी मदद माँगें जब आपके लिए सुरक्षित हो।
recovery-force-delete = अगर दूसरे लोग आपका फ़ोन देखते हैं, तो यह संदेश मिटा दें।
    .radio = ध्यान रखें कि फ़ोन करते समय कोई न सुने।

recovery-protection-act-now = क्या आपका अपना देश आपके लिए ख़तरनाक है? आप { $place } में सुरक्षा माँग सकते हैं।
recovery-protection-everyone = सुरक्षा माँगने का अधिकार सबको है।
recovery-protection-advice = फ़ैसला करने से पहले मुफ़्त क़ानूनी सलाह लें।
recovery-protection-agency = संयुक्त राष्ट्र की शरणार्थी एजेंसी आपको सलाह दे सकती है।

recovery-stateless-act-now = क्या कोई भी देश आपको अपना नहीं मानता? { $place } में मदद मिल सकती है।
recovery-stateless-help = आपातकालीन मदद आपके लिए भी है।
recovery-stateless-birth = पूछें कि बच्चों का जन्म कैसे दर्ज कराएँ।

recovery-children-act-now = { $place } में परिवार से बिछड़े बच्चों के लिए मदद है।
recovery-children-stay = अगर कोई अकेला बच्चा मिले, तो उसके साथ रहें।
recovery-children-tell = सबसे पास के राहतकर्मियों को तुरंत बताएँ।
recovery-children-not-away = बच्चे को दूर न ले जाएँ। परिवार पास ही हो सकता है।
recovery-children-strangers = बच्चे को अजनबियों को न सौंपें।
recovery-children-child = अगर आप बच्चे हैं और अकेले हैं, तो राहतकर्मी से मदद माँगें।

recovery-feedback-act-now = आप बता सकते हैं कि { $place } की मदद में क्या अच्छा या बुरा है।
recovery-feedback-report = अगर कोई बुरा बर्ताव करे या मदद के बदले कुछ माँगे, तो शिकायत करें।
    .sms = अगर कोई बुरा बर्ताव करे, तो शिकायत करें।
recovery-feedback-separate = आपकी शिकायत उन लोगों तक नहीं जाती जिनकी आप शिकायत करते हैं।
recovery-feedback-no-loss = शिकायत करने से आपकी कोई मदद नहीं रुकेगी।

recovery-survey-act-now = कृपया हमें बताएँ कि { $place } के लोगों को कैसी मदद चाहिए।
recovery-survey-choice = जवाब देना ज़रूरी नहीं है।
recovery-survey-no-effect = आपके जवाबों से आपकी मदद नहीं बदलती।
recovery-survey-link = जवाब देने के लिए { $link } खोलें।
recovery-survey-call = जवाब देने के लिए { $contact } पर फ़ोन करें।
    .radio = जवाब देने के लिए इस नंबर पर फ़ोन करें: { $contact }। नंबर फिर से बताते हैं: { $contact }।

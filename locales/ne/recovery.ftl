### What each sentence is for, and every variable: locales/en/recovery.ftl.

recovery-return-watch = चाँडै मानिसहरू { $place } मा फर्कन पाउन सक्छन्।
recovery-return-act-now = तपाईं अहिले { $place } मा फर्कन सक्नुहुन्छ।
recovery-return-cancel = अहिले { $place } मा फर्कनु सुरक्षित छैन।
recovery-return-choice = फर्कने कि नफर्कने, तपाईं आफैँ निर्णय गर्नुहोस्।
recovery-return-daylight = दिउँसो उज्यालोमा जानुहोस्। एक्लै नजानुहोस्।
recovery-return-ask-first = जानु अघि कुन बाटा र भवन सुरक्षित छन्, सोध्नुहोस्।

recovery-aid-watch = चाँडै { $place } का मानिसहरू राहत माग्न सक्नेछन्।
recovery-aid-act-now = अब { $place } का मानिसहरू राहत माग्न सक्छन्।
recovery-aid-who =
    { $group ->
        [home] घरमा क्षति भएका मानिसहरू माग्न सक्छन्।
        [income] काम वा आम्दानी गुमाएका मानिसहरू माग्न सक्छन्।
        [children] साना बालबालिका भएका परिवार माग्न सक्छन्।
        [care] वृद्धवृद्धा, बिरामी र अपाङ्गता भएका मानिसहरू माग्न सक्छन्।
       *[everyone] चाहिने सबैले माग्न सक्छन्।
    }
recovery-aid-no-fee = माग्न पैसा तिर्नु पर्दैन।
recovery-aid-answer = मागेपछि तपाईंले पाउने कि नपाउने भनिनेछ।

recovery-cash-act-now = अब { $place } का मानिसहरू नगद सहायता माग्न सक्छन्।
recovery-cash-yours = यो पैसा तपाईंको हो। यसको भाग कसैलाई नदिनुहोस्।
recovery-cash-send = परिवारलाई पैसा पठाउने भए कति खर्च लाग्छ, पहिले सोध्नुहोस्।

recovery-records-act-now = जरुरी प्रमाणपत्र हराएका भए तपाईं { $place } मा मद्दत पाउन सक्नुहुन्छ।
recovery-records-kinds = तपाईं जन्म, विवाह र विद्यालयका नयाँ प्रमाणपत्र माग्न सक्नुहुन्छ।
recovery-records-office = तपाईंको देशको कार्यालयले मद्दत गर्न सक्छ।
recovery-records-afraid = आफ्नो देशको सरकारसँग डर छ भने त्यसको कार्यालय नजानुहोस्। सहायता संस्थालाई सोध्नुहोस्।
    .sms = आफ्नो देशको सरकारसँग डर छ भने सहायता संस्थालाई सोध्नुहोस्।
recovery-records-no-middleman = प्रमाणपत्र ल्याइदिन्छु भन्ने कसैलाई पैसा नदिनुहोस्।

recovery-family-act-now = परिवार खोज्न तपाईं { $place } मा मद्दत पाउन सक्नुहुन्छ।
recovery-family-who = रेडक्रस र रेड क्रिसेन्टले हराएका मानिस खोज्न मद्दत गर्छन्।
recovery-family-safe = तपाईं सुरक्षित हुनुहुन्छ भने परिवारलाई भन्नुहोस्।
recovery-family-no-pictures = हराएका बालबालिकाको नाम वा फोटो इन्टरनेटमा नराख्नुहोस्।

recovery-health-act-now = { $place } मा विपद्पछि आफ्नो स्वास्थ्य जोगाउनुहोस्।
recovery-health-wounds = हरेक घाउ सुरक्षित पानीले सफा गर्नुहोस् र छोप्नुहोस्।
recovery-health-clinic = ज्वरो आए वा गहिरो घाउ भए स्वास्थ्य केन्द्र जानुहोस्।
recovery-health-medicine = दिनदिनै खाने औषधि हराएको भए स्वास्थ्य केन्द्रमा माग्नुहोस्।
recovery-health-pregnant = गर्भवती हुनुहुन्छ भने सुरक्षित सुत्केरी कहाँ हुन सकिन्छ, स्वास्थ्य केन्द्रमा सोध्नुहोस्।
recovery-health-fumes = घरभित्र जेनेरेटर वा कोइला कहिल्यै प्रयोग नगर्नुहोस्। यसको ग्यासले ज्यान लिन सक्छ।

recovery-water-act-now = विपद्पछि { $place } को पानी फोहोर हुन सक्छ।
recovery-water-containers = सुरक्षित पानी सफा र बिर्को भएका भाँडामा राख्नुहोस्।
recovery-water-food = फोहोर पानीले छोएको खाना फाल्नुहोस्।
recovery-water-toilet = इनार र नदीबाट टाढाका शौचालय प्रयोग गर्नुहोस्।

recovery-talk-act-now = धेरै दुःख वा डर लागे तपाईं { $place } मा मद्दत पाउन सक्नुहुन्छ।
recovery-talk-normal = विपद्पछि यस्तो लाग्नु सामान्य हो।
recovery-talk-trust = आफूले विश्वास गर्ने मानिससँग कुरा गर्नुहोस्।
recovery-talk-children = आफ्ना बालबालिकाको नजिक बस्नुहोस् र उनीहरूको कुरा सुन्नुहोस्।
recovery-talk-urgent = आफैँलाई हानि पुर्‍याउने विचार आए अहिले नै मद्दत माग्नुहोस्।

recovery-fraud-act-now = { $place } मा केही मानिसहरू राहतका लागि पैसा माग्छन्। नतिर्नुहोस्। राहत निःशुल्क छ।
recovery-fraud-nobody = सहायताको सट्टा कसैले तपाईंसँग पैसा वा अरू केही माग्न पाउँदैन।
recovery-fraud-codes = बैंक र फोनका गोप्य नम्बर कसैलाई नभन्नुहोस्।
recovery-fraud-strangers = काम, यात्रा वा सुत्ने ठाउँ दिन्छु भन्ने नचिनेका मानिससँग होसियार हुनुहोस्।

recovery-work-act-now = विपद्पछि पनि { $place } का कामदारका अधिकार छन्।
recovery-work-wages = तपाईंले गरेको सबै कामको ज्याला रोजगारदाताले दिनुपर्छ।
recovery-work-danger = ज्यान खतरामा पार्ने काम तपाईं रोक्न सक्नुहुन्छ।
recovery-work-protection = सफाइको काम गर्न बुट, पन्जा र मास्क माग्नुहोस्।
recovery-work-hours = काम गरेका दिन र घण्टा लेखेर राख्नुहोस्।

recovery-force-act-now = कसैले तपाईंलाई जबर्जस्ती काम गराउँछ वा थुनेर राख्छ? तपाईं { $place } मा मद्दत पाउन सक्नुहुन्छ।
recovery-force-not-your-fault = यो तपाईंको गल्ती होइन।
recovery-force-nobody-may = कसैले तपाईंलाई थुन्न, चोट पुर्‍याउन वा तपाईंको ज्याला रोक्न पाउँदैन।
recovery-force-safe-moment = तपाईंलाई सुरक्षित हुने बेला मात्र मद्दत माग्नुहोस्।
recovery-force-delete = अरूले तपाईंको फोन हेर्छन् भने यो सन्देश मेटाउनुहोस्।
    .radio = फोन गर्दा कसैले नसुनोस् भन्ने पक्का गर्नुहोस्।

recovery-protection-act-now = के आफ्नै देश तपाईंका लागि खतरनाक छ? तपाईं { $place } मा संरक्षण माग्न सक्नुहुन्छ।
recovery-protection-everyone = संरक्षण माग्ने अधिकार सबैलाई छ।
recovery-protection-advice = निर्णय गर्नु अघि निःशुल्क कानुनी सल्लाह माग्नुहोस्।
recovery-protection-agency = संयुक्त राष्ट्रसंघीय शरणार्थी निकायले तपाईंलाई सल्लाह दिन सक्छ।

recovery-stateless-act-now = के कुनै पनि देशले तपाईंलाई आफ्नो मान्दैन? तपाईं { $place } मा मद्दत पाउन सक्नुहुन्छ।
recovery-stateless-help = आपतकालीन सहायता तपाईंका लागि पनि हो।
recovery-stateless-birth = आफ्ना बालबालिकाको जन्म कसरी दर्ता गर्ने, सोध्नुहोस्।

recovery-children-act-now = परिवार साथमा नभएका बालबालिकाका लागि { $place } मा मद्दत छ।
recovery-children-stay = एक्लो बच्चा भेटे बच्चासँगै बस्नुहोस्।
recovery-children-tell = सबैभन्दा नजिकका राहतकर्मीलाई तुरुन्त भन्नुहोस्।
recovery-children-not-away = बच्चालाई टाढा नलैजानुहोस्। परिवार नजिकै हुन सक्छ।
recovery-children-strangers = बच्चालाई नचिनेका मानिसको जिम्मा नदिनुहोस्।
recovery-children-child = तपाईं बच्चा हो र एक्लै हुनुहुन्छ भने राहतकर्मीसँग मद्दत माग्नुहोस्।

recovery-feedback-act-now = { $place } को सहायतामा के राम्रो वा नराम्रो छ, तपाईं भन्न सक्नुहुन्छ।
recovery-feedback-report = कसैले नराम्रो व्यवहार गरे वा सहायताको सट्टा केही मागे उजुरी गर्नुहोस्।
    .sms = कसैले नराम्रो व्यवहार गरे कृपया उजुरी गर्नुहोस्।
recovery-feedback-separate = तपाईंको उजुरी जसका विरुद्ध हो, उनीहरूकहाँ जाँदैन।
recovery-feedback-no-loss = उजुरी गरेकाले तपाईंको सहायता रोकिने छैन।

recovery-survey-act-now = { $place } का मानिसलाई कस्तो सहायता चाहिन्छ, कृपया हामीलाई भन्नुहोस्।
recovery-survey-choice = जवाफ दिनैपर्छ भन्ने छैन।
recovery-survey-no-effect = तपाईंको जवाफले गर्दा तपाईंले पाउने सहायता बदलिँदैन।
recovery-survey-link = जवाफ दिन { $link } खोल्नुहोस्।
recovery-survey-call = जवाफ दिन { $contact } मा फोन गर्नुहोस्।
    .radio = जवाफ दिन यो नम्बरमा फोन गर्नुहोस्: { $contact }। नम्बर फेरि भन्छु: { $contact }।

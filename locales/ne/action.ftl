### What each sentence is for, and every variable: locales/en/action.ftl.

action-be-ready = छिटो निस्कन तयार रहनुहोस्।
action-follow-news = नयाँ सन्देश सुन्दै गर्नुहोस्।
action-charge-phone = अहिले नै फोन चार्ज गर्नुहोस्।
action-tell-others = नजिकका मानिसलाई भन्नुहोस्।
    .social = नजिकका मानिसलाई भन्नुहोस् र यो सन्देश बाँड्नुहोस्।
action-help-others = बालबालिका, वृद्धवृद्धा र राम्ररी हिँड्न नसक्नेलाई मद्दत गर्नुहोस्।
    .sms = बालबालिका र वृद्धवृद्धालाई मद्दत गर्नुहोस्।
action-follow-instructions = उद्धार टोलीले भनेको मान्नुहोस्।
action-pack-needs = पानी, खाना, औषधि र बत्ती तयार राख्नुहोस्।
action-store-water = पिउने सफा पानी अहिले नै जम्मा गर्नुहोस्।
action-do-not-return = सुरक्षित छ भन्ने नसुनेसम्म नफर्कनुहोस्।
action-return-carefully = होसियारीसाथ फर्कनुहोस् र क्षति भए नभएको हेर्नुहोस्।
action-stay-careful = अझै होसियार रहनुहोस्।
action-fallen-wires = खसेका बिजुलीका तारबाट टाढा रहनुहोस्।
action-damaged-buildings = क्षति भएका भवनभित्र नजानुहोस्।
action-gas-leak = ग्यासको गन्ध आए बाहिर निस्कनुहोस्। आगो नबाल्नुहोस्।

action-higher-ground = अहिले नै अग्लो ठाउँमा जानुहोस्।
action-upper-floor = निस्कन नसके माथिल्लो तलामा जानुहोस्।
action-no-flood-water = बाढीको पानीमा नहिँड्नुहोस् र गाडी नचलाउनुहोस्।
action-away-from-rivers = नदी र होचो ठाउँबाट टाढा रहनुहोस्।
action-climb-at-once = नदी र होचो ठाउँ तुरुन्त छोडेर माथि चढ्नुहोस्।
action-leave-car = पानीले गाडी घेरे गाडी छोडेर माथि चढ्नुहोस्।
action-flood-water-dirty = बाढीको पानी फोहोर हुन्छ। नपिउनुहोस्।

action-leave-coast = अहिले नै समुद्र किनार छोड्नुहोस्। अग्लो ठाउँ वा समुद्रबाट टाढा जानुहोस्।
action-shaking-near-sea = समुद्र नजिक जमिन जोडले हल्लिए तुरुन्त अग्लो ठाउँमा जानुहोस्। सन्देश नपर्खनुहोस्।
    .sms = समुद्र नजिक जमिन जोडले हल्लिए तुरुन्त अग्लो ठाउँमा जानुहोस्।
action-tall-building = अग्लो ठाउँमा पुग्न नसके अग्लो र बलियो भवनमाथि चढ्नुहोस्।
action-no-sea-watching = समुद्र हेर्न नजानुहोस्।
action-leave-beach = समुद्रबाट निस्कनुहोस् र किनार छोड्नुहोस्।
action-stay-high = अग्लो ठाउँमै बस्नुहोस्।
action-more-waves = फेरि छाल आउन सक्छन्। अझ ठूला हुन सक्छन्।

action-drop-cover-hold = जमिन हल्लिँदा भुइँमा झुक्नुहोस्, बलियो टेबलमुनि पस्नुहोस् र समात्नुहोस्।
action-away-from-falling = झ्याल र खस्न सक्ने सामानबाट टाढा रहनुहोस्।
action-more-shaking = जमिन फेरि हल्लिन सक्छ।
action-use-stairs = भर्‍याङ प्रयोग गर्नुहोस्। लिफ्ट प्रयोग नगर्नुहोस्।
action-heavy-things-low = गह्रौँ सामान भुइँ नजिक राख्नुहोस्।

action-strong-building = अहिले नै बलियो भवनभित्र जानुहोस्।
action-away-from-windows = भित्रै, झ्यालबाट टाढा बस्नुहोस्।
action-storm-eye = हावा अचानक रोकिए भित्रै बस्नुहोस्। हावा फेरि आउन सक्छ।
action-tie-down = हावाले उडाउन सक्ने सामान भित्र राख्नुहोस् वा बाँध्नुहोस्।

action-away-from-fire = आगो र धुवाँबाट टाढा जानुहोस्।
action-do-not-wait = आगो देखिने बेलासम्म नपर्खनुहोस्।
action-cover-mouth = कपडाले नाक र मुख ढाक्नुहोस्।
action-close-windows = धुवाँ नछिरोस् भनी ढोका र झ्याल बन्द गर्नुहोस्।
action-hot-ground = तातो खरानी र जलेका रूखबाट टाढा रहनुहोस्।

action-drink-often = बारम्बार पानी पिउनुहोस्।
action-cool-place = छायाँ वा चिसो ठाउँमा बस्नुहोस्।
action-rest-often = बारम्बार आराम गर्नुहोस्। गर्मीमा कडा काम नगर्नुहोस्।
action-check-neighbours = वृद्धवृद्धा, बिरामी र साना बालबालिकाको हालखबर बुझ्नुहोस्।
action-children-in-cars = बच्चालाई गाडीमा कहिल्यै एक्लै नछोड्नुहोस्।
action-heat-illness = कोही बेहोस भए वा अलमलिए पानीले शरीर चिसो पार्नुहोस् र मद्दत माग्नुहोस्।

action-no-tap-water = धाराको पानी नपिउनुहोस्।
action-boil-water = पिउनु वा पकाउनु अघि पानी उमाल्नुहोस्।
action-bottled-water = बोतलको पानी भए त्यही प्रयोग गर्नुहोस्।
action-water-for-babies = शिशुलाई सुरक्षित पानी मात्र दिनुहोस्।
action-wash-hands = साबुन र सुरक्षित पानीले हात धुनुहोस्।
action-diarrhoea = पखाला लागे सुरक्षित पानी धेरै पिउनुहोस् र स्वास्थ्य केन्द्र जानुहोस्।
action-run-tap = प्रयोग गर्नु अघि धाराको पानी केही मिनेट बग्न दिनुहोस्।

action-leave-now = अहिले नै निस्कनुहोस्। नपर्खनुहोस्।
action-open-roads = स्थानीय अधिकारीले सुरक्षित भनेका बाटा प्रयोग गर्नुहोस्।
action-take-needs = पानी, औषधि र फोन लिएर जानुहोस्।
action-nothing-behind = सामान लिन नफर्कनुहोस्।

action-near-building = सुरक्षित भवन नजिकै बस्नुहोस्।
action-go-inside = भवनभित्र जानुहोस् र ढोका र झ्याल बन्द गर्नुहोस्।
action-inner-room = झ्यालबाट टाढा, भित्री कोठामा झुकेर बस्नुहोस्।
action-stay-until-safe = सुरक्षित छ भन्ने नसुनेसम्म बाहिर ननिस्कनुहोस्।
action-avoid-fighting = भीड र लडाइँबाट टाढा रहनुहोस्।
action-strange-objects = अनौठो वस्तु नछुनुहोस्। विस्फोट हुन सक्छ।

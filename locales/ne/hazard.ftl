### What each sentence is for, and every variable: locales/en/hazard.ftl.

hazard-flood-watch = { $place } मा बाढी आउन सक्छ।
hazard-flood-act-now = { $place } मा खतरनाक बाढी। तुरुन्तै बच्ने उपाय गर्नुहोस्।
hazard-flood-cancel = अहिले { $place } मा बाढीको चेतावनी छैन।
hazard-flood-all-clear = { $place } मा बाढीको खतरा टर्‍यो।

hazard-flash-flood-watch = { $place } मा अचानक पानी बढ्न सक्छ।
hazard-flash-flood-act-now = { $place } मा अचानक बाढी। पानी धेरै छिटो बढ्दै छ।
hazard-flash-flood-cancel = अहिले { $place } मा अचानक बाढीको चेतावनी छैन।
hazard-flash-flood-all-clear = { $place } मा अचानक बाढीको खतरा टर्‍यो।

hazard-tsunami-watch = { $place } मा सुनामी (ठूला समुद्री छाल) आउन सक्छ।
hazard-tsunami-act-now = { $place } मा सुनामीको चेतावनी। ठूला समुद्री छाल आउँदै छन्।
hazard-tsunami-cancel = अहिले { $place } मा सुनामीको चेतावनी छैन।
hazard-tsunami-all-clear = { $place } मा सुनामीको खतरा टर्‍यो।

hazard-earthquake-watch = { $place } मा ठूलो भूकम्प आउन सक्छ।
hazard-earthquake-act-now = { $place } मा ठूलो भूकम्प।
hazard-earthquake-cancel = अहिले { $place } मा भूकम्पको चेतावनी छैन।
hazard-earthquake-all-clear = { $place } मा भूकम्पको चेतावनी सकियो।

hazard-cyclone-watch = { $place } मा धेरै बलियो आँधी आउन सक्छ।
hazard-cyclone-act-now = { $place } मा धेरै बलियो आँधी आउँदै छ। तुरुन्तै बच्ने उपाय गर्नुहोस्।
hazard-cyclone-cancel = अहिले { $place } मा आँधीको चेतावनी छैन।
hazard-cyclone-all-clear = { $place } मा आँधीको खतरा टर्‍यो।

hazard-wildfire-watch = { $place } नजिक डढेलो आउन सक्छ।
hazard-wildfire-act-now = { $place } नजिक डढेलो लागेको छ। अहिले नै निस्कनुहोस्।
hazard-wildfire-cancel = अहिले { $place } मा आगोको चेतावनी छैन।
hazard-wildfire-all-clear = { $place } नजिक आगोको खतरा टर्‍यो।

hazard-heat-watch = { $place } मा धेरै गर्मी हुनेछ।
hazard-heat-act-now = { $place } मा खतरनाक गर्मी छ। अहिले नै आफूलाई जोगाउनुहोस्।
hazard-heat-cancel = अहिले { $place } मा गर्मीको चेतावनी छैन।
hazard-heat-all-clear = { $place } मा खतरनाक गर्मी सकियो।

hazard-unsafe-water-watch = { $place } को पानी पिउन असुरक्षित हुन सक्छ।
hazard-unsafe-water-act-now = { $place } को पानी पिउन सुरक्षित छैन।
hazard-unsafe-water-cancel = अहिले { $place } मा पानीबारे चेतावनी छैन।
hazard-unsafe-water-all-clear = { $place } को पानी फेरि पिउन सुरक्षित छ।

hazard-evacuate-watch = चाँडै { $place } छोड्नुपर्ने हुन सक्छ।
hazard-evacuate-act-now = सबैले अहिले नै { $place } छोड्नुपर्छ।
hazard-evacuate-cancel = अहिले { $place } छोड्नु पर्दैन।
hazard-evacuate-all-clear = { $place } मा फर्कनु सुरक्षित छ।

hazard-shelter-watch = चाँडै { $place } मा बाहिर बस्नु खतरनाक हुन सक्छ।
hazard-shelter-act-now = { $place } मा बाहिर बस्नु खतरनाक छ। अहिले नै भित्र जानुहोस्।
hazard-shelter-cancel = अहिले { $place } मा भित्रै बस्नु पर्दैन।
hazard-shelter-all-clear = { $place } मा फेरि बाहिर निस्कनु सुरक्षित छ।

hazard-storm-surge-watch = { $place } मा समुद्रबाट बाढी आउन सक्छ।
hazard-storm-surge-act-now = { $place } मा समुद्रबाट खतरनाक बाढी। तुरुन्तै बच्ने उपाय गर्नुहोस्।
hazard-storm-surge-cancel = अहिले { $place } मा समुद्रबाट आउने बाढीको चेतावनी छैन।
hazard-storm-surge-all-clear = { $place } मा समुद्रबाट आउने बाढीको खतरा टर्‍यो।

hazard-tornado-watch = { $place } मा घुम्ने आँधी (टोर्नाडो) आउन सक्छ।
hazard-tornado-act-now = { $place } मा घुम्ने आँधीको चेतावनी। अहिले नै आफूलाई जोगाउनुहोस्।
hazard-tornado-cancel = अहिले { $place } मा घुम्ने आँधीको चेतावनी छैन।
hazard-tornado-all-clear = { $place } मा घुम्ने आँधीको खतरा टर्‍यो।

hazard-thunderstorm-watch = { $place } मा खतरनाक चट्याङ र हावाहुरी आउन सक्छ।
hazard-thunderstorm-act-now = { $place } मा खतरनाक चट्याङ र हावाहुरी। अहिले नै भित्र जानुहोस्।
hazard-thunderstorm-cancel = अहिले { $place } मा चट्याङ र हावाहुरीको चेतावनी छैन।
hazard-thunderstorm-all-clear = { $place } मा चट्याङ र हावाहुरीको खतरा टर्‍यो।

hazard-wind-watch = { $place } मा धेरै जोडको हावा चल्न सक्छ।
hazard-wind-act-now = { $place } मा खतरनाक हावा। अहिले नै भित्र जानुहोस्।
hazard-wind-cancel = अहिले { $place } मा हावाको चेतावनी छैन।
hazard-wind-all-clear = { $place } मा खतरनाक हावा सकियो।

hazard-winter-storm-watch = { $place } मा हिउँ र बरफसहितको खतरनाक आँधी आउन सक्छ।
hazard-winter-storm-act-now = { $place } मा हिउँ र बरफसहितको खतरनाक आँधी। भित्रै बस्नुहोस्।
hazard-winter-storm-cancel = अहिले { $place } मा हिउँ आँधीको चेतावनी छैन।
hazard-winter-storm-all-clear = { $place } मा हिउँ आँधीको खतरा टर्‍यो।

hazard-dust-storm-watch = { $place } मा धुलोको आँधी आउन सक्छ।
hazard-dust-storm-act-now = { $place } मा धुलोको खतरनाक आँधी। अहिले नै भित्र जानुहोस्।
hazard-dust-storm-cancel = अहिले { $place } मा धुलोको आँधीको चेतावनी छैन।
hazard-dust-storm-all-clear = { $place } मा धुलोको आँधीको खतरा टर्‍यो।

hazard-avalanche-watch = { $place } नजिक हिमपहिरो जान सक्छ।
hazard-avalanche-act-now = { $place } मा हिमपहिरोको चेतावनी। तुरुन्तै बच्ने उपाय गर्नुहोस्।
hazard-avalanche-cancel = अहिले { $place } मा हिमपहिरोको चेतावनी छैन।
hazard-avalanche-all-clear = { $place } नजिक हिमपहिरोको खतरा टर्‍यो।

hazard-landslide-watch = { $place } मा पहिरो जान सक्छ।
hazard-landslide-act-now = { $place } मा पहिरोको चेतावनी। तुरुन्तै बच्ने उपाय गर्नुहोस्।
hazard-landslide-cancel = अहिले { $place } मा पहिरोको चेतावनी छैन।
hazard-landslide-all-clear = { $place } मा पहिरोको खतरा टर्‍यो।

hazard-volcano-watch = { $place } नजिकको ज्वालामुखी फुट्न सक्छ।
hazard-volcano-act-now = { $place } नजिकको ज्वालामुखी फुट्दै छ। तुरुन्तै बच्ने उपाय गर्नुहोस्।
hazard-volcano-cancel = अहिले { $place } मा ज्वालामुखीको चेतावनी छैन।
hazard-volcano-all-clear = { $place } नजिक ज्वालामुखीको खतरा टर्‍यो।

hazard-cold-watch = { $place } मा धेरै जाडो हुनेछ।
hazard-cold-act-now = { $place } मा खतरनाक जाडो छ। अहिले नै आफूलाई जोगाउनुहोस्।
hazard-cold-cancel = अहिले { $place } मा जाडोको चेतावनी छैन।
hazard-cold-all-clear = { $place } मा खतरनाक जाडो सकियो।

hazard-smoke-watch = { $place } को हावामा सास फेर्नु खतरनाक हुन सक्छ।
hazard-smoke-act-now = { $place } को हावामा सास फेर्नु खतरनाक छ।
hazard-smoke-cancel = अहिले { $place } मा सास फेर्ने हावाबारे चेतावनी छैन।
hazard-smoke-all-clear = { $place } को हावामा सास फेर्नु फेरि सुरक्षित छ।

hazard-water-shortage-watch = चाँडै { $place } मा पानी नपुग्न सक्छ।
hazard-water-shortage-act-now = { $place } मा पानी पुगेको छैन। अहिले नै पानी जोगाउनुहोस्।
hazard-water-shortage-cancel = अहिले { $place } मा पानी कम हुनेबारे चेतावनी छैन।
hazard-water-shortage-all-clear = { $place } मा फेरि पानी पुगेको छ।

hazard-dam-failure-watch = { $place } नजिकको बाँध भत्कन सक्छ।
hazard-dam-failure-act-now = { $place } नजिकको बाँध भत्किँदै छ। ठूलो बाढी आउँदै छ।
hazard-dam-failure-cancel = अहिले { $place } मा बाँधबारे चेतावनी छैन।
hazard-dam-failure-all-clear = { $place } नजिकको बाँधको खतरा टर्‍यो।

hazard-hazmat-watch = { $place } मा खतरनाक रसायन चुहिन सक्छ।
hazard-hazmat-act-now = { $place } मा खतरनाक रसायन चुहिँदै छ। तुरुन्तै बच्ने उपाय गर्नुहोस्।
hazard-hazmat-cancel = अहिले { $place } मा रसायनबारे चेतावनी छैन।
hazard-hazmat-all-clear = { $place } मा रसायनको खतरा टर्‍यो।

hazard-radiation-watch = { $place } मा खतरनाक विकिरण हुन सक्छ।
hazard-radiation-act-now = { $place } मा खतरनाक विकिरण। अहिले नै भित्र जानुहोस्।
hazard-radiation-cancel = अहिले { $place } मा विकिरणको चेतावनी छैन।
hazard-radiation-all-clear = { $place } मा विकिरणको खतरा टर्‍यो।

hazard-power-outage-watch = चाँडै { $place } मा बिजुली नहुन सक्छ।
hazard-power-outage-act-now = अहिले { $place } मा बिजुली छैन।
hazard-power-outage-cancel = अहिले { $place } मा बिजुलीबारे चेतावनी छैन।
hazard-power-outage-all-clear = { $place } मा फेरि बिजुली आयो।

hazard-emergency-number-outage-watch = { $place } मा आपतकालीन नम्बर नलाग्न सक्छ।
hazard-emergency-number-outage-act-now = अहिले { $place } मा आपतकालीन नम्बर लाग्दैन।
hazard-emergency-number-outage-cancel = अहिले { $place } मा आपतकालीन नम्बरबारे चेतावनी छैन।
hazard-emergency-number-outage-all-clear = { $place } मा आपतकालीन नम्बर फेरि लाग्न थालेको छ।

hazard-communications-outage-watch = { $place } मा फोन र इन्टरनेट नचल्न सक्छ।
hazard-communications-outage-act-now = अहिले { $place } मा फोन र इन्टरनेट राम्ररी चल्दैन।
hazard-communications-outage-cancel = अहिले { $place } मा फोन र इन्टरनेटबारे चेतावनी छैन।
hazard-communications-outage-all-clear = { $place } मा फोन र इन्टरनेट फेरि चल्न थालेको छ।

hazard-disease-watch = { $place } मा खतरनाक रोग फैलिन सक्छ।
hazard-disease-act-now = { $place } मा खतरनाक रोग फैलिँदै छ। अहिले नै आफूलाई जोगाउनुहोस्।
hazard-disease-cancel = अहिले { $place } मा रोगको चेतावनी छैन।
hazard-disease-all-clear = { $place } मा रोगको खतरा टर्‍यो।

hazard-food-safety-watch = { $place } मा केही खाना खान असुरक्षित हुन सक्छ।
hazard-food-safety-act-now = { $place } मा केही खाना खान सुरक्षित छैन।
hazard-food-safety-cancel = अहिले { $place } मा खानाबारे चेतावनी छैन।
hazard-food-safety-all-clear = { $place } मा असुरक्षित खानाको खतरा टर्‍यो।

hazard-structure-fire-watch = { $place } मा लागेको आगो खतरनाक हुन सक्छ।
hazard-structure-fire-act-now = { $place } मा खतरनाक आगो। तुरुन्तै बच्ने उपाय गर्नुहोस्।
hazard-structure-fire-cancel = अहिले { $place } मा आगोको कुनै चेतावनी छैन।
hazard-structure-fire-all-clear = { $place } मा आगोको खतरा टर्‍यो।

hazard-building-collapse-watch = { $place } मा एउटा भवन भत्कन सक्छ।
hazard-building-collapse-act-now = { $place } मा एउटा भवन भत्किएको छ। टाढा रहनुहोस्।
hazard-building-collapse-cancel = अहिले { $place } मा भवनबारे चेतावनी छैन।
hazard-building-collapse-all-clear = { $place } मा भवनको खतरा टर्‍यो।

hazard-transport-shutdown-watch = चाँडै { $place } मा बस र रेल बन्द हुन सक्छन्।
hazard-transport-shutdown-act-now = अहिले { $place } मा बस र रेल छैनन्।
hazard-transport-shutdown-cancel = अहिले { $place } मा यातायातबारे चेतावनी छैन।
hazard-transport-shutdown-all-clear = { $place } मा बस र रेल फेरि चल्न थालेका छन्।

hazard-unrest-watch = { $place } का सडकमा हिंसा हुन सक्छ।
hazard-unrest-act-now = { $place } का सडकमा हिंसा भइरहेको छ। भित्रै बस्नुहोस्।
hazard-unrest-cancel = अहिले { $place } मा हिंसाबारे चेतावनी छैन।
hazard-unrest-all-clear = { $place } मा हिंसाको खतरा टर्‍यो।

hazard-air-attack-watch = { $place } मा हवाई आक्रमण हुन सक्छ।
hazard-air-attack-act-now = { $place } मा हवाई आक्रमणको चेतावनी। अहिले नै सुरक्षित ठाउँमा जानुहोस्।
hazard-air-attack-cancel = अहिले { $place } मा हवाई आक्रमणको चेतावनी छैन।
hazard-air-attack-all-clear = { $place } मा हवाई आक्रमणको खतरा टर्‍यो।

hazard-armed-attack-watch = { $place } मा हतियारले आक्रमण हुन सक्छ।
hazard-armed-attack-act-now = { $place } मा हतियारले आक्रमण। अहिले नै आफूलाई जोगाउनुहोस्।
hazard-armed-attack-cancel = अहिले { $place } मा आक्रमणको चेतावनी छैन।
hazard-armed-attack-all-clear = { $place } मा आक्रमणको खतरा टर्‍यो।

hazard-mines-watch = { $place } मा बारुदी सुरुङ वा नपड्केका बम हुन सक्छन्।
hazard-mines-act-now = { $place } मा बारुदी सुरुङ वा नपड्केका बम छन्। धेरै होसियार हुनुहोस्।
hazard-mines-cancel = अहिले { $place } मा बारुदी सुरुङबारे चेतावनी छैन।
hazard-mines-all-clear = { $place } मा बारुदी सुरुङको खतरा टर्‍यो।

hazard-route-closed-watch = चाँडै { $place } भएर जान नसकिने हुन सक्छ।
hazard-route-closed-act-now = अहिले { $place } भएर जान सकिँदैन। बाटो बन्द छ।
hazard-route-closed-cancel = अहिले { $place } भएर जाने बाटोबारे चेतावनी छैन।
hazard-route-closed-all-clear = फेरि { $place } भएर जान सकिन्छ।

hazard-camp-fire-watch = { $place } का घरहरूमा आगो फैलिन सक्छ।
hazard-camp-fire-act-now = { $place } का घरहरूमा आगो फैलिँदै छ। तुरुन्तै बच्ने उपाय गर्नुहोस्।
hazard-camp-fire-cancel = अहिले { $place } का घरहरूमा आगोको चेतावनी छैन।
hazard-camp-fire-all-clear = { $place } का घरहरूमा आगोको खतरा टर्‍यो।

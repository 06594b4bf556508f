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

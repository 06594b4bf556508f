### What each sentence is for, and every variable: locales/en/hazard.ftl.

hazard-flood-watch = { $place } में बाढ़ आ सकती है।
hazard-flood-act-now = { $place } में ख़तरनाक बाढ़। तुरंत अपना बचाव करें।
hazard-flood-cancel = अभी { $place } के लिए बाढ़ की चेतावनी नहीं है।
hazard-flood-all-clear = { $place } में बाढ़ का ख़तरा टल गया है।

hazard-flash-flood-watch = { $place } में पानी अचानक बढ़ सकता है।
hazard-flash-flood-act-now = { $place } में अचानक बाढ़। पानी बहुत तेज़ी से बढ़ रहा है।
hazard-flash-flood-cancel = अभी { $place } के लिए अचानक बाढ़ की चेतावनी नहीं है।
hazard-flash-flood-all-clear = { $place } में अचानक बाढ़ का ख़तरा टल गया है।

hazard-tsunami-watch = { $place } में सुनामी (समुद्र की बड़ी लहरें) आ सकती है।
hazard-tsunami-act-now = { $place } के लिए सुनामी की चेतावनी। समुद्र की बड़ी लहरें आ रही हैं।
hazard-tsunami-cancel = अभी { $place } के लिए सुनामी की चेतावनी नहीं है।
hazard-tsunami-all-clear = { $place } में सुनामी का ख़तरा टल गया है।

hazard-earthquake-watch = { $place } में तेज़ भूकंप आ सकता है।
hazard-earthquake-act-now = { $place } में तेज़ भूकंप।
hazard-earthquake-cancel = अभी { $place } के लिए भूकंप की चेतावनी नहीं है।
hazard-earthquake-all-clear = { $place } के लिए भूकंप की चेतावनी ख़त्म हो गई है।

hazard-cyclone-watch = { $place } में बहुत तेज़ तूफ़ान आ सकता है।
hazard-cyclone-act-now = { $place } में बहुत तेज़ तूफ़ान आ रहा है। तुरंत अपना बचाव करें।
hazard-cyclone-cancel = अभी { $place } के लिए तूफ़ान की चेतावनी नहीं है।
hazard-cyclone-all-clear = { $place } में तूफ़ान का ख़तरा टल गया है।

hazard-wildfire-watch = { $place } के पास तक जंगल की आग पहुँच सकती है।
hazard-wildfire-act-now = { $place } के पास जंगल की आग। अभी निकल जाएँ।
hazard-wildfire-cancel = अभी { $place } के लिए आग की चेतावनी नहीं है।
hazard-wildfire-all-clear = { $place } के पास आग का ख़तरा टल गया है।

hazard-heat-watch = { $place } में बहुत गर्मी होगी।
hazard-heat-act-now = { $place } में ख़तरनाक गर्मी। अभी अपना बचाव करें।
hazard-heat-cancel = अभी { $place } के लिए गर्मी की चेतावनी नहीं है।
hazard-heat-all-clear = { $place } में ख़तरनाक गर्मी ख़त्म हो गई है।

hazard-unsafe-water-watch = { $place } का पानी पीने के लिए असुरक्षित हो सकता है।
hazard-unsafe-water-act-now = { $place } का पानी पीने के लिए सुरक्षित नहीं है।
hazard-unsafe-water-cancel = अभी { $place } के लिए पानी की चेतावनी नहीं है।
hazard-unsafe-water-all-clear = { $place } का पानी फिर से पीने के लिए सुरक्षित है।

hazard-evacuate-watch = हो सकता है कि आपको जल्द ही { $place } छोड़ना पड़े।
hazard-evacuate-act-now = सबको अभी { $place } छोड़ना होगा।
hazard-evacuate-cancel = अभी आपको { $place } छोड़ने की ज़रूरत नहीं है।
hazard-evacuate-all-clear = { $place } लौटना सुरक्षित है।

hazard-shelter-watch = जल्द ही { $place } में बाहर रहना ख़तरनाक हो सकता है।
hazard-shelter-act-now = { $place } में बाहर रहना ख़तरनाक है। अभी अंदर जाएँ।
hazard-shelter-cancel = अभी { $place } में आपको अंदर रहने की ज़रूरत नहीं है।
hazard-shelter-all-clear = { $place } में फिर से बाहर जाना सुरक्षित है।

hazard-storm-surge-watch = { $place } में समुद्र से बाढ़ आ सकती है।
hazard-storm-surge-act-now = { $place } में समुद्र से ख़तरनाक बाढ़। तुरंत अपना बचाव करें।
hazard-storm-surge-cancel = अभी { $place } के लिए समुद्र से बाढ़ की चेतावनी नहीं है।
hazard-storm-surge-all-clear = { $place } में समुद्र से बाढ़ का ख़तरा टल गया है।

hazard-tornado-watch = { $place } में बवंडर (तेज़ घूमती हवा) आ सकता है।
hazard-tornado-act-now = { $place } के लिए बवंडर की चेतावनी। अभी अपना बचाव करें।
hazard-tornado-cancel = अभी { $place } के लिए बवंडर की चेतावनी नहीं है।
hazard-tornado-all-clear = { $place } में बवंडर का ख़तरा टल गया है।

hazard-thunderstorm-watch = { $place } में गरज के साथ ख़तरनाक आँधी आ सकती है।
hazard-thunderstorm-act-now = { $place } में गरज के साथ ख़तरनाक आँधी। अभी अंदर जाएँ।
hazard-thunderstorm-cancel = अभी { $place } के लिए गरज के साथ आँधी की चेतावनी नहीं है।
hazard-thunderstorm-all-clear = { $place } में गरज के साथ आँधी का ख़तरा टल गया है।

hazard-wind-watch = { $place } में बहुत तेज़ हवा चल सकती है।
hazard-wind-act-now = { $place } में ख़तरनाक हवा। अभी अंदर जाएँ।
hazard-wind-cancel = अभी { $place } के लिए तेज़ हवा की चेतावनी नहीं है।
hazard-wind-all-clear = { $place } में ख़तरनाक हवा ख़त्म हो गई है।

hazard-winter-storm-watch = { $place } में बर्फ़ के साथ ख़तरनाक तूफ़ान आ सकता है।
hazard-winter-storm-act-now = { $place } में बर्फ़ के साथ ख़तरनाक तूफ़ान। अंदर रहें।
hazard-winter-storm-cancel = अभी { $place } के लिए बर्फ़ के तूफ़ान की चेतावनी नहीं है।
hazard-winter-storm-all-clear = { $place } में बर्फ़ के तूफ़ान का ख़तरा टल गया है।

hazard-dust-storm-watch = { $place } में धूल का तूफ़ान आ सकता है।
hazard-dust-storm-act-now = { $place } में धूल का ख़तरनाक तूफ़ान। अभी अंदर जाएँ।
hazard-dust-storm-cancel = अभी { $place } के लिए धूल के तूफ़ान की चेतावनी नहीं है।
hazard-dust-storm-all-clear = { $place } में धूल के तूफ़ान का ख़तरा टल गया है।

hazard-avalanche-watch = { $place } के पास हिमस्खलन (फिसलती बर्फ़) हो सकता है।
hazard-avalanche-act-now = { $place } के लिए हिमस्खलन की चेतावनी। तुरंत अपना बचाव करें।
hazard-avalanche-cancel = अभी { $place } के लिए हिमस्खलन की चेतावनी नहीं है।
hazard-avalanche-all-clear = { $place } के पास हिमस्खलन का ख़तरा टल गया है।

hazard-landslide-watch = { $place } में भूस्खलन (फिसलती मिट्टी या कीचड़) हो सकता है।
hazard-landslide-act-now = { $place } के लिए भूस्खलन की चेतावनी। तुरंत अपना बचाव करें।
hazard-landslide-cancel = अभी { $place } के लिए भूस्खलन की चेतावनी नहीं है।
hazard-landslide-all-clear = { $place } में भूस्खलन का ख़तरा टल गया है।

hazard-volcano-watch = { $place } के पास का ज्वालामुखी फट सकता है।
hazard-volcano-act-now = { $place } के पास का ज्वालामुखी फट रहा है। तुरंत अपना बचाव करें।
hazard-volcano-cancel = अभी { $place } के लिए ज्वालामुखी की चेतावनी नहीं है।
hazard-volcano-all-clear = { $place } के पास ज्वालामुखी का ख़तरा टल गया है।

hazard-cold-watch = { $place } में बहुत ठंड होगी।
hazard-cold-act-now = { $place } में ख़तरनाक ठंड। अभी अपना बचाव करें।
hazard-cold-cancel = अभी { $place } के लिए ठंड की चेतावनी नहीं है।
hazard-cold-all-clear = { $place } में ख़तरनाक ठंड ख़त्म हो गई है।

hazard-smoke-watch = { $place } की हवा में साँस लेना ख़तरनाक हो सकता है।
hazard-smoke-act-now = { $place } की हवा में साँस लेना ख़तरनाक है।
hazard-smoke-cancel = अभी { $place } के लिए ख़राब हवा की चेतावनी नहीं है।
hazard-smoke-all-clear = { $place } की हवा में साँस लेना फिर से सुरक्षित है।

hazard-water-shortage-watch = जल्द ही { $place } में पानी कम पड़ सकता है।
hazard-water-shortage-act-now = { $place } में पर्याप्त पानी नहीं है। अभी पानी बचाएँ।
hazard-water-shortage-cancel = अभी { $place } के लिए पानी की कमी की चेतावनी नहीं है।
hazard-water-shortage-all-clear = { $place } में फिर से पर्याप्त पानी है।

hazard-dam-failure-watch = { $place } के पास का बाँध टूट सकता है।
hazard-dam-failure-act-now = { $place } के पास का बाँध टूट रहा है। बड़ी बाढ़ आ रही है।
hazard-dam-failure-cancel = अभी { $place } के लिए बाँध की चेतावनी नहीं है।
hazard-dam-failure-all-clear = { $place } के पास के बाँध का ख़तरा टल गया है।

hazard-hazmat-watch = { $place } में ख़तरनाक रसायन रिस सकते हैं।
hazard-hazmat-act-now = { $place } में ख़तरनाक रसायन रिस रहे हैं। तुरंत अपना बचाव करें।
hazard-hazmat-cancel = अभी { $place } के लिए रसायनों की चेतावनी नहीं है।
hazard-hazmat-all-clear = { $place } में रसायनों का ख़तरा टल गया है।

hazard-radiation-watch = { $place } में ख़तरनाक विकिरण (रेडिएशन) हो सकता है।
hazard-radiation-act-now = { $place } में ख़तरनाक विकिरण (रेडिएशन)। अभी अंदर जाएँ।
hazard-radiation-cancel = अभी { $place } के लिए विकिरण (रेडिएशन) की चेतावनी नहीं है।
hazard-radiation-all-clear = { $place } में विकिरण (रेडिएशन) का ख़तरा टल गया है।

hazard-power-outage-watch = जल्द ही { $place } में बिजली जा सकती है।
hazard-power-outage-act-now = अभी { $place } में बिजली नहीं है।
hazard-power-outage-cancel = अभी { $place } के लिए बिजली के बारे में चेतावनी नहीं है।
hazard-power-outage-all-clear = { $place } में बिजली फिर आ गई है।

hazard-emergency-number-outage-watch = { $place } में आपातकालीन नंबर बंद हो सकता है।
hazard-emergency-number-outage-act-now = अभी { $place } में आपातकालीन नंबर काम नहीं कर रहा है।
hazard-emergency-number-outage-cancel = अभी { $place } के लिए आपातकालीन नंबर के बारे में चेतावनी नहीं है।
hazard-emergency-number-outage-all-clear = { $place } में आपातकालीन नंबर फिर से काम कर रहा है।

hazard-communications-outage-watch = { $place } में फ़ोन और इंटरनेट बंद हो सकते हैं।
hazard-communications-outage-act-now = अभी { $place } में फ़ोन और इंटरनेट ठीक से काम नहीं कर रहे हैं।
hazard-communications-outage-cancel = अभी { $place } के लिए फ़ोन और इंटरनेट के बारे में चेतावनी नहीं है।
hazard-communications-outage-all-clear = { $place } में फ़ोन और इंटरनेट फिर से काम कर रहे हैं।

hazard-disease-watch = { $place } में ख़तरनाक बीमारी फैल सकती है।
hazard-disease-act-now = { $place } में ख़तरनाक बीमारी फैल रही है। अभी अपना बचाव करें।
hazard-disease-cancel = अभी { $place } के लिए बीमारी की चेतावनी नहीं है।
hazard-disease-all-clear = { $place } में बीमारी का ख़तरा टल गया है।

hazard-food-safety-watch = { $place } में कुछ खाना खाने के लिए असुरक्षित हो सकता है।
hazard-food-safety-act-now = { $place } में कुछ खाना खाने के लिए सुरक्षित नहीं है।
hazard-food-safety-cancel = अभी { $place } के लिए खाने के बारे में चेतावनी नहीं है।
hazard-food-safety-all-clear = { $place } में असुरक्षित खाने का ख़तरा टल गया है।

hazard-structure-fire-watch = { $place } में लगी आग ख़तरनाक हो सकती है।
hazard-structure-fire-act-now = { $place } में ख़तरनाक आग। तुरंत अपना बचाव करें।
hazard-structure-fire-cancel = अभी { $place } में आग की कोई चेतावनी नहीं है।
hazard-structure-fire-all-clear = { $place } में आग का ख़तरा टल गया है।

hazard-building-collapse-watch = { $place } में एक इमारत गिर सकती है।
hazard-building-collapse-act-now = { $place } में एक इमारत गिर गई है। दूर रहें।
hazard-building-collapse-cancel = अभी { $place } में इमारत के बारे में चेतावनी नहीं है।
hazard-building-collapse-all-clear = { $place } में इमारत का ख़तरा टल गया है।

hazard-transport-shutdown-watch = { $place } में बसें और ट्रेनें जल्द ही बंद हो सकती हैं।
hazard-transport-shutdown-act-now = अभी { $place } में बसें और ट्रेनें नहीं चल रही हैं।
hazard-transport-shutdown-cancel = अभी { $place } के लिए यातायात की चेतावनी नहीं है।
hazard-transport-shutdown-all-clear = { $place } में बसें और ट्रेनें फिर से चल रही हैं।

hazard-unrest-watch = { $place } की सड़कों पर हिंसा हो सकती है।
hazard-unrest-act-now = { $place } की सड़कों पर हिंसा हो रही है। अंदर रहें।
hazard-unrest-cancel = अभी { $place } के लिए हिंसा की चेतावनी नहीं है।
hazard-unrest-all-clear = { $place } में हिंसा का ख़तरा टल गया है।

hazard-air-attack-watch = { $place } पर हवाई हमला हो सकता है।
hazard-air-attack-act-now = { $place } के लिए हवाई हमले की चेतावनी। अभी सुरक्षित जगह पर जाएँ।
hazard-air-attack-cancel = अभी { $place } के लिए हवाई हमले की चेतावनी नहीं है।
hazard-air-attack-all-clear = { $place } में हवाई हमले का ख़तरा टल गया है।

hazard-armed-attack-watch = { $place } में हथियारों से हमला हो सकता है।
hazard-armed-attack-act-now = { $place } में हथियारों से हमला। अभी अपना बचाव करें।
hazard-armed-attack-cancel = अभी { $place } के लिए हमले की चेतावनी नहीं है।
hazard-armed-attack-all-clear = { $place } में हमले का ख़तरा टल गया है।

hazard-mines-watch = { $place } में बारूदी सुरंगें या बिना फटे बम हो सकते हैं।
hazard-mines-act-now = { $place } में बारूदी सुरंगें या बिना फटे बम हैं। बहुत सावधान रहें।
hazard-mines-cancel = अभी { $place } के लिए बारूदी सुरंगों की चेतावनी नहीं है।
hazard-mines-all-clear = { $place } में बारूदी सुरंगों का ख़तरा टल गया है।

hazard-route-closed-watch = हो सकता है कि जल्द ही आप { $place } से होकर न जा सकें।
hazard-route-closed-act-now = अभी आप { $place } से होकर नहीं जा सकते। रास्ता बंद है।
hazard-route-closed-cancel = अभी { $place } से होकर जाने वाले रास्ते के बारे में चेतावनी नहीं है।
hazard-route-closed-all-clear = आप फिर से { $place } से होकर जा सकते हैं।

hazard-camp-fire-watch = { $place } के घरों में आग फैल सकती है।
hazard-camp-fire-act-now = { $place } के घरों में आग फैल रही है। तुरंत अपना बचाव करें।
hazard-camp-fire-cancel = अभी { $place } के घरों के लिए आग की चेतावनी नहीं है।
hazard-camp-fire-all-clear = { $place } के घरों के लिए आग का ख़तरा टल गया है।

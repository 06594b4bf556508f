### What each sentence is for, and every variable: locales/en/action.ftl.

action-be-ready = जल्दी निकलने के लिए तैयार रहें।
action-follow-news = नए संदेश सुनते रहें।
action-charge-phone = अभी अपना फ़ोन चार्ज करें।
action-tell-others = आस-पास के लोगों को बताएँ।
    .social = आस-पास के लोगों को बताएँ और यह संदेश साझा करें।
action-help-others = बच्चों, बुज़ुर्गों और ठीक से न चल पाने वालों की मदद करें।
    .sms = बच्चों और बुज़ुर्गों की मदद करें।
action-follow-instructions = बचाव दल के निर्देश मानें।
action-pack-needs = पानी, खाना, दवाएँ और टॉर्च साथ रखें।
action-store-water = अभी पीने का साफ़ पानी भर लें।
action-do-not-return = जब तक सुरक्षित होने की सूचना न मिले, वापस न जाएँ।
action-return-carefully = सावधानी से लौटें और देखें कि क्या नुक़सान हुआ है।
action-stay-careful = कृपया सावधान रहें।
action-fallen-wires = गिरे हुए बिजली के तारों से दूर रहें।
action-damaged-buildings = जिन इमारतों को नुक़सान हुआ है, उनमें न जाएँ।
action-gas-leak = गैस की गंध आए, तो बाहर निकलें। आग न जलाएँ।

action-higher-ground = अभी ऊँची जगह पर जाएँ।
action-upper-floor = अगर निकल नहीं सकते, तो ऊपर की मंज़िल पर जाएँ।
action-no-flood-water = बाढ़ के पानी में न चलें और न गाड़ी चलाएँ।
action-away-from-rivers = नदियों और नीची जगहों से दूर रहें।
action-climb-at-once = नदियों और नीची जगहों को तुरंत छोड़ें और ऊपर चढ़ें।
action-leave-car = अगर गाड़ी पानी से घिर जाए, तो गाड़ी छोड़कर ऊपर चढ़ें।
action-flood-water-dirty = बाढ़ का पानी गंदा होता है। इसे न पिएँ।

action-leave-coast = अभी समुद्र तट छोड़ें। ऊँची जगह पर या समुद्र से दूर जाएँ।
action-shaking-near-sea = समुद्र के पास ज़मीन ज़ोर से हिले, तो तुरंत ऊँची जगह जाएँ। संदेश का इंतज़ार न करें।
    .sms = समुद्र के पास ज़मीन ज़ोर से हिले, तो तुरंत ऊँची जगह जाएँ।
action-tall-building = अगर ऊँची जगह तक नहीं पहुँच सकते, तो ऊँची और मज़बूत इमारत में ऊपर जाएँ।
action-no-sea-watching = समुद्र देखने न जाएँ।
action-leave-beach = समुद्र से बाहर आएँ और किनारा छोड़ दें।
action-stay-high = ऊँची जगह पर ही रहें।
action-more-waves = और लहरें आ सकती हैं। वे ज़्यादा बड़ी हो सकती हैं।

action-drop-cover-hold = जब ज़मीन हिले, तो नीचे झुकें, मज़बूत मेज़ के नीचे जाएँ और उसे पकड़े रहें।
action-away-from-falling = खिड़कियों और गिर सकने वाली चीज़ों से दूर रहें।
action-more-shaking = ज़मीन फिर से हिल सकती है।
action-use-stairs = सीढ़ियों का उपयोग करें। लिफ़्ट का उपयोग न करें।
action-heavy-things-low = भारी चीज़ें फ़र्श के पास रखें।

action-strong-building = अभी मज़बूत इमारत में जाएँ।
action-away-from-windows = अंदर रहें, खिड़कियों से दूर।
action-storm-eye = अगर हवा अचानक रुक जाए, तो अंदर ही रहें। हवा फिर आ सकती है।
action-tie-down = हवा में उड़ सकने वाली चीज़ें अंदर रखें या बाँध दें।

action-away-from-fire = आग और धुएँ से दूर जाएँ।
action-do-not-wait = आग दिखने तक इंतज़ार न करें।
action-cover-mouth = नाक और मुँह को कपड़े से ढकें।
action-close-windows = दरवाज़े और खिड़कियाँ बंद करें, ताकि धुआँ अंदर न आए।
action-hot-ground = गरम राख और जले हुए पेड़ों से दूर रहें।

action-drink-often = बार-बार पानी पिएँ।
action-cool-place = छाया में या ठंडी जगह पर रहें।
action-rest-often = बार-बार आराम करें। गर्मी में भारी काम न करें।
action-check-neighbours = बुज़ुर्गों, बीमारों और छोटे बच्चों का हाल पूछें।
action-children-in-cars = बच्चे को गाड़ी में कभी अकेला न छोड़ें।
action-heat-illness = अगर कोई बेहोश हो या होश ठीक न हो, तो शरीर को पानी से ठंडा करें और मदद लें।

action-no-tap-water = नल का पानी न पिएँ।
action-boil-water = पीने या पकाने से पहले पानी उबालें।
action-bottled-water = बोतल का पानी हो, तो वही लें।
action-water-for-babies = शिशुओं को केवल सुरक्षित पानी दें।
action-wash-hands = साबुन और सुरक्षित पानी से हाथ धोएँ।
action-diarrhoea = दस्त हों, तो ख़ूब सुरक्षित पानी पिएँ और क्लिनिक जाएँ।
action-run-tap = पानी लेने से पहले नल को कुछ मिनट चलने दें।

action-leave-now = अभी निकलें। इंतज़ार न करें।
action-open-roads = उन रास्तों से जाएँ जिन्हें स्थानीय अधिकारी सुरक्षित बताते हैं।
action-take-needs = पानी, दवाएँ और फ़ोन साथ ले जाएँ।
action-nothing-behind = सामान लेने वापस न जाएँ।

action-near-building = सुरक्षित इमारत के पास रहें।
action-go-inside = अंदर जाएँ और दरवाज़े और खिड़कियाँ बंद करें।
action-inner-room = खिड़कियों से दूर, अंदर के कमरे में नीचे झुककर रहें।
action-stay-until-safe = जब तक सुरक्षित होने की सूचना न मिले, बाहर न निकलें।
action-avoid-fighting = भीड़ और लड़ाई से दूर रहें।
action-strange-objects = अनजान चीज़ों को न छुएँ। वे फट सकती हैं।

action-everyone-leave = सबको अभी यह इलाक़ा छोड़ना होगा।
action-everyone-inside = सबको अभी अंदर जाना होगा और अंदर ही रहना होगा।
action-may-stay = अभी आपको जगह छोड़ने की ज़रूरत नहीं है।
action-may-return = आप घर लौट सकते हैं।
action-may-go-out = आप फिर से बाहर जा सकते हैं।
action-ready-to-go-inside = जल्दी अंदर जाने के लिए तैयार रहें।
action-plan-way = अभी तय करें कि कहाँ और कैसे जाएँगे।
action-leave-when-told = निकलने को कहा जाए, तो तुरंत निकलें।
action-keep-away = इस इलाक़े से दूर रहें।
action-tell-family = परिवार को बताएँ कि आप कहाँ हैं।
action-no-travel = रुक सकते हों, तो अभी यात्रा न करें।
action-get-medical-help = तबीयत बहुत ख़राब हो, तो इलाज कराएँ।

action-leave-weak-houses = तंबू, गाड़ियाँ और कमज़ोर घर छोड़ दें। मज़बूत इमारत में जाएँ।
action-lowest-floor = सबसे नीचे की मंज़िल पर, खिड़कियों से दूर जाएँ।
action-protect-head = बाँहों से सिर और गर्दन को बचाएँ।
action-away-from-trees = गिर सकने वाले पेड़ों, दीवारों और बोर्डों से दूर रहें।
action-thunder-inside = बादल गरजें, तो इमारत या बंद गाड़ी में जाएँ।
action-thunder-open = पानी, पहाड़ियों, खुले मैदानों और पेड़ों से दूर रहें।

action-warm-clothes = सूखे और गरम कपड़ों की कई परतें पहनें।
action-warm-building = घर बहुत ठंडा हो, तो गरम इमारत में जाएँ।
action-no-coal-inside = अंदर कभी कोयला न जलाएँ और जनरेटर न चलाएँ। गैस से आपकी जान जा सकती है।
    .sms = अंदर कभी कोयला न जलाएँ और जनरेटर न चलाएँ।
action-cold-illness = अगर कोई बहुत ठंडा पड़ जाए और होश ठीक न हो, तो उसे गरम करें और मदद लें।

action-cool-building = घर बहुत गरम हो, तो ठंडी इमारत में जाएँ।

action-away-from-slopes = खड़ी ढलानों और उनके नीचे की जगहों से दूर रहें।
action-landslide-signs = ज़मीन फटे या पत्थर खिसकने की आवाज़ आए, तो तुरंत निकलें।

action-away-from-volcano = ज्वालामुखी और उससे आने वाली नदियों से दूर रहें।
action-cover-water-food = पीने का पानी और खाना ढककर रखें।
action-protect-eyes = आँखों, नाक और मुँह को बचाएँ।
action-stop-driving = सड़क न दिखे, तो गाड़ी सड़क से हटाकर रोकें।
action-no-hard-work-outside = बाहर भारी काम या खेलकूद न करें।
action-wear-mask = बाहर जाना पड़े, तो ठीक से बैठने वाला मास्क पहनें।

action-save-water = पानी का उपयोग केवल पीने, पकाने और धोने के लिए करें।

action-away-from-chemicals = धुएँ, तरल पदार्थों और तेज़ गंध से दूर जाएँ।
action-seal-room = दरवाज़े और खिड़कियाँ बंद करें। पंखे और एयर कंडीशनर बंद करें।
    .sms = दरवाज़े और खिड़कियाँ बंद करें। पंखे बंद करें।
action-wash-body = अगर आप बाहर थे, तो कपड़े बदलें और शरीर धोएँ।
action-middle-of-building = इमारत के बीच में या तहख़ाने में जाएँ।
action-packed-food = बंद पैकेट का खाना खाएँ और बोतल का पानी पिएँ।
action-iodine = आयोडीन की गोलियाँ तभी लें जब स्वास्थ्य अधिकारी कहें।

action-battery-light = मोमबत्ती नहीं, बैटरी की बत्ती जलाएँ।
action-cold-food = फ़्रिज में जो खाना ठंडा न रहा हो, उसे न खाएँ।
action-medical-machine = इलाज की मशीन के लिए बिजली चाहिए, तो अभी मदद माँगें।
action-go-for-help = मदद चाहिए, तो दमकल केंद्र, अस्पताल या क्लिनिक जाएँ।
action-short-messages = छोटे संदेश भेजें। लंबी बात न करें।
action-listen-radio = ख़बरों के लिए रेडियो सुनें।
action-stay-where = जहाँ हैं वहाँ सुरक्षित हो, तो वहीं रहें।

action-stay-home-ill = बीमार महसूस करें, तो घर पर और दूसरों से दूर रहें।
action-health-advice = स्वास्थ्यकर्मी जो कहें, वह करें।
action-unsure-food = अगर पक्का न हो कि खाना सुरक्षित है, तो उसे न खाएँ।
action-cook-well = खाना अच्छी तरह पकाएँ और गरम खाएँ।

action-stay-low = धुएँ में फ़र्श के पास झुककर रहें।
action-cooking-fires = खाना पकाने की आग बुझा दें।
action-free-roads = बचाव गाड़ियों के लिए रास्ते ख़ाली रखें।
action-trapped = बाहर न निकल सकें, तो पाइप या दीवार खटखटाएँ।
action-leave-damaged = जिन इमारतों को नुक़सान हुआ है, उनसे अभी निकलें। उनकी दीवारों से दूर रहें।

action-curfew = जब बाहर जाना मना हो, तब अंदर रहें।
action-go-to-shelter = आश्रय, तहख़ाने या अंदर के कमरे में जाएँ।
action-lie-down = बाहर हों, तो लेट जाएँ और सिर ढकें।
action-run-away = सुरक्षित निकल सकें, तो भागें और सामान छोड़ दें।
action-hide = निकल न सकें, तो छिप जाएँ, दरवाज़ा अंदर से बंद कर लें और चुप रहें।
action-known-paths = केवल उन सड़कों और रास्तों पर चलें जिन पर लोग रोज़ चलते हैं।
action-mine-stop = अगर लगे कि पास में बारूदी सुरंगें हैं, तो न हिलें। मदद के लिए पुकारें।

### What each sentence is for, and every variable: locales/en/info.ftl.

info-ends = यह पिछले संदेश के बारे में ख़बर है।
info-cancel = कृपया { $place } के लिए आए पिछले संदेश को न मानें।
info-no-warning = अभी { $place } के लिए कोई चेतावनी नहीं है।
info-ended = { $place } के लिए आए पिछले संदेश की अब ज़रूरत नहीं है।
info-help-cancel = पिछले संदेश में बताई गई { $place } की मदद उपलब्ध नहीं है।
info-help-ended = पिछले संदेश में बताई गई { $place } की मदद ख़त्म हो गई है।

info-free = मदद मुफ़्त है।
info-private = आप जो कहेंगे, वह गुप्त रहेगा।
info-no-name = आपको अपना नाम बताना ज़रूरी नहीं है।
info-your-language = आप अपनी भाषा बोलने वाले व्यक्ति से बात करने को कह सकते हैं।
info-you-decide = आगे क्या होगा, यह आप तय करते हैं।
info-where = जगह: { $facility }।
info-read-more = और पढ़ने के लिए { $link } खोलें।

info-avoid-watch = जल्द ही { $place } में ख़तरा हो सकता है।
info-avoid-act-now = { $place } न जाएँ। अभी वहाँ ख़तरा है।
info-avoid-all-clear = आप फिर से { $place } जा सकते हैं।
info-avoid-do-not-travel = अगर ज़रूरी न हो, तो वहाँ की यात्रा न करें।
info-avoid-leave = अगर आप वहाँ हैं, तो जब निकलना सुरक्षित हो तब निकलें।
info-avoid-other-way = दूसरा रास्ता लें, या सुरक्षित जगह पर इंतज़ार करें।
info-avoid-rescue-roads = रास्ते न रोकें। बचावकर्मियों को इनकी ज़रूरत है।

info-reminder-act-now = { $place } के लिए पिछली चेतावनी अब भी मान्य है।
info-reminder-all-clear = { $place } के लिए पिछली चेतावनी ख़त्म हो गई है।
info-reminder-not-over = ख़तरा अभी टला नहीं है।
info-reminder-follow = कृपया पिछली चेतावनी को मानते रहें।
info-reminder-missed = अगर आपको चेतावनी नहीं पता, तो आस-पास के लोगों से पूछें।

info-rumour-watch = { $place } के लोग एक संदेश फैला रहे हैं जो झूठा हो सकता है।
info-rumour-act-now = { $place } के लोग एक झूठा संदेश फैला रहे हैं।
info-rumour-about =
    { $topic ->
        [water] वह पीने के पानी के बारे में है।
        [dam] वह बाँध के बारे में है।
        [attack] वह हमले के बारे में है।
        [evacuation] उसमें कहा गया है कि लोगों को जगह छोड़नी होगी।
        [disease] वह बीमारी के बारे में है।
        [aid] वह राहत के बारे में है।
       *[other] वह आपातकाल के बारे में है।
    }
info-rumour-do-not-share = कृपया उसे न फैलाएँ।
info-rumour-do-not-follow = झूठे संदेश में जो कहा गया है, वह न करें।
info-rumour-tell = आस-पास के लोगों को बताएँ कि वह झूठा है।
info-rumour-check = किसी संदेश पर भरोसा करने से पहले आधिकारिक स्रोत से जाँच लें।
info-rumour-true = सच पढ़ने के लिए { $link } खोलें।

info-test-watch = जल्द ही { $place } में चेतावनी प्रणाली की जाँच होगी।
info-test-act-now = यह { $place } में चेतावनी प्रणाली की जाँच है। कोई ख़तरा नहीं है।
info-test-cancel = अभी { $place } में चेतावनी प्रणाली की जाँच नहीं है।
info-test-all-clear = { $place } में चेतावनी प्रणाली की जाँच ख़त्म हो गई है।
info-test-nothing = आपको कुछ करने की ज़रूरत नहीं है।
info-real-danger = असली ख़तरा होगा तो नया संदेश आपको बताएगा।

### What each sentence is for, and every variable: locales/en/recovery.ftl.

recovery-return-watch = በቅርቡ ሰዎች ወደ { $place } መመለስ ይችሉ ይሆናል።
recovery-return-act-now = አሁን ወደ { $place } መመለስ ይችላሉ።
recovery-return-cancel = አሁን ወደ { $place } መመለስ ደህና አይደለም።
recovery-return-choice = መመለስ ወይም አለመመለስ የሚወስኑት እርስዎ ራስዎ ነዎት።
recovery-return-daylight = በቀን ብርሃን ይሂዱ፣ ብቻዎንም አይሂዱ።
recovery-return-ask-first = ከመሄድዎ በፊት የትኞቹ መንገዶችና ሕንጻዎች ደህና እንደሆኑ ይጠይቁ።

recovery-aid-watch = በ{ $place } ያሉ ሰዎች በቅርቡ እርዳታ መጠየቅ ይችላሉ።
recovery-aid-act-now = በ{ $place } ያሉ ሰዎች አሁን እርዳታ መጠየቅ ይችላሉ።
recovery-aid-who =
    { $group ->
        [home] ቤታቸው የተጎዳ ሰዎች ሊጠይቁ ይችላሉ።
        [income] ሥራቸውን ወይም ገቢያቸውን ያጡ ሰዎች ሊጠይቁ ይችላሉ።
        [children] ትናንሽ ልጆች ያሏቸው ቤተሰቦች ሊጠይቁ ይችላሉ።
        [care] አረጋውያን፣ የታመሙ እና አካል ጉዳተኛ የሆኑ ሰዎች ሊጠይቁ ይችላሉ።
       *[everyone] የሚያስፈልገው ሰው ሁሉ ሊጠይቅ ይችላል።
    }
recovery-aid-no-fee = ለመጠየቅ መክፈል አያስፈልግዎትም።
recovery-aid-answer = ከጠየቁ በኋላ ማግኘት እንደሚችሉ ወይም እንደማይችሉ ይነገርዎታል።

recovery-cash-act-now = በ{ $place } ያሉ ሰዎች አሁን የገንዘብ እርዳታ መጠየቅ ይችላሉ።
recovery-cash-yours = ገንዘቡ የእርስዎ ነው። ከእሱ ለማንም አያካፍሉ።
recovery-cash-send = ለቤተሰብዎ ገንዘብ ከላኩ አስቀድመው የመላኪያውን ዋጋ ይጠይቁ።

recovery-records-act-now = አስፈላጊ ማስረጃዎች ከጠፉብዎት በ{ $place } እርዳታ ማግኘት ይችላሉ።
recovery-records-kinds = አዲስ የልደት፣ የጋብቻ እና የትምህርት ቤት ማስረጃ መጠየቅ ይችላሉ።
recovery-records-office = የአገርዎ ጽሕፈት ቤት ሊረዳዎት ይችላል።
recovery-records-afraid = የአገርዎን መንግሥት ከፈሩ ወደ ጽሕፈት ቤቱ አይሂዱ። የእርዳታ ድርጅትን ይጠይቁ።
    .sms = የአገርዎን መንግሥት ከፈሩ የእርዳታ ድርጅትን ይጠይቁ።
recovery-records-no-middleman = ማስረጃ አወጣልዎታለሁ ለሚል ሰው አይክፈሉ።

recovery-family-act-now = ቤተሰብዎን ለማግኘት በ{ $place } እርዳታ ማግኘት ይችላሉ።
recovery-family-who = ቀይ መስቀል እና ቀይ ጨረቃ የጠፉ ሰዎችን ለማግኘት ይረዳሉ።
recovery-family-safe = ደህና ከሆኑ ለቤተሰብዎ ይንገሩ።
recovery-family-no-pictures = የጠፉ ልጆችን ስም ወይም ፎቶ በኢንተርኔት ላይ አያውጡ።

recovery-health-act-now = በ{ $place } ከአደጋው በኋላ ጤናዎን ይጠብቁ።
recovery-health-wounds = ማንኛውንም ቁስል በደህና ውሃ አጥበው ይሸፍኑት።
recovery-health-clinic = ትኩሳት ወይም ጥልቅ ቁስል ካለብዎት ወደ ጤና ጣቢያ ይሂዱ።
recovery-health-medicine = በየቀኑ የሚወስዱት መድኃኒት ከጠፋብዎት ጤና ጣቢያን ተጨማሪ ይጠይቁ።
recovery-health-pregnant = ነፍሰ ጡር ከሆኑ በደህና የሚወልዱበትን ቦታ ጤና ጣቢያን ይጠይቁ።
recovery-health-fumes = በቤት ውስጥ ጄኔሬተር ወይም ከሰል በፍጹም አይጠቀሙ። ጋዙ ሊገድል ይችላል።

recovery-water-act-now = ከአደጋው በኋላ በ{ $place } ያለው ውሃ ቆሻሻ ሊሆን ይችላል።
recovery-water-containers = ደህና ውሃን በንጹህና በተከደነ ዕቃ ያስቀምጡ።
recovery-water-food = ቆሻሻ ውሃ የነካውን ምግብ ይጣሉ።
recovery-water-toilet = ከጉድጓድ ውሃና ከወንዝ የራቁ መጸዳጃ ቤቶችን ይጠቀሙ።

recovery-talk-act-now = በጣም ካዘኑ ወይም ከፈሩ በ{ $place } እርዳታ ማግኘት ይችላሉ።
recovery-talk-normal = ከአደጋ በኋላ እንዲህ ዓይነት ስሜት የተለመደ ነው።
recovery-talk-trust = ከሚያምኗቸው ሰዎች ጋር ይነጋገሩ።
recovery-talk-children = ከልጆችዎ አጠገብ ይሁኑ፣ ያዳምጧቸውም።
recovery-talk-urgent = ራስዎን ለመጉዳት ካሰቡ አሁኑኑ እርዳታ ይጠይቁ።

recovery-fraud-act-now = በ{ $place } አንዳንድ ሰዎች እርዳታ ለመስጠት ገንዘብ ይጠይቃሉ። አይክፈሉ። እርዳታ ነፃ ነው።
recovery-fraud-nobody = ማንም ሰው ለእርዳታ በምላሹ ገንዘብ ወይም ሌላ ነገር ሊጠይቅዎት አይፈቀድለትም።
recovery-fraud-codes = የባንክዎንና የስልክዎን ሚስጥር ቁጥር ለማንም አይንገሩ።
recovery-fraud-strangers = ሥራ፣ ጉዞ ወይም ማደሪያ ከሚያቀርቡ የማያውቋቸው ሰዎች ይጠንቀቁ።

recovery-work-act-now = በ{ $place } ያሉ ሠራተኞች ከአደጋ በኋላም መብት አላቸው።
recovery-work-wages = አሠሪዎ ለሠሩት ሥራ ሁሉ መክፈል አለበት።
recovery-work-danger = ሕይወትዎን አደጋ ላይ የሚጥል ሥራ ማቆም ይችላሉ።
recovery-work-protection = ለጽዳት ሥራ ቦት ጫማ፣ ጓንት እና ጭምብል ይጠይቁ።
recovery-work-hours = የሚሠሩባቸውን ቀኖችና ሰዓቶች ይጻፉ።

recovery-force-act-now = አንድ ሰው እንዲሠሩ ያስገድድዎታል ወይም አግቶዎታል? በ{ $place } እርዳታ ማግኘት ይችላሉ።
recovery-force-not-your-fault = ጥፋቱ የእርስዎ አይደለም።
recovery-force-nobody-may = ማንም ሰው ሊቆልፍብዎት፣ ሊጎዳዎት ወይም ደመወዝዎን ሊይዝ አይፈቀድለትም።
recovery-force-safe-moment = ለእርስዎ ደህና ሲሆን ብቻ እርዳታ ይጠይቁ።
recovery-force-delete = ሌሎች ሰዎች ስልክዎን የሚያነብቡ ከሆነ ይህን መልእክት ያጥፉ።
    .radio = ሲደውሉ ማንም እንደማይሰማዎት ያረጋግጡ።

recovery-protection-act-now = የራስዎ አገር ለእርስዎ አደገኛ ነው? በ{ $place } ጥበቃ መጠየቅ ይችላሉ።
recovery-protection-everyone = ሁሉም ሰው ጥበቃ የመጠየቅ መብት አለው።
recovery-protection-advice = ከመወሰንዎ በፊት ነፃ የሕግ ምክር ይጠይቁ።
recovery-protection-agency = የተባበሩት መንግሥታት የስደተኞች ድርጅት ምክር ሊሰጥዎት ይችላል።

recovery-stateless-act-now = የራሱ ሰው አድርጎ የሚቀበልዎት አገር የለም? በ{ $place } እርዳታ ማግኘት ይችላሉ።
recovery-stateless-help = የአስቸኳይ ጊዜ እርዳታው ለእርስዎም ነው።
recovery-stateless-birth = የልጆችዎን ልደት እንዴት እንደሚያስመዘግቡ ይጠይቁ።

recovery-children-act-now = ቤተሰባቸው አብሯቸው ለሌለ ልጆች በ{ $place } እርዳታ አለ።
recovery-children-stay = ብቻውን የሆነ ልጅ ካገኙ ከልጁ ጋር ይቆዩ።
recovery-children-tell = በአቅራቢያ ላሉ የእርዳታ ሠራተኞች ወዲያውኑ ይንገሩ።
recovery-children-not-away = ልጁን ሩቅ አይውሰዱ። ቤተሰቡ በአቅራቢያ ሊኖር ይችላል።
recovery-children-strangers = ልጁን ለማያውቋቸው ሰዎች አይስጡ።
recovery-children-child = ልጅ ከሆናችሁና ብቻችሁን ካላችሁ የእርዳታ ሠራተኛን እርዳታ ጠይቁ።

recovery-feedback-act-now = በ{ $place } ስላለው እርዳታ ጥሩውን ወይም መጥፎውን መናገር ይችላሉ።
recovery-feedback-report = አንድ ሰው ክፉ ካደረገብዎት ወይም ለእርዳታ በምላሹ አንድ ነገር ከጠየቀ ያመልክቱ።
    .sms = አንድ ሰው ክፉ ካደረገብዎት እባክዎ ያመልክቱ።
recovery-feedback-separate = አቤቱታዎ ወደሚያማርሩባቸው ሰዎች አይሄድም።
recovery-feedback-no-loss = አቤቱታ ስላቀረቡ ምንም እርዳታ አያጡም።
recovery-survey-act-now = በ{ $place } ያሉ ሰዎች ምን እርዳታ እንደሚያስፈልጋቸው እባክዎ ይንገሩን።
recovery-survey-choice = መልስ መስጠት ግዴታ አይደለም።
recovery-survey-no-effect = መልሶችዎ የሚያገኙትን እርዳታ አይለውጡም።
recovery-survey-link = መልስ ለመስጠት { $link } ይክፈቱ።
recovery-survey-call = መልስ ለመስጠት ወደ { $contact } ይደውሉ።
    .radio = መልስ ለመስጠት ወደዚህ ቁጥር ይደውሉ፦ { $contact }። ቁጥሩን እደግማለሁ፦ { $contact }።

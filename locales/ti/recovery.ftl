### What each sentence is for, and every variable: locales/en/recovery.ftl.

recovery-return-watch = ኣብ ቀረባ እዋን ሰባት ናብ { $place } ክምለሱ ይኽእሉ ይኾኑ።
recovery-return-act-now = ሕጂ ናብ { $place } ክትምለሱ ትኽእሉ።
recovery-return-cancel = ሕጂ ናብ { $place } ምምላስ ውሑስ ኣይኮነን።
recovery-return-choice = ክትምለሱን ከይትምለሱን ባዕልኹም ትውስኑ።
recovery-return-daylight = ብብርሃን መዓልቲ ኪዱ፣ በይንኹም ኣይትኺዱ።
recovery-return-ask-first = ቅድሚ ምኻድኩም ኣየኖት መንገድታትን ህንጻታትን ውሑሳት ከም ዝኾኑ ሕተቱ።

recovery-aid-watch = ኣብ { $place } ዘለዉ ሰባት ኣብ ቀረባ እዋን ረድኤት ክሓቱ ይኽእሉ።
recovery-aid-act-now = ኣብ { $place } ዘለዉ ሰባት ሕጂ ረድኤት ክሓቱ ይኽእሉ።
recovery-aid-who =
    { $group ->
        [home] ገዝኦም ዝተጎድኦም ሰባት ክሓቱ ይኽእሉ።
        [income] ስርሖም ወይ እቶቶም ዝሰኣኑ ሰባት ክሓቱ ይኽእሉ።
        [children] ንኣሽቱ ቘልዑ ዘለዎም ስድራቤታት ክሓቱ ይኽእሉ።
        [care] ብዕድመ ዝደፍኡ፣ ሕሙማትን ስንኩላንን ሰባት ክሓቱ ይኽእሉ።
       *[everyone] ዘድልዮ ኩሉ ሰብ ክሓትት ይኽእል።
    }
recovery-aid-no-fee = ንምሕታት ክትከፍሉ ኣየድልየኩምን።
recovery-aid-answer = ድሕሪ ምሕታትኩም ክትረኽቡ ትኽእሉን ኣይትኽእሉን ክንገረኩም እዩ።

recovery-cash-act-now = ኣብ { $place } ዘለዉ ሰባት ሕጂ ናይ ገንዘብ ረድኤት ክሓቱ ይኽእሉ።
recovery-cash-yours = እቲ ገንዘብ ናታትኩም እዩ። ካብኡ ንዝኾነ ሰብ ኣይትሃቡ።
recovery-cash-send = ንስድራቤትኩም ገንዘብ እንተሰዲድኩም መጀመርታ ዋጋ ምስዳድ ሕተቱ።

recovery-records-act-now = ኣገደስቲ መረጋገጺታት እንተጥፊኡኩም ኣብ { $place } ሓገዝ ክትረኽቡ ትኽእሉ።
recovery-records-kinds = ሓድሽ መረጋገጺ ልደት፣ መርዓን ትምህርትን ክትሓቱ ትኽእሉ።
recovery-records-office = ናይ ሃገርኩም ቤት ጽሕፈት ክሕግዘኩም ይኽእል።
recovery-records-afraid = ንመንግስቲ ሃገርኩም እንተፈሪህኩም ናብ ቤት ጽሕፈቱ ኣይትኺዱ። ንናይ ረድኤት ጉጅለ ሕተቱ።
    .sms = ንመንግስቲ ሃገርኩም እንተፈሪህኩም ንናይ ረድኤት ጉጅለ ሕተቱ።
recovery-records-no-middleman = መረጋገጺ ከምጽኣልኩም እየ ንዝብል ሰብ ኣይትኽፈሉ።

recovery-family-act-now = ንስድራቤትኩም ንምርካብ ኣብ { $place } ሓገዝ ክትረኽቡ ትኽእሉ።
recovery-family-who = ቀይሕ መስቀልን ቀይሕ ወርሕን ዝጠፍኡ ሰባት ንምርካብ ይሕግዙ።
recovery-family-safe = ደሓን እንተሃሊኹም ንስድራቤትኩም ንገሩ።
recovery-family-no-pictures = ናይ ዝጠፍኡ ቘልዑ ስም ወይ ስእሊ ኣብ ኢንተርነት ኣይተእትዉ።

recovery-health-act-now = ኣብ { $place } ድሕሪ እቲ ሓደጋ ጥዕናኹም ሓልዉ።
recovery-health-wounds = ንነፍሲ ወከፍ ቍስሊ ብውሑስ ማይ ሕጸብዎ፣ ሸፍንዎ እውን።
recovery-health-clinic = ረስኒ ወይ ዓሚቝ ቍስሊ እንተሃልዩኩም ናብ ክሊኒክ ኪዱ።
recovery-health-medicine = መዓልታዊ እትወስድዎ መድሃኒት እንተጥፊኡኩም ካብ ክሊኒክ ተወሳኺ ሕተቱ።
recovery-health-pregnant = ጥንስቲ እንተኾይንኪ ኣበይ ብድሕነት ከም እትወልዲ ንክሊኒክ ሕተቲ።
recovery-health-fumes = ኣብ ውሽጢ ገዛ ጀነረተር ወይ ፈሓም ፈጺምኩም ኣይትጠቐሙ። እቲ ጋዝ ክቐትል ይኽእል።

recovery-water-act-now = ድሕሪ እቲ ሓደጋ ኣብ { $place } ዘሎ ማይ ረሳሕ ክኸውን ይኽእል።
recovery-water-containers = ውሑስ ማይ ኣብ ጽሩይን ዝተኸድነን ኣቕሓ ኣቐምጡ።
recovery-water-food = ረሳሕ ማይ ዝተንከፎ ምግቢ ደርብዩ።
recovery-water-toilet = ካብ ዒላታትን ሩባታትን ዝረሓቐ ሽቓቕ ተጠቐሙ።

recovery-talk-act-now = ኣዝዩ እንተሓዚንኩም ወይ እንተፈሪህኩም ኣብ { $place } ሓገዝ ክትረኽቡ ትኽእሉ።
recovery-talk-normal = ድሕሪ ሓደጋ ከምዚ ዝበለ ስምዒት ልሙድ እዩ።
recovery-talk-trust = ምስ እትኣምንዎም ሰባት ተዛረቡ።
recovery-talk-children = ኣብ ጥቓ ደቅኹም ኩኑ፣ ስምዕዎም እውን።
recovery-talk-urgent = ንነብስኹም ምጉዳእ እንተሓሲብኩም ሕጂ ሓገዝ ሕተቱ።

recovery-fraud-act-now = ኣብ { $place } ገለ ሰባት ረድኤት ንምሃብ ገንዘብ ይሓቱ። ኣይትኽፈሉ። ረድኤት ብነጻ እዩ።
recovery-fraud-nobody = ዝኾነ ሰብ ኣብ ክንዲ ሓገዝ ገንዘብ ወይ ካልእ ነገር ክሓተኩም ኣይፍቀደሉን እዩ።
recovery-fraud-codes = ናይ ባንክን ተሌፎንን ምስጢራዊ ቁጽርኹም ንዝኾነ ሰብ ኣይትንገሩ።
recovery-fraud-strangers = ስራሕ፣ ጉዕዞ ወይ መደቀሲ ካብ ዝህቡ ዘይትፈልጥዎም ሰባት ተጠንቀቑ።

recovery-work-act-now = ኣብ { $place } ዘለዉ ሰራሕተኛታት ድሕሪ ሓደጋ እውን መሰል ኣለዎም።
recovery-work-wages = ኣስራሒኹም ንዝሰራሕኩምዎ ኩሉ ስራሕ ክኸፍለኩም ኣለዎ።
recovery-work-danger = ህይወትኩም ኣብ ሓደጋ ዘእቱ ስራሕ ደው ከተብሉ ትኽእሉ።
recovery-work-protection = ንናይ ጽሬት ስራሕ ቦት ጫማ፣ ጓንትን ማስክን ሕተቱ።
recovery-work-hours = እትሰርሑሎም መዓልትታትን ሰዓታትን ጽሓፉ።

recovery-force-act-now = ክትሰርሑ ዘገድደኩም ወይ ዓጽዩ ዝሓዘኩም ሰብ ኣሎ ዶ? ኣብ { $place } ሓገዝ ክትረኽቡ ትኽእሉ።
recovery-force-not-your-fault = ጌጋ ናታትኩም ኣይኮነን።
recovery-force-nobody-may = ዝኾነ ሰብ ክዓጽወኩም፣ ክጎድኣኩም ወይ ደሞዝኩም ክሕዝ ኣይፍቀደሉን እዩ።
recovery-force-safe-moment = ንዓኹም ውሑስ ኣብ ዝኾነሉ ግዜ ጥራይ ሓገዝ ሕተቱ።
recovery-force-delete = ካልኦት ሰባት ተሌፎንኩም ዘንብቡ እንተኾይኖም ነዚ መልእኽቲ ደምስሱ።
    .radio = ክትድውሉ ከለኹም ዝኾነ ሰብ ከም ዘይሰምዓኩም ኣረጋግጹ።

recovery-protection-act-now = ሃገርኩም ንዓኹም ሓደገኛ ድያ? ኣብ { $place } ዕቑባ ክትሓቱ ትኽእሉ።
recovery-protection-everyone = ኩሉ ሰብ ዕቑባ ክሓትት መሰል ኣለዎ።
recovery-protection-advice = ቅድሚ ምውሳንኩም ነጻ ናይ ሕጊ ምኽሪ ሕተቱ።
recovery-protection-agency = ናይ ሕቡራት ሃገራት ትካል ስደተኛታት ምኽሪ ክህበኩም ይኽእል።

recovery-stateless-act-now = ከም ናታ ሰብ እትቕበለኩም ሃገር የላን ዶ? ኣብ { $place } ሓገዝ ክትረኽቡ ትኽእሉ።
recovery-stateless-help = ህጹጽ ሓገዝ ንዓኹም እውን እዩ።
recovery-stateless-birth = ልደት ደቅኹም ብኸመይ ከም እተመዝግቡ ሕተቱ።

recovery-children-act-now = ስድራቤቶም ምስኦም ንዘየለዉ ቘልዑ ኣብ { $place } ሓገዝ ኣሎ።
recovery-children-stay = በይኑ ዘሎ ቘልዓ እንተረኺብኩም ምስቲ ቘልዓ ጽንሑ።
recovery-children-tell = ኣብ ጥቓኹም ንዘለዉ ሰራሕተኛታት ረድኤት ብቕጽበት ንገሩ።
recovery-children-not-away = ነቲ ቘልዓ ርሑቕ ኣይትውሰድዎ። ስድራቤቱ ኣብ ጥቓ ክህልዉ ይኽእሉ።
recovery-children-strangers = ነቲ ቘልዓ ንዘይትፈልጥዎም ሰባት ኣይትሃቡ።
recovery-children-child = ቘልዓ እንተኾንኩምን በይንኹም እንተሃሊኹምን ንሰራሕተኛ ረድኤት ሓገዝ ሕተቱ።

recovery-feedback-act-now = ኣብ { $place } ዘሎ ሓገዝ እንታይ ጽቡቕ ወይ ሕማቕ ከም ዘለዎ ክትዛረቡ ትኽእሉ።
recovery-feedback-report = ሓደ ሰብ ሕማቕ እንተገይሩኩም ወይ ኣብ ክንዲ ሓገዝ ገለ ነገር እንተሓቲቱኩም ጸብጽቡ።
    .sms = ሓደ ሰብ ሕማቕ እንተገይሩኩም በጃኹም ጸብጽቡ።
recovery-feedback-separate = ጥርዓንኩም ናብቶም እትጠርዑሎም ሰባት ኣይከይድን እዩ።
recovery-feedback-no-loss = ስለ ዝጠራዕኩም ዝኾነ ሓገዝ ኣይክተርፈኩምን እዩ።
recovery-survey-act-now = ኣብ { $place } ንዘለዉ ሰባት እንታይ ሓገዝ ከም ዘድልዮም በጃኹም ንገሩና።
recovery-survey-choice = መልሲ ክትህቡ ግድን ኣይኮነን።
recovery-survey-no-effect = መልስኹም ነቲ እትረኽብዎ ሓገዝ ኣይልውጦን እዩ።
recovery-survey-link = መልሲ ንምሃብ { $link } ክፈቱ።
recovery-survey-call = መልሲ ንምሃብ ናብ { $contact } ደውሉ።
    .radio = መልሲ ንምሃብ ናብዚ ቁጽሪ ደውሉ፦ { $contact }። ነቲ ቁጽሪ እደግሞ ኣለኹ፦ { $contact }።

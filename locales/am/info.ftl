### What each sentence is for, and every variable: locales/en/info.ftl.

info-ends = ይህ ስለ ቀደመው መልእክት የመጣ ዜና ነው።
info-cancel = እባክዎ ለ{ $place } የተላከውን የቀደመ መልእክት አይከተሉ።
info-no-warning = አሁን ለ{ $place } ማስጠንቀቂያ የለም።
info-ended = ለ{ $place } የተላከው የቀደመ መልእክት ከእንግዲህ አያስፈልግም።
info-help-cancel = በቀደመው መልእክት የተነገረው በ{ $place } ያለው እርዳታ የለም።
info-help-ended = በቀደመው መልእክት የተነገረው በ{ $place } ያለው እርዳታ አብቅቷል።

info-free = እርዳታው ነፃ ነው።
info-private = የሚናገሩት በሚስጥር ይጠበቃል።
info-no-name = ስምዎን መናገር አያስፈልግዎትም።
info-your-language = ቋንቋዎን የሚናገር ሰው መጠየቅ ይችላሉ።
info-you-decide = ቀጥሎ ምን እንደሚሆን የሚወስኑት እርስዎ ነዎት።
info-where = ቦታ፦ { $facility }።
info-read-more = የበለጠ ለማንበብ { $link } ይክፈቱ።

info-avoid-watch = በቅርቡ በ{ $place } አደገኛ ሊሆን ይችላል።
info-avoid-act-now = ወደ { $place } አይሂዱ። አሁን እዚያ አደገኛ ነው።
info-avoid-all-clear = እንደገና ወደ { $place } መሄድ ይችላሉ።
info-avoid-do-not-travel = የግድ ካልሆነ ወደዚያ አይጓዙ።
info-avoid-leave = እዚያ ካሉ፣ መውጣት ደህና ሲሆን ይውጡ።
info-avoid-other-way = በሌላ መንገድ ይሂዱ፣ ወይም ደህና በሆነ ቦታ ይጠብቁ።
info-avoid-rescue-roads = መንገዶችን አይዝጉ። የነፍስ አድን ሠራተኞች ያስፈልጓቸዋል።

info-reminder-act-now = ለ{ $place } የተሰጠው የቀደመ ማስጠንቀቂያ አሁንም ይሠራል።
info-reminder-all-clear = ለ{ $place } የተሰጠው የቀደመ ማስጠንቀቂያ አብቅቷል።
info-reminder-not-over = አደጋው አላለፈም።
info-reminder-follow = እባክዎ የቀደመውን ማስጠንቀቂያ መከተልዎን ይቀጥሉ።
info-reminder-missed = ማስጠንቀቂያውን ካላወቁ በአቅራቢያዎ ያሉ ሰዎችን ይጠይቁ።

info-rumour-watch = በ{ $place } ያሉ ሰዎች ሐሰት ሊሆን የሚችል መልእክት እያጋሩ ነው።
info-rumour-act-now = በ{ $place } ያሉ ሰዎች የሐሰት መልእክት እያጋሩ ነው።
info-rumour-about =
    { $topic ->
        [water] ስለ መጠጥ ውሃ ነው።
        [dam] ስለ ግድብ ነው።
        [attack] ስለ ጥቃት ነው።
        [evacuation] ሰዎች መውጣት አለባቸው ይላል።
        [disease] ስለ በሽታ ነው።
        [aid] ስለ እርዳታ ነው።
       *[other] ስለ አስቸኳይ ሁኔታው ነው።
    }
info-rumour-do-not-share = እባክዎ አያጋሩት።
info-rumour-do-not-follow = የሐሰት መልእክቱ የሚለውን አያድርጉ።
info-rumour-tell = ሐሰት መሆኑን በአቅራቢያዎ ላሉ ሰዎች ይንገሩ።
info-rumour-check = መልእክት ከማመንዎ በፊት ከኦፊሴላዊ ምንጭ ያረጋግጡ።
info-rumour-true = እውነቱን ለማንበብ { $link } ይክፈቱ።

info-test-watch = በቅርቡ በ{ $place } የማስጠንቀቂያ ሥርዓቱ ሙከራ ይደረጋል።
info-test-act-now = ይህ በ{ $place } የማስጠንቀቂያ ሥርዓቱ ሙከራ ነው። አደጋ የለም።
info-test-cancel = አሁን በ{ $place } የማስጠንቀቂያ ሥርዓቱ ሙከራ የለም።
info-test-all-clear = በ{ $place } የማስጠንቀቂያ ሥርዓቱ ሙከራ አብቅቷል።
info-test-nothing = ምንም ማድረግ አያስፈልግዎትም።
info-real-danger = እውነተኛ አደጋ ካለ አዲስ መልእክት ይነግርዎታል።

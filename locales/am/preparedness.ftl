### What each sentence is for, and every variable: locales/en/preparedness.ftl.

preparedness-alerts-watch = በቅርቡ ለ{ $place } የአደጋ ማስጠንቀቂያዎችን በቋንቋዎ ማግኘት ይችላሉ።
preparedness-alerts-act-now = ለ{ $place } የአደጋ ማስጠንቀቂያዎችን በቋንቋዎ ማግኘት ይችላሉ።
preparedness-alerts-channels = ማስጠንቀቂያዎች በስልክ፣ በሬዲዮ እና ከማኅበረሰብ ቡድኖች ይመጣሉ።
preparedness-alerts-choose = በደንብ የሚረዱትን ቋንቋ ይምረጡ።
preparedness-alerts-free = ማስጠንቀቂያዎች ነፃ ናቸው። በማንኛውም ጊዜ ማቆም ይችላሉ።
preparedness-alerts-call = ቋንቋዎን ለመምረጥ ወደ { $contact } ይደውሉ።
    .radio = ቋንቋዎን ለመምረጥ ወደዚህ ቁጥር ይደውሉ፦ { $contact }። ቁጥሩን እደግማለሁ፦ { $contact }።

preparedness-drill-watch = በ{ $place } ያሉ ሰዎች በቅርቡ የአደጋ ጊዜ ልምምድ ያደርጋሉ።
preparedness-drill-act-now = በ{ $place } ያሉ ሰዎች የአደጋ ጊዜ ልምምድ እያደረጉ ነው። እውነተኛ አደጋ የለም።
preparedness-drill-cancel = በ{ $place } ያሉ ሰዎች አሁን የአደጋ ጊዜ ልምምድ አያደርጉም።
preparedness-drill-all-clear = በ{ $place } የአደጋ ጊዜ ልምምዱ አብቅቷል።
preparedness-drill-sirens = የማስጠንቀቂያ ድምፅ ሊሰሙ እና የነፍስ አድን ሠራተኞችን ሊያዩ ይችላሉ።
preparedness-drill-take-part = ከፈለጉ መሳተፍ ይችላሉ። ሁሉም ሰው መምጣት ይችላል።

preparedness-risk-act-now = በ{ $place } ምን ዓይነት አደጋዎች እንዳሉ ይወቁ።
preparedness-risk-ask = የትኞቹ ቦታዎች አደገኛ እንደሆኑ አካባቢውን በደንብ የሚያውቁ ሰዎችን ይጠይቁ።
preparedness-risk-safe-place = በጣም ቅርብ የሆነውን ደህና ቦታ እና ወደዚያ የሚወስዱ ሁለት መንገዶችን ይፈልጉ።
preparedness-risk-signals = የማስጠንቀቂያ ድምፆችና ምልክቶች ምን ማለት እንደሆኑ ይወቁ።

preparedness-plan-act-now = በ{ $place } አስቸኳይ ሁኔታ ከመምጣቱ በፊት ይዘጋጁ።
preparedness-plan-meet = የት እንደምትገናኙ ከቤተሰብዎ ጋር ይስማሙ።
preparedness-plan-numbers = አስፈላጊ የስልክ ቁጥሮችን በደብተር ላይ ይጻፉ።
preparedness-plan-bag = ውሃ፣ ምግብ፣ መድኃኒት፣ መብራት እና ሙቅ ልብስ በቦርሳ ያዘጋጁ።
preparedness-plan-others = ሕፃናትን፣ አረጋውያንን እና መራመድ የሚቸግራቸውን ሰዎች እንዴት እንደሚረዱ ያቅዱ።
    .sms = ሕፃናትንና አረጋውያንን እንዴት እንደሚረዱ ያቅዱ።

### What each sentence is for, and every variable: locales/en/service.ftl.

service-watch = በ{ $place } እርዳታ በቅርቡ ይጀመራል። ቦታ፦ { $facility }።
service-act-now = በ{ $place } እርዳታ እየተሰጠ ነው። ቦታ፦ { $facility }።
service-cancel = በ{ $place } እርዳታ አይሰጥም። ቦታ፦ { $facility }።
service-all-clear = በ{ $place } እርዳታው አሁን አብቅቷል። ቦታ፦ { $facility }።
service-offers =
    { $service ->
        [shelter] እዚያ መተኛት ይችላሉ።
        [food] እዚያ ምግብ ማግኘት ይችላሉ።
        [water] እዚያ የመጠጥ ውሃ ማግኘት ይችላሉ።
        [clinic] እዚያ ሐኪም ወይም ነርስ ማግኘት ይችላሉ።
        [charging] እዚያ ስልክዎን ቻርጅ ማድረግ ይችላሉ።
       *[all] እዚያ መጠለያ፣ ምግብ፣ የመጠጥ ውሃ እና ሕክምና ማግኘት ይችላሉ።
    }
service-everyone = ሁሉም ሰው መምጣት ይችላል። ነፃ ነው።
service-bring-medicine = ከቻሉ መድኃኒትዎን እና ሙቅ ልብስ ይዘው ይምጡ።
service-do-not-go = እባክዎ አሁን ወደዚያ አይሂዱ።

service-transport-watch = በቅርቡ አውቶቡሶች ሰዎችን ከ{ $place } ያስወጣሉ።
service-transport-act-now = አሁን አውቶቡሶች ሰዎችን ከ{ $place } እያስወጡ ነው።
service-transport-cancel = አሁን ከ{ $place } የሚወጡ አውቶቡሶች የሉም።
service-transport-from = አውቶቡሶቹ የሚነሱት ከዚህ ነው፦ { $facility }።
service-transport-bring = መሸከም የሚችሉትን ብቻ ይያዙ።
service-transport-together = ከቤተሰብዎ ጋር ይቆዩ። ልጆችን ከአጠገብዎ አያርቁ።
service-transport-cannot-walk = ወደ አውቶቡሱ መድረስ ካልቻሉ እርዳታ ይጠይቁ።

service-hotline-watch = በ{ $place } ላሉ ሰዎች የስልክ መስመር በቅርቡ ይከፈታል።
service-hotline-act-now = በ{ $place } ላሉ ሰዎች የስልክ መስመር ተከፍቷል።
service-hotline-cancel = በ{ $place } ላሉ ሰዎች ያለው የስልክ መስመር ክፍት አይደለም።
service-hotline-ask = ስለ ደህንነት፣ ስለ እርዳታ እና ስለ ቤተሰብዎ መጠየቅ ይችላሉ።

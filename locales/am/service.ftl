### What each sentence is for, and every variable: locales/en/service.ftl.

service-watch = በ{ $place } እርዳታ በቅርቡ ይጀመራል። ቦታ፦ { $facility }።
service-act-now = በ{ $place } እርዳታ ክፍት ነው። ቦታ፦ { $facility }።
service-cancel = በ{ $place } እርዳታ ክፍት አይደለም። ቦታ፦ { $facility }።
service-all-clear = በ{ $place } እርዳታው አሁን ተዘግቷል። ቦታ፦ { $facility }።
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

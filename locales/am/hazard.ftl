### What each sentence is for, and every variable: locales/en/hazard.ftl.

hazard-flood-watch = በ{ $place } ጎርፍ ሊከሰት ይችላል።
hazard-flood-act-now = በ{ $place } አደገኛ ጎርፍ አለ። አሁኑኑ እርምጃ ይውሰዱ።
hazard-flood-cancel = አሁን ለ{ $place } የጎርፍ ማስጠንቀቂያ የለም።
hazard-flood-all-clear = በ{ $place } የጎርፍ አደጋው አልፏል።

hazard-flash-flood-watch = በ{ $place } ውሃ በድንገት ሊሞላ ይችላል።
hazard-flash-flood-act-now = በ{ $place } ድንገተኛ ጎርፍ አለ። ውሃው በጣም በፍጥነት ይሞላል።
hazard-flash-flood-cancel = አሁን ለ{ $place } የድንገተኛ ጎርፍ ማስጠንቀቂያ የለም።
hazard-flash-flood-all-clear = በ{ $place } የድንገተኛ ጎርፍ አደጋው አልፏል።

hazard-tsunami-watch = ሱናሚ (ትልቅ የባሕር ማዕበል) ወደ { $place } ሊመጣ ይችላል።
hazard-tsunami-act-now = ለ{ $place } የሱናሚ ማስጠንቀቂያ። ትልቅ የባሕር ማዕበል እየመጣ ነው።
hazard-tsunami-cancel = አሁን ለ{ $place } የሱናሚ ማስጠንቀቂያ የለም።
hazard-tsunami-all-clear = በ{ $place } የሱናሚ አደጋው አልፏል።

hazard-earthquake-watch = በ{ $place } ከባድ የመሬት መንቀጥቀጥ ሊከሰት ይችላል።
hazard-earthquake-act-now = በ{ $place } ከባድ የመሬት መንቀጥቀጥ አለ።
hazard-earthquake-cancel = አሁን ለ{ $place } የመሬት መንቀጥቀጥ ማስጠንቀቂያ የለም።
hazard-earthquake-all-clear = ለ{ $place } የተሰጠው የመሬት መንቀጥቀጥ ማስጠንቀቂያ አብቅቷል።

hazard-cyclone-watch = በጣም ኃይለኛ አውሎ ነፋስ ወደ { $place } ሊመጣ ይችላል።
hazard-cyclone-act-now = በጣም ኃይለኛ አውሎ ነፋስ ወደ { $place } እየመጣ ነው። አሁኑኑ እርምጃ ይውሰዱ።
hazard-cyclone-cancel = አሁን ለ{ $place } የአውሎ ነፋስ ማስጠንቀቂያ የለም።
hazard-cyclone-all-clear = በ{ $place } የአውሎ ነፋስ አደጋው አልፏል።

hazard-wildfire-watch = ሰደድ እሳት ወደ { $place } አቅራቢያ ሊመጣ ይችላል።
hazard-wildfire-act-now = በ{ $place } አቅራቢያ ሰደድ እሳት አለ። አሁኑኑ ይውጡ።
hazard-wildfire-cancel = አሁን ለ{ $place } የእሳት ማስጠንቀቂያ የለም።
hazard-wildfire-all-clear = በ{ $place } አቅራቢያ የእሳት አደጋው አልፏል።

hazard-heat-watch = በ{ $place } በጣም ይሞቃል።
hazard-heat-act-now = በ{ $place } አደገኛ ሙቀት አለ። አሁኑኑ ራስዎን ይጠብቁ።
hazard-heat-cancel = አሁን ለ{ $place } የሙቀት ማስጠንቀቂያ የለም።
hazard-heat-all-clear = በ{ $place } አደገኛው ሙቀት አልፏል።

hazard-unsafe-water-watch = በ{ $place } ያለው ውሃ ለመጠጥ ደህና ላይሆን ይችላል።
hazard-unsafe-water-act-now = በ{ $place } ያለው ውሃ ለመጠጥ ደህና አይደለም።
hazard-unsafe-water-cancel = አሁን ለ{ $place } የውሃ ማስጠንቀቂያ የለም።
hazard-unsafe-water-all-clear = በ{ $place } ያለው ውሃ እንደገና ለመጠጥ ደህና ነው።

hazard-evacuate-watch = በቅርቡ ከ{ $place } መውጣት ሊኖርብዎ ይችላል።
hazard-evacuate-act-now = ሁሉም ሰው አሁኑኑ ከ{ $place } መውጣት አለበት።
hazard-evacuate-cancel = አሁን ከ{ $place } መውጣት አያስፈልግዎትም።
hazard-evacuate-all-clear = ወደ { $place } መመለስ ደህና ነው።

hazard-shelter-watch = በቅርቡ በ{ $place } ውጭ መሆን አደገኛ ሊሆን ይችላል።
hazard-shelter-act-now = በ{ $place } ውጭ መሆን አደገኛ ነው። አሁኑኑ ወደ ውስጥ ይግቡ።
hazard-shelter-cancel = አሁን በ{ $place } በቤት ውስጥ መቆየት አያስፈልግዎትም።
hazard-shelter-all-clear = በ{ $place } እንደገና ወደ ውጭ መውጣት ደህና ነው።

hazard-storm-surge-watch = በ{ $place } ከባሕር የሚመጣ ጎርፍ ሊከሰት ይችላል።
hazard-storm-surge-act-now = በ{ $place } ከባሕር የመጣ አደገኛ ጎርፍ አለ። አሁኑኑ እርምጃ ይውሰዱ።
hazard-storm-surge-cancel = አሁን ለ{ $place } ከባሕር ስለሚመጣ ጎርፍ ማስጠንቀቂያ የለም።
hazard-storm-surge-all-clear = በ{ $place } ከባሕር የሚመጣው የጎርፍ አደጋ አልፏል።

hazard-tornado-watch = ቶርናዶ (ኃይለኛ አዙሪት ነፋስ) ወደ { $place } ሊመጣ ይችላል።
hazard-tornado-act-now = ለ{ $place } የቶርናዶ ማስጠንቀቂያ። አሁኑኑ ራስዎን ይጠብቁ።
hazard-tornado-cancel = አሁን ለ{ $place } የቶርናዶ ማስጠንቀቂያ የለም።
hazard-tornado-all-clear = በ{ $place } የቶርናዶ አደጋው አልፏል።

hazard-thunderstorm-watch = በ{ $place } አደገኛ ነጎድጓዳማ ዝናብ ሊኖር ይችላል።
hazard-thunderstorm-act-now = በ{ $place } አደገኛ ነጎድጓዳማ ዝናብ አለ። አሁኑኑ ወደ ውስጥ ይግቡ።
hazard-thunderstorm-cancel = አሁን ለ{ $place } የነጎድጓዳማ ዝናብ ማስጠንቀቂያ የለም።
hazard-thunderstorm-all-clear = በ{ $place } የነጎድጓዳማ ዝናብ አደጋው አልፏል።

hazard-wind-watch = በጣም ኃይለኛ ነፋስ ወደ { $place } ሊመጣ ይችላል።
hazard-wind-act-now = በ{ $place } አደገኛ ነፋስ አለ። አሁኑኑ ወደ ውስጥ ይግቡ።
hazard-wind-cancel = አሁን ለ{ $place } የነፋስ ማስጠንቀቂያ የለም።
hazard-wind-all-clear = በ{ $place } አደገኛው ነፋስ አልፏል።

hazard-winter-storm-watch = በረዶ ያለበት አደገኛ አውሎ ነፋስ ወደ { $place } ሊመጣ ይችላል።
hazard-winter-storm-act-now = በ{ $place } በረዶ ያለበት አደገኛ አውሎ ነፋስ አለ። በውስጥ ይቆዩ።
hazard-winter-storm-cancel = አሁን ለ{ $place } የበረዶ አውሎ ነፋስ ማስጠንቀቂያ የለም።
hazard-winter-storm-all-clear = በ{ $place } የበረዶ አውሎ ነፋስ አደጋው አልፏል።

hazard-dust-storm-watch = የአቧራ አውሎ ነፋስ ወደ { $place } ሊመጣ ይችላል።
hazard-dust-storm-act-now = በ{ $place } አደገኛ የአቧራ አውሎ ነፋስ አለ። አሁኑኑ ወደ ውስጥ ይግቡ።
hazard-dust-storm-cancel = አሁን ለ{ $place } የአቧራ አውሎ ነፋስ ማስጠንቀቂያ የለም።
hazard-dust-storm-all-clear = በ{ $place } የአቧራ አውሎ ነፋስ አደጋው አልፏል።

hazard-avalanche-watch = በ{ $place } አቅራቢያ የበረዶ ናዳ (የሚንሸራተት በረዶ) ሊኖር ይችላል።
hazard-avalanche-act-now = ለ{ $place } የበረዶ ናዳ ማስጠንቀቂያ። አሁኑኑ እርምጃ ይውሰዱ።
hazard-avalanche-cancel = አሁን ለ{ $place } የበረዶ ናዳ ማስጠንቀቂያ የለም።
hazard-avalanche-all-clear = በ{ $place } አቅራቢያ የበረዶ ናዳ አደጋው አልፏል።

hazard-landslide-watch = በ{ $place } የመሬት መንሸራተት (የአፈር ወይም የጭቃ ናዳ) ሊኖር ይችላል።
hazard-landslide-act-now = ለ{ $place } የመሬት መንሸራተት ማስጠንቀቂያ። አሁኑኑ እርምጃ ይውሰዱ።
hazard-landslide-cancel = አሁን ለ{ $place } የመሬት መንሸራተት ማስጠንቀቂያ የለም።
hazard-landslide-all-clear = በ{ $place } የመሬት መንሸራተት አደጋው አልፏል።

hazard-volcano-watch = በ{ $place } አቅራቢያ ያለው እሳተ ገሞራ ሊፈነዳ ይችላል።
hazard-volcano-act-now = በ{ $place } አቅራቢያ ያለው እሳተ ገሞራ እየፈነዳ ነው። አሁኑኑ እርምጃ ይውሰዱ።
hazard-volcano-cancel = አሁን ለ{ $place } የእሳተ ገሞራ ማስጠንቀቂያ የለም።
hazard-volcano-all-clear = በ{ $place } አቅራቢያ የእሳተ ገሞራ አደጋው አልፏል።

hazard-cold-watch = በ{ $place } በጣም ይበርዳል።
hazard-cold-act-now = በ{ $place } አደገኛ ብርድ አለ። አሁኑኑ ራስዎን ይጠብቁ።
hazard-cold-cancel = አሁን ለ{ $place } የብርድ ማስጠንቀቂያ የለም።
hazard-cold-all-clear = በ{ $place } አደገኛው ብርድ አልፏል።

hazard-smoke-watch = በ{ $place } ያለው አየር ለመተንፈስ አደገኛ ሊሆን ይችላል።
hazard-smoke-act-now = በ{ $place } ያለው አየር ለመተንፈስ አደገኛ ነው።
hazard-smoke-cancel = አሁን ለ{ $place } የአየር ማስጠንቀቂያ የለም።
hazard-smoke-all-clear = በ{ $place } ያለው አየር እንደገና ለመተንፈስ ደህና ነው።

hazard-water-shortage-watch = በቅርቡ በ{ $place } በቂ ውሃ ላይኖር ይችላል።
hazard-water-shortage-act-now = በ{ $place } በቂ ውሃ የለም። አሁኑኑ ውሃ ይቆጥቡ።
hazard-water-shortage-cancel = አሁን ለ{ $place } የውሃ እጥረት ማስጠንቀቂያ የለም።
hazard-water-shortage-all-clear = በ{ $place } እንደገና በቂ ውሃ አለ።

hazard-dam-failure-watch = በ{ $place } አቅራቢያ ያለ ግድብ ሊሰበር ይችላል።
hazard-dam-failure-act-now = በ{ $place } አቅራቢያ ያለ ግድብ እየተሰበረ ነው። ትልቅ ጎርፍ እየመጣ ነው።
hazard-dam-failure-cancel = አሁን ለ{ $place } የግድብ ማስጠንቀቂያ የለም።
hazard-dam-failure-all-clear = በ{ $place } አቅራቢያ የግድቡ አደጋ አልፏል።

hazard-hazmat-watch = በ{ $place } አደገኛ ኬሚካሎች ሊፈስሱ ይችላሉ።
hazard-hazmat-act-now = በ{ $place } አደገኛ ኬሚካሎች እየፈሰሱ ነው። አሁኑኑ እርምጃ ይውሰዱ።
hazard-hazmat-cancel = አሁን ለ{ $place } የኬሚካሎች ማስጠንቀቂያ የለም።
hazard-hazmat-all-clear = በ{ $place } የኬሚካሎች አደጋው አልፏል።

hazard-radiation-watch = በ{ $place } አደገኛ ራዲዮአክቲቭ ጨረር ሊኖር ይችላል።
hazard-radiation-act-now = በ{ $place } አደገኛ ራዲዮአክቲቭ ጨረር አለ። አሁኑኑ ወደ ውስጥ ይግቡ።
hazard-radiation-cancel = አሁን ለ{ $place } የራዲዮአክቲቭ ጨረር ማስጠንቀቂያ የለም።
hazard-radiation-all-clear = በ{ $place } የራዲዮአክቲቭ ጨረር አደጋው አልፏል።

hazard-power-outage-watch = በቅርቡ በ{ $place } ኤሌክትሪክ ላይኖር ይችላል።
hazard-power-outage-act-now = አሁን በ{ $place } ኤሌክትሪክ የለም።
hazard-power-outage-cancel = አሁን ለ{ $place } ስለ ኤሌክትሪክ ማስጠንቀቂያ የለም።
hazard-power-outage-all-clear = በ{ $place } እንደገና ኤሌክትሪክ አለ።

hazard-emergency-number-outage-watch = በ{ $place } የአደጋ ጊዜ ስልክ ቁጥሩ ሥራ ሊያቆም ይችላል።
hazard-emergency-number-outage-act-now = አሁን በ{ $place } የአደጋ ጊዜ ስልክ ቁጥሩ አይሠራም።
hazard-emergency-number-outage-cancel = አሁን ለ{ $place } ስለ አደጋ ጊዜ ስልክ ቁጥር ማስጠንቀቂያ የለም።
hazard-emergency-number-outage-all-clear = በ{ $place } የአደጋ ጊዜ ስልክ ቁጥሩ እንደገና ይሠራል።

hazard-communications-outage-watch = በ{ $place } ስልክ እና ኢንተርኔት ሥራ ሊያቆሙ ይችላሉ።
hazard-communications-outage-act-now = አሁን በ{ $place } ስልክ እና ኢንተርኔት በደንብ አይሠሩም።
hazard-communications-outage-cancel = አሁን ለ{ $place } ስለ ስልክ እና ኢንተርኔት ማስጠንቀቂያ የለም።
hazard-communications-outage-all-clear = በ{ $place } ስልክ እና ኢንተርኔት እንደገና ይሠራሉ።

hazard-disease-watch = በ{ $place } አደገኛ በሽታ ሊስፋፋ ይችላል።
hazard-disease-act-now = በ{ $place } አደገኛ በሽታ እየተስፋፋ ነው። አሁኑኑ ራስዎን ይጠብቁ።
hazard-disease-cancel = አሁን ለ{ $place } የበሽታ ማስጠንቀቂያ የለም።
hazard-disease-all-clear = በ{ $place } የበሽታው አደጋ አልፏል።

hazard-food-safety-watch = በ{ $place } አንዳንድ ምግብ ለመብላት ደህና ላይሆን ይችላል።
hazard-food-safety-act-now = በ{ $place } አንዳንድ ምግብ ለመብላት ደህና አይደለም።
hazard-food-safety-cancel = አሁን ለ{ $place } የምግብ ማስጠንቀቂያ የለም።
hazard-food-safety-all-clear = በ{ $place } ደህና ባልሆነ ምግብ የሚመጣው አደጋ አልፏል።

hazard-structure-fire-watch = በ{ $place } ያለው እሳት አደገኛ ሊሆን ይችላል።
hazard-structure-fire-act-now = በ{ $place } አደገኛ እሳት አለ። አሁኑኑ እርምጃ ይውሰዱ።
hazard-structure-fire-cancel = አሁን በ{ $place } የእሳት ማስጠንቀቂያ የለም።
hazard-structure-fire-all-clear = በ{ $place } የእሳት አደጋው አልፏል።

hazard-building-collapse-watch = በ{ $place } ያለ ሕንጻ ሊፈርስ ይችላል።
hazard-building-collapse-act-now = በ{ $place } ሕንጻ ፈርሷል። ከዚያ ይራቁ።
hazard-building-collapse-cancel = አሁን በ{ $place } ስላለው ሕንጻ ማስጠንቀቂያ የለም።
hazard-building-collapse-all-clear = በ{ $place } የሕንጻው አደጋ አልፏል።

hazard-transport-shutdown-watch = በቅርቡ በ{ $place } አውቶቡሶችና ባቡሮች ሊቆሙ ይችላሉ።
hazard-transport-shutdown-act-now = አሁን በ{ $place } አውቶቡሶችና ባቡሮች የሉም።
hazard-transport-shutdown-cancel = አሁን ለ{ $place } የትራንስፖርት ማስጠንቀቂያ የለም።
hazard-transport-shutdown-all-clear = በ{ $place } አውቶቡሶችና ባቡሮች እንደገና ይሠራሉ።

hazard-unrest-watch = በ{ $place } መንገዶች ላይ ሁከት ሊኖር ይችላል።
hazard-unrest-act-now = በ{ $place } መንገዶች ላይ ሁከት አለ። በውስጥ ይቆዩ።
hazard-unrest-cancel = አሁን ለ{ $place } የሁከት ማስጠንቀቂያ የለም።
hazard-unrest-all-clear = በ{ $place } የሁከት አደጋው አልፏል።

hazard-air-attack-watch = በ{ $place } ላይ የአየር ጥቃት ሊኖር ይችላል።
hazard-air-attack-act-now = ለ{ $place } የአየር ጥቃት ማስጠንቀቂያ። አሁኑኑ ወደ ደህና ቦታ ይሂዱ።
hazard-air-attack-cancel = አሁን ለ{ $place } የአየር ጥቃት ማስጠንቀቂያ የለም።
hazard-air-attack-all-clear = በ{ $place } የአየር ጥቃት አደጋው አልፏል።

hazard-armed-attack-watch = በ{ $place } የጦር መሣሪያ ጥቃት ሊኖር ይችላል።
hazard-armed-attack-act-now = በ{ $place } የጦር መሣሪያ ጥቃት አለ። አሁኑኑ ራስዎን ይጠብቁ።
hazard-armed-attack-cancel = አሁን ለ{ $place } የጥቃት ማስጠንቀቂያ የለም።
hazard-armed-attack-all-clear = በ{ $place } የጥቃት አደጋው አልፏል።

hazard-mines-watch = በ{ $place } የተቀበሩ ፈንጂዎች ወይም ያልፈነዱ ቦምቦች ሊኖሩ ይችላሉ።
hazard-mines-act-now = በ{ $place } የተቀበሩ ፈንጂዎች ወይም ያልፈነዱ ቦምቦች አሉ። በጣም ይጠንቀቁ።
hazard-mines-cancel = አሁን ለ{ $place } የፈንጂዎች ማስጠንቀቂያ የለም።
hazard-mines-all-clear = በ{ $place } የፈንጂዎች አደጋው አልፏል።

hazard-route-closed-watch = በቅርቡ በ{ $place } በኩል ማለፍ ላይችሉ ይችላሉ።
hazard-route-closed-act-now = አሁን በ{ $place } በኩል ማለፍ አይችሉም። መንገዱ ተዘግቷል።
hazard-route-closed-cancel = አሁን በ{ $place } በኩል ስላለው መንገድ ማስጠንቀቂያ የለም።
hazard-route-closed-all-clear = በ{ $place } በኩል እንደገና ማለፍ ይችላሉ።

hazard-camp-fire-watch = በ{ $place } ባሉ ቤቶች መካከል እሳት ሊስፋፋ ይችላል።
hazard-camp-fire-act-now = በ{ $place } ባሉ ቤቶች መካከል እሳት እየተስፋፋ ነው። አሁኑኑ እርምጃ ይውሰዱ።
hazard-camp-fire-cancel = አሁን በ{ $place } ላሉ ቤቶች የእሳት ማስጠንቀቂያ የለም።
hazard-camp-fire-all-clear = በ{ $place } ላሉ ቤቶች የእሳት አደጋው አልፏል።

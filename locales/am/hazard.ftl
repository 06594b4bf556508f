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

hazard-unsafe-water-watch = በ{ $place } ያለው ውሃ ለመጠጥ ደህንነቱ ላይጠበቅ ይችላል።
hazard-unsafe-water-act-now = በ{ $place } ያለው ውሃ ለመጠጥ ደህንነቱ የተጠበቀ አይደለም።
hazard-unsafe-water-cancel = አሁን ለ{ $place } የውሃ ማስጠንቀቂያ የለም።
hazard-unsafe-water-all-clear = በ{ $place } ያለው ውሃ እንደገና ለመጠጥ ደህና ነው።

hazard-evacuate-watch = በቅርቡ { $place } መልቀቅ ሊኖርብዎ ይችላል።
hazard-evacuate-act-now = ሁሉም ሰው አሁኑኑ { $place } መልቀቅ አለበት።
hazard-evacuate-cancel = አሁን { $place } መልቀቅ የለብዎትም።
hazard-evacuate-all-clear = ወደ { $place } መመለስ ደህና ነው።

hazard-shelter-watch = በቅርቡ በ{ $place } ውጭ መሆን አደገኛ ሊሆን ይችላል።
hazard-shelter-act-now = በ{ $place } ውጭ መሆን አደገኛ ነው። አሁኑኑ ወደ ውስጥ ይግቡ።
hazard-shelter-cancel = አሁን በ{ $place } ውስጥ ተዘግተው መቆየት የለብዎትም።
hazard-shelter-all-clear = በ{ $place } እንደገና ወደ ውጭ መውጣት ደህና ነው።

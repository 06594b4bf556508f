### What each sentence is for, and every variable: locales/en/hazard.ftl.

hazard-flood-watch = ኣብ { $place } ውሕጅ ክህሉ ይኽእል።
hazard-flood-act-now = ኣብ { $place } ሓደገኛ ውሕጅ ኣሎ። ሕጂ ስጉምቲ ውሰዱ።
hazard-flood-cancel = ሕጂ ኣብ { $place } ናይ ውሕጅ መጠንቀቕታ የለን።
hazard-flood-all-clear = ኣብ { $place } ናይ ውሕጅ ሓደጋ ሓሊፉ እዩ።

hazard-flash-flood-watch = ኣብ { $place } ማይ ብሃንደበት ክውስኽ ይኽእል።
hazard-flash-flood-act-now = ኣብ { $place } ሃንደበታዊ ውሕጅ ኣሎ። ማይ ኣዝዩ ብቕልጡፍ ይውስኽ ኣሎ።
hazard-flash-flood-cancel = ሕጂ ኣብ { $place } ናይ ሃንደበታዊ ውሕጅ መጠንቀቕታ የለን።
hazard-flash-flood-all-clear = ኣብ { $place } ናይ ሃንደበታዊ ውሕጅ ሓደጋ ሓሊፉ እዩ።

hazard-tsunami-watch = ሱናሚ (ዓበይቲ ማዕበላት ባሕሪ) ናብ { $place } ክመጽእ ይኽእል።
hazard-tsunami-act-now = ኣብ { $place } ናይ ሱናሚ መጠንቀቕታ ኣሎ። ዓበይቲ ማዕበላት ባሕሪ ይመጹ ኣለዉ።
hazard-tsunami-cancel = ሕጂ ኣብ { $place } ናይ ሱናሚ መጠንቀቕታ የለን።
hazard-tsunami-all-clear = ኣብ { $place } ናይ ሱናሚ ሓደጋ ሓሊፉ እዩ።

hazard-earthquake-watch = ኣብ { $place } ብርቱዕ ምንቅጥቃጥ ምድሪ ክህሉ ይኽእል።
hazard-earthquake-act-now = ኣብ { $place } ብርቱዕ ምንቅጥቃጥ ምድሪ ኣሎ።
hazard-earthquake-cancel = ሕጂ ኣብ { $place } ናይ ምንቅጥቃጥ ምድሪ መጠንቀቕታ የለን።
hazard-earthquake-all-clear = ኣብ { $place } ናይ ምንቅጥቃጥ ምድሪ መጠንቀቕታ ኣብቂዑ እዩ።

hazard-cyclone-watch = ኣዝዩ ብርቱዕ ህቦብላ ናብ { $place } ክመጽእ ይኽእል።
hazard-cyclone-act-now = ኣዝዩ ብርቱዕ ህቦብላ ናብ { $place } ይመጽእ ኣሎ። ሕጂ ስጉምቲ ውሰዱ።
hazard-cyclone-cancel = ሕጂ ኣብ { $place } ናይ ህቦብላ መጠንቀቕታ የለን።
hazard-cyclone-all-clear = ኣብ { $place } ናይ ህቦብላ ሓደጋ ሓሊፉ እዩ።

hazard-wildfire-watch = ባርዕ ጫካ ናብ ጥቓ { $place } ክመጽእ ይኽእል።
hazard-wildfire-act-now = ኣብ ጥቓ { $place } ባርዕ ጫካ ኣሎ። ሕጂ ውጹ።
hazard-wildfire-cancel = ሕጂ ኣብ { $place } ናይ ሓዊ መጠንቀቕታ የለን።
hazard-wildfire-all-clear = ኣብ ጥቓ { $place } ናይ ሓዊ ሓደጋ ሓሊፉ እዩ።

hazard-heat-watch = ኣብ { $place } ኣዝዩ ክሙቕ እዩ።
hazard-heat-act-now = ኣብ { $place } ሓደገኛ ሙቐት ኣሎ። ሕጂ ንነብስኹም ሓልዉ።
hazard-heat-cancel = ሕጂ ኣብ { $place } ናይ ሙቐት መጠንቀቕታ የለን።
hazard-heat-all-clear = ኣብ { $place } ሓደገኛ ሙቐት ሓሊፉ እዩ።

hazard-unsafe-water-watch = ኣብ { $place } ዘሎ ማይ ንምስታይ ውሑስ ከይከውን ይኽእል።
hazard-unsafe-water-act-now = ኣብ { $place } ዘሎ ማይ ንምስታይ ውሑስ ኣይኮነን።
hazard-unsafe-water-cancel = ሕጂ ኣብ { $place } ናይ ማይ መጠንቀቕታ የለን።
hazard-unsafe-water-all-clear = ኣብ { $place } ዘሎ ማይ ከም ብሓድሽ ንምስታይ ውሑስ እዩ።

hazard-evacuate-watch = ኣብ ቀረባ እዋን ካብ { $place } ክትወጹ ከድልየኩም ይኽእል።
hazard-evacuate-act-now = ኩሉ ሰብ ሕጂ ካብ { $place } ክወጽእ ኣለዎ።
hazard-evacuate-cancel = ሕጂ ካብ { $place } ክትወጹ ኣየድልየኩምን።
hazard-evacuate-all-clear = ናብ { $place } ምምላስ ውሑስ እዩ።

hazard-shelter-watch = ኣብ ቀረባ እዋን ኣብ { $place } ኣብ ደገ ምዃን ሓደገኛ ክኸውን ይኽእል።
hazard-shelter-act-now = ኣብ { $place } ኣብ ደገ ምዃን ሓደገኛ እዩ። ሕጂ ናብ ውሽጢ እተዉ።
hazard-shelter-cancel = ሕጂ ኣብ { $place } ኣብ ውሽጢ ክትጸንሑ ኣየድልየኩምን።
hazard-shelter-all-clear = ኣብ { $place } ከም ብሓድሽ ናብ ደገ ምውጻእ ውሑስ እዩ።

hazard-storm-surge-watch = ኣብ { $place } ካብ ባሕሪ ዝመጽእ ውሕጅ ክህሉ ይኽእል።
hazard-storm-surge-act-now = ኣብ { $place } ካብ ባሕሪ ዝመጽእ ሓደገኛ ውሕጅ ኣሎ። ሕጂ ስጉምቲ ውሰዱ።
hazard-storm-surge-cancel = ሕጂ ኣብ { $place } ብዛዕባ ካብ ባሕሪ ዝመጽእ ውሕጅ መጠንቀቕታ የለን።
hazard-storm-surge-all-clear = ኣብ { $place } ካብ ባሕሪ ዝመጽእ ናይ ውሕጅ ሓደጋ ሓሊፉ እዩ።

hazard-tornado-watch = ቶርናዶ (ብርቱዕ ዝዘውር ንፋስ) ናብ { $place } ክመጽእ ይኽእል።
hazard-tornado-act-now = ኣብ { $place } ናይ ቶርናዶ መጠንቀቕታ ኣሎ። ሕጂ ንነብስኹም ሓልዉ።
hazard-tornado-cancel = ሕጂ ኣብ { $place } ናይ ቶርናዶ መጠንቀቕታ የለን።
hazard-tornado-all-clear = ኣብ { $place } ናይ ቶርናዶ ሓደጋ ሓሊፉ እዩ።

hazard-thunderstorm-watch = ኣብ { $place } ነጎዳን በርቅን ዘለዎ ሓደገኛ ህቦብላ ክህሉ ይኽእል።
hazard-thunderstorm-act-now = ኣብ { $place } ነጎዳን በርቅን ዘለዎ ሓደገኛ ህቦብላ ኣሎ። ሕጂ ናብ ውሽጢ እተዉ።
hazard-thunderstorm-cancel = ሕጂ ኣብ { $place } ናይ ነጎዳን በርቅን ህቦብላ መጠንቀቕታ የለን።
hazard-thunderstorm-all-clear = ኣብ { $place } ናይ ነጎዳን በርቅን ህቦብላ ሓደጋ ሓሊፉ እዩ።

hazard-wind-watch = ኣዝዩ ብርቱዕ ንፋስ ናብ { $place } ክመጽእ ይኽእል።
hazard-wind-act-now = ኣብ { $place } ሓደገኛ ንፋስ ኣሎ። ሕጂ ናብ ውሽጢ እተዉ።
hazard-wind-cancel = ሕጂ ኣብ { $place } ናይ ንፋስ መጠንቀቕታ የለን።
hazard-wind-all-clear = ኣብ { $place } ሓደገኛ ንፋስ ሓሊፉ እዩ።

hazard-winter-storm-watch = በረድ ዘለዎ ሓደገኛ ህቦብላ ናብ { $place } ክመጽእ ይኽእል።
hazard-winter-storm-act-now = ኣብ { $place } በረድ ዘለዎ ሓደገኛ ህቦብላ ኣሎ። ኣብ ውሽጢ ጽንሑ።
hazard-winter-storm-cancel = ሕጂ ኣብ { $place } ናይ በረድ ህቦብላ መጠንቀቕታ የለን።
hazard-winter-storm-all-clear = ኣብ { $place } ናይ በረድ ህቦብላ ሓደጋ ሓሊፉ እዩ።

hazard-dust-storm-watch = ናይ ደሮና ህቦብላ ናብ { $place } ክመጽእ ይኽእል።
hazard-dust-storm-act-now = ኣብ { $place } ሓደገኛ ናይ ደሮና ህቦብላ ኣሎ። ሕጂ ናብ ውሽጢ እተዉ።
hazard-dust-storm-cancel = ሕጂ ኣብ { $place } ናይ ደሮና ህቦብላ መጠንቀቕታ የለን።
hazard-dust-storm-all-clear = ኣብ { $place } ናይ ደሮና ህቦብላ ሓደጋ ሓሊፉ እዩ።

hazard-avalanche-watch = ኣብ ጥቓ { $place } ምንሽርታት በረድ ክህሉ ይኽእል።
hazard-avalanche-act-now = ኣብ { $place } ናይ ምንሽርታት በረድ መጠንቀቕታ ኣሎ። ሕጂ ስጉምቲ ውሰዱ።
hazard-avalanche-cancel = ሕጂ ኣብ { $place } ናይ ምንሽርታት በረድ መጠንቀቕታ የለን።
hazard-avalanche-all-clear = ኣብ ጥቓ { $place } ናይ ምንሽርታት በረድ ሓደጋ ሓሊፉ እዩ።

hazard-landslide-watch = ኣብ { $place } ምንሽርታት መሬት ወይ ጭቃ ክህሉ ይኽእል።
hazard-landslide-act-now = ኣብ { $place } ናይ ምንሽርታት መሬት መጠንቀቕታ ኣሎ። ሕጂ ስጉምቲ ውሰዱ።
hazard-landslide-cancel = ሕጂ ኣብ { $place } ናይ ምንሽርታት መሬት መጠንቀቕታ የለን።
hazard-landslide-all-clear = ኣብ { $place } ናይ ምንሽርታት መሬት ሓደጋ ሓሊፉ እዩ።

hazard-volcano-watch = ኣብ ጥቓ { $place } ዘሎ እሳተ ጎመራ ክፍንጀር ይኽእል።
hazard-volcano-act-now = ኣብ ጥቓ { $place } ዘሎ እሳተ ጎመራ ይፍንጀር ኣሎ። ሕጂ ስጉምቲ ውሰዱ።
hazard-volcano-cancel = ሕጂ ኣብ { $place } ናይ እሳተ ጎመራ መጠንቀቕታ የለን።
hazard-volcano-all-clear = ኣብ ጥቓ { $place } ናይ እሳተ ጎመራ ሓደጋ ሓሊፉ እዩ።

hazard-cold-watch = ኣብ { $place } ኣዝዩ ክቘርር እዩ።
hazard-cold-act-now = ኣብ { $place } ሓደገኛ ቍሪ ኣሎ። ሕጂ ንነብስኹም ሓልዉ።
hazard-cold-cancel = ሕጂ ኣብ { $place } ናይ ቍሪ መጠንቀቕታ የለን።
hazard-cold-all-clear = ኣብ { $place } ሓደገኛ ቍሪ ሓሊፉ እዩ።

hazard-smoke-watch = ኣብ { $place } ዘሎ ኣየር ንምስትንፋስ ሓደገኛ ክኸውን ይኽእል።
hazard-smoke-act-now = ኣብ { $place } ዘሎ ኣየር ንምስትንፋስ ሓደገኛ እዩ።
hazard-smoke-cancel = ሕጂ ኣብ { $place } ናይ ኣየር መጠንቀቕታ የለን።
hazard-smoke-all-clear = ኣብ { $place } ዘሎ ኣየር ከም ብሓድሽ ንምስትንፋስ ውሑስ እዩ።

hazard-water-shortage-watch = ኣብ ቀረባ እዋን ኣብ { $place } እኹል ማይ ከይህሉ ይኽእል።
hazard-water-shortage-act-now = ኣብ { $place } እኹል ማይ የለን። ሕጂ ማይ ቆጥቡ።
hazard-water-shortage-cancel = ሕጂ ኣብ { $place } ናይ ሕጽረት ማይ መጠንቀቕታ የለን።
hazard-water-shortage-all-clear = ኣብ { $place } ከም ብሓድሽ እኹል ማይ ኣሎ።

hazard-dam-failure-watch = ኣብ ጥቓ { $place } ዘሎ ዲጋ ክስበር ይኽእል።
hazard-dam-failure-act-now = ኣብ ጥቓ { $place } ዘሎ ዲጋ ይስበር ኣሎ። ዓቢ ውሕጅ ይመጽእ ኣሎ።
hazard-dam-failure-cancel = ሕጂ ኣብ { $place } ናይ ዲጋ መጠንቀቕታ የለን።
hazard-dam-failure-all-clear = ኣብ ጥቓ { $place } ናይ ዲጋ ሓደጋ ሓሊፉ እዩ።

hazard-hazmat-watch = ኣብ { $place } ሓደገኛ ኬሚካላት ክፈስስ ይኽእል።
hazard-hazmat-act-now = ኣብ { $place } ሓደገኛ ኬሚካላት ይፈስስ ኣሎ። ሕጂ ስጉምቲ ውሰዱ።
hazard-hazmat-cancel = ሕጂ ኣብ { $place } ናይ ኬሚካላት መጠንቀቕታ የለን።
hazard-hazmat-all-clear = ኣብ { $place } ናይ ኬሚካላት ሓደጋ ሓሊፉ እዩ።

hazard-radiation-watch = ኣብ { $place } ሓደገኛ ራድዮኣክቲቭ ጨረር ክህሉ ይኽእል።
hazard-radiation-act-now = ኣብ { $place } ሓደገኛ ራድዮኣክቲቭ ጨረር ኣሎ። ሕጂ ናብ ውሽጢ እተዉ።
hazard-radiation-cancel = ሕጂ ኣብ { $place } ናይ ራድዮኣክቲቭ ጨረር መጠንቀቕታ የለን።
hazard-radiation-all-clear = ኣብ { $place } ናይ ራድዮኣክቲቭ ጨረር ሓደጋ ሓሊፉ እዩ።

hazard-power-outage-watch = ኣብ ቀረባ እዋን ኣብ { $place } ኤሌክትሪክ ከይህሉ ይኽእል።
hazard-power-outage-act-now = ሕጂ ኣብ { $place } ኤሌክትሪክ የለን።
hazard-power-outage-cancel = ሕጂ ኣብ { $place } ብዛዕባ ኤሌክትሪክ መጠንቀቕታ የለን።
hazard-power-outage-all-clear = ኣብ { $place } ከም ብሓድሽ ኤሌክትሪክ ኣሎ።

hazard-emergency-number-outage-watch = ኣብ { $place } ናይ ህጹጽ ሓገዝ ቁጽሪ ተሌፎን ስራሕ ከቋርጽ ይኽእል።
hazard-emergency-number-outage-act-now = ሕጂ ኣብ { $place } ናይ ህጹጽ ሓገዝ ቁጽሪ ተሌፎን ኣይሰርሕን እዩ።
hazard-emergency-number-outage-cancel = ሕጂ ኣብ { $place } ብዛዕባ ናይ ህጹጽ ሓገዝ ቁጽሪ ተሌፎን መጠንቀቕታ የለን።
hazard-emergency-number-outage-all-clear = ኣብ { $place } ናይ ህጹጽ ሓገዝ ቁጽሪ ተሌፎን ከም ብሓድሽ ይሰርሕ ኣሎ።

hazard-communications-outage-watch = ኣብ { $place } ተሌፎንን ኢንተርነትን ስራሕ ከቋርጹ ይኽእሉ።
hazard-communications-outage-act-now = ሕጂ ኣብ { $place } ተሌፎንን ኢንተርነትን ጽቡቕ ኣይሰርሑን እዮም።
hazard-communications-outage-cancel = ሕጂ ኣብ { $place } ብዛዕባ ተሌፎንን ኢንተርነትን መጠንቀቕታ የለን።
hazard-communications-outage-all-clear = ኣብ { $place } ተሌፎንን ኢንተርነትን ከም ብሓድሽ ይሰርሑ ኣለዉ።

hazard-disease-watch = ኣብ { $place } ሓደገኛ ሕማም ክዝርጋሕ ይኽእል።
hazard-disease-act-now = ኣብ { $place } ሓደገኛ ሕማም ይዝርጋሕ ኣሎ። ሕጂ ንነብስኹም ሓልዉ።
hazard-disease-cancel = ሕጂ ኣብ { $place } ናይ ሕማም መጠንቀቕታ የለን።
hazard-disease-all-clear = ኣብ { $place } ናይቲ ሕማም ሓደጋ ሓሊፉ እዩ።

hazard-food-safety-watch = ኣብ { $place } ገለ ምግቢ ንምብላዕ ውሑስ ከይከውን ይኽእል።
hazard-food-safety-act-now = ኣብ { $place } ገለ ምግቢ ንምብላዕ ውሑስ ኣይኮነን።
hazard-food-safety-cancel = ሕጂ ኣብ { $place } ናይ ምግቢ መጠንቀቕታ የለን።
hazard-food-safety-all-clear = ኣብ { $place } ናይ ውሑስ ዘይኮነ ምግቢ ሓደጋ ሓሊፉ እዩ።

hazard-structure-fire-watch = ኣብ { $place } ዘሎ ሓዊ ሓደገኛ ክኸውን ይኽእል።
hazard-structure-fire-act-now = ኣብ { $place } ሓደገኛ ሓዊ ኣሎ። ሕጂ ስጉምቲ ውሰዱ።
hazard-structure-fire-cancel = ሕጂ ኣብ { $place } መጠንቀቕታ ሓዊ የለን።
hazard-structure-fire-all-clear = ኣብ { $place } ናይ ሓዊ ሓደጋ ሓሊፉ እዩ።

hazard-building-collapse-watch = ኣብ { $place } ዘሎ ህንጻ ክፈርስ ይኽእል።
hazard-building-collapse-act-now = ኣብ { $place } ህንጻ ፈሪሱ ኣሎ። ካብኡ ረሓቑ።
hazard-building-collapse-cancel = ሕጂ ኣብ { $place } ብዛዕባ ህንጻ መጠንቀቕታ የለን።
hazard-building-collapse-all-clear = ኣብ { $place } ናይቲ ህንጻ ሓደጋ ሓሊፉ እዩ።

hazard-transport-shutdown-watch = ኣብ ቀረባ እዋን ኣብ { $place } ኣውቶቡሳትን ባቡራትን ደው ክብሉ ይኽእሉ።
hazard-transport-shutdown-act-now = ሕጂ ኣብ { $place } ኣውቶቡሳትን ባቡራትን የለዉን።
hazard-transport-shutdown-cancel = ሕጂ ኣብ { $place } ናይ መጓዓዝያ መጠንቀቕታ የለን።
hazard-transport-shutdown-all-clear = ኣብ { $place } ኣውቶቡሳትን ባቡራትን ከም ብሓድሽ ይሰርሑ ኣለዉ።

hazard-unrest-watch = ኣብ ጎደናታት { $place } ዓመጽ ክህሉ ይኽእል።
hazard-unrest-act-now = ኣብ ጎደናታት { $place } ዓመጽ ኣሎ። ኣብ ውሽጢ ጽንሑ።
hazard-unrest-cancel = ሕጂ ኣብ { $place } ናይ ዓመጽ መጠንቀቕታ የለን።
hazard-unrest-all-clear = ኣብ { $place } ናይ ዓመጽ ሓደጋ ሓሊፉ እዩ።

hazard-air-attack-watch = ኣብ { $place } ናይ ኣየር መጥቃዕቲ ክህሉ ይኽእል።
hazard-air-attack-act-now = ኣብ { $place } ናይ ኣየር መጥቃዕቲ መጠንቀቕታ ኣሎ። ሕጂ ናብ ውሑስ ቦታ ኪዱ።
hazard-air-attack-cancel = ሕጂ ኣብ { $place } ናይ ኣየር መጥቃዕቲ መጠንቀቕታ የለን።
hazard-air-attack-all-clear = ኣብ { $place } ናይ ኣየር መጥቃዕቲ ሓደጋ ሓሊፉ እዩ።

hazard-armed-attack-watch = ኣብ { $place } ናይ ኣጽዋር መጥቃዕቲ ክህሉ ይኽእል።
hazard-armed-attack-act-now = ኣብ { $place } ናይ ኣጽዋር መጥቃዕቲ ኣሎ። ሕጂ ንነብስኹም ሓልዉ።
hazard-armed-attack-cancel = ሕጂ ኣብ { $place } ናይ መጥቃዕቲ መጠንቀቕታ የለን።
hazard-armed-attack-all-clear = ኣብ { $place } ናይ መጥቃዕቲ ሓደጋ ሓሊፉ እዩ።

hazard-mines-watch = ኣብ { $place } ዝተቐብረ ነታጒ ወይ ዘይተፈንጀረ ቦምባ ክህሉ ይኽእል።
hazard-mines-act-now = ኣብ { $place } ዝተቐብረ ነታጒ ወይ ዘይተፈንጀረ ቦምባ ኣሎ። ኣዚኹም ተጠንቀቑ።
hazard-mines-cancel = ሕጂ ኣብ { $place } ናይ ነታጒ መጠንቀቕታ የለን።
hazard-mines-all-clear = ኣብ { $place } ናይ ነታጒ ሓደጋ ሓሊፉ እዩ።

hazard-route-closed-watch = ኣብ ቀረባ እዋን ብ{ $place } ክትሓልፉ ከይትኽእሉ ትኽእሉ።
hazard-route-closed-act-now = ሕጂ ብ{ $place } ክትሓልፉ ኣይትኽእሉን። እቲ መንገዲ ተዓጽዩ ኣሎ።
hazard-route-closed-cancel = ሕጂ ብዛዕባ ናይ { $place } መንገዲ መጠንቀቕታ የለን።
hazard-route-closed-all-clear = ከም ብሓድሽ ብ{ $place } ክትሓልፉ ትኽእሉ።

hazard-camp-fire-watch = ኣብ { $place } ኣብ መንጎ መንበሪ ገዛውቲ ሓዊ ክዝርጋሕ ይኽእል።
hazard-camp-fire-act-now = ኣብ { $place } ኣብ መንጎ መንበሪ ገዛውቲ ሓዊ ይዝርጋሕ ኣሎ። ሕጂ ስጉምቲ ውሰዱ።
hazard-camp-fire-cancel = ሕጂ ኣብ { $place } ንመንበሪ ገዛውቲ ናይ ሓዊ መጠንቀቕታ የለን።
hazard-camp-fire-all-clear = ኣብ { $place } ንመንበሪ ገዛውቲ ናይ ሓዊ ሓደጋ ሓሊፉ እዩ።

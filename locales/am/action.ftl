### What each sentence is for, and every variable: locales/en/action.ftl.

action-be-ready = በፍጥነት ለመውጣት ዝግጁ ይሁኑ።
action-follow-news = አዳዲስ መልእክቶችን ያዳምጡ።
action-charge-phone = ስልክዎን አሁኑኑ ቻርጅ ያድርጉ።
action-tell-others = በአቅራቢያዎ ላሉ ሰዎች ይንገሩ።
    .social = በአቅራቢያዎ ላሉ ሰዎች ይንገሩ፣ ይህን መልእክትም ያጋሩ።
action-help-others = ልጆችን፣ አረጋውያንን እና መራመድ የሚቸግራቸውን ሰዎች ይርዱ።
    .sms = ልጆችን እና አረጋውያንን ይርዱ።
action-follow-instructions = የነፍስ አድን ሠራተኞችን መመሪያ ይከተሉ።
action-pack-needs = ውሃ፣ ምግብ፣ መድኃኒት እና መብራት ያዘጋጁ።
action-store-water = ንጹህ የመጠጥ ውሃ አሁኑኑ ያከማቹ።
action-do-not-return = ደህና መሆኑን እስኪሰሙ ድረስ አይመለሱ።
action-return-carefully = በጥንቃቄ ይመለሱ፣ ጉዳት መኖሩንም ይመልከቱ።
action-stay-careful = እባክዎ አሁንም ይጠንቀቁ።
action-fallen-wires = ከወደቁ የኤሌክትሪክ ሽቦዎች ይራቁ።
action-damaged-buildings = ወደ ተጎዱ ሕንጻዎች አይግቡ።
action-gas-leak = የጋዝ ሽታ ከሸተተዎት ወደ ውጭ ይውጡ። እሳት አይለኩሱ።

action-higher-ground = አሁኑኑ ወደ ከፍታ ቦታ ይሂዱ።
action-upper-floor = መውጣት ካልቻሉ ወደ ላይኛው ፎቅ ይውጡ።
action-no-flood-water = በጎርፍ ውሃ ውስጥ በእግር አይሂዱ፣ መኪናም አይንዱ።
action-away-from-rivers = ከወንዞች እና ከዝቅተኛ ቦታዎች ይራቁ።
action-climb-at-once = ወንዞችንና ዝቅተኛ ቦታዎችን ወዲያውኑ ለቀው ወደ ከፍታ ይውጡ።
action-leave-car = ውሃ መኪናዎን ከከበበው መኪናውን ትተው ወደ ከፍታ ይውጡ።
action-flood-water-dirty = የጎርፍ ውሃ ቆሻሻ ነው። አይጠጡት።

action-leave-coast = የባሕር ዳርቻውን አሁኑኑ ይልቀቁ። ወደ ከፍታ ወይም ከባሕር ወደ ራቀ ቦታ ይሂዱ።
action-shaking-near-sea = በባሕር አቅራቢያ መሬት በኃይል ከተንቀጠቀጠ ወዲያውኑ ወደ ከፍታ ይሂዱ። መልእክት አይጠብቁ።
    .sms = በባሕር አቅራቢያ መሬት በኃይል ከተንቀጠቀጠ ወዲያውኑ ወደ ከፍታ ይሂዱ።
action-tall-building = ከፍታ ቦታ መድረስ ካልቻሉ ረጅምና ጠንካራ ሕንጻ ላይ ይውጡ።
action-no-sea-watching = ባሕሩን ለማየት አይሂዱ።
action-leave-beach = ከባሕሩ ይውጡ፣ የባሕር ዳርቻውንም ይልቀቁ።
action-stay-high = ከፍታ ቦታ ላይ ይቆዩ።
action-more-waves = ተጨማሪ ማዕበል ሊመጣ ይችላል። የበለጠ ትልቅ ሊሆን ይችላል።

action-drop-cover-hold = መሬት ሲንቀጠቀጥ ዝቅ ይበሉ፣ ጠንካራ ጠረጴዛ ሥር ይግቡ፣ አጥብቀውም ይያዙ።
action-away-from-falling = ከመስኮቶች እና ሊወድቁ ከሚችሉ ነገሮች ይራቁ።
action-more-shaking = መሬት እንደገና ሊንቀጠቀጥ ይችላል።
action-use-stairs = ደረጃውን ይጠቀሙ። ሊፍት አይጠቀሙ።
action-heavy-things-low = ከባድ ዕቃዎችን ወለሉ አጠገብ ያስቀምጡ።

action-strong-building = አሁኑኑ ወደ ጠንካራ ሕንጻ ይግቡ።
action-away-from-windows = ከመስኮቶች ርቀው በቤት ውስጥ ይቆዩ።
action-storm-eye = ነፋሱ በድንገት ከቆመ በቤት ውስጥ ይቆዩ። ተመልሶ ሊመጣ ይችላል።
action-tie-down = ነፋስ ሊወስዳቸው የሚችሉ ነገሮችን ወደ ውስጥ ያስገቡ ወይም በገመድ ይሰሩ።

action-away-from-fire = ከእሳቱ እና ከጭሱ ይራቁ።
action-do-not-wait = እሳቱን እስኪያዩ ድረስ አይጠብቁ።
action-cover-mouth = አፍንጫና አፍዎን በጨርቅ ይሸፍኑ።
action-close-windows = ጭስ እንዳይገባ በሮችንና መስኮቶችን ይዝጉ።
action-hot-ground = ከትኩስ አመድ እና ከተቃጠሉ ዛፎች ይራቁ።

action-drink-often = ውሃ ቶሎ ቶሎ ይጠጡ።
action-cool-place = በጥላ ወይም በቀዝቃዛ ቦታ ይቆዩ።
action-rest-often = ቶሎ ቶሎ ያርፉ። በሙቀት ውስጥ ከባድ ሥራ አይሥሩ።
action-check-neighbours = የአረጋውያንን፣ የታመሙ ሰዎችን እና የትናንሽ ልጆችን ደህንነት ይከታተሉ።
action-children-in-cars = ልጅን በመኪና ውስጥ ብቻውን በፍጹም አይተዉ።
action-heat-illness = አንድ ሰው ራሱን ከሳተ ወይም ግራ ከተጋባ ሰውነቱን በውሃ ያቀዝቅዙ፣ እርዳታም ይጥሩ።

action-no-tap-water = የቧንቧ ውሃ አይጠጡ።
action-boil-water = ውሃን ከመጠጣትዎ ወይም ምግብ ከማብሰልዎ በፊት ያፍሉት።
action-bottled-water = የታሸገ ውሃ ካለዎት ይጠቀሙ።
action-water-for-babies = ለሕፃናት ደህና ውሃ ብቻ ይስጡ።
action-wash-hands = እጅዎን በሳሙናና በደህና ውሃ ይታጠቡ።
action-diarrhoea = ተቅማጥ ካለብዎ ብዙ ደህና ውሃ ይጠጡ፣ ወደ ጤና ጣቢያም ይሂዱ።
action-run-tap = ከመጠቀምዎ በፊት የቧንቧ ውሃው ለጥቂት ደቂቃዎች እንዲፈስ ያድርጉ።

action-leave-now = አሁኑኑ ይውጡ። አይጠብቁ።
action-open-roads = የአካባቢ ባለሥልጣናት ደህና ናቸው ያሏቸውን መንገዶች ይጠቀሙ።
action-take-needs = ውሃ፣ መድኃኒት እና ስልክዎን ይያዙ።
action-nothing-behind = ዕቃ ለመውሰድ አይመለሱ።

action-near-building = ደህና በሆነ ሕንጻ አቅራቢያ ይቆዩ።
action-go-inside = ወደ ሕንጻ ይግቡ፣ በሮችንና መስኮቶችን ይዝጉ።
action-inner-room = ከመስኮት በራቀ የውስጥ ክፍል ዝቅ ብለው ይቆዩ።
action-stay-until-safe = ደህና መሆኑን እስኪሰሙ ድረስ አይውጡ።
action-avoid-fighting = ሰው ከተሰበሰበበት ቦታና ከውጊያ ይራቁ።
action-strange-objects = የማያውቋቸውን ነገሮች አይንኩ። ሊፈነዱ ይችላሉ።

action-everyone-leave = ሁሉም ሰው ይህን አካባቢ አሁኑኑ መልቀቅ አለበት።
action-everyone-inside = ሁሉም ሰው አሁኑኑ ወደ ውስጥ ገብቶ በውስጥ መቆየት አለበት።
action-may-stay = አሁን መውጣት አያስፈልግዎትም።
action-may-return = ወደ ቤትዎ መመለስ ይችላሉ።
action-may-go-out = እንደገና ወደ ውጭ መውጣት ይችላሉ።
action-ready-to-go-inside = በፍጥነት ወደ ውስጥ ለመግባት ዝግጁ ይሁኑ።
action-plan-way = ወዴት እና እንዴት እንደሚሄዱ አሁን ይወስኑ።
action-leave-when-told = ውጡ ከተባሉ ወዲያውኑ ይውጡ።
action-keep-away = ከዚህ አካባቢ ይራቁ።
action-tell-family = የት እንዳሉ ለቤተሰብዎ ይንገሩ።
action-no-travel = መቆየት ከቻሉ አሁን አይጓዙ።
action-get-medical-help = በጣም ከታመሙ የሕክምና እርዳታ ያግኙ።

action-leave-weak-houses = ድንኳንን፣ መኪናን እና ደካማ ቤትን ይልቀቁ። ወደ ጠንካራ ሕንጻ ይግቡ።
action-lowest-floor = ከመስኮቶች ርቀው ወደ መጨረሻው ታችኛው ፎቅ ይሂዱ።
action-protect-head = ራስዎንና አንገትዎን በክንድዎ ይከላከሉ።
action-away-from-trees = ሊወድቁ ከሚችሉ ዛፎች፣ ግድግዳዎች እና ሰሌዳዎች ይራቁ።
action-thunder-inside = ነጎድጓድ ከሰሙ ወደ ሕንጻ ወይም ወደ ተዘጋ መኪና ይግቡ።
action-thunder-open = ከውሃ፣ ከኮረብታ፣ ከሜዳ እና ከዛፎች ይራቁ።

action-warm-clothes = ደረቅና ሙቅ ልብሶችን ደራርበው ይልበሱ።
action-warm-building = ቤትዎ በጣም ከቀዘቀዘ ወደ ሞቀ ሕንጻ ይሂዱ።
action-no-coal-inside = በቤት ውስጥ ከሰል በፍጹም አያቃጥሉ፣ ጄኔሬተርም አይጠቀሙ። ጋዙ ሊገድልዎት ይችላል።
    .sms = በቤት ውስጥ ከሰል በፍጹም አያቃጥሉ፣ ጄኔሬተርም አይጠቀሙ።
action-cold-illness = አንድ ሰው በጣም ከበረደውና ግራ ከተጋባ ሰውነቱን ያሙቁ፣ እርዳታም ይጥሩ።

action-cool-building = ቤትዎ በጣም ከሞቀ ወደ ቀዝቃዛ ሕንጻ ይሂዱ።

action-away-from-slopes = በጣም ቁልቁል ከሆኑ ቦታዎች እና ከበታቻቸው ካሉ ቦታዎች ይራቁ።
action-landslide-signs = መሬቱ ከተሰነጠቀ ወይም የድንጋይ እንቅስቃሴ ድምፅ ከሰሙ ወዲያውኑ ይውጡ።

action-away-from-volcano = ከእሳተ ገሞራው እና ከእሱ ከሚወርዱ ወንዞች ይራቁ።
action-cover-water-food = የመጠጥ ውሃንና ምግብን ሸፍነው ያስቀምጡ።
action-protect-eyes = ዓይንዎን፣ አፍንጫዎንና አፍዎን ይከላከሉ።
action-stop-driving = መንገዱ ካልታየዎት ከመንገዱ ወጥተው ይቁሙ።
action-no-hard-work-outside = ከቤት ውጭ ከባድ ሥራ ወይም ስፖርት አይሥሩ።
action-wear-mask = ወደ ውጭ መውጣት ካለብዎት በደንብ የሚገጥም ጭምብል ያድርጉ።

action-save-water = ውሃን ለመጠጥ፣ ለማብሰል እና ለመታጠብ ብቻ ይጠቀሙ።

action-away-from-chemicals = ከጭስ፣ ከፈሳሾች እና ከኃይለኛ ሽታ ይራቁ።
action-seal-room = በሮችንና መስኮቶችን ይዝጉ። ማራገቢያንና የአየር ማቀዝቀዣን ያጥፉ።
    .sms = በሮችንና መስኮቶችን ይዝጉ። ማራገቢያን ያጥፉ።
action-wash-body = ውጭ ከነበሩ ልብስዎን ይቀይሩ፣ ሰውነትዎንም ይታጠቡ።
action-middle-of-building = ወደ ሕንጻው መሃል ወይም ወደ ምድር ቤት ይሂዱ።
action-packed-food = ከታሸገ ዕቃ ምግብ ይብሉ፣ የታሸገ ውሃም ይጠጡ።
action-iodine = የአዮዲን እንክብል የሚወስዱት የጤና ባለሥልጣናት ሲናገሩ ብቻ ነው።

action-battery-light = ሻማ ሳይሆን የባትሪ መብራት ይጠቀሙ።
action-cold-food = በማቀዝቀዣ ውስጥ የሞቀ ምግብ አይብሉ።
action-medical-machine = ለሕክምና መሣሪያ ኤሌክትሪክ ካስፈለግዎት አሁን እርዳታ ይጠይቁ።
action-go-for-help = እርዳታ ከፈለጉ ወደ እሳት አደጋ ጣቢያ፣ ወደ ሆስፒታል ወይም ወደ ጤና ጣቢያ ይሂዱ።
action-short-messages = አጭር የጽሑፍ መልእክት ይላኩ። በስልክ ረጅም ጊዜ አያውሩ።
action-listen-radio = ለዜና ሬዲዮ ያዳምጡ።
action-stay-where = ያሉበት ቦታ ደህና ከሆነ እዚያው ይቆዩ።

action-stay-home-ill = ከታመሙ ከሌሎች ሰዎች ርቀው በቤትዎ ይቆዩ።
action-health-advice = የጤና ሠራተኞች የሚነግሩዎትን ያድርጉ።
action-unsure-food = ምግቡ ደህና መሆኑን እርግጠኛ ካልሆኑ አይብሉት።
action-cook-well = ምግብን በደንብ አብስለው በትኩሱ ይብሉ።

action-stay-low = በጭስ ውስጥ ወደ ወለሉ ዝቅ ብለው ይቆዩ።
action-cooking-fires = የምግብ ማብሰያ እሳትን ያጥፉ።
action-free-roads = መንገዶችን ለነፍስ አድን መኪናዎች ክፍት ያድርጉ።
action-trapped = መውጣት ካልቻሉ ቱቦ ወይም ግድግዳ ያንኳኩ።
action-leave-damaged = የተጎዱ ሕንጻዎችን አሁኑኑ ይልቀቁ። ከግድግዳቸው ይራቁ።

action-curfew = ወደ ውጭ መውጣት በማይፈቀድበት ጊዜ በውስጥ ይቆዩ።
action-go-to-shelter = ወደ መጠለያ፣ ወደ ምድር ቤት ወይም ወደ ውስጥ ክፍል ይሂዱ።
action-lie-down = ውጭ ከሆኑ መሬት ላይ ተኝተው ራስዎን ይሸፍኑ።
action-run-away = በደህና ማምለጥ ከቻሉ ዕቃዎን ትተው ይሩጡ።
action-hide = ማምለጥ ካልቻሉ ይደበቁ፣ በሩን ይቆልፉ፣ ዝም ይበሉ።
action-known-paths = ሰዎች በየቀኑ በሚጠቀሙባቸው መንገዶች ላይ ብቻ ይራመዱ።
action-mine-stop = ፈንጂዎች በአቅራቢያ እንዳሉ ካሰቡ አይንቀሳቀሱ። እርዳታ ይጥሩ።

### What each sentence is for, and every variable: locales/en/action.ftl.

action-be-ready = ቀልጢፍኩም ንምውጻእ ድሉዋት ኩኑ።
action-follow-news = ሓደስቲ መልእኽትታት ስምዑ።
action-charge-phone = ተሌፎንኩም ሕጂ ቻርጅ ግበሩ።
action-tell-others = ኣብ ጥቓኹም ንዘለዉ ሰባት ንገሩ።
    .social = ኣብ ጥቓኹም ንዘለዉ ሰባት ንገሩ፣ ነዚ መልእኽቲ እውን ኣካፍሉ።
action-help-others = ንቘልዑ፣ ብዕድመ ንዝደፍኡን ምኻድ ንዝጽግሞምን ሰባት ሓግዙ።
    .sms = ንቘልዑን ብዕድመ ንዝደፍኡን ሓግዙ።
action-follow-instructions = መምርሒ ሰራሕተኛታት ምድሓን ተኸተሉ።
action-pack-needs = ማይ፣ ምግቢ፣ መድሃኒትን መብራህትን ኣዳልዉ።
action-store-water = ጽሩይ ዝስተ ማይ ሕጂ ኣዋህልሉ።
action-do-not-return = ውሑስ ምዃኑ ክሳብ እትሰምዑ ኣይትመለሱ።
action-return-carefully = ብጥንቃቐ ተመለሱ፣ ጉድኣት እንተሃልዩ እውን ርኣዩ።
action-stay-careful = በጃኹም ምጥንቃቕ ቀጽሉ።
action-fallen-wires = ካብ ዝወደቑ ሽቦታት ኤሌክትሪክ ረሓቑ።
action-damaged-buildings = ናብ ዝተጎድኡ ህንጻታት ኣይትእተዉ።
action-gas-leak = ጨና ጋዝ እንተጨኒዉኩም ናብ ደገ ውጹ። ሓዊ ኣይተኣጉዱ።

action-higher-ground = ሕጂ ናብ ዝበረኸ ቦታ ኪዱ።
action-upper-floor = ክትወጹ እንተዘይክኢልኩም ናብ ላዕለዋይ ደርቢ ደይቡ።
action-no-flood-water = ኣብ ማይ ውሕጅ ብእግሪ ኣይትኺዱ፣ መኪና እውን ኣይትዘውሩ።
action-away-from-rivers = ካብ ሩባታትን ትሑት ቦታታትን ረሓቑ።
action-climb-at-once = ንሩባታትን ትሑት ቦታታትን ብቕጽበት ልቐቑ፣ ናብ ዝበረኸ ድማ ደይቡ።
action-leave-car = ማይ ንመኪናኹም እንተኸቢብዋ ገዲፍኩምዋ ናብ ዝበረኸ ደይቡ።
action-flood-water-dirty = ማይ ውሕጅ ረሳሕ እዩ። ኣይትስተይዎ።

action-leave-coast = ገማግም ባሕሪ ሕጂ ልቐቑ። ናብ በሪኽ ቦታ ወይ ካብ ባሕሪ ናብ ዝረሓቐ ቦታ ኪዱ።
action-shaking-near-sea = ኣብ ጥቓ ባሕሪ መሬት ብሓይሊ እንተተንቀጥቂጡ ብቕጽበት ናብ በሪኽ ቦታ ኪዱ። መልእኽቲ ኣይትጸበዩ።
    .sms = ኣብ ጥቓ ባሕሪ መሬት ብሓይሊ እንተተንቀጥቂጡ ብቕጽበት ናብ በሪኽ ቦታ ኪዱ።
action-tall-building = በሪኽ ቦታ ክትበጽሑ እንተዘይክኢልኩም ኣብ ነዊሕን ድልዱልን ህንጻ ደይቡ።
action-no-sea-watching = ባሕሪ ክትርእዩ ኣይትኺዱ።
action-leave-beach = ካብ ባሕሪ ውጹ፣ ገማግም ባሕሪ እውን ልቐቑ።
action-stay-high = ኣብ በሪኽ ቦታ ጽንሑ።
action-more-waves = ተወሳኺ ማዕበላት ክመጹ ይኽእሉ። ዝዓበዩ ክኾኑ ይኽእሉ።

action-drop-cover-hold = መሬት ክንቀጥቀጥ ከሎ ድንን በሉ፣ ትሕቲ ድልዱል ጣውላ እተዉ፣ ኣጽኒዕኩም እውን ሓዙ።
action-away-from-falling = ካብ መሳኹትን ክወድቁ ካብ ዝኽእሉ ነገራትን ረሓቑ።
action-more-shaking = መሬት ከም ብሓድሽ ክንቀጥቀጥ ይኽእል።
action-use-stairs = መደያይቦ ተጠቐሙ። ሊፍት ኣይትጠቐሙ።
action-heavy-things-low = ከበድቲ ኣቕሑ ኣብ ጥቓ ምድሪ ቤት ኣቐምጡ።

action-strong-building = ሕጂ ናብ ድልዱል ህንጻ እተዉ።
action-away-from-windows = ካብ መሳኹቲ ርሒቕኩም ኣብ ውሽጢ ጽንሑ።
action-storm-eye = ንፋስ ብሃንደበት ደው እንተኢሉ ኣብ ውሽጢ ጽንሑ። ተመሊሱ ክመጽእ ይኽእል።
action-tie-down = ንፋስ ክወስዶም ዝኽእል ነገራት ናብ ውሽጢ ኣእትዉ ወይ እሰርዎም።

action-away-from-fire = ካብቲ ሓውን ትክን ረሓቑ።
action-do-not-wait = ነቲ ሓዊ ክሳብ እትርእዩ ኣይትጸበዩ።
action-cover-mouth = ኣፍንጫኹምን ኣፍኩምን ብጨርቂ ሸፍኑ።
action-close-windows = ትኪ ከይኣቱ ማዕጾታትን መሳኹትን ዕጸዉ።
action-hot-ground = ካብ ውዑይ ሓመዅሽትን ዝተቓጸሉ ኣእዋምን ረሓቑ።

action-drink-often = ማይ ብተደጋጋሚ ስተዩ።
action-cool-place = ኣብ ጽላሎት ወይ ኣብ ዝሑል ቦታ ጽንሑ።
action-rest-often = ብተደጋጋሚ ዕረፉ። ኣብ ሙቐት ከቢድ ስራሕ ኣይትስርሑ።
action-check-neighbours = ብዕድመ ዝደፍኡ ሰባት፣ ሕሙማትን ንኣሽቱ ቘልዑን ደሓን ምህላዎም ርኣዩ።
action-children-in-cars = ንቘልዓ በይኑ ኣብ መኪና ፈጺምኩም ኣይትግደፉ።
action-heat-illness = ሰብ ሃለዋቱ እንተጥፊኡ ወይ እንተተደናጊሩ ሰብነቱ ብማይ ኣዝሕሉ፣ ሓገዝ እውን ጸውዑ።

action-no-tap-water = ናይ ቡምባ ማይ ኣይትስተዩ።
action-boil-water = ማይ ቅድሚ ምስታይኩም ወይ ምግቢ ቅድሚ ምብሳልኩም ኣፍልሕዎ።
action-bottled-water = ናይ ጥርሙዝ ማይ እንተሃልዩኩም ተጠቐሙ።
action-water-for-babies = ንዕሸላት ውሑስ ማይ ጥራይ ሃቡ።
action-wash-hands = ኣእዳውኩም ብሳሙናን ብውሑስ ማይን ተሓጸቡ።
action-diarrhoea = ውጽኣት እንተሃልዩኩም ብዙሕ ውሑስ ማይ ስተዩ፣ ናብ ክሊኒክ እውን ኪዱ።
action-run-tap = ቅድሚ ምጥቃምኩም ናይ ቡምባ ማይ ንገለ ደቓይቕ ከም ዝፈስስ ግበሩ።

action-leave-now = ሕጂ ውጹ። ኣይትጸበዩ።
action-open-roads = ሓለፍቲ እቲ ከባቢ ውሑሳት እዮም ዝበልዎም መንገድታት ተጠቐሙ።
action-take-needs = ማይ፣ መድሃኒትን ተሌፎንኩምን ሓዙ።
action-nothing-behind = ኣቕሓ ክትወስዱ ኣይትመለሱ።

action-near-building = ኣብ ጥቓ ውሑስ ህንጻ ጽንሑ።
action-go-inside = ናብ ውሽጢ እተዉ፣ ማዕጾታትን መሳኹትን ዕጸዉ።
action-inner-room = ካብ መሳኹቲ ርሒቕኩም ኣብ ውሽጣዊ ክፍሊ ድንን ኢልኩም ጽንሑ።
action-stay-until-safe = ውሑስ ምዃኑ ክሳብ እትሰምዑ ኣይትውጹ።
action-avoid-fighting = ካብ እኩብ ህዝብን ካብ ውግእን ረሓቑ።
action-strange-objects = ዘይትፈልጥዎም ነገራት ኣይትተንክፉ። ክፍንጀሩ ይኽእሉ።

action-everyone-leave = ኩሉ ሰብ ሕጂ ነዚ ቦታ ክለቅቕ ኣለዎ።
action-everyone-inside = ኩሉ ሰብ ሕጂ ናብ ውሽጢ ክኣቱን ኣብ ውሽጢ ክጸንሕን ኣለዎ።
action-may-stay = ሕጂ ክትወጹ ኣየድልየኩምን።
action-may-return = ናብ ገዛኹም ክትምለሱ ትኽእሉ።
action-may-go-out = ከም ብሓድሽ ናብ ደገ ክትወጹ ትኽእሉ።
action-ready-to-go-inside = ቀልጢፍኩም ናብ ውሽጢ ንምእታው ድሉዋት ኩኑ።
action-plan-way = ናበይን ብኸመይን ከም እትኸዱ ሕጂ ወስኑ።
action-leave-when-told = ውጹ እንተተባሂልኩም ብቕጽበት ውጹ።
action-keep-away = ካብዚ ቦታ ረሓቑ።
action-tell-family = ኣበይ ከም ዘለኹም ንስድራቤትኩም ንገሩ።
action-no-travel = ክትጸንሑ እንተኽኢልኩም ሕጂ ኣይትገሹ።
action-get-medical-help = ኣዝዩ እንተሓሚምኩም ናይ ሕክምና ሓገዝ ርኸቡ።

action-leave-weak-houses = ካብ ቴንዳታት፣ መካይንን ድኹማት ገዛውትን ውጹ። ናብ ድልዱል ህንጻ እተዉ።
action-lowest-floor = ካብ መሳኹቲ ርሒቕኩም ናብቲ ናይ መወዳእታ ታሕተዋይ ደርቢ ኪዱ።
action-protect-head = ርእስኹምን ክሳድኩምን ብኣእዳውኩም ሸፍኑ።
action-away-from-trees = ክወድቁ ካብ ዝኽእሉ ኣእዋም፣ መናድቕን ታቤላታትን ረሓቑ።
action-thunder-inside = ነጎዳ እንተሰሚዕኩም ናብ ህንጻ ወይ ናብ ዝተዓጽወት መኪና እተዉ።
action-thunder-open = ካብ ማይ፣ ኩርባታት፣ ቃልዕ ሜዳን ኣእዋምን ረሓቑ።

action-warm-clothes = ደረቕን ምዉቕን ክዳውንቲ ደራሪብኩም ልበሱ።
action-warm-building = ገዛኹም ኣዝዩ እንተዝሒሉ ናብ ምዉቕ ህንጻ ኪዱ።
action-no-coal-inside = ኣብ ውሽጢ ገዛ ፈሓም ፈጺምኩም ኣይተቃጽሉ፣ ጀነረተር እውን ኣይትጠቐሙ። እቲ ጋዝ ክቐትለኩም ይኽእል።
    .sms = ኣብ ውሽጢ ገዛ ፈሓም ፈጺምኩም ኣይተቃጽሉ፣ ጀነረተር እውን ኣይትጠቐሙ።
action-cold-illness = ሰብ ኣዝዩ እንተቘሪርዎን እንተተደናጊሩን ኣሙቕዎ፣ ሓገዝ እውን ጸውዑ።

action-cool-building = ገዛኹም ኣዝዩ እንተሞይቑ ናብ ዝሑል ህንጻ ኪዱ።

action-away-from-slopes = ካብ ጸድፍታትን ኣብ ትሕቲኦም ካብ ዘለዉ ቦታታትን ረሓቑ።
action-landslide-signs = መሬት እንተተሰንጢቑ ወይ ኣኻውሕ ክንቀሳቐሱ እንተሰሚዕኩም ብቕጽበት ውጹ።

action-away-from-volcano = ካብቲ እሳተ ጎመራን ካብኡ ካብ ዝወርዱ ሩባታትን ረሓቑ።
action-cover-water-food = ዝስተ ማይን ምግብን ሸፊንኩም ኣቐምጡ።
action-protect-eyes = ኣዒንትኹም፣ ኣፍንጫኹምን ኣፍኩምን ሓልዉ።
action-stop-driving = መንገዲ ክትርእዩ እንተዘይክኢልኩም ካብ መንገዲ ወጺእኩም ደው በሉ።
action-no-hard-work-outside = ኣብ ደገ ከቢድ ስራሕ ወይ ስፖርት ኣይትስርሑ።
action-wear-mask = ናብ ደገ ምውጻእ ግድን እንተኾይኑ ጽቡቕ ዝገጥም ማስክ ግበሩ።

action-save-water = ማይ ንምስታይ፣ ንምብሳልን ንምሕጻብን ጥራይ ተጠቐሙ።

action-away-from-chemicals = ካብ ትኪ፣ ፈሳስን ሓያል ጨናን ረሓቑ።
action-seal-room = ማዕጾታትን መሳኹትን ዕጸዉ። ቨንቲላቶርን መዝሓሊ ኣየርን ኣጥፍኡ።
    .sms = ማዕጾታትን መሳኹትን ዕጸዉ። ቨንቲላቶር ኣጥፍኡ።
action-wash-body = ኣብ ደገ እንተኔርኩም ክዳንኩም ቀይሩ፣ ሰብነትኩም እውን ተሓጸቡ።
action-middle-of-building = ናብ ማእከል ህንጻ ወይ ናብ ትሕቲ ምድሪ ኪዱ።
action-packed-food = ዝተዓሸገ ምግቢ ብልዑ፣ ናይ ጥርሙዝ ማይ እውን ስተዩ።
action-iodine = ክኒና ኣዮዲን ሓለፍቲ ጥዕና ውሰዱ ምስ ዝብሉኹም ጥራይ ውሰዱ።

action-battery-light = ሽምዓ ዘይኮነስ ናይ ባትሪ መብራህቲ ተጠቐሙ።
action-cold-food = ኣብ መዝሓሊት ዝሞቐ ምግቢ ኣይትብልዑ።
action-medical-machine = ንናይ ሕክምና ማሽን ኤሌክትሪክ እንተድልዩኩም ሕጂ ሓገዝ ሕተቱ።
action-go-for-help = ሓገዝ እንተደሊኹም ናብ መደበር መጥፋእቲ ሓዊ፣ ሆስፒታል ወይ ክሊኒክ ኪዱ።
action-short-messages = ሓጸርቲ ናይ ጽሑፍ መልእኽትታት ስደዱ። ብተሌፎን ነዊሕ ኣይትዛረቡ።
action-listen-radio = ንዜና ሬድዮ ስምዑ።
action-stay-where = ዘለኹምዎ ቦታ ውሑስ እንተኾይኑ ኣብኡ ጽንሑ።

action-stay-home-ill = እንተሓሚምኩም ካብ ካልኦት ሰባት ርሒቕኩም ኣብ ገዛ ጽንሑ።
action-health-advice = ሰራሕተኛታት ጥዕና ዝብሉኹም ግበሩ።
action-unsure-food = ምግቢ ውሑስ ምዃኑ ርግጸኛታት እንተዘይኮንኩም ኣይትብልዕዎ።
action-cook-well = ምግቢ ጽቡቕ ጌርኩም ኣብስሉ፣ ውዑይ ከሎ እውን ብልዑ።

action-stay-low = ኣብ ትኪ ናብ ምድሪ ቤት ድንን ኢልኩም ጽንሑ።
action-cooking-fires = ናይ ምብሳል ሓዊ ኣጥፍኡ።
action-free-roads = ንመካይን ምድሓን መንገዲ ክፉት ግደፉ።
action-trapped = ክትወጹ እንተዘይክኢልኩም ቱቦ ወይ መንደቕ ኳሕኩሑ።
action-leave-damaged = ዝተጎድኡ ህንጻታት ሕጂ ልቐቑ። ካብ መናድቖም ረሓቑ።

action-curfew = ምውጻእ ኣብ ዘይፍቀደሉ ግዜ ኣብ ውሽጢ ጽንሑ።
action-go-to-shelter = ናብ መዕቆቢ፣ ናብ ትሕቲ ምድሪ ወይ ናብ ውሽጣዊ ክፍሊ ኪዱ።
action-lie-down = ኣብ ደገ እንተሃሊኹም ኣብ መሬት በጥ በሉ፣ ርእስኹም እውን ሸፍኑ።
action-run-away = ብድሕነት ከተምልጡ እንተኽኢልኩም ኣቕሓኹም ገዲፍኩም ጉየዩ።
action-hide = ከተምልጡ እንተዘይክኢልኩም ተሓብኡ፣ ማዕጾ ሸጉሩ፣ ስቕ እውን በሉ።
action-known-paths = ሰባት መዓልታዊ ኣብ ዝጥቀምሎም መንገድታት ጥራይ ተጓዓዙ።
action-mine-stop = ኣብ ጥቓኹም ነታጒ ከም ዘሎ እንተሓሲብኩም ኣይትንቀሳቐሱ። ሓገዝ ጸውዑ።

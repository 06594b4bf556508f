### What each sentence is for, and every variable: locales/en/info.ftl.

info-ends = እዚ ንዝቐደመ መልእኽቲ ዝምልከት ዜና እዩ።
info-cancel = በጃኹም ን{ $place } ዝተላእከ ዝቐደመ መልእኽቲ ኣይትከተሉ።
info-no-warning = ሕጂ ኣብ { $place } መጠንቀቕታ የለን።
info-ended = ን{ $place } ዝተላእከ ዝቐደመ መልእኽቲ ደጊም ኣየድልን እዩ።
info-help-cancel = እቲ ኣብ ዝቐደመ መልእኽቲ ዝተነግረ ኣብ { $place } ዘሎ ሓገዝ የለን።
info-help-ended = እቲ ኣብ ዝቐደመ መልእኽቲ ዝተነግረ ኣብ { $place } ዘሎ ሓገዝ ኣብቂዑ እዩ።

info-free = እቲ ሓገዝ ብነጻ እዩ።
info-private = እትብልዎ ብምስጢር ክተሓዝ እዩ።
info-no-name = ስምኩም ክትብሉ ኣየድልየኩምን።
info-your-language = ቋንቋኹም ዝዛረብ ሰብ ክትሓቱ ትኽእሉ።
info-you-decide = ቀጺሉ እንታይ ከም ዝኸውን ንስኹም ትውስኑ።
info-where = ቦታ፦ { $facility }።
info-read-more = ተወሳኺ ንምንባብ { $link } ክፈቱ።

info-avoid-watch = ኣብ ቀረባ እዋን ኣብ { $place } ሓደገኛ ክኸውን ይኽእል።
info-avoid-act-now = ናብ { $place } ኣይትኺዱ። ሕጂ ኣብኡ ሓደገኛ እዩ።
info-avoid-all-clear = ከም ብሓድሽ ናብ { $place } ክትከዱ ትኽእሉ።
info-avoid-do-not-travel = ግድን እንተዘይኮይኑ ናብኡ ኣይትገሹ።
info-avoid-leave = ኣብኡ እንተሃሊኹም ምውጻእ ውሑስ ኣብ ዝኾነሉ ግዜ ውጹ።
info-avoid-other-way = ብኻልእ መንገዲ ኪዱ፣ ወይ ኣብ ውሑስ ቦታ ተጸበዩ።
info-avoid-rescue-roads = መንገድታት ኣይትዕጸዉ። ሰራሕተኛታት ምድሓን የድልይዎም እዮም።

info-reminder-act-now = ን{ $place } ዝተዋህበ ዝቐደመ መጠንቀቕታ ክሳብ ሕጂ ይሰርሕ ኣሎ።
info-reminder-all-clear = ን{ $place } ዝተዋህበ ዝቐደመ መጠንቀቕታ ኣብቂዑ እዩ።
info-reminder-not-over = እቲ ሓደጋ ኣይሓለፈን።
info-reminder-follow = በጃኹም ነቲ ዝቐደመ መጠንቀቕታ ምኽታል ቀጽሉ።
info-reminder-missed = ነቲ መጠንቀቕታ እንተዘይፈሊጥኩምዎ ኣብ ጥቓኹም ንዘለዉ ሰባት ሕተቱ።

info-rumour-watch = ኣብ { $place } ሰባት ሓሶት ክኸውን ዝኽእል መልእኽቲ የካፍሉ ኣለዉ።
info-rumour-act-now = ኣብ { $place } ሰባት ናይ ሓሶት መልእኽቲ የካፍሉ ኣለዉ።
info-rumour-about =
    { $topic ->
        [water] ብዛዕባ ዝስተ ማይ እዩ።
        [dam] ብዛዕባ ዲጋ እዩ።
        [attack] ብዛዕባ መጥቃዕቲ እዩ።
        [evacuation] ሰባት ክወጹ ኣለዎም ይብል።
        [disease] ብዛዕባ ሕማም እዩ።
        [aid] ብዛዕባ ረድኤት እዩ።
       *[other] ብዛዕባ እቲ ህጹጽ ኩነታት እዩ።
    }
info-rumour-do-not-share = በጃኹም ኣይተካፍልዎ።
info-rumour-do-not-follow = እቲ ናይ ሓሶት መልእኽቲ ዝብሎ ኣይትግበሩ።
info-rumour-tell = ሓሶት ምዃኑ ኣብ ጥቓኹም ንዘለዉ ሰባት ንገሩ።
info-rumour-check = መልእኽቲ ቅድሚ ምእማንኩም ካብ ወግዓዊ ምንጪ ኣረጋግጹ።
info-rumour-true = ሓቂ ንምንባብ { $link } ክፈቱ።

info-test-watch = ኣብ ቀረባ እዋን ኣብ { $place } ናይ መጠንቀቕታ ስርዓት ፈተነ ክግበር እዩ።
info-test-act-now = እዚ ኣብ { $place } ናይ መጠንቀቕታ ስርዓት ፈተነ እዩ። ሓደጋ የለን።
info-test-cancel = ሕጂ ኣብ { $place } ናይ መጠንቀቕታ ስርዓት ፈተነ የለን።
info-test-all-clear = ኣብ { $place } ናይ መጠንቀቕታ ስርዓት ፈተነ ተወዲኡ ኣሎ።
info-test-nothing = ዝኾነ ነገር ክትገብሩ ኣየድልየኩምን።
info-real-danger = ናይ ሓቂ ሓደጋ እንተሃልዩ ሓድሽ መልእኽቲ ክነግረኩም እዩ።

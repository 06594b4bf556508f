### What each sentence is for, and every variable: locales/en/preparedness.ftl.

preparedness-alerts-watch = ኣብ ቀረባ እዋን ን{ $place } ናይ ሓደጋ መጠንቀቕታታት ብቋንቋኹም ክትረኽቡ ትኽእሉ።
preparedness-alerts-act-now = ን{ $place } ናይ ሓደጋ መጠንቀቕታታት ብቋንቋኹም ክትረኽቡ ትኽእሉ።
preparedness-alerts-channels = መጠንቀቕታታት ብተሌፎን፣ ብሬድዮን ካብ ናይ ማሕበረሰብ ጉጅለታትን ይመጹ።
preparedness-alerts-choose = ዝበለጸ እትርድእዎ ቋንቋ ምረጹ።
preparedness-alerts-free = መጠንቀቕታታት ብነጻ እዮም። ኣብ ዝኾነ ግዜ ደው ከተብልዎም ትኽእሉ።
preparedness-alerts-call = ቋንቋኹም ንምምራጽ ናብ { $contact } ደውሉ።
    .radio = ቋንቋኹም ንምምራጽ ናብዚ ቁጽሪ ደውሉ፦ { $contact }። ነቲ ቁጽሪ እደግሞ ኣለኹ፦ { $contact }።

preparedness-drill-watch = ኣብ { $place } ዘለዉ ሰባት ኣብ ቀረባ እዋን ንህጹጽ ኩነታት ልምምድ ክገብሩ እዮም።
preparedness-drill-act-now = ኣብ { $place } ዘለዉ ሰባት ንህጹጽ ኩነታት ልምምድ ይገብሩ ኣለዉ። ናይ ሓቂ ሓደጋ የለን።
preparedness-drill-cancel = ኣብ { $place } ዘለዉ ሰባት ሕጂ ንህጹጽ ኩነታት ልምምድ ኣይገብሩን እዮም።
preparedness-drill-all-clear = ኣብ { $place } ንህጹጽ ኩነታት ዝግበር ልምምድ ተወዲኡ ኣሎ።
preparedness-drill-sirens = ድምጺ ሳይረን ክትሰምዑን ሰራሕተኛታት ምድሓን ክትርእዩን ትኽእሉ።
preparedness-drill-take-part = እንተደሊኹም ክትሳተፉ ትኽእሉ። ኩሉ ሰብ ክመጽእ ይኽእል።

preparedness-risk-act-now = ኣብ { $place } እንታይ ሓደጋታት ከም ዘለዉ ፍለጡ።
preparedness-risk-ask = ኣየኖት ቦታታት ሓደገኛ ከም ዝኾኑ ነቲ ከባቢ ጽቡቕ ዝፈልጡ ሰባት ሕተቱ።
preparedness-risk-safe-place = ዝቐረበ ውሑስ ቦታን ናብኡ ዝወስዱ ክልተ መንገድታትን ድለዩ።
preparedness-risk-signals = ናይ መጠንቀቕታ ድምጽታትን ምልክታትን ትርጉሞም ፍለጡ።

preparedness-plan-act-now = ኣብ { $place } ህጹጽ ኩነታት ቅድሚ ምምጽኡ ተዳለዉ።
preparedness-plan-meet = ኣበይ ከም እትራኸቡ ምስ ስድራቤትኩም ተሰማምዑ።
preparedness-plan-numbers = ኣገደስቲ ቁጽርታት ተሌፎን ኣብ ጥራዝ ጽሓፉ።
preparedness-plan-bag = ማይ፣ ምግቢ፣ መድሃኒት፣ መብራህትን ምዉቕ ክዳንን ኣብ ቦርሳ ኣዳልዉ።
preparedness-plan-others = ንዕሸላት፣ ብዕድመ ንዝደፍኡን ምኻድ ንዝጽግሞምን ሰባት ብኸመይ ከም እትሕግዙ ትለሙ።
    .sms = ንዕሸላትን ብዕድመ ንዝደፍኡን ብኸመይ ከም እትሕግዙ ትለሙ።

### What each sentence is for, and every variable: locales/en/service.ftl.

service-watch = ኣብ { $place } ሓገዝ ኣብ ቀረባ እዋን ክጅምር እዩ። ቦታ፦ { $facility }።
service-act-now = ኣብ { $place } ሓገዝ ይወሃብ ኣሎ። ቦታ፦ { $facility }።
service-cancel = ኣብ { $place } ሓገዝ ኣይወሃብን እዩ። ቦታ፦ { $facility }።
service-all-clear = ኣብ { $place } ዝነበረ ሓገዝ ሕጂ ኣብቂዑ እዩ። ቦታ፦ { $facility }።
service-offers =
    { $service ->
        [shelter] ኣብኡ ክትድቅሱ ትኽእሉ።
        [food] ኣብኡ ምግቢ ክትረኽቡ ትኽእሉ።
        [water] ኣብኡ ዝስተ ማይ ክትረኽቡ ትኽእሉ።
        [clinic] ኣብኡ ሓኪም ወይ ነርስ ክትረኽቡ ትኽእሉ።
        [charging] ኣብኡ ተሌፎንኩም ቻርጅ ክትገብሩ ትኽእሉ።
       *[all] ኣብኡ መዕቆቢ፣ ምግቢ፣ ዝስተ ማይን ሕክምናን ክትረኽቡ ትኽእሉ።
    }
service-everyone = ኩሉ ሰብ ክመጽእ ይኽእል። ብነጻ እዩ።
service-bring-medicine = እንተኽኢልኩም መድሃኒትኩምን ምዉቕ ክዳንን ሒዝኩም ምጹ።
service-do-not-go = በጃኹም ሕጂ ናብኡ ኣይትኺዱ።

service-transport-watch = ኣብ ቀረባ እዋን ኣውቶቡሳት ንሰባት ካብ { $place } ከውጽኡ እዮም።
service-transport-act-now = ሕጂ ኣውቶቡሳት ንሰባት ካብ { $place } የውጽኡ ኣለዉ።
service-transport-cancel = ሕጂ ካብ { $place } ዝወጹ ኣውቶቡሳት የለዉን።
service-transport-from = ኣውቶቡሳት ካብዚ ይነቅሉ፦ { $facility }።
service-transport-bring = ክትስከምዎ እትኽእሉ ጥራይ ሓዙ።
service-transport-together = ምስ ስድራቤትኩም ጽንሑ። ንቘልዑ ካብ ጥቓኹም ኣይተርሕቑ።
service-transport-cannot-walk = ናብ ኣውቶቡስ ክትበጽሑ እንተዘይክኢልኩም ሓገዝ ሕተቱ።

service-hotline-watch = ኣብ { $place } ንዘለዉ ሰባት ናይ ተሌፎን መስመር ኣብ ቀረባ እዋን ክኽፈት እዩ።
service-hotline-act-now = ኣብ { $place } ንዘለዉ ሰባት ናይ ተሌፎን መስመር ክፉት ኣሎ።
service-hotline-cancel = ኣብ { $place } ንዘለዉ ሰባት ናይ ተሌፎን መስመር ክፉት ኣይኮነን።
service-hotline-ask = ብዛዕባ ድሕነት፣ ሓገዝን ስድራቤትኩምን ክትሓቱ ትኽእሉ።

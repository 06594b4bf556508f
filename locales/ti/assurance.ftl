### What each sentence is for, and every variable: locales/en/assurance.ftl.

assurance-watch = ኣብ { $place } ንኹሉ ሰብ ኣብ ቀረባ እዋን ሓገዝ ክወሃብ እዩ።
assurance-act-now = ኣብ { $place } ሓገዝ ንኹሉ ሰብ እዩ።
assurance-cancel = ኣብ { $place } ብዛዕባ ሓገዝ ዝተኣትወ ቃል ተሳሒቡ ኣሎ።
assurance-all-clear = ኣብ { $place } ህጹጽ ሓገዝ ኣብቂዑ ኣሎ።
assurance-everyone = ካበይ ከም ዝመጻእኩም ጸገም የብሉን።
assurance-no-papers = ወረቐት ኣይትሕተቱን ኢኹም።
assurance-authority = { $issuer } ነዚ ቃል ክኣቱ ስልጣን ኣለዎ።

assurance-clinic-act-now = ኣብ { $place } ዘለዉ ክሊኒካት ንኹሉ ሰብ ይሕክሙ።
assurance-shelter-act-now = ኣብ { $place } ዘለዉ መዕቆቢታት ንኹሉ ሰብ ክፉታት እዮም።
assurance-clinic-go = እንተሓሚምኩም ወይ እንተተጎዲእኩም በጃኹም ናብኡ ኪዱ።
assurance-shelter-families = ስድራቤታት ኣብኡ ብሓባር ክጸንሑ ይኽእሉ።
assurance-not-told = ከም ዝመጻእኩም ኣብኡ ዘሎ ዝኾነ ሰብ ንኻልኦት ኣይነግርን እዩ።

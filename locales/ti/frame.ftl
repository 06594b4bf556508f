### What each sentence is for, and every variable: locales/en/frame.ftl.

frame-exercise = እዚ ልምምድ ጥራይ እዩ። ናይ ሓቂ ሓደጋ የለን።
    .sms = እዚ ልምምድ ጥራይ እዩ።
frame-update = እዚ ብዛዕባ ዝቐደመ መልእኽቲ ሓድሽ ሓበሬታ እዩ።
    .sms = እዚ ሓድሽ ሓበሬታ እዩ።
frame-correction = እዚ እርማት እዩ። ኣብቲ ዝቐደመ መልእኽቲ ጌጋ ነይሩ። በጃኹም ነዚ መልእኽቲ ተኸተሉ።
    .sms = እርማት፦ ኣብቲ ዝቐደመ መልእኽቲ ጌጋ ነይሩ።
frame-cancel = እቲ ዝቐደመ መልእኽቲ ተሰሪዙ ኣሎ።
frame-all-clear = እዚ ሓደጋ ከም ዝሓለፈ ዝሕብር መልእኽቲ እዩ።
frame-valid-until = እዚ መልእኽቲ ክሳብ { $until } ይሰርሕ።
    .sms = ክሳብ { $until } ይሰርሕ።
frame-issued-by = እዚ መልእኽቲ ካብ { $issuer } እዩ።
    .sms = ካብ { $issuer }።
frame-call = ሓገዝ እንተደሊኹም ናብ { $contact } ደውሉ።
    .radio = ሓገዝ እንተደሊኹም ናብዚ ቁጽሪ ደውሉ፦ { $contact }። ነቲ ቁጽሪ እደግሞ ኣለኹ፦ { $contact }።
frame-machine-draft = ነዚ ጽሑፍ ማሽን እዩ ተርጒምዎ። ክሳብ ሕጂ ሰብ ኣየረጋገጾን።

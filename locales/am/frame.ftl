### What each sentence is for, and every variable: locales/en/frame.ftl.

frame-exercise = ይህ ልምምድ ብቻ ነው። እውነተኛ አደጋ የለም።
    .sms = ይህ ልምምድ ብቻ ነው።
frame-update = ይህ ስለ ቀደመው መልእክት አዲስ መረጃ ነው።
    .sms = ይህ አዲስ መረጃ ነው።
frame-correction = ይህ እርማት ነው። በቀደመው መልእክት ስህተት ነበር። እባክዎ ይህን መልእክት ይከተሉ።
    .sms = እርማት፦ በቀደመው መልእክት ስህተት ነበር።
frame-cancel = የቀደመው መልእክት ተሰርዟል።
frame-all-clear = ይህ አደጋው እንዳለፈ የሚገልጽ መልእክት ነው።
frame-valid-until = ይህ መልእክት የሚያገለግለው እስከ{ $until } ነው።
    .sms = የሚያገለግለው እስከ{ $until } ነው።
frame-issued-by = ይህ መልእክት የተላከው ከ{ $issuer } ነው።
    .sms = ላኪ፦ { $issuer }።
frame-call = እርዳታ ከፈለጉ ወደ { $contact } ይደውሉ።
    .radio = እርዳታ ከፈለጉ ወደዚህ ቁጥር ይደውሉ፦ { $contact }። ቁጥሩን እደግማለሁ፦ { $contact }።
frame-machine-draft = ይህን ጽሑፍ የተረጎመው ማሽን ነው። እስካሁን ሰው አላረጋገጠውም።

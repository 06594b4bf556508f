### What each sentence is for, and every variable: locales/en/public.ftl.

public-current = አሁን የሚያገለግሉ መልእክቶች እነዚህ ናቸው።
public-none = አሁን ምንም መልእክት የለም።
public-language = ቋንቋዎን ይምረጡ።
public-no-language = ይህ መልእክት በዚህ ቋንቋ የለም። እባክዎ ሌላ ቋንቋ ይምረጡ።
public-changed = በዚህ ገጽ ላይ ያለው ጽሑፍ ተቀይሯል፦ { $time }።
public-newest = የቅርብ ጊዜውን መልእክት ያንብቡ።
public-withdrawn = ይህ መልእክት ተሽሯል። እባክዎ አይከተሉት።
public-expired = ይህ መልእክት ከእንግዲህ አያገለግልም።
public-check = የዚህ ጽሑፍ ማረጋገጫ ኮድ { $code } ነው።
public-check-how = ተመሳሳይ ጽሑፍ ሁልጊዜ ተመሳሳይ ኮድ አለው። ይህን ጽሑፍ በሌላ ኮድ ከሰጡዎት ጽሑፉን አይመኑት።
public-copy = ይህን ጽሑፍ ቀድተው ለሌሎች ማካፈል ይችላሉ።
public-not-here = እንዲህ ያለ ገጽ እዚህ የለም።
public-busy = አሁን ብዙ ሰዎች እያነበቡ ነው። እባክዎ ጥቂት ቆይተው እንደገና ይሞክሩ።

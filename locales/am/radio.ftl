### What each sentence is for, and every variable: locales/en/radio.ftl.

radio-attention = እባክዎ ያዳምጡ። ይህ አስፈላጊ የደህንነት መልእክት ነው።
radio-repeat = እደግማለሁ።
radio-sign-off = ይህ ከ{ $issuer } የተላከ መልእክት ነበር።
radio-next-update = ይህ መልእክት የሚያገለግለው እስከ{ $until } ነው። እባክዎ ቀጣዩን መልእክት ያዳምጡ።
radio-machine-voice = ይህን መልእክት የሚያነበው ማሽን ነው።

### What each sentence is for, and every variable: locales/en/assurance.ftl.

assurance-watch = በ{ $place } ለሁሉም ሰው እርዳታ በቅርቡ ይሰጣል።
assurance-act-now = በ{ $place } እርዳታው ለሁሉም ሰው ነው።
assurance-cancel = በ{ $place } ስላለው እርዳታ የተሰጠው ቃል ተሽሯል።
assurance-all-clear = በ{ $place } የአስቸኳይ ጊዜ እርዳታው አብቅቷል።
assurance-everyone = ከየትም ቢመጡ ችግር የለውም።
assurance-no-papers = ምንም ወረቀት አይጠየቁም።
assurance-authority = ይህን ቃል ለመግባት { $issuer } ሥልጣን አለው።

assurance-clinic-act-now = በ{ $place } ያሉ ጤና ጣቢያዎች ሁሉንም ሰው ያክማሉ።
assurance-shelter-act-now = በ{ $place } ያሉ መጠለያዎች ለሁሉም ሰው ክፍት ናቸው።
assurance-clinic-go = ከታመሙ ወይም ከተጎዱ እባክዎ ወደዚያ ይሂዱ።
assurance-shelter-families = ቤተሰቦች እዚያ አብረው መቆየት ይችላሉ።
assurance-not-told = እርስዎ እንደመጡ እዚያ ያለ ማንም ሰው ለሌሎች አይናገርም።

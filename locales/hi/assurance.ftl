### What each sentence is for, and every variable: locales/en/assurance.ftl.

assurance-watch = { $place } में जल्द ही सबको मदद दी जाएगी।
assurance-act-now = { $place } में मदद सबके लिए है।
assurance-cancel = { $place } में मदद के बारे में दिया गया वचन वापस लिया गया है।
assurance-all-clear = { $place } में आपातकालीन मदद ख़त्म हो गई है।
assurance-everyone = आप कहीं से भी आए हों, इससे फ़र्क़ नहीं पड़ता।
assurance-no-papers = आपसे कागज़ात नहीं माँगे जाएँगे।
assurance-authority = { $issuer } को यह वचन देने का अधिकार है।

assurance-clinic-act-now = { $place } के क्लिनिक सबका इलाज करते हैं।
assurance-shelter-act-now = { $place } के आश्रय सबके लिए खुले हैं।
assurance-clinic-go = अगर आप बीमार या घायल हैं, तो कृपया वहाँ जाएँ।
assurance-shelter-families = वहाँ परिवार साथ रह सकते हैं।
assurance-not-told = वहाँ कोई भी दूसरों को नहीं बताएगा कि आप आए थे।

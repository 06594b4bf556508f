### What each sentence is for, and every variable: locales/en/assurance.ftl.

assurance-watch = În curând toată lumea din { $place } va primi ajutor.
assurance-act-now = Ajutorul este pentru toată lumea din { $place }.
assurance-cancel = Promisiunea despre ajutorul în { $place } este retrasă.
assurance-all-clear = Ajutorul de urgență în { $place } s-a încheiat.
assurance-everyone = Nu contează de unde veniți.
assurance-no-papers = Nu vi se vor cere acte.
assurance-authority = { $issuer } are autoritatea să promită acest lucru.

assurance-clinic-act-now = Centrele medicale din { $place } tratează pe toată lumea.
assurance-shelter-act-now = Adăposturile din { $place } sunt deschise pentru toată lumea.
assurance-clinic-go = Dacă sunteți bolnavi sau răniți, vă rugăm să mergeți acolo.
assurance-shelter-families = Familiile pot sta împreună acolo.
assurance-not-told = Nimeni de acolo nu va spune altora că ați venit.

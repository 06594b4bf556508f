### What each sentence is for, and every variable: locales/en/radio.ftl.

radio-attention = Bitte hören Sie zu. Das ist wichtig für Ihre Sicherheit.
radio-repeat = Ich sage es noch einmal.
radio-sign-off = Die Nachricht war von: { $issuer }.
radio-next-update = Die Nachricht gilt bis { $until }. Bitte hören Sie auch die nächste Nachricht.
radio-machine-voice = Ein Computer liest diese Nachricht vor.

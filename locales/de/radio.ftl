### What each sentence is for, and every variable: locales/en/radio.ftl.

radio-attention = Achtung, bitte. Das ist eine wichtige Nachricht für Ihre Sicherheit.
radio-repeat = Ich wiederhole.
radio-sign-off = Das war eine Nachricht von: { $issuer }.
radio-next-update = Diese Nachricht gilt bis { $until }. Bitte achten Sie auf die nächste Nachricht.
radio-machine-voice = Eine Maschine liest diese Nachricht vor.

### What each sentence is for, and every variable: locales/en/radio.ftl.

radio-attention = Votre attention, s'il vous plaît. Ceci est un message de sécurité important.
radio-repeat = Je répète.
radio-sign-off = C'était un message de : { $issuer }.
radio-next-update = Ce message est valable jusqu'à : { $until }. Merci d'écouter le prochain message.
radio-machine-voice = Une machine lit ce message.

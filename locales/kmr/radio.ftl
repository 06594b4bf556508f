### What each sentence is for, and every variable: locales/en/radio.ftl.

radio-attention = Ji kerema xwe guh bidin. Ev peyameke girîng a ewlehiyê ye.
radio-repeat = Ez dubare dikim.
radio-sign-off = Ev peyamek ji { $issuer } bû.
radio-next-update = Ev peyam heta { $until } derbasdar e. Ji kerema xwe guh bidin peyama din.
radio-machine-voice = Makîneyek vê peyamê dixwîne.

### What each sentence is for, and every variable: locales/en/radio.ftl.

radio-attention = Tafadhali sikiliza. Huu ni ujumbe muhimu wa usalama.
radio-repeat = Narudia.
radio-sign-off = Huo ulikuwa ujumbe kutoka kwa { $issuer }.
radio-next-update = Ujumbe huu unatumika hadi { $until }. Tafadhali sikiliza ujumbe unaofuata.
radio-machine-voice = Ujumbe huu unasomwa na mashine.

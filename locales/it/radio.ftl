### What each sentence is for, and every variable: locales/en/radio.ftl.

radio-attention = Attenzione, per favore. Questo è un messaggio di sicurezza importante.
radio-repeat = Ripeto.
radio-sign-off = Era un messaggio di: { $issuer }.
radio-next-update = Questo messaggio è valido fino a: { $until }. Per favore, ascoltate il prossimo messaggio.
radio-machine-voice = Questo messaggio è letto da una macchina.

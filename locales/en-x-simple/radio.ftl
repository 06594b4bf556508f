### What each sentence is for, and every variable: locales/en/radio.ftl.

radio-attention = Please listen. This is an important message to keep you safe.
radio-repeat = I say it again.
radio-sign-off = This message was from { $issuer }.
radio-next-update = Follow this message until { $until }. Please listen for the next one.
radio-machine-voice = A computer voice reads this message.

### What each sentence is for, and every variable: locales/en/radio.ftl.

radio-attention = 請注意收聽。這是一則重要的安全訊息。
radio-repeat = 重複一遍。
radio-sign-off = 以上是{ $issuer }發出的訊息。
radio-next-update = 這則訊息的有效期到{ $until }。請收聽下一則訊息。
radio-machine-voice = 這則訊息由機器朗讀。

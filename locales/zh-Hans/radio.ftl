### What each sentence is for, and every variable: locales/en/radio.ftl.

radio-attention = 请注意收听。这是一条重要的安全消息。
radio-repeat = 重复一遍。
radio-sign-off = 以上是{ $issuer }发出的消息。
radio-next-update = 这条消息的有效期到{ $until }。请收听下一条消息。
radio-machine-voice = 这条消息由机器朗读。

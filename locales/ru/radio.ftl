### What each sentence is for, and every variable: locales/en/radio.ftl.

radio-attention = Внимание, пожалуйста. Это важное сообщение о безопасности.
radio-repeat = Повторяю.
radio-sign-off = Это было сообщение. Отправитель: { $issuer }.
radio-next-update = Это сообщение действует до: { $until }. Пожалуйста, слушайте следующее сообщение.
radio-machine-voice = Это сообщение читает компьютер.

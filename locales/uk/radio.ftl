### What each sentence is for, and every variable: locales/en/radio.ftl.

radio-attention = Увага, будь ласка. Це важливе повідомлення про безпеку.
radio-repeat = Повторюю.
radio-sign-off = Це було повідомлення. Відправник: { $issuer }.
radio-next-update = Це повідомлення діє до: { $until }. Будь ласка, слухайте наступне повідомлення.
radio-machine-voice = Це повідомлення читає машина.

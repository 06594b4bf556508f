### What each sentence is for, and every variable: locales/en/radio.ftl.

radio-attention = 잘 들어 주세요. 안전에 관한 중요한 안내입니다.
radio-repeat = 다시 말씀드립니다.
radio-sign-off = 지금까지 { $issuer }에서 보낸 안내였습니다.
radio-next-update = 이 안내는 { $until }까지 유효합니다. 다음 안내를 들어 주세요.
radio-machine-voice = 이 안내는 기계가 읽습니다.

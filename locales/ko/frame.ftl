### What each sentence is for, and every variable: locales/en/frame.ftl.

frame-exercise = 이것은 훈련일 뿐입니다. 실제 위험은 없습니다.
    .sms = 이것은 훈련일 뿐입니다.
frame-update = 이전 안내에 대한 새로운 소식입니다.
    .sms = 새로운 소식입니다.
frame-correction = 바로잡은 안내입니다. 이전 안내에 잘못이 있었습니다. 이 안내를 따라 주세요.
    .sms = 바로잡음: 이전 안내에 잘못이 있었습니다.
frame-cancel = 이전 안내는 취소되었습니다.
frame-all-clear = 위험이 끝났음을 알리는 안내입니다.
frame-valid-until = 이 안내는 { $until }까지 유효합니다.
    .sms = { $until }까지 유효합니다.
frame-issued-by = 이 안내를 보낸 곳은 { $issuer }입니다.
    .sms = 보낸 곳: { $issuer }.
frame-call = 도움이 필요하면 { $contact }번으로 전화하세요.
    .radio = 도움이 필요하면 이 번호로 전화하세요: { $contact }. 번호를 다시 말씀드립니다: { $contact }.
frame-machine-draft = 이 글은 기계가 번역했습니다. 아직 사람이 확인하지 않았습니다.

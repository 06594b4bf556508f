### What each sentence is for, and every variable: locales/en/frame.ftl.

frame-exercise = これは訓練です。本当の危険はありません。
    .sms = これは訓練です。
frame-update = これは前のお知らせの続報です。
    .sms = これは続報です。
frame-correction = これは訂正です。前のお知らせに間違いがありました。このお知らせに従ってください。
    .sms = 訂正です。前のお知らせに間違いがありました。
frame-cancel = 前のお知らせは取り消されました。
frame-all-clear = これは危険がなくなったというお知らせです。
frame-valid-until = このお知らせは{ $until }まで有効です。
    .sms = { $until }まで有効です。
frame-issued-by = このお知らせの発信元は{ $issuer }です。
    .sms = 発信元は{ $issuer }です。
frame-call = 助けが必要なときは{ $contact }に電話してください。
    .radio = 助けが必要なときは、次の番号に電話してください。{ $contact }。番号をくり返します。{ $contact }。
frame-machine-draft = この文は機械が翻訳しました。まだ人が確認していません。

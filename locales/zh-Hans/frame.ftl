### What each sentence is for, and every variable: locales/en/frame.ftl.

frame-exercise = 这只是演习。没有真正的危险。
    .sms = 这只是演习。
frame-update = 这是对之前消息的更新。
    .sms = 这是更新。
frame-correction = 这是更正。之前的消息有错误。请以这条消息为准。
    .sms = 更正：之前的消息有错误。
frame-cancel = 之前的消息已取消。
frame-all-clear = 这是危险解除的消息。
frame-valid-until = 这条消息的有效期到{ $until }。
    .sms = 有效期到{ $until }。
frame-issued-by = 这条消息由{ $issuer }发出。
    .sms = 发出单位：{ $issuer }。
frame-call = 需要帮助，请拨打{ $contact }。
    .radio = 需要帮助，请拨打这个号码：{ $contact }。重复一遍号码：{ $contact }。
frame-machine-draft = 这段文字由机器翻译，还没有人检查过。

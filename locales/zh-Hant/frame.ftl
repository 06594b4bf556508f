### What each sentence is for, and every variable: locales/en/frame.ftl.

frame-exercise = 這只是演習。沒有真正的危險。
    .sms = 這只是演習。
frame-update = 這是對之前訊息的更新。
    .sms = 這是更新。
frame-correction = 這是更正。之前的訊息有錯誤。請以這則訊息為準。
    .sms = 更正：之前的訊息有錯誤。
frame-cancel = 之前的訊息已取消。
frame-all-clear = 這是危險解除的訊息。
frame-valid-until = 這則訊息的有效期到{ $until }。
    .sms = 有效期到{ $until }。
frame-issued-by = 這則訊息由{ $issuer }發出。
    .sms = 發出單位：{ $issuer }。
frame-call = 需要幫助，請撥打{ $contact }。
    .radio = 需要幫助，請撥打這個號碼：{ $contact }。重複一遍號碼：{ $contact }。
frame-machine-draft = 這段文字由機器翻譯，還沒有人檢查過。

### What each sentence is for, and every variable: locales/en/frame.ftl.

frame-exercise = Đây chỉ là diễn tập. Không có nguy hiểm thật.
    .sms = Đây chỉ là diễn tập.
frame-update = Đây là tin cập nhật cho một tin trước đó.
    .sms = Đây là tin cập nhật.
frame-correction = Đây là tin đính chính. Tin trước có sai sót. Xin hãy theo tin này.
    .sms = Đính chính: tin trước có sai sót.
frame-cancel = Tin trước đã bị hủy.
frame-all-clear = Đây là tin báo hết nguy hiểm.
frame-valid-until = Tin này có hiệu lực đến: { $until }.
    .sms = Có hiệu lực đến: { $until }.
frame-issued-by = Tin này do { $issuer } gửi.
    .sms = Nơi gửi: { $issuer }.
frame-call = Cần giúp đỡ, xin gọi { $contact }.
    .radio = Cần giúp đỡ, xin gọi số này: { $contact }. Xin nhắc lại số điện thoại: { $contact }.
frame-machine-draft = Máy đã dịch văn bản này. Chưa có người nào kiểm tra.

### What each sentence is for, and every variable: locales/en/frame.ftl.

frame-exercise = This is only practice. The danger is not real.
    .sms = This is only practice.
frame-update = We have news about an old message.
    .sms = This is news.
frame-correction = The old message was wrong. This message is right. Please use this one.
    .sms = The old message was wrong.
frame-cancel = The old message is cancelled.
frame-all-clear = The danger is over. This is the all-clear.
frame-valid-until = Follow this message until { $until }.
    .sms = Good until { $until }.
frame-issued-by = { $issuer } sent this message.
    .sms = Sent by { $issuer }.
frame-call = Do you need help? Call { $contact }.
    .radio = Do you need help? Call this number: { $contact }. I say the number again: { $contact }.
frame-machine-draft = A computer changed this text into your language. No person has checked it yet.

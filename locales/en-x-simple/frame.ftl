### What each sentence is for, and every variable: locales/en/frame.ftl.

frame-exercise = This is only practice. The danger is not real.
    .sms = This is only practice.
frame-update = We have news about an earlier message.
    .sms = This is news about an earlier message.
frame-correction = There was a mistake in the earlier message. This message is right. Please use this one.
    .sms = There was a mistake in the earlier message.
frame-cancel = The earlier message is cancelled.
frame-all-clear = The danger is over. This is the all-clear.
frame-valid-until = Follow this message until { $until }.
    .sms = Good until { $until }.
frame-issued-by = { $issuer } sent this message.
    .sms = Sent by { $issuer }.
frame-call = Do you need help? Call { $contact }.
    .radio = Do you need help? Call this number: { $contact }. I say the number again: { $contact }.
frame-machine-draft = A computer translated this text. No person has checked it yet.

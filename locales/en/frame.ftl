### The sentences around every message: what kind of message it is, how long it holds, who says it.
### Whole sentences only. Numbers, times and names always come in as variables.

# Said before and after every exercise.
frame-exercise = This is only an exercise. There is no real danger.
    .sms = This is only an exercise.

# Said first when a message brings news about an earlier one.
frame-update = This is an update to an earlier message.
    .sms = This is an update.

# Said first when an earlier message was wrong. The right message follows.
frame-correction = This is a correction. The earlier message had a mistake. Please use this one.
    .sms = Correction: the earlier message had a mistake.

# Said first when an earlier message must no longer be followed.
frame-cancel = The earlier message is cancelled.

# Said first when a danger is over.
frame-all-clear = This is the all-clear message.

# $until: the date and time when the message stops being valid, written for the reader.
frame-valid-until = This message is valid until { $until }.
    .sms = Valid until { $until }.

# $issuer: the name of the office that sends the message, never translated.
frame-issued-by = This message is from { $issuer }.
    .sms = From { $issuer }.

# $contact: a checked phone number.
frame-call = For help, call { $contact }.
    .radio = For help, call this number: { $contact }. I repeat the number: { $contact }.

# Stands beside a text that a machine translated.
frame-machine-draft = A machine translated this text. No person has checked it yet.

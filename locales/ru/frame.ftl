### What each sentence is for, and every variable: locales/en/frame.ftl.

frame-exercise = Это только учения. Настоящей опасности нет.
    .sms = Это только учения.
frame-update = Это обновление прежнего сообщения.
    .sms = Это обновление.
frame-correction = Это исправление. В прежнем сообщении была ошибка. Пожалуйста, следуйте этому сообщению.
    .sms = Исправление: в прежнем сообщении была ошибка.
frame-cancel = Прежнее сообщение отменено.
frame-all-clear = Это сообщение о том, что опасность прошла.
frame-valid-until = Это сообщение действует до: { $until }.
    .sms = Действует до: { $until }.
frame-issued-by = Отправитель этого сообщения: { $issuer }.
    .sms = Отправитель: { $issuer }.
frame-call = За помощью звоните: { $contact }.
    .radio = За помощью звоните по этому номеру: { $contact }. Повторяю номер: { $contact }.
frame-machine-draft = Этот текст перевела машина. Человек его ещё не проверил.

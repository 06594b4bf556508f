### What each sentence is for, and every variable: locales/en/frame.ftl.

frame-exercise = Esto es solo un simulacro. No hay ningún peligro real.
    .sms = Esto es solo un simulacro.
frame-update = Esta es una actualización de un mensaje anterior.
    .sms = Esta es una actualización.
frame-correction = Esta es una corrección. El mensaje anterior tenía un error. Por favor, siga este mensaje.
    .sms = Corrección: el mensaje anterior tenía un error.
frame-cancel = El mensaje anterior queda cancelado.
frame-all-clear = Este es el aviso de fin del peligro.
frame-valid-until = Este mensaje es válido hasta: { $until }.
    .sms = Válido hasta: { $until }.
frame-issued-by = Este mensaje es de { $issuer }.
    .sms = Mensaje de { $issuer }.
frame-call = Si necesita ayuda, llame al { $contact }.
    .radio = Si necesita ayuda, llame a este número: { $contact }. Repito el número: { $contact }.
frame-machine-draft = Una máquina tradujo este texto. Ninguna persona lo ha comprobado todavía.

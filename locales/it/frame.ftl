### What each sentence is for, and every variable: locales/en/frame.ftl.

frame-exercise = Questa è solo un'esercitazione. Non c'è nessun pericolo reale.
    .sms = Questa è solo un'esercitazione.
frame-update = Questo è un aggiornamento di un messaggio precedente.
    .sms = Questo è un aggiornamento.
frame-correction = Questa è una correzione. Il messaggio precedente aveva un errore. Per favore, seguite questo messaggio.
    .sms = Correzione: il messaggio precedente aveva un errore.
frame-cancel = Il messaggio precedente è annullato.
frame-all-clear = Questo messaggio annuncia che il pericolo è finito.
frame-valid-until = Questo messaggio è valido fino a: { $until }.
    .sms = Valido fino a: { $until }.
frame-issued-by = Questo messaggio viene da: { $issuer }.
    .sms = Messaggio di: { $issuer }.
frame-call = Se avete bisogno di aiuto, chiamate il { $contact }.
    .radio = Se avete bisogno di aiuto, chiamate questo numero: { $contact }. Ripeto il numero: { $contact }.
frame-machine-draft = Una macchina ha tradotto questo testo. Nessuna persona lo ha ancora controllato.

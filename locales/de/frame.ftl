### What each sentence is for, and every variable: locales/en/frame.ftl.

frame-exercise = Das ist nur eine Übung. Es gibt keine echte Gefahr.
    .sms = Das ist nur eine Übung.
frame-update = Das ist eine neue Information zu einer früheren Nachricht.
    .sms = Das ist eine neue Information.
frame-correction = Das ist eine Berichtigung. In der früheren Nachricht war ein Fehler. Bitte richten Sie sich nach dieser Nachricht.
    .sms = Berichtigung: In der früheren Nachricht war ein Fehler.
frame-cancel = Die frühere Nachricht ist aufgehoben.
frame-all-clear = Das ist die Entwarnung: Die Gefahr ist vorbei.
frame-valid-until = Diese Nachricht gilt bis { $until }.
    .sms = Gilt bis { $until }.
frame-issued-by = Diese Nachricht kommt von: { $issuer }.
    .sms = Von: { $issuer }.
frame-call = Wenn Sie Hilfe brauchen, rufen Sie { $contact } an.
    .radio = Wenn Sie Hilfe brauchen, rufen Sie diese Nummer an: { $contact }. Ich wiederhole die Nummer: { $contact }.
frame-machine-draft = Eine Maschine hat diesen Text übersetzt. Noch kein Mensch hat ihn geprüft.

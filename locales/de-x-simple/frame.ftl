### What each sentence is for, and every variable: locales/en/frame.ftl.

frame-exercise = Das ist nur eine Übung. Es ist keine echte Gefahr da.
    .sms = Das ist nur eine Übung.
frame-update = Es gibt etwas Neues zu einer alten Nachricht.
    .sms = Es gibt etwas Neues.
frame-correction = In der alten Nachricht war ein Fehler. Das hier ist richtig. Bitte machen Sie es so.
    .sms = In der alten Nachricht war ein Fehler.
frame-cancel = Die alte Nachricht gilt nicht mehr.
frame-all-clear = Die Gefahr ist vorbei. Das ist die Entwarnung.
frame-valid-until = Die Nachricht gilt bis { $until }.
    .sms = Das gilt bis { $until }.
frame-issued-by = Die Nachricht ist von: { $issuer }.
    .sms = Die Nachricht ist von: { $issuer }.
frame-call = Brauchen Sie Hilfe? Rufen Sie an: { $contact }.
    .radio = Brauchen Sie Hilfe? Rufen Sie diese Nummer an: { $contact }. Hier noch einmal die Nummer: { $contact }.
frame-machine-draft = Ein Computer hat den Text übersetzt. Noch kein Mensch hat den Text geprüft.

### What each sentence is for, and every variable: locales/en/frame.ftl.

frame-exercise = To tylko ćwiczenia. Nie ma prawdziwego niebezpieczeństwa.
    .sms = To tylko ćwiczenia.
frame-update = To jest aktualizacja wcześniejszej wiadomości.
    .sms = To jest aktualizacja.
frame-correction = To jest sprostowanie. We wcześniejszej wiadomości był błąd. Prosimy stosować się do tej wiadomości.
    .sms = Sprostowanie: we wcześniejszej wiadomości był błąd.
frame-cancel = Wcześniejsza wiadomość jest odwołana.
frame-all-clear = To jest wiadomość, że niebezpieczeństwo minęło.
frame-valid-until = Ta wiadomość jest ważna do: { $until }.
    .sms = Ważne do: { $until }.
frame-issued-by = Tę wiadomość wysyła: { $issuer }.
    .sms = Wysyła: { $issuer }.
frame-call = Po pomoc zadzwoń: { $contact }.
    .radio = Po pomoc zadzwoń pod ten numer: { $contact }. Powtarzam numer: { $contact }.
frame-machine-draft = Ten tekst przetłumaczyła maszyna. Nikt go jeszcze nie sprawdził.

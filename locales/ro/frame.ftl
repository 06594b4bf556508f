### What each sentence is for, and every variable: locales/en/frame.ftl.

frame-exercise = Acesta este doar un exercițiu. Nu există niciun pericol real.
    .sms = Acesta este doar un exercițiu.
frame-update = Aceasta este o actualizare a unui mesaj anterior.
    .sms = Aceasta este o actualizare.
frame-correction = Aceasta este o corectare. Mesajul anterior avea o greșeală. Vă rugăm să urmați acest mesaj.
    .sms = Corectare: mesajul anterior avea o greșeală.
frame-cancel = Mesajul anterior este anulat.
frame-all-clear = Acest mesaj anunță că pericolul a trecut.
frame-valid-until = Acest mesaj este valabil până la: { $until }.
    .sms = Valabil până la: { $until }.
frame-issued-by = Acest mesaj este de la { $issuer }.
    .sms = De la { $issuer }.
frame-call = Pentru ajutor, sunați la { $contact }.
    .radio = Pentru ajutor, sunați la acest număr: { $contact }. Repet numărul: { $contact }.
frame-machine-draft = Acest text a fost tradus automat. Niciun om nu l-a verificat încă.

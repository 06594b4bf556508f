### What each sentence is for, and every variable: locales/en/frame.ftl.

frame-exercise = Ceci est seulement un exercice. Il n'y a aucun danger réel.
    .sms = Ceci est seulement un exercice.
frame-update = Ceci est une mise à jour d'un message précédent.
    .sms = Ceci est une mise à jour.
frame-correction = Ceci est une correction. Le message précédent contenait une erreur. Merci de suivre ce message.
    .sms = Correction : erreur dans le message précédent.
frame-cancel = Le message précédent est annulé.
frame-all-clear = Ce message annonce la fin du danger.
frame-valid-until = Ce message est valable jusqu'à : { $until }.
    .sms = Valable jusqu'à : { $until }.
frame-issued-by = Ce message vient de : { $issuer }.
    .sms = Message de : { $issuer }.
frame-call = Besoin d'aide ? Appelez le { $contact }.
    .radio = Pour obtenir de l'aide, appelez ce numéro : { $contact }. Je répète le numéro : { $contact }.
frame-machine-draft = Une machine a traduit ce texte. Personne ne l'a encore vérifié.

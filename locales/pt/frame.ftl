### What each sentence is for, and every variable: locales/en/frame.ftl.

frame-exercise = Este é apenas um exercício. Não há perigo real.
    .sms = Este é apenas um exercício.
frame-update = Esta é uma atualização de uma mensagem anterior.
    .sms = Esta é uma atualização.
frame-correction = Esta é uma correção. A mensagem anterior tinha um erro. Por favor, siga esta mensagem.
    .sms = Correção: a mensagem anterior tinha um erro.
frame-cancel = A mensagem anterior foi cancelada.
frame-all-clear = Esta mensagem avisa que o perigo passou.
frame-valid-until = Esta mensagem vale até: { $until }.
    .sms = Vale até: { $until }.
frame-issued-by = Esta mensagem é de { $issuer }.
    .sms = Origem: { $issuer }.
frame-call = Se precisar de ajuda, ligue para { $contact }.
    .radio = Se precisar de ajuda, ligue para este número: { $contact }. Repito o número: { $contact }.
frame-machine-draft = Uma máquina traduziu este texto. Nenhuma pessoa o revisou ainda.

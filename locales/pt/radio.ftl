### What each sentence is for, and every variable: locales/en/radio.ftl.

radio-attention = Atenção, por favor. Esta é uma mensagem de segurança importante.
radio-repeat = Vou repetir.
radio-sign-off = Esta foi uma mensagem de { $issuer }.
radio-next-update = Esta mensagem vale até: { $until }. Por favor, escute a próxima mensagem.
radio-machine-voice = Uma máquina lê esta mensagem.

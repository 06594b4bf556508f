### What each sentence is for, and every variable: locales/en/radio.ftl.

radio-attention = Proszę o uwagę. To jest ważna wiadomość o bezpieczeństwie.
radio-repeat = Powtarzam.
radio-sign-off = Tę wiadomość przekazał nadawca: { $issuer }.
radio-next-update = Ta wiadomość jest ważna do: { $until }. Prosimy słuchać następnej wiadomości.
radio-machine-voice = Tę wiadomość czyta maszyna.

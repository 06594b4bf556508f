### What each sentence is for, and every variable: locales/en/radio.ftl.

radio-attention = Atenție, vă rugăm. Acesta este un mesaj de siguranță important.
radio-repeat = Repet.
radio-sign-off = Acesta a fost un mesaj de la { $issuer }.
radio-next-update = Acest mesaj este valabil până la: { $until }. Vă rugăm să ascultați următorul mesaj.
radio-machine-voice = Acest mesaj este citit de un calculator.

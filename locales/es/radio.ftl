### What each sentence is for, and every variable: locales/en/radio.ftl.

radio-attention = Atención, por favor. Este es un mensaje de seguridad importante.
radio-repeat = Lo repito.
radio-sign-off = Este fue un mensaje de { $issuer }.
radio-next-update = Este mensaje es válido hasta: { $until }. Por favor, escuche el próximo mensaje.
radio-machine-voice = Una máquina lee este mensaje.

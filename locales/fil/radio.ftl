### What each sentence is for, and every variable: locales/en/radio.ftl.

radio-attention = Makinig po kayo. Mahalagang mensahe ito para sa kaligtasan.
radio-repeat = Uulitin ko.
radio-sign-off = Iyon ay mensahe mula sa { $issuer }.
radio-next-update = May bisa ang mensaheng ito hanggang { $until }. Makinig po kayo sa susunod na mensahe.
radio-machine-voice = Makina ang bumabasa ng mensaheng ito.

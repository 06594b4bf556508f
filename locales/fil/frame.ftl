### What each sentence is for, and every variable: locales/en/frame.ftl.

frame-exercise = Pagsasanay lamang ito. Walang totoong panganib.
    .sms = Pagsasanay lamang ito.
frame-update = Bagong balita ito tungkol sa naunang mensahe.
    .sms = Bagong balita ito.
frame-correction = Pagtatama ito. May mali sa naunang mensahe. Pakisunod ang mensaheng ito.
    .sms = Pagtatama: may mali sa naunang mensahe.
frame-cancel = Kinansela ang naunang mensahe.
frame-all-clear = Sinasabi ng mensaheng ito na tapos na ang panganib.
frame-valid-until = May bisa ang mensaheng ito hanggang { $until }.
    .sms = May bisa hanggang { $until }.
frame-issued-by = Galing sa { $issuer } ang mensaheng ito.
    .sms = Galing sa { $issuer }.
frame-call = Kung kailangan ng tulong, tumawag sa { $contact }.
    .radio = Kung kailangan ng tulong, tumawag sa numerong ito: { $contact }. Uulitin ko ang numero: { $contact }.
frame-machine-draft = Makina ang nagsalin ng tekstong ito. Wala pang taong sumuri nito.

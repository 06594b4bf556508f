### What each sentence is for, and every variable: locales/en/frame.ftl.

frame-exercise = Sa a se yon egzèsis sèlman. Pa gen danje tout bon.
    .sms = Sa a se yon egzèsis sèlman.
frame-update = Sa a se yon mizajou pou yon mesaj anvan.
    .sms = Sa a se yon mizajou.
frame-correction = Sa a se yon koreksyon. Te gen yon erè nan mesaj anvan an. Tanpri swiv mesaj sa a.
    .sms = Koreksyon: te gen yon erè nan mesaj anvan an.
frame-cancel = Mesaj anvan an anile.
frame-all-clear = Mesaj sa a anonse danje a fini.
frame-valid-until = Mesaj sa a valab jiska: { $until }.
    .sms = Valab jiska: { $until }.
frame-issued-by = Mesaj sa a soti nan { $issuer }.
    .sms = Soti nan: { $issuer }.
frame-call = Pou jwenn èd, rele { $contact }.
    .radio = Pou jwenn èd, rele nimewo sa a: { $contact }. M ap repete nimewo a: { $contact }.
frame-machine-draft = Yon machin tradui tèks sa a. Poko gen moun ki verifye l.

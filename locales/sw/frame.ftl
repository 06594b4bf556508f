### What each sentence is for, and every variable: locales/en/frame.ftl.

frame-exercise = Hili ni zoezi tu. Hakuna hatari ya kweli.
    .sms = Hili ni zoezi tu.
frame-update = Hii ni taarifa mpya kuhusu ujumbe wa awali.
    .sms = Hii ni taarifa mpya.
frame-correction = Haya ni marekebisho. Ujumbe wa awali ulikuwa na kosa. Tafadhali tumia huu.
    .sms = Marekebisho: ujumbe wa awali ulikuwa na kosa.
frame-cancel = Ujumbe wa awali umefutwa.
frame-all-clear = Huu ni ujumbe wa kusema kwamba hatari imekwisha.
frame-valid-until = Ujumbe huu unatumika hadi { $until }.
    .sms = Unatumika hadi { $until }.
frame-issued-by = Ujumbe huu unatoka kwa { $issuer }.
    .sms = Kutoka kwa { $issuer }.
frame-call = Ukihitaji msaada, piga simu { $contact }.
    .radio = Ukihitaji msaada, piga simu nambari hii: { $contact }. Narudia nambari: { $contact }.
frame-machine-draft = Maandishi haya yametafsiriwa na mashine. Bado hakuna mtu aliyeyakagua.

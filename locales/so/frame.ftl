### What each sentence is for, and every variable: locales/en/frame.ftl.

frame-exercise = Kani waa tababar oo keliya. Ma jiro khatar dhab ah.
    .sms = Kani waa tababar oo keliya.
frame-update = Kani waa war cusub oo ku saabsan fariin hore.
    .sms = Kani waa war cusub.
frame-correction = Kani waa sixitaan. Fariintii hore khalad ayaa ku jiray. Fadlan tan raaca.
    .sms = Sixitaan: fariintii hore khalad ayaa ku jiray.
frame-cancel = Fariintii hore waa la joojiyey.
frame-all-clear = Tani waa fariinta sheegaysa in khatartii dhammaatay.
frame-valid-until = Fariintani waxay shaqaynaysaa ilaa { $until }.
    .sms = Waxay shaqaynaysaa ilaa { $until }.
frame-issued-by = Fariintani waxay ka timid { $issuer }.
    .sms = Waxaa soo diray { $issuer }.
frame-call = Haddii aad caawimo u baahan tihiin, waca { $contact }.
    .radio = Haddii aad caawimo u baahan tihiin, waca lambarkan: { $contact }. Waan ku celinayaa lambarka: { $contact }.
frame-machine-draft = Qoraalkan waxaa turjumay mashiin. Weli qof ma hubin.

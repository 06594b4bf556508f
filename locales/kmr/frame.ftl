### What each sentence is for, and every variable: locales/en/frame.ftl.

frame-exercise = Ev tenê temrîn e. Tu xetereya rast tune.
    .sms = Ev tenê temrîn e.

frame-update = Ev nûçeya nû ya li ser peyama berê ye.
    .sms = Ev nûçeya nû ye.

frame-correction = Ev rastkirin e. Di peyama berê de şaşî hebû. Ji kerema xwe vê peyamê bi kar bînin.
    .sms = Rastkirin: di peyama berê de şaşî hebû.

frame-cancel = Peyama berê hat betalkirin.

frame-all-clear = Ev peyama dawiya xetereyê ye.

frame-valid-until = Ev peyam heta { $until } derbasdar e.
    .sms = Heta { $until } derbasdar e.

frame-issued-by = Ev peyam ji { $issuer } ye.
    .sms = Ji { $issuer }.

frame-call = Ji bo alîkariyê telefonî { $contact } bikin.
    .radio = Ji bo alîkariyê telefonî vê hejmarê bikin: { $contact }. Ez hejmarê dubare dikim: { $contact }.

frame-machine-draft = Ev nivîs bi makîneyê hatiye wergerandin. Hê tu kesî ew kontrol nekiriye.

### What each sentence is for, and every variable: locales/en/assurance.ftl.

assurance-watch = Bald bekommen alle Menschen in { $place } Hilfe.
assurance-act-now = Hilfe in { $place } ist für alle Menschen da.
assurance-cancel = Wir haben Hilfe in { $place } versprochen. Das gilt nicht mehr.
assurance-all-clear = Die Not-Hilfe in { $place } ist zu Ende.
assurance-everyone = Es ist egal, woher Sie kommen.
assurance-no-papers = Niemand fragt Sie nach Papieren.
assurance-authority = Diese Stelle darf das versprechen: { $issuer }.

assurance-clinic-act-now = Die Kliniken in { $place } helfen allen Menschen.
assurance-shelter-act-now = In die Not-Unterkünfte in { $place } dürfen alle Menschen.
assurance-clinic-go = Sind Sie krank oder verletzt? Bitte gehen Sie dorthin.
assurance-shelter-families = Familien können dort zusammenbleiben.
assurance-not-told = Sie waren dort? Das sagt niemand weiter.

### What each sentence is for, and every variable: locales/en/assurance.ftl.

assurance-watch = In { $place } bekommen bald alle Menschen Hilfe.
assurance-act-now = Die Hilfe in { $place } ist für alle Menschen.
assurance-cancel = Das Versprechen zur Hilfe in { $place } ist zurückgenommen.
assurance-all-clear = Die Nothilfe in { $place } ist beendet.
assurance-everyone = Es ist egal, woher Sie kommen.
assurance-no-papers = Niemand wird Sie nach Papieren fragen.
assurance-authority = Diese Stelle darf das versprechen: { $issuer }.

assurance-clinic-act-now = Die Kliniken in { $place } behandeln alle Menschen.
assurance-shelter-act-now = Die Notunterkünfte in { $place } sind für alle offen.
assurance-clinic-go = Wenn Sie krank oder verletzt sind, gehen Sie bitte dorthin.
assurance-shelter-families = Familien können dort zusammenbleiben.
assurance-not-told = Niemand dort sagt anderen, dass Sie gekommen sind.

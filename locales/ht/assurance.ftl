### What each sentence is for, and every variable: locales/en/assurance.ftl.

assurance-watch = Talè y ap bay tout moun nan { $place } èd.
assurance-act-now = Gen èd pou tout moun nan { $place }.
assurance-cancel = Pwomès sou èd nan { $place } anile.
assurance-all-clear = Pa gen èd ijans ankò nan { $place }.
assurance-everyone = Kèlkeswa kote w soti, sa pa fè anyen.
assurance-no-papers = Yo p ap mande w papye.
assurance-authority = { $issuer } gen otorite pou pwomèt sa.

assurance-clinic-act-now = Klinik yo nan { $place } trete tout moun.
assurance-shelter-act-now = Abri yo nan { $place } ouvè pou tout moun.
assurance-clinic-go = Si w malad oswa blese, tanpri ale la.
assurance-shelter-families = Fanmi yo ka rete ansanm la.
assurance-not-told = Pèsonn la p ap di lòt moun ou te vini.

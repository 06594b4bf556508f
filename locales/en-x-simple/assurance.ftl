### What each sentence is for, and every variable: locales/en/assurance.ftl.

assurance-watch = Soon everyone in { $place } can get help.
assurance-act-now = Help in { $place } is for everyone.
assurance-cancel = The promise about help in { $place } is cancelled.
assurance-all-clear = The emergency help in { $place } is over.
assurance-everyone = It does not matter where you come from.
assurance-no-papers = No one will ask you for papers.
assurance-authority = { $issuer } has the power to promise this.

assurance-clinic-act-now = The clinics in { $place } help everyone.
assurance-shelter-act-now = Everyone can go to the shelters in { $place }.
assurance-clinic-go = Are you sick or hurt? Please go there.
assurance-shelter-families = Families can be together there.
assurance-not-told = No one there will tell other people that you came.

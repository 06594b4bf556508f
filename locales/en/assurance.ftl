### The promise that help is for everyone. Only the named authority may make it.

# $place: the name of the place.
assurance-watch = Help will soon be given to everyone in { $place }.
# $place: the name of the place.
assurance-act-now = Help is for everyone in { $place }.
# $place: the name of the place.
assurance-cancel = The promise about help in { $place } is withdrawn.
# $place: the name of the place.
assurance-all-clear = The emergency help in { $place } has ended.

assurance-everyone = It does not matter where you come from.
assurance-no-papers = You will not be asked for papers.
# $issuer: the name of the office that makes the promise, never translated.
assurance-authority = { $issuer } has the authority to promise this.

## The same promise for clinics and for shelters

# $place: the name of the place.
assurance-clinic-act-now = The clinics in { $place } treat everyone.
# $place: the name of the place.
assurance-shelter-act-now = The shelters in { $place } are open to everyone.

assurance-clinic-go = If you are sick or hurt, please go there.
assurance-shelter-families = Families can stay together there.
assurance-not-told = Nobody there will tell others that you came.

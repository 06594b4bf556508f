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

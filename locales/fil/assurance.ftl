### What each sentence is for, and every variable: locales/en/assurance.ftl.

assurance-watch = Malapit nang bigyan ng tulong ang lahat sa { $place }.
assurance-act-now = Para sa lahat ang tulong sa { $place }.
assurance-cancel = Binabawi ang pangako tungkol sa tulong sa { $place }.
assurance-all-clear = Tapos na ang tulong sa emerhensiya sa { $place }.
assurance-everyone = Hindi mahalaga kung saan kayo galing.
assurance-no-papers = Hindi kayo hihingan ng mga papeles.
assurance-authority = May kapangyarihan ang { $issuer } na ipangako ito.

assurance-clinic-act-now = Ginagamot ng mga klinika sa { $place } ang lahat.
assurance-shelter-act-now = Bukas sa lahat ang mga kanlungan sa { $place }.
assurance-clinic-go = Kung may sakit o sugatan, pumunta po roon.
assurance-shelter-families = Maaaring manatiling magkakasama roon ang mga pamilya.
assurance-not-told = Walang sinuman doon ang magsasabi sa iba na pumunta kayo.

### What each sentence is for, and every variable: locales/en/assurance.ftl.

assurance-watch = Caawimo ayaa dhowaan la siin doonaa qof kasta oo jooga { $place }.
assurance-act-now = Caawimada { $place } waa u furan tahay qof kasta.
assurance-cancel = Ballantii ku saabsanayd caawimada { $place } waa lala noqday.
assurance-all-clear = Caawimadii degdegga ahayd ee { $place } way dhammaatay.
assurance-everyone = Meel kasta oo aad ka timaaddeen dhib ma leh.
assurance-no-papers = Warqado laydin weydiin maayo.
assurance-authority = { $issuer } ayaa awood u leh inay tan ballan qaaddo.

assurance-clinic-act-now = Rugaha caafimaadka ee { $place } qof kasta way daweeyaan.
assurance-shelter-act-now = Hoyga { $place } waa u furan yahay qof kasta.
assurance-clinic-go = Haddii aad buktaan ama dhaawacan tihiin, fadlan halkaas taga.
assurance-shelter-families = Qoysasku halkaas way ku wada joogi karaan.
assurance-not-told = Cid halkaas joogta dadka kale uma sheegi doonto inaad timaaddeen.

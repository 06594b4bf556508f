### What each sentence is for, and every variable: locales/en/assurance.ftl.

assurance-watch = Msaada utatolewa hivi karibuni kwa kila mtu aliye { $place }.
assurance-act-now = Msaada huko { $place } ni kwa kila mtu.
assurance-cancel = Ahadi kuhusu msaada huko { $place } imeondolewa.
assurance-all-clear = Msaada wa dharura huko { $place } umekwisha.
assurance-everyone = Haijalishi unatoka wapi.
assurance-no-papers = Hutaombwa hati zozote.
assurance-authority = { $issuer } ina mamlaka ya kuahidi hili.

assurance-clinic-act-now = Kliniki za { $place } zinamtibu kila mtu.
assurance-shelter-act-now = Makazi ya dharura ya { $place } yako wazi kwa kila mtu.
assurance-clinic-go = Kama unaumwa au umeumia, tafadhali nenda huko.
assurance-shelter-families = Familia zinaweza kukaa pamoja hapo.
assurance-not-told = Hakuna mtu hapo atakayewaambia wengine kwamba ulikuja.

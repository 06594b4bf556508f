### What each sentence is for, and every variable: locales/en/preparedness.ftl.

preparedness-alerts-watch = Dhowaan waxaad digniinaha khatarta ee { $place } ku heli kartaan luqaddiinna.
preparedness-alerts-act-now = Waxaad digniinaha khatarta ee { $place } ku heli kartaan luqaddiinna.
preparedness-alerts-channels = Digniinuhu waxay ku yimaadaan taleefan, raadiye iyo kooxaha bulshada.
preparedness-alerts-choose = Doorta luqadda aad sida ugu fiican u fahantaan.
preparedness-alerts-free = Digniinuhu waa bilaash. Wakhti kasta waad joojin kartaan.
preparedness-alerts-call = Si aad luqaddiinna u doorataan, waca { $contact }.
    .radio = Si aad luqaddiinna u doorataan, waca lambarkan: { $contact }. Waan ku celinayaa lambarka: { $contact }.

preparedness-drill-watch = Dadka jooga { $place } ayaa dhowaan samayn doona tababar xaalad degdeg ah.
preparedness-drill-act-now = Dadka jooga { $place } ayaa samaynaya tababar xaalad degdeg ah. Khatar dhab ahi ma jirto.
preparedness-drill-cancel = Dadka jooga { $place } hadda ma samayn doonaan tababar xaalad degdeg ah.
preparedness-drill-all-clear = Tababarkii xaaladda degdegga ah ee { $place } wuu dhammaaday.
preparedness-drill-sirens = Waxaad maqli kartaan seeriyo oo aad arki kartaan shaqaalaha badbaadada.
preparedness-drill-take-part = Waad ka qayb geli kartaan haddii aad rabtaan. Qof kasta waa la soo dhoweynayaa.

preparedness-risk-act-now = Barta khataraha ka jira { $place }.
preparedness-risk-ask = Weydiiya dadka aagga si fiican u yaqaan meelaha khatarta ah.
preparedness-risk-safe-place = Raadiya meesha ammaanka ah ee ugu dhow iyo laba jid oo lagu tago.
preparedness-risk-signals = Barta macnaha codadka iyo calaamadaha digniinta.

preparedness-plan-act-now = Isu diyaariya xaalad degdeg ah oo ka dhacda { $place } ka hor inta aysan iman.
preparedness-plan-meet = La heshiiya qoyskiinna meesha aad ku kulmi doontaan.
preparedness-plan-numbers = Lambarrada taleefanka ee muhiimka ah buug ku qora.
preparedness-plan-bag = Boorso ku diyaariya biyo, cunto, daawo, nal iyo dhar diirran.
preparedness-plan-others = Qorsheeya sida loo caawiyo dhallaanka, dadka da'da ah iyo dadka aan si fiican u socon karin.
    .sms = Qorsheeya sida loo caawiyo dhallaanka iyo dadka da'da ah.

### What each sentence is for, and every variable: locales/en/recovery.ftl.

recovery-return-watch = Huenda watu wakaweza kurudi { $place } hivi karibuni.
recovery-return-act-now = Unaweza kurudi { $place } sasa.
recovery-return-cancel = Si salama kurudi { $place } sasa.
recovery-return-choice = Unaamua mwenyewe kama unataka kurudi.
recovery-return-daylight = Nenda wakati wa mchana na usiende peke yako.
recovery-return-ask-first = Uliza barabara na majengo yapi ni salama kabla ya kwenda.

recovery-aid-watch = Watu walio { $place } wanaweza kuomba msaada hivi karibuni.
recovery-aid-act-now = Watu walio { $place } sasa wanaweza kuomba msaada.
recovery-aid-who =
    { $group ->
        [home] Watu ambao nyumba zao zimeharibika wanaweza kuuomba.
        [income] Watu waliopoteza kazi au kipato wanaweza kuuomba.
        [children] Familia zenye watoto wadogo zinaweza kuuomba.
        [care] Wazee, wagonjwa na watu wenye ulemavu wanaweza kuuomba.
       *[everyone] Kila mtu anayeuhitaji anaweza kuuomba.
    }
recovery-aid-no-fee = Huhitaji kulipa ili kuomba.
recovery-aid-answer = Baada ya kuomba, utaambiwa kama unaweza kuupata.

recovery-cash-act-now = Watu walio { $place } sasa wanaweza kuomba msaada wa pesa taslimu.
recovery-cash-yours = Pesa ni zako. Usimpe mtu yeyote sehemu yake.
recovery-cash-send = Ukituma pesa kwa familia yako, uliza kwanza gharama yake.

recovery-records-act-now = Unaweza kupata msaada { $place } kama ulipoteza vyeti muhimu.
recovery-records-kinds = Unaweza kuomba vyeti vipya vya kuzaliwa, ndoa na shule.
recovery-records-office = Ofisi ya nchi yako inaweza kukusaidia.
recovery-records-afraid = Kama unaogopa serikali ya nchi yako, usiende kwenye ofisi yake. Uliza shirika la misaada.
    .sms = Kama unaogopa serikali ya nchi yako, uliza shirika la misaada.
recovery-records-no-middleman = Usimlipe mtu yeyote anayeahidi kukupatia vyeti.

recovery-family-act-now = Unaweza kupata msaada { $place } wa kuitafuta familia yako.
recovery-family-who = Msalaba Mwekundu na Hilali Nyekundu husaidia kutafuta watu waliopotea.
recovery-family-safe = Kama uko salama, iambie familia yako.
recovery-family-no-pictures = Usiweke majina au picha za watoto waliopotea kwenye intaneti.

recovery-health-act-now = Linda afya yako baada ya maafa { $place }.
recovery-health-wounds = Safisha kila kidonda kwa maji salama na ukifunike.
recovery-health-clinic = Kama una homa au kidonda kilichoingia ndani sana, nenda kliniki.
recovery-health-medicine = Kama ulipoteza dawa zako za kila siku, omba nyingine kliniki.
recovery-health-pregnant = Kama wewe ni mjamzito, uliza kliniki mahali salama pa kujifungua.
recovery-health-fumes = Usitumie kamwe jenereta au makaa ndani. Gesi inaweza kuua.

recovery-water-act-now = Baada ya maafa, maji ya { $place } yanaweza kuwa machafu.
recovery-water-containers = Weka maji salama kwenye vyombo safi vyenye kifuniko.
recovery-water-food = Tupa chakula kilichoguswa na maji machafu.
recovery-water-toilet = Tumia vyoo vilivyo mbali na visima na mito.

recovery-talk-act-now = Unaweza kupata msaada { $place } kama una huzuni au hofu kubwa.
recovery-talk-normal = Baada ya maafa, hisia kama hizo ni za kawaida.
recovery-talk-trust = Zungumza na watu unaowaamini.
recovery-talk-children = Kaa karibu na watoto wako na uwasikilize.
recovery-talk-urgent = Kama unafikiria kujiumiza, omba msaada sasa.

recovery-fraud-act-now = Baadhi ya watu { $place } wanadai pesa kwa ajili ya misaada. Usilipe. Misaada ni bure.
recovery-fraud-nobody = Hakuna mtu anayeruhusiwa kukudai pesa au kitu kingine ili akusaidie.
recovery-fraud-codes = Usimwambie mtu nambari za siri za benki na simu yako.
recovery-fraud-strangers = Jihadhari na watu usiowajua wanaokupa kazi, safari au mahali pa kulala.

recovery-work-act-now = Wafanyakazi walio { $place } wana haki, hata baada ya maafa.
recovery-work-wages = Mwajiri wako lazima akulipe kwa kazi yote uliyofanya.
recovery-work-danger = Unaweza kuacha kazi inayohatarisha maisha yako.
recovery-work-protection = Kwa kazi ya usafi, omba viatu vya buti, glavu na barakoa.
recovery-work-hours = Andika siku na saa unazofanya kazi.

recovery-force-act-now = Je, kuna mtu anayekulazimisha kufanya kazi au kukushikilia? Unaweza kupata msaada { $place }.
recovery-force-not-your-fault = Si kosa lako.
recovery-force-nobody-may = Hakuna mtu anayeruhusiwa kukufungia, kukuumiza au kuzuia mshahara wako.
recovery-force-safe-moment = Omba msaada tu wakati ni salama kwako.
recovery-force-delete = Kama wengine husoma simu yako, futa ujumbe huu.
    .radio = Hakikisha hakuna anayekusikia unapopiga simu.

recovery-protection-act-now = Je, nchi yako ni hatari kwako? Unaweza kuomba ulinzi { $place }.
recovery-protection-everyone = Kila mtu ana haki ya kuomba ulinzi.
recovery-protection-advice = Omba ushauri wa kisheria wa bure kabla ya kuamua.
recovery-protection-agency = Shirika la Umoja wa Mataifa la Wakimbizi linaweza kukupa ushauri.

recovery-stateless-act-now = Je, hakuna nchi inayokukubali kuwa mtu wake? Unaweza kupata msaada { $place }.
recovery-stateless-help = Msaada wa dharura ni kwa ajili yako pia.
recovery-stateless-birth = Uliza jinsi ya kusajili kuzaliwa kwa watoto wako.

recovery-children-act-now = Kuna msaada { $place } kwa watoto wasio na familia yao.
recovery-children-stay = Ukimpata mtoto aliye peke yake, kaa naye.
recovery-children-tell = Waambie mara moja wahudumu wa misaada walio karibu zaidi.
recovery-children-not-away = Usimpeleke mtoto mbali. Familia yake inaweza kuwa karibu.
recovery-children-strangers = Usimkabidhi mtoto kwa watu usiowajua.
recovery-children-child = Kama wewe ni mtoto na uko peke yako, omba msaada kwa mhudumu wa misaada.

recovery-feedback-act-now = Unaweza kusema lililo zuri au baya kuhusu msaada wa { $place }.
recovery-feedback-report = Mtu akikutendea vibaya au akidai kitu ili akusaidie, toa taarifa.
    .sms = Mtu akikutendea vibaya, tafadhali toa taarifa.
recovery-feedback-separate = Malalamiko yako hayaendi kwa watu unaowalalamikia.
recovery-feedback-no-loss = Hutapoteza msaada wowote kwa sababu ya kulalamika.
recovery-survey-act-now = Tafadhali tuambie watu walio { $place } wanahitaji msaada gani.
recovery-survey-choice = Si lazima ujibu.
recovery-survey-no-effect = Majibu yako hayabadilishi msaada unaopata.
recovery-survey-link = Fungua { $link } ili kujibu.
recovery-survey-call = Ili kujibu, piga simu { $contact }.
    .radio = Ili kujibu, piga simu nambari hii: { $contact }. Narudia nambari: { $contact }.

### What each sentence is for, and every variable: locales/en/service.ftl.

service-watch = Msaada utaanza kutolewa hivi karibuni huko { $place }. Mahali: { $facility }.
service-act-now = Msaada unatolewa huko { $place }. Mahali: { $facility }.
service-cancel = Msaada hautolewi huko { $place }. Mahali: { $facility }.
service-all-clear = Msaada huko { $place } sasa umekwisha. Mahali: { $facility }.
service-offers =
    { $service ->
        [shelter] Unaweza kulala hapo.
        [food] Unaweza kupata chakula hapo.
        [water] Unaweza kupata maji ya kunywa hapo.
        [clinic] Unaweza kumwona daktari au muuguzi hapo.
        [charging] Unaweza kuchaji simu yako hapo.
       *[all] Unaweza kupata makazi, chakula, maji ya kunywa na matibabu hapo.
    }
service-everyone = Kila mtu anaweza kuja. Ni bure.
service-bring-medicine = Leta dawa zako na nguo za joto kama unaweza.
service-do-not-go = Tafadhali usiende huko sasa.

service-transport-watch = Mabasi yatawatoa watu { $place } hivi karibuni.
service-transport-act-now = Mabasi yanawatoa watu { $place } sasa.
service-transport-cancel = Hakuna mabasi ya kutoka { $place } sasa.
service-transport-from = Mabasi yanaondoka hapa: { $facility }.
service-transport-bring = Leta tu unachoweza kubeba.
service-transport-together = Kaa pamoja na familia yako. Waweke watoto karibu nawe.
service-transport-cannot-walk = Kama huwezi kufika kwenye basi, omba msaada.

service-hotline-watch = Laini ya simu kwa watu walio { $place } itafunguliwa hivi karibuni.
service-hotline-act-now = Laini ya simu kwa watu walio { $place } iko wazi.
service-hotline-cancel = Laini ya simu kwa watu walio { $place } haiko wazi.
service-hotline-ask = Unaweza kuuliza kuhusu usalama, msaada na familia yako.

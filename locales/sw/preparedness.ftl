### What each sentence is for, and every variable: locales/en/preparedness.ftl.

preparedness-alerts-watch = Hivi karibuni unaweza kupata tahadhari za hatari za { $place } kwa lugha yako.
preparedness-alerts-act-now = Unaweza kupata tahadhari za hatari za { $place } kwa lugha yako.
preparedness-alerts-channels = Tahadhari huja kwa simu, kwa redio na kutoka kwa vikundi vya jamii.
preparedness-alerts-choose = Chagua lugha unayoielewa vizuri zaidi.
preparedness-alerts-free = Tahadhari ni bure. Unaweza kuzisimamisha wakati wowote.
preparedness-alerts-call = Kuchagua lugha yako, piga simu { $contact }.
    .radio = Kuchagua lugha yako, piga simu nambari hii: { $contact }. Narudia nambari: { $contact }.

preparedness-drill-watch = Watu walio { $place } watafanya mazoezi ya dharura hivi karibuni.
preparedness-drill-act-now = Watu walio { $place } wanafanya mazoezi ya dharura. Hakuna hatari ya kweli.
preparedness-drill-cancel = Watu walio { $place } hawatafanya mazoezi ya dharura sasa.
preparedness-drill-all-clear = Mazoezi ya dharura ya { $place } yamekwisha.
preparedness-drill-sirens = Unaweza kusikia ving'ora na kuona waokoaji.
preparedness-drill-take-part = Unaweza kushiriki ukitaka. Kila mtu anakaribishwa.

preparedness-risk-act-now = Jifunze ni hatari gani zilizopo { $place }.
preparedness-risk-ask = Waulize watu wanaojua eneo vizuri ni mahali gani pana hatari.
preparedness-risk-safe-place = Tafuta mahali salama palipo karibu zaidi na njia mbili za kufika huko.
preparedness-risk-signals = Jifunze maana ya sauti na ishara za onyo.

preparedness-plan-act-now = Jiandae kwa dharura { $place } kabla haijafika.
preparedness-plan-meet = Kubaliana na familia yako mahali mtakapokutana.
preparedness-plan-numbers = Andika nambari muhimu za simu kwenye karatasi.
preparedness-plan-bag = Weka kwenye mfuko maji, chakula, dawa, taa na nguo za joto.
preparedness-plan-others = Panga jinsi ya kusaidia watoto wachanga, wazee na watu wasioweza kutembea vizuri.
    .sms = Panga jinsi ya kusaidia watoto wachanga na wazee.

### What each sentence is for, and every variable: locales/en/info.ftl.

info-ends = Hii ni habari kuhusu ujumbe wa awali.
info-cancel = Tafadhali usifuate ujumbe wa awali kwa { $place }.
info-no-warning = Hakuna onyo kwa { $place } sasa.
info-ended = Ujumbe wa awali kwa { $place } hauhitajiki tena.
info-help-cancel = Msaada huko { $place } uliotajwa katika ujumbe wa awali haupatikani.
info-help-ended = Msaada huko { $place } uliotajwa katika ujumbe wa awali umekwisha.

info-free = Msaada ni bure.
info-private = Unachosema kinabaki siri.
info-no-name = Si lazima useme jina lako.
info-your-language = Unaweza kuomba mtu anayesema lugha yako.
info-you-decide = Wewe ndiye unaamua kitakachofuata.
info-where = Mahali: { $facility }.
info-read-more = Fungua { $link } kusoma zaidi.

info-avoid-watch = Huenda ikawa hatari { $place } hivi karibuni.
info-avoid-act-now = Usiende { $place }. Ni hatari huko sasa.
info-avoid-all-clear = Unaweza kwenda { $place } tena.
info-avoid-do-not-travel = Usisafiri kwenda huko kama si lazima.
info-avoid-leave = Kama uko huko, ondoka wakati ni salama kuondoka.
info-avoid-other-way = Pita barabara nyingine, au subiri mahali salama.
info-avoid-rescue-roads = Usizibe barabara. Waokoaji wanazihitaji.

info-reminder-act-now = Onyo la awali kwa { $place } bado linatumika.
info-reminder-all-clear = Onyo la awali kwa { $place } limekwisha.
info-reminder-not-over = Hatari haijaisha.
info-reminder-follow = Tafadhali endelea kufuata onyo la awali.
info-reminder-missed = Kama hujui onyo hilo, uliza watu walio karibu nawe.

info-rumour-watch = Watu walio { $place } wanasambaza ujumbe ambao huenda ni wa uongo.
info-rumour-act-now = Watu walio { $place } wanasambaza ujumbe wa uongo.
info-rumour-about =
    { $topic ->
        [water] Unahusu maji ya kunywa.
        [dam] Unahusu bwawa.
        [attack] Unahusu shambulio.
        [evacuation] Unasema watu lazima waondoke.
        [disease] Unahusu ugonjwa.
        [aid] Unahusu misaada.
       *[other] Unahusu hali ya dharura.
    }
info-rumour-do-not-share = Tafadhali usiusambaze.
info-rumour-do-not-follow = Usifanye unachosema ujumbe wa uongo.
info-rumour-tell = Waambie watu walio karibu nawe kwamba ni wa uongo.
info-rumour-check = Hakikisha kwa chanzo rasmi kabla ya kuamini ujumbe.
info-rumour-true = Fungua { $link } kusoma ukweli.

info-test-watch = Kutakuwa na jaribio la mfumo wa tahadhari { $place } hivi karibuni.
info-test-act-now = Hili ni jaribio la mfumo wa tahadhari { $place }. Hakuna hatari.
info-test-cancel = Hakuna jaribio la mfumo wa tahadhari { $place } sasa.
info-test-all-clear = Jaribio la mfumo wa tahadhari { $place } limekwisha.
info-test-nothing = Huhitaji kufanya chochote.
info-real-danger = Kukiwa na hatari ya kweli, ujumbe mpya utakuambia.

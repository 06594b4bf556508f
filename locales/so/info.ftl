### What each sentence is for, and every variable: locales/en/info.ftl.

info-ends = Kani waa war ku saabsan fariin hore.
info-cancel = Fadlan ha raacina fariintii hore ee { $place }.
info-no-warning = Hadda digniin kama jirto { $place }.
info-ended = Fariintii hore ee { $place } hadda looma baahna.
info-help-cancel = Caawimadii { $place } ee fariintii hore lama heli karo.
info-help-ended = Caawimadii { $place } ee fariintii hore way dhammaatay.

info-free = Caawimadu waa bilaash.
info-private = Waxa aad sheegtaan sir ayuu ahaanayaa.
info-no-name = Khasab ma aha inaad magaciinna sheegtaan.
info-your-language = Waad codsan kartaan qof ku hadla luqaddiinna.
info-you-decide = Idinka ayaa go'aansanaya waxa xiga.
info-where = Meesha: { $facility }.
info-read-more = Fura { $link } si aad wax badan u akhridaan.

info-avoid-watch = Dhowaan khatar ayay noqon kartaa { $place }.
info-avoid-act-now = Ha tagina { $place }. Hadda waa khatar halkaas.
info-avoid-all-clear = Mar kale waad tegi kartaan { $place }.
info-avoid-do-not-travel = Ha u safrina halkaas haddii aan khasab ahayn.
info-avoid-leave = Haddii aad halkaas joogtaan, ka baxa marka ay ammaan tahay in la baxo.
info-avoid-other-way = Mara jid kale, ama ku suga meel ammaan ah.
info-avoid-rescue-roads = Waddooyinka ha xirina. Shaqaalaha badbaadada ayaa u baahan.

info-reminder-act-now = Digniintii hore ee { $place } weli way shaqaynaysaa.
info-reminder-all-clear = Digniintii hore ee { $place } way dhammaatay.
info-reminder-not-over = Khatartu ma dhammaan.
info-reminder-follow = Fadlan sii raaca digniintii hore.
info-reminder-missed = Haddii aydaan digniinta garanayn, weydiiya dadka idiin dhow.

info-rumour-watch = Dadka jooga { $place } waxay wadaagayaan fariin laga yaabo inay been tahay.
info-rumour-act-now = Dadka jooga { $place } waxay wadaagayaan fariin been ah.
info-rumour-about =
    { $topic ->
        [water] Waxay ku saabsan tahay biyaha la cabbo.
        [dam] Waxay ku saabsan tahay biyo-xireen.
        [attack] Waxay ku saabsan tahay weerar.
        [evacuation] Waxay leedahay dadku waa inay baxaan.
        [disease] Waxay ku saabsan tahay cudur.
        [aid] Waxay ku saabsan tahay gargaar.
       *[other] Waxay ku saabsan tahay xaaladda degdegga ah.
    }
info-rumour-do-not-share = Fadlan ha wadaagina.
info-rumour-do-not-follow = Ha samaynina waxa fariinta beenta ahi leedahay.
info-rumour-tell = U sheega dadka idiin dhow inay been tahay.
info-rumour-check = Ka hubiya ilo rasmi ah ka hor inta aydaan fariin rumaysan.
info-rumour-true = Fura { $link } si aad runta u akhridaan.

info-test-watch = Nidaamka digniinta ayaa dhowaan lagu tijaabin doonaa { $place }.
info-test-act-now = Tani waa tijaabada nidaamka digniinta ee { $place }. Khatar ma jirto.
info-test-cancel = Hadda nidaamka digniinta laguma tijaabinayo { $place }.
info-test-all-clear = Tijaabadii nidaamka digniinta ee { $place } way dhammaatay.
info-test-nothing = Khasab ma aha inaad wax samaysaan.
info-real-danger = Haddii khatar dhab ahi jirto, fariin cusub ayaa idiin sheegi doonta.

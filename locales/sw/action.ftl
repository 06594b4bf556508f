### What each sentence is for, and every variable: locales/en/action.ftl.

action-be-ready = Uwe tayari kuondoka haraka.
action-follow-news = Sikiliza ujumbe mpya.
action-charge-phone = Chaji simu yako sasa.
action-tell-others = Waambie watu walio karibu nawe.
    .social = Waambie watu walio karibu nawe na usambaze ujumbe huu.
action-help-others = Wasaidie watoto, wazee na watu wasioweza kutembea vizuri.
    .sms = Wasaidie watoto na wazee.
action-follow-instructions = Fuata maagizo ya huduma za uokoaji.
action-pack-needs = Andaa maji, chakula, dawa na taa.
action-store-water = Hifadhi maji safi ya kunywa sasa.
action-do-not-return = Usirudi hadi usikie kwamba ni salama.
action-return-carefully = Rudi kwa uangalifu na uangalie uharibifu.
action-stay-careful = Tafadhali endelea kuwa mwangalifu.
action-fallen-wires = Kaa mbali na nyaya za umeme zilizoanguka.
action-damaged-buildings = Usiingie katika majengo yaliyoharibika.
action-gas-leak = Ukisikia harufu ya gesi, toka nje. Usiwashe moto.

action-higher-ground = Nenda mahali pa juu sasa.
action-upper-floor = Kama huwezi kuondoka, panda ghorofa ya juu.
action-no-flood-water = Usitembee wala usiendeshe gari katika maji ya mafuriko.
action-away-from-rivers = Kaa mbali na mito na maeneo ya chini.
action-climb-at-once = Ondoka mara moja kwenye mito na maeneo ya chini, panda mahali pa juu.
action-leave-car = Maji yakizunguka gari lako, toka kwenye gari na upande mahali pa juu.
action-flood-water-dirty = Maji ya mafuriko ni machafu. Usiyanywe.

action-leave-coast = Ondoka pwani sasa. Nenda mahali pa juu au mbali na bahari.
action-shaking-near-sea = Ardhi ikitikisika sana karibu na bahari, nenda mara moja mahali pa juu. Usisubiri ujumbe.
    .sms = Ardhi ikitikisika sana karibu na bahari, nenda mara moja mahali pa juu.
action-tall-building = Kama huwezi kufika mahali pa juu, panda jengo refu na imara.
action-no-sea-watching = Usiende kutazama bahari.
action-leave-beach = Toka baharini na uondoke ufukweni.
action-stay-high = Baki mahali pa juu.
action-more-waves = Mawimbi zaidi yanaweza kuja. Yanaweza kuwa makubwa zaidi.

action-drop-cover-hold = Ardhi ikitikisika, inama, ingia chini ya meza imara na ushikilie.
action-away-from-falling = Kaa mbali na madirisha na vitu vinavyoweza kuanguka.
action-more-shaking = Ardhi inaweza kutikisika tena.
action-use-stairs = Tumia ngazi. Usitumie lifti.
action-heavy-things-low = Weka vitu vizito karibu na sakafu.

action-strong-building = Ingia kwenye jengo imara sasa.
action-away-from-windows = Kaa ndani, mbali na madirisha.
action-storm-eye = Upepo ukikoma ghafla, baki ndani. Unaweza kurudi.
action-tie-down = Ingiza ndani au funga vitu vinavyoweza kubebwa na upepo.

action-away-from-fire = Ondoka mbali na moto na moshi.
action-do-not-wait = Usisubiri hadi uone moto.
action-cover-mouth = Funika pua na mdomo kwa kitambaa.
action-close-windows = Funga milango na madirisha ili moshi usiingie.
action-hot-ground = Kaa mbali na majivu ya moto na miti iliyoungua.

action-drink-often = Kunywa maji mara nyingi.
action-cool-place = Kaa kivulini au mahali penye baridi.
action-rest-often = Pumzika mara nyingi. Usifanye kazi ngumu kwenye joto.
action-check-neighbours = Angalia hali ya wazee, wagonjwa na watoto wadogo.
action-children-in-cars = Usimwache kamwe mtoto peke yake ndani ya gari.
action-heat-illness = Mtu akizimia au akichanganyikiwa, poza mwili wake kwa maji na utafute msaada.

action-no-tap-water = Usinywe maji ya bomba.
action-boil-water = Chemsha maji kabla ya kuyanywa au kupikia.
action-bottled-water = Tumia maji ya chupa kama unayo.
action-water-for-babies = Wape watoto wachanga maji salama tu.
action-wash-hands = Nawa mikono kwa sabuni na maji salama.
action-diarrhoea = Ukiharisha, kunywa maji salama kwa wingi na uende kliniki.
action-run-tap = Acha maji ya bomba yatoke kwa dakika chache kabla ya kuyatumia.

action-leave-now = Ondoka sasa. Usisubiri.
action-open-roads = Tumia barabara ambazo viongozi wa eneo wamesema ni salama.
action-take-needs = Chukua maji, dawa na simu yako.
action-nothing-behind = Usirudi kuchukua vitu.

action-near-building = Kaa karibu na jengo salama.
action-go-inside = Ingia ndani na ufunge milango na madirisha.
action-inner-room = Kaa chini katika chumba cha ndani, mbali na madirisha.
action-stay-until-safe = Usitoke nje hadi usikie kwamba ni salama.
action-avoid-fighting = Kaa mbali na umati wa watu na mapigano.
action-strange-objects = Usiguse vitu usivyovijua. Vinaweza kulipuka.

action-everyone-leave = Kila mtu lazima aondoke katika eneo hili sasa.
action-everyone-inside = Kila mtu lazima aingie ndani na abaki ndani sasa.
action-may-stay = Huhitaji kuondoka sasa.
action-may-return = Unaweza kurudi nyumbani.
action-may-go-out = Unaweza kutoka nje tena.
action-ready-to-go-inside = Uwe tayari kuingia ndani haraka.
action-plan-way = Amua sasa utaenda wapi na kwa njia gani.
action-leave-when-told = Ukiambiwa uondoke, ondoka mara moja.
action-keep-away = Kaa mbali na eneo hili.
action-tell-family = Waambie familia yako mahali ulipo.
action-no-travel = Usisafiri sasa kama unaweza kusubiri.
action-get-medical-help = Ukijisikia mgonjwa sana, tafuta msaada wa daktari.

action-leave-weak-houses = Toka kwenye mahema, magari na nyumba dhaifu. Ingia kwenye jengo imara.
action-lowest-floor = Nenda ghorofa ya chini kabisa, mbali na madirisha.
action-protect-head = Kinga kichwa na shingo kwa mikono yako.
action-away-from-trees = Kaa mbali na miti, kuta na mabango yanayoweza kuanguka.
action-thunder-inside = Ukisikia radi, ingia kwenye jengo au gari lililofungwa.
action-thunder-open = Kaa mbali na maji, vilima, uwanja wazi na miti.

action-warm-clothes = Vaa nguo kadhaa kavu za joto, moja juu ya nyingine.
action-warm-building = Kama nyumba yako ina baridi sana, nenda kwenye jengo lenye joto.
action-no-coal-inside = Usichome kamwe makaa wala usitumie jenereta ndani. Gesi inaweza kukuua.
    .sms = Usichome kamwe makaa wala usitumie jenereta ndani.
action-cold-illness = Mtu akiwa na baridi sana na amechanganyikiwa, mpe joto na utafute msaada.

action-cool-building = Kama nyumba yako ina joto sana, nenda kwenye jengo lenye baridi.

action-away-from-slopes = Kaa mbali na miteremko mikali na maeneo yaliyo chini yake.
action-landslide-signs = Ardhi ikipasuka au ukisikia mawe yakisogea, ondoka mara moja.

action-away-from-volcano = Kaa mbali na volkano na mito inayotoka huko.
action-cover-water-food = Funika maji ya kunywa na chakula.
action-protect-eyes = Kinga macho, pua na mdomo.
action-stop-driving = Kama huoni barabara, toka barabarani na usimame.
action-no-hard-work-outside = Usifanye kazi ngumu wala michezo nje.
action-wear-mask = Kama lazima utoke nje, vaa barakoa inayokaa vizuri.

action-save-water = Tumia maji kwa kunywa, kupika na kuosha tu.

action-away-from-chemicals = Ondoka mbali na moshi, vimiminika na harufu kali.
action-seal-room = Funga milango na madirisha. Zima feni na viyoyozi.
    .sms = Funga milango na madirisha. Zima feni.
action-wash-body = Kama ulikuwa nje, badilisha nguo na uoge.
action-middle-of-building = Nenda katikati ya jengo au chumba cha chini ya ardhi.
action-packed-food = Kula chakula cha pakiti zilizofungwa na unywe maji ya chupa.
action-iodine = Kunywa vidonge vya iodini tu kama maafisa wa afya wamesema.

action-battery-light = Tumia taa ya betri, sio mishumaa.
action-cold-food = Usile chakula kilichopata joto kwenye jokofu.
action-medical-machine = Kama unahitaji umeme kwa mashine ya matibabu, omba msaada sasa.
action-go-for-help = Ukihitaji msaada, nenda kituo cha zimamoto, hospitali au kliniki.
action-short-messages = Tuma ujumbe mfupi wa maandishi. Usipige simu ndefu.
action-listen-radio = Sikiliza habari kwenye redio.
action-stay-where = Baki ulipo kama ni salama hapo.

action-stay-home-ill = Ukijisikia mgonjwa, kaa nyumbani mbali na watu wengine.
action-health-advice = Fanya wanachokuambia wahudumu wa afya.
action-unsure-food = Kama huna uhakika kwamba chakula ni salama, usikile.
action-cook-well = Pika chakula vizuri na ukile kikiwa moto.

action-stay-low = Kwenye moshi, inama karibu na sakafu.
action-cooking-fires = Zima moto wa kupikia.
action-free-roads = Acha barabara wazi kwa magari ya uokoaji.
action-trapped = Kama huwezi kutoka, gonga bomba au ukuta.
action-leave-damaged = Toka sasa kwenye majengo yaliyoharibika. Kaa mbali na kuta zake.

action-curfew = Wakati ambapo hairuhusiwi kutoka nje, baki ndani.
action-go-to-shelter = Nenda mahali pa kujikinga, chumba cha chini ya ardhi au chumba cha ndani.
action-lie-down = Kama uko nje, lala chini na ufunike kichwa.
action-run-away = Kama unaweza kutoroka kwa usalama, kimbia na uache vitu vyako.
action-hide = Kama huwezi kutoroka, jifiche, funga mlango kwa ufunguo na ukae kimya.
action-known-paths = Tembea tu kwenye barabara na njia ambazo watu hutumia kila siku.
action-mine-stop = Ukidhani kuna mabomu ya ardhini karibu, usisogee. Ita msaada.

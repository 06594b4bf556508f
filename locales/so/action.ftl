### What each sentence is for, and every variable: locales/en/action.ftl.

action-be-ready = Diyaar u ahaada inaad degdeg u baxdaan.
action-follow-news = Dhegeysta fariimaha cusub.
action-charge-phone = Hadda taleefankiinna dallaca.
action-tell-others = U sheega dadka idiin dhow.
    .social = U sheega dadka idiin dhow oo la wadaaga fariintan.
action-help-others = Caawiya carruurta, dadka da'da ah iyo dadka aan si fiican u socon karin.
    .sms = Caawiya carruurta iyo dadka da'da ah.
action-follow-instructions = Raaca tilmaamaha shaqaalaha badbaadada.
action-pack-needs = Diyaariya biyo, cunto, daawo iyo nal.
action-store-water = Hadda kaydsada biyo nadiif ah oo la cabbo.
action-do-not-return = Ha noqonina ilaa aad maqashaan inay ammaan tahay.
action-return-carefully = Si taxaddar leh u noqda oo eega waxa burburay.
action-stay-careful = Fadlan sii taxaddara.
action-fallen-wires = Ka fogaada fiilooyinka korontada ee dhacay.
action-damaged-buildings = Ha gelina dhismayaasha waxyeelladu gaartay.
action-gas-leak = Haddii aad ursataan gaas, dibadda u baxa. Dab ha shidina.

action-higher-ground = Hadda taga meel sare.
action-upper-floor = Haddii aydaan bixi karin, taga dabaqa sare.
action-no-flood-water = Biyaha daadka ha dhex soconina, gaarina ha ku dhex wadina.
action-away-from-rivers = Ka fogaada webiyada iyo meelaha hoose.
action-climb-at-once = Isla markiiba ka taga webiyada iyo meelaha hoose oo meel sare u kora.
action-leave-car = Haddii biyo ku wareegaan gaariga, ka dega oo meel sare u kora.
action-flood-water-dirty = Biyaha daadku waa wasakh. Ha cabbina.

action-leave-coast = Hadda ka taga xeebta. Taga meel sare ama meel badda ka fog.
action-shaking-near-sea = Haddii dhulku si xoog leh ugu gariiro badda agteeda, isla markiiba taga meel sare. Fariin ha sugina.
    .sms = Haddii dhulku si xoog leh ugu gariiro badda agteeda, isla markiiba taga meel sare.
action-tall-building = Haddii aydaan gaari karin meel sare, fuula dhisme dheer oo adag.
action-no-sea-watching = Ha u tagina inaad badda daawataan.
action-leave-beach = Badda ka soo baxa oo xeebta ka taga.
action-stay-high = Ku sii jooga meel sare.
action-more-waves = Mowjado kale ayaa iman kara. Way ka sii waynaan karaan.

action-drop-cover-hold = Marka dhulku gariiro, hoos u foorarsada, miis adag hoostiisa gala oo qabsada.
action-away-from-falling = Ka fogaada daaqadaha iyo waxyaabaha dhici kara.
action-more-shaking = Dhulku mar kale ayuu gariiri karaa.
action-use-stairs = Isticmaala jaranjarada. Wiishka ha isticmaalina.
action-heavy-things-low = Alaabta culus dhulka u dhow dhiga.

action-strong-building = Hadda gala dhisme adag.
action-away-from-windows = Gudaha ku jira, kana fogaada daaqadaha.
action-storm-eye = Haddii dabayshu si kedis ah u istaagto, gudaha ku jira. Way soo noqon kartaa.
action-tie-down = Gudaha geliya ama xira waxyaabaha dabayshu qaadi karto.

action-away-from-fire = Ka fogaada dabka iyo qiiqa.
action-do-not-wait = Ha sugina ilaa aad dabka aragtaan.
action-cover-mouth = Sanka iyo afka maro ku daboola.
action-close-windows = Xira albaabada iyo daaqadaha si aan qiiqu u soo gelin.
action-hot-ground = Ka fogaada dambaska kulul iyo geedaha gubtay.

action-drink-often = Biyo marar badan cabba.
action-cool-place = Hadh ama meel qabow ku jira.
action-rest-often = Marar badan nasta. Shaqo adag ha ku qabanina kulaylka.
action-check-neighbours = La socda xaaladda dadka da'da ah, dadka buka iyo carruurta yaryar.
action-children-in-cars = Weligiin ilmo keligiis ah gaari ha kaga tegina.
action-heat-illness = Haddii qof suuxo ama wareero, jidhka biyo ku qaboojiya oo caawimo raadsada.

action-no-tap-water = Ha cabbina biyaha qasabadda.
action-boil-water = Biyaha karkariya ka hor inta aydaan cabbin ama wax ku karsan.
action-bottled-water = Isticmaala biyaha dhalada ku jira haddii aad haysataan.
action-water-for-babies = Dhallaanka siiya biyo ammaan ah oo keliya.
action-wash-hands = Gacmaha ku dhaqda saabuun iyo biyo ammaan ah.
action-diarrhoea = Haddii uu shuban idin hayo, cabba biyo badan oo ammaan ah oo taga rug caafimaad.
action-run-tap = Qasabadda daqiiqado u daa inay socoto ka hor inta aydaan biyaha isticmaalin.

action-leave-now = Hadda baxa. Ha sugina.
action-open-roads = Isticmaala waddooyinka ay masuuliyiinta deegaanku sheegeen inay ammaan yihiin.
action-take-needs = Qaata biyo, daawo iyo taleefankiinna.
action-nothing-behind = Alaab ha u noqonina.

action-near-building = Jooga meel u dhow dhisme ammaan ah.
action-go-inside = Gudaha gala oo xira albaabada iyo daaqadaha.
action-inner-room = Ku foorarsada qol gudaha ah oo daaqadaha ka fog.
action-stay-until-safe = Ha bixina ilaa aad maqashaan inay ammaan tahay.
action-avoid-fighting = Ka fogaada dadka is urursaday iyo dagaalka.
action-strange-objects = Ha taabanina waxyaabaha aydaan garanayn. Way qarxi karaan.

action-everyone-leave = Qof kastaa waa inuu hadda ka baxo aaggan.
action-everyone-inside = Qof kastaa waa inuu hadda gudaha galo oo gudaha joogo.
action-may-stay = Hadda khasab ma aha inaad baxdaan.
action-may-return = Guryihiinna waad ku noqon kartaan.
action-may-go-out = Mar kale dibadda waad u bixi kartaan.
action-ready-to-go-inside = Diyaar u ahaada inaad degdeg gudaha u gashaan.
action-plan-way = Hadda go'aansada meesha aad tegaysaan iyo sida aad u tegaysaan.
action-leave-when-told = Haddii laydin yiraahdo baxa, isla markiiba baxa.
action-keep-away = Ka fogaada aaggan.
action-tell-family = U sheega qoyskiinna meesha aad joogtaan.
action-no-travel = Hadda ha safrina haddii aad sugi kartaan.
action-get-medical-help = Haddii aad aad u xanuunsan tihiin, raadsada caawimo caafimaad.

action-leave-weak-houses = Ka baxa teendhooyinka, gawaarida iyo guryaha jilicsan. Gala dhisme adag.
action-lowest-floor = Taga dabaqa ugu hooseeya, kana fogaada daaqadaha.
action-protect-head = Madaxa iyo qoorta gacmaha ku ilaaliya.
action-away-from-trees = Ka fogaada geedaha, derbiyada iyo boorarka dhici kara.
action-thunder-inside = Haddii aad onkod maqashaan, gala dhisme ama gaari xiran.
action-thunder-open = Ka fogaada biyaha, buuraha, bannaanka furan iyo geedaha.

action-warm-clothes = Xirta dhowr lakab oo dhar qallalan oo diirran ah.
action-warm-building = Haddii gurigiinnu aad u qabow yahay, taga dhisme diirran.
action-no-coal-inside = Weligiin gudaha ha ku shidina dhuxul, matoorna ha ku isticmaalina. Gaasku wuu idin dili karaa.
    .sms = Weligiin gudaha ha ku shidina dhuxul, matoorna ha ku isticmaalina.
action-cold-illness = Haddii qof aad u qaboobo oo wareero, diirriya oo caawimo raadsada.

action-cool-building = Haddii gurigiinnu aad u kulul yahay, taga dhisme qabow.

action-away-from-slopes = Ka fogaada dhinacyada buuraha ee aad u taagan iyo meelaha ka hooseeya.
action-landslide-signs = Haddii dhulku dildillaaco ama aad maqashaan dhagaxyo dhaqaaqaya, isla markiiba baxa.

action-away-from-volcano = Ka fogaada foolkaanaha iyo webiyada ka soo baxa.
action-cover-water-food = Biyaha la cabbo iyo cuntada dabool saaran ha lahaadeen.
action-protect-eyes = Ilaaliya indhaha, sanka iyo afka.
action-stop-driving = Haddii aydaan waddada arki karin, waddada ka baxa oo istaaga.
action-no-hard-work-outside = Shaqo adag ama ciyaaro ha ku samaynina dibadda.
action-wear-mask = Haddii ay khasab tahay inaad dibadda u baxdaan, xirta maaskaro si fiican idiin le'eg.

action-save-water = Biyaha u isticmaala cabbitaan, karin iyo dhaqid oo keliya.

action-away-from-chemicals = Ka fogaada qiiqa, dareeraha iyo urta xoogga leh.
action-seal-room = Xira albaabada iyo daaqadaha. Damiya marawaxadaha iyo qaboojiyaha hawada.
    .sms = Xira albaabada iyo daaqadaha. Damiya marawaxadaha.
action-wash-body = Haddii aad dibadda joogteen, dharka beddela oo jidhka dhaqda.
action-middle-of-building = Taga dhismaha bartamihiisa ama qolka dhulka hoostiisa ah.
action-packed-food = Cuna cunto baakad xiran ku jirta oo cabba biyo dhalo ku jira.
action-iodine = Kiniinka ayodhiinta qaata keliya marka masuuliyiinta caafimaadku sidaas yiraahdaan.

action-battery-light = Isticmaala nalka baytariga, shumac ha isticmaalina.
action-cold-food = Ha cunina cunto ku diirratay tallaagadda gudaheeda.
action-medical-machine = Haddii aad koronto ugu baahan tihiin mashiin caafimaad, hadda caawimo weydiista.
action-go-for-help = Haddii aad caawimo u baahan tihiin, taga xarunta dab-damiska, isbitaal ama rug caafimaad.
action-short-messages = Dira fariimo qoraal oo gaagaaban. Wicitaan dheer ha samaynina.
action-listen-radio = Wararka ka dhegeysta raadiyaha.
action-stay-where = Meesha aad joogtaan ku sii jooga haddii ay ammaan tahay.

action-stay-home-ill = Haddii aad xanuunsan tihiin, guriga jooga oo ka fogaada dadka kale.
action-health-advice = Sameeya waxa shaqaalaha caafimaadku idiin sheegaan.
action-unsure-food = Haddii aydaan hubin in cuntadu ammaan tahay, ha cunina.
action-cook-well = Cuntada si fiican u kariya oo iyadoo kulul cuna.

action-stay-low = Qiiqa dhexdiisa, dhulka u dhowaada.
action-cooking-fires = Damiya dabka cuntada lagu karsado.
action-free-roads = Waddooyinka u banneeya gawaarida badbaadada.
action-trapped = Haddii aydaan bixi karin, garaaca tuubbo ama derbi.
action-leave-damaged = Hadda ka baxa dhismayaasha waxyeelladu gaartay. Ka fogaada derbiyadooda.

action-curfew = Marka aan la oggolayn in la baxo, gudaha ku jira.
action-go-to-shelter = Taga meel gabbaad ah, qol dhulka hoostiisa ah ama qol gudaha ah.
action-lie-down = Haddii aad dibadda joogtaan, dhulka jiifsada oo madaxa daboola.
action-run-away = Haddii aad si ammaan ah u baxsan kartaan, orda oo alaabta ka taga.
action-hide = Haddii aydaan baxsan karin, dhuunta, albaabka qufula oo aamusa.
action-known-paths = Ku socda keliya waddooyinka iyo jidadka dadku maalin walba isticmaalaan.
action-mine-stop = Haddii aad u malaynaysaan in miinooyin dhow yihiin, ha dhaqaaqina. Caawimo u yeera.

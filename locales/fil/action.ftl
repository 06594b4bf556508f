### What each sentence is for, and every variable: locales/en/action.ftl.

action-be-ready = Maghandang umalis nang mabilis.
action-follow-news = Makinig sa mga bagong mensahe.
action-charge-phone = I-charge na ang telepono ngayon.
action-tell-others = Sabihan ang mga taong malapit sa inyo.
    .social = Sabihan ang mga taong malapit sa inyo at ibahagi ang mensaheng ito.
action-help-others = Tulungan ang mga bata, matatanda at mga hirap maglakad.
    .sms = Tulungan ang mga bata at matatanda.
action-follow-instructions = Sundin ang mga tagubilin ng mga tagasagip.
action-pack-needs = Maghanda ng tubig, pagkain, gamot at ilaw.
action-store-water = Mag-imbak na ng malinis na inuming tubig ngayon.
action-do-not-return = Huwag bumalik hangga't walang abiso na ligtas na.
action-return-carefully = Mag-ingat sa pagbalik at tingnan kung may pinsala.
action-stay-careful = Mag-ingat pa rin po kayo.
action-fallen-wires = Huwag lumapit sa mga nahulog na kable ng kuryente.
action-damaged-buildings = Huwag pumasok sa mga nasirang gusali.
action-gas-leak = Kung may amoy ng gas, lumabas. Huwag magsindi ng apoy.

action-higher-ground = Pumunta na sa mas mataas na lugar ngayon.
action-upper-floor = Kung hindi makaalis, umakyat sa itaas na palapag.
action-no-flood-water = Huwag maglakad o magmaneho sa baha.
action-away-from-rivers = Lumayo sa mga ilog at mababang lugar.
action-climb-at-once = Umalis agad sa tabi ng ilog at sa mababang lugar. Umakyat sa mas mataas na lugar.
action-leave-car = Kung napaligiran ng tubig ang sasakyan, iwan ito. Umakyat sa mas mataas na lugar.
action-flood-water-dirty = Marumi ang tubig-baha. Huwag itong inumin.

action-leave-coast = Umalis na sa baybayin ngayon. Pumunta sa mataas na lugar o malayo sa dagat.
action-shaking-near-sea = Kung malakas ang lindol malapit sa dagat, pumunta agad sa mataas na lugar. Huwag maghintay ng mensahe.
    .sms = Kung malakas ang lindol malapit sa dagat, pumunta agad sa mataas na lugar.
action-tall-building = Kung hindi makarating sa mataas na lugar, umakyat sa mataas at matibay na gusali.
action-no-sea-watching = Huwag pumunta sa dagat para manood.
action-leave-beach = Umahon sa dagat at umalis sa dalampasigan.
action-stay-high = Manatili sa mataas na lugar.
action-more-waves = Maaaring may dumating pang mga alon. Maaaring mas malaki ang mga ito.

action-drop-cover-hold = Kapag lumilindol, dumapa, sumilong sa ilalim ng matibay na mesa at kumapit.
action-away-from-falling = Lumayo sa mga bintana at sa mga bagay na maaaring mahulog.
action-more-shaking = Maaaring lumindol muli.
action-use-stairs = Gamitin ang hagdan. Huwag gumamit ng elevator.
action-heavy-things-low = Ilagay ang mabibigat na gamit malapit sa sahig.

action-strong-building = Pumasok na sa matibay na gusali ngayon.
action-away-from-windows = Manatili sa loob, malayo sa mga bintana.
action-storm-eye = Kung biglang tumigil ang hangin, manatili sa loob. Maaari itong bumalik.
action-tie-down = Ipasok o itali ang mga bagay na maaaring tangayin ng hangin.

action-away-from-fire = Lumayo sa apoy at usok.
action-do-not-wait = Huwag hintaying makita pa ang apoy.
action-cover-mouth = Takpan ng tela ang ilong at bibig.
action-close-windows = Isara ang mga pinto at bintana para hindi pumasok ang usok.
action-hot-ground = Huwag lumapit sa mainit na abo at nasunog na mga puno.

action-drink-often = Uminom ng tubig nang madalas.
action-cool-place = Manatili sa lilim o sa malamig na lugar.
action-rest-often = Magpahinga nang madalas. Huwag gumawa ng mabigat na trabaho sa init.
action-check-neighbours = Kumustahin ang matatanda, mga maysakit at maliliit na bata.
action-children-in-cars = Huwag kailanman iwang mag-isa ang bata sa sasakyan.
action-heat-illness = Kung may hinimatay o nalilito, palamigin ng tubig ang katawan niya at humingi ng tulong.

action-no-tap-water = Huwag uminom ng tubig sa gripo.
action-boil-water = Pakuluan ang tubig bago inumin o gamitin sa pagluluto.
action-bottled-water = Gumamit ng tubig na nasa bote kung mayroon.
action-water-for-babies = Ligtas na tubig lamang ang ibigay sa mga sanggol.
action-wash-hands = Maghugas ng kamay gamit ang sabon at ligtas na tubig.
action-diarrhoea = Kung nagtatae, uminom ng maraming ligtas na tubig at pumunta sa klinika.
action-run-tap = Hayaang dumaloy ang tubig sa gripo nang ilang minuto bago gamitin.

action-leave-now = Umalis na ngayon. Huwag maghintay.
action-open-roads = Dumaan sa mga kalsadang sinabi ng mga lokal na opisyal na ligtas.
action-take-needs = Magdala ng tubig, gamot at telepono.
action-nothing-behind = Huwag bumalik para kumuha ng gamit.

action-near-building = Manatili malapit sa ligtas na gusali.
action-go-inside = Pumasok sa gusali at isara ang mga pinto at bintana.
action-inner-room = Manatiling nakayuko sa gitnang silid, malayo sa mga bintana.
action-stay-until-safe = Huwag lumabas hangga't walang abiso na ligtas na.
action-avoid-fighting = Huwag lumapit sa maraming tao at sa labanan.
action-strange-objects = Huwag hawakan ang mga kakaibang bagay. Maaaring sumabog ang mga ito.

action-everyone-leave = Dapat umalis ang lahat sa lugar na ito ngayon.
action-everyone-inside = Dapat pumasok ang lahat sa gusali at manatili sa loob ngayon.
action-may-stay = Hindi ninyo kailangang umalis ngayon.
action-may-return = Maaari na kayong bumalik sa inyong bahay.
action-may-go-out = Maaari na kayong lumabas muli.
action-ready-to-go-inside = Maghandang pumasok agad sa loob.
action-plan-way = Magpasya na ngayon kung saan at paano kayo pupunta.
action-leave-when-told = Kung sinabihang umalis, umalis agad.
action-keep-away = Huwag lumapit sa lugar na ito.
action-tell-family = Sabihin sa pamilya kung nasaan kayo.
action-no-travel = Huwag bumiyahe ngayon kung makapaghihintay.
action-get-medical-help = Kung napakasama ng pakiramdam, humingi ng tulong medikal.

action-leave-weak-houses = Umalis sa mga tolda, sasakyan at mahihinang bahay. Pumasok sa matibay na gusali.
action-lowest-floor = Pumunta sa pinakamababang palapag, malayo sa mga bintana.
action-protect-head = Protektahan ng mga braso ang ulo at leeg.
action-away-from-trees = Lumayo sa mga puno, pader at karatula na maaaring bumagsak.
action-thunder-inside = Kung makarinig ng kulog, pumasok sa gusali o sa saradong sasakyan.
action-thunder-open = Lumayo sa tubig, burol, bukas na lugar at mga puno.

action-warm-clothes = Magsuot ng patong-patong na tuyo at makapal na damit.
action-warm-building = Kung napakalamig sa bahay, pumunta sa gusaling may heater.
action-no-coal-inside = Huwag kailanman magsunog ng uling o gumamit ng generator sa loob. Nakamamatay ang gas.
    .sms = Huwag kailanman magsunog ng uling o gumamit ng generator sa loob.
action-cold-illness = Kung may ginaw na ginaw at nalilito, painitan siya at humingi ng tulong.

action-cool-building = Kung napakainit sa bahay, pumunta sa malamig na gusali.

action-away-from-slopes = Lumayo sa matatarik na dalisdis at sa mga lugar sa ibaba ng mga ito.
action-landslide-signs = Kung bumitak ang lupa o makarinig ng gumagalaw na bato, umalis agad.

action-away-from-volcano = Lumayo sa bulkan at sa mga ilog na galing dito.
action-cover-water-food = Panatilihing may takip ang inuming tubig at pagkain.
action-protect-eyes = Protektahan ang mata, ilong at bibig.
action-stop-driving = Kung hindi makita ang kalsada, umalis sa kalsada at huminto.
action-no-hard-work-outside = Huwag gumawa ng mabigat na trabaho o maglaro ng sports sa labas.
action-wear-mask = Kung kailangang lumabas, magsuot ng mask na lapat sa mukha.

action-save-water = Gamitin lamang ang tubig sa pag-inom, pagluluto at paghuhugas.

action-away-from-chemicals = Lumayo sa usok, likido at matatapang na amoy.
action-seal-room = Isara ang mga pinto at bintana. Patayin ang bentilador at aircon.
    .sms = Isara ang mga pinto at bintana. Patayin ang bentilador.
action-wash-body = Kung galing sa labas, magpalit ng damit at maligo.
action-middle-of-building = Pumunta sa gitna o sa basement ng gusali.
action-packed-food = Kumain ng pagkaing nasa saradong pakete at uminom ng tubig na nasa bote.
action-iodine = Uminom ng tabletang iodine kapag sinabi lamang ng mga opisyal ng kalusugan.

action-battery-light = Gumamit ng ilaw na de-baterya, hindi kandila.
action-cold-food = Huwag kainin ang pagkaing uminit na sa refrigerator.
action-medical-machine = Kung kailangan ng kuryente para sa makinang medikal, humingi ng tulong ngayon.
action-go-for-help = Kung kailangan ng tulong, pumunta sa istasyon ng bumbero, ospital o klinika.
action-short-messages = Magpadala ng maiikling text. Huwag tumawag nang matagal.
action-listen-radio = Makinig sa radyo para sa balita.
action-stay-where = Manatili kung nasaan kayo kung ligtas doon.

action-stay-home-ill = Kung may sakit, manatili sa bahay at lumayo sa ibang tao.
action-health-advice = Gawin ang sinasabi ng mga health worker.
action-unsure-food = Kung hindi tiyak na ligtas ang pagkain, huwag itong kainin.
action-cook-well = Lutuing mabuti ang pagkain at kainin habang mainit.

action-stay-low = Kapag may usok, manatiling nakayuko malapit sa sahig.
action-cooking-fires = Patayin ang apoy sa lutuan.
action-free-roads = Huwag harangan ang kalsada para makadaan ang mga sasakyang pansagip.
action-trapped = Kung hindi makalabas, kumatok sa tubo o pader.
action-leave-damaged = Umalis na sa mga nasirang gusali ngayon. Huwag lumapit sa mga pader ng mga ito.

action-curfew = Kapag bawal lumabas, manatili sa loob.
action-go-to-shelter = Pumunta sa kanlungan, basement o silid sa gitna ng gusali.
action-lie-down = Kung nasa labas, dumapa at takpan ang ulo.
action-run-away = Kung ligtas na makakatakas, tumakbo at iwan ang mga gamit.
action-hide = Kung hindi makatakas, magtago, ikandado ang pinto at huwag mag-ingay.
action-known-paths = Lumakad lamang sa mga kalsada at daang ginagamit ng tao araw-araw.
action-mine-stop = Kung sa tingin ninyo ay may mina sa malapit, huwag gumalaw. Tumawag ng tulong.

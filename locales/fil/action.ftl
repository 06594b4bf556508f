### What each sentence is for, and every variable: locales/en/action.ftl.

action-be-ready = Maghandang umalis nang mabilis.
action-follow-news = Makinig sa mga bagong mensahe.
action-charge-phone = I-charge na ang telepono ngayon.
action-tell-others = Sabihan ang mga taong malapit sa inyo.
    .social = Sabihan ang mga taong malapit sa inyo at ibahagi ang mensaheng ito.
action-help-others = Tulungan ang mga bata, matatanda at mga hirap maglakad.
    .sms = Tulungan ang mga bata at matatanda.
action-follow-instructions = Sundin ang utos ng mga tagasagip.
action-pack-needs = Maghanda ng tubig, pagkain, gamot at ilaw.
action-store-water = Mag-imbak na ng malinis na inuming tubig ngayon.
action-do-not-return = Huwag bumalik hangga't walang abiso na ligtas na.
action-return-carefully = Mag-ingat sa pagbalik at tingnan kung may pinsala.
action-stay-careful = Manatiling maingat.
action-fallen-wires = Lumayo sa mga nahulog na kable ng kuryente.
action-damaged-buildings = Huwag pumasok sa mga sirang gusali.
action-gas-leak = Kung may amoy ng gas, lumabas. Huwag magsindi ng apoy.

action-higher-ground = Pumunta na sa mas mataas na lugar ngayon.
action-upper-floor = Kung hindi makaalis, umakyat sa itaas na palapag.
action-no-flood-water = Huwag maglakad o magmaneho sa baha.
action-away-from-rivers = Lumayo sa mga ilog at mababang lugar.
action-climb-at-once = Umalis agad sa mga ilog at mababang lugar at umakyat sa mas mataas.
action-leave-car = Kung napaligiran ng tubig ang sasakyan, iwan ito at umakyat sa mas mataas.
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
action-hot-ground = Lumayo sa mainit na abo at nasunog na mga puno.

action-drink-often = Uminom ng tubig nang madalas.
action-cool-place = Manatili sa lilim o sa malamig na lugar.
action-rest-often = Magpahinga nang madalas. Huwag magtrabaho nang mabigat sa init.
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
action-open-roads = Dumaan sa mga kalsadang sinabi ng lokal na opisyal na ligtas.
action-take-needs = Magdala ng tubig, gamot at telepono.
action-nothing-behind = Huwag bumalik para kumuha ng gamit.

action-near-building = Manatili malapit sa ligtas na gusali.
action-go-inside = Pumasok sa gusali at isara ang mga pinto at bintana.
action-inner-room = Manatiling nakayuko sa silid sa loob, malayo sa mga bintana.
action-stay-until-safe = Huwag lumabas hangga't walang abiso na ligtas na.
action-avoid-fighting = Lumayo sa maraming tao at sa labanan.
action-strange-objects = Huwag hawakan ang mga kakaibang bagay. Maaaring sumabog ang mga ito.

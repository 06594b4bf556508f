### What each sentence is for, and every variable: locales/en/action.ftl.

## For any danger

action-be-ready = Amade bin ku hûn zû ji vir derkevin.
action-follow-news = Guh bidin peyamên nû.
action-charge-phone = Niha telefona xwe şarj bikin.
action-tell-others = Ji kesên nêzîkî xwe re bêjin.
    .social = Ji kesên nêzîkî xwe re bêjin û vê peyamê parve bikin.
action-help-others = Alîkariya zarokan, kal û pîran û kesên ku baş nikarin bimeşin bikin.
    .sms = Alîkariya zarokan û kal û pîran bikin.
action-follow-instructions = Talîmatên tîmên rizgariyê bi cih bînin.
action-pack-needs = Av, xwarin, derman û ronahiyekê têxin çenteyekî.
action-store-water = Niha ava vexwarinê ya paqij hilînin.
action-do-not-return = Venegerin heta ku hûn bibihîzin bêxetere ye.
action-return-carefully = Bi baldarî vegerin û binêrin ka zirar heye.
action-stay-careful = Ji kerema xwe baldar bimînin.
action-fallen-wires = Ji têlên elektrîkê yên ketî dûr bisekinin.
action-damaged-buildings = Nekevin avahiyên xerabûyî.
action-gas-leak = Heke bêhna gazê were we, derkevin derve. Agir vênexin.

## Flood

action-higher-ground = Niha herin cihekî bilindtir.
action-upper-floor = Heke hûn nikarin derkevin, herin qatekî jortir.
action-no-flood-water = Di nav ava lehiyê de nemeşin û erebeyê neajon.
action-away-from-rivers = Ji çeman û erdên nizm dûr bisekinin.
action-climb-at-once = Di cih de çeman û erdên nizm biterikînin û derkevin jortir.
action-leave-car = Heke av dora erebeya we bigire, erebeyê biterikînin û derkevin jortir.
action-flood-water-dirty = Ava lehiyê qirêj e. Wê venexwin.

## Tsunami

action-leave-coast = Niha ji peravê derkevin. Herin cihekî bilind an dûrî deryayê.
action-shaking-near-sea = Heke li nêzîkî deryayê erd pir bihejê, di cih de herin cihekî bilind. Li benda peyamê nesekinin.
    .sms = Heke li nêzîkî deryayê erd pir bihejê, di cih de herin cihekî bilind.
action-tall-building = Heke hûn nikarin bigihîjin cihekî bilind, di avahiyeke bilind û zexm de derkevin jor.
action-no-sea-watching = Ji bo temaşekirina deryayê neçin.
action-leave-beach = Ji deryayê derkevin û peravê biterikînin.
action-stay-high = Li cihê bilind bimînin.
action-more-waves = Dibe ku pêlên din werin. Dibe ku ew mezintir bin.

## Earthquake

action-drop-cover-hold = Dema erd dihejê, xwe nizm bikin, bikevin bin maseyeke zexm û wê bigirin.
action-away-from-falling = Ji pencereyan û tiştên ku dibe bikevin dûr bisekinin.
action-more-shaking = Dibe ku erd dîsa bihejê.
action-use-stairs = Derenceyan bi kar bînin. Asansorê bi kar neynin.
action-heavy-things-low = Tiştên giran nêzîkî erdê deynin.

## Storm

action-strong-building = Niha bikevin avahiyeke zexm.
action-away-from-windows = Li hundir û dûrî pencereyan bimînin.
action-storm-eye = Heke ba ji nişka ve bisekine, li hundir bimînin. Dibe ku vegere.
action-tie-down = Tiştên ku ba dikare bibe bînin hundir an girê bidin.

## Fire

action-away-from-fire = Ji agir û dûmanê dûr bikevin.
action-do-not-wait = Li bendê nemînin heta ku hûn agir bibînin.
action-cover-mouth = Poz û devê xwe bi cawekî bigirin.
action-close-windows = Derî û pencereyan bigirin da ku dûman neyê hundir.
action-hot-ground = Ji xweliya germ û darên şewitî dûr bisekinin.

## Heat

action-drink-often = Zû zû avê vexwin.
action-cool-place = Di sîberê de an li cihekî hênik bimînin.
action-rest-often = Zû zû bêhna xwe bidin. Di germê de karê giran nekin.
action-check-neighbours = Serî li kal û pîran, nexweşan û zarokên biçûk bidin.
action-children-in-cars = Qet zarokan bi tenê di erebeyê de nehêlin.
action-heat-illness = Heke kesek ji hiş here an gêj bibe, laşê wî kesî bi avê hênik bikin. Alîkariyê bixwazin.

## Unsafe water

action-no-tap-water = Ava musliqê venexwin.
action-boil-water = Berî vexwarin û pijandinê avê bikelînin.
action-bottled-water = Heke hebe, ava şûşeyan bi kar bînin.
action-water-for-babies = Tenê ava paqij bidin pitikan.
action-wash-hands = Destên xwe bi sabûn û ava paqij bişon.
action-diarrhoea = Heke zikê we biçe, gelek ava paqij vexwin û herin klînîkê.
action-run-tap = Berî bikaranîna avê musliqê çend deqeyan vekirî bihêlin.

## Evacuate

action-leave-now = Niha ji vir derkevin. Li bendê nesekinin.
action-open-roads = Rêyên ku rayedarên herêmê dibêjin bêxetere ne bi kar bînin.
action-take-needs = Av, derman û telefona xwe bi xwe re bibin.
action-nothing-behind = Ji bo anîna tiştan venegerin.

## Shelter in place

action-near-building = Nêzîkî avahiyeke ewle bimînin.
action-go-inside = Herin hundir û derî û pencereyan bigirin.
action-inner-room = Di odeyeke hundirîn de, dûrî pencereyan, nizm bimînin.
action-stay-until-safe = Dernekevin heta ku hûn bibihîzin bêxetere ye.
action-avoid-fighting = Ji qelebalix û şer dûr bisekinin.
action-strange-objects = Dest nedin tiştên nenas. Dibe ku biteqin.

## Leave or stay inside, for any danger

action-everyone-leave = Divê her kes niha ji vê herêmê derkeve.
action-everyone-inside = Divê her kes niha here hundir û li hundir bimîne.
action-may-stay = Niha ne hewce ye ku hûn ji vir derkevin.
action-may-return = Hûn dikarin vegerin malê.
action-may-go-out = Hûn dîsa dikarin derkevin derve.
action-ready-to-go-inside = Amade bin ku zû herin hundir.
action-plan-way = Niha biryar bidin ka hûn ê herin ku derê û çawa.
action-leave-when-told = Heke ji we re bêjin ji vir derkevin, di cih de derkevin.
action-keep-away = Ji vê herêmê dûr bisekinin.
action-tell-family = Ji malbata xwe re bêjin hûn li ku ne.
action-no-travel = Heke hûn dikarin li bendê bimînin, niha rêwîtiyê nekin.
action-get-medical-help = Heke hûn pir nexweş in, alîkariya bijîşkî bistînin.

## Wind, tornado, thunderstorm

action-leave-weak-houses = Ji kon, erebe û xaniyên sist derkevin. Bikevin avahiyeke zexm.
action-lowest-floor = Herin qata herî jêr, dûrî pencereyan.
action-protect-head = Ser û stûyê xwe bi milên xwe biparêzin.
action-away-from-trees = Ji dar, dîwar û tabeleyên ku dibe bikevin dûr bisekinin.
action-thunder-inside = Heke hûn gurmîna ewran bibihîzin, bikevin avahiyekê an erebeya girtî.
action-thunder-open = Ji av, gir, zeviyên vekirî û daran dûr bisekinin.

## Snow and cold

action-warm-clothes = Çend qat cilên hişk û germ li xwe bikin.
action-warm-building = Heke mala we pir sar e, herin avahiyeke germ.
action-no-coal-inside = Qet li hundir komirê neşewitînin û jeneratorê nexebitînin. Gaza wê dikare we bikuje.
    .sms = Qet li hundir komirê neşewitînin û jeneratorê nexebitînin.
action-cold-illness = Heke kesek pir cemidî û gêj be, wî kesî germ bikin. Alîkariyê bixwazin.

## Heat: where to go

action-cool-building = Heke mala we pir germ e, herin avahiyeke hênik.

## Avalanche and landslide

action-away-from-slopes = Ji kaşên asê û ji cihên bin wan dûr bisekinin.
action-landslide-signs = Heke erd biqelişe an hûn dengê kevirên ku dilivin bibihîzin, di cih de ji wir derkevin.

## Volcano, dust and smoke

action-away-from-volcano = Ji volkanê û ji çemên ku jê tên dûr bisekinin.
action-cover-water-food = Ava vexwarinê û xwarinê girtî bihêlin.
action-protect-eyes = Çav, poz û devê xwe biparêzin.
action-stop-driving = Heke hûn rê nabînin, ji rê derkevin û bisekinin.
action-no-hard-work-outside = Li derve karê giran an werzîşê nekin.
action-wear-mask = Heke hûn mecbûr in derkevin derve, maskeyeke ku baş li rûyê we rûdine bi kar bînin.

## Water shortage

action-save-water = Avê tenê ji bo vexwarin, pijandin û şûştinê bi kar bînin.

## Chemicals and radiation

action-away-from-chemicals = Ji dûman, şileyan û bêhnên tûj dûr bikevin.
action-seal-room = Derî û pencereyan bigirin. Pervane û klîmayê vemirînin.
    .sms = Derî û pencereyan bigirin. Pervaneyê vemirînin.
action-wash-body = Heke hûn li derve bûn, cilên xwe biguherin û laşê xwe bişon.
action-middle-of-building = Herin nîvê an jêrzemîna avahiyekê.
action-packed-food = Xwarina di pakêtên girtî de bixwin û ava şûşeyan vexwin.
action-iodine = Hebên îyodê tenê dema rayedarên tenduristiyê bêjin bixwin.

## Electricity, telephones, transport, roads

action-battery-light = Ronahiya bi pîlan bi kar bînin, ne mûman.
action-cold-food = Xwarina ku di sarincê de germ bûye nexwin.
action-medical-machine = Heke ji bo makîneyeke bijîşkî elektrîk lazim be, niha alîkariyê bixwazin.
action-go-for-help = Heke alîkarî lazim be, herin agirkujiyê, nexweşxaneyê an klînîkê.
action-short-messages = Peyamên kurt bişînin. Bi telefonê dirêj neaxivin.
action-listen-radio = Ji bo nûçeyan guh bidin radyoyê.
action-stay-where = Heke cihê ku hûn lê ne bêxetere ye, li wir bimînin.

## Disease and food

action-stay-home-ill = Heke hûn nexweş in, li malê û dûrî kesên din bimînin.
action-health-advice = Tiştên ku xebatkarên tenduristiyê dibêjin bikin.
action-unsure-food = Heke hûn ne bawer in ku xwarin baş e, wê nexwin.
action-cook-well = Xwarinê baş bipijînin û germ bixwin.

## Fire and fallen buildings

action-stay-low = Di dûmanê de nizm û nêzîkî erdê bimînin.
action-cooking-fires = Agirên pijandinê vemirînin.
action-free-roads = Rêyan ji erebeyên rizgariyê re vekirî bihêlin.
action-trapped = Heke hûn nikarin derkevin, li boriyekê an dîwarekî bixin.
action-leave-damaged = Niha ji avahiyên xerabûyî derkevin. Ji dîwarên wan dûr bisekinin.

## Attacks, violence, mines

action-curfew = Dema derketina derve qedexe be, li hundir bimînin.
action-go-to-shelter = Herin stargehekê, jêrzemînekê an odeyeke hundirîn.
action-lie-down = Heke hûn li derve ne, xwe dirêj bikin erdê û serê xwe biparêzin.
action-run-away = Heke hûn dikarin bêxetere birevin, birevin û tiştên xwe bihêlin.
action-hide = Heke hûn nikarin birevin, xwe veşêrin, derî kilît bikin û bêdeng bin.
action-known-paths = Tenê li ser rê û şiverêyên ku xelk her roj bi kar tîne bimeşin.
action-mine-stop = Heke hûn bifikirin ku mayin nêzîk in, nelivin. Alîkariyê bixwazin.

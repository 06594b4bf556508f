### What each sentence is for, and every variable: locales/en/hazard.ftl.

## Flood

hazard-flood-watch = Dibe ku li { $place } lehî çêbe.
hazard-flood-act-now = Lehiya xeternak li { $place }. Niha tevbigerin.
hazard-flood-cancel = Niha ji bo { $place } hişyariya lehiyê tune.
hazard-flood-all-clear = Xetereya lehiyê li { $place } qediya.

## Flash flood: water that rises within minutes

hazard-flash-flood-watch = Dibe ku li { $place } av ji nişka ve bilind bibe.
hazard-flash-flood-act-now = Lehiya ji nişka ve li { $place }. Av pir zû bilind dibe.
hazard-flash-flood-cancel = Niha ji bo { $place } hişyariya lehiya ji nişka ve tune.
hazard-flash-flood-all-clear = Xetereya lehiyên ji nişka ve li { $place } qediya.

## Tsunami: in languages where the word is not known, "big sea waves" is said with it

hazard-tsunami-watch = Dibe ku tsunamî (pêlên mezin ên deryayê) were { $place }.
hazard-tsunami-act-now = Hişyariya tsunamiyê ji bo { $place }. Pêlên mezin ên deryayê tên.
hazard-tsunami-cancel = Niha ji bo { $place } hişyariya tsunamiyê tune.
hazard-tsunami-all-clear = Xetereya tsunamiyê li { $place } qediya.

## Earthquake

hazard-earthquake-watch = Dibe ku li { $place } erdhejeke xurt çêbe.
hazard-earthquake-act-now = Erdheja xurt li { $place }.
hazard-earthquake-cancel = Niha ji bo { $place } hişyariya erdhejê tune.
hazard-earthquake-all-clear = Hişyariya erdhejê ya ji bo { $place } qediya.

## Cyclone: also called hurricane or typhoon; use the word that readers know

hazard-cyclone-watch = Dibe ku bahozeke pir xurt were { $place }.
hazard-cyclone-act-now = Bahozeke pir xurt tê { $place }. Niha tevbigerin.
hazard-cyclone-cancel = Niha ji bo { $place } hişyariya bahozê tune.
hazard-cyclone-all-clear = Xetereya bahozê li { $place } qediya.

## Wildfire

hazard-wildfire-watch = Dibe ku şewata daristanê were nêzîkî { $place }.
hazard-wildfire-act-now = Şewata daristanê li nêzîkî { $place }. Niha ji vir derkevin.
hazard-wildfire-cancel = Niha ji bo { $place } hişyariya şewatê tune.
hazard-wildfire-all-clear = Xetereya şewatê li nêzîkî { $place } qediya.

## Heat

hazard-heat-watch = Dê li { $place } pir germ be.
hazard-heat-act-now = Germahiya xeternak li { $place }. Niha xwe biparêzin.
hazard-heat-cancel = Niha ji bo { $place } hişyariya germahiyê tune.
hazard-heat-all-clear = Germahiya xeternak li { $place } qediya.

## Unsafe water: the water from the tap or the usual source

hazard-unsafe-water-watch = Dibe ku ava li { $place } êdî ji bo vexwarinê ne paqij be.
hazard-unsafe-water-act-now = Ava li { $place } ji bo vexwarinê ne paqij e.
hazard-unsafe-water-cancel = Niha ji bo { $place } hişyariya avê tune.
hazard-unsafe-water-all-clear = Ava li { $place } dîsa ji bo vexwarinê paqij e.

## Evacuate: everyone has to leave a place, whatever the danger

hazard-evacuate-watch = Dibe ku hûn zû mecbûr bibin ji { $place } derkevin.
hazard-evacuate-act-now = Divê her kes niha ji { $place } derkeve.
hazard-evacuate-cancel = Niha ne hewce ye ku hûn ji { $place } derkevin.
hazard-evacuate-all-clear = Vegera { $place } bêxetere ye.

## Shelter in place: everyone has to stay indoors, whatever the danger

hazard-shelter-watch = Dibe ku zû mayîna li derve li { $place } xeternak be.
hazard-shelter-act-now = Mayîna li derve li { $place } xeternak e. Niha herin hundir.
hazard-shelter-cancel = Niha ne hewce ye ku hûn li { $place } li hundir bimînin.
hazard-shelter-all-clear = Derketina derve li { $place } dîsa bêxetere ye.

## Storm surge: a storm pushes the sea over the land

hazard-storm-surge-watch = Dibe ku li { $place } lehî ji deryayê were.
hazard-storm-surge-act-now = Lehiya xeternak ji deryayê li { $place }. Niha tevbigerin.
hazard-storm-surge-cancel = Niha ji bo { $place } hişyariya lehiya ji deryayê tune.
hazard-storm-surge-all-clear = Xetereya lehiya ji deryayê li { $place } qediya.

## Tornado: in languages where the word is not known, "strong spinning wind" is said with it

hazard-tornado-watch = Dibe ku babelîsk (bayê xurt ê ku dizivire) were { $place }.
hazard-tornado-act-now = Hişyariya babelîskê ji bo { $place }. Niha xwe biparêzin.
hazard-tornado-cancel = Niha ji bo { $place } hişyariya babelîskê tune.
hazard-tornado-all-clear = Xetereya babelîskê li { $place } qediya.

## Thunderstorm: with lightning, hail or much rain

hazard-thunderstorm-watch = Dibe ku li { $place } bahoza xeternak a bi birûskê çêbe.
hazard-thunderstorm-act-now = Bahoza xeternak a bi birûskê li { $place }. Niha herin hundir.
hazard-thunderstorm-cancel = Niha ji bo { $place } hişyariya bahoza bi birûskê tune.
hazard-thunderstorm-all-clear = Xetereya bahoza bi birûskê li { $place } qediya.

## Wind: strong enough to throw down trees and roofs

hazard-wind-watch = Dibe ku bayê pir xurt were { $place }.
hazard-wind-act-now = Bayê xeternak li { $place }. Niha herin hundir.
hazard-wind-cancel = Niha ji bo { $place } hişyariya bayî tune.
hazard-wind-all-clear = Bayê xeternak li { $place } qediya.

## Winter storm: much snow or ice with strong wind

hazard-winter-storm-watch = Dibe ku bahoza xeternak a berf û qeşayê were { $place }.
hazard-winter-storm-act-now = Bahoza xeternak a berf û qeşayê li { $place }. Li hundir bimînin.
hazard-winter-storm-cancel = Niha ji bo { $place } hişyariya bahoza berfê tune.
hazard-winter-storm-all-clear = Xetereya bahoza berfê li { $place } qediya.

## Dust storm: wind with much dust or sand

hazard-dust-storm-watch = Dibe ku bahoza tozê were { $place }.
hazard-dust-storm-act-now = Bahoza xeternak a tozê li { $place }. Niha herin hundir.
hazard-dust-storm-cancel = Niha ji bo { $place } hişyariya bahoza tozê tune.
hazard-dust-storm-all-clear = Xetereya bahoza tozê li { $place } qediya.

## Avalanche: in languages where the word is not known, "sliding snow" is said with it

hazard-avalanche-watch = Dibe ku li nêzîkî { $place } aşît (berfa ku dişemite) were.
hazard-avalanche-act-now = Hişyariya aşîtê ji bo { $place }. Niha tevbigerin.
hazard-avalanche-cancel = Niha ji bo { $place } hişyariya aşîtê tune.
hazard-avalanche-all-clear = Xetereya aşîtê li nêzîkî { $place } qediya.

## Landslide: earth, mud or rocks that slide down

hazard-landslide-watch = Dibe ku li { $place } erd bişemite (ax an herî).
hazard-landslide-act-now = Hişyariya şemitîna erdê ji bo { $place }. Niha tevbigerin.
hazard-landslide-cancel = Niha ji bo { $place } hişyariya şemitîna erdê tune.
hazard-landslide-all-clear = Xetereya şemitîna erdê li { $place } qediya.

## Volcano: eruption, ash, hot mud

hazard-volcano-watch = Dibe ku volkana nêzîkî { $place } biteqe.
hazard-volcano-act-now = Volkana nêzîkî { $place } diteqe. Niha tevbigerin.
hazard-volcano-cancel = Niha ji bo { $place } hişyariya volkanê tune.
hazard-volcano-all-clear = Xetereya volkanê li nêzîkî { $place } qediya.

## Cold

hazard-cold-watch = Dê li { $place } pir sar be.
hazard-cold-act-now = Sermaya xeternak li { $place }. Niha xwe biparêzin.
hazard-cold-cancel = Niha ji bo { $place } hişyariya sermayê tune.
hazard-cold-all-clear = Sermaya xeternak li { $place } qediya.

## Smoke: smoke, haze or other dirty air that makes people ill

hazard-smoke-watch = Dibe ku hewaya li { $place } ji bo bêhngirtinê xeternak bibe.
hazard-smoke-act-now = Hewaya li { $place } ji bo bêhngirtinê xeternak e.
hazard-smoke-cancel = Niha ji bo { $place } hişyariya hewayê tune.
hazard-smoke-all-clear = Hewaya li { $place } dîsa ji bo bêhngirtinê bêxetere ye.

## Water shortage: too little water for everyone

hazard-water-shortage-watch = Dibe ku zû li { $place } têra xwe av tune be.
hazard-water-shortage-act-now = Li { $place } têra xwe av tune. Niha avê kêm bi kar bînin.
hazard-water-shortage-cancel = Niha ji bo { $place } hişyariya kêmbûna avê tune.
hazard-water-shortage-all-clear = Li { $place } dîsa têra xwe av heye.

## Dam failure: a dam that holds back water breaks, or may break

hazard-dam-failure-watch = Dibe ku bendaveke nêzîkî { $place } bişkê.
hazard-dam-failure-act-now = Bendaveke nêzîkî { $place } dişkê. Lehiyeke mezin tê.
hazard-dam-failure-cancel = Niha ji bo { $place } hişyariya bendavê tune.
hazard-dam-failure-all-clear = Xetereya bendavê li nêzîkî { $place } qediya.

## Hazmat: dangerous chemicals in the air, in water or on the ground

hazard-hazmat-watch = Dibe ku li { $place } madeyên kîmyewî yên xeternak birijin.
hazard-hazmat-act-now = Li { $place } madeyên kîmyewî yên xeternak dirijin. Niha tevbigerin.
hazard-hazmat-cancel = Niha ji bo { $place } hişyariya madeyên kîmyewî tune.
hazard-hazmat-all-clear = Xetereya madeyên kîmyewî li { $place } qediya.

## Radiation: from a nuclear power plant or other radioactive things

hazard-radiation-watch = Dibe ku li { $place } tîrêjên atomî yên xeternak hebin.
hazard-radiation-act-now = Tîrêjên atomî yên xeternak li { $place }. Niha herin hundir.
hazard-radiation-cancel = Niha ji bo { $place } hişyariya tîrêjên atomî tune.
hazard-radiation-all-clear = Xetereya tîrêjên atomî li { $place } qediya.

## Power outage

hazard-power-outage-watch = Dibe ku zû li { $place } elektrîk tune be.
hazard-power-outage-act-now = Niha li { $place } elektrîk tune.
hazard-power-outage-cancel = Niha ji bo { $place } hişyariya elektrîkê tune.
hazard-power-outage-all-clear = Li { $place } dîsa elektrîk heye.

## Emergency number outage: the number that people call for fire, ambulance and rescue

hazard-emergency-number-outage-watch = Dibe ku hejmara awarte li { $place } nexebite.
hazard-emergency-number-outage-act-now = Niha hejmara awarte li { $place } naxebite.
hazard-emergency-number-outage-cancel = Niha ji bo { $place } hişyariya li ser hejmara awarte tune.
hazard-emergency-number-outage-all-clear = Hejmara awarte li { $place } dîsa dixebite.

## Communications outage: telephones and internet

hazard-communications-outage-watch = Dibe ku telefon û înternet li { $place } nexebitin.
hazard-communications-outage-act-now = Niha telefon û înternet li { $place } baş naxebitin.
hazard-communications-outage-cancel = Niha ji bo { $place } hişyariya li ser telefon û înternetê tune.
hazard-communications-outage-all-clear = Telefon û înternet li { $place } dîsa dixebitin.

## Disease: an outbreak

hazard-disease-watch = Dibe ku nexweşiyeke xeternak li { $place } belav bibe.
hazard-disease-act-now = Nexweşiyeke xeternak li { $place } belav dibe. Niha xwe biparêzin.
hazard-disease-cancel = Niha ji bo { $place } hişyariya nexweşiyê tune.
hazard-disease-all-clear = Xetereya nexweşiyê li { $place } qediya.

## Food safety

hazard-food-safety-watch = Dibe ku hin xwarin li { $place } ji bo xwarinê ne baş bin.
hazard-food-safety-act-now = Hin xwarin li { $place } ji bo xwarinê ne baş in.
hazard-food-safety-cancel = Niha ji bo { $place } hişyariya xwarinê tune.
hazard-food-safety-all-clear = Xetereya xwarina xerab li { $place } qediya.

## Structure fire: in a building, a factory or a store of goods

hazard-structure-fire-watch = Dibe ku şewateke li { $place } xeternak bibe.
hazard-structure-fire-act-now = Şewata xeternak li { $place }. Niha tevbigerin.
hazard-structure-fire-cancel = Niha ji bo { $place } hişyariya şewatê tune.
hazard-structure-fire-all-clear = Xetereya şewatê li { $place } qediya.

## Building collapse

hazard-building-collapse-watch = Dibe ku avahiyek li { $place } hilweşe.
hazard-building-collapse-act-now = Avahiyek li { $place } hilweşiya. Dûr bisekinin.
hazard-building-collapse-cancel = Niha li { $place } hişyariya li ser avahiyekê tune.
hazard-building-collapse-all-clear = Xetereya avahiyê li { $place } qediya.

## Transport shutdown: buses and trains; name ships or planes too where people need them most

hazard-transport-shutdown-watch = Dibe ku zû otobus û trên li { $place } bisekinin.
hazard-transport-shutdown-act-now = Niha li { $place } otobus û trên tune.
hazard-transport-shutdown-cancel = Niha ji bo { $place } hişyariya hatinûçûnê tune.
hazard-transport-shutdown-all-clear = Otobus û trên li { $place } dîsa dixebitin.

## Unrest: violent crowds, or hours when nobody may go out

hazard-unrest-watch = Dibe ku li kolanên { $place } şîdet çêbe.
hazard-unrest-act-now = Li kolanên { $place } şîdet heye. Li hundir bimînin.
hazard-unrest-cancel = Niha ji bo { $place } hişyariya şîdetê tune.
hazard-unrest-all-clear = Xetereya şîdetê li { $place } qediya.

## Air attack: missiles, drones or bombs

hazard-air-attack-watch = Dibe ku êrîşa hewayî bibe ser { $place }.
hazard-air-attack-act-now = Hişyariya êrîşa hewayî ji bo { $place }. Niha herin cihekî ewle.
hazard-air-attack-cancel = Niha ji bo { $place } hişyariya êrîşa hewayî tune.
hazard-air-attack-all-clear = Xetereya êrîşa hewayî li { $place } qediya.

## Armed attack: one or more people attack others with weapons

hazard-armed-attack-watch = Dibe ku li { $place } êrîşa bi çek çêbe.
hazard-armed-attack-act-now = Êrîşa bi çek li { $place }. Niha xwe biparêzin.
hazard-armed-attack-cancel = Niha ji bo { $place } hişyariya êrîşê tune.
hazard-armed-attack-all-clear = Xetereya êrîşê li { $place } qediya.

## Mines: mines and bombs that did not explode

hazard-mines-watch = Dibe ku li { $place } mayin an bombeyên neteqiyayî hebin.
hazard-mines-act-now = Li { $place } mayin an bombeyên neteqiyayî hene. Pir baldar bin.
hazard-mines-cancel = Niha ji bo { $place } hişyariya mayinan tune.
hazard-mines-all-clear = Xetereya mayinan li { $place } qediya.

## Route closed: a border, a road, a bridge or a crossing

hazard-route-closed-watch = Dibe ku zû hûn nikaribin di { $place } re derbas bibin.
hazard-route-closed-act-now = Niha hûn nikarin di { $place } re derbas bibin. Rê girtî ye.
hazard-route-closed-cancel = Niha hişyariya li ser rêya di { $place } re tune.
hazard-route-closed-all-clear = Hûn dîsa dikarin di { $place } re derbas bibin.

## Camp fire: in a camp or another place where many homes stand close together

hazard-camp-fire-watch = Dibe ku agir di nav malên li { $place } de belav bibe.
hazard-camp-fire-act-now = Agir di nav malên li { $place } de belav dibe. Niha tevbigerin.
hazard-camp-fire-cancel = Niha ji bo malên li { $place } hişyariya agir tune.
hazard-camp-fire-all-clear = Xetereya agir ji bo malên li { $place } qediya.

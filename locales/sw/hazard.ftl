### What each sentence is for, and every variable: locales/en/hazard.ftl.

hazard-flood-watch = Kunaweza kuwa na mafuriko huko { $place }.
hazard-flood-act-now = Mafuriko ya hatari huko { $place }. Chukua hatua sasa.
hazard-flood-cancel = Hakuna onyo la mafuriko kwa { $place } sasa.
hazard-flood-all-clear = Hatari ya mafuriko huko { $place } imekwisha.

hazard-flash-flood-watch = Maji yanaweza kupanda ghafla huko { $place }.
hazard-flash-flood-act-now = Mafuriko ya ghafla huko { $place }. Maji yanapanda haraka sana.
hazard-flash-flood-cancel = Hakuna onyo la mafuriko ya ghafla kwa { $place } sasa.
hazard-flash-flood-all-clear = Hatari ya mafuriko ya ghafla huko { $place } imekwisha.

hazard-tsunami-watch = Tsunami (mawimbi makubwa ya bahari) inaweza kufika { $place }.
hazard-tsunami-act-now = Onyo la tsunami kwa { $place }. Mawimbi makubwa ya bahari yanakuja.
hazard-tsunami-cancel = Hakuna onyo la tsunami kwa { $place } sasa.
hazard-tsunami-all-clear = Hatari ya tsunami huko { $place } imekwisha.

hazard-earthquake-watch = Kunaweza kuwa na tetemeko kubwa la ardhi huko { $place }.
hazard-earthquake-act-now = Tetemeko kubwa la ardhi huko { $place }.
hazard-earthquake-cancel = Hakuna onyo la tetemeko la ardhi kwa { $place } sasa.
hazard-earthquake-all-clear = Onyo la tetemeko la ardhi kwa { $place } limekwisha.

hazard-cyclone-watch = Dhoruba kali sana inaweza kufika { $place }.
hazard-cyclone-act-now = Dhoruba kali sana inakuja { $place }. Chukua hatua sasa.
hazard-cyclone-cancel = Hakuna onyo la dhoruba kwa { $place } sasa.
hazard-cyclone-all-clear = Hatari ya dhoruba huko { $place } imekwisha.

hazard-wildfire-watch = Moto wa msituni unaweza kufika karibu na { $place }.
hazard-wildfire-act-now = Moto wa msituni karibu na { $place }. Ondoka sasa.
hazard-wildfire-cancel = Hakuna onyo la moto kwa { $place } sasa.
hazard-wildfire-all-clear = Hatari ya moto karibu na { $place } imekwisha.

hazard-heat-watch = Kutakuwa na joto kali sana huko { $place }.
hazard-heat-act-now = Joto la hatari huko { $place }. Jikinge sasa.
hazard-heat-cancel = Hakuna onyo la joto kwa { $place } sasa.
hazard-heat-all-clear = Joto la hatari huko { $place } limekwisha.

hazard-unsafe-water-watch = Maji ya { $place } yanaweza kuwa si salama kunywa.
hazard-unsafe-water-act-now = Maji ya { $place } si salama kunywa.
hazard-unsafe-water-cancel = Hakuna onyo la maji kwa { $place } sasa.
hazard-unsafe-water-all-clear = Maji ya { $place } ni salama kunywa tena.

hazard-evacuate-watch = Huenda ukahitaji kuondoka { $place } hivi karibuni.
hazard-evacuate-act-now = Kila mtu lazima aondoke { $place } sasa.
hazard-evacuate-cancel = Huhitaji kuondoka { $place } sasa.
hazard-evacuate-all-clear = Ni salama kurudi { $place }.

hazard-shelter-watch = Huenda ikawa hatari kuwa nje hivi karibuni huko { $place }.
hazard-shelter-act-now = Ni hatari kuwa nje huko { $place }. Ingia ndani sasa.
hazard-shelter-cancel = Huhitaji kubaki ndani huko { $place } sasa.
hazard-shelter-all-clear = Ni salama kutoka nje tena huko { $place }.

hazard-storm-surge-watch = Kunaweza kuwa na mafuriko kutoka baharini huko { $place }.
hazard-storm-surge-act-now = Mafuriko ya hatari kutoka baharini huko { $place }. Chukua hatua sasa.
hazard-storm-surge-cancel = Hakuna onyo la mafuriko kutoka baharini kwa { $place } sasa.
hazard-storm-surge-all-clear = Hatari ya mafuriko kutoka baharini huko { $place } imekwisha.

hazard-tornado-watch = Tornado (upepo mkali unaozunguka) inaweza kufika { $place }.
hazard-tornado-act-now = Onyo la tornado kwa { $place }. Jikinge sasa.
hazard-tornado-cancel = Hakuna onyo la tornado kwa { $place } sasa.
hazard-tornado-all-clear = Hatari ya tornado huko { $place } imekwisha.

hazard-thunderstorm-watch = Kunaweza kuwa na dhoruba ya hatari yenye radi huko { $place }.
hazard-thunderstorm-act-now = Dhoruba ya hatari yenye radi huko { $place }. Ingia ndani sasa.
hazard-thunderstorm-cancel = Hakuna onyo la dhoruba yenye radi kwa { $place } sasa.
hazard-thunderstorm-all-clear = Hatari ya dhoruba yenye radi huko { $place } imekwisha.

hazard-wind-watch = Upepo mkali sana unaweza kufika { $place }.
hazard-wind-act-now = Upepo wa hatari huko { $place }. Ingia ndani sasa.
hazard-wind-cancel = Hakuna onyo la upepo kwa { $place } sasa.
hazard-wind-all-clear = Upepo wa hatari huko { $place } umekwisha.

hazard-winter-storm-watch = Dhoruba ya hatari yenye theluji na barafu inaweza kufika { $place }.
hazard-winter-storm-act-now = Dhoruba ya hatari yenye theluji na barafu huko { $place }. Baki ndani.
hazard-winter-storm-cancel = Hakuna onyo la dhoruba ya theluji kwa { $place } sasa.
hazard-winter-storm-all-clear = Hatari ya dhoruba ya theluji huko { $place } imekwisha.

hazard-dust-storm-watch = Dhoruba ya vumbi inaweza kufika { $place }.
hazard-dust-storm-act-now = Dhoruba ya vumbi ya hatari huko { $place }. Ingia ndani sasa.
hazard-dust-storm-cancel = Hakuna onyo la dhoruba ya vumbi kwa { $place } sasa.
hazard-dust-storm-all-clear = Hatari ya dhoruba ya vumbi huko { $place } imekwisha.

hazard-avalanche-watch = Kunaweza kuwa na maporomoko ya theluji karibu na { $place }.
hazard-avalanche-act-now = Onyo la maporomoko ya theluji kwa { $place }. Chukua hatua sasa.
hazard-avalanche-cancel = Hakuna onyo la maporomoko ya theluji kwa { $place } sasa.
hazard-avalanche-all-clear = Hatari ya maporomoko ya theluji karibu na { $place } imekwisha.

hazard-landslide-watch = Kunaweza kuwa na maporomoko ya ardhi au matope huko { $place }.
hazard-landslide-act-now = Onyo la maporomoko ya ardhi kwa { $place }. Chukua hatua sasa.
hazard-landslide-cancel = Hakuna onyo la maporomoko ya ardhi kwa { $place } sasa.
hazard-landslide-all-clear = Hatari ya maporomoko ya ardhi huko { $place } imekwisha.

hazard-volcano-watch = Volkano karibu na { $place } inaweza kulipuka.
hazard-volcano-act-now = Volkano karibu na { $place } inalipuka. Chukua hatua sasa.
hazard-volcano-cancel = Hakuna onyo la volkano kwa { $place } sasa.
hazard-volcano-all-clear = Hatari ya volkano karibu na { $place } imekwisha.

hazard-cold-watch = Kutakuwa na baridi kali sana huko { $place }.
hazard-cold-act-now = Baridi ya hatari huko { $place }. Jikinge sasa.
hazard-cold-cancel = Hakuna onyo la baridi kwa { $place } sasa.
hazard-cold-all-clear = Baridi ya hatari huko { $place } imekwisha.

hazard-smoke-watch = Hewa ya { $place } inaweza kuwa hatari kupumua.
hazard-smoke-act-now = Hewa ya { $place } ni hatari kupumua.
hazard-smoke-cancel = Hakuna onyo la hewa kwa { $place } sasa.
hazard-smoke-all-clear = Hewa ya { $place } ni salama kupumua tena.

hazard-water-shortage-watch = Huenda maji yasitoshe huko { $place } hivi karibuni.
hazard-water-shortage-act-now = Maji hayatoshi huko { $place }. Tumia maji kidogo sasa.
hazard-water-shortage-cancel = Hakuna onyo la upungufu wa maji kwa { $place } sasa.
hazard-water-shortage-all-clear = Maji ya kutosha yapo tena huko { $place }.

hazard-dam-failure-watch = Ukuta wa bwawa karibu na { $place } unaweza kuvunjika.
hazard-dam-failure-act-now = Ukuta wa bwawa karibu na { $place } unavunjika. Mafuriko makubwa yanakuja.
hazard-dam-failure-cancel = Hakuna onyo la bwawa kwa { $place } sasa.
hazard-dam-failure-all-clear = Hatari ya bwawa karibu na { $place } imekwisha.

hazard-hazmat-watch = Kemikali za hatari zinaweza kuvuja huko { $place }.
hazard-hazmat-act-now = Kemikali za hatari zinavuja huko { $place }. Chukua hatua sasa.
hazard-hazmat-cancel = Hakuna onyo la kemikali kwa { $place } sasa.
hazard-hazmat-all-clear = Hatari ya kemikali huko { $place } imekwisha.

hazard-radiation-watch = Kunaweza kuwa na mionzi ya hatari ya nyuklia huko { $place }.
hazard-radiation-act-now = Mionzi ya hatari ya nyuklia huko { $place }. Ingia ndani sasa.
hazard-radiation-cancel = Hakuna onyo la mionzi kwa { $place } sasa.
hazard-radiation-all-clear = Hatari ya mionzi huko { $place } imekwisha.

hazard-power-outage-watch = Huenda umeme ukakosekana huko { $place } hivi karibuni.
hazard-power-outage-act-now = Hakuna umeme huko { $place } sasa.
hazard-power-outage-cancel = Hakuna onyo kuhusu umeme kwa { $place } sasa.
hazard-power-outage-all-clear = Umeme umerudi huko { $place }.

hazard-emergency-number-outage-watch = Nambari ya dharura inaweza kuacha kufanya kazi huko { $place }.
hazard-emergency-number-outage-act-now = Nambari ya dharura haifanyi kazi huko { $place } sasa.
hazard-emergency-number-outage-cancel = Hakuna onyo kuhusu nambari ya dharura kwa { $place } sasa.
hazard-emergency-number-outage-all-clear = Nambari ya dharura inafanya kazi tena huko { $place }.

hazard-communications-outage-watch = Simu na intaneti zinaweza kuacha kufanya kazi huko { $place }.
hazard-communications-outage-act-now = Simu na intaneti hazifanyi kazi vizuri huko { $place } sasa.
hazard-communications-outage-cancel = Hakuna onyo kuhusu simu na intaneti kwa { $place } sasa.
hazard-communications-outage-all-clear = Simu na intaneti zinafanya kazi tena huko { $place }.

hazard-disease-watch = Ugonjwa wa hatari unaweza kuenea huko { $place }.
hazard-disease-act-now = Ugonjwa wa hatari unaenea huko { $place }. Jikinge sasa.
hazard-disease-cancel = Hakuna onyo la ugonjwa kwa { $place } sasa.
hazard-disease-all-clear = Hatari ya ugonjwa huko { $place } imekwisha.

hazard-food-safety-watch = Baadhi ya vyakula huko { $place } huenda si salama kula.
hazard-food-safety-act-now = Baadhi ya vyakula huko { $place } si salama kula.
hazard-food-safety-cancel = Hakuna onyo la chakula kwa { $place } sasa.
hazard-food-safety-all-clear = Hatari ya chakula kisicho salama huko { $place } imekwisha.

hazard-structure-fire-watch = Moto ulio { $place } unaweza kuwa wa hatari.
hazard-structure-fire-act-now = Moto wa hatari huko { $place }. Chukua hatua sasa.
hazard-structure-fire-cancel = Hakuna onyo kuhusu moto kwa { $place } sasa.
hazard-structure-fire-all-clear = Hatari ya moto huko { $place } imekwisha.

hazard-building-collapse-watch = Jengo lililo { $place } linaweza kuanguka.
hazard-building-collapse-act-now = Jengo limeanguka huko { $place }. Kaa mbali.
hazard-building-collapse-cancel = Hakuna onyo kuhusu jengo lililo { $place } sasa.
hazard-building-collapse-all-clear = Hatari ya jengo lililo { $place } imekwisha.

hazard-transport-shutdown-watch = Mabasi na treni za { $place } zinaweza kusimama hivi karibuni.
hazard-transport-shutdown-act-now = Hakuna mabasi na treni huko { $place } sasa.
hazard-transport-shutdown-cancel = Hakuna onyo la usafiri kwa { $place } sasa.
hazard-transport-shutdown-all-clear = Mabasi na treni zinafanya kazi tena huko { $place }.

hazard-unrest-watch = Kunaweza kuwa na vurugu mitaani huko { $place }.
hazard-unrest-act-now = Kuna vurugu mitaani huko { $place }. Baki ndani.
hazard-unrest-cancel = Hakuna onyo la vurugu kwa { $place } sasa.
hazard-unrest-all-clear = Hatari ya vurugu huko { $place } imekwisha.

hazard-air-attack-watch = Kunaweza kuwa na shambulio kutoka angani huko { $place }.
hazard-air-attack-act-now = Onyo la shambulio kutoka angani kwa { $place }. Nenda mahali salama sasa.
hazard-air-attack-cancel = Hakuna onyo la shambulio kutoka angani kwa { $place } sasa.
hazard-air-attack-all-clear = Hatari ya shambulio kutoka angani huko { $place } imekwisha.

hazard-armed-attack-watch = Kunaweza kuwa na shambulio la silaha huko { $place }.
hazard-armed-attack-act-now = Shambulio la silaha huko { $place }. Jikinge sasa.
hazard-armed-attack-cancel = Hakuna onyo la shambulio kwa { $place } sasa.
hazard-armed-attack-all-clear = Hatari ya shambulio huko { $place } imekwisha.

hazard-mines-watch = Kunaweza kuwa na mabomu ya ardhini au mabomu ambayo hayajalipuka huko { $place }.
hazard-mines-act-now = Kuna mabomu ya ardhini au mabomu ambayo hayajalipuka huko { $place }. Kuwa mwangalifu sana.
hazard-mines-cancel = Hakuna onyo la mabomu ya ardhini kwa { $place } sasa.
hazard-mines-all-clear = Hatari ya mabomu ya ardhini huko { $place } imekwisha.

hazard-route-closed-watch = Huenda usiweze kupita { $place } hivi karibuni.
hazard-route-closed-act-now = Huwezi kupita { $place } sasa. Njia imefungwa.
hazard-route-closed-cancel = Hakuna onyo kuhusu njia ya { $place } sasa.
hazard-route-closed-all-clear = Unaweza kupita { $place } tena.

hazard-camp-fire-watch = Moto unaweza kuenea kati ya makazi ya { $place }.
hazard-camp-fire-act-now = Moto unaenea kati ya makazi ya { $place }. Chukua hatua sasa.
hazard-camp-fire-cancel = Hakuna onyo la moto kwa makazi ya { $place } sasa.
hazard-camp-fire-all-clear = Hatari ya moto kwa makazi ya { $place } imekwisha.

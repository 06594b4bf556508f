### What each sentence is for, and every variable: locales/en/hazard.ftl.

hazard-flood-watch = Daad ayaa ka dhici kara { $place }.
hazard-flood-act-now = Daad halis ah ayaa ka jira { $place }. Hadda tallaabo qaada.
hazard-flood-cancel = Hadda digniin daad ah kama jirto { $place }.
hazard-flood-all-clear = Khatartii daadka ee { $place } way dhammaatay.

hazard-flash-flood-watch = Biyuhu si kedis ah ayay ugu kici karaan { $place }.
hazard-flash-flood-act-now = Daad kedis ah ayaa ka jira { $place }. Biyuhu aad bay u soo kacayaan.
hazard-flash-flood-cancel = Hadda digniin daad kedis ah kama jirto { $place }.
hazard-flash-flood-all-clear = Khatartii daadka kediska ah ee { $place } way dhammaatay.

hazard-tsunami-watch = Tsunami (mowjado badeed oo waaweyn) ayaa iman kara { $place }.
hazard-tsunami-act-now = Digniin tsunami ayaa ka jirta { $place }. Mowjado badeed oo waaweyn ayaa soo socda.
hazard-tsunami-cancel = Hadda digniin tsunami kama jirto { $place }.
hazard-tsunami-all-clear = Khatartii tsunami ee { $place } way dhammaatay.

hazard-earthquake-watch = Dhulgariir xoog leh ayaa ka dhici kara { $place }.
hazard-earthquake-act-now = Dhulgariir xoog leh ayaa ka dhacay { $place }.
hazard-earthquake-cancel = Hadda digniin dhulgariir kama jirto { $place }.
hazard-earthquake-all-clear = Digniintii dhulgariirka ee { $place } way dhammaatay.

hazard-cyclone-watch = Duufaan aad u xoog badan ayaa iman karta { $place }.
hazard-cyclone-act-now = Duufaan aad u xoog badan ayaa ku soo socota { $place }. Hadda tallaabo qaada.
hazard-cyclone-cancel = Hadda digniin duufaan kama jirto { $place }.
hazard-cyclone-all-clear = Khatartii duufaanta ee { $place } way dhammaatay.

hazard-wildfire-watch = Dabka duurka ayaa u soo dhowaan kara { $place }.
hazard-wildfire-act-now = Dabka duurka ayaa ka kacay meel u dhow { $place }. Hadda baxa.
hazard-wildfire-cancel = Hadda digniin dab kama jirto { $place }.
hazard-wildfire-all-clear = Khatartii dabka ee u dhowayd { $place } way dhammaatay.

hazard-heat-watch = Aad bay u kululaan doontaa { $place }.
hazard-heat-act-now = Kulayl halis ah ayaa ka jira { $place }. Hadda naftiinna ilaaliya.
hazard-heat-cancel = Hadda digniin kulayl kama jirto { $place }.
hazard-heat-all-clear = Kulaylkii halista ahaa ee { $place } wuu dhammaaday.

hazard-unsafe-water-watch = Biyaha { $place } waxaa laga yaabaa inaan si ammaan ah loo cabbi karin.
hazard-unsafe-water-act-now = Biyaha { $place } si ammaan ah looma cabbi karo.
hazard-unsafe-water-cancel = Hadda digniin biyo kama jirto { $place }.
hazard-unsafe-water-all-clear = Biyaha { $place } mar kale si ammaan ah ayaa loo cabbi karaa.

hazard-evacuate-watch = Waxaa dhici karta inay dhowaan khasab noqoto inaad ka baxdaan { $place }.
hazard-evacuate-act-now = Qof kastaa waa inuu hadda ka baxo { $place }.
hazard-evacuate-cancel = Hadda khasab ma aha inaad ka baxdaan { $place }.
hazard-evacuate-all-clear = Waa ammaan in lagu noqdo { $place }.

hazard-shelter-watch = Deegaanka { $place }, dhowaan waxaa khatar noqon karta in dibadda la joogo.
hazard-shelter-act-now = Deegaanka { $place }, waa khatar in dibadda la joogo. Hadda gudaha gala.
hazard-shelter-cancel = Deegaanka { $place }, hadda khasab ma aha inaad gudaha ku jirtaan.
hazard-shelter-all-clear = Deegaanka { $place }, mar kale waa ammaan in dibadda loo baxo.

hazard-storm-surge-watch = Daad badda ka yimid ayaa ka dhici kara { $place }.
hazard-storm-surge-act-now = Daad halis ah oo badda ka yimid ayaa ka jira { $place }. Hadda tallaabo qaada.
hazard-storm-surge-cancel = Hadda digniin daad badda ka yimaada kama jirto { $place }.
hazard-storm-surge-all-clear = Khatartii daadka badda ee { $place } way dhammaatay.

hazard-tornado-watch = Tornado (dabayl xoog leh oo wareegaysa) ayaa iman karta { $place }.
hazard-tornado-act-now = Digniin tornado ayaa ka jirta { $place }. Hadda naftiinna ilaaliya.
hazard-tornado-cancel = Hadda digniin tornado kama jirto { $place }.
hazard-tornado-all-clear = Khatartii tornado ee { $place } way dhammaatay.

hazard-thunderstorm-watch = Duufaan halis ah oo onkod leh ayaa ka dhici karta { $place }.
hazard-thunderstorm-act-now = Duufaan halis ah oo onkod leh ayaa ka jirta { $place }. Hadda gudaha gala.
hazard-thunderstorm-cancel = Hadda digniin duufaan onkod leh kama jirto { $place }.
hazard-thunderstorm-all-clear = Khatartii duufaanta onkodka leh ee { $place } way dhammaatay.

hazard-wind-watch = Dabayl aad u xoog badan ayaa iman karta { $place }.
hazard-wind-act-now = Dabayl halis ah ayaa ka jirta { $place }. Hadda gudaha gala.
hazard-wind-cancel = Hadda digniin dabayl kama jirto { $place }.
hazard-wind-all-clear = Dabayshii halista ahayd ee { $place } way dhammaatay.

hazard-winter-storm-watch = Duufaan halis ah oo baraf leh ayaa iman karta { $place }.
hazard-winter-storm-act-now = Duufaan halis ah oo baraf leh ayaa ka jirta { $place }. Gudaha ku jira.
hazard-winter-storm-cancel = Hadda digniin duufaan baraf ah kama jirto { $place }.
hazard-winter-storm-all-clear = Khatartii duufaanta barafka ee { $place } way dhammaatay.

hazard-dust-storm-watch = Duufaan boor leh ayaa iman karta { $place }.
hazard-dust-storm-act-now = Duufaan halis ah oo boor leh ayaa ka jirta { $place }. Hadda gudaha gala.
hazard-dust-storm-cancel = Hadda digniin duufaan boor leh kama jirto { $place }.
hazard-dust-storm-all-clear = Khatartii duufaanta boorka leh ee { $place } way dhammaatay.

hazard-avalanche-watch = Baraf buur ka soo dumaya ayaa ka dhici kara meel u dhow { $place }.
hazard-avalanche-act-now = Digniin baraf buur ka soo dumaya ayaa ka jirta { $place }. Hadda tallaabo qaada.
hazard-avalanche-cancel = Hadda digniin baraf buur ka soo dumaya kama jirto { $place }.
hazard-avalanche-all-clear = Khatartii barafka buur ka soo dumaya ee u dhowayd { $place } way dhammaatay.

hazard-landslide-watch = Dhul-go' (ciid ama dhoobo soo siibata) ayaa ka dhici kara { $place }.
hazard-landslide-act-now = Digniin dhul-go' ayaa ka jirta { $place }. Hadda tallaabo qaada.
hazard-landslide-cancel = Hadda digniin dhul-go' kama jirto { $place }.
hazard-landslide-all-clear = Khatartii dhul-go'a ee { $place } way dhammaatay.

hazard-volcano-watch = Foolkaanaha u dhow { $place } ayaa qarxi kara.
hazard-volcano-act-now = Foolkaanaha u dhow { $place } ayaa qarxaya. Hadda tallaabo qaada.
hazard-volcano-cancel = Hadda digniin foolkaano kama jirto { $place }.
hazard-volcano-all-clear = Khatartii foolkaanaha ee u dhowayd { $place } way dhammaatay.

hazard-cold-watch = Aad bay u qaboobi doontaa { $place }.
hazard-cold-act-now = Qabow halis ah ayaa ka jira { $place }. Hadda naftiinna ilaaliya.
hazard-cold-cancel = Hadda digniin qabow kama jirto { $place }.
hazard-cold-all-clear = Qabowgii halista ahaa ee { $place } wuu dhammaaday.

hazard-smoke-watch = Hawada { $place } waxay noqon kartaa mid halis ah in la neefsado.
hazard-smoke-act-now = Hawada { $place } waa halis in la neefsado.
hazard-smoke-cancel = Hadda digniin hawo kama jirto { $place }.
hazard-smoke-all-clear = Hawada { $place } mar kale si ammaan ah ayaa loo neefsan karaa.

hazard-water-shortage-watch = Dhowaan biyo ku filan waxaa laga yaabaa inay ka waayaan { $place }.
hazard-water-shortage-act-now = Biyo ku filan kama jiraan { $place }. Hadda isticmaala biyo yar.
hazard-water-shortage-cancel = Hadda digniin biyo yaraan ah kama jirto { $place }.
hazard-water-shortage-all-clear = Biyo ku filan ayaa mar kale ka jira { $place }.

hazard-dam-failure-watch = Biyo-xireen u dhow { $place } ayaa burburi kara.
hazard-dam-failure-act-now = Biyo-xireen u dhow { $place } ayaa burburaya. Daad weyn ayaa soo socda.
hazard-dam-failure-cancel = Hadda digniin biyo-xireen kama jirto { $place }.
hazard-dam-failure-all-clear = Khatartii biyo-xireenka u dhow { $place } way dhammaatay.

hazard-hazmat-watch = Kiimikooyin halis ah ayaa ka daadan kara { $place }.
hazard-hazmat-act-now = Kiimikooyin halis ah ayaa ka daadanaya { $place }. Hadda tallaabo qaada.
hazard-hazmat-cancel = Hadda digniin kiimikooyin kama jirto { $place }.
hazard-hazmat-all-clear = Khatartii kiimikooyinka ee { $place } way dhammaatay.

hazard-radiation-watch = Shucaac halis ah ayaa ka jiri kara { $place }.
hazard-radiation-act-now = Shucaac halis ah ayaa ka jira { $place }. Hadda gudaha gala.
hazard-radiation-cancel = Hadda digniin shucaac kama jirto { $place }.
hazard-radiation-all-clear = Khatartii shucaaca ee { $place } way dhammaatay.

hazard-power-outage-watch = Dhowaan koronto waxaa laga yaabaa inay ka go'do { $place }.
hazard-power-outage-act-now = Hadda koronto kama jirto { $place }.
hazard-power-outage-cancel = Hadda digniin koronto kama jirto { $place }.
hazard-power-outage-all-clear = Koronto ayaa mar kale ka jirta { $place }.

hazard-emergency-number-outage-watch = Lambarka gurmadka ayaa shaqada ka joojin kara { $place }.
hazard-emergency-number-outage-act-now = Hadda lambarka gurmadku kama shaqaynayo { $place }.
hazard-emergency-number-outage-cancel = Hadda digniin ku saabsan lambarka gurmadka kama jirto { $place }.
hazard-emergency-number-outage-all-clear = Lambarka gurmadku mar kale ayuu ka shaqaynayaa { $place }.

hazard-communications-outage-watch = Taleefannada iyo internetku way ka istaagi karaan { $place }.
hazard-communications-outage-act-now = Hadda taleefannada iyo internetku si fiican ugama shaqaynayaan { $place }.
hazard-communications-outage-cancel = Hadda digniin ku saabsan taleefannada iyo internetka kama jirto { $place }.
hazard-communications-outage-all-clear = Taleefannada iyo internetku mar kale ayay ka shaqaynayaan { $place }.

hazard-disease-watch = Cudur halis ah ayaa ku faafi kara { $place }.
hazard-disease-act-now = Cudur halis ah ayaa ku faafaya { $place }. Hadda naftiinna ilaaliya.
hazard-disease-cancel = Hadda digniin cudur kama jirto { $place }.
hazard-disease-all-clear = Khatartii cudurka ee { $place } way dhammaatay.

hazard-food-safety-watch = Cunnooyinka { $place } qaarkood waxaa laga yaabaa inaan si ammaan ah loo cuni karin.
hazard-food-safety-act-now = Cunnooyinka { $place } qaarkood si ammaan ah looma cuni karo.
hazard-food-safety-cancel = Hadda digniin cunto kama jirto { $place }.
hazard-food-safety-all-clear = Khatartii cuntada aan ammaanka ahayn ee { $place } way dhammaatay.

hazard-structure-fire-watch = Dabka ka kacay { $place } halis ayuu noqon karaa.
hazard-structure-fire-act-now = Dab halis ah ayaa ka kacay { $place }. Hadda tallaabo qaada.
hazard-structure-fire-cancel = Hadda digniin ku saabsan dab kama jirto { $place }.
hazard-structure-fire-all-clear = Khatartii dabka ee { $place } way dhammaatay.

hazard-building-collapse-watch = Dhisme ku yaal { $place } ayaa dumi kara.
hazard-building-collapse-act-now = Dhisme ayaa ku dumay { $place }. Ka fogaada.
hazard-building-collapse-cancel = Hadda digniin ku saabsan dhisme kama jirto { $place }.
hazard-building-collapse-all-clear = Khatartii dhismaha ee { $place } way dhammaatay.

hazard-transport-shutdown-watch = Basaska iyo tareennada { $place } ayaa dhowaan istaagi kara.
hazard-transport-shutdown-act-now = Hadda basas iyo tareenno kama jiraan { $place }.
hazard-transport-shutdown-cancel = Hadda digniin gaadiid kama jirto { $place }.
hazard-transport-shutdown-all-clear = Basaska iyo tareennadu mar kale ayay ka shaqaynayaan { $place }.

hazard-unrest-watch = Rabshado ayaa ka dhici kara waddooyinka { $place }.
hazard-unrest-act-now = Rabshado ayaa ka jira waddooyinka { $place }. Gudaha ku jira.
hazard-unrest-cancel = Hadda digniin rabshado kama jirto { $place }.
hazard-unrest-all-clear = Khatartii rabshadaha ee { $place } way dhammaatay.

hazard-air-attack-watch = Weerar cirka ah ayaa lagu qaadi karaa { $place }.
hazard-air-attack-act-now = Digniin weerar cirka ah ayaa ka jirta { $place }. Hadda taga meel ammaan ah.
hazard-air-attack-cancel = Hadda digniin weerar cirka ah kama jirto { $place }.
hazard-air-attack-all-clear = Khatartii weerarka cirka ee { $place } way dhammaatay.

hazard-armed-attack-watch = Weerar hub la adeegsado ayaa ka dhici kara { $place }.
hazard-armed-attack-act-now = Weerar hub la adeegsado ayaa ka socda { $place }. Hadda naftiinna ilaaliya.
hazard-armed-attack-cancel = Hadda digniin weerar kama jirto { $place }.
hazard-armed-attack-all-clear = Khatartii weerarka ee { $place } way dhammaatay.

hazard-mines-watch = Miinooyin ama bambooyin aan qarxin ayaa ku jiri kara { $place }.
hazard-mines-act-now = Miinooyin ama bambooyin aan qarxin ayaa ku jira { $place }. Aad u taxaddara.
hazard-mines-cancel = Hadda digniin miinooyin kama jirto { $place }.
hazard-mines-all-clear = Khatartii miinooyinka ee { $place } way dhammaatay.

hazard-route-closed-watch = Dhowaan waxaa dhici karta inaydaan mari karin { $place }.
hazard-route-closed-act-now = Hadda ma mari kartaan { $place }. Jidku waa xiran yahay.
hazard-route-closed-cancel = Hadda digniin ku saabsan jidka kama jirto { $place }.
hazard-route-closed-all-clear = Mar kale waad mari kartaan { $place }.

hazard-camp-fire-watch = Dab ayaa ku faafi kara guryaha dhexdooda ee { $place }.
hazard-camp-fire-act-now = Dab ayaa ku faafaya guryaha dhexdooda ee { $place }. Hadda tallaabo qaada.
hazard-camp-fire-cancel = Hadda digniin ku saabsan dabka guryaha kama jirto { $place }.
hazard-camp-fire-all-clear = Khatartii dabka ee guryaha { $place } way dhammaatay.

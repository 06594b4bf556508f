### What each sentence is for, and every variable: locales/en/hazard.ftl.

hazard-flood-watch = Possibile alluvione nella zona di { $place }.
hazard-flood-act-now = Alluvione pericolosa nella zona di { $place }. Agite adesso.
hazard-flood-cancel = Adesso non c'è allerta alluvione per la zona di { $place }.
hazard-flood-all-clear = Il pericolo di alluvione nella zona di { $place } è finito.

hazard-flash-flood-watch = L'acqua può salire all'improvviso nella zona di { $place }.
hazard-flash-flood-act-now = Alluvione improvvisa nella zona di { $place }. L'acqua sale molto in fretta.
hazard-flash-flood-cancel = Adesso non c'è allerta alluvione improvvisa per la zona di { $place }.
hazard-flash-flood-all-clear = Il pericolo di alluvioni improvvise nella zona di { $place } è finito.

hazard-tsunami-watch = Uno tsunami (grandi onde del mare) può arrivare nella zona di { $place }.
hazard-tsunami-act-now = Allerta tsunami per la zona di { $place }. Arrivano grandi onde del mare.
hazard-tsunami-cancel = Adesso non c'è allerta tsunami per la zona di { $place }.
hazard-tsunami-all-clear = Il pericolo di tsunami nella zona di { $place } è finito.

hazard-earthquake-watch = Possibile forte terremoto nella zona di { $place }.
hazard-earthquake-act-now = Forte terremoto nella zona di { $place }.
hazard-earthquake-cancel = Adesso non c'è allerta terremoto per la zona di { $place }.
hazard-earthquake-all-clear = L'allerta terremoto per la zona di { $place } è finita.

hazard-cyclone-watch = Una tempesta molto forte può arrivare nella zona di { $place }.
hazard-cyclone-act-now = Una tempesta molto forte sta arrivando nella zona di { $place }. Agite adesso.
hazard-cyclone-cancel = Adesso non c'è allerta tempesta per la zona di { $place }.
hazard-cyclone-all-clear = Il pericolo della tempesta nella zona di { $place } è finito.

hazard-wildfire-watch = Un incendio boschivo può arrivare vicino a { $place }.
hazard-wildfire-act-now = Incendio boschivo vicino a { $place }. Andate via adesso.
hazard-wildfire-cancel = Adesso non c'è allerta incendio per la zona di { $place }.
hazard-wildfire-all-clear = Il pericolo di incendio vicino a { $place } è finito.

hazard-heat-watch = Farà molto caldo nella zona di { $place }.
hazard-heat-act-now = Caldo pericoloso nella zona di { $place }. Proteggetevi adesso.
hazard-heat-cancel = Adesso non c'è allerta caldo per la zona di { $place }.
hazard-heat-all-clear = Il caldo pericoloso nella zona di { $place } è finito.

hazard-unsafe-water-watch = L'acqua nella zona di { $place } può diventare non sicura da bere.
hazard-unsafe-water-act-now = L'acqua nella zona di { $place } non è sicura da bere.
hazard-unsafe-water-cancel = Adesso non c'è allerta sull'acqua per la zona di { $place }.
hazard-unsafe-water-all-clear = L'acqua nella zona di { $place } è di nuovo sicura da bere.

hazard-evacuate-watch = Forse presto dovrete lasciare la zona di { $place }.
hazard-evacuate-act-now = Tutti devono lasciare la zona di { $place } adesso.
hazard-evacuate-cancel = Adesso non è necessario lasciare la zona di { $place }.
hazard-evacuate-all-clear = Tornare nella zona di { $place } è sicuro.

hazard-shelter-watch = Presto può essere pericoloso stare all'aperto nella zona di { $place }.
hazard-shelter-act-now = Stare all'aperto nella zona di { $place } è pericoloso. Entrate adesso in un edificio.
hazard-shelter-cancel = Adesso non è necessario restare al chiuso nella zona di { $place }.
hazard-shelter-all-clear = Nella zona di { $place } è di nuovo sicuro uscire.

hazard-storm-surge-watch = Possibile alluvione dal mare nella zona di { $place }.
hazard-storm-surge-act-now = Alluvione pericolosa dal mare nella zona di { $place }. Agite adesso.
hazard-storm-surge-cancel = Adesso non c'è allerta alluvione dal mare per la zona di { $place }.
hazard-storm-surge-all-clear = Il pericolo di alluvione dal mare nella zona di { $place } è finito.

hazard-tornado-watch = Una tromba d'aria (forte vento che gira) può arrivare nella zona di { $place }.
hazard-tornado-act-now = Allerta tromba d'aria per la zona di { $place }. Proteggetevi adesso.
hazard-tornado-cancel = Adesso non c'è allerta tromba d'aria per la zona di { $place }.
hazard-tornado-all-clear = Il pericolo di tromba d'aria nella zona di { $place } è finito.

hazard-thunderstorm-watch = Possibile temporale pericoloso nella zona di { $place }.
hazard-thunderstorm-act-now = Temporale pericoloso nella zona di { $place }. Entrate adesso in un edificio.
hazard-thunderstorm-cancel = Adesso non c'è allerta temporale per la zona di { $place }.
hazard-thunderstorm-all-clear = Il pericolo di temporale nella zona di { $place } è finito.

hazard-wind-watch = Un vento molto forte può arrivare nella zona di { $place }.
hazard-wind-act-now = Vento pericoloso nella zona di { $place }. Entrate adesso in un edificio.
hazard-wind-cancel = Adesso non c'è allerta vento per la zona di { $place }.
hazard-wind-all-clear = Il vento pericoloso nella zona di { $place } è finito.

hazard-winter-storm-watch = Una tempesta pericolosa con neve e ghiaccio può arrivare nella zona di { $place }.
hazard-winter-storm-act-now = Tempesta pericolosa con neve e ghiaccio nella zona di { $place }. Restate dentro.
hazard-winter-storm-cancel = Adesso non c'è allerta tempesta di neve per la zona di { $place }.
hazard-winter-storm-all-clear = Il pericolo di tempesta di neve nella zona di { $place } è finito.

hazard-dust-storm-watch = Una tempesta di polvere può arrivare nella zona di { $place }.
hazard-dust-storm-act-now = Tempesta di polvere pericolosa nella zona di { $place }. Entrate adesso in un edificio.
hazard-dust-storm-cancel = Adesso non c'è allerta tempesta di polvere per la zona di { $place }.
hazard-dust-storm-all-clear = Il pericolo di tempesta di polvere nella zona di { $place } è finito.

hazard-avalanche-watch = Possibile valanga di neve vicino a { $place }.
hazard-avalanche-act-now = Allerta valanga per la zona di { $place }. Agite adesso.
hazard-avalanche-cancel = Adesso non c'è allerta valanga per la zona di { $place }.
hazard-avalanche-all-clear = Il pericolo di valanga vicino a { $place } è finito.

hazard-landslide-watch = Possibile frana di terra o fango nella zona di { $place }.
hazard-landslide-act-now = Allerta frana per la zona di { $place }. Agite adesso.
hazard-landslide-cancel = Adesso non c'è allerta frana per la zona di { $place }.
hazard-landslide-all-clear = Il pericolo di frana nella zona di { $place } è finito.

hazard-volcano-watch = Il vulcano vicino a { $place } può eruttare.
hazard-volcano-act-now = Il vulcano vicino a { $place } sta eruttando. Agite adesso.
hazard-volcano-cancel = Adesso non c'è allerta vulcano per la zona di { $place }.
hazard-volcano-all-clear = Il pericolo del vulcano vicino a { $place } è finito.

hazard-cold-watch = Farà molto freddo nella zona di { $place }.
hazard-cold-act-now = Freddo pericoloso nella zona di { $place }. Proteggetevi adesso.
hazard-cold-cancel = Adesso non c'è allerta freddo per la zona di { $place }.
hazard-cold-all-clear = Il freddo pericoloso nella zona di { $place } è finito.

hazard-smoke-watch = Respirare l'aria nella zona di { $place } può diventare pericoloso.
hazard-smoke-act-now = Respirare l'aria nella zona di { $place } è pericoloso.
hazard-smoke-cancel = Adesso non c'è allerta sull'aria per la zona di { $place }.
hazard-smoke-all-clear = Respirare l'aria nella zona di { $place } è di nuovo sicuro.

hazard-water-shortage-watch = Presto può non esserci abbastanza acqua nella zona di { $place }.
hazard-water-shortage-act-now = Non c'è abbastanza acqua nella zona di { $place }. Risparmiate acqua adesso.
hazard-water-shortage-cancel = Adesso non c'è allerta mancanza di acqua per la zona di { $place }.
hazard-water-shortage-all-clear = C'è di nuovo abbastanza acqua nella zona di { $place }.

hazard-dam-failure-watch = Una diga vicino a { $place } può rompersi.
hazard-dam-failure-act-now = Una diga vicino a { $place } si sta rompendo. Arriva una grande alluvione.
hazard-dam-failure-cancel = Adesso non c'è allerta su una diga per la zona di { $place }.
hazard-dam-failure-all-clear = Il pericolo della diga vicino a { $place } è finito.

hazard-hazmat-watch = Possibile perdita di sostanze chimiche pericolose nella zona di { $place }.
hazard-hazmat-act-now = Perdita di sostanze chimiche pericolose nella zona di { $place }. Agite adesso.
hazard-hazmat-cancel = Adesso non c'è allerta su sostanze chimiche per la zona di { $place }.
hazard-hazmat-all-clear = Il pericolo delle sostanze chimiche nella zona di { $place } è finito.

hazard-radiation-watch = Ci possono essere radiazioni pericolose nella zona di { $place }.
hazard-radiation-act-now = Radiazioni pericolose nella zona di { $place }. Entrate adesso in un edificio.
hazard-radiation-cancel = Adesso non c'è allerta radiazioni per la zona di { $place }.
hazard-radiation-all-clear = Il pericolo di radiazioni nella zona di { $place } è finito.

hazard-power-outage-watch = Presto può mancare l'elettricità nella zona di { $place }.
hazard-power-outage-act-now = Adesso non c'è elettricità nella zona di { $place }.
hazard-power-outage-cancel = Adesso non c'è allerta sull'elettricità per la zona di { $place }.
hazard-power-outage-all-clear = C'è di nuovo elettricità nella zona di { $place }.

hazard-emergency-number-outage-watch = Il numero di emergenza può smettere di funzionare nella zona di { $place }.
hazard-emergency-number-outage-act-now = Il numero di emergenza adesso non funziona nella zona di { $place }.
hazard-emergency-number-outage-cancel = Adesso non c'è allerta sul numero di emergenza per la zona di { $place }.
hazard-emergency-number-outage-all-clear = Il numero di emergenza funziona di nuovo nella zona di { $place }.

hazard-communications-outage-watch = Telefoni e internet possono smettere di funzionare nella zona di { $place }.
hazard-communications-outage-act-now = Telefoni e internet adesso non funzionano bene nella zona di { $place }.
hazard-communications-outage-cancel = Adesso non c'è allerta su telefoni e internet per la zona di { $place }.
hazard-communications-outage-all-clear = Telefoni e internet funzionano di nuovo nella zona di { $place }.

hazard-disease-watch = Una malattia pericolosa può diffondersi nella zona di { $place }.
hazard-disease-act-now = Una malattia pericolosa si sta diffondendo nella zona di { $place }. Proteggetevi adesso.
hazard-disease-cancel = Adesso non c'è allerta malattia per la zona di { $place }.
hazard-disease-all-clear = Il pericolo della malattia nella zona di { $place } è finito.

hazard-food-safety-watch = Alcuni cibi nella zona di { $place } possono non essere sicuri da mangiare.
hazard-food-safety-act-now = Alcuni cibi nella zona di { $place } non sono sicuri da mangiare.
hazard-food-safety-cancel = Adesso non c'è allerta sui cibi per la zona di { $place }.
hazard-food-safety-all-clear = Il pericolo dei cibi non sicuri nella zona di { $place } è finito.

hazard-structure-fire-watch = Un incendio nella zona di { $place } può diventare pericoloso.
hazard-structure-fire-act-now = Incendio pericoloso nella zona di { $place }. Agite adesso.
hazard-structure-fire-cancel = Adesso non c'è allerta incendio per la zona di { $place }.
hazard-structure-fire-all-clear = Il pericolo di incendio nella zona di { $place } è finito.

hazard-building-collapse-watch = Un edificio nella zona di { $place } può crollare.
hazard-building-collapse-act-now = Un edificio è crollato nella zona di { $place }. State lontani.
hazard-building-collapse-cancel = Adesso non c'è allerta su un edificio nella zona di { $place }.
hazard-building-collapse-all-clear = Il pericolo dell'edificio nella zona di { $place } è finito.

hazard-transport-shutdown-watch = Autobus e treni nella zona di { $place } possono fermarsi presto.
hazard-transport-shutdown-act-now = Adesso non ci sono autobus e treni nella zona di { $place }.
hazard-transport-shutdown-cancel = Adesso non c'è allerta sui trasporti per la zona di { $place }.
hazard-transport-shutdown-all-clear = Autobus e treni circolano di nuovo nella zona di { $place }.

hazard-unrest-watch = Ci può essere violenza nelle strade nella zona di { $place }.
hazard-unrest-act-now = C'è violenza nelle strade nella zona di { $place }. Restate dentro.
hazard-unrest-cancel = Adesso non c'è allerta per violenza nella zona di { $place }.
hazard-unrest-all-clear = Il pericolo di violenza nella zona di { $place } è finito.

hazard-air-attack-watch = Possibile attacco aereo sulla zona di { $place }.
hazard-air-attack-act-now = Allerta attacco aereo per la zona di { $place }. Andate adesso in un luogo sicuro.
hazard-air-attack-cancel = Adesso non c'è allerta attacco aereo per la zona di { $place }.
hazard-air-attack-all-clear = Il pericolo di attacco aereo nella zona di { $place } è finito.

hazard-armed-attack-watch = Possibile attacco con armi nella zona di { $place }.
hazard-armed-attack-act-now = Attacco con armi nella zona di { $place }. Proteggetevi adesso.
hazard-armed-attack-cancel = Adesso non c'è allerta attacco per la zona di { $place }.
hazard-armed-attack-all-clear = Il pericolo di attacco nella zona di { $place } è finito.

hazard-mines-watch = Ci possono essere mine o bombe inesplose nella zona di { $place }.
hazard-mines-act-now = Ci sono mine o bombe inesplose nella zona di { $place }. Fate molta attenzione.
hazard-mines-cancel = Adesso non c'è allerta mine per la zona di { $place }.
hazard-mines-all-clear = Il pericolo delle mine nella zona di { $place } è finito.

hazard-route-closed-watch = Presto può non essere possibile passare per { $place }.
hazard-route-closed-act-now = Adesso non si può passare per { $place }. La via è chiusa.
hazard-route-closed-cancel = Adesso non c'è allerta sulla via per { $place }.
hazard-route-closed-all-clear = Si può passare di nuovo per { $place }.

hazard-camp-fire-watch = Un incendio può estendersi tra le abitazioni nella zona di { $place }.
hazard-camp-fire-act-now = Un incendio si sta estendendo tra le abitazioni nella zona di { $place }. Agite adesso.
hazard-camp-fire-cancel = Adesso non c'è allerta incendio per le abitazioni nella zona di { $place }.
hazard-camp-fire-all-clear = Il pericolo di incendio per le abitazioni nella zona di { $place } è finito.

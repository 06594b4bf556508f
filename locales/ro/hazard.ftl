### What each sentence is for, and every variable: locales/en/hazard.ftl.

hazard-flood-watch = Poate avea loc o inundație în { $place }.
hazard-flood-act-now = Inundație periculoasă în { $place }. Acționați acum.
hazard-flood-cancel = Acum nu există avertizare de inundație pentru { $place }.
hazard-flood-all-clear = Pericolul de inundație în { $place } a trecut.

hazard-flash-flood-watch = Apa poate crește brusc în { $place }.
hazard-flash-flood-act-now = Inundație bruscă în { $place }. Apa crește foarte repede.
hazard-flash-flood-cancel = Acum nu există avertizare de inundație bruscă pentru { $place }.
hazard-flash-flood-all-clear = Pericolul de inundații bruște în { $place } a trecut.

hazard-tsunami-watch = Un tsunami (valuri mari ale mării) poate ajunge în { $place }.
hazard-tsunami-act-now = Avertizare de tsunami pentru { $place }. Vin valuri mari ale mării.
hazard-tsunami-cancel = Acum nu există avertizare de tsunami pentru { $place }.
hazard-tsunami-all-clear = Pericolul de tsunami în { $place } a trecut.

hazard-earthquake-watch = Poate avea loc un cutremur puternic în { $place }.
hazard-earthquake-act-now = Cutremur puternic în { $place }.
hazard-earthquake-cancel = Acum nu există avertizare de cutremur pentru { $place }.
hazard-earthquake-all-clear = Avertizarea de cutremur pentru { $place } s-a încheiat.

hazard-cyclone-watch = O furtună foarte puternică poate ajunge în { $place }.
hazard-cyclone-act-now = O furtună foarte puternică vine spre { $place }. Acționați acum.
hazard-cyclone-cancel = Acum nu există avertizare de furtună pentru { $place }.
hazard-cyclone-all-clear = Pericolul de furtună în { $place } a trecut.

hazard-wildfire-watch = Un incendiu de vegetație poate ajunge lângă { $place }.
hazard-wildfire-act-now = Incendiu de vegetație lângă { $place }. Plecați acum.
hazard-wildfire-cancel = Acum nu există avertizare de incendiu pentru { $place }.
hazard-wildfire-all-clear = Pericolul de incendiu lângă { $place } a trecut.

hazard-heat-watch = Va fi foarte cald în { $place }.
hazard-heat-act-now = Căldură periculoasă în { $place }. Protejați-vă acum.
hazard-heat-cancel = Acum nu există avertizare de căldură pentru { $place }.
hazard-heat-all-clear = Căldura periculoasă în { $place } a trecut.

hazard-unsafe-water-watch = Apa din { $place } poate deveni nesigură pentru băut.
hazard-unsafe-water-act-now = Apa din { $place } nu este sigură pentru băut.
hazard-unsafe-water-cancel = Acum nu există avertizare despre apă pentru { $place }.
hazard-unsafe-water-all-clear = Apa din { $place } este din nou sigură pentru băut.

hazard-evacuate-watch = Poate că în curând va trebui să plecați din { $place }.
hazard-evacuate-act-now = Toată lumea trebuie să plece din { $place } acum.
hazard-evacuate-cancel = Acum nu este nevoie să plecați din { $place }.
hazard-evacuate-all-clear = Este sigur să vă întoarceți în { $place }.

hazard-shelter-watch = În curând poate fi periculos să stați afară în { $place }.
hazard-shelter-act-now = Este periculos să stați afară în { $place }. Intrați înăuntru acum.
hazard-shelter-cancel = Acum nu este nevoie să stați înăuntru în { $place }.
hazard-shelter-all-clear = Este din nou sigur să ieșiți afară în { $place }.

hazard-storm-surge-watch = Poate avea loc o inundație dinspre mare în { $place }.
hazard-storm-surge-act-now = Inundație periculoasă dinspre mare în { $place }. Acționați acum.
hazard-storm-surge-cancel = Acum nu există avertizare de inundație dinspre mare pentru { $place }.
hazard-storm-surge-all-clear = Pericolul de inundație dinspre mare în { $place } a trecut.

hazard-tornado-watch = O tornadă poate ajunge în { $place }.
hazard-tornado-act-now = Avertizare de tornadă pentru { $place }. Protejați-vă acum.
hazard-tornado-cancel = Acum nu există avertizare de tornadă pentru { $place }.
hazard-tornado-all-clear = Pericolul de tornadă în { $place } a trecut.

hazard-thunderstorm-watch = Poate avea loc o furtună periculoasă cu fulgere în { $place }.
hazard-thunderstorm-act-now = Furtună periculoasă cu fulgere în { $place }. Intrați înăuntru acum.
hazard-thunderstorm-cancel = Acum nu există avertizare de furtună cu fulgere pentru { $place }.
hazard-thunderstorm-all-clear = Pericolul de furtună cu fulgere în { $place } a trecut.

hazard-wind-watch = Un vânt foarte puternic poate ajunge în { $place }.
hazard-wind-act-now = Vânt periculos în { $place }. Intrați înăuntru acum.
hazard-wind-cancel = Acum nu există avertizare de vânt pentru { $place }.
hazard-wind-all-clear = Vântul periculos în { $place } a trecut.

hazard-winter-storm-watch = O furtună periculoasă cu zăpadă și gheață poate ajunge în { $place }.
hazard-winter-storm-act-now = Furtună periculoasă cu zăpadă și gheață în { $place }. Rămâneți înăuntru.
hazard-winter-storm-cancel = Acum nu există avertizare de furtună de zăpadă pentru { $place }.
hazard-winter-storm-all-clear = Pericolul de furtună de zăpadă în { $place } a trecut.

hazard-dust-storm-watch = O furtună de praf poate ajunge în { $place }.
hazard-dust-storm-act-now = Furtună de praf periculoasă în { $place }. Intrați înăuntru acum.
hazard-dust-storm-cancel = Acum nu există avertizare de furtună de praf pentru { $place }.
hazard-dust-storm-all-clear = Pericolul de furtună de praf în { $place } a trecut.

hazard-avalanche-watch = Poate avea loc o avalanșă lângă { $place }.
hazard-avalanche-act-now = Avertizare de avalanșă pentru { $place }. Acționați acum.
hazard-avalanche-cancel = Acum nu există avertizare de avalanșă pentru { $place }.
hazard-avalanche-all-clear = Pericolul de avalanșă lângă { $place } a trecut.

hazard-landslide-watch = Poate avea loc o alunecare de pământ sau de noroi în { $place }.
hazard-landslide-act-now = Avertizare de alunecare de pământ pentru { $place }. Acționați acum.
hazard-landslide-cancel = Acum nu există avertizare de alunecare de pământ pentru { $place }.
hazard-landslide-all-clear = Pericolul de alunecare de pământ în { $place } a trecut.

hazard-volcano-watch = Vulcanul de lângă { $place } poate erupe.
hazard-volcano-act-now = Vulcanul de lângă { $place } erupe. Acționați acum.
hazard-volcano-cancel = Acum nu există avertizare de vulcan pentru { $place }.
hazard-volcano-all-clear = Pericolul de la vulcanul de lângă { $place } a trecut.

hazard-cold-watch = Va fi foarte frig în { $place }.
hazard-cold-act-now = Frig periculos în { $place }. Protejați-vă acum.
hazard-cold-cancel = Acum nu există avertizare de frig pentru { $place }.
hazard-cold-all-clear = Frigul periculos în { $place } a trecut.

hazard-smoke-watch = Aerul din { $place } poate deveni periculos de respirat.
hazard-smoke-act-now = Aerul din { $place } este periculos de respirat.
hazard-smoke-cancel = Acum nu există avertizare despre aer pentru { $place }.
hazard-smoke-all-clear = Aerul din { $place } poate fi respirat din nou fără pericol.

hazard-water-shortage-watch = În curând poate să nu fie destulă apă în { $place }.
hazard-water-shortage-act-now = Nu este destulă apă în { $place }. Economisiți apa acum.
hazard-water-shortage-cancel = Acum nu există avertizare de lipsă de apă pentru { $place }.
hazard-water-shortage-all-clear = Este din nou destulă apă în { $place }.

hazard-dam-failure-watch = Un baraj de lângă { $place } se poate rupe.
hazard-dam-failure-act-now = Un baraj de lângă { $place } se rupe. Vine o inundație mare.
hazard-dam-failure-cancel = Acum nu există avertizare despre un baraj pentru { $place }.
hazard-dam-failure-all-clear = Pericolul de la barajul de lângă { $place } a trecut.

hazard-hazmat-watch = Substanțe chimice periculoase pot scăpa în { $place }.
hazard-hazmat-act-now = Scapă substanțe chimice periculoase în { $place }. Acționați acum.
hazard-hazmat-cancel = Acum nu există avertizare despre substanțe chimice pentru { $place }.
hazard-hazmat-all-clear = Pericolul legat de substanțe chimice în { $place } a trecut.

hazard-radiation-watch = Pot exista radiații periculoase în { $place }.
hazard-radiation-act-now = Radiații periculoase în { $place }. Intrați înăuntru acum.
hazard-radiation-cancel = Acum nu există avertizare de radiații pentru { $place }.
hazard-radiation-all-clear = Pericolul de radiații în { $place } a trecut.

hazard-power-outage-watch = În curând poate să nu fie curent electric în { $place }.
hazard-power-outage-act-now = Acum nu este curent electric în { $place }.
hazard-power-outage-cancel = Acum nu există avertizare despre curentul electric pentru { $place }.
hazard-power-outage-all-clear = Este din nou curent electric în { $place }.

hazard-emergency-number-outage-watch = Numărul de urgență poate să nu mai funcționeze în { $place }.
hazard-emergency-number-outage-act-now = Numărul de urgență nu funcționează acum în { $place }.
hazard-emergency-number-outage-cancel = Acum nu există avertizare despre numărul de urgență pentru { $place }.
hazard-emergency-number-outage-all-clear = Numărul de urgență funcționează din nou în { $place }.

hazard-communications-outage-watch = Telefoanele și internetul pot să nu mai funcționeze în { $place }.
hazard-communications-outage-act-now = Telefoanele și internetul nu funcționează bine acum în { $place }.
hazard-communications-outage-cancel = Acum nu există avertizare despre telefoane și internet pentru { $place }.
hazard-communications-outage-all-clear = Telefoanele și internetul funcționează din nou în { $place }.

hazard-disease-watch = O boală periculoasă se poate răspândi în { $place }.
hazard-disease-act-now = O boală periculoasă se răspândește în { $place }. Protejați-vă acum.
hazard-disease-cancel = Acum nu există avertizare de boală pentru { $place }.
hazard-disease-all-clear = Pericolul bolii în { $place } a trecut.

hazard-food-safety-watch = Unele alimente din { $place } pot să nu fie sigure pentru mâncat.
hazard-food-safety-act-now = Unele alimente din { $place } nu sunt sigure pentru mâncat.
hazard-food-safety-cancel = Acum nu există avertizare despre alimente pentru { $place }.
hazard-food-safety-all-clear = Pericolul alimentelor nesigure în { $place } a trecut.

hazard-structure-fire-watch = Un incendiu în { $place } poate deveni periculos.
hazard-structure-fire-act-now = Incendiu periculos în { $place }. Acționați acum.
hazard-structure-fire-cancel = Acum nu există avertizare de incendiu pentru { $place }.
hazard-structure-fire-all-clear = Pericolul de incendiu în { $place } a trecut.

hazard-building-collapse-watch = O clădire din { $place } se poate prăbuși.
hazard-building-collapse-act-now = O clădire s-a prăbușit în { $place }. Stați departe.
hazard-building-collapse-cancel = Acum nu există avertizare despre o clădire în { $place }.
hazard-building-collapse-all-clear = Pericolul de la clădirea din { $place } a trecut.

hazard-transport-shutdown-watch = Autobuzele și trenurile din { $place } se pot opri în curând.
hazard-transport-shutdown-act-now = Acum autobuzele și trenurile nu circulă în { $place }.
hazard-transport-shutdown-cancel = Acum nu există avertizare despre transport pentru { $place }.
hazard-transport-shutdown-all-clear = Autobuzele și trenurile circulă din nou în { $place }.

hazard-unrest-watch = Pot avea loc violențe pe străzi în { $place }.
hazard-unrest-act-now = Au loc violențe pe străzi în { $place }. Rămâneți înăuntru.
hazard-unrest-cancel = Acum nu există avertizare despre violență pentru { $place }.
hazard-unrest-all-clear = Pericolul de violență în { $place } a trecut.

hazard-air-attack-watch = Poate avea loc un atac aerian în { $place }.
hazard-air-attack-act-now = Avertizare de atac aerian pentru { $place }. Mergeți acum într-un loc sigur.
hazard-air-attack-cancel = Acum nu există avertizare de atac aerian pentru { $place }.
hazard-air-attack-all-clear = Pericolul de atac aerian în { $place } a trecut.

hazard-armed-attack-watch = Poate avea loc un atac cu arme în { $place }.
hazard-armed-attack-act-now = Atac cu arme în { $place }. Protejați-vă acum.
hazard-armed-attack-cancel = Acum nu există avertizare de atac pentru { $place }.
hazard-armed-attack-all-clear = Pericolul de atac în { $place } a trecut.

hazard-mines-watch = Pot exista mine explozive sau bombe neexplodate în { $place }.
hazard-mines-act-now = Există mine explozive sau bombe neexplodate în { $place }. Fiți foarte atenți.
hazard-mines-cancel = Acum nu există avertizare despre mine explozive pentru { $place }.
hazard-mines-all-clear = Pericolul de mine explozive în { $place } a trecut.

hazard-route-closed-watch = În curând poate să nu se mai treacă prin { $place }.
hazard-route-closed-act-now = Acum nu se poate trece prin { $place }. Trecerea este închisă.
hazard-route-closed-cancel = Acum nu există avertizare despre trecerea prin { $place }.
hazard-route-closed-all-clear = Se poate trece din nou prin { $place }.

hazard-camp-fire-watch = Un incendiu se poate răspândi printre locuințe în { $place }.
hazard-camp-fire-act-now = Un incendiu se răspândește printre locuințe în { $place }. Acționați acum.
hazard-camp-fire-cancel = Acum nu există avertizare de incendiu pentru locuințele din { $place }.
hazard-camp-fire-all-clear = Pericolul de incendiu pentru locuințele din { $place } a trecut.

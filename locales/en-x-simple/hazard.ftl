### What each sentence is for, and every variable: locales/en/hazard.ftl.

hazard-flood-watch = A flood may come to { $place }.
hazard-flood-act-now = There is a dangerous flood in { $place }. Act now.
hazard-flood-cancel = Now there is no flood warning for { $place }.
hazard-flood-all-clear = The danger from the flood in { $place } is over.

hazard-flash-flood-watch = In { $place }, water may rise suddenly.
hazard-flash-flood-act-now = There is a sudden flood in { $place }. The water is rising very fast.
hazard-flash-flood-cancel = Now there is no warning of a sudden flood for { $place }.
hazard-flash-flood-all-clear = The danger from sudden floods in { $place } is over.

hazard-tsunami-watch = A tsunami may come to { $place }. These are big waves from the sea.
hazard-tsunami-act-now = Tsunami warning for { $place }. Big waves are coming from the sea.
hazard-tsunami-cancel = Now there is no tsunami warning for { $place }.
hazard-tsunami-all-clear = The danger from the tsunami in { $place } is over.

hazard-earthquake-watch = There may be a strong earthquake in { $place }. The ground may shake hard.
hazard-earthquake-act-now = There is a strong earthquake in { $place }.
hazard-earthquake-cancel = Now there is no earthquake warning for { $place }.
hazard-earthquake-all-clear = The earthquake warning for { $place } is over.

hazard-cyclone-watch = A very strong storm may come to { $place }.
hazard-cyclone-act-now = A very strong storm is coming to { $place }. Act now.
hazard-cyclone-cancel = Now there is no storm warning for { $place }.
hazard-cyclone-all-clear = The danger from the storm in { $place } is over.

hazard-wildfire-watch = A wildfire may come near { $place }. It is a fire in trees or grass.
hazard-wildfire-act-now = There is a wildfire near { $place }. Leave now.
hazard-wildfire-cancel = Now there is no fire warning for { $place }.
hazard-wildfire-all-clear = The danger from fire near { $place } is over.

hazard-heat-watch = Very hot weather will come to { $place }.
hazard-heat-act-now = The heat in { $place } is dangerous. Protect yourself now.
hazard-heat-cancel = Now there is no heat warning for { $place }.
hazard-heat-all-clear = The danger from heat in { $place } is over.

hazard-unsafe-water-watch = The water in { $place } may soon not be safe to drink.
hazard-unsafe-water-act-now = Do not drink the water in { $place }. It is not safe.
hazard-unsafe-water-cancel = Now there is no water warning for { $place }.
hazard-unsafe-water-all-clear = You can drink the water in { $place } again. It is safe.

hazard-evacuate-watch = Soon you may have to leave { $place }.
hazard-evacuate-act-now = Everyone must leave { $place } now.
hazard-evacuate-cancel = You can stay. You do not have to leave { $place } now.
hazard-evacuate-all-clear = You can go back to { $place }. It is safe.

hazard-shelter-watch = Soon it may be dangerous outside in { $place }.
hazard-shelter-act-now = It is dangerous outside in { $place }. Get inside now.
hazard-shelter-cancel = Now you do not have to stay inside in { $place }.
hazard-shelter-all-clear = You can go outside again in { $place }. It is safe.

hazard-storm-surge-watch = A flood may come from the sea in { $place }.
hazard-storm-surge-act-now = There is a dangerous flood from the sea in { $place }. Act now.
hazard-storm-surge-cancel = Now there is no warning of a flood from the sea for { $place }.
hazard-storm-surge-all-clear = The danger from the sea flood in { $place } is over.

hazard-tornado-watch = A tornado may come to { $place }. It is strong wind that spins.
hazard-tornado-act-now = Tornado warning for { $place }. Protect yourself now.
hazard-tornado-cancel = Now there is no tornado warning for { $place }.
hazard-tornado-all-clear = The danger from the tornado in { $place } is over.

hazard-thunderstorm-watch = A dangerous thunderstorm may come to { $place }.
hazard-thunderstorm-act-now = There is a dangerous thunderstorm in { $place }. Get inside now.
hazard-thunderstorm-cancel = Now there is no thunderstorm warning for { $place }.
hazard-thunderstorm-all-clear = The danger from the thunderstorm in { $place } is over.

hazard-wind-watch = There may be very strong wind in { $place }.
hazard-wind-act-now = The wind in { $place } is dangerous. Get inside now.
hazard-wind-cancel = Now there is no wind warning for { $place }.
hazard-wind-all-clear = The danger from wind in { $place } is over.

hazard-winter-storm-watch = A dangerous snow and ice storm may come to { $place }.
hazard-winter-storm-act-now = There is a dangerous snow and ice storm in { $place }. Stay inside.
hazard-winter-storm-cancel = Now there is no snow storm warning for { $place }.
hazard-winter-storm-all-clear = The danger from the snow storm in { $place } is over.

hazard-dust-storm-watch = There may be a dust storm in { $place }.
hazard-dust-storm-act-now = There is a dangerous dust storm in { $place }. Get inside now.
hazard-dust-storm-cancel = Now there is no dust storm warning for { $place }.
hazard-dust-storm-all-clear = The danger from the dust storm in { $place } is over.

hazard-avalanche-watch = Snow may slide down near { $place }. It is called an avalanche.
hazard-avalanche-act-now = Avalanche warning for { $place }. Act now.
hazard-avalanche-cancel = Now there is no avalanche warning for { $place }.
hazard-avalanche-all-clear = The danger from the avalanche near { $place } is over.

hazard-landslide-watch = Earth or mud may slide down in { $place }. It is called a landslide.
hazard-landslide-act-now = Landslide warning for { $place }. Act now.
hazard-landslide-cancel = Now there is no landslide warning for { $place }.
hazard-landslide-all-clear = The danger from the landslide in { $place } is over.

hazard-volcano-watch = The volcano near { $place } may explode.
hazard-volcano-act-now = The volcano near { $place } is exploding. Act now.
hazard-volcano-cancel = Now there is no volcano warning for { $place }.
hazard-volcano-all-clear = The danger from the volcano near { $place } is over.

hazard-cold-watch = Very cold weather will come to { $place }.
hazard-cold-act-now = The cold in { $place } is dangerous. Protect yourself now.
hazard-cold-cancel = Now there is no cold warning for { $place }.
hazard-cold-all-clear = The danger from the cold in { $place } is over.

hazard-smoke-watch = Soon the air in { $place } may be dangerous to breathe.
hazard-smoke-act-now = It is dangerous to breathe the air in { $place }.
hazard-smoke-cancel = Now there is no air warning for { $place }.
hazard-smoke-all-clear = You can breathe the air in { $place } again. It is safe.

hazard-water-shortage-watch = Soon there may be too little water in { $place }.
hazard-water-shortage-act-now = There is too little water in { $place }. Use only a little water now.
hazard-water-shortage-cancel = Now there is no warning about too little water for { $place }.
hazard-water-shortage-all-clear = There is enough water again in { $place }.

hazard-dam-failure-watch = A dam may break near { $place }.
hazard-dam-failure-act-now = A dam is breaking near { $place }. A big flood is coming.
hazard-dam-failure-cancel = Now there is no dam warning for { $place }.
hazard-dam-failure-all-clear = The danger from the dam is over near { $place }.

hazard-hazmat-watch = Dangerous chemicals may come out in { $place }.
hazard-hazmat-act-now = Dangerous chemicals are coming out in { $place }. Act now.
hazard-hazmat-cancel = Now there is no warning about chemicals for { $place }.
hazard-hazmat-all-clear = The danger from the chemicals in { $place } is over.

hazard-radiation-watch = Dangerous radiation may come to { $place }.
hazard-radiation-act-now = There is dangerous radiation in { $place }. Get inside now.
hazard-radiation-cancel = Now there is no radiation warning for { $place }.
hazard-radiation-all-clear = The danger from radiation in { $place } is over.

hazard-power-outage-watch = Soon there may be no electricity in { $place }.
hazard-power-outage-act-now = Now there is no electricity in { $place }.
hazard-power-outage-cancel = Now there is no warning about electricity for { $place }.
hazard-power-outage-all-clear = There is electricity again in { $place }.

hazard-emergency-number-outage-watch = In { $place }, the emergency number may stop working.
hazard-emergency-number-outage-act-now = Now the emergency number does not work in { $place }.
hazard-emergency-number-outage-cancel = Now there is no warning about the emergency number for { $place }.
hazard-emergency-number-outage-all-clear = The emergency number works in { $place } again.

hazard-communications-outage-watch = In { $place }, phones and internet may stop working.
hazard-communications-outage-act-now = Now phones and internet do not work well in { $place }.
hazard-communications-outage-cancel = Now there is no warning about phones and internet for { $place }.
hazard-communications-outage-all-clear = Phones and internet work in { $place } again.

hazard-disease-watch = A dangerous disease may spread in { $place }.
hazard-disease-act-now = A dangerous disease is spreading in { $place }. Protect yourself now.
hazard-disease-cancel = Now there is no disease warning for { $place }.
hazard-disease-all-clear = The danger from the disease is over in { $place }.

hazard-food-safety-watch = In { $place }, some food may not be safe to eat.
hazard-food-safety-act-now = Some food is not safe to eat in { $place }.
hazard-food-safety-cancel = Now there is no food warning for { $place }.
hazard-food-safety-all-clear = The danger from food that is not safe in { $place } is over.

hazard-structure-fire-watch = A fire may become dangerous in { $place }.
hazard-structure-fire-act-now = There is a dangerous fire in { $place }. Act now.
hazard-structure-fire-cancel = Now there is no fire warning for { $place }.
hazard-structure-fire-all-clear = The danger from the fire in { $place } is over.

hazard-building-collapse-watch = A building may fall down in { $place }.
hazard-building-collapse-act-now = A building fell down in { $place }. Keep away.
hazard-building-collapse-cancel = Now there is no warning about a building in { $place }.
hazard-building-collapse-all-clear = The danger from the building is over in { $place }.

hazard-transport-shutdown-watch = Soon buses and trains may stop in { $place }.
hazard-transport-shutdown-act-now = Now there are no buses and trains in { $place }.
hazard-transport-shutdown-cancel = Now there is no transport warning for { $place }.
hazard-transport-shutdown-all-clear = Buses and trains run in { $place } again.

hazard-unrest-watch = In { $place }, there may be violence in the streets.
hazard-unrest-act-now = In { $place }, there is violence in the streets. Stay inside.
hazard-unrest-cancel = Now there is no warning about violence for { $place }.
hazard-unrest-all-clear = The danger from violence is over in { $place }.

hazard-air-attack-watch = An attack from the air may come to { $place }.
hazard-air-attack-act-now = Warning: an attack from the air on { $place }. Go to a safe place now.
hazard-air-attack-cancel = Now there is no warning of an attack from the air for { $place }.
hazard-air-attack-all-clear = The danger of an attack from the air in { $place } is over.

hazard-armed-attack-watch = People with weapons may attack in { $place }.
hazard-armed-attack-act-now = People with weapons are attacking in { $place }. Protect yourself now.
hazard-armed-attack-cancel = Now there is no warning of an attack for { $place }.
hazard-armed-attack-all-clear = The danger of an attack is over in { $place }.

hazard-mines-watch = In { $place }, there may be mines or bombs that can still explode.
hazard-mines-act-now = In { $place }, there are mines or bombs that can still explode. Be very careful.
hazard-mines-cancel = Now there is no warning about mines for { $place }.
hazard-mines-all-clear = The danger from mines is over in { $place }.

hazard-route-closed-watch = Soon you may not be able to go through { $place }.
hazard-route-closed-act-now = You cannot go through { $place } now. The way is closed.
hazard-route-closed-cancel = Now there is no warning about the way through { $place }.
hazard-route-closed-all-clear = You can go through { $place } again.

hazard-camp-fire-watch = A fire may go from home to home in { $place }.
hazard-camp-fire-act-now = A fire is going from home to home in { $place }. Act now.
hazard-camp-fire-cancel = Now there is no fire warning for the homes in { $place }.
hazard-camp-fire-all-clear = The danger from fire for the homes in { $place } is over.

### Headlines: what happens and where, one set for each danger.
### watch: it may happen. act-now: it happens or is sure. cancel: the warning was withdrawn. all-clear: the danger has passed.

## Flood

# $place: the name of the place, in the reader's language where it has one.
hazard-flood-watch = There may be a flood in { $place }.
# $place: the name of the place.
hazard-flood-act-now = Dangerous flood in { $place }. Act now.
# $place: the name of the place.
hazard-flood-cancel = There is no flood warning for { $place } now.
# $place: the name of the place.
hazard-flood-all-clear = The flood danger in { $place } is over.

## Flash flood: water that rises within minutes

# $place: the name of the place.
hazard-flash-flood-watch = Water may rise suddenly in { $place }.
# $place: the name of the place.
hazard-flash-flood-act-now = Sudden flood in { $place }. Water rises very fast.
# $place: the name of the place.
hazard-flash-flood-cancel = There is no sudden flood warning for { $place } now.
# $place: the name of the place.
hazard-flash-flood-all-clear = The danger of sudden floods in { $place } is over.

## Tsunami: in languages where the word is not known, "big sea waves" is said with it

# $place: the name of the place.
hazard-tsunami-watch = A tsunami (big sea waves) may come to { $place }.
# $place: the name of the place.
hazard-tsunami-act-now = Tsunami warning for { $place }. Big sea waves are coming.
# $place: the name of the place.
hazard-tsunami-cancel = There is no tsunami warning for { $place } now.
# $place: the name of the place.
hazard-tsunami-all-clear = The tsunami danger in { $place } is over.

## Earthquake

# $place: the name of the place.
hazard-earthquake-watch = There may be a strong earthquake in { $place }.
# $place: the name of the place.
hazard-earthquake-act-now = Strong earthquake in { $place }.
# $place: the name of the place.
hazard-earthquake-cancel = There is no earthquake warning for { $place } now.
# $place: the name of the place.
hazard-earthquake-all-clear = The earthquake warning for { $place } has ended.

## Cyclone: also called hurricane or typhoon; use the word that readers know

# $place: the name of the place.
hazard-cyclone-watch = A very strong storm may come to { $place }.
# $place: the name of the place.
hazard-cyclone-act-now = A very strong storm is coming to { $place }. Act now.
# $place: the name of the place.
hazard-cyclone-cancel = There is no storm warning for { $place } now.
# $place: the name of the place.
hazard-cyclone-all-clear = The storm danger in { $place } is over.

## Wildfire

# $place: the name of the place.
hazard-wildfire-watch = A wildfire may come near { $place }.
# $place: the name of the place.
hazard-wildfire-act-now = Wildfire near { $place }. Leave now.
# $place: the name of the place.
hazard-wildfire-cancel = There is no fire warning for { $place } now.
# $place: the name of the place.
hazard-wildfire-all-clear = The fire danger near { $place } is over.

## Heat

# $place: the name of the place.
hazard-heat-watch = It will be very hot in { $place }.
# $place: the name of the place.
hazard-heat-act-now = Dangerous heat in { $place }. Protect yourself now.
# $place: the name of the place.
hazard-heat-cancel = There is no heat warning for { $place } now.
# $place: the name of the place.
hazard-heat-all-clear = The dangerous heat in { $place } is over.

## Unsafe water: the water from the tap or the usual source

# $place: the name of the place.
hazard-unsafe-water-watch = The water in { $place } may become unsafe to drink.
# $place: the name of the place.
hazard-unsafe-water-act-now = The water in { $place } is not safe to drink.
# $place: the name of the place.
hazard-unsafe-water-cancel = There is no water warning for { $place } now.
# $place: the name of the place.
hazard-unsafe-water-all-clear = The water in { $place } is safe to drink again.

## Evacuate: everyone has to leave a place, whatever the danger

# $place: the name of the place.
hazard-evacuate-watch = You may have to leave { $place } soon.
# $place: the name of the place.
hazard-evacuate-act-now = Everyone must leave { $place } now.
# $place: the name of the place.
hazard-evacuate-cancel = You do not have to leave { $place } now.
# $place: the name of the place.
hazard-evacuate-all-clear = It is safe to return to { $place }.

## Shelter in place: everyone has to stay indoors, whatever the danger

# $place: the name of the place.
hazard-shelter-watch = It may soon be dangerous to be outside in { $place }.
# $place: the name of the place.
hazard-shelter-act-now = It is dangerous to be outside in { $place }. Go inside now.
# $place: the name of the place.
hazard-shelter-cancel = You do not have to stay inside in { $place } now.
# $place: the name of the place.
hazard-shelter-all-clear = It is safe to go outside again in { $place }.

## Storm surge: a storm pushes the sea over the land

# $place: the name of the place.
hazard-storm-surge-watch = There may be a flood from the sea in { $place }.
# $place: the name of the place.
hazard-storm-surge-act-now = Dangerous flood from the sea in { $place }. Act now.
# $place: the name of the place.
hazard-storm-surge-cancel = There is no warning of a flood from the sea for { $place } now.
# $place: the name of the place.
hazard-storm-surge-all-clear = The danger of a flood from the sea in { $place } is over.

## Tornado: in languages where the word is not known, "strong spinning wind" is said with it

# $place: the name of the place.
hazard-tornado-watch = A tornado (strong spinning wind) may come to { $place }.
# $place: the name of the place.
hazard-tornado-act-now = Tornado warning for { $place }. Protect yourself now.
# $place: the name of the place.
hazard-tornado-cancel = There is no tornado warning for { $place } now.
# $place: the name of the place.
hazard-tornado-all-clear = The tornado danger in { $place } is over.

## Thunderstorm: with lightning, hail or much rain

# $place: the name of the place.
hazard-thunderstorm-watch = There may be a dangerous thunderstorm in { $place }.
# $place: the name of the place.
hazard-thunderstorm-act-now = Dangerous thunderstorm in { $place }. Go inside now.
# $place: the name of the place.
hazard-thunderstorm-cancel = There is no thunderstorm warning for { $place } now.
# $place: the name of the place.
hazard-thunderstorm-all-clear = The thunderstorm danger in { $place } is over.

## Wind: strong enough to throw down trees and roofs

# $place: the name of the place.
hazard-wind-watch = Very strong wind may come to { $place }.
# $place: the name of the place.
hazard-wind-act-now = Dangerous wind in { $place }. Go inside now.
# $place: the name of the place.
hazard-wind-cancel = There is no wind warning for { $place } now.
# $place: the name of the place.
hazard-wind-all-clear = The dangerous wind in { $place } is over.

## Winter storm: much snow or ice with strong wind

# $place: the name of the place.
hazard-winter-storm-watch = A dangerous storm with snow and ice may come to { $place }.
# $place: the name of the place.
hazard-winter-storm-act-now = Dangerous storm with snow and ice in { $place }. Stay inside.
# $place: the name of the place.
hazard-winter-storm-cancel = There is no snow storm warning for { $place } now.
# $place: the name of the place.
hazard-winter-storm-all-clear = The snow storm danger in { $place } is over.

## Dust storm: wind with much dust or sand

# $place: the name of the place.
hazard-dust-storm-watch = A dust storm may come to { $place }.
# $place: the name of the place.
hazard-dust-storm-act-now = Dangerous dust storm in { $place }. Go inside now.
# $place: the name of the place.
hazard-dust-storm-cancel = There is no dust storm warning for { $place } now.
# $place: the name of the place.
hazard-dust-storm-all-clear = The dust storm danger in { $place } is over.

## Avalanche: in languages where the word is not known, "sliding snow" is said with it

# $place: the name of the place.
hazard-avalanche-watch = There may be an avalanche (sliding snow) near { $place }.
# $place: the name of the place.
hazard-avalanche-act-now = Avalanche warning for { $place }. Act now.
# $place: the name of the place.
hazard-avalanche-cancel = There is no avalanche warning for { $place } now.
# $place: the name of the place.
hazard-avalanche-all-clear = The avalanche danger near { $place } is over.

## Landslide: earth, mud or rocks that slide down

# $place: the name of the place.
hazard-landslide-watch = There may be a landslide (sliding earth or mud) in { $place }.
# $place: the name of the place.
hazard-landslide-act-now = Landslide warning for { $place }. Act now.
# $place: the name of the place.
hazard-landslide-cancel = There is no landslide warning for { $place } now.
# $place: the name of the place.
hazard-landslide-all-clear = The landslide danger in { $place } is over.

## Volcano: eruption, ash, hot mud

# $place: the name of the place.
hazard-volcano-watch = The volcano near { $place } may erupt.
# $place: the name of the place.
hazard-volcano-act-now = The volcano near { $place } is erupting. Act now.
# $place: the name of the place.
hazard-volcano-cancel = There is no volcano warning for { $place } now.
# $place: the name of the place.
hazard-volcano-all-clear = The volcano danger near { $place } is over.

## Cold

# $place: the name of the place.
hazard-cold-watch = It will be very cold in { $place }.
# $place: the name of the place.
hazard-cold-act-now = Dangerous cold in { $place }. Protect yourself now.
# $place: the name of the place.
hazard-cold-cancel = There is no cold warning for { $place } now.
# $place: the name of the place.
hazard-cold-all-clear = The dangerous cold in { $place } is over.

## Smoke: smoke, haze or other dirty air that makes people ill

# $place: the name of the place.
hazard-smoke-watch = The air in { $place } may become dangerous to breathe.
# $place: the name of the place.
hazard-smoke-act-now = The air in { $place } is dangerous to breathe.
# $place: the name of the place.
hazard-smoke-cancel = There is no air warning for { $place } now.
# $place: the name of the place.
hazard-smoke-all-clear = The air in { $place } is safe to breathe again.

## Water shortage: too little water for everyone

# $place: the name of the place.
hazard-water-shortage-watch = There may not be enough water in { $place } soon.
# $place: the name of the place.
hazard-water-shortage-act-now = There is not enough water in { $place }. Save water now.
# $place: the name of the place.
hazard-water-shortage-cancel = There is no warning about too little water for { $place } now.
# $place: the name of the place.
hazard-water-shortage-all-clear = There is enough water in { $place } again.

## Dam failure: a dam that holds back water breaks, or may break

# $place: the name of the place.
hazard-dam-failure-watch = A dam near { $place } may break.
# $place: the name of the place.
hazard-dam-failure-act-now = A dam near { $place } is breaking. A big flood is coming.
# $place: the name of the place.
hazard-dam-failure-cancel = There is no dam warning for { $place } now.
# $place: the name of the place.
hazard-dam-failure-all-clear = The danger from the dam near { $place } is over.

## Hazmat: dangerous chemicals in the air, in water or on the ground

# $place: the name of the place.
hazard-hazmat-watch = Dangerous chemicals may leak in { $place }.
# $place: the name of the place.
hazard-hazmat-act-now = Dangerous chemicals are leaking in { $place }. Act now.
# $place: the name of the place.
hazard-hazmat-cancel = There is no warning about chemicals for { $place } now.
# $place: the name of the place.
hazard-hazmat-all-clear = The danger from chemicals in { $place } is over.

## Radiation: from a nuclear power plant or other radioactive things

# $place: the name of the place.
hazard-radiation-watch = There may be dangerous radiation in { $place }.
# $place: the name of the place.
hazard-radiation-act-now = Dangerous radiation in { $place }. Go inside now.
# $place: the name of the place.
hazard-radiation-cancel = There is no radiation warning for { $place } now.
# $place: the name of the place.
hazard-radiation-all-clear = The radiation danger in { $place } is over.

## Power outage

# $place: the name of the place.
hazard-power-outage-watch = There may be no electricity in { $place } soon.
# $place: the name of the place.
hazard-power-outage-act-now = There is no electricity in { $place } now.
# $place: the name of the place.
hazard-power-outage-cancel = There is no warning about electricity for { $place } now.
# $place: the name of the place.
hazard-power-outage-all-clear = There is electricity in { $place } again.

## Emergency number outage: the number that people call for fire, ambulance and rescue

# $place: the name of the place.
hazard-emergency-number-outage-watch = The emergency number may stop working in { $place }.
# $place: the name of the place.
hazard-emergency-number-outage-act-now = The emergency number does not work in { $place } now.
# $place: the name of the place.
hazard-emergency-number-outage-cancel = There is no warning about the emergency number for { $place } now.
# $place: the name of the place.
hazard-emergency-number-outage-all-clear = The emergency number works again in { $place }.

## Communications outage: telephones and internet

# $place: the name of the place.
hazard-communications-outage-watch = Phones and internet may stop working in { $place }.
# $place: the name of the place.
hazard-communications-outage-act-now = Phones and internet do not work well in { $place } now.
# $place: the name of the place.
hazard-communications-outage-cancel = There is no warning about phones and internet for { $place } now.
# $place: the name of the place.
hazard-communications-outage-all-clear = Phones and internet work again in { $place }.

## Disease: an outbreak

# $place: the name of the place.
hazard-disease-watch = A dangerous disease may spread in { $place }.
# $place: the name of the place.
hazard-disease-act-now = A dangerous disease is spreading in { $place }. Protect yourself now.
# $place: the name of the place.
hazard-disease-cancel = There is no disease warning for { $place } now.
# $place: the name of the place.
hazard-disease-all-clear = The danger from the disease in { $place } is over.

## Food safety

# $place: the name of the place.
hazard-food-safety-watch = Some food in { $place } may not be safe to eat.
# $place: the name of the place.
hazard-food-safety-act-now = Some food in { $place } is not safe to eat.
# $place: the name of the place.
hazard-food-safety-cancel = There is no food warning for { $place } now.
# $place: the name of the place.
hazard-food-safety-all-clear = The danger from unsafe food in { $place } is over.

## Structure fire: in a building, a factory or a store of goods

# $place: the name of the place.
hazard-structure-fire-watch = A fire in { $place } may become dangerous.
# $place: the name of the place.
hazard-structure-fire-act-now = Dangerous fire in { $place }. Act now.
# $place: the name of the place.
hazard-structure-fire-cancel = There is no fire warning for { $place } now.
# $place: the name of the place.
hazard-structure-fire-all-clear = The fire danger in { $place } is over.

## Building collapse

# $place: the name of the place.
hazard-building-collapse-watch = A building in { $place } may fall down.
# $place: the name of the place.
hazard-building-collapse-act-now = A building has fallen down in { $place }. Stay away.
# $place: the name of the place.
hazard-building-collapse-cancel = There is no warning about a building in { $place } now.
# $place: the name of the place.
hazard-building-collapse-all-clear = The danger from the building in { $place } is over.

## Transport shutdown: buses and trains; name ships or planes too where people need them most

# $place: the name of the place.
hazard-transport-shutdown-watch = Buses and trains in { $place } may stop soon.
# $place: the name of the place.
hazard-transport-shutdown-act-now = There are no buses and trains in { $place } now.
# $place: the name of the place.
hazard-transport-shutdown-cancel = There is no transport warning for { $place } now.
# $place: the name of the place.
hazard-transport-shutdown-all-clear = Buses and trains run again in { $place }.

## Unrest: violent crowds, or hours when nobody may go out

# $place: the name of the place.
hazard-unrest-watch = There may be violence in the streets in { $place }.
# $place: the name of the place.
hazard-unrest-act-now = There is violence in the streets in { $place }. Stay inside.
# $place: the name of the place.
hazard-unrest-cancel = There is no warning about violence for { $place } now.
# $place: the name of the place.
hazard-unrest-all-clear = The danger from violence in { $place } is over.

## Air attack: missiles, drones or bombs

# $place: the name of the place.
hazard-air-attack-watch = There may be an air attack on { $place }.
# $place: the name of the place.
hazard-air-attack-act-now = Air attack warning for { $place }. Go to a safe place now.
# $place: the name of the place.
hazard-air-attack-cancel = There is no air attack warning for { $place } now.
# $place: the name of the place.
hazard-air-attack-all-clear = The air attack danger in { $place } is over.

## Armed attack: one or more people attack others with weapons

# $place: the name of the place.
hazard-armed-attack-watch = There may be an attack with weapons in { $place }.
# $place: the name of the place.
hazard-armed-attack-act-now = Attack with weapons in { $place }. Protect yourself now.
# $place: the name of the place.
hazard-armed-attack-cancel = There is no warning of an attack for { $place } now.
# $place: the name of the place.
hazard-armed-attack-all-clear = The danger of an attack in { $place } is over.

## Mines: mines and bombs that did not explode

# $place: the name of the place.
hazard-mines-watch = There may be mines or unexploded bombs in { $place }.
# $place: the name of the place.
hazard-mines-act-now = There are mines or unexploded bombs in { $place }. Be very careful.
# $place: the name of the place.
hazard-mines-cancel = There is no warning about mines for { $place } now.
# $place: the name of the place.
hazard-mines-all-clear = The danger from mines in { $place } is over.

## Route closed: a border, a road, a bridge or a crossing

# $place: the name of the place.
hazard-route-closed-watch = You may soon not be able to pass through { $place }.
# $place: the name of the place.
hazard-route-closed-act-now = You cannot pass through { $place } now. The way is closed.
# $place: the name of the place.
hazard-route-closed-cancel = There is no warning about the way through { $place } now.
# $place: the name of the place.
hazard-route-closed-all-clear = You can pass through { $place } again.

## Camp fire: in a camp or another place where many homes stand close together

# $place: the name of the place.
hazard-camp-fire-watch = A fire may spread among the homes in { $place }.
# $place: the name of the place.
hazard-camp-fire-act-now = Fire is spreading among the homes in { $place }. Act now.
# $place: the name of the place.
hazard-camp-fire-cancel = There is no fire warning for the homes in { $place } now.
# $place: the name of the place.
hazard-camp-fire-all-clear = The fire danger for the homes in { $place } is over.

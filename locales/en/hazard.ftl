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

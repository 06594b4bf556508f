### What people should do: one sentence or two each, shared by all templates.
### Short, plain, polite. The order comes from the template.

## For any danger

action-be-ready = Be ready to leave quickly.
action-follow-news = Listen for new messages.
action-charge-phone = Charge your phone now.
action-tell-others = Tell people near you.
    .social = Tell people near you and share this message.
action-help-others = Help children, older people and people who cannot walk well.
    .sms = Help children and older people.
action-follow-instructions = Follow the instructions of the rescue services.
action-pack-needs = Pack water, food, medicine and a light.
action-store-water = Store clean drinking water now.
action-do-not-return = Do not go back until you hear that it is safe.
action-return-carefully = Go back carefully and look for damage.
action-stay-careful = Please stay careful.
action-fallen-wires = Stay away from fallen electric wires.
action-damaged-buildings = Do not go into damaged buildings.
action-gas-leak = If you smell gas, go outside. Do not make fire.

## Flood

action-higher-ground = Go to higher ground now.
action-upper-floor = If you cannot leave, go to an upper floor.
action-no-flood-water = Do not walk or drive through flood water.
action-away-from-rivers = Stay away from rivers and low ground.
action-climb-at-once = Leave rivers and low ground at once and climb higher.
action-leave-car = If water comes around your car, leave the car and climb higher.
action-flood-water-dirty = Flood water is dirty. Do not drink it.

## Tsunami

action-leave-coast = Leave the coast now. Go to high ground or far from the sea.
action-shaking-near-sea = If the ground shakes strongly near the sea, go to high ground at once. Do not wait for a message.
    .sms = If the ground shakes strongly near the sea, go to high ground at once.
action-tall-building = If you cannot reach high ground, go up in a tall, strong building.
action-no-sea-watching = Do not go to look at the sea.
action-leave-beach = Get out of the sea and leave the beach.
action-stay-high = Stay on high ground.
action-more-waves = More waves may come. They may be bigger.

## Earthquake

action-drop-cover-hold = When the ground shakes, get down, go under a strong table and hold on.
action-away-from-falling = Stay away from windows and things that may fall.
action-more-shaking = The ground may shake again.
action-use-stairs = Use the stairs. Do not use elevators.
action-heavy-things-low = Put heavy things near the floor.

## Storm

action-strong-building = Go into a strong building now.
action-away-from-windows = Stay inside, away from windows.
action-storm-eye = If the wind stops suddenly, stay inside. It may come back.
action-tie-down = Bring in or tie down things that the wind can carry.

## Fire

action-away-from-fire = Go away from the fire and the smoke.
action-do-not-wait = Do not wait until you see the fire.
action-cover-mouth = Cover your nose and mouth with a cloth.
action-close-windows = Close doors and windows to keep smoke out.
action-hot-ground = Stay away from hot ash and burned trees.

## Heat

action-drink-often = Drink water often.
action-cool-place = Stay in the shade or in a cool place.
action-rest-often = Rest often. Do not do hard work in the heat.
action-check-neighbours = Check on older people, sick people and small children.
action-children-in-cars = Never leave a child alone in a car.
action-heat-illness = If someone faints or is confused, cool the body with water and get help.

## Unsafe water

action-no-tap-water = Do not drink water from the tap.
action-boil-water = Boil water before you drink it or cook with it.
action-bottled-water = Use bottled water if you have it.
action-water-for-babies = Give babies only safe water.
action-wash-hands = Wash your hands with soap and safe water.
action-diarrhoea = If you have diarrhea, drink a lot of safe water and go to a clinic.
action-run-tap = Let the tap run for some minutes before you use the water.

## Evacuate

action-leave-now = Leave now. Do not wait.
action-open-roads = Use the roads that local officials say are safe.
action-take-needs = Take water, medicine and your phone.
action-nothing-behind = Do not go back to get things.

## Shelter in place

action-near-building = Stay near a safe building.
action-go-inside = Go inside and close doors and windows.
action-inner-room = Stay low in an inside room, away from windows.
action-stay-until-safe = Do not go out until you hear that it is safe.
action-avoid-fighting = Stay away from crowds and fighting.
action-strange-objects = Do not touch strange objects. They may explode.

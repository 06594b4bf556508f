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

## Leave or stay inside, for any danger

action-everyone-leave = Everyone must leave this area now.
action-everyone-inside = Everyone must go inside and stay inside now.
action-may-stay = You do not have to leave now.
action-may-return = You may go back home.
action-may-go-out = You may go outside again.
action-ready-to-go-inside = Be ready to go inside quickly.
action-plan-way = Decide now where you will go and how.
action-leave-when-told = If you are told to leave, leave at once.
action-keep-away = Stay away from this area.
action-tell-family = Tell your family where you are.
action-no-travel = Do not travel now if you can wait.
action-get-medical-help = If you feel very ill, get medical help.

## Wind, tornado, thunderstorm

action-leave-weak-houses = Leave tents, cars and weak houses. Go into a strong building.
action-lowest-floor = Go to the lowest floor, away from windows.
action-protect-head = Protect your head and neck with your arms.
action-away-from-trees = Stay away from trees, walls and signs that may fall.
action-thunder-inside = If you hear thunder, go into a building or a closed car.
action-thunder-open = Stay away from water, hills, open fields and trees.

## Snow and cold

action-warm-clothes = Wear several layers of dry, warm clothes.
action-warm-building = If your home is too cold, go to a warm building.
action-no-coal-inside = Never burn coal or use a generator inside. The gas can kill you.
    .sms = Never burn coal or use a generator inside.
action-cold-illness = If someone is very cold and confused, warm the person and get help.

## Heat: where to go

action-cool-building = If your home is too hot, go to a cool building.

## Avalanche and landslide

action-away-from-slopes = Stay away from steep slopes and from the places below them.
action-landslide-signs = If the ground cracks or you hear rocks move, leave at once.

## Volcano, dust and smoke

action-away-from-volcano = Stay away from the volcano and from rivers that come from it.
action-cover-water-food = Keep drinking water and food covered.
action-protect-eyes = Protect your eyes, nose and mouth.
action-stop-driving = If you cannot see the road, leave the road and stop.
action-no-hard-work-outside = Do not do hard work or sport outside.
action-wear-mask = If you have to go outside, wear a mask that fits well.

## Water shortage

action-save-water = Use water only for drinking, cooking and washing.

## Chemicals and radiation

action-away-from-chemicals = Go away from smoke, liquids and strong smells.
action-seal-room = Close doors and windows. Turn off fans and air conditioners.
    .sms = Close doors and windows. Turn off fans.
action-wash-body = If you were outside, change your clothes and wash your body.
action-middle-of-building = Go to the middle or the cellar of a building.
action-packed-food = Eat food from closed packages and drink bottled water.
action-iodine = Take iodine tablets only when health officials say so.

## Electricity, telephones, transport, roads

action-battery-light = Use a battery light, not candles.
action-cold-food = Do not eat food that became warm in the refrigerator.
action-medical-machine = If you need electricity for a medical machine, ask for help now.
action-go-for-help = If you need help, go to a fire station, a hospital or a clinic.
action-short-messages = Send short text messages. Do not make long calls.
action-listen-radio = Listen to the radio for news.
action-stay-where = Stay where you are if it is safe there.

## Disease and food

action-stay-home-ill = If you feel ill, stay at home and away from other people.
action-health-advice = Do what health workers tell you.
action-unsure-food = If you are not sure that food is safe, do not eat it.
action-cook-well = Cook food well and eat it hot.

## Fire and fallen buildings

action-stay-low = In smoke, stay low near the floor.
action-cooking-fires = Put out cooking fires.
action-free-roads = Keep the roads free for rescue vehicles.
action-trapped = If you cannot get out, knock on a pipe or a wall.
action-leave-damaged = Leave damaged buildings now. Stay away from their walls.

## Attacks, violence, mines

action-curfew = When it is not allowed to go out, stay inside.
action-go-to-shelter = Go to a shelter, a cellar or an inside room.
action-lie-down = If you are outside, lie down and cover your head.
action-run-away = If you can get away safely, run and leave your things.
action-hide = If you cannot get away, hide, lock the door and be quiet.
action-known-paths = Walk only on roads and paths that people use every day.
action-mine-stop = If you think that mines are near, do not move. Call for help.

### What each sentence is for, and every variable: locales/en/action.ftl.

action-be-ready = Get ready. You may have to leave here fast.
action-follow-news = Listen for new messages often.
action-charge-phone = Charge your phone now.
action-tell-others = Tell this to people near you.
    .social = Tell this to people near you. Send this message to them too.
action-help-others = Help children and old people. Help people who cannot walk well.
    .sms = Help children and old people.
action-follow-instructions = Do what the rescue workers tell you.
action-pack-needs = Put in a bag: water, food, medicine and a light.
action-store-water = Fill bottles with clean drinking water now.
action-do-not-return = Do not go back now. Wait until you hear: it is safe.
action-return-carefully = Be careful when you go back. Check what is broken.
action-stay-careful = Please keep being careful.
action-fallen-wires = Keep away from electric wires that fell down.
action-damaged-buildings = Do not go into broken buildings.
action-gas-leak = Do you smell gas? Go outside. Do not make fire.

action-higher-ground = Go up to a higher place now.
action-upper-floor = If you cannot leave, go up to a higher floor.
action-no-flood-water = Do not walk in flood water. Do not drive in flood water.
action-away-from-rivers = Keep away from rivers and low places.
action-climb-at-once = Get away from rivers and low places now. Climb up high.
action-leave-car = Is water coming around your car? Get out and climb up high.
action-flood-water-dirty = Flood water is dirty. Do not drink it.

action-leave-coast = Get away from the sea now. Go to a high place or far from the sea.
action-shaking-near-sea = Are you near the sea? If the ground shakes hard, go to a high place now. Do not wait for a message.
    .sms = Are you near the sea? If the ground shakes hard, go to a high place now.
action-tall-building = If you cannot get to a high place, go up in a tall, strong building.
action-no-sea-watching = Do not go and look at the sea.
action-leave-beach = Come out of the sea. Go away from the beach.
action-stay-high = Stay in the high place.
action-more-waves = There may be more waves. They may be bigger.

action-drop-cover-hold = Does the ground shake? Get down. Go under a strong table. Hold on to it.
action-away-from-falling = Keep away from windows. Keep away from things that may fall.
action-more-shaking = The ground may shake again.
action-use-stairs = Take the stairs. Do not take the elevator.
action-heavy-things-low = Put heavy things down low, near the floor.

action-strong-building = Get into a strong building now.
action-away-from-windows = Stay inside. Keep away from windows.
action-storm-eye = Did the wind stop suddenly? Stay inside. The wind may come back.
action-tie-down = Wind can carry things away. Bring them inside or tie them down.

action-away-from-fire = Get away from the fire and the smoke.
action-do-not-wait = Do not wait until you see the fire.
action-cover-mouth = Put a cloth over your nose and mouth.
action-close-windows = Close doors and windows. Then smoke cannot come in.
action-hot-ground = Keep away from hot ash. Keep away from burned trees.

action-drink-often = Drink water many times a day.
action-cool-place = Stay out of the sun or in a cool place.
action-rest-often = Rest often. Do not do hard work when it is hot.
action-check-neighbours = See if old people, sick people and small children are well.
action-children-in-cars = Never leave a child alone in a car.
action-heat-illness = Did someone fall down or become confused? Cool the body with water and get help.

action-no-tap-water = Do not drink the water from the tap.
action-boil-water = Boil water first. Then you can drink it or cook with it.
action-bottled-water = Do you have water in bottles? Use that water.
action-water-for-babies = Give babies safe water only.
action-wash-hands = Wash your hands. Use soap and safe water.
action-diarrhoea = Do you have diarrhea? Drink a lot of safe water. Go to a clinic.
action-run-tap = Open the tap. Let water run for some minutes. Then use it.

action-leave-now = Leave this place now. Do not wait.
action-open-roads = Local officials say which roads are safe. Use those roads.
action-take-needs = Take your phone, water and medicine.
action-nothing-behind = Do not go back for your things.

action-near-building = Stay near a building that is safe.
action-go-inside = Go inside. Close the doors and windows.
action-inner-room = Go to a room in the middle of the building, away from windows. Stay low.
action-stay-until-safe = Do not go out now. Wait until you hear: it is safe.
action-avoid-fighting = Keep away from big groups of people and from fighting.
action-strange-objects = Do not touch things that you do not know. They may explode.

action-everyone-leave = Everyone must leave this place now.
action-everyone-inside = Everyone must go inside now. Stay inside.
action-may-stay = You can stay. You do not have to leave now.
action-may-return = You can go back to your home.
action-may-go-out = You can go outside again.
action-ready-to-go-inside = Get ready. You may have to go inside fast.
action-plan-way = Decide now: where will you go, and how?
action-leave-when-told = If you are told to leave, go right away.
action-keep-away = Keep away from this place.
action-tell-family = Tell your family where you are.
action-no-travel = Can you wait? Then do not travel now.
action-get-medical-help = Do you feel very sick? Get help from a doctor.

action-leave-weak-houses = Get out of tents, cars and weak houses. Go into a strong building.
action-lowest-floor = Go down to the lowest floor. Keep away from windows.
action-protect-head = Put your arms over your head and neck.
action-away-from-trees = Trees, walls and signs may fall. Keep away from them.
action-thunder-inside = Do you hear thunder? Go into a building or a closed car.
action-thunder-open = Keep away from water, hills, open fields and trees.

action-warm-clothes = Wear dry, warm clothes, one over the other.
action-warm-building = Is your home too cold? Go to a warm building.
action-no-coal-inside = Never burn coal inside. Never run a generator inside. The gas can kill you.
    .sms = Never burn coal inside. Never run a generator inside.
action-cold-illness = Is someone very cold and confused? Make the person warm and get help.

action-cool-building = Is your home too hot? Go to a cool building.

action-away-from-slopes = Keep away from steep hills. Keep away from places under them.
action-landslide-signs = Does the ground crack? Do you hear rocks move? Leave right now.

action-away-from-volcano = Keep away from the volcano. Keep away from rivers that come from it.
action-cover-water-food = Cover your drinking water and food.
action-protect-eyes = Keep your eyes, nose and mouth safe.
action-stop-driving = If you cannot see the road, leave the road and stop.
action-no-hard-work-outside = Do not do hard work outside. Do not play sports outside.
action-wear-mask = Do you have to go outside? Wear a mask that fits well.

action-save-water = Use water only to drink, cook and wash.

action-away-from-chemicals = Get away from smoke, liquids and strong smells.
action-seal-room = Close doors and windows. Turn off fans. Turn off air conditioners.
    .sms = Close doors and windows. Turn fans off.
action-wash-body = Were you outside? Change your clothes and wash your body.
action-middle-of-building = Go to the middle of a building or down to the cellar.
action-packed-food = Eat food from closed packs. Drink water from bottles.
action-iodine = Take iodine pills only if health officials tell you to.

action-battery-light = Use a light with a battery. Do not use candles.
action-cold-food = Did food get warm in the refrigerator? Do not eat it.
action-medical-machine = Does your medical machine need electricity? Ask for help now.
action-go-for-help = Do you need help? Go to a fire station, a hospital or a clinic.
action-short-messages = Write short messages. Do not talk long on the phone.
action-listen-radio = Listen to news on the radio.
action-stay-where = Is it safe where you are? Stay there.

action-stay-home-ill = Do you feel sick? Stay home, away from other people.
action-health-advice = Do what doctors, nurses and health workers tell you.
action-unsure-food = Is the food safe? If you do not know, do not eat it.
action-cook-well = Cook food for long enough. Eat it hot.

action-stay-low = Is there smoke? Stay low, near the floor.
action-cooking-fires = Put out the fires you cook on.
action-free-roads = Rescue cars need the roads. Keep the roads free.
action-trapped = If you cannot get out, knock on a pipe or a wall.
action-leave-damaged = Get out of broken buildings now. Keep away from their walls.

action-curfew = When you are not allowed to go out, stay inside.
action-go-to-shelter = Go to a shelter, a cellar or a room in the middle of the building.
action-lie-down = Are you outside? Lie down. Cover your head.
action-run-away = Can you get away safely? Run. Leave your things.
action-hide = If you cannot get away, hide, lock the door and be quiet.
action-known-paths = Walk only where people walk every day, on roads and paths.
action-mine-stop = If you think that mines are near, do not move. Call for help.

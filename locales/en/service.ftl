### Places where help is given.

# $facility: the name of the building or office, never translated. $place: the name of the place.
service-watch = Help will open soon in { $place }. Where: { $facility }.
# $facility: the name of the building or office, never translated. $place: the name of the place.
service-act-now = Help is open in { $place }. Where: { $facility }.
# $facility: the name of the building or office, never translated. $place: the name of the place.
service-cancel = Help in { $place } is not open. Where: { $facility }.
# $facility: the name of the building or office, never translated. $place: the name of the place.
service-all-clear = Help in { $place } has now closed. Where: { $facility }.

# $service: what is given there, one of shelter, food, water, clinic, charging, all.
service-offers =
    { $service ->
        [shelter] You can sleep there.
        [food] You can get food there.
        [water] You can get drinking water there.
        [clinic] You can see a doctor or a nurse there.
        [charging] You can charge your phone there.
       *[all] You can get shelter, food, drinking water and medical care there.
    }
service-everyone = Everyone may come. It is free.
service-bring-medicine = Bring your medicine and warm clothes if you can.
service-do-not-go = Please do not go there now.

## Buses that take people out of a place in danger

# $place: the name of the place.
service-transport-watch = Buses will soon take people out of { $place }.
# $place: the name of the place.
service-transport-act-now = Buses are taking people out of { $place } now.
# $place: the name of the place.
service-transport-cancel = There are no buses out of { $place } now.

# $facility: the name of the stop, building or square, never translated.
service-transport-from = The buses leave from here: { $facility }.
service-transport-bring = Bring only what you can carry.
service-transport-together = Stay with your family. Keep children close to you.
service-transport-cannot-walk = If you cannot get to the bus, ask for help.

## A telephone line that answers in the languages of the people

# $place: the name of the place.
service-hotline-watch = A telephone line for people in { $place } will open soon.
# $place: the name of the place.
service-hotline-act-now = A telephone line for people in { $place } is open.
# $place: the name of the place.
service-hotline-cancel = The telephone line for people in { $place } is not open.

service-hotline-ask = You can ask about safety, help and your family.

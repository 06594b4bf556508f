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

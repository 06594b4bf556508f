### What each sentence is for, and every variable: locales/en/service.ftl.

service-watch = There will soon be help in { $place }. The place is: { $facility }.
service-act-now = There is help in { $place } now. The place is: { $facility }.
service-cancel = The help in { $place } is not open now. The place is: { $facility }.
service-all-clear = The help in { $place } is closed now. The place is: { $facility }.
service-offers =
    { $service ->
        [shelter] There you can sleep.
        [food] There you can get food.
        [water] There you can get drinking water.
        [clinic] There you can see a doctor or a nurse.
        [charging] There you can charge your phone.
       *[all] There you can get shelter, food, drinking water and a doctor.
    }
service-everyone = Everyone can come. You pay nothing.
service-bring-medicine = If you can, bring your medicine and warm clothes.
service-do-not-go = Please do not go to that place now.

service-transport-watch = Soon buses will take people away from { $place }.
service-transport-act-now = Now buses are taking people away from { $place }.
service-transport-cancel = No buses are leaving { $place } now.
service-transport-from = The buses start here: { $facility }.
service-transport-bring = Bring only things you can carry.
service-transport-together = Stay with your family. Keep your children near you.
service-transport-cannot-walk = If you cannot get to the bus, ask for help.

service-hotline-watch = Soon people in { $place } can call a help line.
service-hotline-act-now = People in { $place } can call a help line now.
service-hotline-cancel = The help line for people in { $place } is not open.
service-hotline-ask = You can ask about staying safe, about help and about your family.

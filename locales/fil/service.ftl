### What each sentence is for, and every variable: locales/en/service.ftl.

service-watch = Malapit nang magbukas ang tulong sa { $place }. Saan: { $facility }.
service-act-now = Bukas ang tulong sa { $place }. Saan: { $facility }.
service-cancel = Hindi bukas ang tulong sa { $place }. Saan: { $facility }.
service-all-clear = Sarado na ang tulong sa { $place }. Saan: { $facility }.
service-offers =
    { $service ->
        [shelter] Maaaring matulog doon.
        [food] Makakakuha ng pagkain doon.
        [water] Makakakuha ng inuming tubig doon.
        [clinic] May doktor o nars doon.
        [charging] Maaaring mag-charge ng telepono doon.
       *[all] May matutuluyan, pagkain, inuming tubig at gamutan doon.
    }
service-everyone = Maaaring pumunta ang lahat. Libre ito.
service-bring-medicine = Kung kaya, magdala ng gamot at makapal na damit.
service-do-not-go = Pakiusap, huwag munang pumunta roon ngayon.

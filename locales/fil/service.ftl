### What each sentence is for, and every variable: locales/en/service.ftl.

service-watch = Malapit nang magbigay ng tulong sa { $place }. Saan: { $facility }.
service-act-now = May ibinibigay na tulong sa { $place }. Saan: { $facility }.
service-cancel = Walang ibinibigay na tulong sa { $place }. Saan: { $facility }.
service-all-clear = Hindi na nagbibigay ng tulong sa { $place } ngayon. Saan: { $facility }.
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
service-do-not-go = Huwag po muna kayong pumunta roon ngayon.

service-transport-watch = Malapit nang magsakay ang mga bus ng mga tao palabas ng { $place }.
service-transport-act-now = Nagsasakay na ngayon ang mga bus ng mga tao palabas ng { $place }.
service-transport-cancel = Walang bus palabas ng { $place } ngayon.
service-transport-from = Dito aalis ang mga bus: { $facility }.
service-transport-bring = Dalhin lamang ang kaya ninyong buhatin.
service-transport-together = Manatiling kasama ang pamilya. Panatilihing malapit sa inyo ang mga bata.
service-transport-cannot-walk = Kung hindi makarating sa bus, humingi ng tulong.

service-hotline-watch = Malapit nang magbukas ang linya ng telepono para sa mga tao sa { $place }.
service-hotline-act-now = Bukas na ang linya ng telepono para sa mga tao sa { $place }.
service-hotline-cancel = Hindi bukas ang linya ng telepono para sa mga tao sa { $place }.
service-hotline-ask = Maaari kayong magtanong tungkol sa kaligtasan, tulong at inyong pamilya.

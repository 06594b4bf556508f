### What each sentence is for, and every variable: locales/en/service.ftl.

service-watch = Caawimo ayaa dhowaan laga bilaabayaa { $place }. Meesha: { $facility }.
service-act-now = Caawimo ayaa laga bixinayaa { $place }. Meesha: { $facility }.
service-cancel = Caawimo lagama bixinayo { $place }. Meesha: { $facility }.
service-all-clear = Caawimadii { $place } hadda way dhammaatay. Meesha: { $facility }.
service-offers =
    { $service ->
        [shelter] Halkaas waad ku seexan kartaan.
        [food] Halkaas cunto waad ka heli kartaan.
        [water] Halkaas biyo la cabbo waad ka heli kartaan.
        [clinic] Halkaas dhakhtar ama kalkaaliye waad ku arki kartaan.
        [charging] Halkaas taleefankiinna waad ku dallici kartaan.
       *[all] Halkaas waxaad ka heli kartaan hoy, cunto, biyo la cabbo iyo daryeel caafimaad.
    }
service-everyone = Qof kastaa wuu iman karaa. Waa bilaash.
service-bring-medicine = Haddii aad kartaan, keensada daawadiinna iyo dhar diirran.
service-do-not-go = Fadlan hadda halkaas ha tagina.

service-transport-watch = Basas ayaa dhowaan dadka ka qaadi doona { $place }.
service-transport-act-now = Basas ayaa hadda dadka ka qaadaya { $place }.
service-transport-cancel = Hadda ma jiraan basas ka baxaya { $place }.
service-transport-from = Basasku halkan ayay ka baxaan: { $facility }.
service-transport-bring = Keensada wax aad qaadi kartaan oo keliya.
service-transport-together = Qoyskiinna la jooga. Carruurta agtiinna ku haya.
service-transport-cannot-walk = Haddii aydaan baska gaari karin, caawimo weydiista.

service-hotline-watch = Khad taleefan oo loogu talagalay dadka jooga { $place } ayaa dhowaan furmaya.
service-hotline-act-now = Khad taleefan oo loogu talagalay dadka jooga { $place } waa furan yahay.
service-hotline-cancel = Khadka taleefanka ee dadka jooga { $place } ma furna.
service-hotline-ask = Waxaad wax ka weydiin kartaan badbaadada, caawimada iyo qoyskiinna.

### What each sentence is for, and every variable: locales/en/service.ftl.

service-watch = În curând se va oferi ajutor în { $place }. Locul: { $facility }.
service-act-now = Se oferă ajutor în { $place }. Locul: { $facility }.
service-cancel = Nu se oferă ajutor în { $place }. Locul: { $facility }.
service-all-clear = Acum nu se mai oferă ajutor în { $place }. Locul: { $facility }.
service-offers =
    { $service ->
        [shelter] Puteți dormi acolo.
        [food] Puteți primi mâncare acolo.
        [water] Puteți primi apă potabilă acolo.
        [clinic] Puteți vedea un medic sau o asistentă acolo.
        [charging] Vă puteți încărca telefonul acolo.
       *[all] Acolo puteți primi adăpost, mâncare, apă potabilă și îngrijire medicală.
    }
service-everyone = Toată lumea poate veni. Este gratuit.
service-bring-medicine = Dacă puteți, aduceți medicamentele și haine călduroase.
service-do-not-go = Vă rugăm să nu mergeți acolo acum.

service-transport-watch = În curând autobuze vor scoate oamenii din { $place }.
service-transport-act-now = Autobuze scot acum oamenii din { $place }.
service-transport-cancel = Acum nu sunt autobuze care pleacă din { $place }.
service-transport-from = Autobuzele pleacă de aici: { $facility }.
service-transport-bring = Luați numai ce puteți duce.
service-transport-together = Rămâneți cu familia. Țineți copiii aproape de dumneavoastră.
service-transport-cannot-walk = Dacă nu puteți ajunge la autobuz, cereți ajutor.

service-hotline-watch = În curând se va deschide o linie telefonică pentru oamenii din { $place }.
service-hotline-act-now = O linie telefonică pentru oamenii din { $place } este deschisă.
service-hotline-cancel = Linia telefonică pentru oamenii din { $place } nu este deschisă.
service-hotline-ask = Puteți întreba despre siguranță, ajutor și familia dumneavoastră.

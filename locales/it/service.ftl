### What each sentence is for, and every variable: locales/en/service.ftl.

service-watch = Presto ci sarà aiuto nella zona di { $place }. Luogo: { $facility }.
service-act-now = C'è aiuto nella zona di { $place }. Luogo: { $facility }.
service-cancel = Il servizio di aiuto nella zona di { $place } non è aperto. Luogo: { $facility }.
service-all-clear = Il servizio di aiuto nella zona di { $place } adesso è chiuso. Luogo: { $facility }.
service-offers =
    { $service ->
        [shelter] Lì potete dormire.
        [food] Lì potete ricevere cibo.
        [water] Lì potete ricevere acqua potabile.
        [clinic] Lì potete vedere un medico o un infermiere.
        [charging] Lì potete caricare il telefono.
       *[all] Lì potete ricevere rifugio, cibo, acqua potabile e cure mediche.
    }
service-everyone = Tutti possono venire. Non costa niente.
service-bring-medicine = Se potete, portate le vostre medicine e vestiti caldi.
service-do-not-go = Per favore, non andate lì adesso.

service-transport-watch = Presto degli autobus porteranno la gente fuori dalla zona di { $place }.
service-transport-act-now = Adesso degli autobus portano la gente fuori dalla zona di { $place }.
service-transport-cancel = Adesso non ci sono autobus per uscire dalla zona di { $place }.
service-transport-from = Gli autobus partono da qui: { $facility }.
service-transport-bring = Prendete solo quello che riuscite a portare.
service-transport-together = Restate con la vostra famiglia. Tenete i bambini vicini a voi.
service-transport-cannot-walk = Se non potete arrivare all'autobus, chiedete aiuto.

service-hotline-watch = Presto aprirà una linea telefonica per la gente nella zona di { $place }.
service-hotline-act-now = Una linea telefonica per la gente nella zona di { $place } è aperta.
service-hotline-cancel = La linea telefonica per la gente nella zona di { $place } non è aperta.
service-hotline-ask = Potete fare domande su sicurezza, aiuto e sulla vostra famiglia.

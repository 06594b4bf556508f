### What each sentence is for, and every variable: locales/en/service.ftl.

service-watch = Wkrótce będzie pomoc na obszarze { $place }. Miejsce: { $facility }.
service-act-now = Pomoc jest dostępna na obszarze { $place }. Miejsce: { $facility }.
service-cancel = Pomoc na obszarze { $place } nie jest dostępna. Miejsce: { $facility }.
service-all-clear = Pomoc na obszarze { $place } już się zakończyła. Miejsce: { $facility }.
service-offers =
    { $service ->
        [shelter] Można tam spać.
        [food] Można tam dostać jedzenie.
        [water] Można tam dostać wodę pitną.
        [clinic] Można tam pójść do lekarza lub pielęgniarki.
        [charging] Można tam naładować telefon.
       *[all] Można tam dostać schronienie, jedzenie, wodę pitną i opiekę medyczną.
    }
service-everyone = Każdy może przyjść. To nic nie kosztuje.
service-bring-medicine = Jeśli możesz, weź swoje leki i ciepłe ubrania.
service-do-not-go = Prosimy tam teraz nie iść.

service-transport-watch = Autobusy wkrótce wywiozą ludzi z obszaru { $place }.
service-transport-act-now = Autobusy wywożą teraz ludzi z obszaru { $place }.
service-transport-cancel = Nie ma teraz autobusów z obszaru { $place }.
service-transport-from = Autobusy odjeżdżają stąd: { $facility }.
service-transport-bring = Weź tylko to, co możesz unieść.
service-transport-together = Zostań z rodziną. Trzymaj dzieci blisko siebie.
service-transport-cannot-walk = Jeśli nie możesz dojść do autobusu, poproś o pomoc.

service-hotline-watch = Wkrótce zacznie działać linia telefoniczna dla ludzi na obszarze { $place }.
service-hotline-act-now = Działa linia telefoniczna dla ludzi na obszarze { $place }.
service-hotline-cancel = Linia telefoniczna dla ludzi na obszarze { $place } nie działa.
service-hotline-ask = Możesz pytać o bezpieczeństwo, pomoc i rodzinę.

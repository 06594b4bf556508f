### What each sentence is for, and every variable: locales/en/hazard.ftl.

hazard-flood-watch = Możliwa jest powódź na obszarze { $place }.
hazard-flood-act-now = Niebezpieczna powódź na obszarze { $place }. Działaj teraz.
hazard-flood-cancel = Nie ma teraz ostrzeżenia przed powodzią dla obszaru { $place }.
hazard-flood-all-clear = Niebezpieczeństwo powodzi na obszarze { $place } minęło.

hazard-flash-flood-watch = Woda może nagle wezbrać na obszarze { $place }.
hazard-flash-flood-act-now = Nagła powódź na obszarze { $place }. Woda przybiera bardzo szybko.
hazard-flash-flood-cancel = Nie ma teraz ostrzeżenia przed nagłą powodzią dla obszaru { $place }.
hazard-flash-flood-all-clear = Niebezpieczeństwo nagłych powodzi na obszarze { $place } minęło.

hazard-tsunami-watch = Na obszar { $place } może przyjść tsunami (wielkie fale morskie).
hazard-tsunami-act-now = Ostrzeżenie przed tsunami dla obszaru { $place }. Nadchodzą wielkie fale morskie.
hazard-tsunami-cancel = Nie ma teraz ostrzeżenia przed tsunami dla obszaru { $place }.
hazard-tsunami-all-clear = Niebezpieczeństwo tsunami na obszarze { $place } minęło.

hazard-earthquake-watch = Możliwe jest silne trzęsienie ziemi na obszarze { $place }.
hazard-earthquake-act-now = Silne trzęsienie ziemi na obszarze { $place }.
hazard-earthquake-cancel = Nie ma teraz ostrzeżenia przed trzęsieniem ziemi dla obszaru { $place }.
hazard-earthquake-all-clear = Ostrzeżenie przed trzęsieniem ziemi dla obszaru { $place } zakończyło się.

hazard-cyclone-watch = Na obszar { $place } może przyjść bardzo silny huragan.
hazard-cyclone-act-now = Bardzo silny huragan zbliża się do obszaru { $place }. Działaj teraz.
hazard-cyclone-cancel = Nie ma teraz ostrzeżenia przed huraganem dla obszaru { $place }.
hazard-cyclone-all-clear = Niebezpieczeństwo huraganu na obszarze { $place } minęło.

hazard-wildfire-watch = Pożar lasu może zbliżyć się do obszaru { $place }.
hazard-wildfire-act-now = Pożar lasu blisko obszaru { $place }. Opuść teraz to miejsce.
hazard-wildfire-cancel = Nie ma teraz ostrzeżenia przed pożarem dla obszaru { $place }.
hazard-wildfire-all-clear = Niebezpieczeństwo pożaru blisko obszaru { $place } minęło.

hazard-heat-watch = Będzie bardzo gorąco na obszarze { $place }.
hazard-heat-act-now = Niebezpieczny upał na obszarze { $place }. Chroń się teraz.
hazard-heat-cancel = Nie ma teraz ostrzeżenia przed upałem dla obszaru { $place }.
hazard-heat-all-clear = Niebezpieczny upał na obszarze { $place } minął.

hazard-unsafe-water-watch = Woda na obszarze { $place } może stać się niezdatna do picia.
hazard-unsafe-water-act-now = Woda na obszarze { $place } nie nadaje się do picia.
hazard-unsafe-water-cancel = Nie ma teraz ostrzeżenia o wodzie dla obszaru { $place }.
hazard-unsafe-water-all-clear = Woda na obszarze { $place } znów nadaje się do picia.

hazard-evacuate-watch = Może wkrótce trzeba będzie opuścić obszar { $place }.
hazard-evacuate-act-now = Wszyscy muszą teraz opuścić obszar { $place }.
hazard-evacuate-cancel = Nie trzeba teraz opuszczać obszaru { $place }.
hazard-evacuate-all-clear = Można bezpiecznie wrócić na obszar { $place }.

hazard-shelter-watch = Na obszarze { $place } może być wkrótce niebezpiecznie na zewnątrz.
hazard-shelter-act-now = Na zewnątrz jest niebezpiecznie na obszarze { $place }. Wejdź teraz do środka.
hazard-shelter-cancel = Nie trzeba teraz zostawać w środku na obszarze { $place }.
hazard-shelter-all-clear = Na obszarze { $place } można znów bezpiecznie wychodzić na zewnątrz.

hazard-storm-surge-watch = Możliwa jest powódź od strony morza na obszarze { $place }.
hazard-storm-surge-act-now = Niebezpieczna powódź od strony morza na obszarze { $place }. Działaj teraz.
hazard-storm-surge-cancel = Nie ma teraz ostrzeżenia przed powodzią od strony morza dla obszaru { $place }.
hazard-storm-surge-all-clear = Niebezpieczeństwo powodzi od strony morza na obszarze { $place } minęło.

hazard-tornado-watch = Na obszar { $place } może przyjść trąba powietrzna (silny wirujący wiatr).
hazard-tornado-act-now = Ostrzeżenie przed trąbą powietrzną dla obszaru { $place }. Chroń się teraz.
hazard-tornado-cancel = Nie ma teraz ostrzeżenia przed trąbą powietrzną dla obszaru { $place }.
hazard-tornado-all-clear = Niebezpieczeństwo trąby powietrznej na obszarze { $place } minęło.

hazard-thunderstorm-watch = Możliwa jest niebezpieczna burza z piorunami na obszarze { $place }.
hazard-thunderstorm-act-now = Niebezpieczna burza z piorunami na obszarze { $place }. Wejdź teraz do środka.
hazard-thunderstorm-cancel = Nie ma teraz ostrzeżenia przed burzą z piorunami dla obszaru { $place }.
hazard-thunderstorm-all-clear = Niebezpieczeństwo burzy z piorunami na obszarze { $place } minęło.

hazard-wind-watch = Na obszar { $place } może przyjść bardzo silny wiatr.
hazard-wind-act-now = Niebezpieczny wiatr na obszarze { $place }. Wejdź teraz do środka.
hazard-wind-cancel = Nie ma teraz ostrzeżenia przed wiatrem dla obszaru { $place }.
hazard-wind-all-clear = Niebezpieczny wiatr na obszarze { $place } minął.

hazard-winter-storm-watch = Na obszar { $place } może przyjść niebezpieczna burza ze śniegiem i lodem.
hazard-winter-storm-act-now = Niebezpieczna burza ze śniegiem i lodem na obszarze { $place }. Zostań w środku.
hazard-winter-storm-cancel = Nie ma teraz ostrzeżenia przed burzą śnieżną dla obszaru { $place }.
hazard-winter-storm-all-clear = Niebezpieczeństwo burzy śnieżnej na obszarze { $place } minęło.

hazard-dust-storm-watch = Na obszar { $place } może przyjść burza pyłowa.
hazard-dust-storm-act-now = Niebezpieczna burza pyłowa na obszarze { $place }. Wejdź teraz do środka.
hazard-dust-storm-cancel = Nie ma teraz ostrzeżenia przed burzą pyłową dla obszaru { $place }.
hazard-dust-storm-all-clear = Niebezpieczeństwo burzy pyłowej na obszarze { $place } minęło.

hazard-avalanche-watch = Możliwa jest lawina śnieżna blisko obszaru { $place }.
hazard-avalanche-act-now = Ostrzeżenie przed lawiną dla obszaru { $place }. Działaj teraz.
hazard-avalanche-cancel = Nie ma teraz ostrzeżenia przed lawiną dla obszaru { $place }.
hazard-avalanche-all-clear = Niebezpieczeństwo lawiny blisko obszaru { $place } minęło.

hazard-landslide-watch = Możliwe jest osunięcie ziemi lub błota na obszarze { $place }.
hazard-landslide-act-now = Ostrzeżenie przed osunięciem ziemi dla obszaru { $place }. Działaj teraz.
hazard-landslide-cancel = Nie ma teraz ostrzeżenia przed osunięciem ziemi dla obszaru { $place }.
hazard-landslide-all-clear = Niebezpieczeństwo osunięcia ziemi na obszarze { $place } minęło.

hazard-volcano-watch = Wulkan blisko obszaru { $place } może wybuchnąć.
hazard-volcano-act-now = Wulkan blisko obszaru { $place } wybucha. Działaj teraz.
hazard-volcano-cancel = Nie ma teraz ostrzeżenia przed wulkanem dla obszaru { $place }.
hazard-volcano-all-clear = Niebezpieczeństwo ze strony wulkanu blisko obszaru { $place } minęło.

hazard-cold-watch = Będzie bardzo zimno na obszarze { $place }.
hazard-cold-act-now = Niebezpieczne zimno na obszarze { $place }. Chroń się teraz.
hazard-cold-cancel = Nie ma teraz ostrzeżenia przed zimnem dla obszaru { $place }.
hazard-cold-all-clear = Niebezpieczne zimno na obszarze { $place } minęło.

hazard-smoke-watch = Oddychanie powietrzem na obszarze { $place } może stać się niebezpieczne.
hazard-smoke-act-now = Oddychanie powietrzem na obszarze { $place } jest niebezpieczne.
hazard-smoke-cancel = Nie ma teraz ostrzeżenia o powietrzu dla obszaru { $place }.
hazard-smoke-all-clear = Na obszarze { $place } można znów bezpiecznie oddychać powietrzem.

hazard-water-shortage-watch = Wkrótce może brakować wody na obszarze { $place }.
hazard-water-shortage-act-now = Brakuje wody na obszarze { $place }. Oszczędzaj teraz wodę.
hazard-water-shortage-cancel = Nie ma teraz ostrzeżenia o braku wody dla obszaru { $place }.
hazard-water-shortage-all-clear = Na obszarze { $place } znów jest dość wody.

hazard-dam-failure-watch = Tama blisko obszaru { $place } może pęknąć.
hazard-dam-failure-act-now = Tama blisko obszaru { $place } pęka. Nadchodzi wielka powódź.
hazard-dam-failure-cancel = Nie ma teraz ostrzeżenia o tamie dla obszaru { $place }.
hazard-dam-failure-all-clear = Niebezpieczeństwo ze strony tamy blisko obszaru { $place } minęło.

hazard-hazmat-watch = Na obszarze { $place } mogą wyciec niebezpieczne chemikalia.
hazard-hazmat-act-now = Na obszarze { $place } wyciekają niebezpieczne chemikalia. Działaj teraz.
hazard-hazmat-cancel = Nie ma teraz ostrzeżenia przed chemikaliami dla obszaru { $place }.
hazard-hazmat-all-clear = Niebezpieczeństwo związane z chemikaliami na obszarze { $place } minęło.

hazard-radiation-watch = Możliwe jest niebezpieczne promieniowanie na obszarze { $place }.
hazard-radiation-act-now = Niebezpieczne promieniowanie na obszarze { $place }. Wejdź teraz do środka.
hazard-radiation-cancel = Nie ma teraz ostrzeżenia przed promieniowaniem dla obszaru { $place }.
hazard-radiation-all-clear = Niebezpieczeństwo promieniowania na obszarze { $place } minęło.

hazard-power-outage-watch = Wkrótce może nie być prądu na obszarze { $place }.
hazard-power-outage-act-now = Nie ma teraz prądu na obszarze { $place }.
hazard-power-outage-cancel = Nie ma teraz ostrzeżenia o prądzie dla obszaru { $place }.
hazard-power-outage-all-clear = Na obszarze { $place } znów jest prąd.

hazard-emergency-number-outage-watch = Numer alarmowy może przestać działać na obszarze { $place }.
hazard-emergency-number-outage-act-now = Numer alarmowy nie działa teraz na obszarze { $place }.
hazard-emergency-number-outage-cancel = Nie ma teraz ostrzeżenia o numerze alarmowym dla obszaru { $place }.
hazard-emergency-number-outage-all-clear = Numer alarmowy znów działa na obszarze { $place }.

hazard-communications-outage-watch = Telefony i internet mogą przestać działać na obszarze { $place }.
hazard-communications-outage-act-now = Telefony i internet nie działają teraz dobrze na obszarze { $place }.
hazard-communications-outage-cancel = Nie ma teraz ostrzeżenia o telefonach i internecie dla obszaru { $place }.
hazard-communications-outage-all-clear = Telefony i internet znów działają na obszarze { $place }.

hazard-disease-watch = Niebezpieczna choroba może szerzyć się na obszarze { $place }.
hazard-disease-act-now = Niebezpieczna choroba szerzy się na obszarze { $place }. Chroń się teraz.
hazard-disease-cancel = Nie ma teraz ostrzeżenia przed chorobą dla obszaru { $place }.
hazard-disease-all-clear = Niebezpieczeństwo choroby na obszarze { $place } minęło.

hazard-food-safety-watch = Niektóra żywność na obszarze { $place } może nie nadawać się do jedzenia.
hazard-food-safety-act-now = Niektóra żywność na obszarze { $place } nie nadaje się do jedzenia.
hazard-food-safety-cancel = Nie ma teraz ostrzeżenia o żywności dla obszaru { $place }.
hazard-food-safety-all-clear = Niebezpieczeństwo związane ze złą żywnością na obszarze { $place } minęło.

hazard-structure-fire-watch = Pożar na obszarze { $place } może stać się niebezpieczny.
hazard-structure-fire-act-now = Niebezpieczny pożar na obszarze { $place }. Działaj teraz.
hazard-structure-fire-cancel = Nie ma teraz ostrzeżenia przed pożarem na obszarze { $place }.
hazard-structure-fire-all-clear = Niebezpieczeństwo pożaru na obszarze { $place } minęło.

hazard-building-collapse-watch = Budynek na obszarze { $place } może się zawalić.
hazard-building-collapse-act-now = Na obszarze { $place } zawalił się budynek. Nie zbliżaj się.
hazard-building-collapse-cancel = Nie ma teraz ostrzeżenia o budynku na obszarze { $place }.
hazard-building-collapse-all-clear = Niebezpieczeństwo związane z budynkiem na obszarze { $place } minęło.

hazard-transport-shutdown-watch = Autobusy i pociągi na obszarze { $place } mogą wkrótce przestać jeździć.
hazard-transport-shutdown-act-now = Na obszarze { $place } nie jeżdżą teraz autobusy i pociągi.
hazard-transport-shutdown-cancel = Nie ma teraz ostrzeżenia o transporcie dla obszaru { $place }.
hazard-transport-shutdown-all-clear = Autobusy i pociągi znów jeżdżą na obszarze { $place }.

hazard-unrest-watch = Możliwa jest przemoc na ulicach na obszarze { $place }.
hazard-unrest-act-now = Na ulicach jest przemoc na obszarze { $place }. Zostań w środku.
hazard-unrest-cancel = Nie ma teraz ostrzeżenia o przemocy dla obszaru { $place }.
hazard-unrest-all-clear = Niebezpieczeństwo przemocy na obszarze { $place } minęło.

hazard-air-attack-watch = Możliwy jest atak z powietrza na obszar { $place }.
hazard-air-attack-act-now = Ostrzeżenie przed atakiem z powietrza dla obszaru { $place }. Idź teraz w bezpieczne miejsce.
hazard-air-attack-cancel = Nie ma teraz ostrzeżenia przed atakiem z powietrza dla obszaru { $place }.
hazard-air-attack-all-clear = Niebezpieczeństwo ataku z powietrza na obszarze { $place } minęło.

hazard-armed-attack-watch = Możliwy jest atak z użyciem broni na obszarze { $place }.
hazard-armed-attack-act-now = Atak z użyciem broni na obszarze { $place }. Chroń się teraz.
hazard-armed-attack-cancel = Nie ma teraz ostrzeżenia przed atakiem dla obszaru { $place }.
hazard-armed-attack-all-clear = Niebezpieczeństwo ataku na obszarze { $place } minęło.

hazard-mines-watch = Na obszarze { $place } mogą być miny lub niewybuchłe bomby.
hazard-mines-act-now = Na obszarze { $place } są miny lub niewybuchłe bomby. Zachowaj wielką ostrożność.
hazard-mines-cancel = Nie ma teraz ostrzeżenia przed minami dla obszaru { $place }.
hazard-mines-all-clear = Niebezpieczeństwo związane z minami na obszarze { $place } minęło.

hazard-route-closed-watch = Wkrótce może nie być przejścia ani przejazdu przez obszar { $place }.
hazard-route-closed-act-now = Nie można teraz przejść ani przejechać przez obszar { $place }. Droga jest zamknięta.
hazard-route-closed-cancel = Nie ma teraz ostrzeżenia o drodze przez obszar { $place }.
hazard-route-closed-all-clear = Można znów przejść i przejechać przez obszar { $place }.

hazard-camp-fire-watch = Pożar może szerzyć się między domami na obszarze { $place }.
hazard-camp-fire-act-now = Pożar szerzy się między domami na obszarze { $place }. Działaj teraz.
hazard-camp-fire-cancel = Nie ma teraz ostrzeżenia przed pożarem dla domów na obszarze { $place }.
hazard-camp-fire-all-clear = Niebezpieczeństwo pożaru dla domów na obszarze { $place } minęło.

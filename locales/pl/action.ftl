### What each sentence is for, and every variable: locales/en/action.ftl.

action-be-ready = Przygotuj się, żeby szybko opuścić to miejsce.
action-follow-news = Śledź nowe wiadomości.
action-charge-phone = Naładuj teraz telefon.
action-tell-others = Powiadom osoby w pobliżu.
    .social = Powiadom osoby w pobliżu i udostępnij tę wiadomość.
action-help-others = Pomagaj dzieciom, osobom starszym i osobom, którym trudno chodzić.
    .sms = Pomagaj dzieciom i osobom starszym.
action-follow-instructions = Wykonuj polecenia służb ratunkowych.
action-pack-needs = Spakuj wodę, jedzenie, leki i latarkę.
action-store-water = Przygotuj teraz zapas czystej wody pitnej.
action-do-not-return = Nie wracaj, dopóki nie usłyszysz, że jest bezpiecznie.
action-return-carefully = Wracaj ostrożnie i sprawdź, czy są zniszczenia.
action-stay-careful = Prosimy nadal zachować ostrożność.
action-fallen-wires = Nie zbliżaj się do zerwanych przewodów elektrycznych.
action-damaged-buildings = Nie wchodź do uszkodzonych budynków.
action-gas-leak = Jeśli czujesz gaz, wyjdź na zewnątrz. Nie zapalaj ognia.

action-higher-ground = Idź teraz na wyżej położone miejsce.
action-upper-floor = Jeśli nie możesz opuścić tego miejsca, wejdź na wyższe piętro.
action-no-flood-water = Nie idź i nie jedź przez wodę powodziową.
action-away-from-rivers = Nie zbliżaj się do rzek i nisko położonych miejsc.
action-climb-at-once = Natychmiast odejdź od rzek i nisko położonych miejsc i wejdź wyżej.
action-leave-car = Jeśli woda otacza samochód, wyjdź z niego i wejdź wyżej.
action-flood-water-dirty = Woda powodziowa jest brudna. Nie pij jej.

action-leave-coast = Opuść teraz wybrzeże. Idź na wysokie miejsce albo daleko od morza.
action-shaking-near-sea = Jeśli ziemia mocno się trzęsie blisko morza, natychmiast idź na wysokie miejsce. Nie czekaj na wiadomość.
    .sms = Jeśli ziemia mocno się trzęsie blisko morza, natychmiast idź na wysokie miejsce.
action-tall-building = Jeśli nie możesz dojść na wysokie miejsce, wejdź wysoko w wysokim, mocnym budynku.
action-no-sea-watching = Nie chodź oglądać morza.
action-leave-beach = Wyjdź z morza i opuść plażę.
action-stay-high = Zostań na wysokim miejscu.
action-more-waves = Mogą przyjść następne fale. Mogą być większe.

action-drop-cover-hold = Gdy ziemia się trzęsie, kucnij, wejdź pod mocny stół i trzymaj się go.
action-away-from-falling = Trzymaj się z dala od okien i rzeczy, które mogą spaść.
action-more-shaking = Ziemia może znów się trząść.
action-use-stairs = Idź schodami. Nie jedź windą.
action-heavy-things-low = Połóż ciężkie rzeczy blisko podłogi.

action-strong-building = Wejdź teraz do mocnego budynku.
action-away-from-windows = Zostań w środku, z dala od okien.
action-storm-eye = Jeśli wiatr nagle ucichnie, zostań w środku. Może wrócić.
action-tie-down = Schowaj albo przywiąż rzeczy, które może porwać wiatr.

action-away-from-fire = Odejdź od ognia i dymu.
action-do-not-wait = Nie czekaj, aż zobaczysz ogień.
action-cover-mouth = Zakryj nos i usta kawałkiem materiału.
action-close-windows = Zamknij drzwi i okna, żeby dym nie wszedł do środka.
action-hot-ground = Trzymaj się z dala od gorącego popiołu i spalonych drzew.

action-drink-often = Często pij wodę.
action-cool-place = Przebywaj w cieniu albo w chłodnym miejscu.
action-rest-often = Często odpoczywaj. Nie pracuj ciężko w upale.
action-check-neighbours = Sprawdzaj, jak się czują osoby starsze, chore i małe dzieci.
action-children-in-cars = Nigdy nie zostawiaj dziecka samego w samochodzie.
action-heat-illness = Jeśli ktoś mdleje albo jest zdezorientowany, ochłodź jego ciało wodą i wezwij pomoc.

action-no-tap-water = Nie pij wody z kranu.
action-boil-water = Przegotuj wodę, zanim ją wypijesz albo użyjesz do gotowania.
action-bottled-water = Używaj wody z butelki, jeśli ją masz.
action-water-for-babies = Podawaj niemowlętom tylko bezpieczną wodę.
action-wash-hands = Myj ręce mydłem i bezpieczną wodą.
action-diarrhoea = Jeśli masz biegunkę, pij dużo bezpiecznej wody i idź do przychodni.
action-run-tap = Przed użyciem wody odkręć kran na kilka minut.

action-leave-now = Opuść teraz to miejsce. Nie czekaj.
action-open-roads = Korzystaj z dróg, które lokalne władze uznają za bezpieczne.
action-take-needs = Weź wodę, leki i telefon.
action-nothing-behind = Nie wracaj po rzeczy.

action-near-building = Trzymaj się blisko bezpiecznego budynku.
action-go-inside = Wejdź do środka i zamknij drzwi i okna.
action-inner-room = Siedź nisko w pokoju w środku budynku, z dala od okien.
action-stay-until-safe = Nie wychodź, dopóki nie usłyszysz, że jest bezpiecznie.
action-avoid-fighting = Trzymaj się z dala od tłumów i walk.
action-strange-objects = Nie dotykaj dziwnych przedmiotów. Mogą wybuchnąć.

action-everyone-leave = Wszyscy muszą teraz opuścić ten obszar.
action-everyone-inside = Wszyscy muszą teraz wejść do środka i tam zostać.
action-may-stay = Nie musisz teraz opuszczać tego miejsca.
action-may-return = Możesz wrócić do domu.
action-may-go-out = Możesz znów wychodzić na zewnątrz.
action-ready-to-go-inside = Przygotuj się do szybkiego wejścia do środka.
action-plan-way = Zdecyduj teraz, dokąd pójdziesz i jak.
action-leave-when-told = Jeśli każą ci opuścić to miejsce, zrób to natychmiast.
action-keep-away = Trzymaj się z dala od tego obszaru.
action-tell-family = Powiedz rodzinie, gdzie jesteś.
action-no-travel = Nie podróżuj teraz, jeśli możesz poczekać.
action-get-medical-help = Jeśli czujesz się bardzo źle, poproś o pomoc medyczną.

action-leave-weak-houses = Wyjdź z namiotów, samochodów i słabych domów. Wejdź do mocnego budynku.
action-lowest-floor = Zejdź na najniższe piętro, z dala od okien.
action-protect-head = Osłoń głowę i szyję rękami.
action-away-from-trees = Trzymaj się z dala od drzew, murów i tablic, które mogą spaść.
action-thunder-inside = Jeśli słyszysz grzmot, wejdź do budynku albo do zamkniętego samochodu.
action-thunder-open = Trzymaj się z dala od wody, wzgórz, otwartych pól i drzew.

action-warm-clothes = Załóż kilka warstw suchych, ciepłych ubrań.
action-warm-building = Jeśli w domu jest za zimno, idź do ciepłego budynku.
action-no-coal-inside = Nigdy nie pal węgla ani nie używaj agregatu w środku. Gaz może cię zabić.
    .sms = Nigdy nie pal węgla ani nie używaj agregatu w środku.
action-cold-illness = Jeśli komuś jest bardzo zimno i jest zdezorientowany, ogrzej go i wezwij pomoc.

action-cool-building = Jeśli w domu jest za gorąco, idź do chłodnego budynku.

action-away-from-slopes = Trzymaj się z dala od stromych zboczy i miejsc pod nimi.
action-landslide-signs = Jeśli ziemia pęka albo słyszysz ruch skał, natychmiast odejdź.

action-away-from-volcano = Trzymaj się z dala od wulkanu i rzek, które z niego płyną.
action-cover-water-food = Trzymaj wodę pitną i jedzenie pod przykryciem.
action-protect-eyes = Chroń oczy, nos i usta.
action-stop-driving = Jeśli nie widzisz drogi, zjedź z drogi i zatrzymaj się.
action-no-hard-work-outside = Nie pracuj ciężko i nie uprawiaj sportu na zewnątrz.
action-wear-mask = Jeśli musisz wyjść, załóż maskę, która dobrze przylega.

action-save-water = Używaj wody tylko do picia, gotowania i mycia.

action-away-from-chemicals = Odejdź od dymu, cieczy i silnych zapachów.
action-seal-room = Zamknij drzwi i okna. Wyłącz wentylatory i klimatyzację.
    .sms = Zamknij drzwi i okna. Wyłącz wentylatory.
action-wash-body = Po powrocie z zewnątrz zmień ubranie i umyj ciało.
action-middle-of-building = Idź do środkowej części budynku albo do piwnicy.
action-packed-food = Jedz żywność z zamkniętych opakowań i pij wodę z butelek.
action-iodine = Przyjmuj tabletki jodu tylko wtedy, gdy tak powiedzą władze zdrowotne.

action-battery-light = Używaj latarki na baterie, nie świec.
action-cold-food = Nie jedz żywności, która ogrzała się w lodówce.
action-medical-machine = Jeśli potrzebujesz prądu do urządzenia medycznego, poproś teraz o pomoc.
action-go-for-help = Jeśli potrzebujesz pomocy, idź do straży pożarnej, szpitala albo przychodni.
action-short-messages = Wysyłaj krótkie wiadomości tekstowe. Nie rozmawiaj długo przez telefon.
action-listen-radio = Słuchaj wiadomości w radiu.
action-stay-where = Zostań tam, gdzie jesteś, jeśli jest tam bezpiecznie.

action-stay-home-ill = Jeśli czujesz się źle, zostań w domu, z dala od innych ludzi.
action-health-advice = Rób to, co mówią pracownicy ochrony zdrowia.
action-unsure-food = Jeśli nie wiesz na pewno, że jedzenie jest bezpieczne, nie jedz go.
action-cook-well = Dobrze gotuj jedzenie i jedz je gorące.

action-stay-low = W dymie poruszaj się nisko przy podłodze.
action-cooking-fires = Zgaś ogień, na którym gotujesz.
action-free-roads = Zostaw drogi wolne dla pojazdów ratunkowych.
action-trapped = Jeśli nie możesz wyjść, stukaj w rurę albo w ścianę.
action-leave-damaged = Wyjdź teraz z uszkodzonych budynków. Trzymaj się z dala od ich ścian.

action-curfew = Gdy nie wolno wychodzić, zostań w środku.
action-go-to-shelter = Idź do schronu, piwnicy albo pokoju w środku budynku.
action-lie-down = Jeśli jesteś na zewnątrz, połóż się i zakryj głowę.
action-run-away = Jeśli możesz bezpiecznie uciec, biegnij i zostaw rzeczy.
action-hide = Jeśli nie możesz uciec, ukryj się, zamknij drzwi na klucz i zachowaj ciszę.
action-known-paths = Chodź tylko drogami i ścieżkami, którymi ludzie chodzą codziennie.
action-mine-stop = Jeśli myślisz, że blisko są miny, nie ruszaj się. Wołaj o pomoc.

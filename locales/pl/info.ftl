### What each sentence is for, and every variable: locales/en/info.ftl.

info-ends = To jest informacja o wcześniejszej wiadomości.
info-cancel = Prosimy nie stosować się do wcześniejszej wiadomości dla obszaru { $place }.
info-no-warning = Nie ma teraz ostrzeżenia dla obszaru { $place }.
info-ended = Wcześniejsza wiadomość dla obszaru { $place } nie jest już potrzebna.
info-help-cancel = Pomoc na obszarze { $place } z wcześniejszej wiadomości nie jest dostępna.
info-help-ended = Pomoc na obszarze { $place } z wcześniejszej wiadomości zakończyła się.

info-free = Pomoc jest bezpłatna.
info-private = To, co powiesz, zostanie poufne.
info-no-name = Nie musisz podawać swojego imienia ani nazwiska.
info-your-language = Możesz poprosić o kogoś, kto mówi w twoim języku.
info-you-decide = To ty decydujesz, co będzie dalej.
info-where = Miejsce: { $facility }.
info-read-more = Otwórz { $link }, żeby przeczytać więcej.

info-avoid-watch = Wkrótce może być niebezpiecznie na obszarze { $place }.
info-avoid-act-now = Nie idź na obszar { $place }. Jest tam teraz niebezpiecznie.
info-avoid-all-clear = Możesz znów iść na obszar { $place }.
info-avoid-do-not-travel = Nie jedź tam, jeśli nie musisz.
info-avoid-leave = Jeśli tam jesteś, opuść to miejsce, gdy będzie to bezpieczne.
info-avoid-other-way = Wybierz inną drogę albo poczekaj w bezpiecznym miejscu.
info-avoid-rescue-roads = Nie blokuj dróg. Potrzebują ich ratownicy.

info-reminder-act-now = Wcześniejsze ostrzeżenie dla obszaru { $place } jest nadal ważne.
info-reminder-all-clear = Wcześniejsze ostrzeżenie dla obszaru { $place } zakończyło się.
info-reminder-not-over = Niebezpieczeństwo nie minęło.
info-reminder-follow = Prosimy nadal stosować się do wcześniejszego ostrzeżenia.
info-reminder-missed = Jeśli nie znasz ostrzeżenia, zapytaj osoby w pobliżu.

info-rumour-watch = Ludzie na obszarze { $place } przekazują wiadomość, która może być fałszywa.
info-rumour-act-now = Ludzie na obszarze { $place } przekazują fałszywą wiadomość.
info-rumour-about =
    { $topic ->
        [water] Dotyczy ona wody pitnej.
        [dam] Dotyczy ona tamy.
        [attack] Dotyczy ona ataku.
        [evacuation] Mówi ona, że ludzie muszą opuścić swoją okolicę.
        [disease] Dotyczy ona choroby.
        [aid] Dotyczy ona pomocy.
       *[other] Dotyczy ona obecnego zagrożenia.
    }
info-rumour-do-not-share = Prosimy jej nie udostępniać.
info-rumour-do-not-follow = Nie rób tego, co mówi fałszywa wiadomość.
info-rumour-tell = Powiedz osobom w pobliżu, że ta wiadomość jest fałszywa.
info-rumour-check = Zanim uwierzysz wiadomości, sprawdź ją w oficjalnym źródle.
info-rumour-true = Otwórz { $link }, żeby przeczytać prawdę.

info-test-watch = Wkrótce będzie test systemu ostrzegania na obszarze { $place }.
info-test-act-now = To jest test systemu ostrzegania na obszarze { $place }. Nie ma niebezpieczeństwa.
info-test-cancel = Nie ma teraz testu systemu ostrzegania na obszarze { $place }.
info-test-all-clear = Test systemu ostrzegania na obszarze { $place } zakończył się.
info-test-nothing = Nie musisz nic robić.
info-real-danger = Jeśli będzie prawdziwe niebezpieczeństwo, powie o tym nowa wiadomość.

### What each sentence is for, and every variable: locales/en/preparedness.ftl.

preparedness-alerts-watch = Wkrótce możesz dostawać alerty o zagrożeniach dla obszaru { $place } w swoim języku.
preparedness-alerts-act-now = Możesz dostawać alerty o zagrożeniach dla obszaru { $place } w swoim języku.
preparedness-alerts-channels = Alerty przychodzą przez telefon, radio i lokalne grupy.
preparedness-alerts-choose = Wybierz język, który najlepiej rozumiesz.
preparedness-alerts-free = Alerty są bezpłatne. Możesz je wyłączyć w każdej chwili.
preparedness-alerts-call = Żeby wybrać język, zadzwoń: { $contact }.
    .radio = Żeby wybrać język, zadzwoń pod ten numer: { $contact }. Powtarzam numer: { $contact }.

preparedness-drill-watch = Ludzie na obszarze { $place } będą wkrótce ćwiczyć na wypadek zagrożenia.
preparedness-drill-act-now = Ludzie na obszarze { $place } ćwiczą na wypadek zagrożenia. Nie ma prawdziwego niebezpieczeństwa.
preparedness-drill-cancel = Ludzie na obszarze { $place } nie będą teraz ćwiczyć na wypadek zagrożenia.
preparedness-drill-all-clear = Ćwiczenia na wypadek zagrożenia na obszarze { $place } zakończyły się.
preparedness-drill-sirens = Możesz słyszeć syreny i widzieć ratowników.
preparedness-drill-take-part = Możesz wziąć udział, jeśli chcesz. Zapraszamy wszystkich.

preparedness-risk-act-now = Dowiedz się, jakie niebezpieczeństwa są na obszarze { $place }.
preparedness-risk-ask = Zapytaj osoby, które dobrze znają okolicę, które miejsca są niebezpieczne.
preparedness-risk-safe-place = Znajdź najbliższe bezpieczne miejsce i dwie drogi do niego.
preparedness-risk-signals = Dowiedz się, co znaczą dźwięki i znaki ostrzegawcze.

preparedness-plan-act-now = Przygotuj się na zagrożenie na obszarze { $place }, zanim przyjdzie.
preparedness-plan-meet = Ustal z rodziną, gdzie się spotkacie.
preparedness-plan-numbers = Zapisz ważne numery telefonów na kartce.
preparedness-plan-bag = Spakuj torbę: wodę, jedzenie, leki, latarkę i ciepłe ubrania.
preparedness-plan-others = Zaplanuj, jak pomóc niemowlętom, osobom starszym i osobom, którym trudno chodzić.
    .sms = Zaplanuj, jak pomóc niemowlętom i osobom starszym.

### What each sentence is for, and every variable: locales/en/recovery.ftl.

recovery-return-watch = Może wkrótce będzie można wrócić na obszar { $place }.
recovery-return-act-now = Można teraz wrócić na obszar { $place }.
recovery-return-cancel = Powrót na obszar { $place } nie jest teraz bezpieczny.
recovery-return-choice = To ty decydujesz, czy chcesz wrócić.
recovery-return-daylight = Idź za dnia i nie idź w pojedynkę.
recovery-return-ask-first = Zanim pójdziesz, zapytaj, które drogi i budynki są bezpieczne.

recovery-aid-watch = Ludzie na obszarze { $place } będą mogli wkrótce prosić o pomoc.
recovery-aid-act-now = Ludzie na obszarze { $place } mogą teraz prosić o pomoc.
recovery-aid-who =
    { $group ->
        [home] Mogą o nią prosić osoby, których dom jest uszkodzony.
        [income] Mogą o nią prosić osoby, które straciły pracę lub dochód.
        [children] Mogą o nią prosić rodziny z małymi dziećmi.
        [care] Mogą o nią prosić osoby starsze, chore i niepełnosprawne.
       *[everyone] Może o nią prosić każdy, kto jej potrzebuje.
    }
recovery-aid-no-fee = Za złożenie prośby nie trzeba płacić.
recovery-aid-answer = Gdy poprosisz o pomoc, dowiesz się, czy możesz ją otrzymać.

recovery-cash-act-now = Ludzie na obszarze { $place } mogą teraz prosić o pomoc pieniężną.
recovery-cash-yours = Te pieniądze są dla ciebie. Nie oddawaj nikomu ich części.
recovery-cash-send = Jeśli wysyłasz pieniądze rodzinie, zapytaj najpierw, ile to kosztuje.

recovery-records-act-now = Jeśli zginęły ci ważne akty lub świadectwa, możesz dostać pomoc na obszarze { $place }.
recovery-records-kinds = Możesz poprosić o nowe akty urodzenia i małżeństwa oraz świadectwa szkolne.
recovery-records-office = Może ci pomóc urząd twojego kraju.
recovery-records-afraid = Jeśli boisz się rządu swojego kraju, nie idź do jego urzędu. Zapytaj grupę pomocową.
    .sms = Jeśli boisz się rządu swojego kraju, zapytaj grupę pomocową.
recovery-records-no-middleman = Nie płać nikomu, kto obiecuje załatwić akty lub świadectwa.

recovery-family-act-now = Możesz dostać pomoc w szukaniu rodziny na obszarze { $place }.
recovery-family-who = Czerwony Krzyż i Czerwony Półksiężyc pomagają szukać zaginionych osób.
recovery-family-safe = Jeśli nic ci nie grozi, powiedz o tym rodzinie.
recovery-family-no-pictures = Nie umieszczaj w internecie imion, nazwisk ani zdjęć zaginionych dzieci.

recovery-health-act-now = Chroń swoje zdrowie po katastrofie na obszarze { $place }.
recovery-health-wounds = Oczyść każdą ranę bezpieczną wodą i zakryj ją.
recovery-health-clinic = Jeśli masz gorączkę albo głęboką ranę, idź do przychodni.
recovery-health-medicine = Jeśli zginęły ci codzienne leki, poproś o nie w przychodni.
recovery-health-pregnant = Jeśli jesteś w ciąży, zapytaj w przychodni, gdzie możesz bezpiecznie urodzić.
recovery-health-fumes = Nigdy nie używaj agregatu ani węgla w środku. Gaz może zabić.

recovery-water-act-now = Po katastrofie woda na obszarze { $place } może być brudna.
recovery-water-containers = Trzymaj bezpieczną wodę w czystych, zakrytych pojemnikach.
recovery-water-food = Wyrzuć jedzenie, które miało kontakt z brudną wodą.
recovery-water-toilet = Korzystaj z toalet, które są daleko od studni i rzek.

recovery-talk-act-now = Jeśli czujesz wielki smutek lub strach, możesz dostać pomoc na obszarze { $place }.
recovery-talk-normal = Po katastrofie takie uczucia są normalne.
recovery-talk-trust = Rozmawiaj z ludźmi, którym ufasz.
recovery-talk-children = Bądź blisko swoich dzieci i słuchaj ich.
recovery-talk-urgent = Jeśli myślisz o zrobieniu sobie krzywdy, poproś teraz o pomoc.

recovery-fraud-act-now = Niektórzy ludzie na obszarze { $place } proszą o pieniądze za pomoc. Nie płać. Pomoc jest bezpłatna.
recovery-fraud-nobody = Nikomu nie wolno prosić cię o pieniądze ani o nic innego w zamian za pomoc.
recovery-fraud-codes = Nie podawaj nikomu kodów do banku i telefonu.
recovery-fraud-strangers = Uważaj na nieznajomych, którzy oferują pracę, podróż lub nocleg.

recovery-work-act-now = Pracownicy na obszarze { $place } mają prawa, także po katastrofie.
recovery-work-wages = Pracodawca musi zapłacić ci za całą wykonaną pracę.
recovery-work-danger = Masz prawo przerwać pracę, która zagraża twojemu życiu.
recovery-work-protection = Do sprzątania poproś o wysokie buty, rękawice i maskę.
recovery-work-hours = Zapisuj dni i godziny swojej pracy.

recovery-force-act-now = Czy ktoś zmusza cię do pracy lub cię przetrzymuje? Możesz dostać pomoc na obszarze { $place }.
recovery-force-not-your-fault = To nie twoja wina.
recovery-force-nobody-may = Nikt nie ma prawa cię zamykać, krzywdzić ani zabierać twojej płacy.
recovery-force-safe-moment = Proś o pomoc tylko wtedy, gdy jest to dla ciebie bezpieczne.
recovery-force-delete = Jeśli inni zaglądają do twojego telefonu, usuń tę wiadomość.
    .radio = Uważaj, żeby nikt cię nie słyszał, gdy dzwonisz.

recovery-protection-act-now = Czy twój kraj jest dla ciebie niebezpieczny? Możesz prosić o ochronę na obszarze { $place }.
recovery-protection-everyone = Każdy ma prawo prosić o ochronę.
recovery-protection-advice = Zanim zdecydujesz, poproś o bezpłatną poradę prawną.
recovery-protection-agency = Agencja ONZ do spraw Uchodźców może ci doradzić.

recovery-stateless-act-now = Czy żaden kraj nie uznaje, że do niego należysz? Możesz dostać pomoc na obszarze { $place }.
recovery-stateless-help = Pomoc w nagłych potrzebach jest także dla ciebie.
recovery-stateless-birth = Zapytaj, jak zarejestrować urodzenie swoich dzieci.

recovery-children-act-now = Na obszarze { $place } jest pomoc dla dzieci, które nie są z rodziną.
recovery-children-stay = Jeśli znajdziesz dziecko, które jest samo, zostań z nim.
recovery-children-tell = Natychmiast powiadom najbliższych pracowników pomocy.
recovery-children-not-away = Nie zabieraj dziecka daleko. Rodzina może być blisko.
recovery-children-strangers = Nie oddawaj dziecka nieznajomym.
recovery-children-child = Jeśli jesteś dzieckiem i nikogo z tobą nie ma, poproś o pomoc pracownika pomocy.

recovery-feedback-act-now = Możesz powiedzieć, co jest dobre lub złe w pomocy na obszarze { $place }.
recovery-feedback-report = Jeśli ktoś źle cię traktuje albo chce czegoś w zamian za pomoc, zgłoś to.
    .sms = Jeśli ktoś źle cię traktuje, prosimy to zgłosić.
recovery-feedback-separate = Twoja skarga nie trafi do osób, na które się skarżysz.
recovery-feedback-no-loss = Nie stracisz żadnej pomocy z powodu skargi.
recovery-survey-act-now = Prosimy, powiedz nam, jakiej pomocy potrzebują ludzie na obszarze { $place }.
recovery-survey-choice = Nie musisz odpowiadać.
recovery-survey-no-effect = Twoje odpowiedzi nie zmienią pomocy, którą dostajesz.
recovery-survey-link = Otwórz { $link }, żeby odpowiedzieć.
recovery-survey-call = Żeby odpowiedzieć, zadzwoń: { $contact }.
    .radio = Żeby odpowiedzieć, zadzwoń pod ten numer: { $contact }. Powtarzam numer: { $contact }.

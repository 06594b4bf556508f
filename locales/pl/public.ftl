### What each sentence is for, and every variable: locales/en/public.ftl.

public-current = Te wiadomości teraz obowiązują.
public-none = Teraz nie ma żadnej wiadomości.
public-language = Wybierz swój język.
public-no-language = Tej wiadomości nie ma w tym języku. Prosimy wybrać inny język.
public-changed = Tekst na tej stronie zmienił się: { $time }.
public-newest = Przeczytaj najnowszą wiadomość.
public-withdrawn = Ta wiadomość została wycofana. Prosimy się do niej nie stosować.
public-expired = Ta wiadomość już nie obowiązuje.
public-check = Kod kontrolny tego tekstu to { $code }.
public-check-how = Ten sam tekst ma zawsze ten sam kod. Jeśli ktoś poda ci ten tekst z innym kodem, nie ufaj temu tekstowi.
public-copy = Możesz skopiować ten tekst i przekazać go dalej.
public-not-here = Nie ma tu takiej strony.
public-busy = Teraz czyta wiele osób. Prosimy spróbować ponownie za chwilę.

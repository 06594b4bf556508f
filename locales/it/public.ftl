### What each sentence is for, and every variable: locales/en/public.ftl.

public-current = Questi messaggi sono validi adesso.
public-none = Adesso non c'è nessun messaggio.
public-language = Scegliete la vostra lingua.
public-no-language = Questo messaggio non è disponibile in questa lingua. Per favore, scegliete un'altra lingua.
public-changed = Il testo di questa pagina è cambiato: { $time }.
public-newest = Leggete il messaggio più recente.
public-withdrawn = Questo messaggio è stato ritirato. Per favore, non tenetene conto.
public-expired = Questo messaggio non è più valido.
public-check = Il codice di controllo di questo testo è { $code }.
public-check-how = Lo stesso testo ha sempre lo stesso codice. Se qualcuno vi dà questo testo con un codice diverso, non fidatevi.
public-copy = Potete copiare questo testo e condividerlo.
public-not-here = Questa pagina non esiste qui.
public-busy = Molte persone stanno leggendo adesso. Per favore, riprovate tra poco.

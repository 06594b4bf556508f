### What each sentence is for, and every variable: locales/en/public.ftl.

public-current = Aceste mesaje sunt valabile acum.
public-none = Acum nu există niciun mesaj.
public-language = Alegeți limba dumneavoastră.
public-no-language = Acest mesaj nu este în această limbă. Vă rugăm să alegeți altă limbă.
public-changed = Textul de pe această pagină s-a schimbat: { $time }.
public-newest = Citiți cel mai nou mesaj.
public-withdrawn = Acest mesaj a fost retras. Vă rugăm să nu îl urmați.
public-expired = Acest mesaj nu mai este valabil.
public-check = Codul de verificare al acestui text este { $code }.
public-check-how = Același text are mereu același cod. Dacă cineva vă dă acest text cu alt cod, nu aveți încredere în el.
public-copy = Puteți copia acest text și îl puteți da mai departe.
public-not-here = Aici nu există o astfel de pagină.
public-busy = Acum citesc mulți oameni. Vă rugăm să încercați din nou în curând.

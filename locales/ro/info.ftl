### What each sentence is for, and every variable: locales/en/info.ftl.

info-ends = Aceasta este o veste despre un mesaj anterior.
info-cancel = Vă rugăm să nu urmați mesajul anterior pentru { $place }.
info-no-warning = Acum nu există nicio avertizare pentru { $place }.
info-ended = Mesajul anterior pentru { $place } nu mai este necesar.
info-help-cancel = Ajutorul în { $place } din mesajul anterior nu este disponibil.
info-help-ended = Ajutorul în { $place } din mesajul anterior s-a încheiat.

info-free = Ajutorul este gratuit.
info-private = Ceea ce spuneți rămâne secret.
info-no-name = Nu este nevoie să vă spuneți numele.
info-your-language = Puteți cere să vorbiți cu cineva care vorbește limba dumneavoastră.
info-you-decide = Dumneavoastră hotărâți ce se întâmplă mai departe.
info-where = Locul: { $facility }.
info-read-more = Deschideți { $link } ca să citiți mai mult.

info-avoid-watch = În curând poate fi periculos în { $place }.
info-avoid-act-now = Nu mergeți în { $place }. Acolo este periculos acum.
info-avoid-all-clear = Puteți merge din nou în { $place }.
info-avoid-do-not-travel = Nu călătoriți acolo dacă nu este nevoie.
info-avoid-leave = Dacă sunteți acolo, plecați când este sigur să plecați.
info-avoid-other-way = Mergeți pe alt drum sau așteptați într-un loc sigur.
info-avoid-rescue-roads = Nu blocați drumurile. Salvatorii au nevoie de ele.

info-reminder-act-now = Avertizarea anterioară pentru { $place } este încă valabilă.
info-reminder-all-clear = Avertizarea anterioară pentru { $place } s-a încheiat.
info-reminder-not-over = Pericolul nu a trecut.
info-reminder-follow = Vă rugăm să urmați în continuare avertizarea anterioară.
info-reminder-missed = Dacă nu știți ce spune avertizarea, întrebați oamenii din apropiere.

info-rumour-watch = Oamenii din { $place } distribuie un mesaj care poate fi fals.
info-rumour-act-now = Oamenii din { $place } distribuie un mesaj fals.
info-rumour-about =
    { $topic ->
        [water] Este despre apa de băut.
        [dam] Este despre un baraj.
        [attack] Este despre un atac.
        [evacuation] Spune că oamenii trebuie să plece.
        [disease] Este despre o boală.
        [aid] Este despre ajutoare.
       *[other] Este despre situația de urgență.
    }
info-rumour-do-not-share = Vă rugăm să nu îl distribuiți.
info-rumour-do-not-follow = Nu faceți ce spune mesajul fals.
info-rumour-tell = Spuneți oamenilor din apropiere că este fals.
info-rumour-check = Verificați la o sursă oficială înainte de a crede un mesaj.
info-rumour-true = Deschideți { $link } ca să citiți ce este adevărat.

info-test-watch = În curând va fi un test al sistemului de alertare în { $place }.
info-test-act-now = Acesta este un test al sistemului de alertare în { $place }. Nu există pericol.
info-test-cancel = Acum nu este niciun test al sistemului de alertare în { $place }.
info-test-all-clear = Testul sistemului de alertare în { $place } s-a încheiat.
info-test-nothing = Nu este nevoie să faceți nimic.
info-real-danger = Dacă există un pericol real, veți primi un mesaj nou.

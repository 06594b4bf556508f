### What each sentence is for, and every variable: locales/en/info.ftl.

info-ends = Sa a se yon nouvèl sou yon mesaj ki te voye deja.
info-cancel = Tanpri pa swiv mesaj anvan an pou { $place }.
info-no-warning = Pa gen alèt pou { $place } kounye a.
info-ended = Mesaj anvan an pou { $place } pa nesesè ankò.
info-help-cancel = Mesaj anvan an te pale sou èd nan { $place }. Pa gen èd sa a.
info-help-ended = Mesaj anvan an te pale sou èd nan { $place }. Pa gen èd sa a ankò.

info-free = Ou jwenn èd la gratis.
info-private = Sa w di a rete sekrè.
info-no-name = Ou pa bezwen di non w.
info-your-language = Ou ka mande yon moun ki pale lang ou.
info-you-decide = Se ou ki deside sa k ap fèt apre.
info-where = Ki kote: { $facility }.
info-read-more = Louvri { $link } pou li plis.

info-avoid-watch = Talè ka gen danje nan { $place }.
info-avoid-act-now = Pa ale nan { $place }. Gen danje la kounye a.
info-avoid-all-clear = Ou ka ale nan { $place } ankò.
info-avoid-do-not-travel = Pa vwayaje ale la si w pa oblije.
info-avoid-leave = Si w la, kite kote a lè w ka kite l san danje.
info-avoid-other-way = Pran yon lòt wout, oswa tann yon kote ki san danje.
info-avoid-rescue-roads = Pa bloke wout yo. Sekouris yo bezwen yo.

info-reminder-act-now = Alèt anvan an pou { $place } toujou valab.
info-reminder-all-clear = Alèt anvan an pou { $place } fini.
info-reminder-not-over = Danje a poko fini.
info-reminder-follow = Tanpri kontinye swiv alèt anvan an.
info-reminder-missed = Si w pa konnen alèt la, mande moun ki toupre w.

info-rumour-watch = Moun nan { $place } ap pataje yon mesaj ki ka fo.
info-rumour-act-now = Moun nan { $place } ap pataje yon mesaj ki fo.
info-rumour-about =
    { $topic ->
        [water] Li pale sou dlo pou bwè.
        [dam] Li pale sou yon baraj.
        [attack] Li pale sou yon atak.
        [evacuation] Li di moun dwe kite kote a.
        [disease] Li pale sou yon maladi.
        [aid] Li pale sou èd.
       *[other] Li pale sou ijans lan.
    }
info-rumour-do-not-share = Tanpri pa pataje l.
info-rumour-do-not-follow = Pa fè sa fo mesaj la di.
info-rumour-tell = Di moun ki toupre w li fo.
info-rumour-check = Tcheke ak yon sous ofisyèl anvan w kwè yon mesaj.
info-rumour-true = Louvri { $link } pou li sa ki vre.

info-test-watch = Talè pral gen yon tès sistèm alèt la nan { $place }.
info-test-act-now = Sa a se yon tès sistèm alèt la nan { $place }. Pa gen danje.
info-test-cancel = Pa gen tès sistèm alèt la nan { $place } kounye a.
info-test-all-clear = Tès sistèm alèt la nan { $place } fini.
info-test-nothing = Ou pa bezwen fè anyen.
info-real-danger = Si gen danje tout bon, yon nouvo mesaj ap di w sa.

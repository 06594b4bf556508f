### What each sentence is for, and every variable: locales/en/preparedness.ftl.

preparedness-alerts-watch = Talè ou ka resevwa alèt danje pou { $place } nan lang ou.
preparedness-alerts-act-now = Ou ka resevwa alèt danje pou { $place } nan lang ou.
preparedness-alerts-channels = Alèt yo vini nan telefòn, nan radyo ak nan gwoup kominote.
preparedness-alerts-choose = Chwazi lang ou pi byen konprann.
preparedness-alerts-free = Alèt yo gratis. Ou ka sispann yo nenpòt lè.
preparedness-alerts-call = Pou chwazi lang ou, rele { $contact }.
    .radio = Pou chwazi lang ou, rele nimewo sa a: { $contact }. M ap repete nimewo a: { $contact }.

preparedness-drill-watch = Talè moun nan { $place } pral fè egzèsis pou yon ijans.
preparedness-drill-act-now = Moun nan { $place } ap fè egzèsis pou yon ijans. Pa gen danje tout bon.
preparedness-drill-cancel = Moun nan { $place } p ap fè egzèsis pou yon ijans kounye a.
preparedness-drill-all-clear = Egzèsis pou yon ijans nan { $place } fini.
preparedness-drill-sirens = Ou ka tande sirèn epi wè sekouris.
preparedness-drill-take-part = Ou ka patisipe si w vle. Tout moun byenveni.

preparedness-risk-act-now = Aprann ki danje ki genyen nan { $place }.
preparedness-risk-ask = Mande moun ki konnen zòn nan byen ki kote ki danjere.
preparedness-risk-safe-place = Jwenn kote ki san danje ki pi pre a ak de chemen pou rive la.
preparedness-risk-signals = Aprann sa son ak siy avètisman yo vle di.

preparedness-plan-act-now = Prepare w pou yon ijans nan { $place } anvan li rive.
preparedness-plan-meet = Antann ou ak fanmi w sou ki kote n ap rankontre.
preparedness-plan-numbers = Ekri nimewo telefòn enpòtan sou yon fèy.
preparedness-plan-bag = Prepare yon sak ak dlo, manje, medikaman, yon limyè ak rad cho.
preparedness-plan-others = Planifye kijan pou w ede tibebe, granmoun aje ak moun ki pa ka mache byen.
    .sms = Planifye kijan pou w ede tibebe ak granmoun aje.

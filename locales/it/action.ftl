### What each sentence is for, and every variable: locales/en/action.ftl.

action-be-ready = Siate pronti ad andare via in fretta.
action-follow-news = Ascoltate i nuovi messaggi.
action-charge-phone = Caricate il telefono adesso.
action-tell-others = Avvisate le persone vicine.
    .social = Avvisate le persone vicine e condividete questo messaggio.
action-help-others = Aiutate i bambini, gli anziani e chi non cammina bene.
    .sms = Aiutate i bambini e gli anziani.
action-follow-instructions = Seguite le istruzioni dei servizi di soccorso.
action-pack-needs = Preparate acqua, cibo, medicine e una torcia.
action-store-water = Fate adesso una scorta di acqua potabile pulita.
action-do-not-return = Non tornate finché non vi dicono che è sicuro.
action-return-carefully = Tornate con attenzione e guardate se ci sono danni.
action-stay-careful = Per favore, fate ancora attenzione.
action-fallen-wires = State lontani dai cavi elettrici caduti.
action-damaged-buildings = Non entrate negli edifici danneggiati.
action-gas-leak = Se sentite odore di gas, uscite all'aperto. Non accendete fuochi.

action-higher-ground = Andate adesso in un luogo più alto.
action-upper-floor = Se non potete andare via, salite a un piano più alto.
action-no-flood-water = Non camminate e non guidate nell'acqua dell'alluvione.
action-away-from-rivers = State lontani dai fiumi e dai luoghi bassi.
action-climb-at-once = Lasciate subito i fiumi e i luoghi bassi e salite più in alto.
action-leave-car = Se l'acqua circonda l'auto, lasciatela e salite più in alto.
action-flood-water-dirty = L'acqua dell'alluvione è sporca. Non bevetela.

action-leave-coast = Lasciate la costa adesso. Andate in un luogo alto o lontano dal mare.
action-shaking-near-sea = Se la terra trema forte vicino al mare, andate subito in un luogo alto. Non aspettate un messaggio.
    .sms = Se la terra trema forte vicino al mare, andate subito in un luogo alto.
action-tall-building = Se non potete arrivare in un luogo alto, salite in un edificio alto e solido.
action-no-sea-watching = Non andate a guardare il mare.
action-leave-beach = Uscite dal mare e lasciate la spiaggia.
action-stay-high = Restate in un luogo alto.
action-more-waves = Possono arrivare altre onde. Possono essere più grandi.

action-drop-cover-hold = Quando la terra trema, abbassatevi, andate sotto un tavolo solido e tenetevi forte.
action-away-from-falling = State lontani dalle finestre e dalle cose che possono cadere.
action-more-shaking = La terra può tremare ancora.
action-use-stairs = Usate le scale. Non usate l'ascensore.
action-heavy-things-low = Mettete le cose pesanti vicino al pavimento.

action-strong-building = Entrate adesso in un edificio solido.
action-away-from-windows = Restate dentro, lontani dalle finestre.
action-storm-eye = Se il vento si ferma all'improvviso, restate dentro. Può tornare.
action-tie-down = Portate dentro o legate le cose che il vento può portare via.

action-away-from-fire = Allontanatevi dal fuoco e dal fumo.
action-do-not-wait = Non aspettate di vedere il fuoco.
action-cover-mouth = Copritevi il naso e la bocca con un panno.
action-close-windows = Chiudete porte e finestre per non fare entrare il fumo.
action-hot-ground = State lontani dalla cenere calda e dagli alberi bruciati.

action-drink-often = Bevete acqua spesso.
action-cool-place = State all'ombra o in un luogo fresco.
action-rest-often = Riposatevi spesso. Non fate lavori pesanti con il caldo.
action-check-neighbours = Controllate come stanno gli anziani, i malati e i bambini piccoli.
action-children-in-cars = Non lasciate mai un bambino solo in auto.
action-heat-illness = Se qualcuno sviene o è confuso, rinfrescatelo con acqua e cercate aiuto.

action-no-tap-water = Non bevete l'acqua del rubinetto.
action-boil-water = Fate bollire l'acqua prima di berla o di usarla per cucinare.
action-bottled-water = Usate acqua in bottiglia se ne avete.
action-water-for-babies = Date ai neonati solo acqua sicura.
action-wash-hands = Lavatevi le mani con sapone e acqua sicura.
action-diarrhoea = Se avete diarrea, bevete molta acqua sicura e andate in ambulatorio.
action-run-tap = Fate scorrere l'acqua del rubinetto per alcuni minuti prima di usarla.

action-leave-now = Andate via adesso. Non aspettate.
action-open-roads = Usate le strade che le autorità locali dicono sicure.
action-take-needs = Prendete acqua, medicine e il telefono.
action-nothing-behind = Non tornate indietro a prendere le cose.

action-near-building = Restate vicino a un edificio sicuro.
action-go-inside = Entrate in un edificio e chiudete porte e finestre.
action-inner-room = State abbassati in una stanza interna, lontani dalle finestre.
action-stay-until-safe = Non uscite finché non vi dicono che è sicuro.
action-avoid-fighting = State lontani dalla folla e dagli scontri.
action-strange-objects = Non toccate oggetti strani. Possono esplodere.

action-everyone-leave = Tutti devono lasciare questa zona adesso.
action-everyone-inside = Tutti devono entrare in un edificio adesso e restare dentro.
action-may-stay = Adesso non è necessario andare via.
action-may-return = Potete tornare a casa.
action-may-go-out = Potete uscire di nuovo.
action-ready-to-go-inside = Siate pronti a entrare in fretta in un edificio.
action-plan-way = Decidete adesso dove andrete e come.
action-leave-when-told = Se vi dicono di andare via, andate via subito.
action-keep-away = State lontani da questa zona.
action-tell-family = Dite alla vostra famiglia dove siete.
action-no-travel = Non viaggiate adesso se potete aspettare.
action-get-medical-help = Se vi sentite molto male, cercate aiuto medico.

action-leave-weak-houses = Lasciate tende, auto e case deboli. Entrate in un edificio solido.
action-lowest-floor = Andate al piano più basso, lontani dalle finestre.
action-protect-head = Proteggetevi la testa e il collo con le braccia.
action-away-from-trees = State lontani da alberi, muri e cartelli che possono cadere.
action-thunder-inside = Se sentite tuoni, entrate in un edificio o in un'auto chiusa.
action-thunder-open = State lontani da acqua, colline, campi aperti e alberi.

action-warm-clothes = Indossate più strati di vestiti asciutti e caldi.
action-warm-building = Se a casa fa troppo freddo, andate in un edificio riscaldato.
action-no-coal-inside = Non bruciate mai carbone e non usate mai un generatore al chiuso. Il gas può uccidervi.
    .sms = Non bruciate mai carbone e non usate mai un generatore al chiuso.
action-cold-illness = Se qualcuno ha molto freddo ed è confuso, scaldatelo e cercate aiuto.

action-cool-building = Se a casa fa troppo caldo, andate in un edificio fresco.

action-away-from-slopes = State lontani dai pendii ripidi e dai luoghi sotto di essi.
action-landslide-signs = Se il terreno si spacca o sentite le rocce muoversi, andate via subito.

action-away-from-volcano = State lontani dal vulcano e dai fiumi che scendono dal vulcano.
action-cover-water-food = Tenete coperti l'acqua potabile e il cibo.
action-protect-eyes = Proteggetevi gli occhi, il naso e la bocca.
action-stop-driving = Se non vedete la strada, uscite dalla strada e fermatevi.
action-no-hard-work-outside = Non fate lavori pesanti o sport all'aperto.
action-wear-mask = Se dovete uscire, mettete una mascherina che aderisce bene.

action-save-water = Usate l'acqua solo per bere, cucinare e lavarvi.

action-away-from-chemicals = Allontanatevi da fumo, liquidi e odori forti.
action-seal-room = Chiudete porte e finestre. Spegnete ventilatori e condizionatori.
    .sms = Chiudete porte e finestre. Spegnete i ventilatori.
action-wash-body = Se siete stati all'aperto, cambiate i vestiti e lavatevi il corpo.
action-middle-of-building = Andate al centro o nella cantina di un edificio.
action-packed-food = Mangiate cibo da confezioni chiuse e bevete acqua in bottiglia.
action-iodine = Prendete pastiglie di iodio solo se lo dicono le autorità sanitarie.

action-battery-light = Usate una torcia a batterie, non candele.
action-cold-food = Non mangiate cibo che si è scaldato nel frigorifero.
action-medical-machine = Se vi serve elettricità per un apparecchio medico, chiedete aiuto adesso.
action-go-for-help = Per avere aiuto, andate dai pompieri, in ospedale o in ambulatorio.
action-short-messages = Mandate messaggi di testo brevi. Non fate telefonate lunghe.
action-listen-radio = Ascoltate le notizie alla radio.
action-stay-where = Restate dove siete se lì è sicuro.

action-stay-home-ill = Se vi sentite male, restate a casa e lontani dalle altre persone.
action-health-advice = Fate quello che vi dice il personale sanitario.
action-unsure-food = Se non siete certi che un cibo sia sicuro, non mangiatelo.
action-cook-well = Cuocete bene il cibo e mangiatelo caldo.

action-stay-low = In mezzo al fumo, state abbassati, vicino al pavimento.
action-cooking-fires = Spegnete i fuochi usati per cucinare.
action-free-roads = Lasciate le strade libere per i mezzi di soccorso.
action-trapped = Se non potete uscire, battete su un tubo o su un muro.
action-leave-damaged = Uscite adesso dagli edifici danneggiati. State lontani dai loro muri.

action-curfew = Quando è vietato uscire, restate dentro.
action-go-to-shelter = Andate in un rifugio, in una cantina o in una stanza interna.
action-lie-down = Se siete all'aperto, sdraiatevi a terra e copritevi la testa.
action-run-away = Se potete scappare senza pericolo, correte e lasciate le vostre cose.
action-hide = Se non potete scappare, nascondetevi, chiudete a chiave e fate silenzio.
action-known-paths = Camminate solo su strade e sentieri che la gente usa ogni giorno.
action-mine-stop = Se pensate che ci siano mine vicino, non muovetevi. Chiamate aiuto.

### What each sentence is for, and every variable: locales/en/info.ftl.

## How a warning, advice or an offer of help ends, when there are no better words for it

info-ends = Ev nûçeyek li ser peyama berê ye.

info-cancel = Ji kerema xwe li gor peyama berê ya ji bo { $place } tevnegerin.
info-no-warning = Niha ji bo { $place } tu hişyarî tune.
info-ended = Peyama berê ya ji bo { $place } êdî ne hewce ye.
info-help-cancel = Alîkariya li { $place } ya ku peyama berê gotibû tune ye.
info-help-ended = Alîkariya li { $place } ya ku peyama berê gotibû qediya.

## What people who ask for help want to know

info-free = Alîkarî belaş e.
info-private = Gotinên we veşartî dimînin.
info-no-name = Ne hewce ye ku hûn navê xwe bêjin.
info-your-language = Hûn dikarin kesekî ku bi zimanê we diaxive bixwazin.
info-you-decide = Hûn biryar didin ku paşê çi bibe.
info-where = Cih: { $facility }.
info-read-more = Ji bo bêtir xwendinê { $link } vekin.

## Keep away from an area

info-avoid-watch = Dibe ku zû li { $place } xetere hebe.
info-avoid-act-now = Neçin { $place }. Niha li wir xetere heye.
info-avoid-all-clear = Hûn dîsa dikarin herin { $place }.

info-avoid-do-not-travel = Heke hûn ne mecbûr in, neçin wir.
info-avoid-leave = Heke hûn li wir in, dema ku bêxetere be ji wir derkevin.
info-avoid-other-way = Di rêyeke din re herin, an li cihekî ewle bisekinin.
info-avoid-rescue-roads = Rêyan negirin. Xebatkarên rizgariyê hewceyî wan in.

## Reminder: an earlier warning still holds

info-reminder-act-now = Hişyariya berê ya ji bo { $place } hê derbasdar e.
info-reminder-all-clear = Hişyariya berê ya ji bo { $place } qediya.

info-reminder-not-over = Xetere neqediyaye.
info-reminder-follow = Ji kerema xwe li gor hişyariya berê bidomînin.
info-reminder-missed = Heke hûn hişyariyê nizanin, ji kesên nêzîkî xwe bipirsin.

## A false message is being shared; watch: nobody knows yet whether it is true

info-rumour-watch = Xelk li { $place } peyamekê parve dike ku dibe derew be.
info-rumour-act-now = Xelk li { $place } peyameke derewîn parve dike.

info-rumour-about =
    { $topic ->
        [water] Ew li ser ava vexwarinê ye.
        [dam] Ew li ser bendavekê ye.
        [attack] Ew li ser êrîşekê ye.
        [evacuation] Ew dibêje ku divê xelk derkeve.
        [disease] Ew li ser nexweşiyekê ye.
        [aid] Ew li ser alîkariyê ye.
       *[other] Ew li ser rewşa awarte ye.
    }
info-rumour-do-not-share = Ji kerema xwe wê parve nekin.
info-rumour-do-not-follow = Tiştê ku peyama derewîn dibêje nekin.
info-rumour-tell = Ji kesên nêzîkî xwe re bêjin ku ew derew e.
info-rumour-check = Berî ku hûn ji peyamekê bawer bikin, ji çavkaniyeke fermî bipirsin.
info-rumour-true = Ji bo xwendina rastiyê { $link } vekin.

## A test of the alert system

info-test-watch = Zû dê li { $place } sîstema hişyariyê were ceribandin.
info-test-act-now = Ev ceribandina sîstema hişyariyê li { $place } ye. Tu xetere tune.
info-test-cancel = Niha li { $place } ceribandina sîstema hişyariyê tune.
info-test-all-clear = Ceribandina sîstema hişyariyê li { $place } qediya.

info-test-nothing = Ne hewce ye ku hûn tiştekî bikin.
info-real-danger = Heke xetereya rast hebe, peyameke nû dê ji we re bêje.

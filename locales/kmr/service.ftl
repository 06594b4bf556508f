### What each sentence is for, and every variable: locales/en/service.ftl.

service-watch = Cihê alîkariyê zû li { $place } vedibe. Cih: { $facility }.
service-act-now = Cihê alîkariyê li { $place } vekirî ye. Cih: { $facility }.
service-cancel = Cihê alîkariyê li { $place } ne vekirî ye. Cih: { $facility }.
service-all-clear = Cihê alîkariyê li { $place } êdî girtî ye. Cih: { $facility }.

service-offers =
    { $service ->
        [shelter] Hûn dikarin li wir razên.
        [food] Hûn dikarin li wir xwarinê bistînin.
        [water] Hûn dikarin li wir ava vexwarinê bistînin.
        [clinic] Hûn dikarin li wir bijîşk an hemşîreyekê bibînin.
        [charging] Hûn dikarin li wir telefona xwe şarj bikin.
       *[all] Hûn dikarin li wir stargeh, xwarin, ava vexwarinê û dermankirinê bistînin.
    }
service-everyone = Her kes dikare were. Belaş e.
service-bring-medicine = Heke hûn dikarin, derman û cilên xwe yên germ bînin.
service-do-not-go = Ji kerema xwe niha neçin wir.

## Buses that take people out of a place in danger

service-transport-watch = Otobus zû dê xelkê ji { $place } derxin.
service-transport-act-now = Otobus niha xelkê ji { $place } derdixin.
service-transport-cancel = Niha otobusên ku ji { $place } derdikevin tune ne.

service-transport-from = Otobus ji vir diçin: { $facility }.
service-transport-bring = Tenê tiştên ku hûn dikarin hilgirin bînin.
service-transport-together = Bi malbata xwe re bimînin. Zarokan nêzîkî xwe bihêlin.
service-transport-cannot-walk = Heke hûn nikarin bigihîjin otobusê, alîkariyê bixwazin.

## A telephone line that answers in the languages of the people

service-hotline-watch = Zû dê xeteke telefonê ji bo kesên li { $place } vebe.
service-hotline-act-now = Xeteke telefonê ji bo kesên li { $place } vekirî ye.
service-hotline-cancel = Xeta telefonê ya ji bo kesên li { $place } ne vekirî ye.

service-hotline-ask = Hûn dikarin li ser ewlehî, alîkarî û malbata xwe bipirsin.

### What each sentence is for, and every variable: locales/en/service.ftl.

service-watch = Talè ap gen èd nan { $place }. Ki kote: { $facility }.
service-act-now = Y ap bay èd nan { $place }. Ki kote: { $facility }.
service-cancel = Yo pa bay èd nan { $place }. Ki kote: { $facility }.
service-all-clear = Kote ki bay èd nan { $place } fèmen kounye a. Ki kote: { $facility }.
service-offers =
    { $service ->
        [shelter] Ou ka dòmi la.
        [food] Ou ka jwenn manje la.
        [water] Ou ka jwenn dlo pou bwè la.
        [clinic] Ou ka wè yon doktè oswa yon enfimyè la.
        [charging] Ou ka chaje telefòn ou la.
       *[all] La ou ka jwenn abri, manje, dlo pou bwè ak swen medikal.
    }
service-everyone = Tout moun ka vini. Li gratis.
service-bring-medicine = Pote medikaman w ak rad cho si w kapab.
service-do-not-go = Tanpri pa ale la kounye a.

service-transport-watch = Talè bis pral fè moun soti nan { $place }.
service-transport-act-now = Bis ap fè moun soti nan { $place } kounye a.
service-transport-cancel = Pa gen bis k ap soti nan { $place } kounye a.
service-transport-from = Bis yo pati isit la: { $facility }.
service-transport-bring = Pote sèlman sa w ka pote.
service-transport-together = Rete ak fanmi w. Kenbe timoun yo toupre w.
service-transport-cannot-walk = Si w pa ka rive nan bis la, mande èd.

service-hotline-watch = Talè yon liy telefòn pou moun nan { $place } pral louvri.
service-hotline-act-now = Yon liy telefòn pou moun nan { $place } ouvè.
service-hotline-cancel = Liy telefòn pou moun nan { $place } pa ouvè.
service-hotline-ask = Ou ka poze kesyon sou sekirite, èd ak fanmi w.

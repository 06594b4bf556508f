### What each sentence is for, and every variable: locales/en/service.ftl.

service-watch = まもなく{ $place }で支援が始まります。場所は{ $facility }です。
service-act-now = { $place }で支援を行っています。場所は{ $facility }です。
service-cancel = { $place }の支援は行われていません。場所は{ $facility }です。
service-all-clear = { $place }の支援は終わりました。場所は{ $facility }です。
service-offers =
    { $service ->
        [shelter] そこで寝ることができます。
        [food] そこで食べ物をもらえます。
        [water] そこで飲み水をもらえます。
        [clinic] そこで医師か看護師に診てもらえます。
        [charging] そこで電話を充電できます。
       *[all] そこには寝る所、食べ物、飲み水、医療があります。
    }
service-everyone = だれでも来ることができます。無料です。
service-bring-medicine = できれば薬と暖かい服を持って来てください。
service-do-not-go = 今はそこへ行かないでください。

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

service-transport-watch = まもなく、{ $place }から人を避難させるバスが出ます。
service-transport-act-now = 今、{ $place }から人を避難させるバスが出ています。
service-transport-cancel = 現在、{ $place }から出るバスはありません。
service-transport-from = バスが出る場所は{ $facility }です。
service-transport-bring = 自分で運べる物だけを持って来てください。
service-transport-together = 家族と一緒にいてください。子どもから離れないでください。
service-transport-cannot-walk = バスまで行けないときは、助けを求めてください。

service-hotline-watch = まもなく、{ $place }の人のための電話窓口が始まります。
service-hotline-act-now = { $place }の人のための電話窓口が開いています。
service-hotline-cancel = { $place }の人のための電話窓口は開いていません。
service-hotline-ask = 安全、支援、家族のことを聞くことができます。

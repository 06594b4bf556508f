### What each sentence is for, and every variable: locales/en/assurance.ftl.

assurance-watch = もうすぐ { $place } で みんなを たすけます。
assurance-act-now = { $place } の たすけは みんなの ためです。
assurance-cancel = { $place } の たすけの やくそくは なくなりました。
assurance-all-clear = { $place } の きゅうな たすけは おわりました。
assurance-everyone = どこから 来た 人でも だいじょうぶです。
assurance-no-papers = みぶんしょうなどの しょるいは いりません。
assurance-authority = { $issuer } が これを やくそくします。 やくそくする ちからが あります。

### What each sentence is for, and every variable: locales/en/assurance.ftl.

assurance-watch = もうすぐ { $place } で みんなを たすけます。
assurance-act-now = { $place } の たすけは みんなの ためです。
assurance-cancel = { $place } の たすけの やくそくは なくなりました。
assurance-all-clear = { $place } の きゅうな たすけは おわりました。
assurance-everyone = どこから 来た 人でも だいじょうぶです。
assurance-no-papers = だれも 「みぶんしょうなどの しょるいを 見せてください」と 言いません。
assurance-authority = { $issuer } が これを やくそくします。 やくそくする ちからが あります。

assurance-clinic-act-now = { $place } の びょういんで、 だれでも みて もらうことが できます。
assurance-shelter-act-now = { $place } の ひなんじょは だれでも 入ることが できます。
assurance-clinic-go = びょうきの 人や けがを した 人は、 そこに 行ってください。
assurance-shelter-families = そこで 家族は いっしょに いることが できます。
assurance-not-told = そこの 人は、 あなたが 来たことを ほかの 人に 言いません。

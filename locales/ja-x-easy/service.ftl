### What each sentence is for, and every variable: locales/en/service.ftl.

service-watch = もうすぐ { $place } で たすけが はじまります。 ばしょは { $facility } です。
service-act-now = { $place } で たすけて もらうことが できます。 ばしょは { $facility } です。
service-cancel = { $place } の たすけは いま ありません。 ばしょは { $facility } です。
service-all-clear = { $place } の たすけは もう おわりました。 ばしょは { $facility } です。
service-offers =
    { $service ->
        [shelter] そこで ねることが できます。
        [food] そこで 食べものを もらうことが できます。
        [water] そこで 飲み水を もらうことが できます。
        [clinic] そこに いしゃか かんごしが います。
        [charging] そこで でんわを じゅうでんすることが できます。
       *[all] そこに ねる ところ、 食べもの、 飲み水が あります。 いしゃも います。
    }
service-everyone = だれでも 来ることが できます。 お金は いりません。
service-bring-medicine = できる 人は くすりと あたたかい ふくを もって 来てください。
service-do-not-go = いまは そこに 行かないでください。

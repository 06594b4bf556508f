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

service-transport-watch = もうすぐ { $place } から にげる 人の ための バスが 出ます。
service-transport-act-now = いま { $place } から にげる 人の ための バスが 出ています。
service-transport-cancel = いま { $place } から 出る バスは ありません。
service-transport-from = バスが 出る ばしょは { $facility } です。
service-transport-bring = 自分で もつことが できる ものだけ もって 来てください。
service-transport-together = 家族と いっしょに いてください。 子どもの 近くに いてください。
service-transport-cannot-walk = バスまで 行くことが できない 人は、 たすけを よんでください。

service-hotline-watch = もうすぐ { $place } に いる 人の ための でんわそうだんが はじまります。
service-hotline-act-now = { $place } に いる 人の ための でんわそうだんが あります。 いま かけることが できます。
service-hotline-cancel = { $place } に いる 人の ための でんわそうだんは やっていません。
service-hotline-ask = あんぜん、 たすけ、 家族の ことを 聞くことが できます。

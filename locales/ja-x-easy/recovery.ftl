### What each sentence is for, and every variable: locales/en/recovery.ftl.

recovery-return-watch = もうすぐ { $place } に 帰ることが できるかもしれません。
recovery-return-act-now = いま { $place } に 帰ることが できます。
recovery-return-cancel = いま { $place } に 帰るのは あんぜんでは ありません。
recovery-return-choice = 帰りたいか どうか、 あなたが 自分で きめます。
recovery-return-daylight = 明るい ときに 行ってください。 ひとりで 行かないでください。
recovery-return-ask-first = 行く まえに、 どの 道や たてものが あんぜんか 聞いてください。

recovery-aid-watch = もうすぐ { $place } に いる 人は たすけを もうしこむことが できます。
recovery-aid-act-now = いま { $place } に いる 人は たすけを もうしこむことが できます。
recovery-aid-who =
    { $group ->
        [home] 家が こわれた 人が もうしこむことが できます。
        [income] しごとや お金が なくなった 人が もうしこむことが できます。
        [children] 小さい 子どもが いる 家族が もうしこむことが できます。
        [care] お年よりの 人、 びょうきの 人、 しょうがいが ある 人が もうしこむことが できます。
       *[everyone] たすけが いる 人は だれでも もうしこむことが できます。
    }
recovery-aid-no-fee = もうしこむ とき、 お金は いりません。
recovery-aid-answer = もうしこんだ あと、 もらうことが できるか どうか、 おしらせします。

recovery-cash-act-now = いま { $place } に いる 人は お金の たすけを もうしこむことが できます。
recovery-cash-yours = お金は あなたの ものです。 ほかの 人に すこしも わたさないでください。
recovery-cash-send = 家族に お金を 送る 人は、 まず いくら かかるか 聞いてください。

recovery-records-act-now = たいせつな しょうめいしょを なくした 人は、 { $place } で たすけて もらうことが できます。
recovery-records-kinds = 生まれたこと、 けっこん、 学校の あたらしい しょうめいしょを もうしこむことが できます。
recovery-records-office = あなたの 国の やくしょ（たいしかんなど）が たすけることが できます。
recovery-records-afraid = 自分の 国の せいふが こわい 人は、 その やくしょに 行かないでください。 たすける グループに 聞いてください。
    .sms = 自分の 国の せいふが こわい 人は、 たすける グループに 聞いてください。
recovery-records-no-middleman = 「しょうめいしょを とって あげます」と 言う 人に お金を はらわないでください。

recovery-family-act-now = { $place } で 家族を さがす たすけを もらうことが できます。
recovery-family-who = せきじゅうじと せきしんげつは、 いなくなった 人を いっしょに さがします。
recovery-family-safe = あなたが だいじょうぶなら、 家族に 話してください。
recovery-family-no-pictures = いなくなった 子どもの 名まえや しゃしんを インターネットに 出さないでください。

recovery-health-act-now = { $place } の さいがいの あと、 体を まもってください。
recovery-health-wounds = けがを したら、 いつも あんぜんな 水で あらってください。 そして ぬのなどで かくしてください。
recovery-health-clinic = ねつが ある 人や、 ふかい きずが ある 人は、 びょういんに 行ってください。
recovery-health-medicine = まいにち 飲む くすりを なくした 人は、 びょういんで もらってください。
recovery-health-pregnant = おなかに 赤ちゃんが いる 人は、 どこで あんぜんに うむことが できるか びょういんで 聞いてください。
recovery-health-fumes = たてものの 中で ぜったいに はつでんきや すみを つかわないでください。 ガスで 死ぬかもしれません。

recovery-water-act-now = さいがいの あと、 { $place } の 水は きたないかもしれません。
recovery-water-containers = あんぜんな 水は、 きれいで ふたが ある いれものに 入れてください。
recovery-water-food = きたない 水が ついた 食べものを すててください。
recovery-water-toilet = いどや 川から 遠い トイレを つかってください。

recovery-talk-act-now = とても かなしい 人や、 とても こわいと 思う 人は、 { $place } で たすけて もらうことが できます。
recovery-talk-normal = さいがいの あと、 そう 思うのは ふつうの ことです。
recovery-talk-trust = しんじることが できる 人と 話してください。
recovery-talk-children = 子どもの 近くに いて、 話を 聞いてください。
recovery-talk-urgent = 自分を きずつけたいと 思ったら、 すぐに たすけを よんでください。

recovery-fraud-act-now = { $place } で 「たすけるから お金を ください」と 言う 人が います。 はらわないでください。 たすけに お金は いりません。
recovery-fraud-nobody = だれも、 たすける かわりに お金や ほかの ものを 「ください」と 言っては いけません。
recovery-fraud-codes = ぎんこうと でんわの ひみつの ばんごうを だれにも 言わないでください。
recovery-fraud-strangers = 「しごとや ねる ところが あります」「つれて 行きます」と 言う しらない 人に 気をつけてください。

recovery-work-act-now = { $place } で はたらく 人には、 さいがいの あとも けんりが あります。
recovery-work-wages = あなたを やとう 会社や 人は、 あなたが した ぜんぶの しごとの お金を はらわなければ なりません。
recovery-work-danger = 死ぬかもしれない しごとは やめることが できます。
recovery-work-protection = かたづける しごとの ときは、 ながぐつ、 てぶくろ、 マスクを もらってください。
recovery-work-hours = はたらいた 日と じかんを 書いてください。

recovery-force-act-now = だれかが あなたを むりに はたらかせたり、 とじこめたり していますか。 { $place } で たすけて もらうことが できます。
recovery-force-not-your-fault = あなたは わるく ありません。
recovery-force-nobody-may = だれも、 あなたを とじこめたり、 きずつけたり、 きゅうりょうを とったり しては いけません。
recovery-force-safe-moment = あなたが あんぜんな ときだけ、 たすけを よんでください。
recovery-force-delete = ほかの 人が あなたの でんわを 見るなら、 この メッセージを けしてください。
    .radio = でんわを する ときは、 だれにも 聞こえないように してください。

recovery-protection-act-now = 自分の 国に いると あぶないですか。 { $place } で 「まもってください」と 言うことが できます。
recovery-protection-everyone = 「まもってください」と 言う けんりは、 みんなに あります。
recovery-protection-advice = きめる まえに、 ほうりつの そうだんを してください。 お金は いりません。
recovery-protection-agency = こくれんの、 なんみんを たすける ところに、 そうだんすることが できます。

recovery-stateless-act-now = どの 国も あなたを 自分の 国の 人だと 言いませんか。 { $place } で たすけて もらうことが できます。
recovery-stateless-help = きゅうな たすけは あなたの ためでも あります。
recovery-stateless-birth = 子どもが 生まれたことを どうやって やくしょに とどけるか、 聞いてください。

recovery-children-act-now = 家族が いっしょに いない 子どもの ために、 { $place } に たすけが あります。
recovery-children-stay = ひとりの 子どもを 見つけたら、 いっしょに いてください。
recovery-children-tell = すぐに いちばん 近い たすける 人に 話してください。
recovery-children-not-away = 子どもを 遠くに つれて 行かないでください。 家族は 近くに いるかもしれません。
recovery-children-strangers = 子どもを しらない 人に わたさないでください。
recovery-children-child = あなたが 子どもで、 ひとりなら、 たすける 人に 「たすけて」と 言ってください。

recovery-feedback-act-now = { $place } の たすけの いい ところや わるい ところを 言うことが できます。
recovery-feedback-report = ひどいことを されたり、 たすける かわりに 何か ほしいと 言われたら、 しらせてください。
    .sms = ひどいことを されたら、 しらせてください。
recovery-feedback-separate = あなたが もんくを 言った ことを、 あいての 人には つたえません。
recovery-feedback-no-loss = もんくを 言っても、 たすけは なくなりません。
recovery-survey-act-now = { $place } に いる 人に どんな たすけが ひつようか、 おしえてください。
recovery-survey-choice = 答えなくて いいです。
recovery-survey-no-effect = どう 答えても、 あなたが もらう たすけは かわりません。
recovery-survey-link = 答える 人は { $link } を ひらいてください。
recovery-survey-call = 答える 人は { $contact } に でんわを してください。
    .radio = 答える 人は この ばんごうに でんわを してください。 { $contact }。 もういちど 言います。 { $contact }。

### What each sentence is for, and every variable: locales/en/frame.ftl.

frame-exercise = これは れんしゅうです。 ほんとうの きけんは ありません。
    .sms = これは れんしゅうです。
frame-update = これは まえの おしらせの つづきです。
    .sms = これは つづきの おしらせです。
frame-correction = 正しい おしらせです。 まえの おしらせに まちがいが ありました。 これを つかってください。
    .sms = 正しい おしらせです。 まえの おしらせに まちがいが ありました。
frame-cancel = まえの おしらせは なくなりました。
frame-all-clear = これは きけんが なくなった おしらせです。
frame-valid-until = これは { $until } までの おしらせです。
    .sms = { $until } までの おしらせです。
frame-issued-by = { $issuer } からの おしらせです。
    .sms = { $issuer } から。
frame-call = たすけが ほしい 人は { $contact } に でんわを してください。
    .radio = たすけが ほしい 人は この ばんごうに でんわを してください。 { $contact }。 もういちど 言います。 { $contact }。
frame-machine-draft = これは きかいが やくした 文です。 人は まだ 見ていません。

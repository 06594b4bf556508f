### What each sentence is for, and every variable: locales/en/radio.ftl.

radio-attention = よく 聞いてください。 あんぜんの ための たいせつな おしらせです。
radio-repeat = もういちど 言います。
radio-sign-off = いまの おしらせは { $issuer } からでした。
radio-next-update = これは { $until } までの おしらせです。 つぎの おしらせを 聞いてください。
radio-machine-voice = この おしらせは きかいの こえが 読みます。

### What each sentence is for, and every variable: locales/en/hazard.ftl.

hazard-flood-watch = { $place }で洪水が起きるおそれがあります。
hazard-flood-act-now = { $place }で危険な洪水です。今すぐ行動してください。
hazard-flood-cancel = 現在、{ $place }に洪水の警報は出ていません。
hazard-flood-all-clear = { $place }の洪水の危険はなくなりました。

hazard-flash-flood-watch = { $place }で急に水が増えるおそれがあります。
hazard-flash-flood-act-now = { $place }で急な洪水です。水がとても速く増えています。
hazard-flash-flood-cancel = 現在、{ $place }に急な洪水の警報は出ていません。
hazard-flash-flood-all-clear = { $place }の急な洪水の危険はなくなりました。

hazard-tsunami-watch = { $place }に津波が来るおそれがあります。
hazard-tsunami-act-now = { $place }に津波警報です。大きな津波が来ます。
hazard-tsunami-cancel = 現在、{ $place }に津波警報は出ていません。
hazard-tsunami-all-clear = { $place }の津波の危険はなくなりました。

hazard-earthquake-watch = { $place }で強い地震が起きるおそれがあります。
hazard-earthquake-act-now = { $place }で強い地震です。
hazard-earthquake-cancel = 現在、{ $place }に地震の警報は出ていません。
hazard-earthquake-all-clear = { $place }の地震の警報は終わりました。

hazard-cyclone-watch = { $place }に非常に強い嵐が来るおそれがあります。
hazard-cyclone-act-now = { $place }に非常に強い嵐が近づいています。今すぐ行動してください。
hazard-cyclone-cancel = 現在、{ $place }に嵐の警報は出ていません。
hazard-cyclone-all-clear = { $place }の嵐の危険はなくなりました。

hazard-wildfire-watch = { $place }の近くに山火事が来るおそれがあります。
hazard-wildfire-act-now = { $place }の近くで山火事です。今すぐ逃げてください。
hazard-wildfire-cancel = 現在、{ $place }に火災の警報は出ていません。
hazard-wildfire-all-clear = { $place }の近くの火災の危険はなくなりました。

hazard-heat-watch = { $place }はとても暑くなります。
hazard-heat-act-now = { $place }は危険な暑さです。今すぐ身を守ってください。
hazard-heat-cancel = 現在、{ $place }に暑さの警報は出ていません。
hazard-heat-all-clear = { $place }の危険な暑さは終わりました。

hazard-unsafe-water-watch = { $place }の水が安全に飲めなくなるおそれがあります。
hazard-unsafe-water-act-now = { $place }の水は安全に飲めません。
hazard-unsafe-water-cancel = 現在、{ $place }に水の警報は出ていません。
hazard-unsafe-water-all-clear = { $place }の水はまた安全に飲めます。

hazard-evacuate-watch = まもなく{ $place }から避難することになるかもしれません。
hazard-evacuate-act-now = { $place }にいる人は全員、今すぐ避難してください。
hazard-evacuate-cancel = 現在、{ $place }から避難する必要はありません。
hazard-evacuate-all-clear = { $place }に安全に戻れます。

hazard-shelter-watch = まもなく{ $place }では外にいると危険になるかもしれません。
hazard-shelter-act-now = { $place }では外は危険です。今すぐ建物の中に入ってください。
hazard-shelter-cancel = 現在、{ $place }では建物の中にとどまる必要はありません。
hazard-shelter-all-clear = { $place }ではまた安全に外に出られます。

hazard-storm-surge-watch = { $place }に高潮（海の水があふれる洪水）が来るおそれがあります。
hazard-storm-surge-act-now = { $place }で危険な高潮（海の水があふれる洪水）です。今すぐ行動してください。
hazard-storm-surge-cancel = 現在、{ $place }に高潮の警報は出ていません。
hazard-storm-surge-all-clear = { $place }の高潮の危険はなくなりました。

hazard-tornado-watch = { $place }で竜巻が起きるおそれがあります。
hazard-tornado-act-now = { $place }に竜巻の警報です。今すぐ身を守ってください。
hazard-tornado-cancel = 現在、{ $place }に竜巻の警報は出ていません。
hazard-tornado-all-clear = { $place }の竜巻の危険はなくなりました。

hazard-thunderstorm-watch = { $place }で危険な雷雨になるおそれがあります。
hazard-thunderstorm-act-now = { $place }で危険な雷雨です。今すぐ建物の中に入ってください。
hazard-thunderstorm-cancel = 現在、{ $place }に雷雨の警報は出ていません。
hazard-thunderstorm-all-clear = { $place }の雷雨の危険はなくなりました。

hazard-wind-watch = { $place }で非常に強い風が吹くおそれがあります。
hazard-wind-act-now = { $place }で危険な風が吹いています。今すぐ建物の中に入ってください。
hazard-wind-cancel = 現在、{ $place }に風の警報は出ていません。
hazard-wind-all-clear = { $place }の危険な風は終わりました。

hazard-winter-storm-watch = { $place }に危険な吹雪が来るおそれがあります。
hazard-winter-storm-act-now = { $place }で危険な吹雪です。建物の中にいてください。
hazard-winter-storm-cancel = 現在、{ $place }に吹雪の警報は出ていません。
hazard-winter-storm-all-clear = { $place }の吹雪の危険はなくなりました。

hazard-dust-storm-watch = { $place }に砂嵐が来るおそれがあります。
hazard-dust-storm-act-now = { $place }で危険な砂嵐です。今すぐ建物の中に入ってください。
hazard-dust-storm-cancel = 現在、{ $place }に砂嵐の警報は出ていません。
hazard-dust-storm-all-clear = { $place }の砂嵐の危険はなくなりました。

hazard-avalanche-watch = { $place }の近くで雪崩が起きるおそれがあります。
hazard-avalanche-act-now = { $place }に雪崩の警報です。今すぐ行動してください。
hazard-avalanche-cancel = 現在、{ $place }に雪崩の警報は出ていません。
hazard-avalanche-all-clear = { $place }の近くの雪崩の危険はなくなりました。

hazard-landslide-watch = { $place }で土砂崩れが起きるおそれがあります。
hazard-landslide-act-now = { $place }に土砂崩れの警報です。今すぐ行動してください。
hazard-landslide-cancel = 現在、{ $place }に土砂崩れの警報は出ていません。
hazard-landslide-all-clear = { $place }の土砂崩れの危険はなくなりました。

hazard-volcano-watch = { $place }の近くの火山が噴火するおそれがあります。
hazard-volcano-act-now = { $place }の近くの火山が噴火しています。今すぐ行動してください。
hazard-volcano-cancel = 現在、{ $place }に火山の警報は出ていません。
hazard-volcano-all-clear = { $place }の近くの火山の危険はなくなりました。

hazard-cold-watch = { $place }はとても寒くなります。
hazard-cold-act-now = { $place }は危険な寒さです。今すぐ身を守ってください。
hazard-cold-cancel = 現在、{ $place }に寒さの警報は出ていません。
hazard-cold-all-clear = { $place }の危険な寒さは終わりました。

hazard-smoke-watch = { $place }の空気を吸うと危険になるおそれがあります。
hazard-smoke-act-now = { $place }の空気を吸うと危険です。
hazard-smoke-cancel = 現在、{ $place }に空気の警報は出ていません。
hazard-smoke-all-clear = { $place }の空気はまた安全に吸えます。

hazard-water-shortage-watch = まもなく{ $place }で水が足りなくなるおそれがあります。
hazard-water-shortage-act-now = { $place }で水が足りません。今すぐ水を節約してください。
hazard-water-shortage-cancel = 現在、{ $place }に水不足の警報は出ていません。
hazard-water-shortage-all-clear = { $place }では水がまた足りています。

hazard-dam-failure-watch = { $place }の近くのダムが壊れるおそれがあります。
hazard-dam-failure-act-now = { $place }の近くのダムが壊れています。大きな洪水が来ます。
hazard-dam-failure-cancel = 現在、{ $place }にダムの警報は出ていません。
hazard-dam-failure-all-clear = { $place }の近くのダムの危険はなくなりました。

hazard-hazmat-watch = { $place }で危険な化学物質が漏れるおそれがあります。
hazard-hazmat-act-now = { $place }で危険な化学物質が漏れています。今すぐ行動してください。
hazard-hazmat-cancel = 現在、{ $place }に化学物質の警報は出ていません。
hazard-hazmat-all-clear = { $place }の化学物質の危険はなくなりました。

hazard-radiation-watch = { $place }に危険な放射線があるおそれがあります。
hazard-radiation-act-now = { $place }に危険な放射線があります。今すぐ建物の中に入ってください。
hazard-radiation-cancel = 現在、{ $place }に放射線の警報は出ていません。
hazard-radiation-all-clear = { $place }の放射線の危険はなくなりました。

hazard-power-outage-watch = まもなく{ $place }で停電するおそれがあります。
hazard-power-outage-act-now = 現在、{ $place }は停電しています。
hazard-power-outage-cancel = 現在、{ $place }に停電についての警報は出ていません。
hazard-power-outage-all-clear = { $place }ではまた電気が使えます。

hazard-emergency-number-outage-watch = { $place }で緊急電話番号が使えなくなるおそれがあります。
hazard-emergency-number-outage-act-now = 現在、{ $place }では緊急電話番号が使えません。
hazard-emergency-number-outage-cancel = 現在、{ $place }に緊急電話番号についての警報は出ていません。
hazard-emergency-number-outage-all-clear = { $place }ではまた緊急電話番号が使えます。

hazard-communications-outage-watch = { $place }で電話とインターネットが使えなくなるおそれがあります。
hazard-communications-outage-act-now = 現在、{ $place }では電話とインターネットがつながりにくくなっています。
hazard-communications-outage-cancel = 現在、{ $place }に電話とインターネットについての警報は出ていません。
hazard-communications-outage-all-clear = { $place }ではまた電話とインターネットが使えます。

hazard-disease-watch = { $place }で危険な病気が広がるおそれがあります。
hazard-disease-act-now = { $place }で危険な病気が広がっています。今すぐ身を守ってください。
hazard-disease-cancel = 現在、{ $place }に病気の警報は出ていません。
hazard-disease-all-clear = { $place }の病気の危険はなくなりました。

hazard-food-safety-watch = { $place }の一部の食べ物は、食べると危険かもしれません。
hazard-food-safety-act-now = { $place }の一部の食べ物は、食べると危険です。
hazard-food-safety-cancel = 現在、{ $place }に食べ物の警報は出ていません。
hazard-food-safety-all-clear = { $place }の危険な食べ物の問題は終わりました。

hazard-structure-fire-watch = { $place }の火災が危険になるおそれがあります。
hazard-structure-fire-act-now = { $place }で危険な火災です。今すぐ行動してください。
hazard-structure-fire-cancel = 現在、{ $place }に火災の警報は出ていません。
hazard-structure-fire-all-clear = { $place }の火災の危険はなくなりました。

hazard-building-collapse-watch = { $place }の建物が崩れるおそれがあります。
hazard-building-collapse-act-now = { $place }で建物が崩れました。近づかないでください。
hazard-building-collapse-cancel = 現在、{ $place }の建物についての警報は出ていません。
hazard-building-collapse-all-clear = { $place }の建物の危険はなくなりました。

hazard-transport-shutdown-watch = まもなく{ $place }のバスと電車が止まるかもしれません。
hazard-transport-shutdown-act-now = 現在、{ $place }ではバスと電車が止まっています。
hazard-transport-shutdown-cancel = 現在、{ $place }に交通の警報は出ていません。
hazard-transport-shutdown-all-clear = { $place }のバスと電車がまた動いています。

hazard-unrest-watch = { $place }の街で暴力が起きるおそれがあります。
hazard-unrest-act-now = { $place }の街で暴力が起きています。建物の中にいてください。
hazard-unrest-cancel = 現在、{ $place }に暴力についての警報は出ていません。
hazard-unrest-all-clear = { $place }の暴力の危険はなくなりました。

hazard-air-attack-watch = { $place }が空から攻撃されるおそれがあります。
hazard-air-attack-act-now = { $place }に空からの攻撃の警報です。今すぐ安全な所へ行ってください。
hazard-air-attack-cancel = 現在、{ $place }に空からの攻撃の警報は出ていません。
hazard-air-attack-all-clear = { $place }の空からの攻撃の危険はなくなりました。

hazard-armed-attack-watch = { $place }で武器による攻撃が起きるおそれがあります。
hazard-armed-attack-act-now = { $place }で武器による攻撃です。今すぐ身を守ってください。
hazard-armed-attack-cancel = 現在、{ $place }に攻撃の警報は出ていません。
hazard-armed-attack-all-clear = { $place }の攻撃の危険はなくなりました。

hazard-mines-watch = { $place }に地雷や、まだ爆発していない爆弾があるかもしれません。
hazard-mines-act-now = { $place }に地雷や、まだ爆発していない爆弾があります。十分に気をつけてください。
hazard-mines-cancel = 現在、{ $place }に地雷の警報は出ていません。
hazard-mines-all-clear = { $place }の地雷の危険はなくなりました。

hazard-route-closed-watch = まもなく{ $place }を通れなくなるかもしれません。
hazard-route-closed-act-now = 現在、{ $place }は通れません。通行止めです。
hazard-route-closed-cancel = 現在、{ $place }の通行についての警報は出ていません。
hazard-route-closed-all-clear = { $place }をまた通れます。

hazard-camp-fire-watch = { $place }の住まいの間で火災が広がるおそれがあります。
hazard-camp-fire-act-now = { $place }の住まいの間で火災が広がっています。今すぐ行動してください。
hazard-camp-fire-cancel = 現在、{ $place }の住まいに火災の警報は出ていません。
hazard-camp-fire-all-clear = { $place }の住まいの火災の危険はなくなりました。

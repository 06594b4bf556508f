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

hazard-unsafe-water-watch = { $place }の水が飲めなくなるおそれがあります。
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
hazard-shelter-all-clear = { $place }では安全に外に出られます。

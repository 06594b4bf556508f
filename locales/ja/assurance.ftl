### What each sentence is for, and every variable: locales/en/assurance.ftl.

assurance-watch = まもなく{ $place }ですべての人に支援を行います。
assurance-act-now = { $place }の支援はすべての人のためのものです。
assurance-cancel = { $place }の支援についての約束は取り消されました。
assurance-all-clear = { $place }の緊急の支援は終わりました。
assurance-everyone = どこから来た人でもかまいません。
assurance-no-papers = 身分証などの書類の提示は求められません。
assurance-authority = { $issuer }には、これを約束する権限があります。

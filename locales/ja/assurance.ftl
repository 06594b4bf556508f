### What each sentence is for, and every variable: locales/en/assurance.ftl.

assurance-watch = まもなく{ $place }ですべての人に支援を行います。
assurance-act-now = { $place }の支援はすべての人のためのものです。
assurance-cancel = { $place }の支援についての約束は取り消されました。
assurance-all-clear = { $place }の緊急の支援は終わりました。
assurance-everyone = どこから来た人でもかまいません。
assurance-no-papers = 身分証などの書類の提示は求められません。
assurance-authority = { $issuer }には、これを約束する権限があります。

assurance-clinic-act-now = { $place }の診療所は、すべての人を診ます。
assurance-shelter-act-now = { $place }の避難所には、だれでも入ることができます。
assurance-clinic-go = 病気やけがをしている人は、そこへ行ってください。
assurance-shelter-families = そこでは家族が一緒にいることができます。
assurance-not-told = あなたが来たことを、そこの人がほかの人に話すことはありません。

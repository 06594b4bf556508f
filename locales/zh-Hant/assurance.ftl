### What each sentence is for, and every variable: locales/en/assurance.ftl.

assurance-watch = { $place }很快將向所有人提供援助。
assurance-act-now = 所有人都可以得到{ $place }的援助。
assurance-cancel = 關於{ $place }援助的承諾已撤回。
assurance-all-clear = { $place }的緊急援助已經結束。
assurance-everyone = 您來自哪裡都沒有關係。
assurance-no-papers = 不會要求您出示證件。
assurance-authority = { $issuer }有權作出這項承諾。

assurance-clinic-act-now = { $place }的診所為所有人治療。
assurance-shelter-act-now = { $place }的避難所向所有人開放。
assurance-clinic-go = 如果您生病或受傷，請到那裡去。
assurance-shelter-families = 一家人可以一起住在那裡。
assurance-not-told = 那裡沒有人會把您來過的事告訴別人。

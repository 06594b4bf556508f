### What each sentence is for, and every variable: locales/en/assurance.ftl.

assurance-watch = { $place }很快将向所有人提供援助。
assurance-act-now = { $place }的援助面向所有人。
assurance-cancel = 关于{ $place }援助的承诺已撤回。
assurance-all-clear = { $place }的紧急援助已经结束。
assurance-everyone = 您来自哪里都没有关系。
assurance-no-papers = 不会要求您出示证件。
assurance-authority = { $issuer }有权作出这项承诺。

assurance-clinic-act-now = { $place }的诊所为所有人治疗。
assurance-shelter-act-now = { $place }的避难所向所有人开放。
assurance-clinic-go = 如果您生病或受伤，请到那里去。
assurance-shelter-families = 一家人可以一起住在那里。
assurance-not-told = 那里没有人会把您来过的事告诉别人。

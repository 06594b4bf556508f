### What each sentence is for, and every variable: locales/en/assurance.ftl.

assurance-watch = { $place }很快将向所有人提供援助。
assurance-act-now = { $place }的援助面向所有人。
assurance-cancel = 关于{ $place }援助的承诺已撤回。
assurance-all-clear = { $place }的紧急援助已经结束。
assurance-everyone = 您来自哪里都没有关系。
assurance-no-papers = 不会要求您出示证件。
assurance-authority = { $issuer }有权作出这项承诺。

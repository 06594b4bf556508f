### What each sentence is for, and every variable: locales/en/assurance.ftl.

assurance-watch = Em breve haverá ajuda para todas as pessoas em { $place }.
assurance-act-now = A ajuda em { $place } é para todas as pessoas.
assurance-cancel = A promessa sobre a ajuda em { $place } foi retirada.
assurance-all-clear = A ajuda de emergência em { $place } terminou.
assurance-everyone = Não importa de onde você vem.
assurance-no-papers = Ninguém vai pedir seus documentos.
assurance-authority = { $issuer } tem autoridade para prometer isto.

assurance-clinic-act-now = Os postos de saúde em { $place } atendem todas as pessoas.
assurance-shelter-act-now = Os abrigos em { $place } estão abertos para todas as pessoas.
assurance-clinic-go = Se estiver doente ou ferido, por favor, vá até lá.
assurance-shelter-families = As famílias podem ficar juntas lá.
assurance-not-told = Ninguém lá vai contar aos outros que você foi.

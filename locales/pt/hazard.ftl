### What each sentence is for, and every variable: locales/en/hazard.ftl.

hazard-flood-watch = Pode haver inundação em { $place }.
hazard-flood-act-now = Inundação perigosa em { $place }. Aja agora.
hazard-flood-cancel = Agora não há aviso de inundação para { $place }.
hazard-flood-all-clear = O perigo de inundação em { $place } acabou.

hazard-flash-flood-watch = A água pode subir de repente em { $place }.
hazard-flash-flood-act-now = Inundação repentina em { $place }. A água sobe muito depressa.
hazard-flash-flood-cancel = Agora não há aviso de inundação repentina para { $place }.
hazard-flash-flood-all-clear = O perigo de inundação repentina em { $place } acabou.

hazard-tsunami-watch = Um tsunami (grandes ondas do mar) pode chegar a { $place }.
hazard-tsunami-act-now = Alerta de tsunami para { $place }. Grandes ondas do mar estão chegando.
hazard-tsunami-cancel = Agora não há alerta de tsunami para { $place }.
hazard-tsunami-all-clear = O perigo de tsunami em { $place } acabou.

hazard-earthquake-watch = Pode haver um terremoto forte em { $place }.
hazard-earthquake-act-now = Terremoto forte em { $place }.
hazard-earthquake-cancel = Agora não há aviso de terremoto para { $place }.
hazard-earthquake-all-clear = O aviso de terremoto para { $place } terminou.

hazard-cyclone-watch = Uma tempestade muito forte pode chegar a { $place }.
hazard-cyclone-act-now = Uma tempestade muito forte está chegando a { $place }. Aja agora.
hazard-cyclone-cancel = Agora não há aviso de tempestade para { $place }.
hazard-cyclone-all-clear = O perigo da tempestade em { $place } acabou.

hazard-wildfire-watch = Um incêndio florestal pode se aproximar de { $place }.
hazard-wildfire-act-now = Incêndio florestal perto de { $place }. Saia agora.
hazard-wildfire-cancel = Agora não há aviso de incêndio para { $place }.
hazard-wildfire-all-clear = O perigo de incêndio perto de { $place } acabou.

hazard-heat-watch = Vai fazer muito calor em { $place }.
hazard-heat-act-now = Calor perigoso em { $place }. Proteja-se agora.
hazard-heat-cancel = Agora não há aviso de calor para { $place }.
hazard-heat-all-clear = O calor perigoso em { $place } acabou.

hazard-unsafe-water-watch = A água em { $place } pode deixar de ser segura para beber.
hazard-unsafe-water-act-now = A água em { $place } não é segura para beber.
hazard-unsafe-water-cancel = Agora não há aviso sobre a água em { $place }.
hazard-unsafe-water-all-clear = A água em { $place } já é segura para beber.

hazard-evacuate-watch = Talvez seja preciso sair de { $place } em breve.
hazard-evacuate-act-now = Todas as pessoas devem sair de { $place } agora.
hazard-evacuate-cancel = Agora não é preciso sair de { $place }.
hazard-evacuate-all-clear = Já é seguro voltar a { $place }.

hazard-shelter-watch = Em breve pode ser perigoso ficar na rua em { $place }.
hazard-shelter-act-now = É perigoso ficar na rua em { $place }. Entre em um prédio agora.
hazard-shelter-cancel = Agora não é preciso ficar em lugar fechado em { $place }.
hazard-shelter-all-clear = Já é seguro sair para a rua em { $place }.

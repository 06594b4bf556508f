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
hazard-unsafe-water-all-clear = A água em { $place } já é segura de novo para beber.

hazard-evacuate-watch = Talvez seja preciso sair de { $place } em breve.
hazard-evacuate-act-now = Todas as pessoas devem sair de { $place } agora.
hazard-evacuate-cancel = Agora não é preciso sair de { $place }.
hazard-evacuate-all-clear = Já é seguro voltar a { $place }.

hazard-shelter-watch = Em breve pode ser perigoso ficar ao ar livre em { $place }.
hazard-shelter-act-now = É perigoso ficar ao ar livre em { $place }. Entre em um prédio agora.
hazard-shelter-cancel = Agora não é preciso ficar em lugar fechado em { $place }.
hazard-shelter-all-clear = Já é seguro sair para a rua em { $place }.

hazard-storm-surge-watch = Pode haver inundação do mar em { $place }.
hazard-storm-surge-act-now = Inundação perigosa do mar em { $place }. Aja agora.
hazard-storm-surge-cancel = Agora não há aviso de inundação do mar para { $place }.
hazard-storm-surge-all-clear = O perigo de inundação do mar em { $place } acabou.

hazard-tornado-watch = Um tornado (vento forte que gira) pode chegar a { $place }.
hazard-tornado-act-now = Alerta de tornado para { $place }. Proteja-se agora.
hazard-tornado-cancel = Agora não há aviso de tornado para { $place }.
hazard-tornado-all-clear = O perigo de tornado em { $place } acabou.

hazard-thunderstorm-watch = Pode haver uma tempestade perigosa com raios em { $place }.
hazard-thunderstorm-act-now = Tempestade perigosa com raios em { $place }. Entre em um prédio agora.
hazard-thunderstorm-cancel = Agora não há aviso de tempestade com raios para { $place }.
hazard-thunderstorm-all-clear = O perigo de tempestade com raios em { $place } acabou.

hazard-wind-watch = Um vento muito forte pode chegar a { $place }.
hazard-wind-act-now = Vento perigoso em { $place }. Entre em um prédio agora.
hazard-wind-cancel = Agora não há aviso de vento para { $place }.
hazard-wind-all-clear = O vento perigoso em { $place } acabou.

hazard-winter-storm-watch = Uma tempestade perigosa com neve e gelo pode chegar a { $place }.
hazard-winter-storm-act-now = Tempestade perigosa com neve e gelo em { $place }. Fique dentro.
hazard-winter-storm-cancel = Agora não há aviso de tempestade de neve para { $place }.
hazard-winter-storm-all-clear = O perigo de tempestade de neve em { $place } acabou.

hazard-dust-storm-watch = Uma tempestade de poeira pode chegar a { $place }.
hazard-dust-storm-act-now = Tempestade de poeira perigosa em { $place }. Entre em um prédio agora.
hazard-dust-storm-cancel = Agora não há aviso de tempestade de poeira para { $place }.
hazard-dust-storm-all-clear = O perigo de tempestade de poeira em { $place } acabou.

hazard-avalanche-watch = Pode haver uma avalanche (neve que desce de repente) perto de { $place }.
hazard-avalanche-act-now = Alerta de avalanche para { $place }. Aja agora.
hazard-avalanche-cancel = Agora não há aviso de avalanche para { $place }.
hazard-avalanche-all-clear = O perigo de avalanche perto de { $place } acabou.

hazard-landslide-watch = Pode haver deslizamento de terra ou lama em { $place }.
hazard-landslide-act-now = Alerta de deslizamento de terra para { $place }. Aja agora.
hazard-landslide-cancel = Agora não há aviso de deslizamento de terra para { $place }.
hazard-landslide-all-clear = O perigo de deslizamento de terra em { $place } acabou.

hazard-volcano-watch = O vulcão perto de { $place } pode entrar em erupção.
hazard-volcano-act-now = O vulcão perto de { $place } está em erupção. Aja agora.
hazard-volcano-cancel = Agora não há aviso de vulcão para { $place }.
hazard-volcano-all-clear = O perigo do vulcão perto de { $place } acabou.

hazard-cold-watch = Vai fazer muito frio em { $place }.
hazard-cold-act-now = Frio perigoso em { $place }. Proteja-se agora.
hazard-cold-cancel = Agora não há aviso de frio para { $place }.
hazard-cold-all-clear = O frio perigoso em { $place } acabou.

hazard-smoke-watch = Respirar o ar em { $place } pode ficar perigoso.
hazard-smoke-act-now = Respirar o ar em { $place } é perigoso.
hazard-smoke-cancel = Agora não há aviso sobre o ar para { $place }.
hazard-smoke-all-clear = Já é seguro respirar o ar em { $place }.

hazard-water-shortage-watch = Em breve pode não haver água suficiente em { $place }.
hazard-water-shortage-act-now = Não há água suficiente em { $place }. Economize água agora.
hazard-water-shortage-cancel = Agora não há aviso de falta de água para { $place }.
hazard-water-shortage-all-clear = Já há de novo água suficiente em { $place }.

hazard-dam-failure-watch = Uma barragem perto de { $place } pode se romper.
hazard-dam-failure-act-now = Uma barragem perto de { $place } está se rompendo. Vem uma grande inundação.
hazard-dam-failure-cancel = Agora não há aviso sobre barragem para { $place }.
hazard-dam-failure-all-clear = O perigo da barragem perto de { $place } acabou.

hazard-hazmat-watch = Produtos químicos perigosos podem vazar em { $place }.
hazard-hazmat-act-now = Produtos químicos perigosos estão vazando em { $place }. Aja agora.
hazard-hazmat-cancel = Agora não há aviso sobre produtos químicos para { $place }.
hazard-hazmat-all-clear = O perigo dos produtos químicos em { $place } acabou.

hazard-radiation-watch = Pode haver radiação perigosa em { $place }.
hazard-radiation-act-now = Radiação perigosa em { $place }. Entre em um prédio agora.
hazard-radiation-cancel = Agora não há aviso de radiação para { $place }.
hazard-radiation-all-clear = O perigo da radiação em { $place } acabou.

hazard-power-outage-watch = Em breve pode faltar eletricidade em { $place }.
hazard-power-outage-act-now = Agora não há eletricidade em { $place }.
hazard-power-outage-cancel = Agora não há aviso sobre eletricidade para { $place }.
hazard-power-outage-all-clear = Já há de novo eletricidade em { $place }.

hazard-emergency-number-outage-watch = O número de emergência pode parar de funcionar em { $place }.
hazard-emergency-number-outage-act-now = O número de emergência não funciona agora em { $place }.
hazard-emergency-number-outage-cancel = Agora não há aviso sobre o número de emergência para { $place }.
hazard-emergency-number-outage-all-clear = O número de emergência já funciona de novo em { $place }.

hazard-communications-outage-watch = Telefones e internet podem parar de funcionar em { $place }.
hazard-communications-outage-act-now = Telefones e internet não funcionam bem agora em { $place }.
hazard-communications-outage-cancel = Agora não há aviso sobre telefones e internet para { $place }.
hazard-communications-outage-all-clear = Telefones e internet já funcionam de novo em { $place }.

hazard-disease-watch = Uma doença perigosa pode se espalhar em { $place }.
hazard-disease-act-now = Uma doença perigosa está se espalhando em { $place }. Proteja-se agora.
hazard-disease-cancel = Agora não há aviso de doença para { $place }.
hazard-disease-all-clear = O perigo da doença em { $place } acabou.

hazard-food-safety-watch = Alguns alimentos em { $place } podem não ser seguros para comer.
hazard-food-safety-act-now = Alguns alimentos em { $place } não são seguros para comer.
hazard-food-safety-cancel = Agora não há aviso sobre alimentos para { $place }.
hazard-food-safety-all-clear = O perigo dos alimentos não seguros em { $place } acabou.

hazard-structure-fire-watch = Um incêndio em { $place } pode ficar perigoso.
hazard-structure-fire-act-now = Incêndio perigoso em { $place }. Aja agora.
hazard-structure-fire-cancel = Agora não há aviso de incêndio em { $place }.
hazard-structure-fire-all-clear = O perigo de incêndio em { $place } acabou.

hazard-building-collapse-watch = Um prédio em { $place } pode desabar.
hazard-building-collapse-act-now = Um prédio desabou em { $place }. Fique longe.
hazard-building-collapse-cancel = Agora não há aviso sobre nenhum prédio em { $place }.
hazard-building-collapse-all-clear = O perigo do prédio em { $place } acabou.

hazard-transport-shutdown-watch = Em breve ônibus e trens em { $place } podem parar.
hazard-transport-shutdown-act-now = Agora não há ônibus nem trens em { $place }.
hazard-transport-shutdown-cancel = Agora não há aviso sobre o transporte para { $place }.
hazard-transport-shutdown-all-clear = Ônibus e trens voltaram a funcionar em { $place }.

hazard-unrest-watch = Pode haver violência nas ruas em { $place }.
hazard-unrest-act-now = Há violência nas ruas em { $place }. Fique dentro.
hazard-unrest-cancel = Agora não há aviso de violência para { $place }.
hazard-unrest-all-clear = O perigo de violência em { $place } acabou.

hazard-air-attack-watch = Pode haver um ataque aéreo contra { $place }.
hazard-air-attack-act-now = Alerta de ataque aéreo para { $place }. Vá para um lugar seguro agora.
hazard-air-attack-cancel = Agora não há alerta de ataque aéreo para { $place }.
hazard-air-attack-all-clear = O perigo de ataque aéreo em { $place } acabou.

hazard-armed-attack-watch = Pode haver um ataque com armas em { $place }.
hazard-armed-attack-act-now = Ataque com armas em { $place }. Proteja-se agora.
hazard-armed-attack-cancel = Agora não há aviso de ataque para { $place }.
hazard-armed-attack-all-clear = O perigo de ataque em { $place } acabou.

hazard-mines-watch = Pode haver minas explosivas ou bombas não explodidas em { $place }.
hazard-mines-act-now = Há minas explosivas ou bombas não explodidas em { $place }. Tome muito cuidado.
hazard-mines-cancel = Agora não há aviso de minas explosivas para { $place }.
hazard-mines-all-clear = O perigo das minas explosivas em { $place } acabou.

hazard-route-closed-watch = Em breve pode não ser possível passar por { $place }.
hazard-route-closed-act-now = Agora não se pode passar por { $place }. O caminho está fechado.
hazard-route-closed-cancel = Agora não há aviso sobre o caminho por { $place }.
hazard-route-closed-all-clear = Já se pode passar de novo por { $place }.

hazard-camp-fire-watch = Um incêndio pode se espalhar entre as moradias em { $place }.
hazard-camp-fire-act-now = Um incêndio se espalha entre as moradias em { $place }. Aja agora.
hazard-camp-fire-cancel = Agora não há aviso de incêndio para as moradias em { $place }.
hazard-camp-fire-all-clear = O perigo de incêndio para as moradias em { $place } acabou.

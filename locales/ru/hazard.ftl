### What each sentence is for, and every variable: locales/en/hazard.ftl.

hazard-flood-watch = Возможно наводнение в районе { $place }.
hazard-flood-act-now = Опасное наводнение в районе { $place }. Действуйте сейчас.
hazard-flood-cancel = Сейчас нет предупреждения о наводнении для района { $place }.
hazard-flood-all-clear = Опасность наводнения в районе { $place } прошла.

hazard-flash-flood-watch = Вода может внезапно подняться в районе { $place }.
hazard-flash-flood-act-now = Внезапное наводнение в районе { $place }. Вода поднимается очень быстро.
hazard-flash-flood-cancel = Сейчас нет предупреждения о внезапном наводнении для района { $place }.
hazard-flash-flood-all-clear = Опасность внезапных наводнений в районе { $place } прошла.

hazard-tsunami-watch = В район { $place } может прийти цунами (большие морские волны).
hazard-tsunami-act-now = Предупреждение о цунами для района { $place }. Идут большие морские волны.
hazard-tsunami-cancel = Сейчас нет предупреждения о цунами для района { $place }.
hazard-tsunami-all-clear = Опасность цунами в районе { $place } прошла.

hazard-earthquake-watch = Возможно сильное землетрясение в районе { $place }.
hazard-earthquake-act-now = Сильное землетрясение в районе { $place }.
hazard-earthquake-cancel = Сейчас нет предупреждения о землетрясении для района { $place }.
hazard-earthquake-all-clear = Предупреждение о землетрясении для района { $place } закончилось.

hazard-cyclone-watch = В район { $place } может прийти очень сильная буря.
hazard-cyclone-act-now = К району { $place } идёт очень сильная буря. Действуйте сейчас.
hazard-cyclone-cancel = Сейчас нет предупреждения о буре для района { $place }.
hazard-cyclone-all-clear = Опасность бури в районе { $place } прошла.

hazard-wildfire-watch = Лесной пожар может подойти к району { $place }.
hazard-wildfire-act-now = Лесной пожар рядом с районом { $place }. Уходите сейчас.
hazard-wildfire-cancel = Сейчас нет предупреждения о пожаре для района { $place }.
hazard-wildfire-all-clear = Опасность пожара рядом с районом { $place } прошла.

hazard-heat-watch = В районе { $place } будет очень жарко.
hazard-heat-act-now = Опасная жара в районе { $place }. Защитите себя сейчас.
hazard-heat-cancel = Сейчас нет предупреждения о жаре для района { $place }.
hazard-heat-all-clear = Опасная жара в районе { $place } прошла.

hazard-unsafe-water-watch = Вода в районе { $place } может стать опасной для питья.
hazard-unsafe-water-act-now = Вода в районе { $place } опасна для питья.
hazard-unsafe-water-cancel = Сейчас нет предупреждения о воде для района { $place }.
hazard-unsafe-water-all-clear = Вода в районе { $place } снова безопасна для питья.

hazard-evacuate-watch = Возможно, скоро вам придётся уйти из района { $place }.
hazard-evacuate-act-now = Все должны уйти из района { $place } сейчас.
hazard-evacuate-cancel = Сейчас вам не обязательно уходить из района { $place }.
hazard-evacuate-all-clear = В район { $place } можно безопасно вернуться.

hazard-shelter-watch = Скоро в районе { $place } может быть опасно находиться на улице.
hazard-shelter-act-now = В районе { $place } опасно находиться на улице. Войдите в здание сейчас.
hazard-shelter-cancel = Сейчас в районе { $place } не обязательно оставаться в помещении.
hazard-shelter-all-clear = В районе { $place } снова безопасно выходить на улицу.

hazard-storm-surge-watch = Возможно наводнение со стороны моря в районе { $place }.
hazard-storm-surge-act-now = Опасное наводнение со стороны моря в районе { $place }. Действуйте сейчас.
hazard-storm-surge-cancel = Сейчас нет предупреждения о наводнении со стороны моря для района { $place }.
hazard-storm-surge-all-clear = Опасность наводнения со стороны моря в районе { $place } прошла.

hazard-tornado-watch = В район { $place } может прийти смерч (сильный вращающийся ветер).
hazard-tornado-act-now = Предупреждение о смерче для района { $place }. Защитите себя сейчас.
hazard-tornado-cancel = Сейчас нет предупреждения о смерче для района { $place }.
hazard-tornado-all-clear = Опасность смерча в районе { $place } прошла.

hazard-thunderstorm-watch = Возможна опасная гроза в районе { $place }.
hazard-thunderstorm-act-now = Опасная гроза в районе { $place }. Войдите в здание сейчас.
hazard-thunderstorm-cancel = Сейчас нет предупреждения о грозе для района { $place }.
hazard-thunderstorm-all-clear = Опасность грозы в районе { $place } прошла.

hazard-wind-watch = В район { $place } может прийти очень сильный ветер.
hazard-wind-act-now = Опасный ветер в районе { $place }. Войдите в здание сейчас.
hazard-wind-cancel = Сейчас нет предупреждения о ветре для района { $place }.
hazard-wind-all-clear = Опасный ветер в районе { $place } закончился.

hazard-winter-storm-watch = В район { $place } может прийти опасная буря со снегом и льдом.
hazard-winter-storm-act-now = Опасная буря со снегом и льдом в районе { $place }. Оставайтесь в помещении.
hazard-winter-storm-cancel = Сейчас нет предупреждения о снежной буре для района { $place }.
hazard-winter-storm-all-clear = Опасность снежной бури в районе { $place } прошла.

hazard-dust-storm-watch = В район { $place } может прийти пыльная буря.
hazard-dust-storm-act-now = Опасная пыльная буря в районе { $place }. Войдите в здание сейчас.
hazard-dust-storm-cancel = Сейчас нет предупреждения о пыльной буре для района { $place }.
hazard-dust-storm-all-clear = Опасность пыльной бури в районе { $place } прошла.

hazard-avalanche-watch = Возможна снежная лавина рядом с районом { $place }.
hazard-avalanche-act-now = Предупреждение о лавине для района { $place }. Действуйте сейчас.
hazard-avalanche-cancel = Сейчас нет предупреждения о лавине для района { $place }.
hazard-avalanche-all-clear = Опасность лавины рядом с районом { $place } прошла.

hazard-landslide-watch = Возможен оползень земли или грязи в районе { $place }.
hazard-landslide-act-now = Предупреждение об оползне для района { $place }. Действуйте сейчас.
hazard-landslide-cancel = Сейчас нет предупреждения об оползне для района { $place }.
hazard-landslide-all-clear = Опасность оползня в районе { $place } прошла.

hazard-volcano-watch = Может начаться извержение вулкана рядом с районом { $place }.
hazard-volcano-act-now = Идёт извержение вулкана рядом с районом { $place }. Действуйте сейчас.
hazard-volcano-cancel = Сейчас нет предупреждения о вулкане для района { $place }.
hazard-volcano-all-clear = Опасность от вулкана рядом с районом { $place } прошла.

hazard-cold-watch = В районе { $place } будет очень холодно.
hazard-cold-act-now = Опасный холод в районе { $place }. Защитите себя сейчас.
hazard-cold-cancel = Сейчас нет предупреждения о холоде для района { $place }.
hazard-cold-all-clear = Опасный холод в районе { $place } прошёл.

hazard-smoke-watch = Дышать воздухом в районе { $place } может стать опасно.
hazard-smoke-act-now = Дышать воздухом в районе { $place } опасно.
hazard-smoke-cancel = Сейчас нет предупреждения о воздухе для района { $place }.
hazard-smoke-all-clear = Дышать воздухом в районе { $place } снова безопасно.

hazard-water-shortage-watch = Скоро может не хватать воды в районе { $place }.
hazard-water-shortage-act-now = Не хватает воды в районе { $place }. Берегите воду сейчас.
hazard-water-shortage-cancel = Сейчас нет предупреждения о нехватке воды для района { $place }.
hazard-water-shortage-all-clear = Воды в районе { $place } снова достаточно.

hazard-dam-failure-watch = Плотина рядом с районом { $place } может разрушиться.
hazard-dam-failure-act-now = Плотина рядом с районом { $place } разрушается. Идёт большое наводнение.
hazard-dam-failure-cancel = Сейчас нет предупреждения о плотине для района { $place }.
hazard-dam-failure-all-clear = Опасность от плотины рядом с районом { $place } прошла.

hazard-hazmat-watch = Возможна утечка опасных химических веществ в районе { $place }.
hazard-hazmat-act-now = Утечка опасных химических веществ в районе { $place }. Действуйте сейчас.
hazard-hazmat-cancel = Сейчас нет предупреждения о химических веществах для района { $place }.
hazard-hazmat-all-clear = Опасность от химических веществ в районе { $place } прошла.

hazard-radiation-watch = Возможна опасная радиация в районе { $place }.
hazard-radiation-act-now = Опасная радиация в районе { $place }. Войдите в здание сейчас.
hazard-radiation-cancel = Сейчас нет предупреждения о радиации для района { $place }.
hazard-radiation-all-clear = Опасность радиации в районе { $place } прошла.

hazard-power-outage-watch = Скоро может не быть электричества в районе { $place }.
hazard-power-outage-act-now = Сейчас нет электричества в районе { $place }.
hazard-power-outage-cancel = Сейчас нет предупреждения об электричестве для района { $place }.
hazard-power-outage-all-clear = В районе { $place } снова есть электричество.

hazard-emergency-number-outage-watch = Номер экстренной помощи может перестать работать в районе { $place }.
hazard-emergency-number-outage-act-now = Номер экстренной помощи сейчас не работает в районе { $place }.
hazard-emergency-number-outage-cancel = Сейчас нет предупреждения о номере экстренной помощи для района { $place }.
hazard-emergency-number-outage-all-clear = Номер экстренной помощи снова работает в районе { $place }.

hazard-communications-outage-watch = Телефоны и интернет могут перестать работать в районе { $place }.
hazard-communications-outage-act-now = Телефоны и интернет сейчас плохо работают в районе { $place }.
hazard-communications-outage-cancel = Сейчас нет предупреждения о телефонах и интернете для района { $place }.
hazard-communications-outage-all-clear = Телефоны и интернет снова работают в районе { $place }.

hazard-disease-watch = Опасная болезнь может распространиться в районе { $place }.
hazard-disease-act-now = Опасная болезнь распространяется в районе { $place }. Защитите себя сейчас.
hazard-disease-cancel = Сейчас нет предупреждения о болезни для района { $place }.
hazard-disease-all-clear = Опасность болезни в районе { $place } прошла.

hazard-food-safety-watch = Возможно, некоторые продукты в районе { $place } опасно есть.
hazard-food-safety-act-now = Некоторые продукты в районе { $place } опасно есть.
hazard-food-safety-cancel = Сейчас нет предупреждения о продуктах для района { $place }.
hazard-food-safety-all-clear = Опасность от плохих продуктов в районе { $place } прошла.

hazard-structure-fire-watch = Пожар в районе { $place } может стать опасным.
hazard-structure-fire-act-now = Опасный пожар в районе { $place }. Действуйте сейчас.
hazard-structure-fire-cancel = Сейчас нет предупреждения о пожаре в районе { $place }.
hazard-structure-fire-all-clear = Опасность пожара в районе { $place } прошла.

hazard-building-collapse-watch = Здание в районе { $place } может обрушиться.
hazard-building-collapse-act-now = В районе { $place } обрушилось здание. Не подходите.
hazard-building-collapse-cancel = Сейчас нет предупреждения о здании в районе { $place }.
hazard-building-collapse-all-clear = Опасность от здания в районе { $place } прошла.

hazard-transport-shutdown-watch = Автобусы и поезда в районе { $place } могут скоро остановиться.
hazard-transport-shutdown-act-now = Сейчас нет автобусов и поездов в районе { $place }.
hazard-transport-shutdown-cancel = Сейчас нет предупреждения о транспорте для района { $place }.
hazard-transport-shutdown-all-clear = Автобусы и поезда снова ходят в районе { $place }.

hazard-unrest-watch = Возможно насилие на улицах в районе { $place }.
hazard-unrest-act-now = Насилие на улицах в районе { $place }. Оставайтесь в помещении.
hazard-unrest-cancel = Сейчас нет предупреждения о насилии для района { $place }.
hazard-unrest-all-clear = Опасность насилия в районе { $place } прошла.

hazard-air-attack-watch = Возможно нападение с воздуха на район { $place }.
hazard-air-attack-act-now = Предупреждение о нападении с воздуха на район { $place }. Идите сейчас в безопасное место.
hazard-air-attack-cancel = Сейчас нет предупреждения о нападении с воздуха на район { $place }.
hazard-air-attack-all-clear = Опасность нападения с воздуха на район { $place } прошла.

hazard-armed-attack-watch = Возможно нападение с оружием в районе { $place }.
hazard-armed-attack-act-now = Нападение с оружием в районе { $place }. Защитите себя сейчас.
hazard-armed-attack-cancel = Сейчас нет предупреждения о нападении для района { $place }.
hazard-armed-attack-all-clear = Опасность нападения в районе { $place } прошла.

hazard-mines-watch = В районе { $place } могут быть мины или неразорвавшиеся бомбы.
hazard-mines-act-now = В районе { $place } есть мины или неразорвавшиеся бомбы. Будьте очень осторожны.
hazard-mines-cancel = Сейчас нет предупреждения о минах для района { $place }.
hazard-mines-all-clear = Опасность от мин в районе { $place } прошла.

hazard-route-closed-watch = Возможно, скоро нельзя будет проехать и пройти через район { $place }.
hazard-route-closed-act-now = Сейчас нельзя проехать и пройти через район { $place }. Путь закрыт.
hazard-route-closed-cancel = Сейчас нет предупреждения о пути через район { $place }.
hazard-route-closed-all-clear = Снова можно проехать и пройти через район { $place }.

hazard-camp-fire-watch = Пожар может распространиться между домами в районе { $place }.
hazard-camp-fire-act-now = Пожар распространяется между домами в районе { $place }. Действуйте сейчас.
hazard-camp-fire-cancel = Сейчас нет предупреждения о пожаре для домов в районе { $place }.
hazard-camp-fire-all-clear = Опасность пожара для домов в районе { $place } прошла.

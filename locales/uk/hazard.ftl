### What each sentence is for, and every variable: locales/en/hazard.ftl.

hazard-flood-watch = Можлива повінь у районі { $place }.
hazard-flood-act-now = Небезпечна повінь у районі { $place }. Дійте зараз.
hazard-flood-cancel = Зараз немає попередження про повінь для району { $place }.
hazard-flood-all-clear = Небезпека повені в районі { $place } минула.

hazard-flash-flood-watch = Вода може раптово піднятися в районі { $place }.
hazard-flash-flood-act-now = Раптова повінь у районі { $place }. Вода піднімається дуже швидко.
hazard-flash-flood-cancel = Зараз немає попередження про раптову повінь для району { $place }.
hazard-flash-flood-all-clear = Небезпека раптових повеней у районі { $place } минула.

hazard-tsunami-watch = У район { $place } може прийти цунамі (великі морські хвилі).
hazard-tsunami-act-now = Попередження про цунамі для району { $place }. Ідуть великі морські хвилі.
hazard-tsunami-cancel = Зараз немає попередження про цунамі для району { $place }.
hazard-tsunami-all-clear = Небезпека цунамі в районі { $place } минула.

hazard-earthquake-watch = Можливий сильний землетрус у районі { $place }.
hazard-earthquake-act-now = Сильний землетрус у районі { $place }.
hazard-earthquake-cancel = Зараз немає попередження про землетрус для району { $place }.
hazard-earthquake-all-clear = Попередження про землетрус для району { $place } закінчилося.

hazard-cyclone-watch = У район { $place } може прийти дуже сильна буря.
hazard-cyclone-act-now = До району { $place } йде дуже сильна буря. Дійте зараз.
hazard-cyclone-cancel = Зараз немає попередження про бурю для району { $place }.
hazard-cyclone-all-clear = Небезпека бурі в районі { $place } минула.

hazard-wildfire-watch = Лісова пожежа може підійти до району { $place }.
hazard-wildfire-act-now = Лісова пожежа поруч із районом { $place }. Залиште це місце зараз.
hazard-wildfire-cancel = Зараз немає попередження про пожежу для району { $place }.
hazard-wildfire-all-clear = Небезпека пожежі поруч із районом { $place } минула.

hazard-heat-watch = У районі { $place } буде дуже спекотно.
hazard-heat-act-now = Небезпечна спека в районі { $place }. Захистіть себе зараз.
hazard-heat-cancel = Зараз немає попередження про спеку для району { $place }.
hazard-heat-all-clear = Небезпечна спека в районі { $place } минула.

hazard-unsafe-water-watch = Вода в районі { $place } може стати небезпечною для пиття.
hazard-unsafe-water-act-now = Вода в районі { $place } небезпечна для пиття.
hazard-unsafe-water-cancel = Зараз немає попередження про воду для району { $place }.
hazard-unsafe-water-all-clear = Вода в районі { $place } знову безпечна для пиття.

hazard-evacuate-watch = Можливо, скоро вам доведеться залишити район { $place }.
hazard-evacuate-act-now = Усі мають залишити район { $place } зараз.
hazard-evacuate-cancel = Зараз вам не обов’язково залишати район { $place }.
hazard-evacuate-all-clear = До району { $place } можна безпечно повернутися.

hazard-shelter-watch = Скоро надворі може бути небезпечно в районі { $place }.
hazard-shelter-act-now = Надворі небезпечно в районі { $place }. Зайдіть у будівлю зараз.
hazard-shelter-cancel = Зараз не обов’язково залишатися в приміщенні в районі { $place }.
hazard-shelter-all-clear = Виходити надвір знову безпечно в районі { $place }.

hazard-storm-surge-watch = Можлива повінь з моря в районі { $place }.
hazard-storm-surge-act-now = Небезпечна повінь з моря в районі { $place }. Дійте зараз.
hazard-storm-surge-cancel = Зараз немає попередження про повінь з моря для району { $place }.
hazard-storm-surge-all-clear = Небезпека повені з моря в районі { $place } минула.

hazard-tornado-watch = У район { $place } може прийти смерч (сильний вітер, що крутиться).
hazard-tornado-act-now = Попередження про смерч для району { $place }. Захистіть себе зараз.
hazard-tornado-cancel = Зараз немає попередження про смерч для району { $place }.
hazard-tornado-all-clear = Небезпека смерчу в районі { $place } минула.

hazard-thunderstorm-watch = Можлива небезпечна гроза в районі { $place }.
hazard-thunderstorm-act-now = Небезпечна гроза в районі { $place }. Зайдіть у будівлю зараз.
hazard-thunderstorm-cancel = Зараз немає попередження про грозу для району { $place }.
hazard-thunderstorm-all-clear = Небезпека грози в районі { $place } минула.

hazard-wind-watch = У район { $place } може прийти дуже сильний вітер.
hazard-wind-act-now = Небезпечний вітер у районі { $place }. Зайдіть у будівлю зараз.
hazard-wind-cancel = Зараз немає попередження про вітер для району { $place }.
hazard-wind-all-clear = Небезпечний вітер у районі { $place } закінчився.

hazard-winter-storm-watch = У район { $place } може прийти небезпечна буря зі снігом і льодом.
hazard-winter-storm-act-now = Небезпечна буря зі снігом і льодом у районі { $place }. Залишайтеся всередині.
hazard-winter-storm-cancel = Зараз немає попередження про снігову бурю для району { $place }.
hazard-winter-storm-all-clear = Небезпека снігової бурі в районі { $place } минула.

hazard-dust-storm-watch = У район { $place } може прийти пилова буря.
hazard-dust-storm-act-now = Небезпечна пилова буря в районі { $place }. Зайдіть у будівлю зараз.
hazard-dust-storm-cancel = Зараз немає попередження про пилову бурю для району { $place }.
hazard-dust-storm-all-clear = Небезпека пилової бурі в районі { $place } минула.

hazard-avalanche-watch = Можлива снігова лавина поруч із районом { $place }.
hazard-avalanche-act-now = Попередження про лавину для району { $place }. Дійте зараз.
hazard-avalanche-cancel = Зараз немає попередження про лавину для району { $place }.
hazard-avalanche-all-clear = Небезпека лавини поруч із районом { $place } минула.

hazard-landslide-watch = Можливий зсув землі або грязі в районі { $place }.
hazard-landslide-act-now = Попередження про зсув землі для району { $place }. Дійте зараз.
hazard-landslide-cancel = Зараз немає попередження про зсув землі для району { $place }.
hazard-landslide-all-clear = Небезпека зсуву землі в районі { $place } минула.

hazard-volcano-watch = Може початися виверження вулкана поруч із районом { $place }.
hazard-volcano-act-now = Триває виверження вулкана поруч із районом { $place }. Дійте зараз.
hazard-volcano-cancel = Зараз немає попередження про вулкан для району { $place }.
hazard-volcano-all-clear = Небезпека від вулкана поруч із районом { $place } минула.

hazard-cold-watch = У районі { $place } буде дуже холодно.
hazard-cold-act-now = Небезпечний холод у районі { $place }. Захистіть себе зараз.
hazard-cold-cancel = Зараз немає попередження про холод для району { $place }.
hazard-cold-all-clear = Небезпечний холод у районі { $place } минув.

hazard-smoke-watch = Дихати повітрям у районі { $place } може стати небезпечно.
hazard-smoke-act-now = Дихати повітрям у районі { $place } небезпечно.
hazard-smoke-cancel = Зараз немає попередження про повітря для району { $place }.
hazard-smoke-all-clear = Дихати повітрям у районі { $place } знову безпечно.

hazard-water-shortage-watch = Скоро може не вистачати води в районі { $place }.
hazard-water-shortage-act-now = Не вистачає води в районі { $place }. Бережіть воду зараз.
hazard-water-shortage-cancel = Зараз немає попередження про нестачу води для району { $place }.
hazard-water-shortage-all-clear = Води в районі { $place } знову досить.

hazard-dam-failure-watch = Дамба поруч із районом { $place } може прорватися.
hazard-dam-failure-act-now = Дамба поруч із районом { $place } проривається. Іде велика повінь.
hazard-dam-failure-cancel = Зараз немає попередження про дамбу для району { $place }.
hazard-dam-failure-all-clear = Небезпека від дамби поруч із районом { $place } минула.

hazard-hazmat-watch = Можливий витік небезпечних хімічних речовин у районі { $place }.
hazard-hazmat-act-now = Витік небезпечних хімічних речовин у районі { $place }. Дійте зараз.
hazard-hazmat-cancel = Зараз немає попередження про хімічні речовини для району { $place }.
hazard-hazmat-all-clear = Небезпека від хімічних речовин у районі { $place } минула.

hazard-radiation-watch = Можлива небезпечна радіація в районі { $place }.
hazard-radiation-act-now = Небезпечна радіація в районі { $place }. Зайдіть у будівлю зараз.
hazard-radiation-cancel = Зараз немає попередження про радіацію для району { $place }.
hazard-radiation-all-clear = Небезпека радіації в районі { $place } минула.

hazard-power-outage-watch = Скоро може не бути електрики в районі { $place }.
hazard-power-outage-act-now = Зараз немає електрики в районі { $place }.
hazard-power-outage-cancel = Зараз немає попередження про електрику для району { $place }.
hazard-power-outage-all-clear = У районі { $place } знову є електрика.

hazard-emergency-number-outage-watch = Номер екстреної допомоги може перестати працювати в районі { $place }.
hazard-emergency-number-outage-act-now = Номер екстреної допомоги зараз не працює в районі { $place }.
hazard-emergency-number-outage-cancel = Зараз немає попередження про номер екстреної допомоги для району { $place }.
hazard-emergency-number-outage-all-clear = Номер екстреної допомоги знову працює в районі { $place }.

hazard-communications-outage-watch = Телефони та інтернет можуть перестати працювати в районі { $place }.
hazard-communications-outage-act-now = Телефони та інтернет зараз погано працюють у районі { $place }.
hazard-communications-outage-cancel = Зараз немає попередження про телефони та інтернет для району { $place }.
hazard-communications-outage-all-clear = Телефони та інтернет знову працюють у районі { $place }.

hazard-disease-watch = Небезпечна хвороба може поширитися в районі { $place }.
hazard-disease-act-now = Небезпечна хвороба поширюється в районі { $place }. Захистіть себе зараз.
hazard-disease-cancel = Зараз немає попередження про хворобу для району { $place }.
hazard-disease-all-clear = Небезпека хвороби в районі { $place } минула.

hazard-food-safety-watch = Деякі продукти в районі { $place }, можливо, небезпечно їсти.
hazard-food-safety-act-now = Деякі продукти в районі { $place } небезпечно їсти.
hazard-food-safety-cancel = Зараз немає попередження про продукти для району { $place }.
hazard-food-safety-all-clear = Небезпека від поганих продуктів у районі { $place } минула.

hazard-structure-fire-watch = Пожежа в районі { $place } може стати небезпечною.
hazard-structure-fire-act-now = Небезпечна пожежа в районі { $place }. Дійте зараз.
hazard-structure-fire-cancel = Зараз немає попередження про пожежу в районі { $place }.
hazard-structure-fire-all-clear = Небезпека пожежі в районі { $place } минула.

hazard-building-collapse-watch = Будівля в районі { $place } може обвалитися.
hazard-building-collapse-act-now = У районі { $place } обвалилася будівля. Не підходьте.
hazard-building-collapse-cancel = Зараз немає попередження про будівлю в районі { $place }.
hazard-building-collapse-all-clear = Небезпека від будівлі в районі { $place } минула.

hazard-transport-shutdown-watch = Скоро автобуси та поїзди в районі { $place } можуть не ходити.
hazard-transport-shutdown-act-now = Зараз немає автобусів і поїздів у районі { $place }.
hazard-transport-shutdown-cancel = Зараз немає попередження про транспорт для району { $place }.
hazard-transport-shutdown-all-clear = Автобуси та поїзди знову ходять у районі { $place }.

hazard-unrest-watch = На вулицях можливе насильство в районі { $place }.
hazard-unrest-act-now = На вулицях насильство в районі { $place }. Залишайтеся всередині.
hazard-unrest-cancel = Зараз немає попередження про насильство для району { $place }.
hazard-unrest-all-clear = Небезпека насильства в районі { $place } минула.

hazard-air-attack-watch = Можливий напад із повітря на район { $place }.
hazard-air-attack-act-now = Повітряна тривога в районі { $place }. Ідіть зараз у безпечне місце.
hazard-air-attack-cancel = Зараз немає повітряної тривоги в районі { $place }.
hazard-air-attack-all-clear = Небезпека нападу з повітря на район { $place } минула.

hazard-armed-attack-watch = Можливий напад зі зброєю в районі { $place }.
hazard-armed-attack-act-now = Напад зі зброєю в районі { $place }. Захистіть себе зараз.
hazard-armed-attack-cancel = Зараз немає попередження про напад для району { $place }.
hazard-armed-attack-all-clear = Небезпека нападу в районі { $place } минула.

hazard-mines-watch = У районі { $place } можуть бути міни або бомби, що не вибухнули.
hazard-mines-act-now = У районі { $place } є міни або бомби, що не вибухнули. Будьте дуже обережні.
hazard-mines-cancel = Зараз немає попередження про міни для району { $place }.
hazard-mines-all-clear = Небезпека від мін у районі { $place } минула.

hazard-route-closed-watch = Можливо, скоро не можна буде ні проїхати, ні пройти через район { $place }.
hazard-route-closed-act-now = Зараз не можна ні проїхати, ні пройти через район { $place }. Шлях закрито.
hazard-route-closed-cancel = Зараз немає попередження про шлях через район { $place }.
hazard-route-closed-all-clear = Знову можна проїхати й пройти через район { $place }.

hazard-camp-fire-watch = Пожежа може поширитися між домівками в районі { $place }.
hazard-camp-fire-act-now = Пожежа поширюється між домівками в районі { $place }. Дійте зараз.
hazard-camp-fire-cancel = Зараз немає попередження про пожежу для домівок у районі { $place }.
hazard-camp-fire-all-clear = Небезпека пожежі для домівок у районі { $place } минула.

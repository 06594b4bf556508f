### What each sentence is for, and every variable: locales/en/service.ftl.

service-watch = Скоро откроется пункт помощи в районе { $place }. Место: { $facility }.
service-act-now = Пункт помощи открыт в районе { $place }. Место: { $facility }.
service-cancel = Пункт помощи в районе { $place } не открыт. Место: { $facility }.
service-all-clear = Пункт помощи в районе { $place } теперь закрыт. Место: { $facility }.
service-offers =
    { $service ->
        [shelter] Там можно спать.
        [food] Там можно получить еду.
        [water] Там можно получить питьевую воду.
        [clinic] Там можно обратиться к врачу или медсестре.
        [charging] Там можно зарядить телефон.
       *[all] Там есть укрытие, еда, питьевая вода и медицинская помощь.
    }
service-everyone = Прийти могут все. Это бесплатно.
service-bring-medicine = Если можете, возьмите свои лекарства и тёплую одежду.
service-do-not-go = Пожалуйста, не ходите туда сейчас.

service-transport-watch = Скоро автобусы будут вывозить людей из района { $place }.
service-transport-act-now = Автобусы сейчас вывозят людей из района { $place }.
service-transport-cancel = Сейчас нет автобусов из района { $place }.
service-transport-from = Автобусы отходят отсюда: { $facility }.
service-transport-bring = Берите только то, что можете нести.
service-transport-together = Будьте вместе с семьёй. Держите детей рядом с собой.
service-transport-cannot-walk = Если вы не можете дойти до автобуса, попросите помощи.

service-hotline-watch = Скоро начнёт работать телефонная линия для людей в районе { $place }.
service-hotline-act-now = Телефонная линия для людей в районе { $place } работает.
service-hotline-cancel = Телефонная линия для людей в районе { $place } не работает.
service-hotline-ask = Вы можете спросить о безопасности, помощи и семье.

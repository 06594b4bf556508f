### What each sentence is for, and every variable: locales/en/service.ftl.

service-watch = Скоро откроется помощь в районе { $place }. Место: { $facility }.
service-act-now = Помощь открыта в районе { $place }. Место: { $facility }.
service-cancel = Помощь в районе { $place } не открыта. Место: { $facility }.
service-all-clear = Помощь в районе { $place } теперь закрыта. Место: { $facility }.
service-offers =
    { $service ->
        [shelter] Там можно спать.
        [food] Там можно получить еду.
        [water] Там можно получить питьевую воду.
        [clinic] Там можно обратиться к врачу или медсестре.
        [charging] Там можно зарядить телефон.
       *[all] Там можно получить укрытие, еду, питьевую воду и медицинскую помощь.
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

service-hotline-watch = Скоро откроется телефонная линия для людей в районе { $place }.
service-hotline-act-now = Телефонная линия для людей в районе { $place } открыта.
service-hotline-cancel = Телефонная линия для людей в районе { $place } не открыта.
service-hotline-ask = Вы можете спросить о безопасности, помощи и семье.

### What each sentence is for, and every variable: locales/en/service.ftl.

service-watch = Скоро в районі { $place } будуть надавати допомогу. Місце: { $facility }.
service-act-now = У районі { $place } надають допомогу. Місце: { $facility }.
service-cancel = У районі { $place } допомогу не надають. Місце: { $facility }.
service-all-clear = У районі { $place } допомогу вже не надають. Місце: { $facility }.
service-offers =
    { $service ->
        [shelter] Там можна спати.
        [food] Там можна отримати їжу.
        [water] Там можна отримати питну воду.
        [clinic] Там можна звернутися до лікаря або медсестри.
        [charging] Там можна зарядити телефон.
       *[all] Там можна отримати прихисток, їжу, питну воду та медичну допомогу.
    }
service-everyone = Прийти можуть усі. Це безкоштовно.
service-bring-medicine = Якщо можете, візьміть свої ліки та теплий одяг.
service-do-not-go = Будь ласка, не йдіть туди зараз.

service-transport-watch = Скоро автобуси вивозитимуть людей із району { $place }.
service-transport-act-now = Автобуси зараз вивозять людей із району { $place }.
service-transport-cancel = Зараз немає автобусів із району { $place }.
service-transport-from = Автобуси вирушають звідси: { $facility }.
service-transport-bring = Беріть лише те, що можете нести.
service-transport-together = Будьте разом із родиною. Тримайте дітей поруч із собою.
service-transport-cannot-walk = Якщо не можете дійти до автобуса, попросіть допомоги.

service-hotline-watch = Скоро запрацює телефонна лінія для людей у районі { $place }.
service-hotline-act-now = Працює телефонна лінія для людей у районі { $place }.
service-hotline-cancel = Телефонна лінія для людей у районі { $place } не працює.
service-hotline-ask = Ви можете спитати про безпеку, допомогу та родину.

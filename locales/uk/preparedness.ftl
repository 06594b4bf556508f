### What each sentence is for, and every variable: locales/en/preparedness.ftl.

preparedness-alerts-watch = Скоро ви зможете отримувати оповіщення про небезпеку для району { $place } своєю мовою.
preparedness-alerts-act-now = Ви можете отримувати оповіщення про небезпеку для району { $place } своєю мовою.
preparedness-alerts-channels = Оповіщення приходять телефоном, по радіо та від місцевих груп.
preparedness-alerts-choose = Оберіть мову, яку ви найкраще розумієте.
preparedness-alerts-free = Оповіщення безкоштовні. Їх можна вимкнути будь-коли.
preparedness-alerts-call = Щоб обрати мову, дзвоніть: { $contact }.
    .radio = Щоб обрати мову, дзвоніть за цим номером: { $contact }. Повторюю номер: { $contact }.

preparedness-drill-watch = Скоро в районі { $place } люди вчитимуться діяти під час небезпеки.
preparedness-drill-act-now = У районі { $place } люди вчаться діяти під час небезпеки. Справжньої небезпеки немає.
preparedness-drill-cancel = Зараз у районі { $place } не буде навчань на випадок небезпеки.
preparedness-drill-all-clear = Навчання на випадок небезпеки в районі { $place } закінчилися.
preparedness-drill-sirens = Ви можете почути сирени й побачити рятувальників.
preparedness-drill-take-part = Ви можете взяти участь, якщо хочете. Запрошуємо всіх.

preparedness-risk-act-now = Дізнайтеся, які небезпеки є в районі { $place }.
preparedness-risk-ask = Спитайте людей, які добре знають цю місцевість, де небезпечно.
preparedness-risk-safe-place = Знайдіть найближче безпечне місце та дві дороги до нього.
preparedness-risk-signals = Дізнайтеся, що означають попереджувальні звуки та знаки.

preparedness-plan-act-now = Підготуйтеся до небезпеки в районі { $place } заздалегідь.
preparedness-plan-meet = Домовтеся з родиною, де ви зустрінетеся.
preparedness-plan-numbers = Запишіть важливі номери телефонів на аркуші.
preparedness-plan-bag = Зберіть сумку: воду, їжу, ліки, ліхтарик і теплий одяг.
preparedness-plan-others = Продумайте, як допомогти немовлятам, літнім людям і тим, кому важко ходити.
    .sms = Продумайте, як допомогти немовлятам і літнім людям.

### What each sentence is for, and every variable: locales/en/preparedness.ftl.

preparedness-alerts-watch = Скоро вы сможете получать оповещения об опасности для района { $place } на своём языке.
preparedness-alerts-act-now = Вы можете получать оповещения об опасности для района { $place } на своём языке.
preparedness-alerts-channels = Оповещения приходят по телефону, по радио и от местных групп.
preparedness-alerts-choose = Выберите язык, который вы лучше всего понимаете.
preparedness-alerts-free = Оповещения бесплатные. Их можно отключить в любое время.
preparedness-alerts-call = Чтобы выбрать язык, звоните: { $contact }.
    .radio = Чтобы выбрать язык, звоните по этому номеру: { $contact }. Повторяю номер: { $contact }.

preparedness-drill-watch = Скоро в районе { $place } люди будут учиться действовать при опасности.
preparedness-drill-act-now = В районе { $place } люди учатся действовать при опасности. Настоящей опасности нет.
preparedness-drill-cancel = Сейчас в районе { $place } не будет учений на случай опасности.
preparedness-drill-all-clear = Учения на случай опасности в районе { $place } закончились.
preparedness-drill-sirens = Вы можете услышать сирены и увидеть спасателей.
preparedness-drill-take-part = Вы можете участвовать, если хотите. Мы рады всем.

preparedness-risk-act-now = Узнайте, какие опасности есть в районе { $place }.
preparedness-risk-ask = Узнайте у людей, которые хорошо знают район, какие места опасны.
preparedness-risk-safe-place = Найдите ближайшее безопасное место и две дороги к нему.
preparedness-risk-signals = Узнайте, что значат предупреждающие звуки и знаки.

preparedness-plan-act-now = Подготовьтесь к опасности в районе { $place } заранее.
preparedness-plan-meet = Договоритесь с семьёй, где вы встретитесь.
preparedness-plan-numbers = Запишите важные номера телефонов на листке.
preparedness-plan-bag = Соберите сумку: воду, еду, лекарства, фонарик и тёплую одежду.
preparedness-plan-others = Продумайте, как помочь младенцам, пожилым людям и тем, кому трудно ходить.
    .sms = Продумайте, как помочь младенцам и пожилым людям.

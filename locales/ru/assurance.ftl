### What each sentence is for, and every variable: locales/en/assurance.ftl.

assurance-watch = Скоро помощь получат все в районе { $place }.
assurance-act-now = Помощь в районе { $place } для всех.
assurance-cancel = Обещание о помощи в районе { $place } отозвано.
assurance-all-clear = Экстренная помощь в районе { $place } закончилась.
assurance-everyone = Не важно, откуда вы.
assurance-no-papers = У вас не будут спрашивать документы.
assurance-authority = { $issuer } имеет право обещать это.

assurance-clinic-act-now = Клиники в районе { $place } лечат всех.
assurance-shelter-act-now = Укрытия в районе { $place } открыты для всех.
assurance-clinic-go = Если вы больны или ранены, пожалуйста, идите туда.
assurance-shelter-families = Семьи могут быть там вместе.
assurance-not-told = Никто там не скажет другим, что вы приходили.

### What each sentence is for, and every variable: locales/en/info.ftl.

info-ends = Ceci est une nouvelle sur un message précédent.
info-cancel = S'il vous plaît, ne suivez pas le message précédent pour { $place }.
info-no-warning = Il n'y a pas d'alerte pour { $place } en ce moment.
info-ended = Le message précédent pour { $place } n'est plus nécessaire.
info-help-cancel = L'aide à { $place } du message précédent n'est pas disponible.
info-help-ended = L'aide à { $place } du message précédent est terminée.

info-free = L'aide est gratuite.
info-private = Ce que vous dites reste confidentiel.
info-no-name = Vous n'avez pas à dire votre nom.
info-your-language = Vous pouvez demander une personne qui parle votre langue.
info-you-decide = C'est vous qui décidez de la suite.
info-where = Lieu : { $facility }.
info-read-more = Ouvrez { $link } pour en savoir plus.

info-avoid-watch = Il y aura peut-être bientôt du danger à { $place }.
info-avoid-act-now = N'allez pas à { $place }. C'est dangereux là-bas maintenant.
info-avoid-all-clear = Vous pouvez de nouveau aller à { $place }.
info-avoid-do-not-travel = N'y allez pas si ce n'est pas nécessaire.
info-avoid-leave = Si vous vous y trouvez, partez quand vous pouvez partir sans danger.
info-avoid-other-way = Prenez une autre route ou attendez dans un lieu sans danger.
info-avoid-rescue-roads = Ne bloquez pas les routes. Les secours en ont besoin.

info-reminder-act-now = L'alerte précédente pour { $place } est toujours valable.
info-reminder-all-clear = L'alerte précédente pour { $place } est terminée.
info-reminder-not-over = Le danger n'est pas passé.
info-reminder-follow = Merci de continuer à suivre l'alerte précédente.
info-reminder-missed = Si vous ne connaissez pas l'alerte, demandez aux personnes près de vous.

info-rumour-watch = Des gens à { $place } partagent un message peut-être faux.
info-rumour-act-now = Des gens à { $place } partagent un message faux.
info-rumour-about =
    { $topic ->
        [water] Il parle de l'eau potable.
        [dam] Il parle d'un barrage.
        [attack] Il parle d'une attaque.
        [evacuation] Il dit que les gens doivent partir.
        [disease] Il parle d'une maladie.
        [aid] Il parle de l'aide.
       *[other] Il parle de la situation d'urgence.
    }
info-rumour-do-not-share = Merci de ne pas le partager.
info-rumour-do-not-follow = Ne faites pas ce que dit le faux message.
info-rumour-tell = Dites aux personnes près de vous qu'il est faux.
info-rumour-check = Avant de croire un message, vérifiez auprès d'une source officielle.
info-rumour-true = Ouvrez { $link } pour lire ce qui est vrai.

info-test-watch = Il y aura bientôt un test du système d'alerte à { $place }.
info-test-act-now = Ceci est un test du système d'alerte à { $place }. Il n'y a aucun danger.
info-test-cancel = Il n'y a pas de test du système d'alerte à { $place } en ce moment.
info-test-all-clear = Le test du système d'alerte à { $place } est terminé.
info-test-nothing = Vous n'avez rien à faire.
info-real-danger = S'il y a un vrai danger, un nouveau message vous le dira.

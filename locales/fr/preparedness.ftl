### What each sentence is for, and every variable: locales/en/preparedness.ftl.

preparedness-alerts-watch = Vous pourrez bientôt recevoir les alertes de danger pour { $place } dans votre langue.
preparedness-alerts-act-now = Vous pouvez recevoir les alertes de danger pour { $place } dans votre langue.
preparedness-alerts-channels = Les alertes arrivent par téléphone, par la radio et par des groupes de la communauté.
preparedness-alerts-choose = Choisissez la langue que vous comprenez le mieux.
preparedness-alerts-free = Les alertes sont gratuites. Vous pouvez y mettre fin à tout moment.
preparedness-alerts-call = Pour choisir votre langue, appelez le { $contact }.
    .radio = Pour choisir votre langue, appelez ce numéro : { $contact }. Je répète le numéro : { $contact }.

preparedness-drill-watch = Il y aura bientôt un exercice d'urgence pour les gens à { $place }.
preparedness-drill-act-now = Les gens à { $place } font un exercice d'urgence. Il n'y a aucun danger réel.
preparedness-drill-cancel = Les gens à { $place } ne feront pas d'exercice d'urgence maintenant.
preparedness-drill-all-clear = L'exercice d'urgence à { $place } est terminé.
preparedness-drill-sirens = Vous pouvez entendre des sirènes et voir des secouristes.
preparedness-drill-take-part = Vous pouvez participer si vous voulez. Tout le monde est bienvenu.

preparedness-risk-act-now = Apprenez quels dangers il y a à { $place }.
preparedness-risk-ask = Demandez aux gens qui connaissent bien la région quels lieux sont dangereux.
preparedness-risk-safe-place = Cherchez le lieu sans danger le plus proche et deux chemins pour y aller.
preparedness-risk-signals = Apprenez ce que veulent dire les sons et les signes d'alerte.

preparedness-plan-act-now = Préparez-vous à une urgence à { $place } avant qu'elle arrive.
preparedness-plan-meet = Décidez avec votre famille où vous allez vous retrouver.
preparedness-plan-numbers = Écrivez les numéros de téléphone importants sur une feuille.
preparedness-plan-bag = Préparez un sac avec eau, nourriture, médicaments, lampe et habits chauds.
preparedness-plan-others = Prévoyez comment aider les bébés, les personnes âgées et celles qui marchent mal.
    .sms = Prévoyez comment aider les bébés et les personnes âgées.

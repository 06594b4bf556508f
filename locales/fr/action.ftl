### What each sentence is for, and every variable: locales/en/action.ftl.

action-be-ready = Soyez prêts à partir vite.
action-follow-news = Écoutez les nouveaux messages.
action-charge-phone = Chargez votre téléphone maintenant.
action-tell-others = Prévenez les personnes près de vous.
    .social = Prévenez les personnes près de vous et partagez ce message.
action-help-others = Aidez les enfants, les personnes âgées et celles qui marchent mal.
    .sms = Aidez les enfants et les personnes âgées.
action-follow-instructions = Suivez les consignes des secours.
action-pack-needs = Préparez de l'eau, de la nourriture, des médicaments et une lampe.
action-store-water = Faites maintenant une réserve d'eau potable.
action-do-not-return = Attendez l'annonce de fin de danger pour revenir.
action-return-carefully = Revenez avec prudence et regardez s'il y a des dégâts.
action-stay-careful = Restez prudents.
action-fallen-wires = Restez loin des fils électriques tombés.
action-damaged-buildings = N'entrez pas dans les bâtiments abîmés.
action-gas-leak = Si vous sentez une odeur de gaz, sortez. N'allumez pas de feu.

action-higher-ground = Allez maintenant vers un lieu plus haut.
action-upper-floor = Si vous ne pouvez pas partir, montez à l'étage.
action-no-flood-water = Ne marchez pas et ne roulez pas dans l'eau de l'inondation.
action-away-from-rivers = Restez loin des rivières et des lieux bas.
action-climb-at-once = Quittez tout de suite les rivières et les lieux bas et montez.
action-leave-car = Si l'eau entoure votre voiture, quittez-la et montez plus haut.
action-flood-water-dirty = L'eau de l'inondation est sale. Ne la buvez pas.

action-leave-coast = Quittez le bord de mer maintenant. Allez en hauteur ou loin de la mer.
action-shaking-near-sea = Si la terre tremble fort près de la mer, allez tout de suite en hauteur. N'attendez pas de message.
    .sms = Si la terre tremble fort près de la mer, allez tout de suite en hauteur.
action-tall-building = Si vous ne pouvez pas y aller, montez dans un immeuble haut et solide.
action-no-sea-watching = N'allez pas regarder la mer.
action-leave-beach = Sortez de l'eau et quittez la plage.
action-stay-high = Restez en hauteur.
action-more-waves = D'autres vagues peuvent venir. Elles peuvent être plus grandes.

action-drop-cover-hold = Si la terre tremble, baissez-vous, allez sous une table solide et tenez-la.
action-away-from-falling = Restez loin des fenêtres et des choses qui peuvent tomber.
action-more-shaking = La terre peut trembler encore.
action-use-stairs = Prenez les escaliers. Ne prenez pas l'ascenseur.
action-heavy-things-low = Mettez les objets lourds près du sol.

action-strong-building = Entrez maintenant dans un bâtiment solide.
action-away-from-windows = Restez à l'intérieur, loin des fenêtres.
action-storm-eye = Si le vent s'arrête soudain, restez à l'intérieur. Il peut revenir.
action-tie-down = Rentrez ou attachez ce que le vent peut emporter.

action-away-from-fire = Éloignez-vous du feu et de la fumée.
action-do-not-wait = N'attendez pas de voir le feu.
action-cover-mouth = Couvrez-vous le nez et la bouche avec un tissu.
action-close-windows = Fermez les portes et les fenêtres contre la fumée.
action-hot-ground = Restez loin des cendres chaudes et des arbres brûlés.

action-drink-often = Buvez souvent de l'eau.
action-cool-place = Restez à l'ombre ou dans un lieu frais.
action-rest-often = Reposez-vous souvent. Ne faites pas de travail dur par cette chaleur.
action-check-neighbours = Prenez des nouvelles des personnes âgées, des malades et des petits enfants.
action-children-in-cars = Ne laissez jamais un enfant seul dans une voiture.
action-heat-illness = Si une personne s'évanouit ou est confuse, refroidissez son corps avec de l'eau et cherchez de l'aide.

action-no-tap-water = Ne buvez pas l'eau du robinet.
action-boil-water = Faites bouillir l'eau avant de la boire ou de cuisiner.
action-bottled-water = Utilisez de l'eau en bouteille si vous en avez.
action-water-for-babies = Donnez aux bébés seulement de l'eau sûre.
action-wash-hands = Lavez-vous les mains avec du savon et de l'eau sûre.
action-diarrhoea = En cas de diarrhée, buvez beaucoup d'eau sûre et allez dans un centre de santé.
action-run-tap = Laissez couler l'eau du robinet quelques minutes avant de l'utiliser.

action-leave-now = Partez maintenant. N'attendez pas.
action-open-roads = Prenez les routes que les autorités locales disent sûres.
action-take-needs = Prenez de l'eau, vos médicaments et votre téléphone.
action-nothing-behind = Ne retournez pas chercher des affaires.

action-near-building = Restez près d'un bâtiment sûr.
action-go-inside = Entrez dans un bâtiment. Fermez portes et fenêtres.
action-inner-room = Restez baissés dans une pièce intérieure, loin des fenêtres.
action-stay-until-safe = Attendez l'annonce de fin de danger pour sortir.
action-avoid-fighting = Restez loin des foules et des combats.
action-strange-objects = Ne touchez pas les objets inconnus. Ils peuvent exploser.

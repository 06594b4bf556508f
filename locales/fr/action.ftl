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
action-do-not-return = Ne revenez pas avant l'annonce de fin de danger.
action-return-carefully = Revenez avec prudence et regardez s'il y a des dégâts.
action-stay-careful = Restez prudents, s'il vous plaît.
action-fallen-wires = Restez loin des fils électriques tombés.
action-damaged-buildings = N'entrez pas dans les bâtiments abîmés.
action-gas-leak = Si vous sentez une odeur de gaz, sortez. N'allumez pas de feu.

action-higher-ground = Allez maintenant vers un lieu plus haut.
action-upper-floor = Si vous ne pouvez pas partir, montez à l'étage.
action-no-flood-water = Ne marchez pas et ne roulez pas dans l'eau de l'inondation.
action-away-from-rivers = Restez loin des rivières et des lieux bas.
action-climb-at-once = Quittez tout de suite les rivières et les lieux bas. Montez plus haut.
action-leave-car = Si l'eau entoure votre voiture, quittez-la et montez plus haut.
action-flood-water-dirty = L'eau de l'inondation est sale. Ne la buvez pas.

action-leave-coast = Quittez le bord de mer maintenant. Allez en hauteur ou loin de la mer.
action-shaking-near-sea = Si la terre tremble fort près de la mer, allez tout de suite en hauteur. N'attendez pas de message.
    .sms = Si la terre tremble fort près de la mer, allez tout de suite en hauteur.
action-tall-building = Si vous ne pouvez pas aller en hauteur, montez dans un immeuble haut et solide.
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
action-heat-illness = Si une personne s'évanouit ou est désorientée, refroidissez son corps avec de l'eau et cherchez de l'aide.

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
action-stay-until-safe = Ne sortez pas avant l'annonce de fin de danger.
action-avoid-fighting = Restez loin des foules et des combats.
action-strange-objects = Ne touchez pas les objets inconnus. Ils peuvent exploser.

action-everyone-leave = Tout le monde doit quitter cette zone maintenant.
action-everyone-inside = Tout le monde doit rentrer maintenant et rester à l'intérieur.
action-may-stay = Vous n'avez pas à partir maintenant.
action-may-return = Vous pouvez rentrer chez vous.
action-may-go-out = Vous pouvez de nouveau sortir.
action-ready-to-go-inside = Soyez prêts à entrer vite dans un bâtiment.
action-plan-way = Décidez maintenant où vous irez et comment.
action-leave-when-told = Si on vous dit de partir, partez tout de suite.
action-keep-away = Restez loin de cette zone.
action-tell-family = Dites à votre famille où vous êtes.
action-no-travel = Ne voyagez pas maintenant si vous pouvez attendre.
action-get-medical-help = Si vous vous sentez très mal, cherchez une aide médicale.

action-leave-weak-houses = Quittez les tentes, les voitures et les maisons fragiles. Entrez dans un bâtiment solide.
action-lowest-floor = Allez à l'étage le plus bas, loin des fenêtres.
action-protect-head = Protégez votre tête et votre cou avec vos bras.
action-away-from-trees = Restez loin des arbres, des murs et des panneaux qui peuvent tomber.
action-thunder-inside = Si vous entendez le tonnerre, entrez dans un bâtiment ou une voiture fermée.
action-thunder-open = Restez loin de l'eau, des collines, des champs ouverts et des arbres.

action-warm-clothes = Portez plusieurs couches d'habits secs et chauds.
action-warm-building = Trop froid chez vous ? Allez dans un lieu chauffé.
action-no-coal-inside = Ne faites jamais de feu de charbon et n'utilisez jamais de générateur à l'intérieur. Le gaz peut vous tuer.
    .sms = Jamais de feu de charbon ni de générateur à l'intérieur.
action-cold-illness = Si une personne a très froid et est désorientée, réchauffez-la et cherchez de l'aide.

action-cool-building = Trop chaud chez vous ? Allez dans un lieu frais.

action-away-from-slopes = Restez loin des pentes raides et des lieux qui sont en dessous.
action-landslide-signs = Si le sol se fend ou si vous entendez bouger des rochers, partez tout de suite.

action-away-from-volcano = Restez loin du volcan et des rivières qui en descendent.
action-cover-water-food = Gardez l'eau potable et la nourriture couvertes.
action-protect-eyes = Protégez vos yeux, votre nez et votre bouche.
action-stop-driving = Si vous ne voyez pas la route, quittez la route et garez-vous.
action-no-hard-work-outside = Ne faites pas de travail dur ni de sport dehors.
action-wear-mask = Si vous devez sortir, portez un masque bien ajusté.

action-save-water = Utilisez l'eau seulement pour boire, cuisiner et vous laver.

action-away-from-chemicals = Éloignez-vous de la fumée, des liquides et des odeurs fortes.
action-seal-room = Fermez portes et fenêtres. Éteignez les ventilateurs et les climatiseurs.
    .sms = Fermez portes et fenêtres. Éteignez les ventilateurs.
action-wash-body = Si vous étiez dehors, changez d'habits et lavez votre corps.
action-middle-of-building = Allez au milieu ou à la cave d'un bâtiment.
action-packed-food = Mangez de la nourriture en paquet fermé et buvez de l'eau en bouteille.
action-iodine = Prenez des comprimés d'iode seulement si les autorités de santé le disent.

action-battery-light = Utilisez une lampe à piles, pas de bougies.
action-cold-food = Ne mangez pas la nourriture qui n'est plus froide dans le réfrigérateur.
action-medical-machine = Si vous avez besoin d'électricité pour un appareil médical, demandez de l'aide maintenant.
action-go-for-help = Si vous avez besoin d'aide, allez chez les pompiers, à l'hôpital ou dans un centre de santé.
action-short-messages = Envoyez des messages écrits courts. N'appelez pas longtemps.
action-listen-radio = Écoutez les nouvelles à la radio.
action-stay-where = Restez sur place s'il n'y a pas de danger.

action-stay-home-ill = Si vous vous sentez malade, restez chez vous, loin des autres.
action-health-advice = Faites ce que disent les agents de santé.
action-unsure-food = Si vous avez un doute sur un aliment, ne le mangez pas.
action-cook-well = Cuisez bien la nourriture et mangez-la chaude.

action-stay-low = Dans la fumée, restez baissés près du sol.
action-cooking-fires = Éteignez les feux de cuisine.
action-free-roads = Laissez les routes libres pour les véhicules de secours.
action-trapped = Si vous ne pouvez pas sortir, tapez sur un tuyau ou un mur.
action-leave-damaged = Quittez maintenant les bâtiments abîmés. Restez loin de leurs murs.

action-curfew = Quand il est interdit de sortir, restez à l'intérieur.
action-go-to-shelter = Allez dans un abri, une cave ou une pièce intérieure.
action-lie-down = Si vous êtes dehors, couchez-vous par terre et couvrez votre tête.
action-run-away = Si vous pouvez fuir sans danger, courez et laissez vos affaires.
action-hide = Si vous ne pouvez pas fuir, cachez-vous, fermez la porte à clé et ne faites pas de bruit.
action-known-paths = Marchez seulement sur les routes et les chemins que les gens prennent chaque jour.
action-mine-stop = Si vous pensez que des mines sont proches, ne bougez pas. Appelez à l'aide.

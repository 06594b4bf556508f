### What each sentence is for, and every variable: locales/en/hazard.ftl.

hazard-flood-watch = Une inondation est possible à { $place }.
hazard-flood-act-now = Inondation dangereuse à { $place }. Agissez maintenant.
hazard-flood-cancel = Il n'y a pas d'alerte d'inondation pour { $place } en ce moment.
hazard-flood-all-clear = Le danger d'inondation à { $place } est passé.

hazard-flash-flood-watch = L'eau peut monter soudainement à { $place }.
hazard-flash-flood-act-now = Crue soudaine à { $place }. L'eau monte très vite.
hazard-flash-flood-cancel = Il n'y a pas d'alerte de crue soudaine pour { $place } en ce moment.
hazard-flash-flood-all-clear = Le danger de crue soudaine à { $place } est passé.

hazard-tsunami-watch = Un tsunami (de grandes vagues de la mer) peut arriver à { $place }.
hazard-tsunami-act-now = Alerte au tsunami pour { $place }. De grandes vagues arrivent de la mer.
hazard-tsunami-cancel = Il n'y a pas d'alerte au tsunami pour { $place } en ce moment.
hazard-tsunami-all-clear = Le danger de tsunami à { $place } est passé.

hazard-earthquake-watch = Un fort tremblement de terre est possible à { $place }.
hazard-earthquake-act-now = Fort tremblement de terre à { $place }.
hazard-earthquake-cancel = Il n'y a pas d'alerte de tremblement de terre pour { $place } en ce moment.
hazard-earthquake-all-clear = L'alerte de tremblement de terre pour { $place } est terminée.

hazard-cyclone-watch = Une tempête très forte peut arriver à { $place }.
hazard-cyclone-act-now = Une tempête très forte arrive à { $place }. Agissez maintenant.
hazard-cyclone-cancel = Il n'y a pas d'alerte de tempête pour { $place } en ce moment.
hazard-cyclone-all-clear = Le danger de la tempête à { $place } est passé.

hazard-wildfire-watch = Un feu de forêt peut arriver près de { $place }.
hazard-wildfire-act-now = Feu de forêt près de { $place }. Partez maintenant.
hazard-wildfire-cancel = Il n'y a pas d'alerte au feu pour { $place } en ce moment.
hazard-wildfire-all-clear = Le danger du feu près de { $place } est passé.

hazard-heat-watch = Il va faire très chaud à { $place }.
hazard-heat-act-now = Chaleur dangereuse à { $place }. Protégez-vous maintenant.
hazard-heat-cancel = Il n'y a pas d'alerte à la chaleur pour { $place } en ce moment.
hazard-heat-all-clear = La chaleur dangereuse à { $place } est passée.

hazard-unsafe-water-watch = L'eau à { $place } peut devenir dangereuse à boire.
hazard-unsafe-water-act-now = L'eau à { $place } est dangereuse à boire.
hazard-unsafe-water-cancel = Il n'y a pas d'alerte sur l'eau pour { $place } en ce moment.
hazard-unsafe-water-all-clear = L'eau à { $place } est de nouveau bonne à boire.

hazard-evacuate-watch = Il faudra peut-être bientôt quitter { $place }.
hazard-evacuate-act-now = Tout le monde doit quitter { $place } maintenant.
hazard-evacuate-cancel = Vous n'avez pas à quitter { $place } maintenant.
hazard-evacuate-all-clear = Vous pouvez revenir sans danger à { $place }.

hazard-shelter-watch = Il sera peut-être bientôt dangereux d'être dehors à { $place }.
hazard-shelter-act-now = Il est dangereux d'être dehors à { $place }. Rentrez maintenant.
hazard-shelter-cancel = Vous n'avez pas à rester à l'intérieur à { $place } maintenant.
hazard-shelter-all-clear = Vous pouvez de nouveau sortir sans danger à { $place }.

hazard-storm-surge-watch = Une inondation par la mer est possible à { $place }.
hazard-storm-surge-act-now = Inondation dangereuse par la mer à { $place }. Agissez maintenant.
hazard-storm-surge-cancel = Il n'y a pas d'alerte d'inondation par la mer pour { $place } en ce moment.
hazard-storm-surge-all-clear = Le danger d'inondation par la mer à { $place } est passé.

hazard-tornado-watch = Une tornade (vent fort qui tourne) peut arriver à { $place }.
hazard-tornado-act-now = Alerte à la tornade pour { $place }. Protégez-vous maintenant.
hazard-tornado-cancel = Il n'y a pas d'alerte à la tornade pour { $place } en ce moment.
hazard-tornado-all-clear = Le danger de tornade à { $place } est passé.

hazard-thunderstorm-watch = Un orage dangereux est possible à { $place }.
hazard-thunderstorm-act-now = Orage dangereux à { $place }. Rentrez maintenant.
hazard-thunderstorm-cancel = Il n'y a pas d'alerte à l'orage pour { $place } en ce moment.
hazard-thunderstorm-all-clear = Le danger d'orage à { $place } est passé.

hazard-wind-watch = Un vent très fort peut arriver à { $place }.
hazard-wind-act-now = Vent dangereux à { $place }. Rentrez maintenant.
hazard-wind-cancel = Il n'y a pas d'alerte au vent pour { $place } en ce moment.
hazard-wind-all-clear = Le vent dangereux à { $place } est passé.

hazard-winter-storm-watch = Une tempête dangereuse de neige et de glace peut arriver à { $place }.
hazard-winter-storm-act-now = Tempête dangereuse de neige et de glace à { $place }. Restez à l'intérieur.
hazard-winter-storm-cancel = Il n'y a pas d'alerte de tempête de neige pour { $place } en ce moment.
hazard-winter-storm-all-clear = Le danger de tempête de neige à { $place } est passé.

hazard-dust-storm-watch = Une tempête de poussière peut arriver à { $place }.
hazard-dust-storm-act-now = Tempête de poussière dangereuse à { $place }. Rentrez maintenant.
hazard-dust-storm-cancel = Il n'y a pas d'alerte de tempête de poussière pour { $place } en ce moment.
hazard-dust-storm-all-clear = Le danger de tempête de poussière à { $place } est passé.

hazard-avalanche-watch = Une avalanche (neige qui descend d'un coup) est possible près de { $place }.
hazard-avalanche-act-now = Alerte à l'avalanche pour { $place }. Agissez maintenant.
hazard-avalanche-cancel = Il n'y a pas d'alerte à l'avalanche pour { $place } en ce moment.
hazard-avalanche-all-clear = Le danger d'avalanche près de { $place } est passé.

hazard-landslide-watch = Un glissement de terrain (terre ou boue qui descend) est possible à { $place }.
hazard-landslide-act-now = Alerte au glissement de terrain pour { $place }. Agissez maintenant.
hazard-landslide-cancel = Il n'y a pas d'alerte au glissement de terrain pour { $place } en ce moment.
hazard-landslide-all-clear = Le danger de glissement de terrain à { $place } est passé.

hazard-volcano-watch = Le volcan près de { $place } peut entrer en éruption.
hazard-volcano-act-now = Le volcan près de { $place } est en éruption. Agissez maintenant.
hazard-volcano-cancel = Il n'y a pas d'alerte au volcan pour { $place } en ce moment.
hazard-volcano-all-clear = Le danger du volcan près de { $place } est passé.

hazard-cold-watch = Il va faire très froid à { $place }.
hazard-cold-act-now = Froid dangereux à { $place }. Protégez-vous maintenant.
hazard-cold-cancel = Il n'y a pas d'alerte au froid pour { $place } en ce moment.
hazard-cold-all-clear = Le froid dangereux à { $place } est passé.

hazard-smoke-watch = L'air à { $place } peut devenir dangereux à respirer.
hazard-smoke-act-now = L'air à { $place } est dangereux à respirer.
hazard-smoke-cancel = Il n'y a pas d'alerte sur l'air pour { $place } en ce moment.
hazard-smoke-all-clear = On peut de nouveau respirer l'air sans danger à { $place }.

hazard-water-shortage-watch = Il n'y aura peut-être bientôt pas assez d'eau à { $place }.
hazard-water-shortage-act-now = Il n'y a pas assez d'eau à { $place }. Économisez l'eau maintenant.
hazard-water-shortage-cancel = Il n'y a pas d'alerte au manque d'eau pour { $place } en ce moment.
hazard-water-shortage-all-clear = Il y a de nouveau assez d'eau à { $place }.

hazard-dam-failure-watch = Un barrage près de { $place } peut se rompre.
hazard-dam-failure-act-now = Un barrage près de { $place } se rompt. Une grande inondation arrive.
hazard-dam-failure-cancel = Il n'y a pas d'alerte sur un barrage pour { $place } en ce moment.
hazard-dam-failure-all-clear = Le danger du barrage près de { $place } est passé.

hazard-hazmat-watch = Une fuite de produits chimiques dangereux est possible à { $place }.
hazard-hazmat-act-now = Fuite de produits chimiques dangereux à { $place }. Agissez maintenant.
hazard-hazmat-cancel = Il n'y a pas d'alerte sur des produits chimiques pour { $place } en ce moment.
hazard-hazmat-all-clear = Le danger des produits chimiques à { $place } est passé.

hazard-radiation-watch = Il y a un risque de radioactivité dangereuse à { $place }.
hazard-radiation-act-now = Radioactivité dangereuse à { $place }. Rentrez maintenant.
hazard-radiation-cancel = Il n'y a pas d'alerte à la radioactivité pour { $place } en ce moment.
hazard-radiation-all-clear = Le danger de la radioactivité à { $place } est passé.

hazard-power-outage-watch = Il n'y aura peut-être bientôt plus d'électricité à { $place }.
hazard-power-outage-act-now = Il n'y a pas d'électricité à { $place } en ce moment.
hazard-power-outage-cancel = Il n'y a pas d'alerte sur l'électricité pour { $place } en ce moment.
hazard-power-outage-all-clear = Il y a de nouveau de l'électricité à { $place }.

hazard-emergency-number-outage-watch = Le numéro d'urgence peut cesser de marcher à { $place }.
hazard-emergency-number-outage-act-now = Le numéro d'urgence ne marche pas à { $place } en ce moment.
hazard-emergency-number-outage-cancel = Il n'y a pas d'alerte sur le numéro d'urgence pour { $place } en ce moment.
hazard-emergency-number-outage-all-clear = Le numéro d'urgence marche de nouveau à { $place }.

hazard-communications-outage-watch = Les téléphones et internet peuvent cesser de marcher à { $place }.
hazard-communications-outage-act-now = Les téléphones et internet marchent mal à { $place } en ce moment.
hazard-communications-outage-cancel = Il n'y a pas d'alerte sur les téléphones et internet pour { $place } en ce moment.
hazard-communications-outage-all-clear = Les téléphones et internet marchent de nouveau à { $place }.

hazard-disease-watch = Une maladie dangereuse peut se répandre à { $place }.
hazard-disease-act-now = Une maladie dangereuse se répand à { $place }. Protégez-vous maintenant.
hazard-disease-cancel = Il n'y a pas d'alerte de maladie pour { $place } en ce moment.
hazard-disease-all-clear = Le danger de la maladie à { $place } est passé.

hazard-food-safety-watch = Il est possible que certains aliments à { $place } soient dangereux à manger.
hazard-food-safety-act-now = Certains aliments à { $place } sont dangereux à manger.
hazard-food-safety-cancel = Il n'y a pas d'alerte sur les aliments pour { $place } en ce moment.
hazard-food-safety-all-clear = Le danger des aliments à { $place } est passé.

hazard-structure-fire-watch = Un incendie à { $place } peut devenir dangereux.
hazard-structure-fire-act-now = Incendie dangereux à { $place }. Agissez maintenant.
hazard-structure-fire-cancel = Il n'y a pas d'alerte d'incendie pour { $place } en ce moment.
hazard-structure-fire-all-clear = Le danger d'incendie à { $place } est passé.

hazard-building-collapse-watch = Un bâtiment à { $place } peut s'écrouler.
hazard-building-collapse-act-now = Un bâtiment s'est écroulé à { $place }. Restez loin.
hazard-building-collapse-cancel = Il n'y a pas d'alerte sur un bâtiment à { $place } en ce moment.
hazard-building-collapse-all-clear = Le danger du bâtiment à { $place } est passé.

hazard-transport-shutdown-watch = Les bus et les trains à { $place } s'arrêteront peut-être bientôt.
hazard-transport-shutdown-act-now = Il n'y a ni bus ni trains à { $place } en ce moment.
hazard-transport-shutdown-cancel = Il n'y a pas d'alerte sur les transports pour { $place } en ce moment.
hazard-transport-shutdown-all-clear = Les bus et les trains roulent de nouveau à { $place }.

hazard-unrest-watch = Des violences sont possibles dans les rues à { $place }.
hazard-unrest-act-now = Il y a des violences dans les rues à { $place }. Restez à l'intérieur.
hazard-unrest-cancel = Il n'y a pas d'alerte de violences pour { $place } en ce moment.
hazard-unrest-all-clear = Le danger des violences à { $place } est passé.

hazard-air-attack-watch = Une attaque aérienne contre { $place } est possible.
hazard-air-attack-act-now = Alerte d'attaque aérienne pour { $place }. Mettez-vous en sécurité maintenant.
hazard-air-attack-cancel = Il n'y a pas d'alerte d'attaque aérienne pour { $place } en ce moment.
hazard-air-attack-all-clear = Le danger d'attaque aérienne à { $place } est passé.

hazard-armed-attack-watch = Une attaque avec des armes est possible à { $place }.
hazard-armed-attack-act-now = Attaque avec des armes à { $place }. Protégez-vous maintenant.
hazard-armed-attack-cancel = Il n'y a pas d'alerte d'attaque pour { $place } en ce moment.
hazard-armed-attack-all-clear = Le danger d'attaque à { $place } est passé.

hazard-mines-watch = Il y a un risque de mines ou de bombes non explosées à { $place }.
hazard-mines-act-now = Il y a des mines ou des bombes non explosées à { $place }. Faites très attention.
hazard-mines-cancel = Il n'y a pas d'alerte aux mines pour { $place } en ce moment.
hazard-mines-all-clear = Le danger des mines à { $place } est passé.

hazard-route-closed-watch = On ne pourra peut-être bientôt plus passer par { $place }.
hazard-route-closed-act-now = On ne peut pas passer par { $place } en ce moment. Le passage est fermé.
hazard-route-closed-cancel = Il n'y a pas d'alerte sur le passage par { $place } en ce moment.
hazard-route-closed-all-clear = On peut de nouveau passer par { $place }.

hazard-camp-fire-watch = Un feu peut s'étendre entre les logements à { $place }.
hazard-camp-fire-act-now = Un feu s'étend entre les logements à { $place }. Agissez maintenant.
hazard-camp-fire-cancel = Il n'y a pas d'alerte au feu pour les logements à { $place } en ce moment.
hazard-camp-fire-all-clear = Le danger du feu pour les logements à { $place } est passé.

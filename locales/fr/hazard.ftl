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

hazard-wildfire-watch = Un feu de forêt peut s'approcher. Lieu : { $place }.
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

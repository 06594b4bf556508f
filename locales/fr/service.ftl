### What each sentence is for, and every variable: locales/en/service.ftl.

service-watch = De l'aide sera bientôt ouverte à { $place }. Lieu : { $facility }.
service-act-now = De l'aide est ouverte à { $place }. Lieu : { $facility }.
service-cancel = L'aide à { $place } n'est pas ouverte. Lieu : { $facility }.
service-all-clear = L'aide à { $place } est maintenant fermée. Lieu : { $facility }.
service-offers =
    { $service ->
        [shelter] Vous pouvez y dormir.
        [food] Vous pouvez y recevoir de la nourriture.
        [water] Vous pouvez y recevoir de l'eau potable.
        [clinic] Vous pouvez y voir un médecin ou une infirmière.
        [charging] Vous pouvez y charger votre téléphone.
       *[all] Vous pouvez y recevoir un abri, de la nourriture, de l'eau potable et des soins.
    }
service-everyone = Tout le monde peut venir. C'est gratuit.
service-bring-medicine = Apportez si possible vos médicaments et des habits chauds.
service-do-not-go = N'y allez pas maintenant, s'il vous plaît.

service-transport-watch = Des bus feront bientôt sortir les gens de { $place }.
service-transport-act-now = Des bus font sortir les gens de { $place } maintenant.
service-transport-cancel = Il n'y a pas de bus pour sortir de { $place } en ce moment.
service-transport-from = Les bus partent d'ici : { $facility }.
service-transport-bring = Prenez seulement ce que vous pouvez porter.
service-transport-together = Restez avec votre famille. Gardez les enfants près de vous.
service-transport-cannot-walk = Si vous ne pouvez pas aller jusqu'au bus, demandez de l'aide.

service-hotline-watch = Une ligne téléphonique pour les gens à { $place } ouvrira bientôt.
service-hotline-act-now = Une ligne téléphonique pour les gens à { $place } est ouverte.
service-hotline-cancel = La ligne téléphonique pour les gens à { $place } n'est pas ouverte.
service-hotline-ask = Vous pouvez poser des questions sur la sécurité, l'aide et votre famille.

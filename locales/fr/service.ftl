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

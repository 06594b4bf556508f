### What each sentence is for, and every variable: locales/en/recovery.ftl.

recovery-return-watch = Il sera peut-être bientôt possible de revenir à { $place }.
recovery-return-act-now = Vous pouvez maintenant revenir à { $place }.
recovery-return-cancel = Il est dangereux de revenir à { $place } maintenant.
recovery-return-choice = C'est vous qui décidez si vous voulez revenir.
recovery-return-daylight = Allez-y de jour et n'y allez pas seul.
recovery-return-ask-first = Avant de partir, demandez quelles routes et quels bâtiments sont sûrs.

recovery-aid-watch = Les gens à { $place } pourront bientôt demander de l'aide.
recovery-aid-act-now = Les gens à { $place } peuvent maintenant demander de l'aide.
recovery-aid-who =
    { $group ->
        [home] Les personnes dont le logement est endommagé peuvent la demander.
        [income] Les personnes qui ont perdu leur travail ou leur revenu peuvent la demander.
        [children] Les familles avec de petits enfants peuvent la demander.
        [care] Les personnes âgées, malades ou handicapées peuvent la demander.
       *[everyone] Toute personne qui en a besoin peut la demander.
    }
recovery-aid-no-fee = Vous n'avez pas à payer pour la demander.
recovery-aid-answer = Après votre demande, on vous dira si vous pouvez la recevoir.

recovery-cash-act-now = Les gens à { $place } peuvent maintenant demander une aide en argent.
recovery-cash-yours = L'argent est pour vous. N'en donnez une partie à personne.
recovery-cash-send = Si vous envoyez de l'argent à votre famille, demandez d'abord le prix de l'envoi.

recovery-records-act-now = Vous pouvez recevoir de l'aide à { $place } si vous avez perdu des actes importants.
recovery-records-kinds = Vous pouvez demander de nouveaux actes de naissance, de mariage et certificats d'école.
recovery-records-office = Le bureau de votre pays peut vous aider.
recovery-records-afraid = Si vous avez peur du gouvernement de votre pays, n'allez pas à son bureau. Adressez-vous à un groupe d'aide.
    .sms = Si vous avez peur du gouvernement de votre pays, adressez-vous à un groupe d'aide.
recovery-records-no-middleman = Ne payez personne qui promet d'obtenir des actes pour vous.

recovery-family-act-now = Vous pouvez recevoir de l'aide à { $place } pour retrouver votre famille.
recovery-family-who = La Croix-Rouge et le Croissant-Rouge aident à retrouver les personnes disparues.
recovery-family-safe = Si vous êtes en sécurité, dites-le à votre famille.
recovery-family-no-pictures = Ne mettez pas sur internet le nom ou la photo d'enfants disparus.

recovery-health-act-now = Protégez votre santé après la catastrophe à { $place }.
recovery-health-wounds = Nettoyez chaque blessure avec de l'eau potable et couvrez-la.
recovery-health-clinic = Si vous avez de la fièvre ou une blessure profonde, allez dans un centre de santé.
recovery-health-medicine = Si vous avez perdu vos médicaments de chaque jour, demandez-en à un centre de santé.
recovery-health-pregnant = Si vous attendez un bébé, demandez à un centre de santé où accoucher sans danger.
recovery-health-fumes = N'utilisez jamais de générateur ou de charbon à l'intérieur. Le gaz peut tuer.

recovery-water-act-now = Après la catastrophe, l'eau à { $place } est peut-être sale.
recovery-water-containers = Gardez l'eau potable dans des récipients propres et fermés.
recovery-water-food = Jetez la nourriture que de l'eau sale a touchée.
recovery-water-toilet = Utilisez des toilettes loin des puits et des rivières.

recovery-talk-act-now = Vous pouvez recevoir de l'aide à { $place } en cas de grande tristesse ou de grande peur.
recovery-talk-normal = Après une catastrophe, c'est normal de se sentir ainsi.
recovery-talk-trust = Parlez avec des personnes de confiance.
recovery-talk-children = Restez près de vos enfants et écoutez-les.
recovery-talk-urgent = Si vous pensez à vous faire du mal, demandez de l'aide maintenant.

recovery-fraud-act-now = Des gens à { $place } demandent de l'argent pour l'aide. Ne payez pas. L'aide est gratuite.
recovery-fraud-nobody = Personne n'a le droit de vous demander de l'argent ou autre chose en échange d'aide.
recovery-fraud-codes = Gardez secrets les codes de votre banque et de votre téléphone.
recovery-fraud-strangers = Attention aux inconnus qui proposent un travail, un voyage ou un lieu où dormir.

recovery-work-act-now = Les personnes qui travaillent à { $place } ont des droits, aussi après une catastrophe.
recovery-work-wages = Votre employeur doit vous payer pour tout le travail que vous avez fait.
recovery-work-danger = Vous avez le droit de cesser un travail qui met votre vie en danger.
recovery-work-protection = Pour nettoyer, demandez des bottes, des gants et un masque.
recovery-work-hours = Notez les jours et les heures où vous travaillez.

recovery-force-act-now = Quelqu'un vous force à travailler ou vous retient ? Vous pouvez recevoir de l'aide à { $place }.
recovery-force-not-your-fault = Ce n'est pas votre faute.
recovery-force-nobody-may = Personne n'a le droit de vous enfermer, de vous faire du mal ou de garder votre salaire.
recovery-force-safe-moment = Demandez de l'aide seulement quand c'est sans danger pour vous.
recovery-force-delete = Si d'autres personnes lisent votre téléphone, effacez ce message.
    .radio = Faites attention que personne ne vous entende quand vous appelez.

recovery-protection-act-now = Votre pays est dangereux pour vous ? Vous pouvez demander une protection à { $place }.
recovery-protection-everyone = Toute personne a le droit de demander une protection.
recovery-protection-advice = Demandez des conseils juridiques gratuits avant de décider.
recovery-protection-agency = L'Agence des Nations Unies pour les réfugiés peut vous conseiller.

recovery-stateless-act-now = Aucun pays ne vous reconnaît comme l'un des siens ? Vous pouvez recevoir de l'aide à { $place }.
recovery-stateless-help = L'aide d'urgence est aussi pour vous.
recovery-stateless-birth = Demandez comment déclarer la naissance de vos enfants.

recovery-children-act-now = Il y a de l'aide à { $place } pour les enfants sans leur famille.
recovery-children-stay = Si vous trouvez un enfant seul, restez avec lui.
recovery-children-tell = Prévenez tout de suite l'équipe d'aide la plus proche.
recovery-children-not-away = N'emmenez pas l'enfant loin. La famille est peut-être tout près.
recovery-children-strangers = Ne donnez pas l'enfant à des inconnus.
recovery-children-child = Si tu es un enfant et que tu es seul, demande de l'aide à une personne de l'équipe d'aide.

recovery-feedback-act-now = Vous pouvez dire ce qui va bien ou mal dans l'aide à { $place }.
recovery-feedback-report = Si quelqu'un vous traite mal ou demande quelque chose en échange d'aide, signalez-le.
    .sms = Si quelqu'un vous traite mal, merci de le signaler.
recovery-feedback-separate = Votre plainte ne va pas aux personnes dont vous vous plaignez.
recovery-feedback-no-loss = Vous ne perdrez aucune aide à cause de votre plainte.
recovery-survey-act-now = Merci de nous dire de quelle aide les gens à { $place } ont besoin.
recovery-survey-choice = Vous n'avez pas à répondre.
recovery-survey-no-effect = Vos réponses ne changent pas l'aide que vous recevez.
recovery-survey-link = Ouvrez { $link } pour répondre.
recovery-survey-call = Pour répondre, appelez le { $contact }.
    .radio = Pour répondre, appelez ce numéro : { $contact }. Je répète le numéro : { $contact }.

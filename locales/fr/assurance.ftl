### What each sentence is for, and every variable: locales/en/assurance.ftl.

assurance-watch = De l'aide sera bientôt donnée à tous à { $place }.
assurance-act-now = L'aide à { $place } est pour tout le monde.
assurance-cancel = La promesse sur l'aide à { $place } est retirée.
assurance-all-clear = L'aide d'urgence à { $place } est terminée.
assurance-everyone = Peu importe d'où vous venez.
assurance-no-papers = On ne vous demandera pas de papiers.
assurance-authority = Cette promesse est faite par une autorité qui en a le droit : { $issuer }.

assurance-clinic-act-now = Les centres de santé à { $place } soignent tout le monde.
assurance-shelter-act-now = Les centres d'accueil à { $place } sont ouverts à tout le monde.
assurance-clinic-go = En cas de maladie ou de blessure, merci d'y aller.
assurance-shelter-families = Les familles peuvent y rester ensemble.
assurance-not-told = Personne là-bas ne parlera à d'autres de votre venue.

### What each sentence is for, and every variable: locales/en/assurance.ftl.

assurance-watch = Presto tutti riceveranno aiuto nella zona di { $place }.
assurance-act-now = L'aiuto nella zona di { $place } è per tutti.
assurance-cancel = La promessa di aiuto nella zona di { $place } è ritirata.
assurance-all-clear = L'aiuto di emergenza nella zona di { $place } è finito.
assurance-everyone = Non importa da dove venite.
assurance-no-papers = Non vi chiederanno documenti.
assurance-authority = { $issuer } ha l'autorità per promettere questo.

assurance-clinic-act-now = Gli ambulatori nella zona di { $place } curano tutti.
assurance-shelter-act-now = I rifugi nella zona di { $place } sono aperti a tutti.
assurance-clinic-go = Se siete malati o feriti, per favore andate lì.
assurance-shelter-families = Lì le famiglie possono restare insieme.
assurance-not-told = Lì nessuno dirà ad altri che siete venuti.

### What each sentence is for, and every variable: locales/en/assurance.ftl.

assurance-watch = Pronto habrá ayuda para todas las personas en { $place }.
assurance-act-now = La ayuda en { $place } es para todas las personas.
assurance-cancel = Se retira la promesa sobre la ayuda en { $place }.
assurance-all-clear = La ayuda de emergencia en { $place } ha terminado.
assurance-everyone = No importa de dónde venga usted.
assurance-no-papers = No le pedirán documentos.
assurance-authority = { $issuer } tiene autoridad para prometer esto.

assurance-clinic-act-now = Los centros de salud de { $place } atienden a todas las personas.
assurance-shelter-act-now = Los albergues de { $place } están abiertos para todas las personas.
assurance-clinic-go = Si está enfermo o herido, por favor, vaya allí.
assurance-shelter-families = Las familias pueden quedarse juntas allí.
assurance-not-told = Nadie allí contará a otros que usted fue.

### What each sentence is for, and every variable: locales/en/assurance.ftl.

assurance-watch = Pronto habrá ayuda para todas las personas en { $place }.
assurance-act-now = La ayuda en { $place } es para todas las personas.
assurance-cancel = Se retira la promesa sobre la ayuda en { $place }.
assurance-all-clear = La ayuda de emergencia en { $place } ha terminado.
assurance-everyone = No importa de dónde venga usted.
assurance-no-papers = No le pedirán documentos.
assurance-authority = { $issuer } tiene autoridad para prometer esto.

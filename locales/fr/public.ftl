### What each sentence is for, and every variable: locales/en/public.ftl.

public-current = Ces messages sont valables maintenant.
public-none = Il n'y a aucun message maintenant.
public-language = Choisissez votre langue.
public-no-language = Ce message n'existe pas dans cette langue. Merci de choisir une autre langue.
public-changed = Le texte de cette page a changé : { $time }.
public-newest = Lisez le message le plus récent.
public-withdrawn = Ce message a été retiré. Merci de ne pas en tenir compte.
public-expired = Ce message n'est plus valable.
public-check = Le code de vérification de ce texte est { $code }.
public-check-how = Le même texte a toujours le même code. Si quelqu'un vous donne ce texte avec un autre code, ne faites pas confiance à ce texte.
public-copy = Vous pouvez copier ce texte et le partager.
public-not-here = Cette page n'existe pas ici.
public-busy = Beaucoup de personnes lisent en ce moment. Merci de réessayer dans un instant.

### What each sentence is for, and every variable: locales/en/public.ftl.

public-current = Estos mensajes son válidos ahora.
public-none = Ahora no hay ningún mensaje.
public-language = Elija su idioma.
public-no-language = Este mensaje no está en este idioma. Por favor, elija otro idioma.
public-changed = El texto de esta página ha cambiado: { $time }.
public-newest = Lea el mensaje más reciente.
public-withdrawn = Este mensaje fue retirado. Por favor, no lo siga.
public-expired = Este mensaje ya no es válido.
public-check = El código de comprobación de este texto es { $code }.
public-check-how = El mismo texto siempre tiene el mismo código. Si alguien le da este texto con otro código, no se fíe de ese texto.
public-copy = Puede copiar este texto y compartirlo.
public-not-here = Aquí no existe esa página.
public-busy = Muchas personas están leyendo ahora. Por favor, inténtelo de nuevo en un momento.

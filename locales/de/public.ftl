### What each sentence is for, and every variable: locales/en/public.ftl.

public-current = Diese Nachrichten gelten jetzt.
public-none = Es gibt jetzt keine Nachricht.
public-language = Wählen Sie Ihre Sprache.
public-no-language = Diese Nachricht gibt es nicht in dieser Sprache. Bitte wählen Sie eine andere Sprache.
public-changed = Der Text auf dieser Seite wurde geändert: { $time }.
public-newest = Lesen Sie die neueste Nachricht.
public-withdrawn = Diese Nachricht wurde zurückgezogen. Bitte richten Sie sich nicht danach.
public-expired = Diese Nachricht gilt nicht mehr.
public-check = Der Prüfcode dieses Textes ist { $code }.
public-check-how = Derselbe Text hat immer denselben Code. Wenn Ihnen jemand diesen Text mit einem anderen Code gibt, vertrauen Sie dem Text nicht.
public-copy = Sie können diesen Text kopieren und weitergeben.
public-not-here = Diese Seite gibt es hier nicht.
public-busy = Gerade lesen viele Menschen. Bitte versuchen Sie es gleich noch einmal.

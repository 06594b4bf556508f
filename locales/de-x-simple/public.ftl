### What each sentence is for, and every variable: locales/en/public.ftl.

public-current = Diese Nachrichten gelten jetzt.
public-none = Es gibt gerade keine Nachricht.
public-language = Welche Sprache möchten Sie lesen? Wählen Sie bitte aus.
public-no-language = Die Nachricht gibt es nicht in dieser Sprache. Bitte wählen Sie eine andere Sprache.
public-changed = Der Text auf dieser Seite hat sich geändert: { $time }.
public-newest = Lesen Sie die neueste Nachricht.
public-withdrawn = Diese Nachricht wurde zurückgenommen. Bitte tun Sie nicht, was darin steht.
public-expired = Die Zeit für diese Nachricht ist vorbei. Die Nachricht gilt nicht mehr.
public-check = Der Text hat einen Prüf-Code. Der Code ist { $code }.
public-check-how = Der gleiche Text hat immer den gleichen Code. Ist der Code anders? Dann glauben Sie dem Text nicht.
public-copy = Sie dürfen den Text kopieren. Sie dürfen den Text auch anderen geben.
public-not-here = Die Seite gibt es hier nicht.
public-busy = Viele Menschen lesen gerade. Bitte versuchen Sie es gleich noch einmal.

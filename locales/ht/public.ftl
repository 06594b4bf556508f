### What each sentence is for, and every variable: locales/en/public.ftl.

public-current = Mesaj sa yo valab kounye a.
public-none = Pa gen mesaj kounye a.
public-language = Chwazi lang ou.
public-no-language = Mesaj sa a pa nan lang sa a. Tanpri chwazi yon lòt lang.
public-changed = Tèks ki nan paj sa a chanje: { $time }.
public-newest = Li mesaj ki pi nouvo a.
public-withdrawn = Yo retire mesaj sa a. Tanpri pa swiv li.
public-expired = Mesaj sa a pa valab ankò.
public-check = Kòd pou verifye tèks sa a se { $code }.
public-check-how = Menm tèks la toujou gen menm kòd la. Si yon moun ba ou tèks sa a ak yon lòt kòd, pa fè tèks sa a konfyans.
public-copy = Ou ka kopye tèks sa a epi pataje l.
public-not-here = Pa gen paj konsa isit la.
public-busy = Anpil moun ap li kounye a. Tanpri eseye ankò talè.

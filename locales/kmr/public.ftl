### What each sentence is for, and every variable: locales/en/public.ftl.

public-current = Ev peyam niha derbasdar in.
public-none = Niha tu peyam tune.
public-language = Zimanê xwe hilbijêrin.
public-no-language = Ev peyam bi vî zimanî tune. Ji kerema xwe zimanekî din hilbijêrin.
public-changed = Nivîsa vê rûpelê guheriye: { $time }.
public-newest = Peyama herî nû bixwînin.
public-withdrawn = Ev peyam hat paşvekişandin. Ji kerema xwe li gor wê tevnegerin.
public-expired = Ev peyam êdî ne derbasdar e.
public-check = Koda kontrolê ya vê nivîsê { $code } e.
public-check-how = Koda heman nivîsê her dem yek e. Heke kesek vê nivîsê bi kodeke din bide we, jê bawer nekin.
public-copy = Hûn dikarin vê nivîsê kopî bikin û parve bikin.
public-not-here = Rûpeleke wisa li vir tune.
public-busy = Niha gelek kes dixwînin. Ji kerema xwe piştî demeke kurt dîsa biceribînin.

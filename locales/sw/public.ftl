### What each sentence is for, and every variable: locales/en/public.ftl.

public-current = Ujumbe huu unatumika sasa.
public-none = Sasa hakuna ujumbe.
public-language = Chagua lugha yako.
public-no-language = Ujumbe huu haupo katika lugha hii. Tafadhali chagua lugha nyingine.
public-changed = Maandishi ya ukurasa huu yamebadilika: { $time }.
public-newest = Soma ujumbe mpya zaidi.
public-withdrawn = Ujumbe huu umeondolewa. Tafadhali usiufuate.
public-expired = Ujumbe huu hautumiki tena.
public-check = Msimbo wa kuhakiki maandishi haya ni { $code }.
public-check-how = Maandishi yaleyale huwa na msimbo uleule kila wakati. Mtu akikupa maandishi haya yakiwa na msimbo tofauti, usiyaamini.
public-copy = Unaweza kunakili maandishi haya na kuwapa wengine.
public-not-here = Hakuna ukurasa kama huo hapa.
public-busy = Watu wengi wanasoma sasa. Tafadhali jaribu tena baada ya muda mfupi.

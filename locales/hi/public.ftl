### What each sentence is for, and every variable: locales/en/public.ftl.

public-current = ये संदेश अभी मान्य हैं।
public-none = अभी कोई संदेश नहीं है।
public-language = अपनी भाषा चुनें।
public-no-language = यह संदेश इस भाषा में नहीं है। कृपया दूसरी भाषा चुनें।
public-changed = इस पन्ने का पाठ बदल गया है: { $time }।
public-newest = सबसे नया संदेश पढ़ें।
public-withdrawn = यह संदेश वापस ले लिया गया है। कृपया इसे न मानें।
public-expired = यह संदेश अब मान्य नहीं है।
public-check = इस पाठ का जाँच कोड { $code } है।
public-check-how = एक ही पाठ का कोड हमेशा एक ही होता है। अगर कोई आपको यह पाठ किसी दूसरे कोड के साथ दे, तो उस पाठ पर भरोसा न करें।
public-copy = आप इस पाठ को कॉपी करके दूसरों को भेज सकते हैं।
public-not-here = यहाँ ऐसा कोई पन्ना नहीं है।
public-busy = अभी बहुत लोग पढ़ रहे हैं। कृपया थोड़ी देर में फिर कोशिश करें।

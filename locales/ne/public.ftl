### What each sentence is for, and every variable: locales/en/public.ftl.

public-current = यी सन्देशहरू अहिले मान्य छन्।
public-none = अहिले कुनै सन्देश छैन।
public-language = आफ्नो भाषा छान्नुहोस्।
public-no-language = यो सन्देश यस भाषामा छैन। कृपया अर्को भाषा छान्नुहोस्।
public-changed = यस पृष्ठको पाठ बदलिएको छ: { $time }।
public-newest = सबैभन्दा नयाँ सन्देश पढ्नुहोस्।
public-withdrawn = यो सन्देश फिर्ता लिइएको छ। कृपया यसलाई नमान्नुहोस्।
public-expired = यो सन्देश अब मान्य छैन।
public-check = यस पाठको जाँच कोड { $code } हो।
public-check-how = एउटै पाठको कोड सधैं एउटै हुन्छ। कसैले तपाईंलाई यो पाठ फरक कोडसहित दिएमा त्यसमा विश्वास नगर्नुहोस्।
public-copy = तपाईं यो पाठ कपी गरेर अरूलाई बाँड्न सक्नुहुन्छ।
public-not-here = यहाँ त्यस्तो पृष्ठ छैन।
public-busy = अहिले धेरै मानिस पढ्दै छन्। कृपया केही बेरमा फेरि प्रयास गर्नुहोस्।

### What each sentence is for, and every variable: locales/en/public.ftl.

public-current = ئەم پەیامانە ئێستا کاریان پێ دەکرێت.
public-none = ئێستا هیچ پەیامێک نییە.
public-language = زمانی خۆتان هەڵبژێرن.
public-no-language = ئەم پەیامە بەم زمانە نییە. تکایە زمانێکی تر هەڵبژێرن.
public-changed = دەقی ئەم لاپەڕەیە گۆڕاوە: { $time }.
public-newest = نوێترین پەیام بخوێننەوە.
public-withdrawn = ئەم پەیامە کشێنرایەوە. تکایە کاری پێ مەکەن.
public-expired = ئەم پەیامە چیتر کاری پێ ناکرێت.
public-check = کۆدی پشکنینی ئەم دەقە { $code }ـە.
public-check-how = هەمان دەق هەمیشە هەمان کۆدی هەیە. ئەگەر کەسێک ئەم دەقەی بە کۆدێکی جیاوازەوە پێ دان، باوەڕی پێ مەکەن.
public-copy = دەتوانن ئەم دەقە کۆپی بکەن و بینێرن بۆ خەڵکی تر.
public-not-here = لاپەڕەیەکی وا لێرە نییە.
public-busy = ئێستا خەڵکێکی زۆر دەخوێننەوە. تکایە دوای کەمێک هەوڵ بدەنەوە.

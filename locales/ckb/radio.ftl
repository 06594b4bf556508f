### What each sentence is for, and every variable: locales/en/radio.ftl.

radio-attention = تکایە سەرنج بدەن. ئەمە پەیامێکی گرنگی سەلامەتییە.
radio-repeat = دووبارە دەکەمەوە.
radio-sign-off = ئەوە پەیامێک بوو لە { $issuer }.
radio-next-update = ئەم پەیامە تا { $until } کاری پێ دەکرێت. تکایە گوێ لە پەیامی داهاتوو بگرن.
radio-machine-voice = ئامێرێک ئەم پەیامە دەخوێنێتەوە.

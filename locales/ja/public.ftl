### What each sentence is for, and every variable: locales/en/public.ftl.

public-current = 今有効なお知らせです。
public-none = 今はお知らせがありません。
public-language = 言語を選んでください。
public-no-language = このお知らせは、この言語にはありません。ほかの言語を選んでください。
public-changed = このページの文が変わりました：{ $time }。
public-newest = 一番新しいお知らせを読んでください。
public-withdrawn = このお知らせは取り下げられました。従わないでください。
public-expired = このお知らせは、もう有効ではありません。
public-check = この文の確認コードは{ $code }です。
public-check-how = 同じ文には、いつも同じコードが付きます。だれかから受け取ったこの文に違うコードが付いていたら、信じないでください。
public-copy = この文をコピーして、ほかの人に伝えることができます。
public-not-here = そのようなページはここにはありません。
public-busy = 今、多くの人が読んでいます。少し待ってから、もう一度試してください。

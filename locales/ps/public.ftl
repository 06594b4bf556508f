### What each sentence is for, and every variable: locales/en/public.ftl.

public-current = دا پیغامونه اوس اعتبار لري.
public-none = اوس هېڅ پیغام نشته.
public-language = خپله ژبه وټاکئ.
public-no-language = دا پیغام په دې ژبه نشته. مهرباني وکړئ بله ژبه وټاکئ.
public-changed = د دې مخ متن بدل شوی دی: { $time }.
public-newest = تر ټولو نوی پیغام ولولئ.
public-withdrawn = دا پیغام بېرته واخیستل شو. مهرباني وکړئ عمل پرې مه کوئ.
public-expired = دا پیغام نور اعتبار نه لري.
public-check = د دې متن د تصدیق کوډ { $code } دی.
public-check-how = یو شان متن تل یو شان کوډ لري. که څوک دا متن له بل کوډ سره درکړي، باور پرې مه کوئ.
public-copy = تاسو دا متن کاپي کولای او نورو ته یې ورکولای شئ.
public-not-here = داسې مخ دلته نشته.
public-busy = اوس ډېر خلک لولي. مهرباني وکړئ لږ وروسته بیا هڅه وکړئ.

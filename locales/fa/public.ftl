### What each sentence is for, and every variable: locales/en/public.ftl.

public-current = این پیام‌ها اکنون معتبر هستند.
public-none = اکنون پیامی وجود ندارد.
public-language = زبان خود را انتخاب کنید.
public-no-language = این پیام به این زبان نیست. لطفاً زبان دیگری را انتخاب کنید.
public-changed = متن این صفحه تغییر کرده است: { $time }.
public-newest = تازه‌ترین پیام را بخوانید.
public-withdrawn = این پیام پس گرفته شد. لطفاً به آن عمل نکنید.
public-expired = این پیام دیگر معتبر نیست.
public-check = کد بررسی این متن { $code } است.
public-check-how = متن یکسان همیشه کد یکسان دارد. اگر کسی این متن را با کد دیگری به شما داد، به آن اعتماد نکنید.
public-copy = می‌توانید این متن را کپی کنید و به دیگران بدهید.
public-not-here = چنین صفحه‌ای اینجا وجود ندارد.
public-busy = اکنون افراد زیادی در حال خواندن هستند. لطفاً کمی بعد دوباره تلاش کنید.

### What each sentence is for, and every variable: locales/en/public.ftl.

public-current = این پیام‌ها حالا اعتبار دارند.
public-none = حالا هیچ پیامی نیست.
public-language = زبان خود را انتخاب کنید.
public-no-language = این پیام به این زبان نیست. لطفاً یک زبان دیگر را انتخاب کنید.
public-changed = متن این صفحه تغییر کرده است: { $time }.
public-newest = تازه‌ترین پیام را بخوانید.
public-withdrawn = این پیام پس گرفته شد. لطفاً به آن عمل نکنید.
public-expired = این پیام دیگر اعتبار ندارد.
public-check = کود بررسی این متن { $code } است.
public-check-how = متن یکسان همیشه کود یکسان دارد. اگر کسی این متن را با کود دیگر به شما داد، به آن اعتماد نکنید.
public-copy = می‌توانید این متن را کاپی کنید و به دیگران برسانید.
public-not-here = چنین صفحه‌ای در اینجا نیست.
public-busy = حالا مردم زیادی در حال خواندن هستند. لطفاً کمی بعد باز کوشش کنید.

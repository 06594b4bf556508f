### What each sentence is for, and every variable: locales/en/public.ftl.

public-current = یہ پیغامات ابھی لاگو ہیں۔
public-none = اس وقت کوئی پیغام نہیں ہے۔
public-language = اپنی زبان چنیں۔
public-no-language = یہ پیغام اس زبان میں نہیں ہے۔ براہ کرم کوئی اور زبان چنیں۔
public-changed = اس صفحے کی تحریر بدل گئی ہے: { $time }۔
public-newest = سب سے نیا پیغام پڑھیں۔
public-withdrawn = یہ پیغام واپس لے لیا گیا ہے۔ براہ کرم اس پر عمل نہ کریں۔
public-expired = یہ پیغام اب لاگو نہیں ہے۔
public-check = اس تحریر کا جانچ کوڈ { $code } ہے۔
public-check-how = ایک ہی تحریر کا کوڈ ہمیشہ ایک ہی ہوتا ہے۔ اگر کوئی آپ کو یہ تحریر کسی دوسرے کوڈ کے ساتھ دے تو اس پر بھروسا نہ کریں۔
public-copy = آپ یہ تحریر کاپی کر کے دوسروں کو بھیج سکتے ہیں۔
public-not-here = یہاں ایسا کوئی صفحہ نہیں ہے۔
public-busy = ابھی بہت لوگ پڑھ رہے ہیں۔ براہ کرم تھوڑی دیر بعد دوبارہ کوشش کریں۔

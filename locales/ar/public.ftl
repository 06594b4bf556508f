### What each sentence is for, and every variable: locales/en/public.ftl.

public-current = هذه الرسائل صالحة الآن.
public-none = لا توجد رسالة الآن.
public-language = اختاروا لغتكم.
public-no-language = هذه الرسالة غير متوفرة بهذه اللغة. يرجى اختيار لغة أخرى.
public-changed = تغير النص في هذه الصفحة: { $time }.
public-newest = اقرؤوا أحدث رسالة.
public-withdrawn = تم سحب هذه الرسالة. يرجى عدم العمل بها.
public-expired = لم تعد هذه الرسالة صالحة.
public-check = رمز التحقق من هذا النص هو { $code }.
public-check-how = للنص نفسه دائما الرمز نفسه. إذا أعطاكم أحد هذا النص برمز مختلف فلا تثقوا بهذا النص.
public-copy = يمكنكم نسخ هذا النص ومشاركته.
public-not-here = لا توجد صفحة كهذه هنا.
public-busy = يقرأ كثير من الناس الآن. يرجى المحاولة مرة أخرى بعد قليل.

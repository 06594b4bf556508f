### What each sentence is for, and every variable: locales/en/public.ftl.

public-current = ဤသတင်းများသည် ယခု အကျုံးဝင်သည်။
public-none = ယခု သတင်း မရှိပါ။
public-language = သင့်ဘာသာစကားကို ရွေးပါ။
public-no-language = ဤသတင်းသည် ဤဘာသာစကားဖြင့် မရှိပါ။ အခြားဘာသာစကားကို ရွေးပါ။
public-changed = ဤစာမျက်နှာရှိ စာသည် ပြောင်းလဲသွားပြီ။ အချိန်မှာ { $time } ဖြစ်သည်။
public-newest = နောက်ဆုံးသတင်းကို ဖတ်ပါ။
public-withdrawn = ဤသတင်းကို ပြန်ရုပ်သိမ်းလိုက်သည်။ မလိုက်နာပါနှင့်။
public-expired = ဤသတင်းသည် အကျုံးမဝင်တော့ပါ။
public-check = ဤစာ၏ စစ်ဆေးရန်ကုဒ်မှာ { $code } ဖြစ်သည်။
public-check-how = တူညီသောစာတွင် တူညီသောကုဒ် အမြဲရှိသည်။ ဤစာကို အခြားကုဒ်ဖြင့် ပေးလာလျှင် မယုံကြည်ပါနှင့်။
public-copy = ဤစာကို ကူးယူပြီး မျှဝေနိုင်သည်။
public-not-here = ဤနေရာတွင် ထိုစာမျက်နှာ မရှိပါ။
public-busy = ယခု လူအများ ဖတ်နေကြသည်။ ခဏစောင့်ပြီး ထပ်ကြိုးစားပါ။

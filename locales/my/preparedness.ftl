### What each sentence is for, and every variable: locales/en/preparedness.ftl.

preparedness-alerts-watch = မကြာမီ { $place } အတွက် အန္တရာယ်သတိပေးချက်များကို သင့်ဘာသာစကားဖြင့် ရနိုင်မည်။
preparedness-alerts-act-now = { $place } အတွက် အန္တရာယ်သတိပေးချက်များကို သင့်ဘာသာစကားဖြင့် ရနိုင်သည်။
preparedness-alerts-channels = သတိပေးချက်များကို ဖုန်း၊ ရေဒီယိုနှင့် လူမှုအဖွဲ့များမှ ရမည်။
preparedness-alerts-choose = သင် နားအလည်ဆုံး ဘာသာစကားကို ရွေးပါ။
preparedness-alerts-free = သတိပေးချက်များသည် အခမဲ့ ဖြစ်သည်။ အချိန်မရွေး ရပ်ခိုင်းနိုင်သည်။
preparedness-alerts-call = ဘာသာစကားရွေးရန် { $contact } ကို ဖုန်းခေါ်ပါ။
    .radio = ဘာသာစကားရွေးရန် ဤနံပါတ်ကို ဖုန်းခေါ်ပါ။ { $contact }။ နံပါတ်ကို ထပ်ပြောပါမည်။ { $contact }။

preparedness-drill-watch = မကြာမီ { $place } ရှိ လူများ အရေးပေါ်အခြေအနေအတွက် လေ့ကျင့်ကြမည်။
preparedness-drill-act-now = { $place } ရှိ လူများ အရေးပေါ်အခြေအနေအတွက် လေ့ကျင့်နေကြသည်။ တကယ့်အန္တရာယ် မရှိပါ။
preparedness-drill-cancel = { $place } ရှိ လူများ အရေးပေါ်အခြေအနေအတွက် ယခု မလေ့ကျင့်တော့ပါ။
preparedness-drill-all-clear = { $place } တွင် အရေးပေါ်အခြေအနေအတွက် လေ့ကျင့်မှု ပြီးဆုံးပြီ။
preparedness-drill-sirens = ဥဩသံများ ကြားရနိုင်ပြီး ကယ်ဆယ်ရေးသမားများကို မြင်ရနိုင်သည်။
preparedness-drill-take-part = ပါဝင်လိုလျှင် ပါဝင်နိုင်သည်။ လူတိုင်းကို ကြိုဆိုသည်။

preparedness-risk-act-now = { $place } တွင် မည်သည့်အန္တရာယ်များ ရှိသည်ကို လေ့လာပါ။
preparedness-risk-ask = အန္တရာယ်ရှိသောနေရာများကို ဒေသအကြောင်း ကောင်းစွာသိသူများအား မေးပါ။
preparedness-risk-safe-place = အနီးဆုံး ဘေးကင်းသောနေရာနှင့် ထိုသို့ သွားသော လမ်းနှစ်လမ်းကို ရှာထားပါ။
preparedness-risk-signals = သတိပေးသံများနှင့် ဆိုင်းဘုတ်များ၏ အဓိပ္ပာယ်ကို လေ့လာပါ။

preparedness-plan-act-now = { $place } တွင် အရေးပေါ်အခြေအနေ မဖြစ်မီ ပြင်ဆင်ထားပါ။
preparedness-plan-meet = မည်သည့်နေရာတွင် ဆုံမည်ကို မိသားစုနှင့် တိုင်ပင်ထားပါ။
preparedness-plan-numbers = အရေးကြီးသော ဖုန်းနံပါတ်များကို စာရွက်ပေါ်တွင် ရေးထားပါ။
preparedness-plan-bag = ရေ၊ အစားအစာ၊ ဆေး၊ လက်နှိပ်ဓာတ်မီးနှင့် အနွေးထည်ကို အိတ်ထဲ ထည့်ထားပါ။
preparedness-plan-others = ကလေးငယ်၊ သက်ကြီးရွယ်အိုနှင့် လမ်းကောင်းစွာ မလျှောက်နိုင်သူများကို မည်သို့ကူညီမည်ကို စီစဉ်ထားပါ။
    .sms = ကလေးငယ်နှင့် သက်ကြီးရွယ်အိုများကို မည်သို့ကူညီမည်ကို စီစဉ်ထားပါ။

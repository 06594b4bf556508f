### What each sentence is for, and every variable: locales/en/service.ftl.

service-watch = { $place } တွင် အကူအညီပေးရာနေရာ မကြာမီ ဖွင့်မည်။ နေရာ - { $facility }။
service-act-now = { $place } တွင် အကူအညီပေးရာနေရာ ဖွင့်ထားသည်။ နေရာ - { $facility }။
service-cancel = { $place } ရှိ အကူအညီပေးရာနေရာ မဖွင့်ပါ။ နေရာ - { $facility }။
service-all-clear = { $place } ရှိ အကူအညီပေးရာနေရာ ပိတ်လိုက်ပြီ။ နေရာ - { $facility }။
service-offers =
    { $service ->
        [shelter] ထိုနေရာတွင် အိပ်နိုင်သည်။
        [food] ထိုနေရာတွင် အစားအစာ ရနိုင်သည်။
        [water] ထိုနေရာတွင် သောက်ရေ ရနိုင်သည်။
        [clinic] ထိုနေရာတွင် ဆရာဝန် သို့မဟုတ် သူနာပြုနှင့် တွေ့နိုင်သည်။
        [charging] ထိုနေရာတွင် ဖုန်းအားသွင်းနိုင်သည်။
       *[all] ထိုနေရာတွင် နေစရာ၊ အစားအစာ၊ သောက်ရေနှင့် ဆေးကုသမှု ရနိုင်သည်။
    }
service-everyone = လူတိုင်း လာနိုင်သည်။ အခမဲ့ ဖြစ်သည်။
service-bring-medicine = ဖြစ်နိုင်လျှင် ဆေးနှင့် အနွေးထည်ကို ယူလာပါ။
service-do-not-go = ကျေးဇူးပြု၍ ထိုနေရာသို့ ယခု မသွားပါနှင့်။

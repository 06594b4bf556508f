### What each sentence is for, and every variable: locales/en/hazard.ftl.

hazard-flood-watch = { $place } တွင် ရေကြီးနိုင်သည်။
hazard-flood-act-now = { $place } တွင် အန္တရာယ်ရှိသော ရေကြီးမှု ဖြစ်နေသည်။ ချက်ချင်း လုပ်ဆောင်ပါ။
hazard-flood-cancel = { $place } အတွက် ရေကြီးမှု သတိပေးချက် ယခု မရှိပါ။
hazard-flood-all-clear = { $place } တွင် ရေကြီးမှုအန္တရာယ် ပြီးဆုံးပြီ။

hazard-flash-flood-watch = { $place } တွင် ရေ ရုတ်တရက် တက်နိုင်သည်။
hazard-flash-flood-act-now = { $place } တွင် ရုတ်တရက် ရေကြီးနေသည်။ ရေ အလွန်မြန်မြန် တက်နေသည်။
hazard-flash-flood-cancel = { $place } အတွက် ရုတ်တရက် ရေကြီးမှု သတိပေးချက် ယခု မရှိပါ။
hazard-flash-flood-all-clear = { $place } တွင် ရုတ်တရက် ရေကြီးမှုအန္တရာယ် ပြီးဆုံးပြီ။

hazard-tsunami-watch = { $place } သို့ ဆူနာမီ (ပင်လယ်လှိုင်းကြီး) လာနိုင်သည်။
hazard-tsunami-act-now = { $place } အတွက် ဆူနာမီ သတိပေးချက်။ ပင်လယ်လှိုင်းကြီးများ လာနေသည်။
hazard-tsunami-cancel = { $place } အတွက် ဆူနာမီ သတိပေးချက် ယခု မရှိပါ။
hazard-tsunami-all-clear = { $place } တွင် ဆူနာမီအန္တရာယ် ပြီးဆုံးပြီ။

hazard-earthquake-watch = { $place } တွင် အားပြင်းသော ငလျင် လှုပ်နိုင်သည်။
hazard-earthquake-act-now = { $place } တွင် အားပြင်းသော ငလျင် လှုပ်သည်။
hazard-earthquake-cancel = { $place } အတွက် ငလျင် သတိပေးချက် ယခု မရှိပါ။
hazard-earthquake-all-clear = { $place } အတွက် ငလျင် သတိပေးချက် ပြီးဆုံးပြီ။

hazard-cyclone-watch = { $place } သို့ အလွန်ပြင်းထန်သော မုန်တိုင်း လာနိုင်သည်။
hazard-cyclone-act-now = { $place } သို့ အလွန်ပြင်းထန်သော မုန်တိုင်း လာနေသည်။ ချက်ချင်း လုပ်ဆောင်ပါ။
hazard-cyclone-cancel = { $place } အတွက် မုန်တိုင်း သတိပေးချက် ယခု မရှိပါ။
hazard-cyclone-all-clear = { $place } တွင် မုန်တိုင်းအန္တရာယ် ပြီးဆုံးပြီ။

hazard-wildfire-watch = { $place } အနီးသို့ တောမီး ရောက်လာနိုင်သည်။
hazard-wildfire-act-now = { $place } အနီးတွင် တောမီး လောင်နေသည်။ ချက်ချင်း ထွက်ခွာပါ။
hazard-wildfire-cancel = { $place } အတွက် မီးလောင်မှု သတိပေးချက် ယခု မရှိပါ။
hazard-wildfire-all-clear = { $place } အနီးတွင် မီးအန္တရာယ် ပြီးဆုံးပြီ။

hazard-heat-watch = { $place } တွင် အလွန်ပူမည်။
hazard-heat-act-now = { $place } တွင် အန္တရာယ်ရှိအောင် ပူနေသည်။ မိမိကိုယ်ကို ယခု ကာကွယ်ပါ။
hazard-heat-cancel = { $place } အတွက် အပူ သတိပေးချက် ယခု မရှိပါ။
hazard-heat-all-clear = { $place } တွင် အပူအန္တရာယ် ပြီးဆုံးပြီ။

hazard-unsafe-water-watch = { $place } ရှိ ရေသည် သောက်ရန် မသန့်ရှင်း ဖြစ်လာနိုင်သည်။
hazard-unsafe-water-act-now = { $place } ရှိ ရေသည် သောက်ရန် မသန့်ရှင်းပါ။
hazard-unsafe-water-cancel = { $place } အတွက် ရေ သတိပေးချက် ယခု မရှိပါ။
hazard-unsafe-water-all-clear = { $place } ရှိ ရေကို ဘေးကင်းစွာ ပြန်သောက်နိုင်ပါပြီ။

hazard-evacuate-watch = မကြာမီ { $place } မှ ထွက်ခွာရနိုင်သည်။
hazard-evacuate-act-now = { $place } မှ လူအားလုံး ယခု ထွက်ခွာပါ။
hazard-evacuate-cancel = { $place } မှ ယခု ထွက်ခွာရန် မလိုပါ။
hazard-evacuate-all-clear = { $place } သို့ ဘေးကင်းစွာ ပြန်နိုင်ပါပြီ။

hazard-shelter-watch = မကြာမီ { $place } တွင် အပြင်၌ နေလျှင် အန္တရာယ်ရှိနိုင်သည်။
hazard-shelter-act-now = { $place } တွင် အပြင်၌ နေလျှင် အန္တရာယ်ရှိသည်။ အဆောက်အအုံထဲ ယခု ဝင်ပါ။
hazard-shelter-cancel = { $place } တွင် အဆောက်အအုံထဲ၌ ယခု နေရန် မလိုပါ။
hazard-shelter-all-clear = { $place } တွင် အပြင်သို့ ဘေးကင်းစွာ ပြန်ထွက်နိုင်ပါပြီ။

hazard-storm-surge-watch = { $place } တွင် ပင်လယ်ရေ ဝင်၍ ရေကြီးနိုင်သည်။
hazard-storm-surge-act-now = { $place } တွင် ပင်လယ်ရေဝင်၍ အန္တရာယ်ရှိသော ရေကြီးမှု ဖြစ်နေသည်။ ချက်ချင်း လုပ်ဆောင်ပါ။
hazard-storm-surge-cancel = { $place } အတွက် ပင်လယ်ရေဝင်၍ ရေကြီးမှု သတိပေးချက် ယခု မရှိပါ။
hazard-storm-surge-all-clear = { $place } တွင် ပင်လယ်ရေဝင်၍ ရေကြီးမှုအန္တရာယ် ပြီးဆုံးပြီ။

hazard-tornado-watch = { $place } သို့ လေဆင်နှာမောင်း လာနိုင်သည်။
hazard-tornado-act-now = { $place } အတွက် လေဆင်နှာမောင်း သတိပေးချက်။ မိမိကိုယ်ကို ယခု ကာကွယ်ပါ။
hazard-tornado-cancel = { $place } အတွက် လေဆင်နှာမောင်း သတိပေးချက် ယခု မရှိပါ။
hazard-tornado-all-clear = { $place } တွင် လေဆင်နှာမောင်းအန္တရာယ် ပြီးဆုံးပြီ။

hazard-thunderstorm-watch = { $place } တွင် အန္တရာယ်ရှိသော မိုးကြိုးမုန်တိုင်း ဖြစ်နိုင်သည်။
hazard-thunderstorm-act-now = { $place } တွင် အန္တရာယ်ရှိသော မိုးကြိုးမုန်တိုင်း ဖြစ်နေသည်။ အဆောက်အအုံထဲ ယခု ဝင်ပါ။
hazard-thunderstorm-cancel = { $place } အတွက် မိုးကြိုးမုန်တိုင်း သတိပေးချက် ယခု မရှိပါ။
hazard-thunderstorm-all-clear = { $place } တွင် မိုးကြိုးမုန်တိုင်းအန္တရာယ် ပြီးဆုံးပြီ။

hazard-wind-watch = { $place } သို့ အလွန်ပြင်းသော လေ တိုက်ခတ်နိုင်သည်။
hazard-wind-act-now = { $place } တွင် အန္တရာယ်ရှိသော လေ တိုက်နေသည်။ အဆောက်အအုံထဲ ယခု ဝင်ပါ။
hazard-wind-cancel = { $place } အတွက် လေပြင်း သတိပေးချက် ယခု မရှိပါ။
hazard-wind-all-clear = { $place } တွင် လေပြင်းအန္တရာယ် ပြီးဆုံးပြီ။

hazard-winter-storm-watch = { $place } သို့ ဆီးနှင်းနှင့် ရေခဲပါသော အန္တရာယ်ရှိသည့် မုန်တိုင်း လာနိုင်သည်။
hazard-winter-storm-act-now = { $place } တွင် ဆီးနှင်းနှင့် ရေခဲပါသော အန္တရာယ်ရှိသည့် မုန်တိုင်း ဖြစ်နေသည်။ အထဲတွင် နေပါ။
hazard-winter-storm-cancel = { $place } အတွက် ဆီးနှင်းမုန်တိုင်း သတိပေးချက် ယခု မရှိပါ။
hazard-winter-storm-all-clear = { $place } တွင် ဆီးနှင်းမုန်တိုင်းအန္တရာယ် ပြီးဆုံးပြီ။

hazard-dust-storm-watch = { $place } သို့ ဖုန်မုန်တိုင်း လာနိုင်သည်။
hazard-dust-storm-act-now = { $place } တွင် အန္တရာယ်ရှိသော ဖုန်မုန်တိုင်း ဖြစ်နေသည်။ အဆောက်အအုံထဲ ယခု ဝင်ပါ။
hazard-dust-storm-cancel = { $place } အတွက် ဖုန်မုန်တိုင်း သတိပေးချက် ယခု မရှိပါ။
hazard-dust-storm-all-clear = { $place } တွင် ဖုန်မုန်တိုင်းအန္တရာယ် ပြီးဆုံးပြီ။

hazard-avalanche-watch = { $place } အနီးတွင် ဆီးနှင်းများ ပြိုကျနိုင်သည်။
hazard-avalanche-act-now = { $place } အတွက် ဆီးနှင်းပြိုမှု သတိပေးချက်။ ချက်ချင်း လုပ်ဆောင်ပါ။
hazard-avalanche-cancel = { $place } အတွက် ဆီးနှင်းပြိုမှု သတိပေးချက် ယခု မရှိပါ။
hazard-avalanche-all-clear = { $place } အနီးတွင် ဆီးနှင်းပြိုမှုအန္တရာယ် ပြီးဆုံးပြီ။

hazard-landslide-watch = { $place } တွင် မြေပြိုနိုင်သည်။
hazard-landslide-act-now = { $place } အတွက် မြေပြိုမှု သတိပေးချက်။ ချက်ချင်း လုပ်ဆောင်ပါ။
hazard-landslide-cancel = { $place } အတွက် မြေပြိုမှု သတိပေးချက် ယခု မရှိပါ။
hazard-landslide-all-clear = { $place } တွင် မြေပြိုမှုအန္တရာယ် ပြီးဆုံးပြီ။

hazard-volcano-watch = { $place } အနီးရှိ မီးတောင် ပေါက်ကွဲနိုင်သည်။
hazard-volcano-act-now = { $place } အနီးရှိ မီးတောင် ပေါက်ကွဲနေသည်။ ချက်ချင်း လုပ်ဆောင်ပါ။
hazard-volcano-cancel = { $place } အတွက် မီးတောင် သတိပေးချက် ယခု မရှိပါ။
hazard-volcano-all-clear = { $place } အနီးတွင် မီးတောင်အန္တရာယ် ပြီးဆုံးပြီ။

hazard-cold-watch = { $place } တွင် အလွန်အေးမည်။
hazard-cold-act-now = { $place } တွင် အန္တရာယ်ရှိအောင် အေးနေသည်။ မိမိကိုယ်ကို ယခု ကာကွယ်ပါ။
hazard-cold-cancel = { $place } အတွက် အအေး သတိပေးချက် ယခု မရှိပါ။
hazard-cold-all-clear = { $place } တွင် အအေးအန္တရာယ် ပြီးဆုံးပြီ။

hazard-smoke-watch = { $place } ရှိ လေကို ရှူလျှင် အန္တရာယ် ဖြစ်လာနိုင်သည်။
hazard-smoke-act-now = { $place } ရှိ လေကို ရှူလျှင် အန္တရာယ်ရှိသည်။
hazard-smoke-cancel = { $place } အတွက် လေထု သတိပေးချက် ယခု မရှိပါ။
hazard-smoke-all-clear = { $place } ရှိ လေကို ဘေးကင်းစွာ ပြန်ရှူနိုင်ပါပြီ။

hazard-water-shortage-watch = မကြာမီ { $place } တွင် ရေ မလုံလောက် ဖြစ်နိုင်သည်။
hazard-water-shortage-act-now = { $place } တွင် ရေ မလုံလောက်ပါ။ ရေကို ယခု ချွေတာပါ။
hazard-water-shortage-cancel = { $place } အတွက် ရေမလုံလောက်မှု သတိပေးချက် ယခု မရှိပါ။
hazard-water-shortage-all-clear = { $place } တွင် ရေ ပြန်လုံလောက်ပါပြီ။

hazard-dam-failure-watch = { $place } အနီးရှိ ဆည် ကျိုးပေါက်နိုင်သည်။
hazard-dam-failure-act-now = { $place } အနီးရှိ ဆည် ကျိုးပေါက်နေသည်။ ရေကြီးမှုကြီး လာနေသည်။
hazard-dam-failure-cancel = { $place } အတွက် ဆည် သတိပေးချက် ယခု မရှိပါ။
hazard-dam-failure-all-clear = { $place } အနီးရှိ ဆည်၏ အန္တရာယ် ပြီးဆုံးပြီ။

hazard-hazmat-watch = { $place } တွင် အန္တရာယ်ရှိသော ဓာတုပစ္စည်းများ ယိုစိမ့်နိုင်သည်။
hazard-hazmat-act-now = { $place } တွင် အန္တရာယ်ရှိသော ဓာတုပစ္စည်းများ ယိုစိမ့်နေသည်။ ချက်ချင်း လုပ်ဆောင်ပါ။
hazard-hazmat-cancel = { $place } အတွက် ဓာတုပစ္စည်း သတိပေးချက် ယခု မရှိပါ။
hazard-hazmat-all-clear = { $place } တွင် ဓာတုပစ္စည်းအန္တရာယ် ပြီးဆုံးပြီ။

hazard-radiation-watch = { $place } တွင် အန္တရာယ်ရှိသော ဓာတ်ရောင်ခြည် ရှိနိုင်သည်။
hazard-radiation-act-now = { $place } တွင် အန္တရာယ်ရှိသော ဓာတ်ရောင်ခြည် ရှိနေသည်။ အဆောက်အအုံထဲ ယခု ဝင်ပါ။
hazard-radiation-cancel = { $place } အတွက် ဓာတ်ရောင်ခြည် သတိပေးချက် ယခု မရှိပါ။
hazard-radiation-all-clear = { $place } တွင် ဓာတ်ရောင်ခြည်အန္တရာယ် ပြီးဆုံးပြီ။

hazard-power-outage-watch = မကြာမီ { $place } တွင် လျှပ်စစ်မီး မရှိ ဖြစ်နိုင်သည်။
hazard-power-outage-act-now = { $place } တွင် လျှပ်စစ်မီး ယခု မရှိပါ။
hazard-power-outage-cancel = { $place } အတွက် လျှပ်စစ်မီး သတိပေးချက် ယခု မရှိပါ။
hazard-power-outage-all-clear = { $place } တွင် လျှပ်စစ်မီး ပြန်ရပါပြီ။

hazard-emergency-number-outage-watch = { $place } တွင် အရေးပေါ်ဖုန်းနံပါတ် ခေါ်၍ မရဖြစ်နိုင်သည်။
hazard-emergency-number-outage-act-now = { $place } တွင် အရေးပေါ်ဖုန်းနံပါတ် ယခု ခေါ်၍ မရပါ။
hazard-emergency-number-outage-cancel = { $place } အတွက် အရေးပေါ်ဖုန်းနံပါတ် သတိပေးချက် ယခု မရှိပါ။
hazard-emergency-number-outage-all-clear = { $place } တွင် အရေးပေါ်ဖုန်းနံပါတ် ပြန်ခေါ်၍ ရပါပြီ။

hazard-communications-outage-watch = { $place } တွင် ဖုန်းနှင့် အင်တာနက် မရဖြစ်နိုင်သည်။
hazard-communications-outage-act-now = { $place } တွင် ဖုန်းနှင့် အင်တာနက် ယခု ကောင်းစွာ မရပါ။
hazard-communications-outage-cancel = { $place } အတွက် ဖုန်းနှင့် အင်တာနက် သတိပေးချက် ယခု မရှိပါ။
hazard-communications-outage-all-clear = { $place } တွင် ဖုန်းနှင့် အင်တာနက် ပြန်ရပါပြီ။

hazard-disease-watch = { $place } တွင် အန္တရာယ်ရှိသော ရောဂါ ပြန့်နိုင်သည်။
hazard-disease-act-now = { $place } တွင် အန္တရာယ်ရှိသော ရောဂါ ပြန့်နေသည်။ မိမိကိုယ်ကို ယခု ကာကွယ်ပါ။
hazard-disease-cancel = { $place } အတွက် ရောဂါ သတိပေးချက် ယခု မရှိပါ။
hazard-disease-all-clear = { $place } တွင် ရောဂါအန္တရာယ် ပြီးဆုံးပြီ။

hazard-food-safety-watch = { $place } ရှိ အစားအစာ အချို့သည် စားရန် မဘေးကင်း ဖြစ်နိုင်သည်။
hazard-food-safety-act-now = { $place } ရှိ အစားအစာ အချို့သည် စားရန် မဘေးကင်းပါ။
hazard-food-safety-cancel = { $place } အတွက် အစားအစာ သတိပေးချက် ယခု မရှိပါ။
hazard-food-safety-all-clear = { $place } တွင် မဘေးကင်းသော အစားအစာ၏ အန္တရာယ် ပြီးဆုံးပြီ။

hazard-structure-fire-watch = { $place } ရှိ မီးသည် အန္တရာယ် ဖြစ်လာနိုင်သည်။
hazard-structure-fire-act-now = { $place } တွင် အန္တရာယ်ရှိသော မီး လောင်နေသည်။ ချက်ချင်း လုပ်ဆောင်ပါ။
hazard-structure-fire-cancel = { $place } အတွက် မီးလောင်မှု သတိပေးချက် ယခု မရှိပါ။
hazard-structure-fire-all-clear = { $place } တွင် မီးအန္တရာယ် ပြီးဆုံးပြီ။

hazard-building-collapse-watch = { $place } ရှိ အဆောက်အအုံတစ်ခု ပြိုကျနိုင်သည်။
hazard-building-collapse-act-now = { $place } တွင် အဆောက်အအုံတစ်ခု ပြိုကျသွားပြီ။ ဝေးဝေးနေပါ။
hazard-building-collapse-cancel = { $place } ရှိ အဆောက်အအုံအတွက် သတိပေးချက် ယခု မရှိပါ။
hazard-building-collapse-all-clear = { $place } ရှိ အဆောက်အအုံ၏ အန္တရာယ် ပြီးဆုံးပြီ။

hazard-transport-shutdown-watch = { $place } ရှိ ဘတ်စ်ကားနှင့် ရထားများ မကြာမီ ရပ်နိုင်သည်။
hazard-transport-shutdown-act-now = { $place } တွင် ဘတ်စ်ကားနှင့် ရထား ယခု မရှိပါ။
hazard-transport-shutdown-cancel = { $place } အတွက် သယ်ယူပို့ဆောင်ရေး သတိပေးချက် ယခု မရှိပါ။
hazard-transport-shutdown-all-clear = { $place } တွင် ဘတ်စ်ကားနှင့် ရထားများ ပြန်ပြေးဆွဲနေပါပြီ။

hazard-unrest-watch = { $place } ရှိ လမ်းများပေါ်တွင် အကြမ်းဖက်မှု ဖြစ်နိုင်သည်။
hazard-unrest-act-now = { $place } ရှိ လမ်းများပေါ်တွင် အကြမ်းဖက်မှု ဖြစ်နေသည်။ အထဲတွင် နေပါ။
hazard-unrest-cancel = { $place } အတွက် အကြမ်းဖက်မှု သတိပေးချက် ယခု မရှိပါ။
hazard-unrest-all-clear = { $place } တွင် အကြမ်းဖက်မှုအန္တရာယ် ပြီးဆုံးပြီ။

hazard-air-attack-watch = { $place } ကို လေကြောင်းမှ တိုက်ခိုက်နိုင်သည်။
hazard-air-attack-act-now = { $place } အတွက် လေကြောင်းတိုက်ခိုက်မှု သတိပေးချက်။ ဘေးကင်းသောနေရာသို့ ယခု သွားပါ။
hazard-air-attack-cancel = { $place } အတွက် လေကြောင်းတိုက်ခိုက်မှု သတိပေးချက် ယခု မရှိပါ။
hazard-air-attack-all-clear = { $place } တွင် လေကြောင်းတိုက်ခိုက်မှုအန္တရာယ် ပြီးဆုံးပြီ။

hazard-armed-attack-watch = { $place } တွင် လက်နက်ဖြင့် တိုက်ခိုက်မှု ဖြစ်နိုင်သည်။
hazard-armed-attack-act-now = { $place } တွင် လက်နက်ဖြင့် တိုက်ခိုက်မှု ဖြစ်နေသည်။ မိမိကိုယ်ကို ယခု ကာကွယ်ပါ။
hazard-armed-attack-cancel = { $place } အတွက် တိုက်ခိုက်မှု သတိပေးချက် ယခု မရှိပါ။
hazard-armed-attack-all-clear = { $place } တွင် တိုက်ခိုက်မှုအန္တရာယ် ပြီးဆုံးပြီ။

hazard-mines-watch = { $place } တွင် မြေမြှုပ်မိုင်း သို့မဟုတ် မပေါက်ကွဲသေးသော ဗုံးများ ရှိနိုင်သည်။
hazard-mines-act-now = { $place } တွင် မြေမြှုပ်မိုင်း သို့မဟုတ် မပေါက်ကွဲသေးသော ဗုံးများ ရှိသည်။ အလွန် သတိထားပါ။
hazard-mines-cancel = { $place } အတွက် မြေမြှုပ်မိုင်း သတိပေးချက် ယခု မရှိပါ။
hazard-mines-all-clear = { $place } တွင် မြေမြှုပ်မိုင်းအန္တရာယ် ပြီးဆုံးပြီ။

hazard-route-closed-watch = မကြာမီ { $place } ကို ဖြတ်သန်း၍ မရဖြစ်နိုင်သည်။
hazard-route-closed-act-now = { $place } ကို ယခု ဖြတ်သန်း၍ မရပါ။ လမ်း ပိတ်ထားသည်။
hazard-route-closed-cancel = { $place } ကို ဖြတ်သန်းသောလမ်းအတွက် သတိပေးချက် ယခု မရှိပါ။
hazard-route-closed-all-clear = { $place } ကို ပြန်ဖြတ်သန်းနိုင်ပါပြီ။

hazard-camp-fire-watch = { $place } ရှိ အိမ်များတွင် မီး ကူးစက်နိုင်သည်။
hazard-camp-fire-act-now = { $place } ရှိ အိမ်များတွင် မီး ကူးစက်လောင်ကျွမ်းနေသည်။ ချက်ချင်း လုပ်ဆောင်ပါ။
hazard-camp-fire-cancel = { $place } ရှိ အိမ်များအတွက် မီးလောင်မှု သတိပေးချက် ယခု မရှိပါ။
hazard-camp-fire-all-clear = { $place } ရှိ အိမ်များအတွက် မီးအန္တရာယ် ပြီးဆုံးပြီ။

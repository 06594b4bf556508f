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
hazard-heat-all-clear = { $place } တွင် အန္တရာယ်ရှိသော အပူ ပြီးဆုံးပြီ။

hazard-unsafe-water-watch = { $place } ရှိ ရေသည် သောက်ရန် မသန့်ရှင်း ဖြစ်လာနိုင်သည်။
hazard-unsafe-water-act-now = { $place } ရှိ ရေသည် သောက်ရန် မသန့်ရှင်းပါ။
hazard-unsafe-water-cancel = { $place } အတွက် ရေ သတိပေးချက် ယခု မရှိပါ။
hazard-unsafe-water-all-clear = { $place } ရှိ ရေကို ပြန်သောက်နိုင်ပါပြီ။

hazard-evacuate-watch = မကြာမီ { $place } မှ ထွက်ခွာရနိုင်သည်။
hazard-evacuate-act-now = { $place } မှ လူအားလုံး ယခု ထွက်ခွာပါ။
hazard-evacuate-cancel = { $place } မှ ယခု ထွက်ခွာရန် မလိုပါ။
hazard-evacuate-all-clear = { $place } သို့ ဘေးကင်းစွာ ပြန်နိုင်ပါပြီ။

hazard-shelter-watch = မကြာမီ { $place } တွင် အပြင်၌ နေလျှင် အန္တရာယ်ရှိနိုင်သည်။
hazard-shelter-act-now = { $place } တွင် အပြင်၌ နေလျှင် အန္တရာယ်ရှိသည်။ အဆောက်အအုံထဲ ယခု ဝင်ပါ။
hazard-shelter-cancel = { $place } တွင် အဆောက်အအုံထဲ၌ ယခု နေရန် မလိုပါ။
hazard-shelter-all-clear = { $place } တွင် အပြင်သို့ ဘေးကင်းစွာ ထွက်နိုင်ပါပြီ။

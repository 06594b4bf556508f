### What each sentence is for, and every variable: locales/en/assurance.ftl.

assurance-watch = မကြာမီ { $place } ရှိ လူတိုင်းကို အကူအညီပေးမည်။
assurance-act-now = { $place } တွင် အကူအညီသည် လူတိုင်းအတွက် ဖြစ်သည်။
assurance-cancel = { $place } ရှိ အကူအညီဆိုင်ရာ ကတိကို ရုပ်သိမ်းလိုက်သည်။
assurance-all-clear = { $place } ရှိ အရေးပေါ်အကူအညီ ပြီးဆုံးပြီ။
assurance-everyone = သင် ဘယ်ကလာသည်ဖြစ်စေ အရေးမကြီးပါ။
assurance-no-papers = သင့်ထံမှ စာရွက်စာတမ်း တောင်းမည် မဟုတ်ပါ။
assurance-authority = { $issuer } တွင် ဤကတိပေးရန် အခွင့်အာဏာ ရှိသည်။

assurance-clinic-act-now = { $place } ရှိ ဆေးခန်းများသည် လူတိုင်းကို ကုသပေးသည်။
assurance-shelter-act-now = { $place } ရှိ ခိုလှုံရာနေရာများသည် လူတိုင်းအတွက် ဖွင့်ထားသည်။
assurance-clinic-go = နာမကျန်းဖြစ်လျှင် သို့မဟုတ် ဒဏ်ရာရလျှင် ထိုနေရာသို့ သွားပါ။
assurance-shelter-families = မိသားစုများ ထိုနေရာတွင် အတူတူ နေနိုင်သည်။
assurance-not-told = သင်လာကြောင်းကို ထိုနေရာရှိ မည်သူမျှ အခြားသူများအား မပြောပါ။

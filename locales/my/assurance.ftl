### What each sentence is for, and every variable: locales/en/assurance.ftl.

assurance-watch = မကြာမီ { $place } ရှိ လူတိုင်းကို အကူအညီပေးမည်။
assurance-act-now = { $place } တွင် အကူအညီသည် လူတိုင်းအတွက် ဖြစ်သည်။
assurance-cancel = { $place } ရှိ အကူအညီဆိုင်ရာ ကတိကို ရုပ်သိမ်းလိုက်သည်။
assurance-all-clear = { $place } ရှိ အရေးပေါ်အကူအညီ ပြီးဆုံးပြီ။
assurance-everyone = သင် ဘယ်ကလာသည်ဖြစ်စေ အရေးမကြီးပါ။
assurance-no-papers = သင့်ထံမှ စာရွက်စာတမ်း တောင်းမည် မဟုတ်ပါ။
assurance-authority = { $issuer } တွင် ဤကတိပေးရန် အခွင့်အာဏာ ရှိသည်။

### What each sentence is for, and every variable: locales/en/radio.ftl.

radio-attention = ကျေးဇူးပြု၍ နားထောင်ပါ။ ဤသည်မှာ ဘေးကင်းရေးအတွက် အရေးကြီးသော သတင်းဖြစ်သည်။
radio-repeat = ထပ်ပြောပါမည်။
radio-sign-off = ထိုသတင်းကို ထုတ်ပြန်သူမှာ { $issuer } ဖြစ်သည်။
radio-next-update = ဤသတင်းသည် { $until } အထိ အကျုံးဝင်သည်။ နောက်သတင်းကို နားထောင်ပါ။
radio-machine-voice = ဤသတင်းကို စက်က ဖတ်ပြနေသည်။

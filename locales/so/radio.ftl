### What each sentence is for, and every variable: locales/en/radio.ftl.

radio-attention = Fadlan dhegeysta. Tani waa fariin muhiim ah oo badbaadada ku saabsan.
radio-repeat = Waan ku celinayaa.
radio-sign-off = Taasi waxay ahayd fariin ka timid { $issuer }.
radio-next-update = Fariintani waxay shaqaynaysaa ilaa { $until }. Fadlan dhegeysta fariinta xigta.
radio-machine-voice = Fariintan waxaa akhrinaya mashiin.

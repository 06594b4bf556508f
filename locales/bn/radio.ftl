### What each sentence is for, and every variable: locales/en/radio.ftl.

radio-attention = দয়া করে মন দিয়ে শুনুন। এটি নিরাপত্তার জরুরি বার্তা।
radio-repeat = আবার বলছি।
radio-sign-off = বার্তাটি পাঠিয়েছে { $issuer }।
radio-next-update = এই বার্তা { $until } পর্যন্ত কার্যকর। দয়া করে পরের বার্তা শুনুন।
radio-machine-voice = এই বার্তা একটি যন্ত্র পড়ছে।

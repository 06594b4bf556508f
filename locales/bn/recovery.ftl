### What each sentence is for, and every variable: locales/en/recovery.ftl.

recovery-return-watch = শিগগিরই মানুষ হয়তো { $place } এলাকায় ফিরতে পারবে।
recovery-return-act-now = এখন { $place } এলাকায় ফিরতে পারেন।
recovery-return-cancel = এখন { $place } এলাকায় ফেরা নিরাপদ নয়।
recovery-return-choice = ফিরবেন কি না, তা আপনিই ঠিক করবেন।
recovery-return-daylight = দিনের আলোয় যান। একা যাবেন না।
recovery-return-ask-first = যাওয়ার আগে জেনে নিন কোন রাস্তা ও ভবন নিরাপদ।

recovery-aid-watch = { $place } এলাকার মানুষ শিগগিরই ত্রাণ চাইতে পারবে।
recovery-aid-act-now = { $place } এলাকার মানুষ এখন ত্রাণ চাইতে পারে।
recovery-aid-who =
    { $group ->
        [home] যাদের ঘরের ক্ষতি হয়েছে, তারা চাইতে পারে।
        [income] যারা কাজ বা আয় হারিয়েছে, তারা চাইতে পারে।
        [children] ছোট শিশু আছে এমন পরিবার চাইতে পারে।
        [care] বয়স্ক, অসুস্থ ও প্রতিবন্ধী মানুষ চাইতে পারে।
       *[everyone] যাদের দরকার, তারা সবাই চাইতে পারে।
    }
recovery-aid-no-fee = চাওয়ার জন্য টাকা দিতে হয় না।
recovery-aid-answer = চাওয়ার পর আপনাকে জানানো হবে, পাবেন কি না।

recovery-cash-act-now = { $place } এলাকার মানুষ এখন নগদ টাকার সাহায্য চাইতে পারে।
recovery-cash-yours = এই টাকা আপনার। কাউকে এর ভাগ দেবেন না।
recovery-cash-send = পরিবারকে টাকা পাঠালে আগে জেনে নিন খরচ কত।

recovery-records-act-now = জরুরি সনদ হারালে { $place } এলাকায় সাহায্য পেতে পারেন।
recovery-records-kinds = জন্ম, বিয়ে ও স্কুলের নতুন সনদ চাইতে পারেন।
recovery-records-office = আপনার দেশের দপ্তর আপনাকে সাহায্য করতে পারে।
recovery-records-afraid = নিজের দেশের সরকারকে ভয় পেলে সেই দপ্তরে যাবেন না। কোনো ত্রাণ সংস্থাকে জিজ্ঞাসা করুন।
    .sms = নিজের দেশের সরকারকে ভয় পেলে কোনো ত্রাণ সংস্থাকে জিজ্ঞাসা করুন।
recovery-records-no-middleman = সনদ এনে দেবে বলে কথা দেয় এমন কাউকে টাকা দেবেন না।

recovery-family-act-now = পরিবার খুঁজতে { $place } এলাকায় সাহায্য পেতে পারেন।
recovery-family-who = রেড ক্রস ও রেড ক্রিসেন্ট নিখোঁজ মানুষ খুঁজতে সাহায্য করে।
recovery-family-safe = নিরাপদে থাকলে পরিবারকে জানান।
recovery-family-no-pictures = নিখোঁজ শিশুর নাম বা ছবি ইন্টারনেটে দেবেন না।

recovery-health-act-now = { $place } এলাকায় দুর্যোগের পর নিজের স্বাস্থ্য রক্ষা করুন।
recovery-health-wounds = প্রতিটি ক্ষত নিরাপদ পানি দিয়ে ধুয়ে ঢেকে রাখুন।
recovery-health-clinic = জ্বর বা গভীর ক্ষত হলে ক্লিনিকে যান।
recovery-health-medicine = প্রতিদিনের ওষুধ হারালে ক্লিনিকে চান।
recovery-health-pregnant = গর্ভবতী হলে কোথায় নিরাপদে সন্তান প্রসব করা যায়, ক্লিনিকে জিজ্ঞাসা করুন।
recovery-health-fumes = ঘরের ভেতরে কখনো জেনারেটর বা কাঠকয়লা ব্যবহার করবেন না। গ্যাসে মৃত্যু হতে পারে।

recovery-water-act-now = দুর্যোগের পর { $place } এলাকার পানি নোংরা হতে পারে।
recovery-water-containers = নিরাপদ পানি পরিষ্কার ও ঢাকনা দেওয়া পাত্রে রাখুন।
recovery-water-food = নোংরা পানি লাগা খাবার ফেলে দিন।
recovery-water-toilet = কুয়া ও নদী থেকে দূরের পায়খানা ব্যবহার করুন।

recovery-talk-act-now = খুব দুঃখ বা ভয় লাগলে { $place } এলাকায় সাহায্য পেতে পারেন।
recovery-talk-normal = দুর্যোগের পর এমন লাগা স্বাভাবিক।
recovery-talk-trust = যাদের বিশ্বাস করেন, তাদের সঙ্গে কথা বলুন।
recovery-talk-children = সন্তানদের কাছে থাকুন এবং তাদের কথা শুনুন।
recovery-talk-urgent = নিজেকে আঘাত করার কথা মনে এলে এখনই সাহায্য চান।

recovery-fraud-act-now = { $place } এলাকায় কেউ কেউ ত্রাণের জন্য টাকা চায়। টাকা দেবেন না। ত্রাণ পেতে টাকা লাগে না।
recovery-fraud-nobody = সাহায্যের বদলে আপনার কাছে টাকা বা অন্য কিছু চাওয়ার অধিকার কারও নেই।
recovery-fraud-codes = ব্যাংক ও ফোনের গোপন নম্বর কাউকে বলবেন না।
recovery-fraud-strangers = কাজ, যাত্রা বা ঘুমানোর জায়গা দিতে চায় এমন অচেনা মানুষ থেকে সাবধান থাকুন।

recovery-work-act-now = দুর্যোগের পরেও { $place } এলাকার শ্রমিকদের অধিকার আছে।
recovery-work-wages = আপনি যত কাজ করেছেন, মালিককে সবটার মজুরি দিতে হবে।
recovery-work-danger = জীবনের ঝুঁকি আছে এমন কাজ বন্ধ করতে পারেন।
recovery-work-protection = পরিষ্কারের কাজের জন্য বুট, দস্তানা ও মাস্ক চান।
recovery-work-hours = কাজের দিন ও ঘণ্টা লিখে রাখুন।

recovery-force-act-now = কেউ কি আপনাকে জোর করে কাজ করায় বা আটকে রাখে? { $place } এলাকায় সাহায্য পেতে পারেন।
recovery-force-not-your-fault = এটি আপনার দোষ নয়।
recovery-force-nobody-may = আপনাকে আটকে রাখার, আঘাত করার বা মজুরি রেখে দেওয়ার অধিকার কারও নেই।
recovery-force-safe-moment = আপনার জন্য নিরাপদ হলে তবেই সাহায্য চান।
recovery-force-delete = অন্যরা আপনার ফোন দেখলে এই বার্তা মুছে ফেলুন।
    .radio = খেয়াল রাখুন, ফোন করার সময় যেন কেউ না শোনে।

recovery-protection-act-now = নিজের দেশ কি আপনার জন্য বিপজ্জনক? { $place } এলাকায় সুরক্ষা চাইতে পারেন।
recovery-protection-everyone = সুরক্ষা চাওয়ার অধিকার সবার আছে।
recovery-protection-advice = সিদ্ধান্ত নেওয়ার আগে বিনা টাকায় আইনি পরামর্শ নিন।
recovery-protection-agency = জাতিসংঘের শরণার্থী সংস্থা আপনাকে পরামর্শ দিতে পারে।

recovery-stateless-act-now = কোনো দেশই কি আপনাকে নিজের বলে মানে না? { $place } এলাকায় সাহায্য পেতে পারেন।
recovery-stateless-help = জরুরি সাহায্য আপনার জন্যও।
recovery-stateless-birth = সন্তানদের জন্ম কীভাবে নিবন্ধন করবেন, জিজ্ঞাসা করুন।

recovery-children-act-now = পরিবার ছাড়া শিশুদের জন্য { $place } এলাকায় সাহায্য আছে।
recovery-children-stay = একা কোনো শিশু পেলে তার সঙ্গে থাকুন।
recovery-children-tell = সবচেয়ে কাছের ত্রাণকর্মীদের এখনই জানান।
recovery-children-not-away = শিশুকে দূরে নেবেন না। পরিবার কাছেই থাকতে পারে।
recovery-children-strangers = শিশুকে অচেনা মানুষের হাতে দেবেন না।
recovery-children-child = তুমি শিশু হলে এবং একা থাকলে ত্রাণকর্মীর কাছে সাহায্য চাও।

recovery-feedback-act-now = { $place } এলাকার সাহায্যে কী ভালো বা খারাপ, তা জানাতে পারেন।
recovery-feedback-report = কেউ খারাপ ব্যবহার করলে বা সাহায্যের বদলে কিছু চাইলে অভিযোগ করুন।
    .sms = কেউ খারাপ ব্যবহার করলে অভিযোগ করুন।
recovery-feedback-separate = যাদের বিরুদ্ধে অভিযোগ, তাদের কাছে অভিযোগ যায় না।
recovery-feedback-no-loss = অভিযোগ করলে আপনার কোনো সাহায্য কমবে না।

recovery-survey-act-now = { $place } এলাকার মানুষের কী সাহায্য দরকার, দয়া করে আমাদের জানান।
recovery-survey-choice = উত্তর না দিলেও চলবে।
recovery-survey-no-effect = আপনার উত্তরে আপনার পাওয়া সাহায্য বদলাবে না।
recovery-survey-link = উত্তর দিতে { $link } খুলুন।
recovery-survey-call = উত্তর দিতে { $contact } নম্বরে ফোন করুন।
    .radio = উত্তর দিতে এই নম্বরে ফোন করুন: { $contact }। নম্বরটি আবার বলছি: { $contact }।

### What each sentence is for, and every variable: locales/en/info.ftl.

info-ends = এটি আগের বার্তা নিয়ে একটি খবর।
info-cancel = দয়া করে { $place } এলাকার আগের বার্তা মানবেন না।
info-no-warning = এখন { $place } এলাকার জন্য কোনো সতর্কবার্তা নেই।
info-ended = { $place } এলাকার আগের বার্তার আর দরকার নেই।
info-help-cancel = আগের বার্তায় বলা { $place } এলাকার সাহায্য পাওয়া যাচ্ছে না।
info-help-ended = আগের বার্তায় বলা { $place } এলাকার সাহায্য শেষ হয়েছে।

info-free = সাহায্য নিতে টাকা লাগে না।
info-private = আপনি যা বলবেন, তা গোপন থাকবে।
info-no-name = আপনাকে নাম বলতে হবে না।
info-your-language = আপনার ভাষা বলতে পারেন এমন কাউকে চাইতে পারেন।
info-you-decide = এরপর কী হবে, তা আপনিই ঠিক করবেন।
info-where = স্থান: { $facility }।
info-read-more = আরও পড়তে { $link } খুলুন।

info-avoid-watch = শিগগিরই { $place } এলাকায় বিপদ হতে পারে।
info-avoid-act-now = { $place } এলাকায় যাবেন না। এখন সেখানে বিপদ আছে।
info-avoid-all-clear = আবার { $place } এলাকায় যেতে পারেন।
info-avoid-do-not-travel = যেতেই হবে এমন না হলে সেখানে যাবেন না।
info-avoid-leave = সেখানে থাকলে, বের হওয়া নিরাপদ হলে বেরিয়ে আসুন।
info-avoid-other-way = অন্য রাস্তায় যান, অথবা নিরাপদ জায়গায় অপেক্ষা করুন।
info-avoid-rescue-roads = রাস্তা আটকাবেন না। উদ্ধারকর্মীদের রাস্তা দরকার।

info-reminder-act-now = { $place } এলাকার আগের সতর্কবার্তা এখনো কার্যকর।
info-reminder-all-clear = { $place } এলাকার আগের সতর্কবার্তা শেষ হয়েছে।
info-reminder-not-over = বিপদ এখনো কাটেনি।
info-reminder-follow = দয়া করে আগের সতর্কবার্তা মেনে চলতে থাকুন।
info-reminder-missed = সতর্কবার্তা না জানলে কাছের মানুষকে জিজ্ঞাসা করুন।

info-rumour-watch = { $place } এলাকার মানুষ এমন একটি বার্তা ছড়াচ্ছে, যা মিথ্যা হতে পারে।
info-rumour-act-now = { $place } এলাকার মানুষ একটি মিথ্যা বার্তা ছড়াচ্ছে।
info-rumour-about =
    { $topic ->
        [water] বার্তাটি খাওয়ার পানি নিয়ে।
        [dam] বার্তাটি বাঁধ নিয়ে।
        [attack] বার্তাটি হামলা নিয়ে।
        [evacuation] বার্তাটি বলছে, মানুষকে এলাকা ছাড়তে হবে।
        [disease] বার্তাটি রোগ নিয়ে।
        [aid] বার্তাটি ত্রাণ নিয়ে।
       *[other] বার্তাটি জরুরি অবস্থা নিয়ে।
    }
info-rumour-do-not-share = দয়া করে এটি ছড়াবেন না।
info-rumour-do-not-follow = মিথ্যা বার্তায় যা বলা হয়েছে, তা করবেন না।
info-rumour-tell = কাছের মানুষকে বলুন যে এটি মিথ্যা।
info-rumour-check = কোনো বার্তা বিশ্বাস করার আগে সরকারি সূত্রে যাচাই করুন।
info-rumour-true = সত্য জানতে { $link } খুলুন।

info-test-watch = শিগগিরই { $place } এলাকায় সতর্কবার্তা ব্যবস্থার পরীক্ষা হবে।
info-test-act-now = এটি { $place } এলাকার সতর্কবার্তা ব্যবস্থার পরীক্ষা। কোনো বিপদ নেই।
info-test-cancel = এখন { $place } এলাকায় সতর্কবার্তা ব্যবস্থার পরীক্ষা নেই।
info-test-all-clear = { $place } এলাকার সতর্কবার্তা ব্যবস্থার পরীক্ষা শেষ হয়েছে।
info-test-nothing = আপনাকে কিছু করতে হবে না।
info-real-danger = সত্যিকারের বিপদ হলে নতুন বার্তায় জানানো হবে।

### What each sentence is for, and every variable: locales/en/action.ftl.

action-be-ready = দ্রুত চলে যাওয়ার জন্য তৈরি থাকুন।
action-follow-news = নতুন বার্তা শুনুন।
action-charge-phone = এখনই ফোন চার্জ দিন।
action-tell-others = কাছের মানুষকে জানান।
    .social = কাছের মানুষকে জানান এবং এই বার্তা শেয়ার করুন।
action-help-others = শিশু, বয়স্ক ও হাঁটতে কষ্ট হয় এমন মানুষকে সাহায্য করুন।
    .sms = শিশু ও বয়স্কদের সাহায্য করুন।
action-follow-instructions = উদ্ধারকারী দলের নির্দেশ মেনে চলুন।
action-pack-needs = পানি, খাবার, ওষুধ ও টর্চ গুছিয়ে নিন।
action-store-water = এখনই পরিষ্কার খাওয়ার পানি জমিয়ে রাখুন।
action-do-not-return = নিরাপদ বলে না শোনা পর্যন্ত ফিরবেন না।
action-return-carefully = সাবধানে ফিরুন এবং কী ক্ষতি হয়েছে দেখুন।
action-stay-careful = দয়া করে সাবধান থাকুন।
action-fallen-wires = পড়ে থাকা বিদ্যুতের তার থেকে দূরে থাকুন।
action-damaged-buildings = ক্ষতিগ্রস্ত ভবনে ঢুকবেন না।
action-gas-leak = গ্যাসের গন্ধ পেলে বাইরে যান। আগুন জ্বালাবেন না।

action-higher-ground = এখনই উঁচু জায়গায় যান।
action-upper-floor = চলে যেতে না পারলে ওপরের তলায় যান।
action-no-flood-water = বন্যার পানিতে হাঁটবেন না বা গাড়ি চালাবেন না।
action-away-from-rivers = নদী ও নিচু জায়গা থেকে দূরে থাকুন।
action-climb-at-once = এখনই নদী ও নিচু জায়গা ছেড়ে উঁচুতে উঠুন।
action-leave-car = পানি গাড়ি ঘিরে ফেললে গাড়ি ছেড়ে উঁচুতে উঠুন।
action-flood-water-dirty = বন্যার পানি নোংরা। এই পানি খাবেন না।

action-leave-coast = এখনই সাগরের তীর ছাড়ুন। উঁচু জায়গায় বা সাগর থেকে দূরে যান।
action-shaking-near-sea = সাগরের কাছে মাটি জোরে কাঁপলে সঙ্গে সঙ্গে উঁচু জায়গায় যান। বার্তার জন্য অপেক্ষা করবেন না।
    .sms = সাগরের কাছে মাটি জোরে কাঁপলে সঙ্গে সঙ্গে উঁচু জায়গায় যান।
action-tall-building = উঁচু জায়গায় যেতে না পারলে উঁচু ও মজবুত ভবনের ওপরে উঠুন।
action-no-sea-watching = সাগর দেখতে যাবেন না।
action-leave-beach = সাগর থেকে উঠে আসুন এবং তীর ছাড়ুন।
action-stay-high = উঁচু জায়গায় থাকুন।
action-more-waves = আরও ঢেউ আসতে পারে। সেগুলো আরও বড় হতে পারে।

action-drop-cover-hold = মাটি কাঁপলে নিচু হোন, মজবুত টেবিলের নিচে যান এবং ধরে থাকুন।
action-away-from-falling = জানালা ও পড়ে যেতে পারে এমন জিনিস থেকে দূরে থাকুন।
action-more-shaking = মাটি আবার কাঁপতে পারে।
action-use-stairs = সিঁড়ি ব্যবহার করুন। লিফট ব্যবহার করবেন না।
action-heavy-things-low = ভারী জিনিস মেঝের কাছে রাখুন।

action-strong-building = এখনই মজবুত ভবনে ঢুকুন।
action-away-from-windows = ভেতরে থাকুন, জানালা থেকে দূরে।
action-storm-eye = বাতাস হঠাৎ থেমে গেলে ভেতরে থাকুন। বাতাস আবার আসতে পারে।
action-tie-down = বাতাসে উড়ে যেতে পারে এমন জিনিস ভেতরে আনুন বা বেঁধে রাখুন।

action-away-from-fire = আগুন ও ধোঁয়া থেকে দূরে যান।
action-do-not-wait = আগুন দেখা পর্যন্ত অপেক্ষা করবেন না।
action-cover-mouth = কাপড় দিয়ে নাক ও মুখ ঢাকুন।
action-close-windows = ধোঁয়া যেন না ঢোকে, তাই দরজা-জানালা বন্ধ করুন।
action-hot-ground = গরম ছাই ও পোড়া গাছ থেকে দূরে থাকুন।

action-drink-often = বারবার পানি খান।
action-cool-place = ছায়ায় বা ঠান্ডা জায়গায় থাকুন।
action-rest-often = বারবার বিশ্রাম নিন। গরমে ভারী কাজ করবেন না।
action-check-neighbours = বয়স্ক, অসুস্থ ও ছোট শিশুদের খোঁজ নিন।
action-children-in-cars = শিশুকে কখনো গাড়িতে একা রাখবেন না।
action-heat-illness = কেউ অজ্ঞান বা বিভ্রান্ত হলে পানি দিয়ে শরীর ঠান্ডা করুন এবং সাহায্যের জন্য ডাকুন।

action-no-tap-water = কলের পানি খাবেন না।
action-boil-water = খাওয়ার বা রান্নার আগে পানি ফুটিয়ে নিন।
action-bottled-water = থাকলে বোতলের পানি ব্যবহার করুন।
action-water-for-babies = কোলের শিশুদের শুধু নিরাপদ পানি দিন।
action-wash-hands = সাবান ও নিরাপদ পানি দিয়ে হাত ধোন।
action-diarrhoea = ডায়রিয়া হলে প্রচুর নিরাপদ পানি খান এবং ক্লিনিকে যান।
action-run-tap = পানি ব্যবহারের আগে কল কয়েক মিনিট ছেড়ে রাখুন।

action-leave-now = এখনই চলে যান। অপেক্ষা করবেন না।
action-open-roads = স্থানীয় কর্মকর্তারা যে রাস্তা নিরাপদ বলেন, সেই রাস্তায় যান।
action-take-needs = পানি, ওষুধ ও ফোন সঙ্গে নিন।
action-nothing-behind = জিনিস নিতে ফিরে যাবেন না।

action-near-building = নিরাপদ ভবনের কাছে থাকুন।
action-go-inside = ভেতরে যান এবং দরজা-জানালা বন্ধ করুন।
action-inner-room = জানালা থেকে দূরে, ভেতরের ঘরে নিচু হয়ে থাকুন।
action-stay-until-safe = নিরাপদ বলে না শোনা পর্যন্ত বাইরে যাবেন না।
action-avoid-fighting = ভিড় ও লড়াই থেকে দূরে থাকুন।
action-strange-objects = অচেনা জিনিস ছোঁবেন না। সেগুলো ফাটতে পারে।

action-everyone-leave = সবাইকে এখনই এই এলাকা ছাড়তে হবে।
action-everyone-inside = সবাইকে এখনই ভেতরে যেতে ও ভেতরে থাকতে হবে।
action-may-stay = এখন আপনাকে চলে যেতে হবে না।
action-may-return = আপনি বাড়ি ফিরতে পারেন।
action-may-go-out = আবার বাইরে যেতে পারেন।
action-ready-to-go-inside = দ্রুত ভেতরে যাওয়ার জন্য তৈরি থাকুন।
action-plan-way = কোথায় ও কীভাবে যাবেন, এখনই ঠিক করুন।
action-leave-when-told = চলে যেতে বললে সঙ্গে সঙ্গে চলে যান।
action-keep-away = এই এলাকা থেকে দূরে থাকুন।
action-tell-family = আপনি কোথায় আছেন, পরিবারকে জানান।
action-no-travel = অপেক্ষা করা গেলে এখন যাত্রা করবেন না।
action-get-medical-help = খুব অসুস্থ লাগলে চিকিৎসা নিন।

action-leave-weak-houses = তাঁবু, গাড়ি ও দুর্বল ঘর ছাড়ুন। মজবুত ভবনে ঢুকুন।
action-lowest-floor = সবচেয়ে নিচের তলায়, জানালা থেকে দূরে যান।
action-protect-head = হাত দিয়ে মাথা ও ঘাড় রক্ষা করুন।
action-away-from-trees = পড়ে যেতে পারে এমন গাছ, দেয়াল ও সাইনবোর্ড থেকে দূরে থাকুন।
action-thunder-inside = মেঘের গর্জন শুনলে ভবনে বা বন্ধ গাড়িতে ঢুকুন।
action-thunder-open = পানি, পাহাড়, খোলা মাঠ ও গাছ থেকে দূরে থাকুন।

action-warm-clothes = শুকনো ও গরম কাপড় কয়েক স্তরে পরুন।
action-warm-building = ঘর খুব ঠান্ডা হলে গরম ভবনে যান।
action-no-coal-inside = ঘরের ভেতরে কখনো কয়লা পোড়াবেন না বা জেনারেটর চালাবেন না। গ্যাসে আপনার মৃত্যু হতে পারে।
    .sms = ঘরের ভেতরে কখনো কয়লা পোড়াবেন না বা জেনারেটর চালাবেন না।
action-cold-illness = কেউ খুব ঠান্ডা ও বিভ্রান্ত হলে তার শরীর গরম করুন এবং সাহায্যের জন্য ডাকুন।

action-cool-building = ঘর খুব গরম হলে ঠান্ডা ভবনে যান।

action-away-from-slopes = খাড়া ঢাল ও তার নিচের জায়গা থেকে দূরে থাকুন।
action-landslide-signs = মাটি ফাটলে বা পাথর সরার শব্দ শুনলে সঙ্গে সঙ্গে চলে যান।

action-away-from-volcano = আগ্নেয়গিরি ও সেখান থেকে আসা নদী থেকে দূরে থাকুন।
action-cover-water-food = খাওয়ার পানি ও খাবার ঢেকে রাখুন।
action-protect-eyes = চোখ, নাক ও মুখ রক্ষা করুন।
action-stop-driving = রাস্তা দেখা না গেলে রাস্তা থেকে সরে গাড়ি থামান।
action-no-hard-work-outside = বাইরে ভারী কাজ বা খেলাধুলা করবেন না।
action-wear-mask = বাইরে যেতেই হলে মুখে ঠিকমতো লাগে এমন মাস্ক পরুন।

action-save-water = পানি শুধু খাওয়া, রান্না ও ধোয়ার কাজে ব্যবহার করুন।

action-away-from-chemicals = ধোঁয়া, তরল ও কড়া গন্ধ থেকে দূরে যান।
action-seal-room = দরজা-জানালা বন্ধ করুন। পাখা ও এয়ার কন্ডিশনার বন্ধ করুন।
    .sms = দরজা-জানালা বন্ধ করুন। পাখা বন্ধ করুন।
action-wash-body = বাইরে থেকে থাকলে কাপড় বদলান ও শরীর ধুয়ে ফেলুন।
action-middle-of-building = ভবনের মাঝখানে বা মাটির নিচের ঘরে যান।
action-packed-food = বন্ধ প্যাকেটের খাবার খান এবং বোতলের পানি খান।
action-iodine = স্বাস্থ্য কর্মকর্তারা বললে তবেই আয়োডিন বড়ি খান।

action-battery-light = মোমবাতি নয়, ব্যাটারির বাতি ব্যবহার করুন।
action-cold-food = ফ্রিজে গরম হয়ে যাওয়া খাবার খাবেন না।
action-medical-machine = চিকিৎসার যন্ত্রের জন্য বিদ্যুৎ লাগলে এখনই সাহায্য চান।
action-go-for-help = সাহায্য লাগলে ফায়ার স্টেশন, হাসপাতাল বা ক্লিনিকে যান।
action-short-messages = ছোট বার্তা পাঠান। বেশি সময় ফোনে কথা বলবেন না।
action-listen-radio = খবরের জন্য রেডিও শুনুন।
action-stay-where = যেখানে আছেন সেখানে নিরাপদ হলে সেখানেই থাকুন।

action-stay-home-ill = অসুস্থ লাগলে ঘরে থাকুন এবং অন্যদের থেকে দূরে থাকুন।
action-health-advice = স্বাস্থ্যকর্মীরা যা বলেন, তা-ই করুন।
action-unsure-food = খাবার নিরাপদ কি না নিশ্চিত না হলে খাবেন না।
action-cook-well = খাবার ভালো করে রান্না করে গরম গরম খান।

action-stay-low = ধোঁয়ায় মেঝের কাছে নিচু হয়ে থাকুন।
action-cooking-fires = রান্নার আগুন নিভিয়ে দিন।
action-free-roads = উদ্ধারকারী গাড়ির জন্য রাস্তা খালি রাখুন।
action-trapped = বের হতে না পারলে পাইপ বা দেয়ালে টোকা দিন।
action-leave-damaged = ক্ষতিগ্রস্ত ভবন এখনই ছাড়ুন। সেগুলোর দেয়াল থেকে দূরে থাকুন।

action-curfew = বাইরে যাওয়া মানা থাকলে ভেতরে থাকুন।
action-go-to-shelter = আশ্রয়কেন্দ্রে, মাটির নিচের ঘরে বা ভেতরের ঘরে যান।
action-lie-down = বাইরে থাকলে শুয়ে পড়ুন এবং মাথা ঢাকুন।
action-run-away = নিরাপদে পালাতে পারলে জিনিস ফেলে দৌড়ে যান।
action-hide = পালাতে না পারলে লুকান, দরজায় তালা দিন এবং চুপ থাকুন।
action-known-paths = মানুষ প্রতিদিন চলে এমন রাস্তা ও পথেই শুধু হাঁটুন।
action-mine-stop = কাছে মাইন আছে মনে হলে নড়বেন না। সাহায্যের জন্য ডাকুন।

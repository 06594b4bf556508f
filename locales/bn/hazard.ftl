### What each sentence is for, and every variable: locales/en/hazard.ftl.

hazard-flood-watch = { $place } এলাকায় বন্যা হতে পারে।
hazard-flood-act-now = { $place } এলাকায় বিপজ্জনক বন্যা। এখনই ব্যবস্থা নিন।
hazard-flood-cancel = এখন { $place } এলাকার জন্য বন্যার সতর্কবার্তা নেই।
hazard-flood-all-clear = { $place } এলাকায় বন্যার বিপদ কেটে গেছে।

hazard-flash-flood-watch = { $place } এলাকায় হঠাৎ পানি বাড়তে পারে।
hazard-flash-flood-act-now = { $place } এলাকায় হঠাৎ বন্যা। পানি খুব দ্রুত বাড়ছে।
hazard-flash-flood-cancel = এখন { $place } এলাকার জন্য হঠাৎ বন্যার সতর্কবার্তা নেই।
hazard-flash-flood-all-clear = { $place } এলাকায় হঠাৎ বন্যার বিপদ কেটে গেছে।

hazard-tsunami-watch = { $place } এলাকায় সুনামি (সাগরের বড় ঢেউ) আসতে পারে।
hazard-tsunami-act-now = { $place } এলাকার জন্য সুনামির সতর্কবার্তা। সাগরের বড় ঢেউ আসছে।
hazard-tsunami-cancel = এখন { $place } এলাকার জন্য সুনামির সতর্কবার্তা নেই।
hazard-tsunami-all-clear = { $place } এলাকায় সুনামির বিপদ কেটে গেছে।

hazard-earthquake-watch = { $place } এলাকায় শক্তিশালী ভূমিকম্প হতে পারে।
hazard-earthquake-act-now = { $place } এলাকায় শক্তিশালী ভূমিকম্প।
hazard-earthquake-cancel = এখন { $place } এলাকার জন্য ভূমিকম্পের সতর্কবার্তা নেই।
hazard-earthquake-all-clear = { $place } এলাকার ভূমিকম্পের সতর্কবার্তা শেষ হয়েছে।

hazard-cyclone-watch = { $place } এলাকায় খুব শক্তিশালী ঘূর্ণিঝড় আসতে পারে।
hazard-cyclone-act-now = { $place } এলাকায় খুব শক্তিশালী ঘূর্ণিঝড় আসছে। এখনই ব্যবস্থা নিন।
hazard-cyclone-cancel = এখন { $place } এলাকার জন্য ঘূর্ণিঝড়ের সতর্কবার্তা নেই।
hazard-cyclone-all-clear = { $place } এলাকায় ঘূর্ণিঝড়ের বিপদ কেটে গেছে।

hazard-wildfire-watch = { $place } এলাকার কাছে দাবানল (বনের আগুন) আসতে পারে।
hazard-wildfire-act-now = { $place } এলাকার কাছে দাবানল। এখনই চলে যান।
hazard-wildfire-cancel = এখন { $place } এলাকার জন্য আগুনের সতর্কবার্তা নেই।
hazard-wildfire-all-clear = { $place } এলাকার কাছে আগুনের বিপদ কেটে গেছে।

hazard-heat-watch = { $place } এলাকায় খুব গরম পড়বে।
hazard-heat-act-now = { $place } এলাকায় বিপজ্জনক গরম। এখনই নিজেকে রক্ষা করুন।
hazard-heat-cancel = এখন { $place } এলাকার জন্য গরমের সতর্কবার্তা নেই।
hazard-heat-all-clear = { $place } এলাকায় বিপজ্জনক গরম শেষ হয়েছে।

hazard-unsafe-water-watch = { $place } এলাকার পানি খাওয়া অনিরাপদ হয়ে যেতে পারে।
hazard-unsafe-water-act-now = { $place } এলাকার পানি খাওয়া নিরাপদ নয়।
hazard-unsafe-water-cancel = এখন { $place } এলাকার জন্য পানির সতর্কবার্তা নেই।
hazard-unsafe-water-all-clear = { $place } এলাকার পানি আবার খাওয়া নিরাপদ।

hazard-evacuate-watch = শিগগিরই আপনাকে { $place } এলাকা ছাড়তে হতে পারে।
hazard-evacuate-act-now = সবাইকে এখনই { $place } এলাকা ছাড়তে হবে।
hazard-evacuate-cancel = এখন আপনাকে { $place } এলাকা ছাড়তে হবে না।
hazard-evacuate-all-clear = { $place } এলাকায় ফেরা নিরাপদ।

hazard-shelter-watch = শিগগিরই { $place } এলাকায় বাইরে থাকা বিপজ্জনক হতে পারে।
hazard-shelter-act-now = { $place } এলাকায় বাইরে থাকা বিপজ্জনক। এখনই ভেতরে যান।
hazard-shelter-cancel = এখন { $place } এলাকায় আপনাকে ভেতরে থাকতে হবে না।
hazard-shelter-all-clear = { $place } এলাকায় আবার বাইরে যাওয়া নিরাপদ।

hazard-storm-surge-watch = { $place } এলাকায় জলোচ্ছ্বাসে (সাগরের পানিতে) বন্যা হতে পারে।
hazard-storm-surge-act-now = { $place } এলাকায় জলোচ্ছ্বাসে বিপজ্জনক বন্যা। এখনই ব্যবস্থা নিন।
hazard-storm-surge-cancel = এখন { $place } এলাকার জন্য জলোচ্ছ্বাসে বন্যার সতর্কবার্তা নেই।
hazard-storm-surge-all-clear = { $place } এলাকায় জলোচ্ছ্বাসে বন্যার বিপদ কেটে গেছে।

hazard-tornado-watch = { $place } এলাকায় টর্নেডো (প্রবল ঘূর্ণি বাতাস) আসতে পারে।
hazard-tornado-act-now = { $place } এলাকার জন্য টর্নেডোর সতর্কবার্তা। এখনই নিজেকে রক্ষা করুন।
hazard-tornado-cancel = এখন { $place } এলাকার জন্য টর্নেডোর সতর্কবার্তা নেই।
hazard-tornado-all-clear = { $place } এলাকায় টর্নেডোর বিপদ কেটে গেছে।

hazard-thunderstorm-watch = { $place } এলাকায় বিপজ্জনক বজ্রঝড় হতে পারে।
hazard-thunderstorm-act-now = { $place } এলাকায় বিপজ্জনক বজ্রঝড়। এখনই ভেতরে যান।
hazard-thunderstorm-cancel = এখন { $place } এলাকার জন্য বজ্রঝড়ের সতর্কবার্তা নেই।
hazard-thunderstorm-all-clear = { $place } এলাকায় বজ্রঝড়ের বিপদ কেটে গেছে।

hazard-wind-watch = { $place } এলাকায় খুব জোরে বাতাস বইতে পারে।
hazard-wind-act-now = { $place } এলাকায় বিপজ্জনক বাতাস। এখনই ভেতরে যান।
hazard-wind-cancel = এখন { $place } এলাকার জন্য জোরালো বাতাসের সতর্কবার্তা নেই।
hazard-wind-all-clear = { $place } এলাকায় বিপজ্জনক বাতাস শেষ হয়েছে।

hazard-winter-storm-watch = { $place } এলাকায় তুষার ও বরফসহ বিপজ্জনক ঝড় আসতে পারে।
hazard-winter-storm-act-now = { $place } এলাকায় তুষার ও বরফসহ বিপজ্জনক ঝড়। ভেতরে থাকুন।
hazard-winter-storm-cancel = এখন { $place } এলাকার জন্য তুষারঝড়ের সতর্কবার্তা নেই।
hazard-winter-storm-all-clear = { $place } এলাকায় তুষারঝড়ের বিপদ কেটে গেছে।

hazard-dust-storm-watch = { $place } এলাকায় ধূলিঝড় আসতে পারে।
hazard-dust-storm-act-now = { $place } এলাকায় বিপজ্জনক ধূলিঝড়। এখনই ভেতরে যান।
hazard-dust-storm-cancel = এখন { $place } এলাকার জন্য ধূলিঝড়ের সতর্কবার্তা নেই।
hazard-dust-storm-all-clear = { $place } এলাকায় ধূলিঝড়ের বিপদ কেটে গেছে।

hazard-avalanche-watch = { $place } এলাকার কাছে তুষারধস (বরফ ধসে পড়া) হতে পারে।
hazard-avalanche-act-now = { $place } এলাকার জন্য তুষারধসের সতর্কবার্তা। এখনই ব্যবস্থা নিন।
hazard-avalanche-cancel = এখন { $place } এলাকার জন্য তুষারধসের সতর্কবার্তা নেই।
hazard-avalanche-all-clear = { $place } এলাকার কাছে তুষারধসের বিপদ কেটে গেছে।

hazard-landslide-watch = { $place } এলাকায় ভূমিধস (মাটি বা কাদা ধসে পড়া) হতে পারে।
hazard-landslide-act-now = { $place } এলাকার জন্য ভূমিধসের সতর্কবার্তা। এখনই ব্যবস্থা নিন।
hazard-landslide-cancel = এখন { $place } এলাকার জন্য ভূমিধসের সতর্কবার্তা নেই।
hazard-landslide-all-clear = { $place } এলাকায় ভূমিধসের বিপদ কেটে গেছে।

hazard-volcano-watch = { $place } এলাকার কাছের আগ্নেয়গিরি ফেটে পড়তে পারে।
hazard-volcano-act-now = { $place } এলাকার কাছের আগ্নেয়গিরি ফেটে পড়ছে। এখনই ব্যবস্থা নিন।
hazard-volcano-cancel = এখন { $place } এলাকার জন্য আগ্নেয়গিরির সতর্কবার্তা নেই।
hazard-volcano-all-clear = { $place } এলাকার কাছে আগ্নেয়গিরির বিপদ কেটে গেছে।

hazard-cold-watch = { $place } এলাকায় খুব ঠান্ডা পড়বে।
hazard-cold-act-now = { $place } এলাকায় বিপজ্জনক ঠান্ডা। এখনই নিজেকে রক্ষা করুন।
hazard-cold-cancel = এখন { $place } এলাকার জন্য ঠান্ডার সতর্কবার্তা নেই।
hazard-cold-all-clear = { $place } এলাকায় বিপজ্জনক ঠান্ডা শেষ হয়েছে।

hazard-smoke-watch = { $place } এলাকার বাতাসে শ্বাস নেওয়া বিপজ্জনক হতে পারে।
hazard-smoke-act-now = { $place } এলাকার বাতাসে শ্বাস নেওয়া বিপজ্জনক।
hazard-smoke-cancel = এখন { $place } এলাকার জন্য খারাপ বাতাসের সতর্কবার্তা নেই।
hazard-smoke-all-clear = { $place } এলাকার বাতাসে আবার শ্বাস নেওয়া নিরাপদ।

hazard-water-shortage-watch = শিগগিরই { $place } এলাকায় যথেষ্ট পানি না-ও থাকতে পারে।
hazard-water-shortage-act-now = { $place } এলাকায় যথেষ্ট পানি নেই। এখনই পানি বাঁচান।
hazard-water-shortage-cancel = এখন { $place } এলাকার জন্য পানির অভাবের সতর্কবার্তা নেই।
hazard-water-shortage-all-clear = { $place } এলাকায় আবার যথেষ্ট পানি আছে।

hazard-dam-failure-watch = { $place } এলাকার কাছের বাঁধ ভেঙে যেতে পারে।
hazard-dam-failure-act-now = { $place } এলাকার কাছের বাঁধ ভাঙছে। বড় বন্যা আসছে।
hazard-dam-failure-cancel = এখন { $place } এলাকার জন্য বাঁধের সতর্কবার্তা নেই।
hazard-dam-failure-all-clear = { $place } এলাকার কাছের বাঁধের বিপদ কেটে গেছে।

hazard-hazmat-watch = { $place } এলাকায় বিপজ্জনক রাসায়নিক বেরিয়ে যেতে পারে।
hazard-hazmat-act-now = { $place } এলাকায় বিপজ্জনক রাসায়নিক বেরিয়ে যাচ্ছে। এখনই ব্যবস্থা নিন।
hazard-hazmat-cancel = এখন { $place } এলাকার জন্য রাসায়নিকের সতর্কবার্তা নেই।
hazard-hazmat-all-clear = { $place } এলাকায় রাসায়নিকের বিপদ কেটে গেছে।

hazard-radiation-watch = { $place } এলাকায় বিপজ্জনক তেজস্ক্রিয় বিকিরণ থাকতে পারে।
hazard-radiation-act-now = { $place } এলাকায় বিপজ্জনক তেজস্ক্রিয় বিকিরণ। এখনই ভেতরে যান।
hazard-radiation-cancel = এখন { $place } এলাকার জন্য তেজস্ক্রিয় বিকিরণের সতর্কবার্তা নেই।
hazard-radiation-all-clear = { $place } এলাকায় তেজস্ক্রিয় বিকিরণের বিপদ কেটে গেছে।

hazard-power-outage-watch = শিগগিরই { $place } এলাকায় বিদ্যুৎ না-ও থাকতে পারে।
hazard-power-outage-act-now = এখন { $place } এলাকায় বিদ্যুৎ নেই।
hazard-power-outage-cancel = এখন { $place } এলাকার জন্য বিদ্যুৎ নিয়ে সতর্কবার্তা নেই।
hazard-power-outage-all-clear = { $place } এলাকায় আবার বিদ্যুৎ এসেছে।

hazard-emergency-number-outage-watch = { $place } এলাকায় জরুরি নম্বর বন্ধ হয়ে যেতে পারে।
hazard-emergency-number-outage-act-now = এখন { $place } এলাকায় জরুরি নম্বর কাজ করছে না।
hazard-emergency-number-outage-cancel = এখন { $place } এলাকার জন্য জরুরি নম্বর নিয়ে সতর্কবার্তা নেই।
hazard-emergency-number-outage-all-clear = { $place } এলাকায় জরুরি নম্বর আবার কাজ করছে।

hazard-communications-outage-watch = { $place } এলাকায় ফোন ও ইন্টারনেট বন্ধ হয়ে যেতে পারে।
hazard-communications-outage-act-now = এখন { $place } এলাকায় ফোন ও ইন্টারনেট ভালো কাজ করছে না।
hazard-communications-outage-cancel = এখন { $place } এলাকার জন্য ফোন ও ইন্টারনেট নিয়ে সতর্কবার্তা নেই।
hazard-communications-outage-all-clear = { $place } এলাকায় ফোন ও ইন্টারনেট আবার কাজ করছে।

hazard-disease-watch = { $place } এলাকায় বিপজ্জনক রোগ ছড়াতে পারে।
hazard-disease-act-now = { $place } এলাকায় বিপজ্জনক রোগ ছড়াচ্ছে। এখনই নিজেকে রক্ষা করুন।
hazard-disease-cancel = এখন { $place } এলাকার জন্য রোগের সতর্কবার্তা নেই।
hazard-disease-all-clear = { $place } এলাকায় রোগের বিপদ কেটে গেছে।

hazard-food-safety-watch = { $place } এলাকার কিছু খাবার খাওয়া নিরাপদ না-ও হতে পারে।
hazard-food-safety-act-now = { $place } এলাকার কিছু খাবার খাওয়া নিরাপদ নয়।
hazard-food-safety-cancel = এখন { $place } এলাকার জন্য খাবারের সতর্কবার্তা নেই।
hazard-food-safety-all-clear = { $place } এলাকায় অনিরাপদ খাবারের বিপদ কেটে গেছে।

hazard-structure-fire-watch = { $place } এলাকার আগুন বিপজ্জনক হতে পারে।
hazard-structure-fire-act-now = { $place } এলাকায় বিপজ্জনক আগুন। এখনই ব্যবস্থা নিন।
hazard-structure-fire-cancel = এখন { $place } এলাকায় আগুনের সতর্কবার্তা নেই।
hazard-structure-fire-all-clear = { $place } এলাকায় আগুনের বিপদ কেটে গেছে।

hazard-building-collapse-watch = { $place } এলাকায় একটি ভবন ধসে পড়তে পারে।
hazard-building-collapse-act-now = { $place } এলাকায় একটি ভবন ধসে পড়েছে। দূরে থাকুন।
hazard-building-collapse-cancel = এখন { $place } এলাকায় ভবন নিয়ে সতর্কবার্তা নেই।
hazard-building-collapse-all-clear = { $place } এলাকায় ভবনের বিপদ কেটে গেছে।

hazard-transport-shutdown-watch = { $place } এলাকায় বাস ও ট্রেন শিগগিরই বন্ধ হতে পারে।
hazard-transport-shutdown-act-now = এখন { $place } এলাকায় বাস ও ট্রেন নেই।
hazard-transport-shutdown-cancel = এখন { $place } এলাকার জন্য যাতায়াতের সতর্কবার্তা নেই।
hazard-transport-shutdown-all-clear = { $place } এলাকায় বাস ও ট্রেন আবার চলছে।

hazard-unrest-watch = { $place } এলাকার রাস্তায় সহিংসতা হতে পারে।
hazard-unrest-act-now = { $place } এলাকার রাস্তায় সহিংসতা হচ্ছে। ভেতরে থাকুন।
hazard-unrest-cancel = এখন { $place } এলাকার জন্য সহিংসতার সতর্কবার্তা নেই।
hazard-unrest-all-clear = { $place } এলাকায় সহিংসতার বিপদ কেটে গেছে।

hazard-air-attack-watch = { $place } এলাকায় বিমান হামলা হতে পারে।
hazard-air-attack-act-now = { $place } এলাকার জন্য বিমান হামলার সতর্কবার্তা। এখনই নিরাপদ জায়গায় যান।
hazard-air-attack-cancel = এখন { $place } এলাকার জন্য বিমান হামলার সতর্কবার্তা নেই।
hazard-air-attack-all-clear = { $place } এলাকায় বিমান হামলার বিপদ কেটে গেছে।

hazard-armed-attack-watch = { $place } এলাকায় অস্ত্র নিয়ে হামলা হতে পারে।
hazard-armed-attack-act-now = { $place } এলাকায় অস্ত্র নিয়ে হামলা। এখনই নিজেকে রক্ষা করুন।
hazard-armed-attack-cancel = এখন { $place } এলাকার জন্য হামলার সতর্কবার্তা নেই।
hazard-armed-attack-all-clear = { $place } এলাকায় হামলার বিপদ কেটে গেছে।

hazard-mines-watch = { $place } এলাকায় স্থলমাইন বা না ফাটা বোমা থাকতে পারে।
hazard-mines-act-now = { $place } এলাকায় স্থলমাইন বা না ফাটা বোমা আছে। খুব সাবধান থাকুন।
hazard-mines-cancel = এখন { $place } এলাকার জন্য স্থলমাইনের সতর্কবার্তা নেই।
hazard-mines-all-clear = { $place } এলাকায় স্থলমাইনের বিপদ কেটে গেছে।

hazard-route-closed-watch = শিগগিরই { $place } দিয়ে যাওয়া না-ও যেতে পারে।
hazard-route-closed-act-now = এখন { $place } দিয়ে যাওয়া যায় না। পথ বন্ধ।
hazard-route-closed-cancel = এখন { $place } দিয়ে যাওয়ার পথ নিয়ে সতর্কবার্তা নেই।
hazard-route-closed-all-clear = আবার { $place } দিয়ে যাওয়া যায়।

hazard-camp-fire-watch = { $place } এলাকার ঘরগুলোতে আগুন ছড়াতে পারে।
hazard-camp-fire-act-now = { $place } এলাকার ঘরগুলোতে আগুন ছড়াচ্ছে। এখনই ব্যবস্থা নিন।
hazard-camp-fire-cancel = এখন { $place } এলাকার ঘরগুলোর জন্য আগুনের সতর্কবার্তা নেই।
hazard-camp-fire-all-clear = { $place } এলাকার ঘরগুলোর আগুনের বিপদ কেটে গেছে।

### What each sentence is for, and every variable: locales/en/assurance.ftl.

assurance-watch = শিগগিরই { $place } এলাকায় সবাইকে সাহায্য দেওয়া হবে।
assurance-act-now = { $place } এলাকায় সাহায্য সবার জন্য।
assurance-cancel = { $place } এলাকায় সাহায্যের প্রতিশ্রুতি ফিরিয়ে নেওয়া হয়েছে।
assurance-all-clear = { $place } এলাকায় জরুরি সাহায্য শেষ হয়েছে।
assurance-everyone = আপনি কোথা থেকে এসেছেন, তাতে কিছু আসে যায় না।
assurance-no-papers = আপনার কাছে কাগজপত্র চাওয়া হবে না।
assurance-authority = এই প্রতিশ্রুতি দেওয়ার ক্ষমতা { $issuer } রাখে।

assurance-clinic-act-now = { $place } এলাকার ক্লিনিকগুলো সবার চিকিৎসা করে।
assurance-shelter-act-now = { $place } এলাকার আশ্রয়কেন্দ্র সবার জন্য খোলা।
assurance-clinic-go = অসুস্থ বা আহত হলে দয়া করে সেখানে যান।
assurance-shelter-families = পরিবার সেখানে একসঙ্গে থাকতে পারে।
assurance-not-told = আপনি এসেছিলেন, এ কথা সেখানকার কেউ অন্যদের বলবে না।

### What each sentence is for, and every variable: locales/en/preparedness.ftl.

preparedness-alerts-watch = শিগগিরই { $place } এলাকার বিপদের বার্তা আপনার ভাষায় পাওয়া যাবে।
preparedness-alerts-act-now = { $place } এলাকার বিপদের বার্তা আপনার ভাষায় পেতে পারেন।
preparedness-alerts-channels = বার্তা আসে ফোনে, রেডিওতে ও এলাকার সংগঠন থেকে।
preparedness-alerts-choose = যে ভাষা সবচেয়ে ভালো বোঝেন, সেটি বেছে নিন।
preparedness-alerts-free = বার্তা পেতে টাকা লাগে না। যেকোনো সময় বন্ধ করতে পারেন।
preparedness-alerts-call = ভাষা বেছে নিতে { $contact } নম্বরে ফোন করুন।
    .radio = ভাষা বেছে নিতে এই নম্বরে ফোন করুন: { $contact }। নম্বরটি আবার বলছি: { $contact }।

preparedness-drill-watch = { $place } এলাকার মানুষ শিগগিরই জরুরি অবস্থার অনুশীলন করবে।
preparedness-drill-act-now = { $place } এলাকার মানুষ জরুরি অবস্থার অনুশীলন করছে। কোনো সত্যিকারের বিপদ নেই।
preparedness-drill-cancel = { $place } এলাকার মানুষ এখন জরুরি অবস্থার অনুশীলন করবে না।
preparedness-drill-all-clear = { $place } এলাকায় জরুরি অবস্থার অনুশীলন শেষ হয়েছে।
preparedness-drill-sirens = সাইরেন শুনতে পারেন এবং উদ্ধারকর্মীদের দেখতে পারেন।
preparedness-drill-take-part = চাইলে অংশ নিতে পারেন। সবাইকে স্বাগত।

preparedness-risk-act-now = { $place } এলাকায় কী কী বিপদ আছে, জেনে নিন।
preparedness-risk-ask = কোন জায়গা বিপজ্জনক, তা এলাকা ভালো চেনেন এমন মানুষকে জিজ্ঞাসা করুন।
preparedness-risk-safe-place = সবচেয়ে কাছের নিরাপদ জায়গা ও সেখানে যাওয়ার দুটি পথ জেনে রাখুন।
preparedness-risk-signals = সতর্কতার শব্দ ও চিহ্নের মানে জেনে নিন।

preparedness-plan-act-now = { $place } এলাকায় জরুরি অবস্থা আসার আগেই প্রস্তুত হোন।
preparedness-plan-meet = কোথায় দেখা করবেন, পরিবারের সঙ্গে ঠিক করে রাখুন।
preparedness-plan-numbers = জরুরি ফোন নম্বর কাগজে লিখে রাখুন।
preparedness-plan-bag = ব্যাগে পানি, খাবার, ওষুধ, টর্চ ও গরম কাপড় গুছিয়ে রাখুন।
preparedness-plan-others = কোলের শিশু, বয়স্ক ও হাঁটতে কষ্ট হয় এমন মানুষকে কীভাবে সাহায্য করবেন, ঠিক করে রাখুন।
    .sms = কোলের শিশু ও বয়স্কদের কীভাবে সাহায্য করবেন, ঠিক করে রাখুন।

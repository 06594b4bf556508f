### What each sentence is for, and every variable: locales/en/frame.ftl.

frame-exercise = এটি শুধু মহড়া। কোনো সত্যিকারের বিপদ নেই।
    .sms = এটি শুধু মহড়া।
frame-update = এটি আগের বার্তার নতুন তথ্য।
    .sms = এটি নতুন তথ্য।
frame-correction = এটি সংশোধনী। আগের বার্তায় ভুল ছিল। দয়া করে এই বার্তা মেনে চলুন।
    .sms = সংশোধনী: আগের বার্তায় ভুল ছিল।
frame-cancel = আগের বার্তা বাতিল করা হয়েছে।
frame-all-clear = এটি বিপদ কেটে যাওয়ার বার্তা।
frame-valid-until = এই বার্তা { $until } পর্যন্ত কার্যকর।
    .sms = { $until } পর্যন্ত কার্যকর।
frame-issued-by = এই বার্তা পাঠিয়েছে { $issuer }।
    .sms = পাঠিয়েছে { $issuer }।
frame-call = সাহায্যের জন্য { $contact } নম্বরে ফোন করুন।
    .radio = সাহায্যের জন্য এই নম্বরে ফোন করুন: { $contact }। নম্বরটি আবার বলছি: { $contact }।
frame-machine-draft = এই লেখা যন্ত্র দিয়ে অনুবাদ করা। এখনো কোনো মানুষ এটি যাচাই করেনি।

### What each sentence is for, and every variable: locales/en/service.ftl.

service-watch = শিগগিরই { $place } এলাকায় সাহায্যকেন্দ্র খুলবে। স্থান: { $facility }।
service-act-now = { $place } এলাকায় সাহায্যকেন্দ্র খোলা আছে। স্থান: { $facility }।
service-cancel = { $place } এলাকায় সাহায্যকেন্দ্র খোলা নেই। স্থান: { $facility }।
service-all-clear = { $place } এলাকার সাহায্যকেন্দ্র এখন বন্ধ হয়েছে। স্থান: { $facility }।
service-offers =
    { $service ->
        [shelter] সেখানে ঘুমাতে পারবেন।
        [food] সেখানে খাবার পাবেন।
        [water] সেখানে খাওয়ার পানি পাবেন।
        [clinic] সেখানে ডাক্তার বা নার্স দেখাতে পারবেন।
        [charging] সেখানে ফোন চার্জ দিতে পারবেন।
       *[all] সেখানে আশ্রয়, খাবার, খাওয়ার পানি ও চিকিৎসা পাবেন।
    }
service-everyone = সবাই আসতে পারেন। কোনো টাকা লাগে না।
service-bring-medicine = পারলে ওষুধ ও গরম কাপড় সঙ্গে আনুন।
service-do-not-go = দয়া করে এখন সেখানে যাবেন না।

service-transport-watch = শিগগিরই বাস মানুষকে { $place } থেকে বাইরে নিয়ে যাবে।
service-transport-act-now = এখন বাস মানুষকে { $place } থেকে বাইরে নিয়ে যাচ্ছে।
service-transport-cancel = এখন { $place } থেকে বাইরে যাওয়ার বাস নেই।
service-transport-from = বাস এখান থেকে ছাড়ে: { $facility }।
service-transport-bring = যতটুকু বহন করতে পারেন, শুধু ততটুকুই আনুন।
service-transport-together = পরিবারের সঙ্গে থাকুন। শিশুদের কাছে রাখুন।
service-transport-cannot-walk = বাস পর্যন্ত যেতে না পারলে সাহায্য চান।

service-hotline-watch = { $place } এলাকার মানুষের জন্য শিগগিরই ফোনসেবা খুলবে।
service-hotline-act-now = { $place } এলাকার মানুষের জন্য ফোনসেবা খোলা আছে।
service-hotline-cancel = { $place } এলাকার মানুষের জন্য ফোনসেবা খোলা নেই।
service-hotline-ask = নিরাপত্তা, সাহায্য ও পরিবার নিয়ে প্রশ্ন করতে পারেন।

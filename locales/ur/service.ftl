### What each sentence is for, and every variable: locales/en/service.ftl.

service-watch = { $place } میں جلد مدد شروع ہو گی۔ جگہ: { $facility }۔
service-act-now = { $place } میں مدد دی جا رہی ہے۔ جگہ: { $facility }۔
service-cancel = { $place } میں مدد نہیں دی جا رہی۔ جگہ: { $facility }۔
service-all-clear = { $place } میں مدد اب بند ہو گئی ہے۔ جگہ: { $facility }۔

service-offers =
    { $service ->
        [shelter] آپ وہاں سو سکتے ہیں۔
        [food] آپ کو وہاں کھانا مل سکتا ہے۔
        [water] آپ کو وہاں پینے کا پانی مل سکتا ہے۔
        [clinic] آپ وہاں ڈاکٹر یا نرس سے مل سکتے ہیں۔
        [charging] آپ وہاں اپنا فون چارج کر سکتے ہیں۔
       *[all] آپ کو وہاں پناہ، کھانا، پینے کا پانی اور علاج مل سکتا ہے۔
    }
service-everyone = سب آ سکتے ہیں۔ یہ مفت ہے۔
service-bring-medicine = اگر ہو سکے تو اپنی دوا اور گرم کپڑے لائیں۔
service-do-not-go = براہ کرم ابھی وہاں نہ جائیں۔

## Buses that take people out of a place in danger

service-transport-watch = بسیں جلد لوگوں کو { $place } سے باہر لے جائیں گی۔
service-transport-act-now = بسیں اب لوگوں کو { $place } سے باہر لے جا رہی ہیں۔
service-transport-cancel = اب { $place } سے باہر جانے والی بسیں نہیں ہیں۔

service-transport-from = بسیں یہاں سے چلتی ہیں: { $facility }۔
service-transport-bring = صرف وہ لائیں جو آپ اٹھا سکیں۔
service-transport-together = اپنے خاندان کے ساتھ رہیں۔ بچوں کو اپنے قریب رکھیں۔
service-transport-cannot-walk = اگر آپ بس تک نہیں پہنچ سکتے تو مدد مانگیں۔

## A telephone line that answers in the languages of the people

service-hotline-watch = { $place } میں لوگوں کے لیے جلد ایک فون لائن کھلے گی۔
service-hotline-act-now = { $place } میں لوگوں کے لیے ایک فون لائن کھلی ہے۔
service-hotline-cancel = { $place } میں لوگوں کے لیے فون لائن کھلی نہیں ہے۔

service-hotline-ask = آپ حفاظت، مدد اور اپنے خاندان کے بارے میں پوچھ سکتے ہیں۔

### What each sentence is for, and every variable: locales/en/assurance.ftl.

assurance-watch = { $place } میں جلد سب کو مدد دی جائے گی۔
assurance-act-now = { $place } میں مدد سب کے لیے ہے۔
assurance-cancel = { $place } میں مدد کا وعدہ واپس لے لیا گیا ہے۔
assurance-all-clear = { $place } میں ہنگامی مدد ختم ہو گئی ہے۔

assurance-everyone = آپ کہیں سے بھی آئے ہوں، کوئی فرق نہیں پڑتا۔
assurance-no-papers = آپ سے کاغذات نہیں مانگے جائیں گے۔
assurance-authority = { $issuer } کو یہ وعدہ کرنے کا اختیار ہے۔

## The same promise for clinics and for shelters

assurance-clinic-act-now = { $place } کے کلینک سب کا علاج کرتے ہیں۔
assurance-shelter-act-now = { $place } کی پناہ گاہیں سب کے لیے کھلی ہیں۔

assurance-clinic-go = اگر آپ بیمار یا زخمی ہیں تو براہ کرم وہاں جائیں۔
assurance-shelter-families = خاندان وہاں اکٹھے رہ سکتے ہیں۔
assurance-not-told = وہاں کوئی دوسروں کو نہیں بتائے گا کہ آپ آئے تھے۔

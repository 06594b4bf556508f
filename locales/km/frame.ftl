### What each sentence is for, and every variable: locales/en/frame.ftl.

frame-exercise = នេះគ្រាន់តែជាការហាត់សមប៉ុណ្ណោះ។ គ្មានគ្រោះថ្នាក់ពិតប្រាកដទេ។
    .sms = នេះគ្រាន់តែជាការហាត់សមប៉ុណ្ណោះ។
frame-update = នេះជាដំណឹងថ្មីអំពីសារមុន។
    .sms = នេះជាដំណឹងថ្មី។
frame-correction = នេះជាការកែតម្រូវ។ សារមុនមានកំហុស។ សូមប្រើសារនេះ។
    .sms = ការកែតម្រូវ៖ សារមុនមានកំហុស។
frame-cancel = សារមុនត្រូវបានលុបចោល។
frame-all-clear = នេះជាសារប្រាប់ថាគ្រោះថ្នាក់បានចប់ហើយ។
frame-valid-until = សារនេះមានសុពលភាពដល់ { $until }។
    .sms = មានសុពលភាពដល់ { $until }។
frame-issued-by = សារនេះមកពី { $issuer }។
    .sms = ពី { $issuer }។
frame-call = បើត្រូវការជំនួយ សូមទូរសព្ទទៅ { $contact }។
    .radio = បើត្រូវការជំនួយ សូមទូរសព្ទទៅលេខនេះ៖ { $contact }។ ខ្ញុំនិយាយលេខម្ដងទៀត៖ { $contact }។
frame-machine-draft = អត្ថបទនេះបកប្រែដោយម៉ាស៊ីន។ មិនទាន់មានមនុស្សពិនិត្យទេ។

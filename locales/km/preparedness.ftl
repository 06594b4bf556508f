### What each sentence is for, and every variable: locales/en/preparedness.ftl.

preparedness-alerts-watch = ឆាប់ៗនេះ អ្នកនឹងអាចទទួលដំណឹងអាសន្នសម្រាប់ { $place } ជាភាសារបស់អ្នក។
preparedness-alerts-act-now = អ្នកអាចទទួលដំណឹងអាសន្នសម្រាប់ { $place } ជាភាសារបស់អ្នក។
preparedness-alerts-channels = ដំណឹងអាសន្នមកតាមទូរសព្ទ វិទ្យុ និងក្រុមសហគមន៍។
preparedness-alerts-choose = សូមជ្រើសរើសភាសាដែលអ្នកយល់ច្បាស់បំផុត។
preparedness-alerts-free = ដំណឹងអាសន្នមិនអស់លុយទេ។ អ្នកអាចបញ្ឈប់វាពេលណាក៏បាន។
preparedness-alerts-call = ដើម្បីជ្រើសរើសភាសា សូមទូរសព្ទទៅ { $contact }។
    .radio = ដើម្បីជ្រើសរើសភាសា សូមទូរសព្ទទៅលេខនេះ៖ { $contact }។ ខ្ញុំនិយាយលេខម្ដងទៀត៖ { $contact }។

preparedness-drill-watch = ឆាប់ៗនេះ មនុស្សនៅ { $place } នឹងហាត់សមសម្រាប់គ្រោះអាសន្ន។
preparedness-drill-act-now = មនុស្សនៅ { $place } កំពុងហាត់សមសម្រាប់គ្រោះអាសន្ន។ គ្មានគ្រោះថ្នាក់ពិតប្រាកដទេ។
preparedness-drill-cancel = ឥឡូវនេះ មនុស្សនៅ { $place } នឹងមិនហាត់សមសម្រាប់គ្រោះអាសន្នទេ។
preparedness-drill-all-clear = ការហាត់សមសម្រាប់គ្រោះអាសន្ននៅ { $place } បានចប់ហើយ។
preparedness-drill-sirens = អ្នកអាចឮសំឡេងស៊ីរ៉ែន និងឃើញអ្នកសង្គ្រោះ។
preparedness-drill-take-part = បើចង់ អ្នកអាចចូលរួមបាន។ យើងស្វាគមន៍មនុស្សគ្រប់គ្នា។

preparedness-risk-act-now = សូមស្វែងយល់ថានៅ { $place } មានគ្រោះថ្នាក់អ្វីខ្លះ។
preparedness-risk-ask = សូមសួរអ្នកដែលស្គាល់តំបន់នេះច្បាស់ថាកន្លែងណាមានគ្រោះថ្នាក់។
preparedness-risk-safe-place = សូមរកកន្លែងមានសុវត្ថិភាពជិតបំផុត និងផ្លូវពីរដើម្បីទៅទីនោះ។
preparedness-risk-signals = សូមរៀនអត្ថន័យនៃសំឡេង និងសញ្ញាព្រមាន។

preparedness-plan-act-now = សូមត្រៀមខ្លួនសម្រាប់គ្រោះអាសន្ននៅ { $place } មុនពេលវាមកដល់។
preparedness-plan-meet = សូមព្រមព្រៀងជាមួយគ្រួសារថាត្រូវជួបគ្នានៅទីណា។
preparedness-plan-numbers = សូមសរសេរលេខទូរសព្ទសំខាន់ៗលើក្រដាស។
preparedness-plan-bag = សូមរៀបចំកាបូបដាក់ទឹក អាហារ ថ្នាំ ពិល និងខោអាវក្រាស់។
preparedness-plan-others = សូមគិតទុកពីរបៀបជួយទារក មនុស្សចាស់ និងអ្នកដែលដើរមិនស្រួល។
    .sms = សូមគិតទុកពីរបៀបជួយទារក និងមនុស្សចាស់។

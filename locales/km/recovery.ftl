### What each sentence is for, and every variable: locales/en/recovery.ftl.

recovery-return-watch = ឆាប់ៗនេះ មនុស្សប្រហែលជាអាចត្រឡប់ទៅ { $place } បាន។
recovery-return-act-now = ឥឡូវនេះ អ្នកអាចត្រឡប់ទៅ { $place } បាន។
recovery-return-cancel = ឥឡូវនេះ ការត្រឡប់ទៅ { $place } មិនមានសុវត្ថិភាពទេ។
recovery-return-choice = អ្នកសម្រេចចិត្តខ្លួនឯងថាចង់ត្រឡប់ទៅ ឬអត់។
recovery-return-daylight = សូមទៅពេលថ្ងៃ ហើយកុំទៅម្នាក់ឯង។
recovery-return-ask-first = មុនទៅ សូមសួរថាផ្លូវ និងអគារណាមានសុវត្ថិភាព។

recovery-aid-watch = ឆាប់ៗនេះ មនុស្សនៅ { $place } នឹងអាចសុំជំនួយបាន។
recovery-aid-act-now = ឥឡូវនេះ មនុស្សនៅ { $place } អាចសុំជំនួយបាន។
recovery-aid-who =
    { $group ->
        [home] អ្នកដែលផ្ទះខូចខាតអាចសុំបាន។
        [income] អ្នកដែលបាត់បង់ការងារ ឬចំណូលអាចសុំបាន។
        [children] គ្រួសារដែលមានកូនតូចអាចសុំបាន។
        [care] មនុស្សចាស់ អ្នកឈឺ និងជនពិការអាចសុំបាន។
       *[everyone] អ្នកដែលត្រូវការទាំងអស់អាចសុំបាន។
    }
recovery-aid-no-fee = អ្នកមិនចាំបាច់បង់លុយដើម្បីសុំទេ។
recovery-aid-answer = ក្រោយពីសុំ គេនឹងប្រាប់អ្នកថាបាន ឬអត់។

recovery-cash-act-now = ឥឡូវនេះ មនុស្សនៅ { $place } អាចសុំជំនួយជាលុយបាន។
recovery-cash-yours = លុយនេះជារបស់អ្នក។ កុំចែកឱ្យនរណា។
recovery-cash-send = បើអ្នកផ្ញើលុយទៅគ្រួសារ សូមសួរថ្លៃផ្ញើជាមុន។

recovery-records-act-now = បើអ្នកបាត់លិខិតសំខាន់ៗ អ្នកអាចទទួលជំនួយនៅ { $place }។
recovery-records-kinds = អ្នកអាចសុំលិខិតកំណើត លិខិតអាពាហ៍ពិពាហ៍ និងលិខិតសាលារៀនថ្មី។
recovery-records-office = ការិយាល័យនៃប្រទេសរបស់អ្នកអាចជួយអ្នក។
recovery-records-afraid = បើអ្នកខ្លាចរដ្ឋាភិបាលនៃប្រទេសរបស់អ្នក កុំទៅការិយាល័យនោះ។ សូមសួរក្រុមជួយសង្គ្រោះ។
    .sms = បើអ្នកខ្លាចរដ្ឋាភិបាលនៃប្រទេសរបស់អ្នក សូមសួរក្រុមជួយសង្គ្រោះ។
recovery-records-no-middleman = កុំបង់លុយឱ្យអ្នកដែលសន្យារកលិខិតឱ្យអ្នក។

recovery-family-act-now = អ្នកអាចទទួលជំនួយនៅ { $place } ដើម្បីរកគ្រួសាររបស់អ្នក។
recovery-family-who = កាកបាទក្រហម និងអឌ្ឍចន្ទក្រហមជួយរកមនុស្សបាត់ខ្លួន។
recovery-family-safe = បើអ្នកមានសុវត្ថិភាព សូមប្រាប់គ្រួសារ។
recovery-family-no-pictures = កុំដាក់ឈ្មោះ ឬរូបថតកុមារបាត់ខ្លួនលើអ៊ីនធឺណិត។

recovery-health-act-now = សូមការពារសុខភាពរបស់អ្នកក្រោយមហន្តរាយនៅ { $place }។
recovery-health-wounds = សូមលាងរបួសទាំងអស់ដោយទឹកស្អាត ហើយបិទវា។
recovery-health-clinic = បើអ្នកក្ដៅខ្លួន ឬមានរបួសជ្រៅ សូមទៅគ្លីនិក។
recovery-health-medicine = បើអ្នកបាត់ថ្នាំលេបរាល់ថ្ងៃ សូមសុំថ្នាំនៅគ្លីនិក។
recovery-health-pregnant = បើអ្នកមានផ្ទៃពោះ សូមសួរគ្លីនិកថាអាចសម្រាលកូនដោយសុវត្ថិភាពនៅទីណា។
recovery-health-fumes = ហាមប្រើម៉ាស៊ីនភ្លើង ឬធ្យូងក្នុងផ្ទះ។ ឧស្ម័នអាចសម្លាប់មនុស្ស។

recovery-water-act-now = ក្រោយមហន្តរាយ ទឹកនៅ { $place } អាចកខ្វក់។
recovery-water-containers = សូមទុកទឹកស្អាតក្នុងធុងស្អាតមានគម្រប។
recovery-water-food = សូមបោះចោលអាហារដែលប៉ះទឹកកខ្វក់។
recovery-water-toilet = សូមប្រើបង្គន់ដែលនៅឆ្ងាយពីអណ្ដូង និងទន្លេ។

recovery-talk-act-now = បើអ្នកពិបាកចិត្ត ឬខ្លាចខ្លាំង អ្នកអាចទទួលជំនួយនៅ { $place }។
recovery-talk-normal = ក្រោយមហន្តរាយ អារម្មណ៍បែបនេះជារឿងធម្មតា។
recovery-talk-trust = សូមនិយាយជាមួយមនុស្សដែលអ្នកទុកចិត្ត។
recovery-talk-children = សូមនៅជិតកូនរបស់អ្នក ហើយស្ដាប់ពួកគេ។
recovery-talk-urgent = បើអ្នកគិតចង់ធ្វើបាបខ្លួនឯង សូមសុំជំនួយឥឡូវនេះ។

recovery-fraud-act-now = មនុស្សខ្លះនៅ { $place } សុំលុយសម្រាប់ជំនួយ។ កុំបង់លុយ។ ជំនួយមិនអស់លុយទេ។
recovery-fraud-nobody = គ្មាននរណាមានសិទ្ធិសុំលុយ ឬអ្វីផ្សេងពីអ្នកជាថ្នូរនឹងជំនួយទេ។
recovery-fraud-codes = សូមរក្សាលេខសម្ងាត់ធនាគារ និងទូរសព្ទជាសម្ងាត់។
recovery-fraud-strangers = សូមប្រយ័ត្នអ្នកមិនស្គាល់ដែលផ្ដល់ការងារ ដំណើរ ឬកន្លែងគេង។

recovery-work-act-now = កម្មករនៅ { $place } មានសិទ្ធិ ទោះក្រោយមហន្តរាយក៏ដោយ។
recovery-work-wages = ថៅកែត្រូវបើកប្រាក់ឱ្យអ្នកសម្រាប់ការងារទាំងអស់ដែលអ្នកបានធ្វើ។
recovery-work-danger = អ្នកអាចឈប់ធ្វើការងារដែលគ្រោះថ្នាក់ដល់ជីវិត។
recovery-work-protection = សម្រាប់ការងារសម្អាត សូមសុំស្បែកជើងកវែង ស្រោមដៃ និងម៉ាស់។
recovery-work-hours = សូមកត់ថ្ងៃ និងម៉ោងដែលអ្នកធ្វើការ។

recovery-force-act-now = តើមាននរណាបង្ខំអ្នកឱ្យធ្វើការ ឬបង្ខាំងអ្នកទេ? អ្នកអាចទទួលជំនួយនៅ { $place }។
recovery-force-not-your-fault = នេះមិនមែនជាកំហុសរបស់អ្នកទេ។
recovery-force-nobody-may = គ្មាននរណាមានសិទ្ធិបង្ខាំងអ្នក ធ្វើបាបអ្នក ឬមិនបើកប្រាក់ឈ្នួលឱ្យអ្នកទេ។
recovery-force-safe-moment = សូមសុំជំនួយតែពេលដែលមានសុវត្ថិភាពសម្រាប់អ្នក។
recovery-force-delete = បើអ្នកដទៃមើលទូរសព្ទរបស់អ្នក សូមលុបសារនេះ។
    .radio = ពេលទូរសព្ទ សូមប្រាកដថាគ្មាននរណាឮទេ។

recovery-protection-act-now = តើប្រទេសរបស់អ្នកមានគ្រោះថ្នាក់ដល់អ្នកទេ? អ្នកអាចសុំការការពារនៅ { $place }។
recovery-protection-everyone = មនុស្សគ្រប់គ្នាមានសិទ្ធិសុំការការពារ។
recovery-protection-advice = សូមសុំការប្រឹក្សាច្បាប់ដោយមិនអស់លុយ មុននឹងសម្រេចចិត្ត។
recovery-protection-agency = ទីភ្នាក់ងារសហប្រជាជាតិសម្រាប់ជនភៀសខ្លួនអាចផ្ដល់យោបល់ដល់អ្នក។

recovery-stateless-act-now = តើគ្មានប្រទេសណាទទួលអ្នកជាប្រជាជនរបស់ខ្លួនទេឬ? អ្នកអាចទទួលជំនួយនៅ { $place }។
recovery-stateless-help = ជំនួយបន្ទាន់គឺសម្រាប់អ្នកដែរ។
recovery-stateless-birth = សូមសួរពីរបៀបចុះបញ្ជីកំណើតកូនរបស់អ្នក។

recovery-children-act-now = មានជំនួយនៅ { $place } សម្រាប់កុមារដែលមិនបាននៅជាមួយគ្រួសារ។
recovery-children-stay = បើអ្នកឃើញកុមារនៅម្នាក់ឯង សូមនៅជាមួយកុមារនោះ។
recovery-children-tell = សូមប្រាប់អ្នកជួយសង្គ្រោះដែលនៅជិតបំផុតភ្លាម។
recovery-children-not-away = កុំនាំកុមារទៅឆ្ងាយ។ គ្រួសារអាចនៅជិតនោះ។
recovery-children-strangers = កុំប្រគល់កុមារឱ្យអ្នកមិនស្គាល់។
recovery-children-child = បើអ្នកជាកុមារ ហើយនៅម្នាក់ឯង សូមសុំជំនួយពីអ្នកជួយសង្គ្រោះ។

recovery-feedback-act-now = អ្នកអាចប្រាប់ថាជំនួយនៅ { $place } ល្អ ឬមិនល្អត្រង់ណា។
recovery-feedback-report = បើនរណាធ្វើមិនល្អដាក់អ្នក ឬសុំអ្វីជាថ្នូរនឹងជំនួយ សូមរាយការណ៍។
    .sms = បើនរណាធ្វើមិនល្អដាក់អ្នក សូមរាយការណ៍។
recovery-feedback-separate = បណ្ដឹងរបស់អ្នកមិនទៅដល់អ្នកដែលអ្នកប្ដឹងទេ។
recovery-feedback-no-loss = អ្នកមិនបាត់បង់ជំនួយដោយសារអ្នកប្ដឹងទេ។

recovery-survey-act-now = សូមប្រាប់យើងថាមនុស្សនៅ { $place } ត្រូវការជំនួយអ្វី។
recovery-survey-choice = អ្នកមិនចាំបាច់ឆ្លើយទេ។
recovery-survey-no-effect = ចម្លើយរបស់អ្នកមិនប្ដូរជំនួយដែលអ្នកទទួលទេ។
recovery-survey-link = សូមបើក { $link } ដើម្បីឆ្លើយ។
recovery-survey-call = ដើម្បីឆ្លើយ សូមទូរសព្ទទៅ { $contact }។
    .radio = ដើម្បីឆ្លើយ សូមទូរសព្ទទៅលេខនេះ៖ { $contact }។ ខ្ញុំនិយាយលេខម្ដងទៀត៖ { $contact }។

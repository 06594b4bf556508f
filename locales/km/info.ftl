### What each sentence is for, and every variable: locales/en/info.ftl.

info-ends = នេះជាដំណឹងអំពីសារមុនមួយ។
info-cancel = សូមកុំធ្វើតាមសារមុនសម្រាប់ { $place }។
info-no-warning = ឥឡូវនេះ គ្មានការព្រមានសម្រាប់ { $place } ទេ។
info-ended = សារមុនសម្រាប់ { $place } លែងត្រូវការហើយ។
info-help-cancel = ជំនួយនៅ { $place } ក្នុងសារមុន មិនមានទេ។
info-help-ended = ជំនួយនៅ { $place } ក្នុងសារមុន បានចប់ហើយ។

info-free = ជំនួយនេះមិនអស់លុយទេ។
info-private = អ្វីដែលអ្នកនិយាយត្រូវរក្សាជាសម្ងាត់។
info-no-name = អ្នកមិនចាំបាច់ប្រាប់ឈ្មោះទេ។
info-your-language = អ្នកអាចសុំអ្នកដែលនិយាយភាសារបស់អ្នក។
info-you-decide = អ្នកសម្រេចចិត្តខ្លួនឯងថាត្រូវធ្វើអ្វីបន្ទាប់។
info-where = ទីកន្លែង៖ { $facility }។
info-read-more = សូមបើក { $link } ដើម្បីអានបន្ថែម។

info-avoid-watch = ឆាប់ៗនេះ នៅ { $place } អាចមានគ្រោះថ្នាក់។
info-avoid-act-now = សូមកុំទៅ { $place }។ ឥឡូវនេះ ទីនោះមានគ្រោះថ្នាក់។
info-avoid-all-clear = អ្នកអាចទៅ { $place } ម្ដងទៀតបាន។
info-avoid-do-not-travel = បើមិនចាំបាច់ទេ សូមកុំធ្វើដំណើរទៅទីនោះ។
info-avoid-leave = បើអ្នកនៅទីនោះ សូមចេញនៅពេលដែលអាចចេញដោយសុវត្ថិភាព។
info-avoid-other-way = សូមទៅតាមផ្លូវផ្សេង ឬរង់ចាំនៅកន្លែងមានសុវត្ថិភាព។
info-avoid-rescue-roads = សូមកុំបិទផ្លូវ។ អ្នកសង្គ្រោះត្រូវការផ្លូវ។

info-reminder-act-now = ការព្រមានមុនសម្រាប់ { $place } នៅតែមានសុពលភាព។
info-reminder-all-clear = ការព្រមានមុនសម្រាប់ { $place } បានចប់ហើយ។
info-reminder-not-over = គ្រោះថ្នាក់មិនទាន់ចប់ទេ។
info-reminder-follow = សូមបន្តធ្វើតាមការព្រមានមុន។
info-reminder-missed = បើអ្នកមិនដឹងការព្រមាន សូមសួរមនុស្សនៅជិតអ្នក។

info-rumour-watch = មនុស្សនៅ { $place } កំពុងចែករំលែកសារដែលអាចមិនពិត។
info-rumour-act-now = មនុស្សនៅ { $place } កំពុងចែករំលែកសារមិនពិត។
info-rumour-about =
    { $topic ->
        [water] សារនោះនិយាយអំពីទឹកផឹក។
        [dam] សារនោះនិយាយអំពីទំនប់។
        [attack] សារនោះនិយាយអំពីការវាយប្រហារ។
        [evacuation] សារនោះនិយាយថាមនុស្សត្រូវចាកចេញ។
        [disease] សារនោះនិយាយអំពីជំងឺ។
        [aid] សារនោះនិយាយអំពីជំនួយ។
       *[other] សារនោះនិយាយអំពីគ្រោះអាសន្ន។
    }
info-rumour-do-not-share = សូមកុំចែករំលែកសារនោះ។
info-rumour-do-not-follow = សូមកុំធ្វើតាមសារមិនពិតនោះ។
info-rumour-tell = សូមប្រាប់មនុស្សនៅជិតអ្នកថាសារនោះមិនពិត។
info-rumour-check = សូមសួរប្រភពផ្លូវការមុននឹងជឿសារណាមួយ។
info-rumour-true = សូមបើក { $link } ដើម្បីអានការពិត។

info-test-watch = ឆាប់ៗនេះ នឹងមានការសាកល្បងប្រព័ន្ធប្រកាសអាសន្ននៅ { $place }។
info-test-act-now = នេះជាការសាកល្បងប្រព័ន្ធប្រកាសអាសន្ននៅ { $place }។ គ្មានគ្រោះថ្នាក់ទេ។
info-test-cancel = ឥឡូវនេះ គ្មានការសាកល្បងប្រព័ន្ធប្រកាសអាសន្ននៅ { $place } ទេ។
info-test-all-clear = ការសាកល្បងប្រព័ន្ធប្រកាសអាសន្ននៅ { $place } បានចប់ហើយ។
info-test-nothing = អ្នកមិនចាំបាច់ធ្វើអ្វីទេ។
info-real-danger = បើមានគ្រោះថ្នាក់ពិតប្រាកដ សារថ្មីនឹងប្រាប់អ្នក។

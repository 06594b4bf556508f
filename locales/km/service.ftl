### What each sentence is for, and every variable: locales/en/service.ftl.

service-watch = កន្លែងជួយនៅ { $place } នឹងបើកឆាប់ៗ។ ទីកន្លែង៖ { $facility }។
service-act-now = កន្លែងជួយនៅ { $place } បើកហើយ។ ទីកន្លែង៖ { $facility }។
service-cancel = កន្លែងជួយនៅ { $place } មិនបើកទេ។ ទីកន្លែង៖ { $facility }។
service-all-clear = កន្លែងជួយនៅ { $place } បានបិទហើយ។ ទីកន្លែង៖ { $facility }។
service-offers =
    { $service ->
        [shelter] អ្នកអាចគេងនៅទីនោះ។
        [food] អ្នកអាចទទួលអាហារនៅទីនោះ។
        [water] អ្នកអាចទទួលទឹកផឹកនៅទីនោះ។
        [clinic] អ្នកអាចជួបគ្រូពេទ្យ ឬគិលានុបដ្ឋាកនៅទីនោះ។
        [charging] អ្នកអាចសាកថ្មទូរសព្ទនៅទីនោះ។
       *[all] នៅទីនោះមានទីជម្រក អាហារ ទឹកផឹក និងការព្យាបាល។
    }
service-everyone = មនុស្សគ្រប់គ្នាអាចមកបាន។ មិនអស់លុយទេ។
service-bring-medicine = បើអាច សូមយកថ្នាំ និងខោអាវក្រាស់មកជាមួយ។
service-do-not-go = សូមកុំទៅទីនោះឥឡូវនេះ។

service-transport-watch = ឆាប់ៗនេះ ឡានក្រុងនឹងដឹកមនុស្សចេញពី { $place }។
service-transport-act-now = ឥឡូវនេះ ឡានក្រុងកំពុងដឹកមនុស្សចេញពី { $place }។
service-transport-cancel = ឥឡូវនេះ គ្មានឡានក្រុងចេញពី { $place } ទេ។
service-transport-from = ឡានក្រុងចេញពីទីនេះ៖ { $facility }។
service-transport-bring = សូមយកមកតែរបស់ដែលអ្នកអាចកាន់បាន។
service-transport-together = សូមនៅជាមួយគ្រួសារ។ សូមឱ្យកុមារនៅជិតអ្នក។
service-transport-cannot-walk = បើអ្នកទៅដល់ឡានក្រុងមិនបាន សូមសុំជំនួយ។

service-hotline-watch = ខ្សែទូរសព្ទសម្រាប់មនុស្សនៅ { $place } នឹងបើកឆាប់ៗ។
service-hotline-act-now = ខ្សែទូរសព្ទសម្រាប់មនុស្សនៅ { $place } បើកហើយ។
service-hotline-cancel = ខ្សែទូរសព្ទសម្រាប់មនុស្សនៅ { $place } មិនបើកទេ។
service-hotline-ask = អ្នកអាចសួរអំពីសុវត្ថិភាព ជំនួយ និងគ្រួសាររបស់អ្នក។

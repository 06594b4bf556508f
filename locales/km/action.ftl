### What each sentence is for, and every variable: locales/en/action.ftl.

action-be-ready = សូមត្រៀមខ្លួនចាកចេញឱ្យរហ័ស។
action-follow-news = សូមស្ដាប់សារថ្មី។
action-charge-phone = សូមសាកថ្មទូរសព្ទឥឡូវនេះ។
action-tell-others = សូមប្រាប់មនុស្សនៅជិតអ្នក។
    .social = សូមប្រាប់មនុស្សនៅជិតអ្នក ហើយចែករំលែកសារនេះ។
action-help-others = សូមជួយកុមារ មនុស្សចាស់ និងអ្នកដែលដើរមិនស្រួល។
    .sms = សូមជួយកុមារ និងមនុស្សចាស់។
action-follow-instructions = សូមធ្វើតាមការណែនាំរបស់ក្រុមសង្គ្រោះ។
action-pack-needs = សូមរៀបចំទឹក អាហារ ថ្នាំ និងពិល។
action-store-water = សូមទុកទឹកផឹកស្អាតឥឡូវនេះ។
action-do-not-return = កុំត្រឡប់ទៅវិញ រហូតដល់ឮថាមានសុវត្ថិភាព។
action-return-carefully = សូមត្រឡប់ទៅដោយប្រយ័ត្ន ហើយមើលការខូចខាត។
action-stay-careful = សូមបន្តប្រយ័ត្ន។
action-fallen-wires = សូមនៅឱ្យឆ្ងាយពីខ្សែអគ្គិសនីដែលធ្លាក់។
action-damaged-buildings = កុំចូលអគារខូចខាត។
action-gas-leak = បើធុំក្លិនហ្គាស សូមចេញខាងក្រៅ។ កុំបង្កាត់ភ្លើង។

action-higher-ground = សូមទៅទីខ្ពស់ឥឡូវនេះ។
action-upper-floor = បើចាកចេញមិនបាន សូមឡើងទៅជាន់លើ។
action-no-flood-water = កុំដើរ ឬបើកឡានកាត់ទឹកជំនន់។
action-away-from-rivers = សូមនៅឱ្យឆ្ងាយពីទន្លេ និងទីទាប។
action-climb-at-once = សូមចេញពីទន្លេ និងទីទាបភ្លាម ហើយឡើងទៅទីខ្ពស់។
action-leave-car = បើទឹកព័ទ្ធឡាន សូមចេញពីឡាន ហើយឡើងទៅទីខ្ពស់។
action-flood-water-dirty = ទឹកជំនន់កខ្វក់។ កុំផឹក។

action-leave-coast = សូមចេញពីឆ្នេរសមុទ្រឥឡូវនេះ។ សូមទៅទីខ្ពស់ ឬឆ្ងាយពីសមុទ្រ។
action-shaking-near-sea = បើដីរញ្ជួយខ្លាំងនៅជិតសមុទ្រ សូមទៅទីខ្ពស់ភ្លាម។ កុំរង់ចាំសារ។
    .sms = បើដីរញ្ជួយខ្លាំងនៅជិតសមុទ្រ សូមទៅទីខ្ពស់ភ្លាម។
action-tall-building = បើទៅទីខ្ពស់មិនបាន សូមឡើងទៅលើអគារខ្ពស់ និងរឹងមាំ។
action-no-sea-watching = កុំទៅមើលសមុទ្រ។
action-leave-beach = សូមឡើងពីសមុទ្រ ហើយចេញពីឆ្នេរ។
action-stay-high = សូមនៅលើទីខ្ពស់។
action-more-waves = រលកអាចមកទៀត។ វាអាចធំជាងមុន។

action-drop-cover-hold = ពេលដីរញ្ជួយ សូមក្រាបចុះ ចូលក្រោមតុរឹងមាំ ហើយកាន់ឱ្យជាប់។
action-away-from-falling = សូមនៅឱ្យឆ្ងាយពីបង្អួច និងរបស់ដែលអាចធ្លាក់។
action-more-shaking = ដីអាចរញ្ជួយម្ដងទៀត។
action-use-stairs = សូមប្រើជណ្ដើរ។ កុំប្រើជណ្ដើរយន្ត។
action-heavy-things-low = សូមដាក់របស់ធ្ងន់នៅទាបជិតដី។

action-strong-building = សូមចូលក្នុងអគាររឹងមាំឥឡូវនេះ។
action-away-from-windows = សូមនៅខាងក្នុង ឆ្ងាយពីបង្អួច។
action-storm-eye = បើខ្យល់ឈប់ភ្លាមៗ សូមនៅខាងក្នុង។ ខ្យល់អាចមកវិញ។
action-tie-down = សូមយករបស់ដែលខ្យល់អាចបក់បានចូលក្នុង ឬចងទុក។

action-away-from-fire = សូមទៅឱ្យឆ្ងាយពីភ្លើង និងផ្សែង។
action-do-not-wait = កុំរង់ចាំរហូតដល់ឃើញភ្លើង។
action-cover-mouth = សូមបិទច្រមុះ និងមាត់ដោយក្រណាត់។
action-close-windows = សូមបិទទ្វារ និងបង្អួច កុំឱ្យផ្សែងចូល។
action-hot-ground = សូមនៅឱ្យឆ្ងាយពីផេះក្ដៅ និងដើមឈើឆេះ។

action-drink-often = សូមផឹកទឹកញឹកញាប់។
action-cool-place = សូមនៅក្នុងម្លប់ ឬកន្លែងត្រជាក់។
action-rest-often = សូមសម្រាកញឹកញាប់។ កុំធ្វើការធ្ងន់ក្នុងកម្ដៅ។
action-check-neighbours = សូមទៅមើលមនុស្សចាស់ អ្នកឈឺ និងកុមារតូចៗ។
action-children-in-cars = ហាមទុកកុមារម្នាក់ឯងក្នុងឡាន។
action-heat-illness = បើនរណាសន្លប់ ឬវង្វេងស្មារតី សូមធ្វើឱ្យខ្លួនគេត្រជាក់ដោយទឹក ហើយសុំជំនួយ។

action-no-tap-water = កុំផឹកទឹកម៉ាស៊ីន។
action-boil-water = សូមដាំទឹកឱ្យពុះ មុនផឹក ឬចម្អិនអាហារ។
action-bottled-water = សូមប្រើទឹកដប បើមាន។
action-water-for-babies = សូមឱ្យទារកផឹកតែទឹកមានសុវត្ថិភាព។
action-wash-hands = សូមលាងដៃដោយសាប៊ូ និងទឹកមានសុវត្ថិភាព។
action-diarrhoea = បើរាគ សូមផឹកទឹកមានសុវត្ថិភាពឱ្យច្រើន ហើយទៅគ្លីនិក។
action-run-tap = សូមបើកក្បាលម៉ាស៊ីនទឹកឱ្យហូរប៉ុន្មាននាទី មុនប្រើទឹក។

action-leave-now = សូមចាកចេញឥឡូវនេះ។ កុំរង់ចាំ។
action-open-roads = សូមប្រើផ្លូវដែលមន្ត្រីមូលដ្ឋានប្រាប់ថាមានសុវត្ថិភាព។
action-take-needs = សូមយកទឹក ថ្នាំ និងទូរសព្ទទៅជាមួយ។
action-nothing-behind = កុំត្រឡប់ទៅយករបស់របរ។

action-near-building = សូមនៅជិតអគារមានសុវត្ថិភាព។
action-go-inside = សូមចូលខាងក្នុង ហើយបិទទ្វារ និងបង្អួច។
action-inner-room = សូមក្រាបទាបក្នុងបន្ទប់ខាងក្នុង ឆ្ងាយពីបង្អួច។
action-stay-until-safe = កុំចេញក្រៅ រហូតដល់ឮថាមានសុវត្ថិភាព។
action-avoid-fighting = សូមនៅឱ្យឆ្ងាយពីហ្វូងមនុស្ស និងការប្រយុទ្ធ។
action-strange-objects = កុំប៉ះវត្ថុចម្លែក។ វាអាចផ្ទុះ។

action-everyone-leave = មនុស្សគ្រប់គ្នាត្រូវចាកចេញពីតំបន់នេះឥឡូវនេះ។
action-everyone-inside = មនុស្សគ្រប់គ្នាត្រូវចូលខាងក្នុងឥឡូវនេះ ហើយនៅខាងក្នុង។
action-may-stay = ឥឡូវនេះ អ្នកមិនចាំបាច់ចាកចេញទេ។
action-may-return = អ្នកអាចត្រឡប់ទៅផ្ទះបាន។
action-may-go-out = អ្នកអាចចេញក្រៅម្ដងទៀតបាន។
action-ready-to-go-inside = សូមត្រៀមខ្លួនចូលខាងក្នុងឱ្យរហ័ស។
action-plan-way = សូមសម្រេចឥឡូវនេះថាត្រូវទៅណា និងទៅយ៉ាងណា។
action-leave-when-told = បើគេប្រាប់ឱ្យចាកចេញ សូមចាកចេញភ្លាម។
action-keep-away = សូមនៅឱ្យឆ្ងាយពីតំបន់នេះ។
action-tell-family = សូមប្រាប់គ្រួសារថាអ្នកនៅឯណា។
action-no-travel = បើអាចរង់ចាំបាន កុំធ្វើដំណើរឥឡូវនេះ។
action-get-medical-help = បើឈឺខ្លាំង សូមទៅរកគ្រូពេទ្យ។

action-leave-weak-houses = សូមចេញពីតង់ ឡាន និងផ្ទះមិនរឹងមាំ។ សូមចូលក្នុងអគាររឹងមាំ។
action-lowest-floor = សូមទៅជាន់ក្រោមបំផុត ឆ្ងាយពីបង្អួច។
action-protect-head = សូមការពារក្បាល និងកដោយដៃ។
action-away-from-trees = សូមនៅឱ្យឆ្ងាយពីដើមឈើ ជញ្ជាំង និងផ្លាកដែលអាចដួល។
action-thunder-inside = បើឮផ្គរលាន់ សូមចូលក្នុងអគារ ឬឡានបិទជិត។
action-thunder-open = សូមនៅឱ្យឆ្ងាយពីទឹក ទីទួល វាល និងដើមឈើ។

action-warm-clothes = សូមពាក់ខោអាវស្ងួត និងកក់ក្ដៅច្រើនជាន់។
action-warm-building = បើផ្ទះត្រជាក់ពេក សូមទៅអគារកក់ក្ដៅ។
action-no-coal-inside = ហាមដុតធ្យូង ឬប្រើម៉ាស៊ីនភ្លើងក្នុងផ្ទះ។ ឧស្ម័នអាចសម្លាប់អ្នក។
    .sms = ហាមដុតធ្យូង ឬប្រើម៉ាស៊ីនភ្លើងក្នុងផ្ទះ។
action-cold-illness = បើនរណារងាខ្លាំង ហើយវង្វេងស្មារតី សូមធ្វើឱ្យគេកក់ក្ដៅ ហើយសុំជំនួយ។

action-cool-building = បើផ្ទះក្ដៅពេក សូមទៅអគារត្រជាក់។

action-away-from-slopes = សូមនៅឱ្យឆ្ងាយពីជម្រាលចោត និងកន្លែងនៅខាងក្រោមវា។
action-landslide-signs = បើដីប្រេះ ឬឮសំឡេងថ្មរំកិល សូមចាកចេញភ្លាម។

action-away-from-volcano = សូមនៅឱ្យឆ្ងាយពីភ្នំភ្លើង និងទន្លេដែលហូរចេញពីវា។
action-cover-water-food = សូមគ្របទឹកផឹក និងអាហារ។
action-protect-eyes = សូមការពារភ្នែក ច្រមុះ និងមាត់។
action-stop-driving = បើមើលផ្លូវមិនឃើញ សូមចេញពីផ្លូវ ហើយឈប់ឡាន។
action-no-hard-work-outside = កុំធ្វើការធ្ងន់ ឬលេងកីឡានៅខាងក្រៅ។
action-wear-mask = បើត្រូវចេញក្រៅ សូមពាក់ម៉ាស់ដែលជិតល្អ។

action-save-water = សូមប្រើទឹកតែសម្រាប់ផឹក ចម្អិន និងលាង។

action-away-from-chemicals = សូមទៅឱ្យឆ្ងាយពីផ្សែង វត្ថុរាវ និងក្លិនខ្លាំង។
action-seal-room = សូមបិទទ្វារ និងបង្អួច។ សូមបិទកង្ហារ និងម៉ាស៊ីនត្រជាក់។
    .sms = សូមបិទទ្វារ និងបង្អួច។ សូមបិទកង្ហារ។
action-wash-body = បើអ្នកបាននៅខាងក្រៅ សូមប្ដូរខោអាវ ហើយលាងខ្លួន។
action-middle-of-building = សូមទៅកណ្ដាលអគារ ឬបន្ទប់ក្រោមដី។
action-packed-food = សូមញ៉ាំអាហារពីកញ្ចប់បិទជិត ហើយផឹកទឹកដប។
action-iodine = សូមលេបថ្នាំអ៊ីយ៉ូដតែពេលមន្ត្រីសុខាភិបាលប្រាប់ប៉ុណ្ណោះ។

action-battery-light = សូមប្រើភ្លើងថ្ម កុំប្រើទៀន។
action-cold-food = កុំញ៉ាំអាហារដែលលែងត្រជាក់ក្នុងទូទឹកកក។
action-medical-machine = បើត្រូវការអគ្គិសនីសម្រាប់ម៉ាស៊ីនពេទ្យ សូមសុំជំនួយឥឡូវនេះ។
action-go-for-help = បើត្រូវការជំនួយ សូមទៅស្ថានីយពន្លត់អគ្គិភ័យ មន្ទីរពេទ្យ ឬគ្លីនិក។
action-short-messages = សូមផ្ញើសារខ្លីៗ។ កុំទូរសព្ទយូរ។
action-listen-radio = សូមស្ដាប់ដំណឹងតាមវិទ្យុ។
action-stay-where = សូមនៅកន្លែងដដែល បើទីនោះមានសុវត្ថិភាព។

action-stay-home-ill = បើអ្នកឈឺ សូមនៅផ្ទះ ហើយនៅឱ្យឆ្ងាយពីអ្នកដទៃ។
action-health-advice = សូមធ្វើតាមអ្វីដែលបុគ្គលិកសុខាភិបាលប្រាប់។
action-unsure-food = បើមិនប្រាកដថាអាហារមានសុវត្ថិភាព កុំញ៉ាំ។
action-cook-well = សូមចម្អិនអាហារឱ្យឆ្អិនល្អ ហើយញ៉ាំពេលក្ដៅ។

action-stay-low = ក្នុងផ្សែង សូមឱនទាបជិតដី។
action-cooking-fires = សូមពន្លត់ភ្លើងចម្អិនអាហារ។
action-free-roads = សូមទុកផ្លូវឱ្យរថយន្តសង្គ្រោះ។
action-trapped = បើចេញមិនបាន សូមគោះបំពង់ ឬជញ្ជាំង។
action-leave-damaged = សូមចេញពីអគារខូចខាតឥឡូវនេះ។ សូមនៅឱ្យឆ្ងាយពីជញ្ជាំងវា។

action-curfew = ពេលហាមចេញក្រៅ សូមនៅខាងក្នុង។
action-go-to-shelter = សូមទៅទីជម្រក បន្ទប់ក្រោមដី ឬបន្ទប់ខាងក្នុង។
action-lie-down = បើនៅខាងក្រៅ សូមដេកក្រាប ហើយបាំងក្បាល។
action-run-away = បើអាចរត់ដោយសុវត្ថិភាព សូមរត់ ហើយទុករបស់របរចោល។
action-hide = បើរត់មិនបាន សូមលាក់ខ្លួន ចាក់សោទ្វារ ហើយនៅស្ងៀម។
action-known-paths = សូមដើរតែលើផ្លូវដែលមនុស្សប្រើរាល់ថ្ងៃ។
action-mine-stop = បើគិតថាមានមីននៅជិត កុំកម្រើក។ សូមស្រែករកជំនួយ។

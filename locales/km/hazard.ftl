### What each sentence is for, and every variable: locales/en/hazard.ftl.

hazard-flood-watch = អាចមានទឹកជំនន់នៅ { $place }។
hazard-flood-act-now = មានទឹកជំនន់គ្រោះថ្នាក់នៅ { $place }។ សូមចាត់វិធានការឥឡូវនេះ។
hazard-flood-cancel = ឥឡូវនេះ គ្មានការព្រមានទឹកជំនន់សម្រាប់ { $place } ទេ។
hazard-flood-all-clear = គ្រោះថ្នាក់ទឹកជំនន់នៅ { $place } បានចប់ហើយ។

hazard-flash-flood-watch = ទឹកអាចឡើងភ្លាមៗនៅ { $place }។
hazard-flash-flood-act-now = មានទឹកជំនន់ភ្លាមៗនៅ { $place }។ ទឹកឡើងលឿនណាស់។
hazard-flash-flood-cancel = ឥឡូវនេះ គ្មានការព្រមានទឹកជំនន់ភ្លាមៗសម្រាប់ { $place } ទេ។
hazard-flash-flood-all-clear = គ្រោះថ្នាក់ទឹកជំនន់ភ្លាមៗនៅ { $place } បានចប់ហើយ។

hazard-tsunami-watch = រលកយក្សស៊ូណាមិ (រលកសមុទ្រធំ) អាចមកដល់ { $place }។
hazard-tsunami-act-now = ការព្រមានរលកយក្សស៊ូណាមិសម្រាប់ { $place }។ រលកសមុទ្រធំៗកំពុងមក។
hazard-tsunami-cancel = ឥឡូវនេះ គ្មានការព្រមានរលកយក្សស៊ូណាមិសម្រាប់ { $place } ទេ។
hazard-tsunami-all-clear = គ្រោះថ្នាក់រលកយក្សស៊ូណាមិនៅ { $place } បានចប់ហើយ។

hazard-earthquake-watch = អាចមានរញ្ជួយដីខ្លាំងនៅ { $place }។
hazard-earthquake-act-now = មានរញ្ជួយដីខ្លាំងនៅ { $place }។
hazard-earthquake-cancel = ឥឡូវនេះ គ្មានការព្រមានរញ្ជួយដីសម្រាប់ { $place } ទេ។
hazard-earthquake-all-clear = ការព្រមានរញ្ជួយដីសម្រាប់ { $place } បានចប់ហើយ។

hazard-cyclone-watch = ព្យុះខ្លាំងណាស់អាចមកដល់ { $place }។
hazard-cyclone-act-now = ព្យុះខ្លាំងណាស់កំពុងមក { $place }។ សូមចាត់វិធានការឥឡូវនេះ។
hazard-cyclone-cancel = ឥឡូវនេះ គ្មានការព្រមានព្យុះសម្រាប់ { $place } ទេ។
hazard-cyclone-all-clear = គ្រោះថ្នាក់ព្យុះនៅ { $place } បានចប់ហើយ។

hazard-wildfire-watch = ភ្លើងឆេះព្រៃអាចមកជិត { $place }។
hazard-wildfire-act-now = ភ្លើងឆេះព្រៃនៅជិត { $place }។ សូមចាកចេញឥឡូវនេះ។
hazard-wildfire-cancel = ឥឡូវនេះ គ្មានការព្រមានភ្លើងឆេះសម្រាប់ { $place } ទេ។
hazard-wildfire-all-clear = គ្រោះថ្នាក់ភ្លើងឆេះនៅជិត { $place } បានចប់ហើយ។

hazard-heat-watch = អាកាសធាតុនៅ { $place } នឹងក្ដៅខ្លាំង។
hazard-heat-act-now = កម្ដៅគ្រោះថ្នាក់នៅ { $place }។ សូមការពារខ្លួនឥឡូវនេះ។
hazard-heat-cancel = ឥឡូវនេះ គ្មានការព្រមានកម្ដៅសម្រាប់ { $place } ទេ។
hazard-heat-all-clear = កម្ដៅគ្រោះថ្នាក់នៅ { $place } បានចប់ហើយ។

hazard-unsafe-water-watch = ទឹកនៅ { $place } អាចក្លាយជាមិនមានសុវត្ថិភាពសម្រាប់ផឹក។
hazard-unsafe-water-act-now = ទឹកនៅ { $place } មិនមានសុវត្ថិភាពសម្រាប់ផឹកទេ។
hazard-unsafe-water-cancel = ឥឡូវនេះ គ្មានការព្រមានអំពីទឹកសម្រាប់ { $place } ទេ។
hazard-unsafe-water-all-clear = ទឹកនៅ { $place } មានសុវត្ថិភាពសម្រាប់ផឹកវិញហើយ។

hazard-evacuate-watch = អ្នកអាចត្រូវចាកចេញពី { $place } ឆាប់ៗ។
hazard-evacuate-act-now = មនុស្សគ្រប់គ្នាត្រូវចាកចេញពី { $place } ឥឡូវនេះ។
hazard-evacuate-cancel = ឥឡូវនេះ អ្នកមិនចាំបាច់ចាកចេញពី { $place } ទេ។
hazard-evacuate-all-clear = អ្នកអាចត្រឡប់ទៅ { $place } ដោយសុវត្ថិភាពហើយ។

hazard-shelter-watch = ឆាប់ៗនេះ ការនៅខាងក្រៅនៅ { $place } អាចមានគ្រោះថ្នាក់។
hazard-shelter-act-now = ការនៅខាងក្រៅនៅ { $place } មានគ្រោះថ្នាក់។ សូមចូលខាងក្នុងឥឡូវនេះ។
hazard-shelter-cancel = ឥឡូវនេះ នៅ { $place } អ្នកមិនចាំបាច់នៅខាងក្នុងទេ។
hazard-shelter-all-clear = នៅ { $place } អ្នកអាចចេញខាងក្រៅដោយសុវត្ថិភាពវិញហើយ។

hazard-storm-surge-watch = អាចមានទឹកជំនន់ពីសមុទ្រនៅ { $place }។
hazard-storm-surge-act-now = មានទឹកជំនន់គ្រោះថ្នាក់ពីសមុទ្រនៅ { $place }។ សូមចាត់វិធានការឥឡូវនេះ។
hazard-storm-surge-cancel = ឥឡូវនេះ គ្មានការព្រមានទឹកជំនន់ពីសមុទ្រសម្រាប់ { $place } ទេ។
hazard-storm-surge-all-clear = គ្រោះថ្នាក់ទឹកជំនន់ពីសមុទ្រនៅ { $place } បានចប់ហើយ។

hazard-tornado-watch = ខ្យល់កំបុតត្បូង (ខ្យល់គួចខ្លាំង) អាចមកដល់ { $place }។
hazard-tornado-act-now = ការព្រមានខ្យល់កំបុតត្បូងសម្រាប់ { $place }។ សូមការពារខ្លួនឥឡូវនេះ។
hazard-tornado-cancel = ឥឡូវនេះ គ្មានការព្រមានខ្យល់កំបុតត្បូងសម្រាប់ { $place } ទេ។
hazard-tornado-all-clear = គ្រោះថ្នាក់ខ្យល់កំបុតត្បូងនៅ { $place } បានចប់ហើយ។

hazard-thunderstorm-watch = អាចមានព្យុះផ្គររន្ទះគ្រោះថ្នាក់នៅ { $place }។
hazard-thunderstorm-act-now = មានព្យុះផ្គររន្ទះគ្រោះថ្នាក់នៅ { $place }។ សូមចូលខាងក្នុងឥឡូវនេះ។
hazard-thunderstorm-cancel = ឥឡូវនេះ គ្មានការព្រមានព្យុះផ្គររន្ទះសម្រាប់ { $place } ទេ។
hazard-thunderstorm-all-clear = គ្រោះថ្នាក់ព្យុះផ្គររន្ទះនៅ { $place } បានចប់ហើយ។

hazard-wind-watch = ខ្យល់ខ្លាំងណាស់អាចមកដល់ { $place }។
hazard-wind-act-now = មានខ្យល់គ្រោះថ្នាក់នៅ { $place }។ សូមចូលខាងក្នុងឥឡូវនេះ។
hazard-wind-cancel = ឥឡូវនេះ គ្មានការព្រមានខ្យល់ខ្លាំងសម្រាប់ { $place } ទេ។
hazard-wind-all-clear = ខ្យល់គ្រោះថ្នាក់នៅ { $place } បានចប់ហើយ។

hazard-winter-storm-watch = ព្យុះគ្រោះថ្នាក់មានព្រិល និងទឹកកក អាចមកដល់ { $place }។
hazard-winter-storm-act-now = ព្យុះគ្រោះថ្នាក់មានព្រិល និងទឹកកកនៅ { $place }។ សូមនៅខាងក្នុង។
hazard-winter-storm-cancel = ឥឡូវនេះ គ្មានការព្រមានព្យុះព្រិលសម្រាប់ { $place } ទេ។
hazard-winter-storm-all-clear = គ្រោះថ្នាក់ព្យុះព្រិលនៅ { $place } បានចប់ហើយ។

hazard-dust-storm-watch = ព្យុះធូលីអាចមកដល់ { $place }។
hazard-dust-storm-act-now = មានព្យុះធូលីគ្រោះថ្នាក់នៅ { $place }។ សូមចូលខាងក្នុងឥឡូវនេះ។
hazard-dust-storm-cancel = ឥឡូវនេះ គ្មានការព្រមានព្យុះធូលីសម្រាប់ { $place } ទេ។
hazard-dust-storm-all-clear = គ្រោះថ្នាក់ព្យុះធូលីនៅ { $place } បានចប់ហើយ។

hazard-avalanche-watch = អាចមានការបាក់ព្រិល (ព្រិលរអិលធ្លាក់) នៅជិត { $place }។
hazard-avalanche-act-now = ការព្រមានបាក់ព្រិលសម្រាប់ { $place }។ សូមចាត់វិធានការឥឡូវនេះ។
hazard-avalanche-cancel = ឥឡូវនេះ គ្មានការព្រមានបាក់ព្រិលសម្រាប់ { $place } ទេ។
hazard-avalanche-all-clear = គ្រោះថ្នាក់បាក់ព្រិលនៅជិត { $place } បានចប់ហើយ។

hazard-landslide-watch = អាចមានបាក់ដីនៅ { $place }។
hazard-landslide-act-now = ការព្រមានបាក់ដីសម្រាប់ { $place }។ សូមចាត់វិធានការឥឡូវនេះ។
hazard-landslide-cancel = ឥឡូវនេះ គ្មានការព្រមានបាក់ដីសម្រាប់ { $place } ទេ។
hazard-landslide-all-clear = គ្រោះថ្នាក់បាក់ដីនៅ { $place } បានចប់ហើយ។

hazard-volcano-watch = ភ្នំភ្លើងនៅជិត { $place } អាចផ្ទុះ។
hazard-volcano-act-now = ភ្នំភ្លើងនៅជិត { $place } កំពុងផ្ទុះ។ សូមចាត់វិធានការឥឡូវនេះ។
hazard-volcano-cancel = ឥឡូវនេះ គ្មានការព្រមានភ្នំភ្លើងសម្រាប់ { $place } ទេ។
hazard-volcano-all-clear = គ្រោះថ្នាក់ភ្នំភ្លើងនៅជិត { $place } បានចប់ហើយ។

hazard-cold-watch = អាកាសធាតុនៅ { $place } នឹងត្រជាក់ខ្លាំង។
hazard-cold-act-now = អាកាសធាតុត្រជាក់គ្រោះថ្នាក់នៅ { $place }។ សូមការពារខ្លួនឥឡូវនេះ។
hazard-cold-cancel = ឥឡូវនេះ គ្មានការព្រមានអាកាសធាតុត្រជាក់សម្រាប់ { $place } ទេ។
hazard-cold-all-clear = អាកាសធាតុត្រជាក់គ្រោះថ្នាក់នៅ { $place } បានចប់ហើយ។

hazard-smoke-watch = ការដកដង្ហើមខ្យល់នៅ { $place } អាចក្លាយជាគ្រោះថ្នាក់។
hazard-smoke-act-now = ការដកដង្ហើមខ្យល់នៅ { $place } មានគ្រោះថ្នាក់។
hazard-smoke-cancel = ឥឡូវនេះ គ្មានការព្រមានគុណភាពខ្យល់សម្រាប់ { $place } ទេ។
hazard-smoke-all-clear = ការដកដង្ហើមខ្យល់នៅ { $place } មានសុវត្ថិភាពវិញហើយ។

hazard-water-shortage-watch = ឆាប់ៗនេះ ទឹកនៅ { $place } អាចមិនគ្រប់គ្រាន់។
hazard-water-shortage-act-now = ទឹកនៅ { $place } មិនគ្រប់គ្រាន់ទេ។ សូមសន្សំទឹកឥឡូវនេះ។
hazard-water-shortage-cancel = ឥឡូវនេះ គ្មានការព្រមានខ្វះទឹកសម្រាប់ { $place } ទេ។
hazard-water-shortage-all-clear = ទឹកនៅ { $place } មានគ្រប់គ្រាន់វិញហើយ។

hazard-dam-failure-watch = ទំនប់នៅជិត { $place } អាចបាក់។
hazard-dam-failure-act-now = ទំនប់នៅជិត { $place } កំពុងបាក់។ ទឹកជំនន់ធំកំពុងមក។
hazard-dam-failure-cancel = ឥឡូវនេះ គ្មានការព្រមានអំពីទំនប់សម្រាប់ { $place } ទេ។
hazard-dam-failure-all-clear = គ្រោះថ្នាក់ពីទំនប់នៅជិត { $place } បានចប់ហើយ។

hazard-hazmat-watch = សារធាតុគីមីគ្រោះថ្នាក់អាចលេចធ្លាយនៅ { $place }។
hazard-hazmat-act-now = សារធាតុគីមីគ្រោះថ្នាក់កំពុងលេចធ្លាយនៅ { $place }។ សូមចាត់វិធានការឥឡូវនេះ។
hazard-hazmat-cancel = ឥឡូវនេះ គ្មានការព្រមានសារធាតុគីមីសម្រាប់ { $place } ទេ។
hazard-hazmat-all-clear = គ្រោះថ្នាក់សារធាតុគីមីនៅ { $place } បានចប់ហើយ។

hazard-radiation-watch = អាចមានវិទ្យុសកម្មគ្រោះថ្នាក់នៅ { $place }។
hazard-radiation-act-now = មានវិទ្យុសកម្មគ្រោះថ្នាក់នៅ { $place }។ សូមចូលខាងក្នុងឥឡូវនេះ។
hazard-radiation-cancel = ឥឡូវនេះ គ្មានការព្រមានវិទ្យុសកម្មសម្រាប់ { $place } ទេ។
hazard-radiation-all-clear = គ្រោះថ្នាក់វិទ្យុសកម្មនៅ { $place } បានចប់ហើយ។

hazard-power-outage-watch = ឆាប់ៗនេះ អាចគ្មានអគ្គិសនីនៅ { $place }។
hazard-power-outage-act-now = ឥឡូវនេះ គ្មានអគ្គិសនីនៅ { $place } ទេ។
hazard-power-outage-cancel = ឥឡូវនេះ គ្មានការព្រមានអំពីអគ្គិសនីសម្រាប់ { $place } ទេ។
hazard-power-outage-all-clear = មានអគ្គិសនីនៅ { $place } វិញហើយ។

hazard-emergency-number-outage-watch = លេខសង្គ្រោះបន្ទាន់នៅ { $place } អាចប្រើមិនបាន។
hazard-emergency-number-outage-act-now = ឥឡូវនេះ លេខសង្គ្រោះបន្ទាន់នៅ { $place } ប្រើមិនបានទេ។
hazard-emergency-number-outage-cancel = ឥឡូវនេះ គ្មានការព្រមានអំពីលេខសង្គ្រោះបន្ទាន់សម្រាប់ { $place } ទេ។
hazard-emergency-number-outage-all-clear = លេខសង្គ្រោះបន្ទាន់នៅ { $place } ប្រើបានវិញហើយ។

hazard-communications-outage-watch = ទូរសព្ទ និងអ៊ីនធឺណិតនៅ { $place } អាចប្រើមិនបាន។
hazard-communications-outage-act-now = ឥឡូវនេះ ទូរសព្ទ និងអ៊ីនធឺណិតនៅ { $place } ប្រើមិនស្រួលទេ។
hazard-communications-outage-cancel = ឥឡូវនេះ គ្មានការព្រមានអំពីទូរសព្ទ និងអ៊ីនធឺណិតសម្រាប់ { $place } ទេ។
hazard-communications-outage-all-clear = ទូរសព្ទ និងអ៊ីនធឺណិតនៅ { $place } ប្រើបានវិញហើយ។

hazard-disease-watch = ជំងឺគ្រោះថ្នាក់អាចរាលដាលនៅ { $place }។
hazard-disease-act-now = ជំងឺគ្រោះថ្នាក់កំពុងរាលដាលនៅ { $place }។ សូមការពារខ្លួនឥឡូវនេះ។
hazard-disease-cancel = ឥឡូវនេះ គ្មានការព្រមានជំងឺសម្រាប់ { $place } ទេ។
hazard-disease-all-clear = គ្រោះថ្នាក់ពីជំងឺនៅ { $place } បានចប់ហើយ។

hazard-food-safety-watch = អាហារខ្លះនៅ { $place } អាចមិនមានសុវត្ថិភាពសម្រាប់ញ៉ាំ។
hazard-food-safety-act-now = អាហារខ្លះនៅ { $place } មិនមានសុវត្ថិភាពសម្រាប់ញ៉ាំទេ។
hazard-food-safety-cancel = ឥឡូវនេះ គ្មានការព្រមានអំពីអាហារសម្រាប់ { $place } ទេ។
hazard-food-safety-all-clear = គ្រោះថ្នាក់ពីអាហារមិនមានសុវត្ថិភាពនៅ { $place } បានចប់ហើយ។

hazard-structure-fire-watch = ភ្លើងឆេះនៅ { $place } អាចក្លាយជាគ្រោះថ្នាក់។
hazard-structure-fire-act-now = ភ្លើងឆេះគ្រោះថ្នាក់នៅ { $place }។ សូមចាត់វិធានការឥឡូវនេះ។
hazard-structure-fire-cancel = ឥឡូវនេះ គ្មានការព្រមានភ្លើងឆេះនៅ { $place } ទេ។
hazard-structure-fire-all-clear = គ្រោះថ្នាក់ភ្លើងឆេះនៅ { $place } បានចប់ហើយ។

hazard-building-collapse-watch = អគារមួយនៅ { $place } អាចរលំ។
hazard-building-collapse-act-now = អគារមួយនៅ { $place } បានរលំហើយ។ សូមនៅឱ្យឆ្ងាយ។
hazard-building-collapse-cancel = ឥឡូវនេះ គ្មានការព្រមានអំពីអគារនៅ { $place } ទេ។
hazard-building-collapse-all-clear = គ្រោះថ្នាក់ពីអគារនៅ { $place } បានចប់ហើយ។

hazard-transport-shutdown-watch = ឡានក្រុង និងរថភ្លើងនៅ { $place } អាចឈប់ឆាប់ៗ។
hazard-transport-shutdown-act-now = ឥឡូវនេះ គ្មានឡានក្រុង និងរថភ្លើងនៅ { $place } ទេ។
hazard-transport-shutdown-cancel = ឥឡូវនេះ គ្មានការព្រមានអំពីការធ្វើដំណើរសម្រាប់ { $place } ទេ។
hazard-transport-shutdown-all-clear = ឡានក្រុង និងរថភ្លើងនៅ { $place } រត់វិញហើយ។

hazard-unrest-watch = អាចមានហិង្សាតាមផ្លូវនៅ { $place }។
hazard-unrest-act-now = មានហិង្សាតាមផ្លូវនៅ { $place }។ សូមនៅខាងក្នុង។
hazard-unrest-cancel = ឥឡូវនេះ គ្មានការព្រមានអំពីហិង្សាសម្រាប់ { $place } ទេ។
hazard-unrest-all-clear = គ្រោះថ្នាក់ពីហិង្សានៅ { $place } បានចប់ហើយ។

hazard-air-attack-watch = អាចមានការវាយប្រហារពីលើអាកាសនៅ { $place }។
hazard-air-attack-act-now = ការព្រមានវាយប្រហារពីលើអាកាសសម្រាប់ { $place }។ សូមទៅកន្លែងមានសុវត្ថិភាពឥឡូវនេះ។
hazard-air-attack-cancel = ឥឡូវនេះ គ្មានការព្រមានវាយប្រហារពីលើអាកាសសម្រាប់ { $place } ទេ។
hazard-air-attack-all-clear = គ្រោះថ្នាក់វាយប្រហារពីលើអាកាសនៅ { $place } បានចប់ហើយ។

hazard-armed-attack-watch = អាចមានការវាយប្រហារដោយអាវុធនៅ { $place }។
hazard-armed-attack-act-now = មានការវាយប្រហារដោយអាវុធនៅ { $place }។ សូមការពារខ្លួនឥឡូវនេះ។
hazard-armed-attack-cancel = ឥឡូវនេះ គ្មានការព្រមានវាយប្រហារសម្រាប់ { $place } ទេ។
hazard-armed-attack-all-clear = គ្រោះថ្នាក់វាយប្រហារនៅ { $place } បានចប់ហើយ។

hazard-mines-watch = អាចមានមីន ឬគ្រាប់បែកមិនទាន់ផ្ទុះនៅ { $place }។
hazard-mines-act-now = មានមីន ឬគ្រាប់បែកមិនទាន់ផ្ទុះនៅ { $place }។ សូមប្រយ័ត្នខ្លាំង។
hazard-mines-cancel = ឥឡូវនេះ គ្មានការព្រមានអំពីមីនសម្រាប់ { $place } ទេ។
hazard-mines-all-clear = គ្រោះថ្នាក់ពីមីននៅ { $place } បានចប់ហើយ។

hazard-route-closed-watch = ឆាប់ៗនេះ អ្នកអាចឆ្លងកាត់ { $place } មិនបាន។
hazard-route-closed-act-now = ឥឡូវនេះ អ្នកឆ្លងកាត់ { $place } មិនបានទេ។ ផ្លូវបិទ។
hazard-route-closed-cancel = ឥឡូវនេះ គ្មានការព្រមានអំពីផ្លូវឆ្លងកាត់ { $place } ទេ។
hazard-route-closed-all-clear = អ្នកអាចឆ្លងកាត់ { $place } បានវិញហើយ។

hazard-camp-fire-watch = ភ្លើងអាចរាលដាលក្នុងចំណោមផ្ទះនៅ { $place }។
hazard-camp-fire-act-now = ភ្លើងកំពុងរាលដាលក្នុងចំណោមផ្ទះនៅ { $place }។ សូមចាត់វិធានការឥឡូវនេះ។
hazard-camp-fire-cancel = ឥឡូវនេះ គ្មានការព្រមានភ្លើងឆេះសម្រាប់ផ្ទះនៅ { $place } ទេ។
hazard-camp-fire-all-clear = គ្រោះថ្នាក់ភ្លើងឆេះសម្រាប់ផ្ទះនៅ { $place } បានចប់ហើយ។

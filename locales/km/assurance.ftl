### What each sentence is for, and every variable: locales/en/assurance.ftl.

assurance-watch = ឆាប់ៗនេះ ជំនួយនឹងផ្ដល់ឱ្យមនុស្សគ្រប់គ្នានៅ { $place }។
assurance-act-now = ជំនួយនៅ { $place } គឺសម្រាប់មនុស្សគ្រប់គ្នា។
assurance-cancel = ការសន្យាអំពីជំនួយនៅ { $place } ត្រូវបានដកវិញ។
assurance-all-clear = ជំនួយបន្ទាន់នៅ { $place } បានចប់ហើយ។
assurance-everyone = អ្នកមកពីណាក៏មិនជាបញ្ហាដែរ។
assurance-no-papers = គេនឹងមិនសុំឯកសារពីអ្នកទេ។
assurance-authority = { $issuer } មានសិទ្ធិអំណាចសន្យារឿងនេះ។

assurance-clinic-act-now = គ្លីនិកនៅ { $place } ព្យាបាលមនុស្សគ្រប់គ្នា។
assurance-shelter-act-now = ទីជម្រកនៅ { $place } បើកសម្រាប់មនុស្សគ្រប់គ្នា។
assurance-clinic-go = បើអ្នកឈឺ ឬរបួស សូមទៅទីនោះ។
assurance-shelter-families = គ្រួសារអាចនៅជាមួយគ្នានៅទីនោះ។
assurance-not-told = គ្មាននរណានៅទីនោះនឹងប្រាប់អ្នកដទៃថាអ្នកបានមកទេ។

### What each sentence is for, and every variable: locales/en/public.ftl.

public-current = សារទាំងនេះមានសុពលភាពឥឡូវនេះ។
public-none = ឥឡូវនេះគ្មានសារទេ។
public-language = សូមជ្រើសរើសភាសារបស់អ្នក។
public-no-language = សារនេះមិនមានជាភាសានេះទេ។ សូមជ្រើសរើសភាសាផ្សេង។
public-changed = អត្ថបទនៅលើទំព័រនេះបានផ្លាស់ប្តូរ៖ { $time }។
public-newest = សូមអានសារថ្មីបំផុត។
public-withdrawn = សារនេះត្រូវបានដកវិញ។ សូមកុំធ្វើតាមសារនេះ។
public-expired = សារនេះលែងមានសុពលភាពហើយ។
public-check = លេខកូដសម្រាប់ពិនិត្យអត្ថបទនេះគឺ { $code }។
public-check-how = អត្ថបទដូចគ្នាតែងតែមានលេខកូដដូចគ្នា។ បើមានគេឱ្យអត្ថបទនេះដល់អ្នកជាមួយលេខកូដផ្សេង សូមកុំជឿ។
public-copy = អ្នកអាចចម្លង និងចែករំលែកអត្ថបទនេះបាន។
public-not-here = គ្មានទំព័របែបនេះនៅទីនេះទេ។
public-busy = ឥឡូវនេះមានមនុស្សច្រើនកំពុងអាន។ សូមរង់ចាំបន្តិច ហើយព្យាយាមម្ដងទៀត។

### What each sentence is for, and every variable: locales/en/radio.ftl.

radio-attention = សូមស្ដាប់។ នេះជាសារសំខាន់អំពីសុវត្ថិភាព។
radio-repeat = ខ្ញុំនិយាយម្ដងទៀត។
radio-sign-off = នោះជាសារពី { $issuer }។
radio-next-update = សារនេះមានសុពលភាពដល់ { $until }។ សូមស្ដាប់សារបន្ទាប់។
radio-machine-voice = សារនេះអានដោយម៉ាស៊ីន។

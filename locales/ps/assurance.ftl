### What each sentence is for, and every variable: locales/en/assurance.ftl.

assurance-watch = ډېر ژر به په { $place } کې له ټولو سره مرسته وشي.
assurance-act-now = په { $place } کې مرسته د ټولو لپاره ده.
assurance-cancel = په { $place } کې د مرستې ژمنه بېرته واخیستل شوه.
assurance-all-clear = په { $place } کې بیړنۍ مرسته پای ته ورسېده.

assurance-everyone = دا مهمه نه ده چې له کومه راغلي یاست.
assurance-no-papers = له تاسو به اسناد ونه غوښتل شي.
assurance-authority = { $issuer } واک لري چې دا ژمنه وکړي.

## The same promise for clinics and for shelters

assurance-clinic-act-now = په { $place } کې کلینیکونه د ټولو درملنه کوي.
assurance-shelter-act-now = په { $place } کې سرپناوې د ټولو لپاره خلاصې دي.

assurance-clinic-go = که ناروغ یا ټپي یاست، مهرباني وکړئ هلته ولاړ شئ.
assurance-shelter-families = کورنۍ هلته یو ځای پاتې کېدای شي.
assurance-not-told = هلته به هېڅوک نورو ته نه وایي چې تاسو راغلي یاست.

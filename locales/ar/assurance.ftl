### What each sentence is for, and every variable: locales/en/assurance.ftl.

assurance-watch = ستقدم المساعدة قريبا للجميع في { $place }.
assurance-act-now = المساعدة في { $place } للجميع.
assurance-cancel = تم سحب الوعد بشأن المساعدة في { $place }.
assurance-all-clear = انتهت المساعدة الطارئة في { $place }.
assurance-everyone = لا يهم من أين أتيتم.
assurance-no-papers = لن يطلب منكم أحد أي أوراق.
assurance-authority = لدى { $issuer } صلاحية تقديم هذا الوعد.

assurance-clinic-act-now = المراكز الصحية في { $place } تعالج الجميع.
assurance-shelter-act-now = مراكز الإيواء في { $place } مفتوحة للجميع.
assurance-clinic-go = إذا كنتم مرضى أو مصابين فاذهبوا إلى هناك من فضلكم.
assurance-shelter-families = يمكن للعائلات أن تبقى معا هناك.
assurance-not-told = لن يخبر أحد هناك غيركم بأنكم جئتم.

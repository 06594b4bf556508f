### What each sentence is for, and every variable: locales/en/hazard.ftl.

hazard-flood-watch = قد يحدث فيضان في { $place }.
hazard-flood-act-now = فيضان خطير في { $place }. تصرفوا الآن.
hazard-flood-cancel = لا يوجد الآن تحذير من فيضان في { $place }.
hazard-flood-all-clear = انتهى خطر الفيضان في { $place }.

hazard-flash-flood-watch = قد يرتفع الماء فجأة في { $place }.
hazard-flash-flood-act-now = فيضان مفاجئ في { $place }. الماء يرتفع بسرعة كبيرة.
hazard-flash-flood-cancel = لا يوجد الآن تحذير من فيضان مفاجئ في { $place }.
hazard-flash-flood-all-clear = انتهى خطر الفيضانات المفاجئة في { $place }.

hazard-tsunami-watch = قد يصل تسونامي (أمواج بحر كبيرة) إلى { $place }.
hazard-tsunami-act-now = تحذير من تسونامي في { $place }. أمواج بحر كبيرة قادمة.
hazard-tsunami-cancel = لا يوجد الآن تحذير من تسونامي في { $place }.
hazard-tsunami-all-clear = انتهى خطر تسونامي في { $place }.

hazard-earthquake-watch = قد يحدث زلزال قوي في { $place }.
hazard-earthquake-act-now = زلزال قوي في { $place }.
hazard-earthquake-cancel = لا يوجد الآن تحذير من زلزال في { $place }.
hazard-earthquake-all-clear = انتهى التحذير من الزلزال في { $place }.

hazard-cyclone-watch = قد تصل عاصفة شديدة جدا إلى { $place }.
hazard-cyclone-act-now = عاصفة شديدة جدا تقترب من { $place }. تصرفوا الآن.
hazard-cyclone-cancel = لا يوجد الآن تحذير من عاصفة في { $place }.
hazard-cyclone-all-clear = انتهى خطر العاصفة في { $place }.

hazard-wildfire-watch = قد يقترب حريق غابات من { $place }.
hazard-wildfire-act-now = حريق غابات قرب { $place }. غادروا الآن.
hazard-wildfire-cancel = لا يوجد الآن تحذير من حريق في { $place }.
hazard-wildfire-all-clear = انتهى خطر الحريق قرب { $place }.

hazard-heat-watch = سيكون الحر شديدا في { $place }.
hazard-heat-act-now = حر خطير في { $place }. احموا أنفسكم الآن.
hazard-heat-cancel = لا يوجد الآن تحذير من الحر في { $place }.
hazard-heat-all-clear = انتهى الحر الخطير في { $place }.

hazard-unsafe-water-watch = قد يصبح الماء في { $place } غير صالح للشرب.
hazard-unsafe-water-act-now = الماء في { $place } غير صالح للشرب.
hazard-unsafe-water-cancel = لا يوجد الآن تحذير بشأن الماء في { $place }.
hazard-unsafe-water-all-clear = أصبح الماء في { $place } صالحا للشرب من جديد.

hazard-evacuate-watch = قد يلزمكم قريبا مغادرة { $place }.
hazard-evacuate-act-now = على الجميع مغادرة { $place } الآن.
hazard-evacuate-cancel = لا يلزمكم الآن مغادرة { $place }.
hazard-evacuate-all-clear = العودة إلى { $place } آمنة الآن.

hazard-shelter-watch = قد يصبح البقاء في الخارج خطيرا قريبا في { $place }.
hazard-shelter-act-now = البقاء في الخارج خطير في { $place }. ادخلوا مبنى الآن.
hazard-shelter-cancel = لا يلزمكم الآن البقاء في الداخل في { $place }.
hazard-shelter-all-clear = الخروج آمن من جديد في { $place }.

hazard-storm-surge-watch = قد يأتي فيضان من البحر في { $place }.
hazard-storm-surge-act-now = فيضان خطير من البحر في { $place }. تصرفوا الآن.
hazard-storm-surge-cancel = لا يوجد الآن تحذير من فيضان من البحر في { $place }.
hazard-storm-surge-all-clear = انتهى خطر الفيضان من البحر في { $place }.

hazard-tornado-watch = قد يصل إعصار قمعي (ريح شديدة تدور) إلى { $place }.
hazard-tornado-act-now = تحذير من إعصار قمعي في { $place }. احموا أنفسكم الآن.
hazard-tornado-cancel = لا يوجد الآن تحذير من إعصار قمعي في { $place }.
hazard-tornado-all-clear = انتهى خطر الإعصار القمعي في { $place }.

hazard-thunderstorm-watch = قد تحدث عاصفة رعدية خطيرة في { $place }.
hazard-thunderstorm-act-now = عاصفة رعدية خطيرة في { $place }. ادخلوا مبنى الآن.
hazard-thunderstorm-cancel = لا يوجد الآن تحذير من عاصفة رعدية في { $place }.
hazard-thunderstorm-all-clear = انتهى خطر العاصفة الرعدية في { $place }.

hazard-wind-watch = قد تصل ريح شديدة جدا إلى { $place }.
hazard-wind-act-now = ريح خطيرة في { $place }. ادخلوا مبنى الآن.
hazard-wind-cancel = لا يوجد الآن تحذير من الريح في { $place }.
hazard-wind-all-clear = انتهت الريح الخطيرة في { $place }.

hazard-winter-storm-watch = قد تصل عاصفة خطيرة مع ثلج وجليد إلى { $place }.
hazard-winter-storm-act-now = عاصفة خطيرة مع ثلج وجليد في { $place }. ابقوا في الداخل.
hazard-winter-storm-cancel = لا يوجد الآن تحذير من عاصفة ثلجية في { $place }.
hazard-winter-storm-all-clear = انتهى خطر العاصفة الثلجية في { $place }.

hazard-dust-storm-watch = قد تصل عاصفة غبار إلى { $place }.
hazard-dust-storm-act-now = عاصفة غبار خطيرة في { $place }. ادخلوا مبنى الآن.
hazard-dust-storm-cancel = لا يوجد الآن تحذير من عاصفة غبار في { $place }.
hazard-dust-storm-all-clear = انتهى خطر عاصفة الغبار في { $place }.

hazard-avalanche-watch = قد يحدث انهيار ثلجي (ثلج ينزلق) قرب { $place }.
hazard-avalanche-act-now = تحذير من انهيار ثلجي في { $place }. تصرفوا الآن.
hazard-avalanche-cancel = لا يوجد الآن تحذير من انهيار ثلجي في { $place }.
hazard-avalanche-all-clear = انتهى خطر الانهيار الثلجي قرب { $place }.

hazard-landslide-watch = قد يحدث انهيار أرضي (تراب أو طين ينزلق) في { $place }.
hazard-landslide-act-now = تحذير من انهيار أرضي في { $place }. تصرفوا الآن.
hazard-landslide-cancel = لا يوجد الآن تحذير من انهيار أرضي في { $place }.
hazard-landslide-all-clear = انتهى خطر الانهيار الأرضي في { $place }.

hazard-volcano-watch = قد يثور البركان القريب من { $place }.
hazard-volcano-act-now = البركان القريب من { $place } يثور. تصرفوا الآن.
hazard-volcano-cancel = لا يوجد الآن تحذير من البركان في { $place }.
hazard-volcano-all-clear = انتهى خطر البركان قرب { $place }.

hazard-cold-watch = سيكون البرد شديدا في { $place }.
hazard-cold-act-now = برد خطير في { $place }. احموا أنفسكم الآن.
hazard-cold-cancel = لا يوجد الآن تحذير من البرد في { $place }.
hazard-cold-all-clear = انتهى البرد الخطير في { $place }.

hazard-smoke-watch = قد يصبح تنفس الهواء في { $place } خطيرا.
hazard-smoke-act-now = تنفس الهواء في { $place } خطير.
hazard-smoke-cancel = لا يوجد الآن تحذير بشأن الهواء في { $place }.
hazard-smoke-all-clear = أصبح تنفس الهواء في { $place } آمنا من جديد.

hazard-water-shortage-watch = قد لا يكفي الماء قريبا في { $place }.
hazard-water-shortage-act-now = الماء لا يكفي في { $place }. وفروا الماء الآن.
hazard-water-shortage-cancel = لا يوجد الآن تحذير من نقص الماء في { $place }.
hazard-water-shortage-all-clear = أصبح الماء في { $place } كافيا من جديد.

hazard-dam-failure-watch = قد ينهار سد قرب { $place }.
hazard-dam-failure-act-now = سد قرب { $place } ينهار. فيضان كبير قادم.
hazard-dam-failure-cancel = لا يوجد الآن تحذير بشأن سد في { $place }.
hazard-dam-failure-all-clear = انتهى خطر السد قرب { $place }.

hazard-hazmat-watch = قد تتسرب مواد كيميائية خطيرة في { $place }.
hazard-hazmat-act-now = تتسرب مواد كيميائية خطيرة في { $place }. تصرفوا الآن.
hazard-hazmat-cancel = لا يوجد الآن تحذير من مواد كيميائية في { $place }.
hazard-hazmat-all-clear = انتهى خطر المواد الكيميائية في { $place }.

hazard-radiation-watch = قد يوجد إشعاع خطير في { $place }.
hazard-radiation-act-now = إشعاع خطير في { $place }. ادخلوا مبنى الآن.
hazard-radiation-cancel = لا يوجد الآن تحذير من إشعاع في { $place }.
hazard-radiation-all-clear = انتهى خطر الإشعاع في { $place }.

hazard-power-outage-watch = قد تنقطع الكهرباء قريبا في { $place }.
hazard-power-outage-act-now = لا توجد كهرباء الآن في { $place }.
hazard-power-outage-cancel = لا يوجد الآن تحذير بشأن الكهرباء في { $place }.
hazard-power-outage-all-clear = عادت الكهرباء في { $place }.

hazard-emergency-number-outage-watch = قد يتوقف رقم الطوارئ عن العمل في { $place }.
hazard-emergency-number-outage-act-now = رقم الطوارئ لا يعمل الآن في { $place }.
hazard-emergency-number-outage-cancel = لا يوجد الآن تحذير بشأن رقم الطوارئ في { $place }.
hazard-emergency-number-outage-all-clear = رقم الطوارئ يعمل من جديد في { $place }.

hazard-communications-outage-watch = قد يتوقف الهاتف والإنترنت عن العمل في { $place }.
hazard-communications-outage-act-now = الهاتف والإنترنت لا يعملان جيدا الآن في { $place }.
hazard-communications-outage-cancel = لا يوجد الآن تحذير بشأن الهاتف والإنترنت في { $place }.
hazard-communications-outage-all-clear = الهاتف والإنترنت يعملان من جديد في { $place }.

hazard-disease-watch = قد ينتشر مرض خطير في { $place }.
hazard-disease-act-now = ينتشر مرض خطير في { $place }. احموا أنفسكم الآن.
hazard-disease-cancel = لا يوجد الآن تحذير من مرض في { $place }.
hazard-disease-all-clear = انتهى خطر المرض في { $place }.

hazard-food-safety-watch = قد يكون بعض الطعام في { $place } غير صالح للأكل.
hazard-food-safety-act-now = بعض الطعام في { $place } غير صالح للأكل.
hazard-food-safety-cancel = لا يوجد الآن تحذير بشأن الطعام في { $place }.
hazard-food-safety-all-clear = انتهى خطر الطعام غير الصالح في { $place }.

hazard-structure-fire-watch = قد يصبح حريق في { $place } خطيرا.
hazard-structure-fire-act-now = حريق خطير في { $place }. تصرفوا الآن.
hazard-structure-fire-cancel = لا يوجد الآن تحذير من حريق في { $place }.
hazard-structure-fire-all-clear = انتهى خطر الحريق في { $place }.

hazard-building-collapse-watch = قد ينهار مبنى في { $place }.
hazard-building-collapse-act-now = انهار مبنى في { $place }. ابقوا بعيدا.
hazard-building-collapse-cancel = لا يوجد الآن تحذير بشأن مبنى في { $place }.
hazard-building-collapse-all-clear = انتهى خطر المبنى في { $place }.

hazard-transport-shutdown-watch = قد تتوقف الحافلات والقطارات قريبا في { $place }.
hazard-transport-shutdown-act-now = لا توجد حافلات ولا قطارات الآن في { $place }.
hazard-transport-shutdown-cancel = لا يوجد الآن تحذير بشأن النقل في { $place }.
hazard-transport-shutdown-all-clear = عادت الحافلات والقطارات إلى العمل في { $place }.

hazard-unrest-watch = قد يحدث عنف في شوارع { $place }.
hazard-unrest-act-now = يوجد عنف في شوارع { $place }. ابقوا في الداخل.
hazard-unrest-cancel = لا يوجد الآن تحذير من عنف في { $place }.
hazard-unrest-all-clear = انتهى خطر العنف في { $place }.

hazard-air-attack-watch = قد يحدث هجوم جوي على { $place }.
hazard-air-attack-act-now = تحذير من هجوم جوي على { $place }. اذهبوا إلى مكان آمن الآن.
hazard-air-attack-cancel = لا يوجد الآن تحذير من هجوم جوي على { $place }.
hazard-air-attack-all-clear = انتهى خطر الهجوم الجوي على { $place }.

hazard-armed-attack-watch = قد يحدث هجوم مسلح في { $place }.
hazard-armed-attack-act-now = هجوم مسلح في { $place }. احموا أنفسكم الآن.
hazard-armed-attack-cancel = لا يوجد الآن تحذير من هجوم في { $place }.
hazard-armed-attack-all-clear = انتهى خطر الهجوم في { $place }.

hazard-mines-watch = قد توجد ألغام أو قنابل لم تنفجر في { $place }.
hazard-mines-act-now = توجد ألغام أو قنابل لم تنفجر في { $place }. احذروا جدا.
hazard-mines-cancel = لا يوجد الآن تحذير من ألغام في { $place }.
hazard-mines-all-clear = انتهى خطر الألغام في { $place }.

hazard-route-closed-watch = قد لا تستطيعون قريبا المرور عبر { $place }.
hazard-route-closed-act-now = لا يمكنكم المرور الآن عبر { $place }. الطريق مغلق.
hazard-route-closed-cancel = لا يوجد الآن تحذير بشأن المرور عبر { $place }.
hazard-route-closed-all-clear = يمكنكم المرور عبر { $place } من جديد.

hazard-camp-fire-watch = قد ينتشر حريق بين المساكن في { $place }.
hazard-camp-fire-act-now = ينتشر حريق بين المساكن في { $place }. تصرفوا الآن.
hazard-camp-fire-cancel = لا يوجد الآن تحذير من حريق بين المساكن في { $place }.
hazard-camp-fire-all-clear = انتهى خطر الحريق بين المساكن في { $place }.

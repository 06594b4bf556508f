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

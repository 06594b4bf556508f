### What each sentence is for, and every variable: locales/en/hazard.ftl.

hazard-flood-watch = Có thể có lũ lụt ở { $place }.
hazard-flood-act-now = Lũ lụt nguy hiểm ở { $place }. Hãy hành động ngay.
hazard-flood-cancel = Hiện không có cảnh báo lũ lụt ở { $place }.
hazard-flood-all-clear = Nguy hiểm lũ lụt ở { $place } đã qua.

hazard-flash-flood-watch = Nước có thể dâng bất ngờ ở { $place }.
hazard-flash-flood-act-now = Lũ quét ở { $place }. Nước dâng rất nhanh.
hazard-flash-flood-cancel = Hiện không có cảnh báo lũ quét ở { $place }.
hazard-flash-flood-all-clear = Nguy hiểm lũ quét ở { $place } đã qua.

hazard-tsunami-watch = Sóng thần (sóng biển rất lớn) có thể đến { $place }.
hazard-tsunami-act-now = Cảnh báo sóng thần ở { $place }. Sóng biển lớn đang đến.
hazard-tsunami-cancel = Hiện không có cảnh báo sóng thần ở { $place }.
hazard-tsunami-all-clear = Nguy hiểm sóng thần ở { $place } đã qua.

hazard-earthquake-watch = Có thể có động đất mạnh ở { $place }.
hazard-earthquake-act-now = Động đất mạnh ở { $place }.
hazard-earthquake-cancel = Hiện không có cảnh báo động đất ở { $place }.
hazard-earthquake-all-clear = Cảnh báo động đất ở { $place } đã kết thúc.

hazard-cyclone-watch = Bão rất mạnh có thể đến { $place }.
hazard-cyclone-act-now = Bão rất mạnh đang đến { $place }. Hãy hành động ngay.
hazard-cyclone-cancel = Hiện không có cảnh báo bão ở { $place }.
hazard-cyclone-all-clear = Nguy hiểm do bão ở { $place } đã qua.

hazard-wildfire-watch = Cháy rừng có thể lan đến gần { $place }.
hazard-wildfire-act-now = Cháy rừng gần { $place }. Hãy rời đi ngay.
hazard-wildfire-cancel = Hiện không có cảnh báo cháy ở { $place }.
hazard-wildfire-all-clear = Nguy hiểm cháy gần { $place } đã qua.

hazard-heat-watch = Trời sẽ rất nóng ở { $place }.
hazard-heat-act-now = Nắng nóng nguy hiểm ở { $place }. Hãy tự bảo vệ ngay.
hazard-heat-cancel = Hiện không có cảnh báo nắng nóng ở { $place }.
hazard-heat-all-clear = Nắng nóng nguy hiểm ở { $place } đã hết.

hazard-unsafe-water-watch = Uống nước ở { $place } có thể trở nên không an toàn.
hazard-unsafe-water-act-now = Uống nước ở { $place } không an toàn.
hazard-unsafe-water-cancel = Hiện không có cảnh báo về nước ở { $place }.
hazard-unsafe-water-all-clear = Nước ở { $place } đã uống được an toàn trở lại.

hazard-evacuate-watch = Quý vị có thể sắp phải rời khỏi { $place }.
hazard-evacuate-act-now = Mọi người phải rời khỏi { $place } ngay.
hazard-evacuate-cancel = Hiện quý vị không phải rời khỏi { $place }.
hazard-evacuate-all-clear = Đã có thể trở về { $place } an toàn.

hazard-shelter-watch = Sắp tới có thể nguy hiểm khi ở ngoài trời tại { $place }.
hazard-shelter-act-now = Ở ngoài trời tại { $place } đang nguy hiểm. Hãy vào trong nhà ngay.
hazard-shelter-cancel = Hiện quý vị không phải ở trong nhà tại { $place }.
hazard-shelter-all-clear = Ở { $place } đã có thể ra ngoài an toàn trở lại.

hazard-storm-surge-watch = Có thể có ngập lụt do nước biển ở { $place }.
hazard-storm-surge-act-now = Ngập lụt nguy hiểm do nước biển ở { $place }. Hãy hành động ngay.
hazard-storm-surge-cancel = Hiện không có cảnh báo ngập lụt do nước biển ở { $place }.
hazard-storm-surge-all-clear = Nguy hiểm ngập lụt do nước biển ở { $place } đã qua.

hazard-tornado-watch = Lốc xoáy (gió xoáy rất mạnh) có thể đến { $place }.
hazard-tornado-act-now = Cảnh báo lốc xoáy ở { $place }. Hãy tự bảo vệ ngay.
hazard-tornado-cancel = Hiện không có cảnh báo lốc xoáy ở { $place }.
hazard-tornado-all-clear = Nguy hiểm lốc xoáy ở { $place } đã qua.

hazard-thunderstorm-watch = Có thể có dông bão nguy hiểm ở { $place }.
hazard-thunderstorm-act-now = Dông bão nguy hiểm ở { $place }. Hãy vào trong nhà ngay.
hazard-thunderstorm-cancel = Hiện không có cảnh báo dông bão ở { $place }.
hazard-thunderstorm-all-clear = Nguy hiểm dông bão ở { $place } đã qua.

hazard-wind-watch = Gió rất mạnh có thể đến { $place }.
hazard-wind-act-now = Gió mạnh nguy hiểm ở { $place }. Hãy vào trong nhà ngay.
hazard-wind-cancel = Hiện không có cảnh báo gió mạnh ở { $place }.
hazard-wind-all-clear = Gió mạnh nguy hiểm ở { $place } đã hết.

hazard-winter-storm-watch = Bão nguy hiểm có tuyết và băng có thể đến { $place }.
hazard-winter-storm-act-now = Bão nguy hiểm có tuyết và băng ở { $place }. Hãy ở trong nhà.
hazard-winter-storm-cancel = Hiện không có cảnh báo bão tuyết ở { $place }.
hazard-winter-storm-all-clear = Nguy hiểm bão tuyết ở { $place } đã qua.

hazard-dust-storm-watch = Bão bụi có thể đến { $place }.
hazard-dust-storm-act-now = Bão bụi nguy hiểm ở { $place }. Hãy vào trong nhà ngay.
hazard-dust-storm-cancel = Hiện không có cảnh báo bão bụi ở { $place }.
hazard-dust-storm-all-clear = Nguy hiểm bão bụi ở { $place } đã qua.

hazard-avalanche-watch = Có thể có lở tuyết (tuyết trượt xuống) gần { $place }.
hazard-avalanche-act-now = Cảnh báo lở tuyết ở { $place }. Hãy hành động ngay.
hazard-avalanche-cancel = Hiện không có cảnh báo lở tuyết ở { $place }.
hazard-avalanche-all-clear = Nguy hiểm lở tuyết gần { $place } đã qua.

hazard-landslide-watch = Có thể có sạt lở đất hoặc bùn ở { $place }.
hazard-landslide-act-now = Cảnh báo sạt lở đất ở { $place }. Hãy hành động ngay.
hazard-landslide-cancel = Hiện không có cảnh báo sạt lở đất ở { $place }.
hazard-landslide-all-clear = Nguy hiểm sạt lở đất ở { $place } đã qua.

hazard-volcano-watch = Núi lửa gần { $place } có thể phun.
hazard-volcano-act-now = Núi lửa gần { $place } đang phun. Hãy hành động ngay.
hazard-volcano-cancel = Hiện không có cảnh báo núi lửa ở { $place }.
hazard-volcano-all-clear = Nguy hiểm núi lửa gần { $place } đã qua.

hazard-cold-watch = Trời sẽ rất lạnh ở { $place }.
hazard-cold-act-now = Lạnh nguy hiểm ở { $place }. Hãy tự bảo vệ ngay.
hazard-cold-cancel = Hiện không có cảnh báo trời lạnh ở { $place }.
hazard-cold-all-clear = Lạnh nguy hiểm ở { $place } đã hết.

hazard-smoke-watch = Hít thở không khí ở { $place } có thể trở nên nguy hiểm.
hazard-smoke-act-now = Hít thở không khí ở { $place } đang nguy hiểm.
hazard-smoke-cancel = Hiện không có cảnh báo về không khí ở { $place }.
hazard-smoke-all-clear = Hít thở không khí ở { $place } đã an toàn trở lại.

hazard-water-shortage-watch = Sắp tới có thể không đủ nước ở { $place }.
hazard-water-shortage-act-now = Không đủ nước ở { $place }. Hãy tiết kiệm nước ngay.
hazard-water-shortage-cancel = Hiện không có cảnh báo thiếu nước ở { $place }.
hazard-water-shortage-all-clear = Đã có đủ nước trở lại ở { $place }.

hazard-dam-failure-watch = Một con đập gần { $place } có thể vỡ.
hazard-dam-failure-act-now = Một con đập gần { $place } đang vỡ. Lũ lớn đang đến.
hazard-dam-failure-cancel = Hiện không có cảnh báo về đập ở { $place }.
hazard-dam-failure-all-clear = Nguy hiểm từ con đập gần { $place } đã qua.

hazard-hazmat-watch = Hóa chất nguy hiểm có thể rò rỉ ở { $place }.
hazard-hazmat-act-now = Hóa chất nguy hiểm đang rò rỉ ở { $place }. Hãy hành động ngay.
hazard-hazmat-cancel = Hiện không có cảnh báo về hóa chất ở { $place }.
hazard-hazmat-all-clear = Nguy hiểm từ hóa chất ở { $place } đã qua.

hazard-radiation-watch = Có thể có phóng xạ nguy hiểm ở { $place }.
hazard-radiation-act-now = Phóng xạ nguy hiểm ở { $place }. Hãy vào trong nhà ngay.
hazard-radiation-cancel = Hiện không có cảnh báo phóng xạ ở { $place }.
hazard-radiation-all-clear = Nguy hiểm phóng xạ ở { $place } đã qua.

hazard-power-outage-watch = Sắp tới có thể mất điện ở { $place }.
hazard-power-outage-act-now = Hiện không có điện ở { $place }.
hazard-power-outage-cancel = Hiện không có cảnh báo về điện ở { $place }.
hazard-power-outage-all-clear = Đã có điện trở lại ở { $place }.

hazard-emergency-number-outage-watch = Số điện thoại khẩn cấp có thể ngừng hoạt động ở { $place }.
hazard-emergency-number-outage-act-now = Số điện thoại khẩn cấp hiện không hoạt động ở { $place }.
hazard-emergency-number-outage-cancel = Hiện không có cảnh báo về số điện thoại khẩn cấp ở { $place }.
hazard-emergency-number-outage-all-clear = Số điện thoại khẩn cấp đã hoạt động trở lại ở { $place }.

hazard-communications-outage-watch = Điện thoại và internet có thể ngừng hoạt động ở { $place }.
hazard-communications-outage-act-now = Điện thoại và internet hiện hoạt động không tốt ở { $place }.
hazard-communications-outage-cancel = Hiện không có cảnh báo về điện thoại và internet ở { $place }.
hazard-communications-outage-all-clear = Điện thoại và internet đã hoạt động trở lại ở { $place }.

hazard-disease-watch = Một bệnh nguy hiểm có thể lây lan ở { $place }.
hazard-disease-act-now = Một bệnh nguy hiểm đang lây lan ở { $place }. Hãy tự bảo vệ ngay.
hazard-disease-cancel = Hiện không có cảnh báo bệnh ở { $place }.
hazard-disease-all-clear = Nguy hiểm của bệnh ở { $place } đã qua.

hazard-food-safety-watch = Ăn một số thực phẩm ở { $place } có thể không an toàn.
hazard-food-safety-act-now = Ăn một số thực phẩm ở { $place } không an toàn.
hazard-food-safety-cancel = Hiện không có cảnh báo về thực phẩm ở { $place }.
hazard-food-safety-all-clear = Nguy hiểm từ thực phẩm không an toàn ở { $place } đã qua.

hazard-structure-fire-watch = Đám cháy ở { $place } có thể trở nên nguy hiểm.
hazard-structure-fire-act-now = Cháy nguy hiểm ở { $place }. Hãy hành động ngay.
hazard-structure-fire-cancel = Hiện không có cảnh báo cháy tại { $place }.
hazard-structure-fire-all-clear = Nguy hiểm cháy ở { $place } đã qua.

hazard-building-collapse-watch = Một tòa nhà ở { $place } có thể sập.
hazard-building-collapse-act-now = Một tòa nhà ở { $place } đã sập. Hãy tránh xa.
hazard-building-collapse-cancel = Hiện không có cảnh báo về tòa nhà nào ở { $place }.
hazard-building-collapse-all-clear = Nguy hiểm từ tòa nhà ở { $place } đã qua.

hazard-transport-shutdown-watch = Xe buýt và tàu hỏa ở { $place } có thể sắp ngừng chạy.
hazard-transport-shutdown-act-now = Hiện không có xe buýt và tàu hỏa ở { $place }.
hazard-transport-shutdown-cancel = Hiện không có cảnh báo về giao thông ở { $place }.
hazard-transport-shutdown-all-clear = Xe buýt và tàu hỏa đã chạy trở lại ở { $place }.

hazard-unrest-watch = Có thể có bạo lực trên đường phố ở { $place }.
hazard-unrest-act-now = Có bạo lực trên đường phố ở { $place }. Hãy ở trong nhà.
hazard-unrest-cancel = Hiện không có cảnh báo bạo lực ở { $place }.
hazard-unrest-all-clear = Nguy hiểm từ bạo lực ở { $place } đã qua.

hazard-air-attack-watch = Có thể có tấn công từ trên không vào { $place }.
hazard-air-attack-act-now = Cảnh báo tấn công từ trên không vào { $place }. Hãy đến chỗ an toàn ngay.
hazard-air-attack-cancel = Hiện không có cảnh báo tấn công từ trên không vào { $place }.
hazard-air-attack-all-clear = Nguy hiểm tấn công từ trên không vào { $place } đã qua.

hazard-armed-attack-watch = Có thể có tấn công bằng vũ khí ở { $place }.
hazard-armed-attack-act-now = Tấn công bằng vũ khí ở { $place }. Hãy tự bảo vệ ngay.
hazard-armed-attack-cancel = Hiện không có cảnh báo tấn công ở { $place }.
hazard-armed-attack-all-clear = Nguy hiểm bị tấn công ở { $place } đã qua.

hazard-mines-watch = Có thể có mìn hoặc bom chưa nổ ở { $place }.
hazard-mines-act-now = Có mìn hoặc bom chưa nổ ở { $place }. Hãy hết sức cẩn thận.
hazard-mines-cancel = Hiện không có cảnh báo mìn ở { $place }.
hazard-mines-all-clear = Nguy hiểm từ mìn ở { $place } đã qua.

hazard-route-closed-watch = Sắp tới có thể không đi qua { $place } được.
hazard-route-closed-act-now = Hiện không thể đi qua { $place }. Đường đã đóng.
hazard-route-closed-cancel = Hiện không có cảnh báo về đường qua { $place }.
hazard-route-closed-all-clear = Đã có thể đi qua { $place } trở lại.

hazard-camp-fire-watch = Lửa có thể lan giữa các nhà ở { $place }.
hazard-camp-fire-act-now = Lửa đang lan giữa các nhà ở { $place }. Hãy hành động ngay.
hazard-camp-fire-cancel = Hiện không có cảnh báo cháy cho các nhà ở { $place }.
hazard-camp-fire-all-clear = Nguy hiểm cháy cho các nhà ở { $place } đã qua.

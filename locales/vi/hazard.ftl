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

hazard-unsafe-water-watch = Nước ở { $place } có thể trở nên không an toàn để uống.
hazard-unsafe-water-act-now = Nước ở { $place } không an toàn để uống.
hazard-unsafe-water-cancel = Hiện không có cảnh báo về nước ở { $place }.
hazard-unsafe-water-all-clear = Nước ở { $place } đã uống được an toàn trở lại.

hazard-evacuate-watch = Quý vị có thể sắp phải rời khỏi { $place }.
hazard-evacuate-act-now = Mọi người phải rời khỏi { $place } ngay.
hazard-evacuate-cancel = Hiện quý vị không phải rời khỏi { $place }.
hazard-evacuate-all-clear = Trở về { $place } đã an toàn.

hazard-shelter-watch = Sắp tới có thể nguy hiểm khi ở ngoài trời tại { $place }.
hazard-shelter-act-now = Ở ngoài trời tại { $place } rất nguy hiểm. Hãy vào trong nhà ngay.
hazard-shelter-cancel = Hiện quý vị không phải ở trong nhà tại { $place }.
hazard-shelter-all-clear = Ra ngoài tại { $place } đã an toàn trở lại.

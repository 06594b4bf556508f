### What each sentence is for, and every variable: locales/en/preparedness.ftl.

preparedness-alerts-watch = Quý vị sắp có thể nhận tin báo nguy ở { $place } bằng tiếng của mình.
preparedness-alerts-act-now = Quý vị có thể nhận tin báo nguy ở { $place } bằng tiếng của mình.
preparedness-alerts-channels = Tin báo nguy đến qua điện thoại, đài phát thanh và các nhóm cộng đồng.
preparedness-alerts-choose = Hãy chọn tiếng mà quý vị hiểu rõ nhất.
preparedness-alerts-free = Tin báo nguy miễn phí. Quý vị có thể ngừng nhận bất cứ lúc nào.
preparedness-alerts-call = Để chọn tiếng của mình, xin gọi { $contact }.
    .radio = Để chọn tiếng của mình, xin gọi số này: { $contact }. Xin nhắc lại số điện thoại: { $contact }.

preparedness-drill-watch = Người dân ở { $place } sắp diễn tập cho tình huống khẩn cấp.
preparedness-drill-act-now = Người dân ở { $place } đang diễn tập cho tình huống khẩn cấp. Không có nguy hiểm thật.
preparedness-drill-cancel = Người dân ở { $place } bây giờ sẽ không diễn tập cho tình huống khẩn cấp.
preparedness-drill-all-clear = Diễn tập cho tình huống khẩn cấp ở { $place } đã kết thúc.
preparedness-drill-sirens = Quý vị có thể nghe tiếng còi và thấy lực lượng cứu hộ.
preparedness-drill-take-part = Quý vị có thể tham gia nếu muốn. Mọi người đều được chào đón.

preparedness-risk-act-now = Hãy tìm hiểu ở { $place } có những nguy hiểm nào.
preparedness-risk-ask = Hãy hỏi những người biết rõ vùng này xem chỗ nào nguy hiểm.
preparedness-risk-safe-place = Hãy tìm chỗ an toàn gần nhất và hai đường để đến đó.
preparedness-risk-signals = Hãy tìm hiểu ý nghĩa của các âm thanh và dấu hiệu cảnh báo.

preparedness-plan-act-now = Hãy chuẩn bị cho tình huống khẩn cấp ở { $place } trước khi nó xảy ra.
preparedness-plan-meet = Hãy thống nhất với gia đình nơi sẽ gặp nhau.
preparedness-plan-numbers = Hãy viết các số điện thoại quan trọng ra giấy.
preparedness-plan-bag = Hãy chuẩn bị một túi có nước, thức ăn, thuốc, đèn và quần áo ấm.
preparedness-plan-others = Hãy tính trước cách giúp em bé, người già và người đi lại khó khăn.
    .sms = Hãy tính trước cách giúp em bé và người già.

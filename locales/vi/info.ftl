### What each sentence is for, and every variable: locales/en/info.ftl.

info-ends = Đây là tin về một tin trước đó.
info-cancel = Xin đừng làm theo tin trước về { $place }.
info-no-warning = Hiện không có cảnh báo ở { $place }.
info-ended = Tin trước về { $place } không còn cần thiết nữa.
info-help-cancel = Không có giúp đỡ ở { $place } như tin trước đã nói.
info-help-ended = Giúp đỡ ở { $place } trong tin trước đã kết thúc.

info-free = Giúp đỡ này miễn phí.
info-private = Những gì quý vị nói được giữ kín.
info-no-name = Quý vị không cần nói tên.
info-your-language = Quý vị có thể xin gặp người nói tiếng của quý vị.
info-you-decide = Quý vị tự quyết định việc tiếp theo.
info-where = Địa điểm: { $facility }.
info-read-more = Hãy mở { $link } để đọc thêm.

info-avoid-watch = Sắp tới { $place } có thể nguy hiểm.
info-avoid-act-now = Đừng đến { $place }. Ở đó đang nguy hiểm.
info-avoid-all-clear = Có thể đến { $place } trở lại.
info-avoid-do-not-travel = Nếu không cần thiết, đừng đến đó.
info-avoid-leave = Nếu đang ở đó, hãy rời đi khi có thể đi an toàn.
info-avoid-other-way = Hãy đi đường khác, hoặc chờ ở một chỗ an toàn.
info-avoid-rescue-roads = Đừng chắn đường. Lực lượng cứu hộ cần đường đi.

info-reminder-act-now = Cảnh báo trước đây ở { $place } vẫn còn hiệu lực.
info-reminder-all-clear = Cảnh báo trước đây ở { $place } đã kết thúc.
info-reminder-not-over = Nguy hiểm chưa qua.
info-reminder-follow = Xin hãy tiếp tục làm theo cảnh báo trước đây.
info-reminder-missed = Nếu chưa biết cảnh báo, hãy hỏi những người ở gần.

info-rumour-watch = Có người ở { $place } đang chia sẻ một tin có thể là sai.
info-rumour-act-now = Có người ở { $place } đang chia sẻ một tin sai.
info-rumour-about =
    { $topic ->
        [water] Tin đó nói về nước uống.
        [dam] Tin đó nói về một con đập.
        [attack] Tin đó nói về một vụ tấn công.
        [evacuation] Tin đó nói rằng mọi người phải rời đi.
        [disease] Tin đó nói về một bệnh.
        [aid] Tin đó nói về cứu trợ.
       *[other] Tin đó nói về tình hình khẩn cấp.
    }
info-rumour-do-not-share = Xin đừng chia sẻ tin đó.
info-rumour-do-not-follow = Đừng làm theo tin sai đó.
info-rumour-tell = Hãy nói cho những người ở gần biết đó là tin sai.
info-rumour-check = Trước khi tin, hãy kiểm tra với một nguồn tin chính thức.
info-rumour-true = Hãy mở { $link } để đọc tin đúng.

info-test-watch = Sắp có thử nghiệm hệ thống báo nguy ở { $place }.
info-test-act-now = Đây là thử nghiệm hệ thống báo nguy ở { $place }. Không có nguy hiểm.
info-test-cancel = Hiện không có thử nghiệm hệ thống báo nguy ở { $place }.
info-test-all-clear = Thử nghiệm hệ thống báo nguy ở { $place } đã kết thúc.
info-test-nothing = Quý vị không cần làm gì.
info-real-danger = Nếu có nguy hiểm thật, sẽ có tin mới báo cho quý vị.

### What each sentence is for, and every variable: locales/en/recovery.ftl.

recovery-return-watch = Mọi người có thể sắp được trở về { $place }.
recovery-return-act-now = Bây giờ quý vị có thể trở về { $place }.
recovery-return-cancel = Hiện trở về { $place } chưa an toàn.
recovery-return-choice = Quý vị tự quyết định có muốn trở về hay không.
recovery-return-daylight = Hãy đi vào ban ngày và đừng đi một mình.
recovery-return-ask-first = Trước khi đi, hãy hỏi xem đường và tòa nhà nào an toàn.

recovery-aid-watch = Người dân ở { $place } sắp có thể xin cứu trợ.
recovery-aid-act-now = Người dân ở { $place } bây giờ có thể xin cứu trợ.
recovery-aid-who =
    { $group ->
        [home] Người có nhà bị hư hại có thể xin.
        [income] Người bị mất việc hoặc mất thu nhập có thể xin.
        [children] Gia đình có con nhỏ có thể xin.
        [care] Người già, người bệnh và người khuyết tật có thể xin.
       *[everyone] Ai cần đều có thể xin.
    }
recovery-aid-no-fee = Quý vị không phải trả tiền để xin.
recovery-aid-answer = Sau khi xin, quý vị sẽ được báo có được nhận hay không.

recovery-cash-act-now = Người dân ở { $place } bây giờ có thể xin cứu trợ bằng tiền.
recovery-cash-yours = Tiền này là của quý vị. Đừng đưa cho ai một phần nào.
recovery-cash-send = Nếu gửi tiền cho gia đình, trước hết hãy hỏi phí gửi là bao nhiêu.

recovery-records-act-now = Nếu mất giấy quan trọng, quý vị có thể được giúp ở { $place }.
recovery-records-kinds = Quý vị có thể xin cấp lại giấy khai sinh, giấy kết hôn và học bạ.
recovery-records-office = Văn phòng của nước quý vị có thể giúp quý vị.
recovery-records-afraid = Nếu sợ chính quyền nước mình, đừng đến văn phòng của họ. Hãy hỏi một nhóm cứu trợ.
    .sms = Nếu sợ chính quyền nước mình, hãy hỏi một nhóm cứu trợ.
recovery-records-no-middleman = Đừng trả tiền cho người hứa sẽ lấy giấy cho quý vị.

recovery-family-act-now = Quý vị có thể được giúp tìm gia đình ở { $place }.
recovery-family-who = Hội Chữ thập đỏ và Trăng lưỡi liềm đỏ giúp tìm người mất tích.
recovery-family-safe = Nếu quý vị an toàn, hãy báo cho gia đình.
recovery-family-no-pictures = Đừng đưa tên hoặc ảnh của trẻ mất tích lên mạng.

recovery-health-act-now = Hãy giữ gìn sức khỏe sau thảm họa ở { $place }.
recovery-health-wounds = Rửa mọi vết thương bằng nước an toàn và băng lại.
recovery-health-clinic = Nếu bị sốt hoặc có vết thương sâu, hãy đến phòng khám.
recovery-health-medicine = Nếu mất thuốc uống hằng ngày, hãy xin thêm ở phòng khám.
recovery-health-pregnant = Nếu đang mang thai, hãy hỏi phòng khám nơi có thể sinh con an toàn.
recovery-health-fumes = Đừng bao giờ dùng máy phát điện hoặc đốt than trong nhà. Khí độc có thể gây chết người.

recovery-water-act-now = Sau thảm họa, nước ở { $place } có thể bị bẩn.
recovery-water-containers = Hãy đựng nước an toàn trong đồ chứa sạch có nắp đậy.
recovery-water-food = Hãy bỏ thức ăn đã dính nước bẩn.
recovery-water-toilet = Hãy dùng nhà vệ sinh ở xa giếng và sông.

recovery-talk-act-now = Nếu thấy rất buồn hoặc rất sợ, quý vị có thể được giúp ở { $place }.
recovery-talk-normal = Sau thảm họa, cảm thấy như vậy là bình thường.
recovery-talk-trust = Hãy nói chuyện với những người mà quý vị tin tưởng.
recovery-talk-children = Hãy ở gần con cái và lắng nghe chúng.
recovery-talk-urgent = Nếu nghĩ đến việc tự làm hại mình, hãy nhờ giúp đỡ ngay.

recovery-fraud-act-now = Có người ở { $place } đòi tiền khi cứu trợ. Đừng trả. Cứu trợ là miễn phí.
recovery-fraud-nobody = Không ai được đòi tiền hay bất cứ thứ gì khác để đổi lấy giúp đỡ.
recovery-fraud-codes = Hãy giữ bí mật các mã của ngân hàng và điện thoại.
recovery-fraud-strangers = Hãy cẩn thận với người lạ mời đi làm, đi xa hoặc cho chỗ ngủ.

recovery-work-act-now = Người lao động ở { $place } có quyền lợi, cả sau thảm họa.
recovery-work-wages = Chủ phải trả tiền cho mọi công việc quý vị đã làm.
recovery-work-danger = Quý vị có quyền ngừng việc gây nguy hiểm đến tính mạng mình.
recovery-work-protection = Khi làm việc dọn dẹp, hãy xin ủng, găng tay và khẩu trang.
recovery-work-hours = Hãy ghi lại ngày và giờ quý vị làm việc.

recovery-force-act-now = Có ai ép quý vị làm việc hoặc giữ quý vị không? Quý vị có thể được giúp ở { $place }.
recovery-force-not-your-fault = Đó không phải lỗi của quý vị.
recovery-force-nobody-may = Không ai được nhốt quý vị, làm hại quý vị hoặc giữ tiền lương của quý vị.
recovery-force-safe-moment = Chỉ nhờ giúp đỡ khi an toàn cho quý vị.
recovery-force-delete = Nếu có người khác đọc điện thoại của quý vị, hãy xóa tin này.
    .radio = Khi gọi điện, hãy chắc chắn không ai nghe thấy quý vị.

recovery-protection-act-now = Nước của quý vị có nguy hiểm cho quý vị không? Quý vị có thể xin được bảo vệ ở { $place }.
recovery-protection-everyone = Ai cũng có quyền xin được bảo vệ.
recovery-protection-advice = Trước khi quyết định, hãy xin tư vấn pháp luật miễn phí.
recovery-protection-agency = Cơ quan Liên Hợp Quốc về Người tị nạn có thể tư vấn cho quý vị.

recovery-stateless-act-now = Không có nước nào nhận quý vị là người nước họ phải không? Quý vị có thể được giúp ở { $place }.
recovery-stateless-help = Giúp đỡ khẩn cấp cũng dành cho quý vị.
recovery-stateless-birth = Hãy hỏi cách khai sinh cho con của quý vị.

recovery-children-act-now = Ở { $place } có giúp đỡ cho trẻ em không có gia đình bên cạnh.
recovery-children-stay = Nếu thấy một trẻ em ở một mình, hãy ở lại với em.
recovery-children-tell = Hãy báo ngay cho nhân viên cứu trợ gần nhất.
recovery-children-not-away = Đừng đưa em đi xa. Gia đình của em có thể ở gần.
recovery-children-strangers = Đừng giao em cho người lạ.
recovery-children-child = Nếu em là trẻ em và đang ở một mình, hãy nhờ nhân viên cứu trợ giúp.

recovery-feedback-act-now = Quý vị có thể nói điều gì tốt hoặc chưa tốt trong việc giúp đỡ ở { $place }.
recovery-feedback-report = Nếu có ai đối xử xấu với quý vị hoặc đòi thứ gì để đổi lấy giúp đỡ, hãy báo cáo.
    .sms = Nếu có ai đối xử xấu với quý vị, xin hãy báo cáo.
recovery-feedback-separate = Khiếu nại của quý vị không đến tay những người bị khiếu nại.
recovery-feedback-no-loss = Quý vị sẽ không mất giúp đỡ nào vì đã khiếu nại.
recovery-survey-act-now = Xin cho chúng tôi biết người dân ở { $place } cần giúp đỡ gì.
recovery-survey-choice = Quý vị không bắt buộc phải trả lời.
recovery-survey-no-effect = Câu trả lời không làm thay đổi giúp đỡ mà quý vị nhận được.
recovery-survey-link = Hãy mở { $link } để trả lời.
recovery-survey-call = Để trả lời, xin gọi { $contact }.
    .radio = Để trả lời, xin gọi số này: { $contact }. Xin nhắc lại số điện thoại: { $contact }.

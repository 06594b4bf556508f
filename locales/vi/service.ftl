### What each sentence is for, and every variable: locales/en/service.ftl.

service-watch = Sắp có nơi giúp đỡ ở { $place }. Địa điểm: { $facility }.
service-act-now = Có nơi giúp đỡ đang mở ở { $place }. Địa điểm: { $facility }.
service-cancel = Nơi giúp đỡ ở { $place } không mở. Địa điểm: { $facility }.
service-all-clear = Nơi giúp đỡ ở { $place } nay đã đóng. Địa điểm: { $facility }.
service-offers =
    { $service ->
        [shelter] Quý vị có thể ngủ ở đó.
        [food] Quý vị có thể nhận thức ăn ở đó.
        [water] Quý vị có thể nhận nước uống ở đó.
        [clinic] Quý vị có thể gặp bác sĩ hoặc y tá ở đó.
        [charging] Quý vị có thể sạc điện thoại ở đó.
       *[all] Ở đó có chỗ ở, thức ăn, nước uống và chăm sóc y tế.
    }
service-everyone = Ai cũng có thể đến. Miễn phí.
service-bring-medicine = Nếu được, hãy mang theo thuốc và quần áo ấm.
service-do-not-go = Xin đừng đến đó bây giờ.

service-transport-watch = Sắp có xe buýt đưa mọi người ra khỏi { $place }.
service-transport-act-now = Xe buýt đang đưa mọi người ra khỏi { $place }.
service-transport-cancel = Hiện không có xe buýt ra khỏi { $place }.
service-transport-from = Xe buýt đi từ đây: { $facility }.
service-transport-bring = Chỉ mang theo những gì quý vị mang nổi.
service-transport-together = Hãy ở cùng gia đình. Giữ trẻ em ở gần.
service-transport-cannot-walk = Nếu không thể đến xe buýt, hãy nhờ giúp đỡ.

service-hotline-watch = Sắp mở đường dây điện thoại cho người dân ở { $place }.
service-hotline-act-now = Đường dây điện thoại cho người dân ở { $place } đang mở.
service-hotline-cancel = Đường dây điện thoại cho người dân ở { $place } không mở.
service-hotline-ask = Quý vị có thể hỏi về an toàn, giúp đỡ và gia đình.

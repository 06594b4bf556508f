### What each sentence is for, and every variable: locales/en/assurance.ftl.

assurance-watch = Sắp có giúp đỡ cho mọi người ở { $place }.
assurance-act-now = Giúp đỡ ở { $place } là cho mọi người.
assurance-cancel = Lời hứa về giúp đỡ ở { $place } đã được rút lại.
assurance-all-clear = Giúp đỡ khẩn cấp ở { $place } đã kết thúc.
assurance-everyone = Quý vị đến từ đâu cũng không sao.
assurance-no-papers = Sẽ không ai hỏi giấy tờ của quý vị.
assurance-authority = { $issuer } có thẩm quyền hứa điều này.

assurance-clinic-act-now = Các phòng khám ở { $place } chữa bệnh cho mọi người.
assurance-shelter-act-now = Các nơi tạm trú ở { $place } mở cửa cho mọi người.
assurance-clinic-go = Nếu bị bệnh hoặc bị thương, xin hãy đến đó.
assurance-shelter-families = Các gia đình có thể ở cùng nhau tại đó.
assurance-not-told = Không ai ở đó sẽ nói cho người khác biết quý vị đã đến.

### What each sentence is for, and every variable: locales/en/action.ftl.

action-be-ready = Hãy sẵn sàng rời đi nhanh.
action-follow-news = Hãy chú ý nghe các tin mới.
action-charge-phone = Hãy sạc điện thoại ngay.
action-tell-others = Hãy báo cho những người ở gần.
    .social = Hãy báo cho những người ở gần và chia sẻ tin này.
action-help-others = Hãy giúp trẻ em, người già và người đi lại khó khăn.
    .sms = Hãy giúp trẻ em và người già.
action-follow-instructions = Hãy làm theo hướng dẫn của lực lượng cứu hộ.
action-pack-needs = Hãy chuẩn bị nước, thức ăn, thuốc và đèn pin.
action-store-water = Hãy trữ nước uống sạch ngay.
action-do-not-return = Đừng quay về cho đến khi có tin báo an toàn.
action-return-carefully = Hãy trở về cẩn thận và xem có hư hại không.
action-stay-careful = Hãy tiếp tục cẩn thận.
action-fallen-wires = Tránh xa dây điện bị rơi.
action-damaged-buildings = Đừng vào các tòa nhà bị hư hại.
action-gas-leak = Nếu ngửi thấy mùi gas, hãy ra ngoài. Đừng đốt lửa.

action-higher-ground = Hãy đến chỗ cao hơn ngay.
action-upper-floor = Nếu không thể rời đi, hãy lên tầng trên.
action-no-flood-water = Đừng đi bộ hoặc lái xe qua nước lũ.
action-away-from-rivers = Tránh xa sông suối và chỗ thấp.
action-climb-at-once = Rời sông suối và chỗ thấp ngay và leo lên chỗ cao hơn.
action-leave-car = Nếu nước bao quanh xe, hãy bỏ xe và leo lên chỗ cao hơn.
action-flood-water-dirty = Nước lũ rất bẩn. Đừng uống.

action-leave-coast = Rời bờ biển ngay. Hãy đến chỗ cao hoặc xa biển.
action-shaking-near-sea = Nếu đất rung mạnh ở gần biển, hãy đến chỗ cao ngay. Đừng chờ tin báo.
    .sms = Nếu đất rung mạnh ở gần biển, hãy đến chỗ cao ngay.
action-tall-building = Nếu không thể đến chỗ cao, hãy lên tầng trên của một tòa nhà cao và vững chắc.
action-no-sea-watching = Đừng đi xem biển.
action-leave-beach = Ra khỏi nước biển và rời bãi biển.
action-stay-high = Hãy ở lại chỗ cao.
action-more-waves = Có thể có thêm sóng. Sóng sau có thể lớn hơn.

action-drop-cover-hold = Khi đất rung, hãy cúi xuống, chui dưới bàn chắc và bám chặt.
action-away-from-falling = Tránh xa cửa sổ và những vật có thể rơi.
action-more-shaking = Đất có thể rung nữa.
action-use-stairs = Hãy đi cầu thang bộ. Đừng dùng thang máy.
action-heavy-things-low = Đặt đồ nặng gần sàn nhà.

action-strong-building = Hãy vào một tòa nhà vững chắc ngay.
action-away-from-windows = Ở trong nhà, tránh xa cửa sổ.
action-storm-eye = Nếu gió ngừng bất ngờ, hãy ở trong nhà. Gió có thể trở lại.
action-tie-down = Đem vào nhà hoặc buộc chặt những vật gió có thể cuốn đi.

action-away-from-fire = Tránh xa lửa và khói.
action-do-not-wait = Đừng đợi đến khi thấy lửa.
action-cover-mouth = Che mũi và miệng bằng vải.
action-close-windows = Đóng cửa ra vào và cửa sổ để khói không vào.
action-hot-ground = Tránh xa tro nóng và cây cháy.

action-drink-often = Hãy uống nước thường xuyên.
action-cool-place = Hãy ở trong bóng râm hoặc chỗ mát.
action-rest-often = Hãy nghỉ thường xuyên. Đừng làm việc nặng khi trời nóng.
action-check-neighbours = Hãy hỏi thăm người già, người bệnh và trẻ nhỏ.
action-children-in-cars = Đừng bao giờ để trẻ em một mình trong xe.
action-heat-illness = Nếu có người ngất hoặc lú lẫn, hãy làm mát cơ thể họ bằng nước và gọi người giúp.

action-no-tap-water = Đừng uống nước máy.
action-boil-water = Hãy đun sôi nước trước khi uống hoặc nấu ăn.
action-bottled-water = Hãy dùng nước đóng chai nếu có.
action-water-for-babies = Chỉ cho em bé dùng nước an toàn.
action-wash-hands = Rửa tay bằng xà phòng và nước an toàn.
action-diarrhoea = Nếu bị tiêu chảy, hãy uống nhiều nước an toàn và đến phòng khám.
action-run-tap = Hãy để nước máy chảy vài phút trước khi dùng.

action-leave-now = Hãy rời đi ngay. Đừng chờ.
action-open-roads = Hãy đi những đường mà chính quyền địa phương nói là an toàn.
action-take-needs = Mang theo nước, thuốc và điện thoại.
action-nothing-behind = Đừng quay lại lấy đồ.

action-near-building = Hãy ở gần một tòa nhà an toàn.
action-go-inside = Hãy vào trong nhà, đóng cửa ra vào và cửa sổ.
action-inner-room = Cúi thấp trong một phòng phía trong, tránh xa cửa sổ.
action-stay-until-safe = Đừng ra ngoài cho đến khi có tin báo an toàn.
action-avoid-fighting = Tránh xa đám đông và nơi có đánh nhau.
action-strange-objects = Đừng chạm vào vật lạ. Chúng có thể nổ.

action-everyone-leave = Mọi người phải rời khỏi khu vực này ngay.
action-everyone-inside = Mọi người phải vào trong nhà và ở lại trong nhà ngay.
action-may-stay = Hiện quý vị không phải rời đi.
action-may-return = Quý vị có thể trở về nhà.
action-may-go-out = Quý vị có thể ra ngoài trở lại.
action-ready-to-go-inside = Hãy sẵn sàng vào trong nhà nhanh.
action-plan-way = Hãy quyết định ngay sẽ đi đâu và đi bằng cách nào.
action-leave-when-told = Nếu được báo phải rời đi, hãy rời đi ngay.
action-keep-away = Tránh xa khu vực này.
action-tell-family = Hãy báo cho gia đình biết quý vị đang ở đâu.
action-no-travel = Đừng đi lại bây giờ nếu có thể chờ.
action-get-medical-help = Nếu thấy bệnh nặng, hãy tìm giúp đỡ y tế.

action-leave-weak-houses = Rời khỏi lều, xe và nhà yếu. Hãy vào một tòa nhà vững chắc.
action-lowest-floor = Hãy xuống tầng thấp nhất, tránh xa cửa sổ.
action-protect-head = Dùng hai tay che đầu và cổ.
action-away-from-trees = Tránh xa cây, tường và biển hiệu có thể đổ.
action-thunder-inside = Nếu nghe tiếng sấm, hãy vào trong nhà hoặc xe đóng kín.
action-thunder-open = Tránh xa nước, đồi, đồng trống và cây.

action-warm-clothes = Hãy mặc nhiều lớp quần áo khô và ấm.
action-warm-building = Nếu nhà quá lạnh, hãy đến một tòa nhà ấm.
action-no-coal-inside = Đừng bao giờ đốt than hoặc dùng máy phát điện trong nhà. Khí độc có thể làm chết người.
    .sms = Đừng bao giờ đốt than hoặc dùng máy phát điện trong nhà.
action-cold-illness = Nếu có người rất lạnh và lú lẫn, hãy ủ ấm cho họ và gọi người giúp.

action-cool-building = Nếu nhà quá nóng, hãy đến một tòa nhà mát.

action-away-from-slopes = Tránh xa sườn dốc và những chỗ ở bên dưới.
action-landslide-signs = Nếu đất nứt hoặc nghe tiếng đá di chuyển, hãy rời đi ngay.

action-away-from-volcano = Tránh xa núi lửa và những sông chảy từ đó.
action-cover-water-food = Hãy che đậy nước uống và thức ăn.
action-protect-eyes = Hãy bảo vệ mắt, mũi và miệng.
action-stop-driving = Nếu không nhìn thấy đường, hãy ra khỏi đường và dừng xe.
action-no-hard-work-outside = Đừng làm việc nặng hoặc chơi thể thao ngoài trời.
action-wear-mask = Nếu phải ra ngoài, hãy đeo khẩu trang vừa khít.

action-save-water = Chỉ dùng nước để uống, nấu ăn và rửa ráy.

action-away-from-chemicals = Tránh xa khói, chất lỏng và mùi mạnh.
action-seal-room = Đóng cửa ra vào và cửa sổ. Tắt quạt và máy lạnh.
    .sms = Đóng cửa ra vào và cửa sổ. Tắt quạt.
action-wash-body = Nếu đã ở ngoài trời, hãy thay quần áo và tắm rửa.
action-middle-of-building = Hãy vào giữa tòa nhà hoặc xuống tầng hầm.
action-packed-food = Hãy ăn thức ăn trong gói kín và uống nước đóng chai.
action-iodine = Chỉ uống viên i-ốt khi cơ quan y tế bảo uống.

action-battery-light = Hãy dùng đèn pin, đừng dùng nến.
action-cold-food = Đừng ăn thức ăn không còn lạnh trong tủ lạnh.
action-medical-machine = Nếu cần điện cho máy y tế, hãy nhờ giúp đỡ ngay.
action-go-for-help = Nếu cần giúp đỡ, hãy đến trạm cứu hỏa, bệnh viện hoặc phòng khám.
action-short-messages = Hãy gửi tin nhắn ngắn. Đừng gọi điện lâu.
action-listen-radio = Hãy nghe tin trên đài phát thanh.
action-stay-where = Hãy ở yên chỗ hiện tại nếu ở đó an toàn.

action-stay-home-ill = Nếu thấy bị bệnh, hãy ở nhà và tránh xa người khác.
action-health-advice = Hãy làm theo lời nhân viên y tế.
action-unsure-food = Nếu không chắc thức ăn có an toàn không, đừng ăn.
action-cook-well = Hãy nấu chín kỹ và ăn khi còn nóng.

action-stay-low = Khi có khói, hãy cúi thấp gần sàn nhà.
action-cooking-fires = Hãy dập tắt bếp lửa.
action-free-roads = Hãy để đường trống cho xe cứu hộ.
action-trapped = Nếu không thể ra ngoài, hãy gõ vào ống hoặc tường.
action-leave-damaged = Rời khỏi các tòa nhà bị hư hại ngay. Tránh xa tường của chúng.

action-curfew = Khi có lệnh cấm ra ngoài, hãy ở trong nhà.
action-go-to-shelter = Hãy vào nơi trú ẩn, tầng hầm hoặc một phòng phía trong.
action-lie-down = Nếu đang ở ngoài trời, hãy nằm xuống và che đầu.
action-run-away = Nếu có thể thoát an toàn, hãy chạy và bỏ lại đồ đạc.
action-hide = Nếu không thể thoát, hãy trốn, khóa cửa và giữ im lặng.
action-known-paths = Chỉ đi trên đường mà mọi người dùng hằng ngày.
action-mine-stop = Nếu nghĩ rằng có mìn ở gần, đừng di chuyển. Hãy kêu cứu.

### What each sentence is for, and every variable: locales/en/action.ftl.

action-be-ready = Hãy sẵn sàng rời đi nhanh.
action-follow-news = Hãy theo dõi các tin mới.
action-charge-phone = Hãy sạc điện thoại ngay.
action-tell-others = Hãy báo cho những người ở gần.
    .social = Hãy báo cho những người ở gần và chia sẻ tin này.
action-help-others = Hãy giúp trẻ em, người già và người đi lại khó khăn.
    .sms = Hãy giúp trẻ em và người già.
action-follow-instructions = Hãy làm theo hướng dẫn của lực lượng cứu hộ.
action-pack-needs = Chuẩn bị nước, thức ăn, thuốc và đèn.
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
action-avoid-fighting = Tránh xa đám đông và nơi giao tranh.
action-strange-objects = Đừng chạm vào vật lạ. Chúng có thể nổ.

### What each sentence is for, and every variable: locales/en/hazard.ftl.

hazard-flood-watch = อาจมีน้ำท่วมที่ { $place }
hazard-flood-act-now = น้ำท่วมอันตรายที่ { $place } ให้รับมือทันที
hazard-flood-cancel = ตอนนี้ไม่มีคำเตือนน้ำท่วมสำหรับ { $place }
hazard-flood-all-clear = อันตรายจากน้ำท่วมที่ { $place } ผ่านไปแล้ว

hazard-flash-flood-watch = น้ำอาจขึ้นอย่างกะทันหันที่ { $place }
hazard-flash-flood-act-now = น้ำท่วมฉับพลันที่ { $place } น้ำขึ้นเร็วมาก
hazard-flash-flood-cancel = ตอนนี้ไม่มีคำเตือนน้ำท่วมฉับพลันสำหรับ { $place }
hazard-flash-flood-all-clear = อันตรายจากน้ำท่วมฉับพลันที่ { $place } ผ่านไปแล้ว

hazard-tsunami-watch = สึนามิ (คลื่นทะเลขนาดใหญ่) อาจมาถึง { $place }
hazard-tsunami-act-now = คำเตือนสึนามิสำหรับ { $place } คลื่นทะเลขนาดใหญ่กำลังมา
hazard-tsunami-cancel = ตอนนี้ไม่มีคำเตือนสึนามิสำหรับ { $place }
hazard-tsunami-all-clear = อันตรายจากสึนามิที่ { $place } ผ่านไปแล้ว

hazard-earthquake-watch = อาจมีแผ่นดินไหวรุนแรงที่ { $place }
hazard-earthquake-act-now = แผ่นดินไหวรุนแรงที่ { $place }
hazard-earthquake-cancel = ตอนนี้ไม่มีคำเตือนแผ่นดินไหวสำหรับ { $place }
hazard-earthquake-all-clear = คำเตือนแผ่นดินไหวสำหรับ { $place } สิ้นสุดแล้ว

hazard-cyclone-watch = พายุรุนแรงมากอาจมาถึง { $place }
hazard-cyclone-act-now = พายุรุนแรงมากกำลังมาที่ { $place } ให้รับมือทันที
hazard-cyclone-cancel = ตอนนี้ไม่มีคำเตือนพายุสำหรับ { $place }
hazard-cyclone-all-clear = อันตรายจากพายุที่ { $place } ผ่านไปแล้ว

hazard-wildfire-watch = ไฟป่าอาจลามมาใกล้ { $place }
hazard-wildfire-act-now = ไฟป่าใกล้ { $place } ให้ออกไปทันที
hazard-wildfire-cancel = ตอนนี้ไม่มีคำเตือนไฟไหม้สำหรับ { $place }
hazard-wildfire-all-clear = อันตรายจากไฟใกล้ { $place } ผ่านไปแล้ว

hazard-heat-watch = อากาศที่ { $place } จะร้อนมาก
hazard-heat-act-now = อากาศร้อนอันตรายที่ { $place } ให้ป้องกันตัวทันที
hazard-heat-cancel = ตอนนี้ไม่มีคำเตือนอากาศร้อนสำหรับ { $place }
hazard-heat-all-clear = อากาศร้อนอันตรายที่ { $place } ผ่านไปแล้ว

hazard-unsafe-water-watch = น้ำที่ { $place } อาจดื่มไม่ปลอดภัย
hazard-unsafe-water-act-now = น้ำที่ { $place } ดื่มไม่ปลอดภัย
hazard-unsafe-water-cancel = ตอนนี้ไม่มีคำเตือนเรื่องน้ำสำหรับ { $place }
hazard-unsafe-water-all-clear = น้ำที่ { $place } ดื่มได้ปลอดภัยอีกครั้งแล้ว

hazard-evacuate-watch = คุณอาจต้องออกจาก { $place } เร็ว ๆ นี้
hazard-evacuate-act-now = ทุกคนต้องออกจาก { $place } ทันที
hazard-evacuate-cancel = ตอนนี้คุณไม่ต้องออกจาก { $place }
hazard-evacuate-all-clear = กลับไปที่ { $place } ได้อย่างปลอดภัยแล้ว

hazard-shelter-watch = อีกไม่นานการอยู่ข้างนอกที่ { $place } อาจอันตราย
hazard-shelter-act-now = การอยู่ข้างนอกที่ { $place } เป็นอันตราย ให้เข้าไปในอาคารทันที
hazard-shelter-cancel = ตอนนี้คุณไม่ต้องอยู่ในอาคารที่ { $place }
hazard-shelter-all-clear = ออกไปข้างนอกที่ { $place } ได้อย่างปลอดภัยอีกครั้งแล้ว

hazard-storm-surge-watch = น้ำทะเลอาจหนุนท่วมที่ { $place }
hazard-storm-surge-act-now = น้ำทะเลท่วมอันตรายที่ { $place } ให้รับมือทันที
hazard-storm-surge-cancel = ตอนนี้ไม่มีคำเตือนน้ำทะเลท่วมสำหรับ { $place }
hazard-storm-surge-all-clear = อันตรายจากน้ำทะเลท่วมที่ { $place } ผ่านไปแล้ว

hazard-tornado-watch = ทอร์นาโด (พายุหมุนรุนแรง) อาจมาถึง { $place }
hazard-tornado-act-now = คำเตือนทอร์นาโดสำหรับ { $place } ให้ป้องกันตัวทันที
hazard-tornado-cancel = ตอนนี้ไม่มีคำเตือนทอร์นาโดสำหรับ { $place }
hazard-tornado-all-clear = อันตรายจากทอร์นาโดที่ { $place } ผ่านไปแล้ว

hazard-thunderstorm-watch = อาจมีพายุฝนฟ้าคะนองอันตรายที่ { $place }
hazard-thunderstorm-act-now = พายุฝนฟ้าคะนองอันตรายที่ { $place } ให้เข้าไปในอาคารทันที
hazard-thunderstorm-cancel = ตอนนี้ไม่มีคำเตือนพายุฝนฟ้าคะนองสำหรับ { $place }
hazard-thunderstorm-all-clear = อันตรายจากพายุฝนฟ้าคะนองที่ { $place } ผ่านไปแล้ว

hazard-wind-watch = ลมแรงมากอาจพัดมาที่ { $place }
hazard-wind-act-now = ลมแรงอันตรายที่ { $place } ให้เข้าไปในอาคารทันที
hazard-wind-cancel = ตอนนี้ไม่มีคำเตือนลมแรงสำหรับ { $place }
hazard-wind-all-clear = ลมแรงอันตรายที่ { $place } ผ่านไปแล้ว

hazard-winter-storm-watch = พายุอันตรายที่มีหิมะและน้ำแข็งอาจมาถึง { $place }
hazard-winter-storm-act-now = พายุอันตรายที่มีหิมะและน้ำแข็งที่ { $place } ให้อยู่ในอาคาร
hazard-winter-storm-cancel = ตอนนี้ไม่มีคำเตือนพายุหิมะสำหรับ { $place }
hazard-winter-storm-all-clear = อันตรายจากพายุหิมะที่ { $place } ผ่านไปแล้ว

hazard-dust-storm-watch = พายุฝุ่นอาจมาถึง { $place }
hazard-dust-storm-act-now = พายุฝุ่นอันตรายที่ { $place } ให้เข้าไปในอาคารทันที
hazard-dust-storm-cancel = ตอนนี้ไม่มีคำเตือนพายุฝุ่นสำหรับ { $place }
hazard-dust-storm-all-clear = อันตรายจากพายุฝุ่นที่ { $place } ผ่านไปแล้ว

hazard-avalanche-watch = อาจมีหิมะถล่มใกล้ { $place }
hazard-avalanche-act-now = คำเตือนหิมะถล่มสำหรับ { $place } ให้รับมือทันที
hazard-avalanche-cancel = ตอนนี้ไม่มีคำเตือนหิมะถล่มสำหรับ { $place }
hazard-avalanche-all-clear = อันตรายจากหิมะถล่มใกล้ { $place } ผ่านไปแล้ว

hazard-landslide-watch = อาจมีดินถล่มที่ { $place }
hazard-landslide-act-now = คำเตือนดินถล่มสำหรับ { $place } ให้รับมือทันที
hazard-landslide-cancel = ตอนนี้ไม่มีคำเตือนดินถล่มสำหรับ { $place }
hazard-landslide-all-clear = อันตรายจากดินถล่มที่ { $place } ผ่านไปแล้ว

hazard-volcano-watch = ภูเขาไฟใกล้ { $place } อาจระเบิด
hazard-volcano-act-now = ภูเขาไฟใกล้ { $place } กำลังระเบิด ให้รับมือทันที
hazard-volcano-cancel = ตอนนี้ไม่มีคำเตือนภูเขาไฟสำหรับ { $place }
hazard-volcano-all-clear = อันตรายจากภูเขาไฟใกล้ { $place } ผ่านไปแล้ว

hazard-cold-watch = อากาศที่ { $place } จะหนาวมาก
hazard-cold-act-now = อากาศหนาวอันตรายที่ { $place } ให้ป้องกันตัวทันที
hazard-cold-cancel = ตอนนี้ไม่มีคำเตือนอากาศหนาวสำหรับ { $place }
hazard-cold-all-clear = อากาศหนาวอันตรายที่ { $place } ผ่านไปแล้ว

hazard-smoke-watch = อากาศที่ { $place } อาจหายใจเข้าไปแล้วเป็นอันตราย
hazard-smoke-act-now = อากาศที่ { $place } หายใจเข้าไปแล้วเป็นอันตราย
hazard-smoke-cancel = ตอนนี้ไม่มีคำเตือนคุณภาพอากาศสำหรับ { $place }
hazard-smoke-all-clear = อากาศที่ { $place } หายใจได้ปลอดภัยอีกครั้งแล้ว

hazard-water-shortage-watch = อีกไม่นานน้ำที่ { $place } อาจไม่พอ
hazard-water-shortage-act-now = น้ำที่ { $place } ไม่พอ ให้ประหยัดน้ำทันที
hazard-water-shortage-cancel = ตอนนี้ไม่มีคำเตือนขาดแคลนน้ำสำหรับ { $place }
hazard-water-shortage-all-clear = น้ำที่ { $place } มีพออีกครั้งแล้ว

hazard-dam-failure-watch = เขื่อนใกล้ { $place } อาจแตก
hazard-dam-failure-act-now = เขื่อนใกล้ { $place } กำลังแตก น้ำท่วมใหญ่กำลังมา
hazard-dam-failure-cancel = ตอนนี้ไม่มีคำเตือนเรื่องเขื่อนสำหรับ { $place }
hazard-dam-failure-all-clear = อันตรายจากเขื่อนใกล้ { $place } ผ่านไปแล้ว

hazard-hazmat-watch = สารเคมีอันตรายอาจรั่วที่ { $place }
hazard-hazmat-act-now = สารเคมีอันตรายกำลังรั่วที่ { $place } ให้รับมือทันที
hazard-hazmat-cancel = ตอนนี้ไม่มีคำเตือนสารเคมีสำหรับ { $place }
hazard-hazmat-all-clear = อันตรายจากสารเคมีที่ { $place } ผ่านไปแล้ว

hazard-radiation-watch = อาจมีรังสีอันตรายที่ { $place }
hazard-radiation-act-now = มีรังสีอันตรายที่ { $place } ให้เข้าไปในอาคารทันที
hazard-radiation-cancel = ตอนนี้ไม่มีคำเตือนรังสีสำหรับ { $place }
hazard-radiation-all-clear = อันตรายจากรังสีที่ { $place } ผ่านไปแล้ว

hazard-power-outage-watch = อีกไม่นานไฟฟ้าที่ { $place } อาจดับ
hazard-power-outage-act-now = ตอนนี้ไม่มีไฟฟ้าที่ { $place }
hazard-power-outage-cancel = ตอนนี้ไม่มีคำเตือนเรื่องไฟฟ้าสำหรับ { $place }
hazard-power-outage-all-clear = ที่ { $place } มีไฟฟ้าอีกครั้งแล้ว

hazard-emergency-number-outage-watch = หมายเลขฉุกเฉินที่ { $place } อาจใช้ไม่ได้
hazard-emergency-number-outage-act-now = ตอนนี้หมายเลขฉุกเฉินที่ { $place } ใช้ไม่ได้
hazard-emergency-number-outage-cancel = ตอนนี้ไม่มีคำเตือนเรื่องหมายเลขฉุกเฉินสำหรับ { $place }
hazard-emergency-number-outage-all-clear = หมายเลขฉุกเฉินที่ { $place } ใช้ได้อีกครั้งแล้ว

hazard-communications-outage-watch = โทรศัพท์และอินเทอร์เน็ตที่ { $place } อาจใช้ไม่ได้
hazard-communications-outage-act-now = ตอนนี้โทรศัพท์และอินเทอร์เน็ตที่ { $place } ใช้ได้ไม่ดี
hazard-communications-outage-cancel = ตอนนี้ไม่มีคำเตือนเรื่องโทรศัพท์และอินเทอร์เน็ตสำหรับ { $place }
hazard-communications-outage-all-clear = โทรศัพท์และอินเทอร์เน็ตที่ { $place } ใช้ได้อีกครั้งแล้ว

hazard-disease-watch = โรคอันตรายอาจระบาดที่ { $place }
hazard-disease-act-now = โรคอันตรายกำลังระบาดที่ { $place } ให้ป้องกันตัวทันที
hazard-disease-cancel = ตอนนี้ไม่มีคำเตือนโรคสำหรับ { $place }
hazard-disease-all-clear = อันตรายจากโรคที่ { $place } ผ่านไปแล้ว

hazard-food-safety-watch = อาหารบางอย่างที่ { $place } อาจกินไม่ปลอดภัย
hazard-food-safety-act-now = อาหารบางอย่างที่ { $place } กินไม่ปลอดภัย
hazard-food-safety-cancel = ตอนนี้ไม่มีคำเตือนเรื่องอาหารสำหรับ { $place }
hazard-food-safety-all-clear = อันตรายจากอาหารไม่ปลอดภัยที่ { $place } ผ่านไปแล้ว

hazard-structure-fire-watch = ไฟไหม้ที่ { $place } อาจเป็นอันตราย
hazard-structure-fire-act-now = ไฟไหม้อันตรายที่ { $place } ให้รับมือทันที
hazard-structure-fire-cancel = ตอนนี้ไม่มีคำเตือนไฟไหม้ที่ { $place }
hazard-structure-fire-all-clear = อันตรายจากไฟไหม้ที่ { $place } ผ่านไปแล้ว

hazard-building-collapse-watch = อาคารแห่งหนึ่งที่ { $place } อาจถล่ม
hazard-building-collapse-act-now = อาคารแห่งหนึ่งที่ { $place } ถล่มแล้ว อย่าเข้าใกล้
hazard-building-collapse-cancel = ตอนนี้ไม่มีคำเตือนเรื่องอาคารที่ { $place }
hazard-building-collapse-all-clear = อันตรายจากอาคารที่ { $place } ผ่านไปแล้ว

hazard-transport-shutdown-watch = รถบัสและรถไฟที่ { $place } อาจหยุดเร็ว ๆ นี้
hazard-transport-shutdown-act-now = ตอนนี้ไม่มีรถบัสและรถไฟที่ { $place }
hazard-transport-shutdown-cancel = ตอนนี้ไม่มีคำเตือนเรื่องการเดินทางสำหรับ { $place }
hazard-transport-shutdown-all-clear = รถบัสและรถไฟที่ { $place } วิ่งอีกครั้งแล้ว

hazard-unrest-watch = อาจมีความรุนแรงบนถนนที่ { $place }
hazard-unrest-act-now = มีความรุนแรงบนถนนที่ { $place } ให้อยู่ในอาคาร
hazard-unrest-cancel = ตอนนี้ไม่มีคำเตือนเรื่องความรุนแรงสำหรับ { $place }
hazard-unrest-all-clear = อันตรายจากความรุนแรงที่ { $place } ผ่านไปแล้ว

hazard-air-attack-watch = อาจมีการโจมตีทางอากาศที่ { $place }
hazard-air-attack-act-now = คำเตือนการโจมตีทางอากาศสำหรับ { $place } ให้ไปยังที่ปลอดภัยทันที
hazard-air-attack-cancel = ตอนนี้ไม่มีคำเตือนการโจมตีทางอากาศสำหรับ { $place }
hazard-air-attack-all-clear = อันตรายจากการโจมตีทางอากาศที่ { $place } ผ่านไปแล้ว

hazard-armed-attack-watch = อาจมีการโจมตีด้วยอาวุธที่ { $place }
hazard-armed-attack-act-now = มีการโจมตีด้วยอาวุธที่ { $place } ให้ป้องกันตัวทันที
hazard-armed-attack-cancel = ตอนนี้ไม่มีคำเตือนการโจมตีสำหรับ { $place }
hazard-armed-attack-all-clear = อันตรายจากการโจมตีที่ { $place } ผ่านไปแล้ว

hazard-mines-watch = ที่ { $place } อาจมีทุ่นระเบิดหรือระเบิดที่ยังไม่ระเบิด
hazard-mines-act-now = ที่ { $place } มีทุ่นระเบิดหรือระเบิดที่ยังไม่ระเบิด ระวังให้มาก
hazard-mines-cancel = ตอนนี้ไม่มีคำเตือนทุ่นระเบิดสำหรับ { $place }
hazard-mines-all-clear = อันตรายจากทุ่นระเบิดที่ { $place } ผ่านไปแล้ว

hazard-route-closed-watch = อีกไม่นานคุณอาจผ่าน { $place } ไม่ได้
hazard-route-closed-act-now = ตอนนี้คุณผ่าน { $place } ไม่ได้ ทางปิด
hazard-route-closed-cancel = ตอนนี้ไม่มีคำเตือนเรื่องทางผ่าน { $place }
hazard-route-closed-all-clear = คุณผ่าน { $place } ได้อีกครั้งแล้ว

hazard-camp-fire-watch = ไฟอาจลามไปตามบ้านเรือนที่ { $place }
hazard-camp-fire-act-now = ไฟกำลังลามไปตามบ้านเรือนที่ { $place } ให้รับมือทันที
hazard-camp-fire-cancel = ตอนนี้ไม่มีคำเตือนไฟไหม้สำหรับบ้านเรือนที่ { $place }
hazard-camp-fire-all-clear = อันตรายจากไฟไหม้ต่อบ้านเรือนที่ { $place } ผ่านไปแล้ว

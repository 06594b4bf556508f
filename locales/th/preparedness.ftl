### What each sentence is for, and every variable: locales/en/preparedness.ftl.

preparedness-alerts-watch = อีกไม่นานคุณจะรับการเตือนภัยสำหรับ { $place } เป็นภาษาของคุณได้
preparedness-alerts-act-now = คุณรับการเตือนภัยสำหรับ { $place } เป็นภาษาของคุณได้
preparedness-alerts-channels = การเตือนภัยมาทางโทรศัพท์ วิทยุ และกลุ่มชุมชน
preparedness-alerts-choose = เลือกภาษาที่คุณเข้าใจดีที่สุด
preparedness-alerts-free = การเตือนภัยไม่เสียเงิน คุณหยุดรับได้ทุกเวลา
preparedness-alerts-call = หากต้องการเลือกภาษา โทร { $contact }
    .radio = หากต้องการเลือกภาษา โทรหมายเลขนี้: { $contact } ขอทวนหมายเลขอีกครั้ง: { $contact }

preparedness-drill-watch = อีกไม่นานคนที่ { $place } จะฝึกซ้อมรับเหตุฉุกเฉิน
preparedness-drill-act-now = คนที่ { $place } กำลังฝึกซ้อมรับเหตุฉุกเฉิน ไม่มีอันตรายจริง
preparedness-drill-cancel = ตอนนี้คนที่ { $place } จะไม่ฝึกซ้อมรับเหตุฉุกเฉิน
preparedness-drill-all-clear = การฝึกซ้อมรับเหตุฉุกเฉินที่ { $place } เสร็จสิ้นแล้ว
preparedness-drill-sirens = คุณอาจได้ยินเสียงไซเรนและเห็นเจ้าหน้าที่กู้ภัย
preparedness-drill-take-part = หากต้องการ คุณเข้าร่วมได้ ยินดีต้อนรับทุกคน

preparedness-risk-act-now = เรียนรู้ว่ามีอันตรายอะไรบ้างที่ { $place }
preparedness-risk-ask = ถามคนที่รู้จักพื้นที่ดีว่าที่ใดมีอันตราย
preparedness-risk-safe-place = หาที่ปลอดภัยที่ใกล้ที่สุดและทางไปที่นั่นสองทาง
preparedness-risk-signals = เรียนรู้ความหมายของเสียงและป้ายเตือนภัย

preparedness-plan-act-now = เตรียมพร้อมสำหรับเหตุฉุกเฉินที่ { $place } ก่อนจะเกิดขึ้น
preparedness-plan-meet = ตกลงกับครอบครัวว่าจะพบกันที่ไหน
preparedness-plan-numbers = เขียนหมายเลขโทรศัพท์สำคัญลงบนกระดาษ
preparedness-plan-bag = จัดกระเป๋าใส่น้ำ อาหาร ยา ไฟฉาย และเสื้อผ้าอุ่น ๆ
preparedness-plan-others = วางแผนว่าจะช่วยเด็กทารก ผู้สูงอายุ และคนที่เดินไม่สะดวกอย่างไร
    .sms = วางแผนว่าจะช่วยเด็กทารกและผู้สูงอายุอย่างไร

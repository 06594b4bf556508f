### What each sentence is for, and every variable: locales/en/frame.ftl.

frame-exercise = นี่เป็นเพียงการฝึกซ้อม ไม่มีอันตรายจริง
    .sms = นี่เป็นเพียงการฝึกซ้อม
frame-update = นี่คือข้อมูลใหม่ของข้อความก่อนหน้านี้
    .sms = นี่คือข้อมูลใหม่
frame-correction = นี่คือการแก้ไขข้อความ ข้อความก่อนหน้านี้มีข้อผิดพลาด โปรดใช้ข้อความนี้
    .sms = แก้ไข: ข้อความก่อนหน้านี้มีข้อผิดพลาด
frame-cancel = ข้อความก่อนหน้านี้ถูกยกเลิกแล้ว
frame-all-clear = นี่คือข้อความแจ้งว่าอันตรายผ่านไปแล้ว
frame-valid-until = ข้อความนี้ใช้ได้จนถึง { $until }
    .sms = ใช้ได้จนถึง { $until }
frame-issued-by = ข้อความนี้มาจาก { $issuer }
    .sms = จาก { $issuer }
frame-call = หากต้องการความช่วยเหลือ โทร { $contact }
    .radio = หากต้องการความช่วยเหลือ โทรหมายเลขนี้: { $contact } ขอทวนหมายเลขอีกครั้ง: { $contact }
frame-machine-draft = ข้อความนี้แปลโดยเครื่อง ยังไม่มีคนตรวจสอบ

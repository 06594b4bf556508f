### What each sentence is for, and every variable: locales/en/service.ftl.

service-watch = จุดช่วยเหลือที่ { $place } จะเปิดเร็ว ๆ นี้ สถานที่: { $facility }
service-act-now = จุดช่วยเหลือที่ { $place } เปิดแล้ว สถานที่: { $facility }
service-cancel = จุดช่วยเหลือที่ { $place } ไม่เปิด สถานที่: { $facility }
service-all-clear = จุดช่วยเหลือที่ { $place } ปิดแล้ว สถานที่: { $facility }
service-offers =
    { $service ->
        [shelter] คุณนอนพักที่นั่นได้
        [food] คุณรับอาหารที่นั่นได้
        [water] คุณรับน้ำดื่มที่นั่นได้
        [clinic] คุณพบแพทย์หรือพยาบาลที่นั่นได้
        [charging] คุณชาร์จโทรศัพท์ที่นั่นได้
       *[all] ที่นั่นมีที่พัก อาหาร น้ำดื่ม และการรักษาพยาบาล
    }
service-everyone = ทุกคนมาได้ ไม่เสียเงิน
service-bring-medicine = หากทำได้ ให้นำยาและเสื้อผ้าอุ่น ๆ มาด้วย
service-do-not-go = โปรดอย่าไปที่นั่นตอนนี้

service-transport-watch = อีกไม่นานจะมีรถบัสพาคนออกจาก { $place }
service-transport-act-now = ตอนนี้รถบัสกำลังพาคนออกจาก { $place }
service-transport-cancel = ตอนนี้ไม่มีรถบัสออกจาก { $place }
service-transport-from = จุดขึ้นรถบัส: { $facility }
service-transport-bring = นำมาเฉพาะของที่คุณถือไหว
service-transport-together = อยู่กับครอบครัว ให้เด็กอยู่ใกล้ตัว
service-transport-cannot-walk = หากไปขึ้นรถบัสไม่ได้ ให้ขอความช่วยเหลือ

service-hotline-watch = สายโทรศัพท์สำหรับคนที่ { $place } จะเปิดเร็ว ๆ นี้
service-hotline-act-now = สายโทรศัพท์สำหรับคนที่ { $place } เปิดแล้ว
service-hotline-cancel = สายโทรศัพท์สำหรับคนที่ { $place } ไม่เปิด
service-hotline-ask = คุณถามเรื่องความปลอดภัย ความช่วยเหลือ และครอบครัวของคุณได้

### What each sentence is for, and every variable: locales/en/info.ftl.

info-ends = นี่คือข่าวเกี่ยวกับข้อความก่อนหน้านี้
info-cancel = โปรดอย่าทำตามข้อความก่อนหน้านี้สำหรับ { $place }
info-no-warning = ตอนนี้ไม่มีคำเตือนสำหรับ { $place }
info-ended = ข้อความก่อนหน้านี้สำหรับ { $place } ไม่จำเป็นแล้ว
info-help-cancel = ความช่วยเหลือที่ { $place } ตามข้อความก่อนหน้านี้ไม่มีให้
info-help-ended = ความช่วยเหลือที่ { $place } ตามข้อความก่อนหน้านี้สิ้นสุดแล้ว

info-free = ความช่วยเหลือนี้ไม่เสียเงิน
info-private = สิ่งที่คุณพูดจะเป็นความลับ
info-no-name = คุณไม่ต้องบอกชื่อ
info-your-language = คุณขอคนที่พูดภาษาของคุณได้
info-you-decide = คุณเป็นคนตัดสินใจเองว่าจะทำอะไรต่อไป
info-where = สถานที่: { $facility }
info-read-more = เปิด { $link } เพื่ออ่านเพิ่มเติม

info-avoid-watch = อีกไม่นานที่ { $place } อาจมีอันตราย
info-avoid-act-now = อย่าไปที่ { $place } ตอนนี้ที่นั่นมีอันตราย
info-avoid-all-clear = คุณไปที่ { $place } ได้อีกครั้งแล้ว
info-avoid-do-not-travel = หากไม่จำเป็น อย่าเดินทางไปที่นั่น
info-avoid-leave = หากคุณอยู่ที่นั่น ให้ออกมาเมื่อออกได้อย่างปลอดภัย
info-avoid-other-way = ใช้ถนนสายอื่น หรือรอในที่ปลอดภัย
info-avoid-rescue-roads = อย่าขวางถนน เจ้าหน้าที่กู้ภัยต้องใช้

info-reminder-act-now = คำเตือนก่อนหน้านี้สำหรับ { $place } ยังใช้อยู่
info-reminder-all-clear = คำเตือนก่อนหน้านี้สำหรับ { $place } สิ้นสุดแล้ว
info-reminder-not-over = อันตรายยังไม่หมด
info-reminder-follow = โปรดทำตามคำเตือนก่อนหน้านี้ต่อไป
info-reminder-missed = หากคุณไม่รู้คำเตือน ให้ถามคนที่อยู่ใกล้

info-rumour-watch = คนที่ { $place } กำลังส่งต่อข้อความที่อาจไม่จริง
info-rumour-act-now = คนที่ { $place } กำลังส่งต่อข้อความเท็จ
info-rumour-about =
    { $topic ->
        [water] ข้อความนั้นเกี่ยวกับน้ำดื่ม
        [dam] ข้อความนั้นเกี่ยวกับเขื่อน
        [attack] ข้อความนั้นเกี่ยวกับการโจมตี
        [evacuation] ข้อความนั้นบอกว่าคนต้องออกจากพื้นที่
        [disease] ข้อความนั้นเกี่ยวกับโรค
        [aid] ข้อความนั้นเกี่ยวกับความช่วยเหลือ
       *[other] ข้อความนั้นเกี่ยวกับเหตุฉุกเฉิน
    }
info-rumour-do-not-share = โปรดอย่าส่งต่อข้อความนั้น
info-rumour-do-not-follow = อย่าทำตามที่ข้อความเท็จบอก
info-rumour-tell = บอกคนที่อยู่ใกล้ว่าข้อความนั้นไม่จริง
info-rumour-check = ตรวจสอบกับแหล่งข่าวทางการก่อนเชื่อข้อความใด
info-rumour-true = เปิด { $link } เพื่ออ่านความจริง

info-test-watch = อีกไม่นานจะมีการทดสอบระบบเตือนภัยที่ { $place }
info-test-act-now = นี่คือการทดสอบระบบเตือนภัยที่ { $place } ไม่มีอันตราย
info-test-cancel = ตอนนี้ไม่มีการทดสอบระบบเตือนภัยที่ { $place }
info-test-all-clear = การทดสอบระบบเตือนภัยที่ { $place } เสร็จสิ้นแล้ว
info-test-nothing = คุณไม่ต้องทำอะไร
info-real-danger = หากมีอันตรายจริง จะมีข้อความใหม่แจ้งให้คุณทราบ

### What each sentence is for, and every variable: locales/en/recovery.ftl.

recovery-return-watch = อีกไม่นานผู้คนอาจกลับไปที่ { $place } ได้
recovery-return-act-now = ตอนนี้คุณกลับไปที่ { $place } ได้แล้ว
recovery-return-cancel = ตอนนี้ยังไม่ปลอดภัยที่จะกลับไปที่ { $place }
recovery-return-choice = คุณตัดสินใจเองว่าจะกลับไปหรือไม่
recovery-return-daylight = ไปตอนกลางวันและอย่าไปคนเดียว
recovery-return-ask-first = ก่อนไป ให้ถามว่าถนนและอาคารใดปลอดภัย

recovery-aid-watch = อีกไม่นานคนที่ { $place } จะขอความช่วยเหลือได้
recovery-aid-act-now = ตอนนี้คนที่ { $place } ขอความช่วยเหลือได้
recovery-aid-who =
    { $group ->
        [home] คนที่บ้านเสียหายขอได้
        [income] คนที่เสียงานหรือรายได้ขอได้
        [children] ครอบครัวที่มีเด็กเล็กขอได้
        [care] ผู้สูงอายุ คนป่วย และคนพิการขอได้
       *[everyone] ทุกคนที่จำเป็นต้องใช้ขอได้
    }
recovery-aid-no-fee = คุณไม่ต้องจ่ายเงินเพื่อขอ
recovery-aid-answer = หลังจากขอแล้ว จะมีคนแจ้งว่าคุณได้รับหรือไม่

recovery-cash-act-now = ตอนนี้คนที่ { $place } ขอเงินช่วยเหลือได้
recovery-cash-yours = เงินนี้เป็นของคุณ อย่าแบ่งให้ใคร
recovery-cash-send = หากส่งเงินให้ครอบครัว ให้ถามค่าส่งก่อน

recovery-records-act-now = หากคุณทำหลักฐานสำคัญหาย คุณรับความช่วยเหลือที่ { $place } ได้
recovery-records-kinds = คุณขอหลักฐานการเกิด การแต่งงาน และการเรียนใบใหม่ได้
recovery-records-office = สำนักงานของประเทศคุณช่วยคุณได้
recovery-records-afraid = หากคุณกลัวรัฐบาลของประเทศคุณ อย่าไปที่สำนักงานนั้น ให้ถามกลุ่มช่วยเหลือ
    .sms = หากคุณกลัวรัฐบาลของประเทศคุณ ให้ถามกลุ่มช่วยเหลือ
recovery-records-no-middleman = อย่าจ่ายเงินให้ใครที่สัญญาว่าจะหาหลักฐานให้คุณ

recovery-family-act-now = คุณรับความช่วยเหลือเพื่อตามหาครอบครัวที่ { $place } ได้
recovery-family-who = กาชาดและเสี้ยววงเดือนแดงช่วยตามหาคนหาย
recovery-family-safe = หากคุณปลอดภัย ให้บอกครอบครัว
recovery-family-no-pictures = อย่าลงชื่อหรือรูปของเด็กหายในอินเทอร์เน็ต

recovery-health-act-now = ดูแลสุขภาพของคุณหลังภัยพิบัติที่ { $place }
recovery-health-wounds = ล้างแผลทุกแผลด้วยน้ำสะอาดและปิดแผล
recovery-health-clinic = หากมีไข้หรือแผลลึก ให้ไปคลินิก
recovery-health-medicine = หากยาที่กินทุกวันหาย ให้ขอเพิ่มที่คลินิก
recovery-health-pregnant = หากคุณตั้งครรภ์ ให้ถามคลินิกว่าคลอดลูกอย่างปลอดภัยได้ที่ไหน
recovery-health-fumes = ห้ามใช้เครื่องปั่นไฟหรือถ่านในบ้าน แก๊สทำให้เสียชีวิตได้

recovery-water-act-now = หลังภัยพิบัติ น้ำที่ { $place } อาจสกปรก
recovery-water-containers = เก็บน้ำสะอาดในภาชนะที่สะอาดและมีฝาปิด
recovery-water-food = ทิ้งอาหารที่โดนน้ำสกปรก
recovery-water-toilet = ใช้ห้องน้ำที่อยู่ไกลจากบ่อน้ำและแม่น้ำ

recovery-talk-act-now = หากคุณรู้สึกเศร้าหรือกลัวมาก คุณรับความช่วยเหลือที่ { $place } ได้
recovery-talk-normal = หลังภัยพิบัติ ความรู้สึกแบบนี้เป็นเรื่องปกติ
recovery-talk-trust = พูดคุยกับคนที่คุณไว้ใจ
recovery-talk-children = อยู่ใกล้ลูกของคุณและฟังเขา
recovery-talk-urgent = หากคุณคิดจะทำร้ายตัวเอง ให้ขอความช่วยเหลือตอนนี้

recovery-fraud-act-now = มีบางคนที่ { $place } ขอเงินแลกกับความช่วยเหลือ อย่าจ่ายเงิน ความช่วยเหลือไม่เสียเงิน
recovery-fraud-nobody = ไม่มีใครมีสิทธิ์ขอเงินหรือสิ่งอื่นใดจากคุณเพื่อแลกกับความช่วยเหลือ
recovery-fraud-codes = เก็บรหัสธนาคารและรหัสโทรศัพท์ของคุณเป็นความลับ
recovery-fraud-strangers = ระวังคนแปลกหน้าที่เสนองาน การเดินทาง หรือที่นอน

recovery-work-act-now = คนงานที่ { $place } มีสิทธิ์ แม้หลังภัยพิบัติ
recovery-work-wages = นายจ้างต้องจ่ายค่าจ้างสำหรับงานทั้งหมดที่คุณทำ
recovery-work-danger = คุณหยุดงานที่เสี่ยงต่อชีวิตได้
recovery-work-protection = สำหรับงานทำความสะอาด ให้ขอรองเท้าบูต ถุงมือ และหน้ากาก
recovery-work-hours = จดวันและชั่วโมงที่คุณทำงาน

recovery-force-act-now = มีคนบังคับให้คุณทำงานหรือกักขังคุณไหม คุณรับความช่วยเหลือที่ { $place } ได้
recovery-force-not-your-fault = ไม่ใช่ความผิดของคุณ
recovery-force-nobody-may = ไม่มีใครมีสิทธิ์ขังคุณ ทำร้ายคุณ หรือยึดค่าจ้างของคุณ
recovery-force-safe-moment = ขอความช่วยเหลือเฉพาะเมื่อปลอดภัยสำหรับคุณ
recovery-force-delete = หากคนอื่นดูโทรศัพท์ของคุณ ให้ลบข้อความนี้
    .radio = เวลาโทร ให้แน่ใจว่าไม่มีใครได้ยิน

recovery-protection-act-now = ประเทศของคุณเป็นอันตรายต่อคุณไหม คุณขอความคุ้มครองที่ { $place } ได้
recovery-protection-everyone = ทุกคนมีสิทธิ์ขอความคุ้มครอง
recovery-protection-advice = ขอคำปรึกษากฎหมายที่ไม่เสียเงินก่อนตัดสินใจ
recovery-protection-agency = หน่วยงานผู้ลี้ภัยของสหประชาชาติให้คำแนะนำแก่คุณได้

recovery-stateless-act-now = ไม่มีประเทศใดยอมรับคุณเป็นคนของตนใช่ไหม คุณรับความช่วยเหลือที่ { $place } ได้
recovery-stateless-help = ความช่วยเหลือฉุกเฉินมีไว้สำหรับคุณด้วย
recovery-stateless-birth = ถามวิธีแจ้งเกิดให้ลูกของคุณ

recovery-children-act-now = มีความช่วยเหลือที่ { $place } สำหรับเด็กที่ไม่ได้อยู่กับครอบครัว
recovery-children-stay = หากคุณพบเด็กที่อยู่คนเดียว ให้อยู่กับเด็ก
recovery-children-tell = บอกเจ้าหน้าที่ช่วยเหลือที่ใกล้ที่สุดทันที
recovery-children-not-away = อย่าพาเด็กไปไกล ครอบครัวอาจอยู่ใกล้ ๆ
recovery-children-strangers = อย่าให้เด็กไปกับคนแปลกหน้า
recovery-children-child = หากหนูเป็นเด็กและอยู่คนเดียว ให้ขอความช่วยเหลือจากเจ้าหน้าที่ช่วยเหลือ

recovery-feedback-act-now = คุณบอกได้ว่าความช่วยเหลือที่ { $place } ดีหรือไม่ดีอย่างไร
recovery-feedback-report = หากมีคนทำไม่ดีกับคุณหรือขอสิ่งแลกเปลี่ยนกับความช่วยเหลือ ให้แจ้ง
    .sms = หากมีคนทำไม่ดีกับคุณ โปรดแจ้ง
recovery-feedback-separate = คำร้องเรียนของคุณจะไม่ไปถึงคนที่คุณร้องเรียน
recovery-feedback-no-loss = คุณจะไม่เสียความช่วยเหลือเพราะร้องเรียน

recovery-survey-act-now = โปรดบอกเราว่าคนที่ { $place } ต้องการความช่วยเหลืออะไร
recovery-survey-choice = คุณไม่ตอบก็ได้
recovery-survey-no-effect = คำตอบของคุณไม่ทำให้ความช่วยเหลือที่คุณได้รับเปลี่ยนไป
recovery-survey-link = เปิด { $link } เพื่อตอบ
recovery-survey-call = หากต้องการตอบ โทร { $contact }
    .radio = หากต้องการตอบ โทรหมายเลขนี้: { $contact } ขอทวนหมายเลขอีกครั้ง: { $contact }

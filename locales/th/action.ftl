### What each sentence is for, and every variable: locales/en/action.ftl.

action-be-ready = เตรียมพร้อมที่จะออกไปอย่างรวดเร็ว
action-follow-news = คอยฟังข้อความใหม่
action-charge-phone = ชาร์จโทรศัพท์ตอนนี้
action-tell-others = บอกคนที่อยู่ใกล้คุณ
    .social = บอกคนที่อยู่ใกล้คุณและส่งต่อข้อความนี้
action-help-others = ช่วยเด็ก ผู้สูงอายุ และคนที่เดินไม่สะดวก
    .sms = ช่วยเด็กและผู้สูงอายุ
action-follow-instructions = ทำตามคำแนะนำของหน่วยกู้ภัย
action-pack-needs = เตรียมน้ำ อาหาร ยา และไฟฉาย
action-store-water = เก็บน้ำดื่มสะอาดไว้ตอนนี้
action-do-not-return = อย่ากลับไปจนกว่าจะได้ยินว่าปลอดภัย
action-return-carefully = กลับไปอย่างระมัดระวังและดูความเสียหาย
action-stay-careful = โปรดระวังต่อไป
action-fallen-wires = อยู่ห่างจากสายไฟฟ้าที่ตกลงมา
action-damaged-buildings = อย่าเข้าไปในอาคารที่เสียหาย
action-gas-leak = หากได้กลิ่นแก๊ส ให้ออกไปข้างนอก อย่าจุดไฟ

action-higher-ground = ไปที่สูงทันที
action-upper-floor = หากออกไปไม่ได้ ให้ขึ้นไปชั้นบน
action-no-flood-water = อย่าเดินหรือขับรถผ่านน้ำท่วม
action-away-from-rivers = อยู่ห่างจากแม่น้ำและที่ต่ำ
action-climb-at-once = ออกจากแม่น้ำและที่ต่ำทันทีแล้วขึ้นไปที่สูง
action-leave-car = หากน้ำล้อมรถ ให้ทิ้งรถแล้วขึ้นไปที่สูง
action-flood-water-dirty = น้ำท่วมสกปรก อย่าดื่ม

action-leave-coast = ออกจากชายฝั่งทันที ไปที่สูงหรือที่ไกลจากทะเล
action-shaking-near-sea = หากแผ่นดินสั่นแรงใกล้ทะเล ให้ไปที่สูงทันที อย่ารอข้อความ
    .sms = หากแผ่นดินสั่นแรงใกล้ทะเล ให้ไปที่สูงทันที
action-tall-building = หากไปที่สูงไม่ได้ ให้ขึ้นไปบนอาคารที่สูงและแข็งแรง
action-no-sea-watching = อย่าไปดูทะเล
action-leave-beach = ขึ้นจากทะเลและออกจากชายหาด
action-stay-high = อยู่บนที่สูงต่อไป
action-more-waves = อาจมีคลื่นมาอีก และอาจใหญ่กว่าเดิม

action-drop-cover-hold = เมื่อแผ่นดินสั่น ให้หมอบลง เข้าใต้โต๊ะที่แข็งแรง และจับไว้
action-away-from-falling = อยู่ห่างจากหน้าต่างและของที่อาจตกลงมา
action-more-shaking = แผ่นดินอาจสั่นอีก
action-use-stairs = ใช้บันได อย่าใช้ลิฟต์
action-heavy-things-low = วางของหนักไว้ใกล้พื้น

action-strong-building = เข้าไปในอาคารที่แข็งแรงทันที
action-away-from-windows = อยู่ข้างใน ห่างจากหน้าต่าง
action-storm-eye = หากลมหยุดกะทันหัน ให้อยู่ข้างใน ลมอาจกลับมาอีก
action-tie-down = เก็บของที่ลมอาจพัดไปได้เข้าข้างใน หรือผูกไว้

action-away-from-fire = ไปให้ห่างจากไฟและควัน
action-do-not-wait = อย่ารอจนเห็นไฟ
action-cover-mouth = ใช้ผ้าปิดจมูกและปาก
action-close-windows = ปิดประตูและหน้าต่างเพื่อกันควัน
action-hot-ground = อยู่ห่างจากเถ้าร้อนและต้นไม้ที่ถูกไฟไหม้

action-drink-often = ดื่มน้ำบ่อย ๆ
action-cool-place = อยู่ในร่มหรือที่เย็น
action-rest-often = พักบ่อย ๆ อย่าทำงานหนักในอากาศร้อน
action-check-neighbours = ดูแลผู้สูงอายุ คนป่วย และเด็กเล็ก
action-children-in-cars = ห้ามทิ้งเด็กไว้ในรถคนเดียว
action-heat-illness = หากมีคนเป็นลมหรือสับสน ให้ใช้น้ำทำให้ตัวเย็นและขอความช่วยเหลือ

action-no-tap-water = อย่าดื่มน้ำจากก๊อก
action-boil-water = ต้มน้ำก่อนดื่มหรือทำอาหาร
action-bottled-water = ใช้น้ำบรรจุขวดหากมี
action-water-for-babies = ให้ทารกดื่มน้ำที่ปลอดภัยเท่านั้น
action-wash-hands = ล้างมือด้วยสบู่และน้ำที่ปลอดภัย
action-diarrhoea = หากท้องร่วง ให้ดื่มน้ำที่ปลอดภัยมาก ๆ และไปคลินิก
action-run-tap = เปิดก๊อกให้น้ำไหลสักสองสามนาทีก่อนใช้น้ำ

action-leave-now = ออกไปทันที อย่ารอ
action-open-roads = ใช้ถนนที่เจ้าหน้าที่ท้องถิ่นบอกว่าปลอดภัย
action-take-needs = นำน้ำ ยา และโทรศัพท์ไปด้วย
action-nothing-behind = อย่ากลับไปเอาของ

action-near-building = อยู่ใกล้อาคารที่ปลอดภัย
action-go-inside = เข้าไปข้างในแล้วปิดประตูและหน้าต่าง
action-inner-room = หมอบต่ำในห้องด้านใน ห่างจากหน้าต่าง
action-stay-until-safe = อย่าออกไปจนกว่าจะได้ยินว่าปลอดภัย
action-avoid-fighting = อยู่ห่างจากฝูงชนและการสู้รบ
action-strange-objects = อย่าแตะของแปลก ๆ เพราะอาจระเบิดได้

action-everyone-leave = ทุกคนต้องออกจากพื้นที่นี้ทันที
action-everyone-inside = ทุกคนต้องเข้าไปข้างในทันทีและอยู่ข้างใน
action-may-stay = ตอนนี้คุณไม่ต้องออกไป
action-may-return = คุณกลับบ้านได้
action-may-go-out = คุณออกไปข้างนอกได้อีกครั้ง
action-ready-to-go-inside = เตรียมพร้อมที่จะเข้าไปข้างในอย่างรวดเร็ว
action-plan-way = ตัดสินใจตอนนี้ว่าจะไปที่ไหนและไปอย่างไร
action-leave-when-told = หากได้รับแจ้งให้ออกไป ให้ออกไปทันที
action-keep-away = อยู่ห่างจากพื้นที่นี้
action-tell-family = บอกครอบครัวว่าคุณอยู่ที่ไหน
action-no-travel = อย่าเดินทางตอนนี้ หากรอได้
action-get-medical-help = หากรู้สึกป่วยมาก ให้ไปหาหมอ

action-leave-weak-houses = ออกจากเต็นท์ รถ และบ้านที่ไม่แข็งแรง เข้าไปในอาคารที่แข็งแรง
action-lowest-floor = ลงไปชั้นล่างสุด ห่างจากหน้าต่าง
action-protect-head = ใช้แขนป้องกันหัวและคอ
action-away-from-trees = อยู่ห่างจากต้นไม้ กำแพง และป้ายที่อาจล้ม
action-thunder-inside = หากได้ยินเสียงฟ้าร้อง ให้เข้าไปในอาคารหรือรถที่ปิดมิดชิด
action-thunder-open = อยู่ห่างจากน้ำ เนินเขา ทุ่งโล่ง และต้นไม้

action-warm-clothes = ใส่เสื้อผ้าที่แห้งและอุ่นหลายชั้น
action-warm-building = หากบ้านหนาวเกินไป ให้ไปอาคารที่อุ่น
action-no-coal-inside = ห้ามเผาถ่านหรือใช้เครื่องปั่นไฟในบ้าน แก๊สทำให้คุณเสียชีวิตได้
    .sms = ห้ามเผาถ่านหรือใช้เครื่องปั่นไฟในบ้าน
action-cold-illness = หากมีคนหนาวมากและสับสน ให้ทำให้ร่างกายอุ่นและขอความช่วยเหลือ

action-cool-building = หากบ้านร้อนเกินไป ให้ไปอาคารที่เย็น

action-away-from-slopes = อยู่ห่างจากที่ลาดชันและบริเวณด้านล่าง
action-landslide-signs = หากดินแตกหรือได้ยินเสียงหินเคลื่อน ให้ออกไปทันที

action-away-from-volcano = อยู่ห่างจากภูเขาไฟและแม่น้ำที่ไหลลงมาจากภูเขาไฟ
action-cover-water-food = ปิดน้ำดื่มและอาหารให้มิดชิด
action-protect-eyes = ป้องกันตา จมูก และปาก
action-stop-driving = หากมองไม่เห็นถนน ให้ออกจากถนนแล้วหยุดรถ
action-no-hard-work-outside = อย่าทำงานหนักหรือเล่นกีฬาข้างนอก
action-wear-mask = หากต้องออกไปข้างนอก ให้ใส่หน้ากากที่พอดี

action-save-water = ใช้น้ำเพื่อดื่ม ทำอาหาร และล้างเท่านั้น

action-away-from-chemicals = ไปให้ห่างจากควัน ของเหลว และกลิ่นแรง
action-seal-room = ปิดประตูและหน้าต่าง ปิดพัดลมและเครื่องปรับอากาศ
    .sms = ปิดประตูและหน้าต่าง ปิดพัดลม
action-wash-body = หากคุณอยู่ข้างนอกมา ให้เปลี่ยนเสื้อผ้าและล้างตัว
action-middle-of-building = ไปอยู่กลางอาคารหรือห้องใต้ดิน
action-packed-food = กินอาหารจากห่อที่ปิดสนิทและดื่มน้ำบรรจุขวด
action-iodine = กินยาเม็ดไอโอดีนเฉพาะเมื่อเจ้าหน้าที่สาธารณสุขบอก

action-battery-light = ใช้ไฟที่ใช้แบตเตอรี่ ไม่ใช้เทียน
action-cold-food = อย่ากินอาหารที่หายเย็นแล้วในตู้เย็น
action-medical-machine = หากต้องใช้ไฟฟ้ากับเครื่องมือแพทย์ ให้ขอความช่วยเหลือตอนนี้
action-go-for-help = หากต้องการความช่วยเหลือ ให้ไปสถานีดับเพลิง โรงพยาบาล หรือคลินิก
action-short-messages = ส่งข้อความสั้น ๆ อย่าโทรนาน
action-listen-radio = ฟังข่าวจากวิทยุ
action-stay-where = อยู่ที่เดิมหากที่นั่นปลอดภัย

action-stay-home-ill = หากรู้สึกป่วย ให้อยู่บ้านและอยู่ห่างจากคนอื่น
action-health-advice = ทำตามที่เจ้าหน้าที่สาธารณสุขบอก
action-unsure-food = หากไม่แน่ใจว่าอาหารปลอดภัย อย่ากิน
action-cook-well = ทำอาหารให้สุกดีและกินตอนร้อน

action-stay-low = เมื่อมีควัน ให้ก้มต่ำใกล้พื้น
action-cooking-fires = ดับไฟที่ใช้ทำอาหาร
action-free-roads = เว้นถนนให้รถกู้ภัย
action-trapped = หากออกไม่ได้ ให้เคาะท่อหรือผนัง
action-leave-damaged = ออกจากอาคารที่เสียหายทันที อยู่ห่างจากผนังอาคาร

action-curfew = เมื่อห้ามออกไปข้างนอก ให้อยู่ข้างใน
action-go-to-shelter = ไปยังที่หลบภัย ห้องใต้ดิน หรือห้องด้านใน
action-lie-down = หากอยู่ข้างนอก ให้นอนราบและป้องกันหัวไว้
action-run-away = หากหนีได้อย่างปลอดภัย ให้วิ่งและทิ้งของไว้
action-hide = หากหนีไม่ได้ ให้ซ่อน ล็อกประตู และอยู่เงียบ ๆ
action-known-paths = เดินเฉพาะบนถนนและทางที่คนใช้ทุกวัน
action-mine-stop = หากคิดว่ามีทุ่นระเบิดอยู่ใกล้ อย่าขยับ ตะโกนขอความช่วยเหลือ

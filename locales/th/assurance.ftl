### What each sentence is for, and every variable: locales/en/assurance.ftl.

assurance-watch = อีกไม่นานจะมีการให้ความช่วยเหลือแก่ทุกคนที่ { $place }
assurance-act-now = ความช่วยเหลือที่ { $place } มีไว้สำหรับทุกคน
assurance-cancel = คำสัญญาเรื่องความช่วยเหลือที่ { $place } ถูกถอนแล้ว
assurance-all-clear = ความช่วยเหลือฉุกเฉินที่ { $place } สิ้นสุดแล้ว
assurance-everyone = คุณมาจากที่ไหนก็ไม่สำคัญ
assurance-no-papers = จะไม่มีการขอเอกสารจากคุณ
assurance-authority = { $issuer } มีอำนาจให้คำสัญญานี้

assurance-clinic-act-now = คลินิกที่ { $place } รักษาทุกคน
assurance-shelter-act-now = ที่พักพิงที่ { $place } เปิดสำหรับทุกคน
assurance-clinic-go = หากคุณป่วยหรือบาดเจ็บ โปรดไปที่นั่น
assurance-shelter-families = ครอบครัวอยู่ด้วยกันที่นั่นได้
assurance-not-told = จะไม่มีใครที่นั่นบอกคนอื่นว่าคุณมา

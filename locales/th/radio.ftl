### What each sentence is for, and every variable: locales/en/radio.ftl.

radio-attention = โปรดฟัง นี่คือข้อความสำคัญเพื่อความปลอดภัย
radio-repeat = ขอทวนอีกครั้ง
radio-sign-off = นั่นคือข้อความจาก { $issuer }
radio-next-update = ข้อความนี้ใช้ได้จนถึง { $until } โปรดฟังข้อความต่อไป
radio-machine-voice = ข้อความนี้อ่านโดยเครื่อง

### What each sentence is for, and every variable: locales/en/public.ftl.

public-current = ข้อความเหล่านี้ใช้ได้ในขณะนี้
public-none = ขณะนี้ไม่มีข้อความ
public-language = เลือกภาษาของคุณ
public-no-language = ข้อความนี้ไม่มีในภาษานี้ โปรดเลือกภาษาอื่น
public-changed = ข้อความในหน้านี้เปลี่ยนแล้ว: { $time }
public-newest = อ่านข้อความล่าสุด
public-withdrawn = ข้อความนี้ถูกเพิกถอนแล้ว โปรดอย่าปฏิบัติตาม
public-expired = ข้อความนี้ใช้ไม่ได้แล้ว
public-check = รหัสตรวจสอบของข้อความนี้คือ { $code }
public-check-how = ข้อความเดียวกันมีรหัสเดียวกันเสมอ ถ้ามีคนส่งข้อความนี้ให้คุณพร้อมรหัสอื่น โปรดอย่าเชื่อข้อความนั้น
public-copy = คุณคัดลอกข้อความนี้และส่งต่อได้
public-not-here = ไม่มีหน้านี้ที่นี่
public-busy = ขณะนี้มีคนอ่านจำนวนมาก โปรดลองอีกครั้งในอีกสักครู่

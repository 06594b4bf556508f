### What each sentence is for, and every variable: locales/en/radio.ftl.

radio-attention = Xin chú ý. Đây là tin quan trọng về an toàn.
radio-repeat = Xin nhắc lại.
radio-sign-off = Đó là tin của { $issuer }.
radio-next-update = Tin này có hiệu lực đến: { $until }. Xin hãy nghe tin tiếp theo.
radio-machine-voice = Tin này do máy đọc.

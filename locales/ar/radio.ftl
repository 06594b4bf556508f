### What each sentence is for, and every variable: locales/en/radio.ftl.

radio-attention = انتباه من فضلكم. هذه رسالة مهمة من أجل سلامتكم.
radio-repeat = أكرر.
radio-sign-off = كانت هذه رسالة من { $issuer }.
radio-next-update = هذه الرسالة صالحة حتى: { $until }. يرجى الاستماع إلى الرسالة القادمة.
radio-machine-voice = هذه الرسالة تقرؤها آلة.

### What each sentence is for, and every variable: locales/en/radio.ftl.

radio-attention = कृपया ध्यान दिनुहोस्। यो सुरक्षासम्बन्धी महत्त्वपूर्ण सन्देश हो।
radio-repeat = फेरि भन्छु।
radio-sign-off = यो सन्देश { $issuer } बाट थियो।
radio-next-update = यो सन्देश { $until } सम्म मान्य छ। कृपया अर्को सन्देश सुन्नुहोस्।
radio-machine-voice = यो सन्देश मेसिनले पढ्दै छ।

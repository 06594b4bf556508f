### What each sentence is for, and every variable: locales/en/radio.ftl.

radio-attention = कृपया ध्यान दें। यह सुरक्षा का ज़रूरी संदेश है।
radio-repeat = हम दोहराते हैं।
radio-sign-off = यह संदेश { $issuer } की ओर से था।
radio-next-update = यह संदेश { $until } तक मान्य है। कृपया अगला संदेश सुनें।
radio-machine-voice = यह संदेश एक मशीन पढ़ रही है।

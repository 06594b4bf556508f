### What each sentence is for, and every variable: locales/en/radio.ftl.

radio-attention = தயவுசெய்து கவனியுங்கள். இது முக்கியமான பாதுகாப்புச் செய்தி.
radio-repeat = மீண்டும் சொல்கிறேன்.
radio-sign-off = அந்தச் செய்தியை அனுப்பியது: { $issuer }.
radio-next-update = இந்தச் செய்தி { $until } வரை செல்லும். அடுத்த செய்தியைக் கேளுங்கள்.
radio-machine-voice = இந்தச் செய்தியை இயந்திரம் வாசிக்கிறது.

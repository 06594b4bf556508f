### What each sentence is for, and every variable: locales/en/radio.ftl.

radio-attention = කරුණාකර අවධානය යොමු කරන්න. මෙය ආරක්ෂාව ගැන වැදගත් පණිවිඩයකි.
radio-repeat = නැවත කියමි.
radio-sign-off = ඒ { $issuer } වෙතින් ආ පණිවිඩයකි.
radio-next-update = මේ පණිවිඩය වලංගු වන්නේ { $until } දක්වායි. කරුණාකර ඊළඟ පණිවිඩයට සවන් දෙන්න.
radio-machine-voice = මේ පණිවිඩය කියවන්නේ යන්ත්‍රයකි.

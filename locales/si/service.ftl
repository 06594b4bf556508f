### What each sentence is for, and every variable: locales/en/service.ftl.

service-watch = { $place } හි ඉක්මනින් උදව් දීම ඇරඹේ. ස්ථානය: { $facility }.
service-act-now = { $place } හි උදව් ලබාගත හැකිය. ස්ථානය: { $facility }.
service-cancel = { $place } හි උදව් ලබාගත නොහැකිය. ස්ථානය: { $facility }.
service-all-clear = { $place } හි උදව් දීම දැන් අවසන්. ස්ථානය: { $facility }.

service-offers =
    { $service ->
        [shelter] ඔබට එහි නිදාගත හැකිය.
        [food] ඔබට එහි කෑම ලබාගත හැකිය.
        [water] ඔබට එහි බොන වතුර ලබාගත හැකිය.
        [clinic] ඔබට එහි වෛද්‍යවරයෙකු හෝ හෙදියක හමුවිය හැකිය.
        [charging] ඔබට එහි දුරකථනය චාජ් කළ හැකිය.
       *[all] ඔබට එහි නවාතැන්, කෑම, බොන වතුර සහ වෛද්‍ය උදව් ලබාගත හැකිය.
    }
service-everyone = සියලු දෙනාට පැමිණිය හැකිය. එය නොමිලේය.
service-bring-medicine = හැකි නම් ඔබේ බෙහෙත් සහ උණුසුම් ඇඳුම් ගෙනෙන්න.
service-do-not-go = කරුණාකර දැන් එහි යන්න එපා.

service-transport-watch = බස් රථ ඉක්මනින් { $place } ප්‍රදේශයෙන් මිනිසුන් පිටතට ගෙනයයි.
service-transport-act-now = බස් රථ දැන් { $place } ප්‍රදේශයෙන් මිනිසුන් පිටතට ගෙනයයි.
service-transport-cancel = දැන් { $place } ප්‍රදේශයෙන් පිටතට යන බස් රථ නැත.

service-transport-from = බස් රථ පිටත් වන තැන: { $facility }.
service-transport-bring = ඔබට උසුලාගෙන යා හැකි දේ පමණක් ගෙනෙන්න.
service-transport-together = පවුලේ අය සමඟ සිටින්න. ළමයින් ළඟින් තබාගන්න.
service-transport-cannot-walk = බස් රථයට යන්න බැරි නම්, උදව් ඉල්ලන්න.

service-hotline-watch = { $place } හි අය සඳහා දුරකථන සේවාවක් ඉක්මනින් ආරම්භ වේ.
service-hotline-act-now = { $place } හි අය සඳහා දුරකථන සේවාවක් ක්‍රියාත්මකයි.
service-hotline-cancel = { $place } හි අය සඳහා වූ දුරකථන සේවාව ක්‍රියාත්මක නොවේ.

service-hotline-ask = ආරක්ෂාව, උදව් සහ ඔබේ පවුල ගැන ඔබට ඇසිය හැකිය.

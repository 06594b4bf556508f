### What each sentence is for, and every variable: locales/en/preparedness.ftl.

preparedness-alerts-watch = { $place } සඳහා අනතුරු පණිවිඩ ඉක්මනින් ඔබේ භාෂාවෙන් ලබාගත හැකිය.
preparedness-alerts-act-now = { $place } සඳහා අනතුරු පණිවිඩ ඔබේ භාෂාවෙන් ලබාගත හැකිය.

preparedness-alerts-channels = පණිවිඩ එන්නේ දුරකථනයෙන්, ගුවන්විදුලියෙන් සහ ප්‍රජා කණ්ඩායම්වලිනි.
preparedness-alerts-choose = ඔබට හොඳින්ම තේරෙන භාෂාව තෝරන්න.
preparedness-alerts-free = පණිවිඩ නොමිලේය. ඔබට ඕනෑම විට ඒවා නැවැත්විය හැකිය.
preparedness-alerts-call = ඔබේ භාෂාව තේරීමට { $contact } අමතන්න.
    .radio = ඔබේ භාෂාව තේරීමට මේ අංකය අමතන්න: { $contact }. අංකය නැවත කියමි: { $contact }.

preparedness-drill-watch = { $place } හි අය ඉක්මනින් හදිසි අවස්ථාවක් සඳහා පුහුණු වෙති.
preparedness-drill-act-now = { $place } හි අය හදිසි අවස්ථාවක් සඳහා පුහුණු වෙමින් සිටිති. සැබෑ අනතුරක් නැත.
preparedness-drill-cancel = { $place } හි අය දැන් හදිසි අවස්ථාවක් සඳහා පුහුණු වන්නේ නැත.
preparedness-drill-all-clear = { $place } හි හදිසි අවස්ථා පුහුණුව අවසන්.

preparedness-drill-sirens = ඔබට සයිරන් හඬ ඇසිය හැකිය, ගලවාගන්නා සේවකයන් දැකිය හැකිය.
preparedness-drill-take-part = කැමති නම් ඔබට සහභාගි විය හැකිය. සියලු දෙනා සාදරයෙන් පිළිගනිමු.

preparedness-risk-act-now = { $place } හි ඇති අනතුරු මොනවාදැයි දැනගන්න.

preparedness-risk-ask = අනතුරුදායක තැන් මොනවාදැයි ප්‍රදේශය හොඳින් දන්නා අයගෙන් අසන්න.
preparedness-risk-safe-place = ළඟම ආරක්ෂිත තැන සහ එහි යන පාරවල් දෙකක් සොයාගන්න.
preparedness-risk-signals = අනතුරු ඇඟවීමේ හඬවල් සහ සලකුණුවල තේරුම දැනගන්න.

preparedness-plan-act-now = { $place } හි හදිසි අවස්ථාවක් ඒමට පෙරම සූදානම් වන්න.

preparedness-plan-meet = ඔබ හමුවන තැන ගැන පවුලේ අය සමඟ එකඟ වන්න.
preparedness-plan-numbers = වැදගත් දුරකථන අංක කඩදාසියක ලියාගන්න.
preparedness-plan-bag = වතුර, කෑම, බෙහෙත්, විදුලි පන්දමක් සහ උණුසුම් ඇඳුම් බෑගයක අසුරාගන්න.
preparedness-plan-others = ළදරුවන්ට, වයසක අයට සහ හොඳින් ඇවිදින්න බැරි අයට උදව් කරන ආකාරය සැලසුම් කරන්න.
    .sms = ළදරුවන්ට සහ වයසක අයට උදව් කරන ආකාරය සැලසුම් කරන්න.

### What each sentence is for, and every variable: locales/en/info.ftl.

info-ends = මෙය කලින් පණිවිඩයක් ගැන පුවතකි.

info-cancel = කරුණාකර { $place } සඳහා වූ කලින් පණිවිඩය පිළිපදින්න එපා.
info-no-warning = දැන් { $place } සඳහා අනතුරු ඇඟවීමක් නැත.
info-ended = { $place } සඳහා වූ කලින් පණිවිඩය තවදුරටත් අවශ්‍ය නැත.
info-help-cancel = කලින් පණිවිඩයේ කී උදව් { $place } හි නැත.
info-help-ended = කලින් පණිවිඩයේ කී උදව් { $place } හි අවසන් විය.

info-free = උදව් නොමිලේය.
info-private = ඔබ කියන දේ රහසිගතයි.
info-no-name = ඔබේ නම කීම අවශ්‍ය නැත.
info-your-language = ඔබේ භාෂාව කතා කරන කෙනෙකු ඉල්ලිය හැකිය.
info-you-decide = ඊළඟට සිදුවන දේ තීරණය කරන්නේ ඔබයි.
info-where = ස්ථානය: { $facility }.
info-read-more = තව කියවීමට { $link } විවෘත කරන්න.

info-avoid-watch = { $place } ඉක්මනින් අනතුරුදායක විය හැකිය.
info-avoid-act-now = { $place } වෙත යන්න එපා. දැන් එය අනතුරුදායකයි.
info-avoid-all-clear = ඔබට නැවත { $place } වෙත යා හැකිය.

info-avoid-do-not-travel = අවශ්‍යම නැත්නම් එහි යන්න එපා.
info-avoid-leave = ඔබ එහි නම්, ආරක්ෂිත විට පිටවන්න.
info-avoid-other-way = වෙනත් පාරකින් යන්න, නැත්නම් ආරක්ෂිත තැනක රැඳෙන්න.
info-avoid-rescue-roads = පාරවල් අවහිර කරන්න එපා. ගලවාගන්නා සේවකයන්ට ඒවා අවශ්‍යයි.

info-reminder-act-now = { $place } සඳහා වූ කලින් අනතුරු ඇඟවීම තවම වලංගුයි.
info-reminder-all-clear = { $place } සඳහා වූ කලින් අනතුරු ඇඟවීම අවසන් විය.

info-reminder-not-over = අනතුර අවසන් නැත.
info-reminder-follow = කරුණාකර කලින් අනතුරු ඇඟවීම දිගටම පිළිපදින්න.
info-reminder-missed = අනතුරු ඇඟවීම නොදන්නේ නම්, අසල සිටින අයගෙන් අසන්න.

info-rumour-watch = { $place } හි අය අසත්‍ය විය හැකි පණිවිඩයක් බෙදාගනිති.
info-rumour-act-now = { $place } හි අය අසත්‍ය පණිවිඩයක් බෙදාගනිති.

info-rumour-about =
    { $topic ->
        [water] එය බොන වතුර ගැනයි.
        [dam] එය වේල්ලක් ගැනයි.
        [attack] එය ප්‍රහාරයක් ගැනයි.
        [evacuation] මිනිසුන් පිටව යා යුතු යැයි එහි කියයි.
        [disease] එය රෝගයක් ගැනයි.
        [aid] එය ආධාර ගැනයි.
       *[other] එය හදිසි අවස්ථාව ගැනයි.
    }
info-rumour-do-not-share = කරුණාකර එය බෙදාගන්න එපා.
info-rumour-do-not-follow = අසත්‍ය පණිවිඩයේ කියන දේ කරන්න එපා.
info-rumour-tell = එය අසත්‍ය බව අසල සිටින අයට කියන්න.
info-rumour-check = පණිවිඩයක් විශ්වාස කිරීමට පෙර නිල මාර්ගයකින් තහවුරු කරගන්න.
info-rumour-true = සත්‍යය කියවීමට { $link } විවෘත කරන්න.

info-test-watch = { $place } හි අනතුරු පණිවිඩ පද්ධතිය ඉක්මනින් අත්හදා බැලේ.
info-test-act-now = මෙය { $place } හි අනතුරු පණිවිඩ පද්ධතියේ අත්හදා බැලීමකි. අනතුරක් නැත.
info-test-cancel = දැන් { $place } හි අනතුරු පණිවිඩ පද්ධතියේ අත්හදා බැලීමක් නැත.
info-test-all-clear = { $place } හි අනතුරු පණිවිඩ පද්ධතියේ අත්හදා බැලීම අවසන්.

info-test-nothing = ඔබට කිසිවක් කිරීම අවශ්‍ය නැත.
info-real-danger = සැබෑ අනතුරක් ඇත්නම්, අලුත් පණිවිඩයකින් කියනු ඇත.

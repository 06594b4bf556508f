### What each sentence is for, and every variable: locales/en/recovery.ftl.

recovery-return-watch = ඉක්මනින් මිනිසුන්ට ආපසු { $place } වෙත යාමට ඉඩ ලැබිය හැකිය.
recovery-return-act-now = ඔබට දැන් ආපසු { $place } වෙත යා හැකිය.
recovery-return-cancel = දැන් ආපසු { $place } වෙත යාම ආරක්ෂිත නැත.

recovery-return-choice = ආපසු යනවාද නැද්ද කියා තීරණය කරන්නේ ඔබයි.
recovery-return-daylight = දවල් කාලයේ යන්න. තනියම යන්න එපා.
recovery-return-ask-first = යාමට පෙර ආරක්ෂිත පාරවල් සහ ගොඩනැගිලි මොනවාදැයි අසන්න.

recovery-aid-watch = { $place } හි අයට ඉක්මනින් ආධාර ඉල්ලිය හැකිය.
recovery-aid-act-now = { $place } හි අයට දැන් ආධාර ඉල්ලිය හැකිය.

recovery-aid-who =
    { $group ->
        [home] නිවසට හානි වූ අයට එය ඉල්ලිය හැකිය.
        [income] රැකියාව හෝ ආදායම නැති වූ අයට එය ඉල්ලිය හැකිය.
        [children] කුඩා ළමයින් සිටින පවුල්වලට එය ඉල්ලිය හැකිය.
        [care] වයසක අයට, රෝගීන්ට සහ ආබාධ සහිත අයට එය ඉල්ලිය හැකිය.
       *[everyone] අවශ්‍ය සියලු දෙනාට එය ඉල්ලිය හැකිය.
    }
recovery-aid-no-fee = ඉල්ලීමට මුදල් ගෙවීම අවශ්‍ය නැත.
recovery-aid-answer = ඉල්ලූ පසු, එය ඔබට ලැබේද කියා දන්වනු ඇත.

recovery-cash-act-now = { $place } හි අයට දැන් මුදල් ආධාර ඉල්ලිය හැකිය.

recovery-cash-yours = ඒ මුදල් ඔබටයි. එයින් කොටසක් කිසිවෙකුට දෙන්න එපා.
recovery-cash-send = පවුලට මුදල් යවනවා නම්, ගාස්තුව කීයදැයි පළමුව අසන්න.

recovery-records-act-now = වැදගත් සහතික නැති වූවා නම්, { $place } හි උදව් ලබාගත හැකිය.

recovery-records-kinds = උප්පැන්න, විවාහ සහ පාසල් සහතික අලුතින් ඉල්ලිය හැකිය.
recovery-records-office = ඔබේ රටේ තානාපති කාර්යාලයෙන් උදව් ලබාගත හැකිය.
recovery-records-afraid = ඔබේ රටේ රජයට ඔබ බිය නම්, එහි තානාපති කාර්යාලයට යන්න එපා. ආධාර කණ්ඩායමකින් අසන්න.
    .sms = ඔබේ රටේ රජයට ඔබ බිය නම්, ආධාර කණ්ඩායමකින් අසන්න.
recovery-records-no-middleman = ඔබට සහතික ගෙන දෙන බවට පොරොන්දු වන කිසිවෙකුට මුදල් ගෙවන්න එපා.

recovery-family-act-now = ඔබේ පවුල සොයාගැනීමට { $place } හි උදව් ලබාගත හැකිය.

recovery-family-who = අතුරුදහන් වූ අය සොයාගැනීමට රතු කුරුසය සහ රතු අඩසඳ උදව් කරයි.
recovery-family-safe = ඔබ ආරක්ෂිත නම්, පවුලේ අයට කියන්න.
recovery-family-no-pictures = අතුරුදහන් වූ ළමයින්ගේ නම් හෝ පින්තූර අන්තර්ජාලයේ දමන්න එපා.

recovery-health-act-now = { $place } හි ආපදාවෙන් පසු ඔබේ සෞඛ්‍යය රැකගන්න.

recovery-health-wounds = සෑම තුවාලයක්ම ආරක්ෂිත වතුරෙන් පිරිසිදු කර වසන්න.
recovery-health-clinic = උණක් හෝ ගැඹුරු තුවාලයක් ඇත්නම්, සායනයකට යන්න.
recovery-health-medicine = දිනපතා ගන්නා බෙහෙත් නැති වූවා නම්, සායනයකින් තව ඉල්ලන්න.
recovery-health-pregnant = ඔබ ගැබිනියක් නම්, ආරක්ෂිතව දරුවා බිහි කළ හැකි තැන සායනයකින් අසන්න.
recovery-health-fumes = කිසිවිටෙකත් ඇතුළේ ජෙනරේටර් හෝ අඟුරු භාවිත කරන්න එපා. එයින් එන වායුවෙන් මිය යා හැකිය.

recovery-water-act-now = ආපදාවෙන් පසු { $place } හි වතුර අපිරිසිදු විය හැකිය.

recovery-water-containers = ආරක්ෂිත වතුර පිරිසිදු, වැසූ බඳුන්වල තබන්න.
recovery-water-food = අපිරිසිදු වතුර ගෑවුණු කෑම ඉවත දමන්න.
recovery-water-toilet = ළිං සහ ගංගාවලින් ඈත වැසිකිළි භාවිත කරන්න.

recovery-talk-act-now = ඔබට දැඩි දුකක් හෝ බියක් දැනේ නම්, { $place } හි උදව් ලබාගත හැකිය.

recovery-talk-normal = ආපදාවකින් පසු එවැනි හැඟීම් සාමාන්‍යයි.
recovery-talk-trust = ඔබ විශ්වාස කරන අය සමඟ කතා කරන්න.
recovery-talk-children = ඔබේ දරුවන් ළඟින් සිට ඔවුන්ට සවන් දෙන්න.
recovery-talk-urgent = ඔබටම හානි කරගැනීමට සිතේ නම්, දැන් උදව් ඉල්ලන්න.

recovery-fraud-act-now = { $place } හි සමහරු ආධාර සඳහා මුදල් ඉල්ලති. ගෙවන්න එපා. ආධාර නොමිලේය.

recovery-fraud-nobody = උදව් වෙනුවෙන් මුදල් හෝ වෙන කිසිවක් ඔබෙන් ඉල්ලීමට කිසිවෙකුට අයිතියක් නැත.
recovery-fraud-codes = බැංකුවේ සහ දුරකථනයේ රහස් අංක රහසිගතව තබාගන්න.
recovery-fraud-strangers = රැකියා, ගමන් පහසුකම් හෝ නිදන තැනක් දෙන බව කියන නාඳුනන අය ගැන පරිස්සම් වන්න.

recovery-work-act-now = ආපදාවකින් පසුවත් { $place } හි සේවකයන්ට අයිතිවාසිකම් ඇත.

recovery-work-wages = ඔබ කළ සියලු වැඩවලට සේවායෝජකයා ඔබට ගෙවිය යුතුය.
recovery-work-danger = ඔබේ ජීවිතයට අනතුරක් වන වැඩ ඔබට නැවැත්විය හැකිය.
recovery-work-protection = පිරිසිදු කිරීමේ වැඩවලට බූට්, අත්වැසුම් සහ මුඛ ආවරණයක් ඉල්ලන්න.
recovery-work-hours = ඔබ වැඩ කරන දවස් සහ පැය ලියා තබන්න.

recovery-force-act-now = කෙනෙකු ඔබෙන් බලෙන් වැඩ ගන්නවාද, ඔබව රඳවා තබනවාද? { $place } හි උදව් ලබාගත හැකිය.

recovery-force-not-your-fault = එය ඔබේ වරදක් නොවේ.
recovery-force-nobody-may = ඔබව සිර කිරීමට, ඔබට හිංසා කිරීමට හෝ ඔබේ පඩිය තබාගැනීමට කිසිවෙකුට අයිතියක් නැත.
recovery-force-safe-moment = ඔබට ආරක්ෂිත විට පමණක් උදව් ඉල්ලන්න.
recovery-force-delete = අන් අය ඔබේ දුරකථනය කියවනවා නම්, මේ පණිවිඩය මකන්න.
    .radio = ඔබ අමතන විට කිසිවෙකුට නොඇසෙන බව තහවුරු කරගන්න.

recovery-protection-act-now = ඔබේ රට ඔබට අනතුරුදායකද? { $place } හි ආරක්ෂාව ඉල්ලිය හැකිය.

recovery-protection-everyone = ආරක්ෂාව ඉල්ලීමට සියලු දෙනාට අයිතියක් ඇත.
recovery-protection-advice = තීරණය කිරීමට පෙර නොමිලේ නීති උපදෙස් ඉල්ලන්න.
recovery-protection-agency = එක්සත් ජාතීන්ගේ සරණාගත ආයතනයෙන් උපදෙස් ලබාගත හැකිය.

recovery-stateless-act-now = කිසිදු රටක් ඔබව තම රටේ කෙනෙකු ලෙස පිළිගන්නේ නැද්ද? { $place } හි උදව් ලබාගත හැකිය.

recovery-stateless-help = හදිසි උදව් ඔබටත් ඇත.
recovery-stateless-birth = ඔබේ දරුවන්ගේ උපත ලියාපදිංචි කරන ආකාරය අසන්න.

recovery-children-act-now = පවුලේ අය නැතිව සිටින ළමයින්ට { $place } හි උදව් ඇත.

recovery-children-stay = තනි වූ ළමයෙකු හමු වුවහොත්, ළමයා සමඟ සිටින්න.
recovery-children-tell = වහාම ළඟම සිටින ආධාර සේවකයන්ට කියන්න.
recovery-children-not-away = ළමයා ඈතට රැගෙන යන්න එපා. පවුලේ අය අසල සිටිය හැකිය.
recovery-children-strangers = ළමයා නාඳුනන අයට දෙන්න එපා.
recovery-children-child = ඔබ තනි වූ ළමයෙකු නම්, ආධාර සේවකයෙකුගෙන් උදව් ඉල්ලන්න.

recovery-feedback-act-now = { $place } හි උදව්වල හොඳ හෝ නරක ඔබට කිව හැකිය.

recovery-feedback-report = කෙනෙකු ඔබට නරක ලෙස සලකනවා නම් හෝ උදව් වෙනුවෙන් යමක් ඉල්ලනවා නම්, ඒ ගැන දන්වන්න.
    .sms = කෙනෙකු ඔබට නරක ලෙස සලකනවා නම්, කරුණාකර දන්වන්න.
recovery-feedback-separate = ඔබ කවුරුන් ගැන කීවත්, පැමිණිල්ල ඒ අයට යන්නේ නැත.
recovery-feedback-no-loss = පැමිණිලි කළ නිසා ඔබට කිසිදු උදව්වක් අහිමි වන්නේ නැත.

recovery-survey-act-now = { $place } හි අයට අවශ්‍ය උදව් මොනවාදැයි කරුණාකර අපට කියන්න.

recovery-survey-choice = පිළිතුරු දීම අනිවාර්ය නොවේ.
recovery-survey-no-effect = ඔබේ පිළිතුරු නිසා ඔබට ලැබෙන උදව් වෙනස් වන්නේ නැත.
recovery-survey-link = පිළිතුරු දීමට { $link } විවෘත කරන්න.
recovery-survey-call = පිළිතුරු දීමට { $contact } අමතන්න.
    .radio = පිළිතුරු දීමට මේ අංකය අමතන්න: { $contact }. අංකය නැවත කියමි: { $contact }.

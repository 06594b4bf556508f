### What each sentence is for, and every variable: locales/en/action.ftl.

action-be-ready = ඉක්මනින් පිටවීමට සූදානමින් සිටින්න.
action-follow-news = අලුත් පණිවිඩවලට සවන් දෙන්න.
action-charge-phone = දැන් ඔබේ දුරකථනය චාජ් කරන්න.
action-tell-others = අසල සිටින අයට කියන්න.
    .social = අසල සිටින අයට කියන්න, මේ පණිවිඩය බෙදාගන්න.
action-help-others = ළමයින්ට, වයසක අයට සහ හොඳින් ඇවිදින්න බැරි අයට උදව් කරන්න.
    .sms = ළමයින්ට සහ වයසක අයට උදව් කරන්න.
action-follow-instructions = ගලවාගැනීමේ සේවාවල උපදෙස් පිළිපදින්න.
action-pack-needs = වතුර, කෑම, බෙහෙත් සහ විදුලි පන්දමක් අසුරාගන්න.
action-store-water = දැන් පිරිසිදු බොන වතුර එකතු කරගන්න.
action-do-not-return = ආරක්ෂිත බව දන්වන තුරු ආපසු යන්න එපා.
action-return-carefully = පරිස්සමෙන් ආපසු ගොස් හානි තිබේදැයි බලන්න.
action-stay-careful = කරුණාකර පරිස්සමෙන් සිටින්න.
action-fallen-wires = කඩා වැටුණු විදුලි කම්බිවලින් ඈත්ව සිටින්න.
action-damaged-buildings = හානි වූ ගොඩනැගිලි ඇතුළට යන්න එපා.
action-gas-leak = ගෑස් ගඳක් දැනේ නම් එළියට යන්න. ගිනි දල්වන්න එපා.

action-higher-ground = දැන් උස් බිමකට යන්න.
action-upper-floor = පිටවිය නොහැකි නම් ඉහළ මහලකට යන්න.
action-no-flood-water = ගංවතුරේ ඇවිදින්න හෝ වාහන පදවන්න එපා.
action-away-from-rivers = ගංගාවලින් සහ පහත් බිම්වලින් ඈත්ව සිටින්න.
action-climb-at-once = වහාම ගංගා සහ පහත් බිම්වලින් ඉවත්ව ඉහළට යන්න.
action-leave-car = වාහනය වටේට වතුර එන්නේ නම්, වාහනයෙන් බැස ඉහළට යන්න.
action-flood-water-dirty = ගංවතුර අපිරිසිදුයි. එය බොන්න එපා.

action-leave-coast = දැන් වෙරළෙන් ඉවත් වන්න. උස් බිමකට හෝ මුහුදෙන් ඈතට යන්න.
action-shaking-near-sea = මුහුද අසල පොළොව තදින් සෙලවේ නම්, වහාම උස් බිමකට යන්න. පණිවිඩයක් එන තුරු බලා සිටින්න එපා.
    .sms = මුහුද අසල පොළොව තදින් සෙලවේ නම්, වහාම උස් බිමකට යන්න.
action-tall-building = උස් බිමකට යන්න බැරි නම්, උස, ශක්තිමත් ගොඩනැගිල්ලක ඉහළට යන්න.
action-no-sea-watching = මුහුද බලන්න යන්න එපා.
action-leave-beach = මුහුදෙන් ගොඩ වී වෙරළෙන් ඉවත් වන්න.
action-stay-high = උස් බිමේම සිටින්න.
action-more-waves = තවත් රළ පැමිණිය හැකිය. ඒවා වඩා විශාල විය හැකිය.

action-drop-cover-hold = පොළොව සෙලවෙන විට පහත් වන්න. ශක්තිමත් මේසයක් යටට ගොස් එය අල්ලාගෙන සිටින්න.
action-away-from-falling = ජනේලවලින් සහ වැටිය හැකි දේවලින් ඈත්ව සිටින්න.
action-more-shaking = පොළොව නැවත සෙලවිය හැකිය.
action-use-stairs = පඩිපෙළ භාවිත කරන්න. විදුලි සෝපාන (ලිෆ්ට්) භාවිත කරන්න එපා.
action-heavy-things-low = බර දේවල් බිමට ළංව තබන්න.

action-strong-building = දැන් ශක්තිමත් ගොඩනැගිල්ලකට යන්න.
action-away-from-windows = ඇතුළේ, ජනේලවලින් ඈත්ව සිටින්න.
action-storm-eye = සුළඟ හදිසියේ නැවතුණොත් ඇතුළේම සිටින්න. එය නැවත ආ හැකිය.
action-tie-down = සුළඟට ගසාගෙන යා හැකි දේවල් ඇතුළට ගන්න, නැත්නම් බැඳ තබන්න.

action-away-from-fire = ගින්නෙන් සහ දුමෙන් ඈතට යන්න.
action-do-not-wait = ගින්න පෙනෙන තුරු බලා සිටින්න එපා.
action-cover-mouth = රෙදි කඩකින් නාසය සහ කට වසාගන්න.
action-close-windows = දුම ඇතුළට නොඑන ලෙස දොර ජනේල වසන්න.
action-hot-ground = රත් වූ අළුවලින් සහ පිළිස්සුණු ගස්වලින් ඈත්ව සිටින්න.

action-drink-often = නිතර වතුර බොන්න.
action-cool-place = සෙවණේ හෝ සිසිල් තැනක සිටින්න.
action-rest-often = නිතර විවේක ගන්න. උණුසුමේ වෙහෙසකර වැඩ කරන්න එපා.
action-check-neighbours = වයසක අය, රෝගීන් සහ කුඩා ළමයින් ගැන සොයා බලන්න.
action-children-in-cars = කිසිවිටෙකත් ළමයෙකු තනියම වාහනයක තබා යන්න එපා.
action-heat-illness = කෙනෙකුට සිහි නැති වුවහොත් හෝ සිහිය අවුල් නම්, වතුරෙන් ඇඟ සිසිල් කර උදව් ලබාගන්න.

action-no-tap-water = කරාමයෙන් වතුර බොන්න එපා.
action-boil-water = බීමට හෝ ඉවීමට පෙර වතුර උතුරවන්න.
action-bottled-water = ඇත්නම් බෝතල් වතුර භාවිත කරන්න.
action-water-for-babies = ළදරුවන්ට ආරක්ෂිත වතුර පමණක් දෙන්න.
action-wash-hands = සබන් සහ ආරක්ෂිත වතුරෙන් අත් සෝදන්න.
action-diarrhoea = පාචනය ඇත්නම්, ආරක්ෂිත වතුර වැඩියෙන් බී සායනයකට යන්න.
action-run-tap = වතුර භාවිත කිරීමට පෙර මිනිත්තු කිහිපයක් කරාමය ඇර තබන්න.

action-leave-now = දැන්ම පිටවන්න. ප්‍රමාද වන්න එපා.
action-open-roads = ප්‍රදේශයේ නිලධාරීන් ආරක්ෂිත යැයි කියන පාරවල් භාවිත කරන්න.
action-take-needs = වතුර, බෙහෙත් සහ දුරකථනය රැගෙන යන්න.
action-nothing-behind = දේවල් ගැනීමට ආපසු යන්න එපා.

action-near-building = ආරක්ෂිත ගොඩනැගිල්ලක් අසල සිටින්න.
action-go-inside = ඇතුළට ගොස් දොර ජනේල වසන්න.
action-inner-room = ඇතුළු කාමරයක, ජනේලවලින් ඈත්ව, පහත්ව සිටින්න.
action-stay-until-safe = ආරක්ෂිත බව දන්වන තුරු එළියට යන්න එපා.
action-avoid-fighting = සෙනඟෙන් සහ ගැටුම්වලින් ඈත්ව සිටින්න.
action-strange-objects = නුහුරු දේවල් අල්ලන්න එපා. ඒවා පුපුරා යා හැකිය.

action-everyone-leave = සියලු දෙනා දැන් මේ ප්‍රදේශයෙන් පිටවිය යුතුය.
action-everyone-inside = සියලු දෙනා දැන් ඇතුළට ගොස් ඇතුළේම සිටිය යුතුය.
action-may-stay = ඔබට දැන් පිටව යාම අවශ්‍ය නැත.
action-may-return = ඔබට ආපසු ගෙදර යා හැකිය.
action-may-go-out = ඔබට නැවත එළියට යා හැකිය.
action-ready-to-go-inside = ඉක්මනින් ඇතුළට යාමට සූදානමින් සිටින්න.
action-plan-way = යන්නේ කොහේද, කෙසේද කියා දැන් තීරණය කරන්න.
action-leave-when-told = පිටවන ලෙස කීවොත් වහාම පිටවන්න.
action-keep-away = මේ ප්‍රදේශයෙන් ඈත්ව සිටින්න.
action-tell-family = ඔබ සිටින තැන පවුලේ අයට කියන්න.
action-no-travel = ගමන පසුවට තැබිය හැකි නම්, දැන් යන්න එපා.
action-get-medical-help = ඔබට දැඩි ලෙස අසනීප නම්, වෛද්‍ය උදව් ලබාගන්න.

action-leave-weak-houses = කූඩාරම්, වාහන සහ දුර්වල නිවාසවලින් පිටවන්න. ශක්තිමත් ගොඩනැගිල්ලකට යන්න.
action-lowest-floor = පහළම මහලට ගොස් ජනේලවලින් ඈත්ව සිටින්න.
action-protect-head = දෑතින් හිස සහ බෙල්ල ආරක්ෂා කරගන්න.
action-away-from-trees = වැටිය හැකි ගස්, බිත්ති සහ දැන්වීම් පුවරුවලින් ඈත්ව සිටින්න.
action-thunder-inside = ගිගුරුම් ඇසේ නම්, ගොඩනැගිල්ලකට හෝ වැසූ වාහනයකට යන්න.
action-thunder-open = වතුර, කඳු, එළිමහන් බිම් සහ ගස්වලින් ඈත්ව සිටින්න.

action-warm-clothes = වියළි, උණුසුම් ඇඳුම් කිහිපයක් එක පිට එක අඳින්න.
action-warm-building = ගෙදර සීතල වැඩි නම්, උණුසුම් ගොඩනැගිල්ලකට යන්න.
action-no-coal-inside = කිසිවිටෙකත් ඇතුළේ ගල් අඟුරු දවන්න හෝ ජෙනරේටර් ක්‍රියා කරවන්න එපා. එයින් එන වායුවෙන් ඔබ මිය යා හැකිය.
    .sms = කිසිවිටෙකත් ඇතුළේ ගල් අඟුරු දවන්න හෝ ජෙනරේටර් ක්‍රියා කරවන්න එපා.
action-cold-illness = කෙනෙකුට දැඩි ලෙස සීතල වී සිහිය අවුල් නම්, ඇඟ උණුසුම් කර උදව් ලබාගන්න.

action-cool-building = ගෙදර උණුසුම වැඩි නම්, සිසිල් ගොඩනැගිල්ලකට යන්න.

action-away-from-slopes = තද බෑවුම්වලින් සහ ඒවාට පහළ තැන්වලින් ඈත්ව සිටින්න.
action-landslide-signs = පොළොව ඉරිතලා යන්නේ නම් හෝ ගල් සෙලවෙන හඬ ඇසේ නම්, වහාම පිටවන්න.

action-away-from-volcano = ගිනි කන්දෙන් සහ එයින් එන ගංගාවලින් ඈත්ව සිටින්න.
action-cover-water-food = බොන වතුර සහ කෑම වසා තබන්න.
action-protect-eyes = ඇස්, නාසය සහ කට ආරක්ෂා කරගන්න.
action-stop-driving = පාර නොපෙනේ නම්, පාරෙන් ඉවතට ගොස් නවතින්න.
action-no-hard-work-outside = එළියේ වෙහෙසකර වැඩ හෝ ක්‍රීඩා කරන්න එපා.
action-wear-mask = එළියට යා යුතුම නම්, හොඳින් ගැළපෙන මුඛ ආවරණයක් පළඳින්න.

action-save-water = බීමට, ඉවීමට සහ සේදීමට පමණක් වතුර භාවිත කරන්න.

action-away-from-chemicals = දුම, දියර සහ තද ගන්ධවලින් ඈතට යන්න.
action-seal-room = දොර ජනේල වසන්න. විදුලි පංකා සහ වායු සමීකරණ නවත්වන්න.
    .sms = දොර ජනේල වසන්න. විදුලි පංකා නවත්වන්න.
action-wash-body = ඔබ එළියේ සිටියා නම්, ඇඳුම් මාරු කර ඇඟ සෝදන්න.
action-middle-of-building = ගොඩනැගිල්ලක මැදට හෝ බිම් යට කාමරයට යන්න.
action-packed-food = වැසූ ඇසුරුම්වල කෑම කන්න, බෝතල් වතුර බොන්න.
action-iodine = සෞඛ්‍ය නිලධාරීන් කීවොත් පමණක් අයඩින් පෙති ගන්න.

action-battery-light = ඉටිපන්දම් නොව, බැටරි පහනක් භාවිත කරන්න.
action-cold-food = ශීතකරණය තුළ උණුසුම් වූ කෑම කන්න එපා.
action-medical-machine = වෛද්‍ය යන්ත්‍රයකට විදුලිය අවශ්‍ය නම්, දැන් උදව් ඉල්ලන්න.
action-go-for-help = උදව් අවශ්‍ය නම්, ගිනි නිවීමේ මධ්‍යස්ථානයකට, රෝහලකට හෝ සායනයකට යන්න.
action-short-messages = කෙටි පණිවිඩ යවන්න. දිගු ඇමතුම් ගන්න එපා.
action-listen-radio = පුවත් සඳහා ගුවන්විදුලියට සවන් දෙන්න.
action-stay-where = සිටින තැන ආරක්ෂිත නම් එහිම සිටින්න.

action-stay-home-ill = අසනීප නම්, අන් අයගෙන් ඈත්ව ගෙදරම සිටින්න.
action-health-advice = සෞඛ්‍ය සේවකයන් කියන දේ කරන්න.
action-unsure-food = කෑමක් ආරක්ෂිත බව විශ්වාස නැත්නම් එය කන්න එපා.
action-cook-well = කෑම හොඳින් උයා උණුසුමින් කන්න.

action-stay-low = දුම ඇති විට, බිමට ළංව පහත්ව සිටින්න.
action-cooking-fires = උයන ගින්දර නිවන්න.
action-free-roads = ගලවාගැනීමේ වාහනවලට පාර හිස්ව තබන්න.
action-trapped = එළියට එන්න බැරි නම්, නළයකට හෝ බිත්තියකට තට්ටු කරන්න.
action-leave-damaged = හානි වූ ගොඩනැගිලිවලින් දැන් පිටවන්න. ඒවායේ බිත්තිවලින් ඈත්ව සිටින්න.

action-curfew = එළියට යාම තහනම් වේලාවේ ඇතුළේ සිටින්න.
action-go-to-shelter = ආරක්ෂිත නවාතැනකට, බිම් යට කාමරයකට හෝ ඇතුළු කාමරයකට යන්න.
action-lie-down = එළියේ නම්, බිම වැතිර හිස වසාගන්න.
action-run-away = ආරක්ෂිතව පලා යා හැකි නම්, බඩු දමා දුවන්න.
action-hide = පලා යන්න බැරි නම්, සැඟවී, දොර අගුළු දමා නිහඬව සිටින්න.
action-known-paths = මිනිසුන් දිනපතා යන පාරවල් සහ අඩිපාරවල් දිගේ පමණක් යන්න.
action-mine-stop = අසල බිම් බෝම්බ ඇතැයි සිතේ නම්, සෙලවෙන්න එපා. උදව් ඉල්ලන්න.

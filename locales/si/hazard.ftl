### What each sentence is for, and every variable: locales/en/hazard.ftl.

hazard-flood-watch = { $place } හි ගංවතුරක් ඇති විය හැකිය.
hazard-flood-act-now = { $place } හි අනතුරුදායක ගංවතුරක්. දැන් ක්‍රියා කරන්න.
hazard-flood-cancel = දැන් { $place } සඳහා ගංවතුර අනතුරු ඇඟවීමක් නැත.
hazard-flood-all-clear = { $place } හි ගංවතුර අනතුර අවසන්.

hazard-flash-flood-watch = { $place } හි වතුර හදිසියේ ඉහළ යා හැකිය.
hazard-flash-flood-act-now = { $place } හි හදිසි ගංවතුරක්. වතුර ඉතා වේගයෙන් ඉහළ යයි.
hazard-flash-flood-cancel = දැන් { $place } සඳහා හදිසි ගංවතුර අනතුරු ඇඟවීමක් නැත.
hazard-flash-flood-all-clear = { $place } හි හදිසි ගංවතුර අනතුර අවසන්.

hazard-tsunami-watch = { $place } වෙත සුනාමියක් (විශාල මුහුදු රළ) පැමිණිය හැකිය.
hazard-tsunami-act-now = { $place } සඳහා සුනාමි අනතුරු ඇඟවීමක්. විශාල මුහුදු රළ එමින් පවතී.
hazard-tsunami-cancel = දැන් { $place } සඳහා සුනාමි අනතුරු ඇඟවීමක් නැත.
hazard-tsunami-all-clear = { $place } හි සුනාමි අනතුර අවසන්.

hazard-earthquake-watch = { $place } හි ප්‍රබල භූමිකම්පාවක් ඇති විය හැකිය.
hazard-earthquake-act-now = { $place } හි ප්‍රබල භූමිකම්පාවක්.
hazard-earthquake-cancel = දැන් { $place } සඳහා භූමිකම්පා අනතුරු ඇඟවීමක් නැත.
hazard-earthquake-all-clear = { $place } සඳහා වූ භූමිකම්පා අනතුරු ඇඟවීම අවසන් විය.

hazard-cyclone-watch = { $place } වෙත ඉතා ප්‍රබල කුණාටුවක් පැමිණිය හැකිය.
hazard-cyclone-act-now = { $place } වෙත ඉතා ප්‍රබල කුණාටුවක් එයි. දැන් ක්‍රියා කරන්න.
hazard-cyclone-cancel = දැන් { $place } සඳහා කුණාටු අනතුරු ඇඟවීමක් නැත.
hazard-cyclone-all-clear = { $place } හි කුණාටු අනතුර අවසන්.

hazard-wildfire-watch = { $place } අසලට ලැව් ගින්නක් පැමිණිය හැකිය.
hazard-wildfire-act-now = { $place } අසල ලැව් ගින්නක්. දැන්ම පිටවන්න.
hazard-wildfire-cancel = දැන් { $place } සඳහා ගිනි අනතුරු ඇඟවීමක් නැත.
hazard-wildfire-all-clear = { $place } අසල ගිනි අනතුර අවසන්.

hazard-heat-watch = { $place } හි දැඩි උණුසුමක් ඇති වේ.
hazard-heat-act-now = { $place } හි අනතුරුදායක උණුසුමක්. දැන් ඔබව ආරක්ෂා කරගන්න.
hazard-heat-cancel = දැන් { $place } සඳහා උණුසුම ගැන අනතුරු ඇඟවීමක් නැත.
hazard-heat-all-clear = { $place } හි අනතුරුදායක උණුසුම අවසන්.

hazard-unsafe-water-watch = { $place } හි වතුර බීමට අනාරක්ෂිත විය හැකිය.
hazard-unsafe-water-act-now = { $place } හි වතුර බීමට ආරක්ෂිත නොවේ.
hazard-unsafe-water-cancel = දැන් { $place } සඳහා වතුර ගැන අනතුරු ඇඟවීමක් නැත.
hazard-unsafe-water-all-clear = { $place } හි වතුර බීමට නැවත ආරක්ෂිතයි.

hazard-evacuate-watch = ඔබට ඉක්මනින් { $place } ප්‍රදේශයෙන් පිටවීමට සිදුවිය හැකිය.
hazard-evacuate-act-now = සියලු දෙනා දැන් { $place } ප්‍රදේශයෙන් පිටවිය යුතුය.
hazard-evacuate-cancel = ඔබට දැන් { $place } ප්‍රදේශයෙන් පිටව යාම අවශ්‍ය නැත.
hazard-evacuate-all-clear = ආපසු { $place } වෙත යාම ආරක්ෂිතයි.

hazard-shelter-watch = { $place } හි එළියේ සිටීම ඉක්මනින් අනතුරුදායක විය හැකිය.
hazard-shelter-act-now = { $place } හි එළියේ සිටීම අනතුරුදායකයි. දැන් ඇතුළට යන්න.
hazard-shelter-cancel = { $place } හි දැන් ඔබට ඇතුළේ සිටීම අවශ්‍ය නැත.
hazard-shelter-all-clear = { $place } හි නැවත එළියට යාම ආරක්ෂිතයි.

hazard-storm-surge-watch = { $place } හි මුහුදෙන් එන ගංවතුරක් ඇති විය හැකිය.
hazard-storm-surge-act-now = { $place } හි මුහුදෙන් එන අනතුරුදායක ගංවතුරක්. දැන් ක්‍රියා කරන්න.
hazard-storm-surge-cancel = දැන් { $place } සඳහා මුහුදෙන් එන ගංවතුර ගැන අනතුරු ඇඟවීමක් නැත.
hazard-storm-surge-all-clear = { $place } හි මුහුදෙන් එන ගංවතුර අනතුර අවසන්.

hazard-tornado-watch = { $place } වෙත ටෝනාඩෝවක් (තදින් කැරකෙන සුළඟක්) පැමිණිය හැකිය.
hazard-tornado-act-now = { $place } සඳහා ටෝනාඩෝ අනතුරු ඇඟවීමක්. දැන් ඔබව ආරක්ෂා කරගන්න.
hazard-tornado-cancel = දැන් { $place } සඳහා ටෝනාඩෝ අනතුරු ඇඟවීමක් නැත.
hazard-tornado-all-clear = { $place } හි ටෝනාඩෝ අනතුර අවසන්.

hazard-thunderstorm-watch = { $place } හි අනතුරුදායක අකුණු කුණාටුවක් ඇති විය හැකිය.
hazard-thunderstorm-act-now = { $place } හි අනතුරුදායක අකුණු කුණාටුවක්. දැන් ඇතුළට යන්න.
hazard-thunderstorm-cancel = දැන් { $place } සඳහා අකුණු කුණාටු අනතුරු ඇඟවීමක් නැත.
hazard-thunderstorm-all-clear = { $place } හි අකුණු කුණාටු අනතුර අවසන්.

hazard-wind-watch = { $place } වෙත ඉතා තද සුළඟක් පැමිණිය හැකිය.
hazard-wind-act-now = { $place } හි අනතුරුදායක සුළඟක්. දැන් ඇතුළට යන්න.
hazard-wind-cancel = දැන් { $place } සඳහා සුළඟ ගැන අනතුරු ඇඟවීමක් නැත.
hazard-wind-all-clear = { $place } හි අනතුරුදායක සුළඟ අවසන්.

hazard-winter-storm-watch = { $place } වෙත හිම සහ අයිස් සහිත අනතුරුදායක කුණාටුවක් පැමිණිය හැකිය.
hazard-winter-storm-act-now = { $place } හි හිම සහ අයිස් සහිත අනතුරුදායක කුණාටුවක්. ඇතුළේ සිටින්න.
hazard-winter-storm-cancel = දැන් { $place } සඳහා හිම කුණාටු අනතුරු ඇඟවීමක් නැත.
hazard-winter-storm-all-clear = { $place } හි හිම කුණාටු අනතුර අවසන්.

hazard-dust-storm-watch = { $place } වෙත දූවිලි කුණාටුවක් පැමිණිය හැකිය.
hazard-dust-storm-act-now = { $place } හි අනතුරුදායක දූවිලි කුණාටුවක්. දැන් ඇතුළට යන්න.
hazard-dust-storm-cancel = දැන් { $place } සඳහා දූවිලි කුණාටු අනතුරු ඇඟවීමක් නැත.
hazard-dust-storm-all-clear = { $place } හි දූවිලි කුණාටු අනතුර අවසන්.

hazard-avalanche-watch = { $place } අසල හිම නායයාමක් (හිම කඩා වැටීමක්) ඇති විය හැකිය.
hazard-avalanche-act-now = { $place } සඳහා හිම නායයාමේ අනතුරු ඇඟවීමක්. දැන් ක්‍රියා කරන්න.
hazard-avalanche-cancel = දැන් { $place } සඳහා හිම නායයාමේ අනතුරු ඇඟවීමක් නැත.
hazard-avalanche-all-clear = { $place } අසල හිම නායයාමේ අනතුර අවසන්.

hazard-landslide-watch = { $place } හි නායයාමක් (පස් හෝ මඩ කඩා වැටීමක්) ඇති විය හැකිය.
hazard-landslide-act-now = { $place } සඳහා නායයාමේ අනතුරු ඇඟවීමක්. දැන් ක්‍රියා කරන්න.
hazard-landslide-cancel = දැන් { $place } සඳහා නායයාමේ අනතුරු ඇඟවීමක් නැත.
hazard-landslide-all-clear = { $place } හි නායයාමේ අනතුර අවසන්.

hazard-volcano-watch = { $place } අසල ගිනි කන්ද පුපුරා යා හැකිය.
hazard-volcano-act-now = { $place } අසල ගිනි කන්ද පුපුරමින් පවතී. දැන් ක්‍රියා කරන්න.
hazard-volcano-cancel = දැන් { $place } සඳහා ගිනි කන්ද ගැන අනතුරු ඇඟවීමක් නැත.
hazard-volcano-all-clear = { $place } අසල ගිනි කන්දේ අනතුර අවසන්.

hazard-cold-watch = { $place } හි දැඩි සීතලක් ඇති වේ.
hazard-cold-act-now = { $place } හි අනතුරුදායක සීතලක්. දැන් ඔබව ආරක්ෂා කරගන්න.
hazard-cold-cancel = දැන් { $place } සඳහා සීතල ගැන අනතුරු ඇඟවීමක් නැත.
hazard-cold-all-clear = { $place } හි අනතුරුදායක සීතල අවසන්.

hazard-smoke-watch = { $place } හි වාතය හුස්ම ගැනීමට අනතුරුදායක විය හැකිය.
hazard-smoke-act-now = { $place } හි වාතය හුස්ම ගැනීමට අනතුරුදායකයි.
hazard-smoke-cancel = දැන් { $place } සඳහා වාතය ගැන අනතුරු ඇඟවීමක් නැත.
hazard-smoke-all-clear = { $place } හි වාතය හුස්ම ගැනීමට නැවත ආරක්ෂිතයි.

hazard-water-shortage-watch = { $place } හි ඉක්මනින් වතුර මදි විය හැකිය.
hazard-water-shortage-act-now = { $place } හි වතුර මදිය. දැන් වතුර ඉතිරි කරන්න.
hazard-water-shortage-cancel = දැන් { $place } සඳහා වතුර හිඟය ගැන අනතුරු ඇඟවීමක් නැත.
hazard-water-shortage-all-clear = { $place } හි නැවත ප්‍රමාණවත් වතුර ඇත.

hazard-dam-failure-watch = { $place } අසල වේල්ලක් කැඩී යා හැකිය.
hazard-dam-failure-act-now = { $place } අසල වේල්ලක් කැඩෙමින් පවතී. විශාල ගංවතුරක් එයි.
hazard-dam-failure-cancel = දැන් { $place } සඳහා වේල්ල ගැන අනතුරු ඇඟවීමක් නැත.
hazard-dam-failure-all-clear = { $place } අසල වේල්ලේ අනතුර අවසන්.

hazard-hazmat-watch = { $place } හි අනතුරුදායක රසායන ද්‍රව්‍ය කාන්දු විය හැකිය.
hazard-hazmat-act-now = { $place } හි අනතුරුදායක රසායන ද්‍රව්‍ය කාන්දු වේ. දැන් ක්‍රියා කරන්න.
hazard-hazmat-cancel = දැන් { $place } සඳහා රසායන ද්‍රව්‍ය ගැන අනතුරු ඇඟවීමක් නැත.
hazard-hazmat-all-clear = { $place } හි රසායන ද්‍රව්‍ය අනතුර අවසන්.

hazard-radiation-watch = { $place } හි අනතුරුදායක විකිරණ තිබිය හැකිය.
hazard-radiation-act-now = { $place } හි අනතුරුදායක විකිරණ ඇත. දැන් ඇතුළට යන්න.
hazard-radiation-cancel = දැන් { $place } සඳහා විකිරණ අනතුරු ඇඟවීමක් නැත.
hazard-radiation-all-clear = { $place } හි විකිරණ අනතුර අවසන්.

hazard-power-outage-watch = { $place } හි ඉක්මනින් විදුලිය නැති විය හැකිය.
hazard-power-outage-act-now = { $place } හි දැන් විදුලිය නැත.
hazard-power-outage-cancel = දැන් { $place } සඳහා විදුලිය ගැන අනතුරු ඇඟවීමක් නැත.
hazard-power-outage-all-clear = { $place } හි නැවත විදුලිය ඇත.

hazard-emergency-number-outage-watch = { $place } හි හදිසි ඇමතුම් අංකය ක්‍රියා විරහිත විය හැකිය.
hazard-emergency-number-outage-act-now = { $place } හි හදිසි ඇමතුම් අංකය දැන් ක්‍රියා කරන්නේ නැත.
hazard-emergency-number-outage-cancel = දැන් { $place } සඳහා හදිසි ඇමතුම් අංකය ගැන අනතුරු ඇඟවීමක් නැත.
hazard-emergency-number-outage-all-clear = { $place } හි හදිසි ඇමතුම් අංකය නැවත ක්‍රියා කරයි.

hazard-communications-outage-watch = { $place } හි දුරකථන සහ අන්තර්ජාලය නැවතිය හැකිය.
hazard-communications-outage-act-now = { $place } හි දුරකථන සහ අන්තර්ජාලය දැන් හොඳින් ක්‍රියා කරන්නේ නැත.
hazard-communications-outage-cancel = දැන් { $place } සඳහා දුරකථන සහ අන්තර්ජාලය ගැන අනතුරු ඇඟවීමක් නැත.
hazard-communications-outage-all-clear = { $place } හි දුරකථන සහ අන්තර්ජාලය නැවත ක්‍රියා කරයි.

hazard-disease-watch = { $place } හි අනතුරුදායක රෝගයක් පැතිරිය හැකිය.
hazard-disease-act-now = { $place } හි අනතුරුදායක රෝගයක් පැතිරෙයි. දැන් ඔබව ආරක්ෂා කරගන්න.
hazard-disease-cancel = දැන් { $place } සඳහා රෝග අනතුරු ඇඟවීමක් නැත.
hazard-disease-all-clear = { $place } හි රෝගයේ අනතුර අවසන්.

hazard-food-safety-watch = { $place } හි සමහර ආහාර කෑමට අනාරක්ෂිත විය හැකිය.
hazard-food-safety-act-now = { $place } හි සමහර ආහාර කෑමට ආරක්ෂිත නොවේ.
hazard-food-safety-cancel = දැන් { $place } සඳහා ආහාර ගැන අනතුරු ඇඟවීමක් නැත.
hazard-food-safety-all-clear = { $place } හි අනාරක්ෂිත ආහාරවල අනතුර අවසන්.

hazard-structure-fire-watch = { $place } හි ගින්නක් අනතුරුදායක විය හැකිය.
hazard-structure-fire-act-now = { $place } හි අනතුරුදායක ගින්නක්. දැන් ක්‍රියා කරන්න.
hazard-structure-fire-cancel = දැන් { $place } සඳහා ගිනි අනතුරු ඇඟවීමක් නැත.
hazard-structure-fire-all-clear = { $place } හි ගිනි අනතුර අවසන්.

hazard-building-collapse-watch = { $place } හි ගොඩනැගිල්ලක් කඩා වැටිය හැකිය.
hazard-building-collapse-act-now = { $place } හි ගොඩනැගිල්ලක් කඩා වැටී ඇත. ඈත්ව සිටින්න.
hazard-building-collapse-cancel = දැන් { $place } හි ගොඩනැගිල්ලක් ගැන අනතුරු ඇඟවීමක් නැත.
hazard-building-collapse-all-clear = { $place } හි ගොඩනැගිල්ලේ අනතුර අවසන්.

hazard-transport-shutdown-watch = { $place } හි බස් සහ දුම්‍රිය ඉක්මනින් නැවතිය හැකිය.
hazard-transport-shutdown-act-now = { $place } හි දැන් බස් සහ දුම්‍රිය නැත.
hazard-transport-shutdown-cancel = දැන් { $place } සඳහා ගමනාගමනය ගැන අනතුරු ඇඟවීමක් නැත.
hazard-transport-shutdown-all-clear = { $place } හි බස් සහ දුම්‍රිය නැවත ධාවනය වේ.

hazard-unrest-watch = { $place } හි වීදිවල ප්‍රචණ්ඩත්වයක් ඇති විය හැකිය.
hazard-unrest-act-now = { $place } හි වීදිවල ප්‍රචණ්ඩත්වයක් පවතී. ඇතුළේ සිටින්න.
hazard-unrest-cancel = දැන් { $place } සඳහා ප්‍රචණ්ඩත්වය ගැන අනතුරු ඇඟවීමක් නැත.
hazard-unrest-all-clear = { $place } හි ප්‍රචණ්ඩත්වයේ අනතුර අවසන්.

hazard-air-attack-watch = { $place } වෙත ගුවන් ප්‍රහාරයක් එල්ල විය හැකිය.
hazard-air-attack-act-now = { $place } සඳහා ගුවන් ප්‍රහාර අනතුරු ඇඟවීමක්. දැන් ආරක්ෂිත තැනකට යන්න.
hazard-air-attack-cancel = දැන් { $place } සඳහා ගුවන් ප්‍රහාර අනතුරු ඇඟවීමක් නැත.
hazard-air-attack-all-clear = { $place } හි ගුවන් ප්‍රහාර අනතුර අවසන්.

hazard-armed-attack-watch = { $place } හි අවිවලින් ප්‍රහාරයක් එල්ල විය හැකිය.
hazard-armed-attack-act-now = { $place } හි අවිවලින් ප්‍රහාරයක්. දැන් ඔබව ආරක්ෂා කරගන්න.
hazard-armed-attack-cancel = දැන් { $place } සඳහා ප්‍රහාරයක් ගැන අනතුරු ඇඟවීමක් නැත.
hazard-armed-attack-all-clear = { $place } හි ප්‍රහාරයක අනතුර අවසන්.

hazard-mines-watch = { $place } හි බිම් බෝම්බ හෝ නොපිපිරුණු බෝම්බ තිබිය හැකිය.
hazard-mines-act-now = { $place } හි බිම් බෝම්බ හෝ නොපිපිරුණු බෝම්බ ඇත. ඉතා පරිස්සම් වන්න.
hazard-mines-cancel = දැන් { $place } සඳහා බිම් බෝම්බ ගැන අනතුරු ඇඟවීමක් නැත.
hazard-mines-all-clear = { $place } හි බිම් බෝම්බ අනතුර අවසන්.

hazard-route-closed-watch = ඉක්මනින් { $place } හරහා යාමට බැරි විය හැකිය.
hazard-route-closed-act-now = දැන් { $place } හරහා යා නොහැකිය. මාර්ගය වසා ඇත.
hazard-route-closed-cancel = දැන් { $place } හරහා යන මාර්ගය ගැන අනතුරු ඇඟවීමක් නැත.
hazard-route-closed-all-clear = ඔබට නැවත { $place } හරහා යා හැකිය.

hazard-camp-fire-watch = { $place } හි නිවාස අතර ගින්නක් පැතිරිය හැකිය.
hazard-camp-fire-act-now = { $place } හි නිවාස අතර ගින්නක් පැතිරෙයි. දැන් ක්‍රියා කරන්න.
hazard-camp-fire-cancel = දැන් { $place } හි නිවාස සඳහා ගිනි අනතුරු ඇඟවීමක් නැත.
hazard-camp-fire-all-clear = { $place } හි නිවාසවලට තිබූ ගිනි අනතුර අවසන්.

### What each sentence is for, and every variable: locales/en/assurance.ftl.

assurance-watch = { $place } හි සියලු දෙනාට ඉක්මනින් උදව් දෙනු ඇත.
assurance-act-now = { $place } හි සියලු දෙනාට උදව් ඇත.
assurance-cancel = { $place } හි උදව් ගැන දුන් පොරොන්දුව ඉල්ලා අස්කර ගන්නා ලදී.
assurance-all-clear = { $place } හි හදිසි උදව් අවසන් විය.

assurance-everyone = ඔබ කොහෙන් ආවත් කමක් නැත.
assurance-no-papers = ඔබෙන් ලියකියවිලි ඉල්ලන්නේ නැත.
assurance-authority = මේ පොරොන්දුව දීමේ බලය { $issuer } සතුයි.

assurance-clinic-act-now = { $place } හි සායනවල සියලු දෙනාට ප්‍රතිකාර කෙරේ.
assurance-shelter-act-now = { $place } හි නවාතැන් සියලු දෙනාට විවෘතයි.

assurance-clinic-go = ඔබට අසනීප නම් හෝ තුවාල වී ඇත්නම්, කරුණාකර එහි යන්න.
assurance-shelter-families = පවුල්වලට එහි එකට සිටිය හැකිය.
assurance-not-told = ඔබ ආ බව එහි කිසිවෙක් අන් අයට කියන්නේ නැත.

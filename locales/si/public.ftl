### What each sentence is for, and every variable: locales/en/public.ftl.

public-current = මේ පණිවිඩ දැන් වලංගුයි.
public-none = දැන් පණිවිඩයක් නැත.
public-language = ඔබේ භාෂාව තෝරන්න.
public-no-language = මේ පණිවිඩය මේ භාෂාවෙන් නැත. කරුණාකර වෙනත් භාෂාවක් තෝරන්න.
public-changed = මේ පිටුවේ පාඨය වෙනස් වී ඇත: { $time }.
public-newest = අලුත්ම පණිවිඩය කියවන්න.
public-withdrawn = මේ පණිවිඩය ආපසු ගෙන ඇත. කරුණාකර එය පිළිපදින්න එපා.
public-expired = මේ පණිවිඩය තවදුරටත් වලංගු නැත.
public-check = මේ පාඨයේ පරීක්ෂා කේතය { $code } වේ.
public-check-how = එකම පාඨයට සැමවිටම ඇත්තේ එකම කේතයයි. කවුරුන් හෝ ඔබට මේ පාඨය වෙනත් කේතයක් සමඟ දුන්නොත් එය විශ්වාස නොකරන්න.
public-copy = ඔබට මේ පාඨය පිටපත් කර බෙදා ගත හැකිය.
public-not-here = එවැනි පිටුවක් මෙහි නැත.
public-busy = දැන් බොහෝ දෙනෙක් කියවති. කරුණාකර ටික වේලාවකින් නැවත උත්සාහ කරන්න.

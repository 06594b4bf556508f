//! Words with known counts. Where no other source is named, the count follows from the romanization in the comment, as the
//! grammars of the language break it up; English as in the CMU Pronouncing Dictionary.

use super::*;

/// Words of one language, each with its syllables.
type Words = (&'static str, &'static str, &'static [(&'static str, u32)]);

const KNOWN: &[Words] = &[
    (
        "en",
        "Latn",
        &[
            ("water", 2),
            ("leave", 1),
            ("higher", 2),
            ("people", 2),
            ("evacuate", 4),
            ("station", 2),
            ("places", 2),
            ("closed", 1),
            ("emergency", 4),
            ("shelter", 2),
            ("radio", 3),
            ("one", 1),
        ],
    ),
    (
        "es",
        "Latn",
        &[("agua", 2), ("día", 2), ("evacúe", 4), ("refugio", 3), ("peligro", 3), ("oeste", 3), ("ciudad", 2), ("río", 2)],
    ),
    ("pt", "Latn", &[("água", 2), ("coração", 3), ("evacue", 3), ("perigo", 3), ("rádio", 2)]),
    ("fr", "Latn", &[("eau", 1), ("danger", 2), ("quatre", 1), ("evacuez", 3), ("l'école", 2), ("monde", 1)]),
    ("de", "Latn", &[("Wasser", 2), ("Feuer", 2), ("gehen", 2), ("Radio", 3), ("weiter", 2)]),
    ("id", "Latn", &[("bahaya", 3), ("air", 2), ("daerah", 3), ("siaga", 3), ("keadaan", 4)]),
    ("fil", "Latn", &[("tao", 2), ("kaagad", 3), ("tubig", 2), ("mataas", 3), ("lumikas", 3)]),
    ("sw", "Latn", &[("maafa", 3), ("maji", 2), ("kimbia", 3), ("eneo", 3)]),
    ("so", "Latn", &[("biyo", 2), ("daadad", 2), ("khatar", 2), ("badbaado", 3)]),
    ("ro", "Latn", &[("oameni", 2), ("apă", 2), ("copii", 2), ("ploi", 1), ("aștri", 2), ("plecați", 2)]),
    ("tr", "Latn", &[("yağmur", 2), ("saat", 2), ("tehlike", 3), ("yüksek", 2)]),
    ("vi", "Latn", &[("người", 1), ("nước", 1), ("khuya", 1), ("lũ", 1)]),
    ("ru", "Cyrl", &[("вода", 2), ("наводнение", 5), ("опасность", 3), ("идите", 3), ("в", 1)]),
    ("uk", "Cyrl", &[("повінь", 2), ("небезпека", 4), ("їдьте", 2)]),
    ("mn", "Cyrl", &[("усаа", 2), ("хөөрхөн", 2)]),
    ("hy", "Armn", &[("ջուր", 1), ("վտանգ", 1)]),
    ("ka", "Geor", &[("წყალი", 2), ("საფრთხე", 2)]),
    // paa-nii, ba-chaav, saṛ-keṁ, sa-majh-naa, ja-gah, ghar, khat-raa, mit-ra
    (
        "hi",
        "Deva",
        &[("पानी", 2), ("बचाव", 2), ("सड़कें", 2), ("समझना", 3), ("जगह", 2), ("घर", 1), ("खतरा", 2), ("मित्र", 2), ("जाइए", 3)],
    ),
    // baa-ḍhii, gar-nu-hos, hun-cha, ghar, cha
    ("ne", "Deva", &[("बाढी", 2), ("गर्नुहोस्", 3), ("हुन्छ", 2), ("घर", 1), ("छ", 1)]),
    // pa-ni, bon-na, ni-ra-pod
    ("bn", "Beng", &[("পানি", 2), ("বন্যা", 2), ("নিরাপদ", 3), ("ঘর", 1)]),
    ("pa", "Guru", &[("ਪਾਣੀ", 2), ("ਘਰ", 1), ("ਖ਼ਤਰਾ", 2)]),
    // veḷ-ḷam, thaṇ-ṇiir, a-paa-yam
    ("ta", "Taml", &[("வெள்ளம்", 2), ("தண்ணீர்", 2), ("அபாயம்", 3)]),
    // ja-la-ya, gaṅ-va-tu-ra
    ("si", "Sinh", &[("ජලය", 3), ("ගංවතුර", 4)]),
    // ye, thway, pyat-tha-naa, nga-lyin, thoun
    ("my", "Mymr", &[("ရေ", 1), ("သွား", 1), ("ပြဿနာ", 3), ("ငလျင်", 2), ("သုံး", 1), ("သတ္တိ", 2)]),
    // tɨk, phnom, kam-pu-chea, soum, roat
    ("km", "Khmr", &[("ទឹក", 1), ("ភ្នំ", 1), ("កម្ពុជា", 3), ("សូម", 1), ("រត់", 1), ("ទឹកជំនន់", 3)]),
    // nam, phaen-din-wai, sa-thaa-nii, a-phay, phuen-thii-suung, khon, khong, krung-theep, kam
    (
        "th",
        "Thai",
        &[
            ("น้ำ", 1),
            ("แผ่นดินไหว", 3),
            ("สถานี", 3),
            ("พื้นที่สูง", 3),
            ("คน", 1),
            ("ของ", 1),
            ("เพลง", 1),
            ("กรรม", 1),
            ("เรือ", 1),
            ("เขียน", 1),
            ("ด้วย", 1),
            ("อย่า", 1),
            ("เวลา", 2),
        ],
    ),
    // nam, pai, baan, an-ta-laai
    ("lo", "Laoo", &[("ນ້ຳ", 1), ("ໄປ", 1), ("ບ້ານ", 1), ("ອັນຕະລາຍ", 3)]),
    // gorf, wu-ha, mel-'ikt, bo-ta, yi-hi-du, tim-hirt
    ("am", "Ethi", &[("ጎርፍ", 1), ("ውሃ", 2), ("መልእክት", 2), ("ቦታ", 2), ("ይሂዱ", 3), ("ትምህርት", 2)]),
    ("ko", "Kore", &[("홍수", 2), ("대피하세요", 5)]),
    // morae: ni-ge-te-ku-da-sa-i, tsu-na-mi, kyo-o, ra-ji-o
    ("ja", "Jpan", &[("にげてください", 7), ("つなみ", 3), ("きょう", 2), ("ラジオ", 3), ("ちょっと", 3)]),
    ("zh-Hans", "Hans", &[("请马上离开", 5), ("海啸", 2)]),
];

#[test]
fn words_with_known_syllables_are_counted_right() {
    let mut wrong = Vec::new();
    for (tag, script, words) in KNOWN {
        let language = Language::parse(tag).unwrap();
        for (word, known) in *words {
            let got = count_in(word, script, &language);
            if got != *known {
                wrong.push(format!("{tag} {word}: {got}, known {known}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Vocalized words: the number of written and unwritten vowels is known.
const ARABIC: &[(&str, u32)] = &[
    ("كتاب", 2),   // ki-taab
    ("مدرسة", 3),  // mad-ra-sa
    ("ماء", 1),    // maa'
    ("انتباه", 3), // in-ti-baah
    ("فيضان", 3),  // fa-ya-ḍaan
    ("رسالة", 3),  // ri-saa-la
    ("مهمة", 3),   // mu-him-ma
    ("سلامتكم", 4), // sa-laa-mat-kum
    ("من", 1),     // min
    ("إلى", 2),    // i-laa
    ("مكان", 2),   // ma-kaan
    ("مرتفع", 3),  // mur-ta-fi'
    ("اذهبوا", 3), // idh-ha-buu
    ("الآن", 2),    // al-'aan
    ("خطر", 2),    // kha-ṭar
    ("شديد", 2),   // sha-diid
    ("طريق", 2),   // ṭa-riiq
    ("مستشفى", 3), // mus-tash-faa
    ("منطقة", 3),  // min-ṭa-qa
    ("زلزال", 2),  // zil-zaal
    ("لا", 1),      // laa
    ("تشربوا", 3), // tash-ra-buu
    ("غير", 1),    // ghayr
    ("نظيف", 2),   // na-ẓiif
];

#[test]
fn arabic_is_right_on_the_whole_though_not_word_by_word() {
    let known: u32 = ARABIC.iter().map(|(_, known)| known).sum();
    let text: Vec<&str> = ARABIC.iter().map(|(word, _)| *word).collect();
    let got = count(&text.join(" "), "Arab");
    assert!(got.abs_diff(known) * 10 <= known, "{got} against {known}");
}

#[test]
fn sorani_writes_its_vowels() {
    // aw, la-faw, mat-rsii, shwen
    let language = Language::parse("ckb").unwrap();
    assert_eq!(count_in("لافاو", "Arab", &language), 2);
    assert_eq!(count_in("مەترسی", "Arab", &language), 2);
}

#[test]
fn digits_are_read_one_by_one() {
    for (text, tag, script, low, high) in [
        ("0120 555 210", "en", "Latn", 11, 13),
        ("0120 555 210", "ja", "Jpan", 19, 21),
        ("၀၁၂၀", "my", "Mymr", 4, 6),
        ("119", "vi", "Latn", 3, 3),
        ("1 1 9", "vi", "Latn", 3, 3),
    ] {
        let got = count_in(text, script, &Language::parse(tag).unwrap());
        assert!((low..=high).contains(&got), "{tag} {text}: {got}");
    }
}

#[test]
fn no_word_is_silent_and_no_sign_is_said() {
    for (text, known) in [("b", 1), ("…", 0), ("", 0), ("—!؟።။", 0), ("b c", 2), ("津", 1)] {
        assert_eq!(count(text, "Latn"), known, "{text}");
    }
    assert_eq!(count("津波", "Jpan"), 4);
}

#[test]
fn a_script_that_is_not_said_is_that_of_the_letters() {
    for (text, tag, script) in [
        ("SOS お知らせ", "ja", "Jpan"),
        ("اذهب SOS", "ar", "Arab"),
        ("ပြေးပါ။", "my", "Mymr"),
        ("Ga nu weg", "nl", "Latn"),
        ("123", "nl", "Latn"),
        ("ວຽງຈັນ", "lo", "Laoo"),
    ] {
        assert_eq!(script_of(text, &Language::parse(tag).unwrap()), script);
    }
}

### What each sentence is for, and every variable: locales/en/recovery.ftl.

recovery-return-watch = Di magtatagal, maaaring makabalik na ang mga tao sa { $place }.
recovery-return-act-now = Maaari na kayong bumalik sa { $place } ngayon.
recovery-return-cancel = Hindi ligtas bumalik sa { $place } ngayon.
recovery-return-choice = Kayo ang magpapasya kung gusto ninyong bumalik.
recovery-return-daylight = Pumunta habang may araw at huwag mag-isa.
recovery-return-ask-first = Bago pumunta, itanong kung aling mga kalsada at gusali ang ligtas.

recovery-aid-watch = Malapit nang makahingi ng ayuda ang mga tao sa { $place }.
recovery-aid-act-now = Makahihingi na ngayon ng ayuda ang mga tao sa { $place }.
recovery-aid-who =
    { $group ->
        [home] Makahihingi nito ang mga taong nasira ang bahay.
        [income] Makahihingi nito ang mga taong nawalan ng trabaho o kita.
        [children] Makahihingi nito ang mga pamilyang may maliliit na bata.
        [care] Makahihingi nito ang matatanda, mga maysakit at mga taong may kapansanan.
       *[everyone] Makahihingi nito ang lahat ng nangangailangan.
    }
recovery-aid-no-fee = Hindi ninyo kailangang magbayad para humingi.
recovery-aid-answer = Pagkatapos humingi, sasabihin sa inyo kung makukuha ninyo ito.

recovery-cash-act-now = Makahihingi na ngayon ng tulong na pera ang mga tao sa { $place }.
recovery-cash-yours = Para sa inyo ang pera. Huwag ibigay kaninuman ang bahagi nito.
recovery-cash-send = Kung magpapadala ng pera sa pamilya, itanong muna kung magkano ang bayad.

recovery-records-act-now = May tulong sa { $place } kung nawala ang inyong mahahalagang sertipiko.
recovery-records-kinds = Makahihingi ng bagong sertipiko ng kapanganakan, kasal at pag-aaral.
recovery-records-office = Matutulungan kayo ng tanggapan ng inyong bansa.
recovery-records-afraid = Kung takot kayo sa gobyerno ng inyong bansa, huwag pumunta sa tanggapan nito. Magtanong sa grupong tumutulong.
    .sms = Kung takot kayo sa gobyerno ng inyong bansa, magtanong sa grupong tumutulong.
recovery-records-no-middleman = Huwag magbayad sa sinumang nangangakong ikukuha kayo ng sertipiko.

recovery-family-act-now = May tulong sa { $place } para mahanap ang inyong pamilya.
recovery-family-who = Tumutulong ang Red Cross at Red Crescent na hanapin ang mga nawawalang tao.
recovery-family-safe = Kung ligtas kayo, sabihin sa inyong pamilya.
recovery-family-no-pictures = Huwag ilagay sa internet ang pangalan o larawan ng mga nawawalang bata.

recovery-health-act-now = Alagaan ang kalusugan pagkatapos ng sakuna sa { $place }.
recovery-health-wounds = Linisin ng ligtas na tubig ang bawat sugat at takpan ito.
recovery-health-clinic = Kung may lagnat o malalim na sugat, pumunta sa klinika.
recovery-health-medicine = Kung nawala ang pang-araw-araw na gamot, humingi ng bago sa klinika.
recovery-health-pregnant = Kung buntis, itanong sa klinika kung saan ligtas manganak.
recovery-health-fumes = Huwag kailanman gumamit ng generator o uling sa loob. Nakamamatay ang gas.

recovery-water-act-now = Pagkatapos ng sakuna, maaaring marumi ang tubig sa { $place }.
recovery-water-containers = Itago ang ligtas na tubig sa malinis na lalagyang may takip.
recovery-water-food = Itapon ang pagkaing nadampian ng maruming tubig.
recovery-water-toilet = Gumamit ng palikurang malayo sa mga balon at ilog.

recovery-talk-act-now = May tulong sa { $place } kung malungkot na malungkot o takot kayo.
recovery-talk-normal = Pagkatapos ng sakuna, normal ang ganitong damdamin.
recovery-talk-trust = Makipag-usap sa mga taong pinagkakatiwalaan ninyo.
recovery-talk-children = Manatiling malapit sa inyong mga anak at makinig sa kanila.
recovery-talk-urgent = Kung naiisip ninyong saktan ang sarili, humingi ng tulong ngayon.

recovery-fraud-act-now = May mga tao sa { $place } na naniningil para sa ayuda. Huwag magbayad. Libre ang ayuda.
recovery-fraud-nobody = Walang sinumang maaaring humingi sa inyo ng pera o anumang kapalit ng tulong.
recovery-fraud-codes = Ilihim ang mga code ng inyong bangko at telepono.
recovery-fraud-strangers = Mag-ingat sa mga hindi kakilala na nag-aalok ng trabaho, biyahe o matutulugan.

recovery-work-act-now = May mga karapatan ang mga manggagawa sa { $place }, kahit pagkatapos ng sakuna.
recovery-work-wages = Dapat bayaran ng amo ang lahat ng trabahong ginawa ninyo.
recovery-work-danger = Maaari ninyong ihinto ang trabahong mapanganib sa buhay ninyo.
recovery-work-protection = Para sa paglilinis, humingi ng bota, guwantes at mask.
recovery-work-hours = Isulat ang mga araw at oras ng inyong trabaho.

recovery-force-act-now = May pumipilit ba sa inyong magtrabaho o pumipigil sa inyong umalis? May tulong sa { $place }.
recovery-force-not-your-fault = Hindi ninyo kasalanan.
recovery-force-nobody-may = Walang sinumang maaaring magkulong o manakit sa inyo o pumigil sa suweldo ninyo.
recovery-force-safe-moment = Humingi ng tulong kapag ligtas lamang para sa inyo.
recovery-force-delete = Kung may ibang nagbabasa ng telepono ninyo, burahin ang mensaheng ito.
    .radio = Siguraduhing walang nakakarinig kapag tumatawag kayo.

recovery-protection-act-now = Mapanganib ba para sa inyo ang sariling bansa? Makahihingi kayo ng proteksiyon sa { $place }.
recovery-protection-everyone = May karapatan ang lahat na humingi ng proteksiyon.
recovery-protection-advice = Humingi ng libreng payong legal bago magpasya.
recovery-protection-agency = Makapagbibigay ng payo sa inyo ang UN Refugee Agency.

recovery-stateless-act-now = Wala bang bansang kumikilala sa inyo bilang kabilang dito? May tulong sa { $place }.
recovery-stateless-help = Para sa inyo rin ang tulong sa emerhensiya.
recovery-stateless-birth = Itanong kung paano irehistro ang kapanganakan ng inyong mga anak.

recovery-children-act-now = May tulong sa { $place } para sa mga batang hindi kasama ang pamilya.
recovery-children-stay = Kung may makita kayong batang nag-iisa, samahan ang bata.
recovery-children-tell = Sabihin agad sa pinakamalapit na mga tagatulong.
recovery-children-not-away = Huwag dalhin sa malayo ang bata. Maaaring malapit ang pamilya.
recovery-children-strangers = Huwag ibigay ang bata sa mga hindi kakilala.
recovery-children-child = Kung bata kayo at nag-iisa, humingi ng tulong sa isang tagatulong.

recovery-feedback-act-now = Masasabi ninyo kung ano ang mabuti o masama sa tulong sa { $place }.
recovery-feedback-report = Kung may tumrato sa inyo nang masama o humingi ng kapalit ng tulong, isumbong ito.
    .sms = Kung may tumrato sa inyo nang masama, pakisumbong ito.
recovery-feedback-separate = Hindi mapupunta ang reklamo ninyo sa mga taong inirereklamo.
recovery-feedback-no-loss = Walang tulong na mawawala sa inyo dahil sa pagrereklamo.
recovery-survey-act-now = Pakisabi po sa amin kung anong tulong ang kailangan ng mga tao sa { $place }.
recovery-survey-choice = Hindi ninyo kailangang sumagot.
recovery-survey-no-effect = Hindi babaguhin ng mga sagot ninyo ang tulong na nakukuha ninyo.
recovery-survey-link = Buksan ang { $link } para sumagot.
recovery-survey-call = Para sumagot, tumawag sa { $contact }.
    .radio = Para sumagot, tumawag sa numerong ito: { $contact }. Uulitin ko ang numero: { $contact }.

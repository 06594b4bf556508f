### What each sentence is for, and every variable: locales/en/info.ftl.

info-ends = Balita ito tungkol sa naunang mensahe.
info-cancel = Huwag po ninyong sundin ang naunang mensahe para sa { $place }.
info-no-warning = Walang babala para sa { $place } ngayon.
info-ended = Hindi na kailangan ang naunang mensahe para sa { $place }.
info-help-cancel = Hindi makukuha ang tulong sa { $place } na nasa naunang mensahe.
info-help-ended = Tapos na ang tulong sa { $place } na nasa naunang mensahe.

info-free = Libre ang tulong.
info-private = Mananatiling lihim ang sasabihin ninyo.
info-no-name = Hindi ninyo kailangang sabihin ang inyong pangalan.
info-your-language = Maaari kayong humiling ng taong nagsasalita ng inyong wika.
info-you-decide = Kayo ang magpapasya kung ano ang susunod na mangyayari.
info-where = Saan: { $facility }.
info-read-more = Buksan ang { $link } para magbasa pa.

info-avoid-watch = Di magtatagal, maaaring maging mapanganib sa { $place }.
info-avoid-act-now = Huwag pumunta sa { $place }. Mapanganib doon ngayon.
info-avoid-all-clear = Maaari na muling pumunta sa { $place }.
info-avoid-do-not-travel = Huwag bumiyahe roon kung hindi kailangan.
info-avoid-leave = Kung naroon kayo, umalis kapag ligtas nang umalis.
info-avoid-other-way = Dumaan sa ibang kalsada, o maghintay sa ligtas na lugar.
info-avoid-rescue-roads = Huwag harangan ang mga kalsada. Kailangan ito ng mga tagasagip.

info-reminder-act-now = May bisa pa ang naunang babala para sa { $place }.
info-reminder-all-clear = Tapos na ang naunang babala para sa { $place }.
info-reminder-not-over = Hindi pa tapos ang panganib.
info-reminder-follow = Patuloy po ninyong sundin ang naunang babala.
info-reminder-missed = Kung hindi ninyo alam ang babala, magtanong sa mga taong malapit sa inyo.

info-rumour-watch = May ibinabahaging mensahe ang mga tao sa { $place } na maaaring hindi totoo.
info-rumour-act-now = May ibinabahaging hindi totoong mensahe ang mga tao sa { $place }.
info-rumour-about =
    { $topic ->
        [water] Tungkol ito sa inuming tubig.
        [dam] Tungkol ito sa dam.
        [attack] Tungkol ito sa pag-atake.
        [evacuation] Sinasabi nitong dapat umalis ang mga tao.
        [disease] Tungkol ito sa sakit.
        [aid] Tungkol ito sa ayuda.
       *[other] Tungkol ito sa emerhensiya.
    }
info-rumour-do-not-share = Huwag po ninyo itong ibahagi.
info-rumour-do-not-follow = Huwag gawin ang sinasabi ng mensaheng hindi totoo.
info-rumour-tell = Sabihin sa mga taong malapit sa inyo na hindi ito totoo.
info-rumour-check = Tiyakin muna sa opisyal na balita bago maniwala sa mensahe.
info-rumour-true = Buksan ang { $link } para mabasa ang totoo.

info-test-watch = Malapit nang subukin ang sistema ng alerto sa { $place }.
info-test-act-now = Pagsubok ito ng sistema ng alerto sa { $place }. Walang panganib.
info-test-cancel = Walang pagsubok ng sistema ng alerto sa { $place } ngayon.
info-test-all-clear = Tapos na ang pagsubok ng sistema ng alerto sa { $place }.
info-test-nothing = Wala kayong kailangang gawin.
info-real-danger = Kung may totoong panganib, may bagong mensaheng magsasabi sa inyo.

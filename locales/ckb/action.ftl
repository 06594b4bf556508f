### What each sentence is for, and every variable: locales/en/action.ftl.

## For any danger

action-be-ready = ئامادە بن کە خێرا لێرە بڕۆن.
action-follow-news = گوێ لە پەیامی نوێ بگرن.
action-charge-phone = هەر ئێستا تەلەفۆنەکەتان بارگاوی بکەن.
action-tell-others = بە خەڵکی نزیکتان بڵێن.
    .social = بە خەڵکی نزیکتان بڵێن و ئەم پەیامە بڵاو بکەنەوە.
action-help-others = یارمەتیی منداڵان، بەتەمەنەکان و ئەو کەسانە بدەن کە باش ناتوانن بە پێ بڕۆن.
    .sms = یارمەتیی منداڵان و بەتەمەنەکان بدەن.
action-follow-instructions = ڕێنماییەکانی تیمەکانی فریاکەوتن جێبەجێ بکەن.
action-pack-needs = ئاو، خواردن، دەرمان و چرا لەگەڵ خۆتان هەڵبگرن.
action-store-water = هەر ئێستا ئاوی پاکی خواردنەوە کۆ بکەنەوە.
action-do-not-return = مەگەڕێنەوە هەتا دەبیستن کە بێ مەترسییە.
action-return-carefully = بە وریاییەوە بگەڕێنەوە و بزانن چی زیانی لێ کەوتووە.
action-stay-careful = تکایە هەر وریا بن.
action-fallen-wires = لە وایەری کارەبای کەوتوو دوور بن.
action-damaged-buildings = مەچنە ناو بینای زیانلێکەوتوو.
action-gas-leak = ئەگەر بۆنی غاز دێت، بچنە دەرەوە. ئاگر مەکەنەوە.

## Flood

action-higher-ground = هەر ئێستا بچنە شوێنی بەرزتر.
action-upper-floor = ئەگەر ناتوانن لێرە بڕۆن، بچنە نهۆمی سەرەوە.
action-no-flood-water = بە پێ یان بە ئۆتۆمبێل بەناو ئاوی لافاودا مەڕۆن.
action-away-from-rivers = لە ڕووبار و شوێنی نزم دوور بن.
action-climb-at-once = دەستبەجێ لە ڕووبار و شوێنی نزم دوور بکەونەوە و بۆ شوێنی بەرزتر سەر بکەون.
action-leave-car = ئەگەر ئاو دەوری ئۆتۆمبێلەکەتانی گرت، بەجێی بهێڵن و بۆ شوێنی بەرزتر سەر بکەون.
action-flood-water-dirty = ئاوی لافاو پیسە. مەیخۆنەوە.

## Tsunami

action-leave-coast = هەر ئێستا کەناری دەریا جێ بهێڵن. بچنە شوێنی بەرز یان دوور لە دەریا.
action-shaking-near-sea = ئەگەر لە نزیک دەریا زەوی بە توندی لەرزی، دەستبەجێ بچنە شوێنی بەرز. چاوەڕێی پەیام مەکەن.
    .sms = ئەگەر لە نزیک دەریا زەوی بە توندی لەرزی، دەستبەجێ بچنە شوێنی بەرز.
action-tall-building = ئەگەر ناتوانن بگەنە شوێنی بەرز، لە بینایەکی بەرز و پتەو سەر بکەون.
action-no-sea-watching = مەچن بۆ سەیرکردنی دەریا.
action-leave-beach = لە دەریا بێنە دەرەوە و کەنار جێ بهێڵن.
action-stay-high = لە شوێنی بەرز بمێننەوە.
action-more-waves = لەوانەیە شەپۆلی تریش بێن. لەوانەیە گەورەتر بن.

## Earthquake

action-drop-cover-hold = کاتێک زەوی دەلەرزێت، خۆتان نزم بکەنەوە، بچنە ژێر مێزێکی پتەو و توند بیگرن.
action-away-from-falling = لە پەنجەرە و لەو شتانەی لەوانەیە بکەون دوور بن.
action-more-shaking = لەوانەیە زەوی دیسان بلەرزێت.
action-use-stairs = پلیکانە بەکار بهێنن. ئەسانسێر بەکار مەهێنن.
action-heavy-things-low = شتی قورس لە نزیک زەوی دابنێن.

## Storm

action-strong-building = هەر ئێستا بچنە ناو بینایەکی پتەو.
action-away-from-windows = لە ژوورەوە و دوور لە پەنجەرە بمێننەوە.
action-storm-eye = ئەگەر با لەپڕ وەستا، لە ژوورەوە بمێننەوە. لەوانەیە بگەڕێتەوە.
action-tie-down = ئەو شتانەی با دەتوانێت بیانبات، بیانهێننە ژوورەوە یان بیانبەستن.

## Fire

action-away-from-fire = لە ئاگر و دووکەڵ دوور بکەونەوە.
action-do-not-wait = چاوەڕێ مەکەن هەتا ئاگرەکە دەبینن.
action-cover-mouth = لووت و دەمتان بە پارچە قوماشێک داپۆشن.
action-close-windows = دەرگا و پەنجەرەکان دابخەن بۆ ئەوەی دووکەڵ نەیەتە ژوورەوە.
action-hot-ground = لە خۆڵەمێشی گەرم و درەختی سووتاو دوور بن.

## Heat

action-drink-often = زوو زوو ئاو بخۆنەوە.
action-cool-place = لە سێبەر یان لە شوێنێکی فێنک بمێننەوە.
action-rest-often = زوو زوو پشوو بدەن. لە گەرمادا کاری قورس مەکەن.
action-check-neighbours = سەری بەتەمەن، نەخۆش و منداڵی بچووک بدەن.
action-children-in-cars = هەرگیز منداڵ بە تەنیا لە ئۆتۆمبێل جێ مەهێڵن.
action-heat-illness = ئەگەر کەسێک لە هۆش چوو یان سەری لێ شێوا، جەستەی بە ئاو فێنک بکەنەوە و داوای یارمەتی بکەن.

## Unsafe water

action-no-tap-water = ئاوی بەلوعە مەخۆنەوە.
action-boil-water = پێش خواردنەوە یان چێشتلێنان، ئاو بکوڵێنن.
action-bottled-water = ئەگەر ئاوی بوتڵتان هەیە، ئەوە بەکار بهێنن.
action-water-for-babies = تەنیا ئاوی پاک بدەن بە کۆرپە.
action-wash-hands = دەستتان بە سابوون و ئاوی پاک بشۆن.
action-diarrhoea = ئەگەر سکتان دەچێت، ئاوی پاکی زۆر بخۆنەوە و بچنە بنکەی تەندروستی.
action-run-tap = پێش بەکارهێنانی ئاو، بەلوعە بکەنەوە و با ئاوەکە چەند خولەکێک بڕوات.

## Evacuate

action-leave-now = هەر ئێستا لێرە بڕۆن. چاوەڕێ مەکەن.
action-open-roads = بەو ڕێگایانەدا بڕۆن کە بەرپرسانی ناوچەکە دەڵێن بێ مەترسین.
action-take-needs = ئاو، دەرمان و تەلەفۆنەکەتان هەڵبگرن.
action-nothing-behind = بۆ هێنانی شت مەگەڕێنەوە.

## Shelter in place

action-near-building = لە نزیک بینایەکی پارێزراو بمێننەوە.
action-go-inside = بچنە ژوورەوە و دەرگا و پەنجەرەکان دابخەن.
action-inner-room = لە ژوورێکی ناوەوە، دوور لە پەنجەرە، نزم دابنیشن.
action-stay-until-safe = مەچنە دەرەوە هەتا دەبیستن کە بێ مەترسییە.
action-avoid-fighting = لە قەرەباڵغی و شەڕ دوور بن.
action-strange-objects = دەست لە شتی نامۆ مەدەن. لەوانەیە بتەقنەوە.

## Leave or stay inside, for any danger

action-everyone-leave = دەبێت هەمووان هەر ئێستا ئەم ناوچەیە جێ بهێڵن.
action-everyone-inside = دەبێت هەمووان هەر ئێستا بچنە ژوورەوە و لەوێ بمێننەوە.
action-may-stay = ئێستا پێویست ناکات لێرە بڕۆن.
action-may-return = دەتوانن بگەڕێنەوە ماڵ.
action-may-go-out = دیسان دەتوانن بچنە دەرەوە.
action-ready-to-go-inside = ئامادە بن کە خێرا بچنە ژوورەوە.
action-plan-way = هەر ئێستا بڕیار بدەن بۆ کوێ و چۆن دەڕۆن.
action-leave-when-told = ئەگەر پێتان گوترا لێرە بڕۆن، دەستبەجێ بڕۆن.
action-keep-away = لەم ناوچەیە دوور بن.
action-tell-family = بە خێزانەکەتان بڵێن لە کوێن.
action-no-travel = ئەگەر دەتوانن چاوەڕێ بکەن، ئێستا گەشت مەکەن.
action-get-medical-help = ئەگەر زۆر نەخۆشن، یارمەتیی پزیشکی وەربگرن.

## Wind, tornado, thunderstorm

action-leave-weak-houses = چادر، ئۆتۆمبێل و خانووی لاواز جێ بهێڵن. بچنە ناو بینایەکی پتەو.
action-lowest-floor = بچنە نزمترین نهۆم، دوور لە پەنجەرە.
action-protect-head = سەر و ملتان بە قۆڵتان بپارێزن.
action-away-from-trees = لەو درەخت، دیوار و تابلۆیانە دوور بن کە لەوانەیە بکەون.
action-thunder-inside = ئەگەر دەنگی هەورەگرمە دەبیستن، بچنە ناو بینا یان ئۆتۆمبێلی داخراو.
action-thunder-open = لە ئاو، گرد، دەشتی کراوە و درەخت دوور بن.

## Snow and cold

action-warm-clothes = چەند چین جلی وشک و گەرم لەبەر بکەن.
action-warm-building = ئەگەر ماڵەکەتان زۆر ساردە، بچنە بینایەکی گەرم.
action-no-coal-inside = هەرگیز لە ژوورەوە خەڵووز مەسووتێنن و مۆلیدە بەکار مەهێنن. غازەکەی دەتوانێت بتانکوژێت.
    .sms = هەرگیز لە ژوورەوە خەڵووز مەسووتێنن و مۆلیدە بەکار مەهێنن.
action-cold-illness = ئەگەر کەسێک زۆر سەرمای بوو و سەری لێ شێوا، گەرمی بکەنەوە و داوای یارمەتی بکەن.

## Heat: where to go

action-cool-building = ئەگەر ماڵەکەتان زۆر گەرمە، بچنە بینایەکی فێنک.

## Avalanche and landslide

action-away-from-slopes = لە لێژایی تیژ و لە شوێنەکانی ژێری دوور بن.
action-landslide-signs = ئەگەر زەوی درزی برد یان دەنگی جووڵەی بەردتان بیست، دەستبەجێ لێرە بڕۆن.

## Volcano, dust and smoke

action-away-from-volcano = لە گڕکان و لەو ڕووبارانەی لێیەوە دێن دوور بن.
action-cover-water-food = سەری ئاوی خواردنەوە و خواردن داپۆشن.
action-protect-eyes = چاو، لووت و دەمتان بپارێزن.
action-stop-driving = ئەگەر ڕێگا نابینن، لە ڕێگا لا بدەن و بوەستن.
action-no-hard-work-outside = لە دەرەوە کاری قورس یان وەرزش مەکەن.
action-wear-mask = ئەگەر ناچارن بچنە دەرەوە، ماسکێک ببەستن کە باش لە دەموچاوتان بگرێت.

## Water shortage

action-save-water = ئاو تەنیا بۆ خواردنەوە، چێشتلێنان و شوشتن بەکار بهێنن.

## Chemicals and radiation

action-away-from-chemicals = لە دووکەڵ، شلەمەنی و بۆنی تیژ دوور بکەونەوە.
action-seal-room = دەرگا و پەنجەرەکان دابخەن. پانکە و سپلیت بکوژێننەوە.
    .sms = دەرگا و پەنجەرەکان دابخەن. پانکە بکوژێننەوە.
action-wash-body = ئەگەر لە دەرەوە بوون، جلەکانتان بگۆڕن و جەستەتان بشۆن.
action-middle-of-building = بچنە ناوەڕاست یان ژێرزەمینی بینایەک.
action-packed-food = خواردنی ناو پاکەتی داخراو بخۆن و ئاوی بوتڵ بخۆنەوە.
action-iodine = حەبی یۆد تەنیا کاتێک بخۆن کە بەرپرسانی تەندروستی دەڵێن.

## Electricity, telephones, transport, roads

action-battery-light = چرای پاتری بەکار بهێنن، نەک مۆم.
action-cold-food = ئەو خواردنە مەخۆن کە لە سەلاجەدا گەرم بووە.
action-medical-machine = ئەگەر بۆ ئامێری پزیشکی کارەباتان دەوێت، هەر ئێستا داوای یارمەتی بکەن.
action-go-for-help = ئەگەر یارمەتیتان دەوێت، بچنە بنکەی ئاگرکوژێنەوە، نەخۆشخانە یان بنکەی تەندروستی.
action-short-messages = نامەی کورت بنێرن. پەیوەندیی درێژ مەکەن.
action-listen-radio = بۆ هەواڵ گوێ لە ڕادیۆ بگرن.
action-stay-where = ئەگەر شوێنەکەتان بێ مەترسییە، لەوێ بمێننەوە.

## Disease and food

action-stay-home-ill = ئەگەر نەخۆشن، لە ماڵ و دوور لە خەڵکی تر بمێننەوە.
action-health-advice = ئەوە بکەن کە کارمەندانی تەندروستی پێتان دەڵێن.
action-unsure-food = ئەگەر دڵنیا نین کە خواردنێک بێ مەترسییە، مەیخۆن.
action-cook-well = خواردن باش لێ بنێن و بە گەرمی بیخۆن.

## Fire and fallen buildings

action-stay-low = لە دووکەڵدا، نزم و نزیک زەوی بمێننەوە.
action-cooking-fires = ئاگری چێشتلێنان بکوژێننەوە.
action-free-roads = ڕێگاکان بۆ ئۆتۆمبێلی فریاکەوتن چۆڵ بهێڵنەوە.
action-trapped = ئەگەر ناتوانن بێنە دەرەوە، لە بۆری یان دیوار بدەن.
action-leave-damaged = هەر ئێستا بینای زیانلێکەوتوو جێ بهێڵن. لە دیوارەکانی دوور بن.

## Attacks, violence, mines

action-curfew = کاتێک چوونە دەرەوە ڕێگەپێدراو نییە، لە ژوورەوە بمێننەوە.
action-go-to-shelter = بچنە پەناگە، ژێرزەمین یان ژوورێکی ناوەوە.
action-lie-down = ئەگەر لە دەرەوەن، لەسەر زەوی ڕاکشێن و سەرتان داپۆشن.
action-run-away = ئەگەر دەتوانن بێ مەترسی دەرباز بن، ڕا بکەن و شتەکانتان جێ بهێڵن.
action-hide = ئەگەر ناتوانن دەرباز بن، خۆتان بشارنەوە، دەرگا کلیل بدەن و بێدەنگ بن.
action-known-paths = تەنیا بەو ڕێگا و ڕێڕەوانەدا بڕۆن کە خەڵک هەموو ڕۆژێک پێیاندا دەڕۆن.
action-mine-stop = ئەگەر پێتان وایە مین نزیکە، مەجووڵێن. داوای یارمەتی بکەن.

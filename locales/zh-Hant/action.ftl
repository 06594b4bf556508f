### What each sentence is for, and every variable: locales/en/action.ftl.

action-be-ready = 請做好迅速離開的準備。
action-follow-news = 請留意新的訊息。
action-charge-phone = 請馬上幫手機充電。
action-tell-others = 請告訴附近的人。
    .social = 請告訴附近的人，並轉發這則訊息。
action-help-others = 請幫助兒童、老人和行動不便的人。
    .sms = 請幫助兒童和老人。
action-follow-instructions = 請聽從救援人員的指示。
action-pack-needs = 請準備水、食物、藥品和手電筒。
action-store-water = 請馬上儲存乾淨的飲用水。
action-do-not-return = 在聽到安全通知之前，請不要返回。
action-return-carefully = 返回時請小心，注意查看損壞情況。
action-stay-careful = 請繼續小心。
action-fallen-wires = 請遠離掉落的電線。
action-damaged-buildings = 請不要進入受損的建築物。
action-gas-leak = 如果聞到瓦斯味，請到室外。不要點火。

action-higher-ground = 請立即到更高的地方去。
action-upper-floor = 如果無法離開，請到樓上去。
action-no-flood-water = 請不要在洪水中行走或開車。
action-away-from-rivers = 請遠離河流和低窪地區。
action-climb-at-once = 請立即離開河流和低窪地區，到更高的地方去。
action-leave-car = 如果車被水圍住，請離開車，到更高的地方去。
action-flood-water-dirty = 洪水很髒。請不要喝。

action-leave-coast = 請立即離開海岸。到高處或遠離大海的地方去。
action-shaking-near-sea = 在海邊感到強烈搖晃時，請立即到高處去。不要等通知。
    .sms = 在海邊感到強烈搖晃時，請立即到高處去。
action-tall-building = 如果到不了高處，請到又高又堅固的建築物的樓上去。
action-no-sea-watching = 請不要去看海。
action-leave-beach = 請從海裡上岸，並離開海灘。
action-stay-high = 請留在高處。
action-more-waves = 可能還會有海浪，而且可能更大。

action-drop-cover-hold = 地面搖晃時，請趴下，躲到堅固的桌子下面，並抓牢。
action-away-from-falling = 請遠離窗戶和可能掉落的東西。
action-more-shaking = 地面可能再次搖晃。
action-use-stairs = 請走樓梯。不要搭電梯。
action-heavy-things-low = 請把重的東西放在靠近地面的地方。

action-strong-building = 請立即進入堅固的建築物。
action-away-from-windows = 請留在室內，遠離窗戶。
action-storm-eye = 如果風突然停了，請留在室內。風可能再來。
action-tie-down = 請把可能被風吹走的東西收進室內或綁好。

action-away-from-fire = 請遠離火和煙。
action-do-not-wait = 不要等到看見火才走。
action-cover-mouth = 請用布捂住口鼻。
action-close-windows = 請關好門窗，防止煙進入。
action-hot-ground = 請遠離熱灰和燒過的樹。

action-drink-often = 請經常喝水。
action-cool-place = 請待在陰涼的地方。
action-rest-often = 請經常休息。不要在高溫下做粗重的工作。
action-check-neighbours = 請關心老人、病人和幼兒的情況。
action-children-in-cars = 千萬不要把兒童單獨留在車裡。
action-heat-illness = 如果有人昏倒或神志不清，請用水幫身體降溫，並尋求幫助。

action-no-tap-water = 請不要喝自來水。
action-boil-water = 喝水或煮飯前，請把水燒開。
action-bottled-water = 如果有瓶裝水，請使用瓶裝水。
action-water-for-babies = 只給嬰兒用安全的水。
action-wash-hands = 請用肥皂和安全的水洗手。
action-diarrhoea = 如果腹瀉，請多喝安全的水，並去診所。
action-run-tap = 使用前，請讓自來水流幾分鐘。

action-leave-now = 請立即離開。不要等待。
action-open-roads = 請走當地政府說安全的道路。
action-take-needs = 請帶上水、藥品和手機。
action-nothing-behind = 不要回去拿東西。

action-near-building = 請待在安全的建築物附近。
action-go-inside = 請進入建築物，關好門窗。
action-inner-room = 請在遠離窗戶的內側房間裡，放低身體。
action-stay-until-safe = 在聽到安全通知之前，請不要外出。
action-avoid-fighting = 請遠離人群和發生衝突的地方。
action-strange-objects = 請不要碰可疑的物品。它們可能會爆炸。

action-everyone-leave = 所有人必須立即離開這個地區。
action-everyone-inside = 所有人必須立即進入室內，並留在室內。
action-may-stay = 您現在不需要離開。
action-may-return = 您可以回家了。
action-may-go-out = 您又可以外出了。
action-ready-to-go-inside = 請做好迅速進入室內的準備。
action-plan-way = 請現在就決定去哪裡、怎麼去。
action-leave-when-told = 如果接到離開的通知，請立即離開。
action-keep-away = 請遠離這個地區。
action-tell-family = 請告訴家人您在哪裡。
action-no-travel = 如果可以等，現在請不要出門。
action-get-medical-help = 如果覺得病得很重，請就醫。

action-leave-weak-houses = 請離開帳篷、車輛和不堅固的房屋。進入堅固的建築物。
action-lowest-floor = 請到最低的樓層，遠離窗戶。
action-protect-head = 請用手臂護住頭和脖子。
action-away-from-trees = 請遠離可能倒下的樹、牆和招牌。
action-thunder-inside = 如果聽到雷聲，請進入建築物或關好門窗的汽車。
action-thunder-open = 請遠離水、山丘、空曠的田野和樹。

action-warm-clothes = 請穿幾層乾燥保暖的衣服。
action-warm-building = 如果家裡太冷，請到暖和的建築物去。
action-no-coal-inside = 千萬不要在室內燒煤炭或使用發電機。產生的氣體會致命。
    .sms = 千萬不要在室內燒煤炭或使用發電機。
action-cold-illness = 如果有人非常冷而且神志不清，請為其保暖並求助。

action-cool-building = 如果家裡太熱，請到涼快的建築物去。

action-away-from-slopes = 請遠離陡坡和陡坡下面的地方。
action-landslide-signs = 如果地面開裂或聽到石頭移動的聲音，請立即離開。

action-away-from-volcano = 請遠離火山和從火山流下來的河流。
action-cover-water-food = 請把飲用水和食物蓋好。
action-protect-eyes = 請保護好眼睛、鼻子和嘴。
action-stop-driving = 如果看不見路，請把車開離道路並停下。
action-no-hard-work-outside = 請不要在室外做粗重的工作或運動。
action-wear-mask = 如果必須外出，請戴緊貼臉部的口罩。

action-save-water = 請只把水用來喝、煮飯和清洗。

action-away-from-chemicals = 請遠離煙、液體和強烈的氣味。
action-seal-room = 請關好門窗。關掉電扇和冷氣。
    .sms = 請關好門窗。關掉電扇。
action-wash-body = 如果您去過室外，請換衣服並清洗身體。
action-middle-of-building = 請到建築物的中央或地下室去。
action-packed-food = 請吃密封包裝的食物，喝瓶裝水。
action-iodine = 只有衛生單位要求時，才服用碘片。

action-battery-light = 請用電池燈，不要用蠟燭。
action-cold-food = 不要吃冰箱裡已經變溫的食物。
action-medical-machine = 如果您的醫療設備需要用電，請馬上尋求幫助。
action-go-for-help = 如果需要幫助，請去消防隊、醫院或診所。
action-short-messages = 請發簡短的簡訊。不要長時間打電話。
action-listen-radio = 請聽廣播了解情況。
action-stay-where = 如果您所在的地方安全，請留在那裡。

action-stay-home-ill = 如果覺得不舒服，請待在家裡，遠離其他人。
action-health-advice = 請按照醫護人員說的去做。
action-unsure-food = 如果不確定食物是否安全，請不要吃。
action-cook-well = 請把食物煮熟，趁熱吃。

action-stay-low = 在煙裡，請放低身體，靠近地面。
action-cooking-fires = 請熄滅煮飯的火。
action-free-roads = 請給救援車輛讓出道路。
action-trapped = 如果出不去，請敲打管子或牆壁。
action-leave-damaged = 請立即離開受損的建築物。遠離它們的牆。

action-curfew = 在不准外出的時間，請留在室內。
action-go-to-shelter = 請到避難所、地下室或內側房間去。
action-lie-down = 如果您在室外，請趴下並護住頭。
action-run-away = 如果能安全離開，請丟下東西快跑。
action-hide = 如果逃不了，請躲起來，鎖好門，保持安靜。
action-known-paths = 請只走人們每天走的道路和小路。
action-mine-stop = 如果您覺得附近有地雷，請不要動。請呼救。

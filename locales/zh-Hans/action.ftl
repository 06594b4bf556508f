### What each sentence is for, and every variable: locales/en/action.ftl.

action-be-ready = 请做好迅速离开的准备。
action-follow-news = 请留意新的消息。
action-charge-phone = 请马上给手机充电。
action-tell-others = 请告诉附近的人。
    .social = 请告诉附近的人，并转发这条消息。
action-help-others = 请帮助儿童、老人和行动不便的人。
    .sms = 请帮助儿童和老人。
action-follow-instructions = 请听从救援人员的指示。
action-pack-needs = 请准备水、食物、药品和手电筒。
action-store-water = 请马上储存干净的饮用水。
action-do-not-return = 在听到安全通知之前，请不要返回。
action-return-carefully = 返回时请小心，注意查看损坏情况。
action-stay-careful = 请继续小心。
action-fallen-wires = 请远离掉落的电线。
action-damaged-buildings = 请不要进入受损的建筑物。
action-gas-leak = 如果闻到煤气味，请到室外。不要点火。

action-higher-ground = 请立即到更高的地方去。
action-upper-floor = 如果无法离开，请到楼上去。
action-no-flood-water = 请不要在洪水中行走或开车。
action-away-from-rivers = 请远离河流和低洼地区。
action-climb-at-once = 请立即离开河流和低洼地区，到更高的地方去。
action-leave-car = 如果车被水围住，请离开车，到更高的地方去。
action-flood-water-dirty = 洪水很脏。请不要喝。

action-leave-coast = 请立即离开海岸。到高处或远离大海的地方去。
action-shaking-near-sea = 在海边感到强烈震动时，请立即到高处去。不要等通知。
    .sms = 在海边感到强烈震动时，请立即到高处去。
action-tall-building = 如果到不了高处，请到又高又坚固的建筑物的楼上去。
action-no-sea-watching = 请不要去看海。
action-leave-beach = 请从海里上岸，并离开海滩。
action-stay-high = 请留在高处。
action-more-waves = 可能还会有海浪，而且可能更大。

action-drop-cover-hold = 地面震动时，请趴下，躲到坚固的桌子下面，并抓牢。
action-away-from-falling = 请远离窗户和可能掉落的东西。
action-more-shaking = 地面可能再次震动。
action-use-stairs = 请走楼梯。不要乘电梯。
action-heavy-things-low = 请把重的东西放在靠近地面的地方。

action-strong-building = 请立即进入坚固的建筑物。
action-away-from-windows = 请留在室内，远离窗户。
action-storm-eye = 如果风突然停了，请留在室内。风可能再来。
action-tie-down = 请把可能被风吹走的东西收进室内或绑好。

action-away-from-fire = 请远离火和烟。
action-do-not-wait = 不要等到看见火才走。
action-cover-mouth = 请用布捂住口鼻。
action-close-windows = 请关好门窗，防止烟进入。
action-hot-ground = 请远离热灰和烧过的树。

action-drink-often = 请经常喝水。
action-cool-place = 请待在阴凉的地方。
action-rest-often = 请经常休息。不要在高温下做重活。
action-check-neighbours = 请关心老人、病人和幼儿的情况。
action-children-in-cars = 千万不要把儿童单独留在车里。
action-heat-illness = 如果有人昏倒或神志不清，请用水给身体降温，并寻求帮助。

action-no-tap-water = 请不要喝自来水。
action-boil-water = 喝水或做饭前，请把水烧开。
action-bottled-water = 如果有瓶装水，请使用瓶装水。
action-water-for-babies = 只给婴儿用安全的水。
action-wash-hands = 请用肥皂和安全的水洗手。
action-diarrhoea = 如果腹泻，请多喝安全的水，并去诊所。
action-run-tap = 使用前，请让自来水流几分钟。

action-leave-now = 请立即离开。不要等待。
action-open-roads = 请走当地政府说安全的道路。
action-take-needs = 请带上水、药品和手机。
action-nothing-behind = 不要回去拿东西。

action-near-building = 请待在安全的建筑物附近。
action-go-inside = 请进入建筑物，关好门窗。
action-inner-room = 请在远离窗户的内侧房间里，放低身体。
action-stay-until-safe = 在听到安全通知之前，请不要外出。
action-avoid-fighting = 请远离人群和发生冲突的地方。
action-strange-objects = 请不要碰可疑的物品。它们可能会爆炸。

action-everyone-leave = 所有人必须立即离开这个地区。
action-everyone-inside = 所有人必须立即进入室内，并留在室内。
action-may-stay = 您现在不需要离开。
action-may-return = 您可以回家了。
action-may-go-out = 您又可以外出了。
action-ready-to-go-inside = 请做好迅速进入室内的准备。
action-plan-way = 请现在就决定去哪里、怎么去。
action-leave-when-told = 如果接到离开的通知，请立即离开。
action-keep-away = 请远离这个地区。
action-tell-family = 请告诉家人您在哪里。
action-no-travel = 如果可以等，现在请不要出行。
action-get-medical-help = 如果觉得病得很重，请就医。

action-leave-weak-houses = 请离开帐篷、车辆和不坚固的房屋。进入坚固的建筑物。
action-lowest-floor = 请到最低的楼层，远离窗户。
action-protect-head = 请用手臂护住头和脖子。
action-away-from-trees = 请远离可能倒下的树、墙和招牌。
action-thunder-inside = 如果听到雷声，请进入建筑物或关好门窗的汽车。
action-thunder-open = 请远离水、山丘、空旷的田野和树。

action-warm-clothes = 请穿几层干燥保暖的衣服。
action-warm-building = 如果家里太冷，请到暖和的建筑物去。
action-no-coal-inside = 千万不要在室内烧煤或使用发电机。产生的气体会致命。
    .sms = 千万不要在室内烧煤或使用发电机。
action-cold-illness = 如果有人非常冷而且神志不清，请为其保暖并求助。

action-cool-building = 如果家里太热，请到凉快的建筑物去。

action-away-from-slopes = 请远离陡坡和陡坡下面的地方。
action-landslide-signs = 如果地面开裂或听到石头移动的声音，请立即离开。

action-away-from-volcano = 请远离火山和从火山流下来的河流。
action-cover-water-food = 请把饮用水和食物盖好。
action-protect-eyes = 请保护好眼睛、鼻子和嘴。
action-stop-driving = 如果看不见路，请把车开离道路并停下。
action-no-hard-work-outside = 请不要在室外做重活或运动。
action-wear-mask = 如果必须外出，请戴紧贴脸部的口罩。

action-save-water = 请只把水用来喝、做饭和清洗。

action-away-from-chemicals = 请远离烟、液体和强烈的气味。
action-seal-room = 请关好门窗。关掉电扇和空调。
    .sms = 请关好门窗。关掉电扇。
action-wash-body = 如果您去过室外，请换衣服并清洗身体。
action-middle-of-building = 请到建筑物的中央或地下室去。
action-packed-food = 请吃密封包装的食物，喝瓶装水。
action-iodine = 只有卫生部门要求时，才服用碘片。

action-battery-light = 请用电池灯，不要用蜡烛。
action-cold-food = 不要吃冰箱里已经变温的食物。
action-medical-machine = 如果您的医疗设备需要用电，请马上寻求帮助。
action-go-for-help = 如果需要帮助，请去消防站、医院或诊所。
action-short-messages = 请发简短的短信。不要长时间打电话。
action-listen-radio = 请听广播了解情况。
action-stay-where = 如果您所在的地方安全，请留在那里。

action-stay-home-ill = 如果觉得不舒服，请待在家里，远离其他人。
action-health-advice = 请按照医护人员说的去做。
action-unsure-food = 如果不确定食物是否安全，请不要吃。
action-cook-well = 请把食物煮熟，趁热吃。

action-stay-low = 在烟里，请放低身体，靠近地面。
action-cooking-fires = 请熄灭做饭的火。
action-free-roads = 请给救援车辆让出道路。
action-trapped = 如果出不去，请敲打管道或墙壁。
action-leave-damaged = 请立即离开受损的建筑物。远离它们的墙。

action-curfew = 在不准外出的时间，请留在室内。
action-go-to-shelter = 请到避难所、地下室或内侧房间去。
action-lie-down = 如果您在室外，请趴下并护住头。
action-run-away = 如果能安全离开，请丢下东西快跑。
action-hide = 如果逃不了，请躲起来，锁好门，保持安静。
action-known-paths = 请只走人们每天走的道路和小路。
action-mine-stop = 如果您觉得附近有地雷，请不要动。请呼救。

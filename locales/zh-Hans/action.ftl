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
action-heat-illness = 如果有人昏倒或神志不清，请用水给他降温，并寻求帮助。

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
action-avoid-fighting = 请远离人群和交战的地方。
action-strange-objects = 请不要碰可疑的物品。它们可能会爆炸。

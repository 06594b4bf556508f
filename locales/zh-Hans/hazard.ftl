### What each sentence is for, and every variable: locales/en/hazard.ftl.

hazard-flood-watch = { $place }可能发生洪水。
hazard-flood-act-now = { $place }发生危险洪水。请立即行动。
hazard-flood-cancel = 目前没有针对{ $place }的洪水警报。
hazard-flood-all-clear = { $place }的洪水危险已经过去。

hazard-flash-flood-watch = { $place }的水位可能突然上涨。
hazard-flash-flood-act-now = { $place }突发洪水。水涨得非常快。
hazard-flash-flood-cancel = 目前没有针对{ $place }的突发洪水警报。
hazard-flash-flood-all-clear = { $place }的突发洪水危险已经过去。

hazard-tsunami-watch = 海啸（巨大的海浪）可能到达{ $place }。
hazard-tsunami-act-now = { $place }海啸警报。巨大的海浪正在到来。
hazard-tsunami-cancel = 目前没有针对{ $place }的海啸警报。
hazard-tsunami-all-clear = { $place }的海啸危险已经过去。

hazard-earthquake-watch = { $place }可能发生强烈地震。
hazard-earthquake-act-now = { $place }发生强烈地震。
hazard-earthquake-cancel = 目前没有针对{ $place }的地震警报。
hazard-earthquake-all-clear = { $place }的地震警报已经结束。

hazard-cyclone-watch = 非常强的风暴可能到达{ $place }。
hazard-cyclone-act-now = 非常强的风暴正在接近{ $place }。请立即行动。
hazard-cyclone-cancel = 目前没有针对{ $place }的风暴警报。
hazard-cyclone-all-clear = { $place }的风暴危险已经过去。

hazard-wildfire-watch = 山火可能蔓延到{ $place }附近。
hazard-wildfire-act-now = { $place }附近发生山火。请立即离开。
hazard-wildfire-cancel = 目前没有针对{ $place }的火灾警报。
hazard-wildfire-all-clear = { $place }附近的火灾危险已经过去。

hazard-heat-watch = { $place }将会非常热。
hazard-heat-act-now = { $place }出现危险高温。请立即做好防护。
hazard-heat-cancel = 目前没有针对{ $place }的高温警报。
hazard-heat-all-clear = { $place }的危险高温已经过去。

hazard-unsafe-water-watch = 饮用{ $place }的水可能会变得不安全。
hazard-unsafe-water-act-now = 饮用{ $place }的水不安全。
hazard-unsafe-water-cancel = 目前没有针对{ $place }的用水警报。
hazard-unsafe-water-all-clear = { $place }的水又可以安全饮用了。

hazard-evacuate-watch = 您可能很快需要离开{ $place }。
hazard-evacuate-act-now = 所有人必须立即离开{ $place }。
hazard-evacuate-cancel = 您现在不需要离开{ $place }。
hazard-evacuate-all-clear = 现在可以安全返回{ $place }。

hazard-shelter-watch = { $place }的室外可能很快有危险。
hazard-shelter-act-now = { $place }的室外有危险。请立即进入室内。
hazard-shelter-cancel = 在{ $place }，您现在不需要留在室内。
hazard-shelter-all-clear = 在{ $place }，现在可以安全外出。

hazard-storm-surge-watch = { $place }可能发生海水倒灌的洪水。
hazard-storm-surge-act-now = { $place }发生危险的海水倒灌洪水。请立即行动。
hazard-storm-surge-cancel = 目前没有针对{ $place }的海水倒灌洪水警报。
hazard-storm-surge-all-clear = { $place }的海水倒灌洪水危险已经过去。

hazard-tornado-watch = 龙卷风可能到达{ $place }。
hazard-tornado-act-now = { $place }龙卷风警报。请立即做好防护。
hazard-tornado-cancel = 目前没有针对{ $place }的龙卷风警报。
hazard-tornado-all-clear = { $place }的龙卷风危险已经过去。

hazard-thunderstorm-watch = { $place }可能出现危险的雷暴。
hazard-thunderstorm-act-now = { $place }出现危险雷暴。请立即进入室内。
hazard-thunderstorm-cancel = 目前没有针对{ $place }的雷暴警报。
hazard-thunderstorm-all-clear = { $place }的雷暴危险已经过去。

hazard-wind-watch = { $place }可能刮非常强的大风。
hazard-wind-act-now = { $place }出现危险大风。请立即进入室内。
hazard-wind-cancel = 目前没有针对{ $place }的大风警报。
hazard-wind-all-clear = { $place }的危险大风已经过去。

hazard-winter-storm-watch = 危险的暴风雪可能到达{ $place }，会有冰雪。
hazard-winter-storm-act-now = { $place }出现危险的暴风雪，有冰雪。请留在室内。
hazard-winter-storm-cancel = 目前没有针对{ $place }的暴风雪警报。
hazard-winter-storm-all-clear = { $place }的暴风雪危险已经过去。

hazard-dust-storm-watch = 沙尘暴可能到达{ $place }。
hazard-dust-storm-act-now = { $place }出现危险的沙尘暴。请立即进入室内。
hazard-dust-storm-cancel = 目前没有针对{ $place }的沙尘暴警报。
hazard-dust-storm-all-clear = { $place }的沙尘暴危险已经过去。

hazard-avalanche-watch = { $place }附近可能发生雪崩。
hazard-avalanche-act-now = { $place }雪崩警报。请立即行动。
hazard-avalanche-cancel = 目前没有针对{ $place }的雪崩警报。
hazard-avalanche-all-clear = { $place }附近的雪崩危险已经过去。

hazard-landslide-watch = { $place }可能发生山体滑坡（土石或泥滑下来）。
hazard-landslide-act-now = { $place }山体滑坡警报。请立即行动。
hazard-landslide-cancel = 目前没有针对{ $place }的山体滑坡警报。
hazard-landslide-all-clear = { $place }的山体滑坡危险已经过去。

hazard-volcano-watch = { $place }附近的火山可能喷发。
hazard-volcano-act-now = { $place }附近的火山正在喷发。请立即行动。
hazard-volcano-cancel = 目前没有针对{ $place }的火山警报。
hazard-volcano-all-clear = { $place }附近的火山危险已经过去。

hazard-cold-watch = { $place }将会非常冷。
hazard-cold-act-now = { $place }出现危险严寒。请立即做好防护。
hazard-cold-cancel = 目前没有针对{ $place }的严寒警报。
hazard-cold-all-clear = { $place }的危险严寒已经过去。

hazard-smoke-watch = 吸入{ $place }的空气可能会变得危险。
hazard-smoke-act-now = 吸入{ $place }的空气有危险。
hazard-smoke-cancel = 目前没有针对{ $place }的空气警报。
hazard-smoke-all-clear = { $place }的空气又可以安全呼吸了。

hazard-water-shortage-watch = { $place }可能很快会缺水。
hazard-water-shortage-act-now = { $place }的水不够用。请立即节约用水。
hazard-water-shortage-cancel = 目前没有针对{ $place }的缺水警报。
hazard-water-shortage-all-clear = { $place }的水又够用了。

hazard-dam-failure-watch = { $place }附近的水坝可能决口。
hazard-dam-failure-act-now = { $place }附近的水坝正在决口。大洪水就要来了。
hazard-dam-failure-cancel = 目前没有针对{ $place }的水坝警报。
hazard-dam-failure-all-clear = { $place }附近的水坝危险已经过去。

hazard-hazmat-watch = { $place }可能有危险化学品泄漏。
hazard-hazmat-act-now = { $place }有危险化学品正在泄漏。请立即行动。
hazard-hazmat-cancel = 目前没有针对{ $place }的化学品警报。
hazard-hazmat-all-clear = { $place }的化学品危险已经过去。

hazard-radiation-watch = { $place }可能有危险的辐射。
hazard-radiation-act-now = { $place }有危险的辐射。请立即进入室内。
hazard-radiation-cancel = 目前没有针对{ $place }的辐射警报。
hazard-radiation-all-clear = { $place }的辐射危险已经过去。

hazard-power-outage-watch = { $place }可能很快会停电。
hazard-power-outage-act-now = { $place }现在停电。
hazard-power-outage-cancel = 目前没有针对{ $place }的停电警报。
hazard-power-outage-all-clear = { $place }已恢复供电。

hazard-emergency-number-outage-watch = { $place }的紧急电话号码可能打不通。
hazard-emergency-number-outage-act-now = { $place }的紧急电话号码现在打不通。
hazard-emergency-number-outage-cancel = 目前没有关于{ $place }紧急电话号码的警报。
hazard-emergency-number-outage-all-clear = { $place }的紧急电话号码又能打通了。

hazard-communications-outage-watch = { $place }的电话和网络可能中断。
hazard-communications-outage-act-now = { $place }的电话和网络现在不正常。
hazard-communications-outage-cancel = 目前没有关于{ $place }电话和网络的警报。
hazard-communications-outage-all-clear = { $place }的电话和网络已恢复。

hazard-disease-watch = 危险的疾病可能在{ $place }传播。
hazard-disease-act-now = 危险的疾病正在{ $place }传播。请立即做好防护。
hazard-disease-cancel = 目前没有针对{ $place }的疾病警报。
hazard-disease-all-clear = { $place }的疾病危险已经过去。

hazard-food-safety-watch = 食用{ $place }的某些食物可能不安全。
hazard-food-safety-act-now = 食用{ $place }的某些食物不安全。
hazard-food-safety-cancel = 目前没有针对{ $place }的食物警报。
hazard-food-safety-all-clear = { $place }不安全食物的危险已经过去。

hazard-structure-fire-watch = { $place }的火灾可能变得危险。
hazard-structure-fire-act-now = { $place }发生危险火灾。请立即行动。
hazard-structure-fire-cancel = { $place }目前没有火灾警报。
hazard-structure-fire-all-clear = { $place }的火灾危险已经过去。

hazard-building-collapse-watch = { $place }有一栋建筑物可能倒塌。
hazard-building-collapse-act-now = { $place }有一栋建筑物已经倒塌。请远离那里。
hazard-building-collapse-cancel = 目前没有关于{ $place }建筑物的警报。
hazard-building-collapse-all-clear = { $place }的建筑物危险已经过去。

hazard-transport-shutdown-watch = { $place }的公交车和火车可能很快停运。
hazard-transport-shutdown-act-now = { $place }现在没有公交车和火车。
hazard-transport-shutdown-cancel = 目前没有针对{ $place }的交通警报。
hazard-transport-shutdown-all-clear = { $place }的公交车和火车已恢复运行。

hazard-unrest-watch = { $place }的街上可能发生暴力。
hazard-unrest-act-now = { $place }的街上正在发生暴力。请留在室内。
hazard-unrest-cancel = 目前没有针对{ $place }的暴力警报。
hazard-unrest-all-clear = { $place }的暴力危险已经过去。

hazard-air-attack-watch = { $place }可能遭到空袭。
hazard-air-attack-act-now = { $place }空袭警报。请立即到安全的地方去。
hazard-air-attack-cancel = 目前没有针对{ $place }的空袭警报。
hazard-air-attack-all-clear = { $place }的空袭危险已经过去。

hazard-armed-attack-watch = { $place }可能发生持武器袭击。
hazard-armed-attack-act-now = { $place }发生持武器袭击。请立即做好防护。
hazard-armed-attack-cancel = 目前没有针对{ $place }的袭击警报。
hazard-armed-attack-all-clear = { $place }的袭击危险已经过去。

hazard-mines-watch = { $place }可能有地雷或没有爆炸的炸弹。
hazard-mines-act-now = { $place }有地雷或没有爆炸的炸弹。请非常小心。
hazard-mines-cancel = 目前没有针对{ $place }的地雷警报。
hazard-mines-all-clear = { $place }的地雷危险已经过去。

hazard-route-closed-watch = 您可能很快无法通过{ $place }。
hazard-route-closed-act-now = 您现在无法通过{ $place }。道路已关闭。
hazard-route-closed-cancel = 目前没有关于通过{ $place }的道路的警报。
hazard-route-closed-all-clear = 您又可以通过{ $place }了。

hazard-camp-fire-watch = 火可能在{ $place }的住处之间蔓延。
hazard-camp-fire-act-now = 火正在{ $place }的住处之间蔓延。请立即行动。
hazard-camp-fire-cancel = 目前没有针对{ $place }住处的火灾警报。
hazard-camp-fire-all-clear = { $place }住处的火灾危险已经过去。

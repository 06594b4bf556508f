### What each sentence is for, and every variable: locales/en/hazard.ftl.

hazard-flood-watch = { $place }可能發生洪水。
hazard-flood-act-now = { $place }發生危險洪水。請立即行動。
hazard-flood-cancel = 目前沒有針對{ $place }的洪水警報。
hazard-flood-all-clear = { $place }的洪水危險已經過去。

hazard-flash-flood-watch = { $place }的水位可能突然上漲。
hazard-flash-flood-act-now = { $place }突發洪水。水漲得非常快。
hazard-flash-flood-cancel = 目前沒有針對{ $place }的突發洪水警報。
hazard-flash-flood-all-clear = { $place }的突發洪水危險已經過去。

hazard-tsunami-watch = 海嘯（巨大的海浪）可能到達{ $place }。
hazard-tsunami-act-now = { $place }海嘯警報。巨大的海浪正在到來。
hazard-tsunami-cancel = 目前沒有針對{ $place }的海嘯警報。
hazard-tsunami-all-clear = { $place }的海嘯危險已經過去。

hazard-earthquake-watch = { $place }可能發生強烈地震。
hazard-earthquake-act-now = { $place }發生強烈地震。
hazard-earthquake-cancel = 目前沒有針對{ $place }的地震警報。
hazard-earthquake-all-clear = { $place }的地震警報已經結束。

hazard-cyclone-watch = 非常強的風暴可能到達{ $place }。
hazard-cyclone-act-now = 非常強的風暴正在接近{ $place }。請立即行動。
hazard-cyclone-cancel = 目前沒有針對{ $place }的風暴警報。
hazard-cyclone-all-clear = { $place }的風暴危險已經過去。

hazard-wildfire-watch = 山火可能蔓延到{ $place }附近。
hazard-wildfire-act-now = { $place }附近發生山火。請立即離開。
hazard-wildfire-cancel = 目前沒有針對{ $place }的火災警報。
hazard-wildfire-all-clear = { $place }附近的火災危險已經過去。

hazard-heat-watch = { $place }將會非常熱。
hazard-heat-act-now = { $place }出現危險高溫。請立即做好防護。
hazard-heat-cancel = 目前沒有針對{ $place }的高溫警報。
hazard-heat-all-clear = { $place }的危險高溫已經過去。

hazard-unsafe-water-watch = 飲用{ $place }的水可能會變得不安全。
hazard-unsafe-water-act-now = 飲用{ $place }的水不安全。
hazard-unsafe-water-cancel = 目前沒有針對{ $place }的用水警報。
hazard-unsafe-water-all-clear = { $place }的水又可以安全飲用了。

hazard-evacuate-watch = 您可能很快需要離開{ $place }。
hazard-evacuate-act-now = 所有人必須立即離開{ $place }。
hazard-evacuate-cancel = 您現在不需要離開{ $place }。
hazard-evacuate-all-clear = 現在可以安全返回{ $place }。

hazard-shelter-watch = { $place }的室外可能很快有危險。
hazard-shelter-act-now = { $place }的室外有危險。請立即進入室內。
hazard-shelter-cancel = 在{ $place }，您現在不需要留在室內。
hazard-shelter-all-clear = 在{ $place }，現在可以安全外出。

hazard-storm-surge-watch = { $place }可能發生海水倒灌的洪水。
hazard-storm-surge-act-now = { $place }發生危險的海水倒灌洪水。請立即行動。
hazard-storm-surge-cancel = 目前沒有針對{ $place }的海水倒灌洪水警報。
hazard-storm-surge-all-clear = { $place }的海水倒灌洪水危險已經過去。

hazard-tornado-watch = 龍捲風可能到達{ $place }。
hazard-tornado-act-now = { $place }龍捲風警報。請立即做好防護。
hazard-tornado-cancel = 目前沒有針對{ $place }的龍捲風警報。
hazard-tornado-all-clear = { $place }的龍捲風危險已經過去。

hazard-thunderstorm-watch = { $place }可能出現危險的雷雨。
hazard-thunderstorm-act-now = { $place }出現危險雷雨。請立即進入室內。
hazard-thunderstorm-cancel = 目前沒有針對{ $place }的雷雨警報。
hazard-thunderstorm-all-clear = { $place }的雷雨危險已經過去。

hazard-wind-watch = { $place }可能颳起非常強的風。
hazard-wind-act-now = { $place }出現危險大風。請立即進入室內。
hazard-wind-cancel = 目前沒有針對{ $place }的大風警報。
hazard-wind-all-clear = { $place }的危險大風已經過去。

hazard-winter-storm-watch = 危險的暴風雪可能到達{ $place }，會有冰雪。
hazard-winter-storm-act-now = { $place }出現危險的暴風雪，有冰雪。請留在室內。
hazard-winter-storm-cancel = 目前沒有針對{ $place }的暴風雪警報。
hazard-winter-storm-all-clear = { $place }的暴風雪危險已經過去。

hazard-dust-storm-watch = 沙塵暴可能到達{ $place }。
hazard-dust-storm-act-now = { $place }出現危險的沙塵暴。請立即進入室內。
hazard-dust-storm-cancel = 目前沒有針對{ $place }的沙塵暴警報。
hazard-dust-storm-all-clear = { $place }的沙塵暴危險已經過去。

hazard-avalanche-watch = { $place }附近可能發生雪崩。
hazard-avalanche-act-now = { $place }雪崩警報。請立即行動。
hazard-avalanche-cancel = 目前沒有針對{ $place }的雪崩警報。
hazard-avalanche-all-clear = { $place }附近的雪崩危險已經過去。

hazard-landslide-watch = { $place }可能發生山崩（土石或泥漿滑落）。
hazard-landslide-act-now = { $place }山崩警報。請立即行動。
hazard-landslide-cancel = 目前沒有針對{ $place }的山崩警報。
hazard-landslide-all-clear = { $place }的山崩危險已經過去。

hazard-volcano-watch = { $place }附近的火山可能噴發。
hazard-volcano-act-now = { $place }附近的火山正在噴發。請立即行動。
hazard-volcano-cancel = 目前沒有針對{ $place }的火山警報。
hazard-volcano-all-clear = { $place }附近的火山危險已經過去。

hazard-cold-watch = { $place }將會非常冷。
hazard-cold-act-now = { $place }出現危險嚴寒。請立即做好防護。
hazard-cold-cancel = 目前沒有針對{ $place }的嚴寒警報。
hazard-cold-all-clear = { $place }的危險嚴寒已經過去。

hazard-smoke-watch = 吸入{ $place }的空氣可能會變得危險。
hazard-smoke-act-now = 吸入{ $place }的空氣有危險。
hazard-smoke-cancel = 目前沒有針對{ $place }的空氣警報。
hazard-smoke-all-clear = { $place }的空氣又可以安全呼吸了。

hazard-water-shortage-watch = { $place }可能很快會缺水。
hazard-water-shortage-act-now = { $place }的水不夠用。請立即節約用水。
hazard-water-shortage-cancel = 目前沒有針對{ $place }的缺水警報。
hazard-water-shortage-all-clear = { $place }的水又夠用了。

hazard-dam-failure-watch = { $place }附近的水壩可能潰決。
hazard-dam-failure-act-now = { $place }附近的水壩正在潰決。大洪水就要來了。
hazard-dam-failure-cancel = 目前沒有針對{ $place }的水壩警報。
hazard-dam-failure-all-clear = { $place }附近的水壩危險已經過去。

hazard-hazmat-watch = { $place }可能有危險化學品洩漏。
hazard-hazmat-act-now = { $place }有危險化學品正在洩漏。請立即行動。
hazard-hazmat-cancel = 目前沒有針對{ $place }的化學品警報。
hazard-hazmat-all-clear = { $place }的化學品危險已經過去。

hazard-radiation-watch = { $place }可能有危險的輻射。
hazard-radiation-act-now = { $place }有危險的輻射。請立即進入室內。
hazard-radiation-cancel = 目前沒有針對{ $place }的輻射警報。
hazard-radiation-all-clear = { $place }的輻射危險已經過去。

hazard-power-outage-watch = { $place }可能很快會停電。
hazard-power-outage-act-now = { $place }現在停電。
hazard-power-outage-cancel = 目前沒有針對{ $place }的停電警報。
hazard-power-outage-all-clear = { $place }已恢復供電。

hazard-emergency-number-outage-watch = { $place }的緊急電話號碼可能打不通。
hazard-emergency-number-outage-act-now = { $place }的緊急電話號碼現在打不通。
hazard-emergency-number-outage-cancel = 目前沒有關於{ $place }緊急電話號碼的警報。
hazard-emergency-number-outage-all-clear = { $place }的緊急電話號碼又能打通了。

hazard-communications-outage-watch = { $place }的電話和網路可能中斷。
hazard-communications-outage-act-now = { $place }的電話和網路現在不正常。
hazard-communications-outage-cancel = 目前沒有關於{ $place }電話和網路的警報。
hazard-communications-outage-all-clear = { $place }的電話和網路已恢復。

hazard-disease-watch = 危險的疾病可能在{ $place }傳播。
hazard-disease-act-now = 危險的疾病正在{ $place }傳播。請立即做好防護。
hazard-disease-cancel = 目前沒有針對{ $place }的疾病警報。
hazard-disease-all-clear = { $place }的疾病危險已經過去。

hazard-food-safety-watch = 食用{ $place }的某些食物可能不安全。
hazard-food-safety-act-now = 食用{ $place }的某些食物不安全。
hazard-food-safety-cancel = 目前沒有針對{ $place }的食物警報。
hazard-food-safety-all-clear = { $place }不安全食物的危險已經過去。

hazard-structure-fire-watch = { $place }的火災可能變得危險。
hazard-structure-fire-act-now = { $place }發生危險火災。請立即行動。
hazard-structure-fire-cancel = { $place }目前沒有火災警報。
hazard-structure-fire-all-clear = { $place }的火災危險已經過去。

hazard-building-collapse-watch = { $place }有一棟建築物可能倒塌。
hazard-building-collapse-act-now = { $place }有一棟建築物已經倒塌。請遠離那裡。
hazard-building-collapse-cancel = 目前沒有關於{ $place }建築物的警報。
hazard-building-collapse-all-clear = { $place }的建築物危險已經過去。

hazard-transport-shutdown-watch = { $place }的公車和火車可能很快停駛。
hazard-transport-shutdown-act-now = { $place }現在沒有公車和火車。
hazard-transport-shutdown-cancel = 目前沒有針對{ $place }的交通警報。
hazard-transport-shutdown-all-clear = { $place }的公車和火車已恢復行駛。

hazard-unrest-watch = { $place }的街上可能發生暴力。
hazard-unrest-act-now = { $place }的街上正在發生暴力。請留在室內。
hazard-unrest-cancel = 目前沒有針對{ $place }的暴力警報。
hazard-unrest-all-clear = { $place }的暴力危險已經過去。

hazard-air-attack-watch = { $place }可能遭到空襲。
hazard-air-attack-act-now = { $place }空襲警報。請立即到安全的地方去。
hazard-air-attack-cancel = 目前沒有針對{ $place }的空襲警報。
hazard-air-attack-all-clear = { $place }的空襲危險已經過去。

hazard-armed-attack-watch = { $place }可能發生持武器襲擊。
hazard-armed-attack-act-now = { $place }發生持武器襲擊。請立即做好防護。
hazard-armed-attack-cancel = 目前沒有針對{ $place }的襲擊警報。
hazard-armed-attack-all-clear = { $place }的襲擊危險已經過去。

hazard-mines-watch = { $place }可能有地雷或沒有爆炸的炸彈。
hazard-mines-act-now = { $place }有地雷或沒有爆炸的炸彈。請非常小心。
hazard-mines-cancel = 目前沒有針對{ $place }的地雷警報。
hazard-mines-all-clear = { $place }的地雷危險已經過去。

hazard-route-closed-watch = 您可能很快無法通過{ $place }。
hazard-route-closed-act-now = 您現在無法通過{ $place }。道路已關閉。
hazard-route-closed-cancel = 目前沒有關於通過{ $place }的道路的警報。
hazard-route-closed-all-clear = 您又可以通過{ $place }了。

hazard-camp-fire-watch = 火可能在{ $place }的住處之間蔓延。
hazard-camp-fire-act-now = 火正在{ $place }的住處之間蔓延。請立即行動。
hazard-camp-fire-cancel = 目前沒有針對{ $place }住處的火災警報。
hazard-camp-fire-all-clear = { $place }住處的火災危險已經過去。

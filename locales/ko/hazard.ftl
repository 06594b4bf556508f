### What each sentence is for, and every variable: locales/en/hazard.ftl.

hazard-flood-watch = { $place } 지역에 홍수가 날 수 있습니다.
hazard-flood-act-now = { $place } 지역에 위험한 홍수가 났습니다. 바로 행동하세요.
hazard-flood-cancel = 지금 { $place } 지역에는 홍수 경보가 없습니다.
hazard-flood-all-clear = { $place } 지역의 홍수 위험이 끝났습니다.

hazard-flash-flood-watch = { $place } 지역에 물이 갑자기 불어날 수 있습니다.
hazard-flash-flood-act-now = { $place } 지역에 갑작스러운 홍수가 났습니다. 물이 매우 빠르게 불어납니다.
hazard-flash-flood-cancel = 지금 { $place } 지역에는 갑작스러운 홍수 경보가 없습니다.
hazard-flash-flood-all-clear = { $place } 지역의 갑작스러운 홍수 위험이 끝났습니다.

hazard-tsunami-watch = { $place } 지역에 지진해일(쓰나미, 큰 바다 파도)이 올 수 있습니다.
hazard-tsunami-act-now = { $place } 지역 지진해일(쓰나미) 경보입니다. 큰 바다 파도가 오고 있습니다.
hazard-tsunami-cancel = 지금 { $place } 지역에는 지진해일(쓰나미) 경보가 없습니다.
hazard-tsunami-all-clear = { $place } 지역의 지진해일(쓰나미) 위험이 끝났습니다.

hazard-earthquake-watch = { $place } 지역에 강한 지진이 날 수 있습니다.
hazard-earthquake-act-now = { $place } 지역에 강한 지진이 났습니다.
hazard-earthquake-cancel = 지금 { $place } 지역에는 지진 경보가 없습니다.
hazard-earthquake-all-clear = { $place } 지역의 지진 경보가 끝났습니다.

hazard-cyclone-watch = { $place } 지역에 매우 강한 폭풍이 올 수 있습니다.
hazard-cyclone-act-now = { $place } 지역으로 매우 강한 폭풍이 오고 있습니다. 바로 행동하세요.
hazard-cyclone-cancel = 지금 { $place } 지역에는 폭풍 경보가 없습니다.
hazard-cyclone-all-clear = { $place } 지역의 폭풍 위험이 끝났습니다.

hazard-wildfire-watch = { $place } 근처로 산불이 올 수 있습니다.
hazard-wildfire-act-now = { $place } 근처에 산불이 났습니다. 지금 떠나세요.
hazard-wildfire-cancel = 지금 { $place } 지역에는 산불 경보가 없습니다.
hazard-wildfire-all-clear = { $place } 근처의 산불 위험이 끝났습니다.

hazard-heat-watch = { $place } 지역이 매우 더울 것입니다.
hazard-heat-act-now = { $place } 지역이 위험할 만큼 덥습니다. 지금 몸을 보호하세요.
hazard-heat-cancel = 지금 { $place } 지역에는 더위 경보가 없습니다.
hazard-heat-all-clear = { $place } 지역의 위험한 더위가 끝났습니다.

hazard-unsafe-water-watch = { $place } 지역의 물이 마시기에 안전하지 않게 될 수 있습니다.
hazard-unsafe-water-act-now = { $place } 지역의 물은 마시기에 안전하지 않습니다.
hazard-unsafe-water-cancel = 지금 { $place } 지역에는 물 경보가 없습니다.
hazard-unsafe-water-all-clear = { $place } 지역의 물을 다시 안전하게 마실 수 있습니다.

hazard-evacuate-watch = 곧 { $place } 지역을 떠나야 할 수 있습니다.
hazard-evacuate-act-now = 지금 모두 { $place } 지역을 떠나야 합니다.
hazard-evacuate-cancel = 지금 { $place } 지역을 떠나지 않아도 됩니다.
hazard-evacuate-all-clear = 이제 { $place } 지역으로 안전하게 돌아갈 수 있습니다.

hazard-shelter-watch = 곧 { $place } 지역에서 밖에 있으면 위험할 수 있습니다.
hazard-shelter-act-now = { $place } 지역에서 밖에 있으면 위험합니다. 지금 안으로 들어가세요.
hazard-shelter-cancel = 지금 { $place } 지역에서 안에 있지 않아도 됩니다.
hazard-shelter-all-clear = { $place } 지역에서 다시 안전하게 밖에 나갈 수 있습니다.

hazard-storm-surge-watch = { $place } 지역에 바닷물이 넘쳐 홍수가 날 수 있습니다.
hazard-storm-surge-act-now = { $place } 지역에 바닷물이 넘쳐 위험한 홍수가 났습니다. 바로 행동하세요.
hazard-storm-surge-cancel = 지금 { $place } 지역에는 바닷물 홍수 경보가 없습니다.
hazard-storm-surge-all-clear = { $place } 지역의 바닷물 홍수 위험이 끝났습니다.

hazard-tornado-watch = { $place } 지역에 토네이도(강한 회오리바람)가 올 수 있습니다.
hazard-tornado-act-now = { $place } 지역 토네이도 경보입니다. 지금 몸을 보호하세요.
hazard-tornado-cancel = 지금 { $place } 지역에는 토네이도 경보가 없습니다.
hazard-tornado-all-clear = { $place } 지역의 토네이도 위험이 끝났습니다.

hazard-thunderstorm-watch = { $place } 지역에 위험한 뇌우(천둥과 번개)가 있을 수 있습니다.
hazard-thunderstorm-act-now = { $place } 지역에 위험한 뇌우가 있습니다. 지금 안으로 들어가세요.
hazard-thunderstorm-cancel = 지금 { $place } 지역에는 뇌우 경보가 없습니다.
hazard-thunderstorm-all-clear = { $place } 지역의 뇌우 위험이 끝났습니다.

hazard-wind-watch = { $place } 지역에 매우 강한 바람이 불 수 있습니다.
hazard-wind-act-now = { $place } 지역에 위험한 바람이 불고 있습니다. 지금 안으로 들어가세요.
hazard-wind-cancel = 지금 { $place } 지역에는 강한 바람 경보가 없습니다.
hazard-wind-all-clear = { $place } 지역의 위험한 바람이 끝났습니다.

hazard-winter-storm-watch = { $place } 지역에 눈과 얼음이 섞인 위험한 폭풍이 올 수 있습니다.
hazard-winter-storm-act-now = { $place } 지역에 눈과 얼음이 섞인 위험한 폭풍이 있습니다. 안에 계세요.
hazard-winter-storm-cancel = 지금 { $place } 지역에는 눈 폭풍 경보가 없습니다.
hazard-winter-storm-all-clear = { $place } 지역의 눈 폭풍 위험이 끝났습니다.

hazard-dust-storm-watch = { $place } 지역에 먼지 폭풍이 올 수 있습니다.
hazard-dust-storm-act-now = { $place } 지역에 위험한 먼지 폭풍이 있습니다. 지금 안으로 들어가세요.
hazard-dust-storm-cancel = 지금 { $place } 지역에는 먼지 폭풍 경보가 없습니다.
hazard-dust-storm-all-clear = { $place } 지역의 먼지 폭풍 위험이 끝났습니다.

hazard-avalanche-watch = { $place } 근처에 눈사태가 날 수 있습니다.
hazard-avalanche-act-now = { $place } 지역 눈사태 경보입니다. 바로 행동하세요.
hazard-avalanche-cancel = 지금 { $place } 지역에는 눈사태 경보가 없습니다.
hazard-avalanche-all-clear = { $place } 근처의 눈사태 위험이 끝났습니다.

hazard-landslide-watch = { $place } 지역에 산사태(흙이나 진흙이 쏟아짐)가 날 수 있습니다.
hazard-landslide-act-now = { $place } 지역 산사태 경보입니다. 바로 행동하세요.
hazard-landslide-cancel = 지금 { $place } 지역에는 산사태 경보가 없습니다.
hazard-landslide-all-clear = { $place } 지역의 산사태 위험이 끝났습니다.

hazard-volcano-watch = { $place } 근처의 화산이 폭발할 수 있습니다.
hazard-volcano-act-now = { $place } 근처의 화산이 폭발하고 있습니다. 바로 행동하세요.
hazard-volcano-cancel = 지금 { $place } 지역에는 화산 경보가 없습니다.
hazard-volcano-all-clear = { $place } 근처의 화산 위험이 끝났습니다.

hazard-cold-watch = { $place } 지역이 매우 추울 것입니다.
hazard-cold-act-now = { $place } 지역이 위험할 만큼 춥습니다. 지금 몸을 보호하세요.
hazard-cold-cancel = 지금 { $place } 지역에는 추위 경보가 없습니다.
hazard-cold-all-clear = { $place } 지역의 위험한 추위가 끝났습니다.

hazard-smoke-watch = { $place } 지역의 공기가 숨쉬기에 위험해질 수 있습니다.
hazard-smoke-act-now = { $place } 지역의 공기는 숨쉬기에 위험합니다.
hazard-smoke-cancel = 지금 { $place } 지역에는 공기 경보가 없습니다.
hazard-smoke-all-clear = { $place } 지역의 공기는 다시 숨쉬기에 안전합니다.

hazard-water-shortage-watch = 곧 { $place } 지역에 물이 모자랄 수 있습니다.
hazard-water-shortage-act-now = { $place } 지역에 물이 모자랍니다. 지금 물을 아껴 쓰세요.
hazard-water-shortage-cancel = 지금 { $place } 지역에는 물 부족 경보가 없습니다.
hazard-water-shortage-all-clear = { $place } 지역에 다시 물이 충분합니다.

hazard-dam-failure-watch = { $place } 근처의 댐이 무너질 수 있습니다.
hazard-dam-failure-act-now = { $place } 근처의 댐이 무너지고 있습니다. 큰 홍수가 옵니다.
hazard-dam-failure-cancel = 지금 { $place } 지역에는 댐 경보가 없습니다.
hazard-dam-failure-all-clear = { $place } 근처의 댐 위험이 끝났습니다.

hazard-hazmat-watch = { $place } 지역에서 위험한 화학 물질이 샐 수 있습니다.
hazard-hazmat-act-now = { $place } 지역에서 위험한 화학 물질이 새고 있습니다. 바로 행동하세요.
hazard-hazmat-cancel = 지금 { $place } 지역에는 화학 물질 경보가 없습니다.
hazard-hazmat-all-clear = { $place } 지역의 화학 물질 위험이 끝났습니다.

hazard-radiation-watch = { $place } 지역에 위험한 방사선이 있을 수 있습니다.
hazard-radiation-act-now = { $place } 지역에 위험한 방사선이 있습니다. 지금 안으로 들어가세요.
hazard-radiation-cancel = 지금 { $place } 지역에는 방사선 경보가 없습니다.
hazard-radiation-all-clear = { $place } 지역의 방사선 위험이 끝났습니다.

hazard-power-outage-watch = 곧 { $place } 지역에 전기가 끊길 수 있습니다.
hazard-power-outage-act-now = 지금 { $place } 지역에 전기가 끊겼습니다.
hazard-power-outage-cancel = 지금 { $place } 지역에는 전기 경보가 없습니다.
hazard-power-outage-all-clear = { $place } 지역에 전기가 다시 들어왔습니다.

hazard-emergency-number-outage-watch = { $place } 지역에서 긴급 전화번호가 안 될 수 있습니다.
hazard-emergency-number-outage-act-now = 지금 { $place } 지역에서 긴급 전화번호가 안 됩니다.
hazard-emergency-number-outage-cancel = 지금 { $place } 지역에는 긴급 전화번호에 대한 경보가 없습니다.
hazard-emergency-number-outage-all-clear = { $place } 지역에서 긴급 전화번호가 다시 됩니다.

hazard-communications-outage-watch = { $place } 지역에서 전화와 인터넷이 안 될 수 있습니다.
hazard-communications-outage-act-now = 지금 { $place } 지역에서 전화와 인터넷이 잘 안 됩니다.
hazard-communications-outage-cancel = 지금 { $place } 지역에는 전화와 인터넷에 대한 경보가 없습니다.
hazard-communications-outage-all-clear = { $place } 지역에서 전화와 인터넷이 다시 됩니다.

hazard-disease-watch = { $place } 지역에 위험한 질병이 퍼질 수 있습니다.
hazard-disease-act-now = { $place } 지역에 위험한 질병이 퍼지고 있습니다. 지금 몸을 보호하세요.
hazard-disease-cancel = 지금 { $place } 지역에는 질병 경보가 없습니다.
hazard-disease-all-clear = { $place } 지역의 질병 위험이 끝났습니다.

hazard-food-safety-watch = { $place } 지역의 일부 음식은 먹기에 안전하지 않을 수 있습니다.
hazard-food-safety-act-now = { $place } 지역의 일부 음식은 먹기에 안전하지 않습니다.
hazard-food-safety-cancel = 지금 { $place } 지역에는 음식 경보가 없습니다.
hazard-food-safety-all-clear = { $place } 지역의 음식 위험이 끝났습니다.

hazard-structure-fire-watch = { $place } 지역의 불이 위험해질 수 있습니다.
hazard-structure-fire-act-now = { $place } 지역에 위험한 불이 났습니다. 바로 행동하세요.
hazard-structure-fire-cancel = 지금 { $place } 지역에는 화재 경보가 없습니다.
hazard-structure-fire-all-clear = { $place } 지역의 화재 위험이 끝났습니다.

hazard-building-collapse-watch = { $place } 지역의 건물이 무너질 수 있습니다.
hazard-building-collapse-act-now = { $place } 지역에서 건물이 무너졌습니다. 가까이 가지 마세요.
hazard-building-collapse-cancel = 지금 { $place } 지역에는 건물에 대한 경보가 없습니다.
hazard-building-collapse-all-clear = { $place } 지역의 건물 위험이 끝났습니다.

hazard-transport-shutdown-watch = { $place } 지역의 버스와 기차가 곧 멈출 수 있습니다.
hazard-transport-shutdown-act-now = 지금 { $place } 지역에는 버스와 기차가 없습니다.
hazard-transport-shutdown-cancel = 지금 { $place } 지역에는 교통 경보가 없습니다.
hazard-transport-shutdown-all-clear = { $place } 지역의 버스와 기차가 다시 다닙니다.

hazard-unrest-watch = { $place } 지역의 거리에서 폭력이 일어날 수 있습니다.
hazard-unrest-act-now = { $place } 지역의 거리에서 폭력이 일어나고 있습니다. 안에 계세요.
hazard-unrest-cancel = 지금 { $place } 지역에는 폭력 경보가 없습니다.
hazard-unrest-all-clear = { $place } 지역의 폭력 위험이 끝났습니다.

hazard-air-attack-watch = { $place } 지역에 공습이 있을 수 있습니다.
hazard-air-attack-act-now = { $place } 지역 공습 경보입니다. 지금 안전한 곳으로 가세요.
hazard-air-attack-cancel = 지금 { $place } 지역에는 공습 경보가 없습니다.
hazard-air-attack-all-clear = { $place } 지역의 공습 위험이 끝났습니다.

hazard-armed-attack-watch = { $place } 지역에서 무기를 든 사람이 공격할 수 있습니다.
hazard-armed-attack-act-now = { $place } 지역에서 무기를 든 사람이 공격하고 있습니다. 지금 몸을 보호하세요.
hazard-armed-attack-cancel = 지금 { $place } 지역에는 공격 경보가 없습니다.
hazard-armed-attack-all-clear = { $place } 지역의 공격 위험이 끝났습니다.

hazard-mines-watch = { $place } 지역에 지뢰나 터지지 않은 폭탄이 있을 수 있습니다.
hazard-mines-act-now = { $place } 지역에 지뢰나 터지지 않은 폭탄이 있습니다. 매우 조심하세요.
hazard-mines-cancel = 지금 { $place } 지역에는 지뢰 경보가 없습니다.
hazard-mines-all-clear = { $place } 지역의 지뢰 위험이 끝났습니다.

hazard-route-closed-watch = 곧 { $place } 지역을 지나갈 수 없을지도 모릅니다.
hazard-route-closed-act-now = 지금 { $place } 지역을 지나갈 수 없습니다. 길이 막혔습니다.
hazard-route-closed-cancel = 지금 { $place } 지역을 지나는 길에 대한 경보가 없습니다.
hazard-route-closed-all-clear = { $place } 지역을 다시 지나갈 수 있습니다.

hazard-camp-fire-watch = { $place } 지역의 집들 사이로 불이 번질 수 있습니다.
hazard-camp-fire-act-now = { $place } 지역의 집들 사이로 불이 번지고 있습니다. 바로 행동하세요.
hazard-camp-fire-cancel = 지금 { $place } 지역의 집들에 대한 화재 경보가 없습니다.
hazard-camp-fire-all-clear = { $place } 지역 집들의 화재 위험이 끝났습니다.

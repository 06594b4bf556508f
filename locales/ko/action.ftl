### What each sentence is for, and every variable: locales/en/action.ftl.

action-be-ready = 빨리 떠날 준비를 하세요.
action-follow-news = 새로운 안내를 들어 주세요.
action-charge-phone = 지금 휴대전화를 충전하세요.
action-tell-others = 가까이 있는 사람들에게 알리세요.
    .social = 가까이 있는 사람들에게 알리고 이 안내를 공유하세요.
action-help-others = 아이, 노인, 잘 걷지 못하는 사람을 도와주세요.
    .sms = 아이와 노인을 도와주세요.
action-follow-instructions = 구조대의 지시를 따르세요.
action-pack-needs = 물, 음식, 약, 손전등을 챙기세요.
action-store-water = 지금 깨끗한 마실 물을 받아 두세요.
action-do-not-return = 안전하다는 말을 들을 때까지 돌아가지 마세요.
action-return-carefully = 조심해서 돌아가고, 부서진 곳이 있는지 살펴보세요.
action-stay-careful = 계속 조심하세요.
action-fallen-wires = 떨어진 전깃줄에 가까이 가지 마세요.
action-damaged-buildings = 부서진 건물에 들어가지 마세요.
action-gas-leak = 가스 냄새가 나면 밖으로 나가세요. 불을 붙이지 마세요.

action-higher-ground = 지금 더 높은 곳으로 가세요.
action-upper-floor = 떠날 수 없으면 위층으로 올라가세요.
action-no-flood-water = 홍수 물속을 걷거나 차로 지나가지 마세요.
action-away-from-rivers = 강과 낮은 곳에 가까이 가지 마세요.
action-climb-at-once = 바로 강과 낮은 곳을 떠나 더 높은 곳으로 올라가세요.
action-leave-car = 차 주위로 물이 차면 차를 두고 더 높은 곳으로 올라가세요.
action-flood-water-dirty = 홍수 물은 더럽습니다. 마시지 마세요.

action-leave-coast = 지금 바닷가를 떠나세요. 높은 곳이나 바다에서 먼 곳으로 가세요.
action-shaking-near-sea = 바다 근처에서 땅이 강하게 흔들리면 바로 높은 곳으로 가세요. 안내를 기다리지 마세요.
    .sms = 바다 근처에서 땅이 강하게 흔들리면 바로 높은 곳으로 가세요.
action-tall-building = 높은 곳에 갈 수 없으면 높고 튼튼한 건물 위로 올라가세요.
action-no-sea-watching = 바다를 보러 가지 마세요.
action-leave-beach = 바다에서 나와 바닷가를 떠나세요.
action-stay-high = 높은 곳에 그대로 계세요.
action-more-waves = 파도가 더 올 수 있습니다. 더 클 수 있습니다.

action-drop-cover-hold = 땅이 흔들리면 몸을 낮추고 튼튼한 탁자 밑에 들어가 꼭 잡으세요.
action-away-from-falling = 창문과 떨어질 수 있는 물건을 멀리하세요.
action-more-shaking = 땅이 다시 흔들릴 수 있습니다.
action-use-stairs = 계단을 이용하세요. 엘리베이터를 타지 마세요.
action-heavy-things-low = 무거운 물건은 바닥 가까이에 두세요.

action-strong-building = 지금 튼튼한 건물 안으로 들어가세요.
action-away-from-windows = 창문에서 떨어져 안에 계세요.
action-storm-eye = 바람이 갑자기 멈추면 안에 계세요. 다시 불 수 있습니다.
action-tie-down = 바람에 날아갈 수 있는 물건은 안에 들이거나 묶어 두세요.

action-away-from-fire = 불과 연기에서 멀리 가세요.
action-do-not-wait = 불이 보일 때까지 기다리지 마세요.
action-cover-mouth = 천으로 코와 입을 가리세요.
action-close-windows = 연기가 들어오지 않게 문과 창문을 닫으세요.
action-hot-ground = 뜨거운 재와 탄 나무에 가까이 가지 마세요.

action-drink-often = 물을 자주 마시세요.
action-cool-place = 그늘이나 시원한 곳에 계세요.
action-rest-often = 자주 쉬세요. 더위 속에서 힘든 일을 하지 마세요.
action-check-neighbours = 노인, 아픈 사람, 어린아이가 괜찮은지 살펴보세요.
action-children-in-cars = 아이를 절대 차 안에 혼자 두지 마세요.
action-heat-illness = 누가 쓰러지거나 정신이 흐려지면 물로 몸을 식히고 도움을 요청하세요.

action-no-tap-water = 수돗물을 마시지 마세요.
action-boil-water = 마시거나 요리하기 전에 물을 끓이세요.
action-bottled-water = 병에 든 물이 있으면 그 물을 쓰세요.
action-water-for-babies = 아기에게는 안전한 물만 주세요.
action-wash-hands = 비누와 안전한 물로 손을 씻으세요.
action-diarrhoea = 설사를 하면 안전한 물을 많이 마시고 병원에 가세요.
action-run-tap = 물을 쓰기 전에 수돗물을 몇 분 동안 흘려보내세요.

action-leave-now = 지금 떠나세요. 기다리지 마세요.
action-open-roads = 지역 공무원이 안전하다고 하는 길로 가세요.
action-take-needs = 물, 약, 휴대전화를 가져가세요.
action-nothing-behind = 물건을 가지러 돌아가지 마세요.

action-near-building = 안전한 건물 가까이에 계세요.
action-go-inside = 안으로 들어가서 문과 창문을 닫으세요.
action-inner-room = 창문에서 먼 안쪽 방에서 몸을 낮추고 계세요.
action-stay-until-safe = 안전하다는 말을 들을 때까지 나가지 마세요.
action-avoid-fighting = 사람이 모인 곳과 싸우는 곳에 가까이 가지 마세요.
action-strange-objects = 이상한 물건을 만지지 마세요. 터질 수 있습니다.

action-everyone-leave = 지금 모두 이 지역을 떠나야 합니다.
action-everyone-inside = 지금 모두 안으로 들어가서 안에 있어야 합니다.
action-may-stay = 지금 떠나지 않아도 됩니다.
action-may-return = 집으로 돌아가도 됩니다.
action-may-go-out = 다시 밖에 나가도 됩니다.
action-ready-to-go-inside = 빨리 안으로 들어갈 준비를 하세요.
action-plan-way = 어디로 어떻게 갈지 지금 정하세요.
action-leave-when-told = 떠나라고 하면 바로 떠나세요.
action-keep-away = 이 지역에 가까이 가지 마세요.
action-tell-family = 어디에 있는지 가족에게 알리세요.
action-no-travel = 기다릴 수 있으면 지금은 이동하지 마세요.
action-get-medical-help = 몸이 몹시 아프면 치료를 받으세요.

action-leave-weak-houses = 천막, 차, 약한 집에서 나오세요. 튼튼한 건물로 들어가세요.
action-lowest-floor = 가장 아래층으로 가서 창문에서 떨어져 계세요.
action-protect-head = 팔로 머리와 목을 보호하세요.
action-away-from-trees = 쓰러질 수 있는 나무, 벽, 간판에서 떨어져 계세요.
action-thunder-inside = 천둥소리가 들리면 건물이나 문이 닫힌 차 안으로 들어가세요.
action-thunder-open = 물, 언덕, 넓은 들판, 나무에서 떨어져 계세요.

action-warm-clothes = 마르고 따뜻한 옷을 여러 겹 입으세요.
action-warm-building = 집이 너무 추우면 따뜻한 건물로 가세요.
action-no-coal-inside = 실내에서 석탄을 태우거나 발전기를 절대 쓰지 마세요. 가스 때문에 죽을 수 있습니다.
    .sms = 실내에서 석탄을 태우거나 발전기를 절대 쓰지 마세요.
action-cold-illness = 누가 매우 추워하고 정신이 흐려지면 몸을 따뜻하게 해 주고 도움을 요청하세요.

action-cool-building = 집이 너무 더우면 시원한 건물로 가세요.

action-away-from-slopes = 가파른 비탈과 그 아래쪽에 가까이 가지 마세요.
action-landslide-signs = 땅이 갈라지거나 바위 움직이는 소리가 들리면 바로 떠나세요.

action-away-from-volcano = 화산과 화산에서 내려오는 강에 가까이 가지 마세요.
action-cover-water-food = 마실 물과 음식을 덮어 두세요.
action-protect-eyes = 눈, 코, 입을 보호하세요.
action-stop-driving = 길이 보이지 않으면 길에서 벗어나 차를 세우세요.
action-no-hard-work-outside = 밖에서 힘든 일이나 운동을 하지 마세요.
action-wear-mask = 밖에 나가야 하면 얼굴에 잘 맞는 마스크를 쓰세요.

action-save-water = 물은 마시고 요리하고 씻는 데만 쓰세요.

action-away-from-chemicals = 연기, 액체, 강한 냄새에서 멀리 가세요.
action-seal-room = 문과 창문을 닫으세요. 선풍기와 에어컨을 끄세요.
    .sms = 문과 창문을 닫으세요. 선풍기를 끄세요.
action-wash-body = 밖에 있었으면 옷을 갈아입고 몸을 씻으세요.
action-middle-of-building = 건물의 가운데나 지하실로 가세요.
action-packed-food = 포장을 뜯지 않은 음식을 먹고 병에 든 물을 마시세요.
action-iodine = 요오드 약은 보건 당국이 말할 때만 드세요.

action-battery-light = 촛불 말고 건전지 전등을 쓰세요.
action-cold-food = 냉장고에서 따뜻해진 음식을 먹지 마세요.
action-medical-machine = 의료 기계에 전기가 필요하면 지금 도움을 요청하세요.
action-go-for-help = 도움이 필요하면 소방서, 병원, 의원에 가세요.
action-short-messages = 짧은 문자를 보내세요. 길게 통화하지 마세요.
action-listen-radio = 라디오로 소식을 들으세요.
action-stay-where = 지금 있는 곳이 안전하면 그곳에 계세요.

action-stay-home-ill = 몸이 아프면 집에 있고 다른 사람을 가까이하지 마세요.
action-health-advice = 보건 요원의 말을 따르세요.
action-unsure-food = 음식이 안전한지 확실하지 않으면 먹지 마세요.
action-cook-well = 음식을 잘 익혀서 뜨거울 때 드세요.

action-stay-low = 연기 속에서는 바닥 가까이로 몸을 낮추세요.
action-cooking-fires = 요리하던 불을 끄세요.
action-free-roads = 구조 차량이 다닐 수 있게 길을 비워 두세요.
action-trapped = 나갈 수 없으면 파이프나 벽을 두드리세요.
action-leave-damaged = 지금 부서진 건물에서 나오세요. 그 벽에 가까이 가지 마세요.

action-curfew = 밖에 나가면 안 되는 시간에는 안에 계세요.
action-go-to-shelter = 대피소, 지하실, 안쪽 방으로 가세요.
action-lie-down = 밖에 있으면 엎드려서 머리를 감싸세요.
action-run-away = 안전하게 벗어날 수 있으면 짐을 두고 뛰세요.
action-hide = 벗어날 수 없으면 숨어서 문을 잠그고 소리를 내지 마세요.
action-known-paths = 사람들이 매일 다니는 길로만 걸으세요.
action-mine-stop = 가까이에 지뢰가 있는 것 같으면 움직이지 마세요. 도움을 요청하세요.

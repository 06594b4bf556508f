### What each sentence is for, and every variable: locales/en/preparedness.ftl.

preparedness-alerts-watch = 곧 { $place } 지역의 위험 알림을 내 언어로 받을 수 있습니다.
preparedness-alerts-act-now = { $place } 지역의 위험 알림을 내 언어로 받을 수 있습니다.
preparedness-alerts-channels = 알림은 전화, 라디오, 지역 단체를 통해 옵니다.
preparedness-alerts-choose = 가장 잘 이해하는 언어를 고르세요.
preparedness-alerts-free = 알림은 무료입니다. 언제든지 그만 받을 수 있습니다.
preparedness-alerts-call = 언어를 고르려면 { $contact }번으로 전화하세요.
    .radio = 언어를 고르려면 이 번호로 전화하세요: { $contact }. 번호를 다시 말씀드립니다: { $contact }.

preparedness-drill-watch = 곧 { $place } 지역 사람들이 비상 훈련을 합니다.
preparedness-drill-act-now = { $place } 지역 사람들이 비상 훈련을 하고 있습니다. 실제 위험은 없습니다.
preparedness-drill-cancel = { $place } 지역 사람들은 지금 비상 훈련을 하지 않습니다.
preparedness-drill-all-clear = { $place } 지역의 비상 훈련이 끝났습니다.
preparedness-drill-sirens = 사이렌이 들리고 구조대가 보일 수 있습니다.
preparedness-drill-take-part = 원하면 참여할 수 있습니다. 누구나 환영합니다.

preparedness-risk-act-now = { $place } 지역에 어떤 위험이 있는지 알아 두세요.
preparedness-risk-ask = 이 지역을 잘 아는 사람에게 어디가 위험한지 물어보세요.
preparedness-risk-safe-place = 가장 가까운 안전한 곳과 그곳으로 가는 길 두 가지를 찾아 두세요.
preparedness-risk-signals = 경보 소리와 표지의 뜻을 알아 두세요.

preparedness-plan-act-now = { $place } 지역에 비상 상황이 오기 전에 준비하세요.
preparedness-plan-meet = 어디에서 만날지 가족과 정해 두세요.
preparedness-plan-numbers = 중요한 전화번호를 종이에 적어 두세요.
preparedness-plan-bag = 물, 음식, 약, 손전등, 따뜻한 옷을 가방에 챙겨 두세요.
preparedness-plan-others = 아기, 노인, 잘 걷지 못하는 사람을 어떻게 도울지 계획하세요.
    .sms = 아기와 노인을 어떻게 도울지 계획하세요.

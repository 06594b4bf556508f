### What each sentence is for, and every variable: locales/en/recovery.ftl.

recovery-return-watch = 곧 { $place } 지역으로 돌아갈 수 있을지도 모릅니다.
recovery-return-act-now = 이제 { $place } 지역으로 돌아갈 수 있습니다.
recovery-return-cancel = 지금 { $place } 지역으로 돌아가는 것은 안전하지 않습니다.
recovery-return-choice = 돌아갈지 말지는 본인이 결정합니다.
recovery-return-daylight = 낮에 가고, 혼자 가지 마세요.
recovery-return-ask-first = 가기 전에 어떤 길과 건물이 안전한지 물어보세요.

recovery-aid-watch = 곧 { $place } 지역 사람들이 지원을 신청할 수 있습니다.
recovery-aid-act-now = 이제 { $place } 지역 사람들이 지원을 신청할 수 있습니다.
recovery-aid-who =
    { $group ->
        [home] 집이 부서진 사람이 신청할 수 있습니다.
        [income] 일이나 수입을 잃은 사람이 신청할 수 있습니다.
        [children] 어린아이가 있는 가족이 신청할 수 있습니다.
        [care] 노인, 아픈 사람, 장애가 있는 사람이 신청할 수 있습니다.
       *[everyone] 필요한 사람은 누구나 신청할 수 있습니다.
    }
recovery-aid-no-fee = 신청하는 데 돈을 내지 않아도 됩니다.
recovery-aid-answer = 신청한 뒤에 받을 수 있는지 알려 드립니다.

recovery-cash-act-now = 이제 { $place } 지역 사람들이 현금 지원을 신청할 수 있습니다.
recovery-cash-yours = 이 돈은 본인의 것입니다. 누구에게도 나누어 주지 마세요.
recovery-cash-send = 가족에게 돈을 보내려면 비용이 얼마인지 먼저 물어보세요.

recovery-records-act-now = 중요한 증명서를 잃어버렸으면 { $place } 지역에서 도움을 받을 수 있습니다.
recovery-records-kinds = 출생, 결혼, 학교 증명서를 새로 신청할 수 있습니다.
recovery-records-office = 자기 나라의 기관이 도울 수 있습니다.
recovery-records-afraid = 자기 나라 정부가 두려우면 그 기관에 가지 마세요. 지원 단체에 물어보세요.
    .sms = 자기 나라 정부가 두려우면 지원 단체에 물어보세요.
recovery-records-no-middleman = 증명서를 구해 주겠다는 사람에게 돈을 주지 마세요.

recovery-family-act-now = { $place } 지역에서 가족을 찾는 도움을 받을 수 있습니다.
recovery-family-who = 적십자사와 적신월사가 실종된 사람을 찾는 것을 돕습니다.
recovery-family-safe = 무사하면 가족에게 알리세요.
recovery-family-no-pictures = 실종된 아이의 이름이나 사진을 인터넷에 올리지 마세요.

recovery-health-act-now = { $place } 지역에 재난이 지나간 뒤 건강을 지키세요.
recovery-health-wounds = 상처는 모두 안전한 물로 씻고 덮으세요.
recovery-health-clinic = 열이 나거나 상처가 깊으면 병원에 가세요.
recovery-health-medicine = 매일 먹는 약을 잃어버렸으면 병원에 요청하세요.
recovery-health-pregnant = 임신했으면 어디에서 안전하게 아기를 낳을 수 있는지 병원에 물어보세요.
recovery-health-fumes = 실내에서 발전기나 숯을 절대 쓰지 마세요. 가스 때문에 죽을 수 있습니다.

recovery-water-act-now = 재난 뒤에는 { $place } 지역의 물이 더러울 수 있습니다.
recovery-water-containers = 안전한 물을 깨끗하고 뚜껑이 있는 통에 담아 두세요.
recovery-water-food = 더러운 물이 닿은 음식은 버리세요.
recovery-water-toilet = 우물과 강에서 먼 화장실을 쓰세요.

recovery-talk-act-now = 몹시 슬프거나 두려우면 { $place } 지역에서 도움을 받을 수 있습니다.
recovery-talk-normal = 재난 뒤에 그런 마음이 드는 것은 자연스러운 일입니다.
recovery-talk-trust = 믿을 수 있는 사람과 이야기하세요.
recovery-talk-children = 아이들 곁에 있으면서 이야기를 들어 주세요.
recovery-talk-urgent = 자신을 해칠 생각이 들면 지금 도움을 요청하세요.

recovery-fraud-act-now = { $place } 지역에 지원을 해 준다며 돈을 달라는 사람이 있습니다. 돈을 내지 마세요. 지원은 무료입니다.
recovery-fraud-nobody = 누구도 도움의 대가로 돈이나 다른 것을 요구해서는 안 됩니다.
recovery-fraud-codes = 은행과 휴대전화 비밀번호를 아무에게도 알려 주지 마세요.
recovery-fraud-strangers = 일, 여행, 잠자리를 주겠다는 낯선 사람을 조심하세요.

recovery-work-act-now = { $place } 지역의 노동자는 재난 뒤에도 권리가 있습니다.
recovery-work-wages = 고용주는 일한 만큼 모두 임금을 주어야 합니다.
recovery-work-danger = 목숨이 위험한 일은 멈출 수 있습니다.
recovery-work-protection = 청소 일을 할 때는 장화, 장갑, 마스크를 달라고 하세요.
recovery-work-hours = 일한 날과 시간을 적어 두세요.

recovery-force-act-now = 누군가 억지로 일을 시키거나 가두고 있나요? { $place } 지역에서 도움을 받을 수 있습니다.
recovery-force-not-your-fault = 당신의 잘못이 아닙니다.
recovery-force-nobody-may = 누구도 당신을 가두거나 해치거나 임금을 빼앗아서는 안 됩니다.
recovery-force-safe-moment = 안전할 때만 도움을 요청하세요.
recovery-force-delete = 다른 사람이 휴대전화를 보면 이 안내를 지우세요.
    .radio = 전화할 때 아무도 듣지 못하게 하세요.

recovery-protection-act-now = 자기 나라가 본인에게 위험한가요? { $place } 지역에서 보호를 신청할 수 있습니다.
recovery-protection-everyone = 누구나 보호를 신청할 권리가 있습니다.
recovery-protection-advice = 결정하기 전에 무료 법률 상담을 받으세요.
recovery-protection-agency = 유엔난민기구가 조언해 줄 수 있습니다.

recovery-stateless-act-now = 어느 나라도 자기 나라 사람으로 인정해 주지 않나요? { $place } 지역에서 도움을 받을 수 있습니다.
recovery-stateless-help = 긴급 도움은 당신을 위한 것이기도 합니다.
recovery-stateless-birth = 아이의 출생을 어떻게 등록하는지 물어보세요.

recovery-children-act-now = { $place } 지역에 가족과 떨어진 아이를 위한 도움이 있습니다.
recovery-children-stay = 혼자 있는 아이를 보면 아이와 함께 있어 주세요.
recovery-children-tell = 가장 가까운 구호 요원에게 바로 알리세요.
recovery-children-not-away = 아이를 멀리 데려가지 마세요. 가족이 가까이 있을 수 있습니다.
recovery-children-strangers = 아이를 낯선 사람에게 맡기지 마세요.
recovery-children-child = 어린이이고 혼자라면 구호 요원에게 도움을 요청하세요.

recovery-feedback-act-now = { $place } 지역의 도움에서 좋은 점과 나쁜 점을 말할 수 있습니다.
recovery-feedback-report = 누가 함부로 대하거나 도움의 대가로 무엇을 요구하면 알려 주세요.
    .sms = 누가 함부로 대하면 알려 주세요.
recovery-feedback-separate = 불만 내용은 그 불만의 상대에게 전해지지 않습니다.
recovery-feedback-no-loss = 불만을 말했다고 해서 도움을 잃지 않습니다.

recovery-survey-act-now = { $place } 지역 사람들에게 어떤 도움이 필요한지 알려 주세요.
recovery-survey-choice = 대답하지 않아도 됩니다.
recovery-survey-no-effect = 대답 때문에 받는 도움이 달라지지 않습니다.
recovery-survey-link = 대답하려면 { $link } 주소를 여세요.
recovery-survey-call = 대답하려면 { $contact }번으로 전화하세요.
    .radio = 대답하려면 이 번호로 전화하세요: { $contact }. 번호를 다시 말씀드립니다: { $contact }.

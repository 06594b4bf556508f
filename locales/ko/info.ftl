### What each sentence is for, and every variable: locales/en/info.ftl.

info-ends = 이전 안내에 관한 소식입니다.
info-cancel = { $place } 지역에 대한 이전 안내를 따르지 마세요.
info-no-warning = 지금 { $place } 지역에는 경보가 없습니다.
info-ended = { $place } 지역에 대한 이전 안내는 이제 필요하지 않습니다.
info-help-cancel = 이전 안내에서 말한 { $place } 지역의 도움은 받을 수 없습니다.
info-help-ended = 이전 안내에서 말한 { $place } 지역의 도움이 끝났습니다.

info-free = 도움은 무료입니다.
info-private = 말씀하신 내용은 비밀로 지켜집니다.
info-no-name = 이름을 말하지 않아도 됩니다.
info-your-language = 내 언어를 하는 사람을 불러 달라고 할 수 있습니다.
info-you-decide = 다음에 어떻게 할지는 본인이 결정합니다.
info-where = 장소: { $facility }.
info-read-more = 더 읽으려면 { $link } 주소를 여세요.

info-avoid-watch = { $place } 지역이 곧 위험할 수 있습니다.
info-avoid-act-now = { $place } 지역에 가지 마세요. 지금 그곳은 위험합니다.
info-avoid-all-clear = { $place } 지역에 다시 갈 수 있습니다.
info-avoid-do-not-travel = 꼭 가야 하지 않으면 그곳에 가지 마세요.
info-avoid-leave = 그곳에 있으면 안전하게 나갈 수 있을 때 나가세요.
info-avoid-other-way = 다른 길로 가거나 안전한 곳에서 기다리세요.
info-avoid-rescue-roads = 길을 막지 마세요. 구조대가 지나가야 합니다.

info-reminder-act-now = { $place } 지역의 이전 경보는 아직 유효합니다.
info-reminder-all-clear = { $place } 지역의 이전 경보가 끝났습니다.
info-reminder-not-over = 위험이 끝나지 않았습니다.
info-reminder-follow = 이전 경보를 계속 따라 주세요.
info-reminder-missed = 경보 내용을 모르면 가까이 있는 사람에게 물어보세요.

info-rumour-watch = { $place } 지역에서 거짓일 수 있는 소식이 퍼지고 있습니다.
info-rumour-act-now = { $place } 지역에서 거짓 소식이 퍼지고 있습니다.
info-rumour-about =
    { $topic ->
        [water] 그 소식은 마실 물에 관한 것입니다.
        [dam] 그 소식은 댐에 관한 것입니다.
        [attack] 그 소식은 공격에 관한 것입니다.
        [evacuation] 그 소식은 사람들이 떠나야 한다고 합니다.
        [disease] 그 소식은 질병에 관한 것입니다.
        [aid] 그 소식은 지원에 관한 것입니다.
       *[other] 그 소식은 비상 상황에 관한 것입니다.
    }
info-rumour-do-not-share = 그 소식을 퍼뜨리지 마세요.
info-rumour-do-not-follow = 거짓 소식이 말하는 대로 하지 마세요.
info-rumour-tell = 가까이 있는 사람에게 거짓이라고 알려 주세요.
info-rumour-check = 소식을 믿기 전에 공식 기관에서 확인하세요.
info-rumour-true = 사실을 읽으려면 { $link } 주소를 여세요.

info-test-watch = 곧 { $place } 지역에서 경보 시스템을 시험합니다.
info-test-act-now = 이것은 { $place } 지역의 경보 시스템 시험입니다. 위험은 없습니다.
info-test-cancel = 지금 { $place } 지역에는 경보 시스템 시험이 없습니다.
info-test-all-clear = { $place } 지역의 경보 시스템 시험이 끝났습니다.
info-test-nothing = 아무것도 하지 않아도 됩니다.
info-real-danger = 실제로 위험하면 새 안내로 알려 드립니다.

### What each sentence is for, and every variable: locales/en/service.ftl.

service-watch = 곧 { $place } 지역에 도움을 주는 곳이 열립니다. 장소: { $facility }.
service-act-now = { $place } 지역에 도움을 주는 곳이 열려 있습니다. 장소: { $facility }.
service-cancel = { $place } 지역에 도움을 주는 곳이 열려 있지 않습니다. 장소: { $facility }.
service-all-clear = { $place } 지역에서 도움을 주던 곳이 이제 닫혔습니다. 장소: { $facility }.
service-offers =
    { $service ->
        [shelter] 그곳에서 잘 수 있습니다.
        [food] 그곳에서 음식을 받을 수 있습니다.
        [water] 그곳에서 마실 물을 받을 수 있습니다.
        [clinic] 그곳에서 의사나 간호사를 만날 수 있습니다.
        [charging] 그곳에서 휴대전화를 충전할 수 있습니다.
       *[all] 그곳에서 잠자리, 음식, 마실 물, 치료를 받을 수 있습니다.
    }
service-everyone = 누구나 올 수 있습니다. 무료입니다.
service-bring-medicine = 가능하면 약과 따뜻한 옷을 가져오세요.
service-do-not-go = 지금은 그곳에 가지 마세요.

service-transport-watch = 곧 버스가 사람들을 { $place } 밖으로 데려갑니다.
service-transport-act-now = 지금 버스가 사람들을 { $place } 밖으로 데려가고 있습니다.
service-transport-cancel = 지금 { $place } 밖으로 가는 버스가 없습니다.
service-transport-from = 버스 타는 곳: { $facility }.
service-transport-bring = 들고 갈 수 있는 것만 가져오세요.
service-transport-together = 가족과 함께 계세요. 아이들을 가까이에 두세요.
service-transport-cannot-walk = 버스까지 갈 수 없으면 도움을 요청하세요.

service-hotline-watch = 곧 { $place } 지역 사람들을 위한 상담 전화가 열립니다.
service-hotline-act-now = { $place } 지역 사람들을 위한 상담 전화가 열려 있습니다.
service-hotline-cancel = { $place } 지역 사람들을 위한 상담 전화가 열려 있지 않습니다.
service-hotline-ask = 안전, 도움, 가족에 대해 물어볼 수 있습니다.

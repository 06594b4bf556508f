### What each sentence is for, and every variable: locales/en/assurance.ftl.

assurance-watch = 곧 { $place } 지역의 모든 사람에게 도움을 드립니다.
assurance-act-now = { $place } 지역의 도움은 모든 사람을 위한 것입니다.
assurance-cancel = { $place } 지역의 도움에 관한 약속이 취소되었습니다.
assurance-all-clear = { $place } 지역의 긴급 도움이 끝났습니다.
assurance-everyone = 어디에서 왔는지는 상관없습니다.
assurance-no-papers = 서류를 보여 달라고 하지 않습니다.
assurance-authority = { $issuer }에는 이것을 약속할 권한이 있습니다.

assurance-clinic-act-now = { $place } 지역의 병원은 모든 사람을 치료합니다.
assurance-shelter-act-now = { $place } 지역의 대피소는 모든 사람에게 열려 있습니다.
assurance-clinic-go = 아프거나 다쳤으면 그곳으로 가세요.
assurance-shelter-families = 그곳에서 가족이 함께 지낼 수 있습니다.
assurance-not-told = 그곳에 온 것을 아무도 다른 사람에게 말하지 않습니다.

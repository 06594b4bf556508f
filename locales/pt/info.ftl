### What each sentence is for, and every variable: locales/en/info.ftl.

info-ends = Esta é uma notícia sobre uma mensagem anterior.
info-cancel = Por favor, não siga a mensagem anterior para { $place }.
info-no-warning = Agora não há nenhum aviso para { $place }.
info-ended = A mensagem anterior para { $place } já não é necessária.
info-help-cancel = A ajuda em { $place } da mensagem anterior não está disponível.
info-help-ended = A ajuda em { $place } da mensagem anterior terminou.

info-free = A ajuda é de graça.
info-private = O que você disser fica em segredo.
info-no-name = Você não precisa dizer seu nome.
info-your-language = Você pode pedir alguém que fale sua língua.
info-you-decide = É você quem decide o que acontece depois.
info-where = Local: { $facility }.
info-read-more = Abra { $link } para ler mais.

info-avoid-watch = Em breve pode haver perigo em { $place }.
info-avoid-act-now = Não vá a { $place }. Lá é perigoso agora.
info-avoid-all-clear = Você já pode ir de novo a { $place }.
info-avoid-do-not-travel = Não viaje para lá se não for necessário.
info-avoid-leave = Se você estiver lá, saia quando for seguro sair.
info-avoid-other-way = Vá por outro caminho ou espere em um lugar seguro.
info-avoid-rescue-roads = Não bloqueie as estradas. As equipes de resgate precisam delas.

info-reminder-act-now = O aviso anterior para { $place } continua valendo.
info-reminder-all-clear = O aviso anterior para { $place } terminou.
info-reminder-not-over = O perigo não acabou.
info-reminder-follow = Por favor, continue seguindo o aviso anterior.
info-reminder-missed = Se não conhece o aviso, pergunte às pessoas perto de você.

info-rumour-watch = Em { $place }, pessoas estão compartilhando uma mensagem que pode ser falsa.
info-rumour-act-now = Em { $place }, pessoas estão compartilhando uma mensagem falsa.
info-rumour-about =
    { $topic ->
        [water] Ela fala da água para beber.
        [dam] Ela fala de uma barragem.
        [attack] Ela fala de um ataque.
        [evacuation] Ela diz que as pessoas devem sair.
        [disease] Ela fala de uma doença.
        [aid] Ela fala de ajuda.
       *[other] Ela fala da emergência.
    }
info-rumour-do-not-share = Por favor, não compartilhe.
info-rumour-do-not-follow = Não faça o que a mensagem falsa diz.
info-rumour-tell = Diga às pessoas perto de você que ela é falsa.
info-rumour-check = Antes de acreditar em uma mensagem, confirme com uma fonte oficial.
info-rumour-true = Abra { $link } para ler o que é verdade.

info-test-watch = Em breve haverá um teste do sistema de alertas em { $place }.
info-test-act-now = Este é um teste do sistema de alertas em { $place }. Não há perigo.
info-test-cancel = Agora não há teste do sistema de alertas em { $place }.
info-test-all-clear = O teste do sistema de alertas em { $place } terminou.
info-test-nothing = Você não precisa fazer nada.
info-real-danger = Se houver perigo real, uma nova mensagem vai avisar você.

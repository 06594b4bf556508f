### What each sentence is for, and every variable: locales/en/preparedness.ftl.

preparedness-alerts-watch = Em breve você poderá receber alertas de perigo para { $place } na sua língua.
preparedness-alerts-act-now = Você pode receber alertas de perigo para { $place } na sua língua.
preparedness-alerts-channels = Os alertas chegam por telefone, por rádio e por grupos da comunidade.
preparedness-alerts-choose = Escolha a língua que você entende melhor.
preparedness-alerts-free = Os alertas são de graça. Você pode parar de receber a qualquer momento.
preparedness-alerts-call = Para escolher sua língua, ligue para { $contact }.
    .radio = Para escolher sua língua, ligue para este número: { $contact }. Repito o número: { $contact }.

preparedness-drill-watch = Em breve as pessoas em { $place } vão treinar para uma emergência.
preparedness-drill-act-now = As pessoas em { $place } estão treinando para uma emergência. Não há perigo real.
preparedness-drill-cancel = As pessoas em { $place } não vão treinar para uma emergência agora.
preparedness-drill-all-clear = O treino para uma emergência em { $place } terminou.
preparedness-drill-sirens = Você pode ouvir sirenes e ver equipes de resgate.
preparedness-drill-take-part = Você pode participar se quiser. Todas as pessoas são bem-vindas.

preparedness-risk-act-now = Saiba quais perigos existem em { $place }.
preparedness-risk-ask = Pergunte a quem conhece bem a região quais lugares são perigosos.
preparedness-risk-safe-place = Encontre o lugar seguro mais próximo e dois caminhos para chegar lá.
preparedness-risk-signals = Aprenda o que significam os sons e os sinais de aviso.

preparedness-plan-act-now = Prepare-se para uma emergência em { $place } antes que ela chegue.
preparedness-plan-meet = Combine com sua família onde vocês vão se encontrar.
preparedness-plan-numbers = Escreva em papel os números de telefone importantes.
preparedness-plan-bag = Prepare uma mochila com água, comida, remédios, uma lanterna e roupas quentes.
preparedness-plan-others = Planeje como ajudar bebês, idosos e quem não consegue andar bem.
    .sms = Planeje como ajudar bebês e idosos.

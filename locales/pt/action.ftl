### What each sentence is for, and every variable: locales/en/action.ftl.

action-be-ready = Prepare-se para sair depressa.
action-follow-news = Fique atento às novas mensagens.
action-charge-phone = Carregue o telefone agora.
action-tell-others = Avise as pessoas perto de você.
    .social = Avise as pessoas perto de você e compartilhe esta mensagem.
action-help-others = Ajude as crianças, os idosos e quem não consegue andar bem.
    .sms = Ajude as crianças e os idosos.
action-follow-instructions = Siga as instruções dos serviços de resgate.
action-pack-needs = Prepare água, comida, remédios e uma lanterna.
action-store-water = Guarde água potável limpa agora.
action-do-not-return = Não volte até ouvir que é seguro.
action-return-carefully = Volte com cuidado e veja se há danos.
action-stay-careful = Continue com cuidado.
action-fallen-wires = Fique longe de fios elétricos caídos.
action-damaged-buildings = Não entre em prédios danificados.
action-gas-leak = Se sentir cheiro de gás, saia para a rua. Não acenda fogo.

action-higher-ground = Vá para um lugar mais alto agora.
action-upper-floor = Se não puder sair, suba para um andar mais alto.
action-no-flood-water = Não ande nem dirija pela água da inundação.
action-away-from-rivers = Fique longe de rios e lugares baixos.
action-climb-at-once = Saia já de perto dos rios e dos lugares baixos e suba.
action-leave-car = Se a água cercar o carro, saia dele e suba para um lugar mais alto.
action-flood-water-dirty = A água da inundação é suja. Não beba.

action-leave-coast = Saia da costa agora. Vá para um lugar alto ou longe do mar.
action-shaking-near-sea = Se a terra tremer com força perto do mar, vá logo para um lugar alto. Não espere uma mensagem.
    .sms = Se a terra tremer com força perto do mar, vá logo para um lugar alto.
action-tall-building = Se não puder chegar a um lugar alto, suba em um prédio alto e forte.
action-no-sea-watching = Não vá olhar o mar.
action-leave-beach = Saia do mar e deixe a praia.
action-stay-high = Fique em um lugar alto.
action-more-waves = Podem vir mais ondas. Elas podem ser maiores.

action-drop-cover-hold = Quando a terra tremer, abaixe-se, fique sob uma mesa forte e segure-se.
action-away-from-falling = Fique longe de janelas e de coisas que podem cair.
action-more-shaking = A terra pode tremer de novo.
action-use-stairs = Use as escadas. Não use elevadores.
action-heavy-things-low = Ponha as coisas pesadas perto do chão.

action-strong-building = Entre em um prédio forte agora.
action-away-from-windows = Fique dentro, longe das janelas.
action-storm-eye = Se o vento parar de repente, fique dentro. Ele pode voltar.
action-tie-down = Guarde ou amarre as coisas que o vento pode levar.

action-away-from-fire = Afaste-se do fogo e da fumaça.
action-do-not-wait = Não espere até ver o fogo.
action-cover-mouth = Cubra o nariz e a boca com um pano.
action-close-windows = Feche portas e janelas para a fumaça não entrar.
action-hot-ground = Fique longe de cinzas quentes e árvores queimadas.

action-drink-often = Beba água muitas vezes.
action-cool-place = Fique na sombra ou em um lugar fresco.
action-rest-often = Descanse muitas vezes. Não faça trabalho pesado no calor.
action-check-neighbours = Veja como estão os idosos, os doentes e as crianças pequenas.
action-children-in-cars = Nunca deixe uma criança sozinha no carro.
action-heat-illness = Se alguém desmaiar ou ficar confuso, esfrie o corpo com água e busque ajuda.

action-no-tap-water = Não beba água da torneira.
action-boil-water = Ferva a água antes de beber ou cozinhar.
action-bottled-water = Use água engarrafada se tiver.
action-water-for-babies = Dê aos bebês só água segura.
action-wash-hands = Lave as mãos com sabão e água segura.
action-diarrhoea = Se tiver diarreia, beba muita água segura e vá a um posto de saúde.
action-run-tap = Deixe a água da torneira correr alguns minutos antes de usar.

action-leave-now = Saia agora. Não espere.
action-open-roads = Use as estradas que as autoridades locais dizem ser seguras.
action-take-needs = Leve água, remédios e o telefone.
action-nothing-behind = Não volte para buscar coisas.

action-near-building = Fique perto de um prédio seguro.
action-go-inside = Entre em um prédio e feche portas e janelas.
action-inner-room = Fique abaixado em um cômodo interno, longe das janelas.
action-stay-until-safe = Não saia até ouvir que é seguro.
action-avoid-fighting = Fique longe de multidões e de combates.
action-strange-objects = Não toque em objetos estranhos. Eles podem explodir.

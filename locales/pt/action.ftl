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
action-stay-careful = Por favor, continue tomando cuidado.
action-fallen-wires = Fique longe de fios elétricos caídos.
action-damaged-buildings = Não entre em prédios danificados.
action-gas-leak = Se sentir cheiro de gás, saia para a rua. Não acenda fogo.

action-higher-ground = Vá para um lugar mais alto agora.
action-upper-floor = Se não puder sair, suba para um andar mais alto.
action-no-flood-water = Não ande nem dirija pela água da inundação.
action-away-from-rivers = Fique longe de rios e lugares baixos.
action-climb-at-once = Saia já de perto dos rios e dos lugares baixos. Suba para um lugar mais alto.
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

action-everyone-leave = Todas as pessoas devem sair desta área agora.
action-everyone-inside = Todas as pessoas devem entrar em um prédio e ficar dentro agora.
action-may-stay = Agora você não precisa sair.
action-may-return = Você já pode voltar para casa.
action-may-go-out = Você já pode sair de novo para a rua.
action-ready-to-go-inside = Prepare-se para entrar depressa em um prédio.
action-plan-way = Decida agora para onde você vai e como.
action-leave-when-told = Se disserem para sair, saia na mesma hora.
action-keep-away = Fique longe desta área.
action-tell-family = Diga à sua família onde você está.
action-no-travel = Não viaje agora se puder esperar.
action-get-medical-help = Se você se sentir muito mal, procure ajuda médica.

action-leave-weak-houses = Saia de tendas, carros e casas fracas. Entre em um prédio forte.
action-lowest-floor = Vá para o andar mais baixo, longe das janelas.
action-protect-head = Proteja a cabeça e o pescoço com os braços.
action-away-from-trees = Fique longe de árvores, muros e placas que podem cair.
action-thunder-inside = Se ouvir trovões, entre em um prédio ou em um carro fechado.
action-thunder-open = Fique longe da água, de morros, de campos abertos e de árvores.

action-warm-clothes = Vista várias camadas de roupas secas e quentes.
action-warm-building = Se a sua casa está fria demais, vá para um prédio aquecido.
action-no-coal-inside = Nunca queime carvão nem use gerador em lugar fechado. O gás pode matar você.
    .sms = Nunca queime carvão nem use gerador em lugar fechado.
action-cold-illness = Se alguém estiver com muito frio e confuso, aqueça a pessoa e busque ajuda.

action-cool-building = Se a sua casa está quente demais, vá para um prédio fresco.

action-away-from-slopes = Fique longe de encostas muito inclinadas e dos lugares abaixo delas.
action-landslide-signs = Se a terra rachar ou se ouvir pedras se movendo, saia na mesma hora.

action-away-from-volcano = Fique longe do vulcão e dos rios que vêm dele.
action-cover-water-food = Mantenha a água potável e a comida cobertas.
action-protect-eyes = Proteja os olhos, o nariz e a boca.
action-stop-driving = Se não conseguir ver a estrada, saia dela e pare.
action-no-hard-work-outside = Não faça trabalho pesado nem esporte ao ar livre.
action-wear-mask = Se precisar sair, use uma máscara bem ajustada.

action-save-water = Use água só para beber, cozinhar e se lavar.

action-away-from-chemicals = Afaste-se de fumaça, líquidos e cheiros fortes.
action-seal-room = Feche portas e janelas. Desligue ventiladores e ar-condicionado.
    .sms = Feche portas e janelas. Desligue os ventiladores.
action-wash-body = Se esteve ao ar livre, troque de roupa e lave o corpo.
action-middle-of-building = Vá para o meio ou para o porão de um prédio.
action-packed-food = Coma alimentos de pacotes fechados e beba água engarrafada.
action-iodine = Tome comprimidos de iodo só quando as autoridades de saúde disserem.

action-battery-light = Use lanterna a pilha, não use velas.
action-cold-food = Não coma alimentos que ficaram quentes na geladeira.
action-medical-machine = Se precisa de eletricidade para um aparelho médico, peça ajuda agora.
action-go-for-help = Se precisar de ajuda, vá aos bombeiros, a um hospital ou a um posto de saúde.
action-short-messages = Envie mensagens de texto curtas. Não faça chamadas longas.
action-listen-radio = Escute as notícias no rádio.
action-stay-where = Fique onde está se o lugar for seguro.

action-stay-home-ill = Se você se sentir doente, fique em casa e longe de outras pessoas.
action-health-advice = Faça o que os profissionais de saúde disserem.
action-unsure-food = Se tem dúvida sobre um alimento, não coma.
action-cook-well = Cozinhe bem a comida e coma quente.

action-stay-low = Na fumaça, fique abaixado perto do chão.
action-cooking-fires = Apague os fogos de cozinhar.
action-free-roads = Deixe as estradas livres para os veículos de resgate.
action-trapped = Se não puder sair, bata em um cano ou em uma parede.
action-leave-damaged = Saia agora dos prédios danificados. Fique longe das paredes deles.

action-curfew = Quando for proibido sair, fique dentro.
action-go-to-shelter = Vá para um abrigo, um porão ou um cômodo interno.
action-lie-down = Se estiver ao ar livre, deite-se e cubra a cabeça.
action-run-away = Se puder fugir com segurança, corra e deixe suas coisas.
action-hide = Se não puder fugir, esconda-se, tranque a porta e fique em silêncio.
action-known-paths = Ande só por estradas e caminhos que as pessoas usam todos os dias.
action-mine-stop = Se acha que há minas por perto, não se mova. Chame por ajuda.

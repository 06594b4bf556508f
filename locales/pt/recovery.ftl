### What each sentence is for, and every variable: locales/en/recovery.ftl.

recovery-return-watch = Em breve talvez seja possível voltar a { $place }.
recovery-return-act-now = Você já pode voltar a { $place }.
recovery-return-cancel = Agora não é seguro voltar a { $place }.
recovery-return-choice = É você quem decide se quer voltar.
recovery-return-daylight = Vá de dia e não vá sozinho.
recovery-return-ask-first = Antes de ir, pergunte quais estradas e prédios são seguros.

recovery-aid-watch = Em breve as pessoas em { $place } poderão pedir ajuda.
recovery-aid-act-now = As pessoas em { $place } já podem pedir ajuda.
recovery-aid-who =
    { $group ->
        [home] Pessoas com a casa danificada podem pedir.
        [income] Pessoas que perderam o trabalho ou a renda podem pedir.
        [children] Famílias com crianças pequenas podem pedir.
        [care] Idosos, doentes e pessoas com deficiência podem pedir.
       *[everyone] Todas as pessoas que precisam podem pedir.
    }
recovery-aid-no-fee = Você não precisa pagar para pedir.
recovery-aid-answer = Depois de pedir, vão lhe dizer se você pode receber.

recovery-cash-act-now = As pessoas em { $place } já podem pedir ajuda em dinheiro.
recovery-cash-yours = O dinheiro é para você. Não dê uma parte a ninguém.
recovery-cash-send = Se for enviar dinheiro à sua família, pergunte antes quanto custa.

recovery-records-act-now = Em { $place } você pode receber ajuda se perdeu certidões importantes.
recovery-records-kinds = Você pode pedir novas certidões de nascimento e casamento e novos certificados da escola.
recovery-records-office = A representação do seu país pode ajudar você.
recovery-records-afraid = Se tem medo do governo do seu país, não vá à representação dele. Pergunte a um grupo de ajuda.
    .sms = Se tem medo do governo do seu país, pergunte a um grupo de ajuda.
recovery-records-no-middleman = Não pague a quem promete conseguir certidões para você.

recovery-family-act-now = Em { $place } você pode receber ajuda para encontrar sua família.
recovery-family-who = A Cruz Vermelha e o Crescente Vermelho ajudam a encontrar pessoas desaparecidas.
recovery-family-safe = Se você está em segurança, avise sua família.
recovery-family-no-pictures = Não ponha na internet nomes ou fotos de crianças desaparecidas.

recovery-health-act-now = Proteja sua saúde depois do desastre em { $place }.
recovery-health-wounds = Limpe todas as feridas com água segura e cubra-as.
recovery-health-clinic = Se tiver febre ou uma ferida funda, vá a um posto de saúde.
recovery-health-medicine = Se perdeu o remédio de todo dia, peça mais em um posto de saúde.
recovery-health-pregnant = Se estiver grávida, pergunte em um posto de saúde onde pode ter o bebê com segurança.
recovery-health-fumes = Nunca use gerador ou carvão em lugar fechado. O gás pode matar.

recovery-water-act-now = Depois do desastre, a água em { $place } pode estar suja.
recovery-water-containers = Guarde a água segura em recipientes limpos e tampados.
recovery-water-food = Jogue fora a comida que teve contato com água suja.
recovery-water-toilet = Use banheiros que fiquem longe de poços e rios.

recovery-talk-act-now = Em { $place } você pode receber ajuda se sente muita tristeza ou medo.
recovery-talk-normal = Depois de um desastre, sentir isso é normal.
recovery-talk-trust = Converse com pessoas em quem você confia.
recovery-talk-children = Fique perto dos seus filhos e escute o que eles dizem.
recovery-talk-urgent = Se pensa em se machucar, peça ajuda agora.

recovery-fraud-act-now = Algumas pessoas em { $place } pedem dinheiro pela ajuda. Não pague. A ajuda é de graça.
recovery-fraud-nobody = Ninguém pode pedir dinheiro ou outra coisa em troca de ajuda.
recovery-fraud-codes = Guarde em segredo as senhas do banco e do telefone.
recovery-fraud-strangers = Cuidado com estranhos que oferecem trabalho, viagem ou um lugar para dormir.

recovery-work-act-now = Quem trabalha em { $place } tem direitos, também depois de um desastre.
recovery-work-wages = Seu patrão deve pagar por todo o trabalho que você fez.
recovery-work-danger = Você pode parar um trabalho que põe sua vida em perigo.
recovery-work-protection = Para trabalhos de limpeza, peça botas, luvas e máscara.
recovery-work-hours = Anote os dias e as horas em que você trabalha.

recovery-force-act-now = Alguém obriga você a trabalhar ou não deixa você sair? Em { $place } você pode receber ajuda.
recovery-force-not-your-fault = A culpa não é sua.
recovery-force-nobody-may = Ninguém pode trancar você, machucar você ou ficar com o seu salário.
recovery-force-safe-moment = Peça ajuda só quando for seguro para você.
recovery-force-delete = Se outras pessoas leem seu telefone, apague esta mensagem.
    .radio = Cuide para que ninguém ouça você quando ligar.

recovery-protection-act-now = Seu país é perigoso para você? Em { $place } você pode pedir proteção.
recovery-protection-everyone = Todas as pessoas têm o direito de pedir proteção.
recovery-protection-advice = Antes de decidir, peça orientação jurídica gratuita.
recovery-protection-agency = A Agência da ONU para Refugiados pode orientar você.

recovery-stateless-act-now = Nenhum país reconhece você como seu? Em { $place } você pode receber ajuda.
recovery-stateless-help = A ajuda de emergência também é para você.
recovery-stateless-birth = Pergunte como registrar o nascimento dos seus filhos.

recovery-children-act-now = Há ajuda em { $place } para crianças que estão sem a família.
recovery-children-stay = Se encontrar uma criança sozinha, fique com ela.
recovery-children-tell = Avise logo a equipe de ajuda mais próxima.
recovery-children-not-away = Não leve a criança para longe. A família pode estar perto.
recovery-children-strangers = Não entregue a criança a estranhos.
recovery-children-child = Se você é criança e está sem ninguém, peça ajuda a alguém da equipe de ajuda.

recovery-feedback-act-now = Você pode dizer o que é bom ou ruim na ajuda em { $place }.
recovery-feedback-report = Se alguém tratar você mal ou pedir algo em troca de ajuda, denuncie.
    .sms = Se alguém tratar você mal, por favor, denuncie.
recovery-feedback-separate = Sua reclamação não vai para as pessoas de quem você reclama.
recovery-feedback-no-loss = Você não perde nenhuma ajuda por reclamar.
recovery-survey-act-now = Por favor, conte de que ajuda as pessoas em { $place } precisam.
recovery-survey-choice = Você não precisa responder.
recovery-survey-no-effect = Suas respostas não mudam a ajuda que você recebe.
recovery-survey-link = Para responder, abra { $link }.
recovery-survey-call = Para responder, ligue para { $contact }.
    .radio = Para responder, ligue para este número: { $contact }. Repito o número: { $contact }.

### What each sentence is for, and every variable: locales/en/service.ftl.

service-watch = Em breve haverá ajuda em { $place }. Local: { $facility }.
service-act-now = Já há ajuda em { $place }. Local: { $facility }.
service-cancel = A ajuda em { $place } não está aberta. Local: { $facility }.
service-all-clear = A ajuda em { $place } já fechou. Local: { $facility }.
service-offers =
    { $service ->
        [shelter] Você pode dormir lá.
        [food] Você pode receber comida lá.
        [water] Você pode receber água potável lá.
        [clinic] Você pode ver um médico ou enfermeiro lá.
        [charging] Você pode carregar o telefone lá.
       *[all] Lá você pode receber abrigo, comida, água potável e cuidados médicos.
    }
service-everyone = Todas as pessoas podem ir. É de graça.
service-bring-medicine = Se puder, leve seus remédios e roupas quentes.
service-do-not-go = Por favor, não vá lá agora.

service-transport-watch = Em breve haverá ônibus para tirar as pessoas de { $place }.
service-transport-act-now = Há ônibus tirando as pessoas de { $place } agora.
service-transport-cancel = Agora não há ônibus para sair de { $place }.
service-transport-from = Os ônibus saem daqui: { $facility }.
service-transport-bring = Leve só o que você pode carregar.
service-transport-together = Fique com sua família. Mantenha as crianças perto de você.
service-transport-cannot-walk = Se não puder chegar ao ônibus, peça ajuda.

service-hotline-watch = Em breve haverá uma linha telefônica para as pessoas em { $place }.
service-hotline-act-now = Uma linha telefônica para as pessoas em { $place } está aberta.
service-hotline-cancel = A linha telefônica para as pessoas em { $place } não está aberta.
service-hotline-ask = Você pode perguntar sobre segurança, ajuda e sua família.

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

### What each sentence is for, and every variable: locales/en/service.ftl.

service-watch = Pronto habrá ayuda en { $place }. Lugar: { $facility }.
service-act-now = Ya hay ayuda en { $place }. Lugar: { $facility }.
service-cancel = No está abierta la ayuda en { $place }. Lugar: { $facility }.
service-all-clear = La ayuda en { $place } ya cerró. Lugar: { $facility }.
service-offers =
    { $service ->
        [shelter] Allí puede dormir.
        [food] Allí puede recibir comida.
        [water] Allí puede recibir agua potable.
        [clinic] Allí le puede atender personal médico.
        [charging] Allí puede cargar su teléfono.
       *[all] Allí puede recibir alojamiento, comida, agua potable y atención médica.
    }
service-everyone = Todas las personas pueden ir. Es gratis.
service-bring-medicine = Si puede, lleve sus medicinas y ropa de abrigo.
service-do-not-go = Por favor, no vaya allí ahora.

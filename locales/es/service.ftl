### What each sentence is for, and every variable: locales/en/service.ftl.

service-watch = Pronto habrá ayuda en { $place }. Lugar: { $facility }.
service-act-now = Ya hay ayuda en { $place }. Lugar: { $facility }.
service-cancel = El lugar de ayuda en { $place } no está abierto. Lugar: { $facility }.
service-all-clear = La ayuda en { $place } ya cerró. Lugar: { $facility }.
service-offers =
    { $service ->
        [shelter] Allí puede dormir.
        [food] Allí puede recibir comida.
        [water] Allí puede recibir agua potable.
        [clinic] Allí le puede atender un médico o una enfermera.
        [charging] Allí puede cargar su teléfono.
       *[all] Allí puede recibir alojamiento, comida, agua potable y atención médica.
    }
service-everyone = Todas las personas pueden ir. Es gratis.
service-bring-medicine = Si puede, lleve sus medicinas y ropa de abrigo.
service-do-not-go = Por favor, no vaya allí ahora.

service-transport-watch = Pronto habrá autobuses para sacar a la gente de { $place }.
service-transport-act-now = Ahora hay autobuses que sacan a la gente de { $place }.
service-transport-cancel = Ahora no hay autobuses para salir de { $place }.
service-transport-from = Los autobuses salen de aquí: { $facility }.
service-transport-bring = Lleve solo lo que pueda cargar.
service-transport-together = Quédese con su familia. Mantenga a los niños cerca de usted.
service-transport-cannot-walk = Si no puede llegar al autobús, pida ayuda.

service-hotline-watch = Pronto habrá una línea telefónica para las personas en { $place }.
service-hotline-act-now = Hay una línea telefónica abierta para las personas en { $place }.
service-hotline-cancel = La línea telefónica para las personas en { $place } no está abierta.
service-hotline-ask = Puede preguntar por la seguridad, la ayuda y su familia.

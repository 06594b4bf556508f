### What each sentence is for, and every variable: locales/en/preparedness.ftl.

preparedness-alerts-watch = Pronto podrá recibir alertas de peligro para { $place } en su idioma.
preparedness-alerts-act-now = Puede recibir alertas de peligro para { $place } en su idioma.
preparedness-alerts-channels = Las alertas llegan por teléfono, por radio y por grupos de la comunidad.
preparedness-alerts-choose = Elija el idioma que mejor entienda.
preparedness-alerts-free = Las alertas son gratis. Puede dejar de recibirlas en cualquier momento.
preparedness-alerts-call = Para elegir su idioma, llame al { $contact }.
    .radio = Para elegir su idioma, llame a este número: { $contact }. Repito el número: { $contact }.

preparedness-drill-watch = Pronto habrá un simulacro de emergencia para la gente en { $place }.
preparedness-drill-act-now = La gente en { $place } hace un simulacro de emergencia. No hay ningún peligro real.
preparedness-drill-cancel = La gente en { $place } no hará ahora el simulacro de emergencia.
preparedness-drill-all-clear = El simulacro de emergencia en { $place } ha terminado.
preparedness-drill-sirens = Es posible que oiga sirenas y vea equipos de rescate.
preparedness-drill-take-part = Puede participar si quiere. Todas las personas son bienvenidas.

preparedness-risk-act-now = Conozca los peligros que hay en { $place }.
preparedness-risk-ask = Pregunte a quienes conocen bien la zona qué lugares son peligrosos.
preparedness-risk-safe-place = Busque el lugar seguro más cercano y dos caminos para llegar.
preparedness-risk-signals = Aprenda qué significan los sonidos y las señales de aviso.

preparedness-plan-act-now = Prepárese para una emergencia en { $place } antes de que llegue.
preparedness-plan-meet = Acuerde con su familia dónde se van a encontrar.
preparedness-plan-numbers = Escriba en papel los números de teléfono importantes.
preparedness-plan-bag = Prepare una bolsa con agua, comida, medicinas, una linterna y ropa de abrigo.
preparedness-plan-others = Piense cómo ayudar a los bebés, a las personas mayores y a quienes no pueden caminar bien.
    .sms = Piense cómo ayudar a los bebés y a las personas mayores.

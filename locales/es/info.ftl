### What each sentence is for, and every variable: locales/en/info.ftl.

info-ends = Esta es una noticia sobre un mensaje anterior.
info-cancel = Por favor, no siga el mensaje anterior para { $place }.
info-no-warning = Ahora no hay ningún aviso para { $place }.
info-ended = El mensaje anterior para { $place } ya no es necesario.
info-help-cancel = La ayuda en { $place } del mensaje anterior no está disponible.
info-help-ended = La ayuda en { $place } del mensaje anterior ha terminado.

info-free = La ayuda es gratis.
info-private = Lo que usted diga queda en privado.
info-no-name = No tiene que decir su nombre.
info-your-language = Puede pedir hablar con alguien que hable su idioma.
info-you-decide = Usted decide lo que pasa después.
info-where = Lugar: { $facility }.
info-read-more = Abra { $link } para leer más.

info-avoid-watch = Pronto puede haber peligro en { $place }.
info-avoid-act-now = No vaya a { $place }. Ahora hay peligro allí.
info-avoid-all-clear = Ya se puede ir de nuevo a { $place }.
info-avoid-do-not-travel = No viaje allí si no es necesario.
info-avoid-leave = Si está allí, salga cuando sea seguro salir.
info-avoid-other-way = Vaya por otro camino o espere en un lugar seguro.
info-avoid-rescue-roads = No bloquee los caminos. Los equipos de rescate los necesitan.

info-reminder-act-now = El aviso anterior para { $place } sigue vigente.
info-reminder-all-clear = El aviso anterior para { $place } ha terminado.
info-reminder-not-over = El peligro no ha terminado.
info-reminder-follow = Por favor, siga cumpliendo el aviso anterior.
info-reminder-missed = Si no conoce el aviso, pregunte a las personas cercanas.

info-rumour-watch = En { $place } se comparte un mensaje que puede ser falso.
info-rumour-act-now = En { $place } se comparte un mensaje falso.
info-rumour-about =
    { $topic ->
        [water] Trata del agua para beber.
        [dam] Trata de una presa.
        [attack] Trata de un ataque.
        [evacuation] Dice que la gente tiene que salir.
        [disease] Trata de una enfermedad.
        [aid] Trata de las ayudas.
       *[other] Trata de la emergencia.
    }
info-rumour-do-not-share = Por favor, no lo comparta.
info-rumour-do-not-follow = No haga lo que dice el mensaje falso.
info-rumour-tell = Diga a las personas cercanas que es falso.
info-rumour-check = Antes de creer un mensaje, compruébelo con una fuente oficial.
info-rumour-true = Abra { $link } para leer la verdad.

info-test-watch = Pronto habrá una prueba del sistema de alertas en { $place }.
info-test-act-now = Esta es una prueba del sistema de alertas en { $place }. No hay peligro.
info-test-cancel = Ahora no hay ninguna prueba del sistema de alertas en { $place }.
info-test-all-clear = La prueba del sistema de alertas en { $place } ha terminado.
info-test-nothing = Usted no tiene que hacer nada.
info-real-danger = Si hay un peligro real, un nuevo mensaje se lo dirá.

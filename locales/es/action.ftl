### What each sentence is for, and every variable: locales/en/action.ftl.

action-be-ready = Prepárese para salir rápido.
action-follow-news = Esté atento a los nuevos mensajes.
action-charge-phone = Cargue su teléfono ahora.
action-tell-others = Avise a las personas cercanas.
    .social = Avise a las personas cercanas y comparta este mensaje.
action-help-others = Ayude a los niños, a las personas mayores y a quienes no pueden caminar bien.
    .sms = Ayude a los niños y a las personas mayores.
action-follow-instructions = Siga las instrucciones de los servicios de rescate.
action-pack-needs = Prepare agua, comida, medicinas y una linterna.
action-store-water = Guarde agua potable limpia ahora.
action-do-not-return = No vuelva hasta que se anuncie que es seguro.
action-return-carefully = Vuelva con cuidado y fíjese si hay daños.
action-stay-careful = Por favor, siga teniendo cuidado.
action-fallen-wires = No se acerque a cables eléctricos caídos.
action-damaged-buildings = No entre en edificios dañados.
action-gas-leak = Si huele a gas, salga al aire libre. No encienda fuego.

action-higher-ground = Vaya ahora a un lugar más alto.
action-upper-floor = Si no puede salir, suba a un piso alto.
action-no-flood-water = No camine ni conduzca por zonas inundadas.
action-away-from-rivers = No se acerque a los ríos ni a las zonas bajas.
action-climb-at-once = Aléjese enseguida de los ríos y las zonas bajas. Suba a un lugar alto.
action-leave-car = Si el agua rodea su vehículo, déjelo y suba a un lugar alto.
action-flood-water-dirty = El agua de la inundación está sucia. No la beba.

action-leave-coast = Aléjese de la costa ahora. Vaya a un lugar alto o lejos del mar.
action-shaking-near-sea = Si la tierra tiembla con fuerza cerca del mar, vaya enseguida a un lugar alto. No espere ningún mensaje.
    .sms = Si la tierra tiembla con fuerza cerca del mar, vaya enseguida a un lugar alto.
action-tall-building = Si no puede llegar a un lugar alto, suba en un edificio alto y sólido.
action-no-sea-watching = No vaya a mirar el mar.
action-leave-beach = Salga del agua y aléjese de la playa.
action-stay-high = Quédese en un lugar alto.
action-more-waves = Pueden llegar más olas. Pueden ser más grandes.

action-drop-cover-hold = Cuando la tierra tiemble, agáchese, métase bajo una mesa fuerte y agárrese.
action-away-from-falling = Aléjese de las ventanas y de las cosas que pueden caer.
action-more-shaking = La tierra puede volver a temblar.
action-use-stairs = Use las escaleras. No use el ascensor.
action-heavy-things-low = Ponga las cosas pesadas cerca del suelo.

action-strong-building = Entre ahora en un edificio sólido.
action-away-from-windows = Quédese dentro, lejos de las ventanas.
action-storm-eye = Si el viento para de repente, quédese dentro. Puede volver.
action-tie-down = Guarde o ate las cosas que el viento puede llevarse.

action-away-from-fire = Aléjese del fuego y del humo.
action-do-not-wait = No espere a ver el fuego.
action-cover-mouth = Cúbrase la nariz y la boca con un paño.
action-close-windows = Cierre puertas y ventanas para que no entre el humo.
action-hot-ground = No se acerque a cenizas calientes ni a árboles quemados.

action-drink-often = Beba agua con frecuencia.
action-cool-place = Quédese a la sombra o en un lugar fresco.
action-rest-often = Descanse a menudo. No haga trabajos duros con el calor.
action-check-neighbours = Compruebe cómo están las personas mayores, los enfermos y los niños pequeños.
action-children-in-cars = Nunca deje a un niño solo en un vehículo.
action-heat-illness = Si alguien se desmaya o está confundido, enfríe su cuerpo con agua y busque ayuda.

action-no-tap-water = No beba agua del grifo.
action-boil-water = Hierva el agua antes de beberla o cocinar con ella.
action-bottled-water = Use agua embotellada si tiene.
action-water-for-babies = Dé a los bebés solo agua segura.
action-wash-hands = Lávese las manos con jabón y agua segura.
action-diarrhoea = Si tiene diarrea, beba mucha agua segura y vaya a un centro de salud.
action-run-tap = Deje correr el agua del grifo unos minutos antes de usarla.

action-leave-now = Salga ahora. No espere.
action-open-roads = Use los caminos que las autoridades locales indican como seguros.
action-take-needs = Lleve agua, medicinas y su teléfono.
action-nothing-behind = No regrese a buscar cosas.

action-near-building = Quédese cerca de un edificio seguro.
action-go-inside = Entre en un edificio y cierre puertas y ventanas.
action-inner-room = Quédese agachado en una habitación interior, lejos de las ventanas.
action-stay-until-safe = No salga hasta que se anuncie que es seguro.
action-avoid-fighting = Aléjese de las multitudes y de los combates.
action-strange-objects = No toque objetos extraños. Pueden explotar.

action-everyone-leave = Todas las personas deben salir de esta zona ahora.
action-everyone-inside = Todas las personas deben entrar en un edificio y quedarse dentro ahora.
action-may-stay = No tiene que salir ahora.
action-may-return = Puede volver a casa.
action-may-go-out = Ya puede salir de nuevo a la calle.
action-ready-to-go-inside = Prepárese para entrar rápido en un edificio.
action-plan-way = Decida ahora adónde irá y cómo.
action-leave-when-told = Si le dicen que salga, salga enseguida.
action-keep-away = No se acerque a esta zona.
action-tell-family = Diga a su familia dónde está usted.
action-no-travel = No viaje ahora si puede esperar.
action-get-medical-help = Si se siente muy mal, busque ayuda médica.

action-leave-weak-houses = Salga de tiendas de campaña, vehículos y casas débiles. Entre en un edificio sólido.
action-lowest-floor = Vaya al piso más bajo, lejos de las ventanas.
action-protect-head = Protéjase la cabeza y el cuello con los brazos.
action-away-from-trees = Aléjese de árboles, muros y letreros que pueden caer.
action-thunder-inside = Si oye truenos, entre en un edificio o en un vehículo cerrado.
action-thunder-open = Aléjese del agua, las colinas, los campos abiertos y los árboles.

action-warm-clothes = Póngase varias capas de ropa seca y de abrigo.
action-warm-building = Si su casa está demasiado fría, vaya a un edificio con calefacción.
action-no-coal-inside = Nunca queme carbón ni use un generador dentro de un edificio. El gas puede matarle.
    .sms = Nunca queme carbón ni use un generador dentro de un edificio.
action-cold-illness = Si alguien tiene mucho frío y está confundido, dele calor y busque ayuda.

action-cool-building = Si en su casa hace demasiado calor, vaya a un edificio fresco.

action-away-from-slopes = Aléjese de las laderas empinadas y de los lugares que están debajo.
action-landslide-signs = Si la tierra se agrieta o se oyen rocas moverse, salga enseguida.

action-away-from-volcano = Aléjese del volcán y de los ríos que bajan de él.
action-cover-water-food = Mantenga tapadas el agua potable y la comida.
action-protect-eyes = Protéjase los ojos, la nariz y la boca.
action-stop-driving = Si no puede ver la carretera, salga de ella y pare.
action-no-hard-work-outside = No haga trabajos duros ni deporte al aire libre.
action-wear-mask = Si tiene que salir a la calle, use una mascarilla bien ajustada.

action-save-water = Use el agua solo para beber, cocinar y lavarse.

action-away-from-chemicals = Aléjese del humo, los líquidos y los olores fuertes.
action-seal-room = Cierre puertas y ventanas. Apague los ventiladores y el aire acondicionado.
    .sms = Cierre puertas y ventanas. Apague los ventiladores.
action-wash-body = Si estuvo al aire libre, cámbiese de ropa y lávese el cuerpo.
action-middle-of-building = Vaya al centro o al sótano de un edificio.
action-packed-food = Coma alimentos de paquetes cerrados y beba agua embotellada.
action-iodine = Tome tabletas de yodo solo cuando lo digan las autoridades de salud.

action-battery-light = Use una linterna de pilas, no velas.
action-cold-food = No coma alimentos que se calentaron en el refrigerador.
action-medical-machine = Si necesita electricidad para un aparato médico, pida ayuda ahora.
action-go-for-help = Si necesita ayuda, vaya a una estación de bomberos, un hospital o un centro de salud.
action-short-messages = Envíe mensajes de texto cortos. No haga llamadas largas.
action-listen-radio = Escuche las noticias en la radio.
action-stay-where = Quédese donde está si el lugar es seguro.

action-stay-home-ill = Si se siente enfermo, quédese en casa y lejos de otras personas.
action-health-advice = Haga lo que le diga el personal de salud.
action-unsure-food = Si tiene dudas sobre un alimento, no lo coma.
action-cook-well = Cocine bien la comida y cómala caliente.

action-stay-low = Si hay humo, manténgase agachado cerca del suelo.
action-cooking-fires = Apague los fuegos de cocinar.
action-free-roads = Deje los caminos libres para los vehículos de rescate.
action-trapped = Si no puede salir, golpee una tubería o una pared.
action-leave-damaged = Salga ahora de los edificios dañados. Aléjese de sus paredes.

action-curfew = Cuando esté prohibido salir, quédese dentro.
action-go-to-shelter = Vaya a un refugio, un sótano o una habitación interior.
action-lie-down = Si está al aire libre, túmbese y cúbrase la cabeza.
action-run-away = Si puede escapar sin peligro, corra y deje sus cosas.
action-hide = Si no puede escapar, escóndase, cierre la puerta con llave y guarde silencio.
action-known-paths = Camine solo por caminos que la gente usa todos los días.
action-mine-stop = Si cree que hay minas cerca, no se mueva. Pida ayuda a gritos.

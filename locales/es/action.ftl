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
action-stay-careful = Tenga cuidado todavía.
action-fallen-wires = No se acerque a cables eléctricos caídos.
action-damaged-buildings = No entre en edificios dañados.
action-gas-leak = Si huele a gas, salga al aire libre. No encienda fuego.

action-higher-ground = Vaya ahora a un lugar más alto.
action-upper-floor = Si no puede salir, suba a un piso alto.
action-no-flood-water = No camine ni conduzca por zonas inundadas.
action-away-from-rivers = No se acerque a los ríos ni a las zonas bajas.
action-climb-at-once = Aléjese enseguida de los ríos y las zonas bajas y suba a un lugar alto.
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

action-drop-cover-hold = Cuando la tierra tiemble, agáchese, cúbrase bajo una mesa fuerte y agárrese.
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

### What each sentence is for, and every variable: locales/en/hazard.ftl.

hazard-flood-watch = Puede haber una inundación en { $place }.
hazard-flood-act-now = Inundación peligrosa en { $place }. Actúe ahora.
hazard-flood-cancel = Ahora no hay aviso de inundación para { $place }.
hazard-flood-all-clear = Terminó el peligro de inundación en { $place }.

hazard-flash-flood-watch = El agua puede subir de repente en { $place }.
hazard-flash-flood-act-now = Inundación repentina en { $place }. El agua sube muy rápido.
hazard-flash-flood-cancel = Ahora no hay aviso de inundación repentina para { $place }.
hazard-flash-flood-all-clear = Terminó el peligro de inundaciones repentinas en { $place }.

hazard-tsunami-watch = Un tsunami (grandes olas del mar) puede llegar a { $place }.
hazard-tsunami-act-now = Alerta de tsunami en { $place }. Vienen grandes olas del mar.
hazard-tsunami-cancel = Ahora no hay alerta de tsunami para { $place }.
hazard-tsunami-all-clear = Terminó el peligro de tsunami en { $place }.

hazard-earthquake-watch = Puede haber un terremoto fuerte en { $place }.
hazard-earthquake-act-now = Terremoto fuerte en { $place }.
hazard-earthquake-cancel = Ahora no hay aviso de terremoto para { $place }.
hazard-earthquake-all-clear = Terminó el aviso de terremoto para { $place }.

hazard-cyclone-watch = Una tormenta muy fuerte puede llegar a { $place }.
hazard-cyclone-act-now = Una tormenta muy fuerte se acerca a { $place }. Actúe ahora.
hazard-cyclone-cancel = Ahora no hay aviso de tormenta para { $place }.
hazard-cyclone-all-clear = Terminó el peligro de la tormenta en { $place }.

hazard-wildfire-watch = Un incendio forestal puede acercarse a { $place }.
hazard-wildfire-act-now = Incendio forestal cerca de { $place }. Salga ahora.
hazard-wildfire-cancel = Ahora no hay aviso de incendio para { $place }.
hazard-wildfire-all-clear = Terminó el peligro de incendio cerca de { $place }.

hazard-heat-watch = Hará mucho calor en { $place }.
hazard-heat-act-now = Calor peligroso en { $place }. Protéjase ahora.
hazard-heat-cancel = Ahora no hay aviso de calor para { $place }.
hazard-heat-all-clear = Terminó el calor peligroso en { $place }.

hazard-unsafe-water-watch = El agua de { $place } puede dejar de ser segura para beber.
hazard-unsafe-water-act-now = El agua de { $place } no es segura para beber.
hazard-unsafe-water-cancel = Ahora no hay aviso sobre el agua de { $place }.
hazard-unsafe-water-all-clear = El agua de { $place } ya es segura de nuevo para beber.

hazard-evacuate-watch = Es posible que pronto tenga que salir de { $place }.
hazard-evacuate-act-now = Todas las personas deben salir de { $place } ahora.
hazard-evacuate-cancel = Ahora no tiene que salir de { $place }.
hazard-evacuate-all-clear = Ya es seguro volver a { $place }.

hazard-shelter-watch = Pronto puede ser peligroso estar al aire libre en { $place }.
hazard-shelter-act-now = Es peligroso estar al aire libre en { $place }. Entre ahora en un edificio.
hazard-shelter-cancel = Ahora no tiene que quedarse bajo techo en { $place }.
hazard-shelter-all-clear = Ya es seguro salir al aire libre en { $place }.

hazard-storm-surge-watch = Puede haber una inundación del mar en { $place }.
hazard-storm-surge-act-now = Inundación peligrosa del mar en { $place }. Actúe ahora.
hazard-storm-surge-cancel = Ahora no hay aviso de inundación del mar para { $place }.
hazard-storm-surge-all-clear = Terminó el peligro de inundación del mar en { $place }.

hazard-tornado-watch = Un tornado (viento fuerte que gira) puede llegar a { $place }.
hazard-tornado-act-now = Alerta de tornado en { $place }. Protéjase ahora.
hazard-tornado-cancel = Ahora no hay aviso de tornado para { $place }.
hazard-tornado-all-clear = Terminó el peligro de tornado en { $place }.

hazard-thunderstorm-watch = Puede haber una tormenta eléctrica peligrosa en { $place }.
hazard-thunderstorm-act-now = Tormenta eléctrica peligrosa en { $place }. Entre ahora en un edificio.
hazard-thunderstorm-cancel = Ahora no hay aviso de tormenta eléctrica para { $place }.
hazard-thunderstorm-all-clear = Terminó el peligro de tormenta eléctrica en { $place }.

hazard-wind-watch = Un viento muy fuerte puede llegar a { $place }.
hazard-wind-act-now = Viento peligroso en { $place }. Entre ahora en un edificio.
hazard-wind-cancel = Ahora no hay aviso de viento para { $place }.
hazard-wind-all-clear = Terminó el viento peligroso en { $place }.

hazard-winter-storm-watch = Una tormenta peligrosa con nieve y hielo puede llegar a { $place }.
hazard-winter-storm-act-now = Tormenta peligrosa con nieve y hielo en { $place }. Quédese dentro.
hazard-winter-storm-cancel = Ahora no hay aviso de tormenta de nieve para { $place }.
hazard-winter-storm-all-clear = Terminó el peligro de tormenta de nieve en { $place }.

hazard-dust-storm-watch = Una tormenta de polvo puede llegar a { $place }.
hazard-dust-storm-act-now = Tormenta de polvo peligrosa en { $place }. Entre ahora en un edificio.
hazard-dust-storm-cancel = Ahora no hay aviso de tormenta de polvo para { $place }.
hazard-dust-storm-all-clear = Terminó el peligro de tormenta de polvo en { $place }.

hazard-avalanche-watch = Puede haber una avalancha (nieve que baja de golpe) cerca de { $place }.
hazard-avalanche-act-now = Alerta de avalancha para { $place }. Actúe ahora.
hazard-avalanche-cancel = Ahora no hay aviso de avalancha para { $place }.
hazard-avalanche-all-clear = Terminó el peligro de avalancha cerca de { $place }.

hazard-landslide-watch = Puede haber un deslizamiento de tierra o lodo en { $place }.
hazard-landslide-act-now = Alerta de deslizamiento de tierra para { $place }. Actúe ahora.
hazard-landslide-cancel = Ahora no hay aviso de deslizamiento de tierra para { $place }.
hazard-landslide-all-clear = Terminó el peligro de deslizamiento de tierra en { $place }.

hazard-volcano-watch = El volcán cerca de { $place } puede entrar en erupción.
hazard-volcano-act-now = El volcán cerca de { $place } está en erupción. Actúe ahora.
hazard-volcano-cancel = Ahora no hay aviso de volcán para { $place }.
hazard-volcano-all-clear = Terminó el peligro del volcán cerca de { $place }.

hazard-cold-watch = Hará mucho frío en { $place }.
hazard-cold-act-now = Frío peligroso en { $place }. Protéjase ahora.
hazard-cold-cancel = Ahora no hay aviso de frío para { $place }.
hazard-cold-all-clear = Terminó el frío peligroso en { $place }.

hazard-smoke-watch = Puede volverse peligroso respirar el aire en { $place }.
hazard-smoke-act-now = Es peligroso respirar el aire en { $place }.
hazard-smoke-cancel = Ahora no hay aviso sobre el aire para { $place }.
hazard-smoke-all-clear = Ya es seguro respirar el aire en { $place }.

hazard-water-shortage-watch = Es posible que pronto no haya suficiente agua en { $place }.
hazard-water-shortage-act-now = No hay suficiente agua en { $place }. Ahorre agua ahora.
hazard-water-shortage-cancel = Ahora no hay aviso de falta de agua para { $place }.
hazard-water-shortage-all-clear = Ya hay de nuevo suficiente agua en { $place }.

hazard-dam-failure-watch = Una presa cerca de { $place } puede romperse.
hazard-dam-failure-act-now = Una presa cerca de { $place } se está rompiendo. Viene una gran inundación.
hazard-dam-failure-cancel = Ahora no hay aviso sobre una presa para { $place }.
hazard-dam-failure-all-clear = Terminó el peligro de la presa cerca de { $place }.

hazard-hazmat-watch = Puede haber un escape de químicos peligrosos en { $place }.
hazard-hazmat-act-now = Hay un escape de químicos peligrosos en { $place }. Actúe ahora.
hazard-hazmat-cancel = Ahora no hay aviso sobre químicos para { $place }.
hazard-hazmat-all-clear = Terminó el peligro de los químicos en { $place }.

hazard-radiation-watch = Puede haber radiación peligrosa en { $place }.
hazard-radiation-act-now = Radiación peligrosa en { $place }. Entre ahora en un edificio.
hazard-radiation-cancel = Ahora no hay aviso de radiación para { $place }.
hazard-radiation-all-clear = Terminó el peligro de radiación en { $place }.

hazard-power-outage-watch = Es posible que pronto no haya electricidad en { $place }.
hazard-power-outage-act-now = Ahora no hay electricidad en { $place }.
hazard-power-outage-cancel = Ahora no hay aviso sobre la electricidad para { $place }.
hazard-power-outage-all-clear = Ya hay de nuevo electricidad en { $place }.

hazard-emergency-number-outage-watch = El número de emergencia puede dejar de funcionar en { $place }.
hazard-emergency-number-outage-act-now = El número de emergencia no funciona ahora en { $place }.
hazard-emergency-number-outage-cancel = Ahora no hay aviso sobre el número de emergencia para { $place }.
hazard-emergency-number-outage-all-clear = El número de emergencia ya funciona de nuevo en { $place }.

hazard-communications-outage-watch = Los teléfonos e internet pueden dejar de funcionar en { $place }.
hazard-communications-outage-act-now = Los teléfonos e internet no funcionan bien ahora en { $place }.
hazard-communications-outage-cancel = Ahora no hay aviso sobre teléfonos e internet para { $place }.
hazard-communications-outage-all-clear = Los teléfonos e internet ya funcionan de nuevo en { $place }.

hazard-disease-watch = Una enfermedad peligrosa puede propagarse en { $place }.
hazard-disease-act-now = Una enfermedad peligrosa se está propagando en { $place }. Protéjase ahora.
hazard-disease-cancel = Ahora no hay aviso de enfermedad para { $place }.
hazard-disease-all-clear = Terminó el peligro de la enfermedad en { $place }.

hazard-food-safety-watch = Algunos alimentos en { $place } pueden no ser seguros para comer.
hazard-food-safety-act-now = Algunos alimentos en { $place } no son seguros para comer.
hazard-food-safety-cancel = Ahora no hay aviso sobre alimentos para { $place }.
hazard-food-safety-all-clear = Terminó el peligro de los alimentos no seguros en { $place }.

hazard-structure-fire-watch = Un incendio en { $place } puede volverse peligroso.
hazard-structure-fire-act-now = Incendio peligroso en { $place }. Actúe ahora.
hazard-structure-fire-cancel = Ahora no hay aviso de incendio en { $place }.
hazard-structure-fire-all-clear = Terminó el peligro de incendio en { $place }.

hazard-building-collapse-watch = Un edificio en { $place } puede caerse.
hazard-building-collapse-act-now = Se cayó un edificio en { $place }. No se acerque.
hazard-building-collapse-cancel = Ahora no hay aviso sobre ningún edificio en { $place }.
hazard-building-collapse-all-clear = Terminó el peligro del edificio en { $place }.

hazard-transport-shutdown-watch = Es posible que pronto no haya autobuses ni trenes en { $place }.
hazard-transport-shutdown-act-now = Ahora no hay autobuses ni trenes en { $place }.
hazard-transport-shutdown-cancel = Ahora no hay aviso sobre el transporte para { $place }.
hazard-transport-shutdown-all-clear = Ya hay de nuevo autobuses y trenes en { $place }.

hazard-unrest-watch = Puede haber violencia en las calles en { $place }.
hazard-unrest-act-now = Hay violencia en las calles en { $place }. Quédese dentro.
hazard-unrest-cancel = Ahora no hay aviso de violencia para { $place }.
hazard-unrest-all-clear = Terminó el peligro de violencia en { $place }.

hazard-air-attack-watch = Puede haber un ataque aéreo contra { $place }.
hazard-air-attack-act-now = Alerta de ataque aéreo para { $place }. Vaya ahora a un lugar seguro.
hazard-air-attack-cancel = Ahora no hay alerta de ataque aéreo para { $place }.
hazard-air-attack-all-clear = Terminó el peligro de ataque aéreo en { $place }.

hazard-armed-attack-watch = Puede haber un ataque con armas en { $place }.
hazard-armed-attack-act-now = Ataque con armas en { $place }. Protéjase ahora.
hazard-armed-attack-cancel = Ahora no hay aviso de ataque para { $place }.
hazard-armed-attack-all-clear = Terminó el peligro de ataque en { $place }.

hazard-mines-watch = Puede haber minas explosivas o bombas sin explotar en { $place }.
hazard-mines-act-now = Hay minas explosivas o bombas sin explotar en { $place }. Tenga mucho cuidado.
hazard-mines-cancel = Ahora no hay aviso de minas explosivas para { $place }.
hazard-mines-all-clear = Terminó el peligro de las minas explosivas en { $place }.

hazard-route-closed-watch = Es posible que pronto no se pueda pasar por { $place }.
hazard-route-closed-act-now = Ahora no se puede pasar por { $place }. El paso está cerrado.
hazard-route-closed-cancel = Ahora no hay aviso sobre el paso por { $place }.
hazard-route-closed-all-clear = Ya se puede pasar de nuevo por { $place }.

hazard-camp-fire-watch = Un incendio puede extenderse entre las viviendas en { $place }.
hazard-camp-fire-act-now = Un incendio se extiende entre las viviendas en { $place }. Actúe ahora.
hazard-camp-fire-cancel = Ahora no hay aviso de incendio para las viviendas en { $place }.
hazard-camp-fire-all-clear = Terminó el peligro de incendio para las viviendas en { $place }.

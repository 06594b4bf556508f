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
hazard-unsafe-water-all-clear = El agua de { $place } ya es segura para beber.

hazard-evacuate-watch = Es posible que pronto tenga que salir de { $place }.
hazard-evacuate-act-now = Todas las personas deben salir de { $place } ahora.
hazard-evacuate-cancel = Ahora no tiene que salir de { $place }.
hazard-evacuate-all-clear = Ya es seguro volver a { $place }.

hazard-shelter-watch = Pronto puede ser peligroso estar en la calle en { $place }.
hazard-shelter-act-now = Es peligroso estar en la calle en { $place }. Entre ahora en un edificio.
hazard-shelter-cancel = Ahora no tiene que quedarse bajo techo en { $place }.
hazard-shelter-all-clear = Ya es seguro salir a la calle en { $place }.

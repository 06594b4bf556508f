### What each sentence is for, and every variable: locales/en/recovery.ftl.

recovery-return-watch = Es posible que pronto se pueda volver a { $place }.
recovery-return-act-now = Ya puede volver a { $place }.
recovery-return-cancel = Ahora no es seguro volver a { $place }.
recovery-return-choice = Usted decide si quiere volver.
recovery-return-daylight = Vaya de día y no vaya solo.
recovery-return-ask-first = Antes de ir, pregunte qué caminos y edificios son seguros.

recovery-aid-watch = Las personas en { $place } pronto podrán pedir ayuda.
recovery-aid-act-now = Las personas en { $place } ya pueden pedir ayuda.
recovery-aid-who =
    { $group ->
        [home] Pueden pedirla las personas con la vivienda dañada.
        [income] Pueden pedirla quienes perdieron su trabajo o sus ingresos.
        [children] Pueden pedirla las familias con niños pequeños.
        [care] Pueden pedirla las personas mayores, las enfermas o las que tienen una discapacidad.
       *[everyone] Pueden pedirla todas las personas que la necesiten.
    }
recovery-aid-no-fee = No tiene que pagar para pedirla.
recovery-aid-answer = Después de pedirla, le dirán si puede recibirla.

recovery-cash-act-now = Las personas en { $place } ya pueden pedir ayuda en dinero.
recovery-cash-yours = El dinero es para usted. No dé a nadie una parte.
recovery-cash-send = Si envía dinero a su familia, pregunte primero cuánto cuesta.

recovery-records-act-now = En { $place } puede recibir ayuda si perdió certificados importantes.
recovery-records-kinds = Puede pedir nuevos certificados de nacimiento, matrimonio y estudios.
recovery-records-office = La oficina de su país puede ayudarle.
recovery-records-afraid = Si teme al gobierno de su país, no vaya a su oficina. Pregunte a un grupo de ayuda.
    .sms = Si teme al gobierno de su país, pregunte a un grupo de ayuda.
recovery-records-no-middleman = No pague a nadie que le prometa conseguirle los certificados.

recovery-family-act-now = En { $place } puede recibir ayuda para encontrar a su familia.
recovery-family-who = La Cruz Roja y la Media Luna Roja ayudan a encontrar a personas desaparecidas.
recovery-family-safe = Si está a salvo, dígaselo a su familia.
recovery-family-no-pictures = No ponga en internet nombres ni fotos de niños desaparecidos.

recovery-health-act-now = Cuide su salud después del desastre en { $place }.
recovery-health-wounds = Limpie cada herida con agua segura y cúbrala.
recovery-health-clinic = Si tiene fiebre o una herida profunda, vaya a un centro de salud.
recovery-health-medicine = Si perdió su medicina diaria, pida más en un centro de salud.
recovery-health-pregnant = Si está embarazada, pregunte en un centro de salud dónde puede dar a luz de forma segura.
recovery-health-fumes = Nunca use un generador ni carbón dentro de un edificio. El gas puede matar.

recovery-water-act-now = Después del desastre, el agua en { $place } puede estar sucia.
recovery-water-containers = Guarde el agua segura en recipientes limpios y tapados.
recovery-water-food = Tire la comida que haya tocado agua sucia.
recovery-water-toilet = Use baños que estén lejos de pozos y ríos.

recovery-talk-act-now = En { $place } puede recibir ayuda si siente mucha tristeza o miedo.
recovery-talk-normal = Después de un desastre, sentir esto es normal.
recovery-talk-trust = Hable con personas de confianza.
recovery-talk-children = Quédese cerca de sus hijos y escúchelos.
recovery-talk-urgent = Si piensa en hacerse daño, pida ayuda ahora.

recovery-fraud-act-now = Algunas personas en { $place } piden dinero por la ayuda. No pague. La ayuda es gratis.
recovery-fraud-nobody = Nadie puede pedirle dinero ni otra cosa a cambio de ayuda.
recovery-fraud-codes = Guarde en secreto las claves de su banco y de su teléfono.
recovery-fraud-strangers = Tenga cuidado con desconocidos que ofrecen trabajo, viajes o un lugar para dormir.

recovery-work-act-now = Quienes trabajan en { $place } tienen derechos, también después de un desastre.
recovery-work-wages = La empresa o el patrón debe pagarle todo el trabajo que usted hizo.
recovery-work-danger = Puede dejar un trabajo que ponga su vida en peligro.
recovery-work-protection = Para trabajos de limpieza, pida botas, guantes y mascarilla.
recovery-work-hours = Anote los días y las horas que trabaja.

recovery-force-act-now = ¿Alguien le obliga a trabajar o le retiene? En { $place } puede recibir ayuda.
recovery-force-not-your-fault = No es culpa suya.
recovery-force-nobody-may = Nadie puede encerrarle, hacerle daño o quedarse con su sueldo.
recovery-force-safe-moment = Pida ayuda solo cuando sea seguro para usted.
recovery-force-delete = Si otras personas leen su teléfono, borre este mensaje.
    .radio = Asegúrese de que nadie le oiga cuando llame.

recovery-protection-act-now = ¿Su país es peligroso para usted? En { $place } puede pedir protección.
recovery-protection-everyone = Todas las personas tienen derecho a pedir protección.
recovery-protection-advice = Pida consejo legal gratis antes de decidir.
recovery-protection-agency = La Agencia de la ONU para los Refugiados puede darle consejo.

recovery-stateless-act-now = ¿Ningún país le reconoce como suyo? En { $place } puede recibir ayuda.
recovery-stateless-help = La ayuda de emergencia también es para usted.
recovery-stateless-birth = Pregunte cómo registrar el nacimiento de sus hijos.

recovery-children-act-now = En { $place } hay ayuda para niños que están sin su familia.
recovery-children-stay = Si encuentra a un niño solo, quédese con el niño.
recovery-children-tell = Avise enseguida al personal de ayuda más cercano.
recovery-children-not-away = No se lleve lejos al niño. La familia puede estar cerca.
recovery-children-strangers = No entregue al niño a desconocidos.
recovery-children-child = Si eres un niño o una niña sin compañía, pide ayuda al personal de ayuda.

recovery-feedback-act-now = Puede decir qué es bueno o malo en la ayuda en { $place }.
recovery-feedback-report = Si alguien le trata mal o le pide algo a cambio de ayuda, denúncielo.
    .sms = Si alguien le trata mal, por favor, denúncielo.
recovery-feedback-separate = Su queja no llega a las personas de las que usted se queja.
recovery-feedback-no-loss = No perderá ninguna ayuda por quejarse.
recovery-survey-act-now = Por favor, díganos qué ayuda necesitan las personas en { $place }.
recovery-survey-choice = No tiene que responder.
recovery-survey-no-effect = Sus respuestas no cambian la ayuda que recibe.
recovery-survey-link = Abra { $link } para responder.
recovery-survey-call = Para responder, llame al { $contact }.
    .radio = Para responder, llame a este número: { $contact }. Repito el número: { $contact }.

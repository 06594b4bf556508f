### What each sentence is for, and every variable: locales/en/preparedness.ftl.

preparedness-alerts-watch = În curând puteți primi alerte de pericol pentru { $place } în limba dumneavoastră.
preparedness-alerts-act-now = Puteți primi alerte de pericol pentru { $place } în limba dumneavoastră.
preparedness-alerts-channels = Alertele vin prin telefon, prin radio și prin grupuri din comunitate.
preparedness-alerts-choose = Alegeți limba pe care o înțelegeți cel mai bine.
preparedness-alerts-free = Alertele sunt gratuite. Le puteți opri oricând.
preparedness-alerts-call = Ca să alegeți limba, sunați la { $contact }.
    .radio = Ca să alegeți limba, sunați la acest număr: { $contact }. Repet numărul: { $contact }.

preparedness-drill-watch = Oamenii din { $place } vor exersa în curând pentru o situație de urgență.
preparedness-drill-act-now = Oamenii din { $place } exersează pentru o situație de urgență. Nu există niciun pericol real.
preparedness-drill-cancel = Oamenii din { $place } nu vor exersa acum pentru o situație de urgență.
preparedness-drill-all-clear = Exercițiul pentru o situație de urgență în { $place } s-a încheiat.
preparedness-drill-sirens = Este posibil să auziți sirene și să vedeți salvatori.
preparedness-drill-take-part = Puteți participa dacă doriți. Toată lumea este binevenită.

preparedness-risk-act-now = Aflați ce pericole există în { $place }.
preparedness-risk-ask = Întrebați oameni care cunosc bine zona ce locuri sunt periculoase.
preparedness-risk-safe-place = Găsiți cel mai apropiat loc sigur și două drumuri până acolo.
preparedness-risk-signals = Învățați ce înseamnă sunetele și semnele de avertizare.

preparedness-plan-act-now = Pregătiți-vă pentru o situație de urgență în { $place } înainte să vină.
preparedness-plan-meet = Stabiliți cu familia unde vă veți întâlni.
preparedness-plan-numbers = Scrieți pe hârtie numerele de telefon importante.
preparedness-plan-bag = Pregătiți un rucsac cu apă, mâncare, medicamente, o lanternă și haine călduroase.
preparedness-plan-others = Planificați cum ajutați bebelușii, bătrânii și oamenii care merg greu.
    .sms = Planificați cum ajutați bebelușii și bătrânii.

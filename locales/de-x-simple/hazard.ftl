### What each sentence is for, and every variable: locales/en/hazard.ftl.

hazard-flood-watch = Vielleicht kommt Hoch-Wasser nach { $place }.
hazard-flood-act-now = In { $place } ist gefährliches Hoch-Wasser. Sie müssen jetzt etwas tun.
hazard-flood-cancel = Für { $place } gibt es jetzt keine Hochwasser-Warnung.
hazard-flood-all-clear = Die Gefahr vom Hoch-Wasser ist in { $place } vorbei.

hazard-flash-flood-watch = Vielleicht steigt das Wasser in { $place } ganz plötzlich.
hazard-flash-flood-act-now = In { $place } ist plötzlich Hoch-Wasser. Das Wasser steigt sehr schnell.
hazard-flash-flood-cancel = Für { $place } gibt es jetzt keine Warnung vor plötzlichem Hoch-Wasser.
hazard-flash-flood-all-clear = Die Gefahr von plötzlichem Hoch-Wasser ist in { $place } vorbei.

hazard-tsunami-watch = Vielleicht kommt ein Tsunami nach { $place }. Das sind sehr große Wellen vom Meer.
hazard-tsunami-act-now = Tsunami-Warnung für { $place }. Sehr große Wellen kommen vom Meer.
hazard-tsunami-cancel = Für { $place } gibt es jetzt keine Tsunami-Warnung.
hazard-tsunami-all-clear = Die Gefahr vom Tsunami ist in { $place } vorbei.

hazard-earthquake-watch = Vielleicht bebt die Erde in { $place } stark. Das heißt: Erd-Beben.
hazard-earthquake-act-now = In { $place } ist ein starkes Erd-Beben.
hazard-earthquake-cancel = Für { $place } gibt es jetzt keine Erdbeben-Warnung.
hazard-earthquake-all-clear = Die Erdbeben-Warnung für { $place } ist zu Ende.

hazard-cyclone-watch = Vielleicht kommt ein sehr starker Sturm nach { $place }.
hazard-cyclone-act-now = Nach { $place } kommt ein sehr starker Sturm. Sie müssen jetzt etwas tun.
hazard-cyclone-cancel = Für { $place } gibt es jetzt keine Sturm-Warnung.
hazard-cyclone-all-clear = Die Gefahr vom Sturm ist in { $place } vorbei.

hazard-wildfire-watch = Vielleicht kommt ein Wald-Brand in die Nähe von { $place }.
hazard-wildfire-act-now = Nah bei { $place } ist ein Wald-Brand. Gehen Sie jetzt weg.
hazard-wildfire-cancel = Für { $place } gibt es jetzt keine Feuer-Warnung.
hazard-wildfire-all-clear = Die Gefahr vom Feuer nah bei { $place } ist vorbei.

hazard-heat-watch = In { $place } wird es sehr heiß.
hazard-heat-act-now = In { $place } ist die Hitze gefährlich. Schützen Sie sich jetzt.
hazard-heat-cancel = Für { $place } gibt es jetzt keine Hitze-Warnung.
hazard-heat-all-clear = In { $place } ist die gefährliche Hitze vorbei.

hazard-unsafe-water-watch = Vielleicht kann man das Wasser in { $place } bald nicht mehr trinken.
hazard-unsafe-water-act-now = Das Wasser in { $place } ist nicht sicher zum Trinken.
hazard-unsafe-water-cancel = Für { $place } gibt es jetzt keine Wasser-Warnung.
hazard-unsafe-water-all-clear = Das Wasser in { $place } können Sie wieder trinken.

hazard-evacuate-watch = Vielleicht müssen Sie bald weg aus { $place }.
hazard-evacuate-act-now = Alle Menschen müssen jetzt weg aus { $place }.
hazard-evacuate-cancel = Sie müssen jetzt nicht weg aus { $place }.
hazard-evacuate-all-clear = Sie können zurück nach { $place }. Es ist sicher.

hazard-shelter-watch = Vielleicht ist es in { $place } draußen bald gefährlich.
hazard-shelter-act-now = Draußen ist es gefährlich in { $place }. Gehen Sie jetzt ins Haus.
hazard-shelter-cancel = In { $place } müssen Sie jetzt nicht im Haus bleiben.
hazard-shelter-all-clear = In { $place } können Sie wieder nach draußen. Es ist sicher.

hazard-storm-surge-watch = Vielleicht kommt Hoch-Wasser vom Meer nach { $place }.
hazard-storm-surge-act-now = In { $place } ist gefährliches Hoch-Wasser vom Meer. Sie müssen jetzt etwas tun.
hazard-storm-surge-cancel = Für { $place } gibt es jetzt keine Warnung vor Hoch-Wasser vom Meer.
hazard-storm-surge-all-clear = Die Gefahr vom Hoch-Wasser vom Meer ist in { $place } vorbei.

hazard-tornado-watch = Vielleicht kommt ein Tornado nach { $place }. Das ist starker Wind, der sich dreht.
hazard-tornado-act-now = Tornado-Warnung für { $place }. Schützen Sie sich jetzt.
hazard-tornado-cancel = Für { $place } gibt es jetzt keine Tornado-Warnung.
hazard-tornado-all-clear = Die Gefahr vom Tornado ist in { $place } vorbei.

hazard-thunderstorm-watch = Vielleicht kommt ein gefährliches Gewitter nach { $place }.
hazard-thunderstorm-act-now = In { $place } ist ein gefährliches Gewitter. Gehen Sie jetzt ins Haus.
hazard-thunderstorm-cancel = Für { $place } gibt es jetzt keine Gewitter-Warnung.
hazard-thunderstorm-all-clear = Die Gefahr vom Gewitter ist in { $place } vorbei.

hazard-wind-watch = Vielleicht kommt sehr starker Wind nach { $place }.
hazard-wind-act-now = In { $place } ist gefährlicher Wind. Gehen Sie jetzt ins Haus.
hazard-wind-cancel = Für { $place } gibt es jetzt keine Wind-Warnung.
hazard-wind-all-clear = In { $place } ist der gefährliche Wind vorbei.

hazard-winter-storm-watch = Vielleicht kommt ein gefährlicher Sturm mit Schnee und Eis nach { $place }.
hazard-winter-storm-act-now = In { $place } ist ein gefährlicher Sturm mit Schnee und Eis. Bleiben Sie im Haus.
hazard-winter-storm-cancel = Für { $place } gibt es jetzt keine Schneesturm-Warnung.
hazard-winter-storm-all-clear = Die Gefahr vom Schnee-Sturm ist in { $place } vorbei.

hazard-dust-storm-watch = Vielleicht kommt ein Staub-Sturm nach { $place }.
hazard-dust-storm-act-now = In { $place } ist ein gefährlicher Staub-Sturm. Gehen Sie jetzt ins Haus.
hazard-dust-storm-cancel = Für { $place } gibt es jetzt keine Staubsturm-Warnung.
hazard-dust-storm-all-clear = Die Gefahr vom Staub-Sturm ist in { $place } vorbei.

hazard-avalanche-watch = Vielleicht gibt es bei { $place } eine Lawine. Das ist Schnee, der vom Berg rutscht.
hazard-avalanche-act-now = Lawinen-Warnung für { $place }. Sie müssen jetzt etwas tun.
hazard-avalanche-cancel = Für { $place } gibt es jetzt keine Lawinen-Warnung.
hazard-avalanche-all-clear = Die Gefahr von der Lawine bei { $place } ist vorbei.

hazard-landslide-watch = Vielleicht gibt es in { $place } einen Erd-Rutsch. Dann rutscht Erde oder Schlamm.
hazard-landslide-act-now = Erdrutsch-Warnung für { $place }. Sie müssen jetzt etwas tun.
hazard-landslide-cancel = Für { $place } gibt es jetzt keine Erdrutsch-Warnung.
hazard-landslide-all-clear = Die Gefahr vom Erd-Rutsch ist in { $place } vorbei.

hazard-volcano-watch = Vielleicht bricht der Vulkan bei { $place } aus.
hazard-volcano-act-now = Bei { $place } bricht der Vulkan aus. Sie müssen jetzt etwas tun.
hazard-volcano-cancel = Für { $place } gibt es jetzt keine Vulkan-Warnung.
hazard-volcano-all-clear = Die Gefahr vom Vulkan bei { $place } ist vorbei.

hazard-cold-watch = In { $place } wird es sehr kalt.
hazard-cold-act-now = In { $place } ist die Kälte gefährlich. Schützen Sie sich jetzt.
hazard-cold-cancel = Für { $place } gibt es jetzt keine Kälte-Warnung.
hazard-cold-all-clear = In { $place } ist die gefährliche Kälte vorbei.

hazard-smoke-watch = Vielleicht wird die Luft in { $place } gefährlich. Das Atmen kann dann krank machen.
hazard-smoke-act-now = Die Luft in { $place } ist gefährlich. Das Atmen kann krank machen.
hazard-smoke-cancel = Für { $place } gibt es jetzt keine Warnung vor schlechter Luft.
hazard-smoke-all-clear = Die Luft in { $place } ist wieder gut. Sie können normal atmen.

hazard-water-shortage-watch = Vielleicht gibt es in { $place } bald zu wenig Wasser.
hazard-water-shortage-act-now = In { $place } gibt es zu wenig Wasser. Sparen Sie jetzt Wasser.
hazard-water-shortage-cancel = Für { $place } gibt es jetzt keine Warnung vor zu wenig Wasser.
hazard-water-shortage-all-clear = In { $place } gibt es jetzt wieder genug Wasser.

hazard-dam-failure-watch = Vielleicht bricht ein Stau-Damm bei { $place }.
hazard-dam-failure-act-now = Bei { $place } bricht ein Stau-Damm. Ein großes Hoch-Wasser kommt.
hazard-dam-failure-cancel = Für { $place } gibt es jetzt keine Warnung zu einem Stau-Damm.
hazard-dam-failure-all-clear = Die Gefahr vom Stau-Damm bei { $place } ist vorbei.

hazard-hazmat-watch = Vielleicht kommen in { $place } gefährliche Chemikalien heraus.
hazard-hazmat-act-now = In { $place } kommen gefährliche Chemikalien heraus. Sie müssen jetzt etwas tun.
hazard-hazmat-cancel = Für { $place } gibt es jetzt keine Warnung vor Chemikalien.
hazard-hazmat-all-clear = Die Gefahr von den Chemikalien ist in { $place } vorbei.

hazard-radiation-watch = Vielleicht gibt es in { $place } gefährliche radioaktive Strahlung.
hazard-radiation-act-now = In { $place } ist gefährliche radioaktive Strahlung. Gehen Sie jetzt ins Haus.
hazard-radiation-cancel = Für { $place } gibt es jetzt keine Warnung vor Strahlung.
hazard-radiation-all-clear = Die Gefahr von der Strahlung ist in { $place } vorbei.

hazard-power-outage-watch = Vielleicht gibt es bald keinen Strom in { $place }.
hazard-power-outage-act-now = Jetzt gibt es keinen Strom in { $place }.
hazard-power-outage-cancel = Für { $place } gibt es jetzt keine Warnung zum Strom.
hazard-power-outage-all-clear = Es gibt wieder Strom in { $place }.

hazard-emergency-number-outage-watch = Vielleicht geht die Notruf-Nummer in { $place } bald nicht mehr.
hazard-emergency-number-outage-act-now = Die Notruf-Nummer geht jetzt nicht in { $place }.
hazard-emergency-number-outage-cancel = Für { $place } gibt es jetzt keine Warnung zur Notruf-Nummer.
hazard-emergency-number-outage-all-clear = Die Notruf-Nummer geht wieder in { $place }.

hazard-communications-outage-watch = Vielleicht gehen Telefon und Internet in { $place } bald nicht mehr.
hazard-communications-outage-act-now = Telefon und Internet gehen jetzt nicht gut in { $place }.
hazard-communications-outage-cancel = Für { $place } gibt es jetzt keine Warnung zu Telefon und Internet.
hazard-communications-outage-all-clear = Telefon und Internet gehen wieder in { $place }.

hazard-disease-watch = Vielleicht kommt eine gefährliche Krankheit nach { $place }. Viele Menschen können krank werden.
hazard-disease-act-now = In { $place } ist eine gefährliche Krankheit. Immer mehr Menschen werden krank. Schützen Sie sich jetzt.
hazard-disease-cancel = Für { $place } gibt es jetzt keine Warnung vor einer Krankheit.
hazard-disease-all-clear = Die Gefahr von der Krankheit ist in { $place } vorbei.

hazard-food-safety-watch = Vielleicht ist manches Essen in { $place } nicht sicher.
hazard-food-safety-act-now = Manches Essen in { $place } ist nicht sicher.
hazard-food-safety-cancel = Für { $place } gibt es jetzt keine Warnung vor unsicherem Essen.
hazard-food-safety-all-clear = Die Gefahr von unsicherem Essen ist in { $place } vorbei.

hazard-structure-fire-watch = Vielleicht wird ein Feuer in { $place } gefährlich.
hazard-structure-fire-act-now = In { $place } ist ein gefährliches Feuer. Sie müssen jetzt etwas tun.
hazard-structure-fire-cancel = Für { $place } gibt es jetzt keine Feuer-Warnung.
hazard-structure-fire-all-clear = Die Gefahr vom Feuer in { $place } ist vorbei.

hazard-building-collapse-watch = Vielleicht fällt ein Haus in { $place } zusammen.
hazard-building-collapse-act-now = Ein Haus in { $place } ist zusammengefallen. Bleiben Sie weg davon.
hazard-building-collapse-cancel = Jetzt gibt es keine Warnung zu einem Haus in { $place }.
hazard-building-collapse-all-clear = Die Gefahr von dem Haus in { $place } ist vorbei.

hazard-transport-shutdown-watch = Vielleicht fahren in { $place } bald keine Busse und Züge mehr.
hazard-transport-shutdown-act-now = Jetzt fahren in { $place } keine Busse und Züge.
hazard-transport-shutdown-cancel = Für { $place } gibt es jetzt keine Warnung zu Bussen und Zügen.
hazard-transport-shutdown-all-clear = Busse und Züge fahren wieder in { $place }.

hazard-unrest-watch = Vielleicht gibt es in { $place } Gewalt auf der Straße.
hazard-unrest-act-now = In { $place } gibt es Gewalt auf der Straße. Bleiben Sie im Haus.
hazard-unrest-cancel = Für { $place } gibt es jetzt keine Warnung vor Gewalt.
hazard-unrest-all-clear = Die Gefahr von Gewalt ist in { $place } vorbei.

hazard-air-attack-watch = Vielleicht gibt es einen Angriff aus der Luft auf { $place }.
hazard-air-attack-act-now = Warnung vor einem Angriff aus der Luft auf { $place }. Gehen Sie jetzt an einen sicheren Ort.
hazard-air-attack-cancel = Für { $place } gibt es jetzt keine Warnung vor einem Angriff aus der Luft.
hazard-air-attack-all-clear = Die Gefahr von einem Angriff aus der Luft ist in { $place } vorbei.

hazard-armed-attack-watch = Vielleicht gibt es in { $place } einen Angriff mit Waffen.
hazard-armed-attack-act-now = In { $place } ist ein Angriff mit Waffen. Schützen Sie sich jetzt.
hazard-armed-attack-cancel = Für { $place } gibt es jetzt keine Warnung vor einem Angriff.
hazard-armed-attack-all-clear = Die Gefahr von einem Angriff ist in { $place } vorbei.

hazard-mines-watch = Vielleicht sind in { $place } Minen oder Bomben. Die Bomben können noch explodieren.
hazard-mines-act-now = In { $place } sind Minen oder Bomben. Die Bomben können noch explodieren. Passen Sie sehr gut auf.
hazard-mines-cancel = Für { $place } gibt es jetzt keine Warnung vor Minen.
hazard-mines-all-clear = Die Gefahr von Minen ist in { $place } vorbei.

hazard-route-closed-watch = Vielleicht können Sie bald nicht durch { $place }.
hazard-route-closed-act-now = Sie können jetzt nicht durch { $place }. Der Weg ist zu.
hazard-route-closed-cancel = Jetzt gibt es keine Warnung zu dem Weg durch { $place }.
hazard-route-closed-all-clear = Sie können wieder durch { $place }.

hazard-camp-fire-watch = Vielleicht kommt ein Feuer zu den Unterkünften in { $place }. Es kann von einer zur anderen gehen.
hazard-camp-fire-act-now = Ein Feuer in { $place } geht von einer Unterkunft zur nächsten. Sie müssen jetzt etwas tun.
hazard-camp-fire-cancel = Jetzt gibt es keine Feuer-Warnung für die Unterkünfte in { $place }.
hazard-camp-fire-all-clear = Die Gefahr vom Feuer für die Unterkünfte in { $place } ist vorbei.

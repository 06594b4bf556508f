### What each sentence is for, and every variable: locales/en/hazard.ftl.

hazard-flood-watch = In { $place } kann es Hochwasser geben.
hazard-flood-act-now = Gefährliches Hochwasser in { $place }. Handeln Sie jetzt.
hazard-flood-cancel = Es gibt jetzt keine Hochwasserwarnung für { $place }.
hazard-flood-all-clear = Die Hochwassergefahr in { $place } ist vorbei.

hazard-flash-flood-watch = In { $place } kann das Wasser plötzlich steigen.
hazard-flash-flood-act-now = Plötzliches Hochwasser in { $place }. Das Wasser steigt sehr schnell.
hazard-flash-flood-cancel = Es gibt jetzt keine Warnung vor plötzlichem Hochwasser für { $place }.
hazard-flash-flood-all-clear = Die Gefahr von plötzlichem Hochwasser in { $place } ist vorbei.

hazard-tsunami-watch = Ein Tsunami (große Meereswellen) kann nach { $place } kommen.
hazard-tsunami-act-now = Tsunami-Warnung für { $place }. Große Meereswellen kommen.
hazard-tsunami-cancel = Es gibt jetzt keine Tsunami-Warnung für { $place }.
hazard-tsunami-all-clear = Die Tsunami-Gefahr in { $place } ist vorbei.

hazard-earthquake-watch = In { $place } kann es ein starkes Erdbeben geben.
hazard-earthquake-act-now = Starkes Erdbeben in { $place }.
hazard-earthquake-cancel = Es gibt jetzt keine Erdbebenwarnung für { $place }.
hazard-earthquake-all-clear = Die Erdbebenwarnung für { $place } ist beendet.

hazard-cyclone-watch = Ein sehr starker Sturm kann nach { $place } kommen.
hazard-cyclone-act-now = Ein sehr starker Sturm kommt nach { $place }. Handeln Sie jetzt.
hazard-cyclone-cancel = Es gibt jetzt keine Sturmwarnung für { $place }.
hazard-cyclone-all-clear = Die Sturmgefahr in { $place } ist vorbei.

hazard-wildfire-watch = Ein Waldbrand kann in die Nähe von { $place } kommen.
hazard-wildfire-act-now = Waldbrand in der Nähe von { $place }. Gehen Sie jetzt weg.
hazard-wildfire-cancel = Es gibt jetzt keine Brandwarnung für { $place }.
hazard-wildfire-all-clear = Die Brandgefahr in der Nähe von { $place } ist vorbei.

hazard-heat-watch = In { $place } wird es sehr heiß.
hazard-heat-act-now = Gefährliche Hitze in { $place }. Schützen Sie sich jetzt.
hazard-heat-cancel = Es gibt jetzt keine Hitzewarnung für { $place }.
hazard-heat-all-clear = Die gefährliche Hitze in { $place } ist vorbei.

hazard-unsafe-water-watch = Das Wasser in { $place } ist vielleicht bald nicht mehr sicher zum Trinken.
hazard-unsafe-water-act-now = Das Wasser in { $place } ist nicht sicher zum Trinken.
hazard-unsafe-water-cancel = Es gibt jetzt keine Wasserwarnung für { $place }.
hazard-unsafe-water-all-clear = Das Wasser in { $place } ist wieder sicher zum Trinken.

hazard-evacuate-watch = Vielleicht müssen Sie { $place } bald verlassen.
hazard-evacuate-act-now = Alle müssen { $place } jetzt verlassen.
hazard-evacuate-cancel = Sie müssen { $place } jetzt nicht verlassen.
hazard-evacuate-all-clear = Es ist sicher, nach { $place } zurückzukehren.

hazard-shelter-watch = In { $place } kann es draußen bald gefährlich sein.
hazard-shelter-act-now = In { $place } ist es draußen gefährlich. Gehen Sie jetzt hinein.
hazard-shelter-cancel = In { $place } müssen Sie jetzt nicht drinnen bleiben.
hazard-shelter-all-clear = In { $place } ist es draußen wieder sicher.

hazard-storm-surge-watch = In { $place } kann es Hochwasser vom Meer geben.
hazard-storm-surge-act-now = Gefährliches Hochwasser vom Meer in { $place }. Handeln Sie jetzt.
hazard-storm-surge-cancel = Es gibt jetzt keine Warnung vor Hochwasser vom Meer für { $place }.
hazard-storm-surge-all-clear = Die Gefahr von Hochwasser vom Meer in { $place } ist vorbei.

hazard-tornado-watch = Ein Tornado (starker Wirbelwind) kann nach { $place } kommen.
hazard-tornado-act-now = Tornado-Warnung für { $place }. Schützen Sie sich jetzt.
hazard-tornado-cancel = Es gibt jetzt keine Tornado-Warnung für { $place }.
hazard-tornado-all-clear = Die Tornado-Gefahr in { $place } ist vorbei.

hazard-thunderstorm-watch = In { $place } kann es ein gefährliches Gewitter geben.
hazard-thunderstorm-act-now = Gefährliches Gewitter in { $place }. Gehen Sie jetzt hinein.
hazard-thunderstorm-cancel = Es gibt jetzt keine Gewitterwarnung für { $place }.
hazard-thunderstorm-all-clear = Die Gewittergefahr in { $place } ist vorbei.

hazard-wind-watch = Sehr starker Wind kann nach { $place } kommen.
hazard-wind-act-now = Gefährlicher Wind in { $place }. Gehen Sie jetzt hinein.
hazard-wind-cancel = Es gibt jetzt keine Windwarnung für { $place }.
hazard-wind-all-clear = Der gefährliche Wind in { $place } ist vorbei.

hazard-winter-storm-watch = Ein gefährlicher Sturm mit Schnee und Eis kann nach { $place } kommen.
hazard-winter-storm-act-now = Gefährlicher Sturm mit Schnee und Eis in { $place }. Bleiben Sie drinnen.
hazard-winter-storm-cancel = Es gibt jetzt keine Schneesturmwarnung für { $place }.
hazard-winter-storm-all-clear = Die Schneesturmgefahr in { $place } ist vorbei.

hazard-dust-storm-watch = Ein Staubsturm kann nach { $place } kommen.
hazard-dust-storm-act-now = Gefährlicher Staubsturm in { $place }. Gehen Sie jetzt hinein.
hazard-dust-storm-cancel = Es gibt jetzt keine Staubsturmwarnung für { $place }.
hazard-dust-storm-all-clear = Die Staubsturmgefahr in { $place } ist vorbei.

hazard-avalanche-watch = Bei { $place } kann es eine Lawine (rutschenden Schnee) geben.
hazard-avalanche-act-now = Lawinenwarnung für { $place }. Handeln Sie jetzt.
hazard-avalanche-cancel = Es gibt jetzt keine Lawinenwarnung für { $place }.
hazard-avalanche-all-clear = Die Lawinengefahr bei { $place } ist vorbei.

hazard-landslide-watch = In { $place } kann es einen Erdrutsch geben (Erde oder Schlamm rutscht).
hazard-landslide-act-now = Erdrutschwarnung für { $place }. Handeln Sie jetzt.
hazard-landslide-cancel = Es gibt jetzt keine Erdrutschwarnung für { $place }.
hazard-landslide-all-clear = Die Erdrutschgefahr in { $place } ist vorbei.

hazard-volcano-watch = Der Vulkan bei { $place } kann ausbrechen.
hazard-volcano-act-now = Der Vulkan bei { $place } bricht aus. Handeln Sie jetzt.
hazard-volcano-cancel = Es gibt jetzt keine Vulkanwarnung für { $place }.
hazard-volcano-all-clear = Die Vulkangefahr bei { $place } ist vorbei.

hazard-cold-watch = In { $place } wird es sehr kalt.
hazard-cold-act-now = Gefährliche Kälte in { $place }. Schützen Sie sich jetzt.
hazard-cold-cancel = Es gibt jetzt keine Kältewarnung für { $place }.
hazard-cold-all-clear = Die gefährliche Kälte in { $place } ist vorbei.

hazard-smoke-watch = Die Luft in { $place } kann gefährlich zum Atmen werden.
hazard-smoke-act-now = Die Luft in { $place } ist gefährlich zum Atmen.
hazard-smoke-cancel = Es gibt jetzt keine Warnung vor schlechter Luft für { $place }.
hazard-smoke-all-clear = Die Luft in { $place } ist wieder sicher zum Atmen.

hazard-water-shortage-watch = In { $place } gibt es vielleicht bald nicht genug Wasser.
hazard-water-shortage-act-now = In { $place } gibt es nicht genug Wasser. Sparen Sie jetzt Wasser.
hazard-water-shortage-cancel = Es gibt jetzt keine Warnung vor Wassermangel für { $place }.
hazard-water-shortage-all-clear = In { $place } gibt es wieder genug Wasser.

hazard-dam-failure-watch = Ein Staudamm bei { $place } kann brechen.
hazard-dam-failure-act-now = Ein Staudamm bei { $place } bricht. Ein großes Hochwasser kommt.
hazard-dam-failure-cancel = Es gibt jetzt keine Staudammwarnung für { $place }.
hazard-dam-failure-all-clear = Die Gefahr durch den Staudamm bei { $place } ist vorbei.

hazard-hazmat-watch = In { $place } können gefährliche Chemikalien austreten.
hazard-hazmat-act-now = In { $place } treten gefährliche Chemikalien aus. Handeln Sie jetzt.
hazard-hazmat-cancel = Es gibt jetzt keine Warnung vor Chemikalien für { $place }.
hazard-hazmat-all-clear = Die Gefahr durch Chemikalien in { $place } ist vorbei.

hazard-radiation-watch = In { $place } kann es gefährliche radioaktive Strahlung geben.
hazard-radiation-act-now = Gefährliche radioaktive Strahlung in { $place }. Gehen Sie jetzt hinein.
hazard-radiation-cancel = Es gibt jetzt keine Warnung vor Strahlung für { $place }.
hazard-radiation-all-clear = Die Gefahr durch Strahlung in { $place } ist vorbei.

hazard-power-outage-watch = In { $place } gibt es vielleicht bald keinen Strom.
hazard-power-outage-act-now = In { $place } gibt es jetzt keinen Strom.
hazard-power-outage-cancel = Es gibt jetzt keine Warnung zum Strom für { $place }.
hazard-power-outage-all-clear = In { $place } gibt es wieder Strom.

hazard-emergency-number-outage-watch = In { $place } kann die Notrufnummer ausfallen.
hazard-emergency-number-outage-act-now = In { $place } funktioniert die Notrufnummer jetzt nicht.
hazard-emergency-number-outage-cancel = Es gibt jetzt keine Warnung zur Notrufnummer für { $place }.
hazard-emergency-number-outage-all-clear = In { $place } funktioniert die Notrufnummer wieder.

hazard-communications-outage-watch = In { $place } können Telefon und Internet ausfallen.
hazard-communications-outage-act-now = In { $place } funktionieren Telefon und Internet jetzt nicht gut.
hazard-communications-outage-cancel = Es gibt jetzt keine Warnung zu Telefon und Internet für { $place }.
hazard-communications-outage-all-clear = In { $place } funktionieren Telefon und Internet wieder.

hazard-disease-watch = In { $place } kann sich eine gefährliche Krankheit ausbreiten.
hazard-disease-act-now = In { $place } breitet sich eine gefährliche Krankheit aus. Schützen Sie sich jetzt.
hazard-disease-cancel = Es gibt jetzt keine Warnung vor einer Krankheit für { $place }.
hazard-disease-all-clear = Die Gefahr durch die Krankheit in { $place } ist vorbei.

hazard-food-safety-watch = Manche Lebensmittel in { $place } sind vielleicht nicht sicher zum Essen.
hazard-food-safety-act-now = Manche Lebensmittel in { $place } sind nicht sicher zum Essen.
hazard-food-safety-cancel = Es gibt jetzt keine Lebensmittelwarnung für { $place }.
hazard-food-safety-all-clear = Die Gefahr durch unsichere Lebensmittel in { $place } ist vorbei.

hazard-structure-fire-watch = Ein Brand in { $place } kann gefährlich werden.
hazard-structure-fire-act-now = Gefährlicher Brand in { $place }. Handeln Sie jetzt.
hazard-structure-fire-cancel = Es gibt jetzt keine Brandwarnung für { $place }.
hazard-structure-fire-all-clear = Die Brandgefahr in { $place } ist vorbei.

hazard-building-collapse-watch = Ein Gebäude in { $place } kann einstürzen.
hazard-building-collapse-act-now = In { $place } ist ein Gebäude eingestürzt. Bleiben Sie weg.
hazard-building-collapse-cancel = Es gibt jetzt keine Warnung zu einem Gebäude in { $place }.
hazard-building-collapse-all-clear = Die Gefahr durch das Gebäude in { $place } ist vorbei.

hazard-transport-shutdown-watch = In { $place } fahren vielleicht bald keine Busse und Züge mehr.
hazard-transport-shutdown-act-now = In { $place } fahren jetzt keine Busse und Züge.
hazard-transport-shutdown-cancel = Es gibt jetzt keine Warnung zu Bussen und Zügen für { $place }.
hazard-transport-shutdown-all-clear = In { $place } fahren wieder Busse und Züge.

hazard-unrest-watch = In { $place } kann es Gewalt auf den Straßen geben.
hazard-unrest-act-now = In { $place } gibt es Gewalt auf den Straßen. Bleiben Sie drinnen.
hazard-unrest-cancel = Es gibt jetzt keine Warnung vor Gewalt für { $place }.
hazard-unrest-all-clear = Die Gefahr durch Gewalt in { $place } ist vorbei.

hazard-air-attack-watch = Es kann einen Luftangriff auf { $place } geben.
hazard-air-attack-act-now = Warnung vor einem Luftangriff auf { $place }. Gehen Sie jetzt an einen sicheren Ort.
hazard-air-attack-cancel = Es gibt jetzt keine Warnung vor einem Luftangriff für { $place }.
hazard-air-attack-all-clear = Die Gefahr von einem Luftangriff in { $place } ist vorbei.

hazard-armed-attack-watch = In { $place } kann es einen Angriff mit Waffen geben.
hazard-armed-attack-act-now = Angriff mit Waffen in { $place }. Schützen Sie sich jetzt.
hazard-armed-attack-cancel = Es gibt jetzt keine Warnung vor einem Angriff für { $place }.
hazard-armed-attack-all-clear = Die Gefahr von einem Angriff in { $place } ist vorbei.

hazard-mines-watch = In { $place } kann es Minen oder nicht explodierte Bomben geben.
hazard-mines-act-now = In { $place } gibt es Minen oder nicht explodierte Bomben. Seien Sie sehr vorsichtig.
hazard-mines-cancel = Es gibt jetzt keine Warnung vor Minen für { $place }.
hazard-mines-all-clear = Die Gefahr durch Minen in { $place } ist vorbei.

hazard-route-closed-watch = Vielleicht kommen Sie bald nicht mehr durch { $place }.
hazard-route-closed-act-now = Sie kommen jetzt nicht durch { $place }. Der Weg ist gesperrt.
hazard-route-closed-cancel = Es gibt jetzt keine Warnung zum Weg durch { $place }.
hazard-route-closed-all-clear = Sie kommen wieder durch { $place }.

hazard-camp-fire-watch = Ein Feuer kann sich zwischen den Unterkünften in { $place } ausbreiten.
hazard-camp-fire-act-now = Ein Feuer breitet sich zwischen den Unterkünften in { $place } aus. Handeln Sie jetzt.
hazard-camp-fire-cancel = Es gibt jetzt keine Brandwarnung für die Unterkünfte in { $place }.
hazard-camp-fire-all-clear = Die Brandgefahr für die Unterkünfte in { $place } ist vorbei.

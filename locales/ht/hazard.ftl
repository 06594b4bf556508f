### What each sentence is for, and every variable: locales/en/hazard.ftl.

hazard-flood-watch = Ka gen inondasyon nan { $place }.
hazard-flood-act-now = Inondasyon danjere nan { $place }. Aji kounye a.
hazard-flood-cancel = Pa gen alèt inondasyon pou { $place } kounye a.
hazard-flood-all-clear = Danje inondasyon nan { $place } fini.

hazard-flash-flood-watch = Dlo ka monte toudenkou nan { $place }.
hazard-flash-flood-act-now = Inondasyon sibit nan { $place }. Dlo a ap monte trè vit.
hazard-flash-flood-cancel = Pa gen alèt inondasyon sibit pou { $place } kounye a.
hazard-flash-flood-all-clear = Danje inondasyon sibit nan { $place } fini.

hazard-tsunami-watch = Yon tsounami (gwo vag lanmè) ka rive nan { $place }.
hazard-tsunami-act-now = Alèt tsounami pou { $place }. Gwo vag lanmè ap vini.
hazard-tsunami-cancel = Pa gen alèt tsounami pou { $place } kounye a.
hazard-tsunami-all-clear = Danje tsounami nan { $place } fini.

hazard-earthquake-watch = Ka gen yon gwo tranblemanntè nan { $place }.
hazard-earthquake-act-now = Gwo tranblemanntè nan { $place }.
hazard-earthquake-cancel = Pa gen alèt tranblemanntè pou { $place } kounye a.
hazard-earthquake-all-clear = Alèt tranblemanntè pou { $place } fini.

hazard-cyclone-watch = Yon siklòn trè fò ka rive nan { $place }.
hazard-cyclone-act-now = Yon siklòn trè fò ap vini sou { $place }. Aji kounye a.
hazard-cyclone-cancel = Pa gen alèt siklòn pou { $place } kounye a.
hazard-cyclone-all-clear = Danje siklòn nan { $place } fini.

hazard-wildfire-watch = Yon dife nan bwa ka rive toupre { $place }.
hazard-wildfire-act-now = Dife nan bwa toupre { $place }. Kite kote a kounye a.
hazard-wildfire-cancel = Pa gen alèt dife pou { $place } kounye a.
hazard-wildfire-all-clear = Danje dife toupre { $place } fini.

hazard-heat-watch = Pral fè cho anpil nan { $place }.
hazard-heat-act-now = Chalè danjere nan { $place }. Pwoteje tèt ou kounye a.
hazard-heat-cancel = Pa gen alèt chalè pou { $place } kounye a.
hazard-heat-all-clear = Chalè danjere nan { $place } fini.

hazard-unsafe-water-watch = Dlo nan { $place } ka vin pa bon pou bwè.
hazard-unsafe-water-act-now = Dlo nan { $place } pa bon pou bwè.
hazard-unsafe-water-cancel = Pa gen alèt sou dlo pou { $place } kounye a.
hazard-unsafe-water-all-clear = Dlo nan { $place } bon pou bwè ankò.

hazard-evacuate-watch = Ou ka oblije kite { $place } talè.
hazard-evacuate-act-now = Tout moun dwe kite { $place } kounye a.
hazard-evacuate-cancel = Ou pa bezwen kite { $place } kounye a.
hazard-evacuate-all-clear = Ou ka tounen nan { $place } san danje.

hazard-shelter-watch = Talè li ka danjere pou rete deyò nan { $place }.
hazard-shelter-act-now = Li danjere pou rete deyò nan { $place }. Antre anndan kounye a.
hazard-shelter-cancel = Ou pa bezwen rete anndan nan { $place } kounye a.
hazard-shelter-all-clear = Ou ka soti deyò ankò san danje nan { $place }.

hazard-storm-surge-watch = Ka gen inondasyon ki soti nan lanmè nan { $place }.
hazard-storm-surge-act-now = Inondasyon danjere ki soti nan lanmè nan { $place }. Aji kounye a.
hazard-storm-surge-cancel = Pa gen alèt inondasyon ki soti nan lanmè pou { $place } kounye a.
hazard-storm-surge-all-clear = Danje inondasyon ki soti nan lanmè nan { $place } fini.

hazard-tornado-watch = Yon tònad (gwo van k ap vire) ka rive nan { $place }.
hazard-tornado-act-now = Alèt tònad pou { $place }. Pwoteje tèt ou kounye a.
hazard-tornado-cancel = Pa gen alèt tònad pou { $place } kounye a.
hazard-tornado-all-clear = Danje tònad nan { $place } fini.

hazard-thunderstorm-watch = Ka gen yon tanpèt loraj danjere nan { $place }.
hazard-thunderstorm-act-now = Tanpèt loraj danjere nan { $place }. Antre anndan kounye a.
hazard-thunderstorm-cancel = Pa gen alèt tanpèt loraj pou { $place } kounye a.
hazard-thunderstorm-all-clear = Danje tanpèt loraj nan { $place } fini.

hazard-wind-watch = Van trè fò ka rive nan { $place }.
hazard-wind-act-now = Van danjere nan { $place }. Antre anndan kounye a.
hazard-wind-cancel = Pa gen alèt van pou { $place } kounye a.
hazard-wind-all-clear = Van danjere nan { $place } fini.

hazard-winter-storm-watch = Yon tanpèt danjere ak nèj ak glas ka rive nan { $place }.
hazard-winter-storm-act-now = Tanpèt danjere ak nèj ak glas nan { $place }. Rete anndan.
hazard-winter-storm-cancel = Pa gen alèt tanpèt nèj pou { $place } kounye a.
hazard-winter-storm-all-clear = Danje tanpèt nèj nan { $place } fini.

hazard-dust-storm-watch = Yon tanpèt pousyè ka rive nan { $place }.
hazard-dust-storm-act-now = Tanpèt pousyè danjere nan { $place }. Antre anndan kounye a.
hazard-dust-storm-cancel = Pa gen alèt tanpèt pousyè pou { $place } kounye a.
hazard-dust-storm-all-clear = Danje tanpèt pousyè nan { $place } fini.

hazard-avalanche-watch = Ka gen yon avalanch (nèj k ap desann) toupre { $place }.
hazard-avalanche-act-now = Alèt avalanch pou { $place }. Aji kounye a.
hazard-avalanche-cancel = Pa gen alèt avalanch pou { $place } kounye a.
hazard-avalanche-all-clear = Danje avalanch toupre { $place } fini.

hazard-landslide-watch = Ka gen glisman tè (tè oswa labou k ap desann) nan { $place }.
hazard-landslide-act-now = Alèt glisman tè pou { $place }. Aji kounye a.
hazard-landslide-cancel = Pa gen alèt glisman tè pou { $place } kounye a.
hazard-landslide-all-clear = Danje glisman tè nan { $place } fini.

hazard-volcano-watch = Vòlkan ki toupre { $place } ka pete.
hazard-volcano-act-now = Vòlkan ki toupre { $place } ap pete. Aji kounye a.
hazard-volcano-cancel = Pa gen alèt vòlkan pou { $place } kounye a.
hazard-volcano-all-clear = Danje vòlkan toupre { $place } fini.

hazard-cold-watch = Pral fè frèt anpil nan { $place }.
hazard-cold-act-now = Fredi danjere nan { $place }. Pwoteje tèt ou kounye a.
hazard-cold-cancel = Pa gen alèt fredi pou { $place } kounye a.
hazard-cold-all-clear = Fredi danjere nan { $place } fini.

hazard-smoke-watch = Lè nan { $place } ka vin danjere pou respire.
hazard-smoke-act-now = Lè nan { $place } danjere pou respire.
hazard-smoke-cancel = Pa gen alèt sou lè a pou { $place } kounye a.
hazard-smoke-all-clear = Lè nan { $place } bon pou respire ankò.

hazard-water-shortage-watch = Talè ka pa gen ase dlo nan { $place }.
hazard-water-shortage-act-now = Pa gen ase dlo nan { $place }. Ekonomize dlo kounye a.
hazard-water-shortage-cancel = Pa gen alèt sou mank dlo pou { $place } kounye a.
hazard-water-shortage-all-clear = Gen ase dlo nan { $place } ankò.

hazard-dam-failure-watch = Yon baraj toupre { $place } ka kase.
hazard-dam-failure-act-now = Yon baraj toupre { $place } ap kase. Yon gwo inondasyon ap vini.
hazard-dam-failure-cancel = Pa gen alèt sou baraj pou { $place } kounye a.
hazard-dam-failure-all-clear = Danje baraj ki toupre { $place } fini.

hazard-hazmat-watch = Pwodui chimik danjere ka koule nan { $place }.
hazard-hazmat-act-now = Pwodui chimik danjere ap koule nan { $place }. Aji kounye a.
hazard-hazmat-cancel = Pa gen alèt sou pwodui chimik pou { $place } kounye a.
hazard-hazmat-all-clear = Danje pwodui chimik nan { $place } fini.

hazard-radiation-watch = Ka gen radyasyon danjere nan { $place }.
hazard-radiation-act-now = Radyasyon danjere nan { $place }. Antre anndan kounye a.
hazard-radiation-cancel = Pa gen alèt radyasyon pou { $place } kounye a.
hazard-radiation-all-clear = Danje radyasyon nan { $place } fini.

hazard-power-outage-watch = Talè ka pa gen kouran nan { $place }.
hazard-power-outage-act-now = Pa gen kouran nan { $place } kounye a.
hazard-power-outage-cancel = Pa gen alèt sou kouran pou { $place } kounye a.
hazard-power-outage-all-clear = Gen kouran nan { $place } ankò.

hazard-emergency-number-outage-watch = Nimewo ijans lan ka sispann mache nan { $place }.
hazard-emergency-number-outage-act-now = Nimewo ijans lan pa mache nan { $place } kounye a.
hazard-emergency-number-outage-cancel = Pa gen alèt sou nimewo ijans lan pou { $place } kounye a.
hazard-emergency-number-outage-all-clear = Nimewo ijans lan mache ankò nan { $place }.

hazard-communications-outage-watch = Telefòn ak entènèt ka sispann mache nan { $place }.
hazard-communications-outage-act-now = Telefòn ak entènèt pa mache byen nan { $place } kounye a.
hazard-communications-outage-cancel = Pa gen alèt sou telefòn ak entènèt pou { $place } kounye a.
hazard-communications-outage-all-clear = Telefòn ak entènèt mache ankò nan { $place }.

hazard-disease-watch = Yon maladi danjere ka gaye nan { $place }.
hazard-disease-act-now = Yon maladi danjere ap gaye nan { $place }. Pwoteje tèt ou kounye a.
hazard-disease-cancel = Pa gen alèt maladi pou { $place } kounye a.
hazard-disease-all-clear = Danje maladi a nan { $place } fini.

hazard-food-safety-watch = Gen manje nan { $place } ki ka pa bon pou manje.
hazard-food-safety-act-now = Gen manje nan { $place } ki pa bon pou manje.
hazard-food-safety-cancel = Pa gen alèt sou manje pou { $place } kounye a.
hazard-food-safety-all-clear = Danje manje ki pa bon nan { $place } fini.

hazard-structure-fire-watch = Yon dife nan { $place } ka vin danjere.
hazard-structure-fire-act-now = Dife danjere nan { $place }. Aji kounye a.
hazard-structure-fire-cancel = Pa gen alèt dife nan { $place } kounye a.
hazard-structure-fire-all-clear = Danje dife nan { $place } fini.

hazard-building-collapse-watch = Yon bilding nan { $place } ka tonbe.
hazard-building-collapse-act-now = Yon bilding tonbe nan { $place }. Rete lwen.
hazard-building-collapse-cancel = Pa gen alèt sou yon bilding nan { $place } kounye a.
hazard-building-collapse-all-clear = Danje bilding nan { $place } fini.

hazard-transport-shutdown-watch = Talè bis ak tren nan { $place } ka sispann mache.
hazard-transport-shutdown-act-now = Pa gen bis ni tren nan { $place } kounye a.
hazard-transport-shutdown-cancel = Pa gen alèt sou transpò pou { $place } kounye a.
hazard-transport-shutdown-all-clear = Bis ak tren ap mache ankò nan { $place }.

hazard-unrest-watch = Ka gen vyolans nan lari nan { $place }.
hazard-unrest-act-now = Gen vyolans nan lari nan { $place }. Rete anndan.
hazard-unrest-cancel = Pa gen alèt vyolans pou { $place } kounye a.
hazard-unrest-all-clear = Danje vyolans nan { $place } fini.

hazard-air-attack-watch = Ka gen yon atak ki soti anlè sou { $place }.
hazard-air-attack-act-now = Alèt atak ki soti anlè pou { $place }. Ale yon kote ki an sekirite kounye a.
hazard-air-attack-cancel = Pa gen alèt atak ki soti anlè pou { $place } kounye a.
hazard-air-attack-all-clear = Danje atak ki soti anlè nan { $place } fini.

hazard-armed-attack-watch = Ka gen yon atak ak zam nan { $place }.
hazard-armed-attack-act-now = Atak ak zam nan { $place }. Pwoteje tèt ou kounye a.
hazard-armed-attack-cancel = Pa gen alèt atak pou { $place } kounye a.
hazard-armed-attack-all-clear = Danje atak nan { $place } fini.

hazard-mines-watch = Ka gen min eksplozif oswa bonm ki poko eksploze nan { $place }.
hazard-mines-act-now = Gen min eksplozif oswa bonm ki poko eksploze nan { $place }. Fè anpil atansyon.
hazard-mines-cancel = Pa gen alèt min eksplozif pou { $place } kounye a.
hazard-mines-all-clear = Danje min eksplozif nan { $place } fini.

hazard-route-closed-watch = Talè moun ka pa kapab pase nan { $place }.
hazard-route-closed-act-now = Moun pa ka pase nan { $place } kounye a. Wout la fèmen.
hazard-route-closed-cancel = Pa gen alèt sou wout ki pase nan { $place } kounye a.
hazard-route-closed-all-clear = Moun ka pase nan { $place } ankò.

hazard-camp-fire-watch = Yon dife ka gaye nan mitan kay yo nan { $place }.
hazard-camp-fire-act-now = Dife ap gaye nan mitan kay yo nan { $place }. Aji kounye a.
hazard-camp-fire-cancel = Pa gen alèt dife pou kay yo nan { $place } kounye a.
hazard-camp-fire-all-clear = Danje dife pou kay yo nan { $place } fini.

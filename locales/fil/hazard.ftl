### What each sentence is for, and every variable: locales/en/hazard.ftl.

hazard-flood-watch = Maaaring bumaha sa { $place }.
hazard-flood-act-now = Mapanganib ang baha sa { $place }. Kumilos na ngayon.
hazard-flood-cancel = Walang babala ng baha sa { $place } ngayon.
hazard-flood-all-clear = Tapos na ang panganib ng baha sa { $place }.

hazard-flash-flood-watch = Maaaring biglang tumaas ang tubig sa { $place }.
hazard-flash-flood-act-now = Biglang baha sa { $place }. Napakabilis tumaas ng tubig.
hazard-flash-flood-cancel = Walang babala ng biglang baha sa { $place } ngayon.
hazard-flash-flood-all-clear = Tapos na ang panganib ng biglang baha sa { $place }.

hazard-tsunami-watch = Maaaring magkaroon ng tsunami (malalaking alon ng dagat) sa { $place }.
hazard-tsunami-act-now = Babala ng tsunami sa { $place }. Parating ang malalaking alon ng dagat.
hazard-tsunami-cancel = Walang babala ng tsunami sa { $place } ngayon.
hazard-tsunami-all-clear = Tapos na ang panganib ng tsunami sa { $place }.

hazard-earthquake-watch = Maaaring lumindol nang malakas sa { $place }.
hazard-earthquake-act-now = Malakas na lindol sa { $place }.
hazard-earthquake-cancel = Walang babala ng lindol sa { $place } ngayon.
hazard-earthquake-all-clear = Tapos na ang babala ng lindol sa { $place }.

hazard-cyclone-watch = Maaaring dumating ang napakalakas na bagyo sa { $place }.
hazard-cyclone-act-now = Parating ang napakalakas na bagyo sa { $place }. Kumilos na ngayon.
hazard-cyclone-cancel = Walang babala ng bagyo sa { $place } ngayon.
hazard-cyclone-all-clear = Tapos na ang panganib ng bagyo sa { $place }.

hazard-wildfire-watch = Maaaring umabot ang sunog sa gubat malapit sa { $place }.
hazard-wildfire-act-now = May sunog sa gubat malapit sa { $place }. Umalis na ngayon.
hazard-wildfire-cancel = Walang babala ng sunog sa { $place } ngayon.
hazard-wildfire-all-clear = Tapos na ang panganib ng sunog malapit sa { $place }.

hazard-heat-watch = Magiging napakainit sa { $place }.
hazard-heat-act-now = Mapanganib ang init sa { $place }. Protektahan ang sarili ngayon.
hazard-heat-cancel = Walang babala ng init sa { $place } ngayon.
hazard-heat-all-clear = Tapos na ang mapanganib na init sa { $place }.

hazard-unsafe-water-watch = Maaaring hindi na maging ligtas inumin ang tubig sa { $place }.
hazard-unsafe-water-act-now = Hindi ligtas inumin ang tubig sa { $place }.
hazard-unsafe-water-cancel = Walang babala tungkol sa tubig sa { $place } ngayon.
hazard-unsafe-water-all-clear = Ligtas na muling inumin ang tubig sa { $place }.

hazard-evacuate-watch = Di magtatagal, maaaring kailanganin ninyong umalis sa { $place }.
hazard-evacuate-act-now = Dapat umalis ang lahat sa { $place } ngayon.
hazard-evacuate-cancel = Hindi ninyo kailangang umalis sa { $place } ngayon.
hazard-evacuate-all-clear = Ligtas nang bumalik sa { $place }.

hazard-shelter-watch = Di magtatagal, maaaring maging mapanganib sa labas sa { $place }.
hazard-shelter-act-now = Mapanganib sa labas sa { $place }. Pumasok na ngayon.
hazard-shelter-cancel = Hindi ninyo kailangang manatili sa loob sa { $place } ngayon.
hazard-shelter-all-clear = Ligtas nang lumabas muli sa { $place }.

hazard-storm-surge-watch = Maaaring bumaha mula sa dagat sa { $place }.
hazard-storm-surge-act-now = Mapanganib na baha mula sa dagat sa { $place }. Kumilos na ngayon.
hazard-storm-surge-cancel = Walang babala ng baha mula sa dagat sa { $place } ngayon.
hazard-storm-surge-all-clear = Tapos na ang panganib ng baha mula sa dagat sa { $place }.

hazard-tornado-watch = Maaaring dumating ang buhawi sa { $place }.
hazard-tornado-act-now = Babala ng buhawi sa { $place }. Protektahan ang sarili ngayon.
hazard-tornado-cancel = Walang babala ng buhawi sa { $place } ngayon.
hazard-tornado-all-clear = Tapos na ang panganib ng buhawi sa { $place }.

hazard-thunderstorm-watch = Maaaring magkaroon ng mapanganib na panahong may kulog at kidlat sa { $place }.
hazard-thunderstorm-act-now = Mapanganib na panahong may kulog at kidlat sa { $place }. Pumasok na ngayon.
hazard-thunderstorm-cancel = Walang babala ng kulog at kidlat sa { $place } ngayon.
hazard-thunderstorm-all-clear = Tapos na ang panganib ng kulog at kidlat sa { $place }.

hazard-wind-watch = Maaaring dumating ang napakalakas na hangin sa { $place }.
hazard-wind-act-now = Mapanganib ang hangin sa { $place }. Pumasok na ngayon.
hazard-wind-cancel = Walang babala ng hangin sa { $place } ngayon.
hazard-wind-all-clear = Tapos na ang mapanganib na hangin sa { $place }.

hazard-winter-storm-watch = Maaaring dumating ang mapanganib na bagyong may niyebe at yelo sa { $place }.
hazard-winter-storm-act-now = Mapanganib na bagyong may niyebe at yelo sa { $place }. Manatili sa loob.
hazard-winter-storm-cancel = Walang babala ng bagyong may niyebe sa { $place } ngayon.
hazard-winter-storm-all-clear = Tapos na ang panganib ng bagyong may niyebe sa { $place }.

hazard-dust-storm-watch = Maaaring dumating ang bagyo ng alikabok sa { $place }.
hazard-dust-storm-act-now = Mapanganib na bagyo ng alikabok sa { $place }. Pumasok na ngayon.
hazard-dust-storm-cancel = Walang babala ng bagyo ng alikabok sa { $place } ngayon.
hazard-dust-storm-all-clear = Tapos na ang panganib ng bagyo ng alikabok sa { $place }.

hazard-avalanche-watch = Maaaring magkaroon ng avalanche (gumuguhong niyebe) malapit sa { $place }.
hazard-avalanche-act-now = Babala ng avalanche sa { $place }. Kumilos na ngayon.
hazard-avalanche-cancel = Walang babala ng avalanche sa { $place } ngayon.
hazard-avalanche-all-clear = Tapos na ang panganib ng avalanche malapit sa { $place }.

hazard-landslide-watch = Maaaring magkaroon ng pagguho ng lupa o putik sa { $place }.
hazard-landslide-act-now = Babala ng pagguho ng lupa sa { $place }. Kumilos na ngayon.
hazard-landslide-cancel = Walang babala ng pagguho ng lupa sa { $place } ngayon.
hazard-landslide-all-clear = Tapos na ang panganib ng pagguho ng lupa sa { $place }.

hazard-volcano-watch = Maaaring pumutok ang bulkan malapit sa { $place }.
hazard-volcano-act-now = Pumuputok ang bulkan malapit sa { $place }. Kumilos na ngayon.
hazard-volcano-cancel = Walang babala ng bulkan sa { $place } ngayon.
hazard-volcano-all-clear = Tapos na ang panganib ng bulkan malapit sa { $place }.

hazard-cold-watch = Magiging napakalamig sa { $place }.
hazard-cold-act-now = Mapanganib ang lamig sa { $place }. Protektahan ang sarili ngayon.
hazard-cold-cancel = Walang babala ng lamig sa { $place } ngayon.
hazard-cold-all-clear = Tapos na ang mapanganib na lamig sa { $place }.

hazard-smoke-watch = Maaaring maging mapanganib langhapin ang hangin sa { $place }.
hazard-smoke-act-now = Mapanganib langhapin ang hangin sa { $place }.
hazard-smoke-cancel = Walang babala tungkol sa maruming hangin sa { $place } ngayon.
hazard-smoke-all-clear = Ligtas na muling langhapin ang hangin sa { $place }.

hazard-water-shortage-watch = Di magtatagal, maaaring kulangin ang tubig sa { $place }.
hazard-water-shortage-act-now = Kulang ang tubig sa { $place }. Magtipid ng tubig ngayon.
hazard-water-shortage-cancel = Walang babala ng kulang na tubig sa { $place } ngayon.
hazard-water-shortage-all-clear = Sapat na muli ang tubig sa { $place }.

hazard-dam-failure-watch = Maaaring bumigay ang isang dam malapit sa { $place }.
hazard-dam-failure-act-now = Bumibigay na ang isang dam malapit sa { $place }. Parating ang malaking baha.
hazard-dam-failure-cancel = Walang babala tungkol sa dam sa { $place } ngayon.
hazard-dam-failure-all-clear = Tapos na ang panganib mula sa dam malapit sa { $place }.

hazard-hazmat-watch = Maaaring tumagas ang mapanganib na kemikal sa { $place }.
hazard-hazmat-act-now = Tumatagas ang mapanganib na kemikal sa { $place }. Kumilos na ngayon.
hazard-hazmat-cancel = Walang babala tungkol sa kemikal sa { $place } ngayon.
hazard-hazmat-all-clear = Tapos na ang panganib mula sa kemikal sa { $place }.

hazard-radiation-watch = Maaaring magkaroon ng mapanganib na radyasyon sa { $place }.
hazard-radiation-act-now = Mapanganib na radyasyon sa { $place }. Pumasok na ngayon.
hazard-radiation-cancel = Walang babala ng radyasyon sa { $place } ngayon.
hazard-radiation-all-clear = Tapos na ang panganib ng radyasyon sa { $place }.

hazard-power-outage-watch = Di magtatagal, maaaring mawalan ng kuryente sa { $place }.
hazard-power-outage-act-now = Walang kuryente sa { $place } ngayon.
hazard-power-outage-cancel = Walang babala tungkol sa kuryente sa { $place } ngayon.
hazard-power-outage-all-clear = May kuryente na muli sa { $place }.

hazard-emergency-number-outage-watch = Maaaring hindi na gumana ang emergency number sa { $place }.
hazard-emergency-number-outage-act-now = Hindi gumagana ang emergency number sa { $place } ngayon.
hazard-emergency-number-outage-cancel = Walang babala tungkol sa emergency number sa { $place } ngayon.
hazard-emergency-number-outage-all-clear = Gumagana na muli ang emergency number sa { $place }.

hazard-communications-outage-watch = Maaaring hindi na gumana ang telepono at internet sa { $place }.
hazard-communications-outage-act-now = Hindi gumagana nang maayos ang telepono at internet sa { $place } ngayon.
hazard-communications-outage-cancel = Walang babala tungkol sa telepono at internet sa { $place } ngayon.
hazard-communications-outage-all-clear = Gumagana na muli ang telepono at internet sa { $place }.

hazard-disease-watch = Maaaring kumalat ang mapanganib na sakit sa { $place }.
hazard-disease-act-now = Kumakalat ang mapanganib na sakit sa { $place }. Protektahan ang sarili ngayon.
hazard-disease-cancel = Walang babala ng sakit sa { $place } ngayon.
hazard-disease-all-clear = Tapos na ang panganib mula sa sakit sa { $place }.

hazard-food-safety-watch = Maaaring hindi ligtas kainin ang ilang pagkain sa { $place }.
hazard-food-safety-act-now = Hindi ligtas kainin ang ilang pagkain sa { $place }.
hazard-food-safety-cancel = Walang babala tungkol sa pagkain sa { $place } ngayon.
hazard-food-safety-all-clear = Tapos na ang panganib mula sa hindi ligtas na pagkain sa { $place }.

hazard-structure-fire-watch = Maaaring maging mapanganib ang isang sunog sa { $place }.
hazard-structure-fire-act-now = Mapanganib na sunog sa { $place }. Kumilos na ngayon.
hazard-structure-fire-cancel = Walang babala ng sunog sa { $place } ngayon.
hazard-structure-fire-all-clear = Tapos na ang panganib ng sunog sa { $place }.

hazard-building-collapse-watch = Maaaring gumuho ang isang gusali sa { $place }.
hazard-building-collapse-act-now = Gumuho ang isang gusali sa { $place }. Huwag lumapit doon.
hazard-building-collapse-cancel = Walang babala tungkol sa gusali sa { $place } ngayon.
hazard-building-collapse-all-clear = Tapos na ang panganib mula sa gusali sa { $place }.

hazard-transport-shutdown-watch = Di magtatagal, maaaring huminto ang mga bus at tren sa { $place }.
hazard-transport-shutdown-act-now = Walang bus at tren sa { $place } ngayon.
hazard-transport-shutdown-cancel = Walang babala tungkol sa transportasyon sa { $place } ngayon.
hazard-transport-shutdown-all-clear = Bumibiyahe na muli ang mga bus at tren sa { $place }.

hazard-unrest-watch = Maaaring magkaroon ng karahasan sa mga kalye sa { $place }.
hazard-unrest-act-now = May karahasan sa mga kalye sa { $place }. Manatili sa loob.
hazard-unrest-cancel = Walang babala ng karahasan sa { $place } ngayon.
hazard-unrest-all-clear = Tapos na ang panganib ng karahasan sa { $place }.

hazard-air-attack-watch = Maaaring magkaroon ng pag-atake mula sa himpapawid sa { $place }.
hazard-air-attack-act-now = Babala ng pag-atake mula sa himpapawid sa { $place }. Pumunta na sa ligtas na lugar ngayon.
hazard-air-attack-cancel = Walang babala ng pag-atake mula sa himpapawid sa { $place } ngayon.
hazard-air-attack-all-clear = Tapos na ang panganib ng pag-atake mula sa himpapawid sa { $place }.

hazard-armed-attack-watch = Maaaring magkaroon ng pag-atake na may sandata sa { $place }.
hazard-armed-attack-act-now = Pag-atake na may sandata sa { $place }. Protektahan ang sarili ngayon.
hazard-armed-attack-cancel = Walang babala ng pag-atake sa { $place } ngayon.
hazard-armed-attack-all-clear = Tapos na ang panganib ng pag-atake sa { $place }.

hazard-mines-watch = Maaaring may mga mina (landmine) o bombang hindi pa sumabog sa { $place }.
hazard-mines-act-now = May mga mina (landmine) o bombang hindi pa sumabog sa { $place }. Mag-ingat nang husto.
hazard-mines-cancel = Walang babala tungkol sa mga mina (landmine) sa { $place } ngayon.
hazard-mines-all-clear = Tapos na ang panganib mula sa mga mina (landmine) sa { $place }.

hazard-route-closed-watch = Di magtatagal, maaaring hindi na kayo makadaan sa { $place }.
hazard-route-closed-act-now = Hindi kayo makadadaan sa { $place } ngayon. Sarado ang daan.
hazard-route-closed-cancel = Walang babala tungkol sa pagdaan sa { $place } ngayon.
hazard-route-closed-all-clear = Makadadaan na muli kayo sa { $place }.

hazard-camp-fire-watch = Maaaring kumalat ang sunog sa mga tirahan sa { $place }.
hazard-camp-fire-act-now = Kumakalat ang sunog sa mga tirahan sa { $place }. Kumilos na ngayon.
hazard-camp-fire-cancel = Walang babala ng sunog para sa mga tirahan sa { $place } ngayon.
hazard-camp-fire-all-clear = Tapos na ang panganib ng sunog para sa mga tirahan sa { $place }.

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

hazard-evacuate-watch = Maaaring kailanganin na ninyong umalis sa { $place }.
hazard-evacuate-act-now = Dapat umalis ang lahat sa { $place } ngayon.
hazard-evacuate-cancel = Hindi ninyo kailangang umalis sa { $place } ngayon.
hazard-evacuate-all-clear = Ligtas nang bumalik sa { $place }.

hazard-shelter-watch = Maaaring maging mapanganib sa labas sa { $place } maya-maya.
hazard-shelter-act-now = Mapanganib sa labas sa { $place }. Pumasok na ngayon.
hazard-shelter-cancel = Hindi ninyo kailangang manatili sa loob sa { $place } ngayon.
hazard-shelter-all-clear = Ligtas nang lumabas muli sa { $place }.

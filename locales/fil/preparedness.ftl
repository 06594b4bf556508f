### What each sentence is for, and every variable: locales/en/preparedness.ftl.

preparedness-alerts-watch = Malapit na kayong makatanggap ng mga alerto sa panganib para sa { $place } sa inyong wika.
preparedness-alerts-act-now = Makatatanggap kayo ng mga alerto sa panganib para sa { $place } sa inyong wika.
preparedness-alerts-channels = Dumarating ang mga alerto sa telepono, sa radyo at mula sa mga grupo sa komunidad.
preparedness-alerts-choose = Piliin ang wikang pinakanaiintindihan ninyo.
preparedness-alerts-free = Libre ang mga alerto. Maaari ninyong ihinto ang mga ito anumang oras.
preparedness-alerts-call = Para pumili ng wika, tumawag sa { $contact }.
    .radio = Para pumili ng wika, tumawag sa numerong ito: { $contact }. Uulitin ko ang numero: { $contact }.

preparedness-drill-watch = Malapit nang magsanay para sa emerhensiya ang mga tao sa { $place }.
preparedness-drill-act-now = Nagsasanay para sa emerhensiya ang mga tao sa { $place }. Walang totoong panganib.
preparedness-drill-cancel = Hindi magsasanay para sa emerhensiya ang mga tao sa { $place } ngayon.
preparedness-drill-all-clear = Tapos na ang pagsasanay para sa emerhensiya sa { $place }.
preparedness-drill-sirens = Maaari kayong makarinig ng sirena at makakita ng mga tagasagip.
preparedness-drill-take-part = Maaari kayong sumali kung gusto ninyo. Bukas ito sa lahat.

preparedness-risk-act-now = Alamin kung ano ang mga panganib sa { $place }.
preparedness-risk-ask = Itanong sa mga taong kabisado ang lugar kung saan mapanganib.
preparedness-risk-safe-place = Hanapin ang pinakamalapit na ligtas na lugar at dalawang daan papunta roon.
preparedness-risk-signals = Alamin ang ibig sabihin ng mga tunog at senyas ng babala.

preparedness-plan-act-now = Maghanda para sa emerhensiya sa { $place } bago ito dumating.
preparedness-plan-meet = Pagkasunduan ng pamilya kung saan kayo magkikita.
preparedness-plan-numbers = Isulat sa papel ang mahahalagang numero ng telepono.
preparedness-plan-bag = Maghanda ng bag na may tubig, pagkain, gamot, ilaw at makapal na damit.
preparedness-plan-others = Planuhin kung paano tutulungan ang mga sanggol, matatanda at mga hirap maglakad.
    .sms = Planuhin kung paano tutulungan ang mga sanggol at matatanda.

### What each sentence is for, and every variable: locales/en/assurance.ftl.

assurance-watch = Zû dê li { $place } alîkarî ji her kesî re were dayîn.
assurance-act-now = Li { $place } alîkarî ji bo her kesî ye.
assurance-cancel = Soza alîkariyê ya li { $place } hat paşvekişandin.
assurance-all-clear = Alîkariya awarte li { $place } qediya.

assurance-everyone = Ne girîng e hûn ji ku tên.
assurance-no-papers = Dê kaxez ji we neyên xwestin.
assurance-authority = { $issuer } xwedî desthilat e ku vê sozê bide.

## The same promise for clinics and for shelters

assurance-clinic-act-now = Klînîkên li { $place } her kesî derman dikin.
assurance-shelter-act-now = Stargehên li { $place } ji her kesî re vekirî ne.

assurance-clinic-go = Heke hûn nexweş an birîndar in, ji kerema xwe herin wir.
assurance-shelter-families = Malbat dikarin li wir bi hev re bimînin.
assurance-not-told = Li wir tu kes dê ji kesên din re nebêje ku hûn hatine.

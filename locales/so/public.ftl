### What each sentence is for, and every variable: locales/en/public.ftl.

public-current = Fariimahan hadda way shaqaynayaan.
public-none = Hadda fariin ma jirto.
public-language = Dooro luqaddaada.
public-no-language = Fariintani kuma qorna luqaddan. Fadlan dooro luqad kale.
public-changed = Qoraalka boggan waa la beddelay: { $time }.
public-newest = Akhri fariinta ugu cusub.
public-withdrawn = Fariintan waa la soo celiyey. Fadlan ha raacina.
public-expired = Fariintani hadda ma shaqaynayso.
public-check = Koodhka lagu hubiyo qoraalkan waa { $code }.
public-check-how = Qoraal isku mid ah had iyo jeer wuxuu leeyahay koodh isku mid ah. Haddii qof idin siiyo qoraalkan oo koodh kale leh, ha aaminina.
public-copy = Waad koobiyayn kartaan qoraalkan oo waad la wadaagi kartaan dadka kale.
public-not-here = Bog noocaas ah halkan ma yaallo.
public-busy = Dad badan ayaa hadda akhrinaya. Fadlan mar kale isku day dhowaan.

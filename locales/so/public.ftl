### What each sentence is for, and every variable: locales/en/public.ftl.

public-current = Fariimahani hadda way shaqaynayaan.
public-none = Hadda fariin ma jirto.
public-language = Doorta luqaddiinna.
public-no-language = Fariintani kuma qorna luqaddan. Fadlan doorta luqad kale.
public-changed = Qoraalka boggan waa la beddelay: { $time }.
public-newest = Akhriya fariinta ugu cusub.
public-withdrawn = Fariintan waa lala noqday. Fadlan ha raacina.
public-expired = Fariintani mar dambe ma shaqaynayso.
public-check = Koodhka lagu hubiyo qoraalkan waa { $code }.
public-check-how = Qoraal isku mid ah had iyo jeer wuxuu leeyahay koodh isku mid ah. Haddii qof idin siiyo qoraalkan oo koodh kale leh, ha aaminina.
public-copy = Waad koobiyayn kartaan qoraalkan oo waad la wadaagi kartaan dadka kale.
public-not-here = Bog noocaas ah halkan ma yaallo.
public-busy = Dad badan ayaa hadda akhrinaya. Fadlan in yar ka dib mar kale isku daya.

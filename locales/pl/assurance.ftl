### What each sentence is for, and every variable: locales/en/assurance.ftl.

assurance-watch = Wkrótce wszyscy na obszarze { $place } otrzymają pomoc.
assurance-act-now = Pomoc jest dla wszystkich na obszarze { $place }.
assurance-cancel = Obietnica pomocy na obszarze { $place } zostaje wycofana.
assurance-all-clear = Pomoc w nagłych potrzebach na obszarze { $place } zakończyła się.
assurance-everyone = Nie ma znaczenia, skąd pochodzisz.
assurance-no-papers = Nikt nie zapyta cię o dokumenty.
assurance-authority = Tę obietnicę ma prawo złożyć: { $issuer }.

assurance-clinic-act-now = Przychodnie na obszarze { $place } leczą wszystkich.
assurance-shelter-act-now = Miejsca schronienia na obszarze { $place } są otwarte dla wszystkich.
assurance-clinic-go = W razie choroby lub rany prosimy tam iść.
assurance-shelter-families = Rodziny mogą tam być razem.
assurance-not-told = Nikt tam nie powie innym o twoim przyjściu.

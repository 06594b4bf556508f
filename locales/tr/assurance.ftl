### What each sentence is for, and every variable: locales/en/assurance.ftl.

assurance-watch = { $place } bölgesinde yakında herkese yardım verilecek.
assurance-act-now = { $place } bölgesindeki yardım herkes içindir.
assurance-cancel = { $place } bölgesindeki yardımla ilgili söz geri alındı.
assurance-all-clear = { $place } bölgesindeki acil yardım sona erdi.
assurance-everyone = Nereden geldiğiniz önemli değil.
assurance-no-papers = Sizden hiçbir belge istenmeyecek.
assurance-authority = { $issuer } bu sözü vermeye yetkilidir.

assurance-clinic-act-now = { $place } bölgesindeki klinikler herkesi tedavi ediyor.
assurance-shelter-act-now = { $place } bölgesindeki barınaklar herkese açık.
assurance-clinic-go = Hastaysanız ya da yaralandıysanız lütfen oraya gidin.
assurance-shelter-families = Aileler orada birlikte kalabilir.
assurance-not-told = Orada hiç kimse geldiğinizi başkalarına söylemeyecek.

### What each sentence is for, and every variable: locales/en/service.ftl.

service-watch = { $place } bölgesinde yakında yardım verilecek. Yer: { $facility }.
service-act-now = { $place } bölgesinde yardım veriliyor. Yer: { $facility }.
service-cancel = { $place } bölgesinde yardım verilmiyor. Yer: { $facility }.
service-all-clear = { $place } bölgesindeki yardım yeri artık kapandı. Yer: { $facility }.
service-offers =
    { $service ->
        [shelter] Orada geceyi geçirebilirsiniz.
        [food] Orada yiyecek alabilirsiniz.
        [water] Orada içme suyu alabilirsiniz.
        [clinic] Orada bir doktora ya da hemşireye görünebilirsiniz.
        [charging] Orada telefonunuzu şarj edebilirsiniz.
       *[all] Orada barınak, yiyecek, içme suyu ve sağlık hizmeti alabilirsiniz.
    }
service-everyone = Herkes gelebilir. Ücretsizdir.
service-bring-medicine = Mümkünse ilaçlarınızı ve sıcak tutan giysiler getirin.
service-do-not-go = Lütfen şimdi oraya gitmeyin.

service-transport-watch = Otobüsler yakında insanları { $place } bölgesinden çıkaracak.
service-transport-act-now = Otobüsler şimdi insanları { $place } bölgesinden çıkarıyor.
service-transport-cancel = Şu anda { $place } bölgesinden kalkan otobüs yok.
service-transport-from = Otobüsler buradan kalkıyor: { $facility }.
service-transport-bring = Yalnızca taşıyabileceğiniz eşyaları getirin.
service-transport-together = Ailenizle birlikte kalın. Çocukları yanınızdan ayırmayın.
service-transport-cannot-walk = Otobüse ulaşamıyorsanız yardım isteyin.

service-hotline-watch = { $place } bölgesindeki insanlar için yakında bir telefon hattı açılacak.
service-hotline-act-now = { $place } bölgesindeki insanlar için bir telefon hattı açık.
service-hotline-cancel = { $place } bölgesindeki insanlar için telefon hattı açık değil.
service-hotline-ask = Güvenlik, yardım ve aileniz hakkında soru sorabilirsiniz.

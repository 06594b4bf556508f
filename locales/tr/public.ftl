### What each sentence is for, and every variable: locales/en/public.ftl.

public-current = Bu mesajlar şu anda geçerlidir.
public-none = Şu anda mesaj yok.
public-language = Dilinizi seçin.
public-no-language = Bu mesaj bu dilde yok. Lütfen başka bir dil seçin.
public-changed = Bu sayfadaki metin değişti: { $time }.
public-newest = En yeni mesajı okuyun.
public-withdrawn = Bu mesaj geri çekildi. Lütfen bu mesaja uymayın.
public-expired = Bu mesaj artık geçerli değildir.
public-check = Bu metnin kontrol kodu şudur: { $code }.
public-check-how = Aynı metnin kodu her zaman aynıdır. Biri size bu metni farklı bir kodla verirse o metne güvenmeyin.
public-copy = Bu metni kopyalayıp paylaşabilirsiniz.
public-not-here = Burada böyle bir sayfa yok.
public-busy = Şu anda çok kişi okuyor. Lütfen biraz sonra yeniden deneyin.

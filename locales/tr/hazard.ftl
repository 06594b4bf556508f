### What each sentence is for, and every variable: locales/en/hazard.ftl.

hazard-flood-watch = { $place } bölgesinde sel olabilir.
hazard-flood-act-now = { $place } bölgesinde tehlikeli sel var. Şimdi harekete geçin.
hazard-flood-cancel = Şu anda { $place } için sel uyarısı yok.
hazard-flood-all-clear = { $place } bölgesinde sel tehlikesi geçti.

hazard-flash-flood-watch = { $place } bölgesinde su aniden yükselebilir.
hazard-flash-flood-act-now = { $place } bölgesinde ani sel var. Su çok hızlı yükseliyor.
hazard-flash-flood-cancel = Şu anda { $place } için ani sel uyarısı yok.
hazard-flash-flood-all-clear = { $place } bölgesinde ani sel tehlikesi geçti.

hazard-tsunami-watch = { $place } bölgesine tsunami (büyük deniz dalgaları) gelebilir.
hazard-tsunami-act-now = { $place } için tsunami uyarısı. Büyük deniz dalgaları geliyor.
hazard-tsunami-cancel = Şu anda { $place } için tsunami uyarısı yok.
hazard-tsunami-all-clear = { $place } bölgesinde tsunami tehlikesi geçti.

hazard-earthquake-watch = { $place } bölgesinde güçlü bir deprem olabilir.
hazard-earthquake-act-now = { $place } bölgesinde güçlü deprem.
hazard-earthquake-cancel = Şu anda { $place } için deprem uyarısı yok.
hazard-earthquake-all-clear = { $place } için deprem uyarısı sona erdi.

hazard-cyclone-watch = { $place } bölgesine çok güçlü bir fırtına gelebilir.
hazard-cyclone-act-now = { $place } bölgesine çok güçlü bir fırtına geliyor. Şimdi harekete geçin.
hazard-cyclone-cancel = Şu anda { $place } için fırtına uyarısı yok.
hazard-cyclone-all-clear = { $place } bölgesinde fırtına tehlikesi geçti.

hazard-wildfire-watch = { $place } yakınına orman yangını gelebilir.
hazard-wildfire-act-now = { $place } yakınında orman yangını var. Şimdi ayrılın.
hazard-wildfire-cancel = Şu anda { $place } için yangın uyarısı yok.
hazard-wildfire-all-clear = { $place } yakınındaki yangın tehlikesi geçti.

hazard-heat-watch = { $place } bölgesinde hava çok sıcak olacak.
hazard-heat-act-now = { $place } bölgesinde tehlikeli sıcak var. Şimdi kendinizi koruyun.
hazard-heat-cancel = Şu anda { $place } için sıcak hava uyarısı yok.
hazard-heat-all-clear = { $place } bölgesinde tehlikeli sıcak geçti.

hazard-unsafe-water-watch = { $place } bölgesindeki su içmek için güvensiz hâle gelebilir.
hazard-unsafe-water-act-now = { $place } bölgesindeki su içmek için güvenli değil.
hazard-unsafe-water-cancel = Şu anda { $place } için su uyarısı yok.
hazard-unsafe-water-all-clear = { $place } bölgesindeki su yeniden güvenle içilebilir.

hazard-evacuate-watch = Yakında { $place } bölgesinden ayrılmanız gerekebilir.
hazard-evacuate-act-now = Herkes { $place } bölgesinden şimdi ayrılmalıdır.
hazard-evacuate-cancel = Şu anda { $place } bölgesinden ayrılmanız gerekmiyor.
hazard-evacuate-all-clear = { $place } bölgesine dönmek güvenlidir.

hazard-shelter-watch = Yakında { $place } bölgesinde dışarıda olmak tehlikeli olabilir.
hazard-shelter-act-now = { $place } bölgesinde dışarıda olmak tehlikeli. Şimdi içeri girin.
hazard-shelter-cancel = Şu anda { $place } bölgesinde içeride kalmanız gerekmiyor.
hazard-shelter-all-clear = { $place } bölgesinde yeniden dışarı çıkmak güvenlidir.

hazard-storm-surge-watch = { $place } bölgesinde deniz taşkını olabilir.
hazard-storm-surge-act-now = { $place } bölgesinde tehlikeli deniz taşkını var. Şimdi harekete geçin.
hazard-storm-surge-cancel = Şu anda { $place } için deniz taşkını uyarısı yok.
hazard-storm-surge-all-clear = { $place } bölgesinde deniz taşkını tehlikesi geçti.

hazard-tornado-watch = { $place } bölgesine hortum gelebilir.
hazard-tornado-act-now = { $place } için hortum uyarısı. Şimdi kendinizi koruyun.
hazard-tornado-cancel = Şu anda { $place } için hortum uyarısı yok.
hazard-tornado-all-clear = { $place } bölgesinde hortum tehlikesi geçti.

hazard-thunderstorm-watch = { $place } bölgesinde tehlikeli bir gök gürültülü fırtına olabilir.
hazard-thunderstorm-act-now = { $place } bölgesinde tehlikeli gök gürültülü fırtına var. Şimdi içeri girin.
hazard-thunderstorm-cancel = Şu anda { $place } için gök gürültülü fırtına uyarısı yok.
hazard-thunderstorm-all-clear = { $place } bölgesinde gök gürültülü fırtına tehlikesi geçti.

hazard-wind-watch = { $place } bölgesine çok güçlü rüzgâr gelebilir.
hazard-wind-act-now = { $place } bölgesinde tehlikeli rüzgâr var. Şimdi içeri girin.
hazard-wind-cancel = Şu anda { $place } için rüzgâr uyarısı yok.
hazard-wind-all-clear = { $place } bölgesinde tehlikeli rüzgâr geçti.

hazard-winter-storm-watch = { $place } bölgesine tehlikeli bir kar ve buz fırtınası gelebilir.
hazard-winter-storm-act-now = { $place } bölgesinde tehlikeli kar ve buz fırtınası var. İçeride kalın.
hazard-winter-storm-cancel = Şu anda { $place } için kar fırtınası uyarısı yok.
hazard-winter-storm-all-clear = { $place } bölgesinde kar fırtınası tehlikesi geçti.

hazard-dust-storm-watch = { $place } bölgesine toz fırtınası gelebilir.
hazard-dust-storm-act-now = { $place } bölgesinde tehlikeli toz fırtınası var. Şimdi içeri girin.
hazard-dust-storm-cancel = Şu anda { $place } için toz fırtınası uyarısı yok.
hazard-dust-storm-all-clear = { $place } bölgesinde toz fırtınası tehlikesi geçti.

hazard-avalanche-watch = { $place } yakınında çığ (kayan kar) düşebilir.
hazard-avalanche-act-now = { $place } için çığ uyarısı. Şimdi harekete geçin.
hazard-avalanche-cancel = Şu anda { $place } için çığ uyarısı yok.
hazard-avalanche-all-clear = { $place } yakınında çığ tehlikesi geçti.

hazard-landslide-watch = { $place } bölgesinde heyelan (toprak ya da çamur kayması) olabilir.
hazard-landslide-act-now = { $place } için heyelan uyarısı. Şimdi harekete geçin.
hazard-landslide-cancel = Şu anda { $place } için heyelan uyarısı yok.
hazard-landslide-all-clear = { $place } bölgesinde heyelan tehlikesi geçti.

hazard-volcano-watch = { $place } yakınındaki yanardağ patlayabilir.
hazard-volcano-act-now = { $place } yakınındaki yanardağ patlıyor. Şimdi harekete geçin.
hazard-volcano-cancel = Şu anda { $place } için yanardağ uyarısı yok.
hazard-volcano-all-clear = { $place } yakınında yanardağ tehlikesi geçti.

hazard-cold-watch = { $place } bölgesinde hava çok soğuk olacak.
hazard-cold-act-now = { $place } bölgesinde tehlikeli soğuk var. Şimdi kendinizi koruyun.
hazard-cold-cancel = Şu anda { $place } için soğuk hava uyarısı yok.
hazard-cold-all-clear = { $place } bölgesinde tehlikeli soğuk geçti.

hazard-smoke-watch = { $place } bölgesindeki havayı solumak tehlikeli olabilir.
hazard-smoke-act-now = { $place } bölgesindeki havayı solumak tehlikeli.
hazard-smoke-cancel = Şu anda { $place } için kirli hava uyarısı yok.
hazard-smoke-all-clear = { $place } bölgesindeki havayı solumak yeniden güvenli.

hazard-water-shortage-watch = Yakında { $place } bölgesinde yeterli su olmayabilir.
hazard-water-shortage-act-now = { $place } bölgesinde yeterli su yok. Şimdi suyu az kullanın.
hazard-water-shortage-cancel = Şu anda { $place } için su azlığı uyarısı yok.
hazard-water-shortage-all-clear = { $place } bölgesinde yeniden yeterli su var.

hazard-dam-failure-watch = { $place } yakınındaki bir baraj yıkılabilir.
hazard-dam-failure-act-now = { $place } yakınındaki bir baraj yıkılıyor. Büyük bir sel geliyor.
hazard-dam-failure-cancel = Şu anda { $place } için baraj uyarısı yok.
hazard-dam-failure-all-clear = { $place } yakınındaki baraj tehlikesi geçti.

hazard-hazmat-watch = { $place } bölgesinde tehlikeli kimyasallar sızabilir.
hazard-hazmat-act-now = { $place } bölgesinde tehlikeli kimyasallar sızıyor. Şimdi harekete geçin.
hazard-hazmat-cancel = Şu anda { $place } için kimyasal uyarısı yok.
hazard-hazmat-all-clear = { $place } bölgesinde kimyasal tehlikesi geçti.

hazard-radiation-watch = { $place } bölgesinde tehlikeli radyasyon olabilir.
hazard-radiation-act-now = { $place } bölgesinde tehlikeli radyasyon var. Şimdi içeri girin.
hazard-radiation-cancel = Şu anda { $place } için radyasyon uyarısı yok.
hazard-radiation-all-clear = { $place } bölgesinde radyasyon tehlikesi geçti.

hazard-power-outage-watch = Yakında { $place } bölgesinde elektrik olmayabilir.
hazard-power-outage-act-now = Şu anda { $place } bölgesinde elektrik yok.
hazard-power-outage-cancel = Şu anda { $place } için elektrik uyarısı yok.
hazard-power-outage-all-clear = { $place } bölgesinde yeniden elektrik var.

hazard-emergency-number-outage-watch = { $place } bölgesinde acil yardım numarası çalışmayabilir.
hazard-emergency-number-outage-act-now = Şu anda { $place } bölgesinde acil yardım numarası çalışmıyor.
hazard-emergency-number-outage-cancel = Şu anda { $place } için acil yardım numarasıyla ilgili uyarı yok.
hazard-emergency-number-outage-all-clear = { $place } bölgesinde acil yardım numarası yeniden çalışıyor.

hazard-communications-outage-watch = { $place } bölgesinde telefonlar ve internet çalışmayabilir.
hazard-communications-outage-act-now = Şu anda { $place } bölgesinde telefonlar ve internet iyi çalışmıyor.
hazard-communications-outage-cancel = Şu anda { $place } için telefon ve internetle ilgili uyarı yok.
hazard-communications-outage-all-clear = { $place } bölgesinde telefonlar ve internet yeniden çalışıyor.

hazard-disease-watch = { $place } bölgesinde tehlikeli bir hastalık yayılabilir.
hazard-disease-act-now = { $place } bölgesinde tehlikeli bir hastalık yayılıyor. Şimdi kendinizi koruyun.
hazard-disease-cancel = Şu anda { $place } için hastalık uyarısı yok.
hazard-disease-all-clear = { $place } bölgesinde hastalık tehlikesi geçti.

hazard-food-safety-watch = { $place } bölgesindeki bazı yiyecekleri yemek güvenli olmayabilir.
hazard-food-safety-act-now = { $place } bölgesindeki bazı yiyecekleri yemek güvenli değil.
hazard-food-safety-cancel = Şu anda { $place } için yiyecek uyarısı yok.
hazard-food-safety-all-clear = { $place } bölgesinde güvensiz yiyecek tehlikesi geçti.

hazard-structure-fire-watch = { $place } bölgesindeki bir yangın tehlikeli olabilir.
hazard-structure-fire-act-now = { $place } bölgesinde tehlikeli yangın var. Şimdi harekete geçin.
hazard-structure-fire-cancel = Şu anda { $place } bölgesinde yangın uyarısı yok.
hazard-structure-fire-all-clear = { $place } bölgesinde yangın tehlikesi geçti.

hazard-building-collapse-watch = { $place } bölgesindeki bir bina yıkılabilir.
hazard-building-collapse-act-now = { $place } bölgesinde bir bina yıkıldı. Uzak durun.
hazard-building-collapse-cancel = Şu anda { $place } bölgesindeki bir bina için uyarı yok.
hazard-building-collapse-all-clear = { $place } bölgesinde bina tehlikesi geçti.

hazard-transport-shutdown-watch = { $place } bölgesinde otobüsler ve trenler yakında durabilir.
hazard-transport-shutdown-act-now = Şu anda { $place } bölgesinde otobüs ve tren yok.
hazard-transport-shutdown-cancel = Şu anda { $place } için ulaşım uyarısı yok.
hazard-transport-shutdown-all-clear = { $place } bölgesinde otobüsler ve trenler yeniden çalışıyor.

hazard-unrest-watch = { $place } bölgesinde sokaklarda şiddet olayları olabilir.
hazard-unrest-act-now = { $place } bölgesinde sokaklarda şiddet olayları var. İçeride kalın.
hazard-unrest-cancel = Şu anda { $place } için şiddet uyarısı yok.
hazard-unrest-all-clear = { $place } bölgesinde şiddet tehlikesi geçti.

hazard-air-attack-watch = { $place } bölgesine hava saldırısı olabilir.
hazard-air-attack-act-now = { $place } için hava saldırısı uyarısı. Şimdi güvenli bir yere gidin.
hazard-air-attack-cancel = Şu anda { $place } için hava saldırısı uyarısı yok.
hazard-air-attack-all-clear = { $place } bölgesinde hava saldırısı tehlikesi geçti.

hazard-armed-attack-watch = { $place } bölgesinde silahlı saldırı olabilir.
hazard-armed-attack-act-now = { $place } bölgesinde silahlı saldırı var. Şimdi kendinizi koruyun.
hazard-armed-attack-cancel = Şu anda { $place } için saldırı uyarısı yok.
hazard-armed-attack-all-clear = { $place } bölgesinde saldırı tehlikesi geçti.

hazard-mines-watch = { $place } bölgesinde mayın ya da patlamamış bomba olabilir.
hazard-mines-act-now = { $place } bölgesinde mayın ya da patlamamış bomba var. Çok dikkatli olun.
hazard-mines-cancel = Şu anda { $place } için mayın uyarısı yok.
hazard-mines-all-clear = { $place } bölgesinde mayın tehlikesi geçti.

hazard-route-closed-watch = Yakında { $place } geçişi mümkün olmayabilir.
hazard-route-closed-act-now = Şu anda { $place } geçişi mümkün değil. Yol kapalı.
hazard-route-closed-cancel = Şu anda { $place } geçişiyle ilgili uyarı yok.
hazard-route-closed-all-clear = { $place } geçişi yeniden mümkün.

hazard-camp-fire-watch = { $place } bölgesinde evler arasında yangın yayılabilir.
hazard-camp-fire-act-now = { $place } bölgesinde evler arasında yangın yayılıyor. Şimdi harekete geçin.
hazard-camp-fire-cancel = Şu anda { $place } bölgesindeki evler için yangın uyarısı yok.
hazard-camp-fire-all-clear = { $place } bölgesindeki evler için yangın tehlikesi geçti.

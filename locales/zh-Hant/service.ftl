### What each sentence is for, and every variable: locales/en/service.ftl.

service-watch = { $place }很快將開放援助點。地點：{ $facility }。
service-act-now = { $place }的援助點已開放。地點：{ $facility }。
service-cancel = { $place }的援助點沒有開放。地點：{ $facility }。
service-all-clear = { $place }的援助點現已關閉。地點：{ $facility }。
service-offers =
    { $service ->
        [shelter] 您可以在那裡住宿。
        [food] 您可以在那裡領取食物。
        [water] 您可以在那裡領取飲用水。
        [clinic] 您可以在那裡看醫生或護士。
        [charging] 您可以在那裡幫手機充電。
       *[all] 那裡提供住宿、食物、飲用水和醫療。
    }
service-everyone = 人人都可以去。全部免費。
service-bring-medicine = 如果可以，請帶上藥品和保暖衣物。
service-do-not-go = 現在請不要去那裡。

service-transport-watch = 很快會有公車把人們從{ $place }接走。
service-transport-act-now = 公車現在正把人們從{ $place }接走。
service-transport-cancel = 現在沒有離開{ $place }的公車。
service-transport-from = 上車地點：{ $facility }。
service-transport-bring = 請只帶您拿得動的東西。
service-transport-together = 請和家人在一起。讓孩子緊跟在身邊。
service-transport-cannot-walk = 如果您到不了上車地點，請尋求幫助。

service-hotline-watch = 為{ $place }居民服務的電話專線很快將開通。
service-hotline-act-now = 為{ $place }居民服務的電話專線已開通。
service-hotline-cancel = 為{ $place }居民服務的電話專線沒有開通。
service-hotline-ask = 您可以詢問安全、援助和家人的情況。

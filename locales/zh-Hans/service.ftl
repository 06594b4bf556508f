### What each sentence is for, and every variable: locales/en/service.ftl.

service-watch = { $place }很快将开放援助点。地点：{ $facility }。
service-act-now = { $place }的援助点已开放。地点：{ $facility }。
service-cancel = { $place }的援助点没有开放。地点：{ $facility }。
service-all-clear = { $place }的援助点现已关闭。地点：{ $facility }。
service-offers =
    { $service ->
        [shelter] 您可以在那里住宿。
        [food] 您可以在那里领取食物。
        [water] 您可以在那里领取饮用水。
        [clinic] 您可以在那里看医生或护士。
        [charging] 您可以在那里给手机充电。
       *[all] 那里提供住宿、食物、饮用水和医疗。
    }
service-everyone = 人人都可以去。全部免费。
service-bring-medicine = 如果可以，请带上药品和保暖衣物。
service-do-not-go = 现在请不要去那里。

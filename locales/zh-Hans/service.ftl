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

service-transport-watch = 很快会有巴士把人们从{ $place }接走。
service-transport-act-now = 巴士现在正把人们从{ $place }接走。
service-transport-cancel = 现在没有离开{ $place }的巴士。
service-transport-from = 上车地点：{ $facility }。
service-transport-bring = 请只带您拿得动的东西。
service-transport-together = 请和家人在一起。让孩子紧跟在身边。
service-transport-cannot-walk = 如果您到不了上车地点，请寻求帮助。

service-hotline-watch = 为{ $place }居民服务的热线电话很快将开通。
service-hotline-act-now = 为{ $place }居民服务的热线电话已开通。
service-hotline-cancel = 为{ $place }居民服务的热线电话没有开通。
service-hotline-ask = 您可以询问安全、援助和家人的情况。

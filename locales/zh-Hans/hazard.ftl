### What each sentence is for, and every variable: locales/en/hazard.ftl.

hazard-flood-watch = { $place }可能发生洪水。
hazard-flood-act-now = { $place }发生危险洪水。请立即行动。
hazard-flood-cancel = 目前没有针对{ $place }的洪水警报。
hazard-flood-all-clear = { $place }的洪水危险已经过去。

hazard-flash-flood-watch = { $place }的水位可能突然上涨。
hazard-flash-flood-act-now = { $place }突发洪水。水涨得非常快。
hazard-flash-flood-cancel = 目前没有针对{ $place }的突发洪水警报。
hazard-flash-flood-all-clear = { $place }的突发洪水危险已经过去。

hazard-tsunami-watch = 海啸（巨大的海浪）可能到达{ $place }。
hazard-tsunami-act-now = { $place }海啸警报。巨大的海浪正在到来。
hazard-tsunami-cancel = 目前没有针对{ $place }的海啸警报。
hazard-tsunami-all-clear = { $place }的海啸危险已经过去。

hazard-earthquake-watch = { $place }可能发生强烈地震。
hazard-earthquake-act-now = { $place }发生强烈地震。
hazard-earthquake-cancel = 目前没有针对{ $place }的地震警报。
hazard-earthquake-all-clear = { $place }的地震警报已经结束。

hazard-cyclone-watch = 非常强的风暴可能到达{ $place }。
hazard-cyclone-act-now = 非常强的风暴正在接近{ $place }。请立即行动。
hazard-cyclone-cancel = 目前没有针对{ $place }的风暴警报。
hazard-cyclone-all-clear = { $place }的风暴危险已经过去。

hazard-wildfire-watch = 山火可能蔓延到{ $place }附近。
hazard-wildfire-act-now = { $place }附近发生山火。请立即离开。
hazard-wildfire-cancel = 目前没有针对{ $place }的火灾警报。
hazard-wildfire-all-clear = { $place }附近的火灾危险已经过去。

hazard-heat-watch = { $place }将会非常热。
hazard-heat-act-now = { $place }出现危险高温。请立即做好防护。
hazard-heat-cancel = 目前没有针对{ $place }的高温警报。
hazard-heat-all-clear = { $place }的危险高温已经过去。

hazard-unsafe-water-watch = { $place }的水可能变得不能安全饮用。
hazard-unsafe-water-act-now = { $place }的水不能安全饮用。
hazard-unsafe-water-cancel = 目前没有针对{ $place }的用水警报。
hazard-unsafe-water-all-clear = { $place }的水又可以安全饮用了。

hazard-evacuate-watch = 您可能很快需要离开{ $place }。
hazard-evacuate-act-now = 所有人必须立即离开{ $place }。
hazard-evacuate-cancel = 您现在不需要离开{ $place }。
hazard-evacuate-all-clear = 现在可以安全返回{ $place }。

hazard-shelter-watch = { $place }的室外可能很快有危险。
hazard-shelter-act-now = { $place }的室外有危险。请立即进入室内。
hazard-shelter-cancel = 在{ $place }，您现在不需要留在室内。
hazard-shelter-all-clear = 在{ $place }，现在可以安全外出。

### What each sentence is for, and every variable: locales/en/public.ftl.

public-current = いま つかえる おしらせです。
public-none = いま おしらせは ありません。
public-language = ことばを えらんでください。
public-no-language = この おしらせには この ことばの 文が ありません。 ほかの ことばを えらんでください。
public-changed = この ページの 文が かわりました： { $time }。
public-newest = いちばん あたらしい おしらせを 読んでください。
public-withdrawn = この おしらせは なくなりました。 おしらせの とおりに しないでください。
public-expired = この おしらせは もう つかえません。
public-check = この 文を たしかめる ばんごうは { $code } です。
public-check-how = おなじ 文には いつも おなじ ばんごうが あります。 だれかから もらった この 文の ばんごうが ちがう ときは、 しんじないでください。
public-copy = この 文を コピーして ほかの 人に 送ることが できます。
public-not-here = その ページは ここには ありません。
public-busy = いま 人が たくさん 読んでいます。 すこし まって もういちど 見てください。

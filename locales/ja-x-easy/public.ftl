### What each sentence is for, and every variable: locales/en/public.ftl.

public-current = いま つかえる おしらせです。
public-none = いま おしらせは ありません。
public-language = ことばを えらんでください。
public-no-language = この おしらせは この ことばでは ありません。 ほかの ことばを えらんでください。
public-changed = この ページの 文が かわりました： { $time }。
public-newest = いちばん あたらしい おしらせを 読んでください。
public-withdrawn = この おしらせは なくなりました。 しないでください。
public-expired = この おしらせは もう つかえません。
public-check = この 文の ばんごうは { $code } です。
public-check-how = おなじ 文には いつも おなじ ばんごうが あります。 ばんごうが ちがう ときは しんじないでください。
public-copy = この 文を コピーして ほかの 人に おくることが できます。
public-not-here = その ページは ここには ありません。
public-busy = いま 人が たくさん 読んでいます。 すこし まって もういちど 見てください。

### What each sentence is for, and every variable: locales/en/public.ftl.

public-current = 这些消息现在有效。
public-none = 现在没有消息。
public-language = 请选择您的语言。
public-no-language = 这条消息没有这种语言的版本。请选择其他语言。
public-changed = 本页文字已更改：{ $time }。
public-newest = 请阅读最新消息。
public-withdrawn = 这条消息已撤回。请不要照做。
public-expired = 这条消息已失效。
public-check = 这段文字的核对码是{ $code }。
public-check-how = 相同的文字总有相同的核对码。如果有人给您这段文字，但核对码不同，请不要相信。
public-copy = 您可以复制并分享这段文字。
public-not-here = 这里没有这个页面。
public-busy = 现在阅读的人很多。请稍后再试。

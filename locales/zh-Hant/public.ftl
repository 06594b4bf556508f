### What each sentence is for, and every variable: locales/en/public.ftl.

public-current = 這些訊息現在有效。
public-none = 現在沒有訊息。
public-language = 請選擇您的語言。
public-no-language = 這則訊息沒有這種語言的版本。請選擇其他語言。
public-changed = 本頁文字已更改：{ $time }。
public-newest = 請閱讀最新訊息。
public-withdrawn = 這則訊息已撤回。請不要照做。
public-expired = 這則訊息已失效。
public-check = 這段文字的核對碼是{ $code }。
public-check-how = 相同的文字總有相同的核對碼。如果有人給您這段文字，但核對碼不同，請不要相信。
public-copy = 您可以複製並分享這段文字。
public-not-here = 這裡沒有這個頁面。
public-busy = 現在閱讀的人很多。請稍後再試。

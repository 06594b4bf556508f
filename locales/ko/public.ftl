### What each sentence is for, and every variable: locales/en/public.ftl.

public-current = 지금 유효한 안내입니다.
public-none = 지금은 안내가 없습니다.
public-language = 언어를 선택하세요.
public-no-language = 이 안내는 이 언어로 되어 있지 않습니다. 다른 언어를 선택해 주세요.
public-changed = 이 페이지의 글이 바뀌었습니다: { $time }.
public-newest = 가장 최근의 안내를 읽으세요.
public-withdrawn = 이 안내는 철회되었습니다. 따르지 마세요.
public-expired = 이 안내는 더 이상 유효하지 않습니다.
public-check = 이 글의 확인 코드는 { $code }입니다.
public-check-how = 같은 글의 코드는 언제나 같습니다. 누군가에게서 받은 이 글의 코드가 다르면 믿지 마세요.
public-copy = 이 글을 복사해서 다른 사람과 공유할 수 있습니다.
public-not-here = 그런 페이지는 여기에 없습니다.
public-busy = 지금 많은 사람이 읽고 있습니다. 잠시 후 다시 시도해 주세요.

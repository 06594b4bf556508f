### What each sentence is for, and every variable: locales/en/public.ftl.

public-current = Follow these messages now.
public-none = We have no message now.
public-language = Choose your language.
public-no-language = We do not have this message in this language. Please choose another language.
public-changed = The words on this page are new. They changed at this time: { $time }.
public-newest = Read the newest message.
public-withdrawn = This message was taken back. Please do not follow it.
public-expired = The time for this message is over.
public-check = This text has a check code. The code is { $code }.
public-check-how = The same text always has the same code. Is the code not the same? Then do not believe the text.
public-copy = You can copy this text. You can give it to other people.
public-not-here = We do not have this page.
public-busy = Many people are reading now. Please try again soon.

### What the public page of an alert says around the text of the alert.
### Whole sentences only. The same sentence stands on every page and in every feed.

# The heading of the list of messages, and the name of the feed.
public-current = These messages are valid now.
# Stands where the list would be; it says nothing about danger or safety.
public-none = There is no message now.
public-language = Choose your language.
public-no-language = This message is not in this language. Please choose another language.
# $time: the date and time of the change, written for the reader.
public-changed = The text on this page has changed: { $time }.
# A link to the message that came after this one.
public-newest = Read the newest message.
# The office took the message back after it was sent.
public-withdrawn = This message was withdrawn. Please do not follow it.
# Its time has run out; it says nothing about danger or safety.
public-expired = This message is no longer valid.
# $code: eight letters and digits in two groups, never translated.
public-check = The check code of this text is { $code }.
# Stands below the check code.
public-check-how = The same text always has the same code. If someone gives you this text with a different code, do not trust it.
# The label of a box with the text.
public-copy = You can copy this text and share it.
public-not-here = There is no such page here.
# Said when too many ask at one time.
public-busy = Many people are reading now. Please try again soon.

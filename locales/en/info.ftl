### Messages that fit any danger, and the sentences that many offers of help share.

## How a warning, advice or an offer of help ends, when there are no better words for it

# Said first when an offer of help or a piece of advice comes to its end. Nothing dangerous is over: it is no all-clear.
info-ends = This is news about an earlier message.

# Advice is withdrawn. $place: the name of the place.
info-cancel = Please do not follow the earlier message for { $place }.
# There is no danger, or none any more. $place: the name of the place.
info-no-warning = There is no warning for { $place } now.
# Advice is not needed any more. $place: the name of the place.
info-ended = The earlier message for { $place } is no longer needed.
# An offer of help is withdrawn. $place: the name of the place.
info-help-cancel = The help in { $place } from the earlier message is not available.
# An offer of help has come to its end. $place: the name of the place.
info-help-ended = The help in { $place } from the earlier message has ended.

## What people who ask for help want to know

info-free = The help is free.
info-private = What you say stays private.
info-no-name = You do not have to say your name.
info-your-language = You can ask for someone who speaks your language.
info-you-decide = You decide what happens next.
# $facility: the name of the building or office, never translated.
info-where = Where: { $facility }.
# $link: the address of a page on the internet, never translated.
info-read-more = Open { $link } to read more.

## Keep away from an area

# $place: the name of the place.
info-avoid-watch = It may soon be dangerous in { $place }.
# $place: the name of the place.
info-avoid-act-now = Do not go to { $place }. It is dangerous there now.
# $place: the name of the place.
info-avoid-all-clear = You can go to { $place } again.

info-avoid-do-not-travel = Do not travel there if you do not have to.
info-avoid-leave = If you are there, leave when it is safe to leave.
info-avoid-other-way = Take a different road, or wait in a safe place.
info-avoid-rescue-roads = Do not block the roads. Rescue workers need them.

## Reminder: an earlier warning still holds

# $place: the name of the place.
info-reminder-act-now = The earlier warning for { $place } is still valid.
# $place: the name of the place.
info-reminder-all-clear = The earlier warning for { $place } has ended.

info-reminder-not-over = The danger is not over.
info-reminder-follow = Please keep following the earlier warning.
info-reminder-missed = If you do not know the warning, ask people near you.

## A false message is being shared; watch: nobody knows yet whether it is true

# $place: the name of the place.
info-rumour-watch = People in { $place } are sharing a message that may be false.
# $place: the name of the place.
info-rumour-act-now = People in { $place } are sharing a false message.

# $topic: what the false message speaks of, one of water, dam, attack, evacuation, disease, aid, other.
info-rumour-about =
    { $topic ->
        [water] It is about drinking water.
        [dam] It is about a dam.
        [attack] It is about an attack.
        [evacuation] It says that people must leave.
        [disease] It is about a disease.
        [aid] It is about aid.
       *[other] It is about the emergency.
    }
info-rumour-do-not-share = Please do not share it.
info-rumour-do-not-follow = Do not do what the false message says.
info-rumour-tell = Tell people near you that it is false.
info-rumour-check = Check with an official source before you believe a message.
# $link: the address of a page of an official source, never translated.
info-rumour-true = Open { $link } to read what is true.

## A test of the alert system

# $place: the name of the place.
info-test-watch = There will soon be a test of the alert system in { $place }.
# $place: the name of the place.
info-test-act-now = This is a test of the alert system in { $place }. There is no danger.
# $place: the name of the place.
info-test-cancel = There is no test of the alert system in { $place } now.
# $place: the name of the place.
info-test-all-clear = The test of the alert system in { $place } is over.

info-test-nothing = You do not have to do anything.
info-real-danger = If there is real danger, a new message will tell you.

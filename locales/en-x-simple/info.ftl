### What each sentence is for, and every variable: locales/en/info.ftl.

info-ends = This is news about an earlier message.
info-cancel = Please do not do what the earlier message for { $place } says.
info-no-warning = Now there is no warning for { $place }.
info-ended = You do not need the earlier message for { $place } any more.
info-help-cancel = The earlier message told of help in { $place }. You cannot get this help.
info-help-ended = The earlier message told of help in { $place }. This help is over.

info-free = You pay nothing for the help.
info-private = No one will tell others what you say.
info-no-name = You do not need to say your name.
info-your-language = You can ask for a person who speaks your language.
info-you-decide = You choose what happens next.
info-where = The place is: { $facility }.
info-read-more = Open { $link } to read more.

info-avoid-watch = Soon it may be dangerous in { $place }.
info-avoid-act-now = Do not go to { $place }. There is danger there now.
info-avoid-all-clear = You can now go to { $place } again.
info-avoid-do-not-travel = Do you have to go there? If not, do not go.
info-avoid-leave = Are you there? Leave when it is safe to leave.
info-avoid-other-way = Take another road. Or wait in a safe place.
info-avoid-rescue-roads = Keep the roads free. Rescue workers need them.

info-reminder-act-now = The earlier warning for { $place } is not over.
info-reminder-all-clear = The earlier warning for { $place } is over.
info-reminder-not-over = There is still danger.
info-reminder-follow = Please keep doing what the earlier warning says.
info-reminder-missed = If you do not know the warning, ask people near you.

info-rumour-watch = People in { $place } are sending a message to others. It may be false.
info-rumour-act-now = People in { $place } are sending a false message to others.
info-rumour-about =
    { $topic ->
        [water] The message is about drinking water.
        [dam] The message is about a dam.
        [attack] The message is about an attack.
        [evacuation] The message says that people must leave.
        [disease] The message is about a disease.
        [aid] The message is about aid.
       *[other] The message is about the emergency.
    }
info-rumour-do-not-share = Please do not send it to others.
info-rumour-do-not-follow = Do not follow the false message.
info-rumour-tell = Tell people near you: it is false.
info-rumour-check = Before you believe a message, ask an official source.
info-rumour-true = Open { $link } to read what is true.

info-test-watch = Soon we will test the alert system in { $place }.
info-test-act-now = We are testing the alert system in { $place } now. There is no danger.
info-test-cancel = Now there is no test of the alert system in { $place }.
info-test-all-clear = We have ended the test of the alert system in { $place }.
info-test-nothing = You do not have to do anything.
info-real-danger = If there is real danger, you will get a new message.

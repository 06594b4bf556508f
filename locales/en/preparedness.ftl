### What people can do and know before anything happens.
### Calm and friendly: nobody is in danger while these are said.

## How alerts reach people, and how to choose a language

# $place: the name of the place.
preparedness-alerts-watch = Soon you can get danger alerts for { $place } in your language.
# $place: the name of the place.
preparedness-alerts-act-now = You can get danger alerts for { $place } in your language.

preparedness-alerts-channels = Alerts come by phone, by radio and from community groups.
preparedness-alerts-choose = Choose the language that you understand best.
preparedness-alerts-free = Alerts are free. You can stop them at any time.
# $contact: a checked phone number.
preparedness-alerts-call = To choose your language, call { $contact }.
    .radio = To choose your language, call this number: { $contact }. I repeat the number: { $contact }.

## A drill: people practice for an emergency, and nothing has happened

# $place: the name of the place.
preparedness-drill-watch = People in { $place } will soon practice for an emergency.
# $place: the name of the place.
preparedness-drill-act-now = People in { $place } are practicing for an emergency. There is no real danger.
# $place: the name of the place.
preparedness-drill-cancel = People in { $place } will not practice for an emergency now.
# $place: the name of the place.
preparedness-drill-all-clear = The practice for an emergency in { $place } is over.

preparedness-drill-sirens = You may hear sirens and see rescue workers.
preparedness-drill-take-part = You can take part if you want. Everyone is welcome.

## Know the dangers of the place where one lives

# $place: the name of the place.
preparedness-risk-act-now = Learn which dangers there are in { $place }.

preparedness-risk-ask = Ask people who know the area well which places are dangerous.
preparedness-risk-safe-place = Find the nearest safe place and two ways to get there.
preparedness-risk-signals = Learn what the warning sounds and signs mean.

## Make a plan and pack a bag

# $place: the name of the place.
preparedness-plan-act-now = Get ready for an emergency in { $place } before it comes.

preparedness-plan-meet = Agree with your family where you will meet.
preparedness-plan-numbers = Write important phone numbers on paper.
preparedness-plan-bag = Pack a bag with water, food, medicine, a light and warm clothes.
preparedness-plan-others = Plan how to help babies, older people and people who cannot walk well.
    .sms = Plan how to help babies and older people.

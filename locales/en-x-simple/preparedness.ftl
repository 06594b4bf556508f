### What each sentence is for, and every variable: locales/en/preparedness.ftl.

preparedness-alerts-watch = Soon you can get alerts about danger in { $place } in your language.
preparedness-alerts-act-now = You can get alerts about danger in { $place } in your language.
preparedness-alerts-channels = You get alerts by phone, by radio and from local groups.
preparedness-alerts-choose = Which language do you understand best? Choose that one.
preparedness-alerts-free = You pay nothing for alerts. You can always stop them.
preparedness-alerts-call = Do you want to choose your language? Call { $contact }.
    .radio = Do you want to choose your language? Call this number: { $contact }. I say the number again: { $contact }.

preparedness-drill-watch = Soon people in { $place } will practice for an emergency.
preparedness-drill-act-now = Now people in { $place } are practicing for an emergency. The danger is not real.
preparedness-drill-cancel = People in { $place } will not practice for an emergency now.
preparedness-drill-all-clear = The practice for an emergency in { $place } is over.
preparedness-drill-sirens = You may hear loud sirens. You may see rescue workers.
preparedness-drill-take-part = Do you want to join? You can. Everyone can come.

preparedness-risk-act-now = Learn what can be dangerous in { $place }.
preparedness-risk-ask = Some people know the area well. Ask them where it is dangerous.
preparedness-risk-safe-place = Find the safe place that is nearest. Find two ways to get there.
preparedness-risk-signals = Learn what each warning sound and sign means.

preparedness-plan-act-now = Get ready for an emergency in { $place } before it comes.
preparedness-plan-meet = Decide with your family where you will meet.
preparedness-plan-numbers = Write important phone numbers down on paper.
preparedness-plan-bag = Put in a bag: water, food, medicine, a light and warm clothes.
preparedness-plan-others = Think how you can help babies, old people and people who cannot walk well.
    .sms = Think how you can help babies and old people.

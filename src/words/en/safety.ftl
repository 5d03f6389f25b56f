### Is it safe, leaving, help lines. Loaded first: these pages must always open.

## The private question before the first finding about two real people. Its answer is kept nowhere.

safety-question = First, a question just for you
safety-lead = It’s about fear and force. Has any of this happened between the two of you, in either direction? Your answer isn’t saved.
safety-sign-afraid = Fear of what the other might do
safety-sign-control = Being checked or controlled: phone, money, clothes, friends, where you are
safety-sign-hurt = Threats, hitting, pinning down, hurting: a person, a child, an animal; smashing things
safety-sign-sex = Sex under pressure or by force
safety-sign-honest = It wouldn’t be safe to answer this honestly
safety-none = None of these
safety-some = Some of these, or I’m not sure
safety-stop = Then Slipstep is not the right help
safety-stop-why = Slipstep shows two people who keep something going together. Where someone is afraid or controlled, that isn’t true, and advice to give space or come closer can do harm. So it stops here.
safety-stop-help = People trained for this can help. Use a device nobody else looks at: calls and pages can stay in its history.
# The first thing on the page: the number of the reader’s country, where it is known.
safety-now = In danger now? { $call }
safety-call = Call the emergency number where you are.

## Help lines

help-emergency = in danger now
help-violence-women = violence against women
help-domestic = domestic violence
help-violence-men = violence against men
help-talk = someone to talk to
help-crisis = in a crisis
# A number that asks for a further one once it answers.
help-option = { $number }, then { $option }
help-line = { $number } ({ $what })
help-elsewhere = Other countries
help-note = This list isn’t complete, and numbers change.

## The page that is always in the menu

safety-heading = If you’re afraid
safety-heading-lead = What looks like a loop can be one person being afraid of the other. Has any of this happened between the two of you, in either direction?
safety-where = If so, advice to give space or come closer can do harm.
safety-talk = Someone to talk to
safety-not-now = Not now, without a result
safety-away = Your results are hidden for this visit.
safety-away-text = What the chat showed is hidden on every page. You can answer the question again, or find help lines, at any time.
safety-away-session = What the chat showed is hidden on every page until the session ends. Help lines can be found at any time.
safety-again = Ask me again
safety-put-away = Hide my results
safety-eyes = If someone else looks at this device
safety-eyes-leave = “{ $leave }” at the top, or the Shift key three times within five seconds, empties it at once.
safety-eyes-keeps = This page saves nothing by itself. What stays is only a file or a locked copy, if you saved one. Anyone who looks can see that it exists, not what’s in it. Neither holds your answer to the private question.
safety-eyes-outside = The browser’s history and site data can show that this page was open. You can clear both in its settings.
safety-eyes-device = A device that someone else looks at is not private, whatever a page promises.
safety-help-and-leave = Help lines, and how to leave this page

### Is it safe, leaving, help lines. Loaded first: these pages must always open.

## The private question before the first finding about two real people. Its answer is kept nowhere.

safety-question = First, a question for you alone
safety-lead = Some things between two people are not a dance. Has any of this been so between you two, for either one? Your answer is not kept, and nothing here will show it.
safety-sign-afraid = One is afraid of what the other might do.
safety-sign-control = One checks or controls the other: phone, messages, money, clothes, friends, where they are.
safety-sign-hurt = One has threatened, hit, held or hurt the other, or a child, an animal or things.
safety-sign-sex = One has been pressed or forced into sex.
safety-sign-honest = One would not be safe answering this honestly.
safety-none = None of these
safety-some = Some of these, or I’m not sure
safety-stop = Then this is not the right picture
safety-stop-why = What follows would show two people who answer each other, as if both kept it going. Where someone is afraid or controlled, that isn’t so. Advice to give space or to come closer can do harm. So Slipstep stops here.
safety-stop-help = It may help to talk with someone trained for this, from a device nobody else looks at. Calls and pages you visit can stay in a history. If someone is in danger now, call the emergency number where you are.

## Help lines

help-violence-women = violence against women
help-domestic = domestic violence
help-violence-men = violence against men
help-talk = someone to talk to
help-crisis = in a crisis
# A number that asks for a further one once it answers.
help-option = { $number }, then { $option }
help-line = { $number } ({ $what })
help-elsewhere = Other countries
help-note = This list is not complete, and numbers change. Other places have lines of their own.

## The page that is always in the menu

safety-heading = Is it safe between you two?
safety-heading-lead = What looks like a loop between two can be one person being afraid. Then “both of you” is the wrong word. Has any of this been so between you two, for either one?
safety-where = Where any of this is so, for either one, advice to give space or to come closer can do harm.
safety-talk = Someone to talk to
safety-not-now = Not now
safety-away = The shared picture is put away for this visit.
safety-away-text = What was found of the two of you is put away on every page. A chat can still be loaded. You can answer the question again, or find help lines, at any time.
safety-away-session = What was found of the two is put away on every page, and stays so until the session ends. Help lines can be found at any time.
safety-again = Ask me the question again
safety-put-away = Put the shared picture away
safety-eyes = This page, and other eyes
safety-eyes-leave = “{ $leave }” at the top, or the Shift key three times within five seconds, empties this page at once. A blank page is left.
safety-eyes-keeps = By itself this page keeps nothing on this device: no chat, no answer, no cookie. Only what you save yourself stays: your own file, or a locked copy in this browser. Whoever looks can see that it exists, not what is in it. The answer to the private question is in neither.
safety-eyes-outside = It can’t clear what lies outside it. The browser’s history shows that this address was open. The browser’s site data may hold the app itself, so that it opens without a network. You can clear both in the browser’s settings. Every file stays where you saved it.
safety-eyes-device = A device that someone else looks at is not private, whatever a page promises.
safety-help-and-leave = Help lines, and how to leave this page

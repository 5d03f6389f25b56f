### The guide that talks it through. Never a persona, never “I” but in what a person may choose to say; two lines, then one question.
### $role is the chair of tonight: it takes nothing else.

## Doors

talk-title = Talk it through
talk-lead = Questions for you alone, two to six minutes. Nobody else reads your answers. When you leave, they’re gone.
talk-which = What is it about?
talk-door-waiting = { $role ->
    [reaching] They haven’t written back
   *[stepping-back] I haven’t answered
}
talk-door-again = { $role ->
    [reaching] I keep writing
   *[stepping-back] I keep going quiet
}
talk-door-argument = The same argument again
talk-door-chat = Read my chat with me
talk-door-break = { $role ->
    [reaching] Take a break from reaching out?
   *[stepping-back] Come a little nearer?
}
talk-door-bring-up = How do I bring it up?
talk-door-unchanged = Nothing changed
talk-door-safe = If you’re afraid
talk-role = Which fits you tonight?
talk-role-reaching = I’m reaching out
talk-role-stepping-back = I’m stepping back

## In every state

talk-program = This is a program. Nobody reads what you write here.
talk-your-words = Your words
talk-say = Go on
talk-skip = Skip
talk-back = Back
talk-close = Close and forget
talk-raised-safety = If any of this is about fear or control, go to “If you’re afraid”.
talk-raised-crisis = If you or someone else might come to harm, this talk can wait. Call one of these numbers now, or the emergency number where you are. People answer there.
talk-seconds = { $count ->
    [one] { $count } second left
   *[other] { $count } seconds left
}
talk-breath-begins = One minute begins.
talk-breath-ends = The minute is over.

## Said in more than one conversation

talk-breath = The body first, then. For one minute, make each breath out longer than the breath in.
talk-breath-after = A little quieter now, about the same, or louder?
talk-quieter = A little quieter
talk-same = About the same
talk-louder = Louder
talk-louder-then = Then it may be too early for words.
talk-louder-next = Go on, or rest for now?
talk-on = Go on
talk-enough = That is enough for now
talk-rest = Leave it for tonight
talk-not-now = Not now
talk-what-now = What can you do now?
talk-what-fits = What fits tonight?
talk-chat-shows = A chat shows no reasons. It shows how you two have answered each other:
talk-chat-shows-two = This is how you two have answered each other:
talk-chat-weighs = A chat can’t weigh what was said. It shows how you two have answered each other:
talk-chat-here = This is what it shows:
talk-many-evenings = True of many evenings. It says nothing about this one.
talk-chat-open = This chat doesn’t show yet how you two respond to each other. So nothing has to rest on that tonight.
talk-chat-little = There’s too little in your chat yet to show how you two answer each other.
talk-from-model = A model says that, not your chat.
talk-fits-breath = A minute of breath
talk-fits-step = One small step to try
talk-fits-fair = Try it
talk-fits-loop = Put words to the loop, together
talk-fits-softer = Ask in a softer way
talk-fits-copy = Copy the line
talk-fits-moments = The moments behind it
talk-fits-unseen = What a chat can’t see
talk-fits-load = Open a chat
talk-fits-bring-up = Find a way to bring it up

## Waiting

talk-waiting-opens = { $role ->
    [reaching] No answer yet.
   *[stepping-back] You haven’t answered yet.
}
talk-waiting-strongest = Nothing has to be sent in the next few minutes. Which feeling is strongest right now?
talk-strongest-body = Mostly the body: tight, hot, wide awake
talk-strongest-thoughts = Mostly thoughts going round
talk-strongest-wish = { $role ->
    [reaching] Mostly the wish to write
   *[stepping-back] Mostly the wish to put the phone down
}
talk-waiting-says = { $role ->
    [reaching] In a few words: what does the quiet seem to say?
   *[stepping-back] In a few words: what does the message seem to say?
}
talk-waiting-other = What else could it be, on the other side?
talk-waiting-model = { $role ->
    [reaching] In a model, one reaches out hardest just when the other is furthest away.
   *[stepping-back] In a model, one steps back most just when the other reaches out most.
}
talk-when-then = A plan in one sentence. Which fits tonight?
talk-when-first = { $role ->
    [reaching] When I want to write again, I do something else with my hands for ten minutes first
   *[stepping-back] When I want to put the phone down, I first say when I’ll answer
}
talk-when-warm = { $role ->
    [reaching] When an hour has passed, I send one kind line and leave it there
   *[stepping-back] When I’ve had all I can take, I send one kind line and then rest
}
talk-neither-tonight = Neither tonight
talk-line = Try a line here. It isn’t sent.
talk-line-how = How are you, and what would help?
talk-line-read = Read it as if it had been sent to you. Would you want to answer?
talk-line-keep = And now?
talk-yes-try = { $role ->
    [reaching] Yes. And a step for calming down first
   *[stepping-back] Yes. And a step for a promised answer
}
talk-yes-copy = Yes, copy the line
talk-not-yet = Not yet
talk-softer = Shorter often helps. And say how it is for you.

## Again

talk-again-opens = { $role ->
    [reaching] You’ve sent another message, or are about to.
   *[stepping-back] You’ve gone quiet again, or are about to.
}
talk-again-before = What came just before?
talk-before-other = { $role ->
    [reaching] A long quiet
   *[stepping-back] Many messages
}
talk-before-day = A hard day, from somewhere else
talk-before-nothing = Nothing I could name
talk-again-body = Where in the body do you feel it?
talk-body-chest = Chest or throat
talk-body-stomach = Stomach
talk-body-head = Head or shoulders
talk-body-nowhere = Nowhere in particular
talk-again-protects = { $role ->
    [reaching] Writing again often protects something.
   *[stepping-back] Going quiet often protects something.
}
talk-again-what = What might it protect here?
talk-again-relief = How long does the relief last?
talk-relief-minutes = Minutes
talk-relief-evening = An evening
talk-relief-days = Days
talk-again-model = { $role ->
    [reaching] In a model, writing again calms for a while, and then the distance grows.
   *[stepping-back] In a model, going quiet calms for a while, and then the other reaches out more.
}
talk-again-seen = { $role ->
    [reaching] What might it look like to the one who has gone quiet?
   *[stepping-back] What might it look like to the one who keeps writing?
}

## Argument

talk-argument-opens = The same argument, once more.
talk-argument-did = What did you do, as a camera would have seen it?
talk-argument-seen = And how might that have looked from the other side?
talk-argument-watcher = Now imagine someone watching who wishes both of you well.
talk-argument-notice = What would that person notice?
talk-argument-model = In a model, talking about the loop changes little by itself. Small steps after it can.

## Reading the chat

talk-chat-opens = One thing from the chat, slowly. First a guess.
talk-chat-guess = What will the chat show?
talk-guess-apart = The more one writes, the more the other steps back
talk-guess-together = We both write more, or we both write less
talk-guess-nothing = Nothing that stands out
talk-guess-matter = Whether I matter to them
talk-chat-fits = Does that fit what you know?
talk-fits-often = Yes, often
talk-fits-sometimes = Some evenings
talk-fits-no = No
talk-open-stands = This much is clear:
talk-chat-later = More weeks help most. Add a newer export later.
talk-chat-none = No chat of yours is open here. You can open one: it stays on this device.
talk-chat-next = What would you look at next?
talk-chat-disputed = Then you and the chat disagree, and you were there.
talk-chat-knows = A chat knows only who wrote when. It knows nothing of calls, tone or time in the same room.
talk-cannot-answer = A chat can’t answer that.
talk-look-for = What would you look for, outside the chat?
talk-look-for-then = Some of it you can ask for, kindly. Some of it only shows over time.

## Break or nearer

talk-break-opens = { $role ->
    [reaching] Reaching out less for a while, and staying kind.
   *[stepping-back] Coming a little nearer, in small steady steps.
}
talk-break-what-for = What for?
talk-for-calm = So that it gets calmer
talk-for-see = To see what happens
talk-for-noticed = So that the other one notices
talk-break-test = { $role ->
    [reaching] Then it can come across as a test. Saying beforehand what you do, and why, is kinder to both.
   *[stepping-back] Small things can go unseen at first. You can say what you are trying, and why.
}
talk-break-serious = Is something serious waiting: money, health, a promise?
talk-serious-yes = Yes
talk-serious-no = No
talk-break-first = Then that comes first. A step like this must not delay it.
talk-break-warm = { $role ->
    [reaching] Which acts of kindness carry on in the meantime?
   *[stepping-back] Which small thing could you do each day?
}
talk-break-guess = Take a guess: how much does the other person write then?
talk-guess-nearer = More
talk-guess-same = About the same
talk-guess-further = Less
talk-break-forecast = The page of the step shows what could follow, as far as your chat can tell.
talk-break-model = { $role ->
    [reaching] In a model, easing off kindly brings the other nearer in { $nearer } of 100 pairs. In { $not } it doesn’t.
   *[stepping-back] In a model, small steady steps make it calmer for the other in most pairs. It doesn’t always last.
}
talk-break-ready = Try it for some weeks, or not now?

## Bringing it up

talk-bring-opens = One thing to bring up.
talk-bring-wish = What is the one thing you wish for? A few words are enough.
talk-bring-when = When is neither of you hungry, tired or in a hurry?
talk-when-walk = On a walk
talk-when-meal = After a meal
talk-when-ask = Ask for a time first
talk-bring-soften = A softer start has three parts: what happened, how it was for you, what would help.
talk-bring-write = Write it that way. It is not sent.
talk-bring-hear = Read it as the other would. What could be hard to hear?
talk-bring-badly = And if it goes badly?
talk-badly-pause = Pause for twenty minutes, and say when we’ll go on
talk-badly-thanks = Say thanks for hearing it, and stop there

## Unchanged

talk-unchanged-opens = Something was tried, and nothing seems to have changed.
talk-unchanged-guess = What was the guess?
talk-unchanged-done = How often did you take the step?
talk-done-most = In most weeks
talk-done-some = In some
talk-done-hardly = Hardly
talk-unchanged-hardly = Then there is little to go by. Sometimes life comes first.
talk-unchanged-ordinary = Weeks differ anyway. One trial isn’t always enough to tell.
talk-unchanged-next = Carry on, change something, or stop? Stopping is fine too.
talk-next-on = Carry on
talk-next-other = Another step
talk-next-stop = Stop

## Is it safe

talk-safe-open = Then the other questions are open to you. This one stays on every page.

## Ends

talk-ended = That is enough for tonight.
talk-end-go = Open it
talk-copied = Copied. Nothing was sent.
talk-not-copied = It couldn’t be copied. The line is above; you can select it there.
talk-keep = Add my words to my file
talk-keep-what = Only what you wrote here, beside this chat. It’s saved when you save the file.
talk-keep-chat = The chat then goes into your file too.
talk-kept = Added to your file, not saved yet.
talk-other-doors = Something else

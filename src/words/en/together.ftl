### Both together, the session with a third person, and the printed page. Sentences about the two come in pairs of equal size.

together-heading = Two people, one screen
together-lead = First you each answer alone, while the other looks away. Then both answers come up at once, side by side.
together-alone = You each need a few minutes alone with the screen. If that can’t be, leave it for another day. Nothing is lost.
together-called = What should we call you two here?
together-called-one = On the left
together-called-two = On the right
# A field beside a chat, whose finding goes by its people.
together-called-of = { $name } in the chat
together-which-record = What you look at together
together-with-record = The open chat of { $a } and { $b }, and your own words
together-without-record = Your own words alone, without a chat
together-invented = An invented chat is open now. You can try this page with it, or for yourselves, without any chat.
together-who = Who takes the screen first? Either is fine.
together-first = { $whose } takes it first
together-someone-one = The one on the left
together-someone-two = The one on the right
together-unnamed = We need two different names, so it’s clear whose turn it is.

together-hand = Now hand the screen to { $name }.
together-hand-text = What was written before is hidden: it’s not on this page any more, and no button leads back to it. { $name } looks away until you hand the screen back.
together-hand-first = Nothing has been written yet. { $name } looks away until the screen comes back.
together-hand-go = I’m { $name }, and nobody else is looking
together-stop = Not today: stop here

together-same = Whatever you answer, the next page is the same. Any answer but “None of these” ends it for you both, once both have answered. We don’t say whose it was, but the other may work it out.
together-yours = For { $name } alone
together-yours-lead = Write as much or as little as you like. To the other, an empty line and a private line look the same.
together-yours-kept = What you don’t keep to yourself also goes into the file with this chat.
together-does = When there’s distance between us, I usually…
together-does-hint = what you do, for instance: write again, go quiet, tidy the kitchen
together-feels = and for me it’s like…
together-feels-hint = for instance: being alone in a big house, being asked for something I haven’t got
together-private = Keep this line to myself
together-view = Which of these is closest to how you see the last weeks?
together-guess = Which of these will { $name } choose? Take a guess.
together-private-view = Keep these two answers to myself
together-ticks = Only if both of you tick it, each alone:
together-tick-names = Our names may be on a card we make
together-tick-messages = Messages of the chat may be shown to us both
together-done = Done: hide this

together-ready = Both of you have answered.
together-ready-text = Put the screen where you can both see it. Then both answers come up at once.
together-reveal = Show both at once
together-revealed = Two views of the same weeks
together-sees = sees it like this
together-thought = thought { $name } would say
together-open = left open
together-nearest-mostly = Mostly { $first } reaches out and { $second } steps back
together-nearest-both-reach = Both reach out
together-nearest-both-rest = Both step back
together-nearest-changes = It goes back and forth
together-alike = You two see it alike. What it’s like from inside may still differ.
together-apart = You two see it differently. Each of you saw what arrived, and both can be true.
together-half-open = Some of it is left open, and may stay so.

together-loop = One loop, in both your words
together-loop-lead = Read it from anywhere. It has no first step.
together-loop-caption = Two bundles of threads that pull on each other. The wider a bundle, the less sure we are.
together-loop-caption-plain = Two bundles of threads that pull on each other, drawn alike: no chat is used here.
# Where it moves.
together-loop-dot = The dot just goes round; it has no starting point.
together-empty = …
together-your-words = In your own words
together-look = Look at it together
together-swap = Swap places
together-swap-text = The drawing is mirrored. Read aloud the words that are now on your side, as if they were yours.
together-swap-lead = Then each of you reads the other’s words aloud, from the other’s place.
together-change = Change the words
together-found = What the chat shows

together-steps = One small step each
together-steps-lead = You both choose from the same cards. A step is an offer, not a debt: take it whether or not the other does.
together-choose = Choose a card
together-choose-for = A step for { $name }
together-own-step = { $name }, in your own words
together-part-doing = What it is
together-part-length = How long
together-part-in-the-way = What may get in the way
together-part-is-not = What it’s not
together-part-known = What is known
together-part-not-when = When to leave it
together-left-out = { $count ->
    [one] { $count } card that research or our model speaks against is
   *[other] { $count } cards that research or our model speaks against are
} left out here. All of them are under Try.

together-try-it = To try a step, and see whether anything changes:
together-card = One card for both
together-card-make = Make the card
together-card-away = Hide the card
together-card-exact = This is the whole card, exactly as it’s saved: no dates, and nothing that either of you wrote.
together-card-no-names = No names are on it. They appear only if you both, each apart, ticked the box.
together-card-names = You both ticked that names may be on it.
together-card-take-off = Take the names off
together-card-save = Save as a picture
together-card-foot = Slipstep. It starts with nobody.
together-plain-heading = What each does reaches the other, and comes back.

together-moments = Moments of the chat
together-moments-open = You both ticked that messages may be shown.
together-moments-take-back = Close the messages again
together-moments-closed = Messages stay closed. They’re shown only if you both tick it, each alone.
together-again = Start again from nothing
together-closed = It stops here for today. That happens whenever either of you would rather not go on, isn’t sure, or says yes to one of the lines. Which it was, and for whom, is written nowhere.

## The session

session-heading = In session: nothing is kept
session-lead = For a therapist or counsellor with two people in the room. It works without a network, in this page’s memory alone. Nothing is saved by itself, what the messages say is neither read nor shown, and ending it empties everything.
session-forgets = Starting also clears what’s open on this page. Save your own file first if you want to keep it.
session-before = Before you begin
session-screened = I’ve asked each of the two alone about fear, control, threats, violence and forced sex. There’s no reason not to look at this together.
session-consent = Both know what this page shows and what it can’t see, and have agreed. Their consent is in my own records.
session-not-screened = About half of the couples who look for therapy report violence in the past year. About six in a hundred name it without being asked. Where either is afraid or controlled, talk of “both of you” does harm. Advice to give space is then unsafe (Bograd and Mederos 1999; Stith and others 2004).
session-signs = Ask each of them alone: “Has any of this happened between the two of you, in either direction?”
session-tick-both = Both ticks are needed. They only open the page, and are not saved.
session-begin = Begin the session
session-banner = In session: nothing is kept, no message is read or shown.
session-end = End the session and empty everything
session-no-messages-title = In a session no messages are read
session-back = Back to the session
session-no-messages = What you dropped or chose stays unread. In the session, open a page, a summary, a client’s file or an invented example. To read messages, end the session first.
session-no-saving = During a session nothing can be saved. End the session first; whatever was open in it is then forgotten.
session-bring = What to look at
session-open-page = Open a page or a summary
session-open-hint = A small file saved from “One page” (it ends in .page.json), or the JSON answer of “slipstep mirror”. Never messages.
session-refused = This file is neither a saved page nor a summary. None of it was kept. Choose a file that ends in .page.json, or the JSON file that “slipstep mirror” wrote.
session-opened = The page is open. It holds words and a finding, and no messages.
session-kept = Or a client’s file (.slipstep)
session-kept-hint = What it holds is looked at here and not saved again. Messages in it aren’t shown. If it holds several relationships, their names are listed here: open it before others see the screen.
session-passphrase = Its passphrase
session-open-kept = Open the file
session-opening = Opening
session-which = Which of these?
session-sample-instead = Or an invented example:
session-picture = The loop, in their words
session-names = Names for the two, if you want them on the screen
session-edit = Their words
session-does = does
session-feels = and for them it’s like
session-full = Full screen, large
session-full-end = Leave full screen (Esc)
session-standing-likely = Likely: most possible versions of these weeks show it.
session-standing-leans = More likely than not, and it could still be otherwise.
session-standing-open = Open: these weeks could also have gone otherwise.
session-standing-too-little = There’s too little here yet to see a pattern.
session-compare = Last time, next to today
session-compare-open = Lay last time’s page next to it
session-compare-away = Hide last time’s page
session-compare-lead = Only the words stand side by side. Whether there are more or fewer this time says nothing.
session-last-time = Last time
session-today = Today
session-no-words = no words

## The printed page

page-show = One page to print
page-hide = Hide the page
page-lead = This is the whole page. It fits A4 and Letter.
page-names = With names
page-print = Print this page
page-save = Save this page as a small file
page-save-note = The file holds what is on this page, without names, dates and messages. A therapist can open it in a session. You can lay it next to a later one.
page-left = the left one
page-right = the right one
page-left-name = On the left
page-right-name = On the right
page-date = Date
page-no-record = No chat was read for this page. The words are your own.
page-steps = One small step each
page-room = Room to write
page-room-one = What it was like
page-room-both = What we saw together
page-foot = A chat can’t see calls, tone, time in the same room, or reasons. It starts with nobody. Made with Slipstep on one device; nothing was sent.

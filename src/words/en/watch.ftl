### The first page: the score of one night, the guess, and what came of it. Loaded first.

## Two sentences, one above the picture and one below, whoever plays which part.

watch-one-writes = One writes more.
watch-other-quiet = The other goes quiet.
watch-one-quiet = One goes quiet.
watch-other-writes = The other writes more.
watch-yours = See it in your own chat.
watch-stays = Your chat never leaves this device.
watch-stays-check = How to check that
watch-stays-offline = Turn off your internet connection now. Everything here keeps working: it is all here already.
watch-stays-network = Or open your browser’s developer tools at “Network”, and load a chat. No line appears.
watch-stays-policy = The page’s own first line forbids the browser to send anything: connect-src 'none'.
watch-stays-closed = Close the page, and nothing is kept, unless you save your own locked file.
watch-play = Watch it happen
watch-use = Use my chat
watch-invented = { $a }, { $b } and their words are invented; a model decides when they write. Crossed out: typed, not sent.
watch-word-home = Home yet?
watch-word-there = You there?
watch-word-mark = ?
watch-word-wrong = Did I say something?
watch-word-night = Good night, then.
watch-word-soup = Made soup.
watch-word-kept = Kept you some.
watch-draft-first = Sorry, long d…
watch-draft-second = I don’t know what to s…
watch-night-says = One evening of two invented people. { $one } writes { $written } times. { $other } answers { $answered } times, and has been silent for { DURATION($wait) }.
watch-night-silent = { $wait }, silent
watch-read = A two-minute read

## Half a minute of the night, a sentence at a time. $one writes more, $other is quiet.

watch-scene-woven = Nine in the evening. { $one } and { $other } write, as on most days.
watch-scene-pause = { $other } puts the phone down for a while. { $one } keeps writing.
watch-scene-row = { $one } writes { $row } in a row. From { $other }, nothing yet.
watch-scene-deletes = { $other } begins an answer, and deletes it. { $one } sees nothing of that.
watch-scene-presses = { $pressing } of these { $row } press for an answer. That makes it harder to give one.
watch-skip = Stop here
watch-pause = Pause
watch-go-on = Go on

## The guess.

watch-inside-writes = I am not wanted.
watch-inside-quiet = It is never enough.
watch-thinks = { $one } thinks:
watch-question = { $one } stops chasing, and stays kind. What does { $other } do?
watch-guess-more = Writes more
watch-guess-same = Stays as quiet
watch-guess-less = Goes quieter still

## What the model says, in motion.

watch-later = { $weeks ->
    [one] A week on…
   *[other] { $weeks } weeks on…
}
watch-answer = In { $nearer } of 100 invented pairs, { $other } comes nearer.
watch-answer-not = In { $not } it doesn’t. “Nearer” means at least one and a half times the messages, after ten weeks. There is little real evidence.
watch-held = In the fourth week { $one } sends about { NUMBER($first, maximumFractionDigits: 1) } messages a day, and { $other } about { NUMBER($second, maximumFractionDigits: 1) }.
watch-held-not = That is how it goes for these two when chance plays no part.
watch-lost = If nothing changes, another year costs { $one } { $first } of the trust in { $other }, { $other } { $second } of the trust in { $one }, and both { $warmth } of the warmth.
watch-guessed = You guessed: { $guess ->
    [more] writes more
    [same] stays as quiet
   *[less] goes quieter still
}.
watch-hold = Now you: move { $one } or { $other }, and see what happens.
watch-ease-writer = How far { $one } eases off
watch-ease-quiet = How near { $other } comes
watch-weeks-says = Three weeks up to the night and four weeks after it, a tick a day. In the last four days before the night, and since, { $one }: about { NUMBER($first, maximumFractionDigits: 1) } messages a day, then about { NUMBER($since, maximumFractionDigits: 1) }. { $other }: about { NUMBER($quiet, maximumFractionDigits: 1) }, then about { NUMBER($near, maximumFractionDigits: 1) }.
watch-tonight = tonight
watch-days-on = day { $day }
watch-weeks-on = { $weeks ->
    [one] a week on
   *[other] { $weeks } weeks on
}
watch-weeks-legend = One mark a day. Taller: more messages. Each line: one possible version.
watch-eased-on = { $one } goes on writing. { $other } stays away.
watch-eased-some = { $one } eases off a little.
watch-eased-kind = { $one } stops chasing, and stays kind.
watch-eased-cold = { $one } writes less and less, kind words too. Now { $other } does the chasing: they have traded places.
watch-near-some = { $other } sends a few kind words, most days.
watch-near-more = { $other } sends two or three kind messages a day.
watch-both = Both move a little.
watch-next = See how it began

### Small steps: cards, the guess, the forecast, the plan, coming back. $whose is one person or both; $a and $b are the two in
### the order of the page. Every sentence is the same for either person.

## Three cards

try-title = Choose one small step
try-lead = Either of you can take it, from today.
try-all = All eleven steps
try-whole = More about it
try-running-now = A trial is already running. Do them one at a time, so the results don’t get mixed up.
try-to-running = Back to it
try-talk = Talk it through

## Who takes it

try-who = Who takes this step?
try-who-both = Both of you, in the same weeks
try-both-want = You’ve both read the card, and you’re both up for it.
try-own = In your own words
try-who-other = Somebody else
try-who-first = First choose who takes this step.
try-other-step = Another step

## Three ways to try it. Each says what it can tell and what it can’t.

try-one = Begin a week
try-one-tells = Seven days. They show you how it is to do it. They can’t show what it changes.
try-four = Four weeks, to see what this chat can’t show
try-four-tells = Four weeks in a row, then a new export. Your chat may then show how you each answer when something changes. It can’t rule out other causes, such as a holiday.
try-twelve = Twelve weeks by chance, to know
try-twelve-tells = Of twelve weeks or more, chance picks those in which you take the step. That can tell its effect from other causes. It asks the most of you.

## The guess. $guess: more, same, less.

try-ask-openings = Compared with weeks without the step, how many conversations will { $whose } start in weeks with it?
try-ask-follow-ups = Compared with weeks without the step, how many second messages will { $whose } send before an answer in weeks with it?
try-ask-turns = Compared with weeks without the step, how often will { $whose } write in weeks with it?
try-ask-quiet-spell = Compared with weeks without the step, how long will the usual quiet spell between { $a } and { $b } be in weeks with it?
try-ask-wait = Compared with weeks without the step, how long will { $whose } wait for an answer in weeks with it?
try-ask-threes = Compared with weeks without the step, how often will { $whose } write three times in a row in weeks with it?
try-ask-silent-days = Compared with weeks without the step, how many days without a word will { $a } and { $b } have in weeks with it?
try-guess-more = { $what ->
    [quiet-spell] Longer
    [wait] Longer
    [turns] More often
    [threes] More often
   *[other] More
}
try-guess-same = About the same
try-guess-less = { $what ->
    [quiet-spell] Shorter
    [wait] Shorter
    [turns] Less often
    [threes] Less often
   *[other] Fewer
}
try-guess-first = Guess first. The forecast comes after.
try-guess-stays = The forecast has been shown, so this guess stays. To guess again, look at something else.
try-show = Show the forecast
try-look = Look at something else

try-guessed-openings = You guessed: { $guess ->
    [more] more conversations
    [less] fewer conversations
   *[same] about as many conversations
} started by { $whose }.
try-guessed-follow-ups = You guessed: { $guess ->
    [more] more second messages
    [less] fewer second messages
   *[same] about as many second messages
} from { $whose }.
try-guessed-turns = You guessed: { $whose } { $guess ->
    [more] writing more often
    [less] writing less often
   *[same] writing about as often
}.
try-guessed-quiet-spell = You guessed: { $guess ->
    [more] longer quiet spells
    [less] shorter quiet spells
   *[same] quiet spells about as long
} between { $a } and { $b }.
try-guessed-wait = You guessed: { $whose } waiting { $guess ->
    [more] longer
    [less] a shorter time
   *[same] about as long
} for an answer.
try-guessed-threes = You guessed: { $whose } writing three times in a row { $guess ->
    [more] more often
    [less] less often
   *[same] about as often
}.
try-guessed-silent-days = You guessed: { $guess ->
    [more] more days without a word
    [less] fewer days without a word
   *[same] about as many days without a word
} between { $a } and { $b }.

## What the chat expects: twenty dots. $long: an outcome that is a length of time.

try-note-more = { $long ->
    [yes] longer
   *[no] more
}: { $count } of 20
try-note-same = about the same: { $count } of 20
try-note-less = { $long ->
    [yes] shorter
   *[no] fewer
}: { $count } of 20
try-note-guess = { $note }, your guess
try-caption = From this chat alone. Each dot is one possible size of the difference the step makes.
try-caption-by-chance = From this chat alone, without the step. Each dot is one possible result: every second week compared with the weeks between.
try-idea-not-promise = It’s a what-if, not a promise. It assumes that you two behave as the closeness model says, with numbers that fit your chat, and that the step is taken in full.
try-caption-first = A first look: twenty possible versions. The rest follows.
try-unit-week = a week
try-unit-hours = hours
# $lean: the guess is likely, leans, the other way leans (away) or is likely (unlikely), or it is open.
try-expects = { $lean ->
    [likely] Likely, as you guessed
    [leans] More likely than not, as you guessed
    [away] More likely than not { $most ->
        [more] { $long ->
            [yes] longer
           *[no] more
        }
        [less] { $long ->
            [yes] shorter
           *[no] fewer
        }
       *[same] about the same
    }
    [unlikely] Likely { $most ->
        [more] { $long ->
            [yes] longer
           *[no] more
        }
        [less] { $long ->
            [yes] shorter
           *[no] fewer
        }
       *[same] about the same
    }
   *[open] It could go either way
}: { $counts } of 20.
try-expects-all = { $most ->
    [more] { $long ->
        [yes] Longer
       *[no] More
    }
    [less] { $long ->
        [yes] Shorter
       *[no] Fewer
    }
   *[same] About the same
} in all twenty.
try-count-more = { $long ->
    [yes] longer
   *[no] more
} in { $count }
try-count-same = about the same in { $count }
try-count-less = { $long ->
    [yes] shorter
   *[no] fewer
} in { $count }
try-one-dot = There are twenty dots, each as likely as any other.
try-usual = Without the step, it’s about { $usual } { $unit ->
    [hours] hours
   *[week] a week
}.
try-other = { $outcome }: lower in { $fewer } of 20, about the same in { $same }, higher in { $more }.
try-by-chance = This step is in how things are said. Who wrote when can’t show that, so these dots show how much weeks differ by themselves.
# The picture of such dots, read aloud.
try-differ-by-chance = How much weeks differ by themselves: { $counts } of 20.
try-too-little = Your chat is too short to look ahead. You can still try it: the weeks themselves will tell.
try-not-promise = It’s a what-if, not a promise. It assumes that you two go on as in the chat, and that the step is taken in full.
try-how = What this rests on
try-table = What the step changes
try-table-by-chance = Without the step: every second week minus the others
try-table-dot = Dot
try-table-show = The same as a table

## The plan

try-the-step = The step.
try-the-plan = The plan.
try-plan-pairs = { $weeks } weeks, in pairs: one with the step, one without. Chance picks which, and tells you on the day.
try-plan-before-after = { $weeks } weeks. The step begins in a week that chance picks, and stays.
try-power = If it rose by half, { $half } of 10 such trials would show it. If it doubled, { $double }.
try-power-few = Your chat is too short to say how small a change this trial could show. You can still run it.
try-power-blind = Here no change could be told from chance, however large. More weeks may help, or looking at something else.
try-power-short = So few weeks couldn’t show a change, however large. A longer plan can.
try-start = Start on { DATE($day, form: "weekday") }
try-start-later = Start on { DATE($day, form: "day") }
try-change = Change the plan
try-length = How long
try-name-pairs = { $weeks ->
    [2] Two weeks and a look
   *[other] { $weeks } weeks in pairs
}
try-name-before-after = { $weeks } weeks: begin once, then keep going
try-first-day = First day
try-past = Choose today or a later day.
try-runs = It runs from { DATE($from, form: "day") } to { DATE($to) }. Then bring a new export of the chat.
try-invented = These two are invented, so there’s nothing to try. Everything above is real arithmetic.
try-use = Use my chat

## Coming back

try-now-with = This week: with the step
try-now-without = This week: live as usual
try-now-stopped-on = Stopped on { DATE($day) }.
try-for = For { $whose }.
try-shaded = Shaded: with the step.
try-stave-plan = { $weeks } weeks, none revealed yet.
try-add = Bring a new export
try-see = See what came
try-with = with the step
try-stop = Stop this trial
try-stop-note = You can, at any time. It stays in your list.
try-go-on = Go on after all
try-none = No step is chosen yet.
try-to-cards = Choose a step

try-flat = Apart from the step itself, nothing that the forecast counts would change.
try-flat-felt = People take this step for how it feels. A week of it tells you that.
try-flat-anyway = Guess all the same
try-longest = Even the longest plan here would miss a doubling more than half the time.

## Parts, and work under way

try-parts = Your trials
try-part-cards = Steps
try-part-now = This week
try-part-learned = What you learned
try-working-forecast = Looking ahead
try-working-power = Trying it five hundred times on your weeks

### Help and summaries of the commands: lists of options, not sentences.

summary-read = reads exports and says what was read, not understood, ambiguous
read-help =
    Usage: slipstep read FILE… [--chat NAME] [--tz ZONE] [--date-order dmy|mdy|ymd]
                         { "[" }--same "A=B"] [--people A,B] [--json | --messages]

    Reads one or more exports of one chat (overlapping ones merge) and accounts for
    every line.

    { $reading }
      --people A,B          only what these two wrote, of a group
      --json                the account as one JSON object (docs/schema/read-1.json)
      --messages            the messages themselves, one JSON object a line, in
                            order

    Example:
      slipstep read "WhatsApp Chat with Ada.txt" --tz Europe/Berlin

summary-mirror = shows the dance of two people in an export, and how sure that is
mirror-help =
    Usage: slipstep mirror FILE… [--me NAME | --people A,B] [--chat NAME]
                           { "[" }--tz ZONE] [--date-order ORDER] [--same "A=B"]
                           { "[" }--living together|apart] [--silence HOURS]
                           { "[" }--exclude DAYS] [--only DAYS] [--apart DAYS]
                           { "[" }--elsewhere DAYS|calls] [--with-text] [--json]
                           { "[" }--html OUT]

    One record of two people in, the dance out: who reaches, who steps back, how
    each answers the other, how sure that is, and what the record cannot show.
    Nothing leaves this device.

      --me NAME             who of the two comes first in every pair of sentences;
                            changes nothing else
      --people A,B          which two, where more than two people wrote
    { $reading }
      --living WORD         together or apart: people who share a home write less
                            when they are close
      --silence HOURS       a longer silence ends a conversation (default 4)
      --exclude DAYS        days not to be read, as 2025-07-01..2025-07-14 or one
                            day (days together, a journey, an illness): no record
                            there, never silence; may be given again
      --only DAYS           read these days and no others (the times apart, or the
                            times together); may be given again. A finding that
                            stands with and without such days is one to lean on
      --apart DAYS          days apart or travelling: they are read, and each has a
                            level of their own there, so that a journey of both does
                            not pass for an answer of one to the other; may be given
                            again. A rota as 2025-07-07..2025-07-13/14: these days,
                            and again each 14 days before and after
      --elsewhere DAYS      the same for days on which another channel was used; the
                            word calls stands for every day on which the record has
                            a call
      --with-text           keep the texts, so that the report can show the moments
                            behind a finding
      --json                the whole answer as one JSON object
                            (docs/schema/mirror-2.json); never holds texts
      --html OUT            a report as one file that needs no script to be read

    Example:
      slipstep mirror "WhatsApp Chat with Ada.zip" --tz Europe/Berlin --html report.html

summary-model = two people under the same equations, simulated, with moves
summary-claims = every claim of the theory as an experiment: holds or not, and in how many plausible pairs
claims-help =
    slipstep claims: every claim of the theory as an experiment on the model

    Usage: slipstep claims [--draws N] [--spread S] [--seed N] [--record FILE]
                           { "[" }--json | --markdown]

    Each claim has a criterion, stated before looking. It is tried at the reference
    pair and at many plausible pairs: every number of the model times exp(S z), z
    standard normal. Claims that fail are shown failing. Both sets of numbers are
    tried: the reference system's, and ours with steady trust (same equations).

      --draws N     plausible pairs, 0 to 100000; default 1000 (some ten seconds)
      --spread S    spread of the plausible pairs, 0 to 1; default 0.2
      --seed N      whole number that repeats the draws; default 1
      --record FILE an export of two people: the equations are fitted to it, and
                    each claim is tried at the pairs that fit about as well as any
                    other, beside the plausible ones; given again, the pairs of all
                    records are put together
      --json        one object on standard output (docs/schema/claims-1.json)
      --markdown    the page docs/claims.md

    With --record, of each file:
      --people A,B          which two, where more than two people wrote
    { $reading }

    Example: a quick look
      slipstep claims --draws 200

summary-forecast = shows what could follow if one small step were taken: a what-if
forecast-help =
    Usage: slipstep forecast FILE… --move NAME --by PERSON|both
                             { "[" }--guess more|same|less] [--weeks N] [--seed N]
                             { "[" }--people A,B] [--chat NAME] [--tz ZONE]
                             { "[" }--date-order ORDER] [--exclude DAYS] [--json]

    Twenty possible versions of what follows this record with the step, beside the
    same without it. A what-if, not a promise; where the direction is open, they go
    both ways. docs/spec/moves.md has what is assumed.

      --move NAME           { $moves }
      --by PERSON           whose step it is: a name, or both (then in both orders)
      --guess WORD          your own guess, made first: with the step, will the two
                            together reach more, the same or less than without?
      --weeks N             how far to look (default 10)
      --seed N              decides the versions (default 1)
      --people A,B          which two, where more than two people wrote
      --exclude DAYS        days not to be read, as 2025-07-01..2025-07-14 or one
                            day (days together, a journey, an illness); may be given
                            again
    { $reading }
      --json                the answer as one JSON object
                            (docs/schema/forecast-1.json)

    Example:
      slipstep forecast "WhatsApp Chat with Ada.zip" --move warm-break --by Ben --guess less --weeks 8

summary-plan = plans a fair trial of one small step, with chance choosing the weeks
plan-help =
    Usage: slipstep plan FILE… --move NAME --by PERSON|both --out PLAN.json
                         { "[" }--weeks N] [--design week-pairs|before-after]
                         { "[" }--outcome NAME] [--guess more|same|less]
                         { "[" }--start YYYY-MM-DD] [--ics OUT] [--seed N] [--people A,B]
                         { "[" }--chat NAME] [--tz ZONE] [--date-order ORDER]
                         { "[" }--exclude DAYS] [--json]
           slipstep plan --show PLAN.json

    Shows what each way of trying would notice in a record like this one, and writes
    one plan. Chance decides which weeks are with the step; a week is told when it
    begins (--show), so that expectation cannot choose what comes.

      --move NAME           { $moves }
      --by PERSON           whose step it is: a name, or both
      --out PLAN.json       where the plan goes; a plan that is there already is
                            never replaced
      --weeks N             length (default 12)
      --design KIND         week-pairs (default): of every two weeks one is with the
                            step; before-after: it begins at a drawn week
      --outcome NAME        the one thing that will be looked at (default: of
                            openings, turns and quiet-spell those that the step
                            itself changes least, and of these the one in which
                            this record would notice most):
                            { $outcomes };
                            a and b are the two people in the order of the record,
                            or of --people
      --guess WORD          your own guess, made now: in weeks with the step more,
                            same or less of it
      --start YYYY-MM-DD    first day (default: next Monday)
      --ics OUT             a calendar file that reminds once a week and says
                            nothing of why
      --seed N              decides the weeks (default: drawn by chance)
      --people A,B          which two, where more than two people wrote
      --exclude DAYS        days not to be read, as 2025-07-01..2025-07-14 or one
                            day (days together, a journey, an illness); may be given
                            again
    { $reading }
      --show PLAN.json      tells the current week of a plan
      --json                the plan as it is written (docs/schema/plan-1.json),
                            with nothing said

    Example:
      slipstep plan "WhatsApp Chat with Ada.zip" --move small-bids --by Ben --outcome openings --out try.json

summary-check = shows what a planned trial came to, once it is over
check-help =
    Usage: slipstep check FILE… --plan PLAN.json [--lapsed 3,7] [--silent]
                          { "[" }--chat NAME] [--tz ZONE] [--date-order ORDER]
                          { "[" }--exclude DAYS] [--json]

    Takes a later export of the same chat (with the earlier ones, which merge) and
    compares the weeks with the step to the weeks without, by the orders that chance
    could have drawn. While the trial runs, nothing is told.

      --plan PLAN.json      the plan, as `slipstep plan` wrote it
      --lapsed 3,7          weeks, counted from 1, in which the step was forgotten;
                            they are shown and count as drawn
      --silent              nobody has written since the last message: what is left
                            of the trial is silence, and not missing
      --exclude DAYS        days not to be read, as 2025-07-01..2025-07-14 or one
                            day (days together, a journey, an illness); may be given
                            again
    { $reading }
      --json                the answer as one JSON object (docs/schema/check-1.json)

    Example:
      slipstep check "WhatsApp Chat with Ada.zip" --plan try.json

summary-talk = talks it through with you: a written guide, on this device, kept nowhere
talk-help =
    Usage: slipstep talk [FILE…] [--door NAME] [--role reaching|stepping-back]
                         { "[" }--people A,B] [--lang LANG] [--script ANSWERS.json --json]

    A written conversation of two to six minutes: a question at a time, your own
    words shown back, one small thing at the end. It is a program; it knows no more
    than it is told. With a FILE it says what that chat shows, with how sure;
    without one, what the model of two people shows. Nothing is kept.

      --door NAME           which conversation:
                            { $doors }
      --role WORD           which chair is yours tonight: reaching or stepping-back
      --people A,B          which two, where more than two people wrote
    { $reading }
      --script FILE         answers of one conversation, to be played back:
                            { $example }
      --json                what was said and what can be answered, as one JSON
                            object (docs/schema/talk-1.json)

    At every question: a number or words; s for "If you’re afraid", b for back, Enter to
    skip, q to close and forget.

    Example:
      slipstep talk --door waiting --role reaching

summary-safety = lists help lines, those of your country first
safety-help =
    Usage: slipstep safety
    Example:
      slipstep safety --lang en

summary-app = serves the web app on this device alone
app-help =
    Usage: slipstep app [--port N] [--open]

    Serves the web app on the loopback address, for this device alone, until it is
    stopped with Ctrl+C. The page asks for nothing after it has loaded, and nothing
    that is loaded into it leaves it.

      --port N   the port; 0 takes any free one (default { $port }, or a free one where
                 that is taken)
      --open     opens the page where there is a desktop

    Example:
      slipstep app --open

reading-help =
    { "" }  --chat NAME           which chat, where there are several; given again: chats
                            that are one conversation
      --tz ZONE             time zone of the phone, as Europe/Berlin, for exports
                            that know only the wall clock (default: this device's
                            zone, and the answer says that it was assumed); of one
                            file among several: FILE=ZONE in place of FILE
      --date-order ORDER    dmy, mdy or ymd, for the files that can be read both
                            ways
      --columns ROLES       which columns of a table hold what, as
                            date=1,from=2,text=4 (also time, to, direction, chat)
      --same "A=B"          two names (or numbers, ids) that are one person, as in
                            both phones' exports of a chat; may be given again, for
                            more names or for the other person

## What the laboratory says. English alone: nobody but who works on Slipstep reads it.

refused-one-table = Give one table, as in `node lab/ensemble.mjs pairs.csv --years 5 --out after.csv`.

refused-ensemble-out = Say where the answer goes with --out FILE.csv or FILE.parquet.

refused-ensemble-gz = --out takes .csv or .parquet here.

ensemble-stopped = Stopped. The finished parts are in { $parts }: the same command goes on from there.

refused-positive = --{ $name } takes a number above 0, up to { NUMBER($most, useGrouping: 0) }; { $given ->
    [missing] it is missing
   *[other] “{ $value }” is not one
}.

refused-equations = The file of equations “{ $file }” can’t be read. It must exist and be readable text.

ensemble-reused = { $pairs ->
    [one] One of them was
   *[other] { $pairs } of them were
} taken over from an earlier run.

ensemble-faults = { $faults } of { $pairs } pairs could not be computed; a column of its own says why, and { $faults ->
    [one] its
   *[other] their
} numbers are empty.

ensemble-done = { $pairs ->
    [one] One pair
   *[other] { $pairs } pairs
} after { $years ->
    [one] one year
   *[other] { $years } years
}: { $file }.

ensemble-assumed = No column gives these, so they are assumed for every pair: { $what }.

refused-parts = { $folder } holds parts of a run with another table or other options. Remove that folder, or choose another --out.

refused-parts-taken = The folder { $folder }, where finished parts would be kept until the answer is whole and that then goes, holds files that no run left there. Nothing was changed. Move them away, or choose another --out.

refused-score-files = Give one file of events.

refused-score-out = Say where the predictions go with --out FILE.json or --out FILE.json.gz.

refused-score-same = --out and --grid name the same file, “{ $path }”. Give each a name of its own.

refused-score-grid = --grid has the intensities of the model slipstep; the predictions here would be those of { $model }. Leave --grid or --model out.

refused-score-learn = --prior learn leans on the other pairs of the file, and here are none: every pair with enough events lies in one of { $folds } folds. Take --prior general.

refused-score-twice = In the pair { $pair } one of the two has two events in second { $time }. The models know one event a second of each person, and would tell of fewer than there are, so nothing was worked out. Give the times to the second, or leave one of them out.

refused-score-prior = --prior is of the model slipstep; { $model } has none. Leave --prior or --model out.

score-done = { $made ->
    [one] One of { $pairs } pairs has enough events and was predicted.
   *[other] { $made } of { $pairs } pairs have enough events and were predicted.
}

refused-validate-files = `node lab/validate.mjs` invents its records and takes no files. Leave the file names out.

refused-validate-keep = Line { $line } of “{ $file }” is not one that --keep wrote, so the findings are not added to it. Name a new file with --keep.

refused-validate-real = Part “{ $part }” looks at real pairs. Give the folder that holds them with --data DIR.

validate-no-real = Parts “real” and “theorySets” are left out: no --data was given.

refused-data = { $folder } is not a folder that can be read. Give one that holds NAME/events.csv.gz.

ensemble-progress = Pairs: { $pairs }

score-fold = Fold { $fold } of { $folds }: { $pairs } pairs with what { $others } others share.

ensemble-help =
    Usage: node lab/ensemble.mjs PARAMS.csv|.csv.gz|.parquet --years Y
                             --out OUT.csv|.parquet [--jobs N]

    One row is one pair. Columns are parameters of the model (need, room, base, …)
    and states at the start (felt, alarm, …); "need_a" is A's, "need" is both
    people's, "id" names the pair. What no column gives is the reference person of
    the middle type and a calm start; the run says so. A row that cannot be computed
    stays in the answer, with the reason under "fault". In a .csv an apostrophe
    stands before an id that a spreadsheet would read as a formula.

    The answer has for every pair the states at the end, what each sends, total
    closeness, the share of reaching that is A's, the day from which no state moved
    by more than { $still } a day (empty: never, or with rk4 and euler, where
    nobody looks), and the number of steps.

      --years Y        how long, in years of 365.25 days
      --out FILE       where the answer goes; its name says the format
      --jobs N         worker threads (default: one for each core)
      --method NAME    { $methods }
                       (default settle; settle and adaptive give each pair steps of
                       its own, the others march)
      --equations FILE equations of your own in place of ours (below)
      --step DAYS      step length when marching (default { $step })

    Finished parts are kept in OUT.parts until the answer is whole: the same command
    takes a stopped run up again, and gives the same bytes as one that was not
    stopped, for any --jobs.

    Equations of your own are a page for one person: a line "name' = …" for each
    state, "name = …" for what is used on the way, "name_j" for the partner's, and
    S, exp, log, sqrt, tanh, min, max, if. Names without a line are parameters,
    which the table gives (need_a, need_b, or need for both). They are compiled as
    ours are, and run as fast. All states and names come out.

    Examples:
      node lab/ensemble.mjs pairs.csv --years 5 --out after-five-years.parquet
      node lab/ensemble.mjs mine.csv --equations mine.txt --years 1 --out mine-after-a-year.csv

score-help =
    Usage: node lab/score.mjs EVENTS.csv[.gz] --out PREDICTIONS.json[.gz] [--model NAME]
                          { "[" }--dataset NAME] [--prior NAME] [--grid GRID.jsonl]

    Fits every pair that has enough events on the first 70 % of its time and
    predicts the rest: the logarithm of the intensity (events a day) at each later
    event, and the integral of the intensities. What pairs share is learnt from the
    first parts of other pairs only. lab/docs/score.md has the format, the models and
    the results.

      --out FILE       where the predictions go; gzip where the name ends in .gz
      --model NAME     { $models } (default
                       slipstep)
      --dataset NAME   the name written into the file (default: the folder of
                       EVENTS)
      --prior NAME     what a pair's fit leans on: the name of a set, whose shipped
                       prior
                       ({ $sets })
                       was learnt from that set's development pairs, never from the
                       fold a pair lies in; "learn", from the other pairs of EVENTS;
                       "general", text messages at large. Default: the dataset's own
                       where it has one, otherwise learn (40 pairs or more) or
                       general
      --grid FILE      also writes the intensities on a grid over each test window,
                       one object a line, to check integrals

    Example:
      node lab/score.mjs cns-sms/events.csv.gz --out predictions.json.gz

validate-help =
    Usage: node lab/validate.mjs [--runs N] [--only PARTS] [--data DIR] [--seed N]
                             { "[" }--keep FILE] [--minutes N] [--json] [--report FILE.md]
                             { "[" }--pictures DIR]

    Invents pairs whose dance is known, by processes that are not the one the fit
    assumes, and looks at what the fit says of them; then at records in which nobody
    answers anybody, at planted turns of roles, and at pairs drawn from the fit's
    own prior, where intervals must cover what they claim to.

      --runs N         invented records of each kind, 1 to 500 (default 5; 8 take
                       about six minutes)
      --only PARTS     with commas between them (default: all):
                       { $parts }
      --data DIR       a folder with public sets of real pairs, each
                       DIR/NAME/events.csv.gz; parts "real" and
                       "theorySets" need it
      --seed N         another set of records (default 1)
      --keep FILE      some parts write what each record says there, a line each,
                       and take up what an earlier run of this version with the same
                       seed has left: a long check in short runs. They are
                       { $keeping }
      --minutes N      with --keep: stop looking at new records after N minutes and
                       answer from what there is
      --json           the answer as validate/1 on standard output
      --report FILE    writes the tables as a page, as in lab/docs/validation.md; parts
                       not run keep what the page says of them
      --pictures DIR   writes calibration.svg and power.svg there, for the parts
                       that were run

    Example:
      node lab/validate.mjs --runs 2

ensemble-time = These equations depend on the time t. March them, with --method rk4 or euler.

ensemble-strange = The column “{ $name }” isn’t one this command knows. { $help }

ensemble-twice = The column “{ $name }” is there twice. Keep one of them.

ensemble-conflict = The column “{ $name }” speaks for both people, but “{ $name }_a” or “{ $name }_b” is there too. Keep one or the other.

ensemble-missing = No column gives { $names }, which the equations need. { $help }

ensemble-columns = Use id, a parameter ({ $parameters }) or a state at the start ({ $states }). Add _a or _b for one person, nothing for both.

score-columns = The first line has the columns { $columns }. We need dyad_id, time_unix and sender, to know who wrote when. lab/docs/score.md has an example.

score-row = Line { $line } has no dyad a-b, no whole second, or a sender who is neither a nor b. One wrong row would move every figure, so nothing was worked out. Mend or remove that line.

score-both-ways = Line { $line } has the pair { $pair }, whose two people were another dyad before, named the other way round. Each would be half a conversation, so nothing was worked out. Give what both send one dyad_id.

score-unit = The time in line { $line } looks like { $unit ->
    [milliseconds] milliseconds
    [microseconds] microseconds
   *[nanoseconds] nanoseconds
} since 1970: in seconds it would lie after the year 2200. Whole seconds are needed, so nothing was worked out. Divide the column by { $unit ->
    [milliseconds] 1,000
    [microseconds] 1,000,000
   *[nanoseconds] 1,000,000,000
} and drop the rest.

refused-said-back = said-back takes no file. `node lab/said-back.mjs --help` lists its options.

said-back-help =
    Usage: node lab/said-back.mjs [--language LANG] [--seed N] [--count N] [--files A,B]
                                  { "[" }--bare]

    Draws sentences of the pages by chance, with their ids, filled in as a person
    meets them. Show them to readers who see nothing else and ask each to say them
    back in other words. docs/said-back.md keeps what was tried and what was missed.

      --language LANG  { $languages } (default en)
      --seed N         which sentences (default 1)
      --count N        how many (default 20)
      --files A,B      of these catalogues alone, as safety,talk
      --bare           without the ids: for a reader

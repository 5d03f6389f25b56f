### `slipstep cohort`: many pairs, for researchers.

summary-cohort = fits thousands of pairs and learns what they have in common
cohort-help =
    Usage: slipstep cohort EVENTS.csv[.gz]|EVENTS.parquet|FOLDER --out DIR
                           { "[" }--jobs N] [--rounds N] [--json]
           slipstep cohort INPUT --check

    Fits every pair, learns what the pairs have in common, fits each again with it,
    and writes tables. Only who wrote and when is read: no words are kept, no names
    stand in logs.

    EVENTS has a row an event: dyad_id, time_unix (seconds, or ISO 8601 with a
    zone), sender, and receiver where it is known; sorted or not. A FOLDER has an
    export a pair (a file, or a folder of files) in any format that `slipstep read`
    knows.

      --out DIR          where the tables go; DIR/work holds what is done, and may
                         be deleted afterwards
      --check            say what the input holds, what is ambiguous and what cannot
                         be read; write nothing
      --jobs N           tasks at once on this machine (default: one for each core)
      --rounds N         rounds of learning, at most (default { NUMBER($rounds, useGrouping: 0) }; 0: the shipped
                         prior)
      --seed N           of everything random (default 1)
      --tz ZONE          whose hours of the week count, as Europe/Berlin (default
                         UTC, and the answer says that it was assumed)
      --people FILE.csv  what is known of people or pairs (id, then any columns):
                         what goes with differences between pairs
      --choices FILE.csv answers to what would be asked of exports: id, tz,
                         date_order, chat, same, people
      --engine ENGINE    local: (default) or slurm:, as
                         slurm:partition=short,time=2:00:00,mem=2G,tasks=200,at-once=50
      --detach           hand all rounds to SLURM and go; the same command later
                         waits for them and writes the tables
      --json             progress and the answer as JSON, one object a line
      --resume           go on from what is there; this happens anyway

    A run that was stopped goes on with the same command, and ends in the same
    bytes. Any scheduler can run its parts:

      --task K/N --round R   fit part K of N of round R: every result that is not
                             there yet
      --reduce R             bring the results of round R together
      --heap MIB             memory of the process that fits (default { NUMBER($heap, useGrouping: 0) })
      --pair-seconds N       the longest that one pair may take (default { NUMBER($pairSeconds, useGrouping: 0) })

    docs/cohort.md has the columns, the methods and lines for other schedulers.

    Example:
      slipstep cohort messages.csv.gz --out tables
cohort-input = { $what ->
    [as-is] The table stands in order of pairs.
    [sorting] The table doesn’t stand in order of pairs, so it is sorted on disk first.
   *[exports] { $pairs ->
        [one] The folder has one entry.
       *[other] The folder has { $pairs } entries.
    }
}
cohort-progress = Round { $round } of { $rounds }: { $done } of { $pairs } pairs, { $failed } failed, { $rate } a minute, { $left ->
    [-1] time left not known yet
    [one] one minute left
   *[other] { $left } minutes left
}
cohort-done = { $pairs ->
    [one] One pair is in the tables,
   *[other] { $pairs } pairs are in the tables,
} { $failed ->
    [one] one could not be fitted
   *[other] { $failed } could not be fitted
} (failed.csv says why). Everything is in { $out }.
cohort-stopped = Stopped. What is done is kept in { $out }; the same command goes on from there.
cohort-choices = { $matched ->
    [one] { $matched } of the { $ids } ids of --choices is an entry of the folder.
   *[other] { $matched } of the { $ids } ids of --choices are entries of the folder.
}
cohort-covariates = { $matched ->
    [one] { $matched } of the { $ids } ids of --people is a pair or a person of the tables.
   *[other] { $matched } of the { $ids } ids of --people are pairs or people of the tables.
}
cohort-unfinished = { $shards ->
    [one] One part
   *[other] { $shards } parts
} of round { $round } could not be made in three attempts ({ $first }). All others are kept in { $out }. Look at run.log, give more memory with --heap, and run the same command again.
cohort-check-pairs = { $pairs ->
    [one] One pair
   *[other] { $pairs } pairs
}, { $events } messages, { $duplicates } repeated. Read as: { $formats }.
cohort-check-copies = { $copies ->
    [one] One pair has
   *[other] { $copies } pairs have
} every message of another, as a copy of a file has. Leave one of them out: counted twice, they make ranges too narrow.
cohort-check-reasons = Can’t be used: { $reasons }. codebook.json and docs/cohort.md explain each reason.
refused-cohort-out = Say where the tables go, as in `slipstep cohort events.csv.gz --out tables`.
refused-cohort-out-file = “{ $out }” is no folder, and the tables need one. Nothing was written. Name a folder with --out; one that isn’t there is made.
refused-cohort-own-input = The tables would take the place of “{ $path }”, which is read here. Nothing was written. Name another folder with --out.
refused-cohort-out-inside = “{ $out }” lies in the folder of exports “{ $input }”, where the tables would be read as another pair. Nothing was written. Name a folder outside it with --out.
refused-cohort-out-taken = “{ $out }” holds “{ $name }”, and no run of ours left it there, as far as we can see. The tables would take its place, so nothing was written. Name a new folder with --out, or move that file away.
refused-cohort-input = Name one table of events or one folder of exports, as in `slipstep cohort events.csv.gz --out tables`.
refused-cohort-columns = “{ $path }” has the columns { $columns }. It needs dyad_id, time_unix and sender, so that we know who wrote when. Rename them, or see docs/cohort.md.
refused-cohort-unit = The column “{ $column }” of “{ $path }” looks like { $unit ->
    [milliseconds] milliseconds
    [microseconds] microseconds
   *[nanoseconds] nanoseconds
} since 1970: in seconds its times would lie after the year 2200. Divide it by { $unit ->
    [milliseconds] 1,000
    [microseconds] 1,000,000
   *[nanoseconds] 1,000,000,000
}, or write ISO 8601 with a zone. Nothing was fitted.
refused-cohort-choices = The choices in “{ $path }” need the columns { $columns }: id, and any of the others. Nothing was written.
refused-cohort-choice = Row { NUMBER($row, useGrouping: 0) } of “{ $path }”, below the heading, has a { $column } of another form. It takes { $column ->
    [date_order] dmy, mdy or ymd
    [people] A=B, the two who are meant
   *[same] A=B, or A=B;C=D, names of one person
}. Nothing was written.
refused-cohort-again = Row { NUMBER($row, useGrouping: 0) } of “{ $path }”, below the heading, has an id that an earlier row has, with other cells. Only one of them could count. Nothing was written. Keep one row an id.
refused-cohort-locked = “{ $path }” is in use by another run (process { NUMBER($pid, useGrouping: 0) } on { $host }). Wait for it, or choose another --out. If that run is gone, delete { $lock }.
refused-cohort-task = --task takes a part and the number of parts, as 3/200; “{ $text }” is not that.
refused-cohort-task-round = --task fits a part of one round: say which with --round, as in `--task { $text } --round 0`.
refused-cohort-plan = “{ $out }” holds no run yet. Start one with `slipstep cohort INPUT --out { $out }`.
refused-cohort-round = Round { $round } rests on round { $before }. Run `--reduce { $before }` first.
refused-cohort-missing = { $missing ->
    [one] One of { $of } parts of round { $round } is
   *[other] { $missing } of { $of } parts of round { $round } are
} not there yet, so it can’t be brought together. Run its tasks first (`--task K/N --round { $round }`, every K), then --reduce again.
refused-cohort-not-written = Nothing more could be written to “{ $out }” ({ $why }). What is done is kept there. Make room, or see that you may write there, and run the same command again.
refused-cohort-engine = --engine takes local: or slurm:; “{ $text }” is neither.
refused-cohort-people = The table “{ $path }” needs a column id, and others that say something of each. Ids are those of people, or of pairs.
refused-cohort-mixed = Column “{ $name }” of “{ $path }” holds numbers in { $numbers } of its cells and words in { $words }, so it can be read neither as numbers nor as words. Leave a cell empty (or NA) where nothing is known. Write decimals with a point, and put a word before numbers that are names, as in class-3.
refused-cohort-twofold = Column “{ $name }” of “{ $path }” has cells of { $pairs } ids that are pairs of the input and of { $people } that are people of it. So it can’t be told of whom it speaks. Give pairs and people different ids in the input and in this table, as pair-12 and person-12. Let each column speak of one kind alone.
refused-cohort-zone = --tz takes a time zone such as Europe/Berlin; “{ $zone }” is none.
refused-cohort-seconds = --shard-seconds takes a number of seconds above 0; “{ $text }” is not one.
refused-cohort-nothing = No pair of this input can be fitted. { $out }/failed.csv says why for each. Run the same with --check for the counts.
cohort-detached = All rounds are with SLURM now; nothing is left running here. Look with squeue; the tables come to { $out }.
refused-cohort-slurm = --engine slurm: takes { $keys }, as slurm:partition=short,mem=2G; “{ $part }” is not one of them.
refused-cohort-no-slurm = There is no sbatch on this machine. Run this where SLURM’s programs are (a login node), or use --engine local:.
refused-cohort-slurm-silent = SLURM doesn’t answer: { $said }. Try again later, or use --engine local:. What is done is kept.
refused-cohort-sbatch = SLURM took no job: { $said }. Change the values after slurm:, or ask whoever runs the cluster. What is done is kept.
refused-cohort-other-engine = Tasks of this run are still with { $engine }. Run the same command with that engine, which waits for them.
refused-cohort-queued = Tasks of this run are still with { $engine }, and they were given for another input or for other options, so nothing was changed. Run the command as it was, which waits for them, or take them back there and run this again. Or name another --out.
refused-cohort-detach = --detach goes with --engine slurm: only, since here nobody would be left to run the tasks.

## The report

cohort-report-title = { $pairs ->
    [one] One pair
   *[other] { $pairs } pairs
}
cohort-report-lead = { $fitted } of { $pairs } had enough on record to see who answers whom. Ranges are meant to hold 8 times in 10; docs/cohort.md says where we have looked.
cohort-report-couplings = Who answers whom
cohort-report-couplings-how = Each of the { $shown } threads is a pair. Left: what the one’s reaching out does to the other’s; right: the same the other way round. Above the dotted line reaching out is met by more, below it by less.
cohort-report-couplings-label = { $shown } threads, a pair each, from the one coupling to the other.
cohort-report-prevalence = How common each pattern is
cohort-report-prevalence-how = The bar is the likely range once what the fit misses and mistakes is taken off; the mark is what was said of the pairs. It holds if these pairs dance as plainly as the invented ones did.
cohort-report-prevalence-open = Can’t be told yet: { $patterns }. Too little can be said of too many of these pairs; longer records would help most.
cohort-pattern = { $pattern ->
    [pursue-distance] one reaches, one steps back
    [reciprocal] both come, both go
    [chase] a chase
    [one-sided] one answers, one doesn’t
   *[no-coupling] nobody answers anybody
}
cohort-report-range = { $middle }, likely { $low } to { $high }
cohort-report-roles = Person, partner, pairing
cohort-report-roles-how = How much of it goes with people wherever they write, and how much is this pair’s alone. The first three make one whole, the last two another.
cohort-report-roles-of = { $of ->
    [reaching] How much they reach out
   *[coupling] What reaching out does
}
cohort-report-part = { $part ->
    [person] the one who does it
    [partner] the one it goes to
    [pairing] this pair alone
    [role-people] who of the two: people
   *[role-pairing] who of the two: this pair
}
cohort-report-untold = Can’t be told yet: { $parts }. In two pairs or more: { $two } of { $people } people; it takes more of them, or longer records.
cohort-report-few = Ten pairs are the least that say anything here.
cohort-report-moderators = What goes with differences between pairs
cohort-report-moderators-how = Change of a pair’s mean coupling for one standard deviation of each, all at once. It goes with; it need not be why.
cohort-report-moderator = { $name } ({ $pairs } pairs; a standard deviation is { $deviation }): { $middle }, likely { $low } to { $high }
cohort-report-no-term = Nothing is told of { $names }: fewer than ten fitted pairs have it, or all of them have the same.
cohort-report-folded = Of { $name }, { $count ->
    [one] one word has no line of its own and stands as
   *[other] { $count } words have no line of their own and stand together as
} “{ $name }, others”.
cohort-report-failed = What was left out
cohort-report-none-failed = Nothing was left out.
cohort-report-methods = A paragraph on methods, to paste
cohort-report-methods-text = We fitted { $pairs } pairs with Slipstep { $version } (seed { $seed }, input { $sha256 }), { $fitted } of which had at least 30 unprompted turns of each person over 28 days. For each pair a point process with common seasons, own levels, hours of the week and elapsed time gives the change of one person’s rate of reaching out with the other’s recent reaching, relative to their usual level; what shared seasons push into both was taken off by surrogates. { $source ->
    [learnt] The prior was learnt from { $learntFrom } of the pairs in { $rounds } rounds of empirical Bayes by expectation–maximisation (Dempster, Laird & Rubin 1977).
   *[shipped] The prior was the one shipped with the program.
}{ $prevalence ->
    [told] { "" } Prevalence was corrected for misclassification (Rogan & Gladen 1978) by data augmentation (Tanner & Wong 1987).
   *[none] { "" }
}{ $roles ->
    [told] { "" } Who reaches was split into person, partner and pairing by the Social Relations Model (Kenny & La Voie 1984) as a mixed model under Gibbs sampling (Gill & Swartz 2001; Hoff 2005) with half-t priors (Huang & Wand 2013).
   *[none] { "" }
}{ $covariates ->
    [told] { "" } The mean of a pair’s two couplings was regressed on all covariates at once, and where people are in two pairs or more on what each brings to all their pairs, with a common half-Cauchy deviation of the effects (Gelman 2006).
   *[none] { "" }
} Ranges are 80 % equal-tailed posterior intervals.

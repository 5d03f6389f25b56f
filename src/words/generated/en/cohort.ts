// Made by tools/words.mjs from the .ftl files. Not edited by hand.
export const text = `cohort-summary = fits thousands of pairs and learns what they have in common
cohort-help =
    Usage: slipstep cohort EVENTS.csv[.gz]|EVENTS.parquet|FOLDER --out DIR [--jobs N] [--rounds N] [--json]
           slipstep cohort INPUT --check
    
    Fits every pair, learns what the pairs have in common, fits each again with it, and writes tables. Only who wrote and when is
    read: no words are kept, no names stand in logs.
    
    EVENTS has a row an event: dyad_id, time_unix (seconds, or ISO 8601 with a zone), sender, and receiver where it is known;
    sorted or not. A FOLDER has an export a pair (a file, or a folder of files) in any format that \`slipstep read\` knows.
    
      --out DIR          where the tables go; DIR/work holds what is done, and may be deleted afterwards
      --check            say what the input holds, what is ambiguous and what cannot be read; write nothing
      --jobs N           tasks at once on this machine (default: one for each core)
      --rounds N         rounds of learning, at most (default { NUMBER($rounds, useGrouping: 0) }; 0: the shipped prior)
      --seed N           of everything random (default 1)
      --tz ZONE          whose hours of the week count, as Europe/Berlin (default UTC, and the answer says that it was assumed)
      --people FILE.csv  what is known of people or pairs (id, then any columns): what goes with differences between pairs
      --choices FILE.csv answers to what would be asked of exports: id, tz, date_order, chat, same, people
      --json             progress and the answer as JSON, one object a line
      --resume           go on from what is there; this happens anyway
      --no-text          as it always is
    
    A run that was stopped goes on with the same command, and ends in the same bytes. Any scheduler can run its parts:
    
      --task K/N --round R   fit part K of N of round R: every result that is not there yet
      --reduce R             bring the results of round R together
      --heap MIB             memory of the process that fits (default { NUMBER($heap, useGrouping: 0) })
      --pair-seconds N       the longest that one pair may take (default { NUMBER($pairSeconds, useGrouping: 0) })
    
    docs/cohort.md has the columns, the methods and lines for other schedulers.
    
    Example:
      slipstep cohort messages.csv.gz --out tables
cohort-input =
    { $what ->
        [as-is] The table stands in order of pairs.
        [sorting] The table doesn’t stand in order of pairs, so it is sorted on disk first.
       *[exports]
            { $pairs ->
                [one] The folder has one entry.
               *[other] The folder has { $pairs } entries.
            }
    }
cohort-progress =
    Round { $round } of { $rounds }: { $done } of { $pairs } pairs, { $failed } failed, { $rate } a minute, { $left ->
        [-1] time left not known yet
        [one] one minute left
       *[other] { $left } minutes left
    }
cohort-done =
    { $pairs ->
        [one] One pair is in the tables,
       *[other] { $pairs } pairs are in the tables,
    } { $failed } could not be fitted (failed.csv says why). Everything is in { $out }.
cohort-stopped = Stopped. What is done is kept in { $out }; the same command goes on from there.
cohort-unfinished =
    { $shards ->
        [one] One part
       *[other] { $shards } parts
    } of round { $round } could not be made in three attempts ({ $first }). All others are kept in { $out }. Look at run.log, give more memory with --heap, and run the same command again.
cohort-check-pairs =
    { $pairs ->
        [one] One pair
       *[other] { $pairs } pairs
    }, { $events } messages, { $duplicates } that stand more than once. Read as: { $formats }.
cohort-check-reasons = Can’t be used: { $reasons }. codebook.json and docs/cohort.md explain each reason.
refused-cohort-out = Say where the tables go, as in \`slipstep cohort events.csv.gz --out tables\`.
refused-cohort-input = Name one table of events or one folder of exports, as in \`slipstep cohort events.csv.gz --out tables\`.
refused-cohort-columns = “{ $path }” has the columns { $columns }. It needs dyad_id, time_unix and sender, so that we know who wrote when. Rename them, or see docs/cohort.md.
refused-cohort-damaged = “{ $path }” is a gzip file that ends early or is damaged. Make it again, or unpack it first.
refused-cohort-choices = The choices in “{ $path }” need the columns { $columns }: id, and any of the others. Nothing was written.
refused-cohort-locked = “{ $path }” is in use by another run (process { NUMBER($pid, useGrouping: 0) } on { $host }). Wait for it, or choose another --out. If that run is gone, delete { $lock }.
refused-cohort-task = --task takes a part and the number of parts, as 3/200; “{ $text }” is not that.
refused-cohort-plan = “{ $out }” holds no run yet. Start one with \`slipstep cohort INPUT --out { $out }\`.
refused-cohort-round = Round { $round } rests on round { $before }. Run \`--reduce { $before }\` first.
refused-cohort-engine = --engine takes local: or slipstep’s other engines; “{ $text }” is none of them.
refused-cohort-people = The table “{ $path }” needs a column id, and others that say something of each. Ids are those of people, or of pairs.
refused-cohort-zone = --tz takes a time zone such as Europe/Berlin; “{ $zone }” is none.
refused-cohort-seconds = --shard-seconds takes a number of seconds above 0; “{ $text }” is not one.
refused-cohort-nothing = No pair of this input can be fitted. { $out }/work/refused.jsonl says why for each. Run the same with --check for the counts.
`;

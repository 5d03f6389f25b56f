// Made by tools/words.mjs from the .ftl files. Not edited by hand.
export const text = `equations-line = Line { $line } of the equations can’t be used: { $why }.
equations-form = it’s not of the form “name = …” or “name' = …”
equations-second = “{ $name }” is given a second time
equations-ends = it ends where { $expected } was expected
equations-stands = “{ $found }” stands at character { $at }, where { $expected } was expected
equations-operator = the end or an operator
equations-value = a number, a name or a bracket
equations-function = “{ $name }” is not a function we know ({ $known })
equations-arity = { $name } takes { $wanted } values, not { $given }
equations-no-state = There is no line “name' = …”. A system needs at least one state.
equations-name-taken = “{ $name }” is the time or an input, so it can’t be a state.
equations-circular = “{ $name }” is defined through itself: { $names }.
ensemble-time = These equations depend on the time t. March them, with --method rk4 or euler.
ensemble-strange = The column “{ $name }” isn’t one this command knows. { $help }
ensemble-twice = The column “{ $name }” is there twice. Keep one of them.
ensemble-conflict = The column “{ $name }” speaks for both people, but “{ $name }_a” or “{ $name }_b” is there too. Keep one or the other.
ensemble-missing = No column gives { $names }, which the equations need. { $help }
ensemble-columns = Use id, a parameter ({ $parameters }) or a state at the start ({ $states }). Add _a or _b for one person, nothing for both.
score-columns = The first line has the columns { $columns }. We need dyad_id, time_unix and sender, to know who wrote when. docs/score.md has an example.
score-row = Line { $line } has no dyad a-b, no whole second, or a sender who is neither a nor b. One wrong row would move every figure, so nothing was worked out. Mend or remove that line.
score-both-ways = Line { $line } has the pair { $pair }, whose two people were another dyad before, named the other way round. Each would be half a conversation, so nothing was worked out. Give what both send one dyad_id.
score-unit =
    The time in line { $line } looks like { $unit ->
        [milliseconds] milliseconds
        [microseconds] microseconds
       *[nanoseconds] nanoseconds
    } since 1970: in seconds it would lie after the year 2200. Whole seconds are needed, so nothing was worked out. Divide the column by { $unit ->
        [milliseconds] 1,000
        [microseconds] 1,000,000
       *[nanoseconds] 1,000,000,000
    } and drop the rest.
model-fault-missing = In “{ $file }”, person { $which }: { $name } is missing or not a number.
model-fault-range =
    In “{ $file }”, person { $which }: { $name } is { $value }; it must be { $may ->
        [above-zero] above zero
        [from-zero] zero or more
       *[share] from 0 to 1
    }.
model-fault-unknown = In “{ $file }”, person { $which }: { $name } is not a number of the model.
`;

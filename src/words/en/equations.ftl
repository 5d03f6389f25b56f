### A page of equations of one’s own, and a table of pairs, when they can’t be used. `name`, `'` and `=` are as they are typed.

equations-line = Line { $line } of the equations can’t be used: { $why }.
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

model-fault-missing = In “{ $file }”, person { $which }: { $name } is missing or not a number.
model-fault-range = In “{ $file }”, person { $which }: { $name } is { $value }; it must be { $may ->
    [above-zero] above zero
    [from-zero] zero or more
   *[share] from 0 to 1
}.
model-fault-unknown = In “{ $file }”, person { $which }: { $name } is not a number of the model.

### Words that many pages share: durations, how sure, the two people. Loaded first.

# $form is "short" beside pictures, "long" in sentences.
duration-seconds = { $form ->
    [short] { $count } s
   *[long] { $count ->
        [one] { $count } second
       *[other] { $count } seconds
    }
}
duration-minutes = { $form ->
    [short] { $count } min
   *[long] { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
}
duration-hours = { $form ->
    [short] { $count } h
   *[long] { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
}
duration-hours-minutes = { $form ->
    [short] { $hours } h { $minutes } min
   *[long] { $hours } h { $minutes } min
}
duration-days = { $form ->
    [short] { $count } d
   *[long] { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
}

## How sure, the same everywhere: likely 8 in 10 or more, leans towards 6 or 7, open below.

sure-likely = likely
sure-leans = leans towards
sure-open = open
in-ten = { $count } in 10

// Made by tools/words.mjs from the .ftl files. Not edited by hand.
export const text = `duration-seconds =
    { $form ->
        [short] { $count } s
       *[long]
            { $count ->
                [one] { $count } second
               *[other] { $count } seconds
            }
    }
duration-minutes =
    { $form ->
        [short] { $count } min
       *[long]
            { $count ->
                [one] { $count } minute
               *[other] { $count } minutes
            }
    }
duration-hours =
    { $form ->
        [short] { $count } h
       *[long]
            { $count ->
                [one] { $count } hour
               *[other] { $count } hours
            }
    }
duration-hours-minutes =
    { $form ->
        [short] { $hours } h { $minutes } min
       *[long] { $hours } h { $minutes } min
    }
duration-days =
    { $form ->
        [short] { $count } d
       *[long]
            { $count ->
                [one] { $count } day
               *[other] { $count } days
            }
    }
sure-likely = likely
sure-leans = leans towards
sure-open = open
in-ten = { $count } in 10
`;

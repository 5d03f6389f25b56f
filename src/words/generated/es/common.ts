// Made by tools/words.mjs from the .ftl files. Not edited by hand.
export const text = `duration-seconds =
    { $form ->
        [short] { $count } s
       *[long]
            { $count ->
                [one] { $count } segundo
               *[other] { $count } segundos
            }
    }
duration-minutes =
    { $form ->
        [short] { $count } min
       *[long]
            { $count ->
                [one] { $count } minuto
               *[other] { $count } minutos
            }
    }
duration-hours =
    { $form ->
        [short] { $count } h
       *[long]
            { $count ->
                [one] { $count } hora
               *[other] { $count } horas
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
                [one] { $count } día
               *[other] { $count } días
            }
    }
sure-likely = probable
sure-leans = apunta a
sure-open = abierto
sure-too-little = aún muy poco
dates-one-year = del { DATE($from, form: "day") } al { DATE($to) }
dates-years = del { DATE($from) } al { DATE($to) }
score-in-a-row =
    { $count ->
        [2] two in a row
        [3] three in a row
        [4] four in a row
        [5] five in a row
       *[other] { $count } in a row
    }
score-usual = after one: { DURATION($wait, form: "short") }
score-apart = { DURATION($wait, form: "short") } apart
score-day = { $count } on this day
score-unanswered = still no answer
score-begins-and-deletes = begins an answer, deletes it
score-no-record = no record
bar-watch = Watch
bar-yours = Yours
bar-try = Try
bar-places = Places
bar-safety = Is it safe?
bar-leave = Leave now
bar-leave-hint = Empties this page at once. Pressing Shift three times does the same.
bar-menu = More pages
bar-together = Together
bar-session = For therapists
bar-people = Side by side
bar-file = Your file
bar-unseen = What this can’t see
bar-unsaved = (changes not saved)
bar-skip = Skip to content
site-newer = A newer version is ready.
site-newer-unsaved = A newer version is ready. Save first: what isn’t saved would be lost.
site-use-newer = Use it now
site-share-missed = What you shared is no longer here. Share it again.
site-reader-renewed = Stopping took too long, so the reader was started anew. Open your chat again. What you saved is safe.
`;

### Wörter, die viele Seiten teilen: Dauern, wie sicher, die zwei Menschen.

duration-seconds = { $form ->
    [short] { $count } s
   *[long] { $count ->
        [one] { $count } Sekunde
       *[other] { $count } Sekunden
    }
}
duration-minutes = { $form ->
    [short] { $count } min
   *[long] { $count ->
        [one] { $count } Minute
       *[other] { $count } Minuten
    }
}
duration-hours = { $form ->
    [short] { $count } h
   *[long] { $count ->
        [one] { $count } Stunde
       *[other] { $count } Stunden
    }
}
duration-hours-minutes = { $form ->
    [short] { $hours } h { $minutes } min
   *[long] { $hours } h { $minutes } min
}
duration-days = { $form ->
    [short] { $count } T
   *[long] { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }
}

sure-likely = wahrscheinlich
sure-leans = spricht eher für
sure-open = offen
sure-too-little = noch zu wenig

## Zeiträume

dates-one-year = { DATE($from, form: "day") } bis { DATE($to) }
dates-years = { DATE($from) } bis { DATE($to) }

### Palabras que comparten muchas páginas: duraciones, qué tan seguro, las dos personas.

duration-seconds = { $form ->
    [short] { $count } s
   *[long] { $count ->
        [one] { $count } segundo
       *[other] { $count } segundos
    }
}
duration-minutes = { $form ->
    [short] { $count } min
   *[long] { $count ->
        [one] { $count } minuto
       *[other] { $count } minutos
    }
}
duration-hours = { $form ->
    [short] { $count } h
   *[long] { $count ->
        [one] { $count } hora
       *[other] { $count } horas
    }
}
duration-hours-minutes = { $form ->
    [short] { $hours } h { $minutes } min
   *[long] { $hours } h { $minutes } min
}
duration-days = { $form ->
    [short] { $count } d
   *[long] { $count ->
        [one] { $count } día
       *[other] { $count } días
    }
}

sure-likely = probable
sure-leans = apunta a
sure-open = abierto
sure-too-little = aún muy poco

## Fechas

dates-one-year = del { DATE($from, form: "day") } al { DATE($to) }
dates-years = del { DATE($from) } al { DATE($to) }

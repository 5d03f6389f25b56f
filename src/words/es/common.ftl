### Palabras que comparten muchas páginas: duraciones, con cuánta certeza, las dos personas.

duration-seconds = { $form ->
    [short] { $count } s
   *[long] { $count ->
        [0] menos de un minuto
        [one] { $count } segundo
       *[other] { $count } segundos
    }
}
duration-minutes = { $form ->
    [short] { $count } min
   *[long] { $count ->
        [one] { $count } minuto
       *[other] { $count } minutos
    }
}
duration-hours = { $form ->
    [short] { $count } h
   *[long] { $count ->
        [one] { $count } hora
       *[other] { $count } horas
    }
}
duration-hours-minutes = { $form ->
    [short] { $hours } h { $minutes } min
   *[long] { $hours } h { $minutes } min
}
duration-days = { $form ->
    [short] { $count } d
   *[long] { $count ->
        [one] { $count } día
       *[other] { $count } días
    }
}

sure-likely = probable
sure-leans = más bien sí
sure-open = abierto
sure-too-little = aún muy poco

## Fechas

dates-one-day = el { DATE($from) }
dates-one-year = del { DATE($from, form: "day") } al { DATE($to) }
dates-years = del { DATE($from) } al { DATE($to) }

## La partitura: dos líneas, una raya por mensaje.

score-in-a-row = { $count ->
    [2] dos seguidos
    [3] tres seguidos
    [4] cuatro seguidos
    [5] cinco seguidos
   *[other] { $count } seguidos
}
score-usual = tras uno: { DURATION($wait, form: "short") }
score-usual-again = tras diez minutos: { DURATION($wait, form: "short") }
score-both-quiet = en { DATE($when, form: "month-name") } escriben poco
score-both-full = en { DATE($when, form: "month-name") } escriben mucho
score-apart = { DURATION($wait, form: "short") } después
score-day = { $days ->
    [one] { $count } ese día
   *[other] { $count } en esos { $days } días
}
score-unanswered = aún sin respuesta
score-begins-and-deletes = empieza una respuesta, la borra
score-no-record = sin registro

bar-watch = Historia
bar-yours = Tu chat
bar-try = Probar
bar-places = Lugares
bar-safety = Si tienes miedo
bar-leave = Ocultar la página
bar-leave-hint = Vacía esta página al instante. Pulsar Mayúsculas tres veces hace lo mismo.
bar-menu = Más páginas
bar-talk = Pensarlo con calma
bar-together = Entre dos
bar-session = Para terapeutas
bar-people = Lado a lado
bar-file = Tu archivo
bar-unseen = Lo que esto no ve
bar-language = Idioma
bar-unsaved = (cambios sin guardar)
bar-skip = Ir al contenido

site-closed-between = Esta página se cerró o se cargó de nuevo. El chat que estaba abierto ya no está aquí, ni lo que no habías guardado. Si guardaste un archivo, sigue como lo dejaste.
site-stopped = Esta página se cargó de nuevo. Si había un chat abierto, ya no está aquí, ni lo que no habías guardado. Si guardaste un archivo, sigue como lo dejaste.
site-replaced = Lo que acabas de abrir reemplazó lo que había aquí. Lo de antes ya no está en esta página, ni lo que no habías guardado. Si guardaste un archivo, sigue como lo dejaste.
site-closed-open = Abrir tu archivo
site-closed-well = De acuerdo

## Una partitura como tabla.

score-table-show = Lo mismo en una tabla
score-table-messages = Todos los mensajes, en orden
score-table-days = Mensajes de cada día
score-table-time = Hora
score-table-day = Día
score-table-from = De
score-table-length = Longitud
score-table-long = largo
score-table-middling = mediano
score-table-short = corto

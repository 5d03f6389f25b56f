### Qué salió de una prueba, y qué se aprendió.

came-title = Qué salió
came-stopped = Esta prueba se detuvo, así que sus semanas no se comparan. El momento de parar pudo depender de cómo iba.
came-running = La semana { $week } de { $weeks } está en marcha. El { DATE($day) } verás qué salió. Mirar antes te tentaría a parar en mal momento.
came-before = Empieza el { DATE($day) }. Aún no hay nada que comparar.
came-ready = El chat ya abarca estas semanas. Aún no se contó nada.
came-further = El chat ya abarca estas semanas. Cuando miraste, terminaba antes. Mira otra vez.
came-short = Tu chat termina el { DATE($day) }, antes de los últimos días de la prueba. Carga una exportación nueva. Si le faltan partes viejas, cárgalas también; lo repetido cuenta una vez.
came-silent = Desde el { DATE($day) } no escribió nadie
came-silent-said = Dijiste que después del { DATE($day) } no escribió nadie. Esos días cuentan como silencio.
came-step-and-days = { $step }, { $whose }: { DATE($from) } – { DATE($to) }
came-days = { $whose }, { DATE($from) } – { DATE($to) }
came-anyway = Mirar con lo que hay
came-working = Comparando las semanas
came-work-stopped = Detenido. No se cambió nada.

came-found-openings = En las semanas con el paso: { $came ->
    [less] menos conversaciones
   *[more] más conversaciones
} empezadas por { $whose }.
came-found-follow-ups = En las semanas con el paso: { $came ->
    [less] menos segundos mensajes
   *[more] más segundos mensajes
} de { $whose }.
came-found-turns = En las semanas con el paso: mensajes de { $whose }, { $came ->
    [less] menos a menudo
   *[more] más a menudo
}.
came-found-quiet-spell = En las semanas con el paso: silencios { $came ->
    [less] más cortos
   *[more] más largos
} entre { $a } y { $b }.
came-found-wait = En las semanas con el paso: { $came ->
    [less] una espera más corta
   *[more] una espera más larga
} de { $whose } por una respuesta.
came-found-threes = En las semanas con el paso: tres mensajes seguidos de { $whose }, { $came ->
    [less] menos a menudo
   *[more] más a menudo
}.
came-found-silent-days = En las semanas con el paso: { $came ->
    [less] menos días sin una palabra
   *[more] más días sin una palabra
} entre { $a } y { $b }.
came-result-ordinary = Ninguna diferencia clara, con el paso o sin él.
came-result-too-little = Muy pocas semanas para decir algo.
came-result-blind = Tan pocas semanas no podían mostrar una diferencia, por grande que fuera.
came-next = Y ahora
came-next-ordinary = Repítelo si te gustó, o elige otro paso.
came-next-changed = Si { REGION("les", es-ES: "os") } gustó, a seguir. Al repetirlo se verá si se mantiene.
came-next-too-little = Carga una exportación más reciente, o repítelo.
came-next-blind = Planea una prueba más larga.
came-dots = { $dots ->
    [yes] Cada punto es una versión posible de lo que cambia con el paso.
    [by-chance] Los puntos muestran cuánto varían las semanas por sí solas, sin el paso.
   *[no] No hubo previsión de este número.
} La barra es lo que salió; los hilos, lo que estas semanas permiten.
came-outside = Son muy pocas semanas para saber qué resultó.
came-note = lo que salió: { $by }
came-guess = { $guess ->
    [more] { $long ->
        [yes] más largo
       *[no] más
    }
    [less] { $long ->
        [yes] más corto
       *[no] menos
    }
   *[same] más o menos igual
}

came-weeks = Semana por semana, antes y durante
came-weeks-caption = En gris, las semanas con el paso, tal como se sortearon. { $what ->
    [spell] En un hueco falta algo, o fue una semana sin nada que medir. La tabla dice cuál.
   *[count] En un hueco falta algo; no es silencio.
} Se muestra a cada persona, sea cual sea la que se miró.
came-whose = { $whose }
came-week-of = Semana del
came-week = semana
came-week-number = semana { $week }
came-no-spell = nada que medir en esta semana
came-begins = empieza la prueba
came-step = paso
came-forgotten = olvidado
came-mean = { $whose }: { $with } con el paso, { $without } sin él ({ $unit }).
came-mean-none = { $whose }: muy pocas semanas con registro para saberlo.
came-unit-openings = conversaciones empezadas, por semana
came-unit-follow-ups = segundos mensajes antes de una respuesta, por semana
came-unit-turns = veces que se escribió, por semana
came-unit-quiet-spell = horas de silencio
came-unit-wait = horas de espera
came-unit-threes = veces tres seguidas, por semana
came-unit-silent-days = días sin una palabra, por semana
came-unit-reaches = iniciativas por semana
came-foretold = La previsión y lo que salió, semana por semana
came-and-range = lo que salió, y dónde están 8 de cada 10 puntos
came-range = { $came } (de { $low } a { $high })
came-foretold-caption = Anillos pequeños: veinte versiones posibles, con el paso o sin él, según el sorteo de cada semana. Marcas llenas: lo que salió. Lo que se sale de la escala queda en su borde.

came-changes = Cuánto tomó la iniciativa cada persona, y cómo se responden
came-answered = Después de que { $other } tomara la iniciativa el doble de lo habitual, { $one } la tomó { $before } veces lo habitual antes de la prueba, y { $since } veces desde entonces. Lo segundo es probablemente de { $low } a { $high } veces lo primero. Si el 1 queda dentro, quizá no cambió nada.

came-looked = Qué miramos
came-silence = Un silencio de más de { DURATION($silence) } pone fin a una conversación, igual que al hacer el plan.

came-own-words = Lo que aprendiste, con tus palabras
came-learned = Lo que aprendiste, paso a paso
came-learned-no-guess = Sin decir antes qué creías: { $what }.
came-learned-days = { $count ->
    [0] Una semana.
    [one] Una semana, con el paso en un día.
   *[other] Una semana, con el paso en { $count } días.
}
came-lapses = { $count ->
    [one] Olvidado en una semana.
   *[other] Olvidado en { $count } semanas.
}
came-still-running = Sigue en marcha.
came-not-looked = Ya terminó, y nadie la ha mirado todavía.

## Lo que dijeron cuatro semanas. $since, $before: cómo responde cada uno a que el otro busque más.

came-seen-working = Leyendo tu chat antes de estas semanas, y con ellas
came-seen-more = Ahora tu chat puede decir más.
came-seen-same = Tu chat dice lo que ya decía.
came-seen-one = { $since ->
    [less] Cuando { $other } toma más la iniciativa, { $one } la toma menos
    [more] Cuando { $other } toma más la iniciativa, { $one } también
   *[open] Aún no está claro qué hace { $one } cuando { $other } toma más la iniciativa
}{ $sure ->
    [likely] : probable.
    [leans] : más bien sí.
   *[open] .
}
came-seen-before = Antes: { $before ->
    [less] menos
    [more] más
   *[open] abierto
}{ $sure ->
    [likely] , probable.
    [leans] , más bien sí.
   *[open] .
}
came-seen-note = Leído en tu chat hasta el primer día, y luego con estas semanas incluidas. No puede distinguir el paso de la época del año.

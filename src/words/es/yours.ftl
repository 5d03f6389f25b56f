### La página de la respuesta, en tres profundidades. $row, $quiet y $days se vuelven controles y siguen a «después de».

## Sobre los títulos

yours-who = { $a } y { $b }, { $long }
yours-who-invented = Ejemplo: { $a } y { $b }, { $long }
yours-swap = Intercambiar
yours-hide-words = Ocultar las palabras
yours-unseen-link = Lo que esto no ve
yours-besides = Más, y lo que no ve

yours-long = { $unit ->
    [days] { $count ->
        [one] un día
       *[other] { $count } días
    }
    [weeks] { $count ->
        [one] una semana
       *[other] { $count } semanas
    }
    [years] { $count ->
        [one] un año
       *[other] { $count } años
    }
   *[months] { $count ->
        [one] un mes
       *[other] { $count } meses
    }
}

## Las primeras líneas

yours-group-first = En un grupo nadie le escribe a una sola persona. Lo que { REGION("hacen", es-ES: "hacéis") } aquí dice poco de { REGION("ustedes", es-ES: "vosotros") }.
yours-home-first = { REGION("Viven", es-ES: "Vivís") } en la misma casa: casi todo lo que pasa entre { REGION("ustedes", es-ES: "vosotros") } no está en este chat.
yours-since = Desde { DATE($when, form: "month") }.
yours-been-both = Casi todo el mundo ha estado en los dos lados.
yours-what-happened = ¿Qué pasó hacia el { DATE($when) }? { REGION("Solo ustedes lo saben", es-ES: "Solo vosotros lo sabéis") }.
yours-would-tell = Lo que este chat no muestra: cómo estaría { $one } si { $other } se acercara, y cómo estaría { $other } si { $one } aflojara un poco. Cuatro semanas así lo mostrarían.
yours-answered = { $one } empezó { $count } conversaciones. { $other } escribió en { $answered }.
yours-tonight-waiting = Para quien espera esta noche: dos minutos para respirar. No hace falta enviar nada.
yours-waiting-door = Dos minutos, ahora
yours-ways = En qué sentido
yours-way-to = a
yours-way-open = Aún abierto.
yours-sure-counted = Contado, mensaje por mensaje
yours-tonight-one = { $one }: un mensaje y ya.
yours-tonight-other = { $one }: algo pronto, aunque sea «Mañana te cuento».
yours-tonight-reach = Si eres tú quien busca contacto: un mensaje y ya.
yours-tonight-room = Si necesitas espacio: algo pronto, aunque sea «Mañana te cuento».

## El título de un sentido, en cuentas y minutos

yours-row = { $count ->
    [1] un mensaje
    [2] dos mensajes seguidos
   *[3] tres mensajes seguidos
}
yours-quiet = { $which ->
    [0] diez minutos de silencio
    [1] una hora de silencio
   *[2] dos horas de silencio
}
yours-days = { $which ->
    [0] días tranquilos
    [1] días corrientes
   *[2] días de mucha iniciativa
}
yours-amount-label = Cuánto
yours-answer = Tras { $row } de { $other }, las respuestas lentas de { $one } tardaron cerca de { DURATION($wait) }.
yours-answer-long = Después de { $row } de { $other }, { $one } tardó a menudo más de lo que este chat muestra.
yours-answer-few = Después de { $row } de { $other }, aquí hay muy pocas respuestas para sacar cuentas.
yours-again = Tras { $quiet } de { $other }, { $one } volvía a escribir sin respuesta cada { DURATION($wait) }, más o menos.
yours-again-long = Tras { $quiet } de { $other }, { $one } casi siempre lo dejó en un mensaje.
yours-again-few = Tras { $quiet } de { $other }, aquí hay muy pocos momentos para sacar cuentas.
yours-pace = { $count ->
    [0] Tras { $days } de { $other }, { $one } casi nunca tomó la iniciativa.
    [one] Tras { $days } de { $other }, { $one } tomó la iniciativa más o menos una vez { $per ->
        [day] al día
       *[week] por semana
    }.
   *[other] Tras { $days } de { $other }, { $one } tomó la iniciativa unas { $count } veces { $per ->
        [day] al día
       *[week] por semana
    }.
}
yours-pace-replies = Responder no cuenta como tomar la iniciativa.
yours-pace-few = Tras { $days } de { $other }, aquí hay muy pocos días para sacar cuentas.

yours-fitted-hides = Un simple recuento puede mostrar menos que la frase: en semanas activas ambos lados escriben más. La frase compara días de la misma época y hora.

## La frase bajo cada imagen

yours-answer-beside = Tras { $row }, { DURATION($wait) }.
yours-again-beside = Tras { $quiet }, cada { DURATION($wait) }, más o menos.
yours-pace-beside = { $count ->
    [0] Tras { $days }, casi nunca.
    [one] Tras { $days }, más o menos una vez { $per ->
        [day] al día
       *[week] por semana
    }.
   *[other] Tras { $days }, unas { $count } veces { $per ->
        [day] al día
       *[week] por semana
    }.
}

yours-answer-clause = Tras un mensaje de { $other }, las respuestas lentas de { $one } tardaron cerca de { DURATION($least) }. Tras tres, cerca de { DURATION($most) }.
yours-again-clause = Tras diez minutos de silencio de { $other }, { $one } volvía a escribir sin respuesta cada { DURATION($least) }, más o menos. Tras dos horas, cada { DURATION($most) }.
yours-pace-clause = { $least ->
    [0] Tras días tranquilos de { $other }, { $one } casi nunca tomó la iniciativa. Tras días de mucha iniciativa, { $most ->
        [0] casi nunca.
        [one] más o menos una vez { $per ->
            [day] al día
           *[week] por semana
        }.
       *[other] unas { $most } veces { $per ->
            [day] al día
           *[week] por semana
        }.
    }
    [one] Tras días tranquilos de { $other }, { $one } tomó la iniciativa más o menos una vez { $per ->
        [day] al día
       *[week] por semana
    }. Tras días de mucha iniciativa, { $most ->
        [0] casi nunca.
        [one] también una.
       *[other] unas { $most }.
    }
   *[other] Tras días tranquilos de { $other }, { $one } tomó la iniciativa unas { $least } veces { $per ->
        [day] al día
       *[week] por semana
    }. Tras días de mucha iniciativa, { $most ->
        [0] casi nunca.
        [one] más o menos una.
       *[other] unas { $most }.
    }
}

## En las imágenes

yours-share-lead = Quién tomó la iniciativa
yours-share-says = Quién tomó la iniciativa con el tiempo. De cada diez veces, { $a }: { $shares }.
yours-share-tick = { $weeks ->
    [1] una raya por semana: quién tomó la iniciativa
   *[other] una raya cada { $weeks } semanas: quién tomó la iniciativa
}
yours-change-around = hacia el { DATE($when, form: "day") }
yours-change-range = del { DATE($from, form: "day") } al { DATE($to, form: "day") }, 8 de 10
yours-reaches = Cuánto contacto busca { $one }
yours-after-day = { $other } busca el doble de contacto
yours-days-before = { $days } días antes
yours-days-after = { $days } días después
yours-usual = lo habitual
yours-size = { $times ->
    [hardly] casi nada
    [quarter] una cuarta parte
    [third] un tercio
    [half] la mitad
    [two-thirds] un tercio menos
    [less] un sexto menos
   *[same] casi igual
    [more] un cuarto más
    [half-again] una vez y media
    [twice] el doble
    [three] el triple
    [four] más de cuatro veces
}
yours-pace-lead = { $one }: cuántas veces { $per ->
    [day] al día
   *[week] a la semana
}
yours-pace-after = después de { $days }

## Bajo las imágenes

yours-typical = { $moments ->
    [one] El único momento así.
   *[other] De { $moments } momentos así, arriba está el más típico{ $more ->
        [0] .
        [1] ; aquí, otro más.
        [9] ; aquí, otros nueve.
       *[other] ; aquí, otros { $more }.
    }
}
yours-rows = { $more ->
    [1] Uno más: { $values }.
    [9] Nueve más, del más corto al más largo: { $values }.
   *[other] { $more } más, del más corto al más largo: { $values }.
}
yours-rows-days = { $more ->
    [1] Uno más: { $values }.
    [9] Nueve más, de menos a más: { $values }.
   *[other] { $more } más, de menos a más: { $values }.
}
yours-over-five = Aquí solo cuentan las esperas de más de cinco minutos.
yours-each-day = Una raya por día: cuántas veces tomó la iniciativa cada persona.
yours-each-week = una raya por semana

## Con cuánta seguridad

yours-how-sure = Cuánta certeza hay
yours-sure = { $sure ->
    [likely] Probable: { $count } de 10
    [leans] Certeza: { $count } de 10
   *[open] Abierto: { $count } de 10
}
yours-pattern = { $pattern ->
    [pursue-distance] Cuanto más contacto busca una persona, más se aleja la otra.
    [reciprocal] Cuando una persona busca contacto, la otra también.
   *[chase] Cuando { $one } busca contacto, { $other } se aleja. Cuando { $other } busca contacto, { $one } también.
}

## Qué más se sostiene

yours-stands = Lo que sí está claro
yours-opens = { $a } empezó { $countA } de cada { $of } conversaciones; { $b }, { $countB }.
yours-opens-nearly = { $one } empezó casi todas las conversaciones; { $other }, casi ninguna.
yours-opens-even = Cada persona empezó más o menos la mitad de las conversaciones.
yours-traded = Hacia { DATE($when, form: "month") } se invirtieron los papeles.
yours-empty = De { DATE($from, form: "month") } a { DATE($to, form: "month") } aquí no escribió nadie. Puede ser silencio o que falte algo: el archivo no lo dice.
yours-empty-twice = De { DATE($from, form: "month") } a { DATE($to, form: "month") }, y de { DATE($from2, form: "month") } a { DATE($to2, form: "month") }, aquí no escribió nadie. Puede ser silencio o que falte algo: el archivo no lo dice.

## Para esta noche

yours-tonight = Esta noche
yours-tonight-part = Para esta noche.
yours-tonight-reaching = { $one }: un mensaje y ya. { $other }: algo pronto, aunque sea «Mañana te cuento».
yours-tonight-either = Si eres tú quien busca contacto: un mensaje y ya. Si necesitas espacio: algo pronto, aunque sea «Mañana te cuento».
yours-tonight-warm = Aquí el silencio responde al silencio. Puede empezar cualquiera: manda algo que te haya gustado hoy.
yours-tonight-elsewhere = Antes de sacar conclusiones: ¿qué más hay? Llamadas, visitas, una casa en común. Puedes añadir esos días.
yours-tonight-good = Di una cosa que te guste de estas semanas. No necesita respuesta.
yours-tonight-quiet = Si esta es una semana tranquila, basta con una línea corta.
yours-tonight-easy = Manda algo que te haya gustado hoy. No necesita respuesta.
yours-try = Probar un pequeño paso
yours-closer = Mirar de cerca

## Abierto, y muy poco

yours-apart-title = Va por turnos: en las semanas en que una persona escribe más, la otra escribe menos.
yours-open-title = Los mensajes van y vienen, y { $count ->
    [0] aún no destaca ningún patrón.
    [1] algo destaca.
   *[other] destacan algunas cosas.
}
yours-short-title = Este chat es reciente. Esto es lo que muestra.
yours-few-title = Este chat aún dice poco. Esto es lo que muestra.
yours-hardly-title = { $count ->
    [0] Aún no hay ningún mensaje que mirar.
    [1] Por ahora, un mensaje.
   *[other] Por ahora, { $count } mensajes.
}
yours-weeks-apart = En { $count } de { $of } semanas una persona escribió más que en la anterior, y la otra menos. Eso está claro.
yours-counted = Mensajes hasta ahora: { $a } { $countA }, { $b } { $countB }.
yours-answer-times = { $a } dio la mitad de sus respuestas en menos de { DURATION($countA) }; { $b }, en menos de { DURATION($countB) }.
yours-answer-times-alike = Tanto { $a } como { $b } dieron la mitad de sus respuestas en menos de { DURATION($count) }.
yours-why = Por qué aún no hay más.
yours-why-short = { $days ->
    [0] Un patrón necesita semanas, y esto es menos de un día.
    [one] Un patrón necesita semanas, y esto es un día.
   *[other] Un patrón necesita semanas. Este chat abarca { $days } días.
}
yours-why-few = Para ver un patrón hacen falta unos cientos de mensajes de cada lado.
yours-why-unsteady = Este chat varía mucho. Solo destacaría un patrón más fuerte.
yours-why-hole = En este registro hay un hueco de { DURATION($hole) }. Quiere decir que falta algo, no que hubo silencio.
yours-why-shared = Cuando los mensajes de ambos lados suben o bajan a la vez, un chat no muestra quién responde a quién. Puede deberse al trabajo o a un mes duro.
yours-why-alternating = Las semanas se alternan. Los turnos de trabajo o la custodia se ven igual, y un chat no los distingue de un baile.
yours-why-weak = Lo que se ve aquí es poco. Un ir y venir cualquiera se ve igual.
yours-helps = Para ver más.
yours-helps-shared = Semanas en que solo una persona tenga mucho que hacer: { $weeks ->
    [one] una más ayudaría
   *[other] unas { $weeks } más ayudarían
}, hasta el { DATE($by, form: "day") }.
yours-helps-alternating = Cuéntanos abajo qué días son de turnos o de custodia.
yours-helps-more = { $weeks ->
    [one] Una semana más de este chat
   *[other] Unas { $weeks } semanas más de este chat
}, hasta el { DATE($by, form: "day") }.
yours-helps-longer = Si este chat viene de más atrás, expórtalo entero.
yours-helps-outside = Si hubo unas vacaciones, una enfermedad o una pelea, deja fuera esos días, en «Cómo lo sabemos».
yours-set-apart = En { $count ->
    [one] un día
   *[other] { $count } días
} hubo muchos más mensajes de ambos lados que de costumbre, o muchos menos. Esos días no cuentan al ver quién responde a quién.
yours-save-date = Guardar la fecha
yours-model = En nuestro modelo, una diferencia mínima acabó en papeles fijos en { $tiny } de 10 casos. Tras una mala época, en { $hard } de 10.
yours-helps-again = Esta exportación termina en { DATE($when, form: "month") }. Vuelve a exportar el chat hoy.
yours-latest = la última conversación
yours-invented = O mira a dos personas inventadas
yours-use = Usar mi chat
yours-mark-days = Marcar esos días
yours-newer = Cargar una exportación más reciente
yours-looking = Mirando…

## Las miradas más hondas

yours-closer-title = Más de cerca
yours-known = Cómo lo sabemos
yours-limits = Lo que este chat en particular no puede mostrar
yours-unseen = Lo que ningún chat puede mostrar
yours-take = Para llevarte

yours-lean = Quién toma más la iniciativa
yours-lean-lead = En la línea hay empate. El recuadro muestra la certeza: 8 de cada 10 veces la verdad está dentro.
yours-lean-says = Quién toma más la iniciativa, con el tiempo. De cada diez veces, de { $a }: { $shares }.
yours-turn-here = { DATE($when, form: "day") }

yours-waits = Después de un mensaje, y después de tres
yours-waits-lead = Aquí solo cuentan las esperas de más de cinco minutos, un punto cada una. La raya marca la del medio.
yours-waits-open = Después de más tiempo fuera, hay más mensajes esperando. Una diferencia aquí puede deberse solo a eso.
yours-waits-row = { $one }, después de { $row }{ $known ->
    [yes] : { DURATION($wait, form: "short") }
   *[no] { "" }
}
yours-moments = Los momentos en sí
yours-moments-lead = Uno típico, uno más corto, uno más largo.
yours-moments-show = Mostrar los momentos
yours-moments-hide = Ocultar los momentos

yours-survive = ¿Se mantiene la respuesta?
yours-survive-lead = Cuenta de otra forma y mira.
yours-survive-thought = Los mensajes con { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
} o menos entre uno y otro forman una serie.
yours-survive-silence = { $hours ->
    [0.5] Media hora de silencio termina
    [one] { $hours } hora de silencio termina
   *[other] { $hours } horas de silencio terminan
} una conversación.
yours-survive-weeks = { $weeks ->
    [0] No se deja fuera ninguna semana.
    [one] Se deja fuera la semana con más mensajes.
   *[other] Se dejan fuera las { $weeks } semanas con más mensajes.
}
yours-minutes = { $minutes } min
yours-hours = { $hours } h
yours-weeks = { $weeks ->
    [0] ninguna
    [one] una semana
   *[other] { $weeks } semanas
}
yours-survive-few = Quedan muy pocas respuestas de { $one } a { $other } para sacar cuentas.
yours-stays = Sigue valiendo.
yours-fades = Se desvanece.
yours-survive-fit = { $sure ->
    [likely] Todo el cálculo otra vez: probable, { $count } de 10.
    [leans] Todo el cálculo otra vez: más bien sí, { $count } de 10.
   *[open] Todo el cálculo otra vez: ahora abierto, { $count } de 10.
}
yours-survive-gone = { $sure ->
   *[open] Todo el cálculo otra vez: aquí se ve otra cosa, { $count } de 10. No te fíes de esto.
}
yours-survive-wait = Suelta, y todo se calcula otra vez.

yours-alone-title = Aquí solo escribió { $one }.
yours-alone-stands = { $count ->
    [one] Un mensaje: { $dates }.
   *[other] { $count } mensajes: { $dates }.
}
yours-alone-why = Para bailar hacen falta dos, y en este archivo solo hay una persona.
yours-alone-helps = Exporta el chat entero, con los mensajes de ambos lados. Algunas apps dejan fuera los de la otra persona. Si en la app aparecen dos personas con ese nombre, cambia antes uno.

## Tres parejas inventadas, tres verdades

yours-sample-couple = Una pareja
yours-sample-couple-about = Una persona busca contacto, la otra se aleja.
yours-sample-friends = Una amistad
yours-sample-friends-about = En otoño se invierten los papeles.
yours-sample-family = Una madre o un padre y su hija o hijo adulto
yours-sample-family-about = Lo que un chat no puede decir.

## Cómo lo sabemos: qué clase

yours-times = Cuántas veces escribió cada persona
yours-panels = Cómo escribió cada persona después de la otra
yours-findings = Cada resultado y sus momentos
yours-kinds = Qué baile encaja con este chat
yours-kinds-lead = Veinte versiones posibles de estas semanas. Cada punto está junto al baile que muestra.
yours-kinds-of = { $count } de 20:
yours-kinds-none = ninguno
yours-kinds-caption = Solo nombramos un baile si la mayoría de los puntos están juntos. Además, el chat debe destacar entre chats inventados donde el azar decide quién empieza.

yours-times-unit = veces al día
yours-times-says = Veces que escribió cada persona al día, { $dates }. { $a }: entre unas { NUMBER($lowA, maximumFractionDigits: 1) } y { NUMBER($highA, maximumFractionDigits: 1) }, { $b } entre unas { NUMBER($lowB, maximumFractionDigits: 1) } y { NUMBER($highB, maximumFractionDigits: 1) }.
yours-times-caption = Cada hilo es una versión posible de estas semanas. Donde los hilos van juntos hay certeza; donde se abren, no. En un hueco falta algo; no es silencio. Cada día muestra la media de su semana.
yours-times-counted = Aquí hay muy poco para más, así que solo contamos los mensajes, en promedio semanal. En un hueco falta algo; no es silencio.
yours-times-table = Veces al día: el valor central y el margen de 8 de cada 10
yours-from = Desde
yours-middle-range = { NUMBER($middle, minimumFractionDigits: 1, maximumFractionDigits: 1) } (de { NUMBER($low, minimumFractionDigits: 1, maximumFractionDigits: 1) } a { NUMBER($high, minimumFractionDigits: 1, maximumFractionDigits: 1) })

yours-first = Quién escribe primero tras un silencio
yours-first-lead = Cada punto es una proporción posible. Fíate solo si todas las filas dicen lo mismo.
yours-first-always = siempre { $one }
yours-first-half = mitad y mitad
yours-first-says = Conversaciones que empezó { $one }: { $shares }.
yours-first-after = { $share } tras { $silence }
yours-first-table = Parte de las conversaciones, tras silencios de varias duraciones
yours-silence = Silencio
yours-first-unclear = Quién empieza más veces depende de cuánto debe durar un silencio para contar. Por eso este chat no lo aclara.
yours-first-clear = Con todas las duraciones habituales del silencio, { $one } escribió primero más veces que { $other }.
yours-likely-range = { $middle } (probablemente de { $low } a { $high })

yours-answers = Cómo llegan las respuestas
yours-answers-lead = No compares aquí a una persona con la otra. Compara a cada una consigo misma, en otras semanas. El trabajo, el sueño y dónde está el teléfono explican casi todo.
yours-measure = Qué se mide
yours-half-answers = La mitad de las respuestas en una conversación llegó en
yours-half-answers-note = mientras { REGION("se escriben", es-ES: "os escribís") }
yours-half-openings = La mitad de los primeros mensajes tuvo respuesta en
yours-half-openings-note = tras un silencio; si el chat termina antes, la espera cuenta como más larga
yours-half-waking = Lo mismo, sin las horas de sueño de quien responde
yours-half-waking-note = las horas en que esa persona casi nunca escribe
yours-wrote-again = Volvió a escribir mientras esperaba respuesta
yours-wrote-again-note = si tras veinte minutos no había llegado ninguna; los mensajes separados por cinco minutos o menos son una serie
yours-no-answer = Primeros mensajes propios sin respuesta
yours-no-answer-note = tras { DURATION($wait) }; muchos no la necesitan, y algunos se respondieron de viva voz
yours-too-few = muy pocos para saberlo
yours-not-told = este chat no lo dice
yours-about-in-ten = { $count ->
    [0] casi nunca
    [1] cerca de 1 de cada 10 veces
    [10] casi siempre
   *[other] unas { $count } de cada 10 veces
}
yours-longer-than-seen = más de lo que este chat muestra
yours-more-than = más de { DURATION($wait) }
yours-about-time = cerca de { DURATION($wait) }
yours-about-time-range = cerca de { DURATION($wait) } (probablemente de { DURATION($low) } a { DURATION($high) })
yours-about-time-open = cerca de { DURATION($wait) } (probablemente { DURATION($low) } o más)

yours-asleep = Cuándo suele dormir o no estar cada persona
yours-asleep-lead = Se deduce de las horas en que cada persona casi nunca escribe. Una espera que pasa por esas horas no dice nada.
yours-asleep-none = ninguna hora clara de silencio
yours-asleep-from = casi siempre en silencio de { $from } a { $to }

yours-panels-side = Cuando { $other } tomó la iniciativa más de lo habitual, o menos, { $one } escribió después a este ritmo.
yours-panels-says = Cuando { $other } tomó la iniciativa el doble de lo habitual, { $one } escribió a unas { NUMBER($times, maximumFractionDigits: 1) } veces su ritmo habitual.
yours-panels-caption = Hacia la derecha: cuánto tomó la iniciativa una persona en los últimos días, frente a lo habitual. Hacia arriba: lo pronto que escribió luego la otra, frente a lo habitual. Hilos planos: lo uno no dice nada de lo otro.
yours-panels-table = Ritmo frente a lo habitual: el valor central y el margen de 8 de cada 10
yours-panels-reaching = Iniciativa de la otra persona
yours-panels-times = { NUMBER($times, minimumFractionDigits: 2, maximumFractionDigits: 2) } veces lo habitual
yours-panels-range = { NUMBER($middle, minimumFractionDigits: 2, maximumFractionDigits: 2) } (de { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } a { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) })
yours-panels-axis = { $other }, frente a lo habitual
yours-panels-faster = rápido
yours-panels-slower = lento
yours-panels-usual = habitual
yours-panels-half = mitad
yours-panels-double = doble
yours-panels-periods = Cómo cambió esto con el tiempo
yours-panels-periods-caption = Ritmo después de que la otra tomara la iniciativa el doble de lo habitual, tramo a tramo, con el margen de 8 de cada 10
yours-shape-linear = Cuanto más se apartaba la otra persona de lo habitual, más cambiaba el ritmo.
yours-shape-saturating = Un cambio pequeño de la otra persona ya cambiaba el ritmo; uno grande, apenas más.
yours-shape-above = El ritmo solo cambió cuando la otra persona tomó la iniciativa más o menos el doble de lo habitual, o más.
yours-shape-below = El ritmo solo cambió cuando la otra persona tomó la iniciativa menos de la mitad de lo habitual, más o menos.
yours-shape-open = Este chat no dice cómo cambió el ritmo: de forma constante, cada vez menos o solo a partir de cierto punto.

yours-fit-of = Hasta qué punto este modelo describe a { $one }
yours-fit-caption = Cada punto compara los tiempos de espera que el modelo prevé hasta ese punto con los reales. En la línea punteada coinciden. Habla del modelo, no de { REGION("ustedes", es-ES: "vosotros") }.
yours-fit-table = Parte de las esperas que hubo, junto a la que calcula el modelo
yours-fit-place = Según el modelo

yours-sure-likely = Probable: la mayoría de las versiones posibles de estas semanas lo muestran. Los chats en que el azar decide quién empieza rara vez muestran tanto.
yours-sure-leans = Más bien sí: más de la mitad de las versiones posibles de estas semanas lo muestran. Aún podría ser de otro modo.
yours-sure-open = Abierto: algunas versiones posibles de estas semanas lo muestran y otras no. Unos altibajos normales podrían verse así.
yours-sure-too-little = Lo que hay aquí no basta para saberlo. Eso habla del chat, y no dice nada de { REGION("ustedes", es-ES: "vosotros") }.
yours-sure-ask = ¿Cuánta certeza hay?
yours-sure-ten = Los diez puntos son diez versiones posibles de estas semanas. { $count } lo muestran, { $not } no.
yours-sure-made = De dónde salen los números
yours-sure-sources = El patrón y el método: { $sources }.
yours-moments-looking = Buscándolo…
yours-moments-more = Mostrar { $count } más de este tramo
yours-moments-rest = y { $count } más en este tramo.
yours-words-gone = Las palabras no se guardaron.
yours-kind = { $kind ->
    [media] imagen o archivo
    [voice] mensaje de voz
    [call] llamada
    [deleted] mensaje borrado
    [edited] mensaje editado
    [sticker] sticker
    [location] lugar
    [contact] contacto
    [poll] encuesta
    [reaction] reacción
    [undecryptable] ilegible
    [missed] llamada perdida
   *[other] otra cosa
}

## Qué cuenta un número

yours-counted-title = Cómo se cuenta esto, y dónde
yours-counted-of = { $label }…
yours-counts-turn = Los mensajes de una persona, sin ninguno de la otra en medio y sin pausa de más de cinco minutos, son una serie. Una conversación es lo que hay entre dos silencios.
yours-counts-opening = Un silencio pone fin a una conversación. Se cuenta quién escribió primero tras cada silencio que vimos entero.
yours-counts-answer = El tiempo entre el último mensaje de una serie y el siguiente de la otra persona, en una misma conversación. Se muestra la espera de en medio: la mitad fueron más cortas, la mitad más largas. Solo se cuentan las respuestas que llegaron.
yours-counts-opening-answer = Desde el final de la primera serie tras un silencio hasta el siguiente mensaje de la otra persona. Las horas de sueño son aquellas en que quien responde casi nunca escribe.
yours-counts-again = Se cuentan las esperas de veinte minutos o más, y en cuántas quien esperaba volvió a escribir antes de que terminara la conversación.
yours-counts-unanswered = Se cuentan los primeros mensajes tras un silencio, y tras cuántos no llegó nada en ocho horas. Muchos no necesitan respuesta, y algunos se respondieron de viva voz. Las esperas que corta el final del chat cuentan como «más que esto».
yours-counts-several = Esperas tras series de tres mensajes o más, junto a las esperas tras uno. Igual para cada lado.
yours-seen-turn = { NUMBER($count) } de las { NUMBER($among) } series.
yours-seen-opening = escribió primero tras { NUMBER($count) } de { NUMBER($among) } silencios.
yours-seen-answer = { $count ->
    [one] dio una respuesta, a una serie
   *[other] dio { NUMBER($count) } respuestas, a { NUMBER($among) } series
} de la otra persona.
yours-seen-opening-answer = respondió en menos de ocho horas a { NUMBER($count) } de { NUMBER($among) } primeros mensajes de la otra persona.
yours-seen-again = volvió a escribir en { NUMBER($count) } de { NUMBER($among) } esperas así.
yours-seen-unanswered = { NUMBER($count) } de sus { NUMBER($among) } primeros mensajes, sin respuesta en ocho horas.
yours-seen-several = { NUMBER($count) } de { NUMBER($among) } respuestas siguieron a tres o más mensajes seguidos.
yours-seen-against = { $way ->
    [answer-back] de { NUMBER($among) } respuestas tras tres mensajes seguidos, { NUMBER($count) } llegaron tan pronto o más que de costumbre tras uno solo.
    [answer-along] de { NUMBER($among) } respuestas tras tres mensajes seguidos, { NUMBER($count) } llegaron más tarde que de costumbre tras uno solo.
    [again-back] tras dos horas de silencio, { NUMBER($count) } de { NUMBER($among) } nuevos mensajes llegaron más tarde que de costumbre tras diez minutos.
    [again-along] tras dos horas de silencio, { NUMBER($count) } de { NUMBER($among) } nuevos mensajes llegaron tan pronto como de costumbre tras diez minutos.
    [pace-along-always] en todos los { NUMBER($among) } tramos de cuatro semanas buscó más contacto tras los días activos del otro lado.
    [pace-back-always] en todos los { NUMBER($among) } tramos de cuatro semanas buscó menos contacto tras los días activos del otro lado.
    [pace-along] en { NUMBER($count) } de { NUMBER($among) } tramos de cuatro semanas no buscó más contacto tras los días activos del otro lado.
   *[pace-back] en { NUMBER($count) } de { NUMBER($among) } tramos de cuatro semanas no buscó menos contacto tras los días activos del otro lado.
}
yours-seen-three = Tres ejemplos, repartidos por todo el chat:
yours-seen-none = Ningún caso en este chat.

## Qué va en contra

yours-against = Qué hay en contra
yours-against-lead = A veces fue al revés. Por puro azar sería más o menos la mitad de las veces.
yours-against-dots = De diez respuestas así de seguras, { $not ->
    [0] casi ninguna es falsa.
    [1] más o menos una es falsa.
   *[other] más o menos { $not } son falsas.
}
yours-against-chance = { $share ->
    [0] Si solo el azar decidiera quién empieza, casi ningún chat mostraría tanto.
    [1] De cien chats en que solo el azar decide quién empieza, más o menos uno mostraría tanto.
   *[other] De cien chats en que solo el azar decide quién empieza, unos { $share } mostrarían tanto.
}
yours-against-chance-many = Quién empieza no dice nada aquí: el azar solo mostraría tanto en unos { $share } de cien chats. Lo de arriba se apoya en los demás mensajes.
yours-against-weeks = En { $count } de { $of } semanas fue al revés: { $other } tomó la iniciativa tanto como { $one }, o más.
yours-against-count = Es un conteo. Puede faltar algo: no están las llamadas ni el tiempo en la misma habitación, y a veces se cambia de app.
yours-against-one = El título habla solo de { $other } → { $one }. Se cuenta igual para ambos lados.
yours-against-end = Y lo que { REGION("recuerden", es-ES: "recordéis") } y este chat no sepa: un trabajo nuevo, una enfermedad, una semana en la misma habitación.

## Cambiar lo que se supuso

yours-change = Cambiar lo que supusimos
yours-change-lead = Lo que solo vale con un ajuste no es un resultado. Pruébalo.
yours-change-silence = Un silencio termina una conversación tras
yours-change-minutes = { $minutes } minutos
yours-change-hours = { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
}
yours-change-go = Mirar otra vez
yours-change-compared = Antes y después de este cambio
yours-change-before = antes
yours-change-now = ahora
yours-change-not-there = no está
yours-change-was = Antes, un silencio de { $before } terminaba una conversación; ahora, uno de { $now }.
yours-fate-gone = Se desvanece: aquí no queda nada.
yours-fate-new = Solo aparece aquí, así que no te fíes.
yours-fate-less = Se desvanece: aquí ya no es probable.
yours-fate-more = Solo aquí se ve claro, así que no te fíes.
yours-fate-other = Cambia: aquí dice otra cosa, así que no te fíes de ninguna.
yours-fate-weaker = Se mantiene, pero con menos firmeza.
yours-fate-same = Se mantiene.
yours-days-other = Días que fueron distintos
yours-days-other-lead = Puedes quitar los días de verse o de enfermedad: cuentan como falta de datos, no como silencio. Los días a distancia, o en otra app, se comparan solo entre sí.
yours-days-from = desde
yours-days-to = hasta
yours-days-as = esos días
yours-days-every = y otra vez cada
yours-days-every-days = días
yours-days-exclude = sin contar
yours-days-apart = a distancia o de viaje
yours-days-elsewhere = en otra app
yours-days-given = { $dates }, { $use }
yours-days-again = { $dates }, y antes y después cada { $every } días, { $use }
yours-days-set-apart = { $dates }: de ambos lados hubo { $wrote ->
    [more] muchos más mensajes
   *[less] muchos menos mensajes
} que en las semanas de alrededor. No cuenta para ver quién responde a quién.
yours-days-count-all = Contar estos días como los demás
yours-days-apart-again = Tratar aparte estos días
yours-days-count-again = contarlos otra vez
yours-days-as-others = contarlos como los demás
yours-days-found = { $label }: { $a } { $saidA }; { $b } { $saidB }
yours-weekly = Horas de cada semana que se dejan fuera
yours-weekly-lead = Un turno de noche, verse por las tardes, una cita fija. Esas horas cuentan como falta de registro, por igual de ambos lados. Si una espera llega a ellas, se corta ahí y no cuenta como silencio.
yours-weekly-hours = { $days }, de { $from } a { $to }
yours-weekly-next-day = hasta el día siguiente
yours-weekly-add = Dejar fuera estas horas

# Días de llamadas, visitas o turnos, dichos a mano.
yours-elsewhere = Añadir llamadas, visitas o turnos
yours-elsewhere-what = ¿Qué no está en este chat?
yours-elsewhere-together = Tiempo en persona
yours-elsewhere-calls = Llamadas
yours-elsewhere-shifts = Turnos o viajes
yours-elsewhere-when = ¿Cuándo?
yours-elsewhere-weekends = Cada fin de semana
yours-elsewhere-fortnight = Un fin de semana sí y otro no
yours-elsewhere-days = Ciertos días
yours-elsewhere-one = Un día de uno de ellos
yours-elsewhere-go = Volver a leer el chat con esto
yours-elsewhere-level = Esos días se comparan solo entre sí. No se deja nada fuera.
yours-elsewhere-told = Lo que dijiste
yours-elsewhere-before = Antes, la respuesta era:

# Qué pasó cuando cambió.
yours-happened-label = En pocas palabras
yours-happened-keep = Guardar
yours-happened-kept = Escribiste: «{ $words }»
yours-happened-where = Lo que escribas queda en el gráfico, en este dispositivo. No cambia ningún número.

yours-evening = La última conversación, palabra por palabra
yours-evening-lines = Un trazo por mensaje, más alto si es más largo. Una línea fina lleva a la respuesta.
yours-evening-play = Reproducir
yours-evening-pause = Pausa
yours-evening-before = La anterior
yours-evening-after = La siguiente
yours-evening-at = { DATE($when, form: "short") }, mensaje { $at } de { $of }

yours-alike = Tras varios seguidos, ¿más tarde o no?
yours-alike-lead = Los números no muestran nada claro: mejor leerlo. Cada vez llegaron varios mensajes seguidos y después una respuesta. Son momentos de todo el chat, sin las esperas nocturnas.
yours-alike-later = Más tarde de lo que la misma persona suele responder a un solo mensaje
yours-alike-sooner = Sin tardar más
yours-alike-row = { $one } respondió tras { $wait }
yours-alike-says = { $one } escribió { $count } veces seguidas. La respuesta de { $other } tardó { DURATION($wait) }.

yours-show = Pasar esto a { $one }
yours-show-for = { $one }, primero tú. Con calma.
yours-show-ask = Cuando { $one } toma más la iniciativa, ¿qué haces tú?
yours-show-guess-less = Me alejo.
yours-show-guess-more = Yo también tomo la iniciativa.
yours-show-guess-same = No cambia nada.
yours-show-guessed = Dijiste: { $guess }
yours-show-next = Siguiente
yours-show-end = Volver a la respuesta
yours-show-done = Listo

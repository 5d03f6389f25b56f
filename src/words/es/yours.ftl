### La página de la respuesta, en tres profundidades. $row, $quiet y $days se vuelven controles y siguen a «después de».

## Sobre los títulos

yours-who = { $a } y { $b }, { $long }
yours-who-invented = Pareja inventada: { $a } y { $b }, { $long }
yours-swap = Cambiar de lugar
yours-unseen-link = Lo que esto no ve
yours-second-below = Primero en un sentido, luego en el otro.

yours-long = { $unit ->
    [days] { $count ->
        [one] un día
       *[other] { $count } días
    }
    [weeks] { $count ->
        [one] una semana
       *[other] { $count } semanas
    }
   *[months] { $count ->
        [one] un mes
       *[other] { $count } meses
    }
}

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
    [0] días callados
    [1] días corrientes
   *[2] días llenos
}
yours-amount-label = Cuánto
yours-answer = Después de { $row } de { $other }, { $one } tardó cerca de { DURATION($wait) } en responder.
yours-answer-long = Después de { $row } de { $other }, { $one } tardó a menudo más de lo que este chat muestra.
yours-answer-few = Después de { $row } de { $other }, hay aquí muy pocas respuestas para contar.
yours-again = Después de { $quiet } de { $other }, { $one } tardó cerca de { DURATION($wait) } en volver a escribir.
yours-again-long = Después de { $quiet } de { $other }, { $one } casi siempre lo dejó en un mensaje.
yours-again-few = Después de { $quiet } de { $other }, hay aquí muy pocos momentos para contar.
yours-pace = Después de { $days } de { $other }, { $one } se acercó unas { $count } veces { $per ->
    [day] al día
   *[week] por semana
}.
yours-pace-few = Después de { $days } de { $other }, hay aquí muy pocos días para contar.

yours-fitted = Cuando { $other } se acercó el doble de lo habitual, { $one } se acercó { $change ->
    [quarter] más o menos la cuarta parte
    [third] más o menos un tercio
    [half] más o menos la mitad
    [two-thirds] más o menos dos tercios
    [three-quarters] más o menos tres cuartos
    [same] más o menos como siempre
    [half-more] más o menos la mitad más
    [double] también más o menos el doble
   *[more] más del doble
}.
yours-fitted-hides = Al contar sin más, esto se esconde tras las estaciones y las horas. El cálculo las quita.

## La frase bajo cada imagen

yours-answer-clause = Después de un mensaje de { $other }, { $one } tardó cerca de { DURATION($least) }. Después de tres, cerca de { DURATION($most) }.
yours-again-clause = Después de diez minutos de silencio de { $other }, { $one } tardó cerca de { DURATION($least) } en volver a escribir. Después de dos horas, cerca de { DURATION($most) }.
yours-pace-clause = Después de días callados de { $other }, { $one } se acercó unas { $least } veces { $per ->
    [day] al día
   *[week] por semana
}. Después de días llenos, unas { $most }.

## Bajo las imágenes

yours-typical = { $moments ->
    [one] El único momento así.
   *[other] El más típico de { $moments }{ $more ->
        [0] .
        [9] , y nueve más.
       *[other] , y { $more } más.
    }
}
yours-rows = { $more ->
    [9] Nueve más
   *[other] { $more } más
}, del más corto al más largo: { $values }.
yours-each-day = una raya por día: cuántas veces se acercó cada persona
yours-each-week = una raya por semana

## Qué tan seguro

yours-how-sure = Qué tan seguro
yours-sure = { $sure ->
    [likely] Probable
    [leans] Apunta a esto
   *[open] Abierto
}: { $count } de 10
yours-pattern = { $pattern ->
    [pursue-distance] Cuanto más se acerca una de las dos personas, más se aleja la otra.
    [reciprocal] Cuando una de las dos personas se acerca, la otra también.
    [chase] Cuando { $one } se acerca, { $other } se aleja. Cuando { $other } se acerca, { $one } va detrás.
    [one-sided-away] Cuando { $one } se acerca, { $other } se aleja. Al revés no se ve nada.
    [one-sided-along] Cuando { $one } se acerca, { $other } también. Al revés no se ve nada.
   *[no-coupling] Cuánto escribe una persona tiene poco que ver con la otra.
}

## Qué más se sostiene

yours-stands = Qué más se sostiene
yours-opens = De cada 10 conversaciones, { $a } empezó unas { $countA } y { $b } unas { $countB }.
yours-opens-even = Cada persona empezó más o menos la mitad de las conversaciones.
yours-traded = Alrededor de { DATE($when, form: "month") } las dos personas cambiaron de lugar.
yours-turned = Desde { DATE($when, form: "month") }, más o menos, { $one } se acercó más veces y { $other } menos.
yours-turned-nothing = Quién se acerca más fue igual todo el tiempo.

## Para esta noche

yours-tonight = Para esta noche
yours-tonight-part = Para esta noche.
yours-tonight-reaching = { $one }: un mensaje, y luego déjalo estar. { $other }: una línea pronto, aunque sea «Mañana más».
yours-tonight-either = Si te estás acercando: un mensaje, y luego déjalo estar. Si necesitas espacio: una línea pronto, aunque sea «Mañana más».
yours-tonight-warm = Aquí el silencio responde al silencio. Puede empezar cualquiera: manda algo que te haya gustado hoy.
yours-tonight-easy = Manda algo que te haya gustado hoy. No necesita respuesta.
yours-try = Probar un pequeño paso
yours-closer = Mirar más de cerca

## Abierto, y muy poco

yours-together-title = Las dos personas escriben más en las mismas semanas.
yours-apart-title = Las semanas llenas se turnan: cuando una persona escribe más, la otra escribe menos.
yours-open-title = Los mensajes van y vienen, y aún no destaca ningún patrón.
yours-short-title = Este chat es joven. Esto es lo que muestra.
yours-hardly-title = { $count ->
    [0] Aún no hay ningún mensaje que mirar.
    [1] Por ahora, un mensaje.
   *[other] Por ahora, { $count } mensajes.
}
yours-even-title = Cuánto escribe una persona tiene poco que ver con la otra.
yours-weeks-together = En { $count } de { $of } semanas las dos personas subieron o bajaron a la vez. Eso se sostiene.
yours-weeks-apart = En { $count } de { $of } semanas una persona subió y la otra bajó. Eso se sostiene.
yours-weeks-neither = En { $count } de { $of } semanas las dos personas subieron o bajaron a la vez: lo que daría el azar.
yours-counted = Mensajes hasta ahora: { $a } { $countA }, { $b } { $countB }.
yours-answer-times = La mitad de las respuestas de { $a } llegó en menos de { DURATION($countA) }; de las de { $b }, en menos de { DURATION($countB) }.
yours-why = Por qué aún no hay más.
yours-why-short = { $days ->
    [0] Un patrón necesita semanas, y esto es menos de un día.
    [one] Un patrón necesita semanas, y esto es un día.
   *[other] Un patrón necesita semanas. Este chat abarca { $days } días.
}
yours-why-few = Un patrón necesita unos cientos de mensajes de las dos personas.
yours-why-hole = En este registro hay un hueco de { DURATION($hole) }. Un hueco es una página que falta, no un silencio.
yours-why-shared = Cuando las dos personas se mueven a la vez, un chat no ve quién responde a quién. El trabajo o un mes duro pueden mover a las dos.
yours-why-alternating = Las semanas se turnan. Los turnos de trabajo o la custodia hacen lo mismo, y un chat no los distingue de un baile.
yours-why-weak = Lo que se ve aquí es pequeño. Un ir y venir corriente se ve igual.
yours-helps = Qué ayudaría.
yours-helps-shared = Semanas en que solo una persona tenga mucho que hacer. { $weeks ->
    [one] Una más
   *[other] Unas { $weeks } más
}, hasta el { DATE($by, form: "day") }.
yours-helps-alternating = Dinos qué días son de turno o de custodia, en «Mirar más de cerca».
yours-helps-more = { $weeks ->
    [one] Una semana más de este chat
   *[other] Unas { $weeks } semanas más de este chat
}, hasta el { DATE($by, form: "day") }.
yours-helps-longer = Si este chat viene de más atrás, expórtalo entero.
yours-save-date = Apuntar la fecha
yours-model = En nuestro modelo de dos personas, una diferencia mínima acabó en papeles fijos en { $tiny } de 10 parejas. Tras una mala época, en { $hard }.
yours-helps-again = Esta exportación termina en { DATE($when, form: "month") }. Exporta el chat otra vez hoy.
yours-ordinary = una conversación corriente: ninguna espera destaca
yours-invented = O mira una pareja inventada
yours-use = Usar mi chat
yours-newer = Traer una exportación más nueva
yours-looking = Mirando …

## Las miradas más hondas

yours-closer-title = Más de cerca
yours-known = Cómo lo sabemos
yours-limits = Lo que este chat en particular no puede mostrar
yours-unseen = Lo que ningún chat puede mostrar
yours-take = Para llevarte

yours-lean = Quién se acerca más
yours-lean-lead = Sobre la línea se acercó más { $a }, bajo la línea { $b }. La banda es por donde puede ir la línea verdadera.
yours-lean-says = Quién se acerca más, con el tiempo. De cada diez veces, de { $a }: { $shares }.
yours-turn-here = { DATE($when, form: "day") }

yours-waits = Después de un mensaje, y después de tres
yours-waits-lead = Cada punto es una espera real. La raya es la del medio.
yours-waits-row = { $one }, después de { $row } de { $other }{ $known ->
    [yes] : { DURATION($wait, form: "short") }
   *[no] { "" }
}
yours-moments = Los momentos mismos
yours-moments-lead = El típico, uno más corto, uno más largo. La espera que se contó está marcada.
yours-moments-show = Mostrar los momentos
yours-moments-hide = Ocultar los momentos

yours-survive = ¿Se mantiene?
yours-survive-lead = Lo que depende de un solo ajuste no vale. Muévelos, y mira los números.
yours-survive-thought = Los mensajes en { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
} son una serie.
yours-survive-silence = { $hours ->
    [0.5] Media hora de silencio termina
    [one] { $hours } hora de silencio termina
   *[other] { $hours } horas de silencio terminan
} una conversación.
yours-survive-weeks = { $weeks ->
    [0] No se deja fuera ninguna semana.
    [one] Se deja fuera la semana más llena.
   *[other] Se dejan fuera las { $weeks } semanas más llenas.
}
yours-minutes = { $minutes } min
yours-hours = { $hours } h
yours-weeks = { $weeks ->
    [0] ninguna
    [one] una semana
   *[other] { $weeks } semanas
}
yours-survive-pace = Después de días callados de { $other }, { $one } se acercó unas { $least } veces por semana. Después de días llenos, unas { $most }.
yours-survive-few = Donde { $one } responde a { $other }, queda muy poco para contar.
yours-stays = Se queda.
yours-fades = Se desvanece.
yours-survive-fit = { $sure ->
    [likely] Todo el cálculo otra vez: probable, { $count } de 10.
    [leans] Todo el cálculo otra vez: apunta a esto, { $count } de 10.
   *[open] Todo el cálculo otra vez: ahora abierto, { $count } de 10.
}
yours-survive-gone = { $sure ->
   *[open] Todo el cálculo otra vez: aquí se ve otra cosa, { $count } de 10. No te apoyes en esto.
}
yours-survive-wait = Deja quieta la mano, y todo se calcula otra vez.

yours-alone-title = Aquí solo escribió { $one }.
yours-alone-stands = { $count ->
    [one] Un mensaje, el { DATE($from, form: "full") }.
   *[other] { $count } mensajes, del { DATE($from, form: "full") } al { DATE($to, form: "full") }.
}
yours-alone-why = Un baile es de dos, y este archivo tiene a una sola persona.
yours-alone-helps = Exporta el chat entero, con las dos personas. Algunas apps dejan fuera los mensajes de la otra.

## Tres parejas inventadas, tres verdades

yours-sample-couple = Una pareja
yours-sample-couple-about = Un ciclo: una persona se acerca, la otra se aleja.
yours-sample-friends = Una amistad
yours-sample-friends-about = Papeles que cambian: en otoño se cambian de lugar.
yours-sample-family = Una madre o un padre y su hija o hijo adulto
yours-sample-family-about = Abierto de verdad: lo que un chat no puede decir.

### Lo que muestra un chat. Nombres primero; si no, «mensajes de ambos lados»: los lados no escriben ni responden.

## Lo primero que se dice

finding-stopped = Desde el { DATE($when) }, los mensajes aquí son solo de { $other }.
finding-unanswered = Desde { DATE($when, form: "month") }, la mayoría de los mensajes de { $one } se queda sin respuesta aquí.
finding-unanswered-always = La mayoría de los mensajes de { $one } se queda sin respuesta aquí.
finding-returned = Después de { DATE($from, form: "month") } hubo silencio aquí. En { DATE($to, form: "month") } volvieron los mensajes.
finding-fading = A lo largo de este chat hay cada vez menos mensajes de ambos lados.
finding-growing = A lo largo de este chat hay cada vez más mensajes de ambos lados.
finding-lessTogether = Desde { DATE($when, form: "month") } hay menos mensajes de ambos lados.
finding-moreTogether = Desde { DATE($when, form: "month") } hay más mensajes de ambos lados.
finding-wavesTogether = Los mensajes vienen en oleadas: semanas con muchos de ambos lados y luego semanas con pocos.
finding-alternatingWeeks = { $whose ->
    [both] { $weeks ->
        [1] Una semana sí y otra no, aquí hay pocos mensajes de ambos lados.
       *[other] Se alternan dos semanas tranquilas y dos con muchos mensajes, de ambos lados.
    }
   *[each] { $weeks ->
        [1] Va por semanas: en una escribe más una persona, y en la siguiente, la otra.
       *[other] Cambia cada dos semanas: primero escribe más una persona, y luego la otra.
    }
}
# $one reached out more before, $other since.
finding-changedPlaces = Hasta { DATE($when, form: "month") }, { $one } tomaba más la iniciativa; desde entonces, { $other }.
finding-even = Semana tras semana, la iniciativa se reparte más o menos por igual.
finding-story-clause = { $one } escribía { $before ->
    [0] menos de una vez
    [1] más o menos una vez
   *[other] unas { $before } veces
} por semana { $kind ->
    [course] al principio, { $after } hacia el final
    [busy] en las semanas tranquilas, { $after } en las otras
    [swap] en unas semanas, { $after } en otras
    [silence] antes, { $after } ahora
   *[since] hasta entonces, { $after } desde entonces
}.
finding-story-always-clause = { $one } escribía { $after ->
    [0] menos de una vez
    [1] más o menos una vez
   *[other] unas { $after } veces
} por semana.
sure-counted = Esto está contado, no estimado. A un archivo le puede faltar algo, y a veces se cambia de app.
sure-step = Probablemente empezó en este periodo: { $dates } (8 de cada 10). Esto está contado; a un archivo le puede faltar algo.
sure-not-why = Un chat no dice por qué. No responder puede ser una respuesta.

# A headline that is leaned to, and what stands above it where both are set apart.
finding-leans = Más bien esto: { $title }
finding-likely = Probable: { $claim }
finding-leaning = Más bien esto:
finding-level = Quien más veces escribe primero es { $one }; quien menos, { $other }.
finding-level-leans = Más bien sí: quien más veces escribe primero es { $one }; quien menos, { $other }.
finding-level-clause = { $one } tomó la iniciativa { $count } de cada { $of } veces.
finding-level-until = Hasta { DATE($when, form: "month") }, { $one } escribía primero más veces. Desde entonces va más o menos a la par.
finding-until-clause = { $one } tomó la iniciativa { $before } de cada { $of } veces antes, y { $after } desde entonces.
sure-level = Se mantuvo con todas las duraciones de silencio que probamos, de media hora a ocho horas.
finding-distance = { $one } busca contacto; { $other } se aleja.
finding-loop = Cuanto más contacto busca { $one }, más se aleja { $other }. Cuanto más se acerca { $other }, menos contacto busca { $one }.
finding-turns = Va por turnos: mientras una persona descansa, la otra busca más contacto.
finding-apart = Hay menos mensajes de ambos lados que antes. Cuando una persona escribe más, la otra escribe menos.

finding-change = Hacia el { DATE($when) } cambió quién toma la iniciativa.
finding-change-leans = Más bien esto: hacia el { DATE($when) } cambió quién toma la iniciativa.
finding-change-clause = De cada 100 veces que alguien tomó la iniciativa, fue { $one } en { $before } antes de ese día y en { $after } después.
sure-change = Es probable que ocurriera en algún momento de este periodo: { $dates } (8 de cada 10). Solo lo decimos si dura dos meses y no se debe a un solo mes ajetreado.

# $claim is a sentence about one of the two.
finding-half = { $claim } Aún no está claro si { $other } hace lo mismo.
finding-reaching-one = Cuando { $other } toma más la iniciativa, { $one } { $way ->
    [more] también la toma más
   *[less] la toma menos
}.
finding-answering-both = Cuando una persona toma más la iniciativa, la otra responde { $way ->
    [more] más a menudo
   *[less] menos a menudo
}.
finding-answering-one = Cuando { $other } toma más la iniciativa, { $one } responde { $way ->
    [more] más a menudo
   *[less] menos a menudo
}.
finding-answering-mixed = Cuando la otra persona toma más la iniciativa, { $one } responde más a menudo; { $other }, menos.
finding-answering-clause = { $way ->
    [more] Cuando { $other } tomó más la iniciativa, { $one } respondió más a menudo que de costumbre.
    [less] Cuando { $other } tomó más la iniciativa, { $one } respondió menos a menudo que de costumbre.
   *[open] Cuando { $other } tomó más la iniciativa, no está claro si { $one } respondió más a menudo o menos.
}
finding-delay-both = Cuando una persona toma más la iniciativa, la otra tarda { $way ->
    [more] más en responder
   *[less] menos en responder
}.
finding-delay-one = Cuando { $other } toma más la iniciativa, { $one } tarda { $way ->
    [more] más en responder
   *[less] menos en responder
}.
finding-delay-mixed = Cuando la otra persona toma más la iniciativa, { $one } tarda más en responder; { $other }, menos.
finding-delay-clause = { $way ->
    [more] Cuando { $other } tomó más la iniciativa, { $one } tardó más que de costumbre en responder.
    [less] Cuando { $other } tomó más la iniciativa, { $one } tardó menos que de costumbre en responder.
   *[open] Cuando { $other } tomó más la iniciativa, no está claro si { $one } tardó más o menos que de costumbre.
}

## Cómo se responden

finding-pattern-pursue-distance = Cuanto más contacto busca una persona, más se aleja la otra.
finding-pattern-reciprocal = Cuando una persona busca contacto, la otra también. Cuando una calla, la otra también.
finding-pattern-chase = Cuando { $one } busca contacto, { $other } también. Cuando { $other } busca contacto, { $one } afloja.
finding-pattern-one-sided = Cuando { $one } busca más contacto, cambia lo que hace { $other }. Aún no está claro si { $other } hace lo mismo.
finding-pattern-no-coupling = Aunque una persona busque más contacto, no se ve un cambio claro en la otra.
finding-pattern-open = Aquí aún no está claro quién responde a quién.
finding-pattern-half = Una dirección está clara; la otra, aún no.
finding-pattern-alternating = Las semanas ajetreadas se turnan: cuando una persona tiene tiempo, la otra no.
finding-pattern-few = Aún no hay suficiente para ver un patrón.
finding-pattern-leans = Más bien esto: { $first }.

finding-pattern-clause = Cuando { $other } tomó la iniciativa el doble de lo habitual, { $one } la tomó { $times ->
    [hardly] menos de la sexta parte de lo habitual
    [quarter] más o menos la cuarta parte de lo habitual
    [third] más o menos un tercio de lo habitual
    [half] más o menos la mitad de lo habitual
    [two-thirds] alrededor de un tercio menos de lo habitual
    [less] alrededor de un sexto menos de lo habitual
   *[same] más o menos lo habitual
    [more] alrededor de un cuarto más de lo habitual
    [half-again] más o menos una vez y media lo habitual
    [twice] también más o menos el doble de lo habitual
    [three] más o menos el triple de lo habitual
    [four] más de cuatro veces lo habitual
}.
finding-pattern-range = Para { $one }: { NUMBER($median, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } veces lo habitual, probablemente entre { NUMBER($low, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } y { NUMBER($high, minimumSignificantDigits: 2, maximumSignificantDigits: 2) }.
finding-counted = { $one } escribió { $count ->
    [one] { $count } mensaje
   *[other] { $count } mensajes
}.

## Las clases de baile, en una lista o dentro de una frase

verdict-pursue-distance = cuanto más contacto busca una persona, más se aleja la otra
verdict-reciprocal = cuando una persona busca contacto, la otra también
verdict-chase = cuando una persona busca contacto, la otra también; al revés, la primera afloja
verdict-one-sided = una persona cambia cuando la otra busca contacto; al revés no está claro
verdict-no-coupling = lo que hace una persona no cambia claramente lo que hace la otra

## Después de varios mensajes seguidos

finding-several-both = Después de varios mensajes seguidos, la respuesta tarda más, venga de quien venga.
finding-several-one = Después de varios mensajes seguidos, { $one } tarda más en responder. En el caso de { $other } aún no está claro.
finding-several-mixed = Después de varios mensajes seguidos, { $one } tarda más en responder; { $other }, menos.
finding-several-sooner = Después de varios mensajes seguidos, la respuesta tarda menos, venga de quien venga.
finding-several-one-sooner = Después de varios mensajes seguidos, { $one } tarda menos en responder. En el caso de { $other } aún no está claro.
finding-several-clause = Después de tres o más mensajes seguidos de { $other } y cinco minutos sin respuesta, { $one } respondió en la hora siguiente { $after } de cada 100 veces. Después de uno solo, { $otherwise }.

## Después de un largo silencio

finding-quiet-both = Cuanto más tiempo calla una persona, más espera la otra para volver a escribir.
finding-quiet-one = Cuanto más tiempo calla { $other }, más espera { $one } para volver a escribir. Aún no está claro si { $other } hace lo mismo.
finding-quiet-mixed = Cuando hay silencio, { $one } espera más para volver a escribir, y { $other } menos de lo habitual.
finding-quiet-sooner = Cuanto más tiempo calla una persona, antes vuelve a escribir la otra.
finding-quiet-one-sooner = Cuanto más tiempo calla { $other }, antes vuelve a escribir { $one }. Aún no está claro si { $other } hace lo mismo.
finding-quiet-clause = Después de doce horas de silencio de { $other } y un mensaje sin respuesta, { $one } volvió a escribir en menos de una hora { $after } de cada 100 veces. Después de dos a seis horas, { $otherwise }.

## Quién empieza

finding-openings = { $one } empieza más conversaciones, y { $other } menos.
finding-openings-clause = { $one } empezó unas { $share } de cada 100 conversaciones. De cada 100 que empezó { $other }, { $one } respondió a { $answered } en menos de { DURATION($within) }.
finding-openings-counted = { $one } empezó { $count } de { $of } conversaciones.
finding-openings-range = Para { $one }: probablemente de { $low } a { $high } de cada 100 conversaciones.

## Quién toma más la iniciativa, con el tiempo

finding-roles-mixed = Cada persona tuvo su época de tomar más la iniciativa.
finding-roles-steady = Donde está claro, siempre tomó más la iniciativa la misma persona.
finding-roles-clause = { $one } tomó más la iniciativa en { $more } de { $of ->
    [one] { $of } tramo
   *[other] { $of } tramos
}.

## Últimamente

finding-lately-both-less = Últimamente hay menos mensajes de ambos lados que de costumbre.
finding-lately-both-more = Últimamente hay más mensajes de ambos lados que de costumbre.
finding-lately-apart = Últimamente { $one } escribe más que de costumbre, y { $other } menos.
finding-lately-one-more = Últimamente { $one } escribe más que de costumbre. En el caso de { $other } aún no está claro.
finding-lately-one-less = Últimamente { $one } escribe menos que de costumbre. En el caso de { $other } aún no está claro.
finding-lately-clause = En las últimas cuatro semanas de este chat, { $one } escribió por semana { $times ->
    [hardly] menos de la sexta parte que
    [quarter] más o menos la cuarta parte que
    [third] más o menos la tercera parte que
    [half] más o menos la mitad que
    [two-thirds] cerca de un tercio menos que
    [less] cerca de un sexto menos que
   *[same] más o menos lo mismo que
    [more] cerca de un cuarto más que
    [half-again] más o menos una vez y media lo que
    [twice] más o menos el doble que
    [three] más o menos el triple que
    [four] más de cuatro veces lo que
} en las doce anteriores.
finding-lately-range = Para { $one }: { NUMBER($median, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } veces lo anterior, probablemente entre { NUMBER($low, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } y { NUMBER($high, minimumSignificantDigits: 2, maximumSignificantDigits: 2) }.

## Cómo va creciendo, y quién viene después

finding-spirals = Parece que { $count ->
    [one] una vez
   *[other] { $count } veces
} se formó una espiral: cada vez más de una persona, cada vez menos de la otra.
finding-spirals-clause = En { $more } de { $of ->
    [one] { $of } vez
   *[other] { $of } veces
}, quien buscaba cada vez más contacto era { $one }.
finding-timing = Cuando una persona empieza a escribir más, o menos, la otra hace lo mismo después.
finding-timing-clause = Las épocas de muchos y de pocos mensajes de { $one } llegaron { DURATION($by) } { $when ->
    [before] antes
   *[after] después
} que las de { $other }, más o menos.
finding-timing-apart = Las épocas de muchos mensajes de una persona y las de pocos de la otra llegan una tras otra.
finding-timing-apart-clause = Las épocas de muchos mensajes de { $one } llegaron { DURATION($by) } { $when ->
    [before] antes
   *[after] después
} que las de pocos mensajes de { $other }, más o menos.
finding-timing-range = Para { $one }: probablemente de { DURATION($low) } a { DURATION($high) }.
finding-chance = Aquí nada se distingue de un ir y venir cualquiera.

## Lo bien que el modelo sigue este chat

describes-closely = Este modelo refleja muy bien los tiempos de este chat.
describes-fairly = Este modelo refleja bastante bien los tiempos de este chat.
describes-roughly = Este modelo refleja solo a grandes rasgos los tiempos de este chat.
describes-clause = De cada 100 esperas hasta que { $one } escribió, al menos { $share } no duraron lo que prevé el modelo.
describes-meaning-closely = Puedes fiarte de sus márgenes.
describes-meaning-fairly = Sus márgenes son más o menos correctos. No los tomes al pie de la letra.
describes-meaning-roughly = Quizá sus márgenes sean muy estrechos, y lo que llama «probable» lo sea menos.

## Con cuánta certeza, y qué nos haría cambiar de opinión

sure-dots = Probable: { $dots } de 10.
sure-leans-dots = Más bien sí: { $dots } de 10. Aún podría ser de otro modo.
sure-times = Lo comprobamos tras media hora, una, tres y ocho horas. Se cumplió donde había datos suficientes. Las horas en que alguien casi nunca escribe no cuentan.
sure-few = Este chat abarca { $days ->
    [one] { $days } día
   *[other] { $days } días
}, con muy pocos momentos para sacar algo en claro.
sure-closest = Lo más cercano por ahora, { $inTen } de 10: { $first }.
sure-shared = Lo más cercano por ahora: { $first }. { $alike ->
    [yes] Pero si los mensajes de ambos lados suben y bajan en las mismas semanas, se vería igual.
   *[no] Pero cuando los mensajes de ambos lados suben y bajan a la vez, cuesta ver quién responde a quién.
}
sure-alternating = Aquí se repite cada { $days } días, más o menos. Dos vidas que se turnan ya parecen un patrón por sí solas, así que no nombramos ninguno.
sure-changes-over = Una persona se queda en silencio los días en que la otra empieza. Dos vidas que se turnan parecen un patrón por sí solas, así que no nombramos ninguno.
sure-alternating-help = ¿Alguien trabaja por turnos, o tiene a sus hijos una semana sí y otra no? Marca esos días como «a distancia o de viaje», y lo demás se podrá leer. Si se repiten en un orden fijo, basta con una vez.
sure-shared-help = { $alike ->
    [yes] Semanas en que solo una persona tenga mucho que hacer podrían distinguirlo.
   *[no] Semanas en que solo una persona tenga mucho que hacer podrían mostrar más.
}
sure-outside-help = Unas vacaciones, una enfermedad o una pelea pueden ocultar quién responde a quién. Deja fuera esos días y mira otra vez.
sure-more-weeks = { $weeks ->
    [one] Cerca de { $weeks } semana más podría
   *[other] Unas { $weeks } semanas más podrían
} cambiar nuestra opinión.
sure-clearer = { $weeks ->
    [one] Cerca de { $weeks } semana más como estas probablemente lo dejaría
   *[other] Unas { $weeks } semanas más como estas probablemente lo dejarían
} claro.
sure-nobody-starts = Esto no dice quién empezó.
sure-own-level = Cada persona se compara con sus propias doce semanas anteriores. Nunca hubo tanta diferencia, pero un mes fuera de lo común puede hacer lo mismo.
sure-gaps = Dimos por terminada una conversación tras { $hours } horas de silencio. El resultado se mantuvo cada vez.
sure-clear = En cada uno de estos tramos está claro.
sure-either-way = En { $count ->
    [one] { $count } tramo
   *[other] { $count } tramos
} podría ser una persona o la otra.
sure-chance = Un chat más largo, o sumar otra app, puede mostrar más.

## Momentos

moment-busy = Días en que una persona escribió más a menudo que de costumbre, y los siguientes.
moment-several = Varios mensajes seguidos, y lo que vino después.
moment-quiet = Un mensaje tras un largo silencio, y lo que vino después.
moment-opening = Un primer mensaje tras un silencio, y lo que vino después.
moment-turned = Los días alrededor del cambio.
moment-period = Los mensajes de este tramo.
moment-spiral = Un momento de una espiral.

## Momentos detrás de un número

seen-turn = Mensajes seguidos.
seen-opening = El primer mensaje después de { DURATION($time) } de silencio.
seen-answer = Una respuesta después de { DURATION($time) }, mientras se escribían.
seen-opening-answer = Un primer mensaje, respondido después de { DURATION($time) }.
seen-again = Otro mensaje después de { DURATION($time) } sin respuesta.
seen-unanswered = Un primer mensaje, y luego nada de la otra persona durante { DURATION($time) }.
seen-several = Varios mensajes seguidos, y el siguiente de la otra persona después de { DURATION($time) }.

## Lo que este chat no puede mostrar

limit-calls = En este chat hay { $count ->
    [one] { $count } llamada
   *[other] { $count } llamadas
}: como mucho se sabe la duración, nunca lo que se dijo. Faltan las llamadas por otros medios.
limit-unseen = Aquí no hay llamadas, visitas ni tiempo en la misma habitación. El silencio de aquí puede ser cercanía en otro lugar.
limit-tone = No leemos el tono. Un mensaje amable y uno seco cuentan igual.
limit-other-apps = Aquí no están otras apps ni otros chats. Tal vez la conversación siguió por allí.
limit-living-together = No sabemos si { REGION("viven", es-ES: "vivís") } en la misma casa. Quienes conviven suelen escribirse menos cuando están bien.
limit-together-volume = En una misma casa, mucho ocurre fuera del chat. Por eso no cuenta cuánto se escribe.
limit-minute-stamps = El reloj de este chat marca minutos enteros. Las esperas cortas se saben con un minuto de margen.
limit-zone-assumed = Supusimos la zona horaria { $zone }. Si no es esa, las horas del día no cuadran. Las esperas sí, salvo en un cambio de hora.
limit-capped = Este archivo tiene { $count } mensajes, más o menos el tope de algunas exportaciones. Pueden faltar los más viejos.
limit-no-text = Solo usamos horas y longitudes, ninguna palabra.
limit-deleted = { $count ->
    [one] { $count } mensaje se borró o no se puede leer. Cuenta como enviado
   *[other] { $count } mensajes se borraron o no se pueden leer. Cuentan como enviados
}. El contenido ya no está.
limit-voice = { $count ->
    [one] { $count } mensaje de voz no tiene
   *[other] { $count } mensajes de voz no tienen
} palabras aquí. Cada uno cuenta como un mensaje.
limit-holes = En { $count ->
    [one] { $count } tramo
   *[other] { $count } tramos
} falta algo. Un hueco no quiere decir que hubo silencio.
limit-left-out = Pediste dejar fuera { $count ->
    [one] { $count } mensaje
   *[other] { $count } mensajes
}.
limit-set-apart = En { $count ->
    [one] un día
   *[other] { $count } días
} hubo muchos más mensajes de ambos lados, o muchos menos, que en las semanas de alrededor. Esos días dicen poco de quién responde a quién, así que no cuentan para eso.
limit-other-people = No miramos { $count ->
    [one] { $count } mensaje
   *[other] { $count } mensajes
} de otras personas en este chat.
limit-direction = Lo que viene después de algo no siempre viene por eso. Un viaje, una enfermedad o un mes muy cargado pueden cambiar los mensajes de ambos lados.
limit-lateness = Cuándo llega una respuesta depende sobre todo del trabajo, el sueño y el teléfono. No dice nada de lo que se siente.
limit-short = Este chat abarca { $count ->
    [one] { $count } día
   *[other] { $count } días
}. Los cambios lentos no se ven en tan poco tiempo.
limit-model-misfit = Nuestro modelo refleja los tiempos de este chat solo a grandes rasgos. Quizá sus márgenes sean demasiado estrechos.

## Lo que abarca cada archivo

covers-heading = Lo que abarca cada archivo
covers-known = { $app }: { $dates }.
covers-none = { $app } no tiene nada de esta conversación.
covers-capped = Tiene { $count } mensajes, más o menos el tope de esas exportaciones. Pueden faltar los más viejos.
covers-timer-from = Los mensajes temporales estuvieron activados desde el { DATE($from) } hasta el final. Lo que desapareció falta aquí; no fue silencio.
covers-timer-until = Los mensajes temporales estaban activados hasta el { DATE($to) }. Lo que desapareció falta aquí; no fue silencio.
covers-timer-between = Mensajes temporales activados: { $dates }. Lo que desapareció falta aquí; no fue silencio.
covers-timer-always = Los mensajes temporales estaban activados, no sabemos desde cuándo. Lo que desapareció falta aquí; no fue silencio.
covers-calls = Hay llamadas anotadas en { $days ->
    [one] { $days } día
   *[other] { $days } días
}.
covers-blank = Un hueco quiere decir que falta algo, no que hubo silencio. Lo que se dijo en otro lugar, o de viva voz, no está aquí.

## El espejo como texto

mirror-title = { $a } y { $b }
mirror-span = { $dates }, { $days ->
    [one] { $days } día
   *[other] { $days } días
} con registro
mirror-reaching = Aquí, tomar la iniciativa es escribir primero tras una hora de silencio, o volver a escribir antes de una respuesta.
mirror-rhythm = Ritmo
mirror-answers-in = Respuestas en una conversación: cuánto tardó en llegar la mitad, y cuánto nueve de cada diez
mirror-answers-to = Respuestas a los primeros mensajes de la otra persona: cuánto tardó la mitad, y cuánto nueve de cada diez
mirror-follow-ups = Volvió a escribir tras 20 minutos sin respuesta
mirror-unanswered = Primeros mensajes propios aún sin respuesta tras 8 horas
mirror-quiet-hours = Horas de silencio habituales
mirror-quiet-unknown = no están claras
mirror-between = de { $from } a { $to }
mirror-times = { $half }, { $most }
mirror-share = unos { $share } de cada 100 (probablemente de { $low } a { $high })
mirror-marked-apart = { $days ->
    [one] El día
   *[other] Los { $days } días
} a distancia o de viaje, frente a lo habitual
mirror-marked-elsewhere = { $days ->
    [one] El día
   *[other] Los { $days } días
} con otra app, frente a lo habitual
mirror-of-usual = tomar la iniciativa { NUMBER($reaching, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } veces lo habitual (probablemente de { NUMBER($reachingLow, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } a { NUMBER($reachingHigh, minimumSignificantDigits: 2, maximumSignificantDigits: 2) }), responder { NUMBER($answering, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } veces (probablemente de { NUMBER($answeringLow, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } a { NUMBER($answeringHigh, minimumSignificantDigits: 2, maximumSignificantDigits: 2) })
mirror-unknown = muy pocos para saberlo
mirror-limits = Lo que este chat no puede mostrar
mirror-nothing = No encontramos mensajes entre estas dos personas, así que no hay nada que mostrar.
mirror-too-long = más de lo que este chat puede mostrar

## Por qué no se nombra un patrón, y qué ayudaría

abstains-few = Hay muy pocos primeros y segundos mensajes para ver quién responde a quién.
abstains-shared = { $alike ->
    [yes] Cuando los mensajes de ambos lados suben en las mismas semanas, un patrón así puede aparecer por sí solo.
   *[no] Cuando los mensajes de ambos lados suben en las mismas semanas, cuesta ver quién responde a quién.
}
abstains-alternating = Dos vidas que se turnan forman un patrón así por sí solas.
abstains-undecided = Ningún tipo de baile es mucho más probable que los demás.
remedy-few-events = Un chat más largo, o sumar otra app, puede mostrar más.
remedy-not-converged = El cálculo no llegó a estabilizarse. Marca los tramos largos sin registro y vuelve a intentarlo.

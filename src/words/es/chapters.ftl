### Las cinco escenas después de la primera página, y lo que hay detrás. $one y $other son personas inventadas.

chapters-even = Empezó a la par
chapters-alike = Dos exactamente iguales
chapters-sees = Lo que ve cada persona
chapters-fear = El miedo y la cercanía
chapters-ways = Salidas
chapters-next = Siguiente
chapters-scene = Escena { $scene } de { $scenes }
chapters-half-year = medio año después
chapters-day = día { $day }
chapters-table-day = Día
chapters-table-messages = Mensajes al día

## Cuánto se sostiene una frase fuera del modelo.

chapters-solid = Bien respaldado: varios estudios independientes.
chapters-mixed = Respaldado en parte: los estudios apuntan en ambas direcciones.
chapters-thin = Poco respaldado: experiencia clínica, o un estudio pequeño.
chapters-untested = No se ha probado de esta forma, que sepamos.
chapters-against = Los estudios que hay lo contradicen, dicho así.

## Empezó a la par

chapters-even-none = Dos personas, a la par.
chapters-even-heals = { $days ->
    [one] { $one } pasa un día con mucho que hacer, y luego la relación se recupera.
   *[other] { $one } pasa { $days } días con mucho que hacer, y luego la relación se recupera.
}
chapters-even-tips = { $healed ->
    [one] { $one } pasa un día con mucho que hacer, y luego la relación se recupera.
   *[other] { $one } pasa { $healed } días con mucho que hacer, y luego la relación se recupera.
} Con { $days } días, ya no.
chapters-even-stays = { $days ->
    [one] { $one } pasa un día con mucho que hacer, y medio año después la relación no se recuperó.
   *[other] { $one } pasa { $days } días con mucho que hacer, y medio año después la relación no se recuperó.
}
chapters-even-busy = sin tiempo
chapters-even-handle = Cuánto tiempo tiene { $one } mucho que hacer
chapters-even-days = { $days ->
    [one] { $days } día
   *[other] { $days } días
}
chapters-even-tried = Ya probado: cuántos días tiene { $one } mucho que hacer
chapters-even-healed = se recuperó
chapters-even-apart = aún lejos
chapters-even-another = Otra pareja
chapters-even-note = Una raya es un día; más alta: más mensajes. Un hilo queda abierto donde vuelve menos de la mitad.
chapters-even-says = Antes, { $one } manda { NUMBER($before, maximumFractionDigits: 1) } mensajes al día y { $other } { NUMBER($quiet, maximumFractionDigits: 1) }. Medio año después son { NUMBER($after, maximumFractionDigits: 1) } y { NUMBER($near, maximumFractionDigits: 1) }.

## Dos exactamente iguales

chapters-alike-first = Dos personas exactamente iguales, y una mala semana.
chapters-alike-reaches = Esta vez busca { $one }.
chapters-alike-even = Esta vez van a la par.
chapters-alike-changed = Esta vez cambian de lugar.
chapters-alike-nobody = Nadie busca más por naturaleza.
chapters-alike-again = Otra vez
chapters-alike-week = una mala semana
chapters-alike-times = { $times ->
    [one] Una vez, medio año después
   *[other] { $times } veces, medio año después
}
chapters-alike-row = busca { $one }
chapters-alike-row-even = a la par
chapters-alike-row-changed = cambiaron de lugar
chapters-alike-note = Las mismas dos personas, la misma semana. Solo cambia el azar.
chapters-alike-says = Un recorrido de dos personas iguales. En el último mes { $one } manda { $first } mensajes, y { $other } { $second }.

## Lo que ve cada persona

chapters-sees-both = Nadie ve el efecto de su propia respuesta.
chapters-sees-only = Lo que ve { $one }: de { $other }, { NUMBER($before, maximumFractionDigits: 1) } mensajes al día pasaron a { NUMBER($after, maximumFractionDigits: 1) }.
chapters-sees-handle = La máscara
chapters-sees-of = como lo ve { $one }
chapters-sees-off = fuera: las dos cosas juntas
chapters-sees-note = Arrastra la máscara. Tapa los mensajes propios: cada persona ve solo lo que llega.
chapters-sees-says = Dos meses, una raya por día. { $one } pasa de { NUMBER($before, maximumFractionDigits: 1) } mensajes al día a { NUMBER($after, maximumFractionDigits: 1) }, y { $other } de { NUMBER($quiet, maximumFractionDigits: 1) } a { NUMBER($near, maximumFractionDigits: 1) }.

## El miedo y la cercanía

chapters-fear-start = { $other } espera que la cercanía sea demasiado, y así la siente.
chapters-fear-still = { $days ->
    [one] Un día cerca: aún se siente demasiado.
   *[other] { $days } días cerca: aún se siente demasiado.
}
chapters-fear-less = { $days } días cerca: es menos de lo que temía { $other }.
chapters-fear-half = { $days } días cerca: se fue la mitad del miedo de { $other }, y con él la alarma de { $one }.
chapters-fear-handle = Mantener cerca a { $other }
chapters-fear-days = { $days ->
    [one] { $days } día cerca
   *[other] { $days } días cerca
}
chapters-fear-alarm = la alarma de { $one }
chapters-fear-feels = lo que siente { $other }
chapters-fear-expects = lo que espera { $other }
chapters-fear-lot = mucho
chapters-fear-counts = Demasiada cercanía: { $other } siente { $feels } y espera { $expects }. La alarma de { $one }: { $alarm }.
chapters-fear-later = Si la sueltas ahora, dos meses después: la alarma de { $one } { $alarm }, el miedo de { $other } { $expects }.
chapters-fear-again = Desde el principio
chapters-fear-note = Pulsa y mantén: un segundo es media semana.

## Salidas

chapters-ways-drop = Arrastra una a esta noche.
chapters-ways-tonight = esta noche
chapters-ways-later = después
chapters-ways-stay = { $stay } sí
chapters-ways-part = { $part } no
chapters-ways-more = Ocho más
chapters-ways-fewer = Menos
chapters-ways-note = Una hebra es una de cada cien parejas del modelo. Pruebas fuera:
chapters-ways-says = Cien parejas como hebras: { $stay } en la cuerda, { $part } fuera.
chapters-way-nearer = { $one } afloja con cariño. En { $stay } de 100 casos { $other } se acerca. En { $part } no.
chapters-way-relaxes = { $other } se acerca con gestos pequeños. En { $stay } de 100 casos { $one } se calma. En { $part } no.
chapters-way-lasts = { $way }: un año después hay calma en { $stay } de 100 casos. En { $part } no.
chapters-way-less = { $way }: en { $part } de 100 casos es solo menos contacto, y no hay calma. En { $stay } no.
chapters-way-passes = { $way }: ayuda un tiempo y luego se pasa en { $part } de 100 casos. En { $stay } no.
chapters-way-nothing = { $way }: cambia algo en { $stay } de 100 casos. En { $part } nada.
chapters-way-again = { $way }: en { $part } de 100 casos vuelven a estar lejos un año después. En { $stay } no.

## Lo que se prueba, lo que hace, y lo que dicen los estudios.

chapters-ways-warm-break = una pausa con cariño
chapters-ways-cold-break = una pausa en silencio
chapters-ways-small-bids = pequeños gestos diarios
chapters-ways-grand-gesture = un gran gesto
chapters-ways-talking = hablar del patrón
chapters-ways-staying-present = quedarse
chapters-ways-promised-answer = una respuesta prometida
chapters-ways-self-soothing = calmarse primero
chapters-ways-life-outside = una vida fuera
chapters-ways-softened-request = pedir con suavidad
chapters-ways-insight = solo darse cuenta
chapters-does-warm-break = Dejar de insistir durante diez semanas, sin perder la amabilidad.
chapters-does-cold-break = No buscar casi nunca a la otra persona durante diez semanas, ni mostrarle cariño.
chapters-does-small-bids = Añadir un gesto pequeño cada día o cada dos días, durante diez semanas.
chapters-does-grand-gesture = Dar en un día lo que darían diez semanas de pequeños gestos.
chapters-does-talking = Hacer del patrón el tema de un día.
chapters-does-staying-present = Seguir cerca aunque la cercanía agobie, durante diez semanas.
chapters-does-promised-answer = Decir cuándo llegará la respuesta, y cumplirlo, durante diez semanas.
chapters-does-self-soothing = Dejar que pase la mitad de la alarma antes de actuar, durante diez semanas.
chapters-does-life-outside = Encontrar parte de la cercanía en otro lado durante diez semanas: amistades, trabajo, descanso.
chapters-does-softened-request = Decir lo que falta sin pinchar, tan a menudo como antes, durante diez semanas.
chapters-does-insight = Ver el patrón, y una de cada diez veces no hacer caso a la alarma.
chapters-note-warm-break = Consejo de la práctica. Pedir con suavidad redujo enojo y distancia en un estudio de 180 parejas. Eso respalda «con cariño», no «pausa».
chapters-note-cold-break = Está junto a la pausa con cariño porque es fácil confundirlas.
chapters-note-small-bids = Se dice mucho, y así no se encontró. Más buenos momentos al día fueron junto a menos distancia por tres semanas, y no duró.
chapters-note-grand-gesture = Lo mismo que los pequeños gestos, en un solo día.
chapters-note-talking = Hablar del patrón es parte de terapias que funcionan. Por sí solo mostró poco.
chapters-note-staying-present = La terapia con más ensayos (EFT) se lo pide a quien se aleja, y se lo pide primero. El consejo popular pide primero a la otra persona. Prueba las dos cosas.
chapters-note-promised-answer = Que la seguridad crece con alguien con quien contar es un modelo con respaldo. Una hora prometida no se ha probado.
chapters-note-self-soothing = En un juego de laboratorio, unas pausas obligadas de pocos segundos redujeron las represalias en la pareja.
chapters-note-life-outside = Consejo común. Donde una persona valoraba las metas propias de la otra, la alarma bajó con el tiempo.
chapters-note-softened-request = La suavidad calmó a quienes guardan distancia, en un estudio de 180 parejas.
chapters-note-insight = Un curso que hizo una sola persona de la pareja cambió pocas cosas entre las dos.

## Para quien quiera saber más

chapters-curious = Para saber más
chapters-curious-lead = Con qué se calculan las escenas, y cuánto fiarse de ellas.
chapters-curious-night = La primera noche es una de { $played } que simularon las ecuaciones. Tomamos la primera que empieza a la par y se cuenta en medio minuto. Cuándo llegan los mensajes y cuáles presionan está calculado. Sus palabras son inventadas.
chapters-found = Lo que dijo el artículo, lo que hallamos
chapters-found-lead = Cada línea se probó en { $pairs } parejas posibles del modelo. Sus números están elegidos, no medidos en personas.
chapters-found-said = Se dijo
chapters-found-model = En nuestro modelo
chapters-found-share = { $yes } de 100 casos
chapters-found-fails = falla: { $yes } de 100 casos
chapters-found-outside = En estudios
chapters-found-spiral = Una persona busca, la otra se aleja, y se forma una espiral.
chapters-found-both-roles = La misma persona busca a una y se aleja de otra.
chapters-found-tiny-difference = Nace de una diferencia mínima, aunque antes hubiera calma.
chapters-found-tiny-difference-hard-start = Tras una mala época decide una diferencia mínima.
chapters-found-bad-timing = Es en el peor momento cuando más se busca la cercanía.
chapters-found-for-years = Puede durar años.
chapters-found-backing-off = Cuando quien busca afloja con cariño, la otra persona se acerca.
chapters-found-coming-near-relaxes = Cuando la otra persona se acerca, la primera se calma.
chapters-found-presence-unlearns-dread = Quedándose cerca se desaprende el miedo.
chapters-found-small-beats-grand = Los gestos pequeños hacen más que uno grande.
chapters-found-small-beats-talking = Los gestos pequeños hacen más que otra charla.
chapters-found-insight-is-not-enough = Ver el baile no lo detiene.
chapters-found-both-lose = Las dos personas reciben menos. Aquí no: quien busca recibe { $first } del cariño que había, y la otra { $second }, con casi otro tanto de presión.

## Mal momento

chapters-timing = Es en el peor momento cuando más se busca la cercanía.
chapters-timing-lead = La alarma de { $one } es mayor cuando { $other } está más lejos. { $other } está más lejos cuando le falta aire. Así se pide más cuando menos se puede dar.
chapters-timing-alarm = alarma de { $one }
chapters-timing-much = { $one } necesita aire
chapters-timing-unit = 0 nada, 1 lo máximo
chapters-timing-table = Alarma de una persona, y cuánto aire necesita la otra; el hilo del medio, de 0 a 1
chapters-timing-stands = No encontramos ninguna prueba directa de esta coincidencia. En el modelo sale de las ecuaciones.
chapters-timing-says = { $one } insiste más el día { $first } después de esos días sin tiempo. { $other } manda menos el día { $second }.

## Controles de una pareja.

chapters-need = Cercanía que { $one } echa de menos cuando falta
chapters-room = Cuánta cercanía quiere { $other }
chapters-little = poca
chapters-middling = una cantidad media
chapters-lot = mucha
chapters-tie-couple = una pareja
chapters-tie-friends = una amistad
chapters-tie-parent-and-grown-child = madre o padre e hija o hijo adulto
chapters-tie-siblings = hermanas o hermanos
chapters-tie-colleagues = del mismo trabajo

## El mapa

chapters-map-pairs = El mapa de las parejas
chapters-map-pairs-lead = Cada cuadro es una pareja que empieza en calma y pasa un mes con mucho que hacer, calculada ahora en este dispositivo. Lleno: medio año después, una persona busca y la otra se aleja. Vacío: una pareja a la par y en calma.
chapters-map-misses = { $one } echa más de menos →
chapters-map-more-room = ↑ { $other } quiere más
chapters-map-pairs-says = De { $of } parejas, { $first ->
    [1] 1 termina
   *[other] { $first } terminan
} con { $one } buscando más, { $second } con { $other }, y { $even } casi a la par. El anillo es la pareja de los controles.
chapters-map-pairs-table = Cómo terminan las parejas, según cuánta cercanía quiere { $other }
chapters-map-room = Cuánta quiere
chapters-map-even = a la par
chapters-map-first = { $one } busca
chapters-map-equations = Las ecuaciones
chapters-map-equations-lead = Una página para ambos lados. De estas mismas líneas se calcula cada gráfico de aquí. Sus números están elegidos: ningún estudio los ha medido.
chapters-map-all = Todas

## En dos minutos

chapters-read = En dos minutos, sin pulsar nada.
chapters-read-1 = Una persona va hacia la cercanía: más preguntas, más mensajes, más necesidad a la vista. La otra se aparta: más callada, con más que hacer, en otra parte. La primera busca con más fuerza, la segunda se va más lejos. Ninguna recibe lo que esperaba, y las dos se quedan perplejas. Pasa entre amantes, amistades, madres, padres, hijas e hijos.
chapters-read-2 = Ningún papel es de la persona que está en él. Cuando quien busca afloja, la otra a menudo se acerca. Cuando se acerca, la primera se relaja. Dos personas hacen este equilibrio, momento a momento, sin querer. En otra relación la misma persona puede estar del otro lado.
chapters-read-3 = Buscar es una llamada a través de una distancia. Muchas veces es justa, y muchas veces se dice de un modo que la agranda. Alejarse es una protección: la cercanía ha llegado a ser que algo te desborde, o renunciar a algo. Las dos son alarmas viejas, y ninguna es un defecto. Y el momento es cruel. La alarma suena más cuando la otra persona está más lejos, así que el mayor acercamiento llega cuando más cuesta recibirlo.
chapters-read-4 = Una puede concluir «No quiere tenerme cerca», la otra «Nunca es suficiente». Las dos describen lo que ven, y a las dos se les escapa el baile. Puede seguir por años.
chapters-read-5 = Hay otra coreografía. Para quien busca: aguanta un hueco sin leerlo como el final. Ten una vida fuera. Deja de insistir, y conserva el cariño. Para quien se aleja: distingue la cercanía del miedo a ella, quedándote un poco más. Mejor gestos pequeños y constantes que uno grande, y mejor que otra charla. Ver el baile no lo detiene. Lo vuelve menos desquiciante por dentro. Y basta con que una sola persona quiera saltarse un paso.
chapters-read-6 = Donde una persona tiene miedo de la otra, o vive bajo su control, nada de esto vale. Entonces no es un baile, y otra ayuda va primero.
chapters-read-help = Si tienes miedo
chapters-read-known = Cuánto de esto se sabe
chapters-known-pattern = El patrón, que pesa a ambos lados, y que puede durar.
chapters-known-pairing = Que los papeles son de la pareja. También van con las personas.
chapters-known-letting-go = Que soltar con cariño trae más cerca a la otra persona.
chapters-known-small = Que los gestos pequeños y constantes hacen más que uno grande o una charla.
chapters-known-messages = Que los tiempos entre mensajes muestran algo de esto. Así que toma lo que muestra esta app como una pregunta.

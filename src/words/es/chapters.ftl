### Las cinco escenas después de la primera página, y lo que hay detrás. $one y $other son personas inventadas.

chapters-even = Empezó a la par
chapters-alike = Dos exactamente iguales
chapters-sees = Lo que ve cada persona
chapters-fear = El miedo y la cercanía
chapters-ways = Salidas
chapters-next = Siguiente
chapters-link = Copiar un enlace a esto
chapters-link-not = No se pudo copiar. Copia la dirección de esta página.
chapters-scene = Escena { $scene } de { $scenes }
chapters-half-year = medio año después
chapters-day = día { $day }
chapters-table-day = Día
chapters-table-messages = Mensajes al día

## Cuánto se sostiene una frase fuera del modelo.

chapters-solid = Bien respaldado: varios estudios independientes.
chapters-mixed = Respaldado en parte: unos estudios dicen que sí y otros que no.
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
chapters-even-ring = { $one } sin tiempo: { $days ->
    [one] { $days } día
   *[other] { $days } días
}
chapters-even-before = antes
chapters-even-rate = { $one }: { NUMBER($count, maximumFractionDigits: 1) } al día
chapters-even-tried = Ya probado: cuántos días tiene { $one } mucho que hacer
chapters-even-healed = se recuperó
chapters-even-apart = aún lejos
chapters-even-another = Otra pareja
chapters-even-note = Arrastra un anillo: ¿cuántos días tiene esa persona mucho que hacer? Una raya por día; más alta: más mensajes. Una línea sin final: volvió menos de la mitad. Pasada cierta duración, cada reacción mantiene viva la otra.
chapters-even-says = Al principio, { $one } manda { NUMBER($before, maximumFractionDigits: 1) } mensajes al día y { $other } { NUMBER($quiet, maximumFractionDigits: 1) }. Medio año después son { NUMBER($after, maximumFractionDigits: 1) } y { NUMBER($near, maximumFractionDigits: 1) }.

## Dos exactamente iguales

chapters-alike-first = Dos personas exactamente iguales, y una mala semana.
chapters-alike-reaches = Esta vez es { $one } quien busca contacto.
chapters-alike-even = Esta vez van a la par.
chapters-alike-changed = Esta vez se invierten los papeles.
chapters-alike-nobody = Por naturaleza, nadie busca más contacto.
chapters-alike-oftener = { $one } o { $other }: más veces busca contacto { $who }.
chapters-alike-turned = Con { $first }, { $one } tiende a buscar contacto; con { $second }, tiende a alejarse.
chapters-alike-less = { $one } y { $other }, que necesita menos cercanía
chapters-alike-more = { $one } y { $other }, que necesita más cercanía
chapters-alike-counts = { $one } { $first } · { $other } { $second } · a la par o al revés { $even }
chapters-alike-others = Pasa así en { $turns } de otros 100 tríos de nuestro modelo; tras un mes en que quien necesita menos tiene mucho que hacer, en { $busy }.
chapters-alike-alike = { $one } y { $other }, exactamente iguales
chapters-alike-again = Otra vez
chapters-alike-week = una mala semana
chapters-alike-note = Pulsa una fila: veinte veces la misma semana. Solo cambia el azar.
chapters-alike-says = En el último mes, { $one } manda { $first } mensajes, y { $other } { $second }.

## Lo que ve cada persona

chapters-sees-meets = { $one } insiste más en el momento en que a { $other } más le cuesta recibirlo.
chapters-sees-days = { $other } escribe menos el día { $least }, { $one } insiste más el día { $presses }.
chapters-sees-pairs = En { $holds } de { $of } casos de nuestro modelo, lo uno y lo otro caen a dos semanas como mucho.
chapters-sees-again = Luego { $other } se aleja más, y la alarma de { $one } vuelve a subir.
chapters-sees-alarm = alarma de { $one }
chapters-sees-air = { $one } necesita aire
chapters-sees-only = Lo que ve { $one }: los mensajes de { $other } pasaron de { NUMBER($before, maximumFractionDigits: 1) } al día a { NUMBER($after, maximumFractionDigits: 1) }.
chapters-sees-handle = La máscara
chapters-sees-hidden = Aquí se oculta lo que escribe { $one }.
chapters-sees-of = como lo ve { $one }
chapters-sees-off = sin máscara: todo junto
chapters-sees-note = Arrastra el anillo. El sombreado tapa los mensajes propios: cada persona ve solo lo que llega.
chapters-sees-lost = Tras un año así, de los días tranquilos queda:
chapters-sees-trust = Confianza de { $one } en { $other }
chapters-sees-warmth = cariño entre los dos lados
chapters-sees-says = Dos meses, una raya por día. { $one } pasa de { NUMBER($before, maximumFractionDigits: 1) } mensajes al día a { NUMBER($after, maximumFractionDigits: 1) }, y { $other } de { NUMBER($quiet, maximumFractionDigits: 1) } a { NUMBER($near, maximumFractionDigits: 1) }.

## El miedo y la cercanía

chapters-fear-start = { $other } cree que la cercanía será demasiada, y así la siente.
chapters-fear-still = { $days ->
    [one] Un día cerca: aún se siente demasiado.
   *[other] { $days } días cerca: aún se siente demasiado.
}
chapters-fear-less = { $days } días cerca, sin presión: pesan menos de lo que temía { $other }.
chapters-fear-half = { $days } días de cercanía sin presión: se fue la mitad del miedo de { $other }, y al menos la mitad de la alarma de { $one }.
chapters-fear-handle = Mantener cerca a { $other }
chapters-fear-days = { $days ->
    [one] { $days } día cerca
   *[other] { $days } días cerca
}
chapters-fear-alarm = la alarma de { $one }
chapters-fear-feels = lo que siente { $other }
chapters-fear-expects = lo que espera { $other }
chapters-fear-counts = { $other } cree que el { $expects } de la cercanía será demasiado. En realidad lo es el { $feels }. La alarma de { $one }: { $alarm }.
chapters-fear-later = Sin más ayuda, en dos meses: alarma de { $one }, { $alarm }; miedo de { $other }, { $expects }.
chapters-fear-old = Ninguna alarma es un defecto. La de { $one } responde a la distancia. La de { $other } aún espera lo que { $other } ya no siente.
chapters-fear-again = Desde el principio
chapters-fear-hold = mantén: { $other } sigue cerca
chapters-fear-note = Mantén pulsado: un segundo es media semana.

## Salidas

chapters-ways-drop = Arrastra una hasta «esta noche».
chapters-ways-tonight = esta noche
chapters-ways-later = después
chapters-ways-rope = { $says ->
    [nearer] { $stay } se acercan · { $part } no
    [relaxes] { $stay } se calman · { $part } no
    [lasts] { $stay } en calma al año · { $part } no
    [less] { $stay } de otro modo · { $part } solo menos contacto
    [passes] en { $stay } no se pasa · en { $part } sí
    [nothing] { $stay } cambian · { $part } no
   *[again] { $stay } no se alejan de nuevo · { $part } sí
}
chapters-ways-of-hundred = De 100 parejas
chapters-ways-more = Ocho maneras más
chapters-ways-fewer = Menos
chapters-ways-model = Eso dice nuestro modelo. ¿Y los estudios?
chapters-ways-note = Cada hebra es uno de los cien casos del modelo.
chapters-ways-says = Cien parejas como hebras: { $stay } en la cuerda, { $part } fuera.
chapters-way-nearer = { $one } afloja con cariño. En { $stay } de 100 casos { $other } se acerca. En { $part } no.
chapters-way-relaxes = { $other } se acerca con gestos pequeños. En { $stay } de 100 casos { $one } se calma. En { $part } no.
chapters-way-lasts = { $way }: un año después hay calma en { $stay } de 100 casos. En { $part } no.
chapters-way-less = { $way }: en { $part } de 100 casos solo hay menos contacto, y no calma. En { $stay } no.
chapters-way-passes = { $way }: suele decirse que ayuda un tiempo y luego se pasa. Eso ocurre en { $part } de 100 casos, y en { $stay } no.
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
chapters-does-warm-break = Dejar de insistir durante diez semanas, sin dejar de ser amable.
chapters-does-cold-break = No buscar casi nunca a la otra persona durante diez semanas, ni mostrarle cariño.
chapters-does-small-bids = Añadir un gesto pequeño cada día o cada dos días, durante diez semanas.
chapters-does-grand-gesture = Dar en un día lo que darían diez semanas de pequeños gestos.
chapters-does-talking = Dedicar un día a hablar del patrón.
chapters-does-staying-present = Seguir cerca aunque la cercanía agobie, durante diez semanas.
chapters-does-promised-answer = Decir cuándo llegará la respuesta, y cumplirlo, durante diez semanas.
chapters-does-self-soothing = Aguanta el silencio sin leerlo como el final: solo actúa cuando la alarma se ha calmado a medias, durante diez semanas.
chapters-does-life-outside = Encontrar parte de la cercanía en otro lado durante diez semanas: amistades, trabajo, descanso.
chapters-does-softened-request = Pedir sin reproches, tan a menudo como antes, durante diez semanas.
chapters-does-insight = Ver el patrón y, una de cada diez veces, no hacerle caso a la alarma.
chapters-note-warm-break = Viene de la práctica: nadie ha estudiado la pausa en sí. En un estudio de 180 parejas, pedir con más tacto redujo enojo y distancia.
chapters-note-cold-break = Está junto a «Una pausa con cariño» porque es fácil confundir las dos.
chapters-note-small-bids = Se dice mucho, pero así no se ha comprobado. Con más buenos momentos al día hubo menos distancia durante tres semanas, y no duró.
chapters-note-grand-gesture = Lo mismo que los gestos pequeños, en un solo día. Se suele decir que hace menos que ellos. En nuestro modelo es así solo en { $count } de 100 parejas.
chapters-note-talking = Hablar del patrón es parte de terapias que funcionan. Por sí solo logró poco.
chapters-note-staying-present = La terapia con más ensayos (EFT) se lo pide a quien se aleja, y se lo pide primero. El consejo popular se lo pide primero a la otra persona. Prueba las dos cosas.
chapters-note-promised-answer = Que tener con quién contar da seguridad es un modelo con respaldo. Una hora prometida no se ha probado.
chapters-note-self-soothing = En un juego de laboratorio, unas pausas obligadas de pocos segundos redujeron las represalias en la pareja.
chapters-note-life-outside = Es un consejo habitual. En un estudio, quienes veían valoradas sus propias metas fueron sintiendo menos ansiedad.
chapters-note-softened-request = La suavidad calmó a quienes guardan distancia, en un estudio de 180 parejas.
chapters-note-insight = Un programa que formó a una sola persona de cada pareja cambió poco entre las dos. Verlo quizá lo haga más llevadero. No conocemos ningún estudio que lo pruebe.

## Para quien quiera saber más

chapters-curious = Para saber más
chapters-curious-lead = Cómo se calculan las escenas, y cuánto fiarse de ellas.
chapters-curious-night = La primera noche es una de { $played } que simularon las ecuaciones. Tomamos la primera que empieza a la par y se cuenta en medio minuto. Cuándo llegan los mensajes y cuáles presionan está calculado. Sus palabras son inventadas.
chapters-found = Lo que dijo el artículo, y lo que encontramos
chapters-found-lead = Cada línea se probó en { $pairs } parejas posibles del modelo. Sus números son elegidos, no medidos en personas.
chapters-found-said = Se dijo
chapters-found-model = En nuestro modelo
chapters-found-share = se cumple en { $yes } de 100 casos
chapters-found-fails = falla: solo se cumple en { $yes } de 100 casos
chapters-found-outside = En estudios
chapters-found-spiral = Una persona busca contacto, la otra se aleja, y se forma una espiral.
chapters-found-both-roles = La misma persona busca a alguien y se aleja de alguien más.
chapters-found-tiny-difference = Nace de una diferencia mínima, aunque antes hubiera calma.
chapters-found-tiny-difference-hard-start = Tras una mala época, una diferencia mínima decide lo que sigue.
chapters-found-bad-timing = La cercanía se busca más justo en el peor momento.
chapters-found-for-years = Puede durar años.
chapters-found-backing-off = Cuando quien busca contacto afloja con cariño, la otra persona se acerca.
chapters-found-coming-near-relaxes = Cuando quien se aleja se acerca, la otra persona se calma.
chapters-found-presence-unlearns-dread = Quedándose cerca se desaprende el miedo.
chapters-found-small-beats-grand = Los gestos pequeños logran más que uno grande.
chapters-found-small-beats-talking = Los gestos pequeños logran más que otra charla.
chapters-found-insight-is-not-enough = Ver el baile no lo detiene.
chapters-found-both-lose = Ambos lados reciben menos. Aquí no: quien busca contacto recibe { $first } del cariño que había, y la otra persona { $second }, con casi otro tanto de presión.

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
chapters-map-pairs-lead = Cada cuadro es una pareja inventada que empieza en calma y pasa un mes con mucho que hacer, simulada ahora mismo en este dispositivo. Lleno: medio año después, una persona busca contacto y la otra se aleja. Vacío: una pareja a la par y en calma.
chapters-map-misses = { $one } echa más de menos →
chapters-map-more-room = ↑ { $other } quiere más
chapters-map-pairs-says = De { $of } parejas, { $first ->
    [1] 1 termina
   *[other] { $first } terminan
} con { $one } buscando más contacto, { $second } con { $other }, y { $even } casi a la par. El anillo es la pareja de los controles.
chapters-map-pairs-table = Cómo terminan las parejas, según cuánta cercanía quiere { $other }
chapters-map-room = Cuánta quiere
chapters-map-even = a la par
chapters-map-first = { $one } busca contacto
chapters-map-equations = Las ecuaciones
chapters-map-equations-lead = Una página para ambos lados. De estas mismas líneas sale cada gráfico de aquí. Sus números son elegidos: ningún estudio los ha medido.
chapters-map-all = Todas

## En dos minutos

chapters-read = En dos minutos, sin pulsar nada.
chapters-read-1 = Una persona va hacia la cercanía: más preguntas, más mensajes, más necesidad a la vista. La otra se aparta: más callada, con más que hacer, en otra parte. La primera insiste más, la segunda se va más lejos. Ninguna recibe lo que esperaba, y ninguna lo entiende. Pasa en parejas, entre amistades, entre madres, padres, hijas e hijos.
chapters-read-2 = Ningún papel es propio de quien lo hace. Cuando quien busca contacto afloja, la otra persona a menudo se acerca. Cuando se acerca, la primera se relaja. Este equilibrio lo hacen dos personas, momento a momento, sin querer. En otra relación, la misma persona puede estar del otro lado.
chapters-read-3 = Buscar contacto es llamar desde lejos. Muchas veces es justo, y muchas veces se dice de un modo que agranda la distancia. Alejarse es protegerse: la cercanía ha llegado a significar que algo te desborda, o que renuncias a algo. Las dos son alarmas viejas, y ninguna es un defecto. Y el momento es cruel. La alarma suena más cuando la otra persona está más lejos, así que la llamada más fuerte llega cuando más cuesta recibirla.
chapters-read-4 = Una persona puede concluir «No quiere tenerme cerca»; la otra, «Nunca es suficiente». Cada una describe lo que ve, y ninguna ve el baile. Puede seguir así por años.
chapters-read-5 = Hay otra coreografía. Para quien busca contacto: aguanta un silencio sin leerlo como el final. Ten una vida fuera. Deja de insistir, y conserva el cariño. Para quien se aleja: distingue la cercanía del miedo a ella, quedándote un poco más. Gestos pequeños y constantes. Suele decirse que hacen más que uno grande, o que otra charla. Los estudios no lo confirman. Ver el baile no lo detiene. Hace que vivirlo desquicie menos. Y basta con que una sola persona quiera saltarse un paso.
chapters-read-6 = Si una persona tiene miedo de la otra, o vive bajo su control, nada de esto sirve. Entonces no es un baile, y otra ayuda va primero.
chapters-read-help = Si tienes miedo
chapters-read-known = Cuánto de esto se sabe
chapters-known-pattern = El patrón: que es duro para ambos lados, y que puede durar.
chapters-known-pairing = Que los papeles son de la pareja. También van con las personas.
chapters-known-letting-go = Que aflojar con cariño acerca a la otra persona.
chapters-known-small = Que los gestos pequeños y constantes logran más que uno grande o una charla.
chapters-known-messages = Que algo de esto se note en los tiempos entre mensajes. Así que toma lo que muestra esta app como una pregunta.

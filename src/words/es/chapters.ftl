### Los ocho capítulos después de la primera página. Cada uno tiene una idea y un camino. $one y $other son personas inventadas.

chapters-reaching = de { $one }
chapters-unit = veces al día
chapters-start = inicio
chapters-day = día { $day }
chapters-months = { $months ->
    [one] 1 mes
   *[other] { $months } meses
}
chapters-table-day = Día
chapters-table = Veces al día, el hilo del medio
chapters-threads = Cada hilo es una pareja un poco distinta de la siguiente.

## Cuánto se sostiene una frase fuera del modelo.

chapters-solid = Bien apoyado: varios estudios independientes.
chapters-mixed = Apoyado en parte: los estudios apuntan a ambos lados.
chapters-thin = Con poco apoyo: experiencia de terapia, o un estudio pequeño.
chapters-untested = No se ha probado dicho así, hasta donde vimos.
chapters-against = Los estudios que hay van en contra, dicho así.

## Los controles de una pareja.

chapters-need = Cercanía que { $one } echa de menos cuando falta
chapters-room = Cercanía que a { $other } le cabe
chapters-little = poca
chapters-middling = una cantidad media
chapters-lot = mucha

## Hazlo

chapters-make = Ahora hazlo tú.
chapters-make-lead = A nadie se le dice que insista ni que se aleje. Surge entre las dos personas.
chapters-make-which = Qué dos
chapters-tie-couple = una pareja
chapters-tie-friends = una amistad
chapters-tie-parent-and-grown-child = madre o padre e hija o hijo adulto
chapters-tie-siblings = hermanas o hermanos
chapters-tie-colleagues = del mismo trabajo
chapters-make-says = Después de cuatro semanas { $one } manda más o menos { $first ->
    [1] 1 mensaje
   *[other] { NUMBER($first, maximumFractionDigits: 1) } mensajes
} al día, y { $other } más o menos { NUMBER($second, maximumFractionDigits: 1) }.
chapters-make-alike = Un poco más parecidas
chapters-make-again = Como al principio
chapters-make-even = Sube la cercanía que a { $other } le cabe, o baja la que { $one } echa de menos. En algún punto las dos personas se igualan, y es de golpe.
chapters-make-even-less = Baja la cercanía que { $one } echa de menos. En algún punto las dos personas se igualan, y es de golpe.

## Dos conclusiones

chapters-views = Dos personas, dos conclusiones erradas.
chapters-views-lead = Cada persona ve solo lo que le llega.
chapters-views-one = Lo que ve { $one }: de { $other } llega mucho menos que al principio.
chapters-views-other = Lo que ve { $other }: de { $one } llega mucho más que al principio.
chapters-views-one-thinks = «No quiere tenerme cerca.»
chapters-views-other-thinks = «Nunca es suficiente.»
chapters-views-arrives = Lo que le llega a { $one }: de cerca de 1 al día a { NUMBER($count, maximumFractionDigits: 1) }.
chapters-views-both = Las dos personas aciertan en lo que ven. Ninguna ve lo que su propia respuesta hace al otro lado.
chapters-views-lay = Poner una sobre otra
chapters-views-apart = Separarlas
chapters-views-together = { $one } pasa de cerca de 1 al día a { NUMBER($first, maximumFractionDigits: 1) }, y { $other } pasa de cerca de 1 al día a { NUMBER($second, maximumFractionDigits: 1) }.
chapters-views-same-days = Los mismos días. Quita una de las líneas, y la otra no estaría.
chapters-views-stands = Que una persona pide mientras la otra calla, y que puede durar años, está bien estudiado. Que las dos conclusiones fallan es deducción nuestra.

## Dos parejas

chapters-partners = La misma persona, dos bailes distintos.
chapters-partners-lead = A Mia le gusta una cercanía media. Con Leo, a quien le gusta poca, ella se acerca. Ahora Mia, sin cambiar un solo número, conoce a Sam, a quien le gusta mucha.
chapters-partners-ask = ¿Y con Sam? Adivina primero.
chapters-partners-reaches = Mia se acerca también ahí
chapters-partners-rests = Sam se acerca, Mia se aleja
chapters-partners-alike = Se acercan por igual
chapters-partners-says = Después de cuatro meses { $one } se acerca unas { NUMBER($first, maximumFractionDigits: 1) } veces al día, y { $other } unas { NUMBER($second, maximumFractionDigits: 1) }.
chapters-partners-nothing = Nada cambió en Mia. Un papel es donde dos personas se encuentran.
chapters-partners-stands = La gente cambia bastante de una relación a otra. Y aun así lleva patrones consigo. «Todo depende de la pareja» es media verdad.

## Mal momento

chapters-timing = El mayor acercamiento llega en el peor momento.
chapters-timing-lead = La alarma de { $one } es mayor cuando { $other } está más lejos. { $other } está más lejos cuando le falta aire. Así se pide más cuando menos se puede dar.
chapters-timing-alarm = alarma de { $one }
chapters-timing-much = { $one } necesita aire
chapters-timing-unit = 0 nada, 1 lo máximo
chapters-timing-says = { $other } necesita mucho aire desde el día { $first }; la alarma de { $one } es alta desde el día { $second }. Luego ambas cosas siguen arriba.
chapters-timing-calm = Con estos valores una de las dos cosas nunca sube mucho, y no se forma ninguna espiral.
chapters-timing-table = Alarma de una persona, y cuánto aire necesita la otra; el hilo del medio, de 0 a 1
chapters-timing-gap = Cuánto tarda { $one } en sentir un hueco
chapters-timing-slow = Cuánto tarda { $other } en necesitar aire
chapters-timing-hours = horas
chapters-timing-week = una semana
chapters-timing-days = { $days ->
    [1] { $days } día
   *[other] { NUMBER($days, maximumFractionDigits: 1) } días
}
chapters-timing-stands = No encontramos ninguna prueba directa de esta coincidencia. En el modelo sale de las ecuaciones.

## Alivio breve

chapters-relief = Las dos personas hallan alivio, por unos días.
chapters-relief-lead = Alejarse trae alivio. Acercarse con más fuerza también. Por eso se vuelve a hacer lo uno y lo otro.
chapters-relief-away = Tres días fuera de alcance: no llega nada, y { $other } necesita menos aire.
chapters-relief-answered = Tres días de respuestas: llegan dos al día, y la alarma de { $one } baja.
chapters-relief-label-away = fuera de alcance
chapters-relief-label-answered = con respuesta
chapters-relief-says = Baja de { NUMBER($from, maximumFractionDigits: 1) } a { NUMBER($to, maximumFractionDigits: 1) }, y { $days ->
    [one] 1 día
   *[other] { $days } días
} después vuelve a pasar de { NUMBER($again, maximumFractionDigits: 1) }.
chapters-relief-true = Lo que cada persona descubre es cierto: esto ayuda. La otra mitad no se ve. Lo de antes espera cuando terminan los días.
chapters-relief-table = El hilo del medio, de 0 a 1
chapters-relief-stands = En dos estudios, de 515 y 431 parejas, alejarse pudo proteger donde faltaba dinero. Los tres días, y lo que pasa en ellos, son inventados.

## Salidas

chapters-ways = Un paso que falta: ¿cuál, y de quién?
chapters-ways-lead = { $one } y { $other } llevan dos meses en este baile. Una cosa cambia, por un tiempo.
chapters-ways-tried = Qué se prueba
chapters-ways-by = Por parte de quién
chapters-ways-reaching = quien se acerca
chapters-ways-stepping-back = quien se aleja
chapters-ways-both = las dos personas
chapters-ways-reaching-first = primero quien se acerca, luego la otra persona
chapters-ways-stepping-back-first = primero quien se aleja, luego la otra persona
chapters-ways-ask = ¿Y un año después? Adivina primero.
chapters-ways-stays = Más calma, y se queda
chapters-ways-meanwhile = Más calma, solo entretanto
chapters-ways-before = Como antes
chapters-ways-says = En { $nearer } de 10 hilos, quien se había alejado { $when ->
    [after] estuvo más cerca en los diez días siguientes
   *[meanwhile] se acercó entretanto
}. En { $stays } de 10, un año después las dos personas iban a la par y en calma.
chapters-ways-nearer = { $when ->
    [after] más cerca en los diez días siguientes
   *[meanwhile] más cerca entretanto
}
chapters-ways-even = a la par y en calma un año después
chapters-ways-other = la otra persona
chapters-ways-warmth = Todo el cariño entre las dos personas: { NUMBER($before, maximumFractionDigits: 1) } al día antes, { NUMBER($during, maximumFractionDigits: 1) } entretanto, { NUMBER($after, maximumFractionDigits: 1) } un año después.
chapters-ways-less = Entretanto hubo menos contacto en total, así que parte de la calma es solo eso.
chapters-ways-lasts = Lo que dura en el modelo depende de números que nadie ha medido.
chapters-ways-warm-break = una pausa cálida
chapters-ways-cold-break = una pausa muda
chapters-ways-small-bids = pequeños gestos diarios
chapters-ways-grand-gesture = un gran gesto
chapters-ways-talking = hablar del patrón
chapters-ways-staying-present = quedarse cerca
chapters-ways-promised-answer = responder a la hora prometida
chapters-ways-self-soothing = calmarse primero
chapters-ways-life-outside = una vida fuera
chapters-ways-softened-request = pedir con más suavidad
chapters-ways-insight = solo saberlo
chapters-does-warm-break = Deja de insistir diez semanas, y sigue siendo amable.
chapters-does-cold-break = Deja casi del todo de acercarse diez semanas, y de mostrar cariño.
chapters-does-small-bids = Añade un gesto pequeño y constante cada día o dos, diez semanas.
chapters-does-grand-gesture = Da en un día lo que darían diez semanas de pequeños gestos.
chapters-does-talking = Hace del patrón el tema de un día.
chapters-does-staying-present = Se queda al alcance cuando la cercanía aprieta, diez semanas.
chapters-does-promised-answer = Dice cuándo llegará la respuesta, y lo cumple, diez semanas.
chapters-does-self-soothing = Deja pasar la mitad de la alarma antes de actuar, diez semanas.
chapters-does-life-outside = Encuentra parte de la cercanía en otro lado, diez semanas: amistades, trabajo, descanso.
chapters-does-softened-request = Dice lo que necesita sin la espina, tan a menudo como antes, diez semanas.
chapters-does-insight = Ve el patrón: una décima parte de la alarma y del agobio no llega a los actos.
chapters-note-warm-break = Consejo de la práctica. Pedir con suavidad redujo enojo y distancia en un estudio de 180 parejas. Eso apoya «cálida», no «pausa».
chapters-note-cold-break = Puesta junto a la cálida porque es fácil confundirlas.
chapters-note-small-bids = Se dice mucho, y así no se encontró. Más buenos momentos al día fueron junto a menos distancia por tres semanas, y no duró.
chapters-note-grand-gesture = Lo mismo que los pequeños gestos, en un solo día.
chapters-note-talking = Hablar del patrón es parte de terapias que funcionan. Por sí solo mostró poco.
chapters-note-staying-present = La terapia con más ensayos (EFT) se lo pide a quien se aleja, y se lo pide primero. El consejo popular pide primero a la otra persona. Prueba las dos cosas.
chapters-note-promised-answer = Que la seguridad crece con alguien con quien contar es un modelo con apoyo. Una hora prometida no se ha probado.
chapters-note-self-soothing = Pausas forzadas de segundos redujeron las represalias dentro de la pareja en un juego de laboratorio.
chapters-note-life-outside = Consejo común. Donde una persona valoraba las metas propias de la otra, la alarma bajó con el tiempo.
chapters-note-softened-request = La suavidad calmó a quienes guardan distancia, en un estudio de 180 parejas.
chapters-note-insight = Un programa que enseñó a una sola persona cambió poco entre las dos.

## El mapa

chapters-map = Adónde va desde aquí.
chapters-map-lead = Cada hilo es un camino de las dos personas: a la derecha se acerca más { $one }, hacia arriba { $other }. Las flechas muestran el rumbo.
chapters-map-x = { $one } se acerca →
chapters-map-y = ↑ { $other } se acerca
chapters-map-says = De { $of } caminos con comienzos distintos, { $first ->
    [1] 1 termina
   *[other] { $first } terminan
} con { $one } acercándose más, { $second } con { $other }, y { $even } casi a la par.
chapters-map-rings = Los anillos pequeños son donde están los caminos a los dos meses. En la línea de puntos se acercan por igual.
chapters-map-table = Veces al día, al inicio y a los dos meses
chapters-map-course = Camino
chapters-map-pairs = El mapa de las parejas
chapters-map-pairs-lead = Cada cuadro es una pareja que empieza en calma, calculada ahora en este dispositivo. Lleno: cinco meses después, una persona se acerca y la otra se aleja. Vacío: una pareja a la par y en calma.
chapters-map-misses = { $one } echa más de menos →
chapters-map-more-room = ↑ a { $other } le cabe más
chapters-map-pairs-says = De { $of } parejas, { $first ->
    [1] 1 termina
   *[other] { $first } terminan
} con { $one } acercándose más, { $second } con { $other }, y { $even } casi a la par. El anillo es la pareja de los controles.
chapters-map-pairs-table = Cómo terminan las parejas, según cuánta cercanía le cabe a { $other }
chapters-map-room = Le cabe
chapters-map-even = a la par
chapters-map-first = { $one } se acerca
chapters-map-equations = Las ecuaciones
chapters-map-equations-lead = Una página para las dos personas. De estas mismas líneas se calcula cada imagen de aquí. Sus números están elegidos: ningún estudio los ha medido.
chapters-map-all = Todas

## En dos minutos

chapters-read = En dos minutos, sin pulsar nada.
chapters-read-1 = Una persona va hacia la cercanía: más preguntas, más mensajes, más necesidad a la vista. La otra se aparta: más callada, con más que hacer, en otra parte. La primera se acerca con más fuerza, la segunda se va más lejos. Ninguna recibe lo que esperaba, y las dos se quedan perplejas. Pasa entre amantes, amistades, madres, padres, hijas e hijos.
chapters-read-2 = Ninguno de los dos papeles es de la persona que está en él. Cuando quien se acerca suelta, la otra a menudo viene más cerca. Cuando viene más cerca, la primera se relaja. Dos personas hacen este equilibrio, momento a momento, sin querer. En otra relación la misma persona puede estar del otro lado.
chapters-read-3 = Acercarse es una llamada a través de una distancia. Muchas veces es justa, y muchas veces se dice de un modo que la agranda. Alejarse es una protección: la cercanía ha llegado a ser que algo te desborde, o renunciar a algo. Las dos son alarmas viejas, y ninguna es un defecto. Y el momento es cruel. La alarma suena más cuando la otra persona está más lejos, así que el mayor acercamiento llega cuando más cuesta recibirlo.
chapters-read-4 = Una puede concluir «No quiere tenerme cerca», la otra «Nunca es suficiente». Las dos describen lo que ven, y a las dos se les escapa el baile. Puede seguir por años.
chapters-read-5 = Hay otra coreografía. Para quien se acerca: aguanta un hueco sin leerlo como el final. Ten una vida fuera. Deja de insistir, y conserva el cariño. Para quien se aleja: distingue la cercanía del miedo a ella, quedándote un poco más. Mejor gestos pequeños y constantes que uno grande, y mejor que otra charla. Ver el baile no lo detiene. Lo vuelve menos desquiciante por dentro. Y basta con que una de las dos personas quiera saltarse un paso.
chapters-read-6 = Donde una persona tiene miedo de la otra, o vive bajo su control, nada de esto vale. Entonces no es un baile, y otra ayuda va primero.
chapters-read-help = Si tienes miedo
chapters-read-known = Cuánto de esto se sabe
chapters-known-pattern = El patrón, que pesa a las dos personas, y que puede durar.
chapters-known-pairing = Que los papeles son de la pareja. También van con las personas.
chapters-known-letting-go = Que soltar con cariño trae más cerca a la otra persona.
chapters-known-small = Que los gestos pequeños y constantes hacen más que uno grande o una charla.
chapters-known-messages = Que los tiempos entre mensajes muestran algo de esto. Así que toma lo que muestra esta app como una pregunta.

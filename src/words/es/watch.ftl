### La primera página.

watch-one-writes = Una persona escribe más.
watch-other-quiet = La otra se queda callada.
watch-one-quiet = Una persona se queda callada.
watch-other-writes = La otra escribe más.
watch-yours = Míralo en tu propio chat.
watch-stays = Tu chat nunca sale de este dispositivo.
watch-stays-check = Cómo comprobarlo
watch-stays-offline = Desconéctate de internet ahora: aquí todo sigue funcionando, porque ya está todo aquí.
watch-stays-network = O abre las herramientas de tu navegador en «Red» y carga un chat. No aparece ninguna línea.
watch-stays-policy = La primera línea de la página le prohíbe al navegador enviar nada: connect-src 'none'.
watch-stays-closed = Al cerrar la página no queda nada, salvo que guardes tu propio archivo bajo llave.
watch-play = Mira cómo pasa
watch-use = Usar mi chat
watch-invented = { $a }, { $b } y sus palabras son ficción; un modelo calcula cuándo escriben. Tachado: escrito y no enviado.
watch-word-home = ¿Ya llegaste?
watch-word-there = ¿Estás ahí?
watch-word-mark = ¿?
watch-word-wrong = ¿Dije algo malo?
watch-word-night = Bueno, buenas noches.
watch-word-soup = Hice sopa.
watch-word-kept = Te guardé un poco.
watch-draft-first = Perdón, qué d…
watch-draft-second = No sé qué dec…
watch-night-says = Una noche de dos personas inventadas. { $one } escribe { $written } veces. { $other } responde { $answered } veces, y lleva { DURATION($wait) } sin escribir.
watch-night-silent = { $wait } de silencio
watch-read = Leerlo en dos minutos

watch-scene-woven = Las nueve de la noche. { $one } y { $other } se escriben, como casi todos los días.
watch-scene-pause = { $other } deja el teléfono un rato. { $one } sigue escribiendo.
watch-scene-row = { $one } escribe { $row } veces seguidas. De { $other }, todavía nada.
watch-scene-deletes = { $other } empieza una respuesta y la borra. { $one } no ve nada de eso.
watch-scene-presses = { $pressing } de estos { $row } piden respuesta ya. Así cuesta más darla.
watch-skip = Parar aquí
watch-pause = Pausa
watch-go-on = Seguir

watch-inside-writes = No quiere tenerme cerca.
watch-inside-quiet = Nunca es suficiente.
watch-thinks = { $one } piensa:
watch-question = { $one } deja de insistir y sigue siendo amable. ¿Qué hace { $other }?
watch-guess-more = Escribe más
watch-guess-same = Escribe igual de poco
watch-guess-less = Escribe aún menos

watch-later = { $weeks ->
    [one] Una semana después…
   *[other] { $weeks } semanas después…
}
watch-answer = En { $nearer } de 100 casos inventados, { $other } se acerca.
watch-answer-not = En { $not }, no. «Se acerca» quiere decir: tras diez semanas, al menos una vez y media los mensajes de antes. Hay pocas pruebas reales.
watch-held = En la cuarta semana { $one } manda unos { NUMBER($first, maximumFractionDigits: 1) } mensajes al día, y { $other } unos { NUMBER($second, maximumFractionDigits: 1) }.
watch-held-not = Así sería entre estas dos personas si se deja fuera el azar.
watch-lost = Si nada cambia, otro año resta el { $first } de la confianza de { $one } en { $other }, el { $second } de la de { $other } en { $one } y el { $warmth } del cariño.
watch-guessed = Dijiste: { $guess ->
    [more] escribe más
    [same] escribe igual de poco
   *[less] escribe aún menos
}.
watch-hold = Ahora tú: mueve a { $one } o a { $other } y mira qué pasa.
watch-ease-writer = Cuánto afloja { $one }
watch-ease-quiet = Cuánto se acerca { $other }
watch-weeks-says = Tres semanas hasta esa noche y cuatro semanas después, una raya por día. Mensajes al día en los últimos cuatro días hasta esa noche, y desde entonces: { $one }, unos { NUMBER($first, maximumFractionDigits: 1) }, luego unos { NUMBER($since, maximumFractionDigits: 1) }; { $other }, unos { NUMBER($quiet, maximumFractionDigits: 1) }, luego unos { NUMBER($near, maximumFractionDigits: 1) }.
watch-tonight = esta noche
watch-days-on = día { $day }
watch-weeks-on = { $weeks ->
    [one] una semana después
   *[other] { $weeks } semanas después
}
watch-weeks-legend = Una raya por día. Más alta: más mensajes. Cada hilo: una versión posible.
watch-eased-on = { $one } sigue escribiendo. { $other } sigue lejos.
watch-eased-some = { $one } afloja un poco.
watch-eased-kind = { $one } deja de insistir y sigue siendo amable.
watch-eased-cold = { $one } escribe cada vez menos, palabras amables incluidas. Ahora insiste { $other }: se invirtieron los papeles.
watch-near-some = { $other } manda unas palabras cariñosas casi todos los días.
watch-near-more = { $other } manda dos o tres mensajes cariñosos al día.
watch-both = Cada persona pone un poco de su parte.
watch-next = Mira cómo empezó

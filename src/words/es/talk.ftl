### La guía para pensarlo con calma.

## Doors

talk-title = Pensarlo con calma
talk-lead = Preguntas solo para ti, de dos a seis minutos. Nadie más lee lo que respondes. Al salir, se borra.
talk-which = ¿De qué se trata?
talk-door-waiting = { $role ->
    [reaching] No me responde
   *[stepping-back] Aún no he respondido
}
talk-door-again = { $role ->
    [reaching] Escribo y escribo
   *[stepping-back] Me quedo en silencio una y otra vez
}
talk-door-argument = Otra vez la misma discusión
talk-door-chat = Lee mi chat conmigo
talk-door-break = { $role ->
    [reaching] ¿Tomarme una pausa?
   *[stepping-back] ¿Acercarme un poco?
}
talk-door-bring-up = ¿Cómo saco el tema?
talk-door-unchanged = Nada cambió
talk-door-safe = Si tienes miedo
talk-role = ¿Cuál es tu caso esta noche?
talk-role-reaching = Estoy buscando cercanía
talk-role-stepping-back = Me estoy alejando

## In every state

talk-program = Esto es un programa. Nadie lee lo que escribes aquí.
talk-your-words = Tus palabras
talk-say = Seguir
talk-skip = Saltar
talk-back = Volver
talk-close = Cerrar y olvidar
talk-raised-safety = Si algo de esto tiene que ver con miedo o control, aquí está «Si tienes miedo».
talk-raised-crisis = Si tú o alguien más puede estar en peligro, esto puede esperar. Llama ahora a uno de estos números o al de emergencias. Allí te atienden personas.
talk-seconds = { $count ->
    [one] queda { $count } segundo
   *[other] quedan { $count } segundos
}
talk-breath-begins = Empieza un minuto.
talk-breath-ends = Terminó el minuto.

## Said in more than one conversation

talk-breath = Entonces, primero el cuerpo. Durante un minuto, suelta el aire más despacio de lo que lo tomas.
talk-breath-after = ¿Y ahora: más calma, igual o más fuerte?
talk-quieter = Un poco más de calma
talk-same = Más o menos igual
talk-louder = Más fuerte
talk-louder-then = Entonces quizá aún sea pronto para palabras.
talk-louder-next = ¿Seguir, o descansar por ahora?
talk-on = Seguir
talk-enough = Por ahora basta
talk-rest = Dejarlo por esta noche
talk-not-now = Ahora no
talk-what-now = ¿Qué puedes hacer ahora?
talk-what-fits = ¿Qué te viene bien esta noche?
talk-chat-shows = Un chat no muestra los motivos. Muestra cómo { REGION("se han respondido", es-ES: "os habéis respondido") }:
talk-chat-shows-two = Así { REGION("se han respondido", es-ES: "os habéis respondido") }:
talk-chat-weighs = Un chat no sabe cuánto pesa lo que se dijo. Muestra cómo { REGION("se han respondido", es-ES: "os habéis respondido") }:
talk-chat-here = Esto es lo que muestra:
talk-many-evenings = Vale para muchas noches. De esta no dice nada.
talk-chat-open = En tu chat aún no está claro quién responde a quién. Así que esta noche nada tiene que depender de eso.
talk-chat-little = Tu chat aún dice muy poco para saber quién responde a quién.
talk-from-model = Eso lo dice un modelo, no tu chat.
talk-fits-breath = Un minuto para respirar
talk-fits-step = Un pequeño paso para probar
talk-fits-fair = Probarlo
talk-fits-loop = Ponerle palabras al ciclo, entre dos
talk-fits-softer = Pedirlo con más suavidad
talk-fits-copy = Copiar las palabras
talk-fits-moments = Los momentos que hay detrás
talk-fits-unseen = Lo que un chat no ve
talk-fits-load = Abrir un chat
talk-fits-bring-up = Buscar cómo sacar el tema

## Waiting

talk-waiting-opens = { $role ->
    [reaching] Aún no hay respuesta.
   *[stepping-back] Aún no has respondido.
}
talk-waiting-strongest = En los próximos minutos no hace falta enviar nada. ¿Qué sientes con más fuerza ahora mismo?
talk-strongest-body = Sobre todo el cuerpo: tensión, calor, nada de sueño
talk-strongest-thoughts = Sobre todo pensamientos que dan vueltas
talk-strongest-wish = { $role ->
    [reaching] Sobre todo las ganas de escribir
   *[stepping-back] Sobre todo las ganas de dejar el teléfono a un lado
}
talk-waiting-says = { $role ->
    [reaching] En pocas palabras: ¿qué parece decir el silencio?
   *[stepping-back] En pocas palabras: ¿qué parece decir el mensaje?
}
talk-waiting-other = ¿Qué más podría haber detrás?
talk-waiting-model = { $role ->
    [reaching] En un modelo, una persona busca más a la otra justo cuando la tiene más lejos.
   *[stepping-back] En un modelo, una persona se aleja más justo cuando la otra más la busca.
}
talk-when-then = Un plan en una frase. ¿Cuál te sirve esta noche?
talk-when-first = { $role ->
    [reaching] Cuando quiera escribir otra vez, antes haré algo con las manos diez minutos
   *[stepping-back] Cuando quiera dejar el teléfono a un lado, antes diré a qué hora respondo
}
talk-when-warm = { $role ->
    [reaching] Cuando pase una hora, mandaré unas palabras cálidas y lo dejaré ahí
   *[stepping-back] Cuando ya no pueda más, mandaré unas palabras cálidas y descansaré
}
talk-neither-tonight = Ninguno esta noche
talk-line = Prueba aquí unas palabras. No se envían.
talk-line-how = ¿Cómo estás tú, y qué ayudaría?
talk-line-read = Léelo como si te lo hubieran enviado a ti. ¿Querrías responder?
talk-line-keep = ¿Y ahora?
talk-yes-try = { $role ->
    [reaching] Sí. Y un paso para calmarme primero
   *[stepping-back] Sí. Y un paso para una respuesta prometida
}
talk-yes-copy = Sí, copiar las palabras
talk-not-yet = Todavía no
talk-softer = Más corto suele ayudar. Y habla solo de ti.

## Again

talk-again-opens = { $role ->
    [reaching] Mandaste otro mensaje, o estás a punto.
   *[stepping-back] Volviste a quedarte en silencio, o estás a punto.
}
talk-again-before = ¿Qué pasó justo antes?
talk-before-other = { $role ->
    [reaching] Un silencio largo
   *[stepping-back] Muchos mensajes
}
talk-before-day = Un día duro, por otra cosa
talk-before-nothing = Nada a lo que pueda ponerle nombre
talk-again-body = ¿En qué parte del cuerpo lo notas?
talk-body-chest = Pecho o garganta
talk-body-stomach = Estómago
talk-body-head = Cabeza u hombros
talk-body-nowhere = En ningún sitio en especial
talk-again-protects = { $role ->
    [reaching] Seguir escribiendo suele proteger algo.
   *[stepping-back] Quedarse en silencio suele proteger algo.
}
talk-again-what = ¿Qué podría proteger en tu caso?
talk-again-relief = ¿Cuánto dura el alivio?
talk-relief-minutes = Minutos
talk-relief-evening = Una noche
talk-relief-days = Días
talk-again-model = { $role ->
    [reaching] En un modelo, seguir escribiendo calma un rato, y luego crece la distancia.
   *[stepping-back] En un modelo, quedarse en silencio calma un rato, y luego la otra persona busca más contacto.
}
talk-again-seen = { $role ->
    [reaching] ¿Cómo podría verlo la persona que se quedó en silencio?
   *[stepping-back] ¿Cómo podría verlo la persona que sigue escribiendo?
}

## Argument

talk-argument-opens = La misma discusión, una vez más.
talk-argument-did = ¿Qué hiciste, tal como lo habría grabado una cámara?
talk-argument-seen = ¿Y cómo pudo verse desde el otro lado?
talk-argument-watcher = Ahora imagina a alguien que mira y que { REGION("les desea lo mejor a ustedes", es-ES: "os desea lo mejor") }.
talk-argument-notice = ¿En qué se fijaría?
talk-argument-model = En un modelo, hablar del ciclo cambia poco por sí solo. Los pequeños pasos de después sí pueden.

## Reading the chat

talk-chat-opens = Una cosa del chat, despacio. Primero di qué crees.
talk-chat-guess = ¿Qué mostrará el chat?
talk-guess-apart = Cuanto más escribe una persona, más se aleja la otra
talk-guess-together = Escribimos más a la vez, o menos a la vez
talk-guess-nothing = Nada que llame la atención
talk-guess-matter = Si le importo
talk-chat-fits = ¿Coincide con lo que tú vives?
talk-fits-often = Sí, a menudo
talk-fits-sometimes = Algunas noches
talk-fits-no = No
talk-open-stands = Esto sí está claro:
talk-chat-later = Lo que más ayuda son más semanas. Carga más adelante una exportación más reciente.
talk-chat-none = Aquí no hay ningún chat tuyo abierto. Puedes abrir uno: no sale de este dispositivo.
talk-chat-next = ¿Qué mirarías ahora?
talk-chat-disputed = Entonces el chat y tú no coinciden, y tú estabas allí.
talk-chat-knows = Un chat solo sabe quién escribió y cuándo. No conoce las llamadas, el tono ni el tiempo en la misma habitación.
talk-cannot-answer = Eso un chat no puede responderlo.
talk-look-for = ¿En qué lo notarías, fuera del chat?
talk-look-for-then = Una parte se puede pedir, con cariño. Otra parte solo se ve con el tiempo.

## Break or nearer

talk-break-opens = { $role ->
    [reaching] Buscar menos contacto por un tiempo, con cariño.
   *[stepping-back] Acercarte un poco, con pasos pequeños.
}
talk-break-what-for = ¿Para qué?
talk-for-calm = Para que haya más calma
talk-for-see = Para ver qué pasa
talk-for-noticed = Para que la otra persona lo note
talk-break-test = { $role ->
    [reaching] Entonces puede parecer una prueba. Es más amable decir antes qué haces, y por qué.
   *[stepping-back] Lo pequeño puede pasar desapercibido al principio. Puedes decir qué intentas, y por qué.
}
talk-break-serious = ¿Hay algo serio pendiente: dinero, salud, una promesa?
talk-serious-yes = Sí
talk-serious-no = No
talk-break-first = Entonces eso va primero. Un paso así no debería aplazarlo.
talk-break-warm = { $role ->
    [reaching] ¿Qué gestos de cariño seguirán mientras tanto?
   *[stepping-back] ¿Qué pequeño gesto podría salir de ti cada día?
}
talk-break-guess = ¿Cuánto crees que escribirá entonces la otra persona?
talk-guess-nearer = Más
talk-guess-same = Más o menos lo mismo
talk-guess-further = Menos
talk-break-forecast = La página del paso muestra lo que podría venir, hasta donde alcanza tu chat.
talk-break-model = { $role ->
    [reaching] En un modelo, aflojar con cariño acerca a la otra persona en { $nearer } de 100 casos. En { $not } no.
   *[stepping-back] En un modelo, acercarse en pasos pequeños calma a la otra persona en la mayoría de los casos. No siempre dura.
}
talk-break-ready = ¿Probarlo unas semanas, o ahora no?

## Bringing it up

talk-bring-opens = Algo de lo que quieres hablar.
talk-bring-wish = ¿Qué es lo que más deseas? Bastan pocas palabras.
talk-bring-when = ¿En qué momento nadie tiene hambre, sueño ni prisa?
talk-when-walk = Dando un paseo
talk-when-meal = Después de comer
talk-when-ask = Preguntar antes cuándo viene bien
talk-bring-soften = Un comienzo suave tiene tres partes: qué pasó, cómo fue para ti, qué ayudaría.
talk-bring-write = Escríbelo así. No se envía.
talk-bring-hear = Léelo como lo leería la otra persona. ¿Qué podría doler al oírlo?
talk-bring-badly = ¿Y si sale mal?
talk-badly-pause = Parar veinte minutos y decir cuándo seguimos
talk-badly-thanks = Dar las gracias por escuchar y dejarlo ahí

## Unchanged

talk-unchanged-opens = Probaste algo, y parece que nada cambió.
talk-unchanged-guess = ¿Qué creías que pasaría?
talk-unchanged-done = ¿Con qué frecuencia diste el paso?
talk-done-most = En la mayoría de las semanas
talk-done-some = En algunas semanas
talk-done-hardly = Apenas
talk-unchanged-hardly = Entonces hay poco que mirar. A veces la vida va primero.
talk-unchanged-ordinary = De una semana a otra hay altibajos de todos modos. Una sola prueba no siempre basta para saber.
talk-unchanged-next = ¿Seguir, cambiar algo o dejarlo? Dejarlo también está bien.
talk-next-on = Seguir
talk-next-other = Otro paso
talk-next-stop = Dejarlo

## Is it safe

talk-safe-open = Entonces tienes abiertas las otras preguntas. Esta sigue en todas las páginas.

## Ends

talk-ended = Por esta noche es suficiente.
talk-end-go = Abrir
talk-copied = Copiado. No se envió nada.
talk-not-copied = No se pudo copiar. Las palabras están arriba; puedes seleccionarlas ahí.
talk-keep = Añadir mis palabras a mi archivo
talk-keep-what = Solo lo que escribiste aquí, junto a este chat. Queda guardado cuando guardas el archivo.
talk-keep-chat = Entonces el chat también se añade a tu archivo.
talk-kept = Añadido a tu archivo, aún sin guardar.
talk-other-doors = Otra cosa

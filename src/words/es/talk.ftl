### La guía para hablarlo.

## Doors

talk-title = Hablarlo
talk-lead = De dos a seis minutos. Lo que escribes se queda en esta página y desaparece cuando sales de ella.
talk-which = ¿De qué se trata esta noche?
talk-door-waiting = { $role ->
    [reaching] No ha llegado nada
   *[stepping-back] No he contestado
}
talk-door-again = { $role ->
    [reaching] Sigo escribiendo y no sé por qué
   *[stepping-back] Me quedo en silencio y no sé por qué
}
talk-door-argument = La misma discusión otra vez
talk-door-chat = Lee mi chat conmigo
talk-door-break = { $role ->
    [reaching] ¿Una pausa en buscar al otro lado?
   *[stepping-back] ¿Acercarme un poco?
}
talk-door-bring-up = ¿Cómo saco el tema?
talk-door-unchanged = No cambió nada
talk-door-safe = ¿Es seguro?
talk-role = ¿Dónde estás esta noche?
talk-role-reaching = Del lado que busca
talk-role-stepping-back = Del lado que da un paso atrás

## In every state

talk-program = Esto es un programa. Nadie lee lo que escribes aquí.
talk-your-words = Tus palabras
talk-say = Seguir
talk-skip = Saltar
talk-back = Volver
talk-close = Cerrar y olvidar
talk-raised-safety = Si algo de esto tiene que ver con miedo o control, aquí está «¿Es seguro?».
talk-raised-crisis = Si tú u otra persona pueden correr peligro, esta charla puede esperar. Llama ahora a uno de estos números o al de emergencias. Allí contestan personas.
talk-seconds = { $count ->
    [one] queda { $count } segundo
   *[other] quedan { $count } segundos
}
talk-breath-begins = Empieza un minuto.
talk-breath-ends = Ha pasado el minuto.

## Said in more than one conversation

talk-breath = Entonces, primero el cuerpo. Un minuto soltando el aire más despacio de lo que entra.
talk-breath-after = ¿Ahora un poco más tranquilo, igual o más fuerte?
talk-quieter = Un poco más tranquilo
talk-same = Más o menos igual
talk-louder = Más fuerte
talk-louder-then = Entonces quizá sea pronto para palabras.
talk-louder-next = ¿Seguir, o descansar por ahora?
talk-go-on = Seguir
talk-on = Seguir
talk-enough = Es suficiente por ahora
talk-rest = Dejarlo por esta noche
talk-not-now = Ahora no
talk-what-now = ¿Qué se puede hacer ahora?
talk-what-fits = ¿Qué encaja esta noche?
talk-one-reading = Así se siente esta noche.
talk-chat-shows = Un chat no muestra ninguna de las dos lecturas. Muestra cómo se han contestado los dos:
talk-chat-shows-two = Así se han contestado los dos:
talk-chat-here = Esto es lo que muestra:
talk-many-evenings = Vale para muchas noches. De esta no dice nada.
talk-chat-open = Cómo se contestan los dos sigue abierto en este chat. Así que esta noche no hay nada que decidir sobre eso.
talk-chat-little = En este chat aún hay muy poco para mostrar cómo se contestan los dos.
talk-from-model = Eso sale de un modelo de dos personas, no de este chat.
talk-fits-breath = Un minuto para respirar
talk-fits-step = Un pequeño paso, probado con justicia
talk-fits-fair = Probarlo con justicia
talk-fits-loop = Ponerle palabras al círculo, juntos
talk-fits-softer = Pedirlo con más suavidad
talk-fits-copy = Copiar la línea
talk-fits-moments = Los momentos detrás
talk-fits-unseen = Lo que un chat no ve
talk-fits-load = Abrir un chat
talk-fits-bring-up = Buscar cómo sacar el tema

## Waiting

talk-waiting-opens = { $role ->
    [reaching] Aún no ha llegado nada.
   *[stepping-back] Aún no ha salido ninguna respuesta.
}
talk-waiting-strongest = En los próximos minutos no hay que enviar nada. ¿Qué es lo más fuerte ahora?
talk-strongest-body = Sobre todo el cuerpo: tenso, caliente, despierto
talk-strongest-thoughts = Sobre todo pensamientos que dan vueltas
talk-strongest-wish = { $role ->
    [reaching] Sobre todo las ganas de escribir
   *[stepping-back] Sobre todo las ganas de apartarlo
}
talk-waiting-says = { $role ->
    [reaching] En pocas palabras: ¿qué parece decir el silencio?
   *[stepping-back] En pocas palabras: ¿qué parece decir el mensaje?
}
talk-waiting-other = ¿Qué más podría ser, al otro lado?
talk-waiting-model = { $role ->
    [reaching] En un modelo, las ganas de buscar son más fuertes justo cuando el otro lado está más lejos.
   *[stepping-back] En un modelo, las ganas de apartarse son más fuertes justo cuando el otro lado busca más.
}
talk-when-then = Un cuando y un entonces. ¿Cuál encaja esta noche?
talk-when-first = { $role ->
    [reaching] Cuando quiera escribir otra vez, mis manos harán antes otra cosa diez minutos
   *[stepping-back] Cuando quiera apartarlo, antes diré a qué hora voy a contestar
}
talk-when-warm = { $role ->
    [reaching] Cuando pase una hora, enviaré una línea cálida y lo dejaré estar
   *[stepping-back] Cuando ya no me quepa más, enviaré una línea cálida y descansaré
}
talk-neither-tonight = Ninguno esta noche
talk-line = Prueba aquí una línea. No se envía.
talk-line-how = ¿Cómo está todo aquí, y qué ayudaría?
talk-line-read = Léela como si te llegara a ti. ¿Querrías contestar?
talk-line-keep = ¿Y ahora?
talk-yes-try = { $role ->
    [reaching] Sí. Y un paso para calmarme, probado con justicia
   *[stepping-back] Sí. Y una respuesta a la hora prometida, probada con justicia
}
talk-yes-copy = Sí, copiar la línea
talk-not-yet = Todavía no
talk-softer = Más corta suele ayudar, y solo con lo que hay de tu lado.

## Again

talk-again-opens = { $role ->
    [reaching] Ha salido otro mensaje, o está a punto.
   *[stepping-back] Ha vuelto el silencio, o está a punto.
}
talk-again-before = ¿Qué pasó justo antes?
talk-before-other = { $role ->
    [reaching] Un silencio largo
   *[stepping-back] Muchos mensajes
}
talk-before-day = Un día duro, por otra cosa
talk-before-nothing = Nada que tenga nombre
talk-again-body = ¿En qué parte del cuerpo está?
talk-body-chest = Pecho o garganta
talk-body-stomach = Estómago
talk-body-head = Cabeza u hombros
talk-body-nowhere = En ningún sitio en especial
talk-again-protects = { $role ->
    [reaching] Volver a escribir suele proteger algo.
   *[stepping-back] Quedarse en silencio suele proteger algo.
}
talk-again-what = ¿Qué podría proteger aquí?
talk-again-relief = ¿Cuánto dura el alivio?
talk-relief-minutes = Minutos
talk-relief-evening = Una noche
talk-relief-days = Días
talk-again-model = { $role ->
    [reaching] En un modelo, volver a escribir calma un rato, y luego crece la distancia.
   *[stepping-back] En un modelo, quedarse en silencio calma un rato, y luego crece la búsqueda.
}
talk-again-seen = { $role ->
    [reaching] ¿Cómo podría verse desde el lado que calla?
   *[stepping-back] ¿Cómo podría verse desde el lado que escribe?
}

## Argument

talk-argument-opens = La misma discusión, una vez más.
talk-argument-did = ¿Qué hiciste, tal como lo vería una cámara?
talk-argument-seen = ¿Y cómo pudo verse desde la otra silla?
talk-argument-watcher = Ahora mira alguien que quiere bien a los dos.
talk-argument-notice = ¿Qué notaría esa persona?
talk-argument-model = En un modelo, hablar del círculo cambia poco por sí solo. Los pequeños pasos de después sí pueden.

## Reading the chat

talk-chat-opens = Un hallazgo, despacio. Primero, una suposición.
talk-chat-guess = ¿Qué mostrará el chat?
talk-guess-apart = Cuanto más escribe un lado, más da un paso atrás el otro
talk-guess-together = Subimos y bajamos a la vez
talk-guess-nothing = Nada que llame la atención
talk-guess-matter = Si le importo
talk-chat-fits = ¿Encaja con lo que conoces?
talk-fits-often = Sí, a menudo
talk-fits-sometimes = Algunas noches
talk-fits-no = No
talk-open-stands = Esto sí se sostiene:
talk-chat-later = Las semanas ayudan más que las palabras. Añade más adelante una exportación más nueva.
talk-chat-none = Aquí no hay ningún chat tuyo abierto. Se puede leer uno en este dispositivo, y de ahí no sale.
talk-chat-next = ¿Qué mirarías ahora?
talk-chat-disputed = Entonces el chat y tú no coinciden, y tú estabas allí.
talk-chat-knows = Un chat solo sabe quién escribió y cuándo. Las llamadas, el tono y la misma habitación no están.
talk-cannot-answer = Eso un chat no puede contestarlo.
talk-look-for = ¿En qué te fijarías, fuera del chat?
talk-look-for-then = Eso se puede pedir, en voz alta y con cariño.

## Break or nearer

talk-break-opens = { $role ->
    [reaching] Una pausa en buscar, sin perder la calidez.
   *[stepping-back] Acercarse un poco, con pasos pequeños y constantes.
}
talk-break-what-for = ¿Para qué?
talk-for-calm = Para que haya más calma
talk-for-see = Para ver qué pasa
talk-for-noticed = Para que el otro lado lo note
talk-break-test = Entonces puede parecer una prueba. Decir antes qué haces, y por qué, es más amable con los dos.
talk-break-serious = ¿Hay algo serio pendiente: dinero, salud, una promesa?
talk-serious-yes = Sí
talk-serious-no = No
talk-break-first = Entonces eso va primero. Un paso así no debe aplazarlo.
talk-break-warm = { $role ->
    [reaching] ¿Qué seguirá siendo cálido mientras tanto?
   *[stepping-back] ¿Qué pequeño gesto podría salir de ti cada día?
}
talk-break-guess = Una suposición: ¿qué llegará entonces del otro lado?
talk-guess-nearer = Más
talk-guess-same = Más o menos lo mismo
talk-guess-further = Menos
talk-break-forecast = La página del paso muestra lo que podría seguir para los dos, hasta donde el chat lo dice.
talk-break-model = { $role ->
    [reaching] En un modelo, aflojar con calidez acerca al otro lado en la mayoría de las parejas. No siempre dura.
   *[stepping-back] En un modelo, los pasos pequeños y constantes calman al otro lado en la mayoría de las parejas. No siempre dura.
}
talk-break-ready = ¿Probarlo unas semanas, o ahora no?

## Bringing it up

talk-bring-opens = Una cosa que sacar.
talk-bring-wish = ¿Cuál es el único deseo? Bastan pocas palabras.
talk-bring-when = ¿Cuándo no hay hambre, sueño ni prisa en ninguno de los dos?
talk-when-walk = Dando un paseo
talk-when-meal = Después de comer
talk-when-ask = Preguntar antes por un momento
talk-bring-soften = Un comienzo suave tiene tres partes: qué pasó, cómo está esto aquí, qué ayudaría.
talk-bring-write = Escríbelo así. No se envía.
talk-bring-hear = Léelo desde la otra silla. ¿Qué podría costar oír?
talk-bring-badly = ¿Y si va mal?
talk-badly-pause = Parar veinte minutos y decir cuándo seguimos
talk-badly-thanks = Dar las gracias por escuchar y dejarlo ahí

## Unchanged

talk-unchanged-opens = Se probó algo, y parece que nada ha cambiado.
talk-unchanged-guess = ¿Cuál era la suposición?
talk-guessed-more = Más
talk-guessed-same = Más o menos igual
talk-guessed-less = Menos
talk-unchanged-done = ¿Cuántas veces se dio el paso?
talk-done-most = En la mayoría de sus semanas
talk-done-some = En algunas
talk-done-hardly = Apenas
talk-unchanged-hardly = Entonces se probó la vida, y no el paso. Le pasa a la mayoría.
talk-unchanged-ordinary = Las semanas suben y bajan solas. Una prueba no siempre lo aclara.
talk-unchanged-next = ¿Seguir, cambiar algo o parar? Parar es una respuesta completa.
talk-next-on = Seguir
talk-next-other = Otro paso
talk-next-stop = Parar

## Is it safe

talk-safe-open = Entonces las otras puertas están abiertas. Esta sigue en cada página.

## Ends

talk-ended = Es suficiente por esta noche.
talk-end-go = Ir ahí
talk-copied = Copiado. No se ha enviado nada.
talk-not-copied = No se pudo copiar. La línea está arriba; puedes marcarla ahí.
talk-keep = Guardar mis palabras en mi archivo
talk-keep-what = Solo lo que has escrito aquí, junto a este chat. Se guarda de verdad cuando guardas tu archivo.
talk-keep-chat = El chat también pasa entonces a tu archivo.
talk-kept = En tu archivo, aún sin guardar.
talk-other-doors = Esta noche es otra cosa

### Volver: el candado de la copia en este navegador, y la semana propia.

## El candado. Ningún nombre, ningún paso, ningún mensaje.

back-locked = Bajo llave.
back-week = Semana { $week } de { $weeks }.
back-day = Día { $day } de 7.
back-begins = Empieza el { DATE($day, form: "weekday") }.
back-over = Tus semanas terminaron.
back-since-weekday = Bajo llave en este dispositivo desde el { DATE($day, form: "weekday") }.
back-since-day = Bajo llave en este dispositivo desde el { DATE($day, form: "day") }.
back-passphrase = Tu contraseña larga
back-open = Desbloquear
back-passkey = Desbloquear con este dispositivo
back-passkey-note = Tu dispositivo pide un dedo, la cara o un código.
back-or-passphrase = O tu contraseña larga
back-passkey-add = La próxima vez, con este dispositivo
back-passkey-made = Desde ahora, este dispositivo también lo abre. Tu contraseña larga sirve siempre.
back-passkey-not = Este dispositivo no dio ninguna llave, así que no cambió nada. Usa tu contraseña larga.
back-passkey-other = La llave de este dispositivo ya no abre la copia: su contraseña larga cambió. Escribe la nueva.
back-opening = Abriendo…
back-wrong = Esas palabras no lo abren. No se cambió nada.
back-before = Abrir la copia anterior
back-not-you = ¿No eres tú? La historia
back-stays = Se queda en este dispositivo. Nosotros tampoco podemos abrirlo.

## La semana. Preguntas para quien la lleva, a solas.

back-closer-first = ¿Más cerca que antes?
back-closer = ¿Más cerca que la semana pasada?
back-further = más lejos
back-same = igual
back-nearer = más cerca
back-did = ¿Diste el paso?
back-left-out = ¿Te saltaste el paso?
back-no = no
back-partly = en parte
back-yes = sí
back-how = ¿Cómo fue?
back-hard = difícil
back-light = fácil
back-stave = Tus { $weeks } semanas, con lo que marcaste hasta ahora.
back-days = Días en que lo hiciste
back-days-note = Toca un día en que lo hiciste. Saltarse un día está bien.
back-week-over = Tu semana terminó.
back-sentence = Una frase para guardar
back-coin = Las próximas semanas se abren en su primer día. El azar ya eligió.
back-away = { $weeks ->
    [2] Dos semanas fuera.
    [3] Tres semanas fuera.
   *[other] { $weeks } semanas fuera.
}
back-away-lead = A veces pasa. ¿Seguir, o dejarlo?
back-go-on = Seguir
back-leave = Dejarlo
back-again = Otra vez
back-lock = Bloquear
back-more = El paso, el calendario, dejarlo

## Lo que se guarda.

back-kept = Guardado.
back-keeping = Guardando…
back-see-you = Hasta el { DATE($day, form: "weekday") }.
back-until = Termina el { DATE($day, form: "weekday") }.
back-no-more = No se pregunta nada más.
back-not-yet = Aún no está en tu archivo.
back-save-file = Guardar tu archivo
back-mend = Intentarlo otra vez
back-keep = Guardarlo aquí
back-keep-what = Elige una contraseña larga, una vez. Después, cada toque se guarda solo, bajo llave en este navegador. Quien use este navegador solo verá que aquí hay algo bajo llave y en qué semana de la prueba vas.
back-keep-here = Dejarlo bajo llave en este navegador
back-keep-file = O guardarlo como archivo
back-calendar = Ponerlo en tu calendario
back-calendar-bare = Sin el enlace
# In the calendar itself, which others may see.
back-calendar-title = Nota de la semana
back-calendar-link = Dice «{ $title }» y lleva un enlace a esta página.
back-calendar-nothing = Dice «{ $title }», y nada más.

## Una ficha para la otra persona: el paso en dos partes iguales.

back-card = Una ficha para la otra persona
back-card-one = Una persona
back-card-two = La otra
back-card-same = Lo mismo, en las mismas semanas.
back-card-live = Vivir como siempre, sin deber nada a cambio.
back-card-when = { $weeks ->
    [1] Una semana, desde el { DATE($day, form: "day") }.
   *[other] { $weeks } semanas, desde el { DATE($day, form: "day") }.
}
back-card-guess = Lo que cree cada persona, por separado, para abrir al final: ¿más lejos, igual o más cerca?
back-card-copy = Copiar como texto
back-guess-other = Que la otra persona diga aquí lo que cree

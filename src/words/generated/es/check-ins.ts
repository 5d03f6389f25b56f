// Made by tools/words.mjs from the .ftl files. Not edited by hand.
export const text = `check-in-title = Diez segundos, una vez por semana como mucho
check-in-lead = Cinco preguntas, para una persona cada vez. Deja fuera lo que quieras. Nada se suma, nada te avisa, y saltarse una semana está bien.
check-in-who = ¿Quién responde?
check-in-close = ¿Cuánta cercanía hay ahora?
check-in-wanted = ¿Cuánta te gustaría?
check-in-pressed = ¿Sentiste presión?
check-in-alone = ¿Sentiste soledad?
check-in-day = ¿Fue un buen día?
check-in-scale = Solo para { $one }. 0 es nada, 10 es muchísimo.
check-in-keep = Añadir estas respuestas
check-in-skip = Saltar esta semana
check-in-kept = Añadidas, y fuera de la vista.
check-in-skipped = Saltada. No se añadió nada.
check-in-next = { $one } ya respondió esta semana. Las próximas preguntas se abren el { DATE($day) }.
check-in-invented = Estas dos personas son inventadas y no tienen nada que responder. Las preguntas se abren con un chat tuyo.
check-in-free = Las cinco preguntas se escribieron para este proyecto y son de todo el mundo (CC0).
check-in-gap = La cercanía que se quería y la que hubo
check-in-curtain = Las respuestas quedan tras una cortina hasta que la abre quien las dio. Es una cortina, no una cerradura: quien pueda abrir tu archivo también puede abrirla.
check-in-lift = Soy { $one }: ver mis respuestas
check-in-drop = Ocultar las respuestas de { $one }
check-in-caption = Sobre la línea, se quería más cercanía de la que hubo. Bajo la línea, menos. En la línea, la justa.
check-in-usual =
    { $one } solía querer { $way ->
        [more] más cercanía de la que hubo, alrededor de { NUMBER($by, maximumFractionDigits: 1) } de 10
        [less] menos cercanía de la que hubo, alrededor de { NUMBER($by, maximumFractionDigits: 1) } de 10
       *[same] más o menos la cercanía que hubo
    } (probablemente de { NUMBER($low, maximumFractionDigits: 1, signDisplay: "exceptZero") } a { NUMBER($high, maximumFractionDigits: 1, signDisplay: "exceptZero") }).
check-in-open = Si { $one } solía querer más cercanía de la que hubo, o menos, queda abierto (probablemente de { NUMBER($low, maximumFractionDigits: 1, signDisplay: "exceptZero") } a { NUMBER($high, maximumFractionDigits: 1, signDisplay: "exceptZero") }).
check-in-once =
    La última vez, { $one } quería { $wanted } y tenía { $now }. Con { $least } semanas hay más que decir; por ahora { $weeks ->
        [one] hay una
       *[other] hay { $weeks }
    }.
check-in-never = { $one } aún no ha respondido a las dos primeras preguntas a la vez.
check-in-none = { $one } aún no ha respondido.
check-in-hidden = { $one }: tras la cortina.
check-in-table = Respuestas, de 0 a 10
check-in-short-close = cercanía
check-in-short-wanted = deseada
check-in-short-pressed = presión
check-in-short-alone = soledad
check-in-short-day = buen día
check-in-band = Donde era agradable
check-in-band-lead = El chat y estas respuestas se leen a la vez.
check-in-band-unit = 1 es un día corriente entre las dos personas.
check-in-band-look = Buscarlo en el chat
check-in-band-told =
    { $shown ->
        [need] { $one } tendía a sentir soledad por debajo de { $need }. No se ve dónde empezaba la presión.
        [room] { $one } tendía a sentir presión por encima de { $room }. No se ve dónde empezaba la soledad.
        [neither] { $one }: no se ve dónde empezaban la soledad ni la presión.
       *[both] { $one } tendía a sentir soledad por debajo de { $need } y presión por encima de { $room }.
    }
check-in-band-few = { $one }: { $count } de las { $least } respuestas que hacen falta están dentro del chat.
check-in-band-short = { $one }: para esto aún no hay bastante en el chat.
check-in-band-working = Leyendo las respuestas junto al chat
check-in-no-scale = Una respuesta es un número entero de 0 a 10, o se deja fuera. No se añadió nada.
check-in-no-answer = No hubo ninguna respuesta, así que no se añadió nada. Con una basta.
check-in-too-soon = Ya hay respuestas de los últimos siete días, así que no se añadió nada. Una vez por semana, y así ningún día pesa de más.
`;

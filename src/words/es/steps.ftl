### Pasos para probar, lo que podría seguir, lo que mostró una prueba.

week-before = Aún no empieza. El primer día verás qué toca en la semana 1.
week-over = Esta prueba terminó. Exporta el chat otra vez para ver qué salió.
week-running = Semana { $week } de { $weeks }. { $does } Verás qué toca cada semana cuando empiece.
week-with = Esta semana: con el paso ({ $step }), para { $whose }.
week-without = Esta semana: sin el paso. Vive como siempre.

power-pairs = { $weeks } semanas de dos en dos, una de cada dos con el paso
power-before-after = { $weeks } semanas; el paso empieza en una semana elegida por sorteo, y sigue
power-look = Dos semanas y un vistazo
power-too-short = { $design }: dura { $days } días. Este chat es demasiado corto para saber qué cambio detectaría.
power-notices = { $design }: dura { $days } días. De 100 pruebas así, notaría un aumento del 50 % en { $half }, y del doble en { $double }.
forecast-gap = Tu chat termina { DURATION($gap) } antes del primer día de la prueba. La previsión es de las semanas que siguen al final del chat.
power-lasting = El efecto de un paso puede durar hasta la semana siguiente. Entonces las semanas se distinguen menos, y se nota menos veces.
power-in-outcome = { $notices } ({ $outcome })
power-chosen = No dijiste en qué fijarnos. Tomamos lo que mejor muestra un cambio, trata igual a ambos lados y no cambia por el paso mismo.
power-chosen-each = Supón que empezar una conversación fuera el doble de fácil, de ambos lados. De 100 pruebas así se notaría en estas: { $each }.
step-itself = { $change ->
    [shortened] Este paso ya puede acortar ese número de por sí: un gesto cada día termina antes algunos silencios. Si sale más corto, quizá solo muestre que se dio el paso.
    [passed-on] Este paso ya puede cambiar ese número de por sí: quien recibe más mensajes tiene menos que empezar y más que responder, y al revés. Un cambio así quizá solo muestre que se dio el paso.
   *[counted] Este paso ya cambia ese número de por sí. Si cambia, eso solo muestra que se dio el paso.
}

outcome-openings = conversaciones empezadas por { $whose }
outcome-follow-ups = segundos mensajes antes de una respuesta, de { $whose }
outcome-turns = series de mensajes de { $whose }
outcome-quiet-spell = el silencio habitual entre { $a } y { $b }
outcome-wait = la espera de { $whose } por una respuesta
outcome-threes = veces con tres mensajes seguidos de { $whose }
outcome-silent-days = días sin una palabra entre { $a } y { $b }

check-running = Esta prueba dura hasta el { $until }. Mirar antes te tentaría a parar en mal momento.
check-again = Exporta el chat otra vez después de ese día.
check-looked-at = Miramos lo que se eligió antes: { $outcome }. { $used } de { $of } semanas tienen datos suficientes.
check-no-spell = { $count ->
    [one] En una de las semanas no hubo nada que medir; esa no se puede comparar.
   *[other] En { $count } de las semanas no hubo nada que medir; esas no se pueden comparar.
}
check-left-out = De estas semanas se dejaron fuera { DURATION($left) } en total, como pediste. Eso puede cambiar el resultado.
check-too-little = Muy pocas semanas tienen datos suficientes. Ayudaría otra prueba, u otra app que { REGION("usen", es-ES: "uséis") }.
check-blind = Tan pocas semanas no podían mostrar una diferencia, por grande que fuera.
check-longer = Un plan más largo sí puede: al menos seis pares de semanas con datos suficientes.
check-spell = El silencio habitual entre { $a } y { $b } duró { DURATION($withStep) } en semanas con el paso, y { DURATION($without) } en semanas sin él.
check-did-openings = Conversaciones que empezó { $one }: { $withStep } por semana con el paso, { $without } por semana sin él.
check-did-follow-ups = Segundos mensajes que { $one } escribió antes de una respuesta: { $withStep } por semana con el paso, { $without } por semana sin él.
check-did-wait = Lo que { $one } esperó por una respuesta: { DURATION($withStep) } en semanas con el paso, { DURATION($without) } en semanas sin él.
check-did-threes = Veces que { $one } escribió tres mensajes seguidos: { $withStep } por semana con el paso, { $without } por semana sin él.
check-silent-days = Días sin una palabra entre { $a } y { $b }: { $withStep } por semana con el paso, { $without } por semana sin él.
check-did-turns = Veces que escribió { $one }: { $withStep } por semana con el paso, { $without } por semana sin él.
check-ordinary = Podrían ser altibajos normales: en semanas con el paso, { NUMBER($ratio, minimumFractionDigits: 2, maximumFractionDigits: 2) } veces { $size ->
    [long] lo que duró
   *[many] lo que hubo
} sin él. De los { $orders } órdenes que el azar pudo sacar, { $alike ->
    [one] uno difiere
   *[other] { $alike } difieren
} al menos lo mismo.
check-changed = En semanas con el paso fue { NUMBER($ratio, minimumFractionDigits: 2, maximumFractionDigits: 2) } veces { $size ->
    [long] lo que duró
   *[many] lo que hubo
} sin él. De los { $orders } órdenes que el azar pudo sacar, { $alike ->
    [one] uno difiere
   *[other] { $alike } difieren
} al menos lo mismo.
check-averages = Los promedios van en sentido contrario. Unas pocas semanas fuera de lo común mueven mucho un promedio, y menos esta proporción.
check-range = El margen probable ({ $level } de 100) va de { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } a { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) } veces { $size ->
    [long] lo que duró
   *[many] lo que hubo
} sin él.
check-range-open = { $ends ->
    [one] El margen probable está abierto por un lado.
   *[both] El margen probable está abierto por los dos lados: tan pocas semanas no pueden cerrarlo.
}
check-more-weeks = Con más semanas, el margen sería más estrecho.
check-second-try = Una segunda prueba que mostrara lo contrario nos haría cambiar de opinión.
check-guess-open = Dijiste: { $guess ->
    [more] { $size ->
        [long] más largo
       *[many] más
    }
    [less] { $size ->
        [long] más corto
       *[many] menos
    }
   *[same] más o menos igual
}. Estas semanas no dicen si era así.
check-guess = Dijiste: { $guess ->
    [more] { $size ->
        [long] más largo
       *[many] más
    }
    [less] { $size ->
        [long] más corto
       *[many] menos
    }
   *[same] más o menos igual
}. Salió: { $came ->
    [less] { $size ->
        [long] más corto
       *[many] menos
    }
   *[more] { $size ->
        [long] más largo
       *[many] más
    }
}.
check-guess-other = Lo que dijo la otra persona, por separado: «{ $guess }».
check-foretold = Comparado con la previsión: { $inside } de { $of } semanas, contadas por persona, cayeron en el margen que mostramos. Cuando la previsión encaja, son unas 8 de cada 10.
check-gap = La previsión era de las semanas que siguen al final del chat, { DURATION($gap) } antes del primer día.
check-level-with = En las semanas con el paso, { $one } tomó la iniciativa { NUMBER($times, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } veces lo que en las semanas sin él (probablemente de { NUMBER($low, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } a { NUMBER($high, minimumSignificantDigits: 2, maximumSignificantDigits: 2) }).
check-level-since = Durante la prueba, { $one } tomó la iniciativa { NUMBER($times, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } veces lo que en las semanas anteriores (probablemente de { NUMBER($low, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } a { NUMBER($high, minimumSignificantDigits: 2, maximumSignificantDigits: 2) }).
check-coupling = Cómo responde { $one } cuando { $other } toma más la iniciativa: cambió en { NUMBER($change, maximumSignificantDigits: 2) } desde el inicio (probablemente de { NUMBER($low, maximumSignificantDigits: 2) } a { NUMBER($high, maximumSignificantDigits: 2) }). Si el margen incluye el 0, quizá no cambió nada.
check-no-coupling = Tan pocas semanas no dicen si { REGION("se responden", es-ES: "os respondéis") } de otro modo que antes.
check-tau = Comparado con las { $weeks } semanas anteriores{ $trend ->
    [out] , sin su tendencia
   *[in] {""}
}: { NUMBER($tau, minimumFractionDigits: 2, maximumFractionDigits: 2) }, donde -1 es siempre menos y 1 siempre más. Eso describe las semanas y no prueba nada.
check-lapses = Semanas en que se olvidó el paso: { $count }. Cuentan como se sortearon, y así la comparación es justa.

forecast-too-little = Este chat es muy corto para hacer una previsión. Uno más largo, u otra app, puede decir más.
forecast-not-visible = Este paso está en cómo se dicen o se llevan las cosas. Eso no se ve en quién escribió y cuándo. Una prueba justa mostraría qué resulta.
forecast-title = Un «qué pasaría si» de { $weeks ->
    [one] 1 semana
   *[other] { $weeks } semanas
}, no una promesa: { $paths } versiones posibles, con el paso y sin él.
forecast-order-alone = Si se da el paso:
forecast-order-first = Si empieza { $one } y { $other } se suma a mitad de camino:
forecast-order-together = { REGION("Si empiezan", es-ES: "Si empezáis") } a la vez:
forecast-reached = { $one } toma más la iniciativa en { $more } de { $paths }, más o menos igual en { $same }, menos en { $fewer }.
forecast-quiet = El silencio se acorta en { $shorter } de { $paths }, queda más o menos igual en { $same }, se alarga en { $longer }.
forecast-difference = Lo que elegiste mirar: { $outcome }. Con el paso es menor en { $fewer } de { $paths }, más o menos igual en { $same }, mayor en { $more }.
forecast-by-chance = Lo que elegiste mirar: { $outcome }. Solo por azar sale menor en { $fewer } de { $paths }, más o menos igual en { $same }, mayor en { $more }.
forecast-generic = Aparte de este chat, en nuestro modelo: en diez semanas así, la otra persona escribió una vez y media lo de antes en { $nearer } de 100 casos. En { $not }, no. Los números del modelo son elegidos, no medidos en personas.
forecast-generic-calmer = En nuestro modelo, en diez semanas de este paso, quien busca contacto presionó la mitad o menos en { $calmer } de 100 casos posibles. En { $not }, no. Los números del modelo son elegidos, no medidos en personas, y este chat no cuenta en ellos.
forecast-idea = Lo que prevé el modelo de cercanía (para cada persona hay un «me falta» y un «así está bien»). Cada punto es una versión posible de lo que cambia con el paso.
forecast-idea-title = Lo que prevé el modelo de cercanía: { $paths } versiones posibles de lo que cambia con el paso.
forecast-idea-number = Menor en { $fewer } de { $paths }, más o menos igual en { $same }, mayor en { $more }: { $outcome }.
forecast-idea-worse = Aquí el modelo de cercanía explica los tiempos peor que un simple dar y recibir. Por eso no prevé nada.
forecast-idea-edge = Este chat no muestra lo que este paso debe cambiar. Por eso el modelo de cercanía no puede decir qué pasaría.
forecast-idea-missed = Con personas inventadas, el modelo de cercanía falló demasiadas veces en este paso. Por eso aquí no se muestra.
forecast-idea-plain = Una previsión hecha solo con este chat también sirve para este paso. Con personas inventadas que siguen otras reglas, el modelo de cercanía falló más que ella. Por eso aquí no se muestra.
forecast-idea-too-little = El modelo de cercanía necesita ocho semanas, y que cada persona tome treinta veces la iniciativa. Este chat tiene menos.

## Las cartas

card-not-afraid = No des este paso si alguien tiene miedo de la otra persona, o vive bajo su vigilancia o su control.
card-not-shelved = No des este paso si alguien tiene miedo, o vive bajo vigilancia o control. Tampoco si solo sirve para aplazar algo serio.

card-warm-break-name = Una pausa con cariño
card-warm-break-doing = Un mensaje cariñoso al día que no pida nada. Ni segundo mensaje ni «¿por qué?».
card-warm-break-length = De semana en semana. En el modelo, durante diez semanas.
card-warm-break-in-the-way = El silencio puede sentirse como un olvido. Decide antes qué harás con esa hora: un paseo, una llamada a alguien, una página que te guardas.
card-warm-break-is-not = No es callar, ni poner a prueba, ni una manera de hacerse extrañar.
card-warm-break-known = En terapia se propone desde hace cincuenta años. En un estudio, pedir con suavidad calmó el momento. No encontramos ningún ensayo de la pausa en sí.

card-small-bids-name = Pequeños gestos diarios
card-small-bids-doing = Una vez al día, toma tú la iniciativa con algo pequeño: una foto, una pregunta, una mano en el hombro.
card-small-bids-length = Cada día, durante una semana. En el modelo, durante diez semanas.
card-small-bids-in-the-way = Los días se llenan. Únelo a algo que haces de todos modos: el café, el autobús, dejar las llaves.
card-small-bids-is-not = No es un gran gesto, ni una deuda, ni algo que se cobre con una respuesta.
card-small-bids-known = En un estudio, los días con más ratos agradables hubo menos distancia, durante tres semanas. Ese efecto no duró por sí solo. Un apoyo pequeño también puede fallar.

card-staying-present-name = Quedarse
card-staying-present-doing = Cuando no puedas más, dilo en una frase. Luego quédate cerca diez minutos, sin resolver nada.
card-staying-present-length = Cada vez que pase, durante una semana.
card-staying-present-in-the-way = El cuerpo quiere irse. Pies en el suelo, una exhalación lenta, y una hora a la que puedas parar.
card-staying-present-is-not = No es dar la razón, ni aguantar, ni tener que hablar.
card-staying-present-known = En algunos estudios, un momento de cercanía que sale bien hace más fáciles los siguientes para quien espera poco de ellos.

card-promised-answer-name = Una respuesta prometida
card-promised-answer-doing = ¿Ahora no puedes responder? Di cuándo podrás, y cúmplelo.
card-promised-answer-length = De semana en semana.
card-promised-answer-in-the-way = Es fácil prometer una hora demasiado temprana. Elige una que seguro puedas respetar.
card-promised-answer-is-not = No es estar disponible a toda hora, ni una regla para la otra persona.
card-promised-answer-known = Las pausas con regreso anunciado son parte de casi toda terapia de pareja. Por sí solas no se han probado.

card-self-soothing-name = Calmarse primero
card-self-soothing-doing = Cuando te entre el agobio, pon un temporizador de veinte minutos antes de escribir o irte. Haz algo con las manos.
card-self-soothing-length = Cada vez que pase, durante una semana.
card-self-soothing-in-the-way = La alarma dice que es urgente. Lo dice siempre.
card-self-soothing-is-not = No es tragarse lo que importa. Podrás decirlo cuando suene el temporizador.
card-self-soothing-known = En un juego de laboratorio con 81 parejas, unas pausas obligadas de segundos redujeron las represalias. Pensar que sirvan veinte minutos en casa es mucho suponer.

card-life-outside-name = Una vida fuera
card-life-outside-doing = Pon en tu semana una cosa que sea solo tuya y que te ilusione.
card-life-outside-length = Una vez por semana, mientras te haga bien.
card-life-outside-in-the-way = Puede parecer que te vas. Di dónde estás y cuándo vuelves.
card-life-outside-is-not = No es para dar celos, ni una indirecta.
card-life-outside-known = En un estudio de parejas, quienes tenían apoyo para sus propias metas se preocupaban menos por el vínculo.

card-softened-request-name = Pedir con suavidad
card-softened-request-doing = Di lo que te gustaría, sin la queja: «Me gustaría pasar una tarde contigo», no «Nunca tienes tiempo».
card-softened-request-length = Cada vez que pidas algo, durante una semana.
card-softened-request-in-the-way = La queja suele ser justa, y por eso cuesta callarla. Puedes decirla otro día.
card-softened-request-is-not = No es pedir menos.
card-softened-request-known = En un estudio con 180 parejas, hablar con suavidad calmó a la otra persona en el momento. Si hay algo serio de por medio, decir claramente que no se está de acuerdo puede cambiar más en un año.

card-talking-name = Hablar del patrón
card-talking-doing = Elige una hora tranquila para mirar ese ciclo desde ambos lados, como algo ajeno a cada persona. Cada una dice algo de su propia parte.
card-talking-length = Una hora, una vez.
card-talking-in-the-way = Acaba siendo una discusión sobre quién empezó. No empezó nadie. Es hora de parar y dar un paseo.
card-talking-is-not = No es una prueba contra nadie, y no se leen mensajes en voz alta.
card-talking-known = Ayuda dentro de una terapia. Por sí sola, una charla cambia poco, también en nuestro modelo.

card-insight-name = Solo darse cuenta
card-insight-doing = No hagas nada nuevo. Date cuenta de cuándo gira el ciclo y di para ti: ahí está otra vez.
card-insight-length = Dos semanas, para comparar con los otros pasos.
card-insight-in-the-way = Es fácil olvidarlo. Para acordarte basta un puntito dibujado en la mano.
card-insight-is-not = No es una cura.
card-insight-known = Un curso que hizo una sola persona de la pareja no mejoró nada entre ellas. Esta ficha está aquí para comparar.

card-grand-gesture-name = Un gran gesto
card-grand-gesture-doing = Regala algo grande, una sola vez: un día, un viaje, una carta.
card-grand-gesture-length = Un día.
card-grand-gesture-in-the-way = Pone la vara muy alta, y luego los días corrientes se miden con ella.
card-grand-gesture-is-not = No compensa cien pequeñas ausencias.
card-grand-gesture-known = No encontramos ningún ensayo directo. Un apoyo muy visible puede llegar a quien guarda distancia. En nuestro modelo, que el efecto dure o se pase depende de sus números.

card-cold-break-name = Una pausa en silencio
card-cold-break-doing = Dejar casi por completo de tomar la iniciativa. Esta ficha está aquí porque la gente lo hace, no porque lo propongamos.
card-cold-break-length = En el modelo, durante diez semanas.
card-cold-break-in-the-way = Da miedo de ambos lados, y al terminar vuelve el viejo equilibrio.
card-cold-break-is-not = No es una pausa con cariño.
card-cold-break-known = En terapia se cuenta que los papeles se invierten por un tiempo. En nuestro modelo también, y luego todo queda como antes.

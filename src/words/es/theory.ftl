### El modelo de cercanía sobre un chat: desde cuándo es poco, desde cuándo basta, y lo bien que encaja el modelo.

theory-explains = { $explains ->
    [better] El modelo de cercanía se ajusta mejor que un modelo de simple toma y daca a los tiempos de este chat.
    [worse] El modelo de cercanía se ajusta peor que un modelo de simple toma y daca a los tiempos de este chat.
   *[same] El modelo de cercanía no se ajusta mejor que un modelo de simple toma y daca a los tiempos de este chat.
}

theory-title = Cuándo es poco, y cuándo ya basta
theory-lead = La línea: cuántas veces tomó la iniciativa la otra persona cada semana, sin contar respuestas. Dentro de la franja, todo bien. Donde se desvanece, este chat no muestra el límite.
theory-edge-need = abajo: es poco
theory-edge-room = arriba: ya basta
theory-unit = { $other }, veces { $per ->
    [day] al día
   *[week] a la semana
}
theory-need = { $known ->
    [yes] Cuando { $other } escribía menos de unas { $count } veces { $per ->
        [day] al día
       *[week] a la semana
    }, { $one } escribía más (probable: de { $low } a { $high }).
   *[no] Este chat no muestra cuánto es poco para { $one }.
}
theory-room = { $known ->
    [yes] Cuando { $other } escribía más de unas { $count } veces { $per ->
        [day] al día
       *[week] a la semana
    }, { $one } se alejaba (probable: de { $low } a { $high }).
   *[no] Este chat no muestra cuánto es bastante para { $one }.
}
theory-neither = Este chat no muestra cuánto sería poco para { $one }, ni cuánto sería suficiente.
theory-says = { $other } escribió a { $one } entre { $low } y { $high } veces { $per ->
    [day] al día
   *[week] a la semana
}.
theory-table = Cuántas veces escribió la otra persona { $per ->
    [day] al día
   *[week] a la semana
}, sin contar respuestas, media de cada semana
theory-numbers = Los números de este gráfico
theory-week = Semana hasta el
theory-wait = Buscando en este chat dónde fue poco y dónde bastó…
theory-short = Esto necesita ocho semanas, y treinta mensajes de cada quien que no respondan a nada. Este chat tiene menos.
theory-no-band = Por eso no dibujamos ninguna franja: este chat no muestra cuánto es poco, ni cuánto es bastante.
theory-no-edge = Por eso no dibujamos ninguna franja: nada señala un lugar con bastante claridad.
theory-one-way = Así que la franja es una manera de verlo, y no la única.

theory-known-how = Tres modelos vieron el primer 70 % de este chat: el ritmo propio de cada quien, un simple dar y recibir, y el modelo de cercanía. Luego cada uno dijo, semana por semana, qué tan probable era el resto.
theory-known-numbers = En la mejor mezcla de los tres, { $weight } de 100 partes son el modelo de cercanía.

theory-map-put = Mostrarnos en el mapa
theory-map = { $a } y { $b } en el mapa
theory-map-lead = Cada punto es una versión posible. Si están muy dispersos, el chat lo deja abierto. Una línea punteada es un punto de inflexión: más allá, todo se asienta de otra manera.
theory-map-says = { $both } de { $of } puntos tienen los dos límites: en algún momento es poco para { $one }, y en algún momento bastante para { $other }. Los demás están en el borde.{ $folds ->
    [0] { "" } En esta parte no hay ningún punto de inflexión.
   *[other] { "" } Los puntos pequeños marcan la inflexión.
}
theory-map-table = Cada punto, en días corrientes de { REGION("ustedes", es-ES: "vosotros") }
theory-map-dot = Punto
theory-map-need = por debajo, poco para { $one }
theory-map-room = por encima, bastante para { $other }
theory-map-none = sin límite
theory-no-map = Por eso no están en el mapa: un punto ahí no diría nada.
theory-tipping = { $known ->
    [yes] Están cerca de un punto de inflexión: en { $count } de 10 versiones posibles, una sola semana de silencio lo cambia todo.
    [no] No están cerca de un punto de inflexión: en { $count } de 10 versiones posibles, una sola semana de silencio lo cambia todo.
   *[open] Este chat no muestra a qué distancia están de un punto de inflexión.
}

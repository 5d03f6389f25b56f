### Lo que comparten las imágenes, y lo que se puede llevar de ellas.

pictures-numbers = Los números de este gráfico
pictures-of-ten = { $full } de 10.
pictures-answer-when = Cuando { $other } tomó { $how ->
    [less] menos
   *[more] más
} la iniciativa,
pictures-answer-then = { $lean ->
    [later] { $one } escribió más tarde.
    [sooner] { $one } escribió antes.
   *[unclear] no está claro qué hizo { $one }.
}
pictures-dot-go = Poner en marcha el punto
pictures-dot-stop = Parar el punto
pictures-nearest = Lo más cercano:
pictures-and-others = y otros

pictures-card-make = Hacer una tarjeta para compartir
pictures-card-away = Ocultar la tarjeta
pictures-card-bare = Esta es la tarjeta entera: sin nombres, sin palabras de nadie, sin fechas.
pictures-card-more = Esta es la tarjeta entera, como la elegiste. No lleva palabras de nadie.
pictures-card-names = Poner los dos nombres
pictures-card-when = Poner las fechas
pictures-card-says = Una tarjeta que dice: { $sentence }
pictures-card-save = Guardar como imagen
pictures-ring-plain = Un año entre tú y yo.
pictures-ring-out = hacia fuera: una persona toma la iniciativa, una raya por semana
pictures-ring-out-named = hacia fuera: { $one } toma la iniciativa, una raya por semana
pictures-ring-in = hacia dentro: la otra toma la iniciativa
pictures-ring-in-named = hacia dentro: { $one } toma la iniciativa
pictures-ring-wound = un hilo: donde se formó una espiral, { $count ->
    [one] una vez
   *[other] { $count } veces
}
pictures-ring-since = la sombra: desde que cambió
pictures-ring-since-when = la sombra: desde { DATE($when, form: "month") }
pictures-keep = Guardar este gráfico como archivo
pictures-keep-open = Abrir un gráfico guardado
pictures-keep-trouble = Este archivo no se puede abrir aquí. Elige uno que hayas guardado en esta página; su nombre acaba en .json.

pictures-out-what = qué
pictures-out-when = cuándo
pictures-out-whose = de quién
pictures-out-middle = valor central
pictures-out-low = bajo (8 de 10)
pictures-out-high = alto (8 de 10)
pictures-out-unit = unidad
pictures-out-times = veces que escribió
pictures-out-messages = mensajes
pictures-out-opened = proporción de conversaciones empezadas
pictures-out-share = proporción
pictures-out-finding = resultado
pictures-out-finding-words = qué hizo cada persona
pictures-out-sure = cuánta certeza

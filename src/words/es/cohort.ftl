### `slipstep cohort`: muchas parejas, para la investigación.

summary-cohort = ajusta miles de parejas y aprende lo que tienen en común
cohort-help =
    Uso: slipstep cohort EVENTS.csv[.gz]|EVENTS.parquet|CARPETA --out CARPETA
                         { "[" }--jobs N] [--rounds N] [--json]
         slipstep cohort ENTRADA --check

    Ajusta cada pareja, aprende lo que las parejas tienen en común, vuelve a ajustar
    cada una con eso y escribe tablas. Solo se lee quién escribió y cuándo: no se
    guarda ninguna palabra y ningún nombre aparece en los registros.

    EVENTS tiene una fila por evento: dyad_id, time_unix (segundos, o ISO 8601 con
    zona), sender, y receiver si se sabe; ordenada o no. Una CARPETA tiene una
    exportación por pareja (un archivo, o una carpeta de archivos) en cualquier
    formato que conozca `slipstep read`.

      --out CARPETA        adónde van las tablas; CARPETA/work guarda lo hecho y se
                           puede borrar después
      --check              dice qué contiene la entrada, qué es ambiguo y qué no se
                           puede leer; no escribe nada
      --jobs N             tareas a la vez en este equipo (si no: una por núcleo)
      --rounds N           rondas de aprendizaje, como máximo (si no, { NUMBER($rounds, useGrouping: 0) }; 0: la
                           distribución previa incluida)
      --seed N             de todo lo aleatorio (si no, 1)
      --tz ZONA            de quién son las horas de la semana, como Europe/Berlin
                           (si no, UTC, y la respuesta dice que se supuso)
      --people ARCHIVO     lo que se sabe de personas o parejas (id y las columnas
                           que sean): qué acompaña a las diferencias entre parejas
      --choices ARCHIVO    respuestas a lo que se preguntaría de las exportaciones:
                           id, tz, date_order, chat, same, people
      --engine MOTOR       local: (lo habitual) o slurm:, como
                           slurm:partition=short,time=2:00:00,mem=2G,tasks=200,at-once=50
      --detach             entrega todas las rondas a SLURM y se va; el mismo
                           comando las espera más tarde y escribe las tablas
      --json               el avance y la respuesta como JSON, un objeto por línea
      --resume           sigue desde lo que hay; ocurre de todos modos

    Una ejecución detenida sigue con el mismo comando y acaba en los mismos bytes.
    Cualquier gestor de colas puede ejecutar sus partes:

      --task K/N --round R   la parte K de N de la ronda R: cada resultado que aún
                             falta
      --reduce R             junta los resultados de la ronda R
      --heap MIB             memoria del proceso que ajusta (si no, { NUMBER($heap, useGrouping: 0) })
      --pair-seconds N       lo máximo que puede tardar una pareja (si no, { NUMBER($pairSeconds, useGrouping: 0) })

    docs/cohort.md tiene las columnas, los métodos y líneas para otros gestores de
    colas.

    Ejemplo:
      slipstep cohort messages.csv.gz --out tables
cohort-input = { $what ->
    [as-is] La tabla está ordenada por parejas.
    [sorting] La tabla no está ordenada por parejas; primero se ordena en el disco.
   *[exports] { $pairs ->
        [one] La carpeta tiene una entrada.
       *[other] La carpeta tiene { $pairs } entradas.
    }
}
cohort-progress = Ronda { $round } de { $rounds }: { $done } de { $pairs } parejas, { $failed } sin ajustar, { $rate } por minuto, { $left ->
    [-1] tiempo restante aún desconocido
    [one] queda un minuto
   *[other] quedan { $left } minutos
}
cohort-done = { $pairs ->
    [one] Una pareja está en las tablas,
   *[other] { $pairs } parejas están en las tablas,
} { $failed ->
    [one] una no se pudo ajustar
   *[other] { $failed } no se pudieron ajustar
} (failed.csv dice por qué). Todo está en { $out }.
cohort-stopped = Detenido. Lo hecho queda en { $out }; el mismo comando sigue desde ahí.
cohort-choices = { $matched ->
    [one] Uno de los { $ids } id de --choices es una entrada de la carpeta.
   *[other] { $matched } de los { $ids } id de --choices son entradas de la carpeta.
}
cohort-covariates = { $matched ->
    [one] Uno de los { $ids } id de --people es una pareja o persona de las tablas.
   *[other] { $matched } de los { $ids } id de --people son parejas o personas de las tablas.
}
cohort-unfinished = { $shards ->
    [one] Una parte de la ronda { $round } no salió
   *[other] { $shards } partes de la ronda { $round } no salieron
} en tres intentos ({ $first }). Todo lo demás queda en { $out }. Mira run.log, da más memoria con --heap y ejecuta el mismo comando otra vez.
cohort-check-pairs = { $pairs ->
    [one] Una pareja
   *[other] { $pairs } parejas
}, { $events } mensajes, { $duplicates } repetidos. Leído como: { $formats }.
cohort-check-copies = { $copies ->
    [one] Una pareja tiene
   *[other] { $copies } parejas tienen
} todos los mensajes de otra, como la copia de un archivo. Deja fuera una: contadas dos veces, dejan los rangos más estrechos de lo que son.
cohort-check-reasons = No se puede usar: { $reasons }. codebook.json y docs/cohort.md explican cada motivo.
refused-cohort-out = Di adónde van las tablas, como en `slipstep cohort events.csv.gz --out tables`.
refused-cohort-out-file = «{ $out }» no es una carpeta, y las tablas necesitan una. No se escribió nada. Indica una carpeta con --out; si no existe, se crea.
refused-cohort-own-input = Las tablas ocuparían el lugar de «{ $path }», que se lee aquí. No se escribió nada. Indica otra carpeta con --out.
refused-cohort-out-inside = «{ $out }» está dentro de la carpeta de exportaciones «{ $input }», donde las tablas se leerían como otra pareja. No se escribió nada. Indica con --out una carpeta fuera de ella.
refused-cohort-out-taken = En «{ $out }» está «{ $name }», y por lo que vemos no lo dejó ninguna ejecución nuestra. Las tablas ocuparían su lugar, así que no se escribió nada. Indica con --out una carpeta nueva, o quita de ahí ese archivo.
refused-cohort-input = Indica una tabla de eventos o una carpeta de exportaciones, como en `slipstep cohort events.csv.gz --out tables`.
refused-cohort-columns = «{ $path }» tiene las columnas { $columns }. Hacen falta dyad_id, time_unix y sender, para saber quién escribió y cuándo. Cámbiales el nombre, o mira docs/cohort.md.
refused-cohort-unit = La columna «{ $column }» de «{ $path }» parece estar en { $unit ->
    [milliseconds] milisegundos
    [microseconds] microsegundos
   *[nanoseconds] nanosegundos
} desde 1970: en segundos, sus horas caerían después del año 2200. Divídela por { $unit ->
    [milliseconds] 1000
    [microseconds] un millón
   *[nanoseconds] mil millones
}, o escribe ISO 8601 con zona. No se ajustó nada.
refused-cohort-choices = Las respuestas de «{ $path }» necesitan las columnas { $columns }: id y cualquiera de las otras. No se escribió nada.
refused-cohort-choice = La fila { NUMBER($row, useGrouping: 0) } de «{ $path }», bajo el encabezado, tiene un { $column } con otra forma. Lleva { $column ->
    [date_order] dmy, mdy o ymd
    [people] A=B, las personas de las que se trata
   *[same] A=B, o A=B;C=D, nombres de una persona
}. No se escribió nada.
refused-cohort-again = La fila { NUMBER($row, useGrouping: 0) } de «{ $path }», bajo el encabezado, tiene un id que ya está más arriba, con otras celdas. Solo una de las dos podría contar. No se escribió nada. Deja una fila por id.
refused-cohort-locked = «{ $path }» lo está usando otra ejecución (proceso { NUMBER($pid, useGrouping: 0) } en { $host }). Espera a que acabe, o elige otro --out. Si esa ejecución ya no existe, borra { $lock }.
refused-cohort-task = --task lleva una parte y el número de partes, como 3/200; «{ $text }» no es eso.
refused-cohort-task-round = --task ajusta una parte de una ronda: di cuál con --round, como en `--task { $text } --round 0`.
refused-cohort-plan = En «{ $out }» aún no hay ninguna ejecución. Empieza una con `slipstep cohort ENTRADA --out { $out }`.
refused-cohort-round = La ronda { $round } se apoya en la ronda { $before }. Ejecuta antes `--reduce { $before }`.
refused-cohort-missing = { $missing ->
    [one] De las { $of } partes de la ronda { $round } falta
   *[other] De las { $of } partes de la ronda { $round } faltan
} todavía { $missing }, así que no se puede reunir. Ejecuta antes sus tareas (`--task K/N --round { $round }`, cada K) y luego --reduce otra vez.
refused-cohort-not-written = No se pudo escribir nada más en «{ $out }» ({ $why }). Lo hecho queda ahí. Libera espacio, o mira si puedes escribir ahí, y ejecuta el mismo comando otra vez.
refused-cohort-engine = --engine lleva local: o slurm:; «{ $text }» no es ninguno de los dos.
refused-cohort-people = La tabla «{ $path }» necesita una columna id y otras que digan algo de cada id. Los id son de personas o de parejas.
refused-cohort-mixed = La columna «{ $name }» de «{ $path }» tiene números en { $numbers ->
    [one] una celda
   *[other] { $numbers } celdas
} y palabras en { $words }, así que no se puede leer ni como números ni como palabras. Deja la celda vacía (o NA) donde no se sepa nada. Escribe los decimales con punto, y pon una palabra delante de los números que sean nombres, como clase-3.
refused-cohort-twofold = La columna «{ $name }» de «{ $path }» tiene celdas de { $pairs } id que son parejas de la entrada y de { $people } que son personas. Así no se puede saber de quién habla. Da a parejas y personas id distintos, en la entrada y en esta tabla, como pareja-12 y persona-12. Que cada columna hable de una sola clase.
refused-cohort-zone = --tz lleva una zona horaria como Europe/Berlin; «{ $zone }» no lo es.
refused-cohort-seconds = --shard-seconds lleva un número de segundos mayor que 0; «{ $text }» no lo es.
refused-cohort-nothing = Ninguna pareja de esta entrada se puede ajustar. { $out }/failed.csv dice por qué para cada una. Con --check salen las cuentas.
cohort-detached = Todas las rondas están ya en SLURM; aquí no queda nada en marcha. Míralas con squeue; las tablas llegan a { $out }.
refused-cohort-slurm = --engine slurm: lleva { $keys }, como slurm:partition=short,mem=2G; «{ $part }» no es ninguno.
refused-cohort-no-slurm = En este equipo no hay sbatch. Ejecútalo donde estén los programas de SLURM (un nodo de acceso), o usa --engine local:.
refused-cohort-slurm-silent = SLURM no responde: { $said }. Prueba más tarde, o usa --engine local:. Lo hecho queda guardado.
refused-cohort-sbatch = SLURM no aceptó ningún trabajo: { $said }. Cambia los valores tras slurm:, o pregunta a quien lleva el clúster. Lo hecho queda guardado.
refused-cohort-other-engine = Quedan tareas de esta ejecución en { $engine }. Ejecuta el mismo comando con ese motor, que las espera.
refused-cohort-queued = Quedan tareas de esta ejecución en { $engine }, para otra entrada o con otras opciones, así que no se cambió nada. Ejecuta el comando como antes, que las espera, o retíralas allí y repite este. O indica otro --out.
refused-cohort-detach = --detach solo va con --engine slurm:, porque aquí no quedaría nadie para ejecutar las tareas.

## El informe

cohort-report-title = { $pairs ->
    [one] Una pareja
   *[other] { $pairs } parejas
}
cohort-report-lead = En { $fitted } de { $pairs } hay bastante registro para ver quién responde a quién. Los márgenes están pensados para acertar 8 de cada 10 veces; docs/cohort.md dice dónde lo miramos.
cohort-report-couplings = Quién responde a quién
cohort-report-couplings-how = Cada uno de los { $shown } hilos es una pareja. A la izquierda, lo que hace una persona cuando la otra toma la iniciativa; a la derecha, lo mismo al revés. Por encima de la línea punteada toma más la iniciativa; por debajo, menos.
cohort-report-couplings-label = { $shown } hilos, uno por pareja, de un acoplamiento al otro.
cohort-report-prevalence = Con qué frecuencia se da cada patrón
cohort-report-prevalence-how = La barra es el margen probable tras quitar lo que el ajuste pasa por alto y confunde; la marca es lo que se dijo de las parejas. Vale si estas parejas bailan con la misma claridad que las inventadas.
cohort-report-prevalence-open = Aún no se puede decir: { $patterns }. De muchas de estas parejas se puede decir muy poco todavía; lo que más ayuda son registros más largos.
cohort-pattern = { $pattern ->
    [pursue-distance] una persona busca contacto, la otra se aleja
    [reciprocal] una viene y la otra también, una se va y la otra también
    [chase] una persona va detrás de la otra
    [one-sided] una persona responde, la otra no
   *[no-coupling] nadie responde a nadie
}
cohort-report-range = { $middle }, probable de { $low } a { $high }
cohort-report-roles = Persona, otra persona, pareja
cohort-report-roles-how = Cuánto va con las personas, escriban a quien escriban, y cuánto es solo de esta pareja. Las tres primeras partes suman un todo; las dos últimas, otro.
cohort-report-roles-of = { $of ->
    [reaching] Cuánto toman la iniciativa
   *[coupling] Qué hace que alguien tome la iniciativa
}
cohort-report-part = { $part ->
    [person] quien lo hace
    [partner] a quien va
    [pairing] solo esta pareja
    [role-people] quién de la pareja: las personas
   *[role-pairing] quién de la pareja: esta pareja
}
cohort-report-untold = Aún no se puede decir: { $parts }. En dos parejas o más: { $two } de { $people } personas; hacen falta más, o registros más largos.
cohort-report-few = Con menos de diez parejas no se puede decir nada aquí.
cohort-report-moderators = Qué acompaña a las diferencias entre parejas
cohort-report-moderators-how = Cambio del acoplamiento medio de una pareja por cada desviación estándar, todo a la vez. Van juntos; no tiene por qué ser la causa.
cohort-report-moderator = { $name } ({ $pairs } parejas; una desviación estándar es { $deviation }): { $middle }, probable de { $low } a { $high }
cohort-report-no-term = No se dice nada de { $names }: menos de diez parejas ajustadas tienen un valor, o todas tienen el mismo.
cohort-report-folded = De { $name }, { $count ->
    [one] una palabra no tiene línea propia y está
   *[other] { $count } palabras no tienen línea propia y están juntas
} en «{ $name }, others».
cohort-report-failed = Lo que quedó fuera
cohort-report-none-failed = Nada quedó fuera.
cohort-report-methods = Un párrafo de métodos, para pegar
cohort-report-methods-text = Se ajustaron { $pairs } parejas con Slipstep { $version } (semilla { $seed }, entrada { $sha256 }); { $fitted } de ellas tenían al menos 30 turnos espontáneos de cada persona en 28 días. Para cada pareja, un proceso puntual con temporadas comunes, niveles propios, horas de la semana y tiempo transcurrido da el cambio de la tasa con que una persona toma la iniciativa según cuánto la ha tomado la otra hace poco, respecto de lo habitual; lo que las temporadas comunes meten en los dos lados se quitó con datos sustitutos (surrogates). { $source ->
    [learnt] La distribución previa se aprendió de { $learntFrom } de las parejas en { $rounds } rondas de Bayes empírico por esperanza-maximización (Dempster, Laird & Rubin 1977).
   *[shipped] La distribución previa fue la que trae el programa.
}{ $prevalence ->
    [told] { "" } La prevalencia se corrigió por errores de clasificación (Rogan & Gladen 1978) con aumento de datos (Tanner & Wong 1987).
   *[none] { "" }
}{ $roles ->
    [told] { "" } Quién toma la iniciativa se repartió entre persona, otra persona y pareja con el Social Relations Model (Kenny & La Voie 1984), como modelo mixto con muestreo de Gibbs (Gill & Swartz 2001; Hoff 2005) y distribuciones previas semi-t (Huang & Wand 2013).
   *[none] { "" }
}{ $covariates ->
    [told] { "" } La media de los dos acoplamientos de cada pareja se ajustó por regresión a todas las covariables a la vez y, donde hay personas en dos parejas o más, a lo que cada una aporta a todas las suyas, con una desviación semi-Cauchy común de los efectos (Gelman 2006).
   *[none] { "" }
} Los márgenes son intervalos posteriores del 80 % de colas iguales.

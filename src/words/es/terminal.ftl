### La línea de comandos.

terminal-lang = --lang acepta { $languages }.

report-show = { $none }: mostrar los resultados
report-made = Slipstep { $version }. Hecho en este dispositivo. Esta página no pide nada ni ejecuta nada.
report-threads-summary = Cuántas veces escribieron al día { $a } y { $b }, como manojos de versiones posibles de estas semanas.
report-threads-unit = veces al día
report-threads = Cada hilo es una versión posible de estas semanas. Donde los hilos van juntos hay certeza. Donde se separan, no. Un hueco es que falta algo, no un silencio.
report-kinds = ¿Qué baile encaja con este chat?
report-kinds-lead = { $courses } versiones posibles de estas semanas, un punto por cada una.
report-none = ninguno
report-moments = Mostrar los momentos
report-dots = { $dots } de 10
report-empty = Aquí no encontramos mensajes.
report-span = { $messages ->
    [one] { $messages } mensaje
   *[other] { $messages } mensajes
}, { $dates }, { $days ->
    [one] { $days } día
   *[other] { $days } días
} con registro.
report-waits = Esperas hasta que { $who } escribió, frente al modelo
report-waits-key = Cada punto compara las esperas que el modelo calcula hasta ahí con las que hubo. En la línea punteada coinciden.

account-file = { $file }: { $read ->
    [one] { $read } mensaje leído
   *[other] { $read } mensajes leídos
}, { $notUnderstood } sin entender. Las horas están en { $zone } ({ $how ->
    [stated] lo dice el archivo
    [given] como dijiste
   *[assumed] lo supusimos
}).
account-joined = { $names } se leen como una sola persona, como dijiste.
account-duplicates = { $count ->
    [one] { $count } mensaje estaba en más de un archivo y cuenta solo una vez.
   *[other] { $count } mensajes estaban en más de un archivo y cuentan solo una vez.
}
ask-safety = Intro: { $none }. Cualquier otra respuesta: { $some }.
unasked-safety = ¿{ $some }? { $stop }. { $where } Por favor, no sigas leyendo.
help-all = Líneas de ayuda, país por país: `slipstep safety`.
report-written = El informe está en { $path }.

forecast-no-guess = Antes no dijiste qué crees. Con --guess more, same o less se ve después si coinciden tú y el chat.
forecast-guess = Dijiste: { $guess ->
    [more] más
    [less] menos
   *[same] más o menos igual
}.
plan-card = { $name }, para { $whose }: { $doing }
plan-known = Lo que se sabe: { $known }
plan-leave = Cuándo dejarlo: { $when }
plan-looks-at = En qué nos fijaremos: { $outcome }.
plan-no-guess = No dijiste qué crees, así que la previsión queda en el plan y no se muestra. Con --guess llega después.
plan-power = Lo que notaría cada manera de probar en un chat como este:
plan-planned = Planeado: { $weeks } semanas, { $design ->
    [week-pairs] de dos en dos
   *[before-after] con un solo comienzo
}, del { $from } al { $until }.
plan-sealed = Las semanas siguen selladas: `slipstep plan --show { $path }` dice la actual.

terminal-what = Slipstep muestra el baile de dos personas: quién busca contacto, quién se aleja, quién responde a quién.
terminal-here = Todo ocurre en este dispositivo.
terminal-usage = Uso: slipstep COMANDO [OPCIONES]
terminal-more = slipstep COMANDO --help dice más. Ejemplo:
terminal-no-command = No hay ningún comando «{ $name }». Los comandos son { $commands }.
terminal-stopped = Detenido; no se escribió nada.
terminal-reading = Leyendo
terminal-weighing = Mirando
terminal-pairs = Parejas posibles
terminal-no-room = No se pudo escribir la respuesta ({ $why }). Libera espacio o mándala a otra parte.
terminal-no-zone = TZ dice «{ $zone }», que aquí no es ninguna zona horaria. Tomamos el reloj de este dispositivo como UTC. Pon en TZ una zona como Europe/Berlin, o da --tz.
terminal-fault = Algo falló en Slipstep, no en tu archivo. No se envió nada. Su rastro, sin ninguno de tus textos:

terminal-talk-keys = s: { $safe } b: { $back }. q: { $close }. Intro, donde escribes: { $skip }.
terminal-talk-place = En la app (`slipstep app`): «{ $place }».
terminal-talk-card = «{ $name }». `slipstep plan --move { $move }` lo planea.
terminal-talk-cards = Los otros pasos los nombra `slipstep plan --help`.
terminal-talk-tries = Entonces, adelante. `slipstep plan --show PLAN.json` dice la semana en curso.
terminal-talk-moments = Los momentos que hay detrás los muestra `slipstep mirror ARCHIVO --with-text --html INFORME.html`.
terminal-talk-unseen = Lo que un chat no ve lo dice `slipstep mirror ARCHIVO`.
terminal-talk-loop = Las palabras para el ciclo se encuentran mejor entre dos, ante una misma pantalla.
terminal-talk-load = `slipstep talk ARCHIVO` lee aquí un chat tuyo.

refused-option = { $fault ->
    [unknown] No existe la opción «{ $what }»
    [value] «{ $what }» necesita un valor, o no lleva ninguno
    [dash] «{ $what }» no tiene valor, o uno que empieza con un guion: ese se escribe { $what }=VALOR
   *[other] { $what }
}. `slipstep { $command } --help` muestra las opciones de este comando.
refused-needless = --{ $option } no hace nada { $how ->
    [beside] junto a
   *[without] sin
} { $what }. Quítala{ $how ->
    [beside] .
   *[without] , o da las dos.
}
refused-none-of = --{ $name } acepta { $allowed }; «{ $value }» no es ninguno.
refused-whole-number = --{ $name } acepta un número entero de { NUMBER($least, useGrouping: 0) } a { NUMBER($most, useGrouping: 0) }; «{ $value }» no lo es.
refused-no-file = Indica al menos una exportación: slipstep { $command } ARCHIVO. `slipstep { $command } --help` muestra un ejemplo.
refused-not-a-file = «{ $path }» es una tubería o un dispositivo, no un archivo. Guarda lo que da en un archivo e indica ese.
refused-too-large = «{ $path }» pasa de { $megabytes } MB, y nadie escribe tanto a mano. Revisa el nombre.
refused-link-loop = «{ $path }» es un enlace que vuelve a sí mismo. Nombra el archivo que quieres.
note-folder-links = En «{ $path }» hay { $count ->
    [one] 1 enlace que no se siguió. Nombra su destino si hace falta.
   *[other] { $count } enlaces que no se siguieron. Nombra sus destinos si hacen falta.
}
note-folder-shut = En «{ $path }» hay { $count ->
    [one] 1 archivo o carpeta
   *[other] { $count } archivos o carpetas
} que este usuario no puede leer. El resto se leyó.
note-folder-empty = En «{ $path }» hay { $count ->
    [one] 1 archivo vacío, que se pasó por alto.
   *[other] { $count } archivos vacíos, que se pasaron por alto.
}
note-folder-other = En «{ $path }» hay { $count ->
    [one] 1 tubería o dispositivo, que se pasó por alto.
   *[other] { $count } tuberías o dispositivos, que se pasaron por alto.
}
refused-empty-folder = La carpeta «{ $path }» no tiene archivos. Indica la carpeta o el archivo donde guardaste la exportación.
refused-not-found = No hay ningún archivo «{ $path }». Revisa el nombre; si tiene espacios, va entre comillas.
refused-not-allowed = «{ $path }» no se puede leer desde este usuario. Cópialo a una carpeta tuya e indica esa copia.
refused-days = --{ $option } acepta un día, o dos con .. en medio, primero el anterior, como 2025-07-01..2025-07-14; «{ $text }» no es ni lo uno ni lo otro.
refused-every = --{ $option } acepta días que vuelven como DÍAS/N: N días de un primer día al siguiente y más que los propios días, como 2025-07-07..2025-07-13/14; «{ $text }» no es eso.
refused-people = --people acepta dos nombres con una coma en medio, como --people Ada,Ben. Si así no queda claro a qué dos te refieres, usa los id que da `slipstep read --json`.
refused-me = --me indica a «{ $me }», que no es ni «{ $first }» ni «{ $second }» de --people. Indica con --me a una de esas dos personas, o no lo pongas.
refused-by = --by dice de quién es el paso: { $choices } o both. «{ $by }» no es ninguno.
refused-by-missing = --by dice de quién es el paso: { $choices } o both. Falta.
refused-plan-out = --out dice adónde va el plan, como --out try.json.
refused-plan-same = --out y --ics nombran el mismo archivo, «{ $path }». Da a cada uno su propio nombre.
refused-plan-move = --move indica el paso: { $moves }.
refused-plan-odd = Las semanas van de dos en dos y piden un número par; --weeks { $count } es impar.
refused-plan-day = --start acepta un día como 2026-03-02; «{ $day }» no lo es.
refused-plan-past = --start { $day } ya pasó. Una prueba se planea antes de empezar; elige hoy o más tarde.
refused-plan-not-found = No se pudo leer el plan «{ $path }». Indica el archivo que escribió `slipstep plan --out`.
refused-not-a-plan = «{ $path }» no es un plan que esta versión pueda leer. Los planes tienen el esquema plan/1. Usa el archivo tal como se escribió.
refused-exists = «{ $path }» ya existe, y quedó como está. Indica un archivo nuevo, o mueve ese.
refused-not-written = No se pudo escribir «{ $path }» ({ $why }). No se cambió nada. Indica una carpeta que exista y en la que puedas escribir.
refused-check-plan = --plan indica el plan que escribió `slipstep plan`.
refused-check-renamed = { $text } En el plan está ese nombre. Si ha cambiado desde entonces, dilo así: --same "{ $name }=…".
check-silent = Si desde entonces nadie ha escrito, dilo con --silent.
check-zones = Leído en { $zone }. Las semanas del plan empiezan a medianoche en { $planned }, donde se hizo. Quita --tz para leerlo como entonces.
refused-lapsed = --lapsed acepta semanas de 1 a { $weeks } con comas; «{ $part }» no lo es.
refused-lapsed-without = --lapsed indica la semana { $week }, que se sorteó sin el paso: en ella no había nada que olvidar. Quítala.

note = Nota: { $text }
note-zones = Así: { $first }=ZONE { $second }=ZONE.
refused-claims-files = «{ $what }» no es una opción de slipstep claims. Da una exportación con --record.
refused-claims-spread = --spread acepta un número de 0 a 1; «{ $value }» no lo es.
refused-claims-record = Las ecuaciones necesitan treinta mensajes de cada persona que no respondan a nada, y ocho semanas. Este chat tiene menos. Da uno más largo, o quita --record.

claims-title = Las afirmaciones de la teoría, probadas en { $draws } parejas posibles (dispersión { $spread }, semilla { $seed }).
claims-lead = Primero la pareja de la teoría; luego, la proporción de parejas en las que cabe la pregunta.
claims-holds = { $holds ->
    [yes] se cumple
    [no] no se cumple
   *[open] no cabe la pregunta
}
claims-share = { $of ->
    [0] ninguna pareja a quien preguntar
   *[other] { $share } % de { $of } (de { $low } a { $high } %)
}
claims-elsewhere = En otros lugares: { $solidity }. { $standing }
claims-solidity = A: varios estudios independientes. B: unos pocos. C: experiencia clínica o un estudio pequeño. D: sin respaldo tal como se dice, o contradicho.
claims-chosen = Los números del modelo son elegidos. Una proporción dice cuántas veces lo hacen estas ecuaciones, no cuántas lo hacen las personas.
claims-record-row = Este chat:
claims-record-pairs = { $pairs } versiones posibles encajan en el chat casi igual de bien. Sus filas dicen qué harían con ellas las ecuaciones.
claims-record-short = Este chat es muy corto para decir hasta qué punto acierta el modelo de cercanía en cuándo se escribió.
claims-records-explain = En { $better } de { $of } chats el modelo de cercanía acierta más que un simple dar y recibir en cuándo se escribió.

note-needless = --{ $option } no cambió nada: { $option ->
    [chat] solo se leyó un chat
    [columns] no se leyó ninguna tabla
   *[date-order] el archivo mismo dice cómo se leen sus fechas
}.
note-more = { $count ->
    [one] Una nota más de esta clase.
   *[other] { $count } notas más de esta clase.
}
app-moved = El puerto { $port } está ocupado, así que esta vez la app tiene otra dirección. Un navegador guarda por dirección: una copia bajo llave del puerto { $port } solo se ve allí. Cierra lo que ocupa el puerto, o abre tu archivo.

### Lo que dicen los comandos: rechazos, avisos, la cuenta de `slipstep read`.

refused-unreadable = No se puede leer { $file }. Mira si el archivo está ahí y si puedes abrirlo.
refused-gzip = { $file } es un archivo gzip que se corta o está dañado. Descárgalo o créalo otra vez.
refused-table-end = { $what ->
    [out] --out
   *[table] La tabla
} tiene que terminar en .csv, .csv.gz o .parquet; «{ $file }» no termina así.
refused-parquet = { $file } no es un archivo Parquet que se pueda leer ({ $why }). Escríbelo otra vez, o como CSV.
refused-endless-row = Una fila de { $file } no termina nunca: unas comillas no se cierran. Escribe el archivo otra vez.
refused-ragged = La fila { NUMBER($row, useGrouping: 0) } de { $file }, bajo el encabezado, tiene más o menos celdas que este, así que no se sabe cuál es cuál. No se escribió nada. Pon entre comillas la celda que tenga una coma, o escribe la tabla otra vez.
refused-encoding = { $file } no está en UTF-8, sino en { $encoding ->
    [utf-16] UTF-16
   *[other] una codificación anterior, como Windows-1252 (Latin-1)
}. Leído como UTF-8, los nombres que solo difieren en una tilde serían uno. Guárdalo otra vez como «CSV UTF-8».
refused-empty-table = { $file } está vacío: la primera línea debería nombrar las columnas.
refused-write-kind = «{ $path }» es { $kind ->
    [link] un enlace
    [folder] una carpeta
   *[device] un dispositivo o una tubería
}, no un archivo. No se escribió nada. Indica un archivo nuevo.
refused-own-input = «{ $path }» es un archivo que se lee aquí. Quedó como está. Indica otro archivo.
refused-columns = --columns lleva papeles y números de columnas, como date=1,from=2,text=4, con los papeles { $roles }; «{ $given }» no es eso.
refused-same = --same lleva nombres de una persona con «=» entre ellos, como --same "Ada=Ada Lovelace"; «{ $given }» no es eso. Los nombres son los que enumera `slipstep read`.
suggest-same = ¿Una persona? { $why ->
    [spelling] Dos nombres solo se diferencian en cómo están escritos.
    [prefix] Un nombre empieza con el otro, y nunca escriben en el mismo archivo.
    [number] Un número y un nombre nunca escriben en el mismo archivo.
    [owner] Uno es el nombre en el teléfono propio; el otro, en el de la otra persona.
   *[same-messages] Dos nombres escribieron lo mismo a la misma hora en dos archivos, { $times } veces.
} Si es así: --same "{ $same }".
refused-port = El puerto { $port } ya es de otro programa. Elige otro con --port N, o quita --port.
refused-app-files = slipstep app no lleva archivos, así que «{ $what }» no se leyó. Ábrelo sin él y elige el archivo en la página.
refused-port-system = El puerto { $port } se lo reserva el sistema. Elige con --port N uno desde el 1024, o quita --port.
refused-not-built = La aplicación web no está construida aquí. Ejecuta una vez `npm start`; la construye y la sirve.
app-at =
    Slipstep está en { $address }
    Solo lo ve este dispositivo. Ctrl+C lo detiene.
refused-model-files = «{ $what }» no es una opción de slipstep model. Indica la pareja con --pair.
refused-model-moves = --{ $option } dice cómo se da un paso. Indica el paso con --move, o deja fuera --{ $option }.
refused-model-ran-off = Con estos números, el método { $solver } no puede seguir a la pareja durante { $days ->
    [one] un día
   *[other] { $days } días
}: sus pasos se disparan. { $which ->
    [stiff] Da números más cercanos a los de la pareja de ejemplo.
   *[other] Prueba con --solver stiff o da números más cercanos a los de la pareja de ejemplo.
}
refused-json-svg = --json y --svg se excluyen. Ejecuta el comando dos veces para tener los dos.
refused-from-nought = --{ $name } lleva un número desde 0{ $most ->
    [one] { " " }hasta 1
   *[any] { "" }
}; «{ $value }» no lo es.
refused-move-form = --move lleva NOMBRE, NOMBRE@DÍA o NOMBRE@DÍA:DÍAS, donde NOMBRE es uno de { $moves }; «{ $text }» no es nada de eso.
refused-move-late = El paso { $move } empezaría el día { NUMBER($start, useGrouping: 0) }, después del último ({ NUMBER($days, useGrouping: 0) }), y no haría nada. Empiézalo antes o da más --days.
refused-move-short = El paso { $move } no duraría ni un día y no haría nada. Dale un día o más.
refused-no-pair = No hay ni pareja ni archivo «{ $name }». Las parejas son { $pairs }; un archivo tiene que existir y poder leerse.
refused-pair-json = El archivo «{ $file }» no es JSON. `slipstep model --help` muestra qué puede contener.
refused-pair-object = En «{ $file }» { $where ->
    [file] el archivo
   *[other] { $what }
} no es un objeto. `slipstep model --help` muestra la forma.
refused-pair-form = En «{ $file }», «{ $name }» no es parte de una pareja: dos nombres en "names", y números en "a" y "b". `slipstep model --help` muestra la forma.
model-assumed = Persona { $which }: { $kept } de { $all } números como en la pareja de ejemplo.
model-drawn = { $file }: 15 hilos en { $days ->
    [one] 1 día
   *[other] { $days } días
}.
refused-show-files = --show muestra un plan y no lee ningún chat: «{ $what }» no se leyó. Quítalo.
refused-read-two = --json y --messages son dos respuestas distintas. Elige una.
refused-talk-terminal = slipstep talk pregunta y espera respuestas, y no hay nadie en esta terminal. Ejecútalo en una terminal, o reproduce respuestas con --script ANSWERS.json --json.
refused-talk-script = «{ $path }» no es un guion de una conversación. `slipstep talk --help` muestra la forma: una puerta, un papel y respuestas en orden.
refused-talk-answer = El guion da una respuesta que su pregunta no conoce. Cuenta las opciones desde 0.
refused-no-calls = --elsewhere calls marca los días con una llamada, y aquí no hay ninguna. Quítalo, o nombra los días, como 2025-07-01..2025-07-14.
read-file = { $file }: { $format }, { $messages ->
    [one] { $messages } mensaje leído
   *[other] { $messages } mensajes leídos
}, { $system ->
    [one] { $system } línea
   *[other] { $system } líneas
} sin mensaje (un título, un aviso o algo así), { $not } sin entender.
read-reactions = { $count ->
    [one] { $count } reacción a un mensaje: se cuenta,
   *[other] { $count } reacciones a mensajes: se cuentan,
} pero no como mensaje.
read-elsewhere = { $count ->
    [one] { $count } mensaje de otro chat en este archivo quedó fuera.
   *[other] { $count } mensajes de otros chats en este archivo quedaron fuera.
}
read-dates = Las fechas se leen como { $order ->
    [mdy] mes, día, año
    [ymd] año, mes, día
   *[dmy] día, mes, año
} ({ $how ->
    [given] como dijiste
    [assumed] como es habitual
   *[settled] como muestra el archivo
}).
read-zone = Zona horaria: { $zone } ({ $how ->
    [stated] la dice el archivo
    [given] la diste tú
   *[assumed] supuesta: el archivo no la dice; dala con --tz
}).
read-owner = Lo exportó { $owner }.
read-not = { $by ->
    [entry] entrada { $entry }
   *[line] línea { $line }
}: { $why }
read-not-more = y { $count } más; --json enumera los primeros 1000.
read-all = { $messages ->
    [one] { $messages } mensaje
   *[other] { $messages } mensajes
} en total.
read-known = Días conocidos: { $dates }.
read-timers = { $file }: los mensajes temporales estaban activados, así que un hueco no es un silencio.
read-calls = { $file }: { $calls ->
    [one] { $calls } llamada
   *[other] { $calls } llamadas
}, en { $days ->
    [one] { $days } día
   *[other] { $days } días
}.
read-person = { $name }: { $messages }
read-joined = { $names } se leen como una sola persona, como dijiste. Lee otra vez sin --same para deshacerlo.
app-own-device = Esta dirección es solo para este dispositivo.
app-only-reading = De esta dirección solo se puede leer.
app-no-page = Aquí no hay esa página.

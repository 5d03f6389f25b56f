### Qué pasó al leer un archivo, y qué hacer.
records-other-release = Otra versión de Slipstep anotó aquí algo que esta no puede mostrar.
-records-export-it = Necesitamos el chat: expórtalo desde la app y elige ese archivo.
-records-read-before = Lo anterior se leyó; lo que seguía falta aquí.
-records-read-half = Lo anterior se leyó; lo demás, no.
-records-again = Expórtalo o cópialo otra vez, y elige el nuevo.
-records-chat-again = Exporta otra vez el chat, o copia otra vez el archivo, y elige el nuevo.
-records-as-app = Expórtalo otra vez, y elige el archivo tal como lo creó la app.

## Lo que hay que decir o elegir antes

records-no-file = No hay ningún archivo. Elige la exportación de un chat.
records-unknown-zone = «{ $zone }» no es una zona horaria. Da un nombre como Europe/Madrid o America/Mexico_City.
# Para la terminal: la pregunta y la opción que la responde.
records-ask = { $question } Elige con { $option } { $choices }.
records-ask-order = Nada en este archivo dice si sus fechas ponen primero el día o el mes: 3/4 puede ser el 3 de abril o el 4 de marzo. Leerlas al revés cambiaría todas las fechas.
records-ask-order-table = Las fechas de { $file } pueden llevar primero el día o el mes, y nada en el archivo lo decide.
records-ask-columns = Esto es una tabla, pero no sabemos qué columnas tienen la fecha, quién escribe y el texto. { $seen } N es el número de una columna; también se pueden nombrar time, to, direction y chat.
records-columns-seen = Columnas: { $names }.
records-columns-unnamed = Tiene { $count } columnas y ninguna fila de nombres.
records-column-called = «{ $name }»
records-column-nameless = una sin nombre
records-column = Columna { $at } de la tabla.
records-columns-read = Leído como tabla de mensajes ({ $how ->
    [given] como dijiste
    [names] por los nombres de las columnas
   *[contents] por lo que hay en las columnas
}): { $columns }. Si no es así, di qué columnas son.
records-role-named = { $role } de la columna «{ $name }»
records-role-numbered = { $role } de la columna número { $number }
records-role-date = la fecha
records-role-kind = qué es cada mensaje
records-role-time = la hora
records-role-from = quién escribe
records-role-to = a quién
records-role-text = el texto
records-role-direction = enviado o recibido
records-role-direction-numbers = recibido (1) o enviado (2)
records-role-chat = el chat
records-role-title = el título del chat
records-role-draft = lo que no se envió
records-chat = { $title }: { $people ->
    [one] 1 persona
   *[other] { $people } personas
}, { $messages ->
    [one] 1 mensaje
   *[other] { $messages } mensajes
}
records-choose-chat = Esta exportación tiene { $count } chats. Elige uno con --chat NAME. Si varios son una sola conversación, como por número y por dirección, da --chat para cada uno.
records-chats-differ = Estos archivos tienen { $count } chats, quizá con personas distintas. Leídos juntos, una conversación respondería por otra. Elige uno con --chat NAME, o da --chat para cada uno de la misma conversación. Si dos nombres son una persona, dilo con --same "A=B".
records-no-such-chat = Aquí ningún chat se llama «{ $chat }». Elige uno de los de la lista con --chat NAME.

## Lo que hay que saber del conjunto

# Una nota de uno de varios archivos.
records-of-file = { $file }: { $text }
records-none-read = Se reconoció esta exportación, pero no se pudo leer ninguna de sus { $count } entradas. La primera: { $why }. A menudo es solo una parte, u otro programa cambió el archivo. Usa la exportación entera, directo de la app, como dice su guía.
records-ragged = { $count ->
    [one] La fila { $row } tiene
   *[other] La fila { $row } y otras, { $count } en total, tienen
  } celdas de más o de menos. Eso pasa cuando un texto con comas está sin comillas. Ahí pueden faltar palabras. Exporta otra vez la tabla.
records-kinds-strange = { $count ->
    [one] 1 mensaje es de un tipo desconocido, y cuenta como texto.
   *[other] { $count } mensajes son de tipos desconocidos, y cuentan como texto.
  }
records-empty = Esta exportación no tiene mensajes: el chat está vacío, o la exportación se cortó. Exporta otra vez el chat, directamente desde la app y completo.
records-left-out = «{ $chat }» quizá sea un chat con otras personas, así que quedó fuera. Si es la misma conversación, elige los dos.
records-group = Este chat tiene { $count } personas. Miramos de dos en dos: elige dos con --people A,B.
records-one-person = Todos los mensajes son de una persona, así que no hay intercambio que mirar. Comprueba que esta sea la exportación entera y que la otra persona escribió en este chat.
records-no-such-person = En estos archivos nadie se llama «{ $name }», así que no se unió nada con ese nombre. Los nombres están en la respuesta; cópialos de ahí.
records-twins = { $file } tiene el mismo chat que { $others }, que está al lado: así lo escribe signal-export. Se leyó { $file } y lo demás no.
records-joined-by-name = «{ $name }» está en varias de estas exportaciones y cuenta como una sola persona. Si son dos, abre las exportaciones por separado.
records-too-many-people = Este archivo tiene más de 65 mil remitentes, así que todos los demás cuentan como uno solo. Comprueba que sea el archivo correcto.
records-hours = { $later ->
    [later] { $hours ->
        [one] { NUMBER($hours, maximumFractionDigits: 2) } hora más tarde
       *[other] { NUMBER($hours, maximumFractionDigits: 2) } horas más tarde
    }
   *[earlier] { $hours ->
        [one] { NUMBER($hours, maximumFractionDigits: 2) } hora antes
       *[other] { NUMBER($hours, maximumFractionDigits: 2) } horas antes
    }
}
records-zones-none = { $count } textos de «{ $first }» están también en este archivo, { $distance }. O sea, al exportar, el reloj del teléfono estaba en otra zona. Ninguna zona los hace coincidir, así que esos mensajes cuentan dos veces. Da a cada archivo su zona.
records-zones-settled = { $count } textos de «{ $first }» están también en este archivo, { $distance }. O sea, al exportar, el reloj del teléfono estaba en otra zona. Con «{ $first }» en { $zone }, este se lee en { $settled }: ahí coinciden y cuentan una vez. Si el teléfono no estaba ahí, da a cada archivo su zona.
records-apart = { $unit ->
    [seconds] { $count ->
        [one] { NUMBER($count, maximumFractionDigits: 2) } segundo
       *[other] { NUMBER($count, maximumFractionDigits: 2) } segundos
    }
    [minutes] { $count ->
        [one] { NUMBER($count, maximumFractionDigits: 2) } minuto
       *[other] { NUMBER($count, maximumFractionDigits: 2) } minutos
    }
   *[hours] { $count ->
        [one] { NUMBER($count, maximumFractionDigits: 2) } hora
       *[other] { NUMBER($count, maximumFractionDigits: 2) } horas
    }
}
records-twice = { $count } textos están en «{ $first }» y en este archivo, con { $distance } de diferencia. Parecen ser los mismos mensajes, así que cuentan dos veces. Lee solo uno de los dos archivos{ $zones ->
    [yes] , o da a cada uno su zona.
   *[no] .
}
records-repeated-hour = { $count ->
    [one] 1 mensaje está
   *[other] { $count } mensajes están
} en la hora que un cambio de hora repite en { $zone }. Se leyó en la pasada que mantiene el orden del archivo; si no, en la primera. Puede haber esa hora de diferencia.
records-missing-hour = { $count ->
    [one] 1 mensaje tiene una hora
   *[other] { $count } mensajes tienen horas
} que los relojes de { $zone } se saltan. Es probable que la zona sea otra: da aquella en la que estaba el teléfono.
records-disappearing = Durante un tiempo estuvo activo el temporizador de mensajes temporales. Lo que desapareció antes de exportar falta aquí, así que un hueco en ese tiempo no es un silencio.
records-ansi = Otro programa guardó este archivo en una codificación antigua de Windows (ANSI), y así se leyó. Si las letras con acento u otras que no sean a-z se ven mal, usa el archivo tal como lo exportó la app.
records-letters-broken = En estos nombres hay letras rotas («Ã¼» en lugar de «ü»): otro programa guardó mal el archivo. Úsalo tal como lo exportó la app.
records-not-utf8 = No se sabe cómo están codificadas las letras de este archivo, así que las que no van de la a a la z salen como �. Usa el archivo tal como lo exportó la app, o guárdalo como UTF-8.

## Archivos cortados o dañados

# $why: lo que dice el motor, en inglés.
records-broken-format = Este archivo se tomó por una exportación de { $app } y no se pudo leer ({ $why }). { -records-chat-again }
records-broken-end = Este archivo no se puede leer hasta el final ({ $why }). { -records-chat-again }
records-gone = se movió o cambió, o no se permite leerlo
records-packed-damaged = sus datos comprimidos están dañados o acaban antes de tiempo
records-too-large = Este archivo supera los { $megabytes } MB, más de lo que debería ocupar una exportación así. Comprueba que sea el archivo correcto.
records-entry-too-large = Una entrada de este archivo JSON supera los 16 MB. Ningún mensaje lo hace: comprueba que sea el archivo correcto.
records-line-too-long = La línea { $line } supera los 16 MB, así que esto no es un chat en texto. Elige el archivo que exportó la propia app.
records-value-too-long = Una parte de este archivo supera los 16 MB, algo que no pasa en ninguna copia de mensajes. Elige el archivo que exportó la propia app.
records-too-many-messages = En estos archivos hay más de { $count } mensajes, más de los que se leen a la vez. Exporta solo ese chat y elige ese archivo.
records-too-many-names = Los nombres de este archivo suman más de 32 MB, más que en cualquier exportación. Comprueba que sea el archivo correcto.
records-too-many-senders = Este archivo nombra mucho más de 65 mil remitentes o chats, más que cualquier exportación. Comprueba que sea el archivo correcto.
records-too-many-words = Las palabras de este archivo suman más de 256 MB, más de las que se guardan. Léelo sin guardar las palabras o exporta solo ese chat.
records-row-too-long = Una fila de esta tabla pasa de 16 millones de caracteres, como cuando unas comillas no se cierran. Abre el archivo en una hoja de cálculo, guárdalo otra vez como CSV y elige ese.
records-tag-too-long = Una etiqueta de esta página web pasa de 16 millones de caracteres, más que en cualquier exportación. Exporta otra vez el chat y elige el archivo nuevo.
records-text-too-long = Un texto de esta página web pasa de 16 millones de caracteres. Ninguna exportación tiene un texto así. Exporta otra vez el chat y elige el archivo nuevo.
records-page-deep = La página exportada tiene más de 300 niveles, unos dentro de otros, algo que no ocurre en ninguna exportación. { -records-read-half } { -records-as-app }
records-file-cut = Este archivo se corta a la mitad, como cuando una descarga o una copia se interrumpe. { -records-read-before } { -records-again }
records-quote-open = La última fila de este archivo acaba dentro de unas comillas, como cuando una copia se interrumpe. { -records-again }
records-json-broken = Desde el byte { $offset }, este archivo deja de ser JSON. { -records-read-half } { -records-as-app }
records-entries-cut = { $how ->
    [cut] Este archivo se corta a la mitad, tras { $count } entradas.
   *[broken] Tras { $count } entradas, este archivo deja de ser JSON.
} Lo anterior se leyó. Exporta otra vez el chat, o copia otra vez el archivo, para tenerlo todo.

## Archivos comprimidos

records-gzip-bomb = Al descomprimirse, { $file } ocupa más de 200 veces su tamaño. Ningún chat hace eso, pero sí los archivos hechos para llenar un disco. Elige el archivo que exportó la propia app.
records-inflates = { $file } ocupa al descomprimirse mucho más de lo que debe, como los archivos hechos para llenar el disco de un equipo. Elige el archivo que exportó la propia app.
records-tar-broken = Este archivo tar está dañado, o contiene más archivos que ninguna exportación. Descárgalo otra vez, o descomprímelo y elige el archivo del chat.
records-archive-empty = Este archivo comprimido no contiene ningún chat. Exporta otra vez y elige el que tiene el texto.
records-zip-entries = Este zip lista más de { $count } entradas, muchas más que cualquier exportación de un chat. Elige el zip que exportó la propia app.
records-too-many-files = { $where ->
    [zip] Este zip tiene
   *[selection] Elegiste
} más de { $count } archivos además de fotos y grabaciones. Para protegerte de archivos hostiles, no abrimos más. Saca el chat que quieres y elige solo ese archivo.
records-zip-broken = Este zip no se puede abrir: le falta el final o está dañado, como cuando una descarga o una copia se interrumpe. { -records-chat-again }
records-zip-too-large = Descomprimido, este zip pasaría de 2 GB, y no abrimos más que eso. Saca el chat que quieres y elige solo ese archivo.
records-zip-bomb = Al descomprimirse, este zip ocupa más de 200 veces su tamaño. Ningún chat hace eso, pero sí los archivos hechos para llenar un disco. Elige el zip que exportó la propia app.
records-zip-bomb-whole = Descomprimido, este zip sería mucho mayor que cualquier chat de su tamaño, como los archivos hechos para llenar un equipo. Elige el zip que exportó la propia app.
records-zip-locked = Este zip está protegido con contraseña. Descomprímelo primero y elige el archivo descomprimido.
records-zip-media = Este zip solo tiene fotos y grabaciones, ningún chat. Exporta otra vez el chat y elige el zip que tiene el texto.
records-zip-empty = Este zip está vacío. Exporta otra vez el chat.

## Archivos sin un chat que podamos leer

-records-one-side = Con una sola persona no hay intercambio que mirar.
-records-unread = Aquí no se puede leer. Si lo copias en una tabla, sí: un CSV con las columnas dyad_id, time_unix, sender, receiver.
records-is-empty = Este archivo está vacío: falló la exportación o la copia. Exporta otra vez el chat, o copia otra vez el archivo.
records-is-picture = Esto es una imagen. { -records-export-it }
records-is-pdf = Esto es un PDF. { -records-export-it }
records-is-archive = No podemos abrir este archivo comprimido (7z, rar, o uno dentro de otro). Descomprímelo y elige el archivo que tiene dentro.
records-is-recording = Esto es una grabación. { -records-export-it }
records-is-web-page = Esto es una página web, pero de ninguna exportación que conozcamos. Exporta otra vez y elige JSON o texto si la app pregunta el formato.
records-is-binary = No conocemos esta clase de archivo. { -records-export-it }
records-is-text = Es texto, pero no vemos ningún chat en él. { -records-export-it }
records-is-json-damaged = Este archivo está dañado, como cuando una descarga se interrumpe o un editor lo cambia. Descárgalo o cópialo otra vez, y elígelo tal como lo escribió la app.
records-is-json-damaged-at = Este archivo está dañado en el carácter { $at }, como cuando una descarga se interrumpe o un editor lo cambia. Descárgalo o cópialo otra vez, y elígelo tal como lo escribió la app.
-records-which-json = Si una app ofrece varios formatos, elige: en Messenger e Instagram message_1.json, en Telegram result.json, en Signal main.jsonl, en Snapchat chat_history.json, en Skype messages.json.
records-is-json = Esto es JSON, pero de ninguna clase que conozcamos. { -records-which-json }
records-is-json-with = Esto es JSON, pero de ninguna clase que conozcamos (sus campos son { $fields }…). { -records-which-json } Una lista de objetos que tengan una hora, un nombre y un texto se puede leer de cualquier app.
records-is-rich-text = Esto es un chat guardado como texto con formato (RTF): entre las palabras hay fuentes y colores. Ábrelo en TextEdit y elige Formato → Convertir en texto sin formato, o guárdalo en Word como «Texto sin formato (UTF-8)». Elige ese archivo. Mejor aún es la exportación de la propia app.
records-is-one-sided = Estos son tus datos de { $app }: está lo que escribiste, no lo que te respondieron. { -records-one-side } { $app } no ofrece ninguna exportación con los dos lados.
records-is-discord-own = Esto es parte de tu paquete de datos de Discord: está lo que escribiste, no lo que te respondieron. { -records-one-side } DiscordChatExporter guarda los dos lados: exporta los mensajes directos como JSON y elige ese archivo.
records-is-vk = Esto es una página de mensajes de tu archivo de datos de VK. { -records-unread }
records-is-wire-events = Esto es events.json de una copia de Wire, que identifica a las personas con un número y no con su nombre. { -records-unread }
records-is-wire = Esto es una copia de Wire, hecha para que solo Wire la abra. { -records-unread }
records-is-snaps = Esto es la lista de tus snaps de Snapchat, sin lo que decían. Elige chat_history.json de la carpeta «json» de la misma descarga.
records-is-snapchat-page = Esto es una página de tus datos de Snapchat. En Snapchat elige Ajustes → Mis datos y marca «Exportar archivos JSON». Luego elige chat_history.json de la carpeta «json» de esa descarga.
records-is-meta-page = Esto es una página de tu descarga de Meta (Facebook, Messenger o Instagram) sin mensajes. Elige message_1.html de la carpeta messages/inbox de la misma descarga. Mejor aún: en «Exportar tu información» elige Formato → JSON y solo Mensajes.
records-is-meta-part = Esto es parte de tu descarga de Meta (Facebook, Messenger o Instagram), pero no sus mensajes. Elige message_1.json de la carpeta messages/inbox de la misma descarga.
records-is-skype-devices = Esto es la lista de dispositivos de tu cuenta de Skype. Elige messages.json de la misma exportación.
records-is-voice-page = Esto es una página de Google Voice sin mensajes (un índice, o tus saludos). Elige la carpeta Voice/Calls de Takeout, donde están los mensajes.
records-is-takeout = Esto es parte de Google Takeout (actividad), pero no un chat. En Takeout marca Google Chat (o Hangouts, o Google Voice), y elige los mensajes de esa descarga.
-records-chat-privacy = Si falta «Exportar chat», este chat tiene la «Privacidad avanzada del chat»; ambos lados ven cuándo cambia.
records-is-copied-whatsapp = Estos mensajes se copiaron de WhatsApp, que al copiar omite el año, así que no se sabe el día de ninguno. Abre ahí el chat, toca ⋮ (o el nombre, en un iPhone) → Más → Exportar chat → Sin archivos, y elige ese archivo. { -records-chat-privacy }
records-is-whatsapp-backup = Esto es una copia cifrada de WhatsApp, que solo WhatsApp puede abrir. Abre ahí el chat, toca ⋮ (o el nombre, en un iPhone) → Más → Exportar chat → Sin archivos, y elige ese archivo. { -records-chat-privacy }
records-is-signal-backup = Esto es una copia de Signal de un Android, que solo Signal puede abrir. En Signal elige Ajustes → Chats → Exportar chats, y elige main.jsonl de lo que escriba.
records-is-facebook-old = Esto es una descarga de Facebook anterior a 2018, una página que no leemos. Pide otra: Centro de cuentas → Tu información y permisos → Exportar tu información, solo mensajes, todo el tiempo, JSON.
records-is-android-backup = Esto es una copia de Android (adb), que tiene apps y no chats. { -records-export-it }
records-is-utf16-database = Esto es una base de datos con texto en UTF-16, que ninguna aplicación conocida escribe, así que no la leemos. { -records-export-it }
records-is-viber-database = Esto es la base de datos de Viber para escritorio, y no podemos leerla. En Viber, en el teléfono, elige Ajustes → Cuenta → Copia de seguridad de Viber → Enviar historial por correo. Después elige el archivo que recibas.
records-is-skype-database = Esto es la base de datos de un Skype antiguo (main.db), que aún no se puede leer. Si tu cuenta se exportó antes de que Skype cerrara, elige messages.json de esa exportación.
records-is-telegram-database = Esto es la base de datos de Telegram de un teléfono, en un formato que no podemos leer. En Telegram Desktop abre el chat, elige ⋮ → Exportar historial del chat → Formato: JSON legible por máquina, y elige result.json.
records-is-kakao-database = Esto es la base de datos de KakaoTalk, que está cifrada. En KakaoTalk abre el chat, elige ≡ → Ajustes → Exportar chat, y elige ese archivo.
records-is-database = Esto es una base de datos de una clase que no conocemos. Podemos leer chat.db (Mensajes en un Mac), msgstore.db (WhatsApp en Android) y ChatStorage.sqlite (WhatsApp en un iPhone). { -records-export-it }
records-is-vmessage = Esto es un archivo vMessage, el formato de los SMS en teléfonos antiguos de Nokia y Windows. Aún no se puede leer. Si un teléfono Android también tiene los mensajes, haz una copia con «SMS Backup & Restore» y elige su archivo XML.
records-is-contact-card = Esto es una tarjeta de contacto, así que no hay chat que leer. { -records-export-it }
records-is-office = { $kind ->
    [table] Esto es una hoja de cálculo y así no se puede leer. Ábrela, ve a Archivo → Guardar como → CSV y elige el archivo nuevo.
    [text] Esto es un documento y no texto sin formato. Ábrelo, ve a Archivo → Guardar como → Texto sin formato (.txt) y elige el archivo nuevo.
    [apple] Esto es un documento de Numbers o Pages. Ábrelo, ve a Archivo → Exportar a → CSV (en Pages: Texto sin formato) y elige el archivo nuevo.
   *[old] Esto es un documento de Excel, Word u Outlook en su forma antigua. Ábrelo, ve a Archivo → Guardar como, toma CSV o texto sin formato y elige el archivo nuevo.
}
records-is-discord-page = Este chat lo escribió DiscordChatExporter como página o como texto. Expórtalo otra vez como JSON (o CSV) y elige ese archivo.
records-is-element = Este chat lo escribió Element como página o como texto, donde las imágenes no dicen de quién son. En Element abre la sala → ⓘ → Exportar chat, elige JSON como formato y elige ese archivo.
records-x-part = Esto es una parte de tu archivo de X (Twitter) sin mensajes directos. Elige direct-messages.js de su carpeta «data», o el archivo entero.
records-is-sms-lines = Esto es una copia de «SMS Import / Export», que todavía no podemos leer. Haz otra con «SMS Backup & Restore» en el mismo teléfono y elige su archivo XML.
records-is-sigtop = Esto es un chat de Signal Desktop que sigtop escribió como texto, y no podemos leerlo. Elige main.jsonl de la exportación de la propia Signal, o data.json de signal-export.
records-is-mail = Esto es un solo correo. Exporta la carpeta entera como mbox (Apple Mail: Buzón → Exportar buzón, Gmail: Google Takeout) y elige ese archivo.
records-is-saved-page = Esto es una página o un correo guardado entero (MHTML), y no podemos leerlo. { -records-export-it }

## Bases de datos de apps

records-log-alone = Esto es solo el registro de una base de datos (su nombre acaba en -wal): tiene las páginas más nuevas, no el resto. Elige también la base de datos ({ $file }).
records-database-damaged = Esta base de datos no se puede leer hasta el final (SQLite: { $why }). { $app ->
    [messages] Cierra Mensajes, copia chat.db y chat.db-wal
   *[whatsapp] Copia msgstore.db y msgstore.db-wal
} juntos otra vez, y elige las dos copias.
records-database-rows = Esta base de datos está dañada: sus filas no van una tras otra. Cierra la app, copia otra vez la base de datos y su registro, y elige las copias.
records-database-hostile = Leer esta base de datos no acabaría nunca, como con los archivos hechos para bloquear un equipo. Elige el chat.db de tu propio Mac, o la exportación del chat.
records-messages-cut-down = Esto es una copia recortada de la base de datos de Mensajes de Apple, sin { $columns }. Sin eso no se sabe cuándo se envió un mensaje, ni quién. Copia el propio chat.db de la carpeta Messages en la Biblioteca de tu Mac, junto con chat.db-wal.
records-messages-other = Esto es una base de datos SQLite, pero no de Mensajes de Apple: le falta una de las tablas message y chat (tiene: { $tables }). Elige chat.db de la carpeta Messages en la Biblioteca de tu Mac, o la exportación del chat.
records-no-tables = ninguna
records-log-missing = Mensajes guarda lo más nuevo en un segundo archivo, chat.db-wal, que no estaba entre los archivos. Si hay uno junto a chat.db, elige los dos. Sin él pueden faltar las últimas horas o días.
records-log-unused = El registro chat.db-wal de esta base de datos está dañado o es de otra copia, así que quedó fuera. Pueden faltar los mensajes más nuevos. Cierra Mensajes, copia otra vez los dos archivos y elige las copias.
records-recently-deleted = No se cuentan: { $count ->
    [one] 1 mensaje
   *[other] { $count } mensajes
} en «Eliminados recientemente», por decisión de alguien. Recupera en Mensajes lo que deba contar.
records-no-conversation = No se cuentan: { $count ->
    [one] 1 mensaje
   *[other] { $count } mensajes
} sin conversación, por ejemplo restos de conversaciones eliminadas. La app Mensajes tampoco los muestra.
records-not-delivered = No se cuentan: { $count ->
    [one] 1 mensaje que nunca salió de este dispositivo (marcado como no entregado).
   *[other] { $count } mensajes que nunca salieron de este dispositivo (marcados como no entregados).
}
records-discord-blank = Ningún mensaje de este archivo contiene nada: ni palabras, ni imágenes, ni stickers. DiscordChatExporter escribe archivos así cuando no tiene permiso para leer los mensajes. Aun así se ve quién escribió y cuándo. Si lo exportó un bot, activa «Message Content Intent» para él y vuelve a exportar.
records-body-unreadable = { $count ->
    [one] Cuenta como enviado, sin texto: 1 mensaje
   *[other] Cuentan como enviados, sin texto: { $count } mensajes
} en un formato que no se pudo leer.
records-whatsapp-names = Esto es la agenda de WhatsApp (wa.db), que no tiene mensajes. Elige también msgstore.db.
records-whatsapp-tables = Esto es una base de datos de WhatsApp sin sus mensajes (tiene: { $tables }). En Android elige msgstore.db; de un iPhone, ChatStorage.sqlite. O exporta el chat en WhatsApp: menú, Más, Exportar chat.

## Lo que algunas apps omiten o dejan abierto

records-zone-named = Las horas de este archivo llevan el nombre de una zona ({ $names }), pero no su diferencia con UTC. Se leyeron como la hora de ese lugar: di cuál es, si no es la zona que se muestra.
records-order-doubtful = Algunas fechas de este archivo no existen en el orden indicado, pero sí en otro. Comprueba el orden de día y mes.
records-capped = Esta exportación tiene { $count } mensajes. WhatsApp para cerca de los { $limit ->
    [media] 10 mil con archivos
   *[text] 40 mil
} y deja fuera los más antiguos sin decirlo, así que pueden faltar. Puedes añadir una exportación del otro teléfono, o una anterior.
records-earlier-missing = WhatsApp Web dice en este archivo que pueden faltar mensajes anteriores: exporta lo que tenía el navegador. Una exportación del teléfono llega más atrás.
records-media-learned = En este archivo se repiten las mismas palabras entre ángulos, { $count } veces en total, como las escribe un teléfono por lo que una exportación deja fuera. Cuentan como fotos y similares, sin palabras. Si alguien las escribe a mano, sí eran palabras.
records-assistant = { $name } respondió en este chat: { $count ->
    [one] 1 mensaje
   *[other] { $count } mensajes
}, de la propia app, que aquí no son de nadie. Lo que se le preguntó sí cuenta.
records-bytes-malformed = { $count } mensajes tienen bytes que no son texto en UTF-8; salen como �. Es probable que otro programa cambiara el archivo: úsalo tal como lo exportó WhatsApp.
records-other-shape = { $count ->
    [one] 1 línea parece la cabecera de un mensaje, pero no como las escribe este archivo: la línea { $line }. Se tomó
   *[other] { $count } líneas parecen la cabecera de un mensaje, pero no como las escribe este archivo; la primera es la línea { $line }. Se tomaron
} como texto, como cuando alguien pega un chat. Si el archivo junta varias exportaciones, dalas una por una.
records-pasted = { $count ->
    [one] 1 línea parece la cabecera de un mensaje y está
   *[other] { $count } líneas parecen cabeceras de mensajes y están
} dentro de otro: mensajes vueltos a pegar, que ya estaban, o un plan con fechas. Cuentan como texto de ese mensaje.
records-voice-twice = { $count ->
    [one] 1 mensaje está
   *[other] { $count } mensajes están
} en dos páginas con el mismo nombre, como las que llevan «(1)» cuando el archivo ya existía. Cada uno se cuenta una sola vez.
records-sms-twice = { $count ->
    [one] 1 mensaje está
   *[other] { $count } mensajes están
} dos veces en esta copia, en la misma milésima de segundo, como al restaurar una copia en el teléfono. Cada uno se cuenta una sola vez.
records-json-more = Tras el final del JSON de este archivo hay { $count ->
    [one] 1 byte más
   *[other] { $count } bytes más
}, como cuando se juntan dos exportaciones. Eso no se leyó. Añade las exportaciones una por una.
records-beside = Junto a los chats están { $first } y { $count } archivos más sin chat. Se pasaron por alto.
records-lines-joined = Hay líneas de este archivo que se juntaron, como cuando se pega un chat en una nota. Por eso se separó el texto delante de cada fecha y nombre. Ya no se distingue qué líneas eran de un mismo mensaje. Es mejor el archivo que exportó WhatsApp.
records-too-long = { $count } mensajes pasaban de 8 MB y se cortaron ahí.
records-line-order = Todas las fechas de este archivo pueden llevar primero el día o el mes. Cuando LINE no empieza por el año, empieza por el mes, y así lo leímos. Si meses y días parecen cambiados, indica el orden.
records-viber-order = Todas las fechas de este archivo se pueden leer con el día primero o con el mes primero. Viber pone primero el día, así que se supuso eso. Si días y meses parecen cambiados, indica el orden.
records-names-by-spaces = LINE para escritorio pone solo un espacio entre el nombre y el texto, así que los nombres de varias palabras se deducen de lo que se repite. Si uno está mal, exporta desde LINE en el teléfono.
records-line-bare = LINE para escritorio escribe una foto, un sticker y cosas así con la palabra sola: aquí { $count ->
    [one] 1 mensaje
   *[other] { $count } mensajes
}. Si alguien escribe justo esa palabra, no se distingue. LINE en el teléfono la pone entre corchetes.
records-googlechat-members = Este archivo de Google Chat dice quién participa, y no tiene mensajes. Elige messages.json, que está al lado, o la carpeta entera.
records-x-numbers = X da a cada persona un número. Del archivo entero sabemos también los nombres de quienes nombraste alguna vez en un post.
records-slack-lists = Esta lista de una exportación de Slack no tiene mensajes. Elige la exportación entera, o la carpeta de la conversación junto con este archivo.
records-mail-twice = Lo que está varias veces en el archivo (como en «Enviados» y «Todos») cuenta una sola vez: { $count ->
    [one] 1 correo
   *[other] { $count } correos
}.
records-mail-quotes = En { $count ->
    [one] 1 correo
   *[other] { $count } correos
} se omitió el texto citado de correos anteriores.
records-mail-large = De { $count ->
    [one] 1 correo
   *[other] { $count } correos
} solo se miraron los primeros 4 MB. Los adjuntos no se abren nunca.
records-signal-developers = Esto es un archivo de prueba de quienes desarrollan Signal, no una exportación. En Signal elige Ajustes, Chats, Exportar chats, y abre main.jsonl.
records-signal-failed = No se cuentan: { $count ->
    [one] 1 mensaje sin enviar, que no llegó a nadie.
   *[other] { $count } mensajes sin enviar, que no llegaron a nadie.
}
records-signal-notes = No se cuentan: { $count ->
    [one] 1 entrada
   *[other] { $count } entradas
} de «Nota para mí», sin enviar a nadie.
records-signal-timers = signal-export deja fuera los mensajes temporales si no se le dice otra cosa, y no dice si los hubo. Si el chat tenía un temporizador, un hueco mientras corría no es un silencio.
records-xml-entities = Este archivo XML define entidades propias, como ninguna copia de mensajes y sí los archivos hechos para llenar un equipo. No se leyó nada. Elige el archivo que escribió SMS Backup & Restore.
records-xml-ends = Tras { $count ->
    [one] 1 entrada
   *[other] { $count } entradas
}, este archivo deja de ser XML. { -records-read-half } Haz otra vez la copia y elige la nueva.
records-backup-cut = Este archivo se corta a la mitad, como cuando una copia se interrumpe. { -records-read-before } Haz la copia otra vez, o cópiala otra vez, y elige la nueva.
records-xml-errors = { $count ->
    [one] 1 lugar de este archivo no es
   *[other] { $count } lugares de este archivo no son
} XML correcto. Puede faltar lo que hay ahí. Si faltan mensajes, haz otra vez la copia.
records-no-rcs = Una copia de mensajes de texto tiene SMS y MMS, pero no RCS. Entre dos Android se usa hoy casi siempre RCS, y entonces aquí solo está lo que se envió por otra vía. Un hueco aquí no es un silencio.
records-unsaved = Snapchat solo conserva lo que alguien guardó o aún no había abierto. Lo que falta no falta por azar, así que un hueco aquí no es un silencio. Se cuenta lo que quedó.
records-mixed-clocks = { $walls } entradas dan solo la hora local, y { $instants } la exacta. Las locales se leyeron en la zona indicada aquí.
records-reactions-learned = { $count ->
    [one] 1 mensaje se toma por un aviso
   *[other] { $count } mensajes se toman por avisos
} que Instagram escribe junto a una reacción: siempre las mismas palabras, donde la misma persona puso esa reacción. Esos mensajes cuentan como reacciones.
records-same-names = Dos personas de este chat tienen exactamente el mismo nombre, y nada más en la exportación las distingue. Lo que escribieron cuenta como de una. Cambia uno de los nombres en la app y exporta otra vez.

## Por qué no se entendió una línea

records-why-time = no tiene una hora legible
records-why-not-a-time = su hora no es una hora
records-why-bounds = su hora es anterior a cualquier mensaje así, o futura
records-why-date = no tiene fecha
records-why-date-form = su fecha está escrita de un modo que no conocemos
records-why-order = su fecha no existe con { $order ->
    [dmy] el día primero
    [mdy] el mes primero
   *[ymd] el año primero
}
records-why-no-date-yet = no hay ninguna fecha antes
records-why-sender = no dice quién lo envió
records-why-caller = no dice quién llamó
records-why-number = no da ningún número
records-why-before = está antes del primer mensaje
records-why-neither = no es ni un mensaje ni una fecha
records-why-chat = es de un chat que el archivo no nombra
records-why-nowhere = no es de ningún chat y no dice quién escribe
records-why-not-json = la línea no es JSON, como si el archivo se cortara aquí
records-why-not-object = no es un objeto JSON que se pueda reparar
records-why-unsupported = Telegram Desktop no pudo exportarlo y solo dice «unsupported»
records-why-type = su tipo no es message, service ni unsupported
records-why-call = es una clase de llamada que no conocemos
records-why-mail = no es un correo que se pueda leer
records-why-quotes = sus comillas no encajan
records-why-columns = tiene { $found } columnas y la primera línea tiene { $first }
records-why-seconds = su time_unix no es un número de segundos
records-why-cells = dyad_id, sender o receiver está vacío
records-why-oneself = su sender es su receiver
records-why-shape = tiene una forma que no conocemos

### Elegir un archivo, leerlo, quién eres tú.

load-bring = Trae un chat. Nunca sale de este dispositivo.
load-lead = Expórtalo desde tu app y ábrelo aquí: verás cómo responde cada persona.
load-fair = La otra persona no eligió esto. ¿Le mostrarías lo que encuentres?
load-reading = Leyendo tu chat
load-question = Primero, una pregunta.
load-what = Lo que se leyó
load-another = Otro archivo
load-zone = Las horas se leen según { $zone }.
load-who-note = Solo decide a quién se muestra primero.
load-next = Seguir
load-called = Aquí los nombres son { $a } y { $b }.
load-called-one = Nombre para { $person }
load-called-alike = Da un nombre a cada persona, y que no sea el mismo.
load-called-go = Usar estos nombres

## El sitio donde soltar un archivo

load-drop = Suelta el archivo aquí
load-pick = Ya tengo el archivo
load-pick-folder = Elegir una carpeta
load-several = Varios archivos a la vez se leen como una sola conversación: de ambos teléfonos, o uno más viejo y uno más nuevo.
load-several-mac = O un chat.db con su chat.db-wal.
load-which-app = ¿Qué aplicación?
load-app-whatsapp = WhatsApp
load-app-imessage = iMessage
load-app-meta = Messenger o Instagram
load-app-another = Otra
load-other-ways = Otras formas
load-system = ¿Qué teléfono?
load-system-iphone = iPhone
load-system-android = Android
load-step = { $at } de { $of }
load-on-computer = Abre Slipstep en ese equipo. Allí están las instrucciones.
load-paste = O pega el texto de un chat
load-paste-go = Leer este texto
load-stop = Parar
load-stopped = Se detuvo. No se guardó nada, y todo sigue como antes.
load-undo = Deshacer la importación
load-undone = La importación se deshizo, y sus líneas quedaron olvidadas.
load-undone-kept = Volvió lo que estaba abierto antes. Lo que añadiste sigue en tu archivo.

## Lo que está haciendo

load-stage-read = Leyendo las líneas
load-stage-group = Buscando mensajes y pausas
load-stage-weigh = Calculando quién responde a quién
load-stage-seal = Cerrando con llave
load-stage-at = { $stage }… { NUMBER($share, style: "percent") }

## Preguntas que un archivo deja abiertas

load-ask-chat = Parece que aquí hay varios chats. ¿Cuál quieres ver? Los demás quedan fuera.
load-ask-columns = Esto es una tabla. No sabemos qué columnas tienen la fecha, quién escribió y el texto. Elígelas aquí.
load-ask-dates = ¿Este archivo pone primero el día o el mes? 3/4 puede ser 3 de abril o 4 de marzo. Elegir mal cambiaría todas las fechas. ¿Cómo las escribe el teléfono de donde viene?
load-order-dmy = Primero el día (31/12)
load-order-mdy = Primero el mes (12/31)
load-order-ymd = Primero el año (2024/12/31)
load-columns = ¿Qué hay en cada columna?
load-column-date = Fecha
load-column-time = Hora
load-column-from = Quién escribió
load-column-text = Qué se escribió
load-column-choose = Elegir una columna
load-column-with-date = Va con la fecha
load-columns-go = Leerlo así
load-columns-change = Otras columnas

## Quién es quién

load-who = ¿Quién eres tú?
load-neither = Ninguna, o prefiero no decirlo
load-two-of = ¿Cuáles dos de estas { $count } personas?
load-group = En este chat hay más de dos personas. ¿De quiénes quieres ver el baile? Elige dos. Las líneas de las demás quedan fuera y se cuentan.
load-two-go = Estas dos
load-group-says = Quién escribe después de quién. La pareja más frecuente: { $one } y { $other }.
load-group-arcs = Cuanto más a menudo una persona escribe justo después de la otra, más grueso es el arco.
load-messages = { $count ->
    [one] { $count } mensaje
   *[other] { NUMBER($count) } mensajes
}
load-one-person = ¿Una persona o dos?
load-one-person-lead = Estos nombres pueden ser de una misma persona. Solo los unimos si tú lo dices, y puedes deshacerlo.
load-one-yes = Una persona
load-one-no = Dos personas
load-apart = Separar otra vez
load-joined = { $names } se leen como una sola persona, como dijiste.
load-join-own = Unir dos nombres a mano
load-join-first = Un nombre
load-join-second = El otro nombre de la misma persona
load-join-choose = Elegir un nombre
load-join-go = Unir estos dos
load-join-chats = Varios de estos son una conversación
load-join-chats-go = Leerlos como uno solo
load-why-same-messages = Con los dos nombres se escribió lo mismo a la misma hora en dos archivos, { NUMBER($times) } veces.
load-why-spelling = Los nombres solo se diferencian en cómo están escritos.
load-why-prefix = Un nombre es el comienzo del otro, y los dos nombres nunca escriben en el mismo archivo.
load-why-number = Un número y un nombre que nunca escriben en el mismo archivo.
load-why-owner = Uno es el nombre en el teléfono propio; el otro, en el de la otra persona.

## Vivir juntas

load-home = ¿{ REGION("Viven", es-ES: "Vivís") } en la misma casa?
load-home-note = Quienes viven en la misma casa suelen escribirse menos cuando están bien. Por eso aquí la cantidad no dice nada.
load-yes = Sí
load-no = No
load-rather-not = Prefiero no decirlo

## Lo que se leyó

load-account = Mensajes: { NUMBER($read) } leídos, { NUMBER($not) } sin entender
load-file = { $app }: { $messages ->
    [one] un mensaje.
   *[other] { NUMBER($messages) } mensajes.
} { $system ->
    [one] Una línea sin mensaje queda fuera (un título, un aviso o algo así).
   *[other] { NUMBER($system) } líneas sin mensaje quedan fuera (títulos, avisos y cosas así).
}
load-file-by-number = Archivo { NUMBER($at) }
load-person-by-number = Persona { NUMBER($at) }
load-file-reactions = { $count ->
    [one] Se contó una reacción.
   *[other] Se contaron { NUMBER($count) } reacciones.
}
load-file-dates = En las fechas va primero { $order ->
    [dmy] el día
    [mdy] el mes
   *[ymd] el año
}{ $how ->
    [format] , como siempre en este formato
    [given] , como dijiste
    [assumed] , como es habitual
   *[settled] , como muestra el archivo
}.
load-merged = { $count ->
    [one] Un mensaje estaba en más de un archivo y se contó solo una vez.
   *[other] { NUMBER($count) } mensajes estaban en más de un archivo y se contaron solo una vez.
}
load-strip = En la tira, las marcas pequeñas son días con llamadas. Donde el borde es discontinuo, había mensajes temporales.
load-lines = Líneas que no se entendieron, y por qué
load-lines-note = El texto de estas líneas no se muestra. Para verlo, abre el archivo en esa línea.
load-lines-where = Dónde
load-lines-why = Por qué
load-line = Línea { NUMBER($at) }
load-entry = Entrada { NUMBER($at) }
load-zone-label = Zona horaria
load-zone-stated = El archivo indica esta zona.
load-zone-given = Elegiste esta zona.
load-zone-assumed = El archivo no dice en qué zona horaria está, así que usamos la de este dispositivo. Si el teléfono estaba en otro lugar, elige su zona.
load-other-chat = Este archivo podría ser un chat con otra persona, así que aún no se añadió nada. Si es el mismo chat y cambió un nombre o un número, añádelo. Si es otro, ábrelo aparte.
load-other-chat-same = Es el mismo chat: añadirlo
load-fault = Algo falló en la app ({ $name }). Lo que ves sigue como antes, y nada salió de este dispositivo. Vuelve a cargar la página e inténtalo otra vez.
load-fault-report = Un informe de esto, sin nada de tu chat
load-fault-copy = Copiarlo
load-fault-copied = Copiado.

## Cómo conseguir el archivo

load-limit = WhatsApp llega a unos 40 mil mensajes, o 10 mil con archivos. Deja fuera los más viejos y no lo dice. Elige «sin archivos». Si falta «Exportar chat», está activada la «Privacidad avanzada del chat». Pudo activarla cualquiera, por sus razones, y ambos lados ven cuándo cambia.
load-guide-iphone = WhatsApp en un iPhone
load-guide-iphone-1 = Abre el chat y toca el nombre, arriba.
load-guide-iphone-2 = Baja y toca «Exportar chat».
load-guide-iphone-4 = Toca «Guardar en Archivos».
load-guide-iphone-5 = Vuelve a Slipstep, toca «Ya tengo el archivo» y elige ese zip.
load-guide-iphone-note = El archivo da la hora de tu teléfono, pero no su zona. Puedes ponerla después de cargar.
load-guide-android = WhatsApp en Android
load-guide-android-1 = Abre el chat y toca el menú (⋮).
load-guide-android-2 = Toca «Más».
load-guide-android-3 = Toca «Exportar chat».
load-guide-android-5 = Toca Slipstep, si lo instalaste. Si no, guarda el archivo y elígelo aquí.
load-guide-android-note = Las fechas siguen los ajustes del teléfono. Si no queda claro qué número es el día y cuál el mes, te preguntamos.
load-guide-without = Elige «Sin archivos».
load-guide-meta = Messenger e Instagram, en cualquier teléfono
load-guide-meta-1 = En los ajustes de la app, abre el «Centro de cuentas».
load-guide-meta-2 = Toca «Tu información y permisos» y luego «Exportar tu información».
load-guide-meta-3 = Elige solo los mensajes, de todas las fechas, en «JSON».
load-guide-meta-4 = Cuando te avisen de que está listo, descarga el zip y elígelo aquí.
load-guide-meta-note = Puede tardar horas. Messenger guarda aparte los chats cifrados: busca en sus ajustes de privacidad «Descargar datos de almacenamiento seguro».
load-guide-telegram = Telegram en { REGION("la computadora", es-ES: "el ordenador") }
load-guide-telegram-2 = Elige «Exportar historial del chat».
load-guide-telegram-3 = Elige «JSON» y ningún archivo multimedia. «HTML» también sirve.
load-guide-telegram-4 = Elige aquí result.json. Si es HTML, elige la carpeta entera.
load-guide-telegram-note = Solo se puede exportar desde Telegram de escritorio. Da horas exactas, así que no hay que suponer ninguna zona.
load-guide-save = Guarda el archivo y elígelo aquí.
load-guide-line = LINE, en cualquier teléfono
load-guide-line-1 = Abre el chat y toca el menú, arriba.
load-guide-line-2 = Toca «Ajustes» u «Otros ajustes».
load-guide-line-3 = Toca «Exportar historial de chat».
load-guide-line-note = El archivo tiene el texto de un chat, con la hora al minuto.
load-guide-viber = Viber, en cualquier teléfono
load-guide-viber-1 = Toca «Más» y luego «Ajustes».
load-guide-viber-2 = Toca «Llamadas y mensajes».
load-guide-viber-3 = Toca «Enviar historial de mensajes por correo».
load-guide-viber-note = Recibes una tabla por contacto. Si llega como zip, elige el zip.
load-guide-sms = Mensajes de texto en Android
load-guide-sms-1 = Instala «SMS Backup & Restore» y ábrela.
load-guide-sms-2 = Configura una copia de seguridad de mensajes y llamadas.
load-guide-sms-3 = Déjala en el teléfono, no en una nube.
load-guide-sms-4 = Elige el archivo cuyo nombre empieza por «sms».
load-guide-sms-note = La app no es nuestra. La copia no está protegida: bórrala cuando termines. No incluye los mensajes RCS, hoy los más usados entre dos teléfonos Android.
load-guide-imessage = iMessage, desde un Mac
load-guide-imessage-1 = En el Finder, elige «Ir» y luego «Ir a la carpeta».
load-guide-imessage-2 = Escribe ~/Library/Messages y pulsa Enter.
load-guide-imessage-3 = Copia al escritorio todos los archivos que empiezan por chat.db.
load-guide-imessage-4 = Elige aquí esas copias, todas a la vez.
load-guide-imessage-note = Un iPhone no puede exportar sus mensajes por sí solo. Los encuentras en un Mac donde «Mensajes en iCloud» está activado.
load-guide-other = Otras apps, y tu propia tabla
load-guide-other-1 = Pide tus datos a la app. Mejor en JSON; de Messenger e Instagram también sirve HTML.
load-guide-other-2 = Elige un archivo que tenga una sola conversación.
load-guide-other-note = Miramos lo que hay en el archivo, no su nombre. También sirve una tabla tuya: un CSV con las columnas dyad_id, time_unix, sender, receiver.
load-mark-name = Nombre
load-mark-export = Exportar
load-mark-without = Sin
load-mark-files = Archivos
load-mark-more = Más
load-mark-file = Archivo
load-mark-account = Cuentas
load-mark-settings = Ajustes
load-mark-calls = Mensajes
load-mark-mail = Historial
load-mark-backup = Copia
load-mark-phone = Teléfono
load-mark-go = Ir

load-whose-invented = Un ejemplo, para explorar: { $a } y { $b }

### Guardar, bloquear, borrar, llevarse; varias relaciones lado a lado.

file-heading = Qué se guarda, y dónde
file-lead = No se guarda nada si no lo guardas tú. Un solo archivo lo contiene todo, bajo llave con tu contraseña larga. Es tuyo, y esta página puede olvidarlo cuando quieras.
file-session = Durante una sesión, aquí no se puede guardar ni abrir nada.

file-where-heading = Dónde está ahora
file-where-nothing = No se guarda nada. Lo que está abierto vive en la memoria de esta página y se va cuando la cierras.
file-where-memory = Lo que añadiste vive solo en la memoria de esta página. Aún no está guardado, y se va si la cierras.
file-where-file = Guardado en { $name } a las { $at }. Lo volvimos a leer, y se abre.
file-where-download = Enviado a las descargas de tu navegador como { $name } a las { $at }. Antes lo probamos aquí, y se abrió. Comprueba que llegó.
file-where-device = Guardado como copia bajo llave en este navegador a las { $at }. La volvimos a leer, y se abre.
file-where-opened = Abierto desde { $name }.
file-where-opened-device = Abierto desde la copia bajo llave de este navegador.
file-where-unsaved = Hay cambios sin guardar.
file-where-copy = Hay una copia bajo llave en este navegador. Ahora no está abierta.
file-where-gone = Había una copia bajo llave en este navegador, y ya no está: la borró el navegador, o alguien. No podemos recuperarla. Si guardaste también el archivo, ábrelo. Si su contenido sigue abierto aquí, guárdalo ahora.
file-where-unseen = En este navegador se guardó una copia bajo llave. Ahora mismo el navegador no nos deja ver si sigue ahí. Permite que este sitio guarde datos, o libera espacio en el dispositivo, y vuelve a esta página. Si guardaste también el archivo, ábrelo.

file-open-heading = Qué está abierto ahora
file-open-pair = { $invented ->
    [yes] { $a } y { $b }, dos personas inventadas,
   *[no] { $a } y { $b }
} { $kept ->
    [yes] están en tu archivo.
   *[no] aún no están en tu archivo.
}
file-open-keep = Añadir a mi archivo
file-open-keeping = Añadiendo…
file-open-refused = Este chat no se pudo añadir, así que aún no se puede guardar.
file-open-try-again = Intentar otra vez
file-open-what = Al archivo va quién escribió, cuándo y cuánto, los ajustes que elegiste y lo que probaste. Con eso se dibuja de nuevo cada gráfico, y puedes añadir una exportación posterior.
file-open-words = Añadir también las palabras de los mensajes
file-open-words-note = Sin ellas, los momentos muestran solo horas y longitudes. La otra persona no eligió que sus palabras quedaran guardadas.
file-open-words-gone = Las palabras de este chat se dejaron fuera, así que ahora no se pueden añadir. Carga la exportación otra vez para tenerlas.
file-open-words-group = En este chat escribieron más de dos personas, así que no se añaden palabras. Sí se añaden los nombres y las horas de las demás personas.
file-open-later = Para añadir una exportación posterior, suéltala en cualquier parte.

file-save-heading = Guardar
file-save-nothing = Tu archivo está vacío. Añade primero una conversación.
file-save-passphrase = Una contraseña larga
file-save-again = La misma otra vez
file-save-show = Mostrarla
file-save-rule = Cuatro o más palabras que nadie adivinaría. Sin ellas nadie puede volver a abrir el archivo, ni siquiera nosotros.
file-save-short = Al menos diez caracteres, por favor.
file-save-differ = Las dos contraseñas aún no coinciden.
file-save-in-use = Está bajo llave con la contraseña larga que diste.
file-save-change = Usar otra contraseña larga
file-save-change-note = Lo que guardaste antes se sigue abriendo con la contraseña anterior. Guarda de nuevo en cada lugar, y borra los archivos que ya no necesites. En este navegador, al guardar se quita también la copia anterior.
file-save-file = Guardar como archivo
file-save-file-again = Guardar
file-save-file-elsewhere = Guardar en otro lugar
file-save-device = Dejar una copia bajo llave en este navegador
file-save-device-note = Quien use este navegador verá que hay una copia, pero no lo que contiene. A veces los navegadores borran esas copias: Safari, tras siete días sin visitas. Guarda también el archivo. Apunta también la dirección de esta página: así podemos decirte si se borró una copia.
file-save-persisted = Este navegador ha prometido no borrarla por su cuenta.
file-save-not-persisted = Este navegador no garantiza que se conserve. Guarda también el archivo.
file-save-sealing = Cerrando con llave y comprobando…
file-save-not-same = Comprobamos lo que acabamos de guardar, y no se lee bien, así que no te fíes de ello. Lo guardado en otros lugares sigue intacto. Guarda otra vez, en otro lugar.
file-save-not-written = No se pudo escribir ahí, así que no se guardó nada. Si elegiste un archivo que ya estaba, puede que ahora esté vacío. Elige otro lugar y guarda otra vez.
file-save-changed = Ahí está guardado algo distinto de lo que está abierto aquí: desde entonces guardó otra pestaña u otra ventana, o es la copia de otro archivo. Abre primero esa versión, o reemplázala. En este navegador, la reemplazada queda como la anterior.
file-save-replace = Reemplazarla

file-lock-title = Bloquear esta página
file-lock-what = Cuando nadie usa esta página por un rato, esté a la vista o no, todo queda bajo llave con tu contraseña larga. También los cambios sin guardar. Solo se borra lo que esté a medio responder: en una charla, entre dos o en las preguntas de la semana. En una sesión queda abierta.
file-lock-after = Bloquear después de
file-lock-minutes = { $minutes } minutos
file-lock-hours = { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
}
file-lock-by-hand = solo cuando yo lo haga
file-lock-now = Bloquear ahora
file-lock-soon = Esta página se bloquea en medio minuto. Cualquier tecla o toque la mantiene abierta. Si se bloquea, solo se borra una respuesta a medias: en una charla, en «Dos personas, una pantalla» o en las preguntas de la semana.
file-lock-heading = Bloqueada
file-lock-lead = Nadie usó esta página durante un rato, o la bloqueaste. Con tu contraseña larga se abre donde la dejaste.
file-lock-unsaved = Los cambios sin guardar quedaron dentro. Viven solo en esta página: no la cierres antes de abrirlos y guardarlos.
file-lock-locking = Bloqueando…
file-lock-passphrase = Tu contraseña larga
file-lock-unlock = Desbloquear
file-lock-wrong = No se abrió: esa no es la contraseña larga. No se cambió nada. Inténtalo otra vez.
file-lock-failed = No se pudo bloquear, así que todo sigue abierto aquí. Ahora ya no se bloqueará sola. Antes de irte, guarda lo que no quieras perder. Luego pulsa «Ocultar la página».
file-lock-dropped = Cuando se bloqueó esta página, un archivo aún esperaba una respuesta. No se guardó: cárgalo otra vez.

file-reopen-heading = Abrir
file-reopen-choose = Elegir tu archivo
file-reopen-passphrase = Su contraseña larga
file-reopen-open = Abrirlo
file-reopen-opening = Abriendo…
file-reopen-device = Abrir la copia de este navegador
file-reopen-previous = Abrir la que se guardó antes
file-reopen-over = Hay cambios sin guardar. Si abres otro archivo, desaparecen.
file-reopen-anyway = Abrirlo de todos modos
file-reopen-chosen = Elegiste { $name }.
file-reopen-no-device = En este navegador no está esa copia. Puede que se haya borrado. Si tienes el archivo, elígelo arriba.
file-reopen-gone = Este archivo no se puede leer: se movió o cambió, o no se permite leerlo. Lo que estaba abierto queda. Elígelo otra vez.

file-out-heading = Descargar lo que se ve
file-out-lead = Estos archivos no van bajo llave. Contienen lo que muestran las páginas de la conversación abierta: números, fechas y resultados. Ningún mensaje.
file-out-masked = Los nombres están sustituidos, como elegiste en «Lado a lado».
file-out-named = Contienen los dos nombres.
file-out-csv = Como tabla (CSV)
file-out-json = Como datos (JSON)
file-out-card = Una tarjeta para compartir, sin nombres, palabras ni fechas, se hace en
file-out-away = Los resultados están ocultos, así que no hay nada que descargar.
file-out-unasked = Antes viene una pregunta solo para ti, en

file-erase-heading = Borrar
file-erase-lead = Esto vacía la página y lo guardado en este navegador: todas las relaciones y pruebas, la contraseña larga, la copia bajo llave. Un archivo que guardaste en otro lugar sigue ahí; solo tú puedes borrarlo.
file-erase-go = Borrar todo
file-erase-sure = ¿Borrarlo todo? No se puede deshacer.
file-erase-yes = Sí, borrar todo
file-erase-no = No, dejarlo como está
file-erase-done = Aquí está todo borrado.
file-erase-but-copy = Esta página está vacía, pero la copia bajo llave sigue en este navegador: no se pudo borrar. Inténtalo otra vez, o borra los datos de este sitio en los ajustes del navegador.
file-erase-but-unseen = Esta página está vacía. Pero el navegador no nos deja ver lo que almacena: si aquí se guardó una copia bajo llave, sigue ahí. Borra los datos de este sitio en los ajustes del navegador.

file-add-heading = ¿Qué conversación es esta?
file-add-lead = Ya hay un chat abierto. Añade el archivo nuevo, como exportación posterior, o ábrelo aparte.
file-add-to = Añadirlo a { $whose }
file-add-own = Abrirlo aparte
file-add-no = Ni lo uno ni lo otro

people-heading = Lado a lado
people-lead = La misma persona puede buscar contacto en una relación y alejarse en otra. Lado a lado, se ve.
people-none = Aún no hay ninguna relación en tu archivo. Carga una conversación y añádela:
people-list = Tus relaciones
people-open = Abrir
people-more = Su nombre, otros nombres, borrar
people-open-now = abierta ahora
people-called = Se llama
people-mask = Mostrar otros nombres
people-mask-note = En cada página, al imprimir y en lo que descargas. Los nombres dentro de los mensajes no cambian.
people-masked = { $of ->
    [a] Persona A
   *[b] Persona B
}
people-me = ¿Quién eres tú?
people-erase = Borrar esta
people-erased = Los datos de { $name } se quitaron. Desaparecen del todo cuando guardes, salgas o borres todo.
people-restore = Recuperarla
people-look = Mirarlas todas
people-looking = Leyendo { $name }…
people-share = Quién tomó la iniciativa, en un tramo habitual de unos dos meses
people-share-lead = Cada punto es una proporción posible. El eje es el mismo para todas. Izquierda: más de ti. Derecha: más de la otra persona.
people-you = tú
people-other = la otra persona
people-neither = Ninguna, o prefiero no decirlo
people-more-you = todo de ti
people-more-other = todo de la otra persona
people-too-little = este chat no lo dice
people-unit = series al día
people-pace-of = Mensajes al día con { $name }, de ambos lados, en una escala común.
people-need-me = Di quién eres para verlo aquí.
people-need-answer = La pregunta solo para ti trata de dos personas cada vez. Abre cada relación y respóndela en
people-role-reaching = Con { $who }: tú tomaste más la iniciativa, y { $who } se alejó más, en un tramo habitual.
people-role-stepping-back = Con { $who }: { $who } tomó más la iniciativa, y tú te alejaste más, en un tramo habitual.
people-role-open = Con { $who }: quizá tomas más la iniciativa tú, quizá { $who }.
people-role-too-little = Con { $who }: este chat no dice si tomaste más la iniciativa tú o { $who }.
people-stretches = Tramos con más de ti: { $more }. Con más de la otra persona: { $less }. Podría ser cualquiera: { $open }.
people-pace = Mensajes al día, lado a lado
people-pace-lead = La misma altura para todas. Compara las formas, no las cantidades: cuánto se escribe depende de tantas cosas.
people-across = Entre todas
people-across-not = ¿Tu papel va contigo, o cambia según la persona? Aún no lo sabemos. Hacen falta { $least } relaciones con datos suficientes; por ahora { $count ->
    [0] no hay ninguna
    [one] hay una
   *[other] hay { $count }
}.
people-across-told = En la mayoría de tus relaciones, cerca de { $share } de la iniciativa fue tuya. De una a otra varía en unos { $spread }.
people-partition = ¿Va contigo, con la otra persona o con la combinación?
people-partition-not = ¿Cuánto del papel va con una persona, y cuánto con una combinación? Aún no lo sabemos. Hacen falta chats entre varias personas que también se escriben entre sí: { $least } círculos así. Por ahora { $count ->
    [0] no hay ninguno
    [one] hay uno
   *[other] hay { $count }
}.
people-partition-told = { $what }: { $person } va con quien lo hace, { $partner } con quien lo recibe, { $pairing } solo con estas dos personas juntas.
people-role-word = De quién toma más la iniciativa
people-answer-word = De cómo responde una persona a la otra

## Palabras guardadas de los ratos con la guía

file-talks = Tus palabras de «Pensarlo con calma»
file-talks-lead = Están aquí porque lo pediste, bajo llave con el archivo. No se guardó nada más de lo que escribiste allí.
file-talks-delete = Borrar estas palabras
file-talks-gone = Borradas aquí. Guarda tu archivo para que tampoco sigan ahí. Una copia anterior del archivo aún puede tenerlas.

## Lo que puede fallar

site-share-missed = Lo que compartiste ya no está aquí. Compártelo otra vez.
site-reader-renewed = La lectura tardó mucho en detenerse, así que se reinició, sin tu chat. Ábrelo otra vez. Lo que guardaste está a salvo.
file-no-passphrase = Aún no hay contraseña larga, así que no se guardó nada. Elige una y guarda otra vez.
file-record-gone = No se guardó nada: el chat de una relación no está aquí. Carga ese chat otra vez, borra esa relación en «Lado a lado», o abre el archivo que guardaste antes. Luego guarda.
file-record-broken = Este archivo se abrió, pero sus datos sobre una relación se contradicen. No se cargó nada de él, y no se cambió nada. Abre su copia .previous, o una de seguridad.

## Una versión más nueva del sitio

site-newer = Hay una versión más nueva.
site-newer-unsaved = Hay una versión más nueva. Guarda primero: lo que no esté guardado desaparecería.
site-use-newer = Usarla ahora
site-newer-lose = Lo que no esté guardado desaparecerá. ¿Usarla ahora de todos modos?
site-newer-later = Ahora no
site-newer-without = Sí, sin guardar

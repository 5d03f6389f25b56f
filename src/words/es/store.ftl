### Qué pasó con un archivo guardado, y qué hacer.
store-damaged = Este archivo está dañado: su suma de control no encaja con lo que contiene. No se cambió nada. Abre el guardado antes (el mismo nombre, acabado en .previous) o una copia de seguridad.
store-newer = Un Slipstep más nuevo escribió este archivo (versión de documento { $version }; este conoce hasta la { $known }). Se queda como está. Ábrelo con esa versión o una posterior.
store-foreign = Este archivo se abrió, pero Slipstep no escribe algo así. No se leyó nada de él. Elige el archivo que tú guardaste, o su copia .previous.
store-changed-elsewhere = Otra pestaña o ventana guardó ahí mientras tanto, así que lo que tienes aquí no se guardó. Abre primero la versión más nueva, o reemplázala.
store-disk-full = El disco está lleno, así que no se guardó nada. Lo que guardaste antes sigue entero y sin cambios. Libera espacio y guarda otra vez.
store-not-saved = No se pudo escribir el archivo, así que no se guardó nada. Lo que guardaste antes sigue entero y sin cambios. Elige otro lugar y guarda otra vez.
store-not-slipstep = Este archivo no es de Slipstep, o su comienzo está dañado. Elige el archivo cuyo nombre acaba en .slipstep, o su copia .previous.
store-passphrase = Este archivo no se pudo abrir: tiene otra contraseña larga, o cambió después de guardarse. Esta vez no se modificó nada. Prueba otra vez, o abre su copia .previous.
store-too-large = Este archivo ocupa, descomprimido, mucho más que un chat guardado, como los archivos creados para llenar un disco. No se abrió. Elige el archivo que tú guardaste, o su copia .previous.
store-too-much = Lo que quieres guardar ocupa más de { $megabytes } MB. En un archivo no cabe más. No se guardó nada, y lo que guardaste antes sigue entero y sin cambios. Deja fuera las palabras de los mensajes, o quita una conversación. Luego guarda otra vez.

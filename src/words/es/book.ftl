### Lo que guarda un archivo, cuando no se puede leer.

book-newer = Lo que hay en este archivo lo guardó un Slipstep más nuevo (libro { $version }; este conoce hasta el { $known }). Se queda como está. Ábrelo con esa versión o una posterior.
book-broken = Lo que guarda este archivo no se puede leer: { $places ->
    [one] algo no está como debería
   *[other] { $places } cosas no están como deberían
}. No se cambió nada. Abre el que se guardó antes (con el mismo nombre, acabado en .previous) o una copia.
book-twice = En este archivo no se distinguen dos parejas, y podrían confundirse. No se cambió nada. Abre el que se guardó antes (con el mismo nombre, acabado en .previous) o una copia.

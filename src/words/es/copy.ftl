copy-title = Comprobar esta copia
copy-lead = Cualquiera puede publicar una página que se parezca a Slipstep. Así puedes saber si esta es la auténtica.
copy-version = Versión
copy-from-site = Esta página se hizo con estos archivos. Sus huellas quedaron escritas en ella al hacerla.
copy-from-file = Esta es la copia en un solo archivo: todo está dentro.
copy-from-command = Esta página viene del comando slipstep en tu propio dispositivo. Sus archivos están en el paquete que instalaste.
copy-how = Cómo comparar
copy-step-list = En un dispositivo de confianza, consigue SHA256SUMS de esta versión en el sitio donde se publica Slipstep.
copy-step-site = Pon los archivos del sitio junto a SHA256SUMS y ejecuta esta línea. Cada archivo debe decir OK.
copy-step-file = Pon este archivo junto a SHA256SUMS y ejecuta esta línea. Debe decir OK.
copy-step-command = Ejecuta esto en una terminal. Compara lo instalado con las firmas del registro de paquetes.
copy-limit = Una copia falsa podría mostrar aquí huellas falsas. Por eso la lista tiene que venir de otro lado.
copy-files = { $count ->
    [one] { $count } archivo
   *[other] { $count } archivos
}
copy-file = Archivo
copy-print = Huella (SHA-256)
copy-manual = El manual

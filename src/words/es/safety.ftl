### Si es seguro, cómo salir, líneas de ayuda.

safety-question = Antes, una pregunta solo para ti
safety-lead = Hay cosas entre dos personas que no son un baile. ¿Te ha pasado algo de esto a ti, o a la otra persona? Tu respuesta no se guarda, y nada aquí la mostrará.
safety-sign-afraid = Una persona teme lo que la otra pueda hacer.
safety-sign-control = Una persona vigila o controla a la otra: teléfono, mensajes, dinero, ropa, amistades, dónde está.
safety-sign-hurt = Alguien ha amenazado, golpeado, sujetado o herido: a la otra persona, a un niño o una niña, a un animal o cosas.
safety-sign-sex = A una persona la han presionado o forzado a tener sexo.
safety-sign-honest = Responder esto con sinceridad no sería seguro.
safety-none = Nada de esto
safety-some = Algo de esto, o no lo sé
safety-stop = Entonces esta no es la imagen adecuada
safety-stop-why = Lo que sigue mostraría a dos personas que se responden, como si ambas lo mantuvieran. Donde alguien tiene miedo o vive bajo el control de otra persona, no es así. Un consejo de dar espacio o de acercarse puede hacer daño. Por eso Slipstep se detiene aquí.
safety-stop-help = Puede ayudar hablar con alguien que sepa de esto, desde un dispositivo que nadie más mire. Las llamadas y las páginas pueden quedar en un historial. Si alguien está en peligro ahora, llama al número de emergencias de donde estés.

help-violence-women = violencia contra las mujeres
help-domestic = violencia doméstica
help-violence-men = violencia contra los hombres
help-talk = alguien con quien hablar
help-crisis = en una crisis
help-option = { $number }, opción { $option }
help-line = { $number } ({ $what })
help-elsewhere = Otros países
help-note = Esta lista no está completa, y los números cambian. Otros lugares tienen sus propias líneas.

## La página que está siempre en el menú

safety-heading = ¿Están a salvo las dos personas?
safety-heading-lead = Lo que parece un ciclo entre dos puede ser el miedo de una sola persona. Entonces no es cosa de las dos. ¿Te ha pasado algo de esto a ti, o a la otra persona?
safety-where = Si pasa algo de esto, sea a ti o a la otra persona, un consejo de dar espacio o de acercarse puede hacer daño.
safety-talk = Alguien con quien hablar
safety-not-now = Ahora no
safety-away = La imagen común queda retirada por esta visita.
safety-away-text = Lo que se encontró de las dos personas queda retirado en todas las páginas. Todavía se puede cargar un chat. Puedes responder la pregunta otra vez, o buscar ayuda, cuando quieras.
safety-away-session = Lo que se vio de las dos personas queda retirado en todas las páginas, y así sigue hasta que termine la sesión. Puedes buscar ayuda cuando quieras.
safety-again = Hazme la pregunta otra vez
safety-put-away = Retirar la imagen común
safety-eyes = Esta página, y otros ojos
safety-eyes-leave = «{ $leave }», arriba, o la tecla Mayúsculas tres veces en cinco segundos, vacía esta página al instante. Queda una en blanco.
safety-eyes-keeps = Por sí sola esta página no guarda nada en este dispositivo: ni chat, ni respuesta, ni cookie. Solo queda lo que guardes tú: tu propio archivo, o una copia bajo llave en este navegador. Quien mire verá que existe, no lo que contiene. La respuesta a la pregunta privada no está en ninguno.
safety-eyes-outside = No puede borrar lo que está fuera de ella. El historial del navegador muestra que esta dirección estuvo abierta. Entre los datos del sitio puede estar la propia app, para abrirse sin red. Puedes borrar ambos en los ajustes del navegador. Cada archivo sigue donde lo guardaste.
safety-eyes-device = Un dispositivo que otra persona mira no es privado, prometa lo que prometa una página.
safety-help-and-leave = Líneas de ayuda, y cómo salir de esta página

### Si es seguro, cómo salir, líneas de ayuda.

safety-question = Antes, una pregunta solo para ti
safety-lead = Es sobre miedo y violencia. ¿Ha pasado algo de esto entre { REGION("ustedes", es-ES: "vosotros") }, a ti o a la otra persona? No guardamos tu respuesta.
safety-sign-afraid = Miedo a lo que la otra persona pueda hacer
safety-sign-control = Vigilancia o control: teléfono, dinero, ropa, amistades, dónde estás
safety-sign-hurt = Amenazas, golpes, sujetar a la fuerza, lastimar: a una persona, a un niño o una niña, a un animal; romper cosas
safety-sign-sex = Sexo bajo presión o a la fuerza
safety-sign-honest = Sería peligroso responder con sinceridad
safety-none = Nada de esto
safety-some = Algo de esto, o no lo sé
safety-stop = Entonces Slipstep no es la ayuda adecuada
safety-stop-why = Slipstep muestra algo que dos personas mantienen en marcha, cada una con su parte. Cuando alguien tiene miedo o vive bajo control, eso no es cierto, y el consejo de dar espacio o de acercarse puede hacer daño. Por eso se detiene aquí.
safety-stop-help = Hay personas preparadas para ayudar en esto. Usa un dispositivo que nadie más mire: las llamadas y las páginas pueden quedar en el historial.
safety-now = ¿Hay peligro ahora? { $call }
safety-call = Llama al número de emergencias de donde estás.

help-emergency = en peligro
help-violence-women = violencia contra las mujeres
help-domestic = violencia doméstica
help-violence-men = violencia contra los hombres
help-talk = alguien con quien hablar
help-crisis = en una crisis
help-option = { $number }, opción { $option }
help-line = { $number } ({ $what })
help-elsewhere = Otros países
help-note = La lista no está completa, y los números cambian.

## La página que está siempre en el menú

safety-heading = Si tienes miedo
safety-heading-lead = Lo que parece un ciclo puede ser el miedo de una persona a la otra. ¿Ha pasado algo de esto entre { REGION("ustedes", es-ES: "vosotros") }, a ti o a la otra persona?
safety-where = Si es así, el consejo de dar espacio o de acercarse puede hacer daño.
safety-talk = Alguien con quien hablar
safety-not-now = Ahora no, sin ver el resultado
safety-away = Los resultados quedan ocultos durante esta visita.
safety-away-text = Lo que mostró el chat está oculto en todas las páginas. Puedes volver a responder la pregunta, o buscar ayuda, cuando quieras.
safety-away-session = Lo que mostró el chat está oculto en todas las páginas hasta que termine la sesión. Puedes buscar ayuda cuando quieras.
safety-again = Pregúntame otra vez
safety-put-away = Ocultar los resultados
safety-eyes = Si alguien más mira este dispositivo
safety-eyes-leave = «{ $leave }», arriba, o la tecla Mayúsculas tres veces en cinco segundos, vacía esta página al instante.
safety-eyes-keeps = Esta página no guarda nada por sí sola. Solo queda lo que guardaste tú: un archivo o una copia bajo llave. Quien mire verá que existe, no lo que contiene. Tu respuesta a la pregunta privada no está ahí.
safety-eyes-outside = El historial y los datos del sitio en el navegador pueden mostrar que esta página estuvo abierta. Puedes borrar ambos en los ajustes.
safety-eyes-device = Un dispositivo que otra persona mira no es privado, prometa lo que prometa una página.
safety-help-and-leave = Líneas de ayuda, y cómo salir de esta página

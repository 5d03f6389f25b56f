// Made by tools/words.mjs from the .ftl files. Not edited by hand.
export const text = `unseen-heading = Lo que esto no ve, y es casi todo.
unseen-lead = Un chat es el ojo de una cerradura. Estas son las paredes de alrededor.
unseen-aloud = Todo lo dicho en voz alta: en una llamada, en un coche, en la misma habitación. Dos personas cercanas pueden escribir poco.
unseen-tone = El tono. El mismo «ok» puede ser cálido o seco, y aquí nada lee sentimientos en las palabras.
unseen-why = El porqué. Trabajo, enfermedad, un bebé, exámenes, un teléfono sin batería: la vida puede mover a las dos personas sin que nadie responda a nadie.
unseen-first = Qué fue primero. En un chat ninguna de las dos personas empieza el ciclo. Solo muestra qué suele seguir a qué.
unseen-heart = Lo que cada persona siente o es, y lo que vendrá. Nada aquí es señal de eso, y los papeles cambian a menudo según la otra persona.
unseen-afraid = Si alguien tiene miedo. Eso lo preguntamos, y nunca lo adivinamos.
unseen-this = En el chat que está abierto ahora
unseen-against = Qué iría en contra de lo encontrado
unseen-against-silence = Solo se cumple con una duración concreta del silencio. Cámbiala en «Cómo lo sabemos» y mira otra vez.
unseen-against-days = Desaparece al quitar vacaciones, turnos o días compartidos. Quítalos y mira otra vez.
unseen-against-chance = Otros chats con las mismas épocas llenas y calladas muestran lo mismo cuando el azar decide quién empieza. Entonces las dos personas se mueven a la vez y no se responden.
unseen-against-reason = Alguien recuerda una razón que este chat no conoce. Entonces esa razón vale más que esta página.
unseen-formulas = Cómo se hacen los números
unseen-row = Una serie
unseen-row-is = Mensajes de una persona, sin ninguno de la otra en medio y sin pausa de más de cinco minutos. Diez mensajes cortos seguidos cuentan una vez.
unseen-conversation = Una conversación
unseen-conversation-is = Lo que hay entre dos silencios. Un silencio dura al principio cuatro horas. Puedes cambiarlo en «Cómo lo sabemos».
unseen-opens = Quién escribe primero
unseen-opens-is = De todas las conversaciones, cuántas empezó una persona. La primera del archivo no cuenta, porque nadie sabe qué hubo antes. El margen es lo que pudo dar esta cuenta.
unseen-answer = Tiempo hasta una respuesta
unseen-answer-is = Desde el último mensaje de una serie hasta el siguiente de la otra persona. Si el chat termina antes, la espera cuenta como «más que esto».
unseen-answers = Cómo responde una persona a la otra
unseen-answers-is = Cuánto escribe una persona, según la hora de la semana y los mensajes de justo antes. Y luego: cómo cambia eso cuando la otra se acercó más, o menos, que de costumbre en los últimos días.
unseen-dots = Diez puntos
unseen-dots-is = Diez maneras en que pudieron ir estas semanas. Los llenos son los que muestran lo encontrado.
`;

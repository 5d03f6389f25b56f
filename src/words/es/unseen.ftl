### Lo que un chat no ve, qué iría en contra de lo encontrado.

unseen-heading = Lo que un chat no ve: casi todo.
unseen-aloud = Las llamadas, los viajes en coche, el mismo sofá. Quienes se sienten cerca quizá se escriben poco.
unseen-tone = El tono. El mismo «ok» puede ser cálido o seco.
unseen-why = Los motivos: trabajo, enfermedad, un bebé, un teléfono sin batería.
unseen-first = Quién empezó. Un chat solo muestra qué suele venir después de qué.
unseen-heart = Lo que cada quien siente, y lo que vendrá.
unseen-afraid = Si alguien tiene miedo. Eso lo preguntamos, nunca lo adivinamos.
unseen-this = En el chat que está abierto ahora
unseen-against = Qué hablaría en contra del resultado
unseen-against-silence = El resultado solo se cumple con una duración concreta del silencio. Puedes cambiarla en «Cómo lo sabemos».
unseen-against-days = El resultado desaparece si se dejan fuera vacaciones, turnos o días de verse.
unseen-against-chance = Chats mezclados al azar, con las mismas épocas de muchos y pocos mensajes, muestran lo mismo.
unseen-against-reason = Recuerdas un motivo que este chat no conoce. El tuyo vale más.

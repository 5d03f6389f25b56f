### Qué dos personas de un chat.

pair-nobody = En este chat no hay mensajes de nadie, así que no hay dos personas que mirar.
pair-only-one = En este chat solo escribió «{ $name }», y hacen falta dos. Exporta el chat otra vez con los mensajes de ambos lados. Si en la app los dos nombres son iguales, cambia antes uno.
pair-same = Los dos nombres son la misma persona. Indica dos distintas.
pair-choose = En este chat escribieron { $count } personas, y miramos a dos cada vez. Elige dos: { $people }.
pair-two-of-that-name = { $count } personas de este chat se llaman «{ $name }». Indícalas por su identificador: { $ids }.
pair-no-such = Nadie en este chat se llama «{ $name }». Hay: { $people }.
pair-quoted = «{ $name }»
pair-and-more = { $people } y { $more } más

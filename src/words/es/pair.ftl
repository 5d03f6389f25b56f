### Qué dos personas de un chat.

pair-nobody = En este chat no hay mensajes de nadie, así que no hay dos personas a las que mirar.
pair-only-one = En este chat solo escribió «{ $name }», y hacen falta dos. Exporta el chat otra vez con los mensajes de las dos personas. Si las dos personas se llaman así en la app, cambia antes uno de los nombres.
pair-same = Los dos nombres son la misma persona. Indica dos distintas.
pair-choose = En este chat escribieron { $count } personas, y miramos a dos cada vez. Elige dos: { $people }.
pair-two-of-that-name = { $count } personas de este chat se llaman «{ $name }». Indícalas por su identificador: { $ids }.
pair-no-such = Nadie en este chat se llama «{ $name }». Hay: { $people }.
pair-quoted = «{ $name }»
pair-and-more = { $people } y { $more } más

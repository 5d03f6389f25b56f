pair-nobody = Personne n’a écrit de message dans cette discussion : il n’y a pas deux personnes à regarder.
pair-only-one = Tous les messages d’ici sont de « { $name } », et il faut être deux. Exporte de nouveau la discussion, avec les messages des deux personnes. Si vous portez le même nom dans l’appli, changez-en un d’abord.
pair-same = Les deux noms sont ceux d’une même personne. Donne le nom de deux personnes différentes.
pair-choose = { $count } personnes ont écrit dans cette discussion, et on en regarde deux à la fois. Choisis-en deux : { $people }.
pair-two-of-that-name = { $count } personnes de cette discussion s’appellent « { $name } ». Donne leur identifiant : { $ids }.
pair-no-such = Personne ne s’appelle « { $name } » dans cette discussion. Il y a : { $people }.
pair-quoted = « { $name } »
pair-and-more = { $people } et { $more } autres

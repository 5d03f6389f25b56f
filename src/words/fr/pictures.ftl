### Ce que les images partagent, et ce qu’on peut en emporter.

pictures-numbers = Les chiffres de ce graphique
pictures-of-ten = { $full } sur 10.
pictures-answer-when = Quand { $other } faisait { $how ->
    [less] moins
   *[more] plus
} souvent signe,
pictures-answer-then = { $lean ->
    [later] { $one } tardait plus à écrire.
    [sooner] { $one } tardait moins à écrire.
   *[unclear] ce que { $one } faisait ensuite n’est pas clair.
}
pictures-dot-go = Lancer le point
pictures-dot-stop = Arrêter le point
pictures-nearest = Le plus proche :
pictures-and-others = et d’autres

## Une carte à partager

pictures-card-make = Faire une carte à partager
pictures-card-away = Masquer la carte
pictures-card-bare = Voilà toute la carte : ni noms, ni dates, ni paroles.
pictures-card-more = Voilà toute la carte, comme tu l’as choisie. Elle ne contient les paroles de personne.
pictures-card-names = Y mettre les deux noms
pictures-card-when = Y mettre les dates
pictures-card-says = Une carte qui dit : { $sentence }
pictures-card-save = Enregistrer comme image
pictures-ring-plain = Un an de nous deux.
pictures-ring-out = vers l’extérieur : une personne fait signe, un trait par semaine
pictures-ring-out-named = vers l’extérieur : { $one } fait signe, un trait par semaine
pictures-ring-in = vers l’intérieur : l’autre fait signe
pictures-ring-in-named = vers l’intérieur : { $one } fait signe
pictures-ring-wound = un fil : là où ça s’est emballé, { $count ->
    [one] une fois
   *[other] { $count } fois
}
pictures-ring-since = l’ombre : depuis que ça a changé
pictures-ring-since-when = l’ombre : depuis { DATE($when, form: "month") }
pictures-keep = Enregistrer ce graphique dans un fichier
pictures-keep-open = Ouvrir un graphique enregistré
pictures-keep-trouble = Ce fichier ne s’ouvre pas ici. Choisis-en un que tu as enregistré sur cette page ; son nom finit par .json.

## En-têtes d’un tableau pour d’autres programmes

pictures-out-what = quoi
pictures-out-when = quand
pictures-out-whose = de qui
pictures-out-middle = milieu
pictures-out-low = bas (8 sur 10)
pictures-out-high = haut (8 sur 10)
pictures-out-unit = unité
pictures-out-times = fois où l’on a écrit
pictures-out-messages = messages
pictures-out-opened = part des conversations commencées
pictures-out-share = part
pictures-out-finding = résultat
pictures-out-finding-words = ce que chaque personne a fait
pictures-out-sure = degré de certitude

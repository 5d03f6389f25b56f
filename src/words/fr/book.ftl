book-newer = Ce fichier vient d’un Slipstep plus récent (carnet { $version } ; celui-ci connaît jusqu’au { $known }). Il reste tel quel. Ouvre-le avec cette version ou une plus récente.
book-broken = Ce que contient ce fichier est illisible : { $places ->
    [one] une chose n’est pas comme elle devrait l’être
   *[other] { $places } choses ne sont pas comme elles devraient l’être
}. Rien n’a été changé. Ouvre la version d’avant (le même nom, finissant par .previous) ou une sauvegarde.
book-twice = On ne peut pas distinguer deux relations de ce fichier : elles pourraient être mélangées. Rien n’a été changé. Ouvre la version d’avant (le même nom, finissant par .previous) ou une sauvegarde.

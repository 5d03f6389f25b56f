### Le modèle de proximité posé sur une discussion : où c’est trop peu, où c’est assez, et à quel point le modèle suit le rythme.

theory-explains = { $explains ->
    [better] Ici, le modèle de proximité suit mieux le rythme qu’un modèle de simple échange.
    [worse] Ici, le modèle de proximité suit moins bien le rythme qu’un modèle de simple échange.
   *[same] Ici, le modèle de proximité ne suit pas mieux le rythme qu’un modèle de simple échange.
}

## Deux personnes, deux bandes

theory-title = Trop peu, et assez
theory-lead = La ligne : combien de fois l’autre a fait signe chaque semaine, sans compter les réponses. Dans la bande, chaque personne était à l’aise. Là où la bande s’estompe, cette discussion ne montre pas la limite.
theory-edge-need = en dessous : trop peu
theory-edge-room = au-dessus : assez
theory-unit = fois par { $per ->
    [day] jour
   *[week] semaine
} que { $other } faisait signe
theory-need = { $known ->
    [yes] Quand { $other } faisait signe moins d’environ { $count } fois par { $per ->
        [day] jour
       *[week] semaine
    }, { $one } faisait plus souvent signe (probablement de { $low } à { $high }).
   *[no] Cette discussion ne dit pas ce qui est trop peu pour { $one }.
}
theory-room = { $known ->
    [yes] Quand { $other } faisait signe plus d’environ { $count } fois par { $per ->
        [day] jour
       *[week] semaine
    }, { $one } prenait ses distances (probablement de { $low } à { $high }).
   *[no] Cette discussion ne dit pas ce qui est assez pour { $one }.
}
theory-neither = Cette discussion ne dit pas ce qui serait trop peu pour { $one }, ni ce qui lui suffirait.
theory-says = { $other } faisait signe à { $one } entre { $low } et { $high } fois par { $per ->
    [day] jour
   *[week] semaine
}.
theory-table = Combien de fois par { $per ->
    [day] jour
   *[week] semaine
} l’autre faisait signe, sans les réponses, moyenne de chaque semaine
theory-numbers = Les chiffres de ce graphique
theory-week = Semaine jusqu’au
theory-wait = On cherche ce qui est trop peu et ce qui est assez…
theory-short = Il faut huit semaines et, de chaque personne, trente messages qui ne répondent à rien. Cette discussion en a moins.
theory-no-band = Alors on ne dessine pas de bande : cette discussion ne dit pas ce qui est trop peu ou assez pour vous.
theory-no-edge = Alors on ne dessine pas de bande : rien ici n’indique assez clairement un seul endroit.
theory-one-way = La bande est donc une façon de voir, et pas la seule.

## Sous « Comment on le sait »

theory-known-how = Trois modèles ont vu les premiers 70 % de cette discussion : le rythme propre de chaque personne, le simple échange, et le modèle de proximité. Puis chacun a dit, semaine après semaine, à quel point le reste était probable.
theory-known-numbers = Dans le meilleur mélange des trois, { $weight } parts sur 100 sont le modèle de proximité.

## Sur la carte

theory-map-put = Nous montrer sur la carte
theory-map = { $a } et { $b } sur la carte
theory-map-lead = Chaque point est une version possible. Des points éloignés : la discussion laisse la question ouverte. Une ligne pointillée est un point de bascule : au-delà, tout bascule d’un coup vers un autre équilibre.
theory-map-says = { $both } points sur { $of } ont les deux limites : un point où c’est trop peu pour { $one }, et un point où c’est assez pour { $other }. Les autres sont au bord.{ $folds ->
    [0] { "" } Il n’y a pas de point de bascule dans cette partie.
   *[other] { "" } De petits points marquent les points de bascule.
}
theory-map-table = Chaque point, en jours ordinaires de ces deux personnes
theory-map-dot = Point
theory-map-need = trop peu pour { $one }, en dessous
theory-map-room = assez pour { $other }, au-dessus
theory-map-none = aucune limite
theory-no-map = Ces deux personnes ne sont donc pas sur la carte : un point n’y voudrait rien dire.
theory-tipping = { $known ->
    [yes] Ces deux personnes sont près d’un point de bascule : dans { $count } versions possibles sur 10, une semaine calme de l’une ou de l’autre les fait basculer.
    [no] Ces deux personnes ne sont pas près d’un point de bascule : dans { $count } versions possibles sur 10, une semaine calme de l’une ou de l’autre les fait basculer.
   *[open] Cette discussion ne dit pas à quel point ces deux personnes sont près d’un point de bascule.
}

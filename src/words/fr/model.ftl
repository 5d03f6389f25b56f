### `slipstep model` : son aide, ses paires, ce qu’il raconte et dessine. $one est la première personne de la paire, $other la seconde.

model-help =
    slipstep model : deux personnes sous les mêmes équations, en simulation

    Usage : slipstep model [--pair NAME|FILE] [--days N]
                           { "[" }--move NAME[@DAY[:DAYS]]]... [--json | --svg OUT]

      --pair NAME|FILE  une paire par son nom, ou un fichier JSON (plus bas) ;
                        sans rien : living
      --days N          durée, de 1 à 36500 ; sans rien : 730
      --move M          un geste, avec le jour où il commence (sans rien : au
                        milieu) et combien de jours il dure (sans rien : sa durée
                        habituelle) ; peut être donné plusieurs fois
      --by WHO          de qui viennent les gestes : { $movers } ;
                        sans rien : comme d’habitude pour chaque geste
      --dose D          combien de chaque geste, dans son unité (plus bas) ;
                        sans rien : sa dose habituelle
      --lapses SHARE    part des jours où les gestes sont oubliés, de 0 à 1,
                        répartie également ; sans rien : 0
      --solver NAME     { $solvers } ; sans rien : { $solver }
      --json            un objet sur la sortie standard (docs/schema/model-1.json)
      --svg OUT         une image : les fils de cette paire et de quatorze autres
                        très semblables

    Paires
    { $pairs }

    Gestes
    { $moves }

    Un fichier contient ce qui diffère du couple :
      { $file }
    Ses nombres :
      { $numbers }

    Exemple : après une première année, dix semaines de pause tendre
      slipstep model --pair couple --days 730 --move warm-break@365:70

model-pair = { $tie } : { $about }
model-dose = dose { $dose } : { $unit }

## Ce qu’est une dose de chaque geste

model-dose-warm-break = part de l’alarme qu’on empêche d’agir
model-dose-cold-break = part de tous les signes qu’on retient
model-dose-small-bids = signes tendres en plus, par jour
model-dose-grand-gesture = signes tendres en plus ce jour-là
model-dose-talking = signes pressants en plus ce jour-là, de chaque côté
model-dose-staying-present = part du débordement qu’on empêche d’agir
model-dose-promised-answer = part de la confiance manquante qu’apportent les promesses tenues
model-dose-self-soothing = part de l’alarme qu’on empêche d’agir
model-dose-life-outside = proximité trouvée ailleurs, en signes tendres par jour
model-dose-softened-request = part de la pression exprimée avec tendresse à la place
model-dose-insight = part de l’alarme et du débordement qu’on empêche d’agir

## Les paires

model-about-living = { $one } souhaite beaucoup de proximité, { $other } n’en souhaite qu’un peu. C’est équilibré, jusqu’à huit jours chargés pour { $other }.
model-about-living-alike = { $one } et { $other } se ressemblent exactement. C’est équilibré, jusqu’à huit jours chargés pour { $other }.
model-about-couple = { $one } souhaite beaucoup de proximité, { $other } n’en souhaite qu’un peu.
model-about-couple-even = { $one } et { $other } souhaitent à peu près autant de proximité.
model-about-couple-both-close = { $one } et { $other } souhaitent beaucoup de proximité.
model-about-couple-both-apart = { $one } et { $other } ne souhaitent qu’un peu de proximité.
model-about-mia-and-leo = { $one } souhaite une proximité moyenne, { $other } n’en souhaite qu’un peu.
model-about-mia-and-sam = { $one } souhaite une proximité moyenne, { $other } en souhaite beaucoup.
model-about-couple-in-turns = { $one } et { $other } ressentent le manque en quelques jours et le débordement en quelques semaines. La confiance y compte peu.
model-about-friends = { $one } voudrait se voir presque chaque jour, { $other } de temps en temps.
model-about-old-friends = { $one } et { $other } répondent volontiers, sans jamais commencer.
model-about-parent-and-child = { $one } voudrait se parler chaque jour, { $other } le dimanche.
model-about-siblings = { $one } voudrait rester proche, { $other } voudrait garder un peu d’espace.
model-about-colleagues = { $one } préfère en discuter, { $other } préfère travailler au calme.

## Ce qu’il raconte

model-told = { $one } et { $other }, { $days ->
    [1] 1 jour
   *[other] { $days } jours
}. À la fin : { $regime ->
    [calm] calme
    [polarised] une personne cherche le contact, l’autre prend ses distances
    [alternating] on cherche le contact à tour de rôle
    [drifting-apart] on s’éloigne peu à peu
   *[strained] tendu des deux côtés
}.
model-move-told = Jour { $from } à { $to } : { $move }, par { $who ->
    [both] les deux
    [nobody] personne
   *[one] { $name }
}.
model-busy = Jour { $from } à { $to } : des jours chargés pour { $name }, qui envoie un dixième de ce qu’il y avait.
model-day = jour
model-warm = chaud
model-press = presse
model-alarm = alarme
model-full = plein
model-trust = confiance
model-dread = crainte
model-close = proche
model-share = part
model-columns = { model-warm }, { model-press } : signes par jour. { model-close } : la chaleur dans les deux sens. { model-share } : de tous les signes, ceux de { $one } ; le reste vient de { $other }.
model-columns-inside = { model-alarm }, { model-full } (débordement), { model-trust }, { model-dread } : ce qu’on ressent à l’intérieur, de 0 à 1. { model-dread } est la pression à laquelle on s’attend, pas celle qu’on ressent.
model-rests = { $count ->
    [0] Cette paire n’atteint jamais l’équilibre.
    [1] Cette paire peut atteindre l’équilibre d’une seule façon :
   *[other] Cette paire peut atteindre l’équilibre de { $count } façons :
}
model-rest = { $share } de tous les signes viennent de { $one } et { $rest } de { $other }, proximité { $closeness }
model-chosen = Un modèle, avec des nombres choisis : ce que font ces équations, pas ce que feront deux personnes.
model-dose-too-much = --dose { $dose } dépasse le maximum pour { $move }. Sa dose, c’est : { $unit }.

## L’image

model-svg-title = { $one } et { $other } : les fils de { $count } paires très semblables
model-svg-head = { $one } et { $other }, { $days ->
    [1] 1 jour
   *[other] { $days } jours
}
model-svg-lead = { $count } fils : cette paire et { $more } autres très semblables. Là où ils se séparent, le modèle hésite.
model-svg-summary = { $one } et { $other } sur { $days ->
    [1] 1 jour
   *[other] { $days } jours
}. Le dernier jour, { $one } envoie { $warmOne } signes tendres par jour et { $other } en envoie { $warmOther }. De tous les signes, { $shareOne } viennent de { $one } et { $shareOther } viennent de { $other }.
model-svg-sends = Chaleur que { $who } envoie, signes par jour
model-svg-between = Chaleur entre les deux, dans les deux sens
model-svg-inside = { $who }, à l’intérieur : de 0 à 1
model-svg-busy = jours chargés pour { $who }
model-svg-days = jours

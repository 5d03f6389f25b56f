### Ce qu’un essai a donné, et ce qu’on en a appris. $whose est une personne ou les deux, dans l’ordre de la page.

came-title = Ce que ça a donné
came-stopped = Cet essai a été arrêté, alors ses semaines ne sont pas comparées. Le moment de l’arrêt a pu dépendre de la façon dont ça se passait.
came-running = Semaine { $week } sur { $weeks } en cours. Tu verras ce que ça a donné le { DATE($day) }. Regarder plus tôt te donnerait envie d’arrêter au mauvais moment.
came-before = Ça commence le { DATE($day) }. Il n’y a encore rien à comparer.
came-ready = Ta discussion couvre maintenant ces semaines. Rien n’a encore été compté.
came-further = Ta discussion couvre maintenant ces semaines. La dernière fois que tu as regardé, elle finissait plus tôt. Regarde de nouveau.
came-short = Ta discussion finit le { DATE($day) }, avant les derniers jours de l’essai. Charge un nouvel export. S’il y manque des parties plus anciennes, charge-les aussi ; ce qui est en double ne compte qu’une fois.
came-silent = Personne n’a écrit depuis le { DATE($day) }
came-silent-said = Tu as dit que personne n’a écrit après le { DATE($day) }. Ces jours comptent comme du silence.
came-step-and-days = { $step }, { $whose } : du { DATE($from) } au { DATE($to) }
came-days = { $whose }, du { DATE($from) } au { DATE($to) }
came-anyway = Regarder avec ce qu’il y a
came-working = On compare les semaines
came-work-stopped = Arrêté. Rien n’a changé.

## La réponse en une phrase, et son image. $came : more, less. $long : il s’agit d’une durée.

came-found-openings = Les semaines où le pas était prévu : { $came ->
    [less] moins de conversations commencées
   *[more] plus de conversations commencées
} par { $whose }.
came-found-follow-ups = Les semaines où le pas était prévu : { $came ->
    [less] moins de deuxièmes messages
   *[more] plus de deuxièmes messages
} de { $whose }.
came-found-turns = Les semaines où le pas était prévu : des messages de { $whose } { $came ->
    [less] moins souvent
   *[more] plus souvent
}.
came-found-quiet-spell = Les semaines où le pas était prévu : { $came ->
    [less] des silences plus courts
   *[more] des silences plus longs
} entre { $a } et { $b }.
came-found-wait = Les semaines où le pas était prévu : { $came ->
    [less] une attente plus courte
   *[more] une attente plus longue
} avant une réponse, pour { $whose }.
came-found-threes = Les semaines où le pas était prévu : trois messages d’affilée de { $whose } { $came ->
    [less] moins souvent
   *[more] plus souvent
}.
came-found-silent-days = Les semaines où le pas était prévu : { $came ->
    [less] moins de jours sans un mot
   *[more] plus de jours sans un mot
} entre { $a } et { $b }.
came-result-ordinary = Pas de différence claire, avec le pas ou sans.
came-result-too-little = Trop peu de semaines pour le dire.
came-result-blind = Avec si peu de semaines, aucune différence ne pourrait se voir, même très grande.
came-next = Et ensuite
came-next-ordinary = Recommencez si ça vous a plu, ou choisissez un autre pas.
came-next-changed = Si ça vous a plu des deux côtés, gardez-le. Faites l’essai encore une fois, et vous verrez si ça tient.
came-next-too-little = Charge un export plus récent, ou recommence l’essai.
came-next-blind = Prévois un essai plus long.
came-dots = { $dots ->
    [yes] Chaque point montre, dans une version possible, ce que le pas change.
    [by-chance] Les points montrent combien les semaines varient d’elles-mêmes, sans le pas.
   *[no] Il n’y avait pas de prévision pour ce chiffre.
} La barre montre ce que ça a donné, et les fils ce que ces semaines permettent.
came-outside = Il y a trop peu de semaines pour dire ce que ça a donné.
came-note = ce que ça a donné : { $by }
came-guess = { $guess ->
    [more] { $long ->
        [yes] plus long
       *[no] plus
    }
    [less] { $long ->
        [yes] plus court
       *[no] moins
    }
   *[same] à peu près pareil
}

## Semaine après semaine

came-weeks = Semaine après semaine, avant et pendant
came-weeks-caption = En gris, les semaines que le hasard a choisies pour le pas. { $what ->
    [spell] Un vide : il manque quelque chose, ou il n’y avait rien à mesurer. Le tableau le précise.
   *[count] Un vide : il manque quelque chose, ce n’est pas un silence.
} Les deux côtés sont montrés, quel que soit le chiffre regardé.
came-whose = { $whose }
came-week-of = Semaine du
came-week = semaine
came-week-number = semaine { $week }
came-no-spell = rien à mesurer cette semaine-là
came-begins = l’essai commence
came-step = pas
came-forgotten = oublié
came-mean = { $whose } : { $with } avec le pas, { $without } sans ({ $unit }).
came-mean-none = { $whose } : trop peu de semaines enregistrées pour le dire.
came-unit-openings = conversations commencées par semaine
came-unit-follow-ups = deuxièmes messages avant une réponse, par semaine
came-unit-turns = fois où l’on a écrit, par semaine
came-unit-quiet-spell = heures de silence
came-unit-wait = heures d’attente
came-unit-threes = fois trois messages d’affilée, par semaine
came-unit-silent-days = jours sans un mot, par semaine
came-unit-reaches = fois où l’on a fait signe, par semaine
came-foretold = La prévision et ce que ça a donné, semaine après semaine
came-and-range = ce que ça a donné, et où se trouvent 8 points sur 10
came-range = { $came } (de { $low } à { $high })
came-foretold-caption = Petits anneaux : vingt versions possibles, avec ou sans le pas, selon le tirage de chaque semaine. Marques pleines : ce que ça a donné. Ce qui dépasse l’échelle est posé sur son bord.

## Les deux personnes, dans les mêmes mots

came-changes = Combien vous avez fait signe de chaque côté, et comment vous vous répondez
came-answered = Quand { $other } avait fait signe deux fois plus que d’habitude, { $one } faisait signe { $before } fois autant que d’habitude avant l’essai, et { $since } fois depuis. Le second chiffre est probablement { $low } à { $high } fois le premier. Si 1 est entre les deux, rien n’a peut-être changé.

came-looked = Ce qu’on a regardé
came-silence = Un silence de plus de { DURATION($silence) } met fin à une conversation, comme quand le plan a été fait.

came-own-words = Ce que tu as appris, avec tes mots
came-learned = Ce que tu as appris, pas à pas
came-learned-no-guess = Sans pronostic : { $what }.
came-learned-days = { $count ->
    [0] Une semaine.
    [1] Une semaine, avec le pas un seul jour.
   *[other] Une semaine, avec le pas pendant { $count } jours.
}
came-lapses = { $count ->
    [1] Oublié une semaine.
   *[other] Oublié { $count } semaines.
}
came-still-running = C’est encore en cours.
came-not-looked = L’essai est terminé, et personne n’a encore regardé le résultat.

## Ce que quatre semaines ont dit. $since, $before : comment une personne répond quand l’autre fait plus souvent signe.

came-seen-working = On lit ta discussion avant ces semaines, puis avec elles
came-seen-more = Ta discussion peut en dire plus maintenant.
came-seen-same = Ta discussion dit la même chose qu’avant.
came-seen-one = { $since ->
    [less] Quand { $other } fait plus souvent signe, { $one } fait moins souvent signe
    [more] Quand { $other } fait plus souvent signe, { $one } fait plus souvent signe
   *[open] Ce que fait { $one } quand { $other } fait plus souvent signe n’est pas encore clair
}{ $sure ->
    [likely] { "" } : probable.
    [leans] { "" } : plutôt probable.
   *[open] .
}
came-seen-before = Avant : { $before ->
    [less] moins
    [more] plus
   *[open] pas encore clair
}{ $sure ->
    [likely] , probable.
    [leans] , plutôt probable.
   *[open] .
}
came-seen-note = Lu dans ta discussion jusqu’au premier jour, puis dans l’ensemble, ces semaines comprises. Cela ne peut pas distinguer le pas de la saison.

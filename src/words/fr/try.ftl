### De petits pas : fiches, pronostic, prévision, plan, retour. $whose est une personne ou les deux ; $a et $b sont dans l’ordre
### de la page. Chaque phrase est la même pour les deux personnes.

## Trois fiches

try-title = Choisis un petit pas
try-lead = Qui veut peut le faire, dès aujourd’hui.
try-all = Les onze pas
try-whole = En savoir plus
try-running-now = Un essai est déjà en cours. Un seul à la fois, pour ne pas mélanger les résultats.
try-to-running = Y revenir
try-talk = Réfléchir au calme

## Qui le fait

try-who = Qui fait ce pas ?
try-who-both = Vous deux, les mêmes semaines
try-both-want = Vous avez lu la fiche et vous le voulez, d’un côté comme de l’autre.
try-own = Avec tes mots
try-who-other = Quelqu’un d’autre
try-who-first = Choisis d’abord qui fait ce pas.
try-other-step = Un autre pas

## Trois façons d’essayer. Chacune dit ce qu’elle peut montrer et ce qu’elle ne peut pas.

try-one = Commencer une semaine
try-one-tells = Sept jours. Ils te montrent ce que ça fait, pas ce que ça change.
try-four = Quatre semaines, pour voir ce que cette discussion ne peut pas montrer
try-four-tells = Quatre semaines d’affilée, puis un nouvel export. Votre discussion peut alors montrer comment vous vous répondez quand quelque chose change. Elle n’écarte pas d’autres causes, comme des vacances.
try-twelve = Douze semaines tirées au sort, pour savoir
try-twelve-tells = Le hasard choisit, parmi douze semaines ou plus, celles où tu fais le pas. On peut alors distinguer son effet d’autres causes. C’est ce qui te demande le plus.

## Le pronostic. $guess : more, same, less.

try-ask-openings = Les semaines où le pas est prévu, y aura-t-il plus ou moins de conversations commencées par { $whose } que les autres semaines ?
try-ask-follow-ups = Les semaines où le pas est prévu, y aura-t-il plus ou moins de deuxièmes messages de { $whose } avant une réponse que les autres semaines ?
try-ask-turns = Les semaines où le pas est prévu, des messages viendront-ils plus ou moins souvent de { $whose } que les autres semaines ?
try-ask-quiet-spell = Les semaines où le pas est prévu, le silence habituel entre { $a } et { $b } durera-t-il plus ou moins longtemps que les autres semaines ?
try-ask-wait = Les semaines où le pas est prévu, l’attente d’une réponse, pour { $whose }, durera-t-elle plus ou moins longtemps que les autres semaines ?
try-ask-threes = Les semaines où le pas est prévu, y aura-t-il plus ou moins souvent trois messages d’affilée de { $whose } que les autres semaines ?
try-ask-silent-days = Les semaines où le pas est prévu, y aura-t-il plus ou moins de jours sans un mot entre { $a } et { $b } que les autres semaines ?
try-guess-more = { $what ->
    [quiet-spell] Plus longtemps
    [wait] Plus longtemps
    [turns] Plus souvent
    [threes] Plus souvent
   *[other] Plus
}
try-guess-same = À peu près pareil
try-guess-less = { $what ->
    [quiet-spell] Moins longtemps
    [wait] Moins longtemps
    [turns] Moins souvent
    [threes] Moins souvent
   *[other] Moins
}
try-guess-first = D’abord ton pronostic. La prévision vient après.
try-guess-stays = La prévision a déjà été montrée, alors ce pronostic reste. Pour en faire un nouveau, regarde autre chose.
try-show = Montrer la prévision
try-look = Regarder autre chose

try-guessed-openings = Ton pronostic : { $guess ->
    [more] plus de conversations commencées
    [less] moins de conversations commencées
   *[same] à peu près autant de conversations commencées
} par { $whose }.
try-guessed-follow-ups = Ton pronostic : { $guess ->
    [more] plus de deuxièmes messages
    [less] moins de deuxièmes messages
   *[same] à peu près autant de deuxièmes messages
} de { $whose }.
try-guessed-turns = Ton pronostic : des messages de { $whose } { $guess ->
    [more] plus souvent
    [less] moins souvent
   *[same] à peu près aussi souvent
}.
try-guessed-quiet-spell = Ton pronostic : { $guess ->
    [more] des silences plus longs
    [less] des silences plus courts
   *[same] des silences à peu près aussi longs
} entre { $a } et { $b }.
try-guessed-wait = Ton pronostic : { $guess ->
    [more] une attente plus longue
    [less] une attente plus courte
   *[same] une attente à peu près aussi longue
} avant une réponse, pour { $whose }.
try-guessed-threes = Ton pronostic : trois messages d’affilée de { $whose } { $guess ->
    [more] plus souvent
    [less] moins souvent
   *[same] à peu près aussi souvent
}.
try-guessed-silent-days = Ton pronostic : { $guess ->
    [more] plus de jours sans un mot
    [less] moins de jours sans un mot
   *[same] à peu près autant de jours sans un mot
} entre { $a } et { $b }.

## Ce que la discussion laisse prévoir : vingt points. $long : il s’agit d’une durée.

try-note-more = { $long ->
    [yes] plus long
   *[no] plus
} : { $count } sur 20
try-note-same = à peu près pareil : { $count } sur 20
try-note-less = { $long ->
    [yes] plus court
   *[no] moins
} : { $count } sur 20
try-note-guess = { $note }, ton pronostic
try-caption = D’après cette discussion seulement. Chaque point montre une taille possible de la différence que fait le pas.
try-caption-first = Un premier aperçu : vingt versions possibles. Le reste suit.
try-caption-by-chance = D’après cette discussion seulement, sans le pas. Chaque point est une version possible : une semaine sur deux, moins les autres.
try-idea-not-promise = C’est un « et si », pas une promesse. On suppose que vous fonctionnez comme le dit le modèle de proximité, avec des chiffres qui collent à votre discussion, et que le pas est fait jusqu’au bout.
try-unit-week = par semaine
try-unit-hours = heures
try-expects = { $lean ->
    [likely] Probable, comme tu l’as dit
    [leans] Plutôt probable, comme tu l’as dit
    [away] { $most ->
        [more] { $long ->
            [yes] Ce serait plutôt plus long
           *[no] Il y en aurait plutôt plus
        }
        [less] { $long ->
            [yes] Ce serait plutôt plus court
           *[no] Il y en aurait plutôt moins
        }
       *[same] Ce serait plutôt pareil
    }
    [unlikely] { $most ->
        [more] { $long ->
            [yes] Ce serait probablement plus long
           *[no] Il y en aurait probablement plus
        }
        [less] { $long ->
            [yes] Ce serait probablement plus court
           *[no] Il y en aurait probablement moins
        }
       *[same] Ce serait probablement pareil
    }
   *[open] Ça peut aller dans les deux sens
} : { $counts } sur 20.
try-expects-all = { $most ->
    [more] { $long ->
        [yes] Plus long
       *[no] Plus
    }
    [less] { $long ->
        [yes] Plus court
       *[no] Moins
    }
   *[same] À peu près pareil
} dans les vingt.
try-count-more = { $long ->
    [yes] plus long
   *[no] plus
} dans { $count }
try-count-same = à peu près pareil dans { $count }
try-count-less = { $long ->
    [yes] plus court
   *[no] moins
} dans { $count }
try-one-dot = Il y a vingt points, chacun aussi probable que les autres.
try-usual = Sans le pas, c’est environ { $usual } { $unit ->
    [hours] heures
   *[week] par semaine
}.
try-other = { $outcome } : ça baisse dans { $fewer } cas sur 20, ça change à peine dans { $same }, ça monte dans { $more }.
try-by-chance = Ce pas tient à la façon de dire les choses. Qui a écrit quand ne le montre pas. Ces points montrent donc combien les semaines varient d’elles-mêmes.
try-differ-by-chance = Combien les semaines varient d’elles-mêmes : { $counts } sur 20.
try-too-little = Ta discussion est trop courte pour voir plus loin. Tu peux quand même essayer : les semaines elles-mêmes le diront.
try-not-promise = C’est un « et si », pas une promesse. On suppose que vous continuez comme dans la discussion, et que le pas est fait jusqu’au bout.
try-how = Sur quoi cela repose
try-table = Ce que le pas change
try-table-by-chance = Sans le pas : une semaine sur deux, moins les autres
try-table-dot = Point
try-table-show = La même chose en tableau

## Le plan

try-the-step = Le pas.
try-the-plan = Le plan.
try-plan-pairs = { $weeks } semaines, par paires : une avec le pas, une sans. Le hasard choisit laquelle, et tu l’apprends le jour même.
try-plan-before-after = { $weeks } semaines. Le pas commence une semaine tirée au sort, puis il continue.
try-power = Une hausse de moitié se verrait dans { $half } essais sur 10, un doublement dans { $double }.
try-power-few = Ta discussion est trop courte pour dire quel changement l’essai pourrait montrer. Tu peux quand même le faire.
try-power-blind = Ici, aucun changement ne se distinguerait du hasard, même très grand. Plus de semaines peuvent aider, ou regarder autre chose.
try-power-short = Avec si peu de semaines, aucun changement ne se verrait, même très grand. Avec un plan plus long, si.
try-start = Commencer { DATE($day, form: "weekday") }
try-start-later = Commencer le { DATE($day, form: "day") }
try-change = Changer le plan
try-length = Combien de temps
try-name-pairs = { $weeks ->
    [2] Deux semaines, puis on regarde
   *[other] { $weeks } semaines par paires
}
try-name-before-after = { $weeks } semaines : commencer une fois, puis continuer
try-first-day = Premier jour
try-past = Choisis la date d’aujourd’hui ou une date plus tardive.
try-runs = L’essai va du { DATE($from, form: "day") } au { DATE($to) }. Charge ensuite un nouvel export de la discussion.
try-invented = Ces deux personnes sont inventées, il n’y a donc rien à essayer. Tout ce qui est plus haut est vraiment calculé.
try-use = Regarder ma discussion

## Revenir

try-now-with = Cette semaine : avec le pas
try-now-without = Cette semaine : comme d’habitude
try-now-stopped-on = Arrêté le { DATE($day) }.
try-for = Pour { $whose }.
try-shaded = En gris : avec le pas.
try-stave-plan = { $weeks } semaines, aucune encore dévoilée.
try-add = Charger un nouvel export
try-see = Voir ce que ça a donné
try-with = avec le pas
try-stop = Arrêter cet essai
try-stop-note = Tu peux le faire à tout moment. Il reste dans ta liste.
try-go-on = Continuer quand même
try-none = Aucun pas n’est encore choisi.
try-to-cards = Choisir un pas

try-flat = La prévision ne montre aucun changement dans les chiffres, à part le pas lui-même.
try-flat-felt = Ce pas, on le fait pour ce qu’on ressent. Une semaine te le dira.
try-flat-anyway = Faire un pronostic quand même

try-longest = Même le plan le plus long passerait ici à côté d’un doublement plus d’une fois sur deux.

## Les parties, et ce qui est en cours

try-parts = Tes essais
try-part-cards = Petits pas
try-part-now = Cette semaine
try-part-learned = Ce que tu as appris
try-working-forecast = On essaie de voir plus loin
try-working-power = On l’essaie cinq cents fois sur tes semaines

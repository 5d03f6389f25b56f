### La page de réponse, en trois profondeurs. $one est la personne dont parle la phrase, $other l’autre ; $a et $b sont dans l’ordre de la page.

## Au-dessus des titres

yours-who = { $a } et { $b }, { $long }
yours-who-invented = Exemple : { $a } et { $b }, { $long }
yours-swap = Échanger les places
yours-hide-words = Masquer les mots
yours-unseen-link = Ce qu’on ne voit pas ici
yours-besides = En savoir plus, et ce qu’on ne voit pas

yours-long = { $unit ->
    [days] { $count ->
        [1] un jour
       *[other] { $count } jours
    }
    [weeks] { $count ->
        [1] une semaine
       *[other] { $count } semaines
    }
    [years] { $count ->
        [1] un an
       *[other] { $count } ans
    }
   *[months] { $count ->
        [1] un mois
       *[other] { $count } mois
    }
}

## Les premières lignes

yours-group-first = Dans un groupe, on n’écrit jamais à une seule personne. Ce que vous y faites en dit peu sur vous deux.
yours-home-first = Vous vivez ensemble : l’essentiel de ce qui se passe entre vous n’est pas dans cette discussion.
yours-since = Depuis { DATE($when, form: "month") }.
yours-been-both = Presque tout le monde a connu les deux côtés.
yours-what-happened = Que s’est-il passé vers le { DATE($when) } ? Il n’y a que vous deux pour le savoir.
yours-would-tell = Cette discussion ne peut pas montrer comment serait { $one } si { $other } se rapprochait, ni { $other } si { $one } levait un peu le pied. Quatre semaines d’essai le montreraient.
yours-answered = { $one } a commencé { $count } conversations. { $other } a écrit dans { $answered } d’entre elles.
yours-tonight-waiting = Pour qui attend ce soir : deux minutes pour souffler. Il n’y a rien à envoyer.
yours-waiting-door = Deux minutes, maintenant
yours-ways = Dans quel sens
yours-way-to = vers
yours-way-open = Pas encore clair.
yours-sure-counted = Compté, message par message
yours-tonight-one = { $one } : un message, puis laisse venir.
yours-tonight-other = { $one } : un mot assez vite, même « Je te raconte demain ».
yours-tonight-reach = Si tu cherches le contact : un message, puis laisse venir.
yours-tonight-room = Si tu as besoin d’air : un mot assez vite, même « Je te raconte demain ».

## Le titre d’un sens, en nombres et en minutes

yours-row = { $count ->
    [1] un seul message
    [2] deux messages d’affilée
   *[3] trois messages d’affilée
}
yours-quiet = { $which ->
    [0] dix minutes de silence
    [1] une heure de silence
   *[2] deux heures de silence
}
yours-days = { $which ->
    [0] des jours avec peu de messages
    [1] des jours ordinaires
   *[2] des jours avec beaucoup de messages
}
yours-amount-label = Combien
yours-answer = Après { $row } de { $other }, les réponses lentes de { $one } prenaient environ { DURATION($wait) }.
yours-answer-long = Après { $row } de { $other }, { $one } mettait souvent plus longtemps que ce que montre cette discussion.
yours-answer-few = Après { $row } de { $other }, il y a trop peu de réponses ici pour compter.
yours-again = Après { $quiet } de { $other }, les messages sans réponse de { $one } étaient espacés d’environ { DURATION($wait) }.
yours-again-long = Après { $quiet } de { $other }, { $one } s’en tenait le plus souvent à un message.
yours-again-few = Après { $quiet } de { $other }, il y a trop peu de moments ici pour compter.
yours-pace = { $count ->
    [0] Après { $days } de { $other }, { $one } ne faisait presque jamais signe.
    [1] Après { $days } de { $other }, { $one } faisait signe environ une fois par { $per ->
        [day] jour
       *[week] semaine
    }.
   *[other] Après { $days } de { $other }, { $one } faisait signe environ { $count } fois par { $per ->
        [day] jour
       *[week] semaine
    }.
}
yours-pace-replies = Répondre ne compte pas comme faire signe.
yours-pace-few = Après { $days } de { $other }, il y a trop peu de jours ici pour compter.

yours-fitted-hides = Un simple décompte peut montrer moins que la phrase : dans les semaines animées, on écrit plus des deux côtés. La phrase compare des jours de même saison et heure.

## La phrase sous chaque image

yours-answer-beside = Après { $row }, { DURATION($wait) }.
yours-again-beside = Après { $quiet }, environ { DURATION($wait) } d’écart.
yours-pace-beside = { $count ->
    [0] Après { $days }, presque jamais.
    [1] Après { $days }, environ une fois par { $per ->
        [day] jour
       *[week] semaine
    }.
   *[other] Après { $days }, environ { $count } fois par { $per ->
        [day] jour
       *[week] semaine
    }.
}

yours-answer-clause = Après un seul message de { $other }, les réponses lentes de { $one } prenaient environ { DURATION($least) }. Après trois, environ { DURATION($most) }.
yours-again-clause = Après dix minutes de silence de { $other }, les messages sans réponse de { $one } étaient espacés d’environ { DURATION($least) }. Après deux heures, d’environ { DURATION($most) }.
yours-pace-clause = { $least ->
    [0] Après des jours avec peu de messages de { $other }, { $one } ne faisait presque jamais signe. Après des jours avec beaucoup de messages, { $most ->
        [0] presque jamais.
        [1] environ une fois par { $per ->
            [day] jour
           *[week] semaine
        }.
       *[other] environ { $most } fois par { $per ->
            [day] jour
           *[week] semaine
        }.
    }
    [1] Après des jours avec peu de messages de { $other }, { $one } faisait signe environ une fois par { $per ->
        [day] jour
       *[week] semaine
    }. Après des jours avec beaucoup de messages, { $most ->
        [0] presque jamais.
        [1] environ une fois aussi.
       *[other] environ { $most } fois.
    }
   *[other] Après des jours avec peu de messages de { $other }, { $one } faisait signe environ { $least } fois par { $per ->
        [day] jour
       *[week] semaine
    }. Après des jours avec beaucoup de messages, { $most ->
        [0] presque jamais.
        [1] environ une fois.
       *[other] environ { $most }.
    }
}

## Dans les images

yours-share-lead = Qui a fait signe
yours-share-says = Qui a fait signe au fil du temps. Sur dix fois, { $a } : { $shares }.
yours-share-tick = { $weeks ->
    [1] un trait par semaine : qui a fait signe
   *[other] un trait : { $weeks } semaines
}
yours-change-around = vers le { DATE($when, form: "day") }
yours-change-range = du { DATE($from, form: "day") } au { DATE($to, form: "day") }, 8 sur 10
yours-reaches = Combien de fois { $one } fait signe
yours-after-day = { $other } fait signe deux fois plus
yours-days-before = { $days } jours avant
yours-days-after = { $days } jours après
yours-usual = d’habitude
yours-size = { $times ->
    [hardly] presque pas du tout
    [quarter] quatre fois moins
    [third] trois fois moins
    [half] moitié moins
    [two-thirds] un tiers de moins
    [less] un sixième de moins
   *[same] à peu près comme d’habitude
    [more] un quart de plus
    [half-again] une fois et demie plus
    [twice] deux fois plus
    [three] trois fois plus
    [four] plus de quatre fois plus
}
yours-pace-lead = { $one } : combien de fois par { $per ->
    [day] jour
   *[week] semaine
}
yours-pace-after = après { $days }

## Sous les images

yours-typical = { $moments ->
    [1] Le seul moment de ce genre.
   *[other] Sur { $moments } moments de ce genre, le plus typique est en haut{ $more ->
        [0] .
        [1] { " " }; en voici un autre.
        [9] { " " }; en voici neuf autres.
       *[other] { " " }; en voici { $more } autres.
    }
}
yours-rows = { $more ->
    [1] Encore un : { $values }.
    [9] Encore neuf, du plus court au plus long : { $values }.
   *[other] Encore { $more }, du plus court au plus long : { $values }.
}
yours-rows-days = { $more ->
    [1] Encore un : { $values }.
    [9] Encore neuf, du moins au plus : { $values }.
   *[other] Encore { $more }, du moins au plus : { $values }.
}
yours-over-five = Ne comptent ici que les attentes de plus de cinq minutes.
yours-each-day = Un trait par jour : combien de fois chaque personne a fait signe.
yours-each-week = un trait par semaine

## Degré de certitude

yours-how-sure = À quel point c’est sûr
yours-sure = { $sure ->
    [likely] Probable : { $count } sur 10
    [leans] Certitude : { $count } sur 10
   *[open] Pas encore clair : { $count } sur 10
}
yours-pattern = { $pattern ->
    [pursue-distance] Plus une personne cherche le contact, plus l’autre prend ses distances.
    [reciprocal] Quand une personne fait signe, l’autre aussi.
   *[chase] Quand { $one } fait signe, { $other } prend ses distances. Quand { $other } fait signe, { $one } suit.
}

## Ce qui est clair par ailleurs

yours-stands = Ce qui est clair aussi
yours-opens = { $a } a commencé { $countA } conversations sur { $of }, { $b } { $countB }.
yours-opens-nearly = { $one } a commencé presque toutes les conversations, { $other } presque aucune.
yours-opens-even = Vous avez commencé à peu près une conversation sur deux, d’un côté comme de l’autre.
yours-traded = Vers { DATE($when, form: "month") }, les rôles se sont échangés.
yours-empty = De { DATE($from, form: "month") } à { DATE($to, form: "month") }, personne n’a écrit ici. C’est peut-être un silence, ou il manque quelque chose : un fichier ne le dit pas.
yours-empty-twice = De { DATE($from, form: "month") } à { DATE($to, form: "month") }, puis de { DATE($from2, form: "month") } à { DATE($to2, form: "month") }, personne n’a écrit ici. C’est peut-être un silence, ou il manque quelque chose : un fichier ne le dit pas.

## Pour ce soir

yours-tonight = Ce soir
yours-tonight-part = Pour ce soir.
yours-tonight-reaching = { $one } : un message, puis laisse venir. { $other } : un mot assez vite, même « Je te raconte demain ».
yours-tonight-either = Si tu cherches le contact : un message, puis laisse venir. Si tu as besoin d’air : un mot assez vite, même « Je te raconte demain ».
yours-tonight-warm = Ici, le silence répond au silence. N’importe qui peut commencer : envoie une chose qui t’a plu aujourd’hui.
yours-tonight-elsewhere = Avant d’en conclure quoi que ce soit : qu’y a-t-il d’autre ? Des appels, des visites, un toit partagé. Tu peux ajouter ces jours.
yours-tonight-good = Dis une chose qui t’a plu ces temps-ci. Pas besoin de réponse.
yours-tonight-quiet = Si c’est une semaine calme, une petite phrase suffit.
yours-tonight-easy = Envoie une chose qui t’a plu aujourd’hui. Pas besoin de réponse.
yours-try = Essayer un petit pas
yours-closer = Regarder de plus près

## Encore ouvert, et trop peu

yours-apart-title = À tour de rôle : les semaines où une personne écrit plus, l’autre écrit moins.
yours-open-title = Les messages vont et viennent, et { $count ->
    [0] aucun schéma ne s’en dégage encore.
    [1] une chose s’en dégage.
   *[other] quelques points s’en dégagent.
}
yours-short-title = Cette discussion est récente. Voici ce qu’elle montre.
yours-few-title = Cette discussion dit encore peu. Voici ce qu’elle montre.
yours-hardly-title = { $count ->
    [0] Il n’y a pas encore de message à regarder.
    [1] Un message pour l’instant.
   *[other] { $count } messages pour l’instant.
}
yours-weeks-apart = Dans { $count } semaines sur { $of }, une personne a écrit plus que la semaine d’avant, et l’autre moins. C’est clair.
yours-counted = Messages jusqu’ici : { $a } { $countA }, { $b } { $countB }.
yours-answer-times = La moitié des réponses de { $a } sont venues en { DURATION($countA) } ou moins, la moitié de celles de { $b } en { DURATION($countB) } ou moins.
yours-answer-times-alike = Chez { $a } comme chez { $b }, la moitié des réponses sont venues en { DURATION($count) } ou moins.
yours-why = Pourquoi rien de plus pour l’instant.
yours-why-short = { $days ->
    [0] Pour voir un schéma, il faut des semaines, et il y a ici moins d’un jour.
    [1] Pour voir un schéma, il faut des semaines, et il y a ici un seul jour.
   *[other] Pour voir un schéma, il faut des semaines. Cette discussion couvre { $days } jours.
}
yours-why-few = Pour voir un schéma, il faut quelques centaines de messages, des deux côtés.
yours-why-unsteady = Cette discussion varie beaucoup. Seul un schéma plus fort ressortirait.
yours-why-hole = Il y a ici un trou de { DURATION($hole) }. Un trou veut dire qu’il manque quelque chose, pas que c’était calme.
yours-why-shared = Quand les messages augmentent ou diminuent des deux côtés la même semaine, une discussion ne dit pas qui réagit à qui. C’était peut-être le travail, ou un mois difficile.
yours-why-alternating = Vos semaines alternent. Une garde alternée ou des horaires décalés donnent ça aussi, et une discussion ne les distingue pas d’une danse.
yours-why-weak = Ce qu’on voit ici est léger. Un échange ordinaire donne la même chose.
yours-helps = Pour en voir plus.
yours-helps-shared = Des semaines où une seule personne est très prise. { $weeks ->
    [1] Une de plus
   *[other] Environ { $weeks } de plus
}, d’ici au { DATE($by, form: "day") }.
yours-helps-alternating = Indique plus bas les jours de garde alternée ou d’horaires décalés.
yours-helps-more = { $weeks ->
    [1] Encore une semaine de cette discussion
   *[other] Encore { $weeks } semaines environ de cette discussion
}, d’ici au { DATE($by, form: "day") }.
yours-helps-longer = Si cette discussion remonte plus loin, exporte-la en entier.
yours-helps-outside = Si des vacances, une maladie ou une dispute ont joué des deux côtés, retire ces jours dans « Comment on le sait ».
yours-set-apart = Pendant { $count ->
    [1] une journée
   *[other] { $count } jours
}, vous avez écrit bien plus que d’habitude, ou bien moins, des deux côtés. On n’en tient pas compte pour voir qui répond à qui.
yours-save-date = Noter la date
yours-model = Dans notre modèle, chez deux personnes qui diffèrent à peine, des rôles fixes s’installent dans { $tiny } cas sur 10. Après une période difficile, dans { $hard }.
yours-helps-again = Cet export s’arrête en { DATE($when, form: "month") }. Exporte de nouveau la discussion aujourd’hui.
yours-latest = votre dernière conversation
yours-invented = Ou regarde deux personnes inventées
yours-use = Regarder ma discussion
yours-mark-days = Indiquer ces jours
yours-newer = Ajouter un export plus récent
yours-looking = Un instant…

## Les regards plus profonds

yours-closer-title = De plus près
yours-known = Comment on le sait
yours-limits = Ce que cette discussion-ci ne peut pas montrer
yours-unseen = Ce qu’aucune discussion ne montre
yours-take = À emporter

yours-lean = Qui fait plus souvent signe
yours-lean-lead = Sur la ligne : égalité. La case dit à quel point c’est sûr : 8 fois sur 10, la vérité est dedans.
yours-lean-says = Qui fait plus souvent signe au fil du temps. Sur dix fois, de { $a } : { $shares }.
yours-turn-here = { DATE($when, form: "day") }

yours-waits = Après un message, et après trois
yours-waits-lead = Seules comptent ici les attentes de plus de cinq minutes, un point chacune. Le trait marque celle du milieu.
yours-waits-open = Plus l’absence est longue, plus de messages attendent. Une différence ici peut ne venir que de là.
yours-waits-row = { $one }, après { $row }{ $known ->
    [yes] { "\u202F" }: { DURATION($wait, form: "short") }
   *[no] { "" }
}
yours-moments = Les moments eux-mêmes
yours-moments-lead = Un typique, un plus court, un plus long.
yours-moments-show = Montrer les moments
yours-moments-hide = Masquer les moments

yours-survive = La réponse tient-elle ?
yours-survive-lead = Compte autrement, et regarde.
yours-survive-thought = Les messages espacés de { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} au plus forment une série.
yours-survive-silence = Après { $hours ->
    [0.5] une demi-heure
    [one] { $hours } heure
   *[other] { $hours } heures
} de silence, la conversation est finie.
yours-survive-weeks = { $weeks ->
    [0] Aucune semaine n’est retirée.
    [1] La semaine la plus chargée est retirée.
   *[other] Les { $weeks } semaines les plus chargées sont retirées.
}
yours-minutes = { $minutes } min
yours-hours = { $hours } h
yours-weeks = { $weeks ->
    [0] aucune
    [1] une semaine
   *[other] { $weeks } semaines
}
yours-survive-few = Pour les réponses de { $one } à { $other }, il reste trop peu à compter.
yours-stays = Ça reste vrai.
yours-fades = Ça s’efface.
yours-survive-fit = { $sure ->
    [likely] Tout le calcul refait : probable, { $count } sur 10.
    [leans] Tout le calcul refait : plutôt probable, { $count } sur 10.
   *[open] Tout le calcul refait : pas clair cette fois, { $count } sur 10.
}
yours-survive-gone = { $sure ->
   *[open] Tout le calcul refait : il voit ici autre chose, { $count } sur 10. Ne t’y fie pas.
}
yours-survive-wait = Lâche, et tout est recalculé.

yours-alone-title = Ici, tous les messages sont de { $one }.
yours-alone-stands = { $count ->
    [1] Un message : { $dates }.
   *[other] { $count } messages : { $dates }.
}
yours-alone-why = On danse à deux, et ce fichier ne contient qu’une personne.
yours-alone-helps = Exporte toute la discussion, avec les deux personnes. Certaines applis laissent de côté les messages de l’autre. Si vous portez le même nom dans l’appli, changez-en un d’abord.

## Trois exemples inventés, trois vérités

yours-sample-couple = Un couple
yours-sample-couple-about = Une personne cherche le contact, l’autre prend ses distances.
yours-sample-friends = Une amitié
yours-sample-friends-about = À l’automne, les rôles s’échangent.
yours-sample-family = Un parent et son enfant adulte
yours-sample-family-about = Ce qu’une discussion ne peut pas dire.

## Comment on le sait : quelle danse

yours-times = Combien de fois chaque personne a écrit
yours-panels = Comment chaque personne écrivait après l’autre
yours-findings = Chaque résultat, et ses moments
yours-kinds = Quelle danse correspond à cette discussion
yours-kinds-lead = Vingt versions possibles de ces semaines. Chaque point est à côté de la danse qu’il montre.
yours-kinds-of = { $count } sur 20 :
yours-kinds-none = aucune
yours-kinds-caption = On ne nomme une danse que là où la plupart des points se rejoignent. Il faut aussi que la discussion se distingue d’autres où le hasard décide qui commence.

yours-times-unit = fois par jour
yours-times-says = Nombre de fois par jour, { $dates }. { $a } : entre { NUMBER($lowA, maximumFractionDigits: 1) } et { NUMBER($highA, maximumFractionDigits: 1) } environ, { $b } : entre { NUMBER($lowB, maximumFractionDigits: 1) } et { NUMBER($highB, maximumFractionDigits: 1) } environ.
yours-times-caption = Chaque fil est une version possible de ces semaines. Là où les fils se rejoignent, c’est sûr ; là où ils s’écartent, non. Un blanc veut dire qu’il manque quelque chose, pas que c’était calme. Chaque jour est une moyenne sur sa semaine.
yours-times-counted = Il y a trop peu de messages pour en dire plus : voici de simples décomptes, en moyenne sur une semaine. Un blanc veut dire qu’il manque quelque chose, pas que c’était calme.
yours-times-table = Fois par jour : le milieu, et la fourchette de 8 sur 10
yours-from = Depuis
yours-middle-range = { NUMBER($middle, minimumFractionDigits: 1, maximumFractionDigits: 1) } (de { NUMBER($low, minimumFractionDigits: 1, maximumFractionDigits: 1) } à { NUMBER($high, minimumFractionDigits: 1, maximumFractionDigits: 1) })

yours-first = Qui écrit en premier après un silence
yours-first-lead = Tout dépend de ce qu’on appelle un silence, en voici donc plusieurs. Chaque point est une part possible. Ne t’y fie que si toutes les lignes disent pareil.
yours-first-always = toujours { $one }
yours-first-half = moitié-moitié
yours-first-says = Conversations commencées par { $one } : { $shares }.
yours-first-after = { $share } après { $silence }
yours-first-table = Part des conversations, après des silences de plusieurs durées
yours-silence = Silence
yours-first-unclear = Qui commence le plus souvent dépend de la durée à partir de laquelle un silence compte. Cette discussion ne permet donc pas de trancher.
yours-first-clear = Pour toutes les durées de silence courantes, { $one } a écrit en premier plus souvent que { $other }.
yours-likely-range = { $middle } (probablement de { $low } à { $high })

yours-answers = Comment arrivent les réponses
yours-answers-lead = Compare chaque personne seulement à elle-même, d’une semaine à l’autre. Le travail, le sommeil et l’endroit où est le téléphone expliquent presque toutes les différences.
yours-measure = Ce qu’on mesure
yours-half-answers = La moitié des réponses dans une conversation sont venues en
yours-half-answers-note = pendant que vous vous écrivez
yours-half-openings = La moitié des premiers messages ont eu leur réponse en
yours-half-openings-note = après un silence ; les attentes encore en cours à la fin comptent comme plus longues
yours-half-waking = La même chose, hors des heures de sommeil de qui répond
yours-half-waking-note = sans les heures où cette personne n’écrit presque jamais
yours-wrote-again = A écrit de nouveau en attendant une réponse
yours-wrote-again-note = quand rien n’était venu après vingt minutes ; les messages espacés de cinq minutes au plus comptent pour un
yours-no-answer = Ses premiers messages restés sans réponse
yours-no-answer-note = après { DURATION($wait) } ; beaucoup n’en demandent pas, et certaines réponses se sont dites de vive voix
yours-too-few = trop peu pour le dire
yours-not-told = cette discussion ne le dit pas
yours-about-in-ten = { $count ->
    [0] presque jamais
    [10] presque toujours
   *[other] environ { $count } sur 10
}
yours-longer-than-seen = plus longtemps que ce que montre cette discussion
yours-more-than = plus de { DURATION($wait) }
yours-about-time = environ { DURATION($wait) }
yours-about-time-range = environ { DURATION($wait) } (probablement de { DURATION($low) } à { DURATION($high) })
yours-about-time-open = environ { DURATION($wait) } (probablement { DURATION($low) } ou plus)

yours-asleep = Quand chaque personne dort ou est loin du téléphone
yours-asleep-lead = On le déduit des heures où chaque personne n’écrit presque jamais. Une attente qui traverse ces heures ne veut rien dire.
yours-asleep-none = aucune heure clairement calme
yours-asleep-from = le plus souvent calme de { $from } à { $to }

yours-panels-side = Quand { $other } faisait signe plus souvent que d’habitude, ou moins souvent, { $one } écrivait ensuite à ce rythme.
yours-panels-says = Quand { $other } faisait signe deux fois plus que d’habitude, { $one } écrivait à environ { NUMBER($times, maximumFractionDigits: 1) } fois son rythme habituel.
yours-panels-caption = De gauche à droite : combien une personne a fait signe les jours d’avant, par rapport à son habitude. Vers le haut : à quelle vitesse l’autre écrivait ensuite, par rapport à la sienne. Des fils plats : ce que fait une personne ne change rien pour l’autre.
yours-panels-table = Rythme par rapport à l’habitude : le milieu, et la fourchette de 8 sur 10
yours-panels-reaching = L’autre fait signe
yours-panels-times = { NUMBER($times, minimumFractionDigits: 2, maximumFractionDigits: 2) } fois
yours-panels-range = { NUMBER($middle, minimumFractionDigits: 2, maximumFractionDigits: 2) } (de { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } à { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) })
yours-panels-axis = { $other }, par rapport à l’habitude
yours-panels-faster = plus vite
yours-panels-slower = plus lentement
yours-panels-usual = habituel
yours-panels-half = moitié
yours-panels-double = double
yours-panels-periods = Comment cela a changé avec le temps
yours-panels-periods-caption = Rythme après que l’autre a fait signe deux fois plus que d’habitude, période par période, avec la fourchette de 8 sur 10
yours-shape-linear = Plus l’autre s’écartait de son habitude, plus le rythme changeait.
yours-shape-saturating = Un petit écart de l’autre changeait déjà le rythme ; un grand, à peine plus.
yours-shape-above = Le rythme ne changeait que si l’autre faisait signe environ deux fois plus que d’habitude, ou encore plus.
yours-shape-below = Le rythme ne changeait que si l’autre faisait signe environ deux fois moins que d’habitude, ou encore moins.
yours-shape-open = Le rythme a-t-il changé régulièrement, de plus en plus faiblement, ou seulement à partir d’un certain point ? Cette discussion ne le dit pas.

yours-fit-of = À quel point ce modèle décrit bien { $one }
yours-fit-caption = Chaque point compare les temps d’attente prévus par le modèle jusque-là aux temps réels. Sur la ligne pointillée, les deux concordent. En dessous, les attentes étaient plus longues, au-dessus plus courtes. Cela concerne le modèle, pas vous.
yours-fit-table = Part des attentes, prévue et réelle
yours-fit-place = Le modèle prévoit

yours-sure-likely = Probable : la plupart des versions possibles de ces semaines le montrent. Quand le hasard seul décide qui commence, une discussion le montre rarement aussi nettement.
yours-sure-leans = Plutôt probable : la plupart des versions possibles de ces semaines le montrent. Ça pourrait encore être autre chose.
yours-sure-open = Pas encore clair : certaines versions possibles le montrent, d’autres non. Des hauts et des bas ordinaires peuvent y ressembler.
yours-sure-too-little = Pas assez ici pour le dire. Ça tient à la discussion, pas à vous deux.
yours-sure-ask = À quel point c’est sûr ?
yours-sure-ten = Les dix points sont dix versions possibles de ces semaines. { $count } le montrent, { $not } non.
yours-sure-made = Comment les chiffres sont faits
yours-sure-sources = Le schéma et la méthode : { $sources }.
yours-moments-looking = On cherche…
yours-moments-more = En montrer encore { $count } de cette période
yours-moments-rest = et encore { $count } dans cette période.
yours-words-gone = Les mots n’ont pas été gardés.
yours-kind = { $kind ->
    [media] image ou fichier
    [voice] message vocal
    [call] appel
    [deleted] message supprimé
    [edited] message modifié
    [sticker] sticker
    [location] lieu
    [contact] contact
    [poll] sondage
    [reaction] réaction
    [undecryptable] illisible
    [missed] appel manqué
   *[other] autre chose
}

## Ce que compte un nombre

yours-counted-title = Comment c’est compté, et où
yours-counted-of = { $label }…
yours-counts-turn = Ce qu’une personne envoie d’un coup est une série : rien de l’autre entre-temps, et aucune pause de plus de cinq minutes. Une conversation, c’est ce qu’il y a entre deux silences.
yours-counts-opening = Un silence met fin à une conversation. On compte qui a écrit en premier après chaque silence vu du début à la fin.
yours-counts-answer = Le temps entre le dernier message d’une série et le message suivant de l’autre, dans une même conversation. La durée montrée est celle du milieu : la moitié des réponses ont été plus rapides, la moitié plus lentes. Seules les réponses reçues comptent.
yours-counts-opening-answer = De la fin d’une première série après un silence au message suivant de l’autre. Le temps d’éveil laisse de côté les heures où la personne qui répond n’écrit presque jamais.
yours-counts-again = On compte les attentes de vingt minutes ou plus, et combien de fois la personne qui attendait a écrit de nouveau avant la fin de la conversation.
yours-counts-unanswered = On compte les premiers messages après un silence, et après combien d’entre eux rien n’est venu pendant huit heures. Beaucoup ne demandent pas de réponse, et certaines se sont dites de vive voix. Les attentes coupées par la fin de la discussion comptent comme « plus longtemps ».
yours-counts-several = Les attentes après des séries de trois messages ou plus, à côté de celles après un seul. Pareil pour vous deux.
yours-seen-turn = a écrit { NUMBER($count) } des { NUMBER($among) } suites de messages.
yours-seen-opening = a écrit en premier après { NUMBER($count) } silences sur { NUMBER($among) }.
yours-seen-answer = a donné { $count ->
    [1] une réponse, à une série
   *[other] { NUMBER($count) } réponses, à { NUMBER($among) } séries
} de l’autre.
yours-seen-opening-answer = a répondu à { NUMBER($count) } des { NUMBER($among) } premiers messages de l’autre en huit heures.
yours-seen-again = a écrit de nouveau dans { NUMBER($count) } de ces { NUMBER($among) } attentes.
yours-seen-unanswered = après { NUMBER($count) } de ses { NUMBER($among) } premiers messages, aucune réponse n’est venue en huit heures.
yours-seen-several = { NUMBER($count) } réponses sur { NUMBER($among) } venaient après trois messages d’affilée ou plus.
yours-seen-against = { $way ->
    [answer-back] sur { NUMBER($among) } réponses après trois messages d’affilée, { NUMBER($count) } sont venues au moins aussi vite que d’habitude après un seul.
    [answer-along] sur { NUMBER($among) } réponses après trois messages d’affilée, { NUMBER($count) } sont venues plus tard que d’habitude après un seul.
    [again-back] après deux heures de silence, { NUMBER($count) } des { NUMBER($among) } nouveaux messages sont venus plus tard que d’habitude après dix minutes.
    [again-along] après deux heures de silence, { NUMBER($count) } des { NUMBER($among) } nouveaux messages sont venus aussi vite que d’habitude après dix minutes.
    [pace-along-always] dans chacune des { NUMBER($among) } périodes de quatre semaines, plus de signes après les jours où l’autre en a fait beaucoup.
    [pace-back-always] dans chacune des { NUMBER($among) } périodes de quatre semaines, moins de signes après les jours où l’autre en a fait beaucoup.
    [pace-along] dans { NUMBER($count) } périodes de quatre semaines sur { NUMBER($among) }, pas plus de signes après les jours où l’autre en a fait beaucoup.
   *[pace-back] dans { NUMBER($count) } périodes de quatre semaines sur { NUMBER($among) }, pas moins de signes après les jours où l’autre en a fait beaucoup.
}
yours-seen-three = Trois d’entre eux, répartis sur la discussion :
yours-seen-none = Aucun dans cette discussion.

## Ce qui parle contre

yours-against = Ce qui va dans l’autre sens
yours-against-lead = Parfois c’était l’inverse. Par pur hasard, ce serait environ la moitié du temps.
yours-against-dots = Sur dix réponses aussi sûres, { $not ->
    [0] presque aucune n’est fausse.
    [1] environ une est fausse.
   *[other] environ { $not } sont fausses.
}
yours-against-chance = Et si c’était le hasard ? { $share ->
    [0] Là où le hasard seul décide qui commence, presque aucune discussion n’en montrerait autant.
    [1] Sur cent discussions où le hasard seul décide qui commence, une environ en montrerait autant.
   *[other] Sur cent discussions où le hasard seul décide qui commence, { $share } environ en montreraient autant.
}
yours-against-chance-many = Qui commence ne dit rien ici : le hasard seul en montrerait autant dans { $share } discussions sur cent environ. Ce qui est dit plus haut repose sur les autres messages.
yours-against-weeks = Dans { $count } semaines sur { $of }, c’était l’inverse : { $other } faisait signe autant que { $one }, ou plus.
yours-against-count = C’est un décompte. Il peut manquer quelque chose, les appels et la vie sous le même toit n’y sont pas, et on change d’appli.
yours-against-one = Le titre ne parle que de { $other } → { $one }. On compte pareil des deux côtés.
yours-against-end = Et tout ce dont vous vous souvenez et que cette discussion ne connaît pas : un nouveau travail, une maladie, une semaine ensemble.

## Changer ce qu’on a supposé

yours-change = Changer ce qu’on a supposé
yours-change-lead = Ce qui ne tient qu’avec un seul réglage n’est pas un résultat. Essaie.
yours-change-silence = Une conversation est finie après un silence de
yours-change-minutes = { $minutes } minutes
yours-change-hours = { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
}
yours-change-go = Regarder de nouveau
yours-change-compared = Avant et après ce changement
yours-change-before = avant
yours-change-now = maintenant
yours-change-not-there = n’y est pas
yours-change-was = Silence qui finit une conversation : { $before } avant, { $now } maintenant.
yours-fate-gone = Ça s’efface : il n’en reste rien ici.
yours-fate-new = Ça n’apparaît qu’ici, alors ne t’y fie pas.
yours-fate-less = Ça s’efface : ici, ce n’est plus probable.
yours-fate-more = Ça ne devient clair qu’ici, alors ne t’y fie pas.
yours-fate-other = Ça change : ici, le résultat est différent. Ne te fie ni à l’un ni à l’autre.
yours-fate-weaker = Ça tient, mais moins solidement.
yours-fate-same = Ça tient.
yours-days-other = Les jours pas comme les autres
yours-days-other-lead = Tu peux retirer les jours passés ensemble ou de maladie : ils comptent comme manquants, pas comme calmes. Les jours à distance, ou dans une autre appli, ne sont comparés qu’entre eux.
yours-days-from = du
yours-days-to = au
yours-days-as = comme
yours-days-every = puis de nouveau tous les
yours-days-every-days = jours
yours-days-exclude = retirés
yours-days-apart = à distance ou en voyage
yours-days-elsewhere = dans une autre appli
yours-days-given = { $dates }, { $use }
yours-days-again = { $dates }, et tous les { $every } jours avant et après, { $use }
yours-days-set-apart = { $dates } : des deux côtés, { $wrote ->
    [more] bien plus
   *[less] bien moins
} de messages que les semaines autour. Ces jours ne comptent pas pour voir qui répond à qui.
yours-days-count-all = Compter ces jours comme les autres
yours-days-apart-again = Remettre ces jours à part
yours-days-count-again = les compter de nouveau
yours-days-as-others = les compter comme les autres
yours-days-found = { $label } : { $a } { $saidA } ; { $b } { $saidB }
yours-weekly = Des heures de chaque semaine à retirer
yours-weekly-lead = Un travail de nuit, des soirées ensemble, un rendez-vous fixe. Ces heures sont alors laissées de côté, de la même façon pour vous deux. Une attente qui arrive jusque-là s’arrête et ne compte pas comme un silence.
yours-weekly-hours = { $days }, de { $from } à { $to }
yours-weekly-next-day = jusqu’au lendemain
yours-weekly-add = Retirer ces heures

yours-elsewhere = Ajouter appels, visites, horaires décalés
yours-elsewhere-what = Qu’est-ce qui n’est pas dans cette discussion ?
yours-elsewhere-together = Du temps ensemble
yours-elsewhere-calls = Des appels
yours-elsewhere-shifts = Des horaires décalés ou des voyages
yours-elsewhere-when = Quand ?
yours-elsewhere-weekends = Chaque week-end
yours-elsewhere-fortnight = Un week-end sur deux
yours-elsewhere-days = Certains jours
yours-elsewhere-one = Un jour d’un de ces week-ends
yours-elsewhere-go = Relire la discussion en sachant ça
yours-elsewhere-level = Ces jours-là sont mesurés à part, des deux côtés. Rien n’est retiré.
yours-elsewhere-told = Ce que tu as dit
yours-elsewhere-before = Avant, la réponse était :

yours-happened-label = En quelques mots
yours-happened-keep = Garder
yours-happened-kept = Tu as écrit : « { $words } »
yours-happened-where = Ce que tu écris se voit dans le graphique, sur cet appareil. Cela ne change aucun chiffre.

yours-evening = Votre dernière conversation, mot à mot
yours-evening-lines = Un trait par message, plus haut s’il est plus long. Une ligne fine mène à la réponse.
yours-evening-play = La faire défiler
yours-evening-pause = Pause
yours-evening-before = Celle d’avant
yours-evening-after = La suivante
yours-evening-at = { DATE($when, form: "short") }, message { $at } sur { $of }

yours-alike = Après plusieurs d’affilée : plus tard, ou pas ?
yours-alike-lead = Les chiffres ne montrent rien de net : à toi de lire. Plusieurs messages d’affilée, puis une réponse. Ces moments viennent de toute la discussion, sans les attentes de nuit.
yours-alike-later = Plus tard que la même personne ne répond d’habitude à un seul message
yours-alike-sooner = Pas plus tard
yours-alike-row = { $one } a répondu après { $wait }
yours-alike-says = { $one } a écrit { $count } fois d’affilée. La réponse de { $other } a pris { DURATION($wait) }.

yours-show = Passer l’appareil à { $one }
yours-show-for = { $one }, à toi d’abord. Prends ton temps.
yours-show-ask = Quand { $one } fait plus souvent signe, que fais-tu ?
yours-show-guess-less = Je prends mes distances.
yours-show-guess-more = Je fais signe aussi.
yours-show-guess-same = Ça ne change rien.
yours-show-guessed = Ton pronostic : { $guess }
yours-show-next = Suite
yours-show-end = Retour à la réponse
yours-show-done = C’est fait

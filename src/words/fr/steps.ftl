### De petits pas à essayer, ce qui pourrait suivre, ce qu’un essai a montré. $whose est une personne ou les deux.

week-before = Ça n’a pas commencé. Tu découvriras la semaine 1 le premier jour.
week-over = Cet essai est fini. Exporte de nouveau la discussion pour voir ce que ça a donné.
week-running = Semaine { $week } sur { $weeks }. { $does } Tu découvriras chaque semaine quand elle commencera.
week-with = Cette semaine : avec le pas ({ $step }), pour { $whose }.
week-without = Cette semaine : sans le pas. Comme d’habitude.

## Ce que chaque façon d’essayer remarquerait

power-pairs = { $weeks } semaines par paires : une avec le pas, une sans
power-before-after = { $weeks } semaines ; le pas commence une semaine tirée au sort, et continue
power-look = Deux semaines, puis on regarde
power-too-short = { $design } : { $days } jours. Cette discussion est trop courte pour dire quel changement pourrait se voir.
power-notices = { $design } : { $days } jours. Sur 100 essais de ce genre, une hausse de moitié se verrait dans { $half }, un doublement dans { $double }.
forecast-gap = Ta discussion finit { DURATION($gap) } avant le premier jour de l’essai. La prévision porte donc sur les semaines juste après sa fin.
power-lasting = L’effet d’un pas peut durer encore la semaine d’après. Alors les semaines diffèrent moins, et ça se voit moins souvent.
power-in-outcome = { $notices } ({ $outcome })
power-chosen = Tu n’as pas dit quoi regarder. On a pris ce qui montre le mieux un changement, sans favoriser un côté et sans dépendre du pas lui-même.
power-chosen-each = Supposons que vous commenciez des conversations deux fois plus volontiers, d’un côté comme de l’autre. Sur 100 essais de ce genre, cela se verrait dans : { $each }.
step-itself = { $change ->
    [shortened] Ce pas peut faire baisser ce chiffre à lui seul : faire signe chaque jour met fin plus tôt à certains silences. S’il baisse, cela dit peut-être seulement que le pas a été fait.
    [passed-on] Ce pas peut changer ce chiffre à lui seul : qui reçoit plus de messages a moins de conversations à commencer et plus de réponses à donner, et inversement. Un changement dans ce sens dit peut-être seulement que le pas a été fait.
   *[counted] Ce pas suffit à changer ce chiffre. S’il change, cela dit seulement que le pas a été fait.
}

## Ce qu’un essai regarde

outcome-openings = conversations commencées par { $whose }
outcome-follow-ups = deuxièmes messages avant une réponse, de { $whose }
outcome-turns = fois où des messages sont venus de { $whose }
outcome-quiet-spell = le silence habituel entre { $a } et { $b }
outcome-wait = l’attente d’une réponse, du côté de { $whose }
outcome-threes = fois où trois messages d’affilée sont venus de { $whose }
outcome-silent-days = jours sans un mot entre { $a } et { $b }

## Ce qu’un essai a montré

check-running = Cet essai dure jusqu’au { $until }. Regarder plus tôt te donnerait envie d’arrêter au mauvais moment.
check-again = Exporte de nouveau la discussion après ce jour-là.
check-looked-at = On a regardé ce qui avait été choisi d’avance : { $outcome }. { $used } semaines sur { $of } ont assez de messages.
check-no-spell = { $count ->
    [1] Pendant une semaine, il n’y a rien eu à mesurer : on ne peut donc pas la comparer.
   *[other] Pendant { $count } semaines, il n’y a rien eu à mesurer : on ne peut donc pas les comparer.
}
check-left-out = De ces semaines, on a retiré { DURATION($left) } en tout, à ta demande. Cela peut changer le résultat.
check-too-little = Trop peu de semaines ont assez de messages pour le dire. Un autre essai aiderait, ou une deuxième appli que vous utilisez.
check-blind = Avec si peu de semaines, aucune différence ne pourrait se voir, même très grande.
check-longer = Avec un plan plus long, oui : il faut au moins six paires de semaines, avec assez de messages dans chacune.
check-spell = Le silence habituel entre { $a } et { $b } durait { DURATION($withStep) } les semaines où le pas était prévu, et { DURATION($without) } les autres semaines.
check-did-openings = Conversations commencées par { $one } : { $withStep } par semaine quand le pas était prévu, { $without } sinon.
check-did-follow-ups = Deuxièmes messages de { $one } avant une réponse : { $withStep } par semaine quand le pas était prévu, { $without } sinon.
check-did-wait = Attente avant une réponse, pour { $one } : { DURATION($withStep) } les semaines où le pas était prévu, { DURATION($without) } les autres semaines.
check-did-threes = Fois où { $one } a écrit trois messages d’affilée : { $withStep } par semaine quand le pas était prévu, { $without } sinon.
check-silent-days = Jours sans un mot entre { $a } et { $b } : { $withStep } par semaine quand le pas était prévu, { $without } sinon.
check-did-turns = Fois où { $one } a écrit : { $withStep } par semaine quand le pas était prévu, { $without } sinon.
# « long » pour un silence, « many » pour ce qui se compte.
check-ordinary = Ce sont peut-être des hauts et des bas ordinaires : { NUMBER($ratio, minimumFractionDigits: 2, maximumFractionDigits: 2) } fois { $size ->
    [long] aussi long
   *[many] autant
} les semaines où le pas était prévu. Sur les { $orders } tirages possibles, { $alike ->
    [1] un donne
   *[other] { $alike } donnent
} un écart au moins aussi grand.
check-changed = Les semaines où le pas était prévu, c’était { NUMBER($ratio, minimumFractionDigits: 2, maximumFractionDigits: 2) } fois { $size ->
    [long] aussi long
   *[many] autant
}. Sur les { $orders } tirages possibles, { $alike ->
    [1] un donne
   *[other] { $alike } donnent
} un écart au moins aussi grand.
check-averages = Les moyennes vont dans l’autre sens. Quelques semaines inhabituelles font beaucoup bouger une moyenne, mais bien moins ce rapport.
check-range = La fourchette probable ({ $level } sur 100) va de { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } à { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) } fois { $size ->
    [long] aussi long
   *[many] autant
}.
check-range-open = { $ends ->
    [one] La fourchette probable est ouverte d’un côté.
   *[both] La fourchette probable est ouverte des deux côtés : il y a trop peu de semaines pour la fermer.
}
check-more-weeks = Avec plus de semaines, elle serait plus étroite.
check-second-try = Un deuxième essai qui montrerait le contraire nous ferait changer d’avis.
check-guess-open = Le pronostic était : { $guess ->
    [more] { $size ->
        [long] plus long
       *[many] plus
    }
    [less] { $size ->
        [long] plus court
       *[many] moins
    }
   *[same] à peu près pareil
}. Ces semaines ne disent pas si c’était juste.
check-guess = Le pronostic était : { $guess ->
    [more] { $size ->
        [long] plus long
       *[many] plus
    }
    [less] { $size ->
        [long] plus court
       *[many] moins
    }
   *[same] à peu près pareil
}. Ce que ça a donné : { $came ->
    [less] { $size ->
        [long] plus court
       *[many] moins
    }
   *[more] { $size ->
        [long] plus long
       *[many] plus
    }
}.
check-guess-other = Pronostic de l’autre : « { $guess } ».
check-foretold = Par rapport à la prévision : { $inside } semaines sur { $of }, comptées de chaque côté, sont dans la fourchette montrée. Quand la prévision est bonne, c’est environ 8 sur 10.
check-gap = La prévision portait sur les semaines juste après la fin de ta discussion, { DURATION($gap) } avant le premier jour.
check-level-with = Les semaines où le pas était prévu, { $one } a fait signe { NUMBER($times, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } fois autant que les autres semaines (probablement entre { NUMBER($low, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } et { NUMBER($high, minimumSignificantDigits: 2, maximumSignificantDigits: 2) }).
check-level-since = Pendant l’essai, { $one } a fait signe { NUMBER($times, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } fois autant que les semaines d’avant (probablement entre { NUMBER($low, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } et { NUMBER($high, minimumSignificantDigits: 2, maximumSignificantDigits: 2) }).
check-coupling = La façon dont { $one } répond quand { $other } fait plus souvent signe a changé de { NUMBER($change, maximumSignificantDigits: 2) } depuis le début de l’essai (probablement { NUMBER($low, maximumSignificantDigits: 2) } à { NUMBER($high, maximumSignificantDigits: 2) }). Une fourchette qui contient 0 peut vouloir dire : aucun changement.
check-no-coupling = Avec si peu de semaines, on ne peut pas dire si vous vous répondez autrement qu’avant.
check-tau = Par rapport aux { $weeks } semaines d’avant{ $trend ->
    [out] , sans leur tendance
   *[in] {""}
} : { NUMBER($tau, minimumFractionDigits: 2, maximumFractionDigits: 2) }, où -1 veut dire toujours moins et 1 toujours plus. Cela décrit les semaines et ne teste rien.
check-lapses = Semaines où le pas a été oublié : { $count }. Elles comptent selon le tirage, pour que la comparaison reste juste.

## Ce qui pourrait suivre

forecast-too-little = Cette discussion est trop courte pour voir plus loin. Une plus longue en dira peut-être plus, ou une deuxième appli que vous utilisez.
forecast-not-visible = Ce pas tient à la façon de dire ou de vivre les choses. Qui a écrit quand ne le montre pas. Un essai bien fait montrerait ce que ça donne.
forecast-title = Un « et si » sur { $weeks ->
    [1] 1 semaine
   *[other] { $weeks } semaines
}, pas une promesse : { $paths } versions possibles, avec le pas et sans.
forecast-order-alone = Si le pas est fait :
forecast-order-first = Si { $one } commence et que { $other } s’y met à la moitié du temps :
forecast-order-together = Si vous commencez ensemble :
forecast-reached = { $one } fait plus souvent signe dans { $more } cas sur { $paths }, à peu près autant dans { $same }, moins souvent dans { $fewer }.
forecast-quiet = Les silences raccourcissent dans { $shorter } cas sur { $paths }, restent à peu près aussi longs dans { $same }, s’allongent dans { $longer }.
forecast-difference = Ce que tu as choisi de regarder : { $outcome }. Avec le pas, ça baisse dans { $fewer } cas sur { $paths }, ça change à peine dans { $same }, ça monte dans { $more }.
forecast-by-chance = Ce que tu as choisi de regarder : { $outcome }. Par le seul hasard, ça baisse dans { $fewer } cas sur { $paths }, ça change à peine dans { $same }, ça monte dans { $more }.
forecast-generic = Indépendamment de cette discussion, dans notre modèle : en dix semaines de ce pas, l’autre écrivait une fois et demie plus dans { $nearer } cas plausibles sur 100. Dans { $not }, non. Les chiffres du modèle sont choisis, pas mesurés sur des gens.
forecast-generic-calmer = Dans notre modèle, en dix semaines de ce pas, qui cherche le contact insistait au moins deux fois moins dans { $calmer } cas plausibles sur 100. Dans { $not }, non. Les chiffres du modèle sont choisis, pas mesurés sur des gens, et cette discussion n’y joue aucun rôle.
forecast-idea = Ce que le modèle de proximité prévoit pour vous deux. Chaque point montre, dans une version possible, ce que le pas change.
forecast-idea-title = Ce que le modèle de proximité prévoit pour vous deux : { $paths } versions possibles de ce que le pas change.
forecast-idea-number = En baisse dans { $fewer } cas sur { $paths }, à peu près pareil dans { $same }, en hausse dans { $more } : { $outcome }.
forecast-idea-worse = Ici, le modèle de proximité suit moins bien le rythme qu’un simple échange. Il ne prévoit donc rien.
forecast-idea-edge = Ta discussion ne montre pas ce que ce pas doit changer. Le modèle de proximité ne peut donc pas dire ce que ça donnerait.
forecast-idea-missed = Avec des paires inventées, le modèle de proximité s’est trop souvent trompé sur ce pas. Il n’est donc pas montré ici.
forecast-idea-plain = Une prévision tirée de cette discussion seule existe aussi pour ce pas. Avec des paires inventées qui suivent d’autres règles, le modèle de proximité s’est trompé plus souvent. Il n’est donc pas montré ici.
forecast-idea-too-little = Le modèle de proximité demande huit semaines, où chaque personne a fait signe trente fois. Cette discussion en a moins.

## Les fiches. N’importe qui peut prendre n’importe laquelle, ou les deux ensemble. « Tu » est la personne qui la prend.

card-not-afraid = Ne fais pas ce pas là où quelqu’un a peur de l’autre, ou vit sous sa surveillance ou son contrôle.
card-not-shelved = Ne fais pas ce pas là où quelqu’un a peur de l’autre, ou vit sous surveillance ou contrôle. Ni là où quelque chose de sérieux ne serait que remis à plus tard.

card-warm-break-name = Une pause tendre
card-warm-break-doing = Un message tendre par jour, qui ne demande rien. Pas de deuxième, pas de « pourquoi ? ».
card-warm-break-length = Une semaine à la fois. Dans le modèle, pendant dix semaines.
card-warm-break-in-the-way = Le silence peut faire croire qu’on ne compte plus. Décide d’avance quoi faire de cette heure : marcher, appeler quelqu’un, écrire une page et la garder.
card-warm-break-is-not = Ce n’est pas se taire, ni un test, ni une façon de se faire regretter.
card-warm-break-known = Des thérapeutes la proposent depuis cinquante ans. Dans une étude, demander plus doucement a calmé les choses sur le moment. On n’a trouvé aucun essai contrôlé de la pause elle-même.

card-small-bids-name = Petits gestes de chaque jour
card-small-bids-doing = Une fois par jour, fais signe en premier avec une petite chose : une photo, une question, une main sur l’épaule.
card-small-bids-length = Tous les jours, pendant une semaine. Dans le modèle, pendant dix semaines.
card-small-bids-in-the-way = Les journées se remplissent. Associe ce geste à ce qui arrive de toute façon : la bouilloire, le bus, les clés qu’on pose.
card-small-bids-is-not = Ce n’est pas un grand geste, ni une dette, ni une facture qui attend une réponse.
card-small-bids-known = Dans une étude, de bons moments ordinaires allaient de pair avec moins de distance pendant trois semaines. Cela ne durait pas tout seul. Un petit soutien peut aussi tomber à plat.

card-staying-present-name = Rester là
card-staying-present-doing = Quand tu n’en peux plus, dis-le en une phrase. Puis reste là dix minutes de plus, sans chercher à régler quoi que ce soit.
card-staying-present-length = Chaque fois que ça se présente, pendant une semaine.
card-staying-present-in-the-way = Ton corps veut partir. Les pieds au sol, une longue expiration, et une heure à laquelle tu peux arrêter.
card-staying-present-is-not = Ce n’est ni être d’accord, ni tout supporter, ni être obligé de parler.
card-staying-present-known = Dans quelques études, quand un moment de proximité se passe bien, les suivants deviennent plus faciles pour les personnes qui en attendent peu.

card-promised-answer-name = Une réponse promise
card-promised-answer-doing = Pas possible de répondre maintenant ? Dis quand tu le feras, et tiens-t’y.
card-promised-answer-length = Une semaine à la fois.
card-promised-answer-in-the-way = On promet vite une heure trop proche. Choisis-en une que tu tiendras à coup sûr.
card-promised-answer-is-not = Ce n’est pas être joignable jour et nuit, ni une règle pour l’autre.
card-promised-answer-known = Les pauses avec un retour annoncé font partie de la plupart des thérapies de couple. Seules, elles n’ont pas été testées.

card-self-soothing-name = D’abord se calmer
card-self-soothing-doing = Quand ça te prend, règle un minuteur sur vingt minutes avant d’écrire ou de partir. Occupe tes mains.
card-self-soothing-length = Chaque fois que ça se présente, pendant une semaine.
card-self-soothing-in-the-way = L’alarme dit que c’est urgent. Elle le dit à chaque fois.
card-self-soothing-is-not = Ce n’est pas ravaler ce qui compte. Tu peux encore le dire après le minuteur.
card-self-soothing-known = Dans un jeu de laboratoire avec 81 couples, des pauses forcées de quelques secondes ont réduit les représailles. Vingt minutes à la maison, c’est une supposition plus osée.

card-life-outside-name = Une vie à côté
card-life-outside-doing = Prévois dans ta semaine une chose rien qu’à toi, qui te fait envie.
card-life-outside-length = Une fois par semaine, tant que ça te fait du bien.
card-life-outside-in-the-way = Ça peut ressembler à un départ. Dis où tu es et quand tu reviens.
card-life-outside-is-not = Ce n’est pas une façon d’éveiller la jalousie, ni un message caché.
card-life-outside-known = Dans une étude sur des couples, recevoir du soutien pour ses propres projets allait de pair avec moins d’inquiétude pour le lien.

card-softened-request-name = Une demande plus douce
card-softened-request-doing = Dis ce que tu aimerais, sans le reproche : « J’aimerais une soirée avec toi », pas « Tu n’as jamais le temps ».
card-softened-request-length = Chaque fois que tu demandes quelque chose, pendant une semaine.
card-softened-request-in-the-way = Le reproche est souvent juste, c’est ce qui le rend difficile à taire. Tu peux le dire un autre jour.
card-softened-request-is-not = Ce n’est pas demander moins.
card-softened-request-known = Dans une étude sur 180 couples, parler plus doucement a calmé l’autre sur le moment. Là où quelque chose de sérieux vous sépare, dire clairement son désaccord peut changer plus de choses en un an.

card-talking-name = Parler du schéma
card-talking-doing = Choisissez un moment calme et regardez la boucle ensemble, comme une chose posée sur la table. Chaque personne dit une chose sur sa propre part.
card-talking-length = Une heure, une fois.
card-talking-in-the-way = On en vient à chercher qui a commencé. Personne n’a commencé. Arrêtez-vous là et allez marcher.
card-talking-is-not = Ce n’est pas une preuve contre quelqu’un, et aucun message n’est lu à voix haute.
card-talking-known = Cela aide dans une thérapie. À elle seule, une conversation ne change pas grand-chose, dans notre modèle non plus.

card-insight-name = Juste le remarquer
card-insight-doing = Ne fais rien de nouveau. Remarque quand la boucle tourne, et dis-toi : la voilà.
card-insight-length = Deux semaines, pour comparer aux autres fiches.
card-insight-in-the-way = On l’oublie vite. Un point sur la main suffit.
card-insight-is-not = Ce n’est pas un remède.
card-insight-known = Un cours donné à une seule personne du couple n’a rien changé entre les deux. Cette fiche sert à comparer.

card-grand-gesture-name = Un seul grand geste
card-grand-gesture-doing = Offre une fois quelque chose de grand : une journée, un voyage, une lettre.
card-grand-gesture-length = Un jour.
card-grand-gesture-in-the-way = Cela met la barre haut, et les jours ordinaires paraissent ensuite bien peu.
card-grand-gesture-is-not = Cela ne remplace pas cent petites attentions.
card-grand-gesture-known = On n’a trouvé aucun test direct. Un soutien très visible peut toucher des personnes qui gardent leurs distances. Dans notre modèle, l’effet s’efface ou non selon les chiffres choisis.

card-cold-break-name = Une pause muette
card-cold-break-doing = Ne plus faire signe du tout, ou presque. Cette fiche est ici parce que cela arrive, pas parce qu’on le conseille.
card-cold-break-length = Dans le modèle, pendant dix semaines.
card-cold-break-in-the-way = Cela fait peur des deux côtés, et l’ancien équilibre revient quand ça finit.
card-cold-break-is-not = Ce n’est pas une pause tendre.
card-cold-break-known = Des thérapeutes disent que les rôles s’échangent un temps. Dans notre modèle aussi, puis tout redevient comme avant.

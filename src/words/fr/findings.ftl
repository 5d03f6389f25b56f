### Ce que montre une discussion : titres, une phrase sur chaque personne, degré de certitude, ce qu’on ne voit pas.
### $one est la personne dont parle la phrase, $other l’autre. Dans un titre, $one fait ce qui est dit en premier.

## Ce qui vient en premier partout

finding-stopped = Depuis le { DATE($when) }, il n’y a plus ici que des messages de { $other }.
finding-unanswered = Depuis { DATE($when, form: "month") }, la plupart des messages de { $one } sont restés sans réponse ici.
finding-unanswered-always = La plupart des messages de { $one } sont restés sans réponse ici.
finding-returned = Après { DATE($from, form: "month") }, c’était calme ici. En { DATE($to, form: "month") }, ça a repris.
finding-fading = Au fil de cette discussion, les messages se font plus rares des deux côtés.
finding-growing = Au fil de cette discussion, les messages se font plus nombreux des deux côtés.
finding-lessTogether = Depuis { DATE($when, form: "month") }, il y a moins de messages des deux côtés.
finding-moreTogether = Depuis { DATE($when, form: "month") }, il y a plus de messages des deux côtés.
finding-wavesTogether = Vous écrivez par vagues : des semaines avec beaucoup de messages, puis des semaines avec peu.
finding-alternatingWeeks = { $whose ->
    [both] { $weeks ->
        [1] Une semaine sur deux, c’est calme ici.
       *[other] Ça alterne : deux semaines calmes, deux animées.
    }
   *[each] Vous alternez { $weeks ->
        [1] chaque semaine
       *[other] toutes les deux semaines
    } : d’abord une personne écrit plus, puis l’autre.
}
# $one reached out more before, $other since.
finding-changedPlaces = Jusqu’en { DATE($when, form: "month") }, c’était { $one } qui faisait plus souvent signe. Depuis, c’est { $other }.
finding-even = Vous faites signe à peu près autant des deux côtés, semaine après semaine.
finding-story-clause = { $one } écrivait { $before ->
    [0] moins d’une fois
    [1] environ une fois
   *[other] environ { $before } fois
} par semaine { $kind ->
    [course] au début, { $after } vers la fin
    [busy] les semaines calmes, { $after } fois les autres
    [swap] certaines semaines, { $after } fois les autres
    [silence] avant, { $after } de nouveau maintenant
   *[since] jusque-là, { $after } depuis
}.
finding-story-always-clause = { $one } écrivait { $after ->
    [0] moins d’une fois
    [1] environ une fois
   *[other] environ { $after } fois
} par semaine.
sure-counted = C’est compté, pas estimé. Il peut manquer quelque chose dans un fichier, et on change aussi d’appli.
sure-step = Début probable : { $dates } (8 sur 10). Il peut manquer quelque chose dans un fichier.
sure-not-why = Une discussion ne dit pas pourquoi. Ne pas répondre peut être une réponse.

# A headline that is leaned to, and what stands above it where both are set apart.
finding-leans = Plutôt probable : { $title }
finding-likely = Probable : { $claim }
finding-leaning = Plutôt probable :
finding-level = { $one } fait signe plus souvent, { $other } moins souvent.
finding-level-leans = Plutôt probable : { $one } fait signe plus souvent, { $other } moins souvent.
finding-level-clause = { $one } a fait signe { $count } fois sur { $of }.
finding-level-until = Jusqu’en { DATE($when, form: "month") }, { $one } faisait plus souvent signe. Depuis, c’est à peu près égal.
finding-until-clause = { $one } faisait signe { $before } fois sur { $of } avant, { $after } depuis.
sure-level = C’est vrai pour toutes les durées de silence essayées, d’une demi-heure à huit heures.
finding-distance = { $one } cherche le contact, { $other } prend ses distances.
finding-loop = Plus { $one } cherche le contact, plus { $other } prend ses distances. Plus { $other } se rapproche, moins { $one } cherche le contact.
finding-turns = À tour de rôle : quand une personne souffle, l’autre fait plus souvent signe.
finding-apart = Les messages se font plus rares des deux côtés. Quand une personne écrit plus, l’autre écrit moins.

finding-change = Autour du { DATE($when) }, ça a changé : une personne fait plus souvent signe, l’autre moins.
finding-change-leans = Plutôt probable : autour du { DATE($when) }, ça a changé. Une personne fait plus souvent signe, l’autre moins.
finding-change-clause = Sur 100 fois où quelqu’un a fait signe, c’était { $one } { $before } fois avant ce jour et { $after } fois après.
sure-change = C’est sans doute arrivé dans cette période : { $dates } (8 sur 10). On ne le dit que si ça dure deux mois et que ce n’est pas juste un mois chargé.

# $claim is a sentence about one of the two.
finding-half = { $claim } On ne sait pas encore si { $other } fait de même.
finding-reaching-one = Quand { $other } fait plus souvent signe, { $one } fait signe { $way ->
    [more] plus souvent aussi
   *[less] moins souvent
}.
finding-answering-both = Quand une personne fait plus souvent signe, l’autre répond { $way ->
    [more] plus souvent
   *[less] moins souvent
}.
finding-answering-one = Quand { $other } fait plus souvent signe, { $one } répond { $way ->
    [more] plus souvent
   *[less] moins souvent
}.
finding-answering-mixed = Quand l’autre fait plus souvent signe, { $one } répond plus souvent, { $other } moins souvent.
finding-answering-clause = { $way ->
    [more] Quand { $other } faisait plus souvent signe, { $one } répondait plus souvent que d’habitude.
    [less] Quand { $other } faisait plus souvent signe, { $one } répondait moins souvent que d’habitude.
   *[open] Quand { $other } faisait plus souvent signe, on ne sait pas encore si { $one } répondait plus ou moins souvent.
}
finding-delay-both = Quand une personne fait plus souvent signe, l’autre répond { $way ->
    [more] moins vite
   *[less] plus vite
}.
finding-delay-one = Quand { $other } fait plus souvent signe, { $one } répond { $way ->
    [more] moins vite
   *[less] plus vite
}.
finding-delay-mixed = Quand l’autre fait plus souvent signe, { $one } répond moins vite, { $other } plus vite.
finding-delay-clause = { $way ->
    [more] Quand { $other } faisait plus souvent signe, { $one } répondait moins vite que d’habitude.
    [less] Quand { $other } faisait plus souvent signe, { $one } répondait plus vite que d’habitude.
   *[open] Quand { $other } faisait plus souvent signe, on ne sait pas encore si { $one } répondait plus ou moins vite.
}

## Qui répond à qui

finding-pattern-pursue-distance = Plus une personne cherche le contact, plus l’autre prend ses distances.
finding-pattern-reciprocal = Quand une personne fait signe, l’autre aussi. Quand une personne se tait, l’autre aussi.
finding-pattern-chase = Quand { $one } fait signe, { $other } aussi. Quand { $other } fait signe, { $one } lève le pied.
finding-pattern-one-sided = Quand { $one } fait plus souvent signe, ça change ce que fait { $other }. Dans l’autre sens, ce n’est pas clair.
finding-pattern-no-coupling = Qu’une personne fasse signe souvent ou rarement, rien ne change clairement chez l’autre.
finding-pattern-open = Qui répond à qui, ce n’est pas encore clair ici.
finding-pattern-half = Un seul sens est clair.
finding-pattern-alternating = Les semaines chargées alternent : quand une personne a le temps, l’autre ne l’a pas.
finding-pattern-few = Il n’y a pas encore assez de messages ici pour voir un schéma.

finding-pattern-leans = Plutôt probable : { $first }.

finding-pattern-clause = Quand { $other } faisait signe deux fois plus que d’habitude, { $one } faisait signe { $times ->
    [hardly] au moins six fois moins que d’habitude
    [quarter] environ quatre fois moins que d’habitude
    [third] environ trois fois moins que d’habitude
    [half] environ moitié moins que d’habitude
    [two-thirds] environ un tiers de moins que d’habitude
    [less] environ un sixième de moins que d’habitude
   *[same] à peu près comme d’habitude
    [more] environ un quart de plus que d’habitude
    [half-again] environ une fois et demie plus que d’habitude
    [twice] environ deux fois plus aussi
    [three] environ trois fois plus que d’habitude
    [four] plus de quatre fois plus que d’habitude
}.
finding-pattern-range = Pour { $one } : { NUMBER($median, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } fois le niveau habituel, probablement entre { NUMBER($low, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } et { NUMBER($high, minimumSignificantDigits: 2, maximumSignificantDigits: 2) }.
finding-counted = { $one } a écrit { $count ->
    [one] { $count } message
   *[other] { $count } messages
}.

## Les danses, pour une liste et au milieu d’une phrase

verdict-pursue-distance = plus une personne cherche le contact, plus l’autre prend ses distances
verdict-reciprocal = quand une personne fait signe, l’autre aussi
verdict-chase = quand une personne fait signe, l’autre suit ; dans l’autre sens, la première lève le pied
verdict-one-sided = une personne réagit quand l’autre fait signe ; dans l’autre sens, ce n’est pas clair
verdict-no-coupling = ce que fait une personne ne change pas clairement ce que fait l’autre

## Après plusieurs messages d’affilée

finding-several-both = Après plusieurs messages d’affilée, les réponses viennent moins vite des deux côtés.
finding-several-one = Après plusieurs messages d’affilée, { $one } répond moins vite. Pour { $other }, ce n’est pas encore clair.
finding-several-mixed = Après plusieurs messages d’affilée, { $one } répond moins vite, et { $other } plus vite.
finding-several-sooner = Après plusieurs messages d’affilée, les réponses viennent plus vite des deux côtés.
finding-several-one-sooner = Après plusieurs messages d’affilée, { $one } répond plus vite. Pour { $other }, ce n’est pas encore clair.
finding-several-clause = Après trois messages ou plus d’affilée de { $other } et cinq minutes sans réponse, { $one } répondait dans l’heure { $after } fois sur 100. Après un seul, { $otherwise } fois.

## Après un long silence

finding-quiet-both = Plus une personne se tait longtemps, plus l’autre attend avant de réécrire.
finding-quiet-one = Plus { $other } se tait longtemps, plus { $one } attend avant de réécrire. On ne sait pas encore si { $other } fait de même.
finding-quiet-mixed = Quand le silence dure, { $one } attend plus longtemps avant de réécrire, et { $other } moins longtemps que d’habitude.
finding-quiet-sooner = Plus une personne se tait longtemps, plus l’autre réécrit vite.
finding-quiet-one-sooner = Plus { $other } se tait longtemps, plus { $one } réécrit vite. On ne sait pas encore si { $other } fait de même.
finding-quiet-clause = Après douze heures de silence de { $other } et un message sans réponse, { $one } réécrivait dans l’heure { $after } fois sur 100. Après deux à six heures, { $otherwise } fois.

## Qui commence

finding-openings = { $one } commence plus de conversations, { $other } moins.
finding-openings-clause = { $one } a commencé environ { $share } conversations sur 100. Quand c’était { $other }, { $one } a répondu { $answered } fois sur 100 en { DURATION($within) } ou moins.
finding-openings-counted = { $one } a commencé { $count } conversations sur { $of }.
finding-openings-range = Pour { $one } : probablement de { $low } à { $high } conversations sur 100.

## Qui fait plus souvent signe, au fil du temps

finding-roles-mixed = Chaque personne a eu une période où elle faisait plus souvent signe.
finding-roles-steady = Partout où c’est clair, la même personne faisait plus souvent signe.
finding-roles-clause = { $one } faisait plus souvent signe dans { $more } { $of ->
    [one] période sur { $of }
   *[other] périodes sur { $of }
}.

## Ces derniers temps

finding-lately-both-less = Ces derniers temps, les messages sont plus rares que d’habitude des deux côtés.
finding-lately-both-more = Ces derniers temps, les messages sont plus nombreux que d’habitude des deux côtés.
finding-lately-apart = Ces derniers temps, { $one } écrit plus que d’habitude, et { $other } moins.
finding-lately-one-more = Ces derniers temps, { $one } écrit plus que d’habitude. Pour { $other }, ce n’est pas encore clair.
finding-lately-one-less = Ces derniers temps, { $one } écrit moins que d’habitude. Pour { $other }, ce n’est pas encore clair.
finding-lately-clause = Les quatre dernières semaines de cette discussion, { $one } écrivait, par semaine, { $times ->
    [hardly] au moins six fois moins
    [quarter] environ quatre fois moins
    [third] environ trois fois moins
    [half] environ moitié moins
    [two-thirds] environ un tiers de moins
    [less] environ un sixième de moins
   *[same] à peu près autant
    [more] environ un quart de plus
    [half-again] environ une fois et demie plus
    [twice] environ deux fois plus
    [three] environ trois fois plus
    [four] plus de quatre fois plus
} que pendant les douze d’avant.
finding-lately-range = Pour { $one } : { NUMBER($median, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } fois le niveau d’avant, probablement entre { NUMBER($low, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } et { NUMBER($high, minimumSignificantDigits: 2, maximumSignificantDigits: 2) }.

## Des spirales, et qui vient après qui

finding-spirals = On dirait que ça s’est emballé { $count ->
    [1] une fois
   *[other] { $count } fois
} : de plus en plus d’un côté, de moins en moins de l’autre.
finding-spirals-clause = { $more } fois sur { $of }, c’était { $one } qui faisait de plus en plus signe.
finding-timing = Quand une personne se met à écrire plus, ou moins, l’autre fait pareil plus tard.
finding-timing-clause = Les périodes animées ou calmes de { $one } venaient environ { DURATION($by) } { $when ->
    [before] avant
   *[after] après
} celles de { $other }.
finding-timing-apart = Quand une personne écrit plus, l’autre écrit moins, un peu avant ou un peu après.
finding-timing-apart-clause = Les périodes animées de { $one } venaient environ { DURATION($by) } { $when ->
    [before] avant
   *[after] après
} les périodes calmes de { $other }.
finding-timing-range = Pour { $one } : probablement de { DURATION($low) } à { DURATION($high) }.
finding-chance = Rien ici ne se distingue d’un échange ordinaire.

## À quel point le modèle suit cette discussion

describes-closely = Ce modèle suit de près le rythme de cette discussion.
describes-fairly = Ce modèle suit assez bien le rythme de cette discussion.
describes-roughly = Ce modèle ne suit que de loin le rythme de cette discussion.
describes-clause = Dans au moins { $share } cas sur 100, l’attente avant un message de { $one } était plus longue ou plus courte que ne le prévoit le modèle.
describes-meaning-closely = Tu peux prendre ses fourchettes telles quelles.
describes-meaning-fairly = Ses fourchettes sont à peu près justes. Ne prends pas leurs limites au pied de la lettre.
describes-meaning-roughly = Ses fourchettes sont peut-être trop étroites, et ce qu’il dit probable l’est peut-être moins.

## Degré de certitude, et ce qui nous ferait changer d’avis

sure-dots = Probable : { $dots } sur 10.
sure-leans-dots = Plutôt probable : { $dots } sur 10. Ça pourrait encore être autre chose.
sure-times = On a regardé après une demi-heure, une, trois et huit heures. C’était vrai partout où il y avait assez à comparer. Les heures où l’une des deux personnes n’écrit presque jamais ne comptent pas.
sure-few = Cette discussion couvre { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}, avec trop peu de moments pour en tirer quelque chose.
sure-closest = Le plus proche pour l’instant, { $inTen } sur 10 : { $first }.
sure-shared = Le plus proche pour l’instant : { $first }. { $alike ->
    [yes] Mais des semaines animées ou calmes des deux côtés donneraient la même chose.
   *[no] Mais quand les mêmes semaines sont animées ou calmes des deux côtés, on voit mal qui répond à qui.
}
sure-alternating = Ici, ça revient tous les { $days } jours environ. Deux emplois du temps qui alternent ressemblent déjà à un schéma, alors on n’en nomme aucun.
sure-changes-over = Une personne se tait les jours où l’autre commence. Des emplois du temps qui alternent ressemblent déjà à un schéma, alors on n’en nomme aucun.
sure-alternating-help = Est-ce que quelqu’un travaille en horaires décalés, ou a les enfants une semaine sur deux ? Marque ces jours comme « à distance ou en voyage », et le reste pourra être lu. S’ils reviennent dans un ordre fixe, un seul cycle suffit.
sure-shared-help = { $alike ->
    [yes] Des semaines où une seule personne est très prise pourraient faire la différence.
   *[no] Des semaines où une seule personne est très prise pourraient en montrer plus.
}
sure-outside-help = Ce qui a joué des deux côtés en même temps (des vacances, une maladie, une dispute) peut cacher qui répond à qui. Retire ces jours et regarde de nouveau.
sure-more-weeks = { $weeks ->
    [one] Environ { $weeks } semaine de plus pourrait
   *[other] Environ { $weeks } semaines de plus pourraient
} nous faire changer d’avis.
sure-clearer = Avec environ { $weeks ->
    [one] { $weeks } semaine
   *[other] { $weeks } semaines
} de plus comme celles-ci, ce serait sans doute clair.
sure-nobody-starts = Cela ne dit pas qui a commencé.
sure-own-level = Chaque personne est comparée à ses douze semaines d’avant. Ce n’était encore jamais allé si loin, mais un mois inhabituel peut donner la même chose.
sure-gaps = On a considéré une conversation comme finie après { $hours } heures de silence. Le résultat est chaque fois le même.
sure-clear = Dans chacune de ces périodes, c’est clair.
sure-either-way = Dans { $count ->
    [one] { $count } période
   *[other] { $count } périodes
}, ça peut être l’une ou l’autre personne.
sure-chance = Une discussion plus longue, ou une autre appli, en montrera peut-être plus.

## Moments

moment-busy = Des jours où une personne a écrit plus que d’habitude, et les jours d’après.
moment-several = Plusieurs messages d’affilée, et ce qui a suivi.
moment-quiet = Un message après un long silence, et ce qui a suivi.
moment-opening = Un premier message après un silence, et ce qui a suivi.
moment-turned = Les jours autour du changement.
moment-period = Les messages de cette période.
moment-spiral = Un moment d’une de ces spirales.

## Les moments derrière un nombre

seen-turn = Des messages d’affilée.
seen-opening = Le premier message après { DURATION($time) } de silence.
seen-answer = Une réponse après { DURATION($time) }, en pleine conversation.
seen-opening-answer = Un premier message, et la réponse après { DURATION($time) }.
seen-again = Un autre message après { DURATION($time) } sans réponse.
seen-unanswered = Un premier message, puis rien de l’autre pendant { DURATION($time) }.
seen-several = Plusieurs messages d’affilée, puis un message de l’autre après { DURATION($time) }.

## Ce que cette discussion ne peut pas montrer

limit-calls = { $count ->
    [one] { $count } appel est
   *[other] { $count } appels sont
} dans cette discussion : on en connaît au mieux la durée, jamais ce qui s’est dit. Les appels passés ailleurs n’y sont pas.
limit-unseen = Les appels, les visites et le temps passé ensemble n’y sont pas. Un silence ici peut être de la proximité ailleurs.
limit-tone = On ne lit pas le ton. Un message tendre et un message sec comptent pareil.
limit-other-apps = Les autres applis et les autres discussions n’y sont pas. Vous vous parlez peut-être là-bas.
limit-living-together = On ne sait pas si vous vivez ensemble. Les personnes qui vivent ensemble s’écrivent souvent moins quand ça va bien.
limit-together-volume = Quand on vit ensemble, beaucoup de choses se passent hors de cette discussion. Le nombre de messages ne compte donc pas dans les résultats.
limit-minute-stamps = L’horloge de cette discussion compte en minutes entières. Les attentes courtes sont connues à une minute près.
limit-zone-assumed = On a supposé que le fuseau horaire était { $zone }. Si c’est faux, les heures du jour sont décalées. Les attentes restent justes, sauf autour d’un changement d’heure.
limit-capped = Ce fichier contient { $count } messages, à peu près là où certains exports s’arrêtent. Les plus anciens manquent peut-être.
limit-no-text = On n’a utilisé que des heures et des longueurs, aucun mot.
limit-deleted = { $count ->
    [one] { $count } message a été supprimé ou est illisible. Il compte
   *[other] { $count } messages ont été supprimés ou sont illisibles. Ils comptent
} comme envoyés. Le contenu n’est plus là.
limit-voice = { $count ->
    [one] Il manque les mots de { $count } message vocal.
   *[other] Il manque les mots de { $count } messages vocaux.
} Chacun compte pour un message.
limit-holes = { $count ->
    [one] Pour { $count } période, rien n’est
   *[other] Pour { $count } périodes, rien n’est
} enregistré. Un trou veut dire qu’il manque quelque chose, pas que c’était calme.
limit-left-out = À ta demande, on a retiré { $count ->
    [one] { $count } message
   *[other] { $count } messages
}.
limit-set-apart = Pendant { $count ->
    [1] une journée
   *[other] { $count } jours
}, il y a eu bien plus, ou bien moins, de messages des deux côtés que les semaines autour. De tels jours disent peu qui répond à qui, ils ne comptent donc pas pour ça.
limit-other-people = { $count ->
    [one] { $count } message d’autres personnes de cette discussion n’a pas été pris en compte.
   *[other] { $count } messages d’autres personnes de cette discussion n’ont pas été pris en compte.
}
limit-direction = Ce qui vient après n’est pas toujours une conséquence. Un voyage, une maladie ou un mois chargé peuvent jouer des deux côtés.
limit-lateness = L’heure d’une réponse dépend surtout du travail, du sommeil et du téléphone. Elle ne dit rien des sentiments.
limit-short = Cette discussion couvre { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}. En si peu de temps, les changements lents ne se voient pas.
limit-model-misfit = Notre modèle ne suit le rythme de cette discussion que de loin : ses fourchettes sont peut-être trop étroites.

## Ce que couvre chaque fichier

covers-heading = Ce que couvre chaque fichier
covers-known = { $app } : { $dates }.
covers-none = Rien de cette conversation dans { $app }.
covers-capped = Il y a { $count } messages, à peu près là où ces exports s’arrêtent. Les plus anciens manquent peut-être.
covers-timer-from = Les messages éphémères sont restés activés du { DATE($from) } jusqu’à la fin. Ce qui a disparu manque ici ; ce n’est pas un silence.
covers-timer-until = Les messages éphémères étaient activés jusqu’au { DATE($to) }. Ce qui a disparu manque, ce n’est pas un silence.
covers-timer-between = Les messages éphémères étaient activés : { $dates }. Ce qui a disparu manque, ce n’est pas un silence.
covers-timer-always = Les messages éphémères étaient activés, on ne sait pas depuis quand. Ce qui a disparu manque, ce n’est pas un silence.
covers-calls = On y trouve des appels, en tout sur { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}.
covers-blank = Un trou veut dire qu’il manque quelque chose, pas que c’était calme. Ce qui s’est dit ailleurs, ou de vive voix, n’y est pas.

## Le miroir en simple texte

mirror-title = { $a } et { $b }
mirror-span = { $dates }, { $days ->
    [one] { $days } jour enregistré
   *[other] { $days } jours enregistrés
}
mirror-reaching = Faire signe veut dire écrire en premier après une heure de silence, ou réécrire avant une réponse.
mirror-rhythm = Rythme
mirror-answers-in = Réponses dans une conversation : délai pour la moitié, pour neuf sur dix
mirror-answers-to = Premiers messages de l’autre : délai de réponse pour la moitié, pour neuf sur dix
mirror-follow-ups = A réécrit après 20 minutes sans réponse
mirror-unanswered = Ses premiers messages encore sans réponse après 8 heures
mirror-quiet-hours = Heures calmes habituelles
mirror-quiet-unknown = pas clair
mirror-between = de { $from } à { $to }
mirror-times = { $half }, { $most }
mirror-share = environ { $share } sur 100 (probablement de { $low } à { $high })
mirror-marked-apart = { $days ->
    [one] Le { $days } jour
   *[other] Les { $days } jours
} à distance ou en voyage, par rapport à l’habitude
mirror-marked-elsewhere = { $days ->
    [one] Le { $days } jour
   *[other] Les { $days } jours
} avec une autre appli, par rapport à l’habitude
mirror-of-usual = fait signe { NUMBER($reaching, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } fois autant (probablement de { NUMBER($reachingLow, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } à { NUMBER($reachingHigh, minimumSignificantDigits: 2, maximumSignificantDigits: 2) }), répond { NUMBER($answering, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } fois autant (probablement de { NUMBER($answeringLow, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } à { NUMBER($answeringHigh, minimumSignificantDigits: 2, maximumSignificantDigits: 2) })
mirror-unknown = trop peu pour le dire
mirror-limits = Ce que cette discussion ne peut pas montrer
mirror-nothing = On n’a trouvé aucun message entre ces deux personnes : il n’y a rien à montrer.
mirror-too-long = plus longtemps que ce que peut montrer cette discussion

## Pourquoi aucun schéma n’est nommé, et ce qui aiderait

abstains-few = Il y a trop peu de premiers messages et de relances pour voir qui répond à qui.
abstains-shared = { $alike ->
    [yes] Quand il y a plus de messages des deux côtés les mêmes semaines, un tel schéma peut apparaître tout seul.
   *[no] Quand il y a plus de messages des deux côtés les mêmes semaines, on voit mal qui répond à qui.
}
abstains-alternating = Des emplois du temps qui alternent suffisent à donner un tel schéma.
abstains-undecided = Aucune danse n’est nettement plus probable que les autres.
remedy-few-events = Une discussion plus longue, ou une autre appli en plus, en montrera peut-être plus.
remedy-not-converged = Le calcul ne s’est pas stabilisé. Marque les longues périodes où rien n’est enregistré, puis réessaie.

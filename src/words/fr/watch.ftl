### La première page : la partition d’un soir, le pronostic, et ce qui a suivi. Chargée en premier.

## Deux phrases, une au-dessus de l’image et une en dessous, quelle que soit la part de chaque personne.

watch-one-writes = Une personne écrit davantage.
watch-other-quiet = L’autre se tait.
watch-one-quiet = Une personne se tait.
watch-other-writes = L’autre écrit davantage.
watch-yours = Vois-le dans ta propre discussion.
watch-stays = Elle ne quitte jamais cet appareil.
watch-stays-check = Comment le vérifier
watch-stays-offline = Coupe la connexion maintenant. Ici, tout continue de marcher : tout est déjà là.
watch-stays-network = Ou ouvre les outils de développement de ton navigateur à « Réseau », et charge une discussion. Aucune ligne n’apparaît.
watch-stays-policy = La première ligne de la page interdit au navigateur d’envoyer quoi que ce soit : connect-src 'none'.
watch-stays-closed = Ferme la page, et rien n’est gardé, sauf si tu enregistres ton propre fichier verrouillé.
watch-play = Voir comment ça se passe
watch-use = Regarder ma discussion
watch-invented = { $a } et { $b } sont une invention, et leurs mots aussi. Les heures, elles, sont calculées.
watch-still-in-air = « Tu es à la maison ? » flotte encore dans l’air
watch-night-says = Un soir entre deux personnes inventées. { $one } écrit { $written } fois. { $other } répond { $answered } fois, et se tait depuis { DURATION($wait) }.
watch-read = Deux minutes de lecture

## Une demi-minute de ce soir-là, une phrase à la fois. $one écrit plus, $other se tait.

watch-scene-woven = Neuf heures du soir. { $one } et { $other } s’écrivent, comme la plupart des jours.
watch-scene-pause = { $other } pose le téléphone un moment. { $one } continue d’écrire.
watch-scene-row = { $one } écrit { $row } messages d’affilée. De { $other }, rien encore.
watch-scene-deletes = { $other } commence une réponse, puis l’efface. { $one } n’en voit rien.
watch-scene-presses = Sur ces { $row } messages, { $pressing } pressent pour une réponse. Elle en devient plus difficile à donner.
watch-skip = S’arrêter ici
watch-pause = Pause
watch-go-on = Continuer

## Le pronostic.

watch-inside-writes = On ne veut pas de moi.
watch-inside-quiet = Ce n’est jamais assez.
watch-question = { $one } arrête de relancer et garde un ton tendre. Que fait { $other } ?
watch-guess-more = Écrit plus
watch-guess-same = Se tait autant
watch-guess-less = Se tait encore plus

## Ce que dit le modèle, en mouvement.

watch-later = { $weeks ->
    [1] Une semaine plus tard…
   *[other] { $weeks } semaines plus tard…
}
watch-answer = Dans { $nearer } cas sur 100, { $other } se rapproche.
watch-answer-not = Dans { $not }, non. C’est un modèle : dix semaines ainsi, et « se rapproche » veut dire 50 % de messages en plus. Il y a peu de preuves réelles.
watch-held = La quatrième semaine, { $one } envoie environ { NUMBER($first, maximumFractionDigits: 1) } messages par jour, et { $other } environ { NUMBER($second, maximumFractionDigits: 1) }.
watch-held-not = C’est ce que donnent ces deux-là, sans hasard.
watch-lost = Un an de plus ainsi coûte des deux côtés : à { $one } { $first } de la confiance d’avant, à { $other } { $second }, et { $warmth } de la chaleur qu’il y avait.
watch-guessed = Ton pronostic : { $guess ->
    [more] écrit plus
    [same] se tait autant
   *[less] se tait encore plus
}.
watch-hold = À toi : déplace { $one } ou { $other }, et regarde ce qui se passe.
watch-ease-writer = Jusqu’où { $one } relâche
watch-ease-quiet = Jusqu’où { $other } se rapproche
watch-weeks-says = Trois semaines jusqu’à ce soir-là et quatre après, un trait par jour. Dans les quatre derniers de ces jours, puis depuis, { $one } : environ { NUMBER($first, maximumFractionDigits: 1) } messages par jour, puis environ { NUMBER($since, maximumFractionDigits: 1) }. { $other } : environ { NUMBER($quiet, maximumFractionDigits: 1) }, puis environ { NUMBER($near, maximumFractionDigits: 1) }.
watch-tonight = ce soir
watch-days-on = jour { $day }
watch-weeks-on = { $weeks ->
    [1] une semaine plus tard
   *[other] { $weeks } semaines plus tard
}
watch-weeks-legend = Un trait par jour. Plus haut : plus de messages. Chaque fil : une version possible.
watch-eased-on = { $one } continue d’écrire. { $other } reste à distance.
watch-eased-some = { $one } relâche un peu.
watch-eased-kind = { $one } arrête de relancer et garde un ton tendre.
watch-eased-cold = { $one } écrit de moins en moins, même les mots tendres. Maintenant, c’est { $other } qui relance : les rôles se sont échangés.
watch-near-some = { $other } envoie un petit mot, presque chaque jour.
watch-near-more = { $other } envoie deux ou trois petits mots par jour.
watch-both = Chaque côté fait un peu de chemin.
watch-next = Voir comment ça a commencé

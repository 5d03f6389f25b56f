### La première page : la partition d’un soir, le pronostic, et ce qui a suivi. Chargée en premier.

## Deux phrases, une au-dessus de l’image et une en dessous, quelle que soit la part de chaque personne.

watch-one-writes = Une personne écrit davantage.
watch-other-quiet = L’autre se tait.
watch-one-quiet = Une personne se tait.
watch-other-writes = L’autre écrit davantage.
watch-yours = Regarde dans ta propre discussion.
watch-stays = Elle ne quitte jamais cet appareil.
watch-stays-check = Comment le vérifier
watch-stays-offline = Coupe la connexion maintenant. Ici, tout continue de marcher : tout est déjà là.
watch-stays-network = Ou ouvre l’onglet « Réseau » des outils de développement du navigateur, et charge une discussion. Aucune ligne n’apparaît.
watch-stays-policy = La première ligne de la page interdit au navigateur d’envoyer quoi que ce soit : connect-src 'none'.
watch-stays-closed = Ferme la page, et rien n’est gardé, sauf si tu enregistres ton propre fichier verrouillé.
watch-play = Voir comment ça se passe
watch-use = Regarder ma discussion
watch-invented = { $a }, { $b } et leurs mots sont inventés ; un modèle calcule quand ces deux-là écrivent. Barré : tapé, pas envoyé.
watch-word-home = Tu es là ?
watch-word-there = Ça va ?
watch-word-mark = ?
watch-word-wrong = J’ai dit un truc ?
watch-word-night = Bon, bonne nuit.
watch-word-soup = J’ai fait une soupe.
watch-word-kept = Je t’en ai gardé.
watch-draft-first = Pardon, longue j…
watch-draft-second = Je ne sais pas quoi d…
watch-night-says = Un soir entre deux personnes inventées. { $one } écrit { $written } fois. { $other } répond { $answered } fois, et se tait depuis { DURATION($wait) }.
watch-night-silent = { $wait } de silence
watch-read = Deux minutes de lecture

## Une demi-minute de ce soir-là, une phrase à la fois. $one écrit plus, $other se tait.

watch-scene-woven = Neuf heures du soir. { $one } et { $other } s’écrivent, comme la plupart des jours.
watch-scene-pause = { $other } pose le téléphone un moment. { $one } continue d’écrire.
watch-scene-row = { $one } écrit { $row } messages d’affilée. De { $other }, rien encore.
watch-scene-deletes = { $other } commence une réponse, puis l’efface. { $one } n’en voit rien.
watch-scene-presses = Sur ces { $row } messages, { $pressing } insistent pour avoir une réponse. Répondre en devient plus difficile.
watch-skip = S’arrêter ici
watch-pause = Pause
watch-go-on = Continuer

## Le pronostic.

watch-inside-writes = On ne veut pas de moi.
watch-inside-quiet = Ce n’est jamais assez.
watch-thinks = { $one } pense :
watch-question = { $one } arrête de relancer et reste tendre. Que fait { $other } ?
watch-guess-more = Écrit plus
watch-guess-same = Écrit aussi peu
watch-guess-less = Écrit encore moins

## Ce que dit le modèle, en mouvement.

watch-later = { $weeks ->
    [1] Une semaine plus tard…
   *[other] { $weeks } semaines plus tard…
}
watch-answer = Dans { $nearer } cas inventés sur 100, { $other } se rapproche.
watch-answer-not = Dans { $not }, non. « Se rapproche » : au moins moitié plus de messages après dix semaines. Il y a peu de vraies preuves.
watch-held = La quatrième semaine, { $one } envoie environ { NUMBER($first, maximumFractionDigits: 1) } messages par jour, et { $other } environ { NUMBER($second, maximumFractionDigits: 1) }.
watch-held-not = C’est ce qui arrive ici, hasard mis à part.
watch-lost = Si rien ne change, un an de plus coûte { $first } de la confiance de { $one } en { $other }, { $second } de celle de { $other } en { $one }, et { $warmth } de leur chaleur.
watch-guessed = Ton pronostic : { $guess ->
    [more] écrit plus
    [same] écrit aussi peu
   *[less] écrit encore moins
}.
watch-hold = À toi : déplace { $one } ou { $other }, et regarde ce qui se passe.
watch-ease-writer = À quel point { $one } lève le pied
watch-ease-quiet = À quel point { $other } se rapproche
watch-weeks-says = Trois semaines avant ce soir-là et quatre après, un trait par jour. Sur les quatre derniers jours d’avant, puis depuis, { $one } : environ { NUMBER($first, maximumFractionDigits: 1) } messages par jour, puis environ { NUMBER($since, maximumFractionDigits: 1) }. { $other } : environ { NUMBER($quiet, maximumFractionDigits: 1) }, puis environ { NUMBER($near, maximumFractionDigits: 1) }.
watch-tonight = ce soir
watch-days-on = jour { $day }
watch-weeks-on = { $weeks ->
    [1] une semaine plus tard
   *[other] { $weeks } semaines plus tard
}
watch-weeks-legend = Un trait par jour : plus il est haut, plus il y a de messages. Chaque fil : une version possible.
watch-eased-on = { $one } continue d’écrire. { $other } reste à distance.
watch-eased-some = { $one } lève un peu le pied.
watch-eased-kind = { $one } arrête de relancer et reste tendre.
watch-eased-cold = { $one } écrit de moins en moins, même des mots tendres. Maintenant, c’est { $other } qui relance : les rôles se sont inversés.
watch-near-some = { $other } envoie un petit mot tendre presque chaque jour.
watch-near-more = { $other } envoie deux ou trois petits mots tendres par jour.
watch-both = Des deux côtés, on bouge un peu.
watch-next = Voir comment ça a commencé

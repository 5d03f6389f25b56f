### Si tu as peur, quitter la page, numéros d’aide. Chargé en premier : ces pages doivent toujours s’ouvrir.

safety-question = D’abord, une question rien que pour toi
safety-lead = Il s’agit de peur et de violence. Est-ce qu’une de ces choses est arrivée entre vous, à toi ou à l’autre ? Ta réponse n’est pas enregistrée.
safety-sign-afraid = Avoir peur de ce que l’autre pourrait faire
safety-sign-control = Se faire surveiller ou contrôler : téléphone, argent, vêtements, amis, où l’on est
safety-sign-hurt = Menacer, frapper, immobiliser ou blesser une personne, un enfant ou un animal ; casser des objets
safety-sign-sex = Des rapports sexuels sous pression ou par la force
safety-sign-honest = Répondre franchement serait dangereux
safety-none = Rien de tout cela
safety-some = Au moins une, ou je ne sais pas
safety-stop = Alors Slipstep n’est pas l’aide qu’il te faut
safety-stop-why = Slipstep montre deux personnes qui entretiennent quelque chose à deux. Là où quelqu’un a peur ou vit sous le contrôle de l’autre, c’est faux, et conseiller de laisser de l’air ou de se rapprocher peut faire du mal. Alors on s’arrête ici.
safety-stop-help = Des personnes formées pour cela peuvent aider. Prends un appareil que personne d’autre ne regarde : appels et pages peuvent rester dans l’historique.
safety-now = En danger maintenant ? { $call }
safety-call = Appelle le numéro d’urgence du pays où tu es.

## Numéros d’aide

help-emergency = en danger
help-violence-women = violences faites aux femmes
help-domestic = violences conjugales
help-violence-men = violences faites aux hommes
help-talk = quelqu’un à qui parler
help-crisis = en cas de crise
help-option = { $number }, puis { $option }
help-line = { $number } ({ $what })
help-elsewhere = Autres pays
help-note = Cette liste n’est pas complète, et les numéros changent.

## La page qui est toujours dans le menu

safety-heading = Si tu as peur
safety-heading-lead = Ce qui ressemble à une boucle peut être la peur qu’une personne a de l’autre. Est-ce qu’une de ces choses est arrivée entre vous, à toi ou à l’autre ?
safety-where = Si oui, conseiller de laisser de l’air ou de se rapprocher peut faire du mal.
safety-talk = Quelqu’un à qui parler
safety-not-now = Pas maintenant, sans voir le résultat
safety-away = Tes résultats sont masqués pour cette visite.
safety-away-text = Ce que la discussion a montré est masqué sur toutes les pages. Tu peux répondre de nouveau à la question, ou trouver un numéro d’aide, à tout moment.
safety-away-session = Ce que la discussion a montré est masqué sur toutes les pages jusqu’à la fin de la séance. Les numéros d’aide restent là.
safety-again = Me reposer la question
safety-put-away = Masquer mes résultats
safety-eyes = Si quelqu’un d’autre regarde cet appareil
safety-eyes-leave = « { $leave } » en haut, ou trois fois la touche Maj en cinq secondes : la page se vide d’un coup.
safety-eyes-keeps = Cette page n’enregistre rien d’elle-même. Seul reste ce que tu as enregistré : un fichier ou une copie verrouillée. On voit que cela existe, pas ce qu’il y a dedans. Ta réponse à la question privée n’y est pas.
safety-eyes-outside = L’historique et les données de sites du navigateur peuvent montrer que cette page a été ouverte. Tu peux les effacer dans ses réglages.
safety-eyes-device = Un appareil que quelqu’un d’autre regarde n’est pas privé, quoi que promette une page.
safety-help-and-leave = Numéros d’aide, et comment quitter cette page

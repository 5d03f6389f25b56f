### Le guide qui aide à en parler. Jamais un personnage, jamais « je » sauf dans ce qu’une personne peut choisir de dire ; deux lignes, puis une question.

## Portes

talk-title = Réfléchir au calme
talk-lead = Des questions pour toi, deux à six minutes. Personne d’autre ne lit tes réponses. Quand tu pars, tout disparaît.
talk-which = De quoi s’agit-il ?
talk-door-waiting = { $role ->
    [reaching] Pas de réponse
   *[stepping-back] Je n’ai pas répondu
}
talk-door-again = { $role ->
    [reaching] Je réécris à chaque fois
   *[stepping-back] Je me tais à chaque fois
}
talk-door-argument = Encore la même dispute
talk-door-chat = Lire ma discussion avec moi
talk-door-break = { $role ->
    [reaching] Faire une pause ?
   *[stepping-back] Me rapprocher un peu ?
}
talk-door-bring-up = Comment en parler ?
talk-door-unchanged = Rien n’a changé
talk-door-safe = Si tu as peur
talk-role = Et ce soir ?
talk-role-reaching = Je cherche le contact
talk-role-stepping-back = Je prends mes distances

## Partout

talk-program = C’est un programme. Personne ne lit ce que tu écris ici.
talk-your-words = Tes mots
talk-say = Continuer
talk-skip = Passer
talk-back = Retour
talk-close = Fermer et oublier
talk-raised-safety = S’il est question de peur ou d’emprise, va à « Si tu as peur ».
talk-raised-crisis = Si tu es en danger, ou si quelqu’un d’autre l’est, tout ceci peut attendre. Appelle maintenant un de ces numéros, ou le numéro d’urgence du pays où tu es. Quelqu’un y répond.
talk-seconds = { $count ->
    [one] encore { $count } seconde
   *[other] encore { $count } secondes
}
talk-breath-begins = Une minute commence.
talk-breath-ends = La minute est passée.

## Dit dans plus d’une conversation

talk-breath = Alors d’abord le corps. Pendant une minute, souffle plus longtemps que tu n’inspires.
talk-breath-after = Un peu plus calme, à peu près pareil, ou plus fort ?
talk-quieter = Un peu plus calme
talk-same = À peu près pareil
talk-louder = Plus fort
talk-louder-then = Alors il est peut-être trop tôt pour les mots.
talk-louder-next = Continuer, ou te reposer pour l’instant ?
talk-on = Continuer
talk-enough = C’est assez pour l’instant
talk-rest = En rester là pour ce soir
talk-not-now = Pas maintenant
talk-what-now = Que peux-tu faire maintenant ?
talk-what-fits = Qu’est-ce qui t’irait, ce soir ?
talk-chat-shows = Une discussion ne montre pas les raisons. Elle montre comment vous vous êtes répondu :
talk-chat-shows-two = Voici comment vous vous êtes répondu :
talk-chat-weighs = Une discussion ne dit pas ce que les mots ont pesé. Elle montre comment vous vous êtes répondu :
talk-chat-here = Voici ce qu’elle montre :
talk-many-evenings = Vrai de beaucoup de soirs. De celui-ci, cela ne dit rien.
talk-chat-open = Dans ta discussion, on ne sait pas encore qui répond à qui. Il n’y a rien à trancher ce soir.
talk-chat-little = Ta discussion est encore trop courte pour montrer comment vous vous répondez.
talk-from-model = C’est un modèle qui le dit, pas ta discussion.
talk-fits-breath = Une minute pour souffler
talk-fits-step = Un petit pas à essayer
talk-fits-fair = L’essayer
talk-fits-loop = Mettre des mots sur la boucle, ensemble
talk-fits-softer = Demander plus doucement
talk-fits-copy = Copier ces mots
talk-fits-moments = Les moments en question
talk-fits-unseen = Ce qu’une discussion ne voit pas
talk-fits-load = Ouvrir une discussion
talk-fits-bring-up = Trouver comment en parler

## Attendre

talk-waiting-opens = { $role ->
    [reaching] Pas encore de réponse.
   *[stepping-back] Tu n’as pas encore répondu.
}
talk-waiting-strongest = Rien ne presse dans les prochaines minutes. Qu’est-ce qui est le plus fort, là ?
talk-strongest-body = Surtout le corps : tendu, chaud, les yeux grands ouverts
talk-strongest-thoughts = Surtout les pensées qui tournent
talk-strongest-wish = { $role ->
    [reaching] Surtout l’envie d’écrire
   *[stepping-back] Surtout l’envie de poser le téléphone
}
talk-waiting-says = { $role ->
    [reaching] En quelques mots : que semble dire ce silence ?
   *[stepping-back] En quelques mots : que semble dire ce message ?
}
talk-waiting-other = Qu’est-ce que ça pourrait être d’autre, pour l’autre ?
talk-waiting-model = { $role ->
    [reaching] Dans un modèle, une personne cherche le plus le contact juste au moment où l’autre est le plus loin.
   *[stepping-back] Dans un modèle, une personne prend le plus ses distances juste au moment où l’autre cherche le plus le contact.
}
talk-when-then = Un plan en une phrase. Lequel t’irait, ce soir ?
talk-when-first = { $role ->
    [reaching] Quand j’ai envie de réécrire, je fais d’abord autre chose de mes mains pendant dix minutes
   *[stepping-back] Quand j’ai envie de poser le téléphone, je dis d’abord quand je répondrai
}
talk-when-warm = { $role ->
    [reaching] Au bout d’une heure, j’envoie un mot gentil et j’en reste là
   *[stepping-back] Quand je n’en peux plus, j’envoie un mot gentil, puis je me repose
}
talk-neither-tonight = Ni l’un ni l’autre ce soir
talk-line = Essaie quelques mots ici. Ils ne sont pas envoyés.
talk-line-how = Comment vas-tu, et qu’est-ce qui aiderait ?
talk-line-read = Lis-les comme si tu les recevais. Tu aurais envie de répondre ?
talk-line-keep = Et maintenant ?
talk-yes-try = { $role ->
    [reaching] Oui. Et un pas pour se calmer d’abord
   *[stepping-back] Oui. Et un pas pour une réponse promise
}
talk-yes-copy = Oui, copier ces mots
talk-not-yet = Pas encore
talk-softer = Plus court, ça aide souvent. Et dis ce que ça te fait.

## De nouveau

talk-again-opens = { $role ->
    [reaching] Tu as envoyé un autre message, ou tu vas le faire.
   *[stepping-back] Tu as de nouveau gardé le silence, ou tu vas le faire.
}
talk-again-before = Que s’est-il passé juste avant ?
talk-before-other = { $role ->
    [reaching] Un long silence
   *[stepping-back] Beaucoup de messages
}
talk-before-day = Une dure journée, pour d’autres raisons
talk-before-nothing = Rien de précis
talk-again-body = Où le sens-tu dans ton corps ?
talk-body-chest = La poitrine ou la gorge
talk-body-stomach = Le ventre
talk-body-head = La tête ou les épaules
talk-body-nowhere = Nulle part en particulier
talk-again-protects = { $role ->
    [reaching] Réécrire protège souvent quelque chose.
   *[stepping-back] Se taire protège souvent quelque chose.
}
talk-again-what = Qu’est-ce que ça protège peut-être, ici ?
talk-again-relief = Combien de temps dure le soulagement ?
talk-relief-minutes = Des minutes
talk-relief-evening = Une soirée
talk-relief-days = Des jours
talk-again-model = { $role ->
    [reaching] Dans un modèle, réécrire calme un moment, puis la distance grandit.
   *[stepping-back] Dans un modèle, se taire calme un moment, puis l’autre cherche encore plus le contact.
}
talk-again-seen = { $role ->
    [reaching] De quoi ça peut avoir l’air pour la personne qui se tait ?
   *[stepping-back] De quoi ça peut avoir l’air pour la personne qui réécrit à chaque fois ?
}

## Dispute

talk-argument-opens = La même dispute, une fois de plus.
talk-argument-did = Qu’est-ce qu’une caméra t’aurait vu faire ?
talk-argument-seen = Et de quoi cela a-t-il pu avoir l’air, vu par l’autre ?
talk-argument-watcher = Imagine maintenant quelqu’un qui vous regarde et qui vous veut du bien, à vous deux.
talk-argument-notice = Que remarquerait cette personne ?
talk-argument-model = Dans un modèle, parler de la boucle ne suffit pas à changer grand-chose. De petits pas ensuite, si.

## Lire la discussion

talk-chat-opens = Une chose de la discussion, sans se presser. D’abord un pronostic.
talk-chat-guess = Que va montrer la discussion ?
talk-guess-apart = Plus une personne écrit, plus l’autre prend ses distances
talk-guess-together = On écrit plus, ou moins, des deux côtés à la fois
talk-guess-nothing = Rien de particulier
talk-guess-matter = Si je compte pour l’autre
talk-chat-fits = Est-ce que ça colle avec ce que tu sais ?
talk-fits-often = Oui, souvent
talk-fits-sometimes = Certains soirs
talk-fits-no = Non
talk-open-stands = Ce qui est clair :
talk-chat-later = Ce qui aide le plus, ce sont des semaines en plus. Ajoute plus tard un export plus récent.
talk-chat-none = Aucune de tes discussions n’est ouverte ici. Tu peux en ouvrir une : elle reste sur cet appareil.
talk-chat-next = Que regarderais-tu ensuite ?
talk-chat-disputed = Alors toi et la discussion n’êtes pas d’accord, et c’est toi qui y étais.
talk-chat-knows = Une discussion sait seulement qui a écrit quand. Les appels, le ton et le temps passé ensemble n’y sont pas.
talk-cannot-answer = Une discussion ne peut pas répondre à ça.
talk-look-for = Que regarderais-tu, hors de la discussion ?
talk-look-for-then = Il y a ce qu’on peut demander, gentiment. Le reste ne se voit qu’avec le temps.

## Pause ou plus près

talk-break-opens = { $role ->
    [reaching] Faire moins signe un moment, en restant tendre.
   *[stepping-back] Se rapprocher un peu, à petits pas réguliers.
}
talk-break-what-for = Pour quoi faire ?
talk-for-calm = Pour que ça se calme
talk-for-see = Pour voir ce qui se passe
talk-for-noticed = Pour que l’autre le remarque
talk-break-test = { $role ->
    [reaching] Alors ça peut passer pour un test. Dire d’avance ce que tu fais, et pourquoi, est plus doux pour vous deux.
   *[stepping-back] Les petites choses passent parfois inaperçues au début. Tu peux dire ce que tu essaies, et pourquoi.
}
talk-break-serious = Quelque chose de sérieux est-il en attente : argent, santé, une promesse ?
talk-serious-yes = Oui
talk-serious-no = Non
talk-break-first = Alors cela passe d’abord. Un tel pas ne doit pas le retarder.
talk-break-warm = { $role ->
    [reaching] Quels gestes tendres continuent pendant ce temps ?
   *[stepping-back] Quelle petite chose pourrais-tu faire chaque jour ?
}
talk-break-guess = Ton pronostic : l’autre écrira alors plus, ou moins ?
talk-guess-nearer = Plus
talk-guess-same = À peu près pareil
talk-guess-further = Moins
talk-break-forecast = La page du pas montre ce qui pourrait suivre, si ta discussion permet de le dire.
talk-break-model = { $role ->
    [reaching] Dans un modèle, lever le pied avec tendresse rapproche l’autre dans { $nearer } cas sur 100. Dans { $not }, non.
   *[stepping-back] Dans un modèle, de petits pas réguliers apaisent l’autre dans la plupart des cas. Ça ne dure pas toujours.
}
talk-break-ready = L’essayer quelques semaines, ou pas maintenant ?

## En parler

talk-bring-opens = Une chose à dire.
talk-bring-wish = Que souhaites-tu avant tout ? Quelques mots suffisent.
talk-bring-when = Quel moment choisir, sans faim, sans fatigue et sans rien qui presse ?
talk-when-walk = En marchant
talk-when-meal = Après un repas
talk-when-ask = Demander d’abord un moment
talk-bring-soften = Un début plus doux tient en trois parties : ce qui s’est passé, ce que ça t’a fait, ce qui aiderait.
talk-bring-write = Écris-le comme ça. Ce n’est pas envoyé.
talk-bring-hear = Lis-le comme l’autre le lirait. Qu’est-ce qui pourrait être dur à entendre ?
talk-bring-badly = Et si ça se passe mal ?
talk-badly-pause = Faire une pause de vingt minutes, et dire quand on reprend
talk-badly-thanks = Dire merci d’avoir écouté, et s’arrêter là

## Rien n’a changé

talk-unchanged-opens = Il y a eu un essai, et rien ne semble avoir changé.
talk-unchanged-guess = Quel était le pronostic ?
talk-unchanged-done = Combien de fois as-tu fait le pas ?
talk-done-most = La plupart des semaines
talk-done-some = Certaines
talk-done-hardly = Presque jamais
talk-unchanged-hardly = Alors il y a peu à en dire. Parfois, la vie passe avant.
talk-unchanged-ordinary = D’une semaine à l’autre, il y a de toute façon des hauts et des bas. Un seul essai ne suffit pas toujours pour savoir.
talk-unchanged-next = Continuer, changer quelque chose, ou arrêter ? Arrêter, c’est bien aussi.
talk-next-on = Continuer
talk-next-other = Un autre pas
talk-next-stop = Arrêter

## Si tu as peur

talk-safe-open = Alors tu peux passer aux autres questions. Celle-ci reste sur chaque page.

## Fins

talk-ended = C’est assez pour ce soir.
talk-end-go = Ouvrir
talk-copied = Copié. Rien n’a été envoyé.
talk-not-copied = La copie n’a pas marché. Les mots sont plus haut ; tu peux les sélectionner.
talk-keep = Ajouter mes mots à mon fichier
talk-keep-what = Seulement ce que tu as écrit ici, à côté de cette discussion. C’est enregistré quand tu enregistres le fichier.
talk-keep-chat = La discussion est alors aussi ajoutée à ton fichier.
talk-kept = Ajouté à ton fichier, pas encore enregistré.
talk-other-doors = Autre chose

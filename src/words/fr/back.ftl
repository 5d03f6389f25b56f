### Revenir : le verrou de la copie dans ce navigateur, et sa propre semaine.

## Le verrou. Ni nom, ni pas, ni message.

back-locked = Verrouillé.
back-week = Semaine { $week } sur { $weeks }.
back-day = Jour { $day } sur 7.
back-begins = Ça commence { DATE($day, form: "weekday") }.
back-over = Tes semaines sont finies.
back-since-weekday = Verrouillé sur cet appareil depuis { DATE($day, form: "weekday") }.
back-since-day = Verrouillé sur cet appareil depuis le { DATE($day, form: "day") }.
back-passphrase = Ta phrase de passe
back-open = Déverrouiller
back-passkey = Déverrouiller avec cet appareil
back-passkey-note = Ton appareil demande un doigt, un visage ou un code.
back-or-passphrase = Ou ta phrase de passe
back-passkey-add = La prochaine fois, déverrouiller avec cet appareil
back-passkey-made = Désormais, cet appareil l’ouvre aussi. Ta phrase de passe l’ouvre toujours.
back-passkey-not = Cet appareil n’a pas donné de clé, alors rien n’a changé. Ta phrase de passe l’ouvre.
back-passkey-other = La clé de cet appareil n’ouvre plus la copie : sa phrase de passe a changé. Tape la nouvelle.
back-opening = Ouverture…
back-wrong = Ces mots ne l’ouvrent pas. Rien n’a changé.
back-before = Ouvrir la copie d’avant
back-not-you = Ce n’est pas toi ? L’histoire
back-stays = Ça reste sur cet appareil. Nous non plus, nous ne pouvons pas l’ouvrir.

## La semaine. Des questions à la personne qui la tient, seule.

back-closer-first = Plus proches qu’avant ?
back-closer = Plus proches que la semaine dernière ?
back-further = plus loin
back-same = pareil
back-nearer = plus près
back-did = As-tu fait le pas ?
back-left-out = As-tu renoncé à ce pas ?
back-no = non
back-partly = en partie
back-yes = oui
back-how = C’était comment ?
back-hard = dur
back-light = facile
back-stave = Tes { $weeks } semaines, avec ce que tu as coché jusqu’ici.
back-days = Les jours où tu l’as fait
back-days-note = Touche un jour où tu l’as fait. Un jour sauté, ce n’est rien.
back-week-over = Ta semaine est finie.
back-sentence = Une phrase à garder
back-coin = Tu découvriras chaque semaine à venir le premier jour. Le hasard a déjà choisi.
back-away = { $weeks ->
    [2] Deux semaines d’absence.
    [3] Trois semaines d’absence.
   *[other] { $weeks } semaines d’absence.
}
back-away-lead = Ça arrive. Continuer, ou laisser ?
back-go-on = Continuer
back-leave = Laisser
back-again = Encore une fois
back-lock = Verrouiller
back-more = Le pas, le calendrier, arrêter

## Ce qui est gardé.

back-kept = Enregistré.
back-keeping = Enregistrement…
back-see-you = À { DATE($day, form: "weekday") }.
back-until = Ça finit { DATE($day, form: "weekday") }.
back-no-more = On ne te demande rien de plus.
back-not-yet = Pas encore dans ton fichier.
back-save-file = Enregistrer ton fichier
back-mend = Réessayer
back-keep = L’enregistrer ici
back-keep-what = Choisis une phrase de passe, une seule fois. Ensuite chaque réponse est enregistrée toute seule, verrouillée dans ce navigateur. Toute personne qui utilise ce navigateur voit seulement que quelque chose est verrouillé ici, et à quelle semaine de l’essai tu en es.
back-keep-here = Le verrouiller dans ce navigateur
back-keep-file = Ou l’enregistrer dans un fichier
back-calendar = Le mettre dans ton calendrier
back-calendar-bare = Sans le lien
# In the calendar itself, which others may see.
back-calendar-title = Note de la semaine
back-calendar-link = Il y est écrit « { $title } », avec un lien vers cette page.
back-calendar-nothing = Il y est écrit « { $title } », et rien d’autre.

## Une fiche pour l’autre : le pas en deux parties égales.

back-card = Une fiche pour l’autre
back-card-one = Une personne
back-card-two = L’autre
back-card-same = La même chose, les mêmes semaines.
back-card-live = Vivre comme d’habitude, sans rien devoir en retour.
back-card-when = { $weeks ->
    [1] Une semaine, à partir du { DATE($day, form: "day") }.
   *[other] { $weeks } semaines, à partir du { DATE($day, form: "day") }.
}
back-card-guess = Un pronostic de chaque côté, à ouvrir à la fin : plus loin, pareil, plus près ?
back-card-copy = Copier en texte
back-guess-other = Laisser l’autre faire son pronostic ici

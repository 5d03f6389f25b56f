### Ce que plusieurs pages partagent : durées, degré de certitude, les deux personnes. Chargé en premier.

duration-seconds = { $form ->
    [short] { $count } s
   *[long] { $count ->
        [0] moins d’une minute
        [one] { $count } seconde
       *[other] { $count } secondes
    }
}
duration-minutes = { $form ->
    [short] { $count } min
   *[long] { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
}
duration-hours = { $form ->
    [short] { $count } h
   *[long] { $count ->
        [one] { $count } heure
       *[other] { $count } heures
    }
}
duration-hours-minutes = { $form ->
    [short] { $hours } h { $minutes } min
   *[long] { $hours } h { $minutes } min
}
duration-days = { $form ->
    [short] { $count } j
   *[long] { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
}

## Degré de certitude

sure-likely = probable
sure-leans = plutôt probable
sure-open = pas encore clair
sure-too-little = trop peu pour l’instant

## Dates

dates-one-day = le { DATE($from) }
dates-one-year = du { DATE($from, form: "day") } au { DATE($to) }
dates-years = du { DATE($from) } au { DATE($to) }

## La partition : deux lignes, un trait par message.

score-in-a-row = { $count ->
    [2] deux d’affilée
    [3] trois d’affilée
    [4] quatre d’affilée
    [5] cinq d’affilée
   *[other] { $count } d’affilée
}
score-usual = après un seul : { DURATION($wait, form: "short") }
score-usual-again = après dix minutes : { DURATION($wait, form: "short") }
score-both-quiet = peu de messages des deux côtés en { DATE($when, form: "month-name") }
score-both-full = beaucoup de messages des deux côtés en { DATE($when, form: "month-name") }
score-apart = de nouveau après { DURATION($wait, form: "short") }
score-day = { $days ->
    [1] { $count } ce jour-là
   *[other] { $count } en { $days } jours
}
score-unanswered = toujours pas de réponse
score-begins-and-deletes = commence une réponse, l’efface
score-no-record = rien d’enregistré

## La barre en haut de chaque page

bar-watch = L’histoire
bar-yours = Ta discussion
bar-try = Essayer
bar-places = Où aller
bar-safety = Si tu as peur
bar-leave = Cacher la page
bar-leave-hint = Vide cette page d’un coup. Appuyer trois fois sur Maj fait la même chose.
bar-menu = Autres pages
bar-talk = Réfléchir au calme
bar-together = Ensemble
bar-session = Pour les thérapeutes
bar-people = Côte à côte
bar-file = Ton fichier
bar-unseen = Ce qu’on ne voit pas ici
bar-language = Langue
bar-unsaved = (modifications non enregistrées)
bar-skip = Aller au contenu

## Le site

site-closed-between = Cette page a été fermée entre-temps, ou rechargée. La discussion ouverte n’y est plus, ni ce que tu n’avais pas enregistré. Un fichier enregistré reste comme tu l’as laissé.
site-stopped = Cette page a été rechargée. Si une discussion était ouverte, elle n’est plus là, ni ce que tu n’avais pas enregistré. Un fichier enregistré reste comme tu l’as laissé.
site-replaced = Ce que tu viens d’ouvrir a pris la place de ce qui était là. Ce qui n’était pas enregistré n’y est plus. Un fichier enregistré reste comme tu l’as laissé.
site-closed-open = Ouvrir ton fichier
site-closed-well = D’accord

## Une partition sous forme de tableau

score-table-show = La même chose en tableau
score-table-messages = Tous les messages, dans l’ordre
score-table-days = Messages de chaque jour
score-table-time = Heure
score-table-day = Jour
score-table-from = De
score-table-length = Longueur
score-table-long = long
score-table-middling = moyen
score-table-short = court

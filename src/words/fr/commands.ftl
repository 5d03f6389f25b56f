### Ce que disent les commandes : refus, remarques, le compte rendu de `slipstep read`.

refused-unreadable = { $file } ne peut pas être lu. Vérifie que le fichier est là et que tu as le droit de l’ouvrir.
refused-gzip = { $file } est un fichier gzip coupé ou abîmé. Récupère-le de nouveau, ou refais-le.
refused-table-end = { $what ->
    [out] --out
   *[table] Le tableau
} doit finir par .csv, .csv.gz ou .parquet ; « { $file } » finit autrement.
refused-parquet = { $file } n’est pas un fichier Parquet lisible ({ $why }). Écris-le de nouveau, ou en CSV.
refused-endless-row = Une ligne de { $file } ne finit jamais : un guillemet n’est pas fermé. Écris le fichier de nouveau.
refused-ragged = La ligne { NUMBER($row, useGrouping: 0) } de { $file }, sous l’en-tête, a plus ou moins de cases que l’en-tête : on ne sait pas laquelle est laquelle. Rien n’a été écrit. Mets des guillemets autour d’une case qui contient une virgule, ou refais le tableau.
refused-encoding = { $file } n’est pas en UTF-8 mais { $encoding ->
    [utf-16] en UTF-16
   *[other] dans un codage plus ancien, comme Windows-1252 (Latin-1)
}. Lus en UTF-8, des noms qui diffèrent par un accent deviendraient un seul. Enregistre-le de nouveau en « CSV UTF-8 ».
refused-empty-table = { $file } est vide : sa première ligne devrait nommer les colonnes.
refused-write-kind = « { $path } » est { $kind ->
    [link] un lien
    [folder] un dossier
   *[device] un périphérique ou un tube
}, pas un fichier. Rien n’a été écrit. Donne le nom d’un nouveau fichier.
refused-own-input = « { $path } » est un fichier qu’on lit ici. Il est resté tel quel. Donne le nom d’un autre fichier.
refused-columns = --columns prend des rôles et des numéros de colonnes, comme date=1,from=2,text=4, avec les rôles { $roles } ; « { $given } » ne convient pas.
refused-same = --same prend les noms d’une personne avec « = » entre eux, comme --same "Ada=Ada Lovelace" ; « { $given } » ne convient pas. Les noms sont ceux que donne `slipstep read`.
suggest-same = Une seule personne ? { $why ->
    [spelling] Deux noms ne diffèrent que par l’orthographe.
    [prefix] Un nom commence par l’autre, et ils n’écrivent jamais dans le même fichier.
    [number] Un numéro et un nom n’écrivent jamais dans le même fichier.
    [owner] L’un est son nom sur son propre téléphone, l’autre celui qu’affiche l’autre téléphone.
   *[same-messages] Deux noms ont écrit la même chose au même moment dans deux fichiers, { $times } fois.
} Si oui : --same "{ $same }".
refused-port = Le port { $port } est pris par un autre programme. Choisis-en un autre avec --port N, ou retire --port.
refused-app-files = slipstep app ne prend pas de fichier, alors « { $what } » n’a pas été lu. Lance-le sans, et choisis le fichier sur sa page.
refused-port-system = Le port { $port } est de ceux que le système se réserve. Choisis-en un à partir de 1024 avec --port N, ou retire --port.
refused-not-built = L’appli web n’est pas encore construite ici. Lance une fois `npm start` dans le dossier du projet ; cela la construit et la sert.
app-at =
    Slipstep est à { $address }
    Seul cet appareil y a accès. Ctrl+C l’arrête.
refused-model-files = « { $what } » n’est pas une option de slipstep model. Nomme la paire avec --pair.
refused-model-moves = --{ $option } dit comment un pas est fait. Nomme le pas avec --move, ou retire --{ $option }.
refused-model-ran-off = Avec ces nombres, la méthode { $solver } ne peut pas suivre la paire pendant { $days ->
    [1] un jour
   *[other] { $days } jours
} : le calcul diverge. { $which ->
    [stiff] Donne des nombres plus proches de ceux du couple.
   *[other] Essaie --solver stiff, ou donne des nombres plus proches de ceux du couple.
}
refused-json-svg = --json et --svg ne vont pas ensemble. Lance la commande deux fois pour avoir les deux.
refused-from-nought = --{ $name } prend un nombre à partir de 0{ $most ->
    [one] { " " }et jusqu’à 1
   *[any] { "" }
} ; « { $value } » n’en est pas un.
refused-move-form = --move prend NAME, NAME@DAY ou NAME@DAY:DAYS, où NAME est l’un de { $moves } ; « { $text } » ne convient pas.
refused-move-late = Le pas { $move } commencerait le jour { NUMBER($start, useGrouping: 0) }, après le dernier jour ({ NUMBER($days, useGrouping: 0) }), et ne ferait rien. Commence-le plus tôt ou donne plus de --days.
refused-move-short = Le pas { $move } ne durerait aucun jour, et ne ferait rien. Donne-lui un jour ou plus.
refused-no-pair = Il n’y a ni paire ni fichier « { $name } ». Les paires sont { $pairs } ; un fichier doit exister et être lisible.
refused-pair-json = Le fichier « { $file } » n’est pas du JSON. `slipstep model --help` montre ce qu’il peut contenir.
refused-pair-object = Dans « { $file } », { $where ->
    [file] le fichier
   *[other] { $what }
} n’est pas un objet. `slipstep model --help` montre la forme.
refused-pair-form = Dans « { $file } », « { $name } » n’est pas ce qu’a une paire : deux noms sous "names", et des nombres sous "a" et "b". `slipstep model --help` montre la forme.
model-assumed = Personne { $which } : { $kept } nombres sur { $all } comme dans le couple.
model-drawn = { $file } : 15 fils sur { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}.
refused-show-files = --show montre un plan et ne lit aucune conversation : « { $what } » n’a pas été lu. Retire-le.
refused-read-two = --json et --messages sont deux réponses différentes. Choisis l’une des deux.
refused-talk-terminal = slipstep talk pose des questions et attend des réponses, et personne n’est à ce terminal. Lance-le dans un terminal, ou rejoue des réponses avec --script ANSWERS.json --json.
refused-talk-script = « { $path } » n’est pas le script d’une conversation. `slipstep talk --help` montre la forme : une porte, un rôle, et des réponses dans l’ordre.
refused-talk-answer = Le script donne une réponse que sa question ne connaît pas. Compte les choix à partir de 0.
refused-no-calls = --elsewhere calls marque les jours avec un appel, et cette discussion n’en a aucun. Retire-le, ou donne les jours, comme 2025-07-01..2025-07-14.
read-file = { $file } : { $format }, { $messages ->
    [one] { $messages } message lu
   *[other] { $messages } messages lus
}, { $system ->
    [one] { $system } ligne
   *[other] { $system } lignes
} sans message (un titre, un avis ou autre), { $not } non compris.
read-reactions = { $count ->
    [one] { $count } réaction à un message : comptée, mais pas comme message.
   *[other] { $count } réactions à des messages : comptées, mais pas comme messages.
}
read-elsewhere = { $count ->
    [one] { $count } message d’une autre discussion de ce fichier a été laissé de côté.
   *[other] { $count } messages d’autres discussions de ce fichier ont été laissés de côté.
}
read-dates = Les dates sont lues { $order ->
    [mdy] mois, jour, année
    [ymd] année, mois, jour
   *[dmy] jour, mois, année
} ({ $how ->
    [given] comme tu l’as dit
    [assumed] comme c’est l’usage
   *[settled] comme le montre le fichier
}).
read-zone = Fuseau horaire : { $zone } ({ $how ->
    [stated] le fichier le dit
    [given] donné
   *[assumed] supposé : le fichier ne le dit pas ; donne-le avec --tz
}).
read-owner = Exporté par { $owner }.
read-not = { $by ->
    [entry] entrée { $entry }
   *[line] ligne { $line }
} : { $why }
read-not-more = et { $count } autres ; --json donne les 1 000 premières.
read-all = { $messages ->
    [one] { $messages } message
   *[other] { $messages } messages
} en tout.
read-known = Jours connus : { $dates }.
read-timers = { $file } : des messages éphémères étaient activés, alors un vide n’y est pas un silence.
read-calls = { $file } : { $calls ->
    [one] { $calls } appel
   *[other] { $calls } appels
}, sur { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}.
read-person = { $name } : { $messages }
read-joined = { $names } comptent comme une seule personne, comme tu l’as dit. Lis de nouveau sans --same pour revenir en arrière.
app-own-device = Cette adresse ne sert que cet appareil.
app-only-reading = Cette adresse permet seulement de lire.
app-no-page = Cette page n’existe pas ici.

### La ligne de commande : aide, erreurs, avancement, rapports.

terminal-lang = --lang prend { $languages }.

## Le rapport de `slipstep mirror --html`

report-show = { $none } : montrer les résultats
report-made = Slipstep { $version }. Fait sur cet appareil. Cette page ne demande rien et n’exécute rien.
report-threads-summary = Combien de fois { $a } et { $b } ont écrit par jour, en faisceaux de versions possibles de ces semaines.
report-threads-unit = fois par jour
report-threads = Chaque fil est une version possible de ces semaines. Là où les fils se rejoignent, c’est sûr ; là où ils s’écartent, non. Un trou veut dire qu’il manque quelque chose, pas que c’était calme.
report-kinds = Quelle danse correspond à cette discussion ?
report-kinds-lead = { $courses } versions possibles de ces semaines, un point pour chacune.
report-none = aucune
report-moments = Montrer les moments
report-dots = { $dots } sur 10
report-empty = On n’a trouvé aucun message ici.
report-span = { $messages ->
    [one] { $messages } message
   *[other] { $messages } messages
}, { $dates }, { $days ->
    [one] { $days } jour enregistré
   *[other] { $days } jours enregistrés
}.
report-waits = Les attentes avant un message de { $who }, comparées au modèle
report-waits-key = Chaque point compare les attentes que le modèle prévoit jusque-là avec celles qu’il y a eu. Sur la ligne pointillée, les deux concordent.

## `slipstep mirror`

account-file = { $file } : { $read ->
    [one] { $read } message lu
   *[other] { $read } messages lus
}, { $notUnderstood } non compris. Les heures sont en { $zone } ({ $how ->
    [stated] le fichier le dit
    [given] comme tu l’as dit
   *[assumed] on le suppose
}).
account-joined = { $names } comptent comme une seule personne, comme tu l’as dit.
account-duplicates = { $count ->
    [one] { $count } message était dans plusieurs fichiers et ne compte qu’une fois.
   *[other] { $count } messages étaient dans plusieurs fichiers et ne comptent qu’une fois.
}
ask-safety = Entrée : { $none }. Toute autre réponse : { $some }.
unasked-safety = { $some } ? { $stop }. { $where } Arrête de lire ici, s’il te plaît.
help-all = Numéros d’aide, pays par pays : `slipstep safety`.
report-written = Le rapport est dans { $path }.

## `slipstep plan` et `slipstep forecast`

forecast-no-guess = Tu n’as pas donné de pronostic d’abord. Un pronostic (--guess more, same ou less) montre ensuite si toi et la discussion êtes d’accord.
forecast-guess = Le pronostic : { $guess ->
    [more] plus
    [less] moins
   *[same] à peu près pareil
}.
plan-card = { $name }, pour { $whose } : { $doing }
plan-known = Ce qu’on en sait : { $known }
plan-leave = Quand s’en passer : { $when }
plan-looks-at = Ce qu’on regardera : { $outcome }.
plan-no-guess = Aucun pronostic n’a été donné, alors la prévision est gardée dans le plan et pas montrée. Avec --guess, elle vient après le pronostic.
plan-power = Ce que chaque façon d’essayer montrerait dans une discussion comme celle-ci :
plan-planned = Prévu : { $weeks } semaines, { $design ->
    [week-pairs] deux par deux
   *[before-after] avec un seul début
}, du { $from } au { $until }.
plan-sealed = Les semaines restent cachetées : `slipstep plan --show { $path }` dit celle en cours.

note = Remarque : { $text }
note-zones = Comme ceci : { $first }=ZONE { $second }=ZONE.
note-needless = --{ $option } n’a rien changé : { $option ->
    [chat] une seule conversation a été lue
    [columns] aucun tableau n’a été lu
   *[date-order] le fichier dit lui-même comment lire ses dates
}.
note-more = { $count ->
    [1] Encore une remarque de ce genre.
   *[other] Encore { $count } remarques de ce genre.
  }
app-moved =
    Le port { $port } est pris, alors l’appli a une autre adresse cette fois. Un navigateur range ce qu’il garde par adresse : une copie verrouillée du port { $port } ne se voit que là. Arrête ce qui occupe le port, ou ouvre ton fichier.

## La ligne de commande elle-même

terminal-what = Slipstep montre la danse de deux personnes : qui fait signe, qui prend ses distances, qui répond à qui.
terminal-here = Tout se passe sur cet appareil.
terminal-usage = Usage : slipstep COMMANDE [OPTIONS]
terminal-more = slipstep COMMANDE --help en dit plus. Exemple :
terminal-no-command = Il n’y a pas de commande « { $name } ». Les commandes sont { $commands }.
terminal-stopped = Arrêté ; rien n’a été écrit.
terminal-reading = Lecture
terminal-weighing = Calcul
terminal-pairs = Paires plausibles
terminal-no-room = La réponse n’a pas pu être écrite ({ $why }). Fais de la place, ou envoie-la ailleurs.
terminal-no-zone = TZ vaut « { $zone } », qui n’est le nom d’aucun fuseau ici : l’horloge de cet appareil est lue comme UTC. Mets TZ sur un fuseau comme Europe/Paris, ou donne --tz.
terminal-fault = Quelque chose n’a pas marché dans Slipstep, pas dans ton fichier. Rien n’a été envoyé. Sa trace, sans aucun de tes textes :

## Le guide

terminal-talk-keys = s : { $safe } b : { $back }. q : { $close }. Entrée, là où tu écris : { $skip }.
terminal-talk-place = Dans l’appli (`slipstep app`) : « { $place } ».
terminal-talk-card = « { $name } ». `slipstep plan --move { $move }` le prépare.
terminal-talk-cards = Les autres pas : `slipstep plan --help` les nomme.
terminal-talk-tries = Puis ça continue. `slipstep plan --show PLAN.json` dit la semaine en cours.
terminal-talk-moments = Les moments en question : `slipstep mirror FILE --with-text --html REPORT.html` les montre.
terminal-talk-unseen = Ce qu’une discussion ne voit pas : `slipstep mirror FILE` le dit.
terminal-talk-loop = Les mots pour la boucle se trouvent mieux à deux, devant un même écran.
terminal-talk-load = `slipstep talk FILE` lit ici une de tes discussions.

## Ce qui ne peut pas servir, et que faire

refused-option = { $fault ->
    [unknown] Il n’y a pas d’option « { $what } »
    [value] « { $what } » demande une valeur, ou n’en prend pas
    [dash] « { $what } » n’a pas de valeur, ou une qui commence par un tiret, à écrire { $what }=VALEUR
   *[other] { $what }
}. `slipstep { $command } --help` donne les options de cette commande.
refused-needless = --{ $option } ne fait rien { $how ->
    [beside] avec
   *[without] sans
} { $what }. Retire-la{ $how ->
    [beside] .
   *[without] , ou donne les deux.
}
refused-none-of = --{ $name } prend { $allowed } ; « { $value } » ne convient pas.
refused-whole-number = --{ $name } prend un nombre entier de { NUMBER($least, useGrouping: 0) } à { NUMBER($most, useGrouping: 0) } ; « { $value } » n’en est pas un.
refused-no-file = Donne au moins un export : slipstep { $command } FILE. `slipstep { $command } --help` montre un exemple.
refused-not-a-file = « { $path } » est un tube ou un périphérique, pas un fichier. Enregistre ce qu’il donne dans un fichier, et donne son nom.
refused-too-large = « { $path } » dépasse { $megabytes } Mo, et personne n’écrit autant à la main. Vérifie le nom.
refused-link-loop = « { $path } » est un lien qui ramène à lui-même. Donne le nom du vrai fichier.
note-folder-links = « { $path } » contient { $count ->
    [one] { $count } lien, qui n’a pas été suivi. Donne le nom de ce qu’il désigne si c’est voulu.
   *[other] { $count } liens, qui n’ont pas été suivis. Donne le nom de ce qu’ils désignent si c’est voulu.
}
note-folder-shut = « { $path } » contient { $count ->
    [one] { $count } fichier ou dossier
   *[other] { $count } fichiers ou dossiers
} que ce compte ne peut pas lire. Le reste a été lu.
note-folder-empty = « { $path } » contient { $count ->
    [one] { $count } fichier vide, qui a été laissé de côté.
   *[other] { $count } fichiers vides, qui ont été laissés de côté.
}
note-folder-other = « { $path } » contient { $count ->
    [one] { $count } tube ou périphérique, qui a été laissé de côté.
   *[other] { $count } tubes ou périphériques, qui ont été laissés de côté.
}
refused-empty-folder = Le dossier « { $path } » ne contient aucun fichier. Donne le dossier ou le fichier où tu as enregistré l’export.
refused-not-found = Il n’y a pas de fichier « { $path } ». Vérifie le nom ; il faut des guillemets s’il contient des espaces.
refused-not-allowed = Ce compte ne peut pas lire « { $path } ». Copie-le dans un de tes dossiers et donne le nom de cette copie.
refused-days = --{ $option } prend un jour, ou deux séparés par .., le premier d’abord, comme 2025-07-01..2025-07-14 ; « { $text } » n’est ni l’un ni l’autre.
refused-every = --{ $option } prend des jours qui reviennent, JOURS/N, avec N jours d’un premier jour au suivant et plus que les jours eux-mêmes, comme 2025-07-07..2025-07-13/14 ; « { $text } » ne convient pas.
refused-people = --people prend deux noms séparés par une virgule, comme --people Ada,Ben. Si l’on ne sait toujours pas qui, donne les identifiants que montre `slipstep read --json`.
refused-me = --me nomme « { $me } », qui n’est ni « { $first } » ni « { $second } » de --people. Nomme une de ces deux personnes avec --me, ou laisse-le.
refused-by = --by dit de qui est le pas : { $choices } ou both. « { $by } » ne convient pas.
refused-by-missing = --by dit de qui est le pas : { $choices } ou both. Il manque.
refused-plan-out = --out dit où va le plan, comme --out try.json.
refused-plan-same = --out et --ics nomment le même fichier, « { $path } ». Donne un nom à chacun.
refused-plan-move = --move nomme le pas : { $moves }.
refused-plan-odd = Des semaines deux par deux demandent un nombre pair ; --weeks { $count } est impair.
refused-plan-day = --start prend un jour comme 2026-03-02 ; « { $day } » n’en est pas un.
refused-plan-past = --start { $day } est passé. Un essai se prépare avant de commencer ; choisis aujourd’hui ou plus tard.
refused-plan-not-found = Le plan « { $path } » n’a pas pu être lu. Donne le fichier que `slipstep plan --out` a écrit.
refused-not-a-plan = « { $path } » n’est pas un plan que cette version sait lire. Les plans ont le schéma plan/1. Prends le fichier tel qu’il a été écrit.
refused-exists = « { $path } » existe déjà, et reste tel quel. Donne un nouveau nom, ou déplace celui-là.
refused-not-written = « { $path } » n’a pas pu être écrit ({ $why }). Rien n’a été changé. Donne un dossier qui existe et où tu peux écrire.
refused-check-plan = --plan nomme le plan que `slipstep plan` a écrit.
refused-check-renamed = { $text } Le plan porte sur ce nom. S’il a changé depuis, dis-le : --same "{ $name }=…".
check-silent = Si personne n’a écrit depuis, dis-le avec --silent.
check-zones = Lu en { $zone }. Les semaines du plan commencent à minuit en { $planned }, là où il a été fait. Sans --tz, tout est lu comme à ce moment-là.
refused-lapsed = --lapsed prend des semaines de 1 à { $weeks } avec des virgules ; « { $part } » ne convient pas.
refused-lapsed-without = --lapsed nomme la semaine { $week }, tirée sans le pas : rien ne pouvait y être oublié. Retire-la.
refused-claims-files = « { $what } » n’est pas une option de slipstep claims. Donne un export avec --record.
refused-claims-spread = --spread prend un nombre de 0 à 1 ; « { $value } » n’en est pas un.
refused-claims-record = Les équations demandent huit semaines et, de chaque personne, trente messages qui ne répondent à rien. Cette discussion en a moins. Donne-en une plus longue, ou laisse --record.

## `slipstep claims`

claims-title = Les affirmations de la théorie, essayées sur { $draws } paires plausibles (étendue { $spread }, graine { $seed }).
claims-lead = D’abord la paire de la théorie, puis la part des paires où la question se pose.
claims-holds = { $holds ->
    [yes] tient
    [no] échoue
   *[open] pas de question
}
claims-share = { $of ->
    [0] aucune paire où la poser
   *[other] { $share } % sur { $of } (de { $low } à { $high } %)
}
claims-elsewhere = Ailleurs : { $solidity }. { $standing }
claims-solidity = A : plusieurs études indépendantes. B : quelques-unes. C : savoir de la pratique ou une petite étude. D : non étayée sous cette forme, ou contredite.
claims-chosen = Les chiffres du modèle sont choisis. Une part dit combien de fois ces équations le font, pas combien de fois des gens le font.
claims-record-row = Cette discussion :
claims-record-pairs = { $pairs } versions possibles suivent la discussion à peu près aussi bien que toute autre. Ses lignes disent ce que les équations en feraient.
claims-record-short = Cette discussion est trop courte pour dire à quel point le modèle de proximité suit le rythme.
claims-records-explain = Dans { $better } discussions sur { $of }, le modèle de proximité suit mieux le rythme qu’un simple échange.

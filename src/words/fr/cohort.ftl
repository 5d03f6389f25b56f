### `slipstep cohort` : beaucoup de paires, pour la recherche.

summary-cohort = ajuste des milliers de paires et apprend ce qu’elles ont en commun
cohort-help =
    Usage : slipstep cohort EVENTS.csv[.gz]|EVENTS.parquet|FOLDER --out DIR
                            { "[" }--jobs N] [--rounds N] [--json]
            slipstep cohort INPUT --check

    Ajuste chaque paire, apprend ce que les paires ont en commun, ajuste chacune de
    nouveau avec cela, et écrit des tableaux. On ne lit que qui a écrit et quand :
    aucun mot n’est gardé, aucun nom n’est dans les journaux.

    EVENTS a une ligne par événement : dyad_id, time_unix (des secondes, ou ISO 8601
    avec un fuseau), sender, et receiver si on le connaît ; triées ou non. Un FOLDER
    a un export par paire (un fichier, ou un dossier de fichiers) dans tout format
    que connaît `slipstep read`.

      --out DIR          où vont les tableaux ; DIR/work contient ce qui est fait,
                         et peut être supprimé ensuite
      --check            dit ce que contient l’entrée, ce qui est ambigu et ce qui
                         ne peut pas être lu ; n’écrit rien
      --jobs N           tâches à la fois sur cette machine (par défaut : une par
                         cœur)
      --rounds N         tours d’apprentissage, au plus (par défaut { NUMBER($rounds, useGrouping: 0) } ; 0 : la
                         loi a priori fournie)
      --seed N           de tout ce qui est tiré au hasard (par défaut 1)
      --tz ZONE          à quelle heure locale comptent les heures de la semaine,
                         comme Europe/Paris (par défaut UTC, et la réponse dit que
                         c’est supposé)
      --people FILE.csv  ce qu’on sait des personnes ou des paires (id, puis toutes
                         colonnes) : ce qui va avec les différences entre paires
      --choices FILE.csv réponses à ce qu’on demanderait pour les exports : id, tz,
                         date_order, chat, same, people
      --engine ENGINE    local: (par défaut) ou slurm:, comme
                         slurm:partition=short,time=2:00:00,mem=2G,tasks=200,at-once=50
      --detach           confie tous les tours à SLURM et s’en va ; la même commande
                         les attend plus tard et écrit les tableaux
      --json             l’avancement et la réponse en JSON, un objet par ligne
      --resume           continue depuis ce qui est là ; cela se fait de toute façon

    Un calcul arrêté continue avec la même commande, et finit sur les mêmes octets.
    N’importe quel gestionnaire de tâches peut lancer ses parties :

      --task K/N --round R   ajuste la partie K sur N du tour R : chaque résultat
                             qui n’est pas encore là
      --reduce R             réunit les résultats du tour R
      --heap MIB             mémoire du processus qui ajuste (par défaut { NUMBER($heap, useGrouping: 0) })
      --pair-seconds N       le plus longtemps qu’une paire puisse prendre (par
                             défaut { NUMBER($pairSeconds, useGrouping: 0) })

    docs/cohort.md a les colonnes, les méthodes et des lignes pour d’autres
    gestionnaires de tâches.

    Exemple :
      slipstep cohort messages.csv.gz --out tables
cohort-input = { $what ->
    [as-is] Le tableau est dans l’ordre des paires.
    [sorting] Le tableau n’est pas dans l’ordre des paires : il est d’abord trié sur le disque.
   *[exports] { $pairs ->
        [1] Le dossier a une entrée.
       *[other] Le dossier a { $pairs } entrées.
    }
}
cohort-progress = Tour { $round } sur { $rounds } : { $done } paires sur { $pairs }, { $failed } non ajustées, { $rate } par minute, { $left ->
    [-1] temps restant pas encore connu
    [1] encore une minute
   *[other] encore { $left } minutes
}
cohort-done = { $pairs ->
    [1] Une paire est dans les tableaux,
   *[other] { $pairs } paires sont dans les tableaux,
} { $failed ->
    [1] une n’a pas pu être ajustée
   *[other] { $failed } n’ont pas pu être ajustées
} (failed.csv dit pourquoi). Tout est dans { $out }.
cohort-stopped = Arrêté. Ce qui est fait est gardé dans { $out } ; la même commande continue de là.
cohort-choices = { $matched ->
    [one] { $matched } des { $ids } identifiants de --choices est une entrée du dossier.
   *[other] { $matched } des { $ids } identifiants de --choices sont des entrées du dossier.
}
cohort-covariates = { $matched ->
    [one] { $matched } des { $ids } identifiants de --people est une paire ou une personne des tableaux.
   *[other] { $matched } des { $ids } identifiants de --people sont des paires ou des personnes des tableaux.
}
cohort-unfinished = { $shards ->
    [1] Une partie du tour { $round } n’a pas pu être faite
   *[other] { $shards } parties du tour { $round } n’ont pas pu être faites
} en trois essais ({ $first }). Toutes les autres sont gardées dans { $out }. Regarde run.log, donne plus de mémoire avec --heap, et relance la même commande.
cohort-check-pairs = { $pairs ->
    [1] Une paire
   *[other] { $pairs } paires
}, { $events } messages, { $duplicates } répétés. Lu comme : { $formats }.
cohort-check-copies = { $copies ->
    [1] Une paire a
   *[other] { $copies } paires ont
} chaque message d’une autre, comme la copie d’un fichier. Laisse l’une d’elles de côté : comptées deux fois, elles rendent les fourchettes trop étroites.
cohort-check-reasons = Ne peut pas servir : { $reasons }. codebook.json et docs/cohort.md expliquent chaque raison.
refused-cohort-out = Dis où vont les tableaux, comme dans `slipstep cohort events.csv.gz --out tables`.
refused-cohort-out-file = « { $out } » n’est pas un dossier, et il en faut un pour les tableaux. Rien n’a été écrit. Donne un dossier avec --out ; s’il n’est pas là, il est créé.
refused-cohort-own-input = Les tableaux prendraient la place de « { $path } », qu’on lit ici. Rien n’a été écrit. Donne un autre dossier avec --out.
refused-cohort-out-inside = « { $out } » est dans le dossier d’exports « { $input } », où les tableaux seraient lus comme une paire de plus. Rien n’a été écrit. Donne avec --out un dossier qui n’y est pas.
refused-cohort-out-taken = « { $out } » contient « { $name } », et visiblement, ce n’est pas l’un de nos calculs qui l’y a laissé. Les tableaux prendraient sa place, alors rien n’a été écrit. Donne un nouveau dossier avec --out, ou déplace ce fichier.
refused-cohort-input = Donne un tableau d’événements ou un dossier d’exports, comme dans `slipstep cohort events.csv.gz --out tables`.
refused-cohort-columns = « { $path } » a les colonnes { $columns }. Il faut dyad_id, time_unix et sender, pour savoir qui a écrit quand. Renomme-les, ou consulte docs/cohort.md.
refused-cohort-unit = La colonne « { $column } » de « { $path } » a l’air d’être en { $unit ->
    [milliseconds] millisecondes
    [microseconds] microsecondes
   *[nanoseconds] nanosecondes
} depuis 1970 : en secondes, ses heures seraient après l’an 2200. Divise-la par { $unit ->
    [milliseconds] 1 000
    [microseconds] 1 000 000
   *[nanoseconds] 1 000 000 000
}, ou écris de l’ISO 8601 avec un fuseau. Rien n’a été ajusté.
refused-cohort-choices = Les choix dans « { $path } » demandent les colonnes { $columns } : id, et l’une ou l’autre des suivantes. Rien n’a été écrit.
refused-cohort-choice = La ligne { NUMBER($row, useGrouping: 0) } de « { $path } », sous l’en-tête, a un { $column } qui n’a pas la bonne forme. Il accepte { $column ->
    [date_order] dmy, mdy ou ymd
    [people] A=B, les deux dont il s’agit
   *[same] A=B, ou A=B;C=D, les noms d’une même personne
}. Rien n’a été écrit.
refused-cohort-again = La ligne { NUMBER($row, useGrouping: 0) } de « { $path } », sous l’en-tête, a le même identifiant qu’une ligne plus haut, avec d’autres cases. Une seule des deux pourrait compter. Rien n’a été écrit. Garde une ligne par identifiant.
refused-cohort-locked = « { $path } » sert à un autre calcul (processus { NUMBER($pid, useGrouping: 0) } sur { $host }). Attends qu’il finisse, ou choisis un autre --out. Si ce calcul n’existe plus, supprime { $lock }.
refused-cohort-task = --task prend une partie et le nombre de parties, comme 3/200 ; « { $text } » ne convient pas.
refused-cohort-task-round = --task ajuste une partie d’un tour : dis lequel avec --round, comme dans `--task { $text } --round 0`.
refused-cohort-plan = « { $out } » ne contient encore aucun calcul. Lances-en un avec `slipstep cohort INPUT --out { $out }`.
refused-cohort-round = Le tour { $round } s’appuie sur le tour { $before }. Lance d’abord `--reduce { $before }`.
refused-cohort-missing = { $missing ->
    [1] Une des { $of } parties du tour { $round } n’est
   *[other] { $missing } des { $of } parties du tour { $round } ne sont
} pas encore là : on ne peut pas encore tout réunir. Lance d’abord ses tâches (`--task K/N --round { $round }`, chaque K), puis --reduce de nouveau.
refused-cohort-not-written = Rien de plus n’a pu être écrit dans « { $out } » ({ $why }). Ce qui est fait y est gardé. Fais de la place, ou vérifie que tu peux y écrire, et relance la même commande.
refused-cohort-engine = --engine prend local: ou slurm: ; « { $text } » n’est ni l’un ni l’autre.
refused-cohort-people = Le tableau « { $path } » demande une colonne id, et d’autres qui disent quelque chose de chacun. Les identifiants sont ceux de personnes ou de paires.
refused-cohort-mixed = La colonne « { $name } » de « { $path } » a des nombres dans { $numbers } de ses cases et des mots dans { $words } : elle ne se lit ni comme nombres ni comme mots. Laisse une case vide (ou NA) là où l’on ne sait rien. Écris les décimales avec un point, et mets un mot devant les nombres qui sont des noms, comme class-3.
refused-cohort-twofold = La colonne « { $name } » de « { $path } » a des cases pour { $pairs } identifiants de paires et pour { $people } de personnes. On ne sait donc pas de qui elle parle. Donne aux paires et aux personnes des identifiants différents, dans l’entrée et dans ce tableau, comme pair-12 et person-12. Que chaque colonne ne parle que d’une sorte.
refused-cohort-zone = --tz prend un fuseau horaire comme Europe/Paris ; « { $zone } » n’en est pas un.
refused-cohort-seconds = --shard-seconds prend un nombre de secondes plus grand que 0 ; « { $text } » n’en est pas un.
refused-cohort-nothing = Aucune paire de cette entrée ne peut être ajustée. { $out }/failed.csv dit pourquoi pour chacune. Lance la même chose avec --check pour avoir les comptes.
cohort-detached = Tous les tours sont chez SLURM maintenant ; plus rien ne tourne ici. Regarde avec squeue ; les tableaux arrivent dans { $out }.
refused-cohort-slurm = --engine slurm: prend { $keys }, comme slurm:partition=short,mem=2G ; « { $part } » ne convient pas.
refused-cohort-no-slurm = Il n’y a pas de sbatch sur cette machine. Lance ceci là où sont les programmes de SLURM (un nœud de connexion), ou utilise --engine local:.
refused-cohort-slurm-silent = SLURM ne répond pas : { $said }. Réessaie plus tard, ou utilise --engine local:. Ce qui est fait est gardé.
refused-cohort-sbatch = SLURM n’a accepté aucune tâche : { $said }. Change les valeurs après slurm:, ou demande à qui gère le cluster. Ce qui est fait est gardé.
refused-cohort-other-engine = Des tâches de ce calcul sont encore chez { $engine }. Lance la même commande avec ce moteur : elle les attend.
refused-cohort-queued = Des tâches de ce calcul sont encore chez { $engine }, données pour une autre entrée ou d’autres options : rien n’a été changé. Lance la commande telle qu’elle était, et elle les attend. Ou retire-les là-bas et relance ceci. Ou donne un autre --out.
refused-cohort-detach = --detach ne va qu’avec --engine slurm:, car ici il ne resterait personne pour lancer les tâches.

## Le rapport

cohort-report-title = { $pairs ->
    [1] Une paire
   *[other] { $pairs } paires
}
cohort-report-lead = { $fitted } sur { $pairs } avaient assez de messages pour voir qui répond à qui. Les fourchettes doivent être justes 8 fois sur 10 ; docs/cohort.md dit où on l’a vérifié.
cohort-report-couplings = Qui répond à qui
cohort-report-couplings-how = Chacun des { $shown } fils est une paire. À gauche : ce que fait à l’autre une personne qui fait signe ; à droite : pareil dans l’autre sens. Au-dessus de la ligne pointillée, l’autre fait plus souvent signe ; au-dessous, moins souvent.
cohort-report-couplings-label = { $shown } fils, un par paire, d’un couplage à l’autre.
cohort-report-prevalence = À quel point chaque schéma est courant
cohort-report-prevalence-how = La barre est la fourchette probable, une fois ôté ce que l’ajustement manque ou confond ; la marque est ce qui a été dit des paires. Cela vaut si ces paires dansent aussi nettement que les paires inventées.
cohort-report-prevalence-open = Pas encore clair : { $patterns }. Trop de ces paires en disent trop peu ; ce qui aiderait le plus, ce sont des discussions plus longues.
cohort-pattern = { $pattern ->
    [pursue-distance] une personne cherche le contact, l’autre prend ses distances
    [reciprocal] on vient à deux, on part à deux
    [chase] une personne suit, l’autre lève le pied
    [one-sided] une personne répond, l’autre non
   *[no-coupling] personne ne répond à personne
}
cohort-report-range = { $middle }, probablement de { $low } à { $high }
cohort-report-roles = Personne, partenaire, paire
cohort-report-roles-how = Quelle part suit les gens partout où ils écrivent, et quelle part ne tient qu’à cette paire. Les trois premières font un tout, les deux dernières un autre.
cohort-report-roles-of = { $of ->
    [reaching] Combien de fois on fait signe
   *[coupling] Ce que cela fait, de faire signe
}
cohort-report-part = { $part ->
    [person] la personne qui le fait
    [partner] la personne à qui c’est adressé
    [pairing] cette paire seule
    [role-people] qui des deux : les gens
   *[role-pairing] qui des deux : cette paire
}
cohort-report-untold = Pas encore clair : { $parts }. Dans deux paires ou plus : { $two } personnes sur { $people } ; il en faut davantage, ou des discussions plus longues.
cohort-report-few = Il faut au moins dix paires pour dire quelque chose ici.
cohort-report-moderators = Ce qui est associé aux différences entre paires
cohort-report-moderators-how = Changement du couplage moyen d’une paire pour un écart type de chaque mesure, toutes à la fois. C’est associé ; ce n’est pas forcément la cause.
cohort-report-moderator = { $name } ({ $pairs } paires ; un écart type vaut { $deviation }) : { $middle }, probablement de { $low } à { $high }
cohort-report-no-term = On ne dit rien de { $names } : moins de dix paires ajustées l’ont, ou toutes ont le même.
cohort-report-folded = Pour { $name }, { $count ->
    [1] un mot n’a pas sa propre ligne et figure comme
   *[other] { $count } mots n’ont pas leur propre ligne et figurent ensemble comme
} « { $name }, autres ».
cohort-report-failed = Ce qui a été laissé de côté
cohort-report-none-failed = Rien n’a été laissé de côté.
cohort-report-methods = Un paragraphe de méthode, à coller
cohort-report-methods-text = Nous avons ajusté { $pairs } paires avec Slipstep { $version } (graine { $seed }, entrée { $sha256 }), dont { $fitted } avaient au moins 30 tours spontanés de chaque personne sur 28 jours. Pour chaque paire, un processus ponctuel avec saisons communes, niveaux propres, heures de la semaine et temps écoulé donne le changement du rythme auquel une personne fait signe avec les signes récents de l’autre, par rapport à leur niveau habituel ; ce que des saisons communes poussent dans les deux a été retiré par des données de substitution. { $source ->
    [learnt] La loi a priori a été apprise sur { $learntFrom } des paires en { $rounds } tours de Bayes empirique par espérance-maximisation (Dempster, Laird & Rubin 1977).
   *[shipped] La loi a priori était celle fournie avec le programme.
}{ $prevalence ->
    [told] { "" } La prévalence a été corrigée des erreurs de classement (Rogan & Gladen 1978) par augmentation de données (Tanner & Wong 1987).
   *[none] { "" }
}{ $roles ->
    [told] { "" } La part de qui fait signe a été répartie entre personne, partenaire et paire par le modèle des relations sociales (Kenny & La Voie 1984), comme modèle mixte sous échantillonnage de Gibbs (Gill & Swartz 2001 ; Hoff 2005), avec des lois a priori demi-t (Huang & Wand 2013).
   *[none] { "" }
}{ $covariates ->
    [told] { "" } La moyenne des deux couplages d’une paire a été régressée sur toutes les covariables à la fois et, là où des personnes sont dans deux paires ou plus, sur ce que chacune apporte à toutes ses paires, avec un écart demi-Cauchy commun des effets (Gelman 2006).
   *[none] { "" }
} Les fourchettes sont des intervalles a posteriori à 80 %, à queues égales.

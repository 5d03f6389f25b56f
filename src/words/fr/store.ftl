### Ce qui est arrivé à un fichier gardé, et que faire.
store-damaged = Ce fichier est abîmé : sa somme de contrôle ne correspond pas à son contenu. Rien n’a été changé. Ouvre la version d’avant (le même nom, finissant par .previous) ou une sauvegarde.
store-newer = Un Slipstep plus récent a écrit ce fichier (version { $version } du document ; celui-ci connaît jusqu’à la { $known }). Il reste tel quel. Ouvre-le avec cette version ou une plus récente.
store-foreign = Ce fichier s’est ouvert, mais ce qu’il contient n’est pas de Slipstep. Rien n’en a été lu. Choisis le fichier que tu as enregistré, ou sa copie .previous.
store-changed-elsewhere = Un autre onglet ou une autre fenêtre a enregistré au même endroit entre-temps. Ce que tu as ici n’a donc pas été enregistré. Ouvre d’abord cette version plus récente, ou remplace-la.
store-disk-full = Le disque est plein : rien n’a été enregistré. Ce que tu avais enregistré avant est intact. Fais de la place et recommence.
store-not-saved = Le fichier n’a pas pu être écrit, alors rien n’a été enregistré. Ce que tu avais enregistré est intact. Choisis un autre endroit et recommence.
store-not-slipstep = Ce n’est pas un fichier Slipstep, ou son début est abîmé. Choisis le fichier dont le nom finit par .slipstep, ou sa copie .previous.
store-passphrase = Ce fichier n’a pas pu être ouvert : la phrase de passe est différente, ou il a été modifié après coup. On n’y a rien changé. Réessaie, ou ouvre sa copie .previous.
store-too-large = Une fois décompressé, ce fichier serait bien plus gros qu’une discussion enregistrée, comme ceux qu’on fabrique pour remplir un disque. Il n’a pas été ouvert. Choisis le fichier que tu as enregistré, ou sa copie .previous.
store-too-much = Ce que tu veux garder dépasse { $megabytes } Mo, plus qu’un fichier ne peut contenir. Rien n’a été enregistré, et ce que tu avais enregistré est intact. Garde-le sans les mots des messages, ou retire une conversation. Puis enregistre de nouveau.
